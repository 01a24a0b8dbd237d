import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { moment } from "../../src/domain/kloktijd.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { regelMet } from "../support/doorlopen.ts";
import { type Legger, maakLegger } from "../support/leggen.ts";
import { leesbaar, type Persoon, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";
import { doorgegevenVraag } from "../support/vraag.ts";

const DAG_MS = 86_400_000;

/** Turns the clock to just after this time of a later day. */
function naar({ klok, bot }: Toneel, tijd: string, dagen = 1): void {
  const dag = lokaleDag(bot.gemeente, klok.nu()).add({ days: dagen });
  klok.vooruit(moment(bot.gemeente, dag, tijd) + 5_000 - klok.nu());
}

/** How often this person got a list of the day. */
function daglijsten({ bot }: Toneel, wie: Persoon): number {
  return bot.teams
    .kaarten(wie.gesprekId)
    .filter(({ activiteit }) => activiteit["summary"] === "Je lijst van vandaag staat klaar.").length;
}

describe("the team lead's list of the day", () => {
  let toneel: Toneel;
  let legger: Legger;
  let afwezig = false;
  before(async () => {
    toneel = await zetToneel({ gemeente: metAfwezig });
    legger = maakLegger(toneel.bot);
  });
  after(async () => {
    await legger?.sluit();
    await toneel?.sluit();
  });

  function metAfwezig(gemeente: Gemeente): Gemeente {
    if (!afwezig) return gemeente;
    const mens = gemeente.mensen.get(JOOST) ?? assert.fail();
    const joost = { ...mens, afwezig: [{ van: "2020-01-01", tot: "2090-01-01" }] };
    return { ...gemeente, mensen: new Map([...gemeente.mensen, [JOOST, joost]]) };
  }

  let teller = 0;
  async function leg(
    deel: Partial<Vraag> = {},
    plaats: Partial<NonNullable<Vraag["plaatsing"]>> = {},
  ): Promise<number> {
    teller += 1;
    const nu = toneel.klok.nu();
    const basis = doorgegevenVraag();
    const plaatsing = basis.plaatsing ?? assert.fail();
    return legger.leg({
      ...basis,
      id: `vraag-van-de-dag-${teller}`,
      indiener: SANNE,
      wissenOp: nu + 20 * DAG_MS,
      stroom: { ...basis.stroom, answers: { eigen_woorden: "Mevrouw Dagkanarie" } },
      plaatsing: { ...plaatsing, contactVoor: nu + 5 * DAG_MS, doorgegeven: nu, ...plaats },
      gevraagd: [{ wie: FATIMA, waarom: "functie", om: nu, uitkomst: "opgepakt", reden: null, tot: nu }],
      toestand: { soort: "opgepakt", eigenaar: FATIMA, sinds: nu },
      ...deel,
    });
  }
  const regels = (tekst: string) => tekst.split("\n").filter((regel) => regel !== "");

  it("says in one sentence that nothing hangs, when nothing does", async () => {
    const gezegd = await toneel.marijke.drukt("Vandaag", {}, toneel.marijke.laatste());
    assert.deepEqual(regels(gezegd), ["Vandaag", "Vandaag blijft er niets liggen."]);
  });

  it("comes by itself in the morning, once, to the team lead and to nobody else, with no word in the notification", async () => {
    const anderen = [toneel.fatima, toneel.joost, await toneel.balie()];
    naar(toneel, "08:30");
    await totdat(() => daglijsten(toneel, toneel.marijke) === 1, "de daglijst");
    await toneel.bot.herstart();
    naar(toneel, "08:31", 0);
    naar(toneel, "12:00", 0);
    await toneel.marijke.typt("hulp");
    assert.equal(daglijsten(toneel, toneel.marijke), 1);
    for (const ander of anderen) assert.equal(daglijsten(toneel, ander), 0);
    assert.match(leesbaar(toneel.marijke.kaartMet("Vandaag blijft er niets liggen").kaart), /^Vandaag/);
  });

  it("has six lines in a fixed order, each only when there is something, and each opens its list", async () => {
    const nu = toneel.klok.nu();
    const morgen = moment(toneel.bot.gemeente, lokaleDag(toneel.bot.gemeente, nu).add({ days: 1 }), "00:00");
    const wacht = {
      toestand: { soort: "aangeboden", aan: FATIMA, ronde: 1, sinds: nu, tot: nu + 9 * DAG_MS },
    } as const;
    const terug = {
      wie: JOOST,
      waarom: "functie",
      om: nu,
      uitkomst: "teruggegeven",
      reden: "te_vol",
      tot: nu,
    } as const;
    const zonder = await leg({
      ...wacht,
      gevraagd: [{ ...terug, wie: FATIMA, uitkomst: "wacht", reden: null, tot: null }],
    });
    const uiterste = await leg({}, { contactVoor: morgen });
    const haast = await leg({}, { contactVoor: nu - DAG_MS, doorgegeven: nu - DAG_MS - 1_000, haast: "vandaag" });
    const vaak = await leg({ gevraagd: [terug, terug, { ...terug, wie: FATIMA, uitkomst: "opgepakt", reden: null }] });
    const gewist = await leg({ wissenOp: nu + 1_000 });
    await leg(
      { opvolging: { ...doorgegevenVraag().opvolging, contact: nu } },
      { contactVoor: morgen, haast: "vandaag" },
    );
    afwezig = true;
    await toneel.bot.herstart();
    const gezegd = await toneel.marijke.typt("vandaag");
    const kaart = toneel.marijke.laatste();
    assert.deepEqual(regels(gezegd).slice(2), [
      "Nog niet opgepakt",
      "1 vraag",
      "Vandaag is de uiterste dag",
      "1 vraag",
      "Haast van gisteren, nog open",
      "1 vraag",
      "Wie is er niet",
      "Afwezig: Joost. Geen vervanger voor 7 functies.",
      "Meer dan één keer teruggegeven",
      "1 vraag",
      "Wordt deze week gewist, nog niet overgenomen",
      "1 vraag",
    ]);
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /Dagkanarie|vraag-van-de-dag|Vraag \d/);
    const lijnen = [
      ["Nog niet opgepakt", zonder],
      ["Vandaag is de uiterste dag", uiterste],
      ["Haast van gisteren, nog open", haast],
      ["Meer dan één keer teruggegeven", vaak],
      ["Wordt deze week gewist, nog niet overgenomen", gewist],
    ] as const;
    for (const [lijn, nummer] of lijnen) {
      const lijst = await toneel.marijke.drukt("Tonen", {}, regelMet(kaart, `Tonen: ${lijn}`));
      assert.deepEqual(
        [...lijst.matchAll(/^Vraag (\d+):/gm)].map(([, nr]) => Number(nr)),
        [nummer],
        lijn,
      );
      assert.ok(titels(toneel.marijke.laatste().kaart).includes("Terug"));
    }
    const wie = await toneel.marijke.drukt("Tonen", {}, regelMet(kaart, "Tonen: Wie is er niet"));
    assert.match(wie, /Joost Denkbeeld: \nAfwezig\. Geen vervanger\./);
    assert.match(wie, /Wijkteam West: \nEr is vandaag niemand voor de Wmo-consulent\./);
  });

  it("stands in the window too, with the same lines", async () => {
    const venster = toneel.bot.venster(MARIJKE);
    const beeld = await venster.doet("daglijst");
    assert.equal(beeld.regels.length, 6);
    assert.ok(beeld.wegen?.includes("daglijst"));
    assert.ok(!(await toneel.bot.venster(FATIMA).doet("overzicht")).wegen?.includes("daglijst"));
  });
});

describe("the list of the day on other days", () => {
  let toneel: Toneel;
  let anders: (gemeente: Gemeente) => Gemeente = (gemeente) => gemeente;
  before(async () => {
    toneel = await zetToneel({ gemeente: (gemeente) => anders(gemeente) });
  });
  after(() => toneel?.sluit());

  const metLeider = (deel: Partial<NonNullable<ReturnType<Gemeente["mensen"]["get"]>>>) => (gemeente: Gemeente) => {
    const marijke = gemeente.mensen.get(MARIJKE) ?? assert.fail();
    return { ...gemeente, mensen: new Map([...gemeente.mensen, [MARIJKE, { ...marijke, ...deel }]]) };
  };
  /** Whether the morning has come and gone: the next list stands there. */
  async function morgen(): Promise<void> {
    await toneel.bot.herstart();
    naar(toneel, "08:30");
    naar(toneel, "12:00", 0);
    await toneel.bot.herstart();
    await toneel.fatima.typt("hulp");
  }
  const stand = () => [daglijsten(toneel, toneel.marijke), daglijsten(toneel, toneel.fatima)];
  const verlof = [{ van: "2020-01-01", tot: "2090-01-01" }];

  it("goes to who stands in for a lead on leave, who sees the same teams", async () => {
    anders = metLeider({ afwezig: verlof, vervanger: FATIMA });
    await morgen();
    await totdat(() => stand()[1] === 1, "de lijst bij de vervanger");
    assert.deepEqual(stand(), [0, 1]);
    assert.match(leesbaar(toneel.fatima.kaartMet("Vandaag blijft er niets liggen").kaart), /^Vandaag/);
  });

  it("goes to nobody when no lead is there, and on a day that is closed", async () => {
    const was = stand();
    anders = metLeider({ afwezig: verlof });
    await morgen();
    anders = (gemeente) => ({ ...gemeente, gesloten: { includes: () => true } });
    await morgen();
    assert.deepEqual(stand(), was);
  });

  it("waits for the end of the lead's own quiet hours", async () => {
    const [was = 0] = stand();
    anders = metLeider({ stil: ["18:00", "10:00"] });
    await toneel.bot.herstart();
    naar(toneel, "08:30");
    await totdat(async () => /daglijst:/.test(await toneel.lezer.leesbaarInRedis()), "de lijst staat klaar");
    assert.equal(stand()[0], was);
    naar(toneel, "10:00", 0);
    await totdat(() => stand()[0] === was + 1, "de lijst na de stille uren");
  });
});
