import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ProefFout } from "./proef-fout.ts";
import { wachtOp } from "./wacht.ts";

export interface Kind {
  /** As people call it: "de bot". */
  readonly naam: string;
  readonly log: string;
  readonly proces: ChildProcess;
}

interface Opdracht {
  readonly naam: string;
  readonly logboek: string;
  readonly opdracht: string;
  readonly argumenten: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Only what a child needs of our own environment; secrets of the machine stay out. */
function basis(): Record<string, string> {
  const namen = ["PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ"];
  return Object.fromEntries(namen.flatMap((naam) => (process.env[naam] ? [[naam, process.env[naam]]] : [])));
}

async function beeindig(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null || proces.signalCode !== null) return;
  const weg = once(proces, "exit");
  proces.kill("SIGTERM");
  const wekker = setTimeout(() => proces.kill("SIGKILL"), 10_000);
  await weg;
  clearTimeout(wekker);
}

/**
 * The processes of one trial. Each has a group of its own, so that Ctrl-C reaches only us and we stop them in order;
 * a watchdog ends them when we cannot.
 */
export class Kinderen {
  readonly #logmap: string;
  readonly #levend: Kind[] = [];
  readonly #waakhond: ChildProcess;
  #meldDood: (fout: ProefFout) => void = () => {};
  readonly #dood: Promise<never>;
  readonly #einde = new AbortController();

  constructor(logmap: string) {
    this.#logmap = logmap;
    mkdirSync(logmap, { recursive: true });
    this.#dood = new Promise((_, mis) => {
      this.#meldDood = mis;
    });
    this.#dood.catch(() => {});
    const script = fileURLToPath(new URL("waakhond.ts", import.meta.url));
    this.#waakhond = spawn(process.execPath, [script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
    this.#waakhond.unref();
  }

  /** Rejects with the first child that ends by itself. */
  loopt(): Promise<never> {
    return this.#dood;
  }

  /**
   * Asks again until there is an answer; null after `binnen` milliseconds.
   * @throws {ProefFout} as soon as a child has ended by itself
   */
  async wachtOp<T>(vraag: () => Promise<T | null> | T | null, binnen: number): Promise<T | null> {
    return await Promise.race([wachtOp(vraag, binnen, this.#einde.signal), this.#dood]);
  }

  start({ naam, logboek, opdracht, argumenten, env }: Opdracht): Kind {
    const log = join(this.#logmap, `${logboek}.log`);
    const bestand = openSync(log, "w", 0o600);
    const proces = spawn(opdracht, argumenten, {
      detached: true,
      stdio: ["ignore", bestand, bestand],
      env: { ...basis(), ...env },
    });
    closeSync(bestand);
    const kind = { naam, log, proces };
    this.#levend.push(kind);
    this.#zegWaakhond(`+${proces.pid ?? ""}`);
    const einde = (hoe: string) => {
      this.#zegWaakhond(`-${proces.pid ?? ""}`);
      if (!this.#levend.includes(kind)) return;
      this.#verwijder(kind);
      this.#meldDood(
        new ProefFout(
          `${naam} is onverwacht gestopt (${hoe}). Verhelp wat het logboek noemt en start opnieuw met npm start.`,
          log,
        ),
      );
    };
    proces.once("error", (fout) => einde(fout.message));
    proces.once("exit", (code, signaal) => einde(signaal ?? `code ${code}`));
    return kind;
  }

  /** Stops one child on purpose. */
  async stopEen(kind: Kind): Promise<void> {
    this.#verwijder(kind);
    await beeindig(kind.proces);
  }

  /** Stops all, the last started first. */
  async stop(): Promise<void> {
    this.#einde.abort();
    for (const kind of this.#levend.splice(0).reverse()) await beeindig(kind.proces);
    this.#waakhond.stdin?.end();
  }

  #verwijder(kind: Kind): void {
    const plek = this.#levend.indexOf(kind);
    if (plek >= 0) this.#levend.splice(plek, 1);
  }

  #zegWaakhond(regel: string): void {
    this.#waakhond.stdin?.write(`${regel}\n`);
  }
}

/** What a child has logged so far. */
export function logVan(kind: Kind): string {
  return readFileSync(kind.log, "utf8");
}
