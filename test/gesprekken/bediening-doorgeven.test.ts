import assert from "node:assert/strict";
import { FATIMA, JOOST } from "../support/bot.ts";
import { geefDoor, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

let volgnummer = 0;

function belverzoek(balie: Persoon) {
  volgnummer += 1;
  const contact = `06 6666${String(volgnummer).padStart(4, "0")}`;
  return geefDoor(balie, { eigen_woorden: "Vraag over een toeslag", contact }, "Laat terugbellen");
}

describe("passing a vraag on", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const eigenaar = async (vraag: string) => {
    const toestand = (await toneel.lezer.vraag(vraag))?.toestand;
    return toestand?.soort === "opgepakt" ? toestand.eigenaar : null;
  };
  const wachtOp = (wie: Persoon, op: Schermkaart, tekst: string) =>
    totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), `"${tekst}" op die kaart`);

  /** Fatima has it, and asks Joost. */
  async function vanFatimaNaarJoost() {
    const gegeven = await belverzoek(await toneel.balie());
    const op = await toneel.fatima.ziet(`Vraag ${gegeven.nummer} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, op);
    await vraagJoost(op);
    return { ...gegeven, op };
  }

  async function vraagJoost(op: Schermkaart): Promise<string> {
    await toneel.fatima.drukt("Meer", {}, zoalsNu(toneel.fatima, op));
    await toneel.fatima.drukt("Doorgeven aan een collega", {}, zoalsNu(toneel.fatima, op));
    const velden = { collega: "Joost Denkbeeld", reden: "Ik heb het te druk" };
    return vult(toneel.fatima, "Doorgeven aan een collega", velden, zoalsNu(toneel.fatima, op));
  }

  it("leaves it with its owner until the other takes it over", async () => {
    const { vraag, nummer: nr, op } = await vanFatimaNaarJoost();
    assert.match(leesbaar(zoalsNu(toneel.fatima, op).kaart), /Joost is gevraagd\. De vraag blijft bij jou tot Joost/);
    const bijJoost = await zietSamen(toneel.joost, `Vraag ${nr} voor jou`, "Fatima vraagt of jij deze vraag overneemt");
    assert.match(leesbaar(bijJoost.kaart), /Waarom: Ik heb het te druk/);
    assert.equal(await eigenaar(vraag), FATIMA);
    assert.match(await toneel.joost.drukt("Ik neem over", {}, bijJoost), new RegExp(`Vraag ${nr} is van jou`));
    assert.equal(await eigenaar(vraag), JOOST);
    await wachtOp(toneel.fatima, op, "Joost heeft deze vraag al");
  });

  it("stays with its owner when the other says no, and says so", async () => {
    const { vraag, nummer: nr } = await vanFatimaNaarJoost();
    const bijJoost = await toneel.joost.ziet(`Vraag ${nr} voor jou`);
    await toneel.joost.drukt("Teruggeven", {}, bijJoost);
    await toneel.joost.drukt("Ik heb het te druk", {}, zoalsNu(toneel.joost, bijJoost));
    await zietSamen(toneel.fatima, `Vraag ${nr} is van jou`, "Joost nam de vraag niet over. De vraag blijft bij jou.");
    assert.equal(await eigenaar(vraag), FATIMA);
  });

  it("stays with its owner when the other is silent", async () => {
    const { vraag, nummer: nr } = await vanFatimaNaarJoost();
    await toneel.joost.ziet(`Vraag ${nr} voor jou`);
    toneel.klok.vooruit(16 * 60_000);
    await zietSamen(toneel.fatima, `Vraag ${nr} is van jou`, "Joost nam de vraag niet over");
    assert.equal(await eigenaar(vraag), FATIMA);
    assert.equal((await toneel.lezer.vraag(vraag))?.gevraagd.length, 2, "nobody else is asked by itself");
  });

  it("is taken back with `Toch zelf` for as long as nobody took it over, also a second time", async () => {
    const { vraag, nummer: nr, op } = await vanFatimaNaarJoost();
    const bijJoost = await toneel.joost.ziet(`Vraag ${nr} voor jou`);
    for (let keer = 0; keer < 2; keer++) {
      if (keer > 0) await vraagJoost(op);
      await toneel.fatima.drukt("Toch zelf", {}, zoalsNu(toneel.fatima, op));
      const { toestand } = (await toneel.lezer.vraag(vraag)) ?? {};
      assert.ok(toestand?.soort === "opgepakt" && toestand.eigenaar === FATIMA && toestand.doorgezet === undefined);
    }
    const [verb, data, extra] = toneel.joost.invoke("Ik neem over", {}, bijJoost);
    await toneel.joost.gesprek.tikt(verb, data, extra);
    assert.equal(await eigenaar(vraag), FATIMA, "a card of before takes nothing over");
  });

  it("goes on as an offer when who was asked passes it on, who may still take it themselves", async () => {
    const { vraag, nummer: nr } = await belverzoek(await toneel.balie());
    const op = await toneel.fatima.ziet(`Vraag ${nr} voor jou`);
    await toneel.fatima.drukt("Doorgeven aan een collega", {}, op);
    const gezegd = await vult(
      toneel.fatima,
      "Doorgeven aan een collega",
      { collega: "Joost Denkbeeld" },
      zoalsNu(toneel.fatima, op),
    );
    assert.match(gezegd, /Joost is gevraagd/);
    await toneel.joost.ziet(`Vraag ${nr} voor jou`);
    assert.equal((await toneel.lezer.vraag(vraag))?.gevraagd[0]?.uitkomst, "doorgezet");
    await toneel.fatima.drukt("Toch zelf", {}, zoalsNu(toneel.fatima, op));
    assert.equal(await eigenaar(vraag), FATIMA);
  });
});
