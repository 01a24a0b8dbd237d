import { woordenVan } from "./normaliseer.ts";
import { typeafstand } from "./typefout.ts";

/** Words that lead to colleagues: a consult, a case, what is planned. Each is the verb of the button that does the same. */
const CASUISTIEK = ["casuistiek", "consult_begin", "casus_begin", "mijn_consulten", "agenda"] as const;
export type Casuistiekopdracht = (typeof CASUISTIEK)[number];

/** What somebody may type at any moment instead of tapping a button. */
export type Opdracht =
  | "hulp"
  | "stop"
  | "terug"
  | "overzicht"
  | "ons_team"
  | "te_laat"
  | "daglijst"
  | "signaal_geven"
  | "signalen"
  | "mijn_signalen"
  | "cijfers"
  | "beheer"
  | "berichten"
  | Casuistiekopdracht
  | "sociale_kaart"
  | "verder"
  | "begin"
  | "gevaar";

const ZINNEN: Readonly<Record<Opdracht, readonly string[]>> = {
  hulp: [
    "hulp",
    "help",
    "help mij",
    "hulp nodig",
    "uitleg",
    "menu",
    "hoe werkt dit",
    "wat kan je",
    "wat kun je",
    "opties",
  ],
  stop: [
    "stop",
    "stoppen",
    "annuleer",
    "annuleren",
    "afbreken",
    "cancel",
    "ik stop",
    "stop maar",
    "ik wil stoppen",
    "klaar ermee",
  ],
  terug: ["terug", "vorige", "vorige vraag", "ga terug", "een terug", "stap terug", "een stap terug"],
  overzicht: ["overzicht", "mijn vragen", "mijn overzicht", "toon overzicht", "lijst", "mijn lijst", "laat zien"],
  ons_team: ["ons team", "mijn team", "team", "toon team", "toon ons team", "vragen van ons team"],
  te_laat: ["te laat", "wat is te laat", "toon te laat", "over tijd"],
  daglijst: ["vandaag", "daglijst", "mijn dag", "toon vandaag"],
  berichten: ["berichten", "mijn berichten", "berichten uit", "berichten aan"],
  signaal_geven: ["signaal", "signaal geven", "geef een signaal", "nieuw signaal", "knelpunt"],
  signalen: ["signalen", "toon signalen", "alle signalen"],
  mijn_signalen: ["mijn signalen", "mijn signaal"],
  cijfers: ["cijfers", "toon cijfers", "onze cijfers", "de cijfers"],
  beheer: ["beheer", "open beheer", "toon beheer"],
  casuistiek: ["casuistiek", "casuïstiek", "collega vragen", "vraag aan collega"],
  consult_begin: ["consult", "consult vragen", "consult boeken", "nieuw consult", "specialist", "advies vragen"],
  casus_begin: ["casus", "casus inbrengen", "nieuwe casus", "ik heb een casus"],
  mijn_consulten: ["mijn consulten", "consulten", "mijn casussen", "mijn casus"],
  agenda: ["agenda", "mijn agenda", "overleg", "overleggen", "mijn overleggen", "toon agenda"],
  sociale_kaart: ["sociale kaart", "de sociale kaart", "toon sociale kaart", "open sociale kaart"],
  verder: [
    "verder",
    "doorgaan",
    "ga verder",
    "ga door",
    "doorgaan maar",
    "hervat",
    "hervatten",
    "volgende",
    "volgende vraag",
  ],
  begin: ["start", "begin", "naar het begin", "startkaart", "opnieuw beginnen"],
  gevaar: ["gevaar", "direct hulp", "112", "help 112", "bel 112", "noodgeval", "nood", "alarm", "acuut gevaar", "sos"],
};
const BELEEFD: ReadonlySet<string> = new Set([
  "aub",
  "ajb",
  "svp",
  "graag",
  "alsjeblieft",
  "alstublieft",
  "even",
  "maar",
  "please",
]);
/** Real words one letter away from a command. */
const ECHT_ANDERS: ReadonlySet<string> = new Set([
  "eerder",
  "stap",
  "step",
  "stof",
  "stoep",
  "soep",
  "lust",
  "list",
  "noot",
  "heup",
  "heel",
  "held",
  "hulk",
  "consulent",
  "consulente",
  "staat",
  "staart",
  "begint",
]);
const HOOGSTENS_WOORDEN = 4;

/**
 * The command that a whole message is, typing errors included; null for every sentence. A bare "help" is `hulp`, whose
 * menu begins with the danger numbers.
 */
export function herkenOpdracht(tekst: string): Opdracht | null {
  if (tekst.length > 60) return null;
  if (/^\s*\?+\s*$/.test(tekst)) return "hulp";
  const woorden = woordenVan(tekst).map(({ vorm }) => vorm);
  const kern = woorden.length > 1 ? woorden.filter((woord) => !BELEEFD.has(woord)) : woorden;
  if (kern.length === 0 || kern.length > HOOGSTENS_WOORDEN) return null;
  let beste: { readonly opdracht: Opdracht; readonly fouten: number } | null = null;
  for (const [opdracht, zinnen] of alleZinnen()) {
    for (const zin of zinnen) {
      const fouten = foutenIn(kern, zin.split(" "));
      if (fouten !== null && (beste === null || fouten < beste.fouten)) beste = { opdracht, fouten };
    }
  }
  return beste?.opdracht ?? null;
}

export function isCasuistiek(opdracht: Opdracht | null): opdracht is Casuistiekopdracht {
  return CASUISTIEK.some((een) => een === opdracht);
}

const VRAAGNUMMER = /^\s*(?:vraag\s*(?:nr\.?|nummer)?|nr\.?|nummer)\s*#?\s*([1-9]\d{0,8})\s*[.?!]?\s*$/i;

/** The number in "vraag 127", when that is all somebody typed; null for every other text, a bare number included. */
export function leesVraagnummer(tekst: string): number | null {
  if (tekst.length > 60) return null;
  const cijfers = VRAAGNUMMER.exec(tekst)?.[1];
  return cijfers === undefined ? null : Number(cijfers);
}

/** "vraag", "nr" or "nummer" with nothing but digits, marks and "en" or "of" behind it, or a bare number. */
const LIJKT_VRAAGNUMMER = /^\s*(?:(?:vraag|nr|nummer)(?![\p{L}\p{N}])(?:[^\p{L}]|en|of|nr|nummer)*|#?\d+)[\s.?!]*$/iu;
/** As many digits may be a telephone number or a BSN: that is looked at as something about a resident. */
const TE_VEEL_CIJFERS = 8;
/** Numbers to call, not of a vraag. */
const BELNUMMER = /^\D*(?:112|113|144)\D*$/u;

/** Whether a whole message is meant as the number of a vraag and is none: "vraag 0", "vraag -1", "vraag 1 en 2", "127". */
export function lijktVraagnummer(tekst: string): boolean {
  if (tekst.length > 60 || leesVraagnummer(tekst) !== null || BELNUMMER.test(tekst)) return false;
  return LIJKT_VRAAGNUMMER.test(tekst) && tekst.replace(/\D/gu, "").length < TE_VEEL_CIJFERS;
}

/** The number somebody searches for: "127", "#127" or "vraag 127"; null for anything else. */
export function leesZoeknummer(tekst: string): number | null {
  const cijfers = /^\s*#?\s*([1-9]\d{0,8})\s*$/.exec(tekst)?.[1];
  return cijfers === undefined ? leesVraagnummer(tekst) : Number(cijfers);
}

function alleZinnen(): readonly (readonly [Opdracht, readonly string[]])[] {
  return [
    ["gevaar", ZINNEN.gevaar],
    ["hulp", ZINNEN.hulp],
    ["stop", ZINNEN.stop],
    ["terug", ZINNEN.terug],
    ["overzicht", ZINNEN.overzicht],
    ["ons_team", ZINNEN.ons_team],
    ["te_laat", ZINNEN.te_laat],
    ["daglijst", ZINNEN.daglijst],
    ["berichten", ZINNEN.berichten],
    ["signaal_geven", ZINNEN.signaal_geven],
    ["signalen", ZINNEN.signalen],
    ["mijn_signalen", ZINNEN.mijn_signalen],
    ["cijfers", ZINNEN.cijfers],
    ["beheer", ZINNEN.beheer],
    ["casuistiek", ZINNEN.casuistiek],
    ["consult_begin", ZINNEN.consult_begin],
    ["casus_begin", ZINNEN.casus_begin],
    ["mijn_consulten", ZINNEN.mijn_consulten],
    ["agenda", ZINNEN.agenda],
    ["sociale_kaart", ZINNEN.sociale_kaart],
    ["verder", ZINNEN.verder],
    ["begin", ZINNEN.begin],
  ];
}

/** The number of slips that make these words this command, or null when they do not. */
function foutenIn(woorden: readonly string[], bedoeld: readonly string[]): number | null {
  if (woorden.length !== bedoeld.length) return null;
  let fouten = 0;
  for (const [plek, woord] of woorden.entries()) {
    const doel = bedoeld[plek] ?? "";
    if (woord === doel) continue;
    const hoogstens = doel.length >= 8 ? 2 : doel.length >= 4 ? 1 : 0;
    if (ECHT_ANDERS.has(woord) || /\d/.test(doel)) return null;
    const afstand = typeafstand(woord, doel, hoogstens);
    if (afstand > hoogstens) return null;
    fouten += afstand;
  }
  return fouten;
}
