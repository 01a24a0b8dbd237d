import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { roepBuitenTijd } from "../../../dialogs/beelden/buiten-tijd.ts";
import { oproepVoorBalie } from "../../../dialogs/beelden/oproep.ts";
import { veiligheidsbeeld } from "../../../dialogs/beelden/veiligheid.ts";
import { knop } from "../../../dialogs/beelden/zicht.ts";
import { type Oproep } from "../../domain/oproep.ts";
import { VEILIGHEIDSKAARTEN } from "../../domain/veiligheid/kaarten.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { beginOproep, metSignalen, toonVraag } from "./alarm.ts";
import { type Druk, eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { hervat } from "./lopen.ts";
import { baliefeit } from "./plaatsfeit.ts";
import { bewaarHalf } from "./samenvoegen.ts";

/** "Direct hulp": 112 on the screen and the colleague on duty called, in one tap, from any card. */
export const directHulp: Handeling = (stand, druk, om) => {
  const { oproep, taken } = beginOproep(stand, om, "112", stand.vraag?.doc.id ?? null);
  const basis = { ...halfBewaard(stand, druk, om), oproep: nieuweOproep(oproep) };
  return {
    ...basis,
    taken: [...basis.taken, ...taken],
    audit: [...basis.audit, { actie: "oproep.doen", object: oproep.id, resultaat: "gelukt" }],
    feiten: [...basis.feiten, { soort: "direct_hulp", team: baliefeit(stand, om).team }],
    toon: () => directHulpbeeld(stand, om, oproep),
    resultaat: `oproep/${oproep.id}`,
  };
};

/** The card of whoever called for help by a button; the number to call stays on it, whatever becomes of the call. */
export function noodbeeld(stand: Stand, om: Omgeving, oproep: Oproep): Kaartbeeld {
  return oproep.soort === "niet_pluis" ? nietPluisbeeld(stand, om, oproep) : directHulpbeeld(stand, om, oproep);
}

function directHulpbeeld(stand: Stand, om: Omgeving, oproep: Oproep): Kaartbeeld {
  const beeld = veiligheidsbeeld(
    zichtVan(stand.ik, om),
    { kaart: "112", zeker: true },
    {
      geroepen: geroepene(oproep),
      telefonisch: isTelefonisch(stand),
      huisbezoek: stand.vraag?.doc.stroom.answers["kanaal"] === "huisbezoek",
      basis: { oproep: oproep.id, ...vraagIn(stand) },
      terugNaarVraag: stand.vraag !== null,
    },
  );
  const soorten = (["113", "thuis", "verward", "geweld_balie", "slaapplek"] as const).map((kaart) =>
    knop(zichtVan(stand.ik, om), "nood_kaart", `nood.${kaart}`, { data: { kaart } }),
  );
  const knoppen = [...soorten, ...beeld.knoppen.filter(({ stijl }) => stijl === "hoofd")];
  return { ...beeld, naam: "direct_hulp", knoppen };
}

/** One of the fixed cards, chosen by hand after `Direct hulp`. */
export const noodKaart: Handeling = (stand, druk, om) => {
  const kaart = VEILIGHEIDSKAARTEN.find((mogelijk) => mogelijk === druk.data["kaart"]) ?? "112";
  const geroepen = stand.oproep === null ? null : geroepene(stand.oproep.doc);
  const basis = { ...(stand.oproep === null ? {} : { oproep: stand.oproep.doc.id }), ...vraagIn(stand) };
  return laatZien(
    stand,
    veiligheidsbeeld(
      zichtVan(stand.ik, om),
      { kaart, zeker: true },
      {
        geroepen,
        telefonisch: isTelefonisch(stand),
        huisbezoek: stand.vraag?.doc.stroom.answers["kanaal"] === "huisbezoek",
        basis,
        terugNaarVraag: stand.vraag !== null,
      },
    ),
  );
};

/** "Ik vertrouw het niet": a feeling is enough; somebody comes, nothing has to be typed. */
export const nietPluis: Handeling = (stand, druk, om) => {
  const { oproep, taken } = beginOproep(stand, om, "niet_pluis", stand.vraag?.doc.id ?? null);
  const basis = { ...halfBewaard(stand, druk, om), oproep: nieuweOproep(oproep) };
  return {
    ...basis,
    taken: [...basis.taken, ...taken],
    audit: [...basis.audit, { actie: "oproep.doen", object: oproep.id, resultaat: "gelukt" }],
    feiten: [...basis.feiten, { soort: "niet_pluis", team: baliefeit(stand, om).team }],
    toon: () => nietPluisbeeld(stand, om, oproep),
    resultaat: `oproep/${oproep.id}`,
  };
};

function nietPluisbeeld(stand: Stand, om: Omgeving, oproep: Oproep): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const terug =
    stand.vraag === null
      ? knop(zicht, "naar_start", "knop.naar_start")
      : knop(zicht, "hervat", "knop.terug_naar_vraag");
  const eerst = geroepene(oproep);
  const naam =
    eerst === null
      ? zicht.zeg("collega_met_dienst")
      : (om.gemeente.mensen.get(eerst)?.voornaam ?? zicht.zeg("collega_met_dienst"));
  const beeld = oproepVoorBalie(zicht, oproep);
  const buiten = eerst === null ? null : roepBuitenTijd(zicht, eerst);
  return {
    ...beeld,
    naam: "niet_pluis",
    alineas: [
      { tekst: "112", stijl: "telefoon" },
      ...(eerst === null
        ? [...beeld.alineas, { tekst: zicht.zeg("vertrouw.1.niemand"), stijl: "gewoon" as const }]
        : [zicht.zeg("vertrouw.1", { naam }), ...(buiten === null ? [] : [buiten])].map((tekst) => ({
            tekst,
            stijl: "nadruk" as const,
          }))),
      { tekst: zicht.zeg("vertrouw.zeg"), stijl: "zeg" },
    ],
    knoppen: [terug],
    noodknoppen: [],
    basis: { oproep: oproep.id, ...vraagIn(stand) },
  };
}

/** A safety card was read and acted on; the next one shows, else the vraag goes on. */
export const alarmGezien: Handeling = (stand, druk, om) => zetAlarm(stand, druk, om, "gezien");

/** "Niet van toepassing": counted, never kept with a name; the call it made is taken back. */
export const alarmNvt: Handeling = (stand, druk, om) => zetAlarm(stand, druk, om, "niet_van_toepassing");

/** Doubtful words, and the desk wants somebody all the same. */
export const alarmRoep: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.vraag);
  const kaart = VEILIGHEIDSKAARTEN.find((mogelijk) => mogelijk === druk.data["kaart"]) ?? "zorgen";
  const { oproep, taken } = beginOproep(stand, om, kaart, geborgd.doc.id);
  const alarmen = geborgd.doc.alarmen.map((alarm) =>
    alarm.kaart === kaart ? { ...alarm, zeker: true, oproep: oproep.id } : alarm,
  );
  const doc = { ...geborgd.doc, alarmen };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    oproep: nieuweOproep(oproep),
    taken,
    audit: [{ actie: "oproep.doen", object: oproep.id, resultaat: "gelukt" }],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
};

function zetAlarm(stand: Stand, druk: Druk, om: Omgeving, naar: "gezien" | "niet_van_toepassing"): Besluit {
  const geborgd = stand.vraag;
  if (geborgd === null || !geborgd.doc.alarmen.some(({ stand: nu }) => nu === "open"))
    return terugVanNood(stand, druk, om);
  const alarmen = geborgd.doc.alarmen.map((alarm) =>
    alarm.kaart === druk.data["kaart"] && alarm.stand === "open" ? { ...alarm, stand: naar } : alarm,
  );
  // A new showing: the next card has the same button, and pressing it must not count as pressing this one again.
  const stroom = { ...geborgd.doc.stroom, revision: geborgd.doc.stroom.revision + 1 };
  const doc = { ...geborgd.doc, alarmen, stroom };
  const oproepVan =
    geborgd.doc.alarmen.find(({ kaart, oproep }) => kaart === druk.data["kaart"] && oproep !== null)?.oproep ?? null;
  const nogNodig = alarmen.some(({ oproep, stand: nu }) => oproep === oproepVan && nu !== "niet_van_toepassing");
  const geroepen = nogNodig ? null : oproepVan;
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    taken: naar === "niet_van_toepassing" && geroepen !== null ? [trekTerug(om, geroepen)] : [],
    feiten: naar === "gezien" ? [] : [{ soort: "niet_van_toepassing", team: baliefeit(stand, om).team }],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
}

/** The call that a card made by itself is taken back, unless somebody is already on the way. */
function trekTerug(om: Omgeving, oproep: string): Taak {
  return { id: `oproep_terug:${oproep}`, om: om.nu, inhoud: { soort: "oproep_terug", oproep } };
}

/** Shown anew, so that `Direct hulp` on the same card calls again. */
function terugVanNood(stand: Stand, druk: Druk, om: Omgeving): Besluit {
  return stand.vraag === null ? naarStart(stand, om, []) : hervat(stand, druk, om);
}

/** What was typed on the card that is left for help is kept, and looked through for danger like any answer. */
function halfBewaard(stand: Stand, druk: Druk, om: Omgeving): Besluit {
  const leeg = niets(stand);
  if (stand.vraag === null || stand.vraag.doc.indiener !== stand.ik.oid || druk.stap === null) return leeg;
  const { vraag, gezien, doc } = bewaarHalf(stand, druk, om);
  return {
    ...metSignalen(
      { ...leeg, vraag: wijzigVraag(vraag, doc) },
      stand,
      om,
      vraag,
      doc,
      gezien.signalen.map((signaal) => ({ ...signaal, zeker: false })),
    ),
  };
}

function nieuweOproep(oproep: Oproep) {
  return { sleutel: `oproep/${oproep.id}` as const, versie: 0, doc: oproep };
}

function geroepene(oproep: Oproep): string | null {
  return oproep.stand.soort === "roept" ? (oproep.gevraagd.at(-1)?.wie ?? null) : null;
}

function vraagIn(stand: Stand) {
  return stand.vraag === null ? {} : { vraag: stand.vraag.doc.id, rev: stand.vraag.doc.stroom.revision };
}

function isTelefonisch(stand: Stand): boolean {
  return (
    stand.vraag?.doc.stroom.answers["kanaal"] === "telefoon" ||
    (stand.vraag === null && stand.gesprek.doc.kanaal === "telefoon")
  );
}
