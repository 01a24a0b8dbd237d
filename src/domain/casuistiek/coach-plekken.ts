import { heeftHoofdletter, type Kijker, type Plek, staatVooraan, treffers, vrij } from "./coach-soorten.ts";
import { HERKOMST, PLAATSEN, STEDEN_ELDERS } from "./coach-woorden.ts";

const STRAAT = [
  /(?<![\p{L}])(?:(?!(?:Op|In|Aan|Bij|Uit|Naar|Van|De|Het|Langs|Achter|Een|Deze|Die|Met|Voor|Over) )\p{Lu}[\p{L}.]* (?:van |de |der |den )*)?\p{Lu}[\p{L}'’-]{2,}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|steeg|plantsoen|hof|pad|vaart|haven|brug|oever|boulevard)(?![\p{L}])/gu,
  /(?<![\p{L}])\p{Ll}{3,}(?:straat|laan|gracht|singel|dreef|plantsoen|kade)(?![\p{L}])/gu,
];
const GEWONE_STRAAT =
  /^(?:(?:hoofd|zij|winkel|achter|woon|eenrichtings|dwars|volks|uitgaans|dorps|op)straat|(?:snel|om|uit|terug|halver|onder|fiets|spoor|zand|school)weg|(?:school|speel|markt)plein|(?:haar|ver)?laan|onderweg|halverwege|voetpad|fietspad)$/iu;

/** Streets without a number; those with one, and postcodes, are found as personal data. */
export const straten: Kijker = ({ tekst }) =>
  STRAAT.flatMap((patroon) => treffers(tekst, "adres", patroon)).filter(
    ({ van, tot }) => !GEWONE_STRAAT.test(tekst.slice(van, tot)),
  );

const WIJK =
  /(?<=[^.!?\n]\s)\p{Lu}[\p{L}-]{2,}(?:buurt|wijk|kwartier|polder|park|veld|bos|meer|dorp|burg|dam|plas|eiland|oord)(?![\p{L}])/gu;
const MEER_WOORDEN =
  /(?<![\p{L}])(?:den haag|den bosch|den helder|'s-hertogenbosch|bergen op zoom|capelle aan den ijssel|alphen aan den rijn|hoek van holland|noord-holland|zuid-holland|flevoland|friesland|drenthe|overijssel|gelderland|zeeland|noord-brabant|limburg|twente|achterhoek|haarlemmermeer)(?![\p{L}])/giu;
const BAKEN =
  "kapper|snackbar|bakker|bakkerij|slager|slagerij|kerk|moskee|synagoge|school|basisschool|station|supermarkt|bibliotheek|molen|watertoren|begraafplaats|ziekenhuis|politiebureau|gevangenis|brug|spoor|winkelcentrum|voetbalclub|sporthal|zwembad|café|cafe|kroeg|shoarmazaak|pizzeria|apotheek|benzinepomp|tankstation|coffeeshop|buurthuis|kinderboerderij|camping|haven|park|drogist|wasserette|friettent|markt";
const BIJ_BAKEN = new RegExp(
  `(?<![\\p{L}])(?:boven|naast|tegenover|achter|vlak ?bij|aan de overkant van|op de hoek bij|om de hoek van|schuin tegenover) (?:de|het|een|die|zijn|haar) (?:${BAKEN})(?![\\p{L}])`,
  "giu",
);
const VERDIEPING =
  /(?<![\p{L}\p{N}])(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\d{1,2}e) (?:verdieping|etage)|(?:\d{1,2}|een|twee|drie|vier|vijf|acht|tien) ?-?hoog|huisnummer \d{1,4}|(?:op|van) nummer \d{1,4})(?![\p{L}\p{N}])/giu;
/** Ordinary words with a capital only. */
const OOK_WOORD: ReadonlySet<string> = new Set(["bergen", "huizen", "putten", "uden", "weert", "zwaag", "epe", "ede"]);

/** Towns, parts of town and what somebody lives beside. */
export const plaatsen: Kijker = ({ tekst, woorden, kennis }) => {
  const eigen = kennis.gemeente.toLowerCase();
  const steden = woorden.flatMap((woord, plek): readonly Plek[] => {
    const naam = PLAATSEN.has(woord.vorm) && woord.vorm !== eigen;
    const zeker = !OOK_WOORD.has(woord.vorm) || (heeftHoofdletter(woord) && !staatVooraan(woorden, plek));
    return naam && zeker ? [{ soort: "plaats", van: woord.van, tot: woord.tot }] : [];
  });
  const bekend = kennis.plekken
    .filter((naam) => naam.length > 3 && naam.toLowerCase() !== eigen)
    .flatMap((naam) => treffers(tekst, "plaats", new RegExp(`(?<![\\p{L}])${RegExp.escape(naam)}(?![\\p{L}])`, "giu")));
  return [
    ...steden,
    ...bekend,
    ...[WIJK, MEER_WOORDEN, BIJ_BAKEN, VERDIEPING].flatMap((patroon) => treffers(tekst, "plaats", patroon)),
  ];
};

const EIGEN = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:van|de|der|den|het|en) )?\\p{Lu}[\\p{L}'’-]+){0,3}";
const SCHOOLSOORT = vrij(
  "basisschool|school|college|lyceum|gymnasium|mavo|havo|vmbo|mbo|roc|kinderdagverblijf|kinderopvang|peuterspeelzaal|crèche|creche|praktijkschool|mytylschool|scholengemeenschap",
);
const SCHOLEN = [
  new RegExp(`(?<![\\p{L}])(?:${SCHOOLSOORT}) (?:[Dd]e |[Hh]et |'t )?${EIGEN}`, "gu"),
  new RegExp(
    `(?<![\\p{L}])${EIGEN} (?:[Cc]ollege|[Ll]yceum|[Gg]ymnasium|[Mm]avo|[Ss]chool|[Bb]asisschool)(?![\\p{L}])`,
    "gu",
  ),
  /(?<![\p{L}])(?!speciaal|voortgezet|basis|middel)\p{L}{4,}(?:college|lyceum|gymnasium)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:vmbo|mavo|havo|vwo|mbo|groep|klas|brugklas)[ -]?(?:[1-8]|een|twee|drie|vier|vijf|zes|zeven|acht)(?![\p{L}\p{N}])/giu,
];

/** A school by its name, or the very class. */
export const scholen: Kijker = ({ tekst }) => SCHOLEN.flatMap((patroon) => treffers(tekst, "school", patroon));

const WERK = vrij(
  "werk|werkt|werkte|werken|werkten|gewerkt|baan|dienst|stage|contract|ontslagen|gedetacheerd|personeelslid",
);
const GEEN_WERK = "(?!\\p{L}* ?(?:mee|samen|aan) )";
const BEDRIJVEN =
  /(?<![\p{L}])(?:tata steel|hoogovens|albert heijn|schiphol|klm|postnl|dhl|picnic|jumbo|hema|ikea|philips|asml|prorail|spaarne gasthuis|kennemer gasthuis|amsterdam umc|connexxion|waternet|rijkswaterstaat|flink|uber eats|thuisbezorgd|bol\.com|coolblue|mcdonald['’]?s|action|kruidvat|lidl|vomar|dirk van den broek|spaarnelanden|paswerk|pre wonen|ymere|elan wonen)(?![\p{L}])/giu;
const BIJ_WERK = [
  new RegExp(
    `(?<![\\p{L}])(?:${WERK}) ${GEEN_WERK}(?:\\p{L}+ ){0,4}?(?:bij|voor|van) (?<deel>(?:de |het )?${EIGEN})`,
    "gu",
  ),
  new RegExp(`(?<![\\p{L}])(?:${WERK}) ${GEEN_WERK}(?:\\p{L}+ ){0,4}?bij (?<deel>(?:de|het) \\p{Ll}{4,})`, "gu"),
];
const GEEN_WERKGEVER =
  /^(?:de|het) (?:intake|afspraak|gesprek|aanvraag|hulp|bewoner|ouders|moeder|vader|kinderen|familie)$/u;

export const werkgevers: Kijker = ({ tekst }) =>
  [
    ...treffers(tekst, "werkgever", BEDRIJVEN),
    ...BIJ_WERK.flatMap((patroon) => treffers(tekst, "werkgever", patroon)),
  ].filter(({ van, tot }) => !GEEN_WERKGEVER.test(tekst.slice(van, tot)));

/** A people, a country, a language, or a town far away. */
export const herkomst: Kijker = ({ woorden }) =>
  woorden.flatMap((woord) =>
    HERKOMST.has(woord.vorm) || STEDEN_ELDERS.has(woord.vorm)
      ? [{ soort: "afkomst" as const, van: woord.van, tot: woord.tot }]
      : [],
  );
