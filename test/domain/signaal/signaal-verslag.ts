import { KANDIDATEN } from "./kandidaten.ts";
import { type Gezien, valsPerJaar, wekenTotGezien } from "./signaal-meting.ts";
import { VERDUBBELD, WERELDEN, WERELDEN_MET_SPRONG } from "./verzonnen-weken.ts";

/** How many vragen a team gets in a week. */
export const OMVANG = [10, 25, 60] as const;
const KEREN = 30;

/** What the ways to find would have done in invented years, as Markdown. */
export function signaalverslag(): string {
  return OMVANG.map(signaaldeel).join("\n\n");
}

/** The same for teams of one size. */
export function signaaldeel(perWeek: number): string {
  const vals = WERELDEN.map((wereld) => valsPerJaar(KANDIDATEN, perWeek, wereld, KEREN));
  const gezien = WERELDEN_MET_SPRONG.map((wereld) => wekenTotGezien(KANDIDATEN, perWeek, wereld, KEREN));
  const maten = VERDUBBELD.map(({ naam, deel }) => `${naam} (${getal(perWeek * deel)} per week)`);
  return [
    `### ${perWeek} vragen per week per team`,
    "",
    "Valse signalen per team per jaar:",
    "",
    ...tabel(
      WERELDEN.map(({ naam }) => naam),
      KANDIDATEN.map(({ naam }, nr) => [naam, ...vals.map((per) => getal(per[nr] ?? 0))]),
    ),
    "",
    "Weken tot een verdubbeling gezien is (de helft van de keren), met het deel dat binnen een kwartaal en binnen een half jaar gezien is:",
    "",
    ...tabel(
      WERELDEN_MET_SPRONG.flatMap(({ naam }) => maten.map((maat) => `${naam}: ${maat}`)),
      KANDIDATEN.map(({ naam }, nr) => [naam, ...gezien.flatMap((per) => (per[nr] ?? []).map(inWoorden))]),
    ),
  ].join("\n");
}

function tabel(kolommen: readonly string[], rijen: readonly (readonly string[])[]): readonly string[] {
  return [["manier", ...kolommen], ["---", ...kolommen.map(() => "--:")], ...rijen].map(
    (rij) => `| ${rij.join(" | ")} |`,
  );
}

function inWoorden({ weken, kwartaal, halfjaar }: Gezien): string {
  return `${weken ?? "niet"} (${procent(kwartaal)}, ${procent(halfjaar)})`;
}

function getal(waarde: number): string {
  return waarde.toFixed(1).replace(".", ",");
}

function procent(deel: number): string {
  return `${Math.round(100 * deel)}%`;
}
