import { oordeel } from "../domain/bevoegdheid.ts";
import { geleideTeams } from "../domain/dag.ts";
import { herkenOpdracht } from "../domain/taal/opdracht.ts";
import { vroegereTeams } from "../domain/teams.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import type { Lijst } from "./poorten.ts";
import { alsSignaal, type Omgeving, type Stand } from "./stand.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";

/** More than a team ever has in a year: it keeps a broken list from holding up a turn. */
const MEESTE = 400;
/** These show signals. */
const LIJSTVERBEN: ReadonlySet<string> = new Set(["signalen", "signalen_kwartaal", "mijn_signalen"]);

/** Adds the signals that were asked for: one further round trip for these verbs, and none for any other tap. */
export async function metSignaallijst(
  wereld: Wereld,
  stand: Stand,
  gebeurtenis: Gebeurtenis,
  { druk, om }: { readonly druk: Druk; readonly om: Omgeving },
): Promise<Stand> {
  const verb = gebeurtenis.soort === "tekst" ? (herkenOpdracht(gebeurtenis.tekst) ?? "") : druk.verb;
  const namen = lijstenVoor(verb, stand, om);
  if (namen.length === 0) return stand;
  const geladen = await Promise.all(
    namen.map((naam) => wereld.opslag.laad({ records: [], lijst: { naam, aantal: MEESTE } })),
  );
  const signalen = geladen.flatMap(({ lijst }) => lijst.flatMap((bewaard) => alsSignaal(bewaard) ?? []));
  return { ...stand, signalen };
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
