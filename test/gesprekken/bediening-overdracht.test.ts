import assert from "node:assert/strict";
import { doorloop, geefDoor, regelMet, vraagOp, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
/** Longer than the term of an offer of `config/proef`. */
const TERMIJN_MS = 16 * 60_000;

let volgnummer = 0;

/** A number that no other vraag of this file has. */
function nummer(): string {
  volgnummer += 1;
  return `06 4444${String(volgnummer).padStart(4, "0")}`;
}

describe("handing over a vraag", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const belverzoek = (balie: Persoon) =>
    geefDoor(balie, { eigen_woorden: "Vraag over een toeslag", contact: nummer() }, "Laat terugbellen");
  const aanbodBij = (wie: Persoon, nr: number) => wie.ziet(`Vraag ${nr} voor jou`);
  const wachtOp = (wie: Persoon, op: Schermkaart, tekst: string) =>
    totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), `"${tekst}" op die kaart`);

  it("shows the colleague number, subject, haste, day and reason, and never a word about the resident", async () => {
    const balie = await toneel.balie();
    const { nummer: nr } = await geefDoor(balie, { ...HUUR, voornaam: "Jannie", contact: nummer() });
    const aanbod = leesbaar((await aanbodBij(toneel.fatima, nr)).kaart);
    for (const deel of ["Geldzaken", "Binnen 5 werkdagen", "Jij hebt dienst voor dit onderwerp"])
      assert.match(aanbod, new RegExp(deel));
    assert.doesNotMatch(JSON.stringify((await aanbodBij(toneel.fatima, nr)).kaart), /Jannie|huur|06 4444/);
    const melding = toneel.bot.teams.kaarten(toneel.fatima.gesprekId).at(-1)?.activiteit["summary"];
    assert.equal(melding, "Er is een vraag voor je.");
  });

  it("waits on `Ja, maar dit niet` until that is taken out, and says how", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    const op = () => zoalsNu(balie, start);
    await balie.drukt("Nieuwe vraag", {}, start);
    await doorloop(balie, { ...HUUR, wens: "Een regeling" }, { op: op(), totKaart: "Voorlezen en doorgeven" });
    const vraag = vraagOp(op());
    const gezegd = await vult(balie, "Doorgeven", { instemming: "Ja, maar dit niet" }, op());
    assert.match(gezegd, /Haal eerst weg wat de bewoner niet wil doorgeven/);
    assert.equal((await toneel.lezer.vraag(vraag))?.toestand.soort, "concept");
    await balie.drukt("Aanpassen", {}, regelMet(op(), "Aanpassen: Wat helpt"));
    await vult(balie, "Verder", { wens: "" }, op());
    assert.match(await vult(balie, "Doorgeven", { instemming: "Ja" }, op()), /Doorgegeven aan het wijkteam/);
    assert.doesNotMatch(JSON.stringify((await toneel.lezer.vraag(vraag))?.stroom.answers), /Een regeling/);
  });

  it("lets the sender's card follow in place when the colleague takes it up", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await belverzoek(balie);
    const versies = () =>
      toneel.bot.teams.kaarten(balie.gesprekId).find(({ id }) => id === op.activiteit)?.versies ?? 0;
    await totdat(() => versies() > 1, "de kaart staat er ook voor wie later kijkt");
    const kaarten = balie.kaarten().length;
    await toneel.fatima.drukt("Ik pak dit op", {}, await aanbodBij(toneel.fatima, nr));
    await wachtOp(balie, op, "Fatima van het wijkteam heeft deze vraag opgepakt");
    assert.equal(balie.kaarten().length, kaarten, "no card is added");
    assert.deepEqual((await toneel.lezer.vraag(vraag))?.toestand.soort, "opgepakt");
  });

  it("leaves the next vraag alone that is filled in where the status of the first stood", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr } = await belverzoek(balie);
    await balie.drukt("Nieuwe vraag", {}, op);
    await vult(balie, "Verder", { eigen_woorden: "Iets heel anders" }, zoalsNu(balie, op));
    await toneel.fatima.drukt("Ik pak dit op", {}, await aanbodBij(toneel.fatima, nr));
    await zietSamen(balie, `Vraag ${nr}`, "Fatima van het wijkteam heeft deze vraag opgepakt");
    assert.match(leesbaar(zoalsNu(balie, op).kaart), /Klopt dit\?/);
  });

  it("asks the vervanger when the term passes, waits in the queue, then asks the team lead, who names a colleague", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await belverzoek(balie);
    await aanbodBij(toneel.fatima, nr);
    toneel.klok.vooruit(TERMIJN_MS);
    assert.match(leesbaar((await aanbodBij(toneel.joost, nr)).kaart), /Je bent vervanger van een collega/);
    await wachtOp(balie, op, "Ik vraag nu een andere collega");
    toneel.klok.vooruit(TERMIJN_MS);
    await wachtOp(balie, op, "Deze vraag wacht op");
    toneel.klok.vooruit(TERMIJN_MS);
    const bijLeider = await aanbodBij(toneel.marijke, nr);
    assert.match(leesbaar(bijLeider.kaart), /Niemand heeft de vraag nog opgepakt/);

    await toneel.marijke.drukt("Kies collega", {}, bijLeider);
    await vult(
      toneel.marijke,
      "Vraag deze collega",
      { collega: "Fatima Verzonnen" },
      zoalsNu(toneel.marijke, bijLeider),
    );
    await totdat(async () => {
      const toestand = (await toneel.lezer.vraag(vraag))?.toestand;
      return toestand?.soort === "aangeboden" && toestand.aan === toneel.fatima.oid;
    }, "Fatima is gevraagd");
    const gekozen = await zietSamen(toneel.fatima, `Vraag ${nr} voor jou`, "Je teamleider vraagt het aan jou");
    await toneel.fatima.drukt("Ik pak dit op", {}, gekozen);
    await wachtOp(balie, op, "Fatima van het wijkteam heeft deze vraag opgepakt");
  });

  it("keeps asking the team lead as long as nobody takes it", async () => {
    const balie = await toneel.balie();
    const { vraag, nummer: nr } = await belverzoek(balie);
    for (const collega of [toneel.fatima, toneel.joost]) {
      await aanbodBij(collega, nr);
      toneel.klok.vooruit(TERMIJN_MS);
    }
    await totdat(async () => (await toneel.lezer.vraag(vraag))?.toestand.soort === "wachtrij", "de wachtrij");
    toneel.klok.vooruit(TERMIJN_MS);
    await aanbodBij(toneel.marijke, nr);
    toneel.klok.vooruit(TERMIJN_MS);
    await totdat(async () => {
      const { toestand } = (await toneel.lezer.vraag(vraag)) ?? {};
      return toestand?.soort === "aangeboden" && toestand.aan === toneel.marijke.oid && toestand.tot > toneel.klok.nu();
    }, "de teamleider is nog een keer gevraagd");
  });

  it("gives one winner and one clear word when two tap `Ik pak dit op` at once", async () => {
    for (let ronde = 0; ronde < 5; ronde++) {
      const { nummer: nr, vraag } = await belverzoek(await toneel.balie());
      await toneel.lezer.vanafNu();
      const bijFatima = await aanbodBij(toneel.fatima, nr);
      toneel.klok.vooruit(TERMIJN_MS);
      const bijJoost = await aanbodBij(toneel.joost, nr);
      const gezegd = await Promise.all([
        toneel.fatima.drukt("Ik pak dit op", {}, zoalsNu(toneel.fatima, bijFatima)),
        toneel.joost.drukt("Ik pak dit op", {}, bijJoost),
      ]);
      const { toestand } = (await toneel.lezer.vraag(vraag)) ?? {};
      assert.ok(toestand?.soort === "opgepakt");
      const fatimaWon = toestand.eigenaar === toneel.fatima.oid;
      const [winnaar, ander] = fatimaWon ? gezegd : gezegd.toReversed();
      assert.match(winnaar ?? "", new RegExp(`Vraag ${nr} is van jou`));
      const naam = fatimaWon ? "Fatima" : "Joost";
      assert.match(ander ?? "", new RegExp(`${naam} heeft deze vraag al\\. Je hoeft niets te doen\\.`));
      const verliezer = fatimaWon ? toneel.joost : toneel.fatima;
      const { json } = await verliezer.gesprek.tikt("bekijken", { vraag });
      assert.match(leesbaar(json?.["value"]), /Deze vraag kan ik je niet laten zien/);
      assert.doesNotMatch(JSON.stringify(json), /toeslag|06 4444/, "who lost it reads nothing");
      assert.equal((await toneel.lezer.feiten()).filter(({ soort }) => soort === "opgepakt").length, 1);
    }
  });

  it("goes to the next colleague when it is given back with a reason", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await belverzoek(balie);
    const aanbod = await aanbodBij(toneel.fatima, nr);
    assert.match(await toneel.fatima.drukt("Teruggeven", {}, aanbod), /Waarom geef je de vraag terug\?/);
    assert.match(
      await toneel.fatima.drukt("Ik ken de bewoner privé", {}, zoalsNu(toneel.fatima, aanbod)),
      /Teruggegeven/,
    );
    await aanbodBij(toneel.joost, nr);
    await wachtOp(balie, op, "gevraagd: Joost");
    const bewaard = await toneel.lezer.vraag(vraag);
    assert.deepEqual(
      bewaard?.gevraagd.map(({ uitkomst, reden }) => [uitkomst, reden]),
      [
        ["teruggegeven", "ken_bewoner"],
        ["wacht", null],
      ],
    );
  });

  it("goes on to the next when its owner gives it back after all", async () => {
    const balie = await toneel.balie();
    const { nummer: nr } = await belverzoek(balie);
    const aanbod = await aanbodBij(toneel.fatima, nr);
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    await toneel.fatima.drukt("Meer", {}, zoalsNu(toneel.fatima, aanbod));
    await toneel.fatima.drukt("Teruggeven", {}, zoalsNu(toneel.fatima, aanbod));
    await toneel.fatima.drukt("Ik heb het te druk", {}, zoalsNu(toneel.fatima, aanbod));
    await aanbodBij(toneel.joost, nr);
  });

  it("tells whoever was asked that the sender took it back, also after it was taken up", async () => {
    const balie = await toneel.balie();
    for (const opgepakt of [false, true]) {
      const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, contact: nummer() });
      const aanbod = await aanbodBij(toneel.fatima, nr);
      if (opgepakt) await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
      await balie.drukt("Intrekken", {}, zoalsNu(balie, op));
      assert.match(await balie.drukt("Ja, trek de vraag in", {}, zoalsNu(balie, op)), /is ingetrokken/);
      await zietSamen(toneel.fatima, `De balie heeft vraag ${nr} ingetrokken. Je hoeft niets te doen.`);
      const bewaard = await toneel.lezer.vraag(vraag);
      assert.deepEqual(bewaard?.stroom.answers, {}, "the text is erased at once");
    }
  });

  it("lets the owner finish it, says so at the desk, and keeps the text until its date", async () => {
    const balie = await toneel.balie();
    const { op, nummer: nr, vraag } = await geefDoor(balie, { ...HUUR, contact: nummer() });
    const aanbod = await aanbodBij(toneel.fatima, nr);
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    assert.match(await toneel.fatima.drukt("Bekijken", {}, zoalsNu(toneel.fatima, aanbod)), /kan de huur niet betalen/);
    await toneel.fatima.drukt("Afronden", {}, zoalsNu(toneel.fatima, aanbod));
    assert.match(
      await toneel.fatima.drukt("Uitleg en advies", {}, zoalsNu(toneel.fatima, aanbod)),
      /De tekst blijft hier tot/,
    );
    await wachtOp(balie, op, `Vraag ${nr} is klaar`);
    assert.match(JSON.stringify((await toneel.lezer.vraag(vraag))?.stroom.answers), /de huur niet betalen/);
  });

  it("keeps from offer and from reading whom the resident rather not has", async () => {
    const balie = await toneel.balie();
    const { vraag, nummer: nr } = await geefDoor(balie, {
      ...HUUR,
      contact: nummer(),
      liever_niet: "Fatima Verzonnen",
    });
    const aanbod = await aanbodBij(toneel.joost, nr);
    const [verb, data, extra] = toneel.joost.invoke("Bekijken", {}, aanbod);
    const { json } = await toneel.fatima.gesprek.tikt(verb, data, extra);
    assert.doesNotMatch(leesbaar(json?.["value"]), /huur/);
    assert.equal((await toneel.lezer.vraag(vraag))?.gevraagd.length, 1);
  });
});
