import assert from "node:assert/strict";
import { join } from "node:path";
import { verzinJaar } from "../../../src/cli/demo/jaar.ts";
import { cellenVan, type Periode } from "../../../src/domain/cijfers/telling.ts";
import type { Signaal } from "../../../src/domain/signaal/signaal.ts";
import { nieuwSignaal } from "../../../src/domain/signaal/verloop.ts";
import { vindSignalen } from "../../../src/domain/signaal/vinden.ts";
import { dagenLater } from "../../../src/domain/week.ts";
import { leesGemeente } from "../../../src/gemeente.ts";

const MAANDAG = "2026-11-23";
const GEMEENTE = leesGemeente(join(import.meta.dirname, "../../../config/haarlem"));

/** What one team hears of in the last `weken` Mondays of an invented year, each dealt with at once. */
function jaarVan(team: string, weken: number, zaad: number): readonly Signaal[] {
  const einde = Date.parse(`${MAANDAG}T08:00:00+01:00`);
  const tellingen = new Map<Periode, Map<string, number>>();
  for (const { feit, telt } of verzinJaar({ gemeente: GEMEENTE, einde, vragen: 10_000, zaad }))
    for (const { periode } of telt.periodes) {
      const cellen = tellingen.get(periode) ?? new Map<string, number>();
      tellingen.set(periode, cellen);
      for (const cel of cellenVan({ ...feit })) cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
    }
  const eerder: Signaal[] = [];
  for (let terug = weken - 1; terug >= 0; terug--) {
    const maandag = dagenLater(MAANDAG, -7 * terug);
    const nu = Date.parse(`${maandag}T08:30:00Z`);
    for (const een of vindSignalen({ gemeente: GEMEENTE, team, maandag, tellingen, eerder, nu }))
      eerder.push({ ...nieuwSignaal(GEMEENTE, een, nu), stand: { soort: "klaar", op: nu, gedaan: "Besproken." } });
  }
  return eerder;
}

describe("het jaar van de demo", () => {
  it("heeft een onderwerp dat groeit en een partner waar het wachten is, en de bot vindt ze, elk één keer", () => {
    const team = [...GEMEENTE.teams.keys()][2] ?? assert.fail();
    const gevonden = jaarVan(team, 12, 1);
    const soorten = gevonden.map(({ soort, leefgebied }) => `${soort} ${leefgebied ?? ""}`.trim());
    assert.equal(soorten.filter((een) => een === "meer_dan_verwacht opvoeden_opgroeien").length, 1);
    assert.equal(soorten.filter((een) => een === "wacht_bij_partner").length, 1);
    for (const { vondst } of gevonden) assert.ok((vondst?.aantal ?? 0) >= 5);
  }).timeout(60_000);
});
