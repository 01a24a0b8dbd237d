import assert from "node:assert/strict";
import { VINKEN } from "../../dialogs/beelden/blad-controle.ts";
import { FATIMA } from "../dialogs/proefgemeente.ts";
import { AMIRA, NOOR } from "../support/casuistiek.ts";
import { Bladtoneel, consult, ingebracht, overlegMet } from "./bladtoneel.ts";

const VRAAG = "Hoe blijf ik naast haar staan?";
const ALLE_VINKEN = Object.fromEntries(VINKEN.map((id) => [id, "true"]));

describe("the case sheet in the window", () => {
  it("keeps every field while it is typed, and the chat hears nothing of it", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    assert.match(amira.beeld.titel, /^Consult \d+: ggz$/u);
    await amira.typt({ vraag: "Hoe blijf ik" });
    await amira.typt({ vraag: VRAAG, speelt: "Een veertiger zegt alles af.", soort: "dilemma", erbij: "werk_inkomen" });
    const { blad } = await toneel.casus();
    assert.deepEqual(
      [blad.vraag, blad.speelt, blad.soort, blad.erbij],
      [VRAAG, "Een veertiger zegt alles af.", "dilemma", ["werk_inkomen"]],
    );
    assert.equal((await toneel.kast.taken()).size, 0, "niets te verzenden");
  });

  it("changes the card in the chat when it is confirmed, and not with every letter", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    await toneel.kaartVoor(AMIRA.oid);
    const stuurt = async () =>
      [...(await toneel.kast.taken()).values()].filter(({ inhoud }) => JSON.stringify(inhoud).includes("stuur")).length;
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.typt({ vraag: VRAAG });
    assert.equal(await stuurt(), 0);
    await amira.drukt("Kijk na");
    await amira.drukt("Het klopt zo", ALLE_VINKEN);
    assert.equal(await stuurt(), 2, "die van de vrager, en die van wie het leest");
  });

  it("empties a field that was emptied, and keeps nothing that is too long", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.typt({ vraag: VRAAG, goed: "Ze belt haar zus." });
    await amira.typt({ goed: "", speelt: "x".repeat(801) });
    const { blad } = await toneel.casus();
    assert.deepEqual([blad.vraag, blad.goed, blad.speelt], [VRAAG, "", ""]);
    assert.deepEqual(amira.beeld.nietBewaard, ["speelt"]);
    assert.equal(amira.beeld.velden.find(({ id }) => id === "speelt")?.waarde, "x".repeat(801), "het staat er nog");
  });

  it("never keeps a BSN, a V-number or an account number", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.typt({ speelt: "BSN 111222333, V-nummer 1234567890, NL91ABNA0417164300. Om 10 uur een afspraak." });
    const { speelt } = (await toneel.casus()).blad;
    assert.doesNotMatch(speelt, /\d{3}/u);
    assert.match(speelt, /Om 10 uur een afspraak\.$/u, "gewone woorden blijven");
    assert.match(amira.leest(), /Dit lijkt een BSN/u);
  });

  it("lets a person choose when two windows typed something else in one field", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const [een, ander] = [toneel.mens(AMIRA.oid), toneel.mens(AMIRA.oid)];
    await een.doet("casus_blad");
    await ander.doet("casus_blad");
    await een.typt({ vraag: VRAAG });
    await ander.typt({ vraag: "Wie gaat hierover?", goed: "Ze werkt." });
    assert.equal((await toneel.casus()).blad.vraag, VRAAG);
    assert.equal((await toneel.casus()).blad.goed, "Ze werkt.", "wat leeg was, wordt aangevuld");
    assert.equal(ander.beeld.velden.find(({ id }) => id === "vraag")?.elders, VRAAG);
  });

  it("shows who to call for danger, in words or ticked, and keeps the sheet", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    assert.doesNotMatch(amira.leest(), /Veilig Thuis/u);
    await amira.typt({ vraag: VRAAG, speelt: "Haar man slaat haar en dreigt haar te vermoorden." });
    assert.match(amira.leest(), /Bel vandaag Marijke, 023-555 01 11 of Veilig Thuis 0800-2000/u);
    await amira.typt({ speelt: "", veiligheid: "ja" });
    assert.match(amira.leest(), /Veilig Thuis 0800-2000/u);
    assert.equal((await toneel.casus()).blad.vraag, VRAAG);
  });
});

describe("confirming that nobody can be recognised", () => {
  it("asks for the question, points at what tells, and shows exactly what others will see", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.drukt("Kijk na");
    assert.equal(amira.beeld.naam, "casus/blad");
    assert.equal(amira.beeld.velden[0]?.fout, "Vul dit nog in.");
    await amira.drukt("Kijk na", { vraag: "Hoe verder met Karin" });
    assert.match(amira.beeld.velden[0]?.fout ?? "", /vraagteken/u);
    await amira.drukt("Kijk na", { vraag: "Hoe verder met Karin van 43?", soort: "advies" });
    assert.equal(amira.beeld.naam, "casus/controle");
    assert.match(amira.leest(), /Ik zie mogelijk: een naam, een leeftijd\. Kijk er nog een keer naar\./u);
    assert.match(amira.leest(), /een veertiger/u);
    assert.match(amira.leest(), /Ik zie niet alles/u);
    const anderen = amira.beeld.delen?.at(-1);
    await amira.drukt("Het klopt zo", ALLE_VINKEN);
    const noor = toneel.mens(NOOR.oid);
    await noor.doet("casus_lees");
    assert.deepEqual({ ...noor.beeld.delen?.at(-1), titel: "Dit zien de anderen" }, anderen);
  });

  it("says nothing about a text in which nothing was seen but that it does not see all", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.drukt("Kijk na", { vraag: VRAAG });
    assert.doesNotMatch(amira.leest(), /Ik zie mogelijk|anoniem/iu);
    assert.match(amira.leest(), /Lees je casus als een buurtgenoot/u);
  });

  it("takes three ticks, and a change afterwards takes them back", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.drukt("Kijk na", { vraag: VRAAG });
    await amira.drukt("Het klopt zo", { ...ALLE_VINKEN, check_3: "false" });
    assert.match(amira.leest(), /Kan een buurtgenoot het raden\?/u);
    assert.equal((await toneel.casus()).gecontroleerd, null);
    await amira.drukt("Het klopt zo", ALLE_VINKEN);
    assert.equal((await toneel.casus()).gecontroleerd, toneel.klok.nu);
    await amira.drukt("Pas aan");
    await amira.typt({ speelt: "Nog iets." });
    assert.equal((await toneel.casus()).gecontroleerd, null);
  });

  it("confirms only what was shown", async () => {
    const toneel = await new Bladtoneel().begin(consult());
    const [een, ander] = [toneel.mens(AMIRA.oid), toneel.mens(AMIRA.oid)];
    await een.doet("casus_blad");
    await een.drukt("Kijk na", { vraag: VRAAG });
    await ander.doet("casus_blad");
    await ander.typt({ speelt: "Mevrouw De Vries van de overkant." });
    await een.drukt("Het klopt zo", ALLE_VINKEN);
    assert.equal((await toneel.casus()).gecontroleerd, null);
    assert.match(een.leest(), /intussen anders/u);
    assert.match(een.leest(), /De Vries/u);
  });

  it("leaves the question alone for who tells it at the table, after asking once", async () => {
    const toneel = await new Bladtoneel().begin(ingebracht(), overlegMet(ingebracht()));
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    assert.match(amira.leest(), /Er zitten gasten aan tafel: wijkagent\. Vertel minder/u);
    await amira.drukt("Vertel aan tafel", { vraag: VRAAG, speelt: "Een heel verhaal." });
    assert.equal((await toneel.casus()).blad.speelt, "Een heel verhaal.");
    await amira.drukt("Ja, wis de rest");
    assert.equal((await toneel.casus()).blad.speelt, "");
    assert.equal(amira.beeld.naam, "casus/controle");
    await amira.drukt("Het klopt zo", ALLE_VINKEN);
    assert.notEqual((await toneel.casus()).gecontroleerd, null);
  });
});

describe("reading a casus", () => {
  it("waits for the confirmation, and leaves a line in the log each time", async () => {
    const toneel = await new Bladtoneel().begin(consult({ blad: { ...consult().blad, vraag: VRAAG } }));
    const noor = toneel.mens(NOOR.oid);
    await noor.doet("casus_lees");
    assert.equal(noor.beeld.naam, "casus/nog_niet");
    assert.ok(!noor.leest().includes(VRAAG));
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_blad");
    await amira.drukt("Kijk na");
    await amira.drukt("Het klopt zo", ALLE_VINKEN);
    await noor.doet("casus_lees");
    assert.ok(noor.leest().includes(VRAAG));
    await noor.doet("casus_lees");
    await amira.doet("casus_lees");
    const gelezen = (await toneel.kast.audit()).filter(({ actie }) => actie === "casus.lezen");
    assert.deepEqual(
      gelezen.map(({ object, resultaat, bron }) => [object, resultaat, bron]),
      Array.from({ length: 2 }, () => ["casus-0001", "gelukt", "venster"]),
      "de inbrenger leest zijn eigen blad zonder regel",
    );
  });

  it("is for who sits at the table and nobody else", async () => {
    const casus = ingebracht({ blad: { ...consult().blad, vraag: VRAAG }, gecontroleerd: 1 });
    const toneel = await new Bladtoneel().begin(casus, overlegMet(casus));
    const [fatima, noor] = [toneel.mens(FATIMA.oid), toneel.mens(NOOR.oid)];
    await fatima.doet("casus_lees");
    assert.ok(fatima.leest().includes(VRAAG));
    await noor.doet("casus_lees");
    assert.ok(!noor.leest().includes(VRAAG));
    const geweigerd = (await toneel.kast.audit()).filter(({ resultaat }) => resultaat === "geweigerd");
    assert.equal(geweigerd.length, 1);
  });

  it("does not happen for a talk about a named resident: there is no sheet", async () => {
    const casus = consult({
      route: { soort: "consult", expertise: "ggz", wijze: "over_bewoner" },
      gecontroleerd: 1,
      blad: { ...consult().blad, vraag: VRAAG },
    });
    const toneel = await new Bladtoneel().begin(casus);
    for (const [wie, verbs] of [
      [AMIRA.oid, ["casus_blad", "casus_bewaar", "casus_controle", "casus_klopt", "casus_vertel", "casus_lees"]],
      [NOOR.oid, ["casus_lees", "advies_schrijven", "advies_half", "advies_bewaar"]],
    ] as const)
      for (const verb of verbs) {
        const mens = toneel.mens(wie);
        await mens.doet(verb, { casus: "casus-0001", rev: 0, advies_r0: "Iets", vraag_r0: "Iets" });
        assert.equal(mens.beeld.naam, "casus/geen_blad", verb);
      }
    assert.equal((await toneel.casus()).advies, null);
  });

  it("shows nothing in a chat, and takes nothing in there", async () => {
    const toneel = await new Bladtoneel().begin(
      consult({ blad: { ...consult().blad, vraag: VRAAG }, gecontroleerd: 1 }),
    );
    const data = { casus: "casus-0001", rev: 0, vraag_r0: "Getypt in de chat?", advies_r0: "Getypt", klopt: 1 };
    for (const [wie, verbs] of [
      [AMIRA.oid, ["casus_blad", "casus_bewaar", "casus_controle", "casus_klopt", "casus_vertel", "casus_lees"]],
      [NOOR.oid, ["casus_lees", "advies_schrijven", "advies_half", "advies_bewaar"]],
    ] as const)
      for (const verb of verbs) {
        const antwoord = JSON.stringify(await toneel.proces.tik(wie, verb, data));
        assert.ok(!antwoord.includes(VRAAG) && !antwoord.includes("Getypt"), verb);
      }
    const { blad, advies, klad } = await toneel.casus();
    assert.deepEqual([blad.vraag, advies, klad], [VRAAG, null, undefined]);
    assert.deepEqual(
      (await toneel.kast.audit()).filter(({ actie }) => actie === "casus.lezen"),
      [],
    );
  });
});

describe("advice", () => {
  it("is kept while it is written, for the eyes of its writer", async () => {
    const toneel = await new Bladtoneel().begin(consult({ gecontroleerd: 1 }));
    const noor = toneel.mens(NOOR.oid);
    await noor.doet("advies_schrijven");
    await noor.typt({ advies: "Vraag eerst" });
    await noor.typt({ advies: "Vraag eerst wat zij wil." });
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_lees");
    assert.doesNotMatch(amira.leest(), /Vraag eerst/u);
    await toneel.mens(NOOR.oid).doet("advies_schrijven");
    await noor.doet("advies_schrijven");
    assert.equal(noor.beeld.velden[0]?.waarde, "Vraag eerst wat zij wil.");
  });

  it("is at most ten lines, looked at by the coach, and told to the asker without a word of it", async () => {
    const toneel = await new Bladtoneel().begin(consult({ gecontroleerd: 1 }));
    await toneel.proces.komtBinnen(AMIRA.oid);
    const noor = toneel.mens(NOOR.oid);
    await noor.doet("advies_schrijven");
    await noor.drukt("Geef dit advies", { advies: Array.from({ length: 11 }, (_, nr) => `Regel ${nr}`).join("\n") });
    assert.equal(noor.beeld.velden[0]?.fout, "Dit zijn meer dan tien regels. Maak het korter.");
    await noor.drukt("Geef dit advies", { advies: "Vraag het aan Karin.\nBel haar zus." });
    assert.equal((await toneel.casus()).advies, null);
    assert.match(noor.leest(), /“Karin”/u);
    await noor.drukt("Het klopt zo", { advies: "Vraag het aan Karin en Sjaak." });
    assert.equal((await toneel.casus()).advies, null, "wat veranderde, is niet nagekeken");
    await noor.drukt("Het klopt zo");
    const { advies, klad } = await toneel.casus();
    assert.deepEqual(
      [advies?.tekst, advies?.functie, klad],
      ["Vraag het aan Karin en Sjaak.", "de specialist ggz", null],
    );
    await toneel.proces.relay();
    const chat = JSON.stringify([...(toneel.post.get(`a:${AMIRA.oid}`)?.values() ?? [])]);
    assert.match(chat, /Er is advies voor je/u);
    assert.doesNotMatch(chat, /Karin|Sjaak/u);
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("casus_lees");
    assert.match(amira.leest(), /Vraag het aan Karin en Sjaak/u);
  });
});

describe("what the asker is going to do", () => {
  it("is one thing before a day, for the asker alone", async () => {
    const besproken = { stand: { soort: "besproken", op: 1, met: NOOR.oid }, gecontroleerd: 1 } as const;
    const toneel = await new Bladtoneel().begin(consult(besproken));
    const amira = toneel.mens(AMIRA.oid);
    await amira.doet("ga_doen");
    await amira.drukt("Zet dit vast", { wat: "Samen bellen", voor: "2026-11-01" });
    assert.equal(amira.beeld.velden[1]?.fout, "Kies een dag die nog komt.");
    await amira.drukt("Zet dit vast", { wat: "Samen met Karin bellen", voor: "2026-12-01" });
    assert.match(amira.leest(), /“Karin”/u);
    await amira.drukt("Het klopt zo", { wat: "Samen bellen", voor: "2026-12-01" });
    assert.deepEqual((await toneel.casus()).gaDoen, { wat: "Samen bellen", voor: "2026-12-01" });
    const noor = toneel.mens(NOOR.oid);
    await noor.doet("casus_lees");
    assert.doesNotMatch(noor.leest(), /Samen bellen/u);
    await noor.doet("ga_doen");
    assert.equal(noor.beeld.naam, "geen_recht");
  });
});
