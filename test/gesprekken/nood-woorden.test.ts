import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FATIMA } from "../support/bot.ts";
import { doorloop, oproepkaart, vraagOp, vult, waardeVan, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const TERUG = "Gedaan, terug naar de vraag";

/** What somebody types, and the first thing the card that comes at once must say. */
const GEVAAR: readonly (readonly [string, RegExp])[] = [
  ["Meneer zegt dat hij niet meer wil leven", /113[^]*Blijf erbij\.[^]*\nIk roep Fatima\.\n/],
  ["Haar man heeft haar vanmorgen bij de keel gegrepen", /0800-2000/],
  ["Ze krijgt geen adem en heeft pijn op de borst", /112[^]*Haal de AED/],
  ["Het ruikt hier naar gaslucht", /112[^]*Iedereen eerst naar buiten\. Bel pas buiten: 112[^]*\nIk roep Fatima\.\n/],
  ["De deurwaarder staat nu voor de deur om hem uit huis te zetten", /\nIk roep Fatima\.\n/],
];

describe("words that mean danger", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const [woorden, kaart] of GEVAAR) {
    it(`are answered at once, in the chat and on a card: "${woorden}"`, async () => {
      const chat = await toneel.balie();
      await chat.typt(woorden);
      await totdat(() => chat.kaarten().some((op) => kaart.test(leesbaar(op.kaart))), String(kaart));
      const { balie, op } = await nieuweVraag(toneel);
      assert.match(await vult(balie, "Verder", { eigen_woorden: woorden }, op()), kaart);
      await balie.drukt(TERUG, {}, op());
      const vraag = await toneel.lezer.vraag(vraagOp(op()));
      assert.equal(vraag?.stroom.answers["eigen_woorden"], woorden, "nothing typed is lost");
    });
  }

  it("count in every free text, also in the last one, and the vraag goes on where it was", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(balie, "Verder", { eigen_woorden: "Vraag over een toeslag" }, op());
    await vult(balie, "Verder", { leefgebied: "Geldzaken" }, op());
    assert.match(
      await vult(balie, "Verder", { wens: "Hij zegt dat hij er een eind aan wil maken" }, op()),
      /Blijf erbij/,
    );
    assert.match(await balie.drukt(TERUG, {}, op()), /Wie helpt er al/);
    await doorloop(balie, {}, { op: op(), totKaart: "Hoe bereiken we de bewoner?" });
    const laatste = { contact: "06 19990001", niet_op: "Als zijn vrouw er is, want die slaat hem en sluit hem op" };
    assert.match(await vult(balie, "Verder", laatste, op()), /0800-2000/);
    assert.match(await balie.drukt(TERUG, {}, op()), /Voorlezen en doorgeven/);
    const vraag = await toneel.lezer.vraag(vraagOp(op()));
    assert.equal(vraag?.stroom.answers["wens"], "Hij zegt dat hij er een eind aan wil maken");
  });

  it("come before the news that the vraag was passed on, also with `Laat terugbellen`", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Laat terugbellen", {}, start);
    const antwoorden = { eigen_woorden: "Ze wil niet meer leven, bel haar", contact: "06 19990004" };
    assert.match(
      await vult(balie, "Doorgeven", antwoorden, zoalsNu(balie, start)),
      /Blijf erbij\.[^]*\nIk roep Fatima\.\n/,
    );
    assert.match(await balie.drukt(TERUG, {}, zoalsNu(balie, start)), /De bewoner hoort uiterlijk/);
  });

  for (const [knop, leidtNaar] of [
    ["Terug", "Klopt dit"],
    ["Later verder", "Bewaard"],
    ["Stoppen", "Wil je stoppen"],
  ] as const) {
    it(`are seen also on a card that is left with \`${knop}\``, async () => {
      const { balie, op } = await nieuweVraag(toneel);
      await vult(balie, "Verder", { eigen_woorden: "Vraag over een toeslag" }, op());
      await vult(balie, "Verder", { leefgebied: "Geldzaken" }, op());
      const gezegd = await vult(balie, knop, { wens: "Meneer wil niet meer leven" }, op());
      assert.match(gezegd, /113/, leidtNaar);
      const vraag = await toneel.lezer.vraag(vraagOp(op()));
      assert.equal(vraag?.stroom.answers["wens"], "Meneer wil niet meer leven");
      assert.ok(
        vraag?.alarmen.some(({ oproep }) => oproep !== null),
        "a colleague is called",
      );
    });
  }

  it("come one card at a time, the most urgent first", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    const eerste = await vult(
      balie,
      "Verder",
      { eigen_woorden: "Ze is bewusteloos en ademt niet. Haar man heeft haar geslagen." },
      op(),
    );
    assert.match(eerste, /Bel nu 112/);
    assert.doesNotMatch(eerste, /0800-2000/);
    assert.match(await balie.drukt(TERUG, {}, op()), /0800-2000/);
    assert.match(await balie.drukt(TERUG, {}, op()), /Klopt dit\?/);
    const vraag = await toneel.lezer.vraag(vraagOp(op()));
    assert.equal(new Set(vraag?.alarmen.flatMap(({ oproep }) => oproep ?? [])).size, 1, "one call, not one a card");
  });

  it("cost nothing that was typed when something else on the card is not right", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Laat terugbellen", {}, start);
    const antwoorden = { eigen_woorden: "Ze wil niet meer leven", voornaam: "Jannie", contact: "geen idee" };
    assert.match(await vult(balie, "Doorgeven", antwoorden, zoalsNu(balie, start)), /Blijf erbij/);
    await balie.drukt(TERUG, {}, zoalsNu(balie, start));
    assert.equal(waardeVan(zoalsNu(balie, start), "eigen_woorden"), "Ze wil niet meer leven");
    assert.equal(waardeVan(zoalsNu(balie, start), "voornaam"), "Jannie");
  });

  it("of somebody on the line ask for 112 on another telephone", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(balie, "Verder", { eigen_woorden: "Vraag over een toeslag", kanaal: "Aan de telefoon" }, op());
    assert.match(await balie.drukt("Direct hulp", {}, op()), /Bel met een andere telefoon\. Hou de beller aan de lijn/);
  });

  it("that do not apply are put aside in one tap: the call is taken back and no label stays", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(
      balie,
      "Verder",
      { eigen_woorden: "Meneer wil niet meer leven in die flat, hij zoekt een ander huis" },
      op(),
    );
    const oproep = (await toneel.lezer.vraag(vraagOp(op())))?.alarmen[0]?.oproep ?? "";
    assert.match(await balie.drukt("Niet van toepassing", {}, op()), /Klopt dit\?/);
    await totdat(
      async () => (await toneel.lezer.oproep(oproep))?.stand.soort === "ingetrokken",
      "de oproep is ingetrokken",
    );
    await doorloop(balie, { leefgebied: "Wonen", contact: "06 19990002" }, { op: op() });
    const vraag = await toneel.lezer.vraag(vraagOp(op()));
    assert.deepEqual([vraag?.plaatsing?.labels, vraag?.plaatsing?.haast], [[], "vijf_dagen"]);
    const feit = (await toneel.lezer.feiten()).find(({ soort }) => soort === "niet_van_toepassing");
    assert.deepEqual(
      { ...feit, dag: "" },
      { soort: "niet_van_toepassing", team: "oost", dag: "" },
      "counted by team, with nobody's name",
    );
  });

  it("that do not apply count no longer in the proposed haste", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(
      balie,
      "Verder",
      { eigen_woorden: "Meneer wil niet meer leven in die flat, hij zoekt een ander huis" },
      op(),
    );
    await balie.drukt("Niet van toepassing", {}, op());
    assert.equal(waardeVan(op(), "haast"), "vijf_dagen");
  });

  it("take nothing back from a colleague who is already on the way", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(balie, "Verder", { eigen_woorden: "Meneer wil niet meer leven" }, op());
    const oproep = (await toneel.lezer.vraag(vraagOp(op())))?.alarmen[0]?.oproep ?? "";
    await toneel.fatima.drukt("Ik kom eraan", {}, await oproepkaart(toneel.fatima, oproep));
    await balie.drukt("Niet van toepassing", {}, op());
    await zietSamen(balie, "Fatima komt eraan");
    assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "komt");
  });

  it("never end in silence: without consent the colleague is called all the same", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(balie, "Verder", { eigen_woorden: "Ze is bang voor haar man, hij slaat haar" }, op());
    const vraag = vraagOp(op());
    const oproep = (await toneel.lezer.vraag(vraag))?.alarmen.find((alarm) => alarm.oproep !== null)?.oproep ?? "";
    await doorloop(balie, { leefgebied: "Thuis en familie", instemming: "Nee" }, { op: op() });
    assert.equal(await toneel.lezer.vraag(vraag), null);
    const stand = await toneel.lezer.oproep(oproep);
    assert.deepEqual([stand?.stand.soort, stand?.gevraagd.at(-1)?.wie], ["roept", FATIMA]);
  });

  it("stay out of the slip and out of what lies readable in Redis", async () => {
    const { balie, op } = await nieuweVraag(toneel);
    await vult(balie, "Verder", { eigen_woorden: "Ze is bang voor haar man, hij slaat haar" }, op());
    const klaar = await doorloop(balie, { leefgebied: "Thuis en familie", contact: "06 19990003" }, { op: op() });
    const briefje = await balie.drukt("Briefje tonen", {}, klaar);
    assert.doesNotMatch(briefje, /veilig|thuis|familie|0800/i);
    assert.doesNotMatch(await toneel.lezer.leesbaarInRedis(), /slaat haar|06 19990003|thuis_veilig/);
  });
});

describe("words that only sound like danger", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const { id, tekst } of schrikwoorden()) {
    it(`call nobody: ${id}`, async () => {
      const { balie, op } = await nieuweVraag(toneel);
      await vult(balie, "Verder", { eigen_woorden: tekst.slice(0, 400) }, op());
      const vraag = await toneel.lezer.vraag(vraagOp(op()));
      const zeker = vraag?.alarmen.filter((alarm) => alarm.zeker).map(({ kaart }) => kaart);
      assert.deepEqual(zeker, [], tekst);
      assert.ok(vraag?.alarmen.every(({ oproep }) => oproep === null));
      if (!titels(op().kaart).includes(TERUG)) return;
      assert.ok(titels(op().kaart).includes("Niet van toepassing"), "a doubt is shown small");
      assert.ok(titels(op().kaart).includes("Roep een collega"));
    });
  }
});

/** The twenty questions with frightening words and no danger in them. */
function schrikwoorden(): readonly { id: string; tekst: string }[] {
  const map = join(import.meta.dirname, "../data");
  const ids: readonly string[] = JSON.parse(readFileSync(join(map, "hard-negatives.json"), "utf8"));
  const regels = readFileSync(join(map, "vragen-dev.jsonl"), "utf8").trim().split("\n");
  return regels.map((regel): { id: string; tekst: string } => JSON.parse(regel)).filter(({ id }) => ids.includes(id));
}

async function nieuweVraag(toneel: Toneel): Promise<{ balie: Persoon; op: () => Schermkaart }> {
  const balie = await toneel.balie();
  const start = balie.laatste();
  await balie.drukt("Nieuwe vraag", {}, start);
  assert.equal(waardeVan(zoalsNu(balie, start), "eigen_woorden"), "");
  return { balie, op: () => zoalsNu(balie, start) };
}
