import type { Periode, Tellingen } from "../domain/cijfers/telling.ts";
import type { Druk } from "./handelingen/gemeen.ts";
import type { Opslag } from "./poorten.ts";
import type { Omgeving, Stand } from "./stand.ts";
import { wegwijzer } from "./wegwijzers.ts";

/** Which months and weeks a button needs, by what it asks for. */
export type Periodevraag = (druk: Druk, om: Omgeving, stand: Stand) => readonly Periode[];

/** Loads what a tap on figures needs besides its own records: one further round trip, and none for any other tap. */
export async function metTellingen(
  { opslag }: { readonly opslag: Pick<Opslag, "leesTellingen"> },
  stand: Stand,
  { druk, om }: { readonly druk: Druk; readonly om: Omgeving },
): Promise<Stand> {
  const telt = wegwijzer(druk.verb)?.telt;
  if (telt === undefined) return stand;
  const tellingen: Tellingen = await opslag.leesTellingen(telt(druk, om, stand));
  return { ...stand, tellingen };
}
