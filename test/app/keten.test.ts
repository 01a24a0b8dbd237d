import assert from "node:assert/strict";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import { NADIA, OMAR, PIEN, WOUT } from "../betrouwbaar/keten-gebeuren.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { Bureau, MAANDAG, om } from "../support/bureau.ts";

describe("an offer", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
  });

  it("waits until somebody's quiet hours are over, with a term that counts from then, and says so to the desk", async () => {
    bureau.klok.nu = om("2026-11-27T20:00");
    const id = await bureau.nieuw();
    const { toestand } = await bureau.vraag(id);
    assert.ok(toestand.soort === "aangeboden");
    assert.equal(toestand.vanaf, om("2026-11-30T08:00"), "Monday at eight");
    assert.equal(toestand.tot, om("2026-12-01T17:00"), "the end of the working day after");
    await bureau.proces.relay();
    const wacht = (await bureau.kast.taken()).get(`nieuw:vraag/${id}:~${toestand.aan}`);
    assert.equal(wacht?.om, toestand.vanaf, "the card comes then and not before");
    const antwoord = await bureau.proces.tik(SANNE, "ververs", { vraag: id, rev: 1 });
    assert.match(JSON.stringify(antwoord), /ziet de vraag maandag 30 november om 08\.00/);
  });

  it("waits for nobody's quiet hours when it is for today", async () => {
    bureau.klok.nu = om("2026-11-26T20:00");
    const id = await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek");
    const { toestand, plaatsing } = await bureau.vraag(id);
    assert.equal(plaatsing?.haast, "vandaag");
    assert.ok(toestand.soort === "aangeboden" && toestand.vanaf === undefined);
  });

  it("does not lapse before its term, though a task of the same round comes again", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, null);
    const id = await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek");
    assert.equal(await bureau.aan(id), MARIJKE);
    const pacht = async () => {
      bureau.klok.nu += 11 * 60_000;
      const [eerste] = (await bureau.kast.opslag.neem(bureau.klok.nu, 50, 15_000)).filter(
        ({ taak }) => taak.id === `aanbod:${id}`,
      );
      assert.ok(eerste);
      return eerste;
    };
    await doeTaak(bureau.proces.wereld, await pacht());
    assert.equal(await bureau.aan(id), WOUT);
    await doeTaak(bureau.proces.wereld, await pacht());
    const weer = await pacht();
    await doeTaak(bureau.proces.wereld, weer);
    const na = (await bureau.vraag(id)).toestand;
    bureau.klok.nu += 60_000;
    await doeTaak(bureau.proces.wereld, { ...weer, tot: weer.tot + 1 });
    assert.deepEqual((await bureau.vraag(id)).toestand, na);
    assert.ok((await bureau.kast.taken()).has(`aanbod:${id}`));
  });
});

describe("the queue of a team", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
    for (const wie of [FATIMA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    bureau.wijzig(NADIA, { grens: 1 });
  });

  it("offers the oldest first, as many as somebody has room for", async () => {
    const [eerste, ...rest] = [await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw()];
    assert.equal(await bureau.pakOp(eerste ?? ""), NADIA);
    bureau.wijzig(NADIA, { grens: 3 });
    await bureau.doe(NADIA, "afronden", eerste ?? "", { als: "ondersteuning" });
    bureau.wijzig(NADIA, { grens: 2 });
    await bureau.proces.relay();
    assert.deepEqual(await Promise.all(rest.map((id) => bureau.aan(id))), [NADIA, NADIA, null]);
    assert.equal(await bureau.soort(rest[2] ?? ""), "wachtrij");
  });

  it("is looked at when another configuration is taken over", async () => {
    const zaai = maakZaaier(bureau.proces.wereld);
    await zaai();
    bureau.wijzig(NADIA, { afwezig: [{ van: "2026-11-01", tot: "2026-11-30" }] });
    const id = await bureau.nieuw();
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.soort(id), "wachtrij");
    bureau.wijzig(NADIA, {});
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.aan(id), NADIA);
  });

  it("is open to whoever has the function, and to nobody else", async () => {
    bureau.wijzig(NADIA, { grens: 0 });
    const id = await bureau.nieuw();
    await bureau.doe(PIEN, "oppakken", id);
    await bureau.doe(JOOST, "oppakken", id);
    assert.equal(await bureau.soort(id), "wachtrij");
    await bureau.doe(OMAR, "oppakken", id);
    const { toestand, gevraagd } = await bureau.vraag(id);
    assert.ok(toestand.soort === "opgepakt" && toestand.eigenaar === OMAR, "who does it besides their own function");
    assert.deepEqual(
      gevraagd.map(({ wie, waarom }) => [wie, waarom]),
      [[OMAR, "uit_de_rij"]],
    );
  });

  it("is open to the lead, who names somebody although they have enough", async () => {
    bureau.wijzig(NADIA, { grens: 0 });
    const id = await bureau.nieuw();
    assert.equal(await bureau.soort(id), "wachtrij");
    await bureau.doe(WOUT, "toewijzen", id, { collega_r0: NADIA });
    assert.equal(await bureau.soort(id), "wachtrij", "not to the lead of another team");
    await bureau.doe(MARIJKE, "toewijzen", id, { collega_r0: NADIA });
    assert.equal(await bureau.aan(id), NADIA);
  });

  it("is skipped by what cannot wait", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST])
      bureau.wijzig(wie, { afwezig: [{ van: "2026-11-01", tot: "2026-11-30" }] });
    assert.equal(await bureau.aan(await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek")), MARIJKE);
  });
});

describe("whoever leaves the roster", () => {
  it("leaves no vraag behind: it goes on, also when they had asked somebody to take it over", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const zaai = maakZaaier(bureau.proces.wereld);
    await zaai();
    const [eerste, tweede] = [await bureau.nieuw(), await bureau.nieuw()];
    const eigenaar = await bureau.pakOp(eerste);
    assert.equal(eigenaar, FATIMA);
    const ander = await bureau.pakOp(tweede);
    await bureau.doe(ander, "doorzetten", tweede, { [`collega_r${1}`]: OMAR });
    bureau.wijzig(FATIMA, { tot: "2026-11-22" });
    bureau.wijzig(ander, { tot: "2026-11-22" });
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.soort(eerste), "aangeboden");
    assert.notEqual(await bureau.aan(eerste), FATIMA);
    assert.equal(await bureau.aan(tweede), OMAR, "who was asked already is asked on");
    const soorten = (await bureau.kast.feiten()).map(({ soort }) => soort);
    assert.equal(soorten.filter((soort) => soort === "uit_dienst").length, 2);
  });
});

describe("the beginning of a day", () => {
  it("is put down once for each opening day, by however many processes, and puts down the next", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    for (const zaai of [maakZaaier(bureau.proces.wereld), maakZaaier(bureau.proces.wereld)]) await zaai();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-11-24"]);
    bureau.klok.nu = om("2026-11-24T08:30");
    await bureau.proces.relay();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-11-25"]);
    bureau.klok.nu = om("2026-12-24T09:00");
    await maakZaaier(bureau.proces.wereld)();
    await bureau.proces.relay();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-12-28"], "not at Christmas, not at the weekend");
  });

  it("drops from the log and the figures what is older than the gemeente keeps it", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    await maakZaaier(bureau.proces.wereld)();
    bureau.klok.nu = om("2026-11-24T08:30");
    await bureau.proces.relay();
    const snoei = bureau.proces.gedaan.flatMap((gedaan) => gedaan.snoei ?? []);
    assert.deepEqual(snoei, [{ nu: bureau.klok.nu, audit: om("2021-11-24T08:30"), feiten: om("2024-11-24T08:30") }]);
  });
});

describe("a partner outside", () => {
  it("never owns: the owner stays, is asked after five working days, and closes it when the partner took it", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const id = await bureau.nieuw();
    const eigenaar = await bureau.pakOp(id);
    await bureau.doe(eigenaar, "naar_partner", id, { partner: "cjg-loket" });
    const { toestand, opvolging } = await bureau.vraag(id);
    assert.ok(toestand.soort === "opgepakt" && toestand.eigenaar === eigenaar);
    assert.deepEqual(opvolging.partner, { id: "cjg-loket", sinds: MAANDAG, overgenomen: null });
    assert.equal((await bureau.kast.taken()).get(`partner:${id}`)?.om, om("2026-11-30T17:00"));
    bureau.klok.nu = om("2026-12-01T08:30");
    await bureau.proces.relay();
    assert.ok((await bureau.kast.feiten()).some(({ soort }) => soort === "partner_herinnerd"));
    await bureau.doe(eigenaar, "partner_nam_over", id);
    assert.equal(await bureau.soort(id), "afgesloten");
    assert.equal((await bureau.kast.taken()).has(`partner:${id}`), false);
  });
});
