import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { niets } from "../../src/app/besluit.ts";
import { meldCorrectie } from "../../src/app/handelingen/corrigeren.ts";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { nummerVan } from "../../src/domain/routering/regisseur.ts";
import { NADIA, OMAR, PIEN, WOUT } from "../betrouwbaar/keten-gebeuren.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { Bureau, MAANDAG, om } from "../support/bureau.ts";

const WMO = "functie:wmo_consulent";
/** That this stands chosen in a list on the card, besides among what can be chosen. */
const gekozen = (id: string, wat: string) => new RegExp(`"id":"${id}_r\\d+"[^\\]]*\\][^{}]*"value":"${wat}"`);

describe("what its owner asks of somebody else", () => {
  let bureau: Bureau;
  let id: string;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
    id = await bureau.nieuw();
    assert.equal(await bureau.pakOp(id), FATIMA);
  });
  const doorzetten = async (keus: string, reden = "") => {
    const keer = (await bureau.vraag(id)).gevraagd.length;
    return bureau.doe(FATIMA, "doorzetten", id, { [`collega_r${keer}`]: keus, [`reden_r${keer}`]: reden });
  };

  it("is taken back as soon as the resident would rather not have who was asked", async () => {
    await doorzetten(OMAR);
    const doc = await bureau.vraag(id);
    const ik = bureau.gemeente.mensen.get(SANNE);
    assert.ok(ik);
    const gesprek = { sleutel: `gesprek/${SANNE}`, versie: 1, doc: nieuwGesprek(SANNE), nummer: null } as const;
    const vraag = { sleutel: `vraag/${id}`, versie: 1, doc, nummer: 1 } as const;
    const stand = { ik, gesprek, vraag, oproep: null, gevonden: null };
    const stroom = { ...doc.stroom, answers: { ...doc.stroom.answers, liever_niet: OMAR } };
    const omgeving = { ...bureau.proces.wereld.omgeving(), catalogus: NEDERLANDS };
    const besluit = meldCorrectie(niets(stand), stand, omgeving, vraag, { ...doc, stroom, voorCorrectie: doc.stroom });
    const toestand = besluit.vraag?.doc?.toestand;
    assert.ok(toestand?.soort === "opgepakt" && toestand.eigenaar === FATIMA);
    assert.equal(toestand.doorgezet, undefined);
    assert.ok(besluit.vervallen.includes(`aanbod:${id}`));
    assert.ok(
      besluit.taken.some((taak) => taak.id === `nieuw:vraag/${id}:~${FATIMA}`),
      "the owner is told",
    );
  });

  it("goes to the next of its function when the resident would rather not have who was asked", async () => {
    await doorzetten(WMO);
    const eerst = await bureau.gevraagd(id);
    const doc = await bureau.vraag(id);
    const ik = bureau.gemeente.mensen.get(SANNE);
    assert.ok(ik && eerst !== null);
    const gesprek = { sleutel: `gesprek/${SANNE}`, versie: 1, doc: nieuwGesprek(SANNE), nummer: null } as const;
    const vraag = { sleutel: `vraag/${id}`, versie: 1, doc, nummer: 1 } as const;
    const stand = { ik, gesprek, vraag, oproep: null, gevonden: null };
    const stroom = { ...doc.stroom, answers: { ...doc.stroom.answers, liever_niet: eerst } };
    const omgeving = { ...bureau.proces.wereld.omgeving(), belasting: () => 0 };
    const besluit = meldCorrectie(niets(stand), stand, omgeving, vraag, { ...doc, stroom, voorCorrectie: doc.stroom });
    const toestand = besluit.vraag?.doc?.toestand;
    assert.ok(toestand?.soort === "opgepakt");
    assert.equal(toestand.doorgezet?.aan, eerst === OMAR ? PIEN : OMAR);
    const taken = besluit.taken.map((taak) => taak.id);
    assert.ok(taken.includes(`aanbod:${id}`) && taken.includes(`nieuw:vraag/${id}:~${toestand.doorgezet?.aan ?? ""}`));
  });

  it("leaves no vraag with two who are gone", async () => {
    const zaai = maakZaaier(bureau.proces.wereld);
    await zaai();
    await doorzetten(OMAR);
    for (const wie of [FATIMA, OMAR]) bureau.wijzig(wie, { tot: "2026-11-22" });
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.aan(id), NADIA);
  });

  it("says what happened when the owner takes it back: nobody let anything pass", async () => {
    await doorzetten(OMAR);
    const kaart = await bureau.doe(FATIMA, "toch_zelf", id);
    assert.match(kaart, /Omar is niet meer gevraagd\. De vraag blijft bij jou\./);
    assert.doesNotMatch(kaart, /nam de vraag niet over/);
    assert.equal((await bureau.vraag(id)).gevraagd.at(-1)?.uitkomst, "vervallen");
  });

  it("asks the only one of a function once more, and not who said that it is not theirs", async () => {
    bureau.wijzig(PIEN, null);
    await doorzetten(WMO);
    assert.equal(await bureau.gevraagd(id), OMAR);
    bureau.klok.nu = om("2026-11-25T09:00");
    await bureau.proces.relay();
    assert.equal(await bureau.gevraagd(id), null, "whoever lets it pass is not asked again by itself");
    await doorzetten(WMO);
    assert.equal(await bureau.gevraagd(id), OMAR);
    await bureau.doe(OMAR, "teruggeven", id, { reden: "niet_mijn_onderwerp" });
    assert.match(await doorzetten(WMO), /Met die functie is nu niemand te vragen/);
    assert.equal(await bureau.gevraagd(id), null);
  });

  it("keeps what was chosen on the card when it is shown again", async () => {
    const kaart = await doorzetten("niemand", "ander_gebied");
    assert.match(kaart, gekozen("reden", "ander_gebied"));
    bureau.wijzig(PIEN, null);
    bureau.wijzig(OMAR, { afwezig: [{ van: "2026-11-01", tot: "2026-11-30" }] });
    assert.match(await doorzetten(WMO, "te_vol"), gekozen("collega", WMO));
  });
});

describe("the list of colleagues", () => {
  let bureau: Bureau;
  let id: string;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    id = await bureau.nieuw();
    assert.equal(await bureau.soort(id), "wachtrij");
    await bureau.verander(id, (vraag) => ({
      ...vraag,
      stroom: { ...vraag.stroom, answers: { ...vraag.stroom.answers, liever_niet: NADIA } },
    }));
  });

  it("does not show by a missing name whom the resident would rather not have, and a try is logged", async () => {
    assert.match(await bureau.doe(MARIJKE, "toewijzen_kies", id), /Nadia Verzonnen/);
    const kaart = await bureau.doe(MARIJKE, "toewijzen", id, { collega_r0: NADIA });
    assert.match(kaart, /Deze collega kan deze vraag niet krijgen\. Kies een ander\./);
    assert.equal(await bureau.soort(id), "wachtrij");
    const { actie, object, resultaat } = (await bureau.kast.audit()).at(-1) ?? {};
    assert.deepEqual([actie, object, resultaat], ["vraag.toewijzen", id, "geweigerd"]);
  });

  it("is for whoever stands in for the lead too, and for no other lead", async () => {
    await bureau.doe(WOUT, "toewijzen", id, { collega_r0: FATIMA });
    assert.equal(await bureau.soort(id), "wachtrij");
    bureau.wijzig(MARIJKE, { vervanger: WOUT });
    await bureau.doe(WOUT, "toewijzen", id, { collega_r0: FATIMA });
    assert.equal(await bureau.aan(id), FATIMA);
  });

  it("is for nobody who stands in for the lead without being one: they take up what is theirs and no more", async () => {
    bureau.wijzig(MARIJKE, { vervanger: PIEN });
    for (const verb of ["toewijzen", "oppakken"]) await bureau.doe(PIEN, verb, id, { collega_r0: FATIMA });
    assert.equal(await bureau.soort(id), "wachtrij");
  });
});

describe("a card that is held for quiet hours", () => {
  it("never comes when somebody else took it up meanwhile, not even as news", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const id = await bureau.nieuw();
    assert.equal(await bureau.aan(id), FATIMA);
    await bureau.proces.relay();
    bureau.klok.nu = om("2026-11-23T20:00");
    await bureau.doe(FATIMA, "doorzetten", id, { collega_r1: NADIA });
    const voorNadia = async () => [...(await bureau.kast.taken()).keys()].filter((taak) => taak.endsWith(`~${NADIA}`));
    assert.deepEqual(await voorNadia(), [`nieuw:vraag/${id}:~${NADIA}`]);
    await bureau.doe(FATIMA, "oppakken", id);
    assert.deepEqual(await voorNadia(), []);
  });
});

describe("giving back", () => {
  it("asks for a reason when it came with one that is none", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const id = await bureau.nieuw();
    assert.match(await bureau.doe(FATIMA, "teruggeven", id, { reden: "zomaar" }), /Te vol|geen tijd|vol/i);
    assert.equal(await bureau.aan(id), FATIMA);
    await bureau.doe(FATIMA, "teruggeven", id, { reden: "te_vol" });
    assert.notEqual(await bureau.aan(id), FATIMA);
  });
});

describe("taking up again", () => {
  it("remembers again who helps this household", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const id = await bureau.nieuw();
    await bureau.pakOp(id);
    const nummer = nummerVan(await bureau.vraag(id));
    assert.ok(nummer !== null);
    const wie = async () =>
      (await bureau.kast.opslag.laad({ records: [], via: [`regisseur/${nummer}`] })).via[0]?.sleutel ?? null;
    assert.equal(await wie(), `gesprek/${FATIMA}`);
    await bureau.doe(FATIMA, "afronden", id, { als: "informatie_en_advies" });
    assert.equal(await wie(), null);
    await bureau.doe(FATIMA, "heropenen", id);
    assert.equal(await bureau.soort(id), "opgepakt");
    assert.equal(await wie(), `gesprek/${FATIMA}`);
  });
});

describe("whoever is asked how it goes", () => {
  let bureau: Bureau;
  let id: string;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
    id = await bureau.nieuw();
    await bureau.pakOp(id);
    await bureau.doe(FATIMA, "afronden", id, { als: "vinger_aan_de_pols", na: "P14D" });
    assert.notEqual((await bureau.vraag(id)).opvolging.pols, null);
    bureau.klok.nu = MAANDAG + 14 * 86_400_000;
  });
  const weg = [{ van: "2026-11-24", tot: "2026-12-31" }];
  const gevraagd = async () => {
    await bureau.proces.relay();
    return (await bureau.vraag(id)).opvolging.polsBij;
  };
  const liever = (wie: string) =>
    bureau.verander(id, (vraag) => ({
      ...vraag,
      stroom: { ...vraag.stroom, answers: { ...vraag.stroom.answers, liever_niet: wie } },
    }));

  it("is who closed it, also when they are back within a week", async () => {
    bureau.wijzig(FATIMA, { afwezig: [{ van: "2026-12-07", tot: "2026-12-08" }] });
    assert.equal(await gevraagd(), null);
    bureau.klok.nu = om("2026-12-09T08:30");
    assert.equal(await gevraagd(), FATIMA);
  });

  it("is who stands in for them when they are away long or left", async () => {
    bureau.wijzig(FATIMA, { afwezig: weg, vervanger: NADIA });
    assert.equal(await gevraagd(), NADIA);
  });

  it("is the team lead when nobody stands in, or who does is away too", async () => {
    bureau.wijzig(FATIMA, { tot: "2026-12-01", vervanger: NADIA });
    bureau.wijzig(NADIA, { afwezig: weg });
    assert.equal(await gevraagd(), MARIJKE);
  });

  it("is never whom the resident would rather not have", async () => {
    bureau.wijzig(FATIMA, { tot: "2026-12-01", vervanger: null });
    await liever(MARIJKE);
    assert.equal(await gevraagd(), WOUT);
  });

  it("is the lead five working days after somebody was asked, not after the date", async () => {
    bureau.wijzig(FATIMA, { afwezig: [{ van: "2026-12-07", tot: "2026-12-09" }] });
    assert.equal(await gevraagd(), null);
    bureau.klok.nu = om("2026-12-10T08:30");
    assert.equal(await gevraagd(), FATIMA);
    bureau.klok.nu = om("2026-12-17T12:00");
    assert.equal(await gevraagd(), FATIMA);
    bureau.klok.nu = om("2026-12-18T08:30");
    assert.equal(await gevraagd(), MARIJKE);
  });
});
