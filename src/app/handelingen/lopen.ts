import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { advance, type FlowEvent } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { vraagtOmBesluit } from "../../../dialogs/wettelijk.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { dagInWoorden } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { metSignalen, toonVraag } from "./alarm.ts";
import { veranderdElders } from "./elders.ts";
import { contextVan, type Druk, eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { metWaarheen } from "./gemist.ts";
import { isInvulbaar } from "./invulbaar.ts";
import { bewaarHalf, isActueel, type Samengevoegd } from "./samenvoegen.ts";
import { wisTaak } from "./start.ts";
import { rondAf } from "./voltooien.ts";

/** One card back; what was typed on this one is kept. */
export const terug: Handeling = (stand, druk, om) =>
  gaNaar(stand, druk, om, (vraag) => ({ kind: "wentBack", revision: vraag.stroom.revision }));

/** From the read-back card to one step, and straight back after the answer. */
export const wijzig: Handeling = (stand, druk, om) => {
  const stap = druk.data["stap"];
  return gaNaar(stand, druk, om, (vraag) => ({
    kind: "edited",
    step: typeof stap === "string" ? stap : "",
    revision: vraag.stroom.revision,
  }));
};

function gaNaar(stand: Stand, druk: Druk, om: Omgeving, event: (vraag: Vraag) => FlowEvent): Besluit {
  const geborgd = eis(stand.vraag);
  if (!isInvulbaar(om, geborgd.doc) || druk.rev !== geborgd.doc.stroom.revision)
    return veranderdElders(stand, om, geborgd, druk);
  const { gezien, doc: half } = bewaarHalf(stand, druk, om);
  const { state } = advance(stroomVan(half.stroom.flow), half.stroom, event(half), contextVan(stand, om, half));
  const doc = { ...half, stroom: state };
  const basis = {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.invullen", object: doc.id, resultaat: "gelukt" as const }],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
  return metSignalen(basis, stand, om, geborgd, doc, gezien.signalen);
}

/** "Later verder": kept under a code for the resident, with the day on which it is erased. */
export const pauze: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (geborgd.doc.toestand.soort !== "concept") return naarStart(stand, om, []);
  const samen = bewaarHalf(stand, druk, om);
  if (blijftHangen(samen, om)) return nogNietWeg(stand, om, samen, druk);
  const { gezien, doc: half } = samen;
  const code = half.code ?? om.vers.code;
  const doc: Vraag = {
    ...half,
    code,
    toestand: { soort: "concept", gepauzeerd: true },
    stroom: { ...half.stroom, revision: half.stroom.revision + 1 },
  };
  const basis: Besluit = {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    verwijzingen: [{ naar: `vraag/${doc.id}`, geheim: `code/${code}`, tot: doc.wissenOp }],
    taken: [wisTaak(doc), ...bijnaWeg(doc, om)],
    audit: [{ actie: "vraag.pauzeren", object: doc.id, resultaat: "gelukt" }],
  };
  const gepauzeerd = naarStart(
    stand,
    om,
    [zicht.zeg("bewaard", { code, dag: dagInWoorden(om.gemeente, doc.wissenOp, om.nu) })],
    basis,
  );
  return metSignalen(gepauzeerd, stand, om, geborgd, doc, gezien.signalen);
};

/** In the window nothing typed is left behind: what is wrong, or stands differently elsewhere, is seen first. */
function blijftHangen({ ongeldig, elders }: Samengevoegd, om: Omgeving): boolean {
  return om.plek === "venster" && (ongeldig || Object.keys(elders).length > 0);
}

function nogNietWeg(stand: Stand, om: Omgeving, samen: ReturnType<typeof bewaarHalf>, druk: Druk): Besluit {
  const { vraag, doc, open, gezien } = samen;
  if (!isActueel(vraag.doc, druk)) return veranderdElders(stand, om, vraag, druk);
  const zicht = zichtVan(stand.ik, om);
  const beeld = stapbeeld(zicht, contextVan(stand, om, doc), doc, {
    ingevuld: open,
    meldingen: [zicht.zeg("half.klopt_niet")],
  });
  const basis = {
    ...niets(stand),
    vraag: doc === vraag.doc ? null : wijzigVraag(vraag, doc),
    audit: doc === vraag.doc ? [] : [{ actie: "vraag.invullen", object: doc.id, resultaat: "gelukt" as const }],
    toon: () => beeld,
    resultaat: `vraag/${doc.id}`,
  };
  return metSignalen(basis, stand, om, vraag, doc, gezien.signalen);
}

/** Said a day before a draft goes, when it is kept longer than that. */
function bijnaWeg(vraag: Vraag, om: Omgeving) {
  const dagEerder = vraag.wissenOp - 86_400_000;
  return dagEerder <= om.nu
    ? []
    : [{ id: `bijna:${vraag.id}`, om: dagEerder, inhoud: { soort: "bijna_weg", vraag: vraag.id } }];
}

export const stoppen: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  if (geborgd.doc.toestand.soort !== "concept")
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const samen = bewaarHalf(stand, druk, om);
  if (blijftHangen(samen, om)) return nogNietWeg(stand, om, samen, druk);
  const { gezien, doc } = samen;
  const knoppen = [
    knop(zicht, "pauze", "knop.pauze", { stijl: "hoofd" }),
    knop(zicht, "weggooien", "knop.weggooien", { stijl: "gevaar" }),
    knop(zicht, "hervat", "knop.ga_door"),
  ];
  const beeld = melding(zicht, "stoppen", {
    titel: zicht.zeg("stoppen.titel"),
    zinnen: [zicht.zeg("stoppen.uitleg", { dag: dagInWoorden(om.gemeente, doc.wissenOp, om.nu) })],
    knoppen,
    basis: { vraag: doc.id, rev: doc.stroom.revision },
  });
  const basis = {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.invullen", object: doc.id, resultaat: "gelukt" as const }],
    toon: () => beeld,
    resultaat: `vraag/${doc.id}`,
  };
  return metSignalen(basis, stand, om, geborgd, doc, gezien.signalen);
};

/** Thrown away: the record and its key go at once; a call for help that it raised goes on. */
export const weggooien: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  // Somebody added something meanwhile: that is seen before it goes.
  if (om.plek === "venster" && druk.rev !== geborgd.doc.stroom.revision)
    return veranderdElders(stand, om, geborgd, druk);
  if (geborgd.doc.toestand.soort !== "concept")
    return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  return rondAf(niets(stand), stand, om, geborgd, geborgd.doc, { weg: "weggegooid" }, "concept.weg");
};

/** "Dit was het antwoord": answered at the desk, counted by subject, nothing about the resident kept. */
export const beantwoord: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  if (geborgd.doc.toestand.soort !== "concept" || druk.rev !== geborgd.doc.stroom.revision)
    return veranderdElders(stand, om, geborgd, druk);
  const { doc } = bewaarHalf(stand, druk, om);
  const context = contextVan(stand, om, doc);
  // Whoever asks for a decision by law gets one; that is not for the desk to answer.
  if (vraagtOmBesluit(doc.stroom.answers, context) === "wmo_melding") {
    const zicht = zichtVan(stand.ik, om);
    const beeld = stapbeeld(zicht, context, doc, { meldingen: [zicht.zeg("beantwoord.wmo")] });
    const vraag = doc === geborgd.doc ? null : wijzigVraag(geborgd, doc);
    return { ...laatZien(stand, beeld), vraag, resultaat: `vraag/${doc.id}` };
  }
  const klaar = rondAf(
    niets(stand),
    stand,
    om,
    geborgd,
    doc,
    { einde: "direct_beantwoord" },
    "einde.direct_beantwoord",
  );
  return metWaarheen(stand, om, klaar, doc.stroom.answers["leefgebied"]);
};

/** Shows a draft again where it was; also after days, a restart or a deploy. */
export const hervat: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  if (!isInvulbaar(om, geborgd.doc)) return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
  const { state } = advance(
    stroomVan(geborgd.doc.stroom.flow),
    geborgd.doc.stroom,
    { kind: "resumed" },
    contextVan(stand, om, geborgd.doc),
  );
  const { toestand, stroom } = geborgd.doc;
  const hier = om.plek === "venster" && state.asked === stroom.asked;
  const doc: Vraag = {
    ...geborgd.doc,
    // A second window that only looks leaves the first one up to date.
    stroom: hier ? stroom : state,
    toestand: toestand.soort === "concept" ? { soort: "concept", gepauzeerd: false } : toestand,
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.hervatten", object: doc.id, resultaat: "gelukt" }],
    vervallen: [`bijna:${doc.id}`],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
};

/** Teams asks again for whoever looks later: the card as it is now, nothing changes. */
export const ververs: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.vraag);
  return laatZien(stand, toonVraag(stand, om, geborgd.doc, geborgd.nummer));
};
