import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { isAanwezig } from "../../domain/rooster.ts";
import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import { lokaleDag, openingOp } from "../../domain/werkkalender.ts";
import { type Agenda, maakAgenda } from "./agenda.ts";
import { type Bezoek, brengVraag, helptSnel, trektIn, vertrouwtNiet } from "./balie.ts";
import { maakCollegas } from "./collega.ts";
import { komtBinnen } from "./spelen.ts";
import type { Toeval } from "./toeval.ts";
import type { Toneel } from "./toneel.ts";

export interface Speelweek {
  readonly dagen: number;
  readonly vragen: number;
  /** The end of the week, in milliseconds since 1970. */
  readonly einde: number;
}

/** One day on which the desks are open. */
export interface Speeldag {
  readonly datum: string;
  readonly van: number;
  readonly tot: number;
}

const MINUUT = 60_000;
/** Load points that people of the busy team can have. */
const KRAP = 8;
/** How much of all questions that team gets; the others share the rest. */
const DRUKTE = 0.38;
/** How many of those are for the function of who is on leave. */
const GOLF = 0.65;
/** How many of those come on the last day. */
const LAATSTE_DAG = 0.4;

/** The last opening days up to now; today counts once the desks have been open for an hour. */
export function speeldagen(gemeente: Gemeente, { dagen, einde }: Speelweek): readonly Speeldag[] {
  const gevonden: Speeldag[] = [];
  for (let terug = 0; gevonden.length < dagen && terug < 60; terug++) {
    const dag = lokaleDag(gemeente, einde).subtract({ days: terug });
    const open = openingOp(gemeente, dag);
    const tot = Math.min(open?.tot ?? 0, einde);
    if (open !== null && tot - open.van > 60 * MINUUT) gevonden.push({ datum: dag.toString(), van: open.van, tot });
  }
  return gevonden.toReversed();
}

/** A team with more than it can do, and who of it is on leave for part of the week. */
export interface Drukte {
  readonly team: string;
  readonly wie: Persoon | null;
  /** First and last day of that leave; empty when the week is too short for one. */
  readonly van: string;
  readonly tot: string;
}

/** The last team of the list; its first professional is away for more than half of the week and returns. */
export function drukteVan(gemeente: Gemeente, dagen: readonly Speeldag[]): Drukte {
  const team = [...gemeente.teams.keys()].at(-1) ?? "";
  const wie = [...gemeente.mensen.values()].find((een) => een.team === team && een.functies.length > 0) ?? null;
  const van = dagen[0]?.datum ?? "";
  const tot = dagen[Math.floor(dagen.length * 0.6) - 1]?.datum ?? "";
  return { team, wie, van, tot };
}

/** The gemeente as it was that week: somebody was on leave, and the busy team and who stands in for it had little room. */
export function metDrukte(gemeente: Gemeente, { team, wie, van, tot }: Drukte): Gemeente {
  const mensen = [...gemeente.mensen.values()];
  const krap = new Set(
    mensen.filter((een) => een.team === team).flatMap(({ oid }) => [oid, ...vervangersVan(gemeente, oid)]),
  );
  const wordt = mensen.map((een): Persoon => {
    const weg = een.oid === wie?.oid && tot !== "" ? [{ van, tot }] : [];
    return { ...een, grens: een.grens ?? (krap.has(een.oid) ? KRAP : null), afwezig: [...een.afwezig, ...weg] };
  });
  return { ...gemeente, mensen: new Map(wordt.map((een) => [een.oid, een])) };
}

/** The next two: who stands in for somebody, and for who stands in. */
function vervangersVan({ mensen }: Gemeente, oid: string): readonly string[] {
  const eerste = mensen.get(oid)?.vervanger ?? null;
  const tweede = eerste === null ? null : (mensen.get(eerste)?.vervanger ?? null);
  return [eerste, tweede].filter((een) => een !== null);
}

/**
 * Plays the week through the same use cases as the bot: desks hand over, colleagues answer, terms pass.
 *
 * @param naDag told of each day when it is over
 */
export async function speelWeek(
  toneel: Toneel,
  voorbeelden: readonly Voorbeeld[],
  week: Speelweek & { readonly druk: Drukte },
  naDag: (dag: Speeldag) => void,
): Promise<void> {
  const agenda = maakAgenda(toneel);
  agenda.bijPost(maakCollegas(toneel, agenda, week.druk.team));
  const dagen = speeldagen(toneel.gemeente, week);
  const golf = voorbeelden.filter(({ functie }) => week.druk.wie?.functies.includes(functie));
  await Promise.all([...toneel.gemeente.mensen.keys()].map((oid) => komtBinnen(toneel, oid)));
  for (let nummer = 0; nummer < week.vragen; nummer++) {
    const { bezoek, inDrukte } = maakBezoek(toneel, { voorbeelden, golf }, nummer, week.druk);
    // There the last day brings most, so that the week ends with people who wait.
    const dag = toneel.toeval.uit(inDrukte && toneel.toeval.kans(LAATSTE_DAG) ? dagen.slice(-1) : dagen);
    const om = toneel.toeval.tussen(dag.van, dag.tot - 15 * MINUUT);
    agenda.zet(om, () => ontvangt(toneel, agenda, bezoek));
  }
  for (const dag of dagen) planRest(toneel, agenda, dag);
  for (const [plek, dag] of dagen.entries()) {
    await agenda.speelTot((dagen[plek + 1]?.van ?? week.einde + 1) - 1);
    naDag(dag);
  }
  toneel.klok.nu = week.einde;
}

function maakBezoek(
  { gemeente, toeval }: Toneel,
  { voorbeelden, golf }: Readonly<Record<"voorbeelden" | "golf", readonly Voorbeeld[]>>,
  nummer: number,
  druk: Drukte,
): { readonly bezoek: Bezoek; readonly inDrukte: boolean } {
  const teams = [...gemeente.teams.values()];
  const team = toeval.kans(DRUKTE) ? (gemeente.teams.get(druk.team) ?? toeval.uit(teams)) : toeval.uit(teams);
  const inDrukte = team.id === druk.team;
  const inGolf = inDrukte && golf.length > 0 && toeval.kans(GOLF);
  const [van, tot] = toeval.uit(team.postcodes);
  const bezoek: Bezoek = {
    voorbeeld: toeval.uit(inGolf ? golf : voorbeelden),
    postcode: String(toeval.tussen(van, tot)),
    telefoon: telefoon(toeval, nummer),
    hoe: toeval.gewogen({ vraagverkenning: 0.37, terugbellen: 0.6, begint: 0.03 }),
  };
  return { bezoek, inDrukte };
}

/** Each resident their own number, and now and then one that was here before. */
function telefoon(toeval: Toeval, nummer: number): string {
  const wie = nummer > 20 && toeval.kans(0.06) ? toeval.tussen(0, nummer - 10) : nummer;
  return `023-555 ${String(40 + Math.floor(wie / 100)).padStart(2, "0")} ${String(wie % 100).padStart(2, "0")}`;
}

async function ontvangt(toneel: Toneel, agenda: Agenda, bezoek: Bezoek): Promise<void> {
  const wie = ontvanger(toneel, bezoek.postcode);
  const vraag = await brengVraag(toneel, wie, bezoek);
  if (vraag !== null && toneel.toeval.kans(0.03))
    agenda.zet(toneel.klok.nu + 90 * MINUUT, () => trektIn(toneel, wie, vraag));
}

/** Somebody who receives people and is there today, of that neighbourhood if possible. */
function ontvanger({ gemeente, klok, toeval }: Toneel, postcode: string): string {
  const hier = [...gemeente.teams.values()].find(({ postcodes }) =>
    postcodes.some(([van, tot]) => van <= Number(postcode) && Number(postcode) <= tot),
  );
  const ontvangers = [...gemeente.mensen.values()].filter(
    (een) =>
      een.rollen.some((rol) => rol === "baliemedewerker" || rol === "vrijwilliger") &&
      een.mist.length === 0 &&
      isAanwezig(gemeente, een, klok.nu),
  );
  const eigen = ontvangers.filter(({ team }) => team === hier?.id);
  return toeval.uit(eigen.length > 0 ? eigen : ontvangers).oid;
}

/** What else a day brings: people helped at once, and now and then somebody who does not trust it. */
function planRest(toneel: Toneel, agenda: Agenda, dag: Speeldag): void {
  const moment = () => toneel.toeval.tussen(dag.van, dag.tot - MINUUT);
  for (let keer = 0; keer < 4; keer++) agenda.zet(moment(), () => helptSnel(toneel, ontvanger(toneel, "")));
  agenda.zet(moment(), () => vertrouwtNiet(toneel, ontvanger(toneel, "")));
}
