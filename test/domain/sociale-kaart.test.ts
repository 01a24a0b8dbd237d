import assert from "node:assert/strict";
import fc from "fast-check";
import type { Gemeente, Partner } from "../../src/domain/gemeente.ts";
import {
  ingangBij,
  ingangenVan,
  magBijwerken,
  metBeschikbaar,
  stelVoor,
  teVernieuwen,
  zoekOpKaart,
} from "../../src/domain/sociale-kaart.ts";
import { CAPACITEITEN } from "../../src/domain/voorziening.ts";
import { BEA, FATIMA, HENK, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { kaartMet, metKaart, voorziening } from "../support/sociale-kaart.ts";

const DAG = "2026-11-23";
const vraag = { leefgebied: "financien", team: "oost", dag: DAG } as const;
const partner: Partner = {
  id: "raadslieden",
  naam: "Raadslieden",
  telefoon: "023-555 03 01",
  leefgebieden: ["financien"],
  woorden: [],
  hoe: "Bel samen.",
  vanaf: null,
  tot: null,
};

function met(...lijst: readonly ReturnType<typeof voorziening>[]): Gemeente {
  return metKaart({ ...PROEFGEMEENTE, partners: new Map() }, kaartMet(lijst));
}

const ids = (gevonden: ReturnType<typeof zoekOpKaart>) => gevonden.map(({ ingang }) => ingang.id);

describe("the sociale kaart", () => {
  it("gives what fits the subject, the area and the day, and nothing else", () => {
    const gemeente = met(
      voorziening("past"),
      voorziening("ander-onderwerp", { leefgebieden: ["mobiliteit"] }),
      voorziening("ander-gebied", { teams: ["west"] }),
      voorziening("nog-niet", { vanaf: "2026-11-24" }),
      voorziening("verlopen", { tot: "2026-11-22" }),
      voorziening("laatste-dag", { tot: DAG }),
    );
    assert.deepEqual(ids(zoekOpKaart(gemeente, vraag)), ["past", "laatste-dag"]);
    assert.deepEqual(ids(zoekOpKaart(gemeente, { ...vraag, team: null })), ["ander-gebied", "past", "laatste-dag"]);
    assert.equal(zoekOpKaart(gemeente, { ...vraag, leefgebied: null }).length, 3);
  });

  it("puts what is open first and what is full last, and says why", () => {
    const gemeente = met(
      voorziening("vol", {}, { capaciteit: "vol" }),
      voorziening("lijst", {}, { capaciteit: "wachtlijst" }),
      voorziening("open"),
      voorziening("toets", {}, { capaciteit: "toets_nodig" }),
    );
    const gevonden = zoekOpKaart(gemeente, vraag);
    assert.deepEqual(
      gevonden.map(({ ingang, waarom }) => [ingang.id, waarom]),
      [
        ["open", null],
        ["toets", "toets_nodig"],
        ["lijst", "wachtlijst"],
        ["vol", "vol"],
      ],
    );
  });

  it("asks first for what somebody looked at lately, what is for everybody, and what is there for this area", () => {
    const gemeente = met(
      voorziening("oud", {}, { bijgewerkt: "2026-08-24" }),
      voorziening("besluit", { basisvoorziening: false }),
      voorziening("overal"),
      voorziening("hier", { teams: ["oost"] }),
    );
    assert.deepEqual(ids(zoekOpKaart(gemeente, vraag)), ["hier", "overal", "besluit", "oud"]);
    assert.deepEqual(ids(stelVoor(gemeente, vraag)), ["hier", "overal", "besluit"], "three at most");
    assert.deepEqual(stelVoor(gemeente, { ...vraag, leefgebied: null }), [], "nothing where nobody knows the subject");
  });

  it("calls it old from the day after its term", () => {
    const oud = (bijgewerkt: string) => zoekOpKaart(met(voorziening("een", {}, { bijgewerkt })), vraag)[0]?.verouderd;
    assert.equal(oud("2026-08-25"), false, "ninety days");
    assert.equal(oud("2026-08-24"), true, "ninety-one");
    assert.equal(oud("2026-12-24"), false, "a day to come");
  });

  it("holds partners in the area of the teams that work with them, of whom nobody may have said anything", () => {
    const gemeente = {
      ...met(voorziening("vol", {}, { capaciteit: "vol" })),
      partners: new Map([[partner.id, partner]]),
    };
    assert.deepEqual(ids(zoekOpKaart(gemeente, vraag)), ["vol"], "oost works with another");
    const teams = new Map(
      [...gemeente.teams].map(([id, team]) => [id, { ...team, partners: id === "oost" ? [partner.id] : ["x"] }]),
    );
    const gevonden = zoekOpKaart({ ...gemeente, teams }, vraag);
    assert.deepEqual(
      gevonden.map(({ ingang, waarom, verouderd }) => [ingang.id, waarom, verouderd]),
      [
        ["raadslieden", "onbekend", false],
        ["vol", "vol", false],
      ],
    );
    assert.deepEqual(ids(zoekOpKaart({ ...gemeente, teams }, { ...vraag, team: "west" })), ["vol"]);
  });

  it("is brought up to date by who keeps it, and by the administrator", () => {
    const [eigen] = ingangenVan(met(voorziening("een")));
    assert.ok(eigen);
    assert.equal(magBijwerken(eigen, FATIMA), true);
    assert.equal(magBijwerken(eigen, HENK), false);
    assert.equal(magBijwerken({ beschikbaar: null }, BEA), true);
  });

  it("tells an owner what is old, not what is over and not what another keeps", () => {
    const oud = { bijgewerkt: "2026-01-05" };
    const gemeente = met(
      voorziening("oud", {}, oud),
      voorziening("vers"),
      voorziening("van-ander", {}, { ...oud, eigenaar: "p-joost" }),
      voorziening("verlopen", { tot: "2026-02-01" }, oud),
      voorziening("komt-nog", { vanaf: "2027-01-01" }, oud),
    );
    const ids = (wie: string, op = gemeente) => (teVernieuwen(op, DAG).get(wie) ?? []).map(({ id }) => id);
    assert.deepEqual(ids(FATIMA.oid), ["oud", "komt-nog"]);
    assert.deepEqual(ids(BEA.oid), []);
    const weg = new Map([...gemeente.mensen, [FATIMA.oid, { ...FATIMA, tot: "2026-11-20" }]]);
    const zonder = { ...gemeente, mensen: weg };
    assert.deepEqual(ids(FATIMA.oid, zonder), [], "who left is not asked");
    assert.deepEqual(ids(BEA.oid, zonder), ["oud", "komt-nog"], "the administrator is");
  });

  it("shows a change at once, of a voorziening and of a partner", () => {
    const gemeente = { ...met(voorziening("een")), partners: new Map([[partner.id, partner]]) };
    const nieuw = { capaciteit: "vol", wachtWeken: null, bijgewerkt: DAG, eigenaar: null } as const;
    for (const id of ["een", partner.id]) {
      const ingang = ingangBij(gemeente, id);
      assert.ok(ingang);
      assert.deepEqual(ingangBij(metBeschikbaar(gemeente, ingang, nieuw), id)?.beschikbaar, nieuw);
      assert.notDeepEqual(ingangBij(gemeente, id)?.beschikbaar, nieuw, "the one in force stays");
    }
    assert.equal(ingangBij(gemeente, "toString"), null);
  });

  it("never puts what is full before what is open, whatever else is so", () => {
    const soort = fc.record({
      capaciteit: fc.constantFrom(...CAPACITEITEN),
      dagen: fc.integer({ min: 0, max: 400 }),
      basisvoorziening: fc.boolean(),
      hier: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(soort, { maxLength: 12 }), (soorten) => {
        const lijst = soorten.map(({ capaciteit, dagen, basisvoorziening, hier }, nr) => {
          const bijgewerkt = new Date(Date.parse(DAG) - dagen * 86_400_000).toISOString().slice(0, 10);
          return voorziening(`v${nr}`, { basisvoorziening, teams: hier ? ["oost"] : [] }, { capaciteit, bijgewerkt });
        });
        const rang = zoekOpKaart(met(...lijst), vraag).map(({ waarom }) =>
          CAPACITEITEN.indexOf(waarom === null || waarom === "onbekend" ? "open" : waarom),
        );
        assert.equal(rang.length, lijst.length);
        assert.deepEqual(
          rang,
          rang.toSorted((een, ander) => een - ander),
        );
      }),
    );
  });
});
