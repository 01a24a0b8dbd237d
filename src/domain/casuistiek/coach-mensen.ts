import { leeftijden } from "../taal/leeftijd.ts";
import type { Woord } from "../taal/normaliseer.ts";
import {
  type Aanwijssoort,
  type Gelezen,
  heeftHoofdletter,
  isAfkorting,
  type Kijker,
  type Plek,
  staatVooraan,
  treffers,
  vrij,
} from "./coach-soorten.ts";
import { BEKEND, NAAM_EN_WOORD, VOORNAMEN } from "./coach-woorden.ts";

const MENS = vrij(
  "mevrouw|meneer|mijnheer|mevr|mw|dhr|mnr|heer|familie|fam|gezin|cliënt|client|bewoner|bewoonster|jongen|meisje|man|vrouw|moeder|vader|zoon|dochter|buurman|buurvrouw",
);
const LETTERS = [
  /(?<![\p{L}\p{N}.])\p{Lu}\.(?: ?\p{Lu}\.)+(?: ?(?:van |de |der |den )*\p{Lu}\p{Ll}+)?/gu,
  new RegExp(`(?<![\\p{L}])(?:${MENS})\\.? (?<deel>\\p{Lu}(?:\\.(?: ?\\p{Lu}\\.)*)?)(?![\\p{L}\\p{N}'’])`, "gu"),
  /(?<![\p{L}\p{N}])(?<deel>\p{Lu}\.)(?= \p{Ll})/gu,
];

/** Names that many people have, after a form of address in small letters: "mw jansen", "dhr van der berg". */
const ACHTERNAAM = new RegExp(
  `(?<![\\p{L}])(?:${vrij("mevrouw|meneer|mijnheer|mevr|mw|dhr|mnr|familie|fam|buurman|buurvrouw|dokter|juf|meester")})\\.? (?<deel>(?:(?:van|de|der|den|ter|ten|el|al|v\\.?d\\.?) )+(?!bewoner|buur|man|vrouw|client|cliënt|dochter|zoon|ouders|familie|huis|huur|over)\\p{L}{3,}|(?:jansen|janssen|jansma|bakker|visser|smit|smits|meijer|meyer|mulder|bos|vos|peters|hendriks|dekker|brouwer|dijkstra|koster|willems|yilmaz|kaya|ozturk|demir|singh|nguyen|chen|pietersen|pieters|gerritsen|hermans|kuipers|kuiper|schouten|post|prins|verhoeven|hoekstra|postma|veenstra|bosman|scholten|groen|mol|maas|blom|jonker|verbeek|martens|wolters|timmermans|groot|hofman|koning|bouman|dijk|vries|jong|boer|wit|haan|bruijn|bruin)(?![\\p{L}]))`,
  "gu",
);
export const achternamen: Kijker = ({ tekst }) => treffers(tekst, "naam", ACHTERNAAM);

/** "J.B.", "mevrouw K.", "B. wil niet meer". */
export const voorletters: Kijker = ({ tekst }) => LETTERS.flatMap((patroon) => treffers(tekst, "voorletters", patroon));

const VOOR_PLAATS: ReadonlySet<string> = new Set(["in", "uit", "naar", "te", "op", "langs", "rond", "vanuit", "aan"]);
const VOOR_BEDRIJF: ReadonlySet<string> = new Set(["bij", "voor", "door", "via"]);
const LIDWOORD: ReadonlySet<string> = new Set(["de", "het", "een", "t"]);
const TUSSEN: ReadonlySet<string> = new Set(["van", "de", "der", "den", "ter", "ten", "te", "el", "al", "bin", "ben"]);

/** Known first names in any letters, and every word inside a sentence that has a capital for no reason known here. */
export const namen: Kijker = (gelezen) => {
  const gevonden: Plek[] = [];
  for (let plek = 0; plek < gelezen.woorden.length; plek++) {
    const soort = soortVan(gelezen, plek);
    if (soort === null) continue;
    const eind = eindeVanNaam(gelezen.woorden, plek);
    const [eerste, laatste] = [gelezen.woorden[plek], gelezen.woorden[eind]];
    if (eerste === undefined || laatste === undefined) continue;
    gevonden.push({ soort, van: eerste.van, tot: laatste.tot });
    plek = eind;
  }
  return gevonden;
};

function soortVan({ woorden, kennis }: Gelezen, plek: number): Aanwijssoort | null {
  const woord = woorden[plek];
  if (woord === undefined || isAfkorting(woord)) return null;
  const vorm = woord.vorm.replace(/'?s$/u, "");
  if (VOORNAMEN.has(woord.vorm) || (/['’]s$/u.test(woord.ruw) && VOORNAMEN.has(vorm))) return "naam";
  if (!heeftHoofdletter(woord) || staatVooraan(woorden, plek)) return null;
  if (BEKEND.has(woord.vorm) || woord.vorm === kennis.gemeente.toLowerCase() || woord.ruw.length < 2) return null;
  if (NAAM_EN_WOORD.has(woord.vorm)) return "naam";
  return soortNa(woorden, plek);
}

/** What comes before a capital says what it may be: "in Urk", "bij Jansen", "van Karin". */
function soortNa(woorden: readonly Woord[], plek: number): Aanwijssoort {
  const [een, twee] = [woorden[plek - 1]?.vorm ?? "", woorden[plek - 2]?.vorm ?? ""];
  const voor = LIDWOORD.has(een) ? twee : een;
  if (VOOR_PLAATS.has(voor)) return "plaats";
  return VOOR_BEDRIJF.has(voor) ? "werkgever" : "naam";
}

/** The last word of a name: further capitals, with "van der" between. */
function eindeVanNaam(woorden: readonly Woord[], begin: number): number {
  let eind = begin;
  for (let plek = begin + 1; plek <= begin + 4; plek++) {
    const woord = woorden[plek];
    if (woord === undefined || woord.zin !== woorden[begin]?.zin || woord.deel !== woorden[begin]?.deel) break;
    if (heeftHoofdletter(woord) && !isAfkorting(woord) && !BEKEND.has(woord.vorm)) eind = plek;
    else if (!TUSSEN.has(woord.vorm)) break;
  }
  return eind;
}

const OVER_IEMAND =
  /(?<![\p{L}\p{N}])(?:is|wordt|werd|van|ben|bijna|net|pas|leeftijd) (?<deel>\d{1,2})(?=$|[.,;!?)]| (?:en|maar|jaar|jr|geworden|of)(?![\p{L}]))/giu;
const UITGESCHREVEN =
  /(?<![\p{L}])(?<deel>(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)(?:[- ]?jarige?| jaar(?! (?:geleden|terug|getrouwd|lang|later)))/giu;

const WOORDGETAL = "(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien)";
const KLEIN = [
  new RegExp(`(?<![\\p{L}])(?<deel>(?:anderhalf|${WOORDGETAL})[- ]?jarige?)(?![\\p{L}])`, "giu"),
  new RegExp(
    `(?<![\\p{L}])(?:zoon|zoontje|dochter|dochtertje|kind|jongen|jongetje|meisje|kleinzoon|kleindochter|tweeling|broertje|zusje|jongste|oudste|baby) van (?<deel>${WOORDGETAL}|\\d{1,2})(?![\\p{L}\\p{N}])(?: jaar| maanden| weken)?`,
    "giu",
  ),
];

/** Ages in figures; "een veertiger" and "begin dertig" are as wide as asked. */
export const leeftijd: Kijker = ({ tekst, woorden }) => {
  const cijfers = [...leeftijden(woorden, tekst).keys()].flatMap((plek) => {
    const woord = woorden[plek];
    return woord === undefined || !/\d/u.test(woord.ruw)
      ? []
      : [{ soort: "leeftijd", van: woord.van, tot: woord.tot } as const];
  });
  return [
    ...cijfers,
    ...[OVER_IEMAND, UITGESCHREVEN, ...KLEIN].flatMap((patroon) => treffers(tekst, "leeftijd", patroon)),
  ];
};

const TEL = "(?:\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)";
const BIJ =
  "(?: (?:jonge|kleine|volwassen|grote|oudere|jongere|andere|minderjarige|thuiswonende|schoolgaande|uitwonende))?";
const GESLACHT = "(?:dochter(?:s|tjes?)?|zo(?:on|nen|ons|ontjes?)|jongens?|jongetjes?|meisjes?|meiden)";
const KIND =
  "(?:kinderen|kids|kindjes|kleinkinderen|pleegkinderen|broers|broertjes|zussen|zusjes|peuters|kleuters|pubers|tieners)";
const KINDEREN = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${TEL}|een)${BIJ} ${GESLACHT}(?: en|, | plus) (?:${TEL}|een|nog een)${BIJ} (?:${GESLACHT}|${KIND}|baby)(?![\\p{L}])`,
    "giu",
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])${TEL}${BIJ} ${GESLACHT}(?![\\p{L}])(?: en ${TEL} ${GESLACHT})?`, "giu"),
  new RegExp(`(?<![\\p{L}\\p{N}])(?!(?:1|2|twee) )${TEL}${BIJ} ${KIND}(?![\\p{L}])`, "giu"),
  new RegExp(
    `(?<![\\p{L}])(?:moeder|vader|ouders|oma|opa) van (?<deel>${TEL})(?![\\p{L}\\p{N}]| ?(?:jaar|jr|maand|weken))`,
    "giu",
  ),
  /(?<![\p{L}])(?:twee|drie|vier)ling(?:en|zus|broer)?(?![\p{L}])/giu,
];

/** How many children, or of which sex; "kinderen" alone, or two, says little. */
export const kinderen: Kijker = ({ tekst }) => KINDEREN.flatMap((patroon) => treffers(tekst, "kinderen", patroon));
