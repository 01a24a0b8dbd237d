import type { Overlegrol, Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { komstVan, rollenBij, rolvoorstel } from "../../src/domain/casuistiek/overleg-mensen.ts";
import { vrijePlaatsen } from "../../src/domain/casuistiek/overleg-plaatsen.ts";
import { faseVan, magBeginnen, type Overlegfase } from "../../src/domain/casuistiek/overleg-verloop.ts";
import { reeksVan } from "../../src/domain/casuistiek/relaties.ts";
import type { Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { tafelbeeld } from "./overleg-tafel.ts";
import { casustitel, grootBegin, reekstitel, rolnaam, wanneerEnWaar } from "./overleg-woorden.ts";
import { tijd } from "./start.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

export { ingebrachtbeeld } from "./overleg-casus.ts";

/**
 * The card of one meeting, for who takes part: when and where, the numbers on the agenda, who comes and who has which
 * role. Never a word of a case.
 */
export function overlegkaart(zicht: Zicht, overleg: Overleg, boven: readonly string[]): Kaartbeeld {
  const reeks = reeksVan(overleg.id, zicht.gemeente.casuistiek);
  if (reeks === null) return weg(zicht, boven);
  const tafel = tafelbeeld(zicht, reeks, overleg, boven);
  if (tafel !== null) return tafel;
  const fase = faseVan(zicht.gemeente, reeks, overleg, zicht.nu);
  const zinnen = [...fasezinnen(zicht, reeks, overleg, fase), ...komstzinnen(zicht, overleg, fase)];
  return {
    ...melding(zicht, fase === "afgelast" ? "overleg/afgelast" : "overleg", {
      titel: reekstitel(zicht, reeks),
      toon: fase === "afgelast" ? "let_op" : "gewoon",
      zinnen,
      knoppen: knoppenBij(zicht, reeks, overleg, fase),
      basis: { overleg: overleg.id, rev: overleg.keer },
    }),
    alineas: [
      ...boven.map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...zinnen.map((tekst) => ({ tekst, stijl: "gewoon" as const })),
    ],
    regels: [
      ...wanneerEnWaar(zicht, overleg, reeks),
      ...(fase === "afgelast" ? [] : feiten(zicht, reeks, overleg, fase)),
    ],
    verversen: knop(zicht, "overleg_bekijk", "knop.ververs"),
  };
}

function weg(zicht: Zicht, boven: readonly string[]): Kaartbeeld {
  return melding(zicht, "overleg/weg", {
    titel: zicht.zeg("overleg.weg"),
    zinnen: boven,
    knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
  });
}

function fasezinnen(zicht: Zicht, reeks: Reeks, overleg: Overleg, fase: Overlegfase): readonly string[] {
  const dag = grootBegin(leesbareDag(overleg.datum));
  if (fase === "afgelast") return afgelastzinnen(zicht, overleg);
  if (fase === "voorbij") return [zicht.zeg("overleg.voorbij")];
  if (reeks.soort !== "casuistiek")
    return [zicht.zeg(reeks.soort === "intervisie" ? "overleg.intervisie" : "overleg.beleid", { dag })];
  if (fase !== "open") return [zicht.zeg("overleg.gesloten", { dag })];
  const eigen = eigenStek(zicht, overleg);
  if (eigen !== null)
    return [zicht.zeg(eigen === "plaats" ? "overleg.oproep.jij" : "overleg.oproep.jij_reserve", { dag })];
  const n = vrijePlaatsen(overleg, reeks);
  if (n === 0) return [zicht.zeg("overleg.oproep.vol", { dag })];
  return [n === 1 ? zicht.zeg("overleg.oproep.een", { dag }) : zicht.zeg("casus.oproep", { dag, n })];
}

/** Where this person's own case stands, so that the card does not ask them for one as if there were none. */
function eigenStek({ ik }: Zicht, { plaatsen, reserve }: Overleg): "plaats" | "reserve" | null {
  const vanMij = ({ inbrenger }: { readonly inbrenger: string }) => inbrenger === ik.oid;
  if (plaatsen.some(vanMij)) return "plaats";
  return reserve.some(vanMij) ? "reserve" : null;
}

function afgelastzinnen(zicht: Zicht, { afgelast, datum }: Overleg): readonly string[] {
  const waarom = afgelast?.waarom;
  const reden =
    waarom === "quorum"
      ? zicht.zeg("overleg.afgelast.quorum")
      : waarom === "geen_casus"
        ? zicht.zeg("overleg.afgelast.geen_casus")
        : zicht.zeg("overleg.afgelast.leider");
  return [zicht.zeg("overleg.afgelast", { dag: leesbareDag(datum) }), reden];
}

function komstzinnen(zicht: Zicht, overleg: Overleg, fase: Overlegfase): readonly string[] {
  if (fase === "afgelast" || fase === "voorbij") return [];
  const komt = komstVan(overleg, zicht.ik.oid);
  return [zicht.zeg(komt === null ? "overleg.komst" : komt ? "overleg.komst.ja" : "overleg.komst.nee")];
}

function feiten(zicht: Zicht, reeks: Reeks, overleg: Overleg, fase: Overlegfase): readonly Regel[] {
  const methode = zicht.gemeente.casuistiek.methoden.get(reeks.methode);
  return [
    ...(methode === undefined || reeks.soort === "beleid"
      ? []
      : [{ label: zicht.zeg("overleg.methode"), waarde: methode.naam }]),
    ...(reeks.gasten.length === 0 ? [] : [{ label: zicht.zeg("overleg.gasten"), waarde: reeks.gasten.join(", ") }]),
    ...(reeks.soort === "casuistiek" ? agendaregels(zicht, reeks, overleg) : []),
    ...rolregels(zicht, reeks, overleg, fase),
  ];
}

/** The numbers in the order in which they come on the table, each with the time at which that is about. */
function agendaregels(zicht: Zicht, reeks: Reeks, overleg: Overleg): readonly Regel[] {
  const { plaatsen, reserve } = overleg;
  const stand = { n: plaatsen.length, max: reeks.plaatsen };
  const bezet =
    reserve.length === 0
      ? zicht.zeg("overleg.plaatsen.stand", stand)
      : zicht.zeg("overleg.plaatsen.reserve", { ...stand, reserve: reserve.length });
  return [
    ...(zicht.nu < overleg.tot ? [{ label: zicht.zeg("overleg.plaatsen"), waarde: bezet }] : []),
    ...plaatsen.map(({ nummer, casus }, plek) => ({
      label: casustitel(zicht, nummer, null),
      waarde: zicht.zeg("overleg.agenda.tijd", {
        tijd: tijd(zicht, overleg.van + plek * reeks.minutenPerCasus * 60_000),
      }),
      knop: casusknop(zicht, overleg, casus),
    })),
  ];
}

/** The sheet is read in the window, where whoever writes the advice down can begin; after the meeting they get there at once. */
function casusknop(zicht: Zicht, overleg: Overleg, casus: string): Knop {
  const data = { casus };
  return overleg.rollen.advieshouder === zicht.ik.oid && zicht.nu >= overleg.tot
    ? knop(zicht, "advies_schrijven", "knop.casus_advies", { data })
    : knop(zicht, "casus_lees", "knop.casus_lezen", { data });
}

function rolregels(zicht: Zicht, reeks: Reeks, overleg: Overleg, fase: Overlegfase): readonly Regel[] {
  const voorstel = fase === "voorbij" ? {} : rolvoorstel(zicht.gemeente, reeks, overleg);
  const rollen = rollenBij(reeks).filter((rol) => fase !== "voorbij" || overleg.rollen[rol] !== undefined);
  return rollen.map((rol) => {
    const heeft = overleg.rollen[rol];
    const waarde = wieInWoorden(zicht, heeft, voorstel[rol]);
    const kan = fase !== "voorbij" && heeft !== zicht.ik.oid;
    return { label: rolnaam(zicht, rol, reeks), waarde, ...(kan ? { knop: rolknop(zicht, rol, heeft) } : {}) };
  });
}

function wieInWoorden(zicht: Zicht, heeft: string | undefined, beurt: string | undefined): string {
  if (heeft !== undefined) return heeft === zicht.ik.oid ? zicht.zeg("overleg.rol_van_jou") : voornaam(zicht, heeft);
  if (beurt === undefined) return zicht.zeg("overleg.rol_open");
  return beurt === zicht.ik.oid
    ? zicht.zeg("overleg.rol_jij")
    : zicht.zeg("overleg.rol_voorstel", { naam: voornaam(zicht, beurt) });
}

function rolknop(zicht: Zicht, rol: Overlegrol, heeft: string | undefined): Knop {
  return knop(zicht, "overleg_rol", heeft === undefined ? "knop.rol_neem" : "knop.rol_neem_over", { data: { rol } });
}

function knoppenBij(zicht: Zicht, reeks: Reeks, overleg: Overleg, fase: Overlegfase): readonly Knop[] {
  if (fase === "afgelast" || fase === "voorbij") return [knop(zicht, "naar_start", "knop.naar_start")];
  const komt = komstVan(overleg, zicht.ik.oid);
  const leidt = overleg.rollen.gespreksleider === zicht.ik.oid;
  const methode = zicht.gemeente.casuistiek.methoden.get(reeks.methode);
  const brengt = reeks.soort === "casuistiek" && fase === "open";
  return [
    ...(leidt && magBeginnen(methode, overleg, zicht.nu)
      ? [knop(zicht, "overleg_begin", "knop.overleg_begin", { stijl: "hoofd" })]
      : []),
    ...(brengt ? brengknoppen(zicht, overleg) : []),
    ...(komt === true ? [] : [knop(zicht, "overleg_kom", "knop.overleg_kom")]),
    ...(komt === false ? [] : [knop(zicht, "overleg_kom_niet", "knop.overleg_kom_niet")]),
    ...(leidt ? [knop(zicht, "overleg_aflassen_vraag", "knop.overleg_aflassen_vraag")] : []),
  ];
}

function brengknoppen(zicht: Zicht, overleg: Overleg): readonly Knop[] {
  if (eigenStek(zicht, overleg) !== null) return [knop(zicht, "casus_begin", "knop.casus_nog_een")];
  return [
    knop(zicht, "casus_begin", "knop.casus_inbrengen", { stijl: "hoofd" }),
    knop(zicht, "overleg_geen_casus", "knop.casus_geen"),
  ];
}

/** Asks once more: everybody is told at once. */
export function aflasbeeld(zicht: Zicht, overleg: Overleg): Kaartbeeld {
  const data = (waarom: "geen_casus" | "leider") => ({ data: { waarom } });
  return melding(zicht, "overleg/aflassen", {
    titel: zicht.zeg("overleg.aflassen.titel"),
    zinnen: [zicht.zeg("overleg.aflassen", { dag: leesbareDag(overleg.datum) })],
    knoppen: [
      knop(zicht, "overleg_aflassen", "knop.aflassen", { stijl: "gevaar", ...data("leider") }),
      ...(overleg.plaatsen.length === 0
        ? [knop(zicht, "overleg_aflassen", "knop.aflassen_geen_casus", data("geen_casus"))]
        : []),
      knop(zicht, "overleg_bekijk", "knop.overleg_blijft"),
    ],
    basis: { overleg: overleg.id, rev: overleg.keer },
  });
}
