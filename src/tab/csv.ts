import type { Tabel } from "../../dialogs/beeld.ts";

/** Excel takes a file without it for another encoding than UTF-8. */
const BOM = "\uFEFF";
/** A number as the page words it: a point between thousands, a comma before decimals. */
const GETAL = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?%?$/u;
/** With these Excel begins a formula. */
const FORMULE = /^\s*[=+\-@\t\r|]/u;
const SCHEIDING = ";";

/** The table as Dutch Excel opens it: what stands there, and the words where a figure is hidden. */
export function csvVan({ kolommen, rijen, totaal }: Tabel): string {
  const regels = [kolommen, ...[...rijen, ...(totaal === undefined ? [] : [totaal])].map(cellen)];
  return BOM + regels.map((regel) => `${regel.map(veld).join(SCHEIDING)}\r\n`).join("");
}

function cellen({ kop, waarden }: Tabel["rijen"][number]): readonly string[] {
  return [kop, ...waarden];
}

function veld(tekst: string): string {
  if (GETAL.test(tekst)) return tekst.replaceAll(".", "");
  const onschuldig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return /[;"\r\n\t]/u.test(onschuldig) ? `"${onschuldig.replaceAll('"', '""')}"` : onschuldig;
}
