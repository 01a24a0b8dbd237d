import assert from "node:assert/strict";
import { keurOpvolging } from "../../src/gemeente/keur-teams.ts";
import { leesBestanden, leesGemeente } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

// biome-ignore format: a table is read by row
const TABEL: readonly [string, string, RegExp][] = [
  ["a team that came before itself", "voorgangers: [west]", /^teams\.yaml:\d+: Een team kan niet zijn eigen voorganger zijn\. /],
  ["a former team that stands twice", "voorgangers: [oud, oud]", /^teams\.yaml:\d+: Deze id staat er twee keer\. /],
  ["a former team with a name for an id", 'voorgangers: ["Team Oud"]', /^teams\.yaml:\d+: "voorgangers": Een korte naam bestaat uit /],
];

describe("The teams that came before a team", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  beforeEach(() => kopie.herstel());
  after(() => kopie.weg());
  const schrijf = (van: string, naar: string) => {
    const tekst = kopie.lees("teams.yaml");
    assert.ok(tekst.includes(van), van);
    kopie.schrijf("teams.yaml", tekst.replace(van, naar));
  };
  const metWest = (regel: string) => schrijf("naam: Wijkteam West", `naam: Wijkteam West\n    ${regel}`);

  for (const [wat, regel, zin] of TABEL)
    it(`are refused for ${wat}`, () => {
      metWest(regel);
      assert.ok(
        kopie.problemen().some((probleem) => zin.test(probleem.replace(/^.*?teams\.yaml/u, "teams.yaml"))),
        kopie.problemen().join("\n"),
      );
    });

  it("are refused in a circle, at both", () => {
    metWest("voorgangers: [oost]");
    schrijf("naam: Wijkteam Oost", "naam: Wijkteam Oost\n    voorgangers: [west]");
    const kring = kopie.problemen().filter((probleem) => probleem.includes("wijzen in een kring naar elkaar"));
    assert.equal(kring.length, 2);
  });

  it("may be of a team that is still there, and of one that two teams name", () => {
    metWest("voorgangers: [oost, midden]");
    schrijf("naam: Wijkteam Oost", "naam: Wijkteam Oost\n    voorgangers: [midden]");
    assert.deepEqual(kopie.problemen(), []);
    const { teams } = leesGemeente(kopie.map);
    assert.deepEqual(teams.get("west")?.voorgangers, ["oost", "midden"]);
  });

  describe("before a team may go", () => {
    const zonderWest = (teams: string) => teams.slice(0, teams.indexOf("  - id: west"));

    it("must be named by the team that gets its open vragen", () => {
      const geldt = leesBestanden("config/proef");
      const teams = geldt["teams.yaml"] ?? "";
      const [zin, ...rest] = keurOpvolging(geldt, { ...geldt, "teams.yaml": zonderWest(teams) });
      assert.match(
        zin ?? "",
        /^teams\.yaml: Het team "west" gaat weg, .* Zet west bij voorgangers van het team dat ze krijgt\.$/,
      );
      assert.deepEqual(rest, []);
      const goed = zonderWest(teams).replace("    telefoon", "    voorgangers: [west]\n    telefoon");
      assert.deepEqual(keurOpvolging(geldt, { ...geldt, "teams.yaml": goed }), []);
    });

    it("say nothing of another name for the same id, nor of a first configuration", () => {
      const geldt = leesBestanden("config/proef");
      const anders = (geldt["teams.yaml"] ?? "").replace("Wijkteam West", "Wijkteam Duinrand");
      assert.deepEqual(keurOpvolging(geldt, { ...geldt, "teams.yaml": anders }), []);
      assert.deepEqual(keurOpvolging({}, geldt), []);
    });
  });
});
