import assert from "node:assert/strict";
import { oproepVoorBalie } from "../../dialogs/beelden/oproep.ts";
import { statusbeeld } from "../../dialogs/beelden/status.ts";
import { veiligheidsbeeld } from "../../dialogs/beelden/veiligheid.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { kantoor, ms } from "../support/kalender.ts";
import { FATIMA, PROEFGEMEENTE, SANNE } from "./proefgemeente.ts";
import { maakOproep, maakVraag, PLAATSING } from "./records.ts";

/** The office is open from half past eight to five, the desk on Wednesdays from noon to one and on Thursday evenings. */
const gemeente: Gemeente = {
  ...PROEFGEMEENTE,
  ...kantoor(),
  locaties: new Map(
    [...PROEFGEMEENTE.locaties].map(([id, locatie]) => [
      id,
      {
        ...locatie,
        openingstijden: new Map([
          [3, ["12:00", "13:00"]],
          [4, ["18:00", "20:00"]],
        ]),
      },
    ]),
  ),
};
const WOENSDAGMIDDAG = "2026-11-25T12:30";
const WOENSDAGOCHTEND = "2026-11-25T10:00";
const DONDERDAGAVOND = "2026-11-26T19:00";

function zicht(nu: string, bij: Gemeente = gemeente) {
  return maakZicht(bij, SANNE, ms(nu), NEDERLANDS);
}

function status(nu: string, deel: Partial<Vraag> = {}, bij: Gemeente = gemeente): string {
  const vraag = maakVraag({
    plaatsing: PLAATSING,
    toestand: { soort: "aangeboden", aan: FATIMA.oid, ronde: 1, sinds: ms(nu), tot: ms(nu) + 600_000 },
    ...deel,
  });
  return tekst(statusbeeld(zicht(nu, bij), { vraag, nummer: 12 }).alineas);
}

function tekst(alineas: readonly { readonly tekst: string }[]): string {
  return alineas.map((alinea) => alinea.tekst).join("\n");
}

const TEAM_DICHT = /Het wijkteam is dicht tot morgen om 08\.30\. .*Bel 023/;
const BALIE_DICHT = /Balie Oost is nu dicht\. .*Bel .*112/;

describe("what the desk is told outside opening hours", () => {
  it("is nothing while team and desk are open", () => assert.doesNotMatch(status(WOENSDAGMIDDAG), /dicht/));

  it("is to phone while the team is closed, also when the desk itself is open", () =>
    assert.match(status(DONDERDAGAVOND), TEAM_DICHT));

  it("is to phone while only the desk is closed: nobody there would see the answer", () => {
    assert.match(status(WOENSDAGOCHTEND), BALIE_DICHT);
    assert.doesNotMatch(status(WOENSDAGOCHTEND), /wijkteam is dicht/);
  });

  it("goes by the gemeente on the telephone, on a visit and for a desk without hours of its own", () => {
    for (const kanaal of ["telefoon", "huisbezoek"])
      assert.doesNotMatch(status(WOENSDAGOCHTEND, { stroom: { ...maakVraag().stroom, answers: { kanaal } } }), /dicht/);
    assert.doesNotMatch(status(WOENSDAGOCHTEND, { locatie: null }), /dicht/);
    assert.doesNotMatch(status(WOENSDAGOCHTEND, {}, { ...gemeente, locaties: PROEFGEMEENTE.locaties }), /dicht/);
  });

  it("is nothing for a vraag that can wait", () =>
    assert.doesNotMatch(status(DONDERDAGAVOND, { plaatsing: { ...PLAATSING, haast: "vijf_dagen" } }), /dicht/));

  it("is to phone at once when it calls a colleague while the team is closed", () => {
    const kaart = { kaart: "thuis", zeker: true } as const;
    const bij = { geroepen: FATIMA.oid, telefonisch: false, basis: {}, terugNaarVraag: true };
    const bel = new RegExp(`Het wijkteam is nu dicht\\. Wacht niet op een antwoord\\. Bel ${FATIMA.telefoon}`);
    for (const [nu, dicht] of [
      [DONDERDAGAVOND, true],
      ["2026-12-25T11:00", true],
      [WOENSDAGOCHTEND, false],
    ] as const) {
      const alarm = tekst(veiligheidsbeeld(zicht(nu), kaart, bij).alineas);
      const oproep = tekst(oproepVoorBalie(zicht(nu), maakOproep()).alineas);
      assert.deepEqual([bel.test(alarm), bel.test(oproep)], [dicht, dicht], nu);
    }
    const niemand = tekst(veiligheidsbeeld(zicht(DONDERDAGAVOND), kaart, { ...bij, geroepen: null }).alineas);
    assert.doesNotMatch(niemand, /Wacht niet op een antwoord/);
  });
});
