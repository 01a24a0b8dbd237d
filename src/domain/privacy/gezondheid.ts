import { normaliseer } from "../taal/normaliseer.ts";

/** Stems of illnesses and diagnoses: data about health (art. 9 AVG). Not the ordinary "ziek" or "pijn". */
const STAMMEN =
  `kanker tumor leukemie chemo dement alzheimer parkinson depress adhd autis asperger borderline schizo bipola
  psychos psychotisch anorexia boulimia eetstoornis ptss burnout diabet suikerziek epilep reuma artrose
  fibromyalgie hernia hartfalen hartinfarct hartaanval beroerte herseninfarct hersenbloeding hersenletsel
  hepatitis astma verslaafd verslaving alcoholist suicid angststoornis dwangstoornis multiple sclerose dialyse
  dwarslaesie`.split(/\s+/);
const KORT = new Set([
  "ms",
  "als",
  "copd",
  "hiv",
  "aids",
  "nah",
  "lvb",
  "cva",
  "tia",
  "add",
  "ass",
  "hsp",
  "ocd",
  "mrsa",
]);
const WOORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Words that name an illness. Short ones count in capitals only: "als" and "ms" are ordinary words too. */
export function gezondheidswoorden(tekst: string): readonly { readonly van: number; readonly tot: number }[] {
  return [...tekst.matchAll(WOORD)].flatMap((treffer) => {
    const [ruw] = treffer;
    const klein = normaliseer(ruw).replaceAll("-", "");
    const raak = STAMMEN.some((stam) => klein.startsWith(stam)) || (KORT.has(klein) && ruw === ruw.toUpperCase());
    return raak ? [{ van: treffer.index, tot: treffer.index + ruw.length }] : [];
  });
}
