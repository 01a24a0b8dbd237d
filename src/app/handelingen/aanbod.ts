import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { eigenaarbeeld } from "../../../dialogs/beelden/eigenaar.ts";
import { leesbeeld } from "../../../dialogs/beelden/lezen.ts";
import { aanbodbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop } from "../../../dialogs/beelden/zicht.ts";
import { oordeel } from "../../domain/bevoegdheid.ts";
import { TERUGGEEFREDENEN } from "../../domain/cijfers/feiten.ts";
import { metMijn } from "../../domain/gesprek.ts";
import { geefTerug, gevraagdeVan, isWeigering, keerTeruggegeven, pakOp } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Taak } from "../poorten.ts";
import { regisseurVerwijzing } from "../regisseur.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { geefVrij, kaartenBij, naarVolgende, stapfeit, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { contextVan, eis, type Handeling, magHierStaan, zichtVan } from "./gemeen.ts";
import { overnameVerder, takenNaOvername } from "./overname.ts";
import { functiefeit } from "./plaatsfeit.ts";

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
    verwijzingen: regisseurVerwijzing(uitkomst, stand.ik.oid, om),
    audit: [
      { actie: "vraag.oppakken", object: uitkomst.id, resultaat: "gelukt" },
      ...(leestMee ? [gelezen(uitkomst)] : []),
    ],
    feiten: [
      {
        soort: "opgepakt",
        ...functiefeit(uitkomst),
        keer: geborgd.doc.opvolging.eerst === undefined ? "eerste" : "weer",
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
  const redenen = TERUGGEEFREDENEN.map((reden) =>
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
  const reden = TERUGGEEFREDENEN.find((mogelijk) => mogelijk === druk.data["reden"]);
  if (reden === undefined) return teruggevenKiezen(stand, druk, om);
  const { oid } = stand.ik;
  const doc = naTeruggave(om, geborgd.doc, oid, reden);
  if (doc === null) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: takenNaTeruggave(om, geborgd.doc, doc),
    audit: [{ actie: "vraag.teruggeven", object: doc.id, resultaat: "gelukt" }],
    feiten: [
      { soort: "teruggegeven", reden, ...functiefeit(doc), keer: keerTeruggegeven(doc) > 1 ? "weer" : "eerste" },
      ...(doc.toestand.soort === "wachtrij" ? [stapfeit(geborgd.doc, doc)] : []),
    ],
    toon: () => aanbodbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** Null when there is nothing (any more) to give back. */
function naTeruggave(om: Omgeving, vraag: Vraag, oid: string, reden: string): Vraag | null {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt" && toestand.eigenaar === oid) return geefVrij(om, vraag, reden);
  const wasAanMij = gevraagdeVan(vraag) === oid;
  const uitkomst = geefTerug(vraag, oid, reden, om.nu);
  if (isWeigering(uitkomst)) return null;
  if (!wasAanMij) return uitkomst;
  // Asked to take it over: it stays with its owner, or goes to the next of that function.
  return toestand.soort === "opgepakt" ? overnameVerder(om, uitkomst, toestand.doorgezet) : naarVolgende(om, uitkomst);
}

function takenNaTeruggave(om: Omgeving, vroeger: Vraag, doc: Vraag): readonly Taak[] {
  if (vroeger.toestand.soort === "opgepakt" && doc.toestand.soort === "opgepakt")
    return takenNaOvername(om, vroeger, doc);
  // Also the same lead once more is a new round with a clock of its own.
  return doc.toestand === vroeger.toestand
    ? kaartenBij(om, doc)
    : [...kaartenBij(om, doc, [gevraagdeVan(doc) ?? ""]), ...takenVanAanbod(om, doc)];
}
