/** A row of digits as people write it: with spaces, dots, dashes or slashes between. */
export interface Cijferreeks {
  readonly cijfers: string;
  readonly tekst: string;
  readonly van: number;
  readonly tot: number;
}

const REEKS = /\d(?:[ \u00a0.\-/]{0,2}\d)*/g;
const DATUM = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$|^\d{4}-\d{2}-\d{2}$/;

/** All rows of digits of a text. */
export function cijferreeksen(tekst: string): readonly Cijferreeks[] {
  return [...tekst.matchAll(REEKS)].map((treffer) => ({
    cijfers: treffer[0].replace(/\D/g, ""),
    tekst: treffer[0],
    van: treffer.index,
    tot: treffer.index + treffer[0].length,
  }));
}

/**
 * Whether these digits look like a burgerservicenummer: 8 or 9 digits that pass the elfproef. One in eleven other
 * numbers passes too, so texts say "lijkt".
 */
export function lijktBsn(cijfers: string): boolean {
  if (cijfers.length !== 8 && cijfers.length !== 9) return false;
  const negen = cijfers.padStart(9, "0");
  if (/^0*$/.test(negen)) return false;
  const som = Array.from(negen).reduce((tot, cijfer, plek) => tot + Number(cijfer) * (plek === 8 ? -1 : 9 - plek), 0);
  return som % 11 === 0;
}

export function isDatumvorm(tekst: string): boolean {
  return DATUM.test(tekst);
}

/**
 * The BSN-like parts of a row of digits: the row itself, or neighbouring groups in it that have eight or nine digits
 * together. A date is none.
 */
export function bsnsIn(reeks: Cijferreeks): readonly { readonly van: number; readonly tot: number }[] {
  if (isDatumvorm(reeks.tekst)) return [];
  if (lijktBsn(reeks.cijfers)) return [{ van: reeks.van, tot: reeks.tot }];
  if (reeks.cijfers.length < 10) return [];
  const delen = [...reeks.tekst.matchAll(/\d+/g)].map((deel) => ({ cijfers: deel[0], van: reeks.van + deel.index }));
  return delen.flatMap(({ van }, begin) => {
    let samen = "";
    for (const { cijfers, van: plek } of delen.slice(begin, begin + 9)) {
      samen += cijfers;
      if (samen.length > 9) return [];
      if (lijktBsn(samen)) return [{ van, tot: plek + cijfers.length }];
    }
    return [];
  });
}

const IBAN = /(?<![A-Z0-9])[A-Z]{2}[  ]?\d{2}(?:[  .-]?[A-Z0-9]){11,30}(?![A-Z0-9])/gi;

/** Every country's account numbers have more. */
const MINST_CIJFERS = 8;

/** Account numbers whose check digits are right (ISO 13616, mod 97), with or without spaces. */
export function ibans(tekst: string): readonly { readonly van: number; readonly tot: number }[] {
  return [...tekst.matchAll(IBAN)].flatMap((treffer) => {
    const lengte = geldigeLengte(treffer[0]);
    return lengte === null ? [] : [{ van: treffer.index, tot: treffer.index + lengte }];
  });
}

/** The words after an account number may look like a part of it: the longest beginning that is valid counts. */
function geldigeLengte(tekst: string): number | null {
  for (let lengte = tekst.length; lengte >= 15; lengte--) {
    if (!/[A-Z0-9]/i.test(tekst[lengte - 1] ?? "")) continue;
    const kaal = tekst
      .slice(0, lengte)
      .replace(/[^A-Z0-9]/gi, "")
      .toUpperCase();
    // One in 97 rows of ordinary words passes the check: "om 10 uur een afspraak".
    if (kaal.length < 15 || kaal.replace(/\D/g, "").length < MINST_CIJFERS) return null;
    if (/^[A-Z]{2}\d{2}/.test(kaal) && (!kaal.startsWith("NL") || kaal.length === 18) && mod97(kaal) === 1)
      return lengte;
  }
  return null;
}

function mod97(iban: string): number {
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = Number.parseInt(teken, 36);
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest;
}
