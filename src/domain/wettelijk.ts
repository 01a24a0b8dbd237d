import { Afsluiting, type Merk } from "./sleutels.ts";

interface Regel {
  readonly merk: Merk;
  readonly woorden: RegExp;
  readonly nietBij?: RegExp;
}

/**
 * Words with which a resident asks the gemeente for something by law. A form-free request counts, so doubt
 * counts too (practice review 1.5 nr 4, 4.5): the desk says no, never the bot.
 */
const REGELS: readonly Regel[] = [
  {
    merk: "bezwaar",
    woorden:
      /\b(bezwaar(schrift)?|in beroep|beroep aantekenen|niet eens met (het|een|de) (besluit|beslissing|beschikking))\b/,
  },
  { merk: "klacht", woorden: /\b(klacht (indienen|over|tegen)|(wil|wilt) (een )?klacht|klagen over)\b/ },
  {
    merk: "privacyverzoek",
    woorden:
      /\b(inzage|wat (jullie|u) (van|over) (mij|hem|haar) (bewaren|bewaart|hebben)|gegevens (laten )?(inzien|wissen|verwijderen)|avg)\b/,
  },
  {
    merk: "wmo_melding",
    woorden:
      /\b(hulp (bij|in) (het|de) huishouden|huishoudelijke hulp|hulp in de huishouding|hh-?hulp|schoonmaakhulp|traplift|woningaanpassing|douchestoel|scootmobiel|rolstoel|wmo|regiotaxi|deeltaxi|wmo-?taxi|dagbesteding met indicatie|indicatie dagbesteding|begeleiding thuis|respijtzorg|aangepaste fiets)\b/,
    nietBij: /\b(kapot|stuk|reparatie|repareren|lekke band|opladen|stalling|verlopen|gereden)\b/,
  },
  {
    merk: "schuldhulp_aanvraag",
    woorden:
      /\b(schuldhulp(verlening)?|schuldsanering|wsnp|hulp (bij|met|voor) (mijn|zijn|haar|de|hun)? ?schulden|schuldenregeling)\b/,
  },
  {
    merk: "bijstand_aanvraag",
    woorden:
      /\b(bijstand(suitkering)? aanvragen|aanvraag bijstand|bijstandsuitkering (wil|krijgen)|bijzondere bijstand)\b/,
  },
  {
    merk: "jeugdhulp_vraag",
    woorden:
      /\b(jeugdhulp|jeugdzorg aanvragen|hulp voor (mijn|haar|zijn|het) kind aanvragen|pgb (voor )?(het |mijn )?kind)\b/,
  },
];

/** The first legal route that the words of the resident call for, or null. A Wmo-melding is never booked as advice. */
export function wettelijkeRoute(tekst: string, leefgebied: string | null): Merk | null {
  const gewoon = tekst.toLowerCase();
  const regel = REGELS.find(({ woorden, nietBij }) => woorden.test(gewoon) && !(nietBij?.test(gewoon) ?? false));
  if (regel === undefined) return null;
  return regel.merk === "jeugdhulp_vraag" && leefgebied !== "opvoeden_opgroeien" ? null : regel.merk;
}

/** How a vraag with these marks may be closed: a Wmo-melding asks for a decision and is never booked as advice. */
export function afsluitingenBij(merken: readonly { readonly merk: Merk }[]): readonly Afsluiting[] {
  const melding = merken.some(({ merk }) => merk === "wmo_melding");
  return Afsluiting.options.filter((als) => !(melding && als === "informatie_en_advies"));
}
