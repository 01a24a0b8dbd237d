import {
  type Conceptvelden,
  conceptstempel,
  isLeegConcept,
  leegConcept,
  neemConceptOver,
  type Overgenomen,
  type Signaalconcept,
} from "../../domain/signaal/concept.ts";
import { GEGEVEN_SOORTEN, HOE_VAAK } from "../../domain/signaal/signaal.ts";
import { Leefgebied } from "../../domain/sleutels.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import type { Besluit } from "../besluit.ts";
import type { RecordSleutel, Taak } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";
import type { Druk } from "./gemeen.ts";
import type { Gekeurd } from "./signaal-tekst.ts";

/** What a turn does to what somebody is typing. */
export interface Neergelegd extends Overgenomen {
  readonly doc: Signaalconcept;
  /** The same as before when nothing of it can be kept. */
  readonly besluit: Pick<Besluit, "andere" | "taken" | "vervallen">;
}

const NIETS: Neergelegd["besluit"] = { andere: [], taken: [], vervallen: [] };

/** By pseudonym, so that it can be erased when who typed it left the roster. */
export function conceptsleutel(schuilnaam: string): RecordSleutel {
  return `signaalconcept/${schuilnaam}`;
}

/** What this person is typing; empty when nothing is kept, or it was not loaded. */
export function conceptVan({ signaalconcept }: Pick<Stand, "signaalconcept">): Signaalconcept {
  return signaalconcept?.doc ?? leegConcept();
}

/** As the fields of the form send it: choices of ours only, own words as they were typed. */
export function getypt({ velden }: Pick<Druk, "velden">): Partial<Conceptvelden> {
  const { soort, hoe_vaak, onderwerp, wat = "", werkt_al = "", voorstel = "" } = velden;
  return {
    soort: GEGEVEN_SOORTEN.find((een) => een === soort) ?? "",
    hoe_vaak: HOE_VAAK.find((een) => een === hoe_vaak) ?? "",
    onderwerp: Leefgebied.options.find((een) => een === onderwerp) ?? "",
    wat,
    werkt_al,
    voorstel,
  };
}

/** Lays what was typed beside what is kept, without what is data of a person. */
export function legNeer(stand: Stand, om: Omgeving, druk: Druk, { teksten }: Gekeurd): Neergelegd {
  const was = conceptVan(stand);
  const woorden = getypt(druk);
  const over = neemConceptOver(was, { ...woorden, ...teksten }, isActueel(stand, druk));
  const { signaalconcept } = stand;
  const weg = signaalconcept?.versie === 0 && !isActueel(stand, druk);
  // Given or thrown away in another window: what is left of it on this page is not kept again behind their back.
  if (signaalconcept === undefined || weg) return { ...over, doc: was, besluit: NIETS };
  const begonnen = signaalconcept.versie === 0 ? om.nu : was.begonnen;
  const doc: Signaalconcept = { schema: 1, velden: over.velden, begonnen, wissenOp: wissenOp(om, begonnen) };
  if (conceptstempel(doc) === conceptstempel(was)) return { ...over, doc: was, besluit: NIETS };
  if (isLeegConcept(doc)) return { ...over, doc, besluit: gooiWeg(stand) };
  const { sleutel, versie } = signaalconcept;
  const taken = doc.wissenOp === was.wissenOp ? [] : [wistaak(sleutel, doc.wissenOp)];
  return { ...over, doc, besluit: { andere: [{ sleutel, versie, inhoud: doc }], taken, vervallen: [] } };
}

/** It is given: the draft goes, unless another window holds other words. */
export function naGeven(stand: Stand, om: Omgeving, druk: Druk, gekeurd: Gekeurd): Neergelegd["besluit"] {
  return Object.keys(legNeer(stand, om, druk, gekeurd).elders).length > 0 ? NIETS : gooiWeg(stand);
}

export function gooiWeg({ signaalconcept }: Pick<Stand, "signaalconcept">): Neergelegd["besluit"] {
  if (signaalconcept === undefined || signaalconcept.versie === 0) return NIETS;
  const { sleutel, versie } = signaalconcept;
  return { andere: [{ sleutel, versie, inhoud: null }], taken: [], vervallen: [taaknaam(sleutel)] };
}

/** The day on which it is erased; as long as a draft of a vraag without name or number. */
export function wissenOp({ gemeente }: Pick<Omgeving, "gemeente">, begonnen: number): number {
  return voegTermijnToe(gemeente, begonnen, gemeente.termijnen.conceptZonderNaam, "kalender");
}

function isActueel(stand: Stand, { data }: Druk): boolean {
  return data["versie"] === conceptstempel(conceptVan(stand));
}

function wistaak(sleutel: RecordSleutel, om: number): Taak {
  return {
    id: taaknaam(sleutel),
    om,
    inhoud: { soort: "wis_signaalconcept", voor: sleutel.slice("signaalconcept/".length) },
  };
}

function taaknaam(sleutel: RecordSleutel): string {
  return `wis_${sleutel.replace("/", ":")}`;
}
