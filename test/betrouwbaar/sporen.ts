import assert from "node:assert/strict";
import { herschreven } from "../redis/opstelling.ts";
import { totdat } from "../support/totdat.ts";
import { leesTaken, type Toneel } from "./toneel.ts";

/** One word per place where a person can type; a letter at the end tells them apart. None of it is a real word. */
export const KANARIE = (plek: string) => `Kwinkeleer${plek.replaceAll(/[^a-z]/g, "")}`;
export const NUMMER = "06 83910274";
export const MAIL = "kwinkeleer@voorbeeld.example";
/** What of all that may stand nowhere: words, the number as typed and in its parts, the address. */
export const VERBODEN = [/kwinkeleer/i, /8391027/];
export const OID = /5a1e0000-0000-4000-9000-/i;
export const BEARER = /Bearer |uitgaand-\d|eyJ[\w-]{10,}\.|authorization/i;

/** Where in a text these patterns stand, with some of what is around them; nothing when it is clean. */
export function vind(tekst: string, patronen: readonly RegExp[]): readonly string[] {
  return patronen.flatMap((patroon) => {
    const plaats = tekst.search(patroon);
    return plaats === -1 ? [] : [`${patroon}: …${tekst.slice(Math.max(0, plaats - 80), plaats + 60)}…`];
  });
}

/** Resolves when everything that was to be sent has been sent. */
export function verstuurd(toneel: Pick<Toneel, "opslag">): Promise<void> {
  const onderweg = ["stuur", "start"];
  return totdat(
    async () =>
      [...(await leesTaken(toneel)).values()].every(({ inhoud }) => !onderweg.includes(inhoud["soort"] ?? "")),
    "alles verstuurd",
    15_000,
  );
}

/** Lets the slow log of Redis remember every command, with its arguments. */
export async function onthoudAlles({ opslag }: Pick<Toneel, "opslag">): Promise<void> {
  await opslag.client.config("SET", "slowlog-log-slower-than", "0");
  await opslag.client.config("SET", "slowlog-max-len", "5000");
}

/** No canary, object id or address in a name, a value, the slow log or a file of Redis, the rewritten ones included. */
export async function nietInRedis({ opslag, redis }: Pick<Toneel, "opslag" | "redis">): Promise<void> {
  const { client } = opslag;
  const traag = JSON.stringify(await client.slowlog("GET", 5_000));
  const sleutels = await client.keys("*");
  assert.ok(sleutels.length > 20);
  assert.deepEqual(vind([traag, ...sleutels].join("\n"), [...VERBODEN, OID, /@/]), []);
  const waarden = await Promise.all(sleutels.map((naam) => client.dumpBuffer(naam)));
  assert.deepEqual(vind(waarden.map((waarde) => waarde?.toString("latin1") ?? "").join("\n"), [...VERBODEN, OID]), []);
  await herschreven(opslag);
  await client.bgrewriteaof();
  await herschreven(opslag);
  await client.save();
  for (const naald of [
    "winkeleer",
    "8391027",
    "5a1e0000-0000",
    "@voorbeeld",
    "uitgaand-",
    Buffer.from("Kwinkeleer").toString("base64").slice(0, 12),
  ])
    assert.ok(!redis.bevat(naald), `${naald} staat in een bestand`);
  assert.ok(redis.bevat(sleutels[0] ?? ""), "de proef leest de bestanden");
}
