import { oproepVoorBalie, oproepVoorCollega } from "../../../dialogs/beelden/oproep.ts";
import { beantwoord, isAfgelopen, kanNiet, type Oproep, roep } from "../../domain/oproep.ts";
import { wieHeeftDienst } from "../../domain/rooster.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { takenVanOproep } from "./alarm.ts";
import { eis, type Handeling, stuurKaart, zichtVan } from "./gemeen.ts";

export const oproepKomt: Handeling = (stand, _druk, om) => antwoordOp(stand, om, "komt");
export const oproepBelt: Handeling = (stand, _druk, om) => antwoordOp(stand, om, "belt");

/** "Ik kan niet": the next colleague is called at once, without waiting for the clock. */
export const oproepKanNiet: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.oproep);
  const laatste = geborgd.doc.gevraagd.at(-1);
  const gezegd = kanNiet(geborgd.doc, stand.ik.oid);
  const { stand: nu } = geborgd.doc;
  const opMij =
    nu.soort === "roept"
      ? laatste?.wie === stand.ik.oid
      : (nu.soort === "komt" || nu.soort === "belt") && nu.wie === stand.ik.oid;
  const doc = opMij ? naarVolgendeOproep(om, gezegd) : gezegd;
  const basis = {
    ...niets(stand),
    oproep: { sleutel: geborgd.sleutel, versie: geborgd.versie, doc },
    taken: opMij ? takenVanOproep(om, doc) : kaarten(om, doc),
    audit: [{ actie: "oproep.beantwoorden", object: doc.id, resultaat: "gelukt" as const }],
  };
  return {
    ...basis,
    toon: () => ({
      ...oproepVoorCollega(zichtVan(stand.ik, om), doc),
      alineas: [
        {
          tekst: zichtVan(stand.ik, om).zeg(opMij ? "oproep.jij_kunt_niet" : "oproep.je_hoeft_niets"),
          stijl: "melding",
        },
      ],
      knoppen: [],
    }),
    resultaat: `oproep/${doc.id}`,
  };
};

/** Calls whoever comes next, or says that nobody is left. */
export function naarVolgendeOproep(om: Omgeving, oproep: Oproep): Oproep {
  const team = om.gemeente.mensen.get(oproep.van)?.team ?? "";
  const niet = [oproep.van, ...oproep.gevraagd.map(({ wie }) => wie)];
  return roep(oproep, wieHeeftDienst(om.gemeente, team, om.nu, niet).kandidaten[0]?.oid ?? null, om.nu);
}

export const oproepKlaar: Handeling = (stand, _druk, om) =>
  zetOproep(stand, om, (oproep) => ({ ...oproep, stand: { soort: "klaar", om: om.nu } }));
export const oproepIntrekken: Handeling = (stand, _druk, om) =>
  zetOproep(stand, om, (oproep) => ({ ...oproep, stand: { soort: "ingetrokken", om: om.nu } }));
export const oproepWeg: Handeling = (stand, _druk, om) =>
  zetOproep(stand, om, (oproep) => ({ ...oproep, bewonerWeg: true }));

/** The call as it stands, for whoever looks later. */
export const oproepVerversen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.oproep);
  const zicht = zichtVan(stand.ik, om);
  const toonAan = (oproep: Oproep) =>
    oproep.van === stand.ik.oid ? oproepVoorBalie(zicht, oproep) : oproepVoorCollega(zicht, oproep);
  const doc = gezien(geborgd.doc, stand.ik.oid);
  if (doc === geborgd.doc) return laatZien(stand, toonAan(doc));
  return {
    ...niets(stand),
    oproep: { sleutel: geborgd.sleutel, versie: geborgd.versie, doc },
    taken: [stuurKaart(om, `oproep/${doc.id}`, doc.van)],
    audit: [{ actie: "oproep.volgen", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonAan(doc),
    resultaat: `oproep/${doc.id}`,
  };
};

/** Teams asks for the card anew when the person called looks at it: then the desk knows that it was seen. */
function gezien(oproep: Oproep, wie: string): Oproep {
  const nieuw = oproep.gevraagd.some((een) => een.wie === wie && !een.gezien) && !isAfgelopen(oproep);
  if (!nieuw) return oproep;
  return { ...oproep, gevraagd: oproep.gevraagd.map((een) => (een.wie === wie ? { ...een, gezien: true } : een)) };
}

function antwoordOp(stand: Stand, om: Omgeving, hoe: "komt" | "belt"): Besluit {
  const geborgd = eis(stand.oproep);
  const zicht = zichtVan(stand.ik, om);
  if (isAfgelopen(geborgd.doc)) return laatZien(stand, oproepVoorCollega(zicht, geborgd.doc));
  const uitkomst = beantwoord(geborgd.doc, stand.ik.oid, hoe, om.nu);
  if ("al" in uitkomst) return laatZien(stand, oproepVoorCollega(zicht, geborgd.doc));
  return {
    ...niets(stand),
    oproep: { sleutel: geborgd.sleutel, versie: geborgd.versie, doc: uitkomst },
    taken: takenVanOproep(om, uitkomst),
    vervallen: [`oproep:${uitkomst.id}`],
    audit: [{ actie: "oproep.beantwoorden", object: uitkomst.id, resultaat: "gelukt" }],
    toon: () => oproepVoorCollega(zicht, uitkomst),
    resultaat: `oproep/${uitkomst.id}`,
  };
}

function zetOproep(stand: Stand, om: Omgeving, verander: (oproep: Oproep) => Oproep): Besluit {
  const geborgd = eis(stand.oproep);
  const zicht = zichtVan(stand.ik, om);
  const toonAan = (oproep: Oproep) =>
    oproep.van === stand.ik.oid ? oproepVoorBalie(zicht, oproep) : oproepVoorCollega(zicht, oproep);
  const { stand: nu, van } = geborgd.doc;
  const magHet = van === stand.ik.oid || ((nu.soort === "komt" || nu.soort === "belt") && nu.wie === stand.ik.oid);
  if (isAfgelopen(geborgd.doc) || !magHet) return laatZien(stand, toonAan(geborgd.doc));
  const doc = verander(geborgd.doc);
  return {
    ...niets(stand),
    oproep: { sleutel: geborgd.sleutel, versie: geborgd.versie, doc },
    taken: kaarten(om, doc),
    vervallen: isAfgelopen(doc) ? [`oproep:${doc.id}`] : [],
    audit: [{ actie: "oproep.volgen", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonAan(doc),
    resultaat: `oproep/${doc.id}`,
  };
}

function kaarten(om: Omgeving, oproep: Oproep) {
  return [...oproep.gevraagd.map(({ wie }) => wie), oproep.van].map((wie) =>
    stuurKaart(om, `oproep/${oproep.id}`, wie),
  );
}
