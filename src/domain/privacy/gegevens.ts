export type Gegevenssoort = "bsn" | "iban" | "telefoon" | "email" | "adres" | "geboortedatum" | "naam" | "naam_kind" | "gezondheid" | "v_nummer" | "kenteken";
export interface Gevonden {
  readonly soort: Gegevenssoort;
  readonly van: number;
  readonly tot: number;
}
const PATRONEN: readonly (readonly [Gegevenssoort, RegExp])[] = [
  ["email", /[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,20}/g],
  ["iban", /\bNL\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b/g],
  ["telefoon", /\b0\d{1,3}[- ]?\d{6,8}\b/g],
];
export function vindGegevens(tekst: string): readonly Gevonden[] {
  const bsn = [...tekst.matchAll(/\b\d{9}\b/g)].filter(([nummer]) => elfproef(nummer)).map((m) => ({ soort: "bsn" as const, van: m.index, tot: m.index + m[0].length }));
  return [...bsn, ...PATRONEN.flatMap(([soort, patroon]) => [...tekst.matchAll(patroon)].map((m) => ({ soort, van: m.index, tot: m.index + m[0].length })))];
}
export function maskeer(tekst: string, soorten: readonly Gegevenssoort[]): string {
  return vindGegevens(tekst).filter(({ soort }) => soorten.includes(soort)).toSorted((a, b) => b.van - a.van).reduce((t, { van, tot }) => `${t.slice(0, van)}[weggehaald]${t.slice(tot)}`, tekst);
}
function elfproef(nummer: string): boolean {
  const som = [...nummer].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}
