import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { tekstoverzicht } from "../../../dialogs/beelden/eigenaar.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { dagEnTijd } from "../../domain/kloktijd.ts";
import { heropen, isLeeg, naPols, opvolgrev, sluitAf } from "../../domain/opvolging.ts";
import { Afsluiting } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe, volgendeOpening } from "../../domain/werkkalender.ts";
import { afsluitingenBij } from "../../domain/wettelijk.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Feit } from "../poorten.ts";
import { regisseurVerwijzing, vergetenRegisseur } from "../regisseur.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { toonVraag } from "./alarm.ts";
import { type Druk, eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { metMelding, vastgelegd } from "./opvolgen.ts";
import { teamfeit } from "./plaatsfeit.ts";

/** After how long somebody may want to hear how it goes. */
const LATER = [
  ["P14D", "knop.over_2_weken"],
  ["P28D", "knop.over_4_weken"],
  ["P3M", "knop.over_3_maanden"],
] as const;
/** Further ahead nothing is kept for. */
const UITERLIJK = "P12M";

/** How it ended, and what becomes of the words, before anything is done. */
export const afrondenKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const soorten = afsluitingenBij(doc.merken).map((als) =>
    knop(zicht, "afronden", `afsluiting.${als}`, { data: { als }, zonderVelden: true }),
  );
  const beeld = melding(zicht, "afronden", {
    titel: zicht.zeg("eigenaar.titel", { nr: nummer ?? 0 }),
    zinnen: [zicht.zeg("afronden.kies")],
    knoppen: [...soorten, knop(zicht, "ververs", "knop.terug")],
    basis: { vraag: doc.id, rev: opvolgrev(doc) },
  });
  return laatZien(stand, {
    ...beeld,
    alineas: [...beeld.alineas, ...tekstoverzicht(zicht, { vraag: doc, nummer: nummer ?? 0 })],
  });
};

/** When to ask how it goes; a day of one's own, or one of three. */
function polskeuze(stand: Stand, om: Omgeving, verb: "afronden" | "pols_later", fout?: string): Kaartbeeld {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const als = verb === "afronden" ? { als: "vinger_aan_de_pols" } : {};
  const beeld = melding(zicht, "pols/wanneer", {
    titel: zicht.zeg("pols.titel", { nr: nummer ?? 0 }),
    zinnen: [zicht.zeg("pols.wanneer")],
    knoppen: [
      ...LATER.map(([na, titel]) => knop(zicht, verb, titel, { data: { ...als, na }, zonderVelden: true })),
      knop(zicht, verb, "knop.op_deze_dag", { data: { ...als, na: "dag" } }),
      knop(zicht, "ververs", "knop.terug", { zonderVelden: true }),
    ],
    basis: { vraag: doc.id, rev: opvolgrev(doc) },
  });
  const dag = { id: "dag", label: zicht.zeg("pols.dag"), verplicht: true, soort: "datum" as const, waarde: "" };
  return { ...beeld, velden: [fout === undefined ? dag : { ...dag, fout }] };
}

/** The chosen date, at the opening of that day; null when none was chosen, or one that cannot be. */
function leesPols({ data, velden }: Druk, om: Omgeving): number | null {
  const vast = LATER.find(([na]) => na === data["na"]);
  const g = om.gemeente;
  if (vast !== undefined) return voegTermijnToe(g, om.nu, vast[0], "kalender");
  const dag = dagEnTijd(g, velden["dag"] ?? "", "00:00");
  if (dag === null || dag <= om.nu || dag > voegTermijnToe(g, om.nu, UITERLIJK, "kalender")) return null;
  return volgendeOpening(g, dag);
}

function nogKiezen(stand: Stand, druk: Druk, om: Omgeving, verb: "afronden" | "pols_later"): Besluit {
  const zicht = zichtVan(stand.ik, om);
  return laatZien(stand, polskeuze(stand, om, verb, druk.data["na"] === "dag" ? zicht.zeg("fout.voorbij") : undefined));
}

/** Closed with a closing type. The text stays until its retention date, so that it can be taken up again. */
export const afronden: Handeling = (stand, druk, om): Besluit => {
  const { doc: was } = eis(stand.vraag);
  const als = Afsluiting.safeParse(druk.data["als"]);
  if (!als.success || !afsluitingenBij(was.merken).includes(als.data)) return afrondenKiezen(stand, druk, om);
  const pols = als.data === "vinger_aan_de_pols" ? leesPols(druk, om) : null;
  if (als.data === "vinger_aan_de_pols" && pols === null) return nogKiezen(stand, druk, om, "afronden");
  const doc = sluitAf(om.gemeente, was, als.data, om.nu, pols);
  const vastgesteld = vastgelegd(stand, om, doc, { actie: "vraag.afronden", toon: () => afgerond(stand, om, doc) });
  return { ...vastgesteld, ongeldig: vergetenRegisseur(was, als.data) };
};

function afgerond(stand: Stand, om: Omgeving, doc: Vraag): Kaartbeeld {
  const nietBellen = doc.toestand.soort === "afgesloten" && doc.toestand.als === "niet_meer_nodig";
  return nietBellen
    ? metMelding(stand, om, doc, "afgerond.niet_bellen")
    : toonVraag(stand, om, doc, eis(stand.vraag).nummer);
}

/** Taken up again by who closed it, or by who was asked how it goes. */
export const heropenen: Handeling = (stand, _druk, om) => {
  const { doc: was } = eis(stand.vraag);
  const doc = heropen(om.gemeente, was, stand.ik.oid, om.nu);
  const besluit = vastgelegd(stand, om, doc, {
    actie: "vraag.heropenen",
    toon: () => metMelding(stand, om, doc, "heropend.jij", { nr: eis(stand.vraag).nummer ?? 0 }),
  });
  // Closing may have made them forget who helps this household.
  return { ...besluit, verwijzingen: regisseurVerwijzing(doc, stand.ik.oid, om) };
};

/** "Het gaat goed, klaar": of a vraag whose text is gone nothing is left. */
export const polsGoed: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const { doc: was, nummer } = geborgd;
  if (was.opvolging.pols === null) return laatZien(stand, toonVraag(stand, om, was, nummer));
  const feiten: readonly Feit[] = [{ soort: "pols", uitkomst: "goed", ...teamfeit(was) }];
  if (!isLeeg(was)) {
    const { opvolging } = was;
    const doc: Vraag = { ...was, opvolging: { ...opvolging, pols: null, polsBij: null, keer: opvolging.keer + 1 } };
    return vastgelegd(stand, om, doc, { actie: "vraag.opvolgen", feiten, toon: () => afgerond(stand, om, doc) });
  }
  const weg: Besluit = {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, null),
    vervallen: [`wis:${was.id}`],
    audit: [
      { actie: "vraag.opvolgen", object: was.id, resultaat: "gelukt" },
      { actie: "vraag.wissen", object: was.id, resultaat: "gelukt" },
    ],
    feiten,
  };
  return naarStart(stand, om, [zichtVan(stand.ik, om).zeg("afgerond.weg", { nr: nummer ?? 0 })], weg);
};

/** "Later nog eens": another day to ask. */
export const polsLater: Handeling = (stand, druk, om) => {
  const { doc: was, nummer } = eis(stand.vraag);
  if (was.toestand.soort !== "afgesloten") return laatZien(stand, toonVraag(stand, om, was, nummer));
  const pols = leesPols(druk, om);
  if (pols === null) return nogKiezen(stand, druk, om, "pols_later");
  const { opvolging } = was;
  const bewaar = isLeeg(was) ? { wissenOp: naPols(om.gemeente, pols) } : {};
  const doc: Vraag = { ...was, ...bewaar, opvolging: { ...opvolging, pols, polsBij: null, keer: opvolging.keer + 1 } };
  return vastgelegd(stand, om, doc, {
    actie: "vraag.opvolgen",
    feiten: [{ soort: "pols", uitkomst: "later", ...teamfeit(doc) }],
    toon: () => afgerond(stand, om, doc),
  });
};
