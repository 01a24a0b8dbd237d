import { NEDERLANDS } from "./teksten.ts";

/**
 * The groups of sentences (what stands before the first dot of a key) that a gemeente may say otherwise. Whatever is
 * not named here is fixed, so that a new sentence stays fixed until somebody decides. Left out on purpose:
 *
 * - danger and who to call: `veilig`, `nood`, `kaart`, `oproep`, `vertrouw`, `jong`, `buiten`, `verlopen`, `storing`,
 *   `tolk`, `help`, and what is filled in there (`adres_onbekend`, `balie_onbekend`, `iemand`, `collega_met_dienst`,
 *   `haast`);
 * - rights and terms of the law: `melding` (also the notifications on a locked screen, which stay neutral), `merk`,
 *   `beantwoord`, `geen`, `gebruiker`;
 * - privacy and what is kept: `niet`, `bewaard`, `privacy`, `lees`, `gegevens`, `bsn`, `bijlage`, `spraak`, `groepschat`,
 *   `open`, `venster`, `briefje`, `code`, `concept`, `einde`, `voorbij`, `elders`, `overgenomen`, `tekst`, `proef`,
 *   `agenda` and `buitenagenda` (read in calendars of others), `blad`, `casus`, `coach`, `signaal`, and figures, where
 *   "under 5" is a promise: `cijfers`, `vondst`, `weekbericht`, `signalen`;
 * - consent, and what is asked and kept as an answer, which must go on meaning what it meant: `instemming`, `vraag`,
 *   `keuze`, `regel`, `stap`, `achter`, `uitleg`, `reden`, `afsluiting`, `mist`;
 * - what fixed sentences and documents call by name: `knop`, `snel`, `fout`, `beheer`, `dialoog`, `kopie`.
 */
// biome-ignore format: a line per kind
const VRIJE_GROEPEN: ReadonlySet<string> = new Set([
  "welkom", "onbegrepen", "start", "verder", "verder_beneden", "nieuwe_vraag", "te_lang", "stoppen", "mogelijk",
  "overzicht", "te_laat", "team", "dag", "zoek", "lijst", "vraagnummer", "herinnering", "berichten", "lezen",
  "aanbod", "opgepakt", "al", "teruggeven", "teruggegeven", "toewijzen", "doorzetten", "doorgezet",
  "eigenaar", "status", "stand", "geschiedenis", "afronden", "afgerond", "heropend", "pols",
  "contact", "poging", "afspraak", "plek", "partner", "meer", "collega", "terug", "bewoner", "dubbel",
  "waarom", "naar", "gaat", "route", "overslag", "functie", "onderwerp_onbekend",
  "sociaal", "consult", "overleg", "casuistiek", "advies", "gadoen",
]);

/** Words of danger, rights, privacy and consent; a sentence with one of them is fixed in any group, and no other gets them. */
const VASTE_WOORDEN: readonly RegExp[] = [
  /\b(11[23]|0800|0900|alarm|gevaar\p{L}*|nood|spoed|ernstig|crisis|politie|ambulance|brandweer|deurwaarder)\b/iu,
  /\b((on)?veilig\p{L}*|geweld|mishandel\p{L}*|zelfdoding|zelfmoord|suïcide|bedreig\p{L}*|direct hulp|vertrouw\p{L}*)/iu,
  /\b(niet wachten|is er haast|heeft? haast|met haast)\b/iu,
  /\b(on)?(bewaa?r\p{L}*|(ge)?wis(t|sen)?|verwijder\p{L}*|weggegooid|gegevens|persoonsgegevens|bsn|privacy|geheim\p{L}*)\b/iu,
  /\b(namen|zonder naam|met naam|privé|anoniem\p{L}*|herkenbaar|herkennen|meelezen|lezen mee|leest mee|noteer nooit)\b/iu,
  /\b(recht(en)?|bezwaar|klacht(en)?|wettelijk\p{L}*|besluit(en)?|termijn(en)?|\p{L}*-melding|vandaag telt|gratis|formulier)\b/iu,
  /\b(alleen jij|zie je (hier )?niet|niets laten zien|buiten deze bot|blijft? (hier |nog )?staan|bel meteen|dit boek je niet)\b/iu,
  /\b(toestemming|instemming|akkoord|vindt u dat goed|goed vindt|u mag|verplicht\p{L}*)\b/iu,
];

/** The first word in it that only fixed sentences say; null when there is none. */
export function vastWoord(tekst: string): string | null {
  const kaal = tekst.replaceAll(/\{[^{}]+\}/gu, "…");
  return VASTE_WOORDEN.flatMap((patroon) => patroon.exec(kaal)?.[0] ?? [])[0] ?? null;
}

/** Whether a gemeente may say this sentence otherwise; never one about safety, danger, rights, privacy or consent. */
export function magAnders(sleutel: string): boolean {
  const vast = Object.hasOwn(NEDERLANDS, sleutel) ? NEDERLANDS[sleutel] : undefined;
  if (vast === undefined || !VRIJE_GROEPEN.has(sleutel.split(".")[0] ?? "")) return false;
  return vastWoord(vast.tekst) === null;
}
