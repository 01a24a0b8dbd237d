import assert from "node:assert/strict";
import fc from "fast-check";
import type { Boeking } from "../../../src/domain/casuistiek/agenda.ts";
import {
  type Bezetting,
  isVrij,
  type Tijdvraag,
  type Vrijetijd,
  vrijeTijden,
} from "../../../src/domain/casuistiek/tijden.ts";
import { JOOST } from "../../dialogs/proefgemeente.ts";
import { GGZ, MET_CASUISTIEK, NOOR, PIET } from "../../support/casuistiek.ts";
import { klok, ms } from "../../support/kalender.ts";
import { overtredingen } from "./langzaam.ts";
import { alleKwartieren, DAG, geval, KWARTIER, NIETS, proeven, STAP } from "./tijdgevallen.ts";

describe("free times for a consult", function () {
  this.timeout(120_000);

  it("keep every rule: hours of both, opening, holidays, absence, buffers, limit, notice, meetings and calendars", () => {
    const gezien = { tijden: 0, leeg: 0 };
    fc.assert(
      fc.property(geval, ({ g, bezetting, vraag }) => {
        const tijden = vrijeTijden(g, bezetting, vraag, 60);
        gezien.tijden += tijden.length;
        gezien.leeg += tijden.length === 0 ? 1 : 0;
        for (const tijd of tijden) {
          assert.deepEqual(overtredingen(g, bezetting, vraag, tijd), []);
          assert.ok(isVrij(g, bezetting, vraag, tijd));
          assert.equal(tijd.van % KWARTIER, 0);
          assert.ok(vraag.plek === null || tijd.plek === vraag.plek);
        }
        assert.deepEqual(
          tijden.map(({ van }) => van),
          tijden.map(({ van }) => van).toSorted((een, ander) => een - ander),
        );
      }),
      { numRuns: 100, endOnFailure: true },
    );
    assert.ok(gezien.tijden > 300 && gezien.leeg > 0, JSON.stringify(gezien));
  });

  it("are free or not as a slow look at every five minutes says", () => {
    const gezien = { vrij: 0, niet: 0 };
    fc.assert(
      fc.property(geval, proeven(), ({ g, bezetting, vraag }, gekozen) => {
        const gevonden = vrijeTijden(g, bezetting, vraag, 30);
        for (const { bij, dag, stap, schuif, langer, ...wie } of gekozen) {
          const vrij = gevonden[bij];
          const tijd =
            vrij === undefined
              ? { ...wie, van: vraag.nu - (vraag.nu % DAG) + dag * DAG + stap * STAP, tot: 0 }
              : { ...vrij, van: vrij.van + schuif * STAP };
          tijd.tot = tijd.van + (vraag.expertise.minuten + langer) * 60_000;
          const fouten = overtredingen(g, bezetting, vraag, tijd);
          assert.equal(isVrij(g, bezetting, vraag, tijd), fouten.length === 0, `${klok(tijd.van)} ${fouten.join()}`);
          gezien[fouten.length === 0 ? "vrij" : "niet"] += 1;
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    assert.ok(gezien.vrij > 100 && gezien.niet > 500, JSON.stringify(gezien));
  });

  it("begin with the very first quarter of an hour that is free", () => {
    fc.assert(
      fc.property(geval, (een) => {
        const { g, bezetting, vraag } = een;
        const eerste = vrijeTijden(g, bezetting, vraag, 1)[0] ?? null;
        const langzaam = alleKwartieren(een, 6).find(
          (tijd) => (vraag.plek ?? tijd.plek) === tijd.plek && overtredingen(g, bezetting, vraag, tijd).length === 0,
        );
        if (langzaam !== undefined) assert.equal(eerste?.van, langzaam.van);
        else assert.ok(eerste === null || eerste.van >= vraag.nu + 6 * DAG - KWARTIER);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});

describe("the first times that are shown", () => {
  const vraag: Tijdvraag = {
    expertise: GGZ,
    vrager: JOOST.oid,
    nu: ms("2026-11-23T09:00"),
    plek: null,
    alleen: null,
    nietMet: [],
    verzet: null,
    vanaf: null,
  };
  const gezien = (tijden: readonly Vrijetijd[]) => tijden.map(({ van, met }) => `${klok(van)} ${met}`);

  it("are two a day of one specialist, a buffer apart, on quarters of an hour", () => {
    assert.deepEqual(gezien(vrijeTijden(MET_CASUISTIEK, NIETS, vraag, 5)), [
      "2026-11-24T09:00 p-noor",
      "2026-11-24T09:45 p-noor",
      "2026-11-25T09:00 p-piet",
      "2026-11-25T09:45 p-piet",
      "2026-11-26T09:00 p-noor",
    ]);
  });

  it("go on where the last page ended", () => {
    const vanaf = ms("2026-11-24T09:50");
    assert.deepEqual(gezien(vrijeTijden(MET_CASUISTIEK, NIETS, { ...vraag, vanaf }, 3)), [
      "2026-11-24T10:00 p-noor",
      "2026-11-24T10:45 p-noor",
      "2026-11-25T09:00 p-piet",
    ]);
  });

  it("put the specialist with the least to come first", () => {
    const zelfde = {
      ...GGZ,
      specialisten: GGZ.specialisten.map((een) => ({ ...een, spreekuren: GGZ.specialisten[0]?.spreekuren ?? [] })),
    };
    const later = ms("2026-12-01T10:00");
    const vol: Boeking[] = [{ van: later, tot: later + 1, casus: "c-9", rol: "vraagt" }];
    const met = (wie: string): Bezetting => ({ boekingen: (oid) => (oid === wie ? vol : []), buiten: null });
    const eerste = (wie: string) => vrijeTijden(MET_CASUISTIEK, met(wie), { ...vraag, expertise: zelfde }, 1)[0]?.met;
    assert.equal(eerste(NOOR.oid), PIET.oid);
    assert.equal(eerste(PIET.oid), NOOR.oid);
    assert.equal(eerste("niemand"), NOOR.oid, "equally free: in the order of the configuration");
  });

  it("count what is held for the casus that moves as free, and nothing else", () => {
    const van = ms("2026-11-24T09:00");
    const geboekt: Boeking[] = [{ van, tot: van + 1_800_000, casus: "c-1", rol: "adviseert" }];
    const bezetting: Bezetting = { boekingen: (oid) => (oid === NOOR.oid ? geboekt : []), buiten: null };
    const eerste = (verzet: string | null) =>
      klok(vrijeTijden(MET_CASUISTIEK, bezetting, { ...vraag, verzet }, 1)[0]?.van ?? 0);
    assert.deepEqual(["c-1", "c-2", null].map(eerste), ["2026-11-24T09:00", "2026-11-24T09:45", "2026-11-24T09:45"]);
  });

  it("stop where nobody knows any more who is taken, in the middle of the last day", () => {
    const elkeDag = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: "08:30", tot: "17:00", plekken: [] }));
    const ruim = { ...GGZ, specialisten: [{ wie: NOOR.oid, spreekuren: elkeDag }] };
    const opVrijdag = { ...vraag, expertise: ruim, nu: ms("2026-11-20T09:00") };
    const laatste = vrijeTijden(MET_CASUISTIEK, NIETS, opVrijdag, 500).at(-1);
    assert.equal(klok(laatste?.van ?? 0), "2026-12-31T08:30");
    const nietMeer = ms("2026-12-31T09:00");
    const tijd = { van: nietMeer, tot: nietMeer + 1_800_000, met: NOOR.oid, plek: "bellen" as const };
    assert.equal(isVrij(MET_CASUISTIEK, NIETS, opVrijdag, tijd), false);
  });

  it("are the same wherever the machine thinks it is", () => {
    const zone = process.env["TZ"];
    try {
      const perZone = ["UTC", "America/New_York", "Pacific/Auckland"].map((waar) => {
        process.env["TZ"] = waar;
        return gezien(vrijeTijden(MET_CASUISTIEK, NIETS, { ...vraag, nu: ms("2026-10-21T09:00") }, 40));
      });
      assert.deepEqual(perZone[1], perZone[0]);
      assert.deepEqual(perZone[2], perZone[0]);
      assert.ok(
        perZone[0]?.every((tijd) => /T(09:00|09:45) /u.test(tijd)),
        "at the same time before and after the change",
      );
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});
