import { aanbodbeeld, eigenaarbeeld, leesbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { metMijn } from "../../domain/gesprek.ts";
import { geefTerug, isWeigering, pakOp } from "../../domain/overdracht.ts";
import { Afsluiting } from "../../domain/sleutels.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import { kaartenBij, naarVolgende, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";

/** Why somebody gives a vraag back; the sentence behind each stands in the catalogue. */
const REDENEN = ["niet_mijn_onderwerp", "te_vol", "ben_er_niet", "ken_bewoner", "ander_gebied", "mist_iets"] as const;

export const bekijken: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (!magHierStaan(om) || doc.plaatsing === null) return laatZien(stand, toonVraag(stand, om, doc, nummer));
  const lezer = { ...contextVan(stand, om, doc), rol: "teamlid" as const };
  const beeld = leesbeeld(zicht, lezer, { vraag: doc, nummer: nummer ?? 0 });
  return {
    ...niets(stand),
    audit: [{ actie: "vraag.lezen", object: doc.id, resultaat: "gelukt" }],
    toon: () => beeld,
    resultaat: `vraag/${doc.id}`,
  };
};

/** "Ik pak dit op": the one moment at which ownership moves. */
export const oppakken: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const uitkomst = pakOp(geborgd.doc, stand.ik.oid, om.nu);
  if (isWeigering(uitkomst)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const zicht = zichtVan(stand.ik, om);
  return {
    ...niets(stand),
    gesprek: metMijn(stand.gesprek.doc, uitkomst.id),
    vraag: wijzigVraag(geborgd, uitkomst),
    taken: kaartenBij(om, uitkomst),
    vervallen: [`aanbod:${uitkomst.id}`],
    audit: [{ actie: "vraag.oppakken", object: uitkomst.id, resultaat: "gelukt" }],
    feiten: [
      {
        soort: "opgepakt",
        leefgebied: uitkomst.plaatsing?.leefgebied ?? "weet_niet",
        team: uitkomst.plaatsing?.team ?? "",
      },
    ],
    toon: () => eigenaarbeeld(zicht, { vraag: uitkomst, nummer: geborgd.nummer ?? 0 }),
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
  const uitkomst = geefTerug(los, stand.ik.oid, reden);
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
    toestand: { soort: "afgesloten", als: als.data, op: om.nu } as const,
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
