import assert from "node:assert/strict";
import { FATIMA, JOOST, MARIJKE } from "../support/bot.ts";
import { geefDoor, regelMet, vraagOp, vult, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar as leesKaart, type Persoon } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { GEGEVEN, loop, type Vensterpersoon, VOORLEZEN, WOORDEN, wens } from "../support/venster.ts";

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

  it("says which words are not kept as they stand there, and takes an emptied field for emptied", async () => {
    const venster = inVenster(await toneel.balie());
    await venster.doet("nieuwe_vraag");
    const { vraag } = venster.beeld.basis;
    await venster.typt({ eigen_woorden: WOORDEN });
    assert.equal(venster.beeld.nietBewaard, undefined);
    await venster.typt({ eigen_woorden: "x".repeat(9_000) });
    assert.deepEqual(venster.beeld.nietBewaard, ["eigen_woorden"]);
    assert.equal(venster.beeld.verversen, undefined, "nothing comes in its place by itself");
    assert.equal(venster.veld("eigen_woorden").waarde.toString().length, 9_000);
    await venster.typt({ eigen_woorden: "" });
    await venster.doet("hervat", { vraag: String(vraag) });
    assert.equal(venster.veld("eigen_woorden").waarde, "");
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

    it("keeps from the window that is behind what nobody else filled in, whatever button is pressed", async () => {
      for (const knop of ["Later verder", "Stoppen", "Direct hulp"]) {
        const [een, ander] = await twee();
        const vraag = String(ander.beeld.basis["vraag"]);
        await een.typt({ over_wie: "gezin" });
        await ander.drukt(knop, { eigen_woorden: `Alleen hier: ${knop}` });
        await een.doet("hervat", { vraag });
        assert.equal(een.veld("eigen_woorden").waarde, `Alleen hier: ${knop}`);
        assert.equal(een.veld("over_wie").waarde, "gezin");
      }
    });

    it("stays where two answers differ, also with a button that leaves the page", async () => {
      for (const knop of ["Later verder", "Stoppen"]) {
        const [een, ander] = await twee();
        await een.typt({ eigen_woorden: "Wat de eerste typte" });
        await ander.drukt(knop, { eigen_woorden: "Wat de tweede typte" });
        assert.equal(ander.veld("eigen_woorden").elders, "Wat de eerste typte");
        assert.equal(ander.veld("eigen_woorden").waarde, "Wat de tweede typte");
      }
    });

    it("says what can no longer be kept, and looks at the danger in it", async () => {
      const [een, ander] = await twee();
      const { basis } = ander.beeld;
      await loop(een, GEGEVEN, VOORLEZEN);
      await een.drukt("Doorgeven", { instemming: "ja" });
      await ander.typt({ eigen_woorden: "Dit kwam te laat" }, true);
      assert.match(ander.leest(), /is niet bewaard/);
      const gevaar = { ...basis, [`eigen_woorden_r${basis["rev"]}`]: "Hij wil niet meer leven", af: true };
      assert.match((await ander.doet("bewaar", gevaar)).naam, /^veiligheid/);
    });

    it("sees before it is thrown away that something was added", async () => {
      const [een, ander] = await twee();
      await ander.drukt("Stoppen");
      await een.typt({ eigen_woorden: WOORDEN });
      await ander.drukt("Weggooien");
      assert.equal(ander.veld("eigen_woorden").waarde, WOORDEN);
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

  it("lets nobody guess codes", async () => {
    const balie = await toneel.balie();
    const venster = inVenster(balie);
    const probeer = async (code: string) => {
      await venster.doet("bewoner_terug");
      await venster.drukt("Opzoeken", { code });
      return venster.leest();
    };
    for (let n = 10; n < 20; n++) assert.match(await probeer(`appel-peer-${n}`), /ken ik niet/);
    assert.match(await probeer("appel-peer-20"), /te vaak/);
    toneel.klok.vooruit(11 * 60_000);
    assert.match(await probeer("appel-peer-21"), /ken ik niet/);
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
    const leiding = ["ons_team", "te_laat", "signalen", "mijn_signalen", "cijfers", "sociale_kaart", "daglijst"];
    assert.deepEqual(marijke.beeld.wegen, leiding, "a lead begins no vragen");
    const balie = inVenster(await toneel.balie());
    assert.equal((await balie.doet("ons_team")).naam, "geen_recht");
    assert.deepEqual(balie.beeld.wegen, ["nieuwe_vraag", "mijn_signalen", "sociale_kaart"]);
  });
});
