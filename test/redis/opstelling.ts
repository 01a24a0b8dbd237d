import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as pauze } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { Taak, Vastlegging, Wijziging } from "../../src/app/poorten.ts";
import type { Telmoment } from "../../src/domain/cijfers/telling.ts";
import { maakNamen, type Namen } from "../../src/redis/namen.ts";
import { maakOpslag, type RedisOpslag } from "../../src/redis/opslag.ts";
import { maakVerbinding } from "../../src/redis/verbinding.ts";
import { leesSleutels, type Sleutels } from "../../src/redis/versleuteling.ts";

export function nieuweSleutel(): string {
  return randomBytes(32).toString("base64");
}

export const sleutels: Sleutels = leesSleutels(`naam:${nieuweSleutel()},1:${nieuweSleutel()}`);

export interface Proefopslag extends RedisOpslag {
  readonly client: Redis;
  readonly relayClient: Redis;
  readonly gemeente: string;
  /** What its keys are called. */
  readonly namen: Namen;
  /** Round trips so far. */
  readonly ronden: () => number;
}

/** A store of a gemeente of its own, so that it starts empty; or a second one of the same gemeente. */
export function proefopslag(url: string, gemeente: string = randomUUID(), met: Sleutels = sleutels): Proefopslag {
  let ronden = 0;
  const client = maakVerbinding(url, "verzoek");
  const relayClient = maakVerbinding(url, "relay");
  const naRonde = () => {
    ronden += 1;
  };
  const opslag = maakOpslag({ client, relayClient, sleutels: met, gemeente, naRonde });
  const namen = maakNamen(met, gemeente);
  return { ...opslag, client, relayClient, gemeente, namen, ronden: () => ronden };
}

/** Waits until Redis has written its append-only file anew, as the store lets it after every start of Redis. */
export async function herschreven(opslag: Proefopslag): Promise<void> {
  const grens = Date.now() + 5_000;
  for (;;) {
    await opslag.leeft();
    const info = await opslag.client.info("persistence");
    if (/aof_rewrite_in_progress:0/.test(info) && !/aof_last_rewrite_time_sec:-1/.test(info)) return;
    if (Date.now() > grens) throw new Error("de AOF is niet herschreven");
    await pauze(10);
  }
}

/** A Friday in November, kept for some years. */
export const TELT: Telmoment = {
  dag: "2026-11-20",
  periodes: [
    { periode: "maand/2026-11", tot: Date.UTC(2100, 0) },
    { periode: "week/2026-11-16", tot: Date.UTC(2099, 0) },
  ],
};

/** A commit of these parts under an operation of its own; facts are counted at `TELT`. */
export function vastlegging(delen: Partial<Vastlegging>): Vastlegging {
  return {
    operatie: randomUUID(),
    resultaat: "gedaan",
    wijzigingen: [],
    taken: [],
    vervallen: [],
    audit: [],
    feiten: [],
    verwijzingen: [],
    ongeldig: [],
    ...(delen.feiten === undefined ? {} : { telt: TELT }),
    ...delen,
  };
}

export function wijziging(sleutel: Wijziging["sleutel"], versie: number, inhoud: object | null = {}): Wijziging {
  return { sleutel, versie, inhoud };
}

export function taak(id: string, om: number, soort = "herinnering"): Taak {
  return { id, om, inhoud: { soort, vraag: id } };
}
