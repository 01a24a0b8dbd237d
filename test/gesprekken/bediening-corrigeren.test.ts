import assert from "node:assert/strict";
import { doorloop, geefDoor, regelMet, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
const UUR_MS = 3_600_000;

let volgnummer = 0;

/** A number that no other vraag of this file has. */
function nummer(): string {
  volgnummer += 1;
  return `06 4555${String(volgnummer).padStart(4, "0")}`;
}

describe("correcting what was sent", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const aanbodBij = (wie: Persoon, nr: number) => wie.ziet(`Vraag ${nr} voor jou`);
  const wachtOp = (wie: Persoon, op: Schermkaart, tekst: string) =>
    totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), `"${tekst}" op die kaart`);

  for (const opgepakt of [false, true]) {
    it(`tells the colleague who ${opgepakt ? "has it" : "is asked"} that the sender corrected something`, async () => {
      const balie = await toneel.balie();
      const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
      const aanbod = await aanbodBij(toneel.fatima, nr);
      if (opgepakt) await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
      await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
      await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Wat helpt"));
      assert.match(await vult(balie, "Verder", { wens: "Uitstel" }, zoalsNu(balie, op)), /Uitstel/);
      assert.match(await balie.drukt("Doorgeven", {}, zoalsNu(balie, op)), /Aangepast/);
      const bewaard = await toneel.lezer.vraag(vraag);
      assert.equal(bewaard?.stroom.answers["wens"], "Uitstel");
      assert.equal(bewaard?.toestand.soort, opgepakt ? "opgepakt" : "aangeboden");
      await zietSamen(toneel.fatima, `Vraag ${nr} `, "Er is iets veranderd aan deze vraag");
    });
  }

  it("refuses to correct or take back after 24 hours, and says what to do", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, contact: nummer() });
    await toneel.fatima.drukt("Ik pak dit op", {}, await aanbodBij(toneel.fatima, nr));
    await wachtOp(balie, op, "heeft deze vraag opgepakt");
    const bevestiging = await balie.drukt("Intrekken", {}, zoalsNu(balie, op));
    assert.match(bevestiging, /intrekken\?/);
    toneel.klok.vooruit(25 * UUR_MS);
    await balie.drukt("Ja, trek de vraag in", {}, zoalsNu(balie, op));
    assert.equal(
      (await toneel.lezer.vraag(vraag))?.toestand.soort,
      "opgepakt",
      "too late is too late, also for a card that stood open",
    );
    for (const knop of ["Corrigeren", "Intrekken"]) {
      assert.match(await balie.drukt(knop, {}, zoalsNu(balie, op)), /Corrigeren kan tot 24 uur na het doorgeven/);
    }
  });

  it("goes on where a correction stopped half-way, and keeps what was sent until then", async () => {
    const balie = await toneel.balie();
    const { op, vraag } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.typt("overzicht");
    const overzicht = await balie.ziet("Dit staat open of heb je doorgegeven");
    await balie.drukt("Tonen", {}, overzicht);
    const weer = zoalsNu(balie, overzicht);
    assert.match(leesbaar(weer.kaart), /Voorlezen en doorgeven/);
    const klaar = await doorloop(balie, {}, { op: weer });
    assert.match(leesbaar(klaar.kaart), /Aangepast/);
    assert.equal((await toneel.lezer.vraag(vraag))?.stroom.answers["wens"], "Een regeling");
  });

  it.skip("loses nothing that was typed with `Stoppen` or `Later verder`: both throw it away without a word, and `Stoppen` leads nowhere", async () => {
    for (const knop of ["Stoppen", "Later verder"]) {
      const balie = await toneel.balie();
      const { op, vraag } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
      await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
      await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Wat helpt"));
      await vult(balie, knop, { wens: "Uitstel" }, zoalsNu(balie, op));
      assert.equal((await toneel.lezer.vraag(vraag))?.stroom.answers["wens"], "Uitstel");
      assert.ok(!titels(zoalsNu(balie, op).kaart).includes("Doorgeven"));
    }
  });

  it.skip("left half-way shows who took the vraag up, and no answers: the sender gets the questions again instead", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.drukt("Later verder", {}, zoalsNu(balie, op));
    await toneel.fatima.drukt("Ik pak dit op", {}, await aanbodBij(toneel.fatima, nr));
    const nieuws = await zietSamen(balie, `Vraag ${nr}`, "Fatima van het wijkteam heeft deze vraag opgepakt");
    assert.doesNotMatch(leesbaar(nieuws.kaart), /Een regeling/);
  });

  it.skip("tells the colleague nothing when nothing was changed: `Doorgeven` always says that something has", async () => {
    const balie = await toneel.balie();
    const { op, vraag } = await geefDoor(balie, { ...HUUR, contact: nummer() });
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.drukt("Doorgeven", {}, zoalsNu(balie, op));
    assert.equal((await toneel.lezer.vraag(vraag))?.correcties, 0);
  });
});
