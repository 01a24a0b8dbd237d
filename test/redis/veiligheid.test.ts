import assert from "node:assert/strict";
import type { Redis } from "ioredis";
import { Storing } from "../../src/fouten.ts";
import { controleerRedis, type Duurzaamheid } from "../../src/redis/veiligheid.ts";
import { maakVerbinding } from "../../src/redis/verbinding.ts";
import { RedisProces } from "../support/redis-proces.ts";

describe("the check of a Redis", () => {
  let redis: RedisProces;
  let client: Redis;
  before(async () => {
    redis = await RedisProces.start();
    client = maakVerbinding(redis.url, "verzoek");
  });
  after(async () => {
    client.disconnect();
    await redis.stop();
  });

  const uitkomst = async (duurzaamheid: Duurzaamheid, van = client) =>
    (await controleerRedis(van, { duurzaamheid })).map(({ ernst, wat }) => `${ernst}: ${wat}`);

  it("finds nothing wrong with a Redis that keeps what it confirms", async () => {
    assert.deepEqual(await controleerRedis(client, { duurzaamheid: "primair" }), []);
  });

  for (const [instelling, waarde, goed, wat] of [
    ["appendfsync", "everysec", "always", "weiger: appendfsync is everysec"],
    ["maxmemory-policy", "allkeys-lru", "noeviction", "weiger: maxmemory-policy is allkeys-lru"],
    ["appendonly", "no", "yes", "weiger: appendonly staat uit"],
  ] as const) {
    it(`refuses ${instelling} ${waarde}, also when it is set while running`, async () => {
      await client.config("SET", instelling, waarde);

      assert.deepEqual(await uitkomst("primair"), [wat]);
      const [probleem] = await controleerRedis(client, { duurzaamheid: "primair" });
      assert.match(probleem?.remedie ?? "", new RegExp(`\`${instelling} ${goed}\``));
      await client.config("SET", instelling, goed);
    });
  }

  it("names every problem at once", async () => {
    const onveilig = await RedisProces.start(["--appendfsync", "no", "--maxmemory-policy", "volatile-ttl"]);
    const daar = maakVerbinding(onveilig.url, "verzoek");

    assert.equal((await uitkomst("primair", daar)).length, 2);
    daar.disconnect();
    await onveilig.stop();
  });

  it("asks for a replica where durability rests on one, and then only warns of the seconds", async () => {
    const tweede = await RedisProces.start();
    await client.config("SET", "appendfsync", "everysec");
    const eerst = await uitkomst("replica");
    const daar = maakVerbinding(tweede.url, "verzoek");
    await controleerRedis(daar, { duurzaamheid: "primair" });
    await daar.replicaof("127.0.0.1", redis.poort);
    const grens = Date.now() + 5_000;
    while ((await uitkomst("replica")).length > 1 && Date.now() < grens) {
      await new Promise((klaar) => setTimeout(klaar, 20));
    }

    assert.deepEqual(eerst, [
      "weiger: DUURZAAMHEID=replica, maar er is geen replica verbonden",
      "waarschuw: appendfsync is everysec",
    ]);
    assert.deepEqual(await uitkomst("replica"), ["waarschuw: appendfsync is everysec"]);
    assert.ok((await uitkomst("primair", daar)).includes("weiger: Deze Redis is een replica"));
    await client.config("SET", "appendfsync", "always");
    daar.disconnect();
    await tweede.stop();
  });

  it("refuses what it may not read, and says which right is missing", async () => {
    await client.call("ACL", "SETUSER", "bot", "on", ">geheim", "~*", "+@all", "-config");
    const beperkt = maakVerbinding(redis.url.replace("//", "//bot:geheim@"), "verzoek");

    const [probleem] = await controleerRedis(beperkt, { duurzaamheid: "primair" });
    assert.match(probleem?.remedie ?? "", /\+config\|get/);
    beperkt.disconnect();
  });

  it("does not pass a Redis that is away", async () => {
    const weg = maakVerbinding("redis://127.0.0.1:1", "verzoek");

    await assert.rejects(controleerRedis(weg, { duurzaamheid: "primair" }), Storing);
    weg.disconnect();
  });
});
