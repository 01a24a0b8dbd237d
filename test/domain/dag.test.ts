import assert from "node:assert/strict";
import {
  bezettingVan,
  dagkader,
  geleideTeams,
  LIJNEN,
  leiderNu,
  staatOpLijn,
  type Vraaglijn,
} from "../../src/domain/dag.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { GEEN_OPVOLGING, type Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE, SANNE } from "../dialogs/proefgemeente.ts";
import { DOORGEGEVEN, maakVraag, PLAATSING } from "../dialogs/records.ts";

/** Wednesday 25 November 2026, 08.30 in Amsterdam. */
const NU = Date.parse("2026-11-25T07:30:00Z");
const DAG = dagkader(PROEFGEMEENTE, NU);
const op = (lokaal: string) => Date.parse(`${lokaal}+01:00`);
const VERLOF = [{ van: "2026-11-20", tot: "2026-11-30" }];

function met(...anders: readonly Persoon[]): Gemeente {
  const mensen = new Map([...PROEFGEMEENTE.mensen, ...anders.map((mens) => [mens.oid, mens] as const)]);
  return { ...PROEFGEMEENTE, mensen };
}

describe("the lines of the day", () => {
  const basis: Vraag = {
    ...(DOORGEGEVEN[0] ?? maakVraag()),
    toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU },
    plaatsing: { ...PLAATSING, haast: "vijf_dagen", contactVoor: op("2026-12-01T17:00"), doorgegeven: NU },
    wissenOp: op("2026-12-20T12:00"),
  };
  const plaatsing = basis.plaatsing ?? PLAATSING;
  const lijnen = (deel: Partial<Vraag>): readonly Vraaglijn[] =>
    LIJNEN.flatMap((lijn) => (lijn !== "bezetting" && staatOpLijn(lijn, { ...basis, ...deel }, DAG) ? [lijn] : []));
  const opgevolgd = (contact: number | null) => ({ opvolging: { ...GEEN_OPVOLGING, contact } });
  const afgesloten = { soort: "afgesloten", als: "ondersteuning", op: NU, eigenaar: FATIMA.oid } as const;

  it("leave alone what is in hand", () => {
    assert.deepEqual(lijnen({}), []);
    assert.deepEqual(lijnen({ toestand: { soort: "ingetrokken", op: NU } }), []);
    assert.deepEqual(lijnen({ toestand: { soort: "concept", gepauzeerd: false }, plaatsing: null }), []);
  });

  it("name what nobody has taken up: asked of somebody, or in the queue", () => {
    const aangeboden = { soort: "aangeboden", aan: FATIMA.oid, ronde: 1, sinds: NU, tot: NU } as const;
    assert.deepEqual(lijnen({ toestand: aangeboden }), ["zonder_eigenaar"]);
    assert.deepEqual(lijnen({ toestand: { soort: "wachtrij", functie: "cjg", sinds: NU, tot: NU } }), [
      "zonder_eigenaar",
    ]);
  });

  it("name what must be heard of today, until the resident has heard", () => {
    const dag = (contactVoor: string) => ({ plaatsing: { ...plaatsing, contactVoor: op(contactVoor) } });
    assert.deepEqual(lijnen(dag("2026-11-25T17:00")), ["uiterste_dag"]);
    assert.deepEqual(lijnen(dag("2026-11-26T00:00")), ["uiterste_dag"], "the end of today");
    assert.deepEqual(lijnen(dag("2026-11-26T00:01")), []);
    assert.deepEqual(lijnen(dag("2026-11-24T17:00")), [], "what is late is another list");
    assert.deepEqual(lijnen({ ...dag("2026-11-25T17:00"), ...opgevolgd(NU) }), []);
  });

  it("name the haste of an earlier day that is still open, taken up or not", () => {
    const gisteren = { ...plaatsing, haast: "vandaag", doorgegeven: op("2026-11-24T16:00") } as const;
    assert.deepEqual(lijnen({ plaatsing: gisteren }), ["haast_van_gisteren"]);
    assert.deepEqual(lijnen({ plaatsing: { ...gisteren, haast: "nu" } }), ["haast_van_gisteren"]);
    assert.deepEqual(lijnen({ plaatsing: { ...gisteren, haast: "morgen" } }), []);
    assert.deepEqual(lijnen({ plaatsing: { ...gisteren, doorgegeven: op("2026-11-25T00:10") } }), []);
    assert.deepEqual(lijnen({ plaatsing: gisteren, ...opgevolgd(NU) }), []);
  });

  it("name what came back more than once", () => {
    const terug = {
      wie: JOOST.oid,
      waarom: "functie",
      om: NU,
      uitkomst: "teruggegeven",
      reden: "te_vol",
      tot: NU,
    } as const;
    assert.deepEqual(lijnen({ gevraagd: [terug, ...basis.gevraagd] }), []);
    assert.deepEqual(lijnen({ gevraagd: [terug, terug, ...basis.gevraagd] }), ["vaak_terug"]);
  });

  it("name what is erased before Monday and stands nowhere else, closed or not", () => {
    const zondag = { wissenOp: op("2026-11-29T23:59") };
    assert.deepEqual(lijnen(zondag), ["bijna_gewist"]);
    assert.deepEqual(lijnen({ ...zondag, toestand: afgesloten }), ["bijna_gewist"]);
    assert.deepEqual(lijnen({ wissenOp: op("2026-11-30T00:00") }), []);
    assert.deepEqual(lijnen({ ...zondag, opvolging: { ...GEEN_OPVOLGING, overgenomen: NU } }), []);
    assert.deepEqual(lijnen({ ...zondag, toestand: { ...afgesloten, als: "niet_meer_nodig" } }), []);
  });
});

describe("the frame of a day", () => {
  it("follows the clock of the gemeente, also when summer time begins and ends", () => {
    const uren = (iso: string) => {
      const { begin, morgen } = dagkader(PROEFGEMEENTE, Date.parse(iso));
      return (morgen - begin) / 3_600_000;
    };
    assert.deepEqual(["2026-03-29T10:00:00Z", "2026-10-25T10:00:00Z", "2026-11-25T10:00:00Z"].map(uren), [23, 25, 24]);
    assert.equal(dagkader(PROEFGEMEENTE, op("2026-11-29T23:59")).maandag, op("2026-11-30T00:00"));
    assert.equal(dagkader(PROEFGEMEENTE, op("2026-11-30T00:00")).maandag, op("2026-12-07T00:00"));
  });
});

describe("who is there today", () => {
  it("names who is on leave, not who has a day off, and nobody of another team", () => {
    const g = met({ ...FATIMA, afwezig: VERLOF }, { ...JOOST, werkdagen: [1] }, { ...SANNE, afwezig: VERLOF });
    assert.deepEqual(
      bezettingVan(g, ["oost"], NU).afwezig.map(({ oid }) => oid),
      [FATIMA.oid],
    );
    assert.deepEqual(bezettingVan(g, ["west"], NU).afwezig, []);
  });

  it("names the functions that nobody can take: not when a vervanger is there, on leave or on a day off alike", () => {
    const zonder = (g: Gemeente) => bezettingVan(g, ["oost"], NU).zonderVervanger.map(({ functie }) => functie);
    assert.deepEqual(zonder(PROEFGEMEENTE), []);
    assert.deepEqual(zonder(met({ ...FATIMA, afwezig: VERLOF })), [], "Joost replaces Fatima");
    assert.deepEqual(zonder(met({ ...FATIMA, afwezig: VERLOF, vervanger: null })), ["werk_inkomen", "cjg"]);
    assert.deepEqual(zonder(met({ ...JOOST, werkdagen: [1] })), ["maatschappelijk_werk"]);
  });
});

describe("whose list of the day it is", () => {
  const weg = { ...MARIJKE, afwezig: VERLOF };

  it("is the lead's, for every team they lead", () => {
    assert.deepEqual(
      [leiderNu(PROEFGEMEENTE, "oost", NU), leiderNu(PROEFGEMEENTE, "west", NU)],
      [MARIJKE.oid, MARIJKE.oid],
    );
    assert.deepEqual(geleideTeams(PROEFGEMEENTE, MARIJKE.oid, NU), ["oost", "west"]);
    assert.deepEqual(geleideTeams(PROEFGEMEENTE, FATIMA.oid, NU), []);
  });

  it("is that of who stands in while the lead is away, and of nobody when nobody does", () => {
    const g = met({ ...weg, vervanger: FATIMA.oid });
    assert.equal(leiderNu(g, "oost", NU), FATIMA.oid);
    assert.deepEqual(geleideTeams(g, FATIMA.oid, NU), ["oost", "west"]);
    assert.equal(leiderNu(met(weg), "oost", NU), null);
  });
});
