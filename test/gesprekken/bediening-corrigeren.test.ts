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

  const versies = (wie: Persoon, op: Schermkaart) =>
    toneel.bot.teams.kaarten(wie.gesprekId).find(({ id }) => id === op.activiteit)?.versies;

  /** Resolves when what happened until now was sent: cards go out in the order in which they fell due. */
  async function allesVerzonden(): Promise<void> {
    const balie = await toneel.balie();
    const { op, nummer: nr } = await geefDoor(balie, { ...HUUR, contact: nummer() });
    await toneel.fatima.drukt("Ik pak dit op", {}, await aanbodBij(toneel.fatima, nr));
    await wachtOp(balie, op, "heeft deze vraag opgepakt");
  }

  /** A vraag with Fatima whose sender typed another wish, and has not yet confirmed it. */
  async function metCorrectie() {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
    const aanbod = await aanbodBij(toneel.fatima, nr);
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Wat helpt"));
    assert.match(await vult(balie, "Verder", { wens: "Uitstel" }, zoalsNu(balie, op)), /Uitstel/);
    return { balie, op, nr, vraag, aanbod };
  }

  for (const opgepakt of [false, true]) {
    it(`tells the colleague who ${opgepakt ? "has it" : "is asked"} that the sender corrected something`, async () => {
      const balie = await toneel.balie();
      const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, wens: "Een regeling", contact: nummer() });
      const aanbod = await aanbodBij(toneel.fatima, nr);
      if (opgepakt) await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
      await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
      await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Wat helpt"));
      assert.match(await vult(balie, "Verder", { wens: "Uitstel" }, zoalsNu(balie, op)), /Uitstel/);
      assert.match(await vult(balie, "Doorgeven", { instemming: "Ja" }, zoalsNu(balie, op)), /Aangepast/);
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

  it("goes on where a correction was left, and shows the colleague what was sent until it is done", async () => {
    const { balie, op, nr, vraag, aanbod } = await metCorrectie();
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    await balie.typt("mijn vragen");
    const overzicht = await balie.ziet("Dit staat nog open: van jou");
    await balie.drukt("Tonen", {}, overzicht);
    const weer = zoalsNu(balie, overzicht);
    assert.match(leesbaar(weer.kaart), /Voorlezen en doorgeven/);
    assert.match(leesbaar(weer.kaart), /Uitstel/);
    const gelezen = await toneel.fatima.drukt("Bekijken", {}, zoalsNu(toneel.fatima, aanbod));
    assert.match(gelezen, /Een regeling/);
    assert.doesNotMatch(gelezen, /Uitstel/);
    const klaar = await doorloop(balie, {}, { op: weer });
    assert.match(leesbaar(klaar.kaart), /Aangepast/);
    assert.doesNotMatch(leesbaar(zoalsNu(balie, op).kaart), /Een regeling/);
    assert.equal((await toneel.lezer.vraag(vraag))?.stroom.answers["wens"], "Uitstel");
    await zietSamen(toneel.fatima, `Vraag ${nr} `, "Er is iets veranderd aan deze vraag");
  });

  it("leaves what was sent as it was with `Niet wijzigen`, and tells nobody", async () => {
    const { balie, op, vraag, aanbod } = await metCorrectie();
    const knoppen = titels(zoalsNu(balie, op).kaart);
    assert.ok(!knoppen.includes("Later verder") && !knoppen.includes("Stoppen"), knoppen.join(" · "));
    const eerder = versies(toneel.fatima, aanbod);
    assert.doesNotMatch(await balie.drukt("Niet wijzigen", {}, zoalsNu(balie, op)), /Aangepast|Uitstel/);
    assert.ok(!titels(zoalsNu(balie, op).kaart).includes("Doorgeven"));
    const bewaard = await toneel.lezer.vraag(vraag);
    assert.deepEqual(
      [bewaard?.stroom.answers["wens"], bewaard?.correcties, bewaard?.toestand.soort],
      ["Een regeling", 0, "aangeboden"],
    );
    await allesVerzonden();
    assert.equal(versies(toneel.fatima, aanbod), eerder);
    assert.match(await balie.drukt("Corrigeren", {}, zoalsNu(balie, op)), /Een regeling/);
  });

  it("shows who took the vraag up only when the correction is done, and no answers then", async () => {
    const { balie, op, nr, aanbod } = await metCorrectie();
    await allesVerzonden();
    const eerder = [versies(balie, op), balie.kaarten().length];
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    await allesVerzonden();
    assert.deepEqual([versies(balie, op), balie.kaarten().length], eerder, "the open card is not taken away");
    const nieuws = await balie.drukt("Niet wijzigen", {}, zoalsNu(balie, op));
    assert.match(nieuws, new RegExp(`Vraag ${nr}[^]*Fatima van het wijkteam heeft deze vraag opgepakt`));
    assert.doesNotMatch(nieuws, /Een regeling|Uitstel/);
  });

  it("tells the colleague nothing when nothing was changed", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, contact: nummer() });
    const aanbod = await aanbodBij(toneel.fatima, nr);
    const eerder = versies(toneel.fatima, aanbod);
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    assert.doesNotMatch(await vult(balie, "Doorgeven", { instemming: "Ja" }, zoalsNu(balie, op)), /Aangepast/);
    assert.ok(!titels(zoalsNu(balie, op).kaart).includes("Doorgeven"));
    assert.equal((await toneel.lezer.vraag(vraag))?.correcties, 0);
    await allesVerzonden();
    assert.equal(versies(toneel.fatima, aanbod), eerder);
  });

  it("shows nothing of it any more after the term, also when it was begun in time", async () => {
    const { balie, op, vraag } = await metCorrectie();
    const venster = toneel.bot.venster(balie.oid);
    await venster.doet("hervat", { vraag });
    assert.match(venster.leest(), /Uitstel/);
    toneel.klok.vooruit(25 * UUR_MS);
    assert.doesNotMatch(await vult(balie, "Doorgeven", { instemming: "Ja" }, zoalsNu(balie, op)), /Aangepast|Uitstel/);
    await venster.doet("hervat", { vraag });
    assert.match(venster.beeld.naam, /^status\//);
    assert.doesNotMatch(venster.leest(), /Uitstel|huur/);
    const eerst = (await toneel.lezer.vraag(vraag))?.voorCorrectie?.answers["wens"];
    assert.equal(eerst, "Een regeling", "what the receiver reads stands as it was handed over");
  });
});
