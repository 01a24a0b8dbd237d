import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { terugzin } from "../../../dialogs/beelden/terug.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { gistTeVaak, metGissing, metOpen } from "../../domain/gesprek.ts";
import { isVoorbij, type Vraag } from "../../domain/vraag.ts";
import { type Besluit, laatZien, niets } from "../besluit.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { meldAanHouder } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";
import { terugfeit } from "./plaatsfeit.ts";
import { magWeerOpen, takenNaWeerOpen, weerOpen } from "./weer-open.ts";

/** "Bewoner komt terug": by the code on the slip, never by name. */
export const bewonerTerug: Handeling = (stand, _druk, om) => {
  const gesprek = { ...stand.gesprek.doc, revisie: stand.gesprek.doc.revisie + 1 };
  return {
    ...niets(stand),
    gesprek,
    toon: () => codekaart({ ...stand, gesprek: { ...stand.gesprek, doc: gesprek } }, om, null),
  };
};

/** What the code leads to: a draft to go on with, or only how it stands. */
export const codeZoeken: Handeling = (stand, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const code = (druk.velden["code"] ?? "").trim();
  if (gistTeVaak(stand.gesprek.doc, om.nu)) return teVaak(stand, om);
  const gevonden = teVinden(stand, om);
  if (gevonden === null)
    return {
      ...laatZien(
        stand,
        codekaart(stand, om, code === "" ? zicht.zeg("fout.verplicht") : zicht.zeg("concept.code.fout", { code })),
      ),
      gesprek: code === "" ? stand.gesprek.doc : metGissing(stand.gesprek.doc, om.nu),
      audit: [{ actie: "code.gebruiken", object: "code", resultaat: "geweigerd" }],
    };
  return gevonden.doc.toestand.soort === "concept" ? conceptGevonden(stand, om, gevonden.doc) : kwamTerug(stand, om);
};

/** Opening a draft that was left: the colleague who helps now goes on with it. */
export const conceptOvernemen: Handeling = (stand, _druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  if (gistTeVaak(stand.gesprek.doc, om.nu)) return teVaak(stand, om);
  const gevonden = teVinden(stand, om);
  if (gevonden === null || gevonden.doc.toestand.soort !== "concept")
    return {
      ...laatZien(stand, codekaart(stand, om, zicht.zeg("concept.code.weg"))),
      gesprek: metGissing(stand.gesprek.doc, om.nu),
      audit: [{ actie: "code.gebruiken", object: "code", resultaat: "geweigerd" }],
    };
  const doc: Vraag = { ...gevonden.doc, indiener: stand.ik.oid, toestand: { soort: "concept", gepauzeerd: false } };
  const nu = { ...stand, vraag: { ...gevonden, doc } };
  return {
    ...niets(stand),
    gesprek: metOpen(stand.gesprek.doc, doc.id, om.nu),
    vraag: { sleutel: gevonden.sleutel, versie: gevonden.versie, doc, nummer: false },
    taken: gevonden.doc.indiener === stand.ik.oid ? [] : [vergeet(om, gevonden.doc)],
    audit: [{ actie: "code.gebruiken", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonVraag(nu, om, doc, gevonden.nummer),
    resultaat: `vraag/${doc.id}`,
  };
};

/** Nothing is looked up any more for a while, so that nobody learns by trying. */
function teVaak(stand: Stand, om: Omgeving): Besluit {
  const teamnummer = om.gemeente.teams.get(stand.ik.team)?.telefoon ?? om.gemeente.telefoon;
  return {
    ...laatZien(stand, codekaart(stand, om, zichtVan(stand.ik, om).zeg("code.te_vaak", { teamnummer }))),
    audit: [{ actie: "code.gebruiken", object: "code", resultaat: "geweigerd" }],
  };
}

/** A draft holds what somebody told: only staff of that team can open it, elsewhere its code leads nowhere (practice review 7.8). */
function teVinden({ ik, gevonden }: Stand, { gemeente }: Omgeving): Stand["gevonden"] {
  if (gevonden?.doc.toestand.soort !== "concept") return gevonden;
  const { locatie, indiener } = gevonden.doc;
  const team = gemeente.locaties.get(locatie ?? "")?.team ?? gemeente.mensen.get(indiener)?.team;
  return team === ik.team ? gevonden : null;
}

/** Whoever began it no longer has it open. */
function vergeet(om: Omgeving, vraag: Vraag): Taak {
  const voor = om.schuilnaam(vraag.indiener);
  return { id: `vergeet:${vraag.id}:${voor}`, om: om.nu, inhoud: { soort: "vergeet", vraag: vraag.id, voor } };
}

function conceptGevonden(stand: Stand, om: Omgeving, vraag: Vraag): Besluit {
  const zicht = zichtVan(stand.ik, om);
  const code = vraag.code ?? "";
  const knoppen = [
    knop(zicht, "concept_overnemen", "knop.openen", { stijl: "hoofd", data: { code } }),
    knop(zicht, "naar_start", "knop.terug"),
  ];
  const beeld = melding(zicht, "code/concept", {
    titel: zicht.zeg("code.titel"),
    zinnen: [zicht.zeg("concept.gevonden.code", { code })],
    knoppen,
    basis: { rev: stand.gesprek.doc.revisie },
  });
  return laatZien(stand, { ...beeld, venster: "bewoner_terug" });
}

/** The resident came to ask: the desk hears how it stands, whoever has the vraag hears that somebody waits. */
function kwamTerug(stand: Stand, om: Omgeving): Besluit {
  const geborgd = eis(stand.gevonden);
  const { doc: vraag } = geborgd;
  const audit = [{ actie: "code.gebruiken", object: vraag.id, resultaat: "gelukt" as const }];
  if (isVoorbij(vraag)) return { ...laatZien(stand, statuskaart(stand, om, vraag)), audit };
  const doc: Vraag = { ...vraag, terugGeweest: [...vraag.terugGeweest, om.nu].slice(-10) };
  return {
    ...niets(stand),
    andere: [{ sleutel: geborgd.sleutel, versie: geborgd.versie, inhoud: doc }],
    taken: meldAanHouder(om, vraag, doc, [doc.indiener]),
    audit,
    feiten: [terugfeit(vraag, "code")],
    toon: () => statuskaart(stand, om, vraag),
  };
}

/** "De bewoner wacht nog", although it was closed: whoever closed it is asked first, and it goes on when they are silent. */
export const bewonerWachtNog: Handeling = (stand, _druk, om) => {
  const { gevonden } = stand;
  if (gevonden === null || !magWeerOpen(gevonden.doc)) return codeZoeken(stand, _druk, om);
  const doc = weerOpen(om, gevonden.doc);
  return {
    ...niets(stand),
    andere: [{ sleutel: gevonden.sleutel, versie: gevonden.versie, inhoud: doc }],
    taken: takenNaWeerOpen(om, doc),
    audit: [
      { actie: "code.gebruiken", object: doc.id, resultaat: "gelukt" },
      { actie: "vraag.heropenen", object: doc.id, resultaat: "gelukt" },
    ],
    feiten: [terugfeit(gevonden.doc, "afgesloten")],
    toon: () => statuskaart(stand, om, doc),
  };
};

/** What the desk may say, and nothing of what it is about. */
function statuskaart(stand: Stand, om: Omgeving, vraag: Vraag): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const nummer = stand.gevonden?.nummer ?? 0;
  const wachtNog = knop(zicht, "bewoner_wacht_nog", "knop.wacht_nog", { data: { code: vraag.code ?? "" } });
  const lopend = !isVoorbij(vraag);
  return {
    ...melding(zicht, "code/status", {
      titel: zicht.zeg("code.status", { nr: nummer }),
      zinnen: [],
      knoppen: [
        knop(zicht, "naar_start", "knop.klaar", { stijl: "hoofd" }),
        ...(magWeerOpen(vraag) ? [wachtNog] : []),
        knop(zicht, "nieuwe_vraag", "knop.nieuwe_vraag"),
      ],
      basis: { rev: stand.gesprek.doc.revisie },
    }),
    alineas: [
      { tekst: terugzin(zicht, vraag), stijl: "zeg" },
      ...(lopend ? [{ tekst: zicht.zeg("terug.seintje"), stijl: "gewoon" as const }] : []),
    ],
  };
}

function codekaart(stand: Stand, om: Omgeving, fout: string | null) {
  const zicht = zichtVan(stand.ik, om);
  const knoppen = [
    knop(zicht, "code_zoeken", "knop.zoek_op", { stijl: "hoofd" }),
    knop(zicht, "bewoner_wacht", "knop.geen_code"),
    knop(zicht, "naar_start", "knop.terug"),
  ];
  const veld = {
    id: "code",
    label: zicht.zeg("vraag.code"),
    uitleg: zicht.zeg("uitleg.code"),
    verplicht: true,
    soort: "tekst" as const,
    waarde: "",
    maximum: 60,
    regels: "een" as const,
    ...(fout === null ? {} : { fout }),
  };
  return {
    venster: "bewoner_terug" as const,
    ...melding(zicht, "code", {
      titel: zicht.zeg("code.titel"),
      zinnen: [zicht.zeg("code.uitleg")],
      knoppen,
      basis: { rev: stand.gesprek.doc.revisie },
    }),
    velden: [veld],
  };
}
