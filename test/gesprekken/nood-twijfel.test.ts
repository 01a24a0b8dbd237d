import assert from "node:assert/strict";
import { oproepkaart, oproepOp, vraagOp, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const TERUG = "Gedaan, terug naar de vraag";
const NVT = "Niet van toepassing";
const TWIJFEL = "Ze zei 'ik kan wel van het dak springen van moeheid' en lachte erbij";
const ZEKER = "Ze wil niet meer leven";
const TWEE_GEVAREN = "Ze wil niet meer leven. Haar man heeft haar vanmorgen bij de keel gegrepen";
const KIND = "Een meisje van 7 had twee ronde brandplekjes op haar hand. Ze zei: van de sigaret, per ongeluk.";
/** Certain for a child, and beside it a doubt about the home. */
const KIND_EN_TWIJFEL = "Dochtertje van 6 heeft blauwe plekken en is bang om naar huis te gaan";
const IK_ROEP = /\nIk roep Fatima\.\n/;

/** Words whose card must not be read along by the person it is about. */
const MEELEZERS: readonly (readonly [string, string])[] = [
  ["thuis", "Haar man heeft haar vanmorgen bij de keel gegrepen"],
  ["kind", KIND],
  ["dwang", "Meisje van 17 denkt dat ze deze zomer moet trouwen, haar paspoort is afgepakt"],
  ["uitbuiting", "Hij moet werken zonder loon en zijn baas heeft zijn paspoort afgepakt"],
];

describe("danger that is doubtful or certain", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  /** A vraag of which these are the first words. */
  async function begint(eigen_woorden: string, meer: Readonly<Record<string, string>> = {}) {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Nieuwe vraag", {}, start);
    const op = (): Schermkaart => zoalsNu(balie, start);
    const vraag = vraagOp(op());
    const gezegd = await vult(balie, "Verder", { eigen_woorden, ...meer }, op());
    return { balie, op, vraag, gezegd };
  }

  async function oproepVan(vraag: string): Promise<string> {
    const oproep = (await toneel.lezer.vraag(vraag))?.alarmen.find((alarm) => alarm.oproep !== null)?.oproep;
    assert.ok(oproep, "nobody was called");
    return oproep;
  }

  const wordtIngetrokken = (oproep: string) =>
    totdat(async () => (await toneel.lezer.oproep(oproep))?.stand.soort === "ingetrokken", "de oproep is ingetrokken");

  it("names a colleague only once somebody is called", async () => {
    const { balie, op, vraag, gezegd } = await begint(TWIJFEL);
    assert.doesNotMatch(gezegd, /Ik roep/);
    assert.match(await balie.drukt("Roep een collega", {}, op()), IK_ROEP);
    await oproepkaart(toneel.fatima, await oproepVan(vraag));
  });

  for (const [soort, woorden] of MEELEZERS) {
    it(`betrays nothing in the title of the card: ${soort}`, async () => {
      const { vraag, gezegd } = await begint(woorden);
      assert.equal((await toneel.lezer.vraag(vraag))?.alarmen[0]?.kaart, soort);
      assert.match(gezegd, /^Nu doen\nDraai je scherm weg\n/);
    });
  }

  it("is shown when it is certain, also after a doubt of the same kind was put aside", async () => {
    const { balie, op, vraag } = await begint(TWIJFEL);
    assert.match(await balie.drukt(NVT, {}, op()), /Klopt dit\?/);
    await vult(balie, "Verder", { leefgebied: "Weet ik niet" }, op());
    assert.match(await vult(balie, "Terug", { wens: ZEKER }, op()), IK_ROEP);
    await oproepkaart(toneel.fatima, await oproepVan(vraag));
  });

  it("is not shown again for a doubt that was put aside", async () => {
    const { balie, op } = await begint(TWIJFEL);
    await balie.drukt(NVT, {}, op());
    await vult(balie, "Verder", { leefgebied: "Weet ik niet" }, op());
    assert.match(await vult(balie, "Verder", { wens: TWIJFEL }, op()), /Wie helpt er al/);
  });

  it("keeps its call as long as one card needs it", async () => {
    const { balie, op, vraag } = await begint(TWEE_GEVAREN);
    const oproep = await oproepVan(vraag);
    assert.match(await balie.drukt(NVT, {}, op()), /0800-2000/);
    const ander = await begint(ZEKER);
    await ander.balie.drukt(NVT, {}, ander.op());
    await wordtIngetrokken(await oproepVan(ander.vraag));
    assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "roept");
    await balie.drukt(NVT, {}, op());
    await wordtIngetrokken(oproep);
  });

  it("calls somebody before the draft goes that called nobody yet", async () => {
    const { balie, op, vraag } = await begint(TWIJFEL);
    await balie.drukt(TERUG, {}, op());
    await balie.drukt("Stoppen", {}, op());
    await balie.drukt("Weggooien", {}, op());
    assert.equal(await toneel.lezer.vraag(vraag), null);
    const bijBalie = await zietSamen(balie, "Ik heb een collega geroepen");
    const bijFatima = await oproepkaart(toneel.fatima, oproepOp(bijBalie));
    assert.match(leesbaar(bijFatima.kaart), /Sanne heeft nu hulp nodig/);
  });

  it("of a child alone under twelve shows the card of that danger, with the call", async () => {
    const kind = { bijzonder: "Een kind jonger dan 12, alleen" };
    const { balie, op, gezegd } = await begint(KIND_EN_TWIJFEL, kind);
    assert.match(gezegd, /Vraag het kind niet uit/);
    assert.match(gezegd, IK_ROEP);
    assert.match(gezegd, /Ik roep iemand die vaak met jongeren praat/, "what to say to the child stays in sight");
    await zietSamen(balie, "Ik heb een collega geroepen");
    await balie.drukt(klaarknop(op()), {}, op());
    assert.ok(titels(op().kaart).includes("Nieuwe vraag"), leesbaar(op().kaart));
  });

  it("is seen after a tap on an old card too, which says that it is old", async () => {
    const { balie, op } = await begint("Vraag over een toeslag");
    const oud = op();
    await vult(balie, "Verder", { leefgebied: "Geldzaken" }, oud);
    assert.match(await balie.drukt("Terug", {}, oud), /Deze kaart is oud\. Er is al iets veranderd\./);
    assert.match(await vult(balie, "Verder", { wens: ZEKER }, op()), IK_ROEP);
  });
});

/** The button that leaves a safety card. */
function klaarknop({ kaart }: Schermkaart): string {
  return titels(kaart).find((titel) => titel.startsWith("Gedaan")) ?? "";
}
