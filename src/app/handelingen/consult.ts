import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import {
  belkaart,
  consultbegin,
  geenTijdkaart,
  type Keus,
  tijdenkaart,
} from "../../../dialogs/beelden/consult-kiezen.ts";
import { mijnConsultenbeeld } from "../../../dialogs/beelden/consult-vragen.ts";
import { nieuwConsult } from "../../domain/casuistiek/consult.ts";
import type { Expertise } from "../../domain/casuistiek/inrichting.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import {
  bezetIn,
  consultfeit,
  gekozenExpertise,
  gekozenPlek,
  gekozenTijd,
  gekozenVanaf,
  gekozenWijze,
  kanNu,
  PER_KEER,
  tijdenVoor,
  vastgelegd,
  vraagVan,
} from "./consult-gemeen.ts";
import { type Druk, type Handeling, zichtVan } from "./gemeen.ts";

const WEEK_MS = 7 * 86_400_000;

/** "consult": danger first, then with whom somebody wants to talk. */
export const consultBeginnen: Handeling = (stand, _druk, om) =>
  laatZien(stand, consultbegin(zichtVan(stand.ik, om), basisVan(stand)));

/** The first times that fit, or that this is phoned and never booked. */
export const consultTijden: Handeling = (stand, druk, om) => {
  const expertise = gekozenExpertise(druk, om);
  if (expertise === null) {
    const zicht = zichtVan(stand.ik, om);
    return laatZien(stand, consultbegin(zicht, basisVan(stand), [zicht.zeg("consult.kies_eerst")]));
  }
  return laatZien(stand, tijden(stand, druk, om, expertise));
};

/** Books the time of a button, when it is still free at this very moment; else the next times, and why. */
export const consultBoeken: Handeling = (stand, druk, om) => {
  const expertise = gekozenExpertise(druk, om);
  const tijd = expertise === null ? null : gekozenTijd(druk, expertise);
  if (expertise === null || tijd === null || isTelefonisch(expertise)) return consultTijden(stand, druk, om);
  const vraag = vraagVan(om, stand.ik.oid, expertise, { plek: tijd.plek });
  if (!kanNu(om, bezetIn(stand), vraag, tijd)) {
    const { plek: _, ...data } = druk.data;
    const beeld = tijden(stand, { ...druk, data }, om, expertise, [zichtVan(stand.ik, om).zeg("consult.net_bezet")]);
    return laatZien(stand, beeld);
  }
  const { van, tot, met, plek } = tijd;
  return nieuw(stand, druk, om, expertise, { van, tot, met, plek });
};

/** "Zet mij op de lijst": the first time that comes free is offered. */
export const consultWachten: Handeling = (stand, druk, om) => {
  const expertise = gekozenExpertise(druk, om);
  if (expertise === null || isTelefonisch(expertise)) return consultTijden(stand, druk, om);
  return nieuw(stand, druk, om, expertise, null);
};

/** What this person asked, and is asked. */
export const mijnConsulten: Handeling = (stand, _druk, om) => {
  const casussen = [...(stand.planning?.casussen.values() ?? [])].map(({ doc, nummer }) => ({
    casus: doc,
    nummer: nummer ?? 0,
  }));
  const komt = casussen.filter(({ casus }) => casus.stand.soort !== "besproken");
  const was = casussen.filter(({ casus }) => casus.stand.soort === "besproken");
  return laatZien(stand, mijnConsultenbeeld(zichtVan(stand.ik, om), [...komt, ...was], basisVan(stand)));
};

function nieuw(
  stand: Stand,
  druk: Druk,
  om: Omgeving,
  expertise: Expertise,
  afspraak: Parameters<typeof nieuwConsult>[4],
): Besluit {
  const { oid, team } = stand.ik;
  const wijze = gekozenWijze(druk, expertise);
  const wie = { id: om.vers.id, inbrenger: oid, team };
  const doc = nieuwConsult(om.gemeente, wie, { expertise: expertise.id, wijze }, om.nu, afspraak);
  const besluit = vastgelegd(stand, om, null, doc, {
    actie: "casus.vragen",
    nieuw: [afspraak?.met ?? null],
    feiten: [{ soort: afspraak === null ? "consult_lijst" : "consult_gevraagd", ...consultfeit(doc) }],
  });
  // The next consult from this card is another wish, and not this one again.
  return { ...besluit, gesprek: { ...besluit.gesprek, revisie: besluit.gesprek.revisie + 1 } };
}

function tijden(
  stand: Stand,
  druk: Druk,
  om: Omgeving,
  expertise: Expertise,
  eerst: readonly string[] = [],
): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const basis = basisVan(stand);
  if (isTelefonisch(expertise)) return belkaart(zicht, expertise, basis);
  const plek = gekozenPlek(druk);
  const wijze = gekozenWijze(druk, expertise);
  const gevraagd = druk.data["wijze"] ?? druk.velden["wijze"];
  const keus: Keus = { expertise, wijze, plek, anders: gevraagd !== undefined && gevraagd !== wijze };
  const vanaf = gekozenVanaf(druk, om);
  const vrij = tijdenVoor(om, bezetIn(stand), vraagVan(om, stand.ik.oid, expertise, { plek, vanaf }), PER_KEER);
  const eerste = vrij[0] ?? null;
  const dezeWeek = eerste !== null && eerste.van < om.nu + WEEK_MS;
  if (vanaf === null && plek === null && !dezeWeek) return geenTijdkaart(zicht, keus, eerste, basis, eerst);
  return tijdenkaart(zicht, keus, { tijden: vrij, later: vanaf !== null, eerst }, basis);
}

/** Danger and what nobody can be booked for: only the telephone. */
function isTelefonisch({ bel, specialisten }: Expertise): boolean {
  return bel !== null || specialisten.length === 0;
}

function basisVan({ gesprek }: Stand): Kaartbeeld["basis"] {
  return { rev: gesprek.doc.revisie };
}
