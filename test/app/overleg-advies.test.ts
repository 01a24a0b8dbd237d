import assert from "node:assert/strict";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { AMIRA } from "../support/casuistiek.ts";
import { DINSDAG, Overlegtoneel } from "./overlegtoneel.ts";

describe("the advice of an overleg", () => {
  let toneel: Overlegtoneel;
  beforeEach(async () => {
    toneel = await new Overlegtoneel().begin();
  });

  it("is asked of whose turn it was when nobody took that on, and of nobody where there was no case", async () => {
    await toneel.brengIn(FATIMA.oid);
    await toneel.naar("2026-11-24", "14:59");
    assert.equal((await toneel.tafel()).rollen.advieshouder, undefined);
    await toneel.naar("2026-11-24", "15:01");
    const { advieshouder } = (await toneel.tafel()).rollen;
    assert.ok([FATIMA, JOOST, MARIJKE, AMIRA].some(({ oid }) => oid === advieshouder));
    assert.match(toneel.laatste(advieshouder ?? ""), /Schrijf van elke casus het advies op/u);
    assert.match(toneel.laatste(advieshouder ?? ""), /advies_schrijven/u);
    const wacht = (wie: string) =>
      toneel.kaarten(wie).filter((kaart) => kaart.includes("Bij een of meer casussen staat nog geen advies."));
    await toneel.naar("2026-11-27", "18:00");
    assert.equal(wacht(advieshouder ?? "").length, 1);
    await toneel.naar("2026-12-08", "15:01");
    assert.deepEqual((await toneel.tafel("oost_2026-12-08")).rollen, {});
  });

  it("stays with who took it on", async () => {
    await toneel.brengIn(FATIMA.oid);
    const { keer } = await toneel.tafel();
    await toneel.tik(AMIRA.oid, "overleg_rol", { overleg: DINSDAG, rev: keer, rol: "advieshouder" });
    await toneel.naar("2026-11-24", "15:01");
    assert.equal((await toneel.tafel()).rollen.advieshouder, AMIRA.oid);
  });
});

describe("an overleg that its leader calls off because there is no case", () => {
  it("goes on when a case came in meanwhile", async () => {
    const toneel = await new Overlegtoneel().begin();
    await toneel.tik(JOOST.oid, "overleg_rol", { overleg: DINSDAG, rol: "gespreksleider" });
    const { keer } = await toneel.tafel();
    await toneel.brengIn(FATIMA.oid);
    await toneel.tik(JOOST.oid, "overleg_aflassen", { overleg: DINSDAG, rev: keer, waarom: "geen_casus" });
    assert.equal((await toneel.tafel()).afgelast, null);
  });
});
