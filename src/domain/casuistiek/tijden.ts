import type { Gemeente, Persoon } from "../gemeente.ts";
import { waaromAfwezig } from "../rooster/aanwezigheid.ts";
import { voegTermijnToe } from "../werkkalender.ts";
import type { Boeking } from "./agenda.ts";
import type { Tijdvak } from "./casus.ts";
import { type Werkdag, werkdagen } from "./dagen.ts";
import { bezetTot, type Drukte, maakDrukte, metMarge, overlegtijden } from "./drukte.ts";
import type { Consultplek, Expertise, Specialist, Spreekuur } from "./inrichting.ts";

/** What is known to be taken: our own agendas, and the calendars of the organisation where they answered. */
export interface Bezetting {
  readonly boekingen: (oid: string) => readonly Boeking[];
  /** By oid; null: not known. */
  readonly buiten: ReadonlyMap<string, readonly Tijdvak[]> | null;
}

/** A time for a consult that is asked for. */
export interface Tijdvraag {
  readonly expertise: Expertise;
  /** Oid of who asks. */
  readonly vrager: string;
  readonly nu: number;
  /** Only so; null: however it can. */
  readonly plek: Consultplek | null;
  /** Only with this specialist; null: whoever is free. */
  readonly alleen: string | null;
  /** Those who already said no. */
  readonly nietMet: readonly string[];
  /** The casus that moves: what is held for it now is free for it. */
  readonly verzet: string | null;
  /** Not before this moment, for a next page; null: as soon as may be. */
  readonly vanaf: number | null;
}

/** A time that both have free. */
export interface Vrijetijd extends Tijdvak {
  readonly met: string;
  readonly plek: Consultplek;
}

const MINUUT_MS = 60_000;
const DAG_MS = 86_400_000;
/** Consults begin at a quarter of an hour, as people agree on times. */
export const STAP_MS = 15 * MINUUT_MS;
/** So many of one specialist on one day are offered before other days are: a choice of days is worth more than of quarters. */
const PER_DAG_GETOOND = 2;

/**
 * The first times at which both are at work and free, soonest first; of two at the same time the specialist who has
 * least comes first. Every one lies within the hours of the specialist and the opening hours, keeps the buffer and the
 * limit of the day, begins after the notice that the expertise asks, and ends before what is known of anybody's time.
 *
 * @param aantal at most so many
 */
export function vrijeTijden(g: Gemeente, bezetting: Bezetting, vraag: Tijdvraag, aantal: number): readonly Vrijetijd[] {
  const ruimte = maakRuimte(g, bezetting, vraag);
  const gevonden: Vrijetijd[] = [];
  for (const dag of ruimte.dagen()) {
    const opDag = ruimte.specialisten.flatMap((een) => tijdenOp(ruimte, een, dag, vraag));
    opDag.sort((een, ander) => een.van - ander.van || ruimte.van(een.met).heeft - ruimte.van(ander.met).heeft);
    gevonden.push(...opDag);
    if (gevonden.length >= aantal) break;
  }
  return gevonden.slice(0, aantal);
}

/** Whether this very time is still free: asked again at the moment of booking. */
export function isVrij(g: Gemeente, bezetting: Bezetting, vraag: Tijdvraag, tijd: Vrijetijd): boolean {
  const { alleen, plek } = vraag;
  if ((alleen ?? tijd.met) !== tijd.met || (plek ?? tijd.plek) !== tijd.plek) return false;
  const wens = { ...vraag, alleen: tijd.met, plek: tijd.plek };
  const ruimte = maakRuimte(g, bezetting, wens);
  if (tijd.tot - tijd.van !== vraag.expertise.minuten * MINUUT_MS || tijd.van < ruimte.vanaf) return false;
  for (const dag of ruimte.dagen()) {
    if (!bevat(dag.open, tijd)) continue;
    return ruimte.specialisten.some(
      (een) =>
        vakkenOp(ruimte, een, dag, wens).some(({ vak }) => bevat(vak, tijd)) &&
        !isVol(ruimte, een.wie, dag) &&
        belet(ruimte, een.wie, tijd) === null,
    );
  }
  return false;
}

function bevat(ruim: Tijdvak, tijd: Tijdvak): boolean {
  return ruim.van <= tijd.van && tijd.tot <= ruim.tot;
}

type Aanwezige = Specialist & { readonly persoon: Persoon };

/** In which times are looked for. */
interface Ruimte {
  readonly expertise: Expertise;
  readonly vanaf: number;
  /** After this nobody knows who is taken. */
  readonly tot: number;
  /** Days that open and on which the asker works. */
  readonly dagen: () => Iterable<Werkdag>;
  readonly specialisten: readonly Aanwezige[];
  readonly vrager: readonly Drukte[];
  /** Of a specialist. */
  readonly van: (oid: string) => Bezet;
}

interface Bezet {
  readonly drukten: readonly Drukte[];
  /** When their consults begin, as a specialist. */
  readonly adviezen: readonly number[];
  /** How many bookings are still to come. */
  readonly heeft: number;
}

function maakRuimte(g: Gemeente, bezetting: Bezetting, vraag: Tijdvraag): Ruimte {
  const { expertise, vrager, nu } = vraag;
  const tot = nu + g.casuistiek.vooruitDagen * DAG_MS;
  const vanaf = Math.max(voegTermijnToe(g, nu, expertise.vooraf, "werk"), vraag.vanaf ?? 0);
  const ik = g.mensen.get(vrager);
  const overleggen = overlegtijden(g, nu, tot);
  const lees = (oid: string, minstens: number): Bezet => {
    const boekingen = bezetting.boekingen(oid).filter((een) => een.casus !== vraag.verzet && een.tot > nu - DAG_MS);
    const eigen = metMarge(g, oid, boekingen, minstens);
    return {
      drukten: [eigen, overleggen(oid), bezetting.buiten?.get(oid) ?? []].map(maakDrukte),
      adviezen: boekingen.filter(({ rol }) => rol === "adviseert").map(({ van }) => van),
      heeft: boekingen.filter((een) => een.tot > nu).length,
    };
  };
  return {
    expertise,
    vanaf,
    tot,
    dagen: function* () {
      for (const dag of werkdagen(g, vanaf, tot)) if (ik !== undefined && waaromAfwezig(ik, dag) === null) yield dag;
    },
    specialisten: expertise.specialisten.flatMap((een) => {
      const persoon = g.mensen.get(een.wie);
      const mag = een.wie !== vrager && !vraag.nietMet.includes(een.wie) && (vraag.alleen ?? een.wie) === een.wie;
      return persoon === undefined || !mag ? [] : [{ ...een, persoon }];
    }),
    vrager: lees(vrager, 0).drukten,
    van: eenmaalPer((oid) => lees(oid, expertise.bufferMinuten)),
  };
}

function tijdenOp(ruimte: Ruimte, een: Aanwezige, dag: Werkdag, vraag: Tijdvraag): readonly Vrijetijd[] {
  const { minuten, bufferMinuten } = ruimte.expertise;
  const gevonden: Vrijetijd[] = [];
  let vroegst = ruimte.vanaf;
  for (const { vak, plek } of vakkenOp(ruimte, een, dag, vraag)) {
    let van = naKwartier(Math.max(vak.van, vroegst));
    while (van + minuten * MINUUT_MS <= vak.tot && gevonden.length < PER_DAG_GETOOND) {
      const tijd = { van, tot: van + minuten * MINUUT_MS };
      const bezet = belet(ruimte, een.wie, tijd);
      if (bezet === null) {
        gevonden.push({ ...tijd, met: een.wie, plek });
        vroegst = tijd.tot + bufferMinuten * MINUUT_MS;
      }
      van = naKwartier(bezet ?? vroegst);
    }
  }
  return gevonden.length > 0 && isVol(ruimte, een.wie, dag) ? [] : gevonden;
}

function naKwartier(ms: number): number {
  return Math.ceil(ms / STAP_MS) * STAP_MS;
}

/** The hours of this specialist on this day, within the opening hours, and how people can meet then. */
function vakkenOp(
  { expertise, tot }: Ruimte,
  { spreekuren, persoon }: Aanwezige,
  dag: Werkdag,
  { plek }: Tijdvraag,
): readonly { readonly vak: Tijdvak; readonly plek: Consultplek }[] {
  if (waaromAfwezig(persoon, dag) !== null) return [];
  return spreekuren
    .filter((een) => een.dag === dag.weekdag)
    .flatMap((een) => {
      const zo = plekIn(een, expertise, plek);
      const vak = { van: Math.max(dag.om(een.van), dag.open.van), tot: Math.min(dag.om(een.tot), dag.open.tot, tot) };
      return zo === null ? [] : [{ vak, plek: zo }];
    })
    .toSorted((een, ander) => een.vak.van - ander.vak.van);
}

function plekIn({ plekken }: Spreekuur, expertise: Expertise, gewenst: Consultplek | null): Consultplek | null {
  const kan = plekken.length > 0 ? plekken : expertise.plekken;
  return gewenst === null ? (kan[0] ?? null) : kan.includes(gewenst) ? gewenst : null;
}

/** Whether this specialist has as many consults on this day as the expertise allows. */
function isVol({ expertise, van }: Ruimte, wie: string, { etmaal }: Werkdag): boolean {
  const opDezeDag = van(wie).adviezen.filter((begin) => etmaal.van <= begin && begin < etmaal.tot);
  return opDezeDag.length >= expertise.perDag;
}

/** Until when one of the two cannot; null when both are free. */
function belet({ van, vrager }: Ruimte, met: string, tijd: Tijdvak): number | null {
  return bezetTot(van(met).drukten, tijd) ?? bezetTot(vrager, tijd);
}

function eenmaalPer<T>(maak: (wie: string) => T): (wie: string) => T {
  const gemaakt = new Map<string, T>();
  return (wie) => {
    const waarde = gemaakt.get(wie) ?? maak(wie);
    gemaakt.set(wie, waarde);
    return waarde;
  };
}
