import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const ZONDAGEN = Array.from({ length: 14 }, (_, over) => new Date(Date.UTC(2026, 5, 7 + 7 * over)).toISOString());
const OOIT = ["2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14"];

describe("The holidays in gemeente.yaml", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  after(() => kopie.weg());

  function met(regels: string): Gemeente {
    kopie.herstel("gemeente.yaml");
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replace(/feestdagen: geen\ngesloten: \[\]/, regels));
    return leesGemeente(kopie.map);
  }

  function dicht({ gesloten }: Gemeente, dagen = OOIT): readonly string[] {
    return dagen.filter((dag) => gesloten.includes(dag));
  }

  it("are those of the country when nothing is said: open on Good Friday, 5 May every five years", () => {
    const gemeente = met("");
    assert.deepEqual(dicht(gemeente), ["2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14"]);
    assert.deepEqual(dicht(gemeente, ["2029-05-05", "2030-05-05"]), ["2030-05-05"]);
    assert.deepEqual(dicht(gemeente, ["2026-05-24", "2026-05-25", "2026-12-24", "2026-12-25", "2026-12-26"]), [
      "2026-05-24",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  it("can each be chosen otherwise", () => {
    const gemeente = met(
      "feestdagen:\n  goede_vrijdag: dicht\n  vijf_mei: elk_jaar\n  koningsdag: open\n  hemelvaartsdag: open",
    );
    assert.deepEqual(dicht(gemeente), ["2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-05"]);
  });

  it("do not count where none is wanted, and own days still do", () => {
    assert.deepEqual(dicht(met("feestdagen: geen\ngesloten: [2026-04-03]")), ["2026-04-03"]);
  });

  it("have exceptions, on which the desks are open that one year", () => {
    const gemeente = met("gesloten: [2026-05-15]\ntoch_open: [2026-04-27]");
    assert.deepEqual(dicht(gemeente, ["2026-04-27", "2026-05-15", "2027-04-27"]), ["2026-05-15", "2027-04-27"]);
  });

  it("make a mistake of a gemeente that only opens on days it closes for three months", () => {
    kopie.herstel("gemeente.yaml");
    // The hours of its specialists are of other days.
    kopie.schrijf(
      "casuistiek.yaml",
      "aandachtsfunctionaris: Marijke, 023-555 01 15\ncoordinator: marijke\nexpertises: []\nreeksen: []\n",
    );
    const alleenZondag = kopie
      .lees("gemeente.yaml")
      .replaceAll(/^ {2}(?:maan|dins|woens|donder|vrij|zater)dag: .*\n/gm, "");
    const lijst = ZONDAGEN.map((dag) => `  - ${dag.slice(0, 10)}`);
    const schrijf = (regels: readonly string[]) =>
      kopie.schrijf("gemeente.yaml", alleenZondag.replace("gesloten: []", `gesloten:\n${regels.join("\n")}`));
    schrijf(lijst.slice(1));
    assert.deepEqual(kopie.problemen(), []);
    schrijf(lijst);
    assert.match(
      kopie.problemen()[0] ?? "",
      /^proef\/gemeente\.yaml:\d+: Vanaf deze dag is er drie maanden geen dag open/,
    );
  });
});
