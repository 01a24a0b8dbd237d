import assert from "node:assert/strict";
import { doorloop, vraagOp, vult, waardeVan, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

/** Passes the eleven test, and belongs to nobody. */
const BSN = "123456782";
const IBAN = "NL91 ABNA 0417 1643 00";

/** What is pointed out before it is kept, and what the card says of it. */
const TE_BESLISSEN: readonly (readonly [string, string, RegExp])[] = [
  ["a telephone number", "Bel hem maar op 06 12345678 over de huur", /Ik zie een telefoonnummer/],
  ["a mail address", "Mail naar jan.voorbeeld@example.nl over de huur", /Ik zie een mailadres/],
  [
    "a street and a number",
    "Ze woont op de Lindelaan 12 en kan de huur niet betalen",
    /Straat en huisnummer zijn hier niet nodig/,
  ],
  ["a birth date", "Hij is geboren op 12-03-1954 en kan de huur niet betalen", /Een geboortedatum is hier niet nodig/],
];

describe("personal data that is typed", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const geschreven of [BSN, "123 456 782", "1234.56.782"]) {
    it(`never keeps a BSN, on a card, in the chat or behind a number: ${geschreven}`, async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      const gezegd = await vult(
        balie,
        "Verder",
        { eigen_woorden: `Zijn bsn is ${geschreven}, hij vraagt een uitkering` },
        op(),
      );
      assert.match(gezegd, /Dit lijkt een BSN\. Ik heb het weggehaald/);
      await doorloop(balie, { leefgebied: "Geldzaken", wens: `bsn ${geschreven}`, contact: geschreven }, { op: op() });
      const chat = await toneel.balie();
      await chat.typt(`Mevrouw met bsn ${geschreven} vraagt een uitkering`);
      await chat.ziet(
        "Dit lijkt een BSN. Ik gebruik het niet, maar het staat nog in deze chat. Verwijder je bericht zelf",
      );
      const kaarten = [...balie.kaarten(), ...chat.kaarten()].map(({ kaart }) => JSON.stringify(kaart)).join();
      for (const spoor of [geschreven, BSN]) {
        assert.ok(!kaarten.includes(spoor), "not on a card either");
        assert.ok(!JSON.stringify(await toneel.lezer.vraag(vraagOp(op()))).includes(spoor));
        assert.ok(!toneel.bot.redis.bevat(spoor), "nor in any file of Redis");
        assert.ok(!JSON.stringify(toneel.bot.logboek.regels).includes(spoor));
      }
    });
  }

  it("takes an account number out, in words that say so", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    assert.match(
      await vult(balie, "Verder", { eigen_woorden: `Geld naar ${IBAN} overgemaakt` }, op()),
      /Dit lijkt een rekeningnummer\. Ik heb het weggehaald/,
    );
    assert.doesNotMatch(JSON.stringify((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers), /0417/);
  });

  for (const [wat, tekst, zin] of TE_BESLISSEN) {
    it(`points out ${wat} before anything is kept, and takes it out in one tap`, async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      assert.match(await vult(balie, "Verder", { eigen_woorden: tekst }, op()), zin);
      assert.equal((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers["eigen_woorden"], undefined);
      assert.equal(waardeVan(op(), "eigen_woorden"), tekst, "it still stands on the card, to be mended by hand");
      assert.match(await balie.drukt("Haal weg", {}, op()), /Klopt dit/);
      const bewaard = String((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers["eigen_woorden"]);
      assert.notEqual(bewaard, tekst);
      assert.doesNotMatch(bewaard, /12345678|@example|Lindelaan 12|12-03-1954/);
    });
  }

  it("leaves it when a person says that it must stay", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    const [, tekst] = TE_BESLISSEN[0] ?? ["", ""];
    await vult(balie, "Verder", { eigen_woorden: tekst }, op());
    assert.match(await balie.drukt("Laat staan", {}, op()), /Klopt dit/);
    assert.equal((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers["eigen_woorden"], tekst);
  });

  it("stays where it belongs: a number in the field for a number asks nothing", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    await doorloop(
      balie,
      { eigen_woorden: "Vraag over de huur", leefgebied: "Geldzaken", voornaam: "Jan", contact: "06 12345678" },
      { op: op(), totKaart: "Voorlezen en doorgeven" },
    );
    assert.match(leesbaar(op().kaart), /06 12345678/);
  });

  it("never stands between danger and its card: it is taken out, and nobody is asked first", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    const gezegd = await vult(balie, "Verder", { eigen_woorden: "Hij wil niet meer leven, bel 06 12345678" }, op());
    assert.match(gezegd, /113[^]*Blijf erbij/);
    assert.ok(!titels(op().kaart).includes("Haal weg"));
    const bewaard = String((await toneel.lezer.vraag(vraagOp(op())))?.stroom.answers["eigen_woorden"]);
    assert.match(bewaard, /wil niet meer leven/);
    assert.doesNotMatch(bewaard, /12345678/);
  });

  it("is not read in what lies in plain sight in Redis", async () => {
    const balie = await toneel.balie();
    const op = await nieuweVraag(balie);
    await doorloop(
      balie,
      {
        eigen_woorden: "Vraag over de huurtoeslag van moeder",
        leefgebied: "Geldzaken",
        voornaam: "Wilhelmina",
        contact: "06 12349876",
      },
      { op: op() },
    );
    const inZicht = await toneel.lezer.leesbaarInRedis();
    assert.doesNotMatch(inZicht, /huurtoeslag|Wilhelmina|12349876/);
    assert.ok(!inZicht.includes(balie.oid), "colleagues stand there under a pseudonym");
    for (const spoor of ["huurtoeslag", "Wilhelmina", "12349876", balie.oid])
      assert.ok(!toneel.bot.redis.bevat(spoor), spoor);
  });
});

async function nieuweVraag(balie: Persoon): Promise<() => Schermkaart> {
  const start = balie.laatste();
  await balie.drukt("Nieuwe vraag", {}, start);
  return () => zoalsNu(balie, start);
}
