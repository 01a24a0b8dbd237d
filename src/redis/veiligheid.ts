import type { Redis } from "ioredis";
import { naarStoring, wachtTotKlaar } from "./verbinding.ts";

const MINSTE_VERSIE = 7;
/** A process that starts together with its Redis gives it this long to come up. */
const WACHT_MS = 3_000;

/** `primair`: this Redis itself keeps every commit. `replica`: a second server does, at the price of seconds. */
export type Duurzaamheid = "primair" | "replica";

/** What is wrong with a Redis and what to do about it. */
export interface Redisprobleem {
  /** `weiger`: do not start, do not report ready. `waarschuw`: go on, and show it in `/ready` and `doctor`. */
  readonly ernst: "weiger" | "waarschuw";
  readonly wat: string;
  readonly remedie: string;
}

/**
 * Whether this Redis keeps what it confirms. Asked at the start and again while running: a setting may change.
 *
 * @throws {Storing} when Redis does not answer
 */
export async function controleerRedis(
  client: Redis,
  { duurzaamheid }: { readonly duurzaamheid: Duurzaamheid },
): Promise<readonly Redisprobleem[]> {
  await wachtTotKlaar(client, performance.now() + WACHT_MS);
  const info = await lees(client.info());
  const appendfsync = await leesInstelling(client, "appendfsync");
  return [
    ...versieproblemen(info),
    ...rolproblemen(info, duurzaamheid),
    ...geheugenproblemen(info),
    ...aofproblemen(info, appendfsync, duurzaamheid),
  ];
}

function versieproblemen(info: Info): Redisprobleem[] {
  const versie = info.get("valkey_version") ?? info.get("redis_version") ?? "onbekend";
  if (Number.parseInt(versie, 10) >= MINSTE_VERSIE) return [];
  return [weiger(`Redis-versie ${versie} is te oud`, `Installeer Redis ${MINSTE_VERSIE} of nieuwer, of Valkey.`)];
}

function rolproblemen(info: Info, duurzaamheid: Duurzaamheid): Redisprobleem[] {
  if (info.get("role") !== "master") {
    return [weiger("Deze Redis is een replica", "Laat REDIS_URL naar de primaire server wijzen.")];
  }
  if (duurzaamheid === "primair" || Number(info.get("connected_slaves")) > 0) return [];
  const remedie = "Koppel een replica, of zet DUURZAAMHEID=primair op een Redis met appendfsync always.";
  return [weiger("DUURZAAMHEID=replica, maar er is geen replica verbonden", remedie)];
}

function geheugenproblemen(info: Info): Redisprobleem[] {
  const beleid = info.get("maxmemory_policy") ?? "onbekend";
  if (beleid === "noeviction") return [];
  const remedie =
    "Zet `maxmemory-policy noeviction` in redis.conf; anders gooit Redis vragen weg als het geheugen vol is.";
  return [weiger(`maxmemory-policy is ${beleid}`, remedie)];
}

function aofproblemen(info: Info, appendfsync: string | null, duurzaamheid: Duurzaamheid): Redisprobleem[] {
  const ernst = duurzaamheid === "replica" ? "waarschuw" : "weiger";
  const verlies =
    ernst === "waarschuw" ? " Vallen beide servers tegelijk uit, dan kunnen de laatste seconden verloren gaan." : "";
  if (info.get("aof_enabled") !== "1") {
    return [{ ernst, wat: "appendonly staat uit", remedie: `Zet \`appendonly yes\` in redis.conf.${verlies}` }];
  }
  if (appendfsync === null) {
    const remedie = `Geef de gebruiker van de bot het recht \`+config|get\`.${verlies}`;
    return [{ ernst, wat: "appendfsync is niet te lezen", remedie }];
  }
  if (appendfsync === "always") return [];
  return [
    { ernst, wat: `appendfsync is ${appendfsync}`, remedie: `Zet \`appendfsync always\` in redis.conf.${verlies}` },
  ];
}

function weiger(wat: string, remedie: string): Redisprobleem {
  return { ernst: "weiger", wat, remedie };
}

type Info = ReadonlyMap<string, string>;

async function lees(antwoord: Promise<string>): Promise<Info> {
  const tekst = await antwoord.catch((fout: unknown) => {
    throw naarStoring(fout);
  });
  const regels = tekst.split("\r\n").filter((regel) => regel.includes(":"));
  return new Map(regels.map((regel) => [regel.slice(0, regel.indexOf(":")), regel.slice(regel.indexOf(":") + 1)]));
}

/** Null when Redis does not let us read it, as managed services do. */
async function leesInstelling(client: Redis, naam: string): Promise<string | null> {
  const antwoord: unknown = await client.config("GET", naam).catch(() => null);
  const waarde: unknown = Array.isArray(antwoord) ? antwoord[1] : null;
  return typeof waarde === "string" ? waarde : null;
}
