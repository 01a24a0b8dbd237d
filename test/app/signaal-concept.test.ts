import assert from "node:assert/strict";
import { VERBEN } from "../../src/app/wegwijzers.ts";
import { Signaalconcept } from "../../src/domain/signaal/concept.ts";
import { Storing } from "../../src/fouten.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { FATIMA, HENK } from "../dialogs/proefgemeente.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { GEMEENTE, Signaaltoneel } from "./signaaltoneel.ts";

const WAT = "De kookgroep is al weken vol.";
const SLEUTEL = `signaalconcept/~${HENK.oid}` as const;

describe("a signal that is being typed", () => {
  let toneel: Signaaltoneel;
  beforeEach(async () => {
    toneel = await new Signaaltoneel().begin();
  });

  const bewaard = async () => (await toneel.kast.opslag.laad({ records: [SLEUTEL] })).records[0]?.inhoud ?? null;
  const woorden = async () => Signaalconcept.parse(await bewaard()).velden;
  const veld = (beeld: { velden: readonly { id: string; waarde: unknown }[] }, id: string) =>
    beeld.velden.find((een) => een.id === id)?.waarde;
  /** Somebody opens the form and types this; the page keeps it. */
  async function typt(velden: Readonly<Record<string, string>>) {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    await henk.typt(velden);
    return henk;
  }

  it("is kept while it is typed, and stands there again whatever was looked at meanwhile", async () => {
    const henk = await typt({ soort: "wachttijd", wat: WAT, onderwerp: "financien" });
    assert.equal(henk.beeld.nietBewaard, undefined);
    await henk.doet("overzicht", {});
    const weer = await toneel.mens(HENK.oid).doet("signaal_geven", {});
    assert.deepEqual(
      [veld(weer, "soort"), veld(weer, "wat"), veld(weer, "onderwerp")],
      ["wachttijd", WAT, "financien"],
    );
    assert.match(JSON.stringify(weer.alineas), /Dit typte je eerder .* 7 december/u);
    assert.deepEqual(await toneel.lijst("signalen/oost"), [], "nothing is given by it");
  });

  it("shows the page that was typed on, so that nothing of it moves", async () => {
    const henk = toneel.mens(HENK.oid);
    const leeg = await henk.doet("signaal_geven", {});
    const vol = await henk.typt({ werkt_al: "De inloop." });
    const vorm = ({ velden, naam }: typeof leeg) => [naam, ...velden.map((veld) => ({ ...veld, waarde: "" }))];
    assert.deepEqual(vorm(vol), vorm(leeg));
    assert.deepEqual([vol.basis["rev"], vol.alineas], [leeg.basis["rev"], leeg.alineas]);
  });

  it("is gone when it was given, with what was due for it", async () => {
    const henk = await typt({ soort: "wachttijd", wat: WAT });
    await henk.drukt("Geef door");
    assert.equal(henk.beeld.naam, "signaal/gegeven");
    assert.equal(await bewaard(), null);
    assert.ok(![...(await toneel.kast.taken()).keys()].some((id) => id.startsWith("wis_signaalconcept")));
    assert.equal(veld(await henk.doet("signaal_geven", {}), "wat"), "");
  });

  it("is kept when something must be looked at first: what is missing, a name, danger", async () => {
    for (const [velden, naam] of [
      [{ wat: WAT }, "signaal/geven"],
      [{ soort: "wachttijd", wat: "Karin van 43 wacht op de kookgroep." }, "signaal/nakijken"],
      [{ soort: "veiligheid", wat: "Hij slaat haar, elke week weer." }, /^signaal\/gevaar/u],
    ] as const) {
      const ander = await new Signaaltoneel().begin();
      const henk = ander.mens(HENK.oid);
      await henk.doet("signaal_geven", {});
      await henk.drukt("Geef door", velden);
      if (typeof naam === "string") assert.equal(henk.beeld.naam, naam);
      else assert.match(henk.beeld.naam, naam);
      assert.equal(veld(await ander.mens(HENK.oid).doet("signaal_geven", {}), "wat"), velden.wat);
    }
  });

  it("stays the page with what was pointed at while it is typed there, and other words are looked over anew", async () => {
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal_geven", {});
    await henk.drukt("Geef door", { soort: "wachttijd", wat: "Karin van 43 wacht op de kookgroep." });
    await henk.typt({ wat: "Bilal van 12 wacht op de kookgroep." });
    assert.equal(henk.beeld.naam, "signaal/nakijken");
    assert.match(henk.leest(), /“Bilal”/u);
    await henk.drukt("Het klopt zo, geef door");
    assert.equal(henk.beeld.naam, "signaal/nakijken");
    await henk.drukt("Het klopt zo, geef door");
    assert.equal(henk.beeld.naam, "signaal/gegeven");
  });

  it("holds no data of a person, and says that it stands on the page only", async () => {
    const henk = await typt({ wat: "Bel 06 83910274 over de kookgroep.", voorstel: "BSN 123456782" });
    assert.doesNotMatch(JSON.stringify(await bewaard()), /83910274|123456782/u);
    assert.deepEqual(henk.beeld.nietBewaard, ["wat", "voorstel"]);
    assert.match(JSON.stringify(henk.beeld.alineas), /Ik heb persoonlijke gegevens weggehaald/u);
  });

  it("is thrown away by a tap, and does not come back", async () => {
    const henk = await typt({ wat: WAT });
    const oud = henk.beeld;
    await henk.drukt("Weggooien");
    assert.match(henk.leest(), /Weggegooid/u);
    assert.equal(await bewaard(), null);
    // What was still under way from the page that was left.
    const rev = String(oud.basis["rev"]);
    const laat = await henk.doet("signaal_bewaar", { ...oud.basis, [`wat_r${rev}`]: `${WAT} Al maanden.` });
    assert.equal(await bewaard(), null);
    assert.deepEqual(laat.nietBewaard, ["wat"], "the page says so");
  });

  it("is gone when all of it is made empty", async () => {
    const henk = await typt({ wat: WAT });
    await henk.typt({ wat: "" });
    assert.equal(await bewaard(), null);
  });

  it("lets two windows lose nothing of each other: a person decides", async () => {
    const een = toneel.mens(HENK.oid);
    const twee = toneel.mens(HENK.oid);
    const drie = toneel.mens(HENK.oid);
    for (const venster of [een, twee, drie]) await venster.doet("signaal_geven", {});
    await een.typt({ soort: "wachttijd", wat: WAT });
    await twee.typt({ wat: "Iets heel anders.", werkt_al: "De inloop." });
    assert.equal(twee.beeld.velden.find(({ id }) => id === "wat")?.elders, WAT);
    assert.deepEqual(await woorden(), {
      soort: "wachttijd",
      hoe_vaak: "",
      onderwerp: "",
      wat: WAT,
      werkt_al: "De inloop.",
      voorstel: "",
    });
    await drie.drukt("Geef door", { soort: "patroon", wat: "Nog iets anders." });
    assert.equal(drie.beeld.naam, "signaal/gegeven");
    assert.equal((await woorden()).wat, WAT, "what this window never saw is not given, and not gone");
    await twee.typt({ wat: "Iets heel anders." });
    assert.equal((await woorden()).wat, "Iets heel anders.", "who saw both and goes on has chosen");
  });

  it("is not given away by a window that only saw the card about danger, and not what another window holds", async () => {
    const een = toneel.mens(HENK.oid);
    const twee = toneel.mens(HENK.oid);
    for (const venster of [een, twee]) await venster.doet("signaal_geven", {});
    await een.typt({ soort: "wachttijd", wat: WAT });
    await twee.drukt("Geef door", { soort: "wachttijd", wat: "Hij slaat haar, elke week weer." });
    assert.match(twee.beeld.naam, /^signaal\/gevaar/u);
    await twee.drukt("Gezien, verder met mijn tekst");
    assert.equal(twee.beeld.naam, "signaal/gegeven");
    assert.equal((await woorden()).wat, WAT);
  });

  it("is erased on the day that is said, also when its term changed meanwhile", async () => {
    await typt({ wat: WAT });
    const { termijnen } = toneel.gemeente;
    toneel.gemeente = { ...toneel.gemeente, termijnen: { ...termijnen, conceptZonderNaam: "P7D" } };
    await typt({ wat: `${WAT} Nog steeds.` });
    assert.match(JSON.stringify((await toneel.mens(HENK.oid).doet("signaal_geven", {})).alineas), /30 november/u);
    await toneel.naarDag(7.1);
    assert.equal(await bewaard(), null);
  });

  it("is erased as soon as a draft without a name, counted from its first word", async () => {
    await typt({ wat: WAT });
    await toneel.naarDag(13);
    await toneel.mens(HENK.oid).doet("signaal_geven", {});
    await typt({ wat: `${WAT} Nog steeds.` });
    assert.notEqual(await bewaard(), null);
    await toneel.naarDag(14.1);
    assert.equal(await bewaard(), null);
    assert.ok((await toneel.kast.audit()).some(({ actie }) => actie === "signaal.concept_wissen"));
  });

  it("is erased too when who typed it left", async () => {
    await typt({ wat: WAT });
    const { [HENK.oid]: _, ...over } = Object.fromEntries(toneel.gemeente.mensen);
    toneel.gemeente = { ...toneel.gemeente, mensen: new Map(Object.entries(over)) };
    await toneel.naarDag(15);
    assert.equal(await bewaard(), null);
  });

  it("is read by nobody else, by whatever verb and whatever is sent along", async () => {
    await typt({ wat: "Kwinkeleer" });
    for (const verb of VERBEN)
      for (const id of [HENK.oid, `~${HENK.oid}`, SLEUTEL, `../${SLEUTEL}`]) {
        const data = {
          signaal: id,
          vraag: id,
          casus: id,
          oproep: id,
          overleg: id,
          signaalconcept: id,
          wie: id,
          rev: 0,
        };
        const antwoord = await toneel.proces.tik(FATIMA.oid, verb, data);
        assert.doesNotMatch(JSON.stringify(antwoord), /Kwinkeleer/u, verb);
      }
    const fatima = await toneel.mens(FATIMA.oid).doet("signaal_geven", {});
    assert.equal(veld(fatima, "wat"), "");
  });

  it("stands in no chat where free text has no place, and nothing is taken in from there", async () => {
    await typt({ wat: "Kwinkeleer" });
    for (const verb of ["signaal_geven", "signaal_bewaar", "signaal_geef"]) {
      const kaart = await toneel.tik(HENK.oid, verb, { wat_r0: "Anders", versie: 0 });
      assert.doesNotMatch(JSON.stringify(kaart), /Kwinkeleer/u, verb);
    }
    assert.doesNotMatch(JSON.stringify(await toneel.getypt(HENK.oid, "signaal")), /Kwinkeleer/u);
    assert.equal((await woorden()).wat, "Kwinkeleer");
  });

  it("stands on the card of the trial again after another card", async () => {
    const proef = await new Signaaltoneel({ ...GEMEENTE, vrijeTekst: "kaart" }).begin();
    const kaart = JSON.stringify(await proef.tik(HENK.oid, "signaal_geven", {}));
    const rev = Number(/"rev":(\d+)/u.exec(kaart)?.[1]);
    const versie = Number(/"versie":(\d+)/u.exec(kaart)?.[1]);
    await proef.tik(HENK.oid, "signaal_geef", { [`wat_r${rev}`]: "Kwinkeleer", rev, versie });
    await proef.tik(HENK.oid, "naar_start", {});
    assert.match(JSON.stringify(await proef.tik(HENK.oid, "signaal_geven", {})), /Kwinkeleer/u);
  });

  it("makes a page that waits for the store try again by itself", async () => {
    const kast = new Geheugen();
    const gewoon = { ...kast.opslag };
    let weg = false;
    kast.opslag.legVast = (wat) => (weg ? Promise.reject(new Storing("redis", "weg")) : gewoon.legVast(wat));
    toneel = await new Signaaltoneel(GEMEENTE, kast).begin();
    const henk = await typt({ wat: WAT });
    weg = true;
    await assert.rejects(henk.typt({ wat: `${WAT} Nog.` }), Storing);
    weg = false;
    await henk.typt({ wat: `${WAT} Nog.` });
    assert.equal((await woorden()).wat, `${WAT} Nog.`);
  });

  it("of a newer version is neither shown nor written over", async () => {
    const kast = new Geheugen();
    const nieuwer = { schema: 2, wat: "Van straks" };
    await kast.opslag.legVast(vastlegging({ wijzigingen: [{ sleutel: SLEUTEL, versie: 0, inhoud: nieuwer }] }));
    toneel = await new Signaaltoneel(GEMEENTE, kast).begin();
    const henk = await typt({ soort: "wachttijd", wat: WAT });
    assert.deepEqual(henk.beeld.nietBewaard, ["soort", "wat"]);
    assert.deepEqual(await bewaard(), nieuwer);
    await henk.drukt("Geef door");
    assert.equal(henk.beeld.naam, "signaal/gegeven", "a signal can be given all the same");
    assert.deepEqual(await bewaard(), nieuwer);
  });
});
