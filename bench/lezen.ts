import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nlpjsLezer } from "../src/cli/evalueer/nlpjs.ts";
import { routeer } from "../src/domain/routeer.ts";
import { leer } from "../src/domain/taal/begrip.ts";
import type { Kennis } from "../src/domain/taal/model.ts";
import type { Voorbeeld } from "../src/domain/taal/voorbeeld.ts";
import { leesGemeente } from "../src/gemeente.ts";
import { percentiel, spreiding } from "./statistiek.ts";

const WORTEL = join(import.meta.dirname, "..");
/** Times that every question is read while the code gets hot. */
const WARM = 3;

interface Leerling {
  readonly naam: string;
  readonly leer: (voorbeelden: readonly Voorbeeld[]) => Promise<(tekst: string) => unknown>;
}

/** How long one reader takes for one question, in milliseconds. */
export interface Leestijd {
  readonly naam: string;
  readonly leerMs: number;
  readonly mediaanMs: number;
  readonly p99Ms: number;
  readonly vragenPerSeconde: number;
}

/** Reads the same questions with ours (model and rules of danger) and with nlp.js, round by round in turns. */
export async function meetLezen(rondes: number): Promise<readonly Leestijd[]> {
  const { kennis } = leesGemeente(join(WORTEL, "config/haarlem")).taal;
  const vragen = leesVragen();
  const nlpjs = nlpjsLezer();
  const lezers = [await leerMet(wijkwijzer(kennis), kennis.voorbeelden)];
  if (nlpjs !== null) lezers.push(await leerMet(nlpjs, kennis.voorbeelden));
  for (let ronde = 0; ronde < WARM + rondes; ronde++) {
    for (const { lees, tijden } of lezers) {
      for (const vraag of vragen) {
        const begin = performance.now();
        await lees(vraag);
        if (ronde >= WARM) tijden.push(performance.now() - begin);
      }
    }
  }
  return lezers.map(({ naam, leerMs, tijden }) => ({
    naam,
    leerMs,
    mediaanMs: spreiding(tijden).mediaan,
    p99Ms: percentiel(tijden, 0.99),
    vragenPerSeconde: (1000 * tijden.length) / tijden.reduce((som, een) => som + een, 0),
  }));
}

/** What a turn does with the words of a resident, and no more. */
const wijkwijzer = (kennis: Kennis): Leerling => ({
  naam: "wijkwijzer",
  leer(voorbeelden: readonly Voorbeeld[]) {
    const taal = leer({ ...kennis, voorbeelden });
    taal.delen();
    return Promise.resolve((tekst: string) => routeer({ taal }, tekst));
  },
});

async function leerMet({ naam, leer }: Leerling, voorbeelden: readonly Voorbeeld[]) {
  const begin = performance.now();
  const lees = await leer(voorbeelden);
  const tijden: number[] = [];
  return { naam, lees, leerMs: performance.now() - begin, tijden };
}

function leesVragen(): readonly string[] {
  const regels = readFileSync(join(WORTEL, "test/data/vragen-dev.jsonl"), "utf8").trim().split("\n");
  return regels.map((regel) => String(JSON.parse(regel).tekst));
}

/** The outcome as lines of text. */
export function leesverslag(tijden: readonly Leestijd[]): readonly string[] {
  const [ons, ander] = tijden;
  const verhouding =
    ons === undefined || ander === undefined
      ? "  nlp.js is not installed"
      : `  ours takes ${(ons.mediaanMs / ander.mediaanMs).toFixed(2)} x ${ander.naam}; ours also reads haste and danger, nlp.js the leefgebied and the function only`;
  return [
    ...tijden.map(
      ({ naam, leerMs, mediaanMs, p99Ms, vragenPerSeconde }) =>
        `  ${naam.padEnd(11)} median ${mediaanMs.toFixed(3)} ms, p99 ${p99Ms.toFixed(3)} ms, ${vragenPerSeconde.toFixed(0)} questions/s; learning ${(leerMs / 1000).toFixed(1)} s`,
    ),
    verhouding,
  ];
}
