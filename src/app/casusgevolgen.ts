import { adviesVoor, mistAdvies } from "../domain/casuistiek/advies.ts";
import { type Agenda, type Boeking, metBoeking, zonderBoeking } from "../domain/casuistiek/agenda.ts";
import { adviseurVan, afspraakVan, type Casus } from "../domain/casuistiek/casus.ts";
import { dagVooraf, naVraagOp } from "../domain/casuistiek/consult.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import { voegTermijnToe, volgendeOpening } from "../domain/werkkalender.ts";
import { agendaTaak } from "./agendataak.ts";
import type { Lijst, Taak, Wijziging } from "./poorten.ts";
import type { Geborgd, Omgeving } from "./stand.ts";

const DAG_MS = 86_400_000;
/** The year 10000: what is over stands behind all that is to come, for a list shows the first so many. */
const ACHTERAAN_MS = 253_402_300_800_000;

export interface Casusgevolgen {
  readonly lijsten: NonNullable<Wijziging["lijsten"]>;
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
}

/**
 * What every change of a casus brings along, whoever makes it: its places on the lists, what is due for it, the event
 * in the calendar of the organisation, and a look at the waiting list where a time came free.
 *
 * @param eerder how it stood before; null when it is new
 * @param nu how it stands now; null when it is erased
 */
export function casusgevolgen(om: Omgeving, eerder: Casus | null, nu: Casus | null): Casusgevolgen {
  const was = takenVan(om, eerder);
  const wordt = takenVan(om, nu);
  const anders = wordt.filter(({ id, om: wanneer }) => was.find((een) => een.id === id)?.om !== wanneer);
  return {
    lijsten: lijstverschil(eerder, nu),
    taken: [...anders, ...buitentaak(om, eerder, nu), ...vrijgekomen(om, eerder, nu), ...gaatWachten(om, eerder, nu)],
    vervallen: was.filter(({ id }) => !wordt.some((een) => een.id === id)).map(({ id }) => id),
  };
}

/** Looks who waits for this expertise and can have a time that came free. @param vrij when that time begins */
function wachtlijsttaak(expertise: string, om: number, vrij: number): Taak {
  return {
    id: `consult_plek:${expertise}:${vrij}`,
    om,
    inhoud: { soort: "consult_plek", tekst: expertise, ronde: vrij },
  };
}

/** The same every morning while somebody waits: time passes, and days come within reach by themselves. */
export function wachtlijstmorgen({ gemeente, nu }: Omgeving, expertise: string): Taak {
  const om = volgendeOpening(gemeente, nu + DAG_MS / 2);
  return { id: `consult_plekdag:${expertise}`, om, inhoud: { soort: "consult_plekdag", tekst: expertise } };
}

/** The agendas of both, as this change leaves them. @throws {TypeError} when one that changes was not loaded */
export function agendawijzigingen(
  nu: number,
  agendas: ReadonlyMap<string, Geborgd<Agenda>>,
  eerder: Casus | null,
  wordt: Casus,
): readonly Wijziging[] {
  const [was, houdt] = [boekingenVan(eerder, nu), boekingenVan(wordt, nu)];
  return [...new Set([...was.keys(), ...houdt.keys()])].flatMap((wie) => {
    const boeking = houdt.get(wie);
    if (JSON.stringify(was.get(wie)) === JSON.stringify(boeking)) return [];
    const agenda = agendas.get(wie);
    if (agenda === undefined) throw new TypeError("een agenda verandert die niet geladen is");
    const { sleutel, versie, doc } = agenda;
    const inhoud = boeking === undefined ? zonderBoeking(doc, wordt.id, nu) : metBoeking(doc, boeking, nu);
    return [{ sleutel, versie, inhoud }];
  });
}

/** What this casus holds of whom; what is over needs no holding. */
function boekingenVan(casus: Casus | null, nu: number): ReadonlyMap<string, Boeking> {
  const afspraak = casus === null ? null : afspraakVan(casus);
  if (casus === null || afspraak === null || afspraak.tot <= nu) return new Map();
  const { van, tot, met } = afspraak;
  return new Map([
    [casus.inbrenger, { van, tot, casus: casus.id, rol: "vraagt" as const }],
    [met, { van, tot, casus: casus.id, rol: "adviseert" as const }],
  ]);
}

/** What is due for a casus as it stands; the same casus gives the same tasks whenever it is asked. */
function takenVan({ gemeente, nu }: Omgeving, casus: Casus | null): readonly Taak[] {
  if (casus === null) return [];
  const { id, stand, wissenOp } = casus;
  const taak = (soort: string, om: number | null): readonly Taak[] =>
    om === null ? [] : [{ id: `${soort}:${id}`, om, inhoud: { soort, casus: id } }];
  const wacht = stand.soort === "gevraagd" || stand.soort === "voorgesteld";
  const heeftAdviseur = stand.soort === "besproken" && stand.met !== null;
  const vast = stand.soort === "afgesproken" ? stand.afspraak : null;
  return [
    ...taak("consult_af", wacht ? stand.antwoordVoor : zoektTot(gemeente, casus)),
    ...taak("consult_herinnering", vast === null ? null : dagVooraf(gemeente, vast.van, nu)),
    ...taak("consult_klaar", vast?.tot ?? null),
    ...taak("consult_advies", heeftAdviseur && mistAdvies(casus) ? adviesVoor(gemeente, stand.op) : null),
    ...taak("casus_na", naVraagOp(gemeente, casus)),
    ...taak("wis_casus", wissenOp),
  ];
}

/** When a coordinator who found nobody yet is told again; null while nobody looks. */
export function zoektTot(
  gemeente: Gemeente,
  { stand }: Casus,
  vanaf = "sinds" in stand ? stand.sinds : 0,
): number | null {
  if (stand.soort !== "coordinator") return null;
  return voegTermijnToe(gemeente, vanaf, gemeente.casuistiek.antwoordBinnen, "werk");
}

function lijstverschil(eerder: Casus | null, nu: Casus | null): Casusgevolgen["lijsten"] {
  const was = opLijsten(eerder);
  const wordt = opLijsten(nu);
  return [
    ...[...was.keys()].filter((naam) => !wordt.has(naam)).map((naam) => ({ naam, op: null })),
    ...[...wordt].filter(([naam, plek]) => was.get(naam) !== plek).map(([naam, op]) => ({ naam, op })),
  ];
}

/**
 * Until it is called off or erased it is on the list of who asked, of who advises, and of who finds somebody: what comes
 * first on top, and behind that what was talked about, the last one first.
 */
function opLijsten(casus: Casus | null): ReadonlyMap<Lijst, number> {
  if (casus === null || casus.stand.soort === "afgezegd") return new Map();
  const { stand, route, inbrenger } = casus;
  const op = afspraakVan(casus)?.van ?? ("op" in stand ? ACHTERAAN_MS - stand.op : stand.sinds);
  const mensen = [inbrenger, adviseurVan(casus), stand.soort === "coordinator" ? stand.bij : null];
  const plekken: [Lijst, number][] = mensen.flatMap((wie) => (wie === null ? [] : [[`casussen/${wie}`, op]]));
  if (stand.soort === "wacht" && route.soort === "consult") plekken.push([`plek/${route.expertise}`, stand.sinds]);
  return new Map(plekken);
}

/** Only what both agreed to stands in the calendar of the organisation. */
function buitentaak(om: Omgeving, eerder: Casus | null, wordt: Casus | null): readonly Taak[] {
  if (wordt === null || wordt.route.soort !== "consult" || wordt.stand.soort === "besproken") return [];
  if (vasteAfspraak(eerder) === vasteAfspraak(wordt)) return [];
  return [agendaTaak(om, `casus/${wordt.id}`)];
}

function vasteAfspraak(casus: Casus | null): string | null {
  return casus?.stand.soort === "afgesproken" ? JSON.stringify(casus.stand.afspraak) : null;
}

function vrijgekomen(om: Omgeving, eerder: Casus | null, wordt: Casus | null): readonly Taak[] {
  const was = eerder === null ? null : afspraakVan(eerder);
  if (eerder === null || was === null || wordt === null || was.van <= om.nu) return [];
  const { route, stand } = eerder;
  const houdt = afspraakVan(wordt);
  if (route.soort !== "consult" || (houdt?.van === was.van && houdt.met === was.met)) return [];
  // Who let a time from the list go is behind those who waited then; the others get it in the same order.
  const sinds = stand.soort === "voorgesteld" ? (stand.vrijSinds ?? om.nu) : om.nu;
  return [wachtlijsttaak(route.expertise, sinds, was.van)];
}

function gaatWachten(om: Omgeving, eerder: Casus | null, wordt: Casus | null): readonly Taak[] {
  const { route } = wordt ?? {};
  if (wordt?.stand.soort !== "wacht" || eerder?.stand.soort === "wacht" || route?.soort !== "consult") return [];
  return [wachtlijstmorgen(om, route.expertise)];
}
