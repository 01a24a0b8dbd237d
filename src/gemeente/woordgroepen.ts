import { leesWoord } from "../domain/taal/woordgroepen.ts";
import type { Bron } from "./bron.ts";
import { onthoudPerBestand } from "./onthoud.ts";
import type { Problemen } from "./problemen.ts";
import { leesRegels } from "./regelbestand.ts";

export const WOORDGROEPEN = "woordgroepen.txt";

const NAAM = /^[a-z][a-z0-9_]*$/;

/** Words that say about the same, by the name of the group; none when there is no such file. */
export function leesWoordgroepen(bron: Bron, problemen: Problemen): ReadonlyMap<string, readonly string[]> {
  const bestand = bron.neem(WOORDGROEPEN);
  return bestand === null ? new Map() : leesGroepen(bestand, problemen);
}

const leesGroepen = onthoudPerBestand((bestand, problemen): ReadonlyMap<string, readonly string[]> => {
  const groepen = new Map<string, readonly string[]>();
  for (const { tekst, plaats } of leesRegels(bestand)) {
    const [naam, rest] = splits(tekst);
    if (rest === null || !NAAM.test(naam)) {
      problemen.meld(
        plaats,
        "Deze regel is niet te lezen. Een regel is: naam: woord, woord; de naam in kleine letters.",
      );
      continue;
    }
    if (groepen.has(naam)) problemen.meld(plaats, `De groep "${naam}" staat er twee keer. Zet de woorden bij elkaar.`);
    const woorden = rest.split(",").map((woord) => woord.trim());
    const patronen = woorden.flatMap((woord) => leesOfMeld(woord, () => problemen.meld(plaats, geenWoord(woord))));
    groepen.set(naam, patronen);
  }
  return groepen;
});

function splits(regel: string): readonly [string, string | null] {
  const plek = regel.indexOf(":");
  return plek === -1 ? [regel, null] : [regel.slice(0, plek).trim(), regel.slice(plek + 1)];
}

function geenWoord(woord: string): string {
  return `"${woord}" is geen woord om te zoeken. Schrijf letters of cijfers; een * staat aan het begin of eind van een woord.`;
}

function leesOfMeld(woord: string, meld: () => void): readonly string[] {
  try {
    return [leesWoord(woord)];
  } catch (fout) {
    if (!(fout instanceof TypeError)) throw fout;
    meld();
    return [];
  }
}
