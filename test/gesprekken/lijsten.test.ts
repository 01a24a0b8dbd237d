import assert from "node:assert/strict";
import type { Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, SANNE } from "../support/bot.ts";
import { regelMet } from "../support/doorlopen.ts";
import { type Legger, maakLegger } from "../support/leggen.ts";
import { delen, leesbaar, type Persoon, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";
import { doorgegevenVraag } from "../support/vraag.ts";

const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;
/** What a card of Teams may weigh, with room to spare. */
const MEESTE_BYTES = 25_000;

/** The numbers of the vragen on a card, from top to bottom. */
function nummers(kaart: object): readonly number[] {
  return [...leesbaar(kaart).matchAll(/^Vraag (\d+):/gm)].map(([, nummer]) => Number(nummer));
}

describe("the lists", () => {
  let toneel: Toneel;
  let legger: Legger;
  let teller = 0;
  before(async () => {
    toneel = await zetToneel();
    legger = maakLegger(toneel.bot);
  });
  after(async () => {
    await legger?.sluit();
    await toneel?.sluit();
  });

  const basis = doorgegevenVraag();
  const plaatsing = basis.plaatsing ?? assert.fail();
  /** Lays down a vraag of the desk, by default offered to Fatima and due in three days. */
  async function leg(deel: Partial<Vraag> = {}, plaats: Partial<typeof plaatsing> = {}): Promise<number> {
    teller += 1;
    const nu = toneel.klok.nu();
    return legger.leg({
      ...basis,
      id: `vraag-op-lijst-${teller}`,
      indiener: SANNE,
      begonnen: nu - UUR_MS,
      wissenOp: nu + 14 * DAG_MS,
      plaatsing: { ...plaatsing, contactVoor: nu + 3 * DAG_MS, doorgegeven: nu - UUR_MS, ...plaats },
      gevraagd: [{ wie: FATIMA, waarom: "functie", om: nu, uitkomst: "wacht", reden: null, tot: null }],
      toestand: { soort: "aangeboden", aan: FATIMA, ronde: 1, sinds: nu, tot: nu + 10 * DAG_MS },
      ...deel,
    });
  }
  const opgepakt = (eigenaar: string): Partial<Vraag> => ({
    gevraagd: [{ wie: eigenaar, waarom: "functie", om: 1, uitkomst: "opgepakt", reden: null, tot: 2 }],
    toestand: { soort: "opgepakt", eigenaar, sinds: toneel.klok.nu() - UUR_MS },
  });
  const typt = async (wie: Persoon, tekst: string) => {
    await wie.typt(tekst);
    return wie.laatste();
  };

  it("put under `Mijn vragen` what somebody has, is asked for and sent, the most pressing first, and nothing else", async () => {
    const wie = await toneel.balie();
    const vanMij = { indiener: wie.oid };
    const later = await leg(vanMij);
    const eerder = await leg({ ...vanMij, ...opgepakt(JOOST) }, { contactVoor: toneel.klok.nu() + DAG_MS });
    const laat = await leg(vanMij, { contactVoor: toneel.klok.nu() - DAG_MS, haast: "vandaag" });
    const vanEenAnder = await leg();
    const kaart = await typt(wie, "mijn vragen");
    assert.deepEqual(nummers(kaart.kaart), [laat, eerder, later]);
    const tekst = leesbaar(kaart.kaart);
    assert.match(tekst, /Te laat · Haast: Vandaag · Fatima is gevraagd\. De bewoner moest uiterlijk .* iets horen/);
    assert.match(tekst, /Joost heeft de vraag opgepakt\. De bewoner hoort uiterlijk/);
    assert.doesNotMatch(tekst, new RegExp(`Vraag ${vanEenAnder}:`));
    await wie.drukt("Tonen", {}, regelMet(kaart, `Tonen: Vraag ${eerder}: Geldzaken`));
    assert.match(leesbaar(wie.laatste().kaart), new RegExp(`Vraag ${eerder}\\b`));
  });

  it("call one thing by one name", async () => {
    const balie = await toneel.balie();
    const getypt = nummers((await typt(balie, "overzicht")).kaart);
    await balie.drukt("Naar het begin", {}, balie.laatste());
    assert.match(await balie.drukt("Mijn vragen", {}, balie.laatste()), /^Mijn vragen/);
    assert.deepEqual(nummers(balie.laatste().kaart), getypt);
    assert.match(await balie.typt("hulp"), /mijn vragen/);
  });

  it("show all of a long list, a page at a time, each vraag once and in order, on cards that Teams takes", async () => {
    const wie = await toneel.balie();
    const gelegd: number[] = [];
    for (let plek = 0; plek < 70; plek++)
      gelegd.push(await leg({ indiener: wie.oid }, { contactVoor: toneel.klok.nu() + (plek + 1) * UUR_MS }));
    const kaart = await typt(wie, "mijn vragen");
    const gezien: number[][] = [];
    for (let blad = 0; blad < 12; blad++) {
      const nu = wie.kaarten().find(({ activiteit }) => activiteit === kaart.activiteit) ?? kaart;
      gezien.push([...nummers(nu.kaart)]);
      assert.ok(JSON.stringify(nu.kaart).length < MEESTE_BYTES, `${JSON.stringify(nu.kaart).length} bytes`);
      if (!titels(nu.kaart).includes("Toon meer")) break;
      await wie.drukt("Toon meer", {}, nu);
    }
    assert.deepEqual(gezien.flat(), gelegd);
    assert.ok(gezien.slice(0, -1).every(({ length }) => length === 8));
    const venster = toneel.bot.venster(wie.oid);
    await venster.doet("overzicht");
    assert.deepEqual([venster.beeld.regels.length, (await venster.drukt("Toon meer")).regels.length], [40, 30]);
    assert.equal((await venster.drukt("Terug in de lijst")).regels.length, 40);
  }).timeout(90_000);

  it("begin with what is still being written, however many drafts there are", async () => {
    const wie = await toneel.balie();
    const venster = toneel.bot.venster(wie.oid);
    for (let plek = 0; plek < 10; plek++) await venster.doet("nieuwe_vraag");
    const gelegd = [
      await leg({ indiener: wie.oid }),
      await leg({ indiener: wie.oid }, { contactVoor: toneel.klok.nu() + 9 * DAG_MS }),
    ];
    const kaart = await typt(wie, "mijn vragen");
    const nu = () => wie.kaarten().find(({ activiteit }) => activiteit === kaart.activiteit) ?? kaart;
    assert.deepEqual([titels(kaart.kaart).filter((titel) => titel === "Verder").length, nummers(kaart.kaart)], [8, []]);
    await wie.drukt("Toon meer", {}, nu());
    assert.deepEqual(
      [titels(nu().kaart).filter((titel) => titel === "Verder").length, nummers(nu().kaart)],
      [2, gelegd],
    );
    assert.ok(!titels(nu().kaart).includes("Toon meer"));
  });

  it("tell drafts apart by when they were begun, how far they are and the subject, and by no word of the resident", async () => {
    const wie = await toneel.balie();
    const venster = toneel.bot.venster(wie.oid);
    await venster.doet("nieuwe_vraag");
    await venster.drukt("Verder", { eigen_woorden: "Conceptkanarie heeft een brief over de huur" });
    await venster.drukt("Verder", { postcode: "2033", leefgebied: "financien" });
    await venster.doet("nieuwe_vraag");
    await venster.doet("laat_terugbellen");
    await venster.doet("overzicht");
    const regels = venster.beeld.regels.map(({ label, waarde }) => `${label} | ${waarde}`);
    const dag = "Begonnen op [a-z]+dag \\d+ [a-z]+, \\d\\d\\.\\d\\d uur";
    assert.match(regels[0] ?? "", new RegExp(`^Nog open: Geldzaken \\| ${dag}\\. Stap 3 van \\d\\.$`));
    assert.match(regels[1] ?? "", new RegExp(`^Nog open \\| ${dag}\\. Stap 1 van \\d\\.$`));
    assert.match(regels[2] ?? "", new RegExp(`^Nog open \\| ${dag}\\. Laat terugbellen\\.$`));
    const kaart = await typt(wie, "mijn vragen");
    assert.match(leesbaar(kaart.kaart), /Nog open: Geldzaken/);
    assert.doesNotMatch(JSON.stringify(kaart.kaart) + regels.join(""), /Conceptkanarie|brief|2033/);
  });

  it("give an empty page, and no error, to whoever asks for one past the end or none at all", async () => {
    const venster = toneel.bot.venster((await toneel.balie()).oid);
    for (const vanaf of [9_999, 10_001, -1, 0.5, "8", "DROP", Number.MAX_SAFE_INTEGER]) {
      const beeld = await venster.doet("overzicht", { vanaf });
      assert.equal(beeld.naam, "overzicht");
      assert.equal(beeld.regels.length, 0);
    }
  });

  it("show a colleague nothing of a vraag that a resident keeps from them, not even that something is left out", async () => {
    const weg = { stroom: { ...basis.stroom, answers: { liever_niet: JOOST } } };
    const west = { team: "west" } as const;
    const verzwegen = [await leg({ ...weg, ...opgepakt(FATIMA) }, { ...west, contactVoor: 2 })];
    const gewoon: number[] = [];
    for (let plek = 0; plek < 8; plek++) gewoon.push(await leg(opgepakt(FATIMA), { ...west, contactVoor: 10 + plek }));
    verzwegen.push(await leg({ ...weg, ...opgepakt(FATIMA) }, { ...west, contactVoor: 100 }));
    const kaart = await typt(toneel.joost, "ons team");
    assert.deepEqual(nummers(kaart.kaart), gewoon);
    // Eight fill a card: that a ninth stands behind them would show in this button.
    assert.ok(!titels(kaart.kaart).includes("Toon meer"));
    for (const lijst of ["te laat", "mijn vragen"])
      assert.ok(!nummers((await typt(toneel.joost, lijst)).kaart).some((nummer) => verzwegen.includes(nummer)), lijst);
    const marijke = toneel.bot.venster(toneel.marijke.oid);
    const alles = JSON.stringify(await marijke.doet("ons_team"));
    for (const nummer of verzwegen) assert.match(alles, new RegExp(`Vraag ${nummer}:`));
  });

  it("let whoever has the function take a vraag out of the queue from the list, and nobody else", async () => {
    const wacht = {
      toestand: { soort: "wachtrij", functie: "cjg", sinds: 1, tot: toneel.klok.nu() + DAG_MS },
    } as const;
    const nummer = await leg({ ...wacht, gevraagd: [] }, { functie: "cjg", contactVoor: 5 });
    const kaart = await typt(toneel.fatima, "ons team");
    assert.match(leesbaar(kaart.kaart), /Wacht op de collega voor jeugd en gezin/);
    const joost = await typt(toneel.joost, "ons team");
    assert.ok(!titels(joost.kaart).includes("Ik pak dit op"));
    const rij = regelMet(kaart, `Ik pak dit op: Vraag ${nummer}: Geldzaken`);
    await toneel.fatima.drukt("Ik pak dit op", {}, rij);
    await totdat(async () => {
      const toestand = (await toneel.lezer.vraag(`vraag-op-lijst-${teller}`))?.toestand;
      return toestand?.soort === "opgepakt" && toestand.eigenaar === FATIMA;
    }, "Fatima heeft hem");
    assert.match(
      leesbaar((await typt(toneel.fatima, "mijn vragen")).kaart),
      new RegExp(`Vraag ${nummer}:.*\n.*Van jou`),
    );
  });

  it("keep the team lists from volunteers and the desk, typed, tapped and in the window", async () => {
    for (const wie of [await toneel.vrijwilliger(), await toneel.balie()]) {
      for (const woord of ["ons team", "te laat"])
        assert.match(await wie.typt(woord), /Dit is voor wie de vragen van het team oppakt/);
      for (const verb of ["ons_team", "te_laat", "daglijst"]) {
        assert.match((await wie.gesprek.tikt(verb)).ruw, /Dit is voor wie de vragen van het team oppakt/);
        assert.equal((await toneel.bot.venster(wie.oid).doet(verb)).naam, "geen_recht");
      }
    }
  });

  it("call late what is late, in words: with a colleague their own, with the team lead the team's", async () => {
    const nu = toneel.klok.nu();
    const laat = await leg(opgepakt(JOOST), { team: "west", contactVoor: nu - DAG_MS });
    const gesproken = await leg(
      { ...opgepakt(JOOST), opvolging: { ...basis.opvolging, contact: nu - 2 * DAG_MS } },
      { team: "west", contactVoor: nu - DAG_MS },
    );
    const gebeld = await leg(
      { ...opgepakt(JOOST), opvolging: { ...basis.opvolging, contact: nu - 9 * DAG_MS, pols: nu - 2 * DAG_MS } },
      { team: "west", contactVoor: nu - 8 * DAG_MS },
    );
    const eigen = leesbaar((await typt(toneel.joost, "te laat")).kaart);
    assert.match(eigen, new RegExp(`Vraag ${laat}: Geldzaken\nTe laat · Van jou`));
    assert.match(eigen, new RegExp(`Vraag ${gebeld}: Geldzaken\nTe laat · Van jou\\. Bellen: `));
    assert.doesNotMatch(eigen, new RegExp(`Vraag ${gesproken}:`));
    const vanFatima = await leg(opgepakt(FATIMA), { contactVoor: nu - DAG_MS });
    assert.doesNotMatch(leesbaar((await typt(toneel.joost, "te laat")).kaart), new RegExp(`Vraag ${vanFatima}:`));
    const leider = JSON.stringify(await toneel.bot.venster(toneel.marijke.oid).doet("te_laat"));
    for (const nummer of [laat, gebeld, vanFatima]) assert.match(leider, new RegExp(`Vraag ${nummer}:`));
  });

  it("weigh the same however long the words of the residents are", async () => {
    const kaart = await typt(toneel.marijke, "ons team");
    assert.ok(delen(kaart.kaart).length > 20);
    assert.ok(JSON.stringify(kaart.kaart).length < MEESTE_BYTES, `${JSON.stringify(kaart.kaart).length} bytes`);
  });
});

describe("a vraag by its number", () => {
  let toneel: Toneel;
  let legger: Legger;
  before(async () => {
    toneel = await zetToneel();
    legger = maakLegger(toneel.bot);
  });
  after(async () => {
    await legger?.sluit();
    await toneel?.sluit();
  });

  const vraag = (deel: Partial<Vraag>): Vraag => {
    const nu = toneel.klok.nu();
    const basis = doorgegevenVraag();
    return {
      ...basis,
      indiener: SANNE,
      wissenOp: nu + 14 * DAG_MS,
      plaatsing: { ...(basis.plaatsing ?? assert.fail()), contactVoor: nu + DAG_MS },
      gevraagd: [{ wie: FATIMA, waarom: "functie", om: nu, uitkomst: "opgepakt", reden: null, tot: nu }],
      toestand: { soort: "opgepakt", eigenaar: FATIMA, sinds: nu },
      ...deel,
    };
  };

  it("opens for whoever has part in it, as the card that follows what happens", async () => {
    const nummer = await legger.leg(vraag({ id: "vraag-op-nummer-1" }));
    await toneel.fatima.typt(`vraag ${nummer}`);
    const kaart = await toneel.fatima.ziet(`Vraag ${nummer} is van jou`);
    await totdat(
      async () =>
        (await toneel.lezer.gesprek(FATIMA)).kaarten.some(
          ({ record, activiteit }) => record === "vraag/vraag-op-nummer-1" && activiteit === kaart.activiteit,
        ),
      "de kaart volgt de vraag",
    );
    const afzender = toneel.persoon(SANNE);
    await afzender.opent();
    await afzender.typt(`Vraag nr. ${nummer}?`);
    assert.match(leesbaar((await afzender.ziet("Fatima van het wijkteam")).kaart), /heeft deze vraag opgepakt/);
  });

  it("is refused in the same words whether there is none, it is another's, or it is kept from them", async () => {
    const ander = await legger.leg(vraag({ id: "vraag-op-nummer-2" }));
    const stroom = { ...doorgegevenVraag().stroom, answers: { liever_niet: JOOST } };
    const verzwegen = await legger.leg(vraag({ id: "vraag-op-nummer-3", stroom }));
    const gezegd = new Set<string>();
    for (const nummer of [ander, verzwegen, 987_654]) gezegd.add(await toneel.joost.typt(`vraag ${nummer}`));
    assert.equal(gezegd.size, 1);
    assert.match([...gezegd][0] ?? "", /Deze vraag kan ik je niet laten zien/);
    const desk = await toneel.balie();
    assert.match(await desk.typt(`vraag ${ander}`), /Deze vraag kan ik je niet laten zien/);
  });

  it("is gone with the vraag, from the lists too", async () => {
    const een = vraag({ id: "vraag-op-nummer-4" });
    const nummer = await legger.leg(een);
    await toneel.fatima.typt(`vraag ${nummer}`);
    await toneel.fatima.ziet(`Vraag ${nummer} is van jou`);
    await legger.wis(een);
    assert.match(await toneel.fatima.typt(`vraag ${nummer}`), /Deze vraag kan ik je niet laten zien/);
    assert.doesNotMatch(await toneel.fatima.typt("mijn vragen"), new RegExp(`Vraag ${nummer}:`));
  });
});
