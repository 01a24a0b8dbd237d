import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ProefFout } from "./proef-fout.ts";

/**
 * A copy of the example gemeente in which what residents say stays out of the chat, as it must with real people.
 *
 * @param naar folder for the copy; what stood there is replaced
 * @returns the folder of the gemeente in that copy
 * @throws {ProefFout} when the gemeente does not say where free text goes
 */
export function metVenster(gemeente: string, naar: string): string {
  cpSync(dirname(gemeente), naar, { recursive: true });
  const kopie = join(naar, basename(gemeente));
  const bestand = join(kopie, "gemeente.yaml");
  const tekst = readFileSync(bestand, "utf8");
  const anders = tekst.replace(/^vrije_tekst:.*$/m, "vrije_tekst: venster");
  if (anders === tekst) throw new ProefFout(`${bestand} heeft geen regel vrije_tekst: kaart.`);
  writeFileSync(bestand, anders);
  return kopie;
}
