import assert from "node:assert/strict";
import { geefDoor, overDagen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const WOORDEN = "Vraag over een toeslag voor Rondkanarie";

describe("what the desk sees of a vraag it sent", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const wachtOp = (wie: Persoon, op: Schermkaart, tekst: string) =>
    totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), `"${tekst}" op die kaart`);

  it("follows it to the end on one card: taken up, spoken to, an appointment, done; never what it is about", async () => {
    const balie = await toneel.balie();
    const { op, vraag, nummer } = await geefDoor(
      balie,
      { eigen_woorden: WOORDEN, contact: "06 5555 0001" },
      "Laat terugbellen",
    );
    const collega = toneel.bot.venster(toneel.fatima.oid);
    const kaarten = balie.kaarten().length;
    const doet = async (verb: string, data: Record<string, string> = {}) => {
      await collega.doet("toon_vraag", { vraag });
      return collega.doet(verb, { ...collega.beeld.basis, vraag, ...data });
    };
    await doet("oppakken");
    await wachtOp(balie, op, "Fatima van het wijkteam heeft deze vraag opgepakt. De bewoner hoort uiterlijk");
    await doet("contact_gelegd");
    await wachtOp(balie, op, "Fatima van het wijkteam heeft contact met de bewoner.");
    assert.doesNotMatch(leesbaar(zoalsNu(balie, op).kaart), /uiterlijk/, "the promise has been kept");
    await doet("afspraak_kies");
    await collega.drukt(collega.beeld.knoppen[0]?.titel ?? "", { dag: overDagen(3), tijd: "10:00", plek: "bellen" });
    await wachtOp(balie, op, "Er is een afspraak: ");
    await doet("afronden", { als: "ondersteuning" });
    await wachtOp(balie, op, `Vraag ${nummer} is klaar.`);
    assert.equal(balie.kaarten().length, kaarten, "all of it on the card that stood there");
    const alles = JSON.stringify(toneel.bot.teams.kaarten(balie.gesprekId).map(({ activiteit }) => activiteit));
    const naDoorgeven = alles.slice(alles.indexOf(`Vraag ${nummer} is klaar`));
    assert.doesNotMatch(naDoorgeven, /Rondkanarie|toeslag|5555/);
  });

  it("is not for a colleague at the same desk", async () => {
    const balie = await toneel.balie();
    const { vraag, nummer } = await geefDoor(
      balie,
      { eigen_woorden: WOORDEN, contact: "06 5555 0002" },
      "Laat terugbellen",
    );
    const ander = await toneel.balie();
    const geweigerd = /Deze vraag kan ik je niet laten zien/;
    assert.match(await ander.typt(`vraag ${nummer}`), geweigerd);
    for (const verb of ["toon_vraag", "ververs", "briefje", "corrigeren"]) {
      assert.match((await ander.gesprek.tikt(verb, { vraag })).ruw, geweigerd, verb);
      assert.equal((await toneel.bot.venster(ander.oid).doet(verb, { vraag })).naam, "geen_recht");
    }
    assert.match(await ander.typt("mijn vragen"), /Er staat niets open/);
  });
});
