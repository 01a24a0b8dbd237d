import type { Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { stekVan, vrijePlaatsen } from "../../src/domain/casuistiek/overleg-plaatsen.ts";
import { magInbrengen } from "../../src/domain/casuistiek/overleg-verloop.ts";
import type { Bijeenkomst } from "../../src/domain/casuistiek/reeks.ts";
import type { Kaartbeeld, Regel } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { grootBegin, reekstitel } from "./overleg-woorden.ts";
import { tijd } from "./start.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** Learning together, or agreements about somebody: the first is for here, the second never is. */
export function casussoortbeeld(zicht: Zicht, overleg: string | null, rev: number): Kaartbeeld {
  const { aandachtsfunctionaris } = zicht.gemeente.casuistiek;
  const veilig =
    aandachtsfunctionaris === ""
      ? zicht.zeg("casus.veilig.zonder")
      : zicht.zeg("casus.veilig", { aandachtsfunctionaris });
  const meedenken = overleg === null ? "casus_kies" : "casus_breng_in";
  return melding(zicht, "casus/soort", {
    titel: zicht.zeg("casus.soort.titel"),
    zinnen: [zicht.zeg("casus.soort"), veilig],
    knoppen: [
      knop(zicht, meedenken, "knop.meedenken", { stijl: "hoofd" }),
      knop(zicht, "casus_afspraken", "knop.afspraken_maken"),
      knop(zicht, "naar_start", "knop.naar_start"),
    ],
    basis: { ...(overleg === null ? {} : { overleg }), rev },
  });
}

/** An overleg with names stays outside this bot. */
export function casusafsprakenbeeld(zicht: Zicht, rev: number): Kaartbeeld {
  return melding(zicht, "casus/afspraken", {
    titel: zicht.zeg("casus.mdo.titel"),
    zinnen: [zicht.zeg("casus.mdo", { systeem: zicht.gemeente.systeem })],
    knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
    basis: { rev },
  });
}

/** One line of the list: a meeting, or a holiday on which there is none. */
export type Kiesdag =
  | { readonly soort: "overleg"; readonly reeks: Reeks; readonly overleg: Overleg }
  | { readonly soort: "vervalt"; readonly reeks: Reeks; readonly dag: Bijeenkomst };

/** The coming meetings of this person's series, soonest first. @param casus id of the case that moves; null for a new one */
export function kiesbeeld(zicht: Zicht, dagen: readonly Kiesdag[], casus: string | null, rev: number): Kaartbeeld {
  const vraag = casus === null ? "casus.kies" : "casus.kies.andere";
  return {
    ...melding(zicht, "casus/kies", {
      titel: zicht.zeg("casus.kies.titel"),
      zinnen: [zicht.zeg(dagen.length === 0 ? "casus.kies.leeg" : vraag)],
      knoppen: [
        casus === null
          ? knop(zicht, "naar_start", "knop.naar_start")
          : knop(zicht, "casus_ververs", "knop.terug", { zonderVelden: true }),
      ],
      basis: { ...(casus === null ? {} : { casus }), rev },
    }),
    regels: dagen.map((dag) => kiesregel(zicht, dag, casus)),
  };
}

function kiesregel(zicht: Zicht, een: Kiesdag, casus: string | null): Regel {
  const titel = reekstitel(zicht, een.reeks);
  if (een.soort === "vervalt")
    return { label: grootBegin(leesbareDag(een.dag.datum)), waarde: zicht.zeg("casus.kies.vervalt", { reeks: titel }) };
  const { overleg, reeks } = een;
  const vast = { label: grootBegin(leesbareDag(overleg.datum)) };
  const waarden = { reeks: titel, tijd: tijd(zicht, overleg.van) };
  if (casus !== null && stekVan(overleg, casus) !== null)
    return { ...vast, waarde: zicht.zeg("casus.kies.hier", waarden) };
  if (overleg.afgelast !== null) return { ...vast, waarde: zicht.zeg("casus.kies.afgelast", waarden) };
  if (!magInbrengen(zicht.gemeente, reeks, overleg, zicht.nu))
    return { ...vast, waarde: zicht.zeg("casus.kies.dicht", waarden) };
  const vrij = vrijePlaatsen(overleg, reeks);
  const data = { overleg: overleg.id, rev: overleg.keer };
  const titelknop = vrij === 0 ? "knop.casus_reserve" : "knop.casus_hier";
  return {
    ...vast,
    waarde: vrijInWoorden(zicht, vrij, waarden),
    knop: knop(zicht, "casus_breng_in", titelknop, { data }),
  };
}

function vrijInWoorden(zicht: Zicht, vrij: number, waarden: { readonly reeks: string; readonly tijd: string }): string {
  if (vrij === 0) return zicht.zeg("casus.kies.vol", waarden);
  return vrij === 1
    ? zicht.zeg("casus.kies.plaats", waarden)
    : zicht.zeg("casus.kies.plaatsen", { ...waarden, n: vrij });
}

/** Too late for this one: the next is offered. */
export function casusdichtbeeld(
  zicht: Zicht,
  { volgende, casus, rev }: { readonly volgende: Overleg | null; readonly casus: string | null; readonly rev: number },
): Kaartbeeld {
  const zin =
    volgende === null
      ? zicht.zeg("casus.dicht.laatste")
      : zicht.zeg("casus.dicht", { volgende: leesbareDag(volgende.datum) });
  const erheen =
    volgende === null
      ? []
      : [
          knop(zicht, "casus_breng_in", "knop.casus_volgende_keer", {
            stijl: "hoofd",
            data: { overleg: volgende.id, rev: volgende.keer },
          }),
        ];
  return melding(zicht, "casus/dicht", {
    titel: zicht.zeg("casus.kies.titel"),
    zinnen: [zin],
    knoppen: [...erheen, knop(zicht, "casus_kies", "knop.casus_andere_dag")],
    basis: { ...(casus === null ? {} : { casus }), rev },
  });
}
