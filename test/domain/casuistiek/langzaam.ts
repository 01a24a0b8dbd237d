import type { Boeking } from "../../../src/domain/casuistiek/agenda.ts";
import type { Tijdvak } from "../../../src/domain/casuistiek/casus.ts";
import type { Bezetting, Tijdvraag, Vrijetijd } from "../../../src/domain/casuistiek/tijden.ts";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";

const STAP = 300_000;
const MINUUT = 60_000;

/** What the clock of Amsterdam says at a moment. */
export interface Klok {
  readonly datum: string;
  /** ISO weekday. */
  readonly weekdag: number;
  /** "09:30" */
  readonly tijd: string;
}

const SCHRIJVER = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});
const geweten = new Map<number, Klok>();
const gemeld = new WeakMap<Tijdvraag, number>();

export function klokOp(ms: number): Klok {
  const bekend = geweten.get(ms);
  if (bekend !== undefined) return bekend;
  const [datum = "", tijd = ""] = SCHRIJVER.format(ms).split(" ");
  const weekdag = ((new Date(`${datum}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const klok = { datum, weekdag, tijd };
  geweten.set(ms, klok);
  return klok;
}

/** The rules that a time keeps, by name; those it breaks are returned. All of it by looking at every five minutes. */
export function overtredingen(g: Gemeente, bezetting: Bezetting, vraag: Tijdvraag, tijd: Vrijetijd): readonly string[] {
  const stappen = alleStappen(tijd);
  const klokken = stappen.map(klokOp);
  const specialist = vraag.expertise.specialisten.find(({ wie }) => wie === tijd.met);
  const [een, ander] = [vraag.vrager, tijd.met].map((oid) => g.mensen.get(oid));
  if (specialist === undefined || een === undefined || ander === undefined) return ["nobody"];
  const spreekuur = specialist.spreekuren.some(
    ({ dag, van, tot, plekken }) =>
      (plekken.length > 0 ? plekken : vraag.expertise.plekken).includes(tijd.plek) &&
      klokken.every((klok) => klok.weekdag === dag && van <= klok.tijd && klok.tijd < tot),
  );
  const regels: Readonly<Record<string, boolean>> = {
    length: stappen.length * STAP === vraag.expertise.minuten * MINUUT,
    "opening hours": klokken.every((klok) => isOpen(g, klok)),
    holiday: klokken.every(({ datum }) => !g.gesloten.includes(datum)),
    "working day": [een, ander].every((wie) => klokken.every((klok) => werkt(wie, klok))),
    spreekuur,
    notice: tijd.van >= naMelding(g, vraag),
    "how far ahead": tijd.tot <= vraag.nu + g.casuistiek.vooruitDagen * 86_400_000,
    "not asked for": vraag.vanaf === null || tijd.van >= vraag.vanaf,
    "another way to meet": vraag.plek === null || vraag.plek === tijd.plek,
    "wrong person":
      tijd.met !== vraag.vrager && !vraag.nietMet.includes(tijd.met) && (vraag.alleen ?? tijd.met) === tijd.met,
    "booked, or in a buffer": [een, ander].every((wie) => {
      const eigen = bezetting.boekingen(wie.oid).filter(({ casus }) => casus !== vraag.verzet);
      return eigen.every((boeking) => ver(boeking, tijd, rust(g, boeking, wie, vraag.expertise.bufferMinuten, tijd)));
    }),
    "own meeting": [een, ander].every((wie) => klokken.every((klok) => !inOverleg(g, wie, klok))),
    "calendar of the organisation": [een, ander].every((wie) =>
      (bezetting.buiten?.get(wie.oid) ?? []).every((vak) => ver(vak, tijd, 0)),
    ),
    "limit of the day": gegeven(bezetting, vraag, tijd) < vraag.expertise.perDag,
  };
  return Object.entries(regels).flatMap(([naam, klopt]) => (klopt ? [] : [naam]));
}

function alleStappen({ van, tot }: Tijdvak): readonly number[] {
  return Array.from({ length: Math.round((tot - van) / STAP) }, (_, stap) => van + stap * STAP);
}

function isOpen(g: Gemeente, { datum, weekdag, tijd }: Klok): boolean {
  const [van, tot] = g.openingstijden.get(weekdag) ?? ["24:00", "00:00"];
  return !g.gesloten.includes(datum) && van <= tijd && tijd < tot;
}

function werkt(wie: Persoon, { datum, weekdag }: Klok): boolean {
  const weg = wie.afwezig.some(({ van, tot }) => van <= datum && datum <= tot);
  return wie.werkdagen.includes(weekdag) && !wie.moederdagen.includes(weekdag) && !weg;
}

/** The moment from which it may begin: `PTnH` counts five minutes that are open, `P1D` the end of the next open day. */
function naMelding(g: Gemeente, vraag: Tijdvraag): number {
  const bekend = gemeld.get(vraag) ?? wachtAf(g, vraag);
  gemeld.set(vraag, bekend);
  return bekend;
}

function wachtAf(g: Gemeente, { nu, expertise: { vooraf } }: Tijdvraag): number {
  const uren = /^PT(\d+)H$/u.exec(vooraf);
  let over = uren === null ? Number.NaN : (Number(uren[1]) * 60 * MINUUT) / STAP;
  const vandaag = klokOp(nu).datum;
  for (let ms = nu; ; ms += STAP) {
    if (over === 0) return ms;
    const [net, straks] = [klokOp(ms - STAP), klokOp(ms)];
    const sluit = isOpen(g, net) && (!isOpen(g, straks) || straks.datum > net.datum);
    if (uren === null && net.datum > vandaag && sluit) return ms;
    if (isOpen(g, klokOp(ms))) over -= 1;
  }
}

/** Minutes that stay free around what this person has: their own rest as an adviser, and that of who is asked now. */
function rust(g: Gemeente, { rol }: Boeking, { oid }: Persoon, buffer: number, { met }: Vrijetijd): number {
  const geeft = [...g.casuistiek.expertises.values()].filter((een) => een.specialisten.some(({ wie }) => wie === oid));
  const eigen = rol === "adviseert" ? geeft.map(({ bufferMinuten }) => bufferMinuten) : [];
  return Math.max(0, ...eigen, oid === met ? buffer : 0);
}

function ver(een: Tijdvak, ander: Tijdvak, minuten: number): boolean {
  return een.tot + minuten * MINUUT <= ander.van || ander.tot + minuten * MINUUT <= een.van;
}

/** The meetings of `wekelijks` only: every week on the weekday of its first day. */
function inOverleg(g: Gemeente, { oid }: Persoon, { datum, weekdag, tijd }: Klok): boolean {
  return [...g.casuistiek.reeksen.values()].some(({ deelnemers, vanaf, om, minuten }) => {
    const [uur = 0, minuut = 0] = om.split(":").map(Number);
    const eind = uur * 60 + minuut + minuten;
    const tot = `${String(Math.floor(eind / 60)).padStart(2, "0")}:${String(eind % 60).padStart(2, "0")}`;
    const opDag = klokOp(Date.parse(`${vanaf}T12:00:00Z`)).weekdag === weekdag && vanaf <= datum;
    return deelnemers.includes(oid) && opDag && om <= tijd && tijd < tot;
  });
}

function gegeven(bezetting: Bezetting, { verzet }: Tijdvraag, { van, met }: Vrijetijd): number {
  const dag = klokOp(van).datum;
  return bezetting
    .boekingen(met)
    .filter((een) => een.rol === "adviseert" && een.casus !== verzet && klokOp(een.van).datum === dag).length;
}
