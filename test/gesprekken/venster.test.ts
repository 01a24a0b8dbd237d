import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE } from "../support/bot.ts";
import { geefDoor, regelMet, vraagOp, vult, zoalsNu } from "../support/doorlopen.ts";
import { delen, leesbaar as leesKaart, type Persoon, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { type Vensterpersoon, wens } from "../support/venster.ts";

const WOORDEN = "Mevrouw kan de huur niet betalen";
const VOORLEZEN = "stap/voorlezen";

/** Goes through the window with what is proposed until this view, filling in what is given. */
async function loop(venster: Vensterpersoon, velden: Readonly<Record<string, string>>, tot: string): Promise<void> {
  for (let stap = 0; stap < 15 && venster.beeld.naam !== tot; stap++) {
    const hier = venster.beeld.velden
      .filter(({ id }) => Object.hasOwn(velden, id))
      .map(({ id }) => [id, velden[id] ?? ""]);
    const leeg = venster.beeld.velden.filter(
      (veld) => veld.verplicht && !Object.hasOwn(velden, veld.id) && veld.waarde === "",
    );
    const keuzes = leeg.flatMap((veld) =>
      "keuzes" in veld ? [[veld.id, veld.keuzes[0]?.waarde ?? ""]] : [[veld.id, "Iets"]],
    );
    await venster.drukt(venster.beeld.knoppen[0]?.titel ?? "", Object.fromEntries([...keuzes, ...hier]));
  }
  assert.equal(venster.beeld.naam, tot);
}

const GEGEVEN = {
  eigen_woorden: WOORDEN,
  leefgebied: "Geldzaken",
  postcode: "2033",
  voornaam: "Ans",
  contact: "06 33330001",
};

describe("a vraag in chat and window", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const inVenster = (wie: Persoon) => toneel.bot.venster(wie.oid);

  it("begins in the chat, is finished in the window, and is corrected in the chat", async () => {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const begin = balie.laatste();
    const op = () => zoalsNu(balie, begin);
    await vult(balie, "Verder", { eigen_woorden: WOORDEN }, op());
    const venster = inVenster(balie);
    const vraag = vraagOp(op());
    await venster.doet("hervat", { vraag });
    assert.equal(venster.beeld.naam, "stap/klopt");
    assert.match(venster.leest(), new RegExp(`Wat je al hebt[\\s\\S]*${WOORDEN}`));
    await loop(venster, GEGEVEN, VOORLEZEN);
    await venster.drukt("Doorgeven", { instemming: "ja" });
    assert.match(venster.beeld.naam, /^status\//);
    await balie.drukt("Corrigeren", {}, await balie.ziet("Je ziet hier wie de vraag oppakt"));
    const kaart = () => balie.kaartMet("Voorlezen en doorgeven");
    await balie.drukt("Aanpassen", {}, regelMet(kaart(), "Aanpassen: De vraag"));
    await vult(balie, "Verder", { eigen_woorden: "Mevrouw wil een regeling" }, balie.kaartMet("Wat vroeg de bewoner"));
    assert.match(leesKaart(kaart().kaart), /Mevrouw wil een regeling/);
    await vult(balie, "Doorgeven", { instemming: "Ja" }, kaart());
    const fatima = toneel.bot.venster(FATIMA);
    await fatima.doet("bekijken", { vraag });
    assert.match(fatima.leest(), /Mevrouw wil een regeling/);
  });

  it("shows on the card in the chat what was done in the window", async () => {
    const balie = await toneel.balie();
    const { nummer } = await geefDoor(balie, GEGEVEN);
    const fatima = toneel.bot.venster(FATIMA);
    const kaart = await toneel.fatima.ziet(`Vraag ${nummer} voor jou`);
    await fatima.doet("bekijken", { vraag: vraagOp(kaart) });
    assert.match(fatima.leest(), new RegExp(WOORDEN));
    assert.match(fatima.leest(), /Wat er is gebeurd[\s\S]*gaf de vraag door/);
    await fatima.drukt("Ik pak dit op");
    await toneel.fatima.ziet(`Vraag ${nummer} is van jou`);
  });

  it("keeps what is typed while it is typed, and brings it back after the window was closed", async () => {
    const balie = await toneel.balie();
    const venster = inVenster(balie);
    await venster.doet("nieuwe_vraag");
    const { vraag } = venster.beeld.basis;
    await venster.typt({ eigen_woorden: "Mevrouw kan de hu" });
    await venster.typt({ eigen_woorden: WOORDEN });
    const later = inVenster(balie);
    await later.doet("hervat", { vraag: String(vraag) });
    assert.equal(later.veld("eigen_woorden").waarde, WOORDEN);
  });

  it("brings danger up when the field is left, not half-way the sentence", async () => {
    const balie = await toneel.balie();
    const venster = inVenster(balie);
    await venster.doet("nieuwe_vraag");
    const gevaar = "Hij zegt dat hij niet meer wil leven";
    assert.equal((await venster.typt({ eigen_woorden: gevaar })).naam, "stap/woorden");
    assert.match((await venster.typt({ eigen_woorden: gevaar }, true)).naam, /^veiligheid/);
  });

  it("is the same wish however often it is sent", async () => {
    const balie = await toneel.balie();
    const venster = inVenster(balie);
    const op = wens();
    const eerst = await venster.doet("nieuwe_vraag", {}, op);
    const weer = await venster.doet("nieuwe_vraag", {}, op);
    assert.equal(weer.basis["vraag"], eerst.basis["vraag"]);
    assert.equal((await toneel.lezer.gesprek(balie.oid)).open.length, 1);
  });

  describe("open in two windows", () => {
    async function twee(): Promise<readonly [Vensterpersoon, Vensterpersoon]> {
      const balie = await toneel.balie();
      const [een, ander] = [inVenster(balie), inVenster(balie)];
      const { basis } = await een.doet("nieuwe_vraag");
      await ander.doet("hervat", { vraag: String(basis["vraag"]) });
      await een.doet("hervat", { vraag: String(basis["vraag"]) });
      await ander.doet("hervat", { vraag: String(basis["vraag"]) });
      return [een, ander];
    }

    it("tells the second, and puts both answers beside each other", async () => {
      const [een, ander] = await twee();
      await een.doet("hervat", { vraag: String(ander.beeld.basis["vraag"]) });
      await een.typt({ eigen_woorden: "Wat de eerste typte" });
      await ander.typt({ eigen_woorden: "Wat de tweede typte" });
      const veld = ander.veld("eigen_woorden");
      assert.equal(veld.waarde, "Wat de tweede typte");
      assert.equal(veld.elders, "Wat de eerste typte");
      assert.match(ander.leest(), /ergens anders gewijzigd/);
      await ander.drukt("Verder", { eigen_woorden: "Wat de eerste typte, en de tweede" });
      assert.equal(ander.beeld.naam, "stap/klopt");
    });

    it("goes back to the step whose answer came late, so that nothing is lost", async () => {
      const [een, ander] = await twee();
      await een.doet("hervat", { vraag: String(ander.beeld.basis["vraag"]) });
      await een.drukt("Verder", { eigen_woorden: "Wat de eerste typte" });
      assert.equal(een.beeld.naam, "stap/klopt");
      await ander.drukt("Verder", { eigen_woorden: "Wat de tweede typte" });
      assert.equal(ander.beeld.naam, "stap/woorden");
      assert.equal(ander.veld("eigen_woorden").elders, "Wat de eerste typte");
      await een.drukt("Verder", {});
      assert.match(een.leest(), /Er is al iets veranderd|is ergens anders al verder gegaan/);
    });

    it("takes over what only one of them filled in", async () => {
      const [een, ander] = await twee();
      await een.doet("hervat", { vraag: String(ander.beeld.basis["vraag"]) });
      await een.typt({ eigen_woorden: WOORDEN });
      await ander.typt({ over_wie: "gezin" });
      assert.equal(ander.veld("eigen_woorden").waarde, WOORDEN);
      assert.equal(ander.veld("over_wie").waarde, "gezin");
      await ander.drukt("Verder");
      assert.equal(ander.beeld.naam, "stap/klopt");
    });
  });

  it("shows one's own team without content", async () => {
    const fatima = toneel.bot.venster(FATIMA);
    await fatima.doet("ons_team");
    assert.match(fatima.leest(), /Vraag \d+: Geldzaken/);
    assert.doesNotMatch(fatima.leest(), new RegExp(`${WOORDEN}|Ans|33330001`));
    assert.match(
      (await toneel.bot.venster(JOOST).doet("ons_team")).alineas[0]?.tekst ?? "",
      /geen vraag/,
      "another team",
    );
    const marijke = toneel.bot.venster(MARIJKE);
    await marijke.doet("ons_team");
    assert.match(marijke.leest(), /Ons team: Wijkteam Oost/, "the lead sees each team they lead");
    assert.match(marijke.leest(), /Vraag \d+: Geldzaken/);
    const balie = await toneel.balie();
    assert.equal((await inVenster(balie).doet("ons_team")).naam, "geen_recht");
  });
});

describe("a chat without free text", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel({ gemeente: (gemeente: Gemeente) => ({ ...gemeente, vrijeTekst: "venster" }) });
  });
  after(() => toneel?.sluit());

  const links = (kaart: unknown) =>
    delen(kaart).flatMap((deel) => (typeof deel["url"] === "string" ? [decodeURIComponent(deel["url"])] : []));

  it("opens the window from the start card, and asks nothing itself", async () => {
    const balie = await toneel.balie();
    assert.ok(titels(balie.laatste().kaart).includes("Vraag opschrijven"));
    assert.ok(links(balie.laatste().kaart).some((url) => url.includes("doe=nieuwe_vraag")));
  });

  it("answers what is typed with the button, and the advice to take the message away", async () => {
    const balie = await toneel.balie();
    const gezegd = await balie.typt("Mevrouw Bloem kan de huur niet betalen");
    assert.match(gezegd, /Verwijder dan je bericht/);
    assert.doesNotMatch(gezegd, /Bloem|huur/);
    assert.ok(titels(balie.laatste().kaart).includes("Open het venster"));
    assert.equal((await toneel.lezer.gesprek(balie.oid)).open.length, 0);
  });

  it("shows a draft, an offer and the owner's card without a word of the resident", async () => {
    const balie = await toneel.balie();
    const venster = toneel.bot.venster(balie.oid);
    await venster.doet("nieuwe_vraag");
    await loop(venster, GEGEVEN, VOORLEZEN);
    await venster.drukt("Doorgeven", { instemming: "ja" });
    const kaart = await toneel.fatima.ziet("Vraag 1 voor jou");
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /Ans|huur|3333/);
    assert.ok(titels(kaart.kaart).includes("Openen"));
    await toneel.fatima.drukt("Ik pak dit op", {}, kaart);
    await toneel.fatima.ziet("Vraag 1 is van jou");
    const oud = { verb: "bekijken", vraag: vraagOp(kaart) };
    const antwoord = await toneel.fatima.gesprek.tikt("bekijken", oud, { replyToId: kaart.activiteit });
    assert.doesNotMatch(antwoord.ruw, /Ans|huur|3333/);
  });

  it("gives the page for the dialog of Teams, with ids only", async () => {
    const balie = await toneel.balie();
    const antwoord = await balie.gesprek.stuur({
      ...balie.gesprek.activiteit({ type: "invoke", name: "task/fetch" }),
      value: { data: { doe: "hervat", vraag: "abcdefgh1234", tekst: "Mevrouw Bloem" } },
    });
    assert.match(antwoord.ruw, /"type":"continue"/);
    assert.match(antwoord.ruw, /\/venster\?doe=hervat&vraag=abcdefgh1234"/);
    assert.doesNotMatch(antwoord.ruw, /Bloem/);
  });
});
