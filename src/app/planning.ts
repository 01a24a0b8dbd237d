import { adviseurVan, afspraakVan, type Casus, type Tijdvak } from "../domain/casuistiek/casus.ts";
import type { Expertise } from "../domain/casuistiek/inrichting.ts";
import { overlegId } from "../domain/casuistiek/overleg.ts";
import { bijeenkomsten } from "../domain/casuistiek/reeks.ts";
import { herkenOpdracht } from "../domain/taal/opdracht.ts";
import { Storing } from "../fouten.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import { nieuwOverlegBij } from "./overleg-erbij.ts";
import type { Bewaard, Lijst, RecordSleutel } from "./poorten.ts";
import { alsAgenda, alsCasus, alsOverleg, type Geborgd, type Omgeving, type Planning, type Stand } from "./stand.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";

const DAG_MS = 86_400_000;
/** As many consults and cases of one person as a list shows. */
const MEESTE = 40;

/** What a tap plans with: whose time, which meetings, whose cases. */
interface Wens {
  readonly mensen: readonly string[];
  readonly overleggen: readonly string[];
  readonly lijst: Lijst | null;
  /** Whether the organisation's calendar is asked: only where somebody may get booked. */
  readonly boekt: boolean;
}

/** Loads what a tap that plans needs besides its own records: one further round trip, and none for any other tap. */
export async function metPlanning(
  wereld: Wereld,
  stand: Stand,
  gebeurtenis: Gebeurtenis,
  { druk, om }: { readonly druk: Druk; readonly om: Omgeving },
): Promise<Stand> {
  const verb = gebeurtenis.soort === "tekst" ? (herkenOpdracht(gebeurtenis.tekst) ?? "") : druk.verb;
  const weg = wegwijzer(verb);
  const metOverleg = zonderBegin(stand, druk, om);
  const casus = stand.casus?.doc ?? null;
  const brachtIn = casus?.route.soort === "overleg";
  if (weg === null || (weg.plant !== true && !(weg.bij === "casus" && brachtIn))) return metOverleg;
  const planning = await laadPlanning(wereld, wensVan(verb, metOverleg, druk, om), om);
  return { ...metOverleg, planning: { ...planning, buiten: zonderEigen(planning.buiten, casus) } };
}

/** A consult that moves is no hindrance to itself: its own event, as far as there is one, is left out once. */
function zonderEigen(buiten: Planning["buiten"], casus: Casus | null): Planning["buiten"] {
  const afspraak = casus === null || casus.buiten === null ? null : afspraakVan(casus);
  if (buiten === null || casus === null || afspraak === null) return buiten;
  const leeg = ([wie, vakken]: readonly [string, readonly Tijdvak[]]) => {
    const hoortErbij = wie === casus.inbrenger || wie === afspraak.met;
    const plek = vakken.findIndex(({ van, tot }) => van === afspraak.van && tot === afspraak.tot);
    return [wie, hoortErbij && plek >= 0 ? vakken.toSpliced(plek, 1) : vakken] as const;
  };
  return new Map([...buiten].map(leeg));
}

/** With a meeting for which nobody did anything yet. */
function zonderBegin(stand: Stand, { data }: Pick<Druk, "data">, om: Omgeving): Stand {
  const { overleg: id } = data;
  if (stand.overleg != null || typeof id !== "string") return stand;
  const overleg = nieuwOverlegBij(id, om);
  return overleg === null ? stand : { ...stand, overleg };
}

function wensVan(verb: string, { ik, casus, overleg }: Stand, { data, velden }: Druk, om: Omgeving): Wens {
  const { casuistiek } = om.gemeente;
  const route = casus?.doc.route;
  const gekozen = route?.soort === "consult" ? route.expertise : (data["expertise"] ?? velden["expertise"]);
  const expertise = typeof gekozen === "string" ? casuistiek.expertises.get(gekozen) : undefined;
  const bijCasus = casus == null ? [] : [casus.doc.inbrenger, adviseurVan(casus.doc) ?? ik.oid];
  const ergens = route?.soort === "overleg" ? [route.overleg] : overleg == null ? [] : [overleg.doc.id];
  return {
    mensen: [...new Set([ik.oid, ...bijCasus, ...specialistenVan(expertise)])],
    overleggen: [...new Set([...ergens, ...(TOONT_EIGEN.has(verb) ? eigenOverleggen(ik.oid, om) : [])])],
    lijst: TOONT_LIJST.has(verb) ? `casussen/${ik.oid}` : null,
    boekt: expertise !== undefined,
  };
}

/** The coming meetings of the series that somebody takes part in. */
function eigenOverleggen(wie: string, { gemeente, nu }: Omgeving): readonly string[] {
  const { reeksen, vooruitDagen } = gemeente.casuistiek;
  return [...reeksen.values()]
    .filter(({ deelnemers }) => deelnemers.includes(wie))
    .flatMap((reeks) =>
      bijeenkomsten(gemeente, reeks, nu, nu + vooruitDagen * DAG_MS).map(({ datum }) => overlegId(reeks.id, datum)),
    );
}

/** These show the coming meetings of whoever asks. */
const TOONT_EIGEN: ReadonlySet<string> = new Set(["casus_begin", "casus_kies", "agenda", "agenda_feed"]);
/** These show the consults and cases of whoever asks. */
const TOONT_LIJST: ReadonlySet<string> = new Set(["agenda", "mijn_consulten"]);

function specialistenVan(expertise: Expertise | undefined): readonly string[] {
  return expertise?.specialisten.map(({ wie }) => wie) ?? [];
}

async function laadPlanning(wereld: Wereld, wens: Wens, om: Omgeving): Promise<Planning> {
  const agendas = wens.mensen.map((wie) => `agenda/${wie}` as const);
  const overleggen = wens.overleggen.map((id) => `overleg/${id}` as const);
  const records: readonly RecordSleutel[] = [...agendas, ...overleggen];
  const lijst = wens.lijst === null ? {} : { lijst: { naam: wens.lijst, aantal: MEESTE } };
  const [geladen, buiten] = await Promise.all([
    wereld.opslag.laad({ records, ...lijst }),
    wens.boekt ? bezetBuiten(wereld, wens.mensen, om) : null,
  ]);
  const per = new Map<string, Bewaard>(geladen.records.map((bewaard) => [bewaard.sleutel, bewaard]));
  const deel = <T>(ids: readonly string[], lees: (id: string) => Geborgd<T> | null) =>
    new Map(
      ids.flatMap((id) => {
        const gelezen = lees(id);
        return gelezen === null ? [] : [[id, gelezen] as const];
      }),
    );
  return {
    agendas: deel(wens.mensen, (wie) => {
      const bewaard = per.get(`agenda/${wie}`);
      return bewaard === undefined ? null : alsAgenda(bewaard, wie);
    }),
    overleggen: deel(wens.overleggen, (id) => alsOverleg(per.get(`overleg/${id}`)) ?? nieuwOverlegBij(id, om)),
    casussen: new Map(
      geladen.lijst.flatMap((bewaard) => {
        const casus = alsCasus(bewaard);
        return casus === null ? [] : [[casus.doc.id, casus] as const];
      }),
    ),
    buiten,
  };
}

/** A calendar that does not answer holds up nobody: then our own agenda decides, and the card says so. */
export async function bezetBuiten(
  wereld: Wereld,
  mensen: readonly string[],
  om: Omgeving,
): Promise<Planning["buiten"]> {
  if (wereld.buitenagenda === null) return null;
  try {
    return await wereld.buitenagenda.bezet(mensen, om.nu, om.nu + om.gemeente.casuistiek.vooruitDagen * DAG_MS);
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout;
    wereld.logboek.warn({ dienst: fout.dienst }, "agenda van de organisatie geeft geen antwoord");
    return null;
  }
}
