interface Plek {
  readonly van: number;
  readonly tot: number;
}

const POSTCODE =
  /(?<![\p{L}\p{N}-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])(?:[ ,]{1,2}\d{1,4}[a-z]?(?![\p{L}\p{N}]))?/gu;
/** In lower case only with a house number or written as one word: "1000 en" and "2024 is" are no postcodes. */
const POSTCODE_KLEIN =
  /(?<![\p{L}\p{N}-])[1-9]\d{3}(?:[a-z]{2}(?![\p{L}\p{N}])(?:[ ,]{1,2}\d{1,4}[a-z]?(?![\p{L}\p{N}]))?| (?!of |en |in |is |op |om |te |na |al |de |ze |we |ik |km |tm |nu |je )[a-z]{2}[ ,]{1,2}\d{1,4}[a-z]?(?![\p{L}\p{N}]))/gu;
const NUMMER =
  /(?<![\p{L}\p{N}])([\p{L}][\p{L}.'’-]{2,40})[ ,]{1,2}(?:nr\.? ?|nummer )?(\d{1,4})(?:[ -]?[a-zA-Z](?![\p{L}\p{N}])|-\d{1,3})?(?![\p{L}\p{N}])/gu;
const STRAAT =
  /(?:straat|straatje|laan|plein|gracht|kade|singel|dijk|dreef|plantsoen|steeg|weg|pad|hof|burg|wal|park|markt|erf|oord|veld|boulevard|tuin|ring|kwartier|str|ln)\.?$/i;
/** Also ordinary words: a street only with a capital. */
const STRAAT_MET_HOOFDLETTER =
  /(?:vaart|haven|poort|baan|brug|weide|werf|zoom|horst|dal|duin|hoek|eiland|hoeve|akker|molen|rade|kamp|rijn|rak|sloot|beek)$/;
const GEEN_STRAAT =
  /^(?:weg|onderweg|terugweg|halverwege|uitweg|snelweg|omweg|pad|hof|park|markt|veld|erf|ring|tuin|burg|park|straat|laan|plein|wal|school(?:plein)|moestuin|ziekenhuis|voorhof|supermarkt|rommelmarkt|arbeidsmarkt|vlooienmarkt|kerstmarkt|werkveld|wijkpark|parkeerplaats|achtertuin|voortuin|buurttuin|ervaring|inburgering|ontruiming|regeling|.*(?:ering|ing))$/i;
const HOEVEELHEID =
  /^ ?(?:uur|keer|x|dagen|dag|weken|week|jaar|euro|maanden|maand|kinderen|min|minuten|km|meter|mensen|bewoners|huizen|graden|%|procent|mnd|jr|wkn)(?![\p{L}])/iu;

/** Full postcodes, with house number where there is one, and streets with a number. Four digits alone are no address. */
export function adressen(tekst: string): readonly Plek[] {
  const postcodes = [POSTCODE, POSTCODE_KLEIN].flatMap((patroon) => [...tekst.matchAll(patroon)].map(plekVan));
  const straten = [...tekst.matchAll(NUMMER)].flatMap((treffer) => {
    const naam = treffer[1] ?? "";
    const { van, tot } = plekVan(treffer);
    const straat = STRAAT.test(naam) || (/^\p{Lu}/u.test(naam) && STRAAT_MET_HOOFDLETTER.test(naam));
    if (!straat || GEEN_STRAAT.test(naam) || HOEVEELHEID.test(tekst.slice(tot, tot + 12))) return [];
    return [{ van: beginVanNaam(tekst, van), tot }];
  });
  return [...postcodes, ...straten];
}

function plekVan(treffer: RegExpExecArray): Plek {
  return { van: treffer.index, tot: treffer.index + treffer[0].length };
}

/** "Burgemeester van der Laanstraat": the capitalised words and particles before it belong to the street. */
function beginVanNaam(tekst: string, van: number): number {
  const ervoor = tekst.slice(Math.max(0, van - 60), van);
  const stuk =
    /(?:(?<![\p{L}])(?:\p{Lu}[\p{L}.]{0,20}|van|de|der|den|ten|ter|het|'t|le|la) ){1,5}$/u.exec(ervoor)?.[0] ?? "";
  const begin = stuk.search(/\p{Lu}/u);
  return begin < 0 ? van : van - stuk.length + begin;
}
