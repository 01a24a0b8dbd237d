import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const echt = Date.now;

/** How often the bot of a trial looks whether its clock was put forward. */
const KIJK_MS = 100;

/** Where it is written how many milliseconds the clocks of a trial are ahead: beside its copy of `config`. */
export function klokbestand(gemeente: string): string {
  return join(gemeente, "../../klok");
}

/** Puts the clock of this process ahead; 0 gives the real one back. */
export function zetDezeKlok(voorMs: number): void {
  Date.now = voorMs === 0 ? echt : () => echt() + voorMs;
}

/** Puts the clocks of a trial ahead, of the bot and of who signs its tokens in this process, so that these stay valid. */
export function zetKlok(gemeente: string, ms: number): void {
  const voor = Math.max(0, ms - echt());
  writeFileSync(klokbestand(gemeente), String(voor));
  zetDezeKlok(voor);
}

/** Follows what a test writes there, in the process of the bot. */
export function volgKlok(bestand: string): void {
  const kijk = () => zetDezeKlok(existsSync(bestand) ? Number(readFileSync(bestand, "utf8")) || 0 : 0);
  kijk();
  setInterval(kijk, KIJK_MS).unref();
}
