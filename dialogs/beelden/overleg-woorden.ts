import type { Overlegrol, Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import { leesOverlegId, type Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { type Bijeenkomst, bijeenkomsten, bijeenkomstOp } from "../../src/domain/casuistiek/reeks.ts";
import { reeksVan } from "../../src/domain/casuistiek/relaties.ts";
import type { Regel } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { tijd } from "./start.ts";
import type { Zicht } from "./zicht.ts";

/** How far ahead the next meeting of a series is looked for; a quarterly one lies within it. */
const VOORUIT_MS = 200 * 86_400_000;

/** The series and the day that the id of a meeting names; null when the configuration has it no longer. */
export function bijeenkomstVan(
  { gemeente }: Zicht,
  id: string,
): { readonly reeks: Reeks; readonly dag: Bijeenkomst } | null {
  const reeks = reeksVan(id, gemeente.casuistiek);
  const datum = leesOverlegId(id)?.datum;
  const dag = reeks === null || datum === undefined ? null : bijeenkomstOp(gemeente, reeks, datum);
  return reeks === null || dag === null ? null : { reeks, dag };
}

/** The meeting of the same series after this one; null when the series ends. */
export function volgendeNa({ gemeente }: Zicht, reeks: Reeks, { tot }: Pick<Bijeenkomst, "tot">): Bijeenkomst | null {
  return bijeenkomsten(gemeente, reeks, tot, tot + VOORUIT_MS)[0] ?? null;
}

/** "Casuïstiek Oost", or "Casuïstiek, thema jeugd". */
export function reekstitel(zicht: Zicht, { naam, thema }: Pick<Reeks, "naam" | "thema">): string {
  return thema === null ? naam : zicht.zeg("overleg.titel.thema", { naam, thema });
}

/** When and where, as two facts. */
export function wanneerEnWaar(
  zicht: Zicht,
  { datum, van, tot }: Pick<Overleg, "datum" | "van" | "tot">,
  { waar }: Pick<Reeks, "waar">,
): readonly Regel[] {
  const uren = { van: zonderUur(zicht, van), tot: tijd(zicht, tot) };
  return [
    {
      label: zicht.zeg("overleg.wanneer"),
      waarde: zicht.zeg("overleg.wanneer.tijd", { dag: leesbareDag(datum), ...uren }),
    },
    ...(waar === "" ? [] : [{ label: zicht.zeg("overleg.waar"), waarde: waar }]),
  ];
}

function zonderUur(zicht: Zicht, ms: number): string {
  return tijd(zicht, ms).replace(" uur", "");
}

/** "Casus 14", with the theme of the meeting when it has one; a number that is still to come is left out. */
export function casustitel(zicht: Zicht, nummer: number, thema: string | null): string {
  if (nummer === 0) return zicht.zeg("casus.titel.nieuw");
  return thema === null
    ? zicht.zeg("casus.titel", { nr: nummer })
    : zicht.zeg("casus.titel.thema", { nr: nummer, thema });
}

/** What a role is called; at an intervisie who leads is the facilitator. */
export function rolnaam(zicht: Zicht, rol: Overlegrol, { soort }: Pick<Reeks, "soort">): string {
  if (rol === "gespreksleider")
    return zicht.zeg(soort === "intervisie" ? "overleg.begeleider" : "overleg.gespreksleider");
  return zicht.zeg(rol === "tijdbewaker" ? "overleg.tijdbewaker" : "overleg.advieshouder");
}

/** "Dinsdag 24 november", where a sentence begins with it. */
export function grootBegin(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}
