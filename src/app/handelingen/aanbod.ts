import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { aanbodbeeld, eigenaarbeeld, leesbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { oordeel } from "../../domain/bevoegdheid.ts";
import { metMijn } from "../../domain/gesprek.ts";
import { geefTerug, isWeigering, pakOp } from "../../domain/overdracht.ts";
import { Afsluiting } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { kaartenBij, naarVolgende, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";

/** Why somebody gives a vraag back; the sentence behind each stands in the catalogue. */
const REDENEN = ["niet_mijn_onderwerp", "te_vol", "ben_er_niet", "ken_bewoner", "ander_gebied", "mist_iets"] as const;

export const bekijken: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  if (!magHierStaan(om) || doc.plaatsing === null) return laatZien(stand, toonVraag(stand, om, doc, nummer));
  return {
    ...niets(stand),
    audit: [gelezen(doc)],
    toon: () => inhoudVan(stand, om, doc, nummer),
    resultaat: `vraag/${doc.id}`,
  };
};

function inhoudVan(stand: Stand, om: Omgeving, doc: Vraag, nummer: number | null): Kaartbeeld {
  const lezer = { ...contextVan(stand, om, doc), rol: "teamlid" as const };
  return leesbeeld(zichtVan(stand.ik, om), lezer, { vraag: doc, nummer: nummer ?? 0 });
}

function gelezen({ id }: Vraag) {
  return { actie: "vraag.lezen", object: id, resultaat: "gelukt" } as const;
}

/** "Ik pak dit op": the one moment at which ownership moves. */
export const oppakken: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const uitkomst = pakOp(geborgd.doc, stand.ik.oid, om.nu);
  if (isWeigering(uitkomst)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const zicht = zichtVan(stand.ik, om);
  // In the window whoever takes it up goes on reading where they were.
  const leestMee = om.plek === "venster" && oordeel(stand.ik.rollen, "vraag.lezen", ["eigenaar"], "opgepakt") === "ja";
  return {
    ...niets(stand),
    gesprek: metMijn(stand.gesprek.doc, uitkomst.id),
    vraag: wijzigVraag(geborgd, uitkomst),
    taken: kaartenBij(om, uitkomst),
    vervallen: [`aanbod:${uitkomst.id}`],
    audit: [
      { actie: "vraag.oppakken", object: uitkomst.id, resultaat: "gelukt" },
      ...(leestMee ? [gelezen(uitkomst)] : []),
    ],
    feiten: [
      {
        soort: "opgepakt",
        leefgebied: uitkomst.plaatsing?.leefgebied ?? "weet_niet",
        team: uitkomst.plaatsing?.team ?? "",
      },
    ],
    toon: () =>
      leestMee
        ? inhoudVan(stand, om, uitkomst, geborgd.nummer)
        : eigenaarbeeld(zicht, { vraag: uitkomst, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${uitkomst.id}`,
  };
};

export const teruggevenKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const basis = aanbodbeeld(zicht, { vraag: doc, nummer: nummer ?? 0 });
  const redenen = REDENEN.map((reden) =>
    knop(zicht, "teruggeven", `reden.${reden}`, { data: { reden }, zonderVelden: true }),
  );
  return laatZien(stand, {
    ...basis,
    naam: "teruggeven",
    alineas: [{ tekst: zicht.zeg("teruggeven.kies"), stijl: "gewoon" }],
    regels: [],
    knoppen: [...redenen, knop(zicht, "ververs", "knop.terug")],
  });
};

/** Given back with a reason: the next candidate is asked in the same commit. */
export const teruggeven: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const reden = REDENEN.find((mogelijk) => mogelijk === druk.data["reden"]) ?? "te_vol";
  const eigenaar = geborgd.doc.toestand.soort === "opgepakt" && geborgd.doc.toestand.eigenaar === stand.ik.oid;
  const los = eigenaar
    ? {
        ...geborgd.doc,
        toestand: {
          soort: "aangeboden",
          aan: stand.ik.oid,
          ronde: geborgd.doc.gevraagd.length,
          sinds: om.nu,
          tot: om.nu,
        } as const,
        gevraagd: geborgd.doc.gevraagd.map((eerder) =>
          eerder.wie === stand.ik.oid ? { ...eerder, uitkomst: "wacht" as const } : eerder,
        ),
      }
    : geborgd.doc;
  const uitkomst = geefTerug(los, stand.ik.oid, reden, om.nu);
  if (isWeigering(uitkomst)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const wasAanMij = los.toestand.soort === "aangeboden" && los.toestand.aan === stand.ik.oid;
  const doc = wasAanMij ? naarVolgende(om, uitkomst) : uitkomst;
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: [...kaartenBij(om, doc), ...(wasAanMij ? takenVanAanbod(om, doc) : [])],
    audit: [{ actie: "vraag.teruggeven", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "teruggegeven", reden, team: doc.plaatsing?.team ?? "" }],
    toon: () => aanbodbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

export const afrondenKiezen: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const soorten = Afsluiting.options.map((als) =>
    knop(zicht, "afronden", `afsluiting.${als}`, { data: { als }, zonderVelden: true }),
  );
  return laatZien(
    stand,
    melding(zicht, "afronden", {
      titel: zicht.zeg("eigenaar.titel", { nr: nummer ?? 0 }),
      zinnen: [zicht.zeg("afronden.kies")],
      knoppen: [...soorten, knop(zicht, "ververs", "knop.terug")],
      basis: { vraag: doc.id, rev: doc.gevraagd.length },
    }),
  );
};

/** Closed with a closing type: the text is erased at once, only the count stays. */
export const afronden: Handeling = (stand, druk, om): Besluit => {
  const geborgd = eis(stand.vraag);
  const als = Afsluiting.safeParse(druk.data["als"]);
  if (!als.success) return afrondenKiezen(stand, druk, om);
  const doc = {
    ...geborgd.doc,
    stroom: { ...geborgd.doc.stroom, answers: {}, asked: null },
    alarmen: [],
    toestand: { soort: "afgesloten", als: als.data, op: om.nu, eigenaar: stand.ik.oid } as const,
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: kaartenBij(om, doc, [stand.ik.oid]),
    audit: [{ actie: "vraag.afronden", object: doc.id, resultaat: "gelukt" }],
    feiten: [
      {
        soort: "afgesloten",
        als: als.data,
        leefgebied: doc.plaatsing?.leefgebied ?? "weet_niet",
        team: doc.plaatsing?.team ?? "",
      },
    ],
    toon: () =>
      melding(zichtVan(stand.ik, om), "afgerond", {
        titel: zichtVan(stand.ik, om).zeg("eigenaar.titel", { nr: geborgd.nummer ?? 0 }),
        zinnen: [zichtVan(stand.ik, om).zeg("afgerond.jij", { nr: geborgd.nummer ?? 0 })],
        knoppen: [],
      }),
    resultaat: `vraag/${doc.id}`,
  };
};
