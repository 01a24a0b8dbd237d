import { type Aanleiding, nieuwSignaal } from "../../domain/signaal/verloop.ts";
import { vindSignalen, vindweken } from "../../domain/signaal/vinden.ts";
import { teamNu } from "../../domain/teams.ts";
import { maandagOp, openDagenVan } from "../../domain/week.ts";
import { signaalfeit } from "../handelingen/signaal-gemeen.ts";
import type { Pacht, Taak } from "../poorten.ts";
import { leesSignalen, signaallijstenVan } from "../signaallijst.ts";
import type { Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak } from "./taakwerk.ts";
import { ALSNOG, eensPerWeek } from "./weekwerk.ts";

/** Reading two years of weeks takes a moment; desks that open then do not wait for all teams at once. */
const TUSSEN_MS = 3_000;
/** A bot that never looked has something to look at when there is anything in these weeks. */
const GETELD_IN = 12;
/** More than a team ever has in a year. */
const MEESTE = 400;

/**
 * The look at the weeks that are over, when the first day of this week opens, under an id of its Monday. Past that time
 * it is due now: whether it was done already is known when it is done (`eensPerWeek`).
 *
 * @param op any moment of that week
 * @returns none when the whole week is closed
 */
export function signaleertaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const maandag = maandagOp(gemeente, op);
  const open = openDagenVan(gemeente, maandag)[0]?.van;
  if (open === undefined) return [];
  const id = `signaleren:${maandag}`;
  if (open > nu) return [{ id, om: open, inhoud: { soort: "signaleren" } }];
  return [{ id, om: nu, inhoud: { soort: "signaleren", tekst: ALSNOG } }];
}

/** It is time: each team is looked at by itself, so that one that cannot be read holds up no other. */
export function verdeelSignaleren(wereld: Wereld, pacht: Pacht): Promise<void> {
  return eensPerWeek(wereld, pacht, {
    naam: "signaleren",
    weken: (maandag) => vindweken(maandag).slice(-GETELD_IN),
    taken: ({ gemeente, nu }, maandag) =>
      [...gemeente.teams.keys()].map((team, plek) => ({
        id: `signaleer:${maandag}:${team}`,
        om: nu + plek * TUSSEN_MS,
        inhoud: { soort: "signaleer", team },
      })),
  });
}

/**
 * Makes a signal of what the counts of this team show. What was found has an id made of its kind, thing and Monday: a
 * second process, or a try that comes again, finds it there.
 */
export async function signaleer(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { team = "" } = pacht.taak.inhoud;
  const vooraf = wereld.omgeving();
  const maandag = maandagOp(vooraf.gemeente, vooraf.nu);
  const [tellingen, { signalen }] = await Promise.all([
    wereld.opslag.leesTellingen(vindweken(maandag)),
    leesSignalen(wereld, signaallijstenVan(vooraf.gemeente, team), MEESTE),
  ]);
  // The load may have brought another configuration.
  const { gemeente, nu } = wereld.omgeving();
  // What was found for a team that went up in this one was found for this one.
  const eerder = signalen.map(({ doc }) => ({ ...doc, team: teamNu(gemeente, doc.team)?.id ?? doc.team }));
  // One look a week: what came after the first three waits until next Monday.
  if (eerder.some(({ van, begonnen }) => van === null && maandagOp(gemeente, begonnen) === maandag))
    return wereld.opslag.rondAf(pacht);
  const gevonden = vindSignalen({ gemeente, team, maandag, tellingen, eerder, nu }).map(ondoorzichtig(wereld));
  const records = gevonden.map(({ id }) => `signaal/${id}` as const);
  if (records.length === 0) return wereld.opslag.rondAf(pacht);
  await alsTaak(wereld, pacht, { records }, ({ records: daar }, om) => {
    const nieuw = gevonden.filter((_, plek) => daar[plek]?.inhoud === null);
    return nieuw.length === 0 ? null : vastleggen(om, nieuw);
  });
}

/** Ids stand readable in Redis and in the log: what was found is not to be read from them. */
function ondoorzichtig({ schuilnaam }: Wereld): (een: Aanleiding) => Aanleiding {
  return (een) => ({ ...een, id: schuilnaam(een.id) });
}

function vastleggen(om: Omgeving, gevonden: readonly Aanleiding[]) {
  const signalen = gevonden.map((een) => nieuwSignaal(om.gemeente, een, om.nu));
  return {
    wijzigingen: signalen.map((doc) => ({
      sleutel: `signaal/${doc.id}` as const,
      versie: 0,
      inhoud: doc,
      nummer: true,
    })),
    audit: signalen.map(({ id }) => doorTaak("signaal.vinden", id)),
    feiten: signalen.map((doc) => ({ soort: "signaal_gevonden" as const, ...signaalfeit(doc) })),
  };
}
