import { geenrechtbeeld, geensignaalbeeld } from "../../dialogs/beelden/geen-recht.ts";
import { knop, melding } from "../../dialogs/beelden/zicht.ts";
import { type Oordeel, oordeel, type Relatie } from "../domain/bevoegdheid.ts";
import type { Overleg } from "../domain/casuistiek/overleg.ts";
import { relatiesTotCasus, relatiesTotOverleg } from "../domain/casuistiek/relaties.ts";
import type { Persoon } from "../domain/gemeente.ts";
import type { Oproep } from "../domain/oproep.ts";
import { magNaAfsluiting } from "../domain/opvolging.ts";
import { gevraagdeVan, type Leiding, leidtRij, magUitRij } from "../domain/overdracht.ts";
import { relatiesTotSignaal } from "../domain/signaal/relaties.ts";
import type { Vraag } from "../domain/vraag.ts";
import { type Besluit, GEWEIGERD, laatZien } from "./besluit.ts";
import { toonVraag } from "./handelingen/alarm.ts";
import { toonCasus } from "./handelingen/casusbeeld.ts";
import { type Druk, eis, zichtVan } from "./handelingen/gemeen.ts";
import type { Omgeving, Stand } from "./stand.ts";
import { type Wegwijzer, wegwijzer } from "./wegwijzers.ts";

/** What only shows something, or keeps what is being typed, is decided anew when it comes again, and not kept again. */
export function toontOpnieuw(verb: string): boolean {
  const weg = wegwijzer(verb);
  return weg?.leest === true || weg?.typt === true || verb === "code_zoeken";
}

/** Judges the right to it, then does it. Without the right the answer is the same whether the record exists or not. */
export function handel(stand: Stand, druk: Druk, om: Omgeving): Besluit {
  const weg = wegwijzer(druk.verb);
  if (weg === null) return laatZien(stand, onbekend(stand, om));
  switch (oordeelOver(stand, weg, om)) {
    case "nee":
      return geweigerd(stand, om, weg, druk);
    case "nu_niet":
      return zoHetStaat(stand, om);
    case "ja":
      return weg.doe(onthulAlleenEigen(stand, weg), druk, om);
  }
}

/** The button came too late or too soon: nobody did wrong, so the vraag is shown as it stands. */
function zoHetStaat(stand: Stand, om: Omgeving): Besluit {
  if (stand.vraag === null && stand.casus != null) return laatZien(stand, toonCasus(stand, om, stand.casus));
  const { doc, nummer } = eis(stand.vraag);
  return laatZien(stand, toonVraag(stand, om, doc, nummer));
}

/** How somebody stands to a vraag; one can be both sender and asked. */
export function relatiesTotVraag(vraag: Vraag, ik: Persoon, gemeente: Leiding): readonly Relatie[] {
  const { oid } = ik;
  const { toestand } = vraag;
  const relaties: Relatie[] = [];
  if (vraag.indiener === oid) relaties.push("indiener");
  if (toestand.soort === "opgepakt" && toestand.eigenaar === oid) relaties.push("eigenaar");
  if (magNaAfsluiting(vraag, oid)) relaties.push("was_eigenaar");
  if (vraag.gevraagd.some(({ wie, uitkomst }) => wie === oid && uitkomst !== "teruggegeven"))
    relaties.push(gevraagdeVan(vraag) === oid ? "gevraagd" : "was_gevraagd");
  if (magUitRij(vraag, ik) || leidtRij(vraag, oid, gemeente)) relaties.push("in_de_rij");
  const nietVoorMij = vraag.stroom.answers["liever_niet"] === oid;
  return nietVoorMij ? ["geen"] : [...relaties, "geen"];
}

export function relatiesTotOproep(oproep: Oproep, oid: string): readonly Relatie[] {
  const gevraagd = oproep.gevraagd.some(({ wie }) => wie === oid);
  return [...(oproep.van === oid ? (["indiener"] as const) : []), ...(gevraagd ? (["gevraagd"] as const) : []), "geen"];
}

/** Whether somebody has part in this vraag, and no role (any more) in which they may see how it stands. */
export function mistRolBijVraag(vraag: Vraag, ik: Persoon, gemeente: Leiding): boolean {
  const gevraagd = vraag.gevraagd.some(({ wie }) => wie === ik.oid);
  const relaties = [...relatiesTotVraag(vraag, ik, gemeente), ...(gevraagd ? (["was_gevraagd"] as const) : [])];
  return relaties.length > 1 && oordeel(ik.rollen, "vraag.status", relaties) === "nee";
}

export function mistRolBijOproep(oproep: Oproep, { oid, rollen }: Persoon): boolean {
  const relaties = relatiesTotOproep(oproep, oid);
  return relaties.length > 1 && oordeel(rollen, "oproep.volgen", relaties) === "nee";
}

/** The same for whichever of the two a card is about. */
export function mistRol(
  {
    ik,
    vraag,
    oproep,
    casus,
    overleg,
    signaal,
  }: Pick<Stand, "ik" | "vraag" | "oproep" | "casus" | "overleg" | "signaal">,
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
): boolean {
  return (
    (vraag !== null && mistRolBijVraag(vraag.doc, ik, gemeente)) ||
    (oproep !== null && mistRolBijOproep(oproep.doc, ik)) ||
    (casus != null && oordeel(ik.rollen, "casus.volgen", relatiesTotCasus(casus.doc, null, ik, gemeente)) === "nee") ||
    (overleg != null &&
      oordeel(ik.rollen, "overleg.bekijken", relatiesTotOverleg(overleg.doc, ik, gemeente)) === "nee") ||
    (signaal != null &&
      oordeel(ik.rollen, "signaal.volgen", relatiesTotSignaal(signaal.doc, ik, gemeente, nu)) === "nee")
  );
}

function oordeelOver(stand: Stand, { actie, bij }: Wegwijzer, { gemeente, nu }: Omgeving): Oordeel {
  const { ik, vraag, oproep, casus, overleg, signaal } = stand;
  switch (bij) {
    case "gesprek":
      return oordeel(ik.rollen, actie, ["geen"]);
    case "vraag":
      return vraag === null
        ? "nee"
        : oordeel(ik.rollen, actie, relatiesTotVraag(vraag.doc, ik, gemeente), vraag.doc.toestand.soort);
    case "oproep":
      return oproep === null ? "nee" : oordeel(ik.rollen, actie, relatiesTotOproep(oproep.doc, ik.oid));
    case "casus": {
      if (casus == null) return "nee";
      const relaties = relatiesTotCasus(casus.doc, overlegBij(stand), ik, gemeente);
      return oordeel(ik.rollen, actie, relaties, casus.doc.stand.soort);
    }
    case "signaal":
      return signaal == null ? "nee" : oordeel(ik.rollen, actie, relatiesTotSignaal(signaal.doc, ik, gemeente, nu));
    case "overleg":
      return overleg == null ? "nee" : oordeel(ik.rollen, actie, relatiesTotOverleg(overleg.doc, ik, gemeente));
  }
}

/** The meeting that the case of this tap was brought to, as far as it was loaded. */
function overlegBij({ casus, planning }: Stand): Overleg | null {
  const route = casus?.doc.route;
  return route?.soort === "overleg" ? (planning?.overleggen.get(route.overleg)?.doc ?? null) : null;
}

/** A button outside a vraag may name one to come back to; only one's own is let through. */
function onthulAlleenEigen(stand: Stand, { bij }: Wegwijzer): Stand {
  if (bij !== "gesprek") return stand;
  const vraag = stand.vraag?.doc.indiener === stand.ik.oid ? stand.vraag : null;
  const oproep = stand.oproep?.doc.van === stand.ik.oid ? stand.oproep : null;
  return { ...stand, vraag, oproep, signaal: null };
}

function geweigerd(stand: Stand, om: Omgeving, { actie, bij }: Wegwijzer, druk: Druk): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const beeld =
    bij === "signaal" ? geensignaalbeeld(zicht) : geenrechtbeeld(zicht, bij === "gesprek" ? druk.verb : null);
  return {
    ...laatZien(stand, { ...beeld, basis: { rev: stand.gesprek.doc.revisie } }),
    audit: [{ actie, object: druk.verb, resultaat: "geweigerd" }],
    resultaat: GEWEIGERD,
  };
}

function onbekend(stand: Stand, om: Omgeving) {
  const zicht = zichtVan(stand.ik, om);
  return melding(zicht, "onbekend", {
    titel: zicht.zeg("onbegrepen.titel"),
    zinnen: [zicht.zeg("kaart.onbekend")],
    knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
    basis: { rev: stand.gesprek.doc.revisie },
  });
}
