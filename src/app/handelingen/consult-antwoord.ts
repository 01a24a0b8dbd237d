import { anderetijdkaart } from "../../../dialogs/beelden/consult-tijd.ts";
import { afzegkaart, kanNietkaart } from "../../../dialogs/beelden/consult-vragen.ts";
import { adviseurVan, afspraakVan, type Casus } from "../../domain/casuistiek/casus.ts";
import {
  KAN_NIET,
  kanNiet,
  nietMeerVragen,
  stelVoor,
  terugOpLijst,
  type Waaromniet,
  wieAntwoordt,
  zegAf,
  zegJa,
} from "../../domain/casuistiek/consult.ts";
import type { Vrijetijd } from "../../domain/casuistiek/tijden.ts";
import { isInDienst } from "../../domain/keten.ts";
import { teamNu } from "../../domain/teams.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { toonCasus } from "./casusbeeld.ts";
import {
  bezetIn,
  consultfeit,
  expertiseVan,
  gekozenTijd,
  gekozenVanaf,
  isVanNu,
  kanNu,
  PER_KEER,
  tijdenVoor,
  vastgelegd,
  volgendeTijd,
  vraagBij,
  zoStaatHet,
} from "./consult-gemeen.ts";
import { type Druk, eis, type Handeling, zichtVan } from "./gemeen.ts";

/** "Dit past": the specialist accepts the time they were asked for. */
export const consultAkkoord: Handeling = (stand, druk, om) => ja(stand, druk, om);

/** Whoever got the proposal says yes; on a time from the waiting list the specialist is asked then. */
export const consultPast: Handeling = (stand, druk, om) => ja(stand, druk, om);

function ja(stand: Stand, druk: Druk, om: Omgeving): Besluit {
  const geborgd = eis(stand.casus ?? null);
  const doc = isVanNu(druk, geborgd.doc) ? zegJa(om.gemeente, geborgd.doc, stand.ik.oid, om.nu) : null;
  if (doc === null) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  const gevraagd = doc.stand.soort === "gevraagd";
  return vastgelegd(stand, om, geborgd, doc, {
    actie: "casus.beantwoorden",
    nieuw: gevraagd ? [adviseurVan(doc)] : [],
    feiten: [{ soort: gevraagd ? "consult_gevraagd" : "consult_afgesproken", ...consultfeit(doc) }],
  });
}

/** "Nee" to a time that came free: back on the list, and the next one gets it. */
export const consultVrijNee: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const { stand: nu } = geborgd.doc;
  const magNee = nu.soort === "voorgesteld" && nu.vrijSinds !== undefined && wieAntwoordt(geborgd.doc) === stand.ik.oid;
  if (!isVanNu(druk, geborgd.doc) || !magNee) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  return vastgelegd(stand, om, geborgd, terugOpLijst(om.gemeente, geborgd.doc, om.nu, true), {
    actie: "casus.verzetten",
  });
};

export const consultKanNietKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.casus ?? null);
  return laatZien(stand, kanNietkaart(zichtVan(stand.ik, om), { casus: doc, nummer: nummer ?? 0 }));
};

/** "Ik kan niet", with a reason: the next specialist with time is asked by itself, else the coordinator finds one. */
export const consultKanNiet: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const reden = KAN_NIET.find((mogelijk) => mogelijk === druk.data["reden"]) ?? "anders";
  if (!isVanNu(druk, geborgd.doc)) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  return geefDoor(stand, om, geborgd, reden);
};

export const consultAfzeggenVragen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const { doc, nummer } = geborgd;
  if (!magAfzeggen(doc, stand.ik.oid)) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  return laatZien(stand, afzegkaart(zichtVan(stand.ik, om), { casus: doc, nummer: nummer ?? 0 }));
};

/** The asker calls it off; a specialist who cannot after all makes room for the next one. */
export const consultAfzeggen: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  if (!isVanNu(druk, geborgd.doc) || !magAfzeggen(geborgd.doc, stand.ik.oid))
    return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  if (geborgd.doc.inbrenger !== stand.ik.oid) return geefDoor(stand, om, geborgd, "toch_niet");
  const doc = zegAf(om.gemeente, geborgd.doc, om.nu);
  return vastgelegd(stand, om, geborgd, doc, {
    actie: "casus.verzetten",
    nieuw: [adviseurVan(geborgd.doc)],
    feiten: [{ soort: "consult_afgezegd", ...consultfeit(doc) }],
  });
};

/** A time from the waiting list is not the specialist's yet; a case of an overleg is withdrawn there. */
function magAfzeggen({ route, stand, inbrenger }: Casus, oid: string): boolean {
  if (route.soort !== "consult") return false;
  return inbrenger === oid || stand.soort !== "voorgesteld" || stand.vrijSinds === undefined;
}

function geefDoor(stand: Stand, om: Omgeving, geborgd: Geborgd<Casus>, reden: Waaromniet): Besluit {
  const expertise = expertiseVan(om, geborgd.doc);
  const volgende = expertise === null ? null : volgendeTijd(om, bezetIn(stand), geborgd.doc, expertise);
  const bij = coordinatorVan(om, geborgd.doc);
  const doc = kanNiet(om.gemeente, geborgd.doc, reden, om.nu, { volgende, coordinator: bij });
  return vastgelegd(stand, om, geborgd, doc, {
    actie: "casus.beantwoorden",
    nieuw: [doc.inbrenger, volgende?.met ?? bij],
    feiten: [
      { soort: "consult_kan_niet", ...consultfeit(doc), reden, verder: volgende === null ? "coordinator" : "collega" },
    ],
    boven: [zichtVan(stand.ik, om).zeg("consult.kan_niet.klaar")],
  });
}

/** Who finds somebody: the coordinator of the expertise, else the lead of the asker's team, else the asker. */
export function coordinatorVan(om: Omgeving, casus: Casus): string {
  const mensen = [expertiseVan(om, casus)?.coordinator, teamNu(om.gemeente, casus.team)?.teamleider];
  return mensen.find((wie) => wie != null && isInDienst(om.gemeente, wie, om.nu)) ?? casus.inbrenger;
}

/** "Andere tijd" of who must answer, and "Verplaatsen" of what was agreed: the same times, another question. */
export const consultAndereTijd: Handeling = (stand, druk, om) => kiesAndere(stand, druk, om, "consult_voorstel");
export const consultVerplaatsen: Handeling = (stand, druk, om) => kiesAndere(stand, druk, om, "consult_verzet");

/** Proposes this time to the other, or asks the specialist for it; both hold it. */
export const consultVoorstellen: Handeling = (stand, druk, om) => neemAndere(stand, druk, om, "consult_voorstel");
export const consultVerzetten: Handeling = (stand, druk, om) => neemAndere(stand, druk, om, "consult_verzet");

/** The coordinator picks a colleague and a time. */
export const consultRegelKiezen: Handeling = (stand, druk, om) => kiesAndere(stand, druk, om, "consult_regel");

export const consultRegelen: Handeling = (stand, druk, om) => {
  if (druk.data["niemand"] !== true) return neemAndere(stand, druk, om, "consult_regel");
  const geborgd = eis(stand.casus ?? null);
  if (!isVanNu(druk, geborgd.doc)) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  const doc = zegAf(om.gemeente, geborgd.doc, om.nu, stand.ik.oid);
  return vastgelegd(stand, om, geborgd, doc, {
    actie: "casus.regelen",
    nieuw: [doc.inbrenger],
    feiten: [{ soort: "consult_niemand", ...consultfeit(doc) }],
  });
};

type Hoe = Parameters<typeof anderetijdkaart>[3];

function kiesAndere(stand: Stand, druk: Druk, om: Omgeving, hoe: Hoe, eerst: readonly string[] = []): Besluit {
  const geborgd = eis(stand.casus ?? null);
  const expertise = expertiseVan(om, geborgd.doc);
  if (expertise === null) return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  const vraag = vraagBij(om, geborgd.doc, expertise, { vanaf: gekozenVanaf(druk, om) });
  const huidig = afspraakVan(geborgd.doc)?.van;
  const tijden = tijdenVoor(om, bezetIn(stand), vraag, PER_KEER + 1).filter(({ van }) => van !== huidig);
  const kaart = { tijden: tijden.slice(0, PER_KEER), nummer: geborgd.nummer ?? 0, eerst };
  return laatZien(stand, anderetijdkaart(zichtVan(stand.ik, om), geborgd.doc, kaart, hoe));
}

function neemAndere(stand: Stand, druk: Druk, om: Omgeving, hoe: Hoe): Besluit {
  const geborgd = eis(stand.casus ?? null);
  const { doc: was } = geborgd;
  const expertise = expertiseVan(om, was);
  const tijd = expertise === null ? null : gekozenTijd(druk, expertise);
  if (expertise === null || tijd === null || !isVanNu(druk, was))
    return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  const { data: _, ...rest } = druk;
  if (!mag(om, stand, was, tijd, expertise))
    return kiesAndere(stand, { ...rest, data: {} }, om, hoe, [zichtVan(stand.ik, om).zeg("consult.net_bezet")]);
  const { van, tot, met, plek } = tijd;
  const door = hoe === "consult_regel" ? was.inbrenger : stand.ik.oid;
  const doc = stelVoor(om.gemeente, was, door, { van, tot, met, plek }, om.nu);
  return vastgelegd(stand, om, geborgd, doc, {
    actie: hoe === "consult_regel" ? "casus.regelen" : "casus.verzetten",
    nieuw: [wieAntwoordt(doc), hoe === "consult_regel" ? doc.inbrenger : null],
    feiten: [{ soort: hoe === "consult_regel" ? "consult_geregeld" : "consult_verplaatst", ...consultfeit(doc) }],
  });
}

function mag(
  om: Omgeving,
  stand: Stand,
  was: Casus,
  tijd: Vrijetijd,
  expertise: NonNullable<ReturnType<typeof expertiseVan>>,
): boolean {
  const alleen = adviseurVan(was);
  if (alleen === null ? nietMeerVragen(was).includes(tijd.met) : tijd.met !== alleen) return false;
  return kanNu(om, bezetIn(stand), vraagBij(om, was, expertise, { plek: tijd.plek }), tijd);
}

/** The card as it stands now. */
export const casusVerversen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  return laatZien(stand, toonCasus(stand, om, geborgd));
};
