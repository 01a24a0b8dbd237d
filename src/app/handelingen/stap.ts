import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { knop } from "../../../dialogs/beelden/zicht.ts";
import { type Answers, advance, type FlowEvent } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { antwoord } from "../../../dialogs/vraagsoorten.ts";
import { gistTeVaak, metGissing, metOpen } from "../../domain/gesprek.ts";
import { telefoonnummer } from "../../domain/privacy/telefoon.ts";
import { teamVanPostcode } from "../../domain/rooster.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, GEWEIGERD, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { metSignalen, toonVraag } from "./alarm.ts";
import { magNummerHoren } from "./dubbel.ts";
import { veranderdElders } from "./elders.ts";
import { contextVan, type Druk, eis, type Handeling, zichtVan } from "./gemeen.ts";
import { herken } from "./herkennen.ts";
import { type Doorgezien, doorzie, isAltijdWeg, waardenVanStap } from "./invoer.ts";
import { isInvulbaar } from "./invulbaar.ts";
import { isActueel, metTermijn, voegSamen } from "./samenvoegen.ts";
import { wisTaak } from "./start.ts";
import { voltooi } from "./voltooien.ts";

/** The answer to a card: looked through, taken by the engine, and the next card. */
export const verder: Handeling = (stand, druk, om) => {
  const vraag = eis(stand.vraag);
  if (!isInvulbaar(om, vraag.doc) || druk.rev !== vraag.doc.stroom.revision)
    return veranderdElders(stand, om, vraag, druk);
  const waarden = waardenVanStap(vraag.doc, druk.stap, druk.velden, contextVan(stand, om, vraag.doc));
  const gezien = doorzie(waarden, keuzeOverGegevens(druk));
  if (waarden["instemming"] === "deels") return haalEerstWeg(stand, om, vraag.doc);
  if (gezien.teBeslissen.length > 0) return wijsOpGegevens(stand, om, vraag.doc, gezien);
  const event: FlowEvent = { kind: "answered", step: druk.stap ?? "", revision: druk.rev, values: gezien.waarden };
  return neemAan(stand, om, vraag, event, gezien, druk);
};

/** Applies an answer and keeps everything that follows from it: alarms first, then the hand-over or the next card. */
function neemAan(
  stand: Stand,
  om: Omgeving,
  gelezen: Geborgd<Vraag>,
  event: FlowEvent,
  gezien: Doorgezien,
  druk: Druk,
): Besluit {
  const probeert = isAnderNummer(gelezen.doc, druk);
  const blind = probeert && gistTeVaak(stand.gesprek.doc, om.nu, "nummers");
  const vraag = herken(blind ? { ...stand, regisseur: null } : stand, gelezen, druk);
  const context = contextVan(stand, om, vraag.doc);
  const stroom = stroomVan(vraag.doc.stroom.flow);
  const { state, problems, stale } = advance(stroom, vraag.doc.stroom, event, context);
  if (stale) return veranderdElders(stand, om, vraag, druk);
  const meldingen = [...meldingenVan(stand, om, gezien), ...vreemdePostcode(stand, om, vraag.doc, state.answers)];
  if (Object.keys(problems).length > 0) {
    const opnieuw = stapbeeld(zichtVan(stand.ik, om), context, vraag.doc, {
      ingevuld: gezien.waarden,
      fouten: problems,
      meldingen,
    });
    const { doc: half } = voegSamen(stand, om, vraag.doc, druk);
    return metSignalen(laatZien(stand, opnieuw), stand, om, vraag, half, gezien.signalen);
  }
  // Only a card that is filled in well is told: whoever tries number after number is counted with each.
  if (!blind && gezien.signalen.length === 0 && isDubbel(stand, vraag.doc, druk))
    return metNaslag(wijsOpDubbel(stand, om, vraag.doc, gezien.waarden), stand, om, probeert);
  const doc = metTermijn({ ...vraag.doc, stroom: state, toestand: hervat(vraag.doc) }, om);
  const basis: Besluit = {
    ...niets(stand),
    gesprek: metProef(onthoudKanaal(metOpenAls(stand, doc, om), doc), probeert, om),
    vraag: wijzigVraag(vraag, doc),
    taken: doc.wissenOp === vraag.doc.wissenOp ? [] : [wisTaak(doc)],
    audit: [{ actie: "vraag.invullen", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonVraag({ ...stand, vraag: { ...vraag, doc } }, om, doc, vraag.nummer, meldingen),
    resultaat: `vraag/${doc.id}`,
  };
  const metAlarm = metSignalen(basis, stand, om, vraag, doc, gezien.signalen);
  return state.asked === null ? voltooi(metAlarm, stand, om, vraag, metAlarm.vraag?.doc ?? doc) : metAlarm;
}

/** Keeps what is being typed, without going on; a field that was left is looked at for danger. */
export const bewaar: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  if (!isInvulbaar(om, geborgd.doc) || !isActueel(geborgd.doc, druk)) return veranderdElders(stand, om, geborgd, druk);
  const { gezien, doc, open } = voegSamen(stand, om, geborgd.doc, druk);
  const nieuw = doc !== geborgd.doc;
  const meldingen = weggehaald(stand, om, gezien.weggehaald.filter(isAltijdWeg));
  const beeld = stapbeeld(zichtVan(stand.ik, om), contextVan(stand, om, doc), doc, { ingevuld: open, meldingen });
  const basis: Besluit = {
    ...laatZien(stand, beeld),
    vraag: nieuw ? wijzigVraag(geborgd, doc) : null,
    gesprek: nieuw ? metOpenAls(stand, doc, om) : stand.gesprek.doc,
    taken: doc.wissenOp === geborgd.doc.wissenOp ? [] : [wisTaak(doc)],
    resultaat: `vraag/${doc.id}`,
  };
  return druk.data["af"] === true ? metSignalen(basis, stand, om, geborgd, doc, gezien.signalen) : basis;
};

function wijsOpGegevens(stand: Stand, om: Omgeving, vraag: Vraag, gezien: Doorgezien): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const meldingen = [
    ...meldingenVan(stand, om, gezien),
    ...gezien.teBeslissen.map((soort) => zicht.zeg(`gegevens.${soort}` as "gegevens.naam")),
  ];
  return laatZien(
    stand,
    stapbeeld(zicht, contextVan(stand, om, vraag), vraag, { ingevuld: gezien.waarden, meldingen, gegevens: true }),
  );
}

/** "Ja, maar dit niet": nothing goes until it has been taken out, so that the receiver never gets it. */
function haalEerstWeg(stand: Stand, om: Omgeving, vraag: Vraag): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const beeld = stapbeeld(zicht, contextVan(stand, om, vraag), vraag, {
    meldingen: [zicht.zeg("instemming.haal_weg")],
  });
  return laatZien(stand, { ...beeld, toon: "let_op" });
}

/** The same telephone number stands in another vraag: seen without a search, decided by a person. */
function wijsOpDubbel(stand: Stand, om: Omgeving, vraag: Vraag, ingevuld: Answers): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const ander = eis(stand.gevonden);
  const beeld = stapbeeld(zicht, contextVan(stand, om, vraag), vraag, {
    ingevuld,
    meldingen: [
      magNummerHoren(stand.ik, ander.doc)
        ? zicht.zeg("dubbel.telefoon", { nr: ander.nummer ?? 0 })
        : zicht.zeg("dubbel.telefoon.ander"),
    ],
  });
  const knoppen = [
    knop(zicht, "verder", "knop.nieuwe_andere_vraag", { stijl: "hoofd", data: { dubbel: "nee" } }),
    knop(zicht, "dubbel_zelfde", "knop.zelfde_vraag", { data: { ander: ander.doc.id } }),
  ];
  return laatZien(stand, { ...beeld, toon: "let_op", knoppen });
}

/** That a number led to a vraag stands in the log, each time it was told, and counts as a number that was tried. */
function metNaslag(besluit: Besluit, stand: Stand, om: Omgeving, probeert: boolean): Besluit {
  const audit = { actie: "vraag.zoeken", object: eis(stand.gevonden).doc.id, resultaat: "gelukt" } as const;
  const gesprek = metProef(besluit.gesprek, probeert, om);
  // Shown, and nothing done yet: the same tap again shows it again, with what was typed.
  return { ...besluit, gesprek, audit: [audit], resultaat: GEWEIGERD };
}

function isDubbel(stand: Stand, vraag: Vraag, druk: Druk): boolean {
  const ander = stand.gevonden?.doc;
  if (ander === undefined || druk.data["dubbel"] === "nee" || druk.velden["contact"] === undefined) return false;
  return (
    ander.id !== vraag.id &&
    ander.contact !== vraag.contact &&
    ["aangeboden", "wachtrij", "opgepakt"].includes(ander.toestand.soort)
  );
}

/** A telephone number that does not stand there yet: it is looked up, and so might be guessed. */
function isAnderNummer({ stroom }: Vraag, { velden }: Druk): boolean {
  const nummer = telefoonnummer(velden["contact"] ?? "");
  const staat = stroom.answers["contact"];
  return nummer !== null && nummer !== telefoonnummer(typeof staat === "string" ? staat : "");
}

function metProef(gesprek: Besluit["gesprek"], probeert: boolean, { nu }: Omgeving): Besluit["gesprek"] {
  return probeert ? metGissing(gesprek, nu, "nummers") : gesprek;
}

function meldingenVan(stand: Stand, om: Omgeving, gezien: Doorgezien): readonly string[] {
  const zicht = zichtVan(stand.ik, om);
  return [
    ...weggehaald(stand, om, gezien.weggehaald),
    ...(gezien.gezondheid && stand.vraag?.doc.stroom.asked === "woorden" ? [zicht.zeg("gegevens.gezondheid")] : []),
  ];
}

/** The question goes on, to the team of the desk; who filled it in hears that, and may have mistyped. */
function vreemdePostcode(stand: Stand, om: Omgeving, { stroom }: Vraag, nu: Answers): readonly string[] {
  const postcode = antwoord(nu, "postcode");
  const nieuw = postcode !== null && postcode !== stroom.answers["postcode"] && antwoord(nu, "woonplek") === "postcode";
  return nieuw && teamVanPostcode(om.gemeente, postcode) === null
    ? [zichtVan(stand.ik, om).zeg("postcode.geen_team", { postcode })]
    : [];
}

function weggehaald(stand: Stand, om: Omgeving, soorten: Doorgezien["weggehaald"]): readonly string[] {
  const zicht = zichtVan(stand.ik, om);
  const zinnen = soorten.map((soort) =>
    zicht.zeg(soort === "bsn" ? "bsn.venster" : soort === "iban" ? "gegevens.iban" : "gegevens.weggehaald"),
  );
  return [...new Set(zinnen)];
}

function keuzeOverGegevens(druk: Druk): "weg" | "staan" | null {
  const keuze = druk.data["gegevens"];
  return keuze === "weg" || keuze === "staan" ? keuze : null;
}

function hervat(vraag: Vraag): Vraag["toestand"] {
  return vraag.toestand.soort === "concept" ? { soort: "concept", gepauzeerd: false } : vraag.toestand;
}

function metOpenAls(stand: Stand, vraag: Vraag, om: Omgeving) {
  const { doc } = stand.gesprek;
  const bekend = vraag.toestand.soort !== "concept" || doc.open.some((open) => open.vraag === vraag.id);
  return bekend ? doc : metOpen(doc, vraag.id, om.nu);
}

function onthoudKanaal(gesprek: Besluit["gesprek"], vraag: Vraag): Besluit["gesprek"] {
  const kanaal = vraag.stroom.answers["kanaal"];
  return kanaal === "balie" || kanaal === "telefoon" || kanaal === "spreekuur" || kanaal === "huisbezoek"
    ? { ...gesprek, kanaal }
    : gesprek;
}
