import { eigenaarbeeld } from "../../../dialogs/beelden/eigenaar.ts";
import { aanbodbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding, voornaam } from "../../../dialogs/beelden/zicht.ts";
import { TERUGGEEFREDENEN } from "../../domain/cijfers/feiten.ts";
import { kandidatenVanFunctie, zeiNee } from "../../domain/keten.ts";
import { opvolgrev } from "../../domain/opvolging.ts";
import { gevraagdeVan, haalTerug, reiktDoor } from "../../domain/overdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { biedOp, kaartenBij, naarVolgende, takenVanAanbod } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { type Bestemming, bestemmingsveld, kanNiet, leesBestemming } from "./collegas.ts";
import { type Druk, eis, type Handeling, zichtVan } from "./gemeen.ts";
import { zetOver } from "./overname.ts";
import { teamfeit } from "./plaatsfeit.ts";
import { terugkoppelingen } from "./terugkoppeling.ts";

/** To whom it is passed on: a colleague or a function, and why, if one likes to say. */
export const doorzettenKiezen: Handeling = (stand, druk, om) => laatZien(stand, doorzetkaart(stand, om, druk));

/** What was chosen on it stays chosen when it is shown again. */
function doorzetkaart(stand: Stand, om: Omgeving, { velden }: Pick<Druk, "velden">, fout: readonly string[] = []) {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const eigenaar = isVan(doc, stand.ik.oid);
  const basis = melding(zicht, "doorzetten", {
    titel: zicht.zeg("doorzetten.titel", { nr: nummer ?? 0 }),
    zinnen: [...fout, zicht.zeg(eigenaar ? "doorzetten.eigenaar" : "doorzetten.gevraagd")],
    knoppen: [knop(zicht, "doorzetten", "knop.doorzetten", { stijl: "hoofd" }), knop(zicht, "ververs", "knop.terug")],
    basis: { vraag: doc.id, rev: eigenaar ? opvolgrev(doc) : doc.gevraagd.length },
  });
  const redenen = TERUGGEEFREDENEN.map((reden) => ({ waarde: reden, titel: zicht.zeg(`reden.${reden}`) }));
  const reden = {
    id: "reden",
    label: zicht.zeg("vraag.reden"),
    verplicht: false,
    soort: "keuze" as const,
    waarde: TERUGGEEFREDENEN.find((mogelijk) => mogelijk === velden["reden"]) ?? "",
    keuzes: redenen,
    vorm: "lijst" as const,
  };
  return {
    ...basis,
    velden: [bestemmingsveld(stand.ik, om, doc, { behalve: stand.ik.oid, metFuncties: true, velden }), reden],
  };
}

/** Passed on. Ownership waits for "oppakken": with its owner, or with who is asked next. */
export const doorzetten: Handeling = (stand, druk, om): Besluit => {
  const geborgd = eis(stand.vraag);
  const { oid } = stand.ik;
  const eigenaar = isVan(geborgd.doc, oid);
  // Who was asked before may look at it again, and no more.
  if (!eigenaar && gevraagdeVan(geborgd.doc) !== oid)
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const naar = leesBestemming(om, geborgd.doc, druk, oid);
  const opnieuw = (fout: "fout.kies" | "fout.kan_niet" | "doorzetten.niemand") =>
    doorzetkaart(stand, om, druk, [zichtVan(stand.ik, om).zeg(fout)]);
  if (naar === null) return laatZien(stand, opnieuw("fout.kies"));
  if (naar.soort === "kan_niet") return kanNiet(stand, "vraag.doorzetten", opnieuw("fout.kan_niet"));
  const reden = TERUGGEEFREDENEN.find((mogelijk) => mogelijk === druk.velden["reden"]) ?? null;
  const opgepakt = geborgd.doc.toestand.soort === "opgepakt";
  const doc = opgepakt ? vraagOver(om, geborgd.doc, naar, reden, oid) : biedVerder(om, geborgd.doc, naar, reden, oid);
  if (doc === null) return laatZien(stand, opnieuw("doorzetten.niemand"));
  const gevraagde = gevraagdeVan(doc);
  const zicht = zichtVan(stand.ik, om);
  const genummerd = { vraag: doc, nummer: geborgd.nummer ?? 0 };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: [...kaartenBij(om, doc, gevraagde === null ? [] : [gevraagde]), ...takenVanAanbod(om, doc)],
    audit: [{ actie: "vraag.doorzetten", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "doorgezet", naar: naar.soort, reden: reden ?? "geen", ...teamfeit(doc) }],
    geteld: naar.soort === "functie" ? terugkoppelingen(om, geborgd.doc, { functie: naar.functie }) : [],
    toon: () =>
      eigenaar
        ? eigenaarbeeld(zicht, genummerd)
        : aanbodbeeld(
            zicht,
            genummerd,
            gevraagde === null ? [] : [zicht.zeg("toewijzen.gedaan", { naam: voornaam(zicht, gevraagde) })],
          ),
    resultaat: `vraag/${doc.id}`,
  };
};

/**
 * It has an owner, and keeps it: somebody is asked to take it over. Who let it pass before is asked again only when
 * there is nobody else; null when there is nobody at all.
 */
function vraagOver(om: Omgeving, vraag: Vraag, naar: Bestemming, reden: string | null, door: string): Vraag | null {
  const los = reiktDoor(vraag, door, om.nu);
  if (naar.soort === "collega") return zetOver(om, los, { wie: naar.persoon.oid, waarom: "doorgezet", reden }, null);
  const eerste =
    kandidatenVanFunctie(om.gemeente, los, naar.functie, om).kandidaten[0] ??
    kandidatenVanFunctie(om.gemeente, los, naar.functie, om, [door, ...zeiNee(los)]).kandidaten[0];
  return eerste === undefined ? null : zetOver(om, los, { wie: eerste.oid, waarom: "doorgezet", reden }, naar.functie);
}

/** It has no owner yet: the offer moves on. */
function biedVerder(om: Omgeving, vraag: Vraag, naar: Bestemming, reden: string | null, door: string): Vraag {
  const los = reiktDoor(vraag, door, om.nu);
  if (naar.soort === "collega") return biedOp(om, los, { wie: naar.persoon.oid, waarom: "doorgezet", reden });
  const plaatsing = los.plaatsing === null ? null : { ...los.plaatsing, functie: naar.functie };
  return naarVolgende(om, { ...los, plaatsing });
}

/** "Toch zelf": nobody is asked any more, and it never was anybody else's. */
export const tochZelf: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  const gevraagde = gevraagdeVan(geborgd.doc);
  if (!isVan(geborgd.doc, stand.ik.oid) || gevraagde === null)
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const doc = haalTerug(geborgd.doc, om.nu);
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: kaartenBij(om, doc),
    vervallen: [`aanbod:${doc.id}`, `nieuw:vraag/${doc.id}:${om.schuilnaam(gevraagde)}`],
    audit: [{ actie: "vraag.doorzetten", object: doc.id, resultaat: "gelukt" }],
    feiten: [{ soort: "toch_zelf", team: teamfeit(doc).team }],
    toon: () => eigenaarbeeld(zichtVan(stand.ik, om), { vraag: doc, nummer: geborgd.nummer ?? 0 }),
    resultaat: `vraag/${doc.id}`,
  };
};

function isVan({ toestand }: Vraag, oid: string): boolean {
  return toestand.soort === "opgepakt" && toestand.eigenaar === oid;
}
