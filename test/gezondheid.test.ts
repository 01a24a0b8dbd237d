import assert from "node:assert/strict";
import { bewaakRedis } from "../src/gezondheid.ts";
import { maakSchrift } from "./support/kanaal.ts";

const DAG_MS = 86_400_000;
const NU = Date.UTC(2026, 10, 23, 9);

describe("a clock that cannot be right", () => {
  const wacht = async (redisTijd: number | null, nu = NU) => {
    const wachter = await bewaakRedis(
      () => Promise.resolve([]),
      { tijd: redisTijd === null ? null : () => Promise.resolve(redisTijd), nu: () => nu },
      maakSchrift(),
    );
    wachter.stop();
    return wachter.klokGoed();
  };

  it("is one more than a day from that of Redis, before or behind, already at the start", async () => {
    assert.equal(await wacht(NU), true);
    assert.equal(await wacht(NU - DAG_MS + 60_000), true, "an hour or a time zone is no reason");
    assert.equal(await wacht(NU, Date.UTC(2099, 0, 1)), false);
    assert.equal(await wacht(NU, 1_000), false);
  });

  it("is not looked for where a test turns the clock", async () => {
    assert.equal(await wacht(null, 1_000), true);
  });
});
