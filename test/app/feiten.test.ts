import assert from "node:assert/strict";
import { SANNE } from "../support/bot.ts";
import { Bureau, om } from "../support/bureau.ts";

describe("What is told to the figures", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
  });

  /** The facts of these kinds, in order, by what they say. */
  async function feiten(...soorten: readonly string[]): Promise<readonly string[]> {
    const alle = (await bureau.kast.feiten()).filter(({ soort = "" }) => soorten.includes(soort));
    return alle.map(({ soort, dag: _dag, gestart: _gestart, ...rest }) =>
      [soort, ...Object.values(rest)].join(" ").trim(),
    );
  }

  it("is of a vraag the whole way from the desk to the second closing, each step once", async () => {
    const id = await bureau.nieuw();
    const wie = await bureau.pakOp(id);
    await bureau.doe(wie, "geen_gehoor", id);
    bureau.klok.nu = om("2026-11-25T11:00");
    await bureau.doe(wie, "contact_gelegd", id);
    await bureau.doe(wie, "contact_gelegd", id);
    await bureau.doe(wie, "afronden", id, { als: "ondersteuning" });
    await bureau.doe(wie, "heropenen", id);
    await bureau.doe(wie, "afronden", id, { als: "informatie_en_advies" });

    const weg = ["begonnen", "doorgegeven", "opgepakt", "geen_gehoor", "eerste_contact", "afgesloten", "heropend"];
    assert.deepEqual(await feiten(...weg), [
      "begonnen oost terugbellen balie",
      "doorgegeven oost geestelijke_gezondheid vijf_dagen maatschappelijk_werk balie",
      "opgepakt oost maatschappelijk_werk eerste",
      "geen_gehoor oost",
      "eerste_contact oost vijf_dagen ja 1 2 eerste",
      "afgesloten oost ondersteuning ja eerste",
      "heropend oost ondersteuning nee",
      "afgesloten oost informatie_en_advies ja weer",
    ]);
  });

  it("says that somebody had it before, whoever gave it back", async () => {
    const id = await bureau.nieuw();
    await bureau.doe(await bureau.pakOp(id), "teruggeven", id, { reden: "te_vol" });
    await bureau.pakOp(id);
    assert.deepEqual(await feiten("opgepakt", "teruggegeven"), [
      "opgepakt oost maatschappelijk_werk eerste",
      "teruggegeven te_vol oost maatschappelijk_werk eerste",
      "opgepakt oost maatschappelijk_werk weer",
    ]);
  });

  it("says of a draft why it went, and of a resident who came back whether they had heard anything", async () => {
    await bureau.proces.tik(SANNE, "laat_terugbellen", { rev: 0 });
    const concept = bureau.proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    await bureau.proces.tik(SANNE, "weggooien", { vraag: concept, rev: 1 });
    const id = await bureau.nieuw();
    const { code } = await bureau.vraag(id);
    await bureau.proces.tik(SANNE, "code_zoeken", { code: code ?? "" });
    assert.deepEqual(await feiten("concept_weg", "einde", "bewoner_terug"), [
      "concept_weg oost balie weggegooid",
      "bewoner_terug oost code nee",
    ]);
  });

  it("is how long a partner takes: asked, reminded, and taken over, which closes it", async () => {
    const id = await bureau.nieuw();
    const wie = await bureau.pakOp(id);
    await bureau.doe(wie, "naar_partner", id, { partner: "cjg-loket" });
    bureau.klok.nu = om("2026-12-01T11:00");
    await bureau.proces.relay();
    await bureau.doe(wie, "partner_nam_over", id);
    assert.deepEqual(await feiten("naar_partner", "partner_herinnerd", "partner_nam_over", "afgesloten", "einde"), [
      "naar_partner cjg-loket oost",
      "partner_herinnerd cjg-loket oost",
      "afgesloten oost informatie_en_advies nee eerste",
      "partner_nam_over cjg-loket oost",
    ]);
  });

  it("counts what was helped at once at the desk, and takes it back", async () => {
    const snel = { onderwerp: "financien", hoe: "doorverwezen" };
    await bureau.proces.tik(
      SANNE,
      "snel_tel",
      Object.fromEntries(Object.entries(snel).map(([id, w]) => [`${id}_r0`, w])),
    );
    await bureau.proces.tik(SANNE, "snel_terug", { leefgebied: "financien", einde: "doorverwezen" });
    assert.deepEqual(await feiten("einde", "einde_terug"), [
      "einde doorverwezen financien oost balie",
      "einde_terug doorverwezen financien oost balie",
    ]);
  });
});
