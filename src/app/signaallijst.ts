import { oordeel } from "../domain/bevoegdheid.ts";
import { geleideTeams } from "../domain/dag.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import { leegConcept, Signaalconcept } from "../domain/signaal/concept.ts";
import type { Signaal } from "../domain/signaal/signaal.ts";
import { herkenOpdracht } from "../domain/taal/opdracht.ts";
import { teamNu, vroegereTeams } from "../domain/teams.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import { type Druk, magHierStaan } from "./handelingen/gemeen.ts";
import { conceptsleutel } from "./handelingen/signaal-concept.ts";
import type { Bewaard, Lijst } from "./poorten.ts";
import { alsSignaal, type Geborgd, type Omgeving, type Stand } from "./stand.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";

/** More than a team ever has in a year: it keeps a broken list from holding up a turn. */
const MEESTE = 400;
/** These show signals. */
const LIJSTVERBEN: ReadonlySet<string> = new Set(["signalen", "signalen_kwartaal", "mijn_signalen"]);
/** These show or keep what somebody is typing. */
const CONCEPTVERBEN: ReadonlySet<string> = new Set([
  "signaal_geven",
  "signaal_geef",
  "signaal_bewaar",
  "signaal_weggooien",
]);

type Plek = Pick<Wereld, "opslag" | "logboek">;

/** Adds the signals that were asked for, or what somebody is typing: one further round trip for these verbs, and none for any other tap. */
export async function metSignaallijst(
  wereld: Plek,
  stand: Stand,
  gebeurtenis: Gebeurtenis,
  { druk, om }: { readonly druk: Druk; readonly om: Omgeving },
): Promise<Stand> {
  const verb = gebeurtenis.soort === "tekst" ? (herkenOpdracht(gebeurtenis.tekst) ?? "") : druk.verb;
  if (CONCEPTVERBEN.has(verb)) return metConcept(wereld, stand, om);
  const namen = lijstenVoor(verb, stand, om);
  if (namen.length === 0) return stand;
  return { ...stand, signalen: (await leesSignalen(wereld, namen, MEESTE)).signalen };
}

/**
 * The signals on these lists, list after list. One that cannot be read, damaged or of a newer version, is left out and
 * stays where it is.
 *
 * @param aantal at most so many of each
 * @returns `onleesbaar` how many were left out
 */
export async function leesSignalen(
  { opslag, logboek }: Plek,
  namen: readonly Lijst[],
  aantal: number,
): Promise<{ readonly signalen: readonly Geborgd<Signaal>[]; readonly onleesbaar: number }> {
  const geladen = await Promise.all(namen.map((naam) => opslag.laad({ records: [], lijst: { naam, aantal } })));
  const gelezen = geladen.flatMap(({ lijst }) => lijst.map(leesSignaal));
  const onleesbaar = gelezen.filter((een) => een === "onleesbaar").length;
  if (onleesbaar > 0) logboek.warn({ aantal: onleesbaar }, "signalen op een lijst zijn niet te lezen");
  return { signalen: gelezen.flatMap((een) => (een === null || een === "onleesbaar" ? [] : een)), onleesbaar };
}

function leesSignaal(bewaard: Bewaard): Geborgd<Signaal> | "onleesbaar" | null {
  try {
    return alsSignaal(bewaard);
  } catch {
    return "onleesbaar";
  }
}

/** The lists of what lies with this team now: its own, and those of the teams that it took over. */
export function signaallijstenVan(gemeente: Gemeente, team: string): readonly Lijst[] {
  const eerdere = vroegereTeams(gemeente).filter((id) => teamNu(gemeente, id)?.id === team);
  return [team, ...eerdere].map((id) => `signalen/${id}` as const);
}

/** Only one's own: the name of the record is made of who asks. One that cannot be read is left as it is. */
async function metConcept({ opslag, logboek }: Plek, stand: Stand, om: Omgeving): Promise<Stand> {
  if (!magHierStaan(om) || oordeel(stand.ik.rollen, "signaal.geven", ["geen"]) !== "ja") return stand;
  const sleutel = conceptsleutel(om.schuilnaam(stand.ik.oid));
  const [bewaard] = (await opslag.laad({ records: [sleutel] })).records;
  if (bewaard === undefined) return stand;
  const doc = leesConcept(bewaard);
  if (doc !== null) return { ...stand, signaalconcept: { sleutel, versie: bewaard.versie, doc, nummer: null } };
  logboek.warn({}, "een concept van een signaal is niet te lezen");
  return stand;
}

function leesConcept(bewaard: Bewaard): Signaalconcept | null {
  try {
    return bewaard.inhoud === null ? leegConcept() : (Signaalconcept.safeParse(bewaard.inhoud).data ?? null);
  } catch {
    return null;
  }
}

/** Somebody who may not see the list has nothing loaded for it. */
function lijstenVoor(verb: string, { ik }: Stand, { gemeente, nu }: Omgeving): readonly Lijst[] {
  const mag = (welke: string) => {
    const actie = LIJSTVERBEN.has(welke) ? wegwijzer(welke)?.actie : undefined;
    return actie !== undefined && oordeel(ik.rollen, actie, ["geen"]) === "ja";
  };
  // Typed by who leads no team it means their own.
  const eigen = verb === "mijn_signalen" || (verb === "signalen" && !mag(verb));
  if (!mag(eigen ? "mijn_signalen" : verb)) return [];
  if (eigen) return [`signalen_van/${ik.oid}`];
  return [
    ...new Set([...geleideTeams(gemeente, ik.oid, nu), ...gemeente.teams.keys(), ...vroegereTeams(gemeente)]),
  ].map((team) => `signalen/${team}` as const);
}
