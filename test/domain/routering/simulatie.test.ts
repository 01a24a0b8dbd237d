import assert from "node:assert/strict";
import fc from "fast-check";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";
import { alsWeekbesluit, leesWeekbesluit } from "../../../src/domain/routering/feit.ts";
import { ROUTEERBAAR, routeerbareAntwoorden } from "../../../src/domain/routering/invoer.ts";
import { regelstanden } from "../../../src/domain/routering/regelstand.ts";
import { bepaalRoute } from "../../../src/domain/routering/route.ts";
import {
  maandagVan,
  type Speelvraag,
  speel,
  speelweek,
  volgendeMaandag,
} from "../../../src/domain/routering/simulatie.ts";
import { vergelijk } from "../../../src/domain/routering/vergelijking.ts";
import { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../../../src/domain/sleutels.ts";
import { leesGemeente } from "../../../src/gemeente.ts";
import { FATIMA, JOOST, MARIJKE } from "../../dialogs/proefgemeente.ts";
import { invoer, met, regel } from "./gemeente.ts";

const MAANDAG = "2026-11-23";
const DUUR = { perWeek: 10, openWeken: 1 };

function vragen(aantal: number, deel: Parameters<typeof invoer>[0] = {}): readonly Speelvraag[] {
  return Array.from({ length: aantal }, (_, plek) => ({ id: `v${plek + 1}`, invoer: invoer(deel) }));
}

function gemeente(mensen: readonly Persoon[], deel: Partial<Gemeente> = {}): Gemeente {
  return met({ mensen: new Map(mensen.map((mens) => [mens.oid, mens])), ...deel });
}

describe("Playing questions on a roster", () => {
  const mw = { functies: ["maatschappelijk_werk" as const], vervanger: null };
  const fatima = { ...FATIMA, ...mw, fte: 0.2 };
  const joost = { ...JOOST, ...mw, fte: 0.3 };

  it("gives each to who has least, and makes them wait when everybody is full", () => {
    const { zetten, drukte } = speel(gemeente([fatima, joost]), vragen(11), speelweek(gemeente([]), MAANDAG), {
      perWeek: 100,
      openWeken: 1,
    });
    assert.deepEqual(zetten.map(({ wie }) => wie).slice(0, 4), [fatima.oid, joost.oid, fatima.oid, joost.oid]);
    assert.deepEqual(drukte.get(fatima.oid), { vragen: 4, piek: 4, grens: 4 });
    assert.deepEqual(drukte.get(joost.oid), { vragen: 6, piek: 6, grens: 6 });
    assert.equal(zetten.at(-1)?.wie, null);
  });

  it("has room again when the weeks of an open vraag are over", () => {
    const { zetten, drukte } = speel(gemeente([fatima]), vragen(40), speelweek(gemeente([]), MAANDAG), {
      perWeek: 4,
      openWeken: 1,
    });
    assert.ok(zetten.every(({ wie }) => wie === fatima.oid));
    assert.equal(drukte.get(fatima.oid)?.piek, 4);
  });

  it("asks who works on the day, and nobody on a holiday", () => {
    const g = gemeente(
      [
        { ...fatima, werkdagen: [1, 2] },
        { ...joost, werkdagen: [3, 4, 5] },
      ],
      {
        openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const])),
        gesloten: ["2026-11-24"],
      },
    );
    const week = speelweek(g, MAANDAG);
    assert.deepEqual(
      week.map(({ weekdag }) => weekdag),
      [1, 3, 4, 5],
    );
    const { zetten } = speel(g, vragen(4), week, { perWeek: 4, openWeken: 1 });
    assert.deepEqual(
      zetten.map(({ wie }) => wie),
      [fatima.oid, joost.oid, joost.oid, joost.oid],
    );
  });

  it("begins on a Monday", () => {
    assert.equal(maandagVan("2026-11-26"), MAANDAG);
    assert.equal(maandagVan("donderdag"), null);
    assert.equal(volgendeMaandag(met({}), Date.UTC(2026, 10, 22, 12)), MAANDAG);
    assert.equal(volgendeMaandag(met({}), Date.UTC(2026, 10, 23, 12)), "2026-11-30");
  });

  it("says what moves, from where to where, by whom and by which rule", () => {
    const [heel, ook] = [fatima, joost].map((mens) => ({ ...mens, fte: 1 }));
    assert.ok(heel && ook);
    const oud = gemeente([heel, ook]);
    const cjg = { ...MARIJKE, rollen: ["teamlid" as const], functies: ["cjg" as const] };
    const nieuw = gemeente([heel, ook, cjg], {
      routering: [
        regel("dringend", { als: { haast: ["morgen"] }, dan: { functie: "cjg" } }),
        regel("west", { als: { haast: ["drie_dagen"] }, dan: { functie: "maatschappelijk_werk", team: "west" } }),
        regel("rest"),
      ],
    });
    const spel = [...vragen(3, { haast: "morgen" }), ...vragen(2, { haast: "drie_dagen" }), ...vragen(4)];
    const week = speelweek(oud, MAANDAG);
    const verschil = vergelijk(speel(oud, spel, week, DUUR), speel(nieuw, spel, week, DUUR));
    assert.deepEqual(verschil.verhuizingen, [
      { van: "maatschappelijk_werk", naar: "cjg", aantal: 3, ids: ["v1", "v2", "v3"] },
      { van: "maatschappelijk_werk (oost)", naar: "maatschappelijk_werk (west)", aantal: 2, ids: ["v1", "v2"] },
    ]);
    assert.deepEqual([verschil.aantal, verschil.verhuisd, verschil.andereRegel], [9, 5, 0]);
    assert.deepEqual(verschil.functies, [
      { naam: "maatschappelijk_werk", oud: 9, nieuw: 6 },
      { naam: "cjg", oud: 0, nieuw: 3 },
    ]);
    assert.deepEqual(
      verschil.teams.find(({ naam }) => naam === "west"),
      { naam: "west", oud: 0, nieuw: 2 },
    );
    assert.deepEqual(verschil.wachtrij, { oud: 0, nieuw: 2 });
    assert.ok(verschil.anderePersoon > 0);
  });
});

describe("The state of the rules", () => {
  it("says which are over, not yet there, covered, unused, or name who is gone", () => {
    const g = gemeente([{ ...JOOST, tot: "2026-11-22" }], {
      partners: new Map([
        [
          "coach",
          {
            id: "coach",
            naam: "",
            telefoon: null,
            leefgebieden: [],
            woorden: [],
            hoe: "",
            vanaf: null,
            tot: "2026-01-01",
          },
        ],
      ]),
      routering: [
        regel("verlopen", { tot: "2026-11-22" }),
        regel("later", { vanaf: "2027-01-01" }),
        regel("namen", { dan: { functie: "cjg", collega: JOOST.oid, team: "zuid", partner: "coach" } }),
        regel("dood", { als: { merk: ["klacht"] } }),
      ],
      teams: new Map(
        [...met({}).teams].map(([id, team]) => [id, { ...team, partners: id === "west" ? ["coach", "weg"] : [] }]),
      ),
    });
    const { zetten } = speel(g, vragen(2), speelweek(g, MAANDAG), DUUR);
    assert.deepEqual(
      regelstanden(g, zetten, MAANDAG).map(({ regel: id, gebruikt, aandacht }) => [
        id,
        gebruikt,
        aandacht.map(({ soort, wat }) => (wat === null ? soort : `${soort} ${wat}`)).join(", "),
      ]),
      [
        ["verlopen", 0, "verlopen, nooit_gebruikt"],
        ["later", 0, "nog_niet, nooit_gebruikt"],
        ["namen", 2, `collega_weg ${JOOST.oid}, team_weg zuid, partner_weg coach`],
        ["dood", 0, "gedekt namen"],
        ["team west", 0, "partner_weg coach, partner_weg weg"],
      ],
    );
  });
});

describe("A decision that is counted", () => {
  const een = <T extends string>(keuzes: readonly T[]) => fc.uniqueArray(fc.constantFrom(...keuzes), { maxLength: 4 });
  const antwoorden = fc
    .record(Object.fromEntries(Object.entries(ROUTEERBAAR).map(([id, codes]) => [id, een(codes)])))
    .map(routeerbareAntwoorden);
  const gezegd = fc.record({
    team: fc.constantFrom("oost", "noord-west"),
    leefgebieden: een(Leefgebied.options),
    gelezen: fc.option(fc.constantFrom(...Functie.options)),
    merken: een(Merk.options),
    labels: een(Veiligheid.options),
    haast: fc.constantFrom(...Haast.options),
    antwoorden,
    partners: een(["cjg-coach", "sociaal-raadslieden"]),
    dag: fc.constant(MAANDAG),
  });

  it("is decided in the same way when it is played again", () => {
    fc.assert(
      fc.property(gezegd, (toen) => {
        const terug = leesWeekbesluit(alsWeekbesluit(met({}), toen));
        assert.ok(terug);
        const [was, wordt] = [toen, { ...terug, dag: MAANDAG }].map((een) => bepaalRoute(met({}), een));
        assert.deepEqual(
          [wordt?.team, wordt?.functie, wordt?.regel, wordt?.standInFuncties],
          [was?.team, was?.functie, was?.regel, was?.standInFuncties],
        );
      }),
      { numRuns: 500 },
    );
  });

  it("keeps of danger, marks and answers only what a rule asks for, and nothing of the time", () => {
    const alles = invoer({
      leefgebieden: ["huiselijke_relaties", "financien"],
      labels: ["suicide", "kindermishandeling"],
      merken: ["crisis", "bezwaar"],
      antwoorden: { nodig: ["tolk", "rustig"], kinderen: ["ja"] },
      partners: ["cjg-coach"],
    });
    assert.equal(
      alsWeekbesluit(met({}), alles),
      JSON.stringify({
        team: "oost",
        leefgebied: "huiselijke_relaties",
        gelezen: null,
        haast: "vijf_dagen",
        merken: ["bezwaar"],
        labels: ["kindermishandeling"],
        antwoorden: { nodig: ["rustig"] },
      }),
    );
  });

  it("is the same text in whatever order the codes came", () => {
    const merken = ["bezwaar", "klacht"] as const;
    assert.equal(
      alsWeekbesluit(met({}), invoer({ merken })),
      alsWeekbesluit(met({}), invoer({ merken: merken.toReversed() })),
    );
  });

  it("takes no words somebody typed, and no answer it does not know", () => {
    const antwoord = {
      nodig: ["rustig", "zo maar"],
      over_wie: "tante Truus",
      eigen_woorden: "geheim",
      kinderen: "ja",
    };
    assert.deepEqual(routeerbareAntwoorden(antwoord), { kinderen: ["ja"], nodig: ["rustig"] });
  });

  it("is left out when it is of a version that cannot be read", () => {
    const wat = alsWeekbesluit(met({}), invoer({ leefgebieden: ["financien"] }));
    assert.notEqual(leesWeekbesluit(wat), null);
    for (const fout of [wat.replace("financien", "ruimtevaart"), wat.replace("haast", "spoed"), "geen json"])
      assert.equal(leesWeekbesluit(fout), null, fout);
  });
});

describe("Ten thousand decisions", () => {
  it("are played against a changed roster within five seconds", () => {
    const oud = leesGemeente("config/haarlem");
    const weg = [...oud.mensen.values()].find(({ functies }) => functies.includes("werk_inkomen"));
    assert.ok(weg);
    const nieuw = { ...oud, mensen: new Map([...oud.mensen, [weg.oid, { ...weg, werkdagen: [1], fte: 0.2 }]]) };
    const teams = [...oud.teams.keys()];
    const spel = Array.from({ length: 10_000 }, (_, plek): Speelvraag => {
      const kies = <T>(keuzes: readonly T[]) => keuzes[plek % keuzes.length];
      const functie = kies(Functie.options) ?? null;
      const leefgebied = kies(Leefgebied.options);
      return {
        id: String(plek),
        invoer: invoer({
          team: kies(teams) ?? "",
          gelezen: functie,
          leefgebieden: leefgebied === undefined ? [] : [leefgebied],
          haast: plek % 20 === 0 ? "vandaag" : "vijf_dagen",
        }),
      };
    });
    // Of the processor, so that what else runs on the machine does not count.
    const begin = process.cpuUsage();
    const duur = { perWeek: 80, openWeken: 3 };
    const was = speel(oud, spel, speelweek(oud, MAANDAG), duur);
    const wordt = speel(nieuw, spel, speelweek(nieuw, MAANDAG), duur);
    const verschil = vergelijk(was, wordt);
    regelstanden(nieuw, wordt.zetten, MAANDAG);
    const { user, system } = process.cpuUsage(begin);
    assert.ok((user + system) / 1000 < 5_000, `${(user + system) / 1000} ms`);
    assert.deepEqual([verschil.aantal, verschil.verhuisd], [10_000, 0]);
    assert.ok((wordt.drukte.get(weg.oid)?.vragen ?? 0) < (was.drukte.get(weg.oid)?.vragen ?? 0));
  });
});
