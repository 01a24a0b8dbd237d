import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { vraagOp } from "../support/doorlopen.ts";
import { delen, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { GEGEVEN, loop, VOORLEZEN } from "../support/venster.ts";

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
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /Ans|huur|06 3333/);
    assert.ok(titels(kaart.kaart).includes("Openen"));
    await toneel.fatima.drukt("Ik pak dit op", {}, kaart);
    await toneel.fatima.ziet("Vraag 1 is van jou");
    const oud = { verb: "bekijken", vraag: vraagOp(kaart) };
    const antwoord = await toneel.fatima.gesprek.tikt("bekijken", oud, { replyToId: kaart.activiteit });
    assert.doesNotMatch(antwoord.ruw, /Ans|huur|06 3333/);
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

  it("gives the page of one line of the day, and of nothing that is no line", async () => {
    const balie = await toneel.balie();
    const adres = async (lijn: string) => {
      const value = { data: { doe: "daglijst", lijn } };
      const vraag = balie.gesprek.activiteit({ type: "invoke", name: "task/fetch", value });
      return (await balie.gesprek.stuur(vraag)).ruw;
    };
    assert.match(await adres("vaak_terug"), /\/venster\?doe=daglijst&lijn=vaak_terug"/);
    assert.match(await adres("Mevrouw Bloem"), /\/venster\?doe=daglijst"/);
  });
});
