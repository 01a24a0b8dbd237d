/** A text as somebody reads or hears it. */
export interface Leestekst {
  /** Where it stands: a key of the catalogue, or a file. */
  readonly plek: string;
  readonly voor: "collega" | "bewoner" | "jongere";
  readonly tekst: string;
}

const MEESTE_WOORDEN = 15;
const LANGSTE_GEMIDDELDE = 7;

/** Words that the field has agreed not to use (practice review, part 0), and what is said instead. */
const NIET_ZO: readonly (readonly [RegExp, string])[] = [
  [/\binwoners?\b/iu, "bewoner"],
  [/(?<![\p{L}-])cli[eë]nt(en)?(?![\p{L}-])/iu, "bewoner"],
  [/\bklant(en)?\b/iu, "bewoner"],
  [/\b(intake|dossier|ticket|zaak)s?\b/iu, "vraag"],
  [/\b(urgent|urgentie|acuut|acute|prio|prioriteit)\b/iu, "haast"],
  [/\bU[0-5]\b/u, "haast"],
  [/\b(professionals?|functionaris(sen)?)\b/iu, "collega van het wijkteam"],
  [/\b(back-?up|achtervang)\b/iu, "vervanger"],
  [/\b(claim(t|en|de)?|geclaimd|escaleer(t|de)?|escaleren|geëscaleerd)\b/iu, "oppakken, doorgeven"],
  [/\b(toestemming|akkoord|instemming)\b/iu, "Vindt u dat goed?"],
  [/\b(leefgebied(en)?|domein(en)?|ZRM)\b/iu, "onderwerp"],
  [/(?<!Wmo-)\bmelding(en)?\b/iu, "officiële vraag om hulp (Wmo-melding)"],
  [/\bWMO\b/u, "Wmo"],
  [/\b(verslaving|verslaafd(e|en)?)\b/iu, "alcohol, drugs of gokken"],
];

/** Words of officials and of computers: above B1, or never heard at a desk. */
const MOEILIJK =
  /\b(middels|indien|teneinde|betreffende|desbetreffende|conform|overeenkomstig|verstrek(ken|t)|alsmede|derhalve|voornoemde?|aangaande|omtrent|inzake|alvorens|tevens|echter|reeds|thans|heden|wellicht|voorts|doch|noch|hetgeen|hetzij|ingevolge|krachtens|mits|zulks|geschied(t|en)|dien(t|en) te|dient u|ten behoeve van|met betrekking tot|in het kader van|ten aanzien van|op basis van|naar aanleiding van|bewerkstelligen|faciliteren|implementeren|optimaliseren|adequaat|relevante?|specifieke?|participatie|zelfredzaam\p{L}*|problematiek|traject(en)?|borgen|verifiëren|valideren|inventariseren|terugkoppel\p{L}*|afstemm\p{L}*|monitoren|evalueren|signaleren|coördineren|registreren|administreren|indicatie|verwijzing|tijdig|spoedig|zo spoedig mogelijk|met spoed|benodigde?|ontvangst|(?<!Autoriteit )persoonsgegevens|authenticatie|autorisatie|geautoriseerd\p{L}*|foutmelding|error|invoer|ongeldige?|systeemfout|parameter|sessie|time-?out)\b/iu;

/** What comes between quotation marks, or after "Zeg:" and "Vraag:", is said to the resident and not to the colleague. */
const GEZEGD = /"[^"]*"|(?<=\b(?:Zeg|Vraag)\b[^.?:]{0,40}: )[^".?]+[.?]/gu;

/** What is wrong with one text; empty when it may be read aloud. */
export function keur({ voor, tekst }: Leestekst): readonly string[] {
  const gezegd = [...tekst.matchAll(GEZEGD)].map(([stuk]) => stuk);
  const rest = voor === "collega" ? tekst.replaceAll(GEZEGD, "…") : tekst;
  return [
    ...zinnen(tekst)
      .filter((zin) => woorden(zin).length > MEESTE_WOORDEN)
      .map((zin) => `${woorden(zin).length} woorden: ${zin}`),
    ...aanspreking(voor, rest),
    ...(voor === "collega" ? gezegd.flatMap((stuk) => aanspreking("bewoner", stuk)) : []),
    ...NIET_ZO.flatMap(([woord, liever]) =>
      woord.test(tekst) ? [`${woord.exec(tekst)?.[0]}: zeg liever ${liever}`] : [],
    ),
    ...(MOEILIJK.test(tekst) ? [`moeilijk: ${MOEILIJK.exec(tekst)?.[0]}`] : []),
    ...(tekst.includes("!") ? ["uitroepteken"] : []),
    ...(/\p{Extended_Pictographic}/u.test(tekst) ? ["plaatje"] : []),
    ...langeWoorden(tekst),
  ];
}

function aanspreking(voor: Leestekst["voor"], tekst: string): readonly string[] {
  const mis = voor === "bewoner" ? /\b(je|jij|jou|jouw|jullie)\b/iu : /\b(u|uw|uzelf)\b/iu;
  return mis.test(tekst) ? [`${mis.exec(tekst)?.[0]} in een tekst voor een ${voor}`] : [];
}

/** The mean length of the words of one text, names of blanks and numbers left out; short texts say too little. */
function langeWoorden(tekst: string): readonly string[] {
  const lengtes = woorden(tekst.replaceAll(/\{\w+\}|[\d-]{3,}|\p{L}+-\p{L}+-\d+/gu, "")).map(
    (woord) => woord.replaceAll(/\P{L}/gu, "").length,
  );
  if (lengtes.length < 6) return [];
  const gemiddeld = lengtes.reduce((som, lengte) => som + lengte, 0) / lengtes.length;
  return gemiddeld > LANGSTE_GEMIDDELDE ? [`woorden van gemiddeld ${gemiddeld.toFixed(1)} letters`] : [];
}

/** The sentences of a text; an enumeration after a colon is no part of the sentence before it. */
export function zinnen(tekst: string): readonly string[] {
  const los = tekst.split(/(?<=[.?!])["')]*\s+/u);
  return los.flatMap((zin) => {
    const [voor = "", ...na] = zin.split(/:\s+/u);
    const opsomming = na.join(": ");
    return opsomming === "" || /,|\b(en|of)\b/u.test(opsomming) ? [voor] : [voor, opsomming];
  });
}

export function woorden(tekst: string): readonly string[] {
  return tekst.split(/\s+/u).filter((woord) => /[\p{L}\p{N}{]/u.test(woord));
}
