import { TERUGGEEFREDENEN } from "../../src/domain/cijfers/feiten.ts";
import { cellenVan, type Periode, type Tellingen } from "../../src/domain/cijfers/telling.ts";
import { Einde, Functie, Kanaal, Leefgebied } from "../../src/domain/sleutels.ts";

type Regel = Readonly<Record<string, string>>;

const AFLOOP = ["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning", "niet_meer_nodig"];
const WEG = ["bekend_bij_collega", "kind_onder_12", "zelfde_vraag", "verlopen", "weggegooid"];

/** A year and a half of invented counts for these teams: much in the first, a handful in the last. */
export function cijferjaar(teams: readonly string[], maanden: readonly string[]): Tellingen {
  const tellingen = new Map<Periode, Map<string, number>>();
  for (const [plek, maand] of maanden.entries()) {
    const cellen = new Map<string, number>();
    for (const [rang, team] of teams.entries()) {
      const omvang = Math.max(1, Math.round(40 / (rang + 1)) + ((plek * 7) % 5));
      for (const feit of feitenVan(team, maand, omvang))
        for (const cel of cellenVan(feit)) cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
    }
    tellingen.set(`maand/${maand}`, cellen);
  }
  return tellingen;
}

/** The months from this one, `2025-01`. */
export function maandenVanaf(jaar: number, hoeveel: number): readonly string[] {
  return Array.from({ length: hoeveel }, (_, plek) => {
    const maand = String((plek % 12) + 1).padStart(2, "0");
    return `${jaar + Math.floor(plek / 12)}-${maand}`;
  });
}

function feitenVan(team: string, maand: string, omvang: number): readonly Regel[] {
  const [jaar = "", nummer = ""] = maand.split("-");
  const gestart = `${jaar}-K${Math.ceil(Number(nummer) / 3)}`;
  return Array.from({ length: omvang }, (_, n) => vraagfeiten(team, gestart, n)).flat();
}

/** What happened to one vraag, in turn by its number, so that every code occurs where there are many. */
function vraagfeiten(team: string, gestart: string, n: number): readonly Regel[] {
  const uit = <T extends string>(codes: readonly T[], stap = 1): T | "" => codes[(n * stap) % codes.length] ?? "";
  const leefgebied = n % 3 === 0 ? "financien" : n % 11 === 10 ? "weet_niet" : scheef(n);
  const kanaal = n % 2 === 0 ? "balie" : uit(Kanaal.options);
  const vast = { team, leefgebied };
  const functie = uit(Functie.options);
  return [
    { soort: "begonnen", team, stroom: "vraagverkenning", kanaal },
    { soort: "doorgegeven", ...vast, gestart, functie, kanaal, haast: "vijf_dagen" },
    ...(n % 9 === 0 ? [{ soort: "teruggegeven", ...vast, functie, reden: uit(TERUGGEEFREDENEN), keer: "eerste" }] : []),
    { soort: "opgepakt", ...vast, functie, keer: "eerste" },
    ...(n % 10 === 9 ? [] : [{ soort: "eerste_contact", ...vast, opTijd: n % 8 === 7 ? "nee" : "ja", keer: "eerste" }]),
    ...(n % 12 === 5 ? [{ soort: "bewoner_terug", ...vast, hoe: "code", contact: n % 24 === 5 ? "nee" : "ja" }] : []),
    ...(n % 4 === 0 ? [{ soort: "juiste_plek", ...vast, functie, antwoord: n % 16 === 0 ? "nee" : "ja" }] : []),
    ...(n % 3 === 2 ? [] : [{ soort: "afgesloten", ...vast, gestart, kanaal, als: uit(AFLOOP), keer: "eerste" }]),
    ...(n % 30 === 29 ? [{ soort: "ingetrokken", ...vast, gestart }] : []),
    { soort: "einde", ...vast, kanaal, einde: uit(Einde.options) },
    ...(n % 5 === 0 ? [{ soort: "concept_weg", team, kanaal, weg: uit(WEG) }] : []),
    ...(n % 6 === 0 ? [{ soort: "consult_gevraagd", team, expertise: "ggz", wijze: "bellen" }] : []),
    ...(n % 7 === 0 ? [{ soort: "consult_besproken", team, expertise: "ggz", wijze: "bellen" }] : []),
    ...(n % 8 === 0
      ? [{ soort: "casus_nuttig", team, expertise: "ggz", wijze: "bellen", nut: uit(["ja", "beetje", "nee"]) }]
      : []),
  ];
}

/** Much of the first subjects and little of the last. */
function scheef(n: number): Leefgebied | "" {
  const deel = ((n * 37) % 101) / 101;
  return Leefgebied.options[Math.floor(deel * deel * Leefgebied.options.length)] ?? "";
}
