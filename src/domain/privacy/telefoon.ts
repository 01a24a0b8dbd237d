/** Digits with an optional plus, and what people put between them. */
const NUMMER = /(?<![\d+])(?:\+|00)?\(?\d(?:[   .\-/()]{0,3}\d){5,16}(?!\d)/g;

/** A telephone number in a text. */
export interface GevondenTelefoon {
  /** `+31612345678` */
  readonly nummer: string;
  readonly van: number;
  readonly tot: number;
}

/** The telephone numbers of a text. Numbers of services (0800, 0900, 112, 14 + area) are nobody's and left out. */
export function vindTelefoons(tekst: string): readonly GevondenTelefoon[] {
  return [...tekst.matchAll(NUMMER)].flatMap((treffer) => {
    const nummer = internationaal(treffer[0]);
    return nummer === null ? [] : [{ nummer, van: treffer.index, tot: treffer.index + treffer[0].length }];
  });
}

/** The first telephone number of a text as `+31…`, or with the country code that was typed; null when there is none. */
export function telefoonnummer(tekst: string): string | null {
  return vindTelefoons(tekst)[0]?.nummer ?? null;
}

function internationaal(getypt: string): string | null {
  const cijfers = getypt.replace(/\D/g, "");
  const plus = getypt.startsWith("+") ? cijfers : cijfers.startsWith("00") ? cijfers.slice(2) : null;
  if (plus === null) return nederlands(cijfers.startsWith("0") ? cijfers.slice(1) : null);
  if (plus.startsWith("31")) return nederlands(plus.slice(2).replace(/^0/, ""));
  return plus.length >= 8 && plus.length <= 15 && !plus.startsWith("0") ? `+${plus}` : null;
}

/** @param kern the nine digits after the leading zero */
function nederlands(kern: string | null): string | null {
  if (kern === null || kern.length !== 9 || !/^[1-9]/.test(kern) || /^(?:800|90[069]|8[24]|67|69)/.test(kern))
    return null;
  return `+31${kern}`;
}
