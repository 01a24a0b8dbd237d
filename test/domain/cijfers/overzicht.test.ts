import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { keuzesVan, periodesVoor } from "../../../src/domain/cijfers/cijferkeuze.ts";
import {
  type Cel,
  type Cijferkeuze,
  type Cijferoverzicht,
  cijferoverzicht,
} from "../../../src/domain/cijfers/overzicht.ts";
import { type Teamindeling, tellingenPerTeam } from "../../../src/domain/cijfers/teamtelling.ts";
import { cellenVan, type Tellingen } from "../../../src/domain/cijfers/telling.ts";
import { Functie, Leefgebied } from "../../../src/domain/sleutels.ts";
import { indelingVan } from "./indeling.ts";
import { toevalVan, verzonnenTellingen } from "./verzonnen-jaar.ts";

const TEAMS = ["west", "oost", "noord"];
const INDELING = indelingVan(TEAMS);
const dag = (tekst: string) => Temporal.PlainDate.from(tekst);
const NA_K3 = dag("2026-10-05");
const STAD: Cijferkeuze = { team: null, jaar: 2026, kwartaal: null };
const DRUK = verzonnenTellingen(
  { teams: TEAMS, leefgebieden: Leefgebied.options, functies: Functie.options, drukte: 400, jaren: [2025, 2026] },
  toevalVan(3),
);

function overzicht(
  keuze: Cijferkeuze,
  vandaag = NA_K3,
  tellingen = DRUK,
  indeling: Teamindeling = INDELING,
): Cijferoverzicht {
  const uit = cijferoverzicht(indeling, tellingen, keuze, vandaag);
  assert.ok(uit);
  return uit;
}

/** Counts of facts, each in a month and as often as said. */
function tellingenVan(
  feiten: readonly (readonly [maand: string, keer: number, feit: Readonly<Record<string, string>>])[],
): Tellingen {
  const uit = new Map<`maand/${string}`, Map<string, number>>();
  for (const [maand, keer, feit] of feiten) {
    const cellen = uit.get(`maand/${maand}`) ?? new Map<string, number>();
    for (const cel of cellenVan(feit)) cellen.set(cel, (cellen.get(cel) ?? 0) + keer);
    uit.set(`maand/${maand}`, cellen);
  }
  return uit;
}

function getal(cel: Cel | undefined): number {
  assert.ok(typeof cel === "number", `${cel}`);
  return cel;
}

function cellenIn(
  tabel: { readonly rijen: readonly { readonly id: string; readonly cellen: readonly Cel[] }[] },
  rij: string,
) {
  return tabel.rijen.find(({ id }) => id === rij)?.cellen ?? [];
}

describe("the overview of the figures", () => {
  it("counts in the tables of started and closed what the log says, by when and how it ended", () => {
    const start = { soort: "doorgegeven", team: "oost", leefgebied: "financien", functie: "cjg", kanaal: "balie" };
    const eind = { soort: "afgesloten", team: "oost", leefgebied: "financien" };
    const [toen, nu] = ["2025-K4", "2026-K2"];
    const tellingen = tellingenVan([
      ["2025-10", 40, { ...start, gestart: toen }],
      ["2026-04", 60, { ...start, gestart: nu }],
      ["2025-12", 10, { ...eind, gestart: toen, als: "ondersteuning" }],
      ["2026-05", 20, { ...eind, gestart: nu, als: "informatie_en_advies" }],
      ["2026-05", 12, { ...eind, gestart: toen, als: "vinger_aan_de_pols" }],
      ["2026-06", 6, { soort: "heropend", team: "oost", gestart: nu, als: "informatie_en_advies" }],
      ["2026-06", 5, { ...eind, gestart: nu, als: "niet_meer_nodig" }],
      ["2026-06", 5, { soort: "ingetrokken", team: "oost", gestart: nu }],
      ["2026-06", 5, { soort: "verhuisd_uit", team: "oost", gestart: nu }],
      ["2026-06", 5, { soort: "verhuisd_naar", team: "west", gestart: nu }],
    ]);
    const { tabellen, peildatum } = overzicht(STAD, NA_K3, tellingen);
    assert.equal(peildatum, "2026-09-30");
    assert.deepEqual(cellenIn(tabellen.gestart, "oost"), [40, 60, 100, 49]);
    assert.deepEqual(cellenIn(tabellen.afgesloten, "oost"), [14, 12, 10, 36]);
    assert.deepEqual(cellenIn(tabellen.stand, "oost"), [100, 49, 36, 15]);
    assert.deepEqual(cellenIn(tabellen.stand, "west"), [0, 5, 0, -5]);
    assert.deepEqual(tabellen.stand.totaal, [100, 54, 36, 10]);
  });

  it("starts as much as is open, closed or ended otherwise, in every row and at every peildatum", () => {
    for (const kwartaal of [1, 2, 3] as const)
      for (const { cellen } of overzicht({ ...STAD, kwartaal }).tabellen.stand.rijen) {
        const [gestart, open, gesloten, anders] = cellen.map(getal);
        assert.equal(gestart, (open ?? 0) + (gesloten ?? 0) + (anders ?? 0));
      }
  });

  it("adds teams up to the stad, quarters to the year and codes to all of it", () => {
    const lees = (keuze: Cijferkeuze) => overzicht(keuze).tabellen.functies.rijen.map(({ cellen }) => getal(cellen[0]));
    const stad = lees(STAD);
    const perTeam = TEAMS.map((team) => lees({ ...STAD, team }));
    const perKwartaal = ([1, 2, 3] as const).map((kwartaal) => lees({ ...STAD, kwartaal }));
    for (const [plek, aantal] of stad.entries())
      for (const delen of [perTeam, perKwartaal])
        assert.equal(
          aantal,
          delen.reduce((som, deel) => som + (deel[plek] ?? 0), 0),
        );
    assert.equal(
      stad.reduce((som, aantal) => som + aantal, 0),
      overzicht(STAD).tabellen.functies.noemer,
    );
  });

  it("shows an earlier quarter as it did when that came out, in whatever order the teams are configured", () => {
    const klein = verzonnenTellingen(
      { teams: TEAMS, leefgebieden: ["financien", "justitie"], functies: ["cjg"], drukte: 8, jaren: [2025, 2026] },
      toevalVan(11),
    );
    const omgekeerd = indelingVan(TEAMS.toReversed());
    for (const team of [null, ...TEAMS]) {
      const keuze: Cijferkeuze = { team, jaar: 2026, kwartaal: 2 };
      const toen = overzicht(keuze, dag("2026-07-01"), klein).tabellen;
      const later = overzicht(keuze, dag("2027-01-01"), klein, omgekeerd).tabellen;
      assert.deepEqual(later.leefgebieden, toen.leefgebieden);
      const rijen = (tabel: typeof toen.gestart) => tabel.rijen.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      for (const tabel of ["gestart", "afgesloten", "stand"] as const)
        assert.deepEqual(rijen(later[tabel]), rijen(toen[tabel]));
    }
  });

  it("counts what has no code, and what nobody configured, beside the rest", () => {
    const vast = { soort: "doorgegeven", team: "oost", gestart: "2026-K1", leefgebied: "financien" };
    const tellingen = tellingenVan([
      ["2026-01", 20, { ...vast, functie: "cjg" }],
      ["2026-02", 7, { ...vast, functie: "buurtzuster" }],
      ["2026-03", 6, { ...vast, functie: "" }],
    ]);
    const { rijen, noemer } = overzicht(STAD, NA_K3, tellingen).tabellen.functies;
    const niet = rijen.filter(({ cellen }) => cellen[0] !== 0).map(({ id, cellen }) => [id, cellen[0]]);
    assert.deepEqual(niet, [
      ["cjg", 20],
      ["buurtzuster", 7],
      ["onbekend", 6],
    ]);
    assert.equal(noemer, 33);
  });

  it("takes back what the desk took back, and counts drafts with what was not passed on", () => {
    const bij = { team: "oost", leefgebied: "financien", kanaal: "balie" };
    const tellingen = tellingenVan([
      ["2026-01", 20, { soort: "einde", ...bij, einde: "snel_klaar" }],
      ["2026-01", 6, { soort: "einde_terug", ...bij, einde: "snel_klaar" }],
      ["2026-02", 9, { soort: "einde", ...bij, einde: "bewoner_ziet_af" }],
      ["2026-02", 8, { soort: "concept_weg", team: "oost", kanaal: "balie", weg: "verlopen" }],
    ]);
    const { zelf_beantwoord, niet_doorgegeven } = overzicht(STAD, NA_K3, tellingen).tabellen;
    assert.deepEqual(cellenIn(zelf_beantwoord, "snel_klaar"), [14]);
    assert.deepEqual(cellenIn(niet_doorgegeven, "verlopen"), [8]);
    assert.deepEqual(niet_doorgegeven.totaal, [17]);
  });

  it("is not there for a quarter that is not over, nor for a year without one", () => {
    assert.equal(cijferoverzicht(INDELING, DRUK, { ...STAD, kwartaal: 4 }, NA_K3), null);
    assert.equal(cijferoverzicht(INDELING, DRUK, { ...STAD, jaar: 2027 }, NA_K3), null);
  });
});

describe("figures that were worked out before", () => {
  it("are made anew when a month was read anew, or the teams are others", () => {
    const begonnen = (keer: number) =>
      tellingenVan([["2026-01", keer, { soort: "begonnen", team: "west", stroom: "vraag", kanaal: "balie" }]]);
    const [toen, nu] = [begonnen(10), begonnen(20)];
    const inWest = (tellingen: Tellingen, indeling?: Teamindeling) =>
      overzicht({ ...STAD, team: "west" }, NA_K3, tellingen, indeling).tabellen.trechter.rijen[0]?.cellen[0];
    assert.equal(inWest(toen), 10);
    assert.equal(inWest(nu), 20);
    assert.equal(inWest(toen), 10);
    assert.equal(inWest(toen, indelingVan(["oost"])), 0);
  });

  it("are the same for every choice in any order", () => {
    const keuzes = ([null, 1, 2, 3] as const).flatMap((kwartaal) =>
      [null, "oost"].map((team) => ({ ...STAD, kwartaal, team })),
    );
    const los = keuzes.map((keuze) => overzicht(keuze, NA_K3, new Map(DRUK), indelingVan(TEAMS)));
    assert.deepEqual(
      keuzes.toReversed().map((keuze) => overzicht(keuze)),
      los.toReversed(),
    );
  });
});

describe("counts of teams that changed", () => {
  const feit = (team: string) => ({ soort: "begonnen", team, stroom: "vraag", kanaal: "balie" });
  const tellingen = tellingenVan([
    ["2026-01", 10, feit("west")],
    ["2026-01", 20, feit("oud-west")],
    ["2026-01", 30, feit("verdwenen")],
  ]);

  it("belong to the team that one went up in, and else to former teams, so that nothing is lost", () => {
    const nu = tellingenPerTeam(indelingVan(TEAMS, { west: ["oud-west"] }), tellingen).get("maand/2026-01");
    assert.equal(nu?.get("begonnen|west"), 30);
    assert.equal(nu?.get("begonnen|west|kanaal=balie"), 30);
    assert.equal(nu?.get("begonnen|vroegere_teams"), 30);
  });

  it("have a row of their own when no team of today has them", () => {
    const ids = overzicht(STAD, NA_K3, tellingen).tabellen.gestart.rijen.map(({ id }) => id);
    assert.deepEqual(ids, [...TEAMS, "vroegere_teams"]);
    assert.deepEqual(
      overzicht(STAD).tabellen.gestart.rijen.map(({ id }) => id),
      TEAMS,
    );
  });

  it("of a team that was split stay with former teams: nobody knows whose they would be", () => {
    const gesplitst = indelingVan(TEAMS, { west: ["oud-west"], oost: ["oud-west"] });
    assert.equal(tellingenPerTeam(gesplitst, tellingen).get("maand/2026-01")?.get("begonnen|vroegere_teams"), 50);
  });
});

describe("the choice of a quarter", () => {
  it("offers complete quarters of this year and the last, from the first with counts", () => {
    assert.deepEqual(keuzesVan(NA_K3), [
      { jaar: 2026, kwartalen: [1, 2, 3] },
      { jaar: 2025, kwartalen: [1, 2, 3, 4] },
    ]);
    const pas = tellingenVan([["2026-05", 1, { soort: "niet_pluis", team: "oost" }]]);
    assert.deepEqual(keuzesVan(NA_K3, pas), [{ jaar: 2026, kwartalen: [2, 3] }]);
    assert.deepEqual(keuzesVan(dag("2026-06-30"), pas), []);
    assert.deepEqual(keuzesVan(NA_K3, new Map()), []);
  });

  it("loads the year before and the months up to the last complete quarter", () => {
    const maanden = periodesVoor(STAD, NA_K3);
    assert.deepEqual([maanden[0], maanden.at(-1), maanden.length], ["maand/2025-01", "maand/2026-09", 21]);
    assert.equal(periodesVoor({ ...STAD, kwartaal: 2 }, NA_K3).at(-1), "maand/2026-06");
    assert.equal(periodesVoor(STAD, dag("2026-02-01")).at(-1), "maand/2025-12");
  });
});
