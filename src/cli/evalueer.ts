import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { gemeenteMapUit } from "../config.ts";
import type { Kennis } from "../domain/taal/model.ts";
import type { Voorbeeld } from "../domain/taal/voorbeeld.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente } from "../gemeente.ts";
import { eigenLezer, type Lezer, woordentelling } from "./evalueer/lezers.ts";
import { type Cijfers, meet, Toetsvraag } from "./evalueer/meet.ts";
import { nlpjsLezer } from "./evalueer/nlpjs.ts";
import { alsTabel, alsUitleg } from "./evalueer/verslag.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer evalueer vragen.jsonl [--schrik ids.json] [--map config/gemeente] [--json]",
  "                   wijkwijzer evalueer --kruis [--json]     op de eigen voorbeelden, telkens een vijfde apart",
  "                   wijkwijzer evalueer --terugkoppeling     wat collega's verbeterden, uit Redis",
];

const OPTIES = {
  map: { type: "string" },
  schrik: { type: "string" },
  json: { type: "boolean", default: false },
  kruis: { type: "boolean", default: false },
  terugkoppeling: { type: "boolean", default: false },
} as const;

const DELEN = 5;

/**
 * `evalueer`: how well questions are read, beside other ways to read them that learn from the same examples.
 *
 * @throws {ConfiguratieFout} with every problem of the arguments and the files
 */
export async function evalueer(args: readonly string[], om: Omstandigheden): Promise<number> {
  const { bestand, ...wens } = leesArgumenten(args);
  const { kennis } = leesGemeente(wens.map ?? gemeenteMapUit(om.env)).taal;
  if (wens.terugkoppeling)
    return (await import("./evalueer/terugkoppeling.ts")).toonTerugkoppeling(om, kennis, wens.json);
  if (!wens.kruis && bestand === undefined) throw new ConfiguratieFout(ZO);
  const lezers = lezersVoor(kennis, om.klaag);
  const alle = wens.kruis
    ? await kruis(kennis, lezers)
    : await meetAlle(lezers, kennis.voorbeelden, leesVragen(bestand ?? ""), leesSchrik(wens.schrik));
  if (wens.json) om.schrijf(`${JSON.stringify(alle, null, 2)}\n`);
  else {
    om.schrijf(
      `${alle[0]?.aantal ?? 0} vragen, geleerd van ${kennis.voorbeelden.length} voorbeelden. Tussen haakjes 95 % zekerheid.\n\n`,
    );
    om.schrijf(alsTabel(alle));
    om.schrijf(alle.slice(0, 1).map(alsUitleg).join(""));
  }
  return 0;
}

function lezersVoor(kennis: Kennis, klaag: Omstandigheden["klaag"]): readonly Lezer[] {
  const nlpjs = nlpjsLezer();
  if (nlpjs === null)
    klaag("nlp.js is niet geïnstalleerd en doet niet mee. Installeer met npm ci zonder --omit=dev.\n");
  return [eigenLezer(kennis), ...(nlpjs === null ? [] : [nlpjs]), woordentelling(kennis)];
}

async function meetAlle(
  lezers: readonly Lezer[],
  voorbeelden: readonly Voorbeeld[],
  vragen: readonly Toetsvraag[],
  schrik: readonly string[],
): Promise<readonly Cijfers[]> {
  const alle: Cijfers[] = [];
  for (const lezer of lezers) alle.push(await meet(lezer, voorbeelden, vragen, schrik));
  return alle;
}

/** Each example is read once by readers that did not learn from it. */
async function kruis({ voorbeelden }: Kennis, lezers: readonly Lezer[]): Promise<readonly Cijfers[]> {
  const alsVraag = (voorbeeld: Voorbeeld, plek: number): Toetsvraag => ({
    ...voorbeeld,
    id: String(plek),
    leefgebieden: [voorbeeld.leefgebied, ...voorbeeld.andere],
    veiligheid: [...voorbeeld.veiligheid],
  });
  const alle: Cijfers[] = [];
  for (const lezer of lezers)
    alle.push(await meet(inDelen(lezer, voorbeelden), voorbeelden, voorbeelden.map(alsVraag), []));
  return alle;
}

/** A reader that reads an example with what it learnt from the other parts. */
function inDelen(lezer: Lezer, voorbeelden: readonly Voorbeeld[]): Lezer {
  return {
    naam: lezer.naam,
    async leer() {
      const delen: Awaited<ReturnType<Lezer["leer"]>>[] = [];
      for (let deel = 0; deel < DELEN; deel++)
        delen.push(await lezer.leer(voorbeelden.filter((_, plek) => plek % DELEN !== deel)));
      const plekken = new Map(voorbeelden.map(({ tekst }, plek) => [tekst, plek]));
      return (tekst) => delen[(plekken.get(tekst) ?? 0) % DELEN]!(tekst);
    },
  };
}

function leesVragen(bestand: string): readonly Toetsvraag[] {
  const problemen: string[] = [];
  const vragen = leesBestand(bestand)
    .split("\n")
    .flatMap((regel, plek) => {
      if (regel.trim() === "") return [];
      const gelezen = Toetsvraag.safeParse(veilig(regel));
      if (gelezen.success) return [gelezen.data];
      problemen.push(
        `${bestand}:${plek + 1}: geen vraag met id, tekst, leefgebieden, functie, urgentie en veiligheid. Vergelijk de regel met een andere.`,
      );
      return [];
    });
  if (problemen.length > 0) throw new ConfiguratieFout(problemen);
  return vragen;
}

function leesSchrik(bestand: string | undefined): readonly string[] {
  if (bestand === undefined) return [];
  const gelezen = z.array(z.string()).safeParse(veilig(leesBestand(bestand)));
  if (gelezen.success) return gelezen.data;
  throw new ConfiguratieFout([`${bestand}: geen lijst van id's. Schrijf bijvoorbeeld ["d027", "d029"].`]);
}

function leesBestand(pad: string): string {
  try {
    return readFileSync(pad, "utf8");
  } catch {
    throw new ConfiguratieFout([`${pad}: dit bestand is niet te lezen. Kijk of de naam klopt.`]);
  }
}

function veilig(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}

function leesArgumenten(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: OPTIES, allowPositionals: true });
    if (positionals.length > 1) throw new ConfiguratieFout(ZO);
    return { ...values, bestand: positionals[0] };
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}
