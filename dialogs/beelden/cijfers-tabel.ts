import type { Cel, Cijferoverzicht, Cijfertabel, Cijfertabelnaam } from "../../src/domain/cijfers/cijfertabel.ts";
import type { Deel, Grafiek, Tabel, Tabelrij } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { deelwoord, getalwoord, periodecode, rijwoord } from "./cijfers-woorden.ts";
import type { Zicht } from "./zicht.ts";

/** Drawn as well: where the eye sees sooner than a table what is much and what is little. */
const MET_GRAFIEK: ReadonlySet<Cijfertabelnaam> = new Set(["leefgebieden", "trechter"]);
/** By size, because their order means nothing. Never teams: those stand in the order of the configuration. */
const OP_GROOTTE: ReadonlySet<Cijfertabelnaam> = new Set(["leefgebieden"]);

/** One figure as a part of the page: what it counts and what it does not, the chart, the table. */
export function cijferdeel(zicht: Zicht, overzicht: Cijferoverzicht, naam: Cijfertabelnaam): Deel {
  const cijfers = geordend(zonderLeegOnbekend(overzicht.tabellen[naam]));
  const { jaar } = overzicht.keuze;
  const zeg = (wat: string) => zicht.zeg(`cijfers.${naam}.${wat}` as Tekstsleutel, { jaar, vorig: jaar - 1 });
  const { noemer } = cijfers;
  const samen = typeof noemer === "number" ? [noemerzin(zicht, naam, noemer)] : [];
  const zinnen = [zeg("wel"), zeg("niet"), ...samen];
  const staven = MET_GRAFIEK.has(naam) ? grafiek(zicht, cijfers, zeg("grafiek")) : null;
  return {
    titel: zeg("titel"),
    alineas: zinnen.map((tekst) => ({ tekst, stijl: "klein" })),
    regels: [],
    ...(staven === null ? {} : { grafiek: staven }),
    tabel: tabel(zicht, cijfers, { bijschrift: zeg("tabel"), bestand: bestandsnaam(overzicht, naam), jaar }),
  };
}

function tabel(
  zicht: Zicht,
  { id, kolommen, rijen, totaal, noemer }: Cijfertabel,
  { jaar, ...vast }: Pick<Tabel, "bijschrift"> & { readonly bestand: string; readonly jaar: number },
): Tabel {
  const kop = zicht.zeg(`cijfers.${id}.kop` as Tekstsleutel);
  const kolomwoorden = kolommen.map((kolom) =>
    zicht.zeg(`cijfers.kolom.${kolom}` as Tekstsleutel, { jaar, vorig: jaar - 1 }),
  );
  const deelkop = noemer === undefined ? [] : [zicht.zeg("cijfers.kolom.deel")];
  const rij = (woord: string, cellen: readonly Cel[]): Tabelrij => ({
    kop: woord,
    waarden: [
      ...cellen.map((cel) => getalwoord(zicht, cel)),
      ...(noemer === undefined ? [] : [deelwoord(zicht, cellen[0] ?? "verborgen", noemer)]),
    ],
  });
  return {
    ...vast,
    kolommen: [kop, ...kolomwoorden, ...deelkop],
    rijen: rijen.map(({ id: code, cellen }) => rij(rijwoord(zicht, id, code), cellen)),
    ...(totaal === null ? {} : { totaal: rij(zicht.zeg("cijfers.totaal"), totaal) }),
  };
}

/** Null where there is no bar to draw. What is hidden is no bar: the table beside it names each of those rows. */
function grafiek(zicht: Zicht, { id, rijen }: Cijfertabel, bijschrift: string): Grafiek | null {
  const staven = rijen.flatMap(({ id: code, cellen: [cel = "verborgen"] }) =>
    cel === "verborgen" ? [] : [{ kop: rijwoord(zicht, id, code), waarde: cel, tekst: getalwoord(zicht, cel) }],
  );
  if (!staven.some(({ waarde }) => waarde > 0)) return null;
  const n = rijen.length - staven.length;
  if (n === 0) return { bijschrift, staven };
  const onderschrift = zicht.zeg(n === 1 ? "cijfers.grafiek.zonder_een" : "cijfers.grafiek.zonder", { n });
  return { bijschrift, staven, onderschrift };
}

function noemerzin(zicht: Zicht, naam: Cijfertabelnaam, noemer: Cel): string {
  return zicht.zeg(`cijfers.${naam}.noemer` as Tekstsleutel, { n: getalwoord(zicht, noemer) });
}

/** What is known of everything needs no line that says so. */
function zonderLeegOnbekend(cijfers: Cijfertabel): Cijfertabel {
  return { ...cijfers, rijen: cijfers.rijen.filter(({ id, cellen }) => id !== "onbekend" || cellen[0] !== 0) };
}

/** The hidden ones last and in the order of the catalogue, so that their place says nothing. */
function geordend(cijfers: Cijfertabel): Cijfertabel {
  if (!OP_GROOTTE.has(cijfers.id)) return cijfers;
  const grootte = ({ cellen: [cel = "verborgen"] }: Cijfertabel["rijen"][number]) => (cel === "verborgen" ? -1 : cel);
  return { ...cijfers, rijen: cijfers.rijen.toSorted((een, ander) => grootte(ander) - grootte(een)) };
}

/** Whether something on the page is hidden, which is then explained. */
export function verbergtIets({ tabellen }: Cijferoverzicht): boolean {
  return Object.values(tabellen).some(({ rijen, totaal }) =>
    [...rijen.flatMap(({ cellen }) => cellen), ...(totaal ?? [])].includes("verborgen"),
  );
}

/** A name without anything but codes: `cijfers-oost-2026-K3-gestart`. */
function bestandsnaam({ keuze }: Cijferoverzicht, naam: Cijfertabelnaam): string {
  return ["cijfers", keuze.team ?? "alle-teams", periodecode(keuze), naam].join("-");
}
