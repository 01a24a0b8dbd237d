import type { Tekstsleutel } from "../../../dialogs/teksten.ts";
import type { Agenda } from "../../domain/casuistiek/agenda.ts";
import {
  adviseurVan,
  afspraakVan,
  type Casus,
  type Consultafspraak,
  type Tijdvak,
} from "../../domain/casuistiek/casus.ts";
import { nietMeerVragen } from "../../domain/casuistiek/consult.ts";
import {
  CONSULTSOORTEN,
  type Consultplek,
  type Consultsoort,
  type Expertise,
  PLEKKEN,
} from "../../domain/casuistiek/inrichting.ts";
import {
  type Bezetting,
  isVrij,
  STAP_MS,
  type Tijdvraag,
  type Vrijetijd,
  vrijeTijden,
} from "../../domain/casuistiek/tijden.ts";
import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { type Besluit, niets } from "../besluit.ts";
import { agendawijzigingen, casusgevolgen } from "../casusgevolgen.ts";
import type { Feit, Taak, Wijziging } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { toonCasus } from "./casusbeeld.ts";
import { type Druk, stuurKaart, zichtVan } from "./gemeen.ts";

const DAG_MS = 86_400_000;
/** Times shown at once: as many as one row of buttons holds. */
export const PER_KEER = 5;

export type Agendas = ReadonlyMap<string, Geborgd<Agenda>>;

/** What is known to be taken now; a specialist whose agenda was not loaded is never booked. */
export interface Bezet {
  readonly agendas: Agendas;
  readonly buiten: ReadonlyMap<string, readonly Tijdvak[]> | null;
}

export function bezetIn({ planning }: Pick<Stand, "planning">): Bezet {
  return { agendas: planning?.agendas ?? new Map(), buiten: planning?.buiten ?? null };
}

/** The times that fit, soonest first. */
export function tijdenVoor(om: Omgeving, bezet: Bezet, vraag: Tijdvraag, aantal: number): readonly Vrijetijd[] {
  const { specialisten } = vraag.expertise;
  if (!bezet.agendas.has(vraag.vrager)) return [];
  const bekend = specialisten.filter(({ wie }) => bezet.agendas.has(wie));
  return vrijeTijden(
    om.gemeente,
    alsBezetting(bezet),
    { ...vraag, expertise: { ...vraag.expertise, specialisten: bekend } },
    aantal,
  );
}

/** Whether this very time can be booked now, on the agendas that go along in the same commit. */
export function kanNu(om: Omgeving, bezet: Bezet, vraag: Tijdvraag, tijd: Vrijetijd): boolean {
  if (!bezet.agendas.has(vraag.vrager) || !bezet.agendas.has(tijd.met)) return false;
  return isVrij(om.gemeente, alsBezetting(bezet), vraag, tijd);
}

function alsBezetting({ agendas, buiten }: Bezet): Bezetting {
  return { boekingen: (oid) => agendas.get(oid)?.doc.boekingen ?? [], buiten };
}

/** A time for a new consult of this person. */
export function vraagVan(om: Omgeving, vrager: string, expertise: Expertise, deel: Partial<Tijdvraag> = {}): Tijdvraag {
  return {
    expertise,
    vrager,
    nu: om.nu,
    plek: null,
    alleen: null,
    nietMet: [],
    verzet: null,
    vanaf: null,
    ...deel,
  };
}

/** A time for a consult that is there already: with whoever has it, else with whoever did not say no to it. */
export function vraagBij(om: Omgeving, casus: Casus, expertise: Expertise, deel: Partial<Tijdvraag> = {}): Tijdvraag {
  const alleen = adviseurVan(casus);
  const nietMet = alleen === null ? nietMeerVragen(casus) : [];
  return vraagVan(om, casus.inbrenger, expertise, { alleen, nietMet, verzet: casus.id, ...deel });
}

/** The expertise of a consult; null when the gemeente no longer has it, or for a case of an overleg. */
export function expertiseVan({ gemeente }: Pick<Omgeving, "gemeente">, { route }: Casus): Expertise | null {
  return route.soort === "consult" ? (gemeente.casuistiek.expertises.get(route.expertise) ?? null) : null;
}

/** The expertise that a button or a field names, when people can ask for it. */
export function gekozenExpertise({ data, velden }: Druk, { gemeente }: Omgeving): Expertise | null {
  const id = data["expertise"] ?? velden["expertise"];
  return typeof id === "string" ? (gemeente.casuistiek.expertises.get(id) ?? null) : null;
}

/** What was chosen, or the only way there is. */
export function gekozenWijze({ data, velden }: Druk, { soorten }: Expertise): Consultsoort {
  const gekozen = CONSULTSOORTEN.find((soort) => soort === (data["wijze"] ?? velden["wijze"]));
  return soorten.find((soort) => soort === gekozen) ?? soorten[0] ?? "zonder_naam";
}

export function gekozenPlek({ data }: Druk): Consultplek | null {
  return PLEKKEN.find((plek) => plek === data["plek"]) ?? null;
}

/** From when a next page of times begins, and never further than is looked; null for the first page. */
export function gekozenVanaf({ data }: Druk, { gemeente, nu }: Omgeving): number | null {
  const { vanaf } = data;
  if (typeof vanaf !== "number" || !Number.isSafeInteger(vanaf)) return null;
  return Math.min(vanaf, nu + gemeente.casuistiek.vooruitDagen * DAG_MS);
}

/** The time that a button names; null when it names none, or none that a button of ours ever named. */
export function gekozenTijd(druk: Druk, { minuten }: Expertise): Vrijetijd | null {
  const { van, met } = druk.data;
  const plek = gekozenPlek(druk);
  if (typeof van !== "number" || !Number.isSafeInteger(van) || van % STAP_MS !== 0) return null;
  if (typeof met !== "string" || plek === null) return null;
  return { van, tot: van + minuten * 60_000, met, plek };
}

/** Whether this button was made when time, place and person were as they are now. */
export function isVanNu({ data }: Druk, { volgnummer }: Casus): boolean {
  return data["volg"] === volgnummer;
}

interface Wat {
  readonly actie: string;
  /** Who gets a card of its own, which Teams announces; everybody else's card changes where it is. */
  readonly nieuw?: readonly (string | null)[];
  readonly feiten?: readonly Feit[];
  readonly boven?: readonly string[];
}

/** A change of a consult, with both agendas and everything it brings along, in one commit. */
export function vastgelegd(stand: Stand, om: Omgeving, eerder: Geborgd<Casus> | null, doc: Casus, wat: Wat): Besluit {
  const delen = casusdelen(om, bezetIn(stand).agendas, eerder, doc);
  return {
    ...niets(stand),
    andere: delen.wijzigingen,
    taken: [...delen.taken, ...kaartenVan(om, eerder?.doc ?? null, doc, wat.nieuw ?? [], stand.ik.oid)],
    vervallen: delen.vervallen,
    audit: [{ actie: wat.actie, object: doc.id, resultaat: "gelukt" }],
    feiten: wat.feiten ?? [],
    toon: (nummer) => {
      const geborgd = { sleutel: `casus/${doc.id}`, versie: 1, doc, nummer: eerder?.nummer ?? nummer } as const;
      return toonCasus(stand, om, geborgd, wat.boven);
    },
    resultaat: `casus/${doc.id}`,
  };
}

/** The parts of a commit that follow from a change of a consult. */
export function casusdelen(
  om: Omgeving,
  agendas: Agendas,
  eerder: Geborgd<Casus> | null,
  doc: Casus,
): {
  readonly wijzigingen: readonly Wijziging[];
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
} {
  const { lijsten, taken, vervallen } = casusgevolgen(om, eerder?.doc ?? null, doc);
  const casus: Wijziging = {
    sleutel: `casus/${doc.id}`,
    versie: eerder?.versie ?? 0,
    inhoud: doc,
    lijsten,
    ...(eerder === null ? { nummer: true } : {}),
  };
  return {
    wijzigingen: [casus, ...agendawijzigingen(om.nu, agendas, eerder?.doc ?? null, doc)],
    taken,
    vervallen,
  };
}

/** The card of everybody who has to do with it now, or had until this change. */
export function kaartenVan(
  om: Omgeving,
  eerder: Casus | null,
  doc: Casus,
  nieuw: readonly (string | null)[],
  behalve: string | null,
): readonly Taak[] {
  const mensen = [...betrokkenen(doc), ...(eerder === null ? [] : betrokkenen(eerder))];
  return [...new Set(mensen)]
    .filter((wie) => wie !== behalve)
    .map((wie) => stuurKaart(om, `casus/${doc.id}`, wie, { nieuw: nieuw.includes(wie) }));
}

function betrokkenen(casus: Casus): readonly string[] {
  const { stand, inbrenger } = casus;
  const met = adviseurVan(casus);
  return [inbrenger, ...(met === null ? [] : [met]), ...(stand.soort === "coordinator" ? [stand.bij] : [])];
}

/** For the figures: which expertise and which team, never who. */
export function consultfeit({ route, team }: Casus): Pick<FeitVan<"consult_gevraagd">, "team" | "expertise" | "wijze"> {
  return route.soort === "consult"
    ? { team, expertise: route.expertise, wijze: route.wijze }
    : { team, expertise: "overleg", wijze: "" };
}

/** The card as it stands, with why nothing was done above it. */
export function zoStaatHet(stand: Stand, om: Omgeving, geborgd: Geborgd<Casus>, waarom: Tekstsleutel): Besluit {
  const boven = [zichtVan(stand.ik, om).zeg(waarom)];
  return { ...niets(stand), toon: () => toonCasus(stand, om, geborgd, boven) };
}

/** The next specialist with time: at the same time when somebody has it free, else the first there is. */
export function volgendeTijd(om: Omgeving, bezet: Bezet, casus: Casus, expertise: Expertise): Consultafspraak | null {
  const was = afspraakVan(casus);
  const nietMet = [...nietMeerVragen(casus), ...(was === null ? [] : [was.met])];
  const vraag = vraagBij(om, casus, expertise, { alleen: null, nietMet });
  const zelfde = was === null ? [] : tijdenVoor(om, bezet, { ...vraag, vanaf: was.van }, 1);
  const gelijk = zelfde.find(({ van }) => van === was?.van);
  return gelijk ?? tijdenVoor(om, bezet, vraag, 1)[0] ?? null;
}
