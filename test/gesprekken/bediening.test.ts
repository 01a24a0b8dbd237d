import assert from "node:assert/strict";
import { doorloop, geefDoor, regelMet, vraagOp, vraagt, vult, waardeVan, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
const VOORLEZEN = "Voorlezen en doorgeven";

describe("going through a vraag", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  const openBij = async ({ oid }: Persoon) => (await toneel.lezer.gesprek(oid)).open.map(({ vraag }) => vraag);

  it("goes back a card and keeps what was typed on both", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    await vult(balie, "Verder", { eigen_woorden: HUUR.eigen_woorden, over_wie: "Over mijn gezin" }, op());
    await vult(balie, "Terug", { leefgebied: "Wonen" }, op());
    assert.equal(waardeVan(op(), "eigen_woorden"), HUUR.eigen_woorden);
    assert.equal(waardeVan(op(), "over_wie"), "gezin");
    await balie.drukt("Verder", {}, op());
    assert.equal(waardeVan(op(), "leefgebied"), "huisvesting");
  });

  it("has no way back on the first card", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    assert.ok(!titels(op().kaart).includes("Terug"));
  });

  it("changes an answer from the read-back card and comes straight back to it", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    await doorloop(balie, { ...HUUR, wens: "Een nieuwe keuken" }, { op: op(), totKaart: VOORLEZEN });
    const eerder = balie.tikken;
    await balie.drukt("Aanpassen", {}, regelMet(op(), "Aanpassen: Wat helpt"));
    assert.equal(waardeVan(op(), "wens"), "Een nieuwe keuken");
    const terug = await vult(balie, "Verder", { wens: "Een regeling voor de huur" }, op());
    assert.match(terug, new RegExp(VOORLEZEN));
    assert.match(terug, /Een regeling voor de huur/);
    assert.doesNotMatch(terug, /keuken/);
    assert.equal(balie.tikken - eerder, 2, "the line, and the card itself");
  });

  it("asks only what became new when a changed answer calls for more", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    await doorloop(
      balie,
      { eigen_woorden: "Meneer zoekt gezelschap", leefgebied: "Contact met anderen", contact: "06 33330001" },
      { op: op(), totKaart: VOORLEZEN },
    );
    await balie.drukt("Aanpassen", {}, regelMet(op(), "Aanpassen: Onderwerp"));
    await vult(balie, "Verder", { leefgebied: "Wonen" }, op());
    assert.ok(vraagt(op(), "kinderen"), leesbaar(op().kaart));
    await doorloop(balie, { kinderen: "Nee" }, { op: op(), totKaart: VOORLEZEN });
    assert.match(leesbaar(op().kaart), /06 33330001/);
  });

  it("stops for later with a code, and says until when it is kept", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    const gezegd = await vult(balie, "Later verder", { eigen_woorden: "Half verhaal" }, op());
    assert.match(gezegd, /Bewaard\. Code voor de bewoner: [a-z]+-[a-z]+-\d\d\. Ik wis dit \w+ \d+ \w+\./);
    await balie.drukt("Verder", {}, op());
    assert.equal(waardeVan(op(), "eigen_woorden"), "Half verhaal");
  });

  it("lets another colleague go on with the code, and the first one no longer", async () => {
    const [eerste, tweede] = [await toneel.balie(), await toneel.balie()];
    const op = await begin(eerste);
    const vraag = vraagOp(op());
    await vult(eerste, "Verder", { eigen_woorden: "Meneer zoekt werk" }, op());
    const code = codeIn(await vult(eerste, "Later verder", { leefgebied: "Werk en school" }, op()));

    await tweede.drukt("Bewoner komt terug");
    assert.match(await vult(tweede, "Opzoeken", { code: code.toUpperCase().replaceAll("-", " ") }), /Ik heb code/);
    const open = await tweede.drukt("Openen");
    assert.match(open, /Klopt dit/);
    assert.equal(waardeVan(tweede.laatste(), "leefgebied"), "werk_opleiding");
    assert.equal((await toneel.lezer.vraag(vraag))?.indiener, tweede.oid);
    assert.match(await eerste.drukt("Verder", {}, op()), /Deze vraag kan ik je niet laten zien/);
  });

  for (const woord of ["verder", "terug", "stop", "Meneer wil iets heel anders vragen"]) {
    it(`keeps a draft that another has taken over out of the reach of "${woord}"`, async () => {
      const [eerste, tweede] = [await toneel.balie(), await toneel.balie()];
      const op = await begin(eerste);
      const code = codeIn(await eerste.drukt("Later verder", {}, op()));
      await tweede.typt(code);
      const over = await tweede.ziet(`Ik heb code ${code}`);
      await tweede.drukt("Openen", {}, over);
      const vraag = vraagOp(zoalsNu(tweede, over));
      const voor = await toneel.lezer.vraag(vraag);
      const gezegd = await eerste.typt(woord);
      assert.deepEqual(await toneel.lezer.vraag(vraag), voor);
      assert.doesNotMatch(gezegd, /Wil je stoppen/);
      await vult(tweede, "Verder", { eigen_woorden: "Het verhaal van een ander" }, zoalsNu(tweede, over));
      await eerste.typt("verder");
      assert.ok(eerste.kaarten().every(({ kaart }) => !JSON.stringify(kaart).includes("Het verhaal van een ander")));
    });
  }

  it("forgets with the first colleague the draft that another took over", async () => {
    const [eerste, tweede] = [await toneel.balie(), await toneel.balie()];
    const op = await begin(eerste);
    const code = codeIn(await eerste.drukt("Later verder", {}, op()));
    await tweede.typt(code);
    const vraag = vraagOp(op());
    assert.deepEqual(await openBij(eerste), [vraag]);
    await tweede.drukt("Openen", {}, await tweede.ziet(`Ik heb code ${code}`));
    await totdat(async () => (await openBij(eerste)).length === 0, "de eerste heeft de vraag niet meer open");
    assert.deepEqual(await openBij(tweede), [vraag]);
    assert.match(await eerste.typt("mijn vragen"), /Er staat niets open/);
  });

  it("finds a draft by the code typed in the chat", async () => {
    const balie = await toneel.balie();
    const op = await begin(balie);
    const code = codeIn(await vult(balie, "Later verder", { eigen_woorden: "Half verhaal" }, op()));
    await balie.typt(code.replaceAll("-", " "));
    await balie.ziet(`Ik heb code ${code} gevonden`);
  });

  it("keeps several vragen apart, each with its way in through `Mijn vragen`", async () => {
    const balie = await toneel.balie();
    await balie.typt("Mevrouw kan de huur niet betalen");
    const eerste = await balie.ziet("Schrijf het in zijn eigen woorden");
    await balie.drukt("Verder", {}, eerste);
    await balie.typt("Meneer wil weten hoe hij een lening aanvraagt");
    const tweede = await totNieuweKaart(balie, eerste);
    assert.notEqual(vraagOp(eerste), vraagOp(tweede));
    assert.match(leesbaar(tweede.kaart), /Je andere vraag staat nog open/);

    await balie.typt("mijn vragen");
    const overzicht = await balie.ziet("Dit staat nog open: van jou");
    assert.equal(titels(overzicht.kaart).filter((titel) => titel === "Verder").length, 2);
    await vult(balie, "Verder", { leefgebied: "Geldzaken" }, zoalsNu(balie, eerste));
    await balie.drukt("Verder", {}, zoalsNu(balie, tweede));
    const [een, twee] = [await toneel.lezer.vraag(vraagOp(eerste)), await toneel.lezer.vraag(vraagOp(tweede))];
    assert.equal(een?.stroom.answers["eigen_woorden"], "Mevrouw kan de huur niet betalen");
    assert.equal(een?.stroom.answers["leefgebied"], "financien");
    assert.equal(twee?.stroom.answers["eigen_woorden"], "Meneer wil weten hoe hij een lening aanvraagt");
    assert.equal(twee?.stroom.answers["leefgebied"], undefined);
  });

  it("asks nothing twice with `Nog een vraag van deze bewoner`", async () => {
    const balie = await toneel.balie();
    const bekend = {
      voornaam: "Anna",
      contact: "06 33330002",
      wanneer: "Ochtend",
      netwerk: ["Buren"],
      kinderen: "Nee",
    };
    const { op, vraag } = await geefDoor(balie, { ...HUUR, ...bekend });
    await balie.drukt("Nog een vraag van deze bewoner", {}, op);
    const nu = () => zoalsNu(balie, op);
    const tweede = vraagOp(nu());
    const nogEens: string[] = [];
    for (const antwoorden of [
      { eigen_woorden: "De keuken is stuk" },
      { leefgebied: "Geldzaken" },
      { wens: "Een nieuwe" },
      {},
    ]) {
      if (leesbaar(nu().kaart).includes(VOORLEZEN)) break;
      nogEens.push(...["netwerk", "organisatie", "voornaam", "contact", "bereik"].filter((id) => vraagt(nu(), id)));
      await vult(balie, "Verder", antwoorden, nu());
    }
    assert.deepEqual(nogEens, []);
    assert.match(await vult(balie, "Doorgeven", { instemming: "Ja" }, nu()), /Doorgegeven aan het wijkteam/);
    const [een, twee] = [await toneel.lezer.vraag(vraag), await toneel.lezer.vraag(tweede)];
    assert.equal(twee?.stroom.answers["voornaam"], "Anna");
    assert.equal(twee?.contact, een?.contact);
  });

  it("leaves out for the second vraag whom the resident rather not has", async () => {
    const balie = await toneel.balie();
    const { op } = await geefDoor(balie, { ...HUUR, contact: "06 33330003", liever_niet: "Fatima Verzonnen" });
    await balie.drukt("Nog een vraag van deze bewoner", {}, op);
    const tweede = vraagOp(zoalsNu(balie, op));
    await doorloop(balie, { eigen_woorden: "De keuken is stuk", leefgebied: "Geldzaken" }, { op: zoalsNu(balie, op) });
    const gevraagd = (await toneel.lezer.vraag(tweede))?.gevraagd.map(({ wie }) => wie);
    assert.deepEqual(gevraagd, [toneel.joost.oid]);
  });
});

/** A new vraag on the start card; what comes back gives the card as it is at that moment. */
async function begin(wie: Persoon): Promise<() => Schermkaart> {
  const start = wie.laatste();
  await wie.drukt("Nieuwe vraag", {}, start);
  return () => zoalsNu(wie, start);
}

function codeIn(gezegd: string): string {
  const code = /Code voor de bewoner: ([a-z]+-[a-z]+-\d\d)/.exec(gezegd)?.[1];
  assert.ok(code, gezegd);
  return code;
}

async function totNieuweKaart(wie: Persoon, na: Schermkaart): Promise<Schermkaart> {
  await wie.ziet("nieuwe vraag van gemaakt");
  const kaart = wie.laatste();
  assert.notEqual(kaart.activiteit, na.activiteit);
  return kaart;
}
