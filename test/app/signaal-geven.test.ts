import assert from "node:assert/strict";
import { BEA, HENK } from "../dialogs/proefgemeente.ts";
import { delen } from "../support/persoon.ts";
import { GEMEENTE, LEIDER, Signaaltoneel } from "./signaaltoneel.ts";

const KOOKGROEP = "De kookgroep is al weken vol.";
const GOED = { soort: "wachttijd", wat: KOOKGROEP };

describe("giving a signal", () => {
  let toneel: Signaaltoneel;
  beforeEach(async () => {
    toneel = await new Signaaltoneel().begin();
  });

  const gegeven = async () => (await toneel.lijst("signalen/oost")).length;

  it("opens the window by the word, and asks nothing in the chat", async () => {
    const kaart = await toneel.getypt(HENK.oid, "signaal");
    const acties = delen(kaart).filter(({ type }) => type === "Action.Submit");
    assert.deepEqual(
      acties.map(({ data }) => (data as { doe?: string }).doe),
      ["signaal_geven"],
    );
    assert.deepEqual(
      delen(kaart).filter(({ type }) => String(type).startsWith("Input.")),
      [],
    );
  });

  it("leads whoever leads no team to their own signals by the word for the list", async () => {
    await toneel.geeft();
    assert.match(JSON.stringify(await toneel.getypt(HENK.oid, "signalen")), /Mijn signalen.*Signaal 1/u);
    assert.match(JSON.stringify(await toneel.getypt(LEIDER.oid, "signalen")), /Dit vraagt nog iets.*Signaal 1/u);
  });

  it("takes nothing in from a chat, whatever is sent", async () => {
    await toneel.tik(HENK.oid, "signaal_geef", { soort_r0: "wachttijd", wat_r0: KOOKGROEP });
    assert.equal(await gegeven(), 0);
  });

  it("is a card in the trial", async () => {
    const proef = await new Signaaltoneel({ ...GEMEENTE, vrijeTekst: "kaart" }).begin();
    const kaart = JSON.stringify(await proef.tik(HENK.oid, "signaal_geven", {}));
    assert.match(kaart, /Input\.Text/u);
    const rev = Number(/"rev":(\d+)/u.exec(kaart)?.[1]);
    const velden = { [`soort_r${rev}`]: "wachttijd", [`wat_r${rev}`]: KOOKGROEP, rev };
    await proef.tik(HENK.oid, "signaal_geef", velden);
    await proef.tik(HENK.oid, "signaal_geef", velden);
    assert.equal((await proef.lijst("signalen/oost")).length, 1, "a double tap gives it once");
  });

  it("says what is missing, and keeps the rest", async () => {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    const beeld = await henk.drukt("Geef door", { wat: KOOKGROEP });
    assert.equal(beeld.velden.find(({ id }) => id === "soort")?.fout, "Kies een van de mogelijkheden.");
    assert.equal(beeld.velden.find(({ id }) => id === "wat")?.waarde, KOOKGROEP);
    assert.equal(await gegeven(), 0);
  });

  it("points at what may be a person before it is given, and nothing is typed twice", async () => {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    const wat = "Karin van 43 krijgt al weken geen plaats bij de kookgroep.";
    const beeld = await henk.drukt("Geef door", { soort: "wachttijd", wat });
    assert.equal(beeld.naam, "signaal/nakijken");
    assert.match(henk.leest(), /“Karin”/u);
    assert.equal(beeld.velden.find(({ id }) => id === "wat")?.waarde, wat);
    await henk.drukt("Het klopt zo, geef door", { wat: "Ook Bilal van 12 wacht al weken op de kookgroep." });
    assert.equal(henk.beeld.naam, "signaal/nakijken", "other words are looked over anew");
    await henk.drukt("Het klopt zo, geef door");
    assert.equal(henk.beeld.naam, "signaal/gegeven");
    assert.equal(await gegeven(), 1);
  });

  it("takes out what is data of a person, and says so", async () => {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    await henk.drukt("Geef door", { ...GOED, voorstel: "BSN 123456782, bel 06 83910274 of piet@voorbeeld.example" });
    assert.match(henk.leest(), /Ik heb persoonlijke gegevens weggehaald/u);
    assert.doesNotMatch(henk.leest(), /123456782|83910274|piet@/u);
    await henk.drukt("Het klopt zo, geef door");
    const [id = ""] = await toneel.lijst("signalen/oost");
    assert.match((await toneel.signaal(id)).voorstel, /weggehaald/u);
  });

  it("shows the safety card first, with what was written behind it", async () => {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    await henk.drukt("Geef door", { soort: "veiligheid", wat: "Hij slaat haar, elke week weer." });
    assert.match(henk.beeld.naam, /^signaal\/gevaar\//u);
    assert.deepEqual(henk.beeld.velden, []);
    assert.ok(henk.beeld.noodknoppen.some((knop) => "verb" in knop && knop.verb === "direct_hulp"));
    assert.equal(await gegeven(), 0);
    await henk.drukt("Gezien, verder met mijn tekst");
    assert.equal(henk.beeld.naam, "signaal/gegeven", "the card was seen");
    assert.equal(await gegeven(), 1);
  });

  it("shows the card for words of a team lead too", async () => {
    const id = await toneel.geeft();
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal_antwoord", { signaal: id, wat: "klaar" });
    await marijke.drukt("Geef dit antwoord", { tekst: "Hij slaat haar nog steeds." });
    assert.match(marijke.beeld.naam, /^signaal\/gevaar\//u);
    await marijke.drukt("Gezien, verder met mijn tekst");
    assert.equal((await toneel.signaal(id)).stand.soort, "klaar");
  });

  it("brings the subject of the card it began on", async () => {
    const beeld = await toneel.mens(HENK.oid).doet("signaal_geven", { wat: "huisvesting" });
    assert.equal(beeld.velden.find(({ id }) => id === "onderwerp")?.waarde, "huisvesting");
  });

  it("is not for who works at no desk and leads no team", async () => {
    const antwoord = await toneel.tik(BEA.oid, "signaal_geven", {});
    assert.match(JSON.stringify(antwoord), /Valt jou iets op\? Zeg het tegen Marijke/u);
  });
});
