import { Haast } from "./sleutels.ts";
import { haastUitWoorden } from "./veiligheid/haastwoorden.ts";
import type { Veiligheidskaart } from "./veiligheid/kaarten.ts";
import { beoordeel } from "./veiligheid/veiligheid.ts";

/** What decides how soon somebody must be in contact (`docs/begrippen.md`; design of the house, §3). */
export interface Haastgegevens {
  readonly teksten: readonly string[];
  /** `YYYY-MM-DD` on which something must happen, or null. */
  readonly datum: string | null;
  readonly watDan: string | null;
  readonly vandaag: string;
  /** Cards of which somebody said that they do not apply. */
  readonly nietVanToepassing?: readonly Veiligheidskaart[];
}

const DREIGEND: ReadonlySet<string> = new Set(["huis_uit", "afsluiten", "zorgverzekering"]);

/** The most pressing of what the words, the date and the threat call for; never less pressing than a normal vraag. */
export function haastVanAntwoorden({ teksten, datum, watDan, vandaag, nietVanToepassing = [] }: Haastgegevens): Haast {
  const signalen = teksten
    .flatMap((tekst) => beoordeel(tekst))
    .filter(({ kaart, zeker }) => zeker && !nietVanToepassing.includes(kaart));
  const uitWoorden = [...signalen.map(({ haast }) => haast), ...teksten.map((tekst) => haastUitWoorden(tekst))];
  return dringendste([...uitWoorden, haastVanDatum(datum, watDan, vandaag)]);
}

/** The most pressing first in `Haast`; five working days when nothing presses. */
export function dringendste(keuzes: readonly Haast[]): Haast {
  const volgorde = Haast.options;
  return keuzes.reduce<Haast>(
    (meest, haast) => (volgorde.indexOf(haast) < volgorde.indexOf(meest) ? haast : meest),
    "vijf_dagen",
  );
}

function haastVanDatum(datum: string | null, watDan: string | null, vandaag: string): Haast {
  const dreigend = watDan !== null && DREIGEND.has(watDan);
  if (datum === null) return dreigend ? "drie_dagen" : "vijf_dagen";
  const dagen = Math.round((Date.parse(datum) - Date.parse(vandaag)) / 86_400_000);
  if (dagen < 0) return dreigend ? "drie_dagen" : "vijf_dagen";
  if (dagen === 0) return watDan === null ? "morgen" : "vandaag";
  if (dagen === 1) return watDan === "reageren" || watDan === null ? "drie_dagen" : "morgen";
  return dreigend || dagen <= 4 ? "drie_dagen" : "vijf_dagen";
}
