import type { Veld } from "../../../dialogs/beeld.ts";
import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { ingangen, werktAanBalie } from "../../../dialogs/beelden/start.ts";
import { knop, melding, noodknoppen } from "../../../dialogs/beelden/zicht.ts";
import { type Answers, begin } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { metOpen } from "../../domain/gesprek.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { GEEN_OPVOLGING, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { type Besluit, laatZien, niets, nieuweVraag } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { contextVan, type Handeling, naarStart, zichtVan } from "./gemeen.ts";
import { metVoorstel } from "./gemist.ts";
import { baliefeit } from "./plaatsfeit.ts";

/** A draft with what is already known; `antwoorden` are shown again, not asked again. */
export function maakConcept(
  stand: Stand,
  om: Omgeving,
  stroom: string,
  antwoorden: Answers = {},
  contact?: string,
): Vraag {
  const context = contextVan(stand, om, null);
  return {
    schema: 1,
    id: om.vers.id,
    contact: contact ?? om.vers.id,
    indiener: stand.ik.oid,
    locatie: stand.ik.locatie,
    begonnen: om.nu,
    stroom: begin(stroomVan(stroom), context, antwoorden),
    voorCorrectie: null,
    alarmen: [],
    toestand: { soort: "concept", gepauzeerd: false },
    plaatsing: null,
    gevraagd: [],
    besluiten: [],
    opvolging: GEEN_OPVOLGING,
    bekendBij: null,
    regisseur: null,
    merken: [],
    code: null,
    correcties: 0,
    terugGeweest: [],
    wissenOp: voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.conceptZonderNaam, "kalender"),
  };
}

/** Opens a draft: kept at once, with the date on which it is erased. */
export function openConcept(stand: Stand, om: Omgeving, vraag: Vraag): Besluit {
  const leeg = niets(stand);
  return {
    ...leeg,
    gesprek: metOpen(leeg.gesprek, vraag.id, om.nu),
    vraag: nieuweVraag(vraag),
    taken: [wisTaak(vraag)],
    audit: [{ actie: "vraag.beginnen", object: vraag.id, resultaat: "gelukt" }],
    toon: () => stapbeeld(zichtVan(stand.ik, om), contextVan(stand, om, vraag), vraag),
    resultaat: `vraag/${vraag.id}`,
  };
}

export function wisTaak(vraag: Vraag) {
  return { id: `wis:${vraag.id}`, om: vraag.wissenOp, inhoud: { soort: "wis", vraag: vraag.id } };
}

export const nieuweVraagBeginnen: Handeling = (stand, _druk, om) =>
  openConcept(stand, om, maakConcept(stand, om, "vraagverkenning"));

export const laatTerugbellen: Handeling = (stand, _druk, om) =>
  openConcept(stand, om, maakConcept(stand, om, "terugbellen"));

/** The resident waits for word and has no code: a call-back, more pressing than an ordinary one. */
export const bewonerWacht: Handeling = (stand, _druk, om) => {
  const antwoorden = { eigen_woorden: zichtVan(stand.ik, om).zeg("bewoner.wacht"), haast: "morgen" };
  const vraag = maakConcept(stand, om, "terugbellen", antwoorden);
  return { ...openConcept(stand, om, vraag), feiten: [wachtfeit(stand, om)] };
};

/** Nobody knows which vraag they mean. */
function wachtfeit(stand: Stand, om: Omgeving): FeitVan<"bewoner_terug"> {
  const { team } = baliefeit(stand, om);
  return { soort: "bewoner_terug", team, hoe: "zonder_code", contact: "onbekend" };
}

/** "Snel klaar": choose the subject, counted, nothing kept. */
export const snelKlaar: Handeling = (stand, _druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const gesprek = { ...stand.gesprek.doc, revisie: stand.gesprek.doc.revisie + 1 };
  const keuzes = [...om.gemeente.onderwerpen].map(([waarde, { naam }]) => ({ waarde, titel: naam }));
  const onderwerp: Veld = {
    id: "onderwerp",
    label: zicht.zeg("vraag.leefgebied"),
    verplicht: true,
    soort: "keuze",
    waarde: "",
    keuzes,
    vorm: "lijst",
  };
  const hoe: Veld = {
    id: "hoe",
    label: zicht.zeg("vraag.hoe"),
    verplicht: true,
    soort: "keuze",
    waarde: "snel_klaar",
    keuzes: (["snel_klaar", "doorverwezen"] as const).map((waarde) => ({
      waarde,
      titel: zicht.zeg(`keuze.hoe.${waarde}`),
    })),
    vorm: "knoppen",
  };
  const beeld = {
    ...melding(zicht, "snel_klaar", {
      titel: zicht.zeg("snel.titel"),
      zinnen: [zicht.zeg("snel.uitleg")],
      knoppen: [knop(zicht, "snel_tel", "knop.tel", { stijl: "hoofd" }), knop(zicht, "naar_start", "knop.terug")],
    }),
    velden: [onderwerp, hoe],
    basis: { rev: gesprek.revisie },
  };
  return { ...niets(stand), gesprek, toon: () => beeld };
};

export const snelTellen: Handeling = (stand, druk, om) => {
  const zicht = zichtVan(stand.ik, om);
  const leefgebied = Leefgebied.safeParse(druk.velden["onderwerp"]);
  if (!leefgebied.success) {
    const opnieuw = snelKlaar(stand, druk, om);
    return { ...opnieuw, toon: () => metFout(opnieuw, zicht.zeg("fout.kies")) };
  }
  const einde = druk.velden["hoe"] === "doorverwezen" ? "doorverwezen" : "snel_klaar";
  const naam = om.gemeente.onderwerpen.get(leefgebied.data)?.naam ?? leefgebied.data;
  const geteld: Besluit = {
    ...niets(stand),
    feiten: [{ soort: "einde", einde, leefgebied: leefgebied.data, ...baliefeit(stand, om) }],
    audit: [{ actie: "telling.maken", object: "telling", resultaat: "gelukt" }],
  };
  const besluit = naarStart(stand, om, [zicht.zeg("snelklaar", { onderwerp: naam })], geteld);
  const terug = knop(zicht, "snel_terug", "knop.terugdraaien", { data: { leefgebied: leefgebied.data, einde } });
  return { ...besluit, toon: () => metVoorstel(stand, om, metKnop(besluit, terug), leefgebied.data) };
};

/** Takes a count back; the figures get a counter-fact, so that the log stays append-only. */
export const snelTerug: Handeling = (stand, druk, om) => {
  const leefgebied = Leefgebied.safeParse(druk.data["leefgebied"]);
  const einde = druk.data["einde"] === "doorverwezen" ? "doorverwezen" : "snel_klaar";
  if (!leefgebied.success) return naarStart(stand, om, []);
  const terug: Besluit = {
    ...niets(stand),
    feiten: [{ soort: "einde_terug", einde, leefgebied: leefgebied.data, ...baliefeit(stand, om) }],
  };
  return naarStart(stand, om, [zichtVan(stand.ik, om).zeg("snel.teruggedraaid")], terug);
};

export const naarStartkaart: Handeling = (stand, _druk, om) => naarStart(stand, om, []);

/** The help of this role, danger numbers first. */
export function hulpbeeld(stand: Stand, om: Omgeving) {
  const zicht = zichtVan(stand.ik, om);
  const team = om.gemeente.teams.get(stand.ik.team);
  const nummer = team?.telefoon ?? om.gemeente.telefoon;
  const sleutel = werktAanBalie(stand.ik.rollen)
    ? stand.ik.rollen.includes("vrijwilliger")
      ? "help.vrijwilliger"
      : "help.balie"
    : "help.leider";
  const coordinator = om.gemeente.mensen.get(team?.coordinator ?? "")?.voornaam ?? om.gemeente.beheerder;
  const zinnen = [
    zicht.zeg("help.gevaar", { teamnummer: nummer }),
    zicht.zeg(sleutel, { coordinator, nummer, teamnummer: nummer, nieuw: ingangen(zicht)[0]?.titel ?? "" }),
    zicht.zeg("help.woorden"),
  ];
  return {
    ...melding(zicht, "hulp", {
      titel: zicht.zeg("help.titel"),
      zinnen,
      knoppen: ingangen(zicht),
    }),
    noodknoppen: noodknoppen(zicht),
    basis: { rev: stand.gesprek.doc.revisie },
  };
}

export const hulp: Handeling = (stand, _druk, om) => laatZien(stand, hulpbeeld(stand, om));

function metFout(besluit: Besluit, fout: string) {
  const beeld = besluit.toon?.(null);
  if (beeld === undefined) throw new TypeError("geen kaart om een fout op te tonen");
  return { ...beeld, velden: beeld.velden.map((veld) => (veld.id === "onderwerp" ? { ...veld, fout } : veld)) };
}

function metKnop(besluit: Besluit, extra: ReturnType<typeof knop>) {
  const beeld = besluit.toon?.(null);
  if (beeld === undefined) throw new TypeError("geen kaart voor een knop");
  return { ...beeld, knoppen: [...beeld.knoppen, extra] };
}
