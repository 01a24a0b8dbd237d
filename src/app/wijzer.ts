import { knop, melding } from "../../dialogs/beelden/zicht.ts";
import { type Actie, type Oordeel, oordeel, type Relatie } from "../domain/bevoegdheid.ts";
import type { Persoon } from "../domain/gemeente.ts";
import type { Oproep } from "../domain/oproep.ts";
import type { Vraag } from "../domain/vraag.ts";
import { type Besluit, GEWEIGERD, laatZien } from "./besluit.ts";
import * as aanbod from "./handelingen/aanbod.ts";
import { toonVraag } from "./handelingen/alarm.ts";
import * as code from "./handelingen/code.ts";
import * as corrigeren from "./handelingen/corrigeren.ts";
import { type Druk, eis, type Handeling, zichtVan } from "./handelingen/gemeen.ts";
import * as indiener from "./handelingen/indiener.ts";
import * as lopen from "./handelingen/lopen.ts";
import * as nood from "./handelingen/nood.ts";
import * as oproep from "./handelingen/oproep.ts";
import * as pagina from "./handelingen/pagina.ts";
import * as stap from "./handelingen/stap.ts";
import * as start from "./handelingen/start.ts";
import * as toewijzen from "./handelingen/toewijzen.ts";
import type { Omgeving, Stand } from "./stand.ts";

/** What a button does, what one must be allowed to, and on which record that is judged. */
interface Wegwijzer {
  readonly actie: Actie;
  readonly bij: "gesprek" | "vraag" | "oproep";
  readonly doe: Handeling;
  /** Doing it again does no harm: every delivery is an operation of its own. */
  readonly leest?: boolean;
  /** The same button may be wished again later, as on the start card that stays in the chat for weeks. */
  readonly telkens?: boolean;
}

/** Every verb a card can carry. One that is not here does nothing and says so. */
const WEGWIJZERS: Readonly<Record<string, Wegwijzer>> = {
  nieuwe_vraag: { actie: "vraag.beginnen", bij: "gesprek", doe: start.nieuweVraagBeginnen, telkens: true },
  snel_klaar: { actie: "telling.maken", bij: "gesprek", doe: start.snelKlaar, leest: true },
  snel_tel: { actie: "telling.maken", bij: "gesprek", doe: start.snelTellen },
  snel_terug: { actie: "telling.maken", bij: "gesprek", doe: start.snelTerug },
  laat_terugbellen: { actie: "vraag.beginnen", bij: "gesprek", doe: start.laatTerugbellen, telkens: true },
  bewoner_terug: { actie: "code.gebruiken", bij: "gesprek", doe: code.bewonerTerug, leest: true },
  bewoner_wacht: { actie: "vraag.beginnen", bij: "gesprek", doe: start.bewonerWacht, telkens: true },
  code_zoeken: { actie: "code.gebruiken", bij: "gesprek", doe: code.codeZoeken, telkens: true },
  concept_overnemen: { actie: "code.gebruiken", bij: "gesprek", doe: code.conceptOvernemen, leest: true },
  naar_start: { actie: "scherm.openen", bij: "gesprek", doe: start.naarStartkaart, leest: true },
  overzicht: { actie: "scherm.openen", bij: "gesprek", doe: lopen.overzicht, leest: true },
  hulp: { actie: "scherm.openen", bij: "gesprek", doe: start.hulp, leest: true },
  ons_team: { actie: "team.bekijken", bij: "gesprek", doe: pagina.onsTeam, leest: true },
  lees: { actie: "scherm.openen", bij: "gesprek", doe: pagina.lees, leest: true },
  bewaar: { actie: "vraag.invullen", bij: "vraag", doe: stap.bewaar },
  verder: { actie: "vraag.invullen", bij: "vraag", doe: stap.verder },
  terug: { actie: "vraag.invullen", bij: "vraag", doe: lopen.terug },
  wijzig: { actie: "vraag.invullen", bij: "vraag", doe: lopen.wijzig },
  pauze: { actie: "vraag.invullen", bij: "vraag", doe: lopen.pauze },
  stoppen: { actie: "vraag.invullen", bij: "vraag", doe: lopen.stoppen, leest: true },
  weggooien: { actie: "vraag.invullen", bij: "vraag", doe: lopen.weggooien },
  beantwoord: { actie: "vraag.invullen", bij: "vraag", doe: lopen.beantwoord },
  hervat: { actie: "vraag.invullen", bij: "vraag", doe: lopen.hervat, leest: true },
  dubbel_zelfde: { actie: "vraag.invullen", bij: "vraag", doe: indiener.dubbelZelfde },
  alarm_gezien: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmGezien, telkens: true },
  alarm_nvt: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmNvt, telkens: true },
  alarm_roep: { actie: "vraag.invullen", bij: "vraag", doe: nood.alarmRoep, telkens: true },
  ververs: { actie: "vraag.status", bij: "vraag", doe: lopen.ververs, leest: true },
  toon_vraag: { actie: "vraag.status", bij: "vraag", doe: lopen.ververs, leest: true },
  bekijken: { actie: "vraag.lezen", bij: "vraag", doe: aanbod.bekijken, leest: true },
  oppakken: { actie: "vraag.oppakken", bij: "vraag", doe: aanbod.oppakken },
  teruggeven_kies: { actie: "vraag.teruggeven", bij: "vraag", doe: aanbod.teruggevenKiezen, leest: true },
  teruggeven: { actie: "vraag.teruggeven", bij: "vraag", doe: aanbod.teruggeven },
  toewijzen_kies: { actie: "vraag.toewijzen", bij: "vraag", doe: toewijzen.toewijzenKiezen, leest: true },
  toewijzen: { actie: "vraag.toewijzen", bij: "vraag", doe: toewijzen.toewijzen },
  afronden_kies: { actie: "vraag.afronden", bij: "vraag", doe: aanbod.afrondenKiezen, leest: true },
  afronden: { actie: "vraag.afronden", bij: "vraag", doe: aanbod.afronden },
  briefje: { actie: "vraag.briefje", bij: "vraag", doe: indiener.briefje, leest: true },
  corrigeren: { actie: "vraag.corrigeren", bij: "vraag", doe: corrigeren.corrigeren, leest: true },
  niet_wijzigen: { actie: "vraag.corrigeren", bij: "vraag", doe: corrigeren.nietWijzigen },
  intrekken_vraag: { actie: "vraag.intrekken", bij: "vraag", doe: corrigeren.intrekkenVragen, leest: true },
  intrekken: { actie: "vraag.intrekken", bij: "vraag", doe: corrigeren.intrekken },
  nog_een: { actie: "vraag.nog_een", bij: "vraag", doe: indiener.nogEen, telkens: true },
  direct_hulp: { actie: "scherm.openen", bij: "gesprek", doe: nood.directHulp, telkens: true },
  niet_pluis: { actie: "oproep.doen", bij: "gesprek", doe: nood.nietPluis, telkens: true },
  nood_kaart: { actie: "oproep.doen", bij: "gesprek", doe: nood.noodKaart, leest: true },
  oproep_komt: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepKomt },
  oproep_belt: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepBelt },
  oproep_kan_niet: { actie: "oproep.beantwoorden", bij: "oproep", doe: oproep.oproepKanNiet },
  oproep_ververs: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepVerversen, leest: true },
  oproep_klaar: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepKlaar },
  oproep_intrekken: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepIntrekken },
  oproep_weg: { actie: "oproep.volgen", bij: "oproep", doe: oproep.oproepWeg },
};

export const VERBEN: readonly string[] = Object.keys(WEGWIJZERS);

/** The one in the table, or null for a verb that no card of ours carries. */
export function wegwijzer(verb: string): Wegwijzer | null {
  return Object.hasOwn(WEGWIJZERS, verb) ? (WEGWIJZERS[verb] ?? null) : null;
}

/** What only shows something, or keeps what is being typed, is decided anew when it comes again, and not kept again. */
export function toontOpnieuw(verb: string): boolean {
  return wegwijzer(verb)?.leest === true || verb === "code_zoeken" || verb === "bewaar";
}

/** Judges the right to it, then does it. Without the right the answer is the same whether the record exists or not. */
export function handel(stand: Stand, druk: Druk, om: Omgeving): Besluit {
  const weg = wegwijzer(druk.verb);
  if (weg === null) return laatZien(stand, onbekend(stand, om));
  switch (oordeelOver(stand, weg)) {
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
  const { doc, nummer } = eis(stand.vraag);
  return laatZien(stand, toonVraag(stand, om, doc, nummer));
}

/** How somebody stands to a vraag; one can be both sender and asked. */
export function relatiesTotVraag(vraag: Vraag, oid: string): readonly Relatie[] {
  const relaties: Relatie[] = [];
  if (vraag.indiener === oid) relaties.push("indiener");
  if (vraag.toestand.soort === "opgepakt" && vraag.toestand.eigenaar === oid) relaties.push("eigenaar");
  const nuGevraagd = vraag.toestand.soort === "aangeboden" && vraag.toestand.aan === oid;
  if (vraag.gevraagd.some(({ wie, uitkomst }) => wie === oid && uitkomst !== "teruggegeven"))
    relaties.push(nuGevraagd ? "gevraagd" : "was_gevraagd");
  const nietVoorMij = vraag.stroom.answers["liever_niet"] === oid;
  return nietVoorMij ? ["geen"] : [...relaties, "geen"];
}

export function relatiesTotOproep(oproep: Oproep, oid: string): readonly Relatie[] {
  const gevraagd = oproep.gevraagd.some(({ wie }) => wie === oid);
  return [...(oproep.van === oid ? (["indiener"] as const) : []), ...(gevraagd ? (["gevraagd"] as const) : []), "geen"];
}

/** Whether somebody has part in this vraag, and no role (any more) in which they may see how it stands. */
export function mistRolBijVraag(vraag: Vraag, { oid, rollen }: Persoon): boolean {
  const gevraagd = vraag.gevraagd.some(({ wie }) => wie === oid);
  const relaties = [...relatiesTotVraag(vraag, oid), ...(gevraagd ? (["was_gevraagd"] as const) : [])];
  return relaties.length > 1 && oordeel(rollen, "vraag.status", relaties) === "nee";
}

export function mistRolBijOproep(oproep: Oproep, { oid, rollen }: Persoon): boolean {
  const relaties = relatiesTotOproep(oproep, oid);
  return relaties.length > 1 && oordeel(rollen, "oproep.volgen", relaties) === "nee";
}

/** The same for whichever of the two a card is about. */
export function mistRol({ ik, vraag, oproep }: Pick<Stand, "ik" | "vraag" | "oproep">): boolean {
  return (vraag !== null && mistRolBijVraag(vraag.doc, ik)) || (oproep !== null && mistRolBijOproep(oproep.doc, ik));
}

function oordeelOver({ ik, vraag, oproep }: Stand, { actie, bij }: Wegwijzer): Oordeel {
  switch (bij) {
    case "gesprek":
      return oordeel(ik.rollen, actie, ["geen"]);
    case "vraag":
      return vraag === null
        ? "nee"
        : oordeel(ik.rollen, actie, relatiesTotVraag(vraag.doc, ik.oid), vraag.doc.toestand.soort);
    case "oproep":
      return oproep === null ? "nee" : oordeel(ik.rollen, actie, relatiesTotOproep(oproep.doc, ik.oid));
  }
}

/** A button outside a vraag may name one to come back to; only one's own is let through. */
function onthulAlleenEigen(stand: Stand, { bij }: Wegwijzer): Stand {
  if (bij !== "gesprek") return stand;
  const vraag = stand.vraag?.doc.indiener === stand.ik.oid ? stand.vraag : null;
  const oproep = stand.oproep?.doc.van === stand.ik.oid ? stand.oproep : null;
  return { ...stand, vraag, oproep };
}

function geweigerd(stand: Stand, om: Omgeving, { actie, bij }: Wegwijzer, druk: Druk): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const beheer = om.gemeente.beheerder;
  const zinnen = bij === "gesprek" ? [zicht.zeg("geen.recht", { naam: beheer })] : [zicht.zeg("geen.recht.lezen")];
  const beeld = melding(zicht, "geen_recht", {
    titel: zicht.zeg("geen.recht.titel"),
    zinnen,
    knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
    basis: { rev: stand.gesprek.doc.revisie },
  });
  return {
    ...laatZien(stand, beeld),
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
