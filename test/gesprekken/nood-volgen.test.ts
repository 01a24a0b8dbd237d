import assert from "node:assert/strict";
import { MARIJKE } from "../support/bot.ts";
import { geefDoor, oproepkaart, oproepOp, vraagOp, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

/** Longer than the term of a call in `config/proef`. */
const OPROEP_MS = 2 * 60_000 + 1_000;
/** Longer than the term of an offer for today in `config/proef`. */
const AANBOD_MS = 5 * 60_000 + 1_000;

describe("what follows a call or an offer", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  /** One tap for help, and the cards that the desk and the colleague on duty get of it. */
  async function roept(knop: "Direct hulp" | "Ik vertrouw het niet") {
    const balie = await toneel.balie();
    const op = balie.laatste();
    await balie.drukt(knop, {}, op);
    const oproep = oproepOp(zoalsNu(balie, op));
    return {
      balie,
      oproep,
      bijFatima: await oproepkaart(toneel.fatima, oproep),
      bijBalie: await oproepkaart(balie, oproep, "Het viel mee"),
    };
  }

  const ziet = (wie: Persoon, op: Parameters<typeof zoalsNu>[1], tekst: string) =>
    totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), tekst);

  for (const [knop, woorden] of [
    ["Direct hulp", "Sanne heeft nu hulp nodig (Balie Oost)."],
    ["Ik vertrouw het niet", "Sanne vertrouwt iets niet (Balie Oost)."],
  ] as const) {
    it(`tells the colleague what \`${knop}\` is about`, async () => {
      const { bijFatima } = await roept(knop);
      assert.ok(leesbaar(bijFatima.kaart).includes(woorden), leesbaar(bijFatima.kaart));
    });
  }

  for (const [knop, bijCollega, aanBalie] of [
    ["Mijn collega is er", "Het is opgelost. Je hoeft niets meer te doen.", "Je collega heeft het van je overgenomen."],
    ["Het viel mee", "Het is niet meer nodig. Je hoeft niets te doen.", "Liever een keer te veel."],
  ] as const) {
    it(`says after \`${knop}\` to each what it means for them`, async () => {
      const { balie, bijFatima, bijBalie } = await roept("Ik vertrouw het niet");
      assert.ok((await balie.drukt(knop, {}, zoalsNu(balie, bijBalie))).includes(aanBalie));
      await ziet(toneel.fatima, bijFatima, bijCollega);
      assert.doesNotMatch(leesbaar(zoalsNu(toneel.fatima, bijFatima).kaart), new RegExp(aanBalie));
    });
  }

  it("goes to the next when who was coming cannot come after all", async () => {
    const { balie, oproep, bijFatima } = await roept("Ik vertrouw het niet");
    await toneel.fatima.drukt("Ik kom eraan", {}, bijFatima);
    await zietSamen(balie, "Fatima komt eraan");
    assert.match(await toneel.fatima.drukt("Ik kan niet", {}, bijFatima), /Ik vraag nu een andere collega/);
    await oproepkaart(toneel.joost, oproep, "Ik kom eraan");
    await zietSamen(balie, "Fatima kan nu niet", "Joost");
    assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "roept");
  });

  it("calls nobody else when somebody who is not coming cannot come", async () => {
    const { oproep, bijFatima } = await roept("Ik vertrouw het niet");
    toneel.klok.vooruit(OPROEP_MS);
    await toneel.joost.drukt("Ik kom eraan", {}, await oproepkaart(toneel.joost, oproep, "Ik kom eraan"));
    assert.match(await toneel.fatima.drukt("Ik kan niet", {}, bijFatima), /Er is al iemand anders bij/);
    const na = await toneel.lezer.oproep(oproep);
    assert.deepEqual([na?.stand.soort, na?.gevraagd.length], ["komt", 2]);
  });

  it("is a new card at the desk when nobody reacted, which Teams announces", async () => {
    const { balie, bijBalie } = await roept("Ik vertrouw het niet");
    toneel.klok.vooruit(OPROEP_MS);
    const vervolg = await zietSamen(balie, "Ik roep nu ook Joost");
    assert.notEqual(vervolg.activiteit, bijBalie.activiteit);
  });

  it("is the card with 112 itself when somebody types `gevaar`, also with a vraag on the screen", async () => {
    for (const begin of [false, true]) {
      const balie = await toneel.balie();
      const start = balie.laatste();
      if (begin) await balie.drukt("Nieuwe vraag", {}, start);
      await balie.typt("gevaar");
      const op = await balie.ziet("Bel nu 112");
      assert.match(leesbaar(op.kaart), /^Nu doen\nBel nu 112\n112\n/);
      await oproepkaart(toneel.fatima, oproepOp(op));
      if (begin) assert.equal(vraagOp(op), vraagOp(zoalsNu(balie, start)));
      const knop = begin ? "Gedaan, terug naar de vraag" : "Gedaan";
      assert.ok(titels(op.kaart).includes(knop), titels(op.kaart).join(" · "));
    }
  });

  it("is a new card for whoever is asked again, and at the desk the number to phone now", async () => {
    const balie = await toneel.balie();
    const antwoorden = {
      eigen_woorden: "Vraag over een toeslag",
      leefgebied: "Geldzaken",
      haast: "Vandaag",
      contact: "06 88880003",
    };
    const { vraag, nummer, op } = await geefDoor(balie, antwoorden);
    const isBijLeider = async () => {
      const toestand = (await toneel.lezer.vraag(vraag))?.toestand;
      return toestand?.soort === "aangeboden" && toestand.aan === MARIJKE;
    };
    for (let keer = 0; keer < 4 && !(await isBijLeider()); keer++) await laatVerlopen(vraag);
    assert.ok(await isBijLeider());
    const eerst = await toneel.marijke.ziet(`Vraag ${nummer} `);
    await laatVerlopen(vraag);
    const opnieuw = () => toneel.marijke.kaartMet(`Vraag ${nummer} `).activiteit;
    await totdat(() => opnieuw() !== eerst.activiteit, "een nieuwe kaart voor de teamleider");
    const bijBalie = await zietSamen(balie, `Vraag ${nummer}`, "Nog niemand heeft deze vraag opgepakt. Bel nu");
    assert.notEqual(bijBalie.activiteit, op.activiteit);
  });

  /** The term of the offer that stands now passes; asking the same person again is no new round, but a new moment. */
  async function laatVerlopen(vraag: string): Promise<void> {
    const sinds = async () => {
      const toestand = (await toneel.lezer.vraag(vraag))?.toestand;
      return toestand?.soort === "aangeboden" ? toestand.sinds : 0;
    };
    const voor = await sinds();
    toneel.klok.vooruit(AANBOD_MS);
    await totdat(async () => (await sinds()) > voor, "opnieuw aangeboden");
  }
});
