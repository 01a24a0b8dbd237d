import assert from "node:assert/strict";
import { maakInrichting, metInrichting } from "../../src/app/inrichting.ts";
import type { Laadvraag, Vastlegging } from "../../src/app/poorten.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { leesBestanden, leesUitBestanden } from "../../src/gemeente.ts";
import { MARIJKE, SANNE } from "../support/bot.ts";
import { maakSchrift } from "../support/kanaal.ts";
import { type Losproces, maakLosproces } from "./losse-wereld.ts";
import { type Toneel, zetToneel } from "./toneel.ts";

describe("A turn", () => {
  let toneel: Toneel;
  let proces: Losproces;
  before(async () => {
    toneel = await zetToneel();
    proces = maakLosproces(toneel.opslag, toneel.gemeente, { nu: Date.now() }, new Map());
  });
  after(() => toneel.sluit());

  async function ronden(doe: () => Promise<unknown>): Promise<number> {
    const voor = toneel.opslag.ronden();
    await doe();
    return toneel.opslag.ronden() - voor;
  }

  it("is two round trips to Redis for a tap: load and commit", async () => {
    assert.equal(await ronden(() => proces.tik(SANNE, "nieuwe_vraag", { rev: 0 })), 2);
    const id = proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    const ingevuld = { eigen_woorden_r1: "een formulier", over_wie_r1: "mij", kanaal_r1: "balie" };
    assert.equal(
      await ronden(() => proces.tik(SANNE, "verder", { vraag: id, rev: 1, stap: "woorden", ...ingevuld })),
      2,
    );
    assert.equal(proces.gedaan.length, 2);
  });

  it("is two round trips for a typed message", async () => {
    assert.equal(await ronden(() => proces.zegt(SANNE, "een vraag over een formulier van de gemeente")), 2);
    assert.equal(proces.gedaan.length, 3);
  });

  it("is two round trips too in a process that follows the configuration, and one more once after a change", async () => {
    const zet = (verwacht: number, nu: number) =>
      toneel.opslag.zetInrichting({
        verwacht,
        bestanden: leesBestanden("config/proef"),
        nu,
        audit: { actie: "x", object: "x", resultaat: "gelukt", door: "x", rol: "x", bron: "beheer" },
      });
    await zet(0, 1);
    const inrichting = maakInrichting({
      begin: { versie: 1, gemeente: toneel.gemeente },
      gezien: 1,
      opslag: toneel.opslag,
      lees: leesUitBestanden,
      logboek: maakSchrift(),
    });
    const volgt = metInrichting(toneel.opslag, inrichting);
    const volger = maakLosproces(volgt, toneel.gemeente, { nu: Date.now() }, new Map());
    assert.equal(await ronden(() => volger.tik(SANNE, "nieuwe_vraag", { rev: 5 })), 2);
    await zet(1, 2);
    assert.equal(await ronden(() => volger.tik(SANNE, "nieuwe_vraag", { rev: 6 })), 3);
    assert.equal(await ronden(() => volger.tik(SANNE, "nieuwe_vraag", { rev: 7 })), 2);
  });

  describe("that shows a list", () => {
    let wachten = 0;
    let bezig = 0;
    const geteld = <A extends readonly unknown[], R>(doe: (...args: A) => Promise<R>) =>
      async function tel(...args: A): Promise<R> {
        if (bezig === 0) wachten += 1;
        bezig += 1;
        try {
          return await doe(...args);
        } finally {
          bezig -= 1;
        }
      };
    /** How often somebody waits for Redis: what is asked at the same moment is one time. */
    async function keerGewacht(verb: string, brengt: Gemeente = toneel.gemeente): Promise<number> {
      let geldt = toneel.gemeente;
      const laad = geteld(async (vraag: Laadvraag) => {
        const geladen = await toneel.opslag.laad(vraag);
        geldt = brengt;
        return geladen;
      });
      const legVast = geteld((vastlegging: Vastlegging) => toneel.opslag.legVast(vastlegging));
      const opslag = { ...toneel.opslag, laad, legVast };
      const kijker = maakLosproces(opslag, () => geldt, { nu: Date.now() }, new Map());
      wachten = 0;
      const antwoord = await kijker.tik(MARIJKE, verb, { rev: 0 });
      assert.equal(antwoord.soort, "kaart");
      return wachten;
    }

    for (const verb of ["ons_team", "te_laat", "daglijst", "overzicht"]) {
      it(`waits twice for Redis, however many lists that takes: ${verb}`, async () => {
        assert.equal(await keerGewacht(verb), 2);
      });
    }

    it("reads the list anew when the load brought another roster", async () => {
      assert.equal(await keerGewacht("ons_team", { ...toneel.gemeente }), 3);
    });
  });

  it("is one round trip when it only looks", async () => {
    assert.equal(await ronden(() => proces.tik(SANNE, "hulp", { rev: 0 })), 1);
  });
});
