import { Temporal } from "temporal-polyfill";
import {
  type Dag,
  datum,
  eerstvolgende,
  eindVanMaand,
  getal,
  inWeek,
  KORT,
  komende,
  MAANDEN,
  maandnummer,
  plus,
  TELWOORDEN,
  volJaar,
  WEEKDAGEN,
  weekdagnummer,
} from "./kalenderwoorden.ts";

interface Lezer {
  /** Reads what lies behind us, so that nothing in it is taken for a coming day. */
  readonly verleden?: true;
  readonly patroon: RegExp;
  /** Null when this is no date after all. */
  readonly lees: (treffer: RegExpMatchArray, vandaag: Dag, tekst: string) => Dag | null;
}

const WEEKDAG = `(${WEEKDAGEN.join("|")})(?:ochtend|middag|avond|nacht)?`;
const MAAND = `(${[...MAANDEN, ...KORT, "sept"].join("|")})`;
const GETAL = `(\\d{1,3}|een|één|${TELWOORDEN.slice(2).join("|")})`;
const EENHEID = "(dag|dagen|week|weken|maand|maanden)";
/** Not in the middle of a word or a number. */
const voor = "(?<![\\p{L}\\p{N}])";
const na = "(?![\\p{L}\\p{N}])";
const zoek = (bron: string) => new RegExp(`${voor}${bron}${na}`, "gu");

/** Most specific first: what an earlier reader took is not read again. */
export const lezers: readonly Lezer[] = [
  {
    patroon: zoek("(\\d{4})-(\\d{2})-(\\d{2})"),
    lees: ([, jaar, maand, dag]) => datum(getal(jaar), getal(maand), getal(dag)),
  },
  {
    patroon: zoek("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})"),
    lees: ([, dag, , maand, jaar]) => datum(volJaar(getal(jaar)), getal(maand), getal(dag)),
  },
  {
    patroon: zoek(`(?:eind|einde)(?: van)?(?: de)? ${MAAND}`),
    lees: ([, maand = ""], vandaag) => eindVanMaand(eerstvolgende(vandaag, 28, maandnummer(maand))),
  },
  {
    patroon: zoek(`(\\d{1,2})(?:e|ste|de)? ${MAAND}\\.?(?: (\\d{4}))?`),
    lees: (treffer, vandaag, tekst) => metMaandnaam(treffer, vandaag, tekst),
  },
  { patroon: zoek("(\\d{1,2})[-/](\\d{1,2})"), lees: (treffer, vandaag, tekst) => dagMaand(treffer, vandaag, tekst) },
  {
    patroon: zoek(`(?:${WEEKDAG} )?over ${GETAL} ${EENHEID}`),
    lees: ([, weekdag, aantal = "", eenheid = ""], vandaag) =>
      plus(weekdag === undefined ? vandaag : komende(vandaag, weekdag), aantal, eenheid),
  },
  {
    patroon: zoek(`binnen ${GETAL} ${EENHEID}`),
    lees: ([, aantal = "", eenheid = ""], vandaag) => plus(vandaag, aantal, eenheid),
  },
  { patroon: zoek("(?:eind|einde)(?: van)?(?: de| deze)? maand"), lees: (_, vandaag) => eindVanMaand(vandaag) },
  {
    patroon: zoek("(?:eind|einde)(?: van)? volgende maand"),
    lees: (_, vandaag) => eindVanMaand(vandaag.add({ months: 1 })),
  },
  {
    patroon: zoek("(?:begin|per|1e van)(?: van)? volgende maand"),
    lees: (_, vandaag) => vandaag.add({ months: 1 }).with({ day: 1 }),
  },
  { patroon: zoek("(?:eind|einde)(?: van)?(?: de| deze)? week"), lees: (_, vandaag) => inWeek(vandaag, 0, 5) },
  { patroon: zoek("(?:eind|einde)(?: van)? volgende week"), lees: (_, vandaag) => inWeek(vandaag, 1, 5) },
  {
    patroon: zoek(`volgende week ${WEEKDAG}|${WEEKDAG} volgende week`),
    lees: ([, eerst, laatst], vandaag) => inWeek(vandaag, 1, weekdagnummer(eerst ?? laatst ?? "")),
  },
  { patroon: zoek("volgende week"), lees: (_, vandaag) => inWeek(vandaag, 1, 1) },
  {
    patroon: zoek("(?:dit|komend|aankomend) weekend"),
    lees: (_, vandaag) => inWeek(vandaag, vandaag.dayOfWeek === 7 ? 1 : 0, 6),
  },
  {
    verleden: true,
    patroon: zoek(`(?:afgelopen|vorige|verleden|sinds|elke|iedere)(?: week)? ${WEEKDAG}`),
    lees: () => null,
  },
  {
    patroon: zoek(`(deze |komende |aanstaande |a\\.s\\. ?)?${WEEKDAG}`),
    lees: (treffer, vandaag, tekst) => weekdag(treffer, vandaag, tekst),
  },
  { patroon: zoek("overmorgen"), lees: (_, vandaag) => vandaag.add({ days: 2 }) },
  { patroon: zoek("morgen(?:ochtend|middag|avond|vroeg)?"), lees: (_, vandaag) => vandaag.add({ days: 1 }) },
  { patroon: zoek("vandaag|vanmiddag|vanavond|vannacht"), lees: (_, vandaag) => vandaag },
  {
    patroon: zoek("(?:de|per|voor) (\\d{1,2})(?:e|ste|de)(?: van de maand)?"),
    lees: (treffer, vandaag, tekst) => dagVanMaand(treffer, vandaag, tekst),
  },
];

function metMaandnaam(treffer: RegExpMatchArray, vandaag: Dag, tekst: string): Dag | null {
  const [, dagtekst = "", naam = "", jaar] = treffer;
  const maand = maandnummer(naam);
  if (jaar !== undefined) return datum(getal(jaar), maand, getal(dagtekst));
  if (datum(2024, maand, getal(dagtekst)) === null) return null;
  const volgend = eerstvolgende(vandaag, getal(dagtekst), maand);
  return isVerleden(tekst, treffer.index ?? 0) ? null : volgend;
}

/** "30-11" is a date; "2-3 weken", "24/7" and "8-16 uur" are not. */
function dagMaand(treffer: RegExpMatchArray, vandaag: Dag, tekst: string): Dag | null {
  const [alles, dagtekst = "", maandtekst = ""] = treffer;
  const van = treffer.index ?? 0;
  const erna = tekst.slice(van + alles.length, van + alles.length + 12);
  const ervoor = tekst.slice(Math.max(0, van - 12), van);
  if (/^\s*(?:uur|u\b|jaar|weken|dagen|maanden|keer|x\b|%|euro|kinderen|[-/])/.test(erna) || /[-/]$/.test(ervoor))
    return null;
  if (alles === "24/7" || alles === "24-7") return null;
  const duidelijk =
    dagtekst.length === 2 ||
    maandtekst.length === 2 ||
    /(?:op|voor|per|uiterlijk|tot|vanaf|van|datum:?)\s+$/.test(ervoor);
  if (!duidelijk || datum(2024, getal(maandtekst), getal(dagtekst)) === null || isVerleden(tekst, van)) return null;
  return eerstvolgende(vandaag, getal(dagtekst), getal(maandtekst));
}

function dagVanMaand(treffer: RegExpMatchArray, vandaag: Dag, tekst: string): Dag | null {
  const [alles, dagtekst] = treffer;
  const dag = getal(dagtekst);
  const erna = tekst.slice((treffer.index ?? 0) + alles.length, (treffer.index ?? 0) + alles.length + 14);
  if (
    dag < 1 ||
    dag > 31 ||
    /^\s*(?:keer|klas|verdieping|etage|lijns|dag |week |jaar|kind|baan|hands|graads|eeuw)/.test(erna)
  )
    return null;
  for (let verder = 0; verder < 3; verder++) {
    const { year, month } = vandaag.add({ months: verder });
    const kandidaat = datum(year, month, dag);
    if (kandidaat !== null && Temporal.PlainDate.compare(kandidaat, vandaag) >= 0) return kandidaat;
  }
  return null;
}

/** A letter "van 3 mei" and "sinds 3 mei" lie behind us. */
function isVerleden(tekst: string, plek: number): boolean {
  return /(?:brief van|mail van|d\.?d\.?|dagtekening|gedateerd|sinds|al vanaf|geboren(?: op)?)\s+(?:de\s+)?$/.test(
    tekst.slice(Math.max(0, plek - 24), plek),
  );
}

function weekdag(treffer: RegExpMatchArray, vandaag: Dag, tekst: string): Dag | null {
  const [, bijwoord, naam = ""] = treffer;
  const eind = (treffer.index ?? 0) + treffer[0].length;
  if (/^[\s,]*(?:de )?\d{1,2}(?:e|ste|[-/ ])/.test(tekst.slice(eind, eind + 12))) return null;
  if (/^\s*(?:over een week|over \d)/.test(tekst.slice(eind, eind + 14)))
    return komende(vandaag, naam).add({ weeks: 1 });
  if (bijwoord?.startsWith("deze") === true && weekdagnummer(naam) === vandaag.dayOfWeek) return vandaag;
  return komende(vandaag, naam);
}
