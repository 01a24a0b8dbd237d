import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { maakLosproces, type Postbus } from "../betrouwbaar/losse-wereld.ts";
import { SANNE } from "../support/bot.ts";
import { Bureau } from "../support/bureau.ts";

const zin = (sleutel: string) => NEDERLANDS[sleutel]?.tekst ?? assert.fail(sleutel);
const EIGEN = new Map([
  ["overzicht.leeg", "Je bureau is leeg."],
  ["onbegrepen.1", "Die vraag is nieuw voor mij."],
  ["aanbod.titel", "Kijk jij naar vraag {nr}?"],
]);

describe("a sentence that the gemeente says otherwise", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
  });
  const zegt = (teksten: ReadonlyMap<string, string>) => {
    bureau.gemeente = { ...bureau.gemeente, teksten };
  };
  const opent = async (wie = SANNE) => JSON.stringify(await bureau.proces.tik(wie, "overzicht", {}));

  it("is said from the next turn on, and no longer once the configuration is back", async () => {
    assert.ok((await opent()).includes(zin("overzicht.leeg")));
    zegt(EIGEN);
    const erna = await opent();
    assert.ok(erna.includes("Je bureau is leeg.") && !erna.includes(zin("overzicht.leeg")));
    zegt(new Map());
    const terug = await opent();
    assert.ok(terug.includes(zin("overzicht.leeg")) && !terug.includes("Je bureau is leeg."));
  });

  it("is said on cards that a task sends", async () => {
    zegt(EIGEN);
    const id = await bureau.nieuw();
    const post: Postbus = new Map();
    await maakLosproces(bureau.kast.opslag, () => bureau.gemeente, bureau.klok, post).relay();
    const { toestand } = await bureau.vraag(id);
    assert.ok(toestand.soort === "aangeboden");
    const gekregen = JSON.stringify([...(post.get(`a:${toestand.aan}`)?.values() ?? [])]);
    assert.match(gekregen, /Kijk jij naar vraag \d+\?/u);
  });
});
