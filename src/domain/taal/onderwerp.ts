import type { Leefgebied } from "../sleutels.ts";
export interface RuweWoorden { readonly woorden: readonly string[]; readonly valseVrienden: readonly string[]; readonly zeldenAlleen: readonly string[] }
export type Woordenlijst = readonly string[];
export function maakWoordenlijst(raw: RuweWoorden): Woordenlijst { return raw.woorden; }
export function stelOnderwerpVoor(tekst: string, woorden: ReadonlyMap<Leefgebied, Woordenlijst>): readonly { leefgebied: Leefgebied; score: number; woorden: readonly string[] }[] {
  const klein = tekst.toLowerCase();
  return [...woorden].map(([leefgebied, lijst]) => { const raak = lijst.filter((w) => klein.includes(w.replace("*", ""))); return { leefgebied, score: raak.length, woorden: raak }; }).filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score).slice(0, 3);
}
