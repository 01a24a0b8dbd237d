import { setTimeout as pauze } from "node:timers/promises";
import type { Config } from "../../config.ts";
import type { Inrichtingsversie } from "../../domain/inrichting.ts";
import { Storing } from "../../fouten.ts";
import { openInrichting } from "../../redis/inrichting.ts";
import { maakOpslag } from "../../redis/opslag.ts";
import { controleerRedis, type Redisprobleem } from "../../redis/veiligheid.ts";
import { maakVerbinding } from "../../redis/verbinding.ts";
import { leesSleutels } from "../../redis/versleuteling.ts";

/** What `doctor` asks of Redis. */
export interface Geheugen {
  /** @throws {Storing} when Redis does not answer */
  problemen(): Promise<readonly Redisprobleem[]>;
  /** Figures of `INFO`, by name. @throws {Storing} */
  cijfers(): Promise<ReadonlyMap<string, string>>;
  /** The clock of Redis, in milliseconds since 1970. @throws {Storing} */
  tijd(): Promise<number>;
  /** Under which name we are known there; null when we may not ask. @throws {Storing} */
  gebruiker(): Promise<string | null>;
  /** Per object id what is stored of that chat: null, a document, or `ONLEESBAAR`. @throws {Storing} */
  gesprekken(gemeente: string, oids: readonly string[]): Promise<readonly unknown[]>;
  /** The configuration in force; null when there is none yet. @throws {Storing} @throws {TypeError} when our keys do not open it */
  inrichting(gemeente: string): Promise<Inrichtingsversie | null>;
  /** The last thing that went wrong on the line, by its code. */
  klacht(): string | null;
  sluit(): Promise<void>;
}

/** A document that stands there, and that the keys of `VELD_SLEUTELS` do not open. */
export const ONLEESBAAR = Symbol("onleesbaar");
const WACHT_MS = 2_500;
const KIJK_MS = 10;

export function openGeheugen({ adres, duurzaamheid, sleutels }: Config["redis"]): Geheugen {
  let klacht: string | null = null;
  const meld = (code: string) => {
    klacht = code;
  };
  const client = maakVerbinding(adres, "verzoek", meld);
  const klaar = () => wachtOfKlaag(client, () => klacht);
  return {
    async problemen() {
      await klaar();
      return controleerRedis(client, { duurzaamheid: duurzaamheid === "replica" ? "replica" : "primair" });
    },
    async cijfers() {
      await klaar();
      return leesInfo(await client.info());
    },
    async tijd() {
      await klaar();
      return alsMs(await client.time());
    },
    async gebruiker() {
      await klaar();
      return client.acl("WHOAMI").then(String, () => null);
    },
    async gesprekken(gemeente, oids) {
      await klaar();
      return leesGesprekken({ sleutels, client, gemeente, oids });
    },
    async inrichting(gemeente) {
      await klaar();
      return leesInrichting({ adres, sleutels: leesSleutels(sleutels), gemeente });
    },
    klacht: () => klacht,
    async sluit() {
      // Broken off while it was still connecting, ioredis 6.0.0 may plan another try after all.
      client.on("reconnecting", () => client.disconnect());
      client.disconnect();
    },
  };
}

/** The bot tries again and again; who looks for what is wrong has seen enough at the first complaint. */
async function wachtOfKlaag(client: ReturnType<typeof maakVerbinding>, klacht: () => string | null): Promise<void> {
  const tot = performance.now() + WACHT_MS;
  while (client.status !== "ready") {
    if (klacht() !== null || performance.now() >= tot) throw new Storing("redis", "Redis is niet bereikbaar");
    await pauze(KIJK_MS);
  }
}

/** All in one load, however many people there are; one connection serves for both, since nothing is written. */
async function leesGesprekken({ sleutels, client, gemeente, oids }: Leesopdracht): Promise<readonly unknown[]> {
  const opslag = maakOpslag({ client, relayClient: client, sleutels: leesSleutels(sleutels), gemeente });
  const { records } = await opslag.laad({ records: oids.map((oid) => `gesprek/${oid}` as const) });
  return records.map(leesInhoud);
}

async function leesInrichting(toegang: Parameters<typeof openInrichting>[0]): Promise<Inrichtingsversie | null> {
  const opslag = openInrichting(toegang);
  try {
    return await opslag.leesInrichting();
  } finally {
    await opslag.sluit();
  }
}

interface Leesopdracht {
  readonly sleutels: string;
  readonly client: ReturnType<typeof maakVerbinding>;
  readonly gemeente: string;
  readonly oids: readonly string[];
}

function alsMs([seconden, micros]: readonly unknown[]): number {
  return Number(seconden) * 1000 + Math.floor(Number(micros) / 1000);
}

function leesInfo(info: string): ReadonlyMap<string, string> {
  const regels = info.split("\r\n").map((regel) => regel.split(":"));
  return new Map(regels.map(([naam = "", ...waarde]) => [naam, waarde.join(":")]));
}

function leesInhoud(record: { readonly inhoud: unknown }): unknown {
  try {
    return record.inhoud;
  } catch {
    return ONLEESBAAR;
  }
}
