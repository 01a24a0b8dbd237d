import { type Aanleiding, nieuwSignaal } from "../../domain/signaal/verloop.ts";
import { vindSignalen, vindweken } from "../../domain/signaal/vinden.ts";
import { maandagOp, openDagenVan } from "../../domain/week.ts";
import { signaalfeit } from "../handelingen/signaal-gemeen.ts";
import type { Pacht, Taak } from "../poorten.ts";
import { alsSignaal, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak } from "./taakwerk.ts";

/** Reading two years of weeks takes a moment; desks that open then do not wait for all teams at once. */
const TUSSEN_MS = 3_000;
/** More than a team ever has in a year. */
const MEESTE = 400;

/**
 * The look at the weeks that are over, when the first day of this week opens, under an id of its Monday: planning it
 * again changes nothing.
 *
 * @param op any moment of that week
 * @returns none when its time is past, or the whole week is closed
 */
export function signaleertaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const maandag = maandagOp(gemeente, op);
  const open = openDagenVan(gemeente, maandag)[0]?.van;
  if (open === undefined || open <= nu) return [];
  return [{ id: `signaleren:${maandag}`, om: open, inhoud: { soort: "signaleren" } }];
}

/** It is time: each team is looked at by itself, so that one that cannot be read holds up no other. */
export function verdeelSignaleren(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, { gemeente, nu }) => {
    const maandag = maandagOp(gemeente, nu);
    return {
      taken: [...gemeente.teams.keys()].map((team, plek) => ({
        id: `signaleer:${maandag}:${team}`,
        om: nu + plek * TUSSEN_MS,
        inhoud: { soort: "signaleer", team },
      })),
    };
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
  const [tellingen, geladen] = await Promise.all([
    wereld.opslag.leesTellingen(vindweken(maandag)),
    wereld.opslag.laad({ records: [], lijst: { naam: `signalen/${team}`, aantal: MEESTE } }),
  ]);
  const eerder = geladen.lijst.flatMap((bewaard) => alsSignaal(bewaard)?.doc ?? []);
  // The load may have brought another configuration.
  const { gemeente, nu } = wereld.omgeving();
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
