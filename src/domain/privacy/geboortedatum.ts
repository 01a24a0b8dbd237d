interface Plek {
  readonly van: number;
  readonly tot: number;
}

const MAAND =
  "jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATUM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](\\d{4}|\\d{2})|\\d{1,2}(?:e|ste)? (?:${MAAND})\\.? ?(\\d{4})?|(\\d{4})-\\d{2}-\\d{2})(?![\\p{L}\\p{N}])`,
  "giu",
);
const GEBOREN = /(?:geb(?:oren|oortedatum|\.)?|gb|g\.?d)[ .:]*(?:op|is|in)?[ :]*(?:de )?$/i;

/** Later years are dates of letters and appointments unless "geboren" stands before them. */
const LAATSTE_GEBOORTEJAAR = 2012;

/** Dates of birth: a full date of long ago, or any date right after "geboren" or "geb.". */
export function geboortedatums(tekst: string): readonly Plek[] {
  return [...tekst.matchAll(DATUM)].flatMap((treffer) => {
    const van = treffer.index;
    const jaar = Number(treffer[1] ?? treffer[2] ?? treffer[3] ?? Number.NaN);
    const oud = jaar >= 1900 && jaar <= LAATSTE_GEBOORTEJAAR;
    const geboren = GEBOREN.test(tekst.slice(Math.max(0, van - 24), van));
    return oud || geboren ? [{ van, tot: van + treffer[0].length }] : [];
  });
}
