import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProefFout } from "./proef-fout.ts";

function luister(server: Server, pad: string): Promise<boolean> {
  return new Promise((klaar, mis) => {
    server.once("error", (fout: NodeJS.ErrnoException) => (fout.code === "EADDRINUSE" ? klaar(false) : mis(fout)));
    server.listen(pad, () => klaar(true));
  });
}

function leeft(pad: string): Promise<boolean> {
  return new Promise((klaar) => {
    const lijn = connect(pad);
    lijn.once("connect", () => {
      lijn.destroy();
      klaar(true);
    });
    lijn.once("error", () => klaar(false));
  });
}

/**
 * One trial at a time per folder. A socket and not a file with a process id: it answers only while its owner lives.
 * Returns what gives the place free.
 * @throws {ProefFout} when another trial runs
 */
export async function neemSlot(map: string): Promise<() => void> {
  const pad = join(tmpdir(), `wijkwijzer-${createHash("sha256").update(map).digest("hex").slice(0, 16)}.sock`);
  for (let poging = 0; poging < 3; poging += 1) {
    const server = createServer((lijn) => lijn.destroy());
    if (await luister(server, pad)) {
      server.unref();
      return () => server.close();
    }
    if (await leeft(pad)) {
      throw new ProefFout("Er draait al een proef in deze map. Stop die eerst met Ctrl-C, of gebruik zijn adressen.");
    }
    rmSync(pad, { force: true });
  }
  throw new ProefFout(`Het slot ${pad} is niet te krijgen. Verwijder dat bestand en probeer opnieuw.`);
}
