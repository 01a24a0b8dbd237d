import type { Keuze, Veld } from "../../dialogs/beeld.ts";

const MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const DAG = /(\d{1,2}) (\p{L}+) (\d{4})/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** The value of a field in the words of another window, or null when the words do not name one. */
export function waardeVan(veld: Veld, woorden: string): string | null {
  switch (veld.soort) {
    case "tekst":
      return woorden;
    case "keuze":
      return keuze(veld.keuzes, woorden);
    case "meer": {
      const waarden = woorden.split(", ").map((titel) => keuze(veld.keuzes, titel));
      return waarden.includes(null) ? null : waarden.join(",");
    }
    case "datum":
      return ISO.test(woorden) ? woorden : datum(woorden);
    case "vink":
      return /^(?:ja|nee)\b/iu.test(woorden) ? String(/^ja/iu.test(woorden)) : null;
  }
}

function keuze(keuzes: readonly Keuze[], titel: string): string | null {
  return keuzes.find((een) => een.titel.toLowerCase() === titel.trim().toLowerCase())?.waarde ?? null;
}

function datum(woorden: string): string | null {
  const [, dag = "", naam = "", jaar = ""] = DAG.exec(woorden) ?? [];
  const maand = MAANDEN.indexOf(naam.toLowerCase()) + 1;
  return maand === 0 ? null : `${jaar}-${String(maand).padStart(2, "0")}-${dag.padStart(2, "0")}`;
}
