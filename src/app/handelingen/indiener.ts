import { briefjezin } from "../../../dialogs/beelden/briefje.ts";
import { contactdag } from "../../../dialogs/beelden/overdracht.ts";
import { knop, melding } from "../../../dialogs/beelden/zicht.ts";
import { type Answers } from "../../../dialogs/flow.ts";
import { type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { meldAanHouder } from "./aanbieden.ts";
import { toonVraag } from "./alarm.ts";
import { magNummerHoren } from "./dubbel.ts";
import { eis, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { magNogCorrigeren } from "./invulbaar.ts";
import { conceptfeit, terugfeit } from "./plaatsfeit.ts";
import { maakConcept, openConcept } from "./start.ts";
import { magWeerOpen, takenNaWeerOpen, weerOpen } from "./weer-open.ts";

/** The slip for the resident: its words to read aloud, and a page to print behind a link that works once. */
export const briefje: Handeling = (stand, _druk, om) => {
  const { doc, nummer } = eis(stand.vraag);
  const zicht = zichtVan(stand.ik, om);
  const tot = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.briefje, "klok");
  const basis = melding(zicht, "briefje", {
    titel: zicht.zeg("briefje.titel"),
    zinnen: [],
    knoppen: [
      { titel: zicht.zeg("knop.printen"), link: `${om.publiekeUrl}/briefje/${om.vers.geheim}` },
      knop(zicht, "ververs", "knop.terug_naar_status"),
    ],
    basis: { vraag: doc.id, rev: doc.gevraagd.length + doc.correcties },
  });
  const zeg = [briefjezin(zicht, doc, briefjewaarden(om, stand, doc)), zicht.zeg("briefje.privacy")];
  return {
    ...niets(stand),
    verwijzingen: [{ naar: `vraag/${doc.id}`, geheim: `briefje/${om.vers.geheim}`, tot }],
    audit: [{ actie: "vraag.briefje", object: doc.id, resultaat: "gelukt" }],
    toon: () => ({
      ...basis,
      venster: "briefje",
      alineas: [
        ...zeg.map((tekst) => ({ tekst, stijl: "zeg" as const })),
        { tekst: zicht.zeg("briefje.uitleg", { nr: nummer ?? 0 }), stijl: "klein" as const },
      ],
    }),
    resultaat: `vraag/${doc.id}`,
  };
};

/** What the slip says: a code, a day, a number; nothing that betrays the subject. */
export function briefjewaarden(om: Omgeving, stand: Pick<Stand, "ik">, vraag: Vraag) {
  const team = om.gemeente.teams.get(vraag.plaatsing?.team ?? stand.ik.team);
  return {
    dag: contactdag(zichtVan(stand.ik, om), vraag),
    nummer: team?.telefoon ?? om.gemeente.telefoon,
    code: vraag.code ?? "",
  };
}

/** What one contact with one resident shares; the question itself and the consent are new each time. */
const ZELFDE_CONTACT = [
  "over_wie",
  "weet_ander",
  "kanaal",
  "weinig_nederlands",
  "taal",
  "postcode",
  "woonplek",
  "netwerk",
  "organisatie",
  "welke_organisatie",
  "mag_weten",
  "kinderen",
  "liever_niet",
  "voornaam",
  "bereik",
  "contact",
  "wanneer",
  "niet_op",
  "ander_mag_weten",
  "nodig",
];

/** Another question of the same resident: nothing is asked or typed twice. */
export const nogEen: Handeling = (stand, _druk, om) => {
  const { doc } = eis(stand.vraag);
  if (om.nu > (doc.plaatsing?.doorgegeven ?? 0) + 3_600_000 * 2 || !magNogCorrigeren(om, doc))
    return openConcept(stand, om, maakConcept(stand, om, "vraagverkenning"));
  const over: Answers = Object.fromEntries(
    Object.entries(doc.stroom.answers).filter(([id]) => ZELFDE_CONTACT.includes(id)),
  );
  return openConcept(stand, om, maakConcept(stand, om, "vraagverkenning", over, doc.contact));
};

/** The same resident was already known: this draft goes, the other vraag hears that the resident came again. */
export const dubbelZelfde: Handeling = (stand, druk, om) => {
  const concept = eis(stand.vraag);
  const ander = stand.gevonden;
  if (ander === null || ander.doc.id !== druk.data["ander"])
    return laatZien(stand, toonVraag(stand, om, concept.doc, concept.nummer));
  const zicht = zichtVan(stand.ik, om);
  const dicht = magWeerOpen(ander.doc);
  const doc: Vraag = dicht
    ? weerOpen(om, ander.doc)
    : { ...ander.doc, terugGeweest: [...ander.doc.terugGeweest, om.nu].slice(-10) };
  const samen: Besluit = {
    ...niets(stand),
    gesprek: { ...stand.gesprek.doc, open: stand.gesprek.doc.open.filter(({ vraag }) => vraag !== concept.doc.id) },
    vraag: wijzigVraag(concept, null),
    andere: [{ sleutel: ander.sleutel, versie: ander.versie, inhoud: doc }],
    taken: dicht ? takenNaWeerOpen(om, doc) : meldAanHouder(om, ander.doc, doc, [doc.indiener]),
    vervallen: [`wis:${concept.doc.id}`],
    audit: [{ actie: "vraag.samenvoegen", object: doc.id, resultaat: "gelukt" }],
    feiten: [
      terugfeit(ander.doc, dicht ? "afgesloten" : "telefoon"),
      { soort: "concept_weg", ...conceptfeit(om, concept.doc), weg: "zelfde_vraag" },
    ],
  };
  const blijft = magNummerHoren(stand.ik, ander.doc)
    ? zicht.zeg("dubbel.zelfde", { nr: ander.nummer ?? 0 })
    : zicht.zeg("dubbel.zelfde.ander");
  return naarStart(stand, om, [blijft], samen);
};
