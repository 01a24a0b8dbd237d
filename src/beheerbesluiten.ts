import type { Config } from "./config.ts";
import type { Weekgetal } from "./domain/routering/weekspel.ts";
import { leesGemeenteId } from "./gemeente.ts";
import { openFeiten } from "./redis/feiten.ts";
import { leesSleutels } from "./redis/versleuteling.ts";

/** More decisions than a thread plays within some seconds are not needed to see what a change does. */
const MEESTE_BESLUITEN = 20_000;

/** What was decided and is kept per week, over a connection that is open for as long as it is read. @throws {Storing} */
export async function leesBesluiten(
  config: Pick<Config, "redis" | "gemeenteMap">,
  nu: () => number,
): Promise<readonly Weekgetal[]> {
  const lezer = openFeiten({
    adres: config.redis.adres,
    sleutels: leesSleutels(config.redis.sleutels),
    gemeente: leesGemeenteId(config.gemeenteMap),
  });
  try {
    return await lezer.lees("route", nu(), MEESTE_BESLUITEN);
  } finally {
    await lezer.sluit();
  }
}
