import { Urgentie } from "../../domain/sleutels.ts";
import type { Cijfers, Deel } from "./meet.ts";

const BREED = 24;
/** Width of a 95 % interval. */
const Z = 1.96;

/** The figures of all readers side by side, as a table people can read. */
export function alsTabel(alle: readonly Cijfers[]): string {
  const kop = ["", ...alle.map(({ naam }) => naam)];
  const rijen = [
    kop,
    rij("leefgebied, eerste", alle, ({ top1 }) => top1),
    rij("leefgebied, bij drie", alle, ({ top3 }) => top3),
    rij("eerste speelt mee", alle, ({ speelt }) => speelt),
    rij("functie", alle, ({ functie }) => functie),
    rij("veiligheid gevonden", alle, ({ alleLabels }) => alleLabels),
    rij("vals label", alle, ({ valseLabels }) => valseLabels),
    rij("vals alarm", alle, ({ valseAlarmen }) => valseAlarmen),
    [
      "schrikwoorden met alarm",
      ...alle.map(({ schrik }) => (schrik === null ? "-" : `${schrik.alarm.length} van ${schrik.van}`)),
    ],
    ["leren", ...alle.map(({ leertijd }) => `${leertijd.toFixed(0)} ms`)],
    ["per vraag", ...alle.map(({ perVraag }) => `${perVraag.toFixed(2)} ms`)],
  ];
  return `${rijen
    .map((cellen) =>
      cellen
        .map((cel) => cel.padEnd(BREED))
        .join("")
        .trimEnd(),
    )
    .join("\n")}\n`;
}

function rij(naam: string, alle: readonly Cijfers[], van: (cijfers: Cijfers) => Deel | null): readonly string[] {
  return [naam, ...alle.map((cijfers) => metInterval(van(cijfers)))];
}

/** "77,5 % (71-83)": the part and its interval by Wilson, so that few questions look like few. */
export function metInterval(deel: Deel | null): string {
  if (deel === null) return "-";
  const { goed, van } = deel;
  if (van === 0) return "geen";
  const p = goed / van;
  const midden = (p + Z ** 2 / (2 * van)) / (1 + Z ** 2 / van);
  const half = (Z * Math.sqrt((p * (1 - p)) / van + Z ** 2 / (4 * van ** 2))) / (1 + Z ** 2 / van);
  const procent = (getal: number, cijfers = 0) => (100 * getal).toFixed(cijfers).replace(".", ",");
  return `${procent(p, 1)} % (${procent(Math.max(0, midden - half))}-${procent(Math.min(1, midden + half))})`;
}

/** What is behind the table for one reader: urgency by urgency, label by label. */
export function alsUitleg({ naam, urgentie, veiligheid, schrik }: Cijfers): string {
  if (urgentie === null || veiligheid === null) return "";
  const koppen = ["is / gelezen", ...Urgentie.options];
  const rijen = Urgentie.options.map((is) => [is, ...Urgentie.options.map((gelezen) => String(urgentie[is][gelezen]))]);
  const matrix = [koppen, ...rijen].map((cellen) =>
    cellen
      .map((cel) => cel.padEnd(14))
      .join("")
      .trimEnd(),
  );
  const labels = Object.entries(veiligheid).map(([label, { goed, van }]) => `${label.padEnd(22)}${goed} van ${van}`);
  const alarm =
    schrik === null || schrik.alarm.length === 0 ? [] : [`alarm bij schrikwoorden: ${schrik.alarm.join(", ")}`];
  return `\n${naam}: urgentie\n${matrix.join("\n")}\n\n${naam}: veiligheid gevonden\n${[...labels, ...alarm].join("\n")}\n`;
}
