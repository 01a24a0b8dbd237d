import type { Cel, Cijferjaar, Cijferkeuze, Cijfertabelnaam } from "../../src/domain/cijfers/cijfertabel.ts";
import type { Tekstsleutel } from "../teksten.ts";
import type { Zicht } from "./zicht.ts";

/** Made once. */
const GETAL = new Intl.NumberFormat("nl-NL");
const DEEL = new Intl.NumberFormat("nl-NL", { style: "percent" });
/** Less than this would be rounded to nothing. */
const KLEINSTE_DEEL = 0.005;

type Periode = Pick<Cijferkeuze, "jaar" | "kwartaal">;

/** `2026-K3`, or `2026` for the complete quarters of a year. */
export function periodecode({ jaar, kwartaal }: Periode): string {
  return kwartaal === null ? String(jaar) : `${jaar}-K${kwartaal}`;
}

/** "Kwartaal 3 van 2026", "Heel 2025", or "2026, kwartaal 1 tot en met 3". */
export function periodewoord(zicht: Zicht, { jaar, kwartaal }: Periode, jaren: readonly Cijferjaar[]): string {
  if (kwartaal !== null) return zicht.zeg("cijfers.kwartaal", { n: kwartaal, jaar });
  const kwartalen = jaren.find((een) => een.jaar === jaar)?.kwartalen ?? [];
  const [van = 1] = kwartalen;
  const tot = kwartalen.at(-1) ?? 4;
  return van === 1 && tot === 4
    ? zicht.zeg("cijfers.heel_jaar", { jaar })
    : zicht.zeg("cijfers.kwartalen", { jaar, van, tot });
}

export function teamwoord(zicht: Zicht, team: string | null): string {
  return team === null ? zicht.zeg("cijfers.alle_teams") : (zicht.gemeente.teams.get(team)?.naam ?? team);
}

/** A figure as it is read; a hidden one in words that do not say how few it is about. */
export function getalwoord(zicht: Zicht, cel: Cel): string {
  return cel === "verborgen" ? zicht.zeg("cijfers.verborgen") : GETAL.format(cel);
}

/** "24%", only of what is shown; of nothing, or of what is hidden, there is no part. */
export function deelwoord(zicht: Zicht, cel: Cel, noemer: Cel): string {
  const geen = cel === "verborgen" || noemer === "verborgen" || noemer === 0;
  if (geen) return zicht.zeg("cijfers.geen_deel");
  const deel = cel / noemer;
  return deel > 0 && deel < KLEINSTE_DEEL ? zicht.zeg("cijfers.klein_deel") : DEEL.format(deel);
}

/** What the row of a table is called. */
export function rijwoord(zicht: Zicht, tabel: Cijfertabelnaam, id: string): string {
  const { gemeente, zeg } = zicht;
  const vanTeams = tabel === "gestart" || tabel === "afgesloten" || tabel === "stand";
  if (vanTeams) return gemeente.teams.get(id)?.naam ?? zeg("cijfers.vroegere_teams");
  const onderwerp = [...gemeente.onderwerpen].find(([leefgebied]) => tabel === "leefgebieden" && leefgebied === id);
  if (onderwerp !== undefined) return onderwerp[1].naam;
  if (tabel === "kanalen") return uitCatalogus(zicht, `keuze.kanaal.${id}`);
  if (tabel === "teruggegeven") return uitCatalogus(zicht, `reden.${id}`);
  return uitCatalogus(zicht, `cijfers.rij.${tabel}.${id}`);
}

/** A code of an older version that has no words any more is not known, and still counted. */
function uitCatalogus({ catalogus, zeg }: Zicht, sleutel: string): string {
  return Object.hasOwn(catalogus, sleutel) ? zeg(sleutel as Tekstsleutel) : zeg("cijfers.niet_bekend");
}
