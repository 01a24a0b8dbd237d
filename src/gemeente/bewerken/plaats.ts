import { LineCounter, parseDocument } from "yaml";
import type { Bewerking } from "../../domain/beheer/bewerking.ts";
import type { Proefprobleem } from "../../domain/beheer/proef.ts";
import type { Bestanden } from "../../domain/inrichting.ts";
import { zoek } from "./yaml-plek.ts";

/** The lines that a change takes up in its file; null when it cannot be found there any more. */
interface Regels {
  readonly bestand: string;
  readonly van: number;
  readonly tot: number;
}

/**
 * The problems of the files, each with the change that it is about: the one with the fewest lines around it.
 *
 * @param problemen "file:line: what is wrong. Remedy."
 */
export function bijBewerkingen(
  bestanden: Bestanden,
  bewerkingen: readonly Bewerking[],
  problemen: readonly string[],
): readonly Proefprobleem[] {
  const plekken = bewerkingen.map((bewerking) => regelsVan(bestanden, bewerking));
  return problemen.map((probleem) => {
    const [, bestand = "", regel = "", zin = probleem] = /^(.+?):(\d+): (.*)$/su.exec(probleem) ?? [];
    const nr = Number(regel);
    const passend = plekken.flatMap((plek, index) =>
      plek !== null && plek.bestand === bestand && plek.van <= nr && nr <= plek.tot
        ? [{ index, hoog: plek.tot - plek.van }]
        : [],
    );
    const [beste] = passend.toSorted((een, ander) => een.hoog - ander.hoog);
    return { zin: zonderBestand(zin), bewerking: beste?.index ?? null };
  });
}

/** What is said about how a file is written is of no use beside a field. */
function zonderBestand(zin: string): string {
  return zin
    .replace(/^"[^"]*": /u, "")
    .replace(/^"[^"]*" (?=heeft |is |moet )/u, "Dit ")
    .replace(" en zonder aanhalingstekens", "")
    .replace(" Vergelijk het met config/haarlem.", "")
    .replace(/^(Dit is geen termijn\.) Schrijf P.*$/u, "$1 Schrijf bijvoorbeeld 30 minuten, 4 uur of 3 dagen.")
    .replace(", tussen aanhalingstekens", "")
    .replace("; config/haarlem is een voorbeeld", "")
    .replace(/^Onder "\w+" staat geen lijst\. .*$/u, "Dit is de laatste. Er moet er minstens een blijven.")
    .replace("Zoek hem op met wijkwijzer zinnen.", "Zoek hem op.");
}

function regelsVan(bestanden: Bestanden, { bestand, pad }: Bewerking): Regels | null {
  const tekst = bestanden[bestand];
  if (tekst === undefined || bestand.endsWith(".txt")) return null;
  const teller = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: teller, stringKeys: true });
  if (document.contents === null) return null;
  const plek = zoek(document.contents, pad);
  const knoop = plek?.soort === "waarde" ? plek.knoop : plek?.om;
  if (knoop?.range == null) return null;
  const regel = (positie: number) => teller.linePos(positie).line;
  // What is not there (any more) is missed where the thing around it begins.
  if (plek?.soort === "rest") return { bestand, van: regel(knoop.range[0]), tot: regel(knoop.range[0]) };
  return { bestand, van: regel(knoop.range[0]), tot: regel(Math.max(knoop.range[0], knoop.range[1] - 1)) };
}
