import assert from "node:assert/strict";
import { VERBEN, wegwijzer } from "../../src/app/wegwijzers.ts";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import type { Httpantwoord } from "../support/gesprek.ts";
import type { Persoon } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { intake, maakVraag } from "./intake.ts";
import {
  afdruk,
  alsTik,
  bladzijde,
  ga,
  leesAudit,
  leesTaken,
  leesVraag,
  startHier,
  type Toneel,
  urlVan,
  vraagOp,
  type Werkplek,
  zetToneel,
} from "./toneel.ts";

const ROOS = "5a1e0000-0000-4000-9000-000000000009";
const ONBEKEND = "AAAAAAAAAAAAAAAA";

describe("A forged card", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  let concept: string;
  let doorgegeven: string;
  let oproep: string;
  let sanne: Werkplek;
  let keer = 0;
  const mens = (oid: string): Persoon => toneel.persoon(oid, () => urlVan(bot));
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
    [sanne] = (await Promise.all([SANNE, HENK, FATIMA, JOOST, MARIJKE, ROOS].map((oid) => ga(mens(oid))))) as [
      Werkplek,
    ];
    doorgegeven = await maakVraag(sanne.persoon, 1);
    for (const { verb, velden } of intake("x").slice(0, 3)) await sanne.druk(verb, velden);
    concept = vraagOp(sanne.kaart.kaart);
    const roep = await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "niet_pluis", { rev: 0 }));
    oproep = /"oproep":"([\w-]+)"/.exec(bladzijde(roep))?.[1] ?? assert.fail();
    await rust();
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  const rust = () =>
    totdat(
      async () => [...(await leesTaken(toneel)).values()].every(({ inhoud }) => inhoud["soort"] !== "stuur"),
      "rust",
      10_000,
    );

  /** Everything stored, except the chat record of whoever tries, the log and what the relay is busy with. */
  function opslag(behalve: string): Promise<ReadonlyMap<string, string>> {
    const { namen } = toneel.opslag;
    const eigen = [namen.record(`gesprek/${behalve}`), namen.audit, namen.vervalt, namen.taken, namen.pogingen];
    return afdruk(toneel, eigen);
  }

  const gewijzigd = (voor: ReadonlyMap<string, string>, na: ReadonlyMap<string, string>) =>
    [...new Set([...voor.keys(), ...na.keys()])].filter((naam) => voor.get(naam) !== na.get(naam));

  function stuur(wie: Persoon, verb: string, data: Readonly<Record<string, unknown>>): Promise<Httpantwoord> {
    keer += 1;
    return wie.gesprek.stuur(alsTik(wie, verb, data, { id: `vals-${keer}` }));
  }

  const zonderRevisie = (antwoord: Httpantwoord) => bladzijde(antwoord).replaceAll(/"rev":\d+/g, '"rev":0');

  /** Nothing is written, the log says who was refused, and the card does not say whether the thing exists. */
  async function wordtGeweigerd(
    wie: Persoon,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    wat: string,
  ): Promise<void> {
    const voor = await opslag(wie.oid);
    const regels = (await leesAudit(toneel)).length;
    const antwoord = await stuur(wie, verb, data);
    assert.equal(antwoord.status, 200, wat);
    assert.deepEqual(gewijzigd(voor, await opslag(wie.oid)), [], `${wat}: er is iets geschreven`);
    const bij = (await leesAudit(toneel)).slice(regels);
    assert.deepEqual(
      bij.map(({ resultaat, door }) => [resultaat, door]),
      [["geweigerd", toneel.opslag.schuilnaam(wie.oid)]],
      wat,
    );
    const soort = wegwijzer(verb)?.bij === "oproep" ? "oproep" : "vraag";
    const bestaatNiet = await stuur(wie, verb, { ...data, [soort]: ONBEKEND });
    assert.equal(
      zonderRevisie(antwoord),
      zonderRevisie(bestaatNiet),
      `${wat}: bestaand en onbekend zijn te onderscheiden`,
    );
  }

  const overVraag = VERBEN.filter((verb) => wegwijzer(verb)?.bij === "vraag");
  const overOproep = VERBEN.filter((verb) => wegwijzer(verb)?.bij === "oproep");

  it("with the id of somebody else's vraag does nothing, for every button there is", async () => {
    assert.ok(overVraag.length > 20);
    for (const oid of [JOOST, HENK, ROOS]) {
      for (const verb of overVraag) {
        const vraag = verb.length % 2 === 0 ? concept : doorgegeven;
        await wordtGeweigerd(
          mens(oid),
          verb,
          {
            vraag,
            rev: 1,
            stap: "woorden",
            eigen_woorden_r1: "x",
            collega_r1: JOOST,
            als: "ondersteuning",
            reden: "te_vol",
          },
          `${oid} ${verb}`,
        );
      }
    }
  }).timeout(120_000);

  it("with the id of somebody else's call does nothing", async () => {
    for (const oid of [JOOST, HENK, ROOS])
      for (const verb of overOproep) await wordtGeweigerd(mens(oid), verb, { oproep }, `${oid} ${verb}`);
  }).timeout(90_000);

  it("cannot do on one's own vraag what belongs to another role", async () => {
    for (const verb of [
      "oppakken",
      "bekijken",
      "teruggeven",
      "teruggeven_kies",
      "afronden",
      "afronden_kies",
      "toewijzen",
      "toewijzen_kies",
    ])
      await wordtGeweigerd(
        sanne.persoon,
        verb,
        { vraag: doorgegeven, rev: 1, reden: "te_vol", als: "ondersteuning", collega_r1: FATIMA },
        `indiener ${verb}`,
      );
    for (const verb of ["corrigeren", "intrekken", "intrekken_vraag", "verder", "weggooien", "afronden", "toewijzen"])
      await wordtGeweigerd(
        mens(FATIMA),
        verb,
        { vraag: doorgegeven, rev: 1, stap: "terugbellen", als: "ondersteuning", collega_r1: JOOST },
        `gevraagde ${verb}`,
      );
  }).timeout(90_000);

  it("taken from one person's screen is worth nothing on another's", async () => {
    const kaart = sanne.tik("verder", { wens: "rust" });
    const gestolen = (kaart["value"] as { action: { data: Record<string, unknown> } }).action.data;
    for (const oid of [HENK, FATIMA, JOOST])
      await wordtGeweigerd(mens(oid), "verder", gestolen, `kaart van een ander bij ${oid}`);
  });

  it("refused twice is logged twice, and stands in nobody's way later", async () => {
    const joost = mens(JOOST);
    for (let n = 0; n < 2; n++) await wordtGeweigerd(joost, "oppakken", { vraag: doorgegeven, rev: 2 }, "te vroeg");
    await stuur(mens(FATIMA), "teruggeven", { vraag: doorgegeven, rev: 1, reden: "te_vol" });
    assert.equal((await leesVraag(toneel, doorgegeven))?.doc.gevraagd.at(-1)?.wie, JOOST);
    await stuur(joost, "oppakken", { vraag: doorgegeven, rev: 2 });
    const toestand = (await leesVraag(toneel, doorgegeven))?.doc.toestand;
    assert.equal(toestand?.soort === "opgepakt" && toestand.eigenaar, JOOST);
    await rust();
  });

  const VREEMD = [
    ["x"],
    { id: "x" },
    7,
    null,
    "",
    "gesprek/x",
    "a/../b",
    "x".repeat(5_000),
    "__proto__",
    "constructor",
    `${ONBEKEND}\u0000`,
    "*",
  ];

  it("with an id of another shape is refused like an unknown one", async () => {
    for (const waarde of VREEMD) {
      const wat = String(JSON.stringify(waarde)).slice(0, 30);
      await wordtGeweigerd(mens(JOOST), "verder", { vraag: waarde, rev: 1 }, `vraag ${wat}`);
      await wordtGeweigerd(mens(JOOST), "oproep_komt", { oproep: waarde }, `oproep ${wat}`);
    }
  });

  it("cannot bring in what no card of ours holds", async () => {
    const voor = await leesVraag(toneel, concept);
    assert.ok(voor);
    const { revision, asked } = voor.doc.stroom;
    const extra = {
      indiener: HENK,
      toestand: { soort: "opgepakt", eigenaar: HENK },
      code: "x",
      contact: "x",
      answers: { x: 1 },
      versie: 99,
      wie: HENK,
      rol: "teamleider",
    };
    const velden = {
      [`wens_r${revision}`]: "rust",
      [`voornaam_r${revision}`]: "Niet Hier",
      [`instemming_r${revision}`]: "ja",
      [`__proto___r${revision}`]: "x",
      [`constructor_r${revision}`]: "x",
      [`toString_r${revision}`]: "x",
    };
    const poging = JSON.parse('{"__proto__":{"rollen":["teamleider"],"x":1},"constructor":{"prototype":{"x":1}}}');
    await stuur(sanne.persoon, "verder", { vraag: concept, rev: revision, stap: asked, ...velden, ...poging });
    assert.deepEqual(await leesVraag(toneel, concept), voor);
    await stuur(sanne.persoon, "verder", { vraag: concept, rev: revision, stap: asked, ...extra, ...velden });
    const na = await leesVraag(toneel, concept);
    assert.ok(na);
    const { stroom, ...rest } = na.doc;
    const { stroom: _, ...eerder } = voor.doc;
    assert.deepEqual(rest, eerder);
    assert.deepEqual(
      Object.keys(stroom.answers)
        .filter((id) => !Object.hasOwn(voor.doc.stroom.answers, id))
        .toSorted(),
      ["eerder_gevraagd", "wens"],
    );
    assert.equal(Reflect.get({}, "x"), undefined);
  });

  it("with a wrong revision, step or button changes nothing", async () => {
    const voor = await leesVraag(toneel, concept);
    const { revision, asked } = voor?.doc.stroom ?? assert.fail();
    const reeks: readonly (readonly [string, Record<string, unknown>])[] = [
      ["verder", { rev: revision + 5, stap: asked }],
      ["verder", { rev: -1, stap: asked }],
      ["verder", { rev: "1", stap: asked }],
      ["verder", { rev: 1e99, stap: asked }],
      ["verder", { rev: revision, stap: "voorlezen" }],
      ["verder", { rev: revision, stap: "__proto__" }],
      ["wijzig", { rev: 0, stap: "woorden" }],
      ...["verzonnen", "__proto__", "constructor", "toString"].map((verb) => [verb, {}] as const),
      ["alarm_nvt", { kaart: "__proto__" }],
      ["alarm_gezien", { kaart: "112" }],
      ["dubbel_zelfde", { rev: revision, ander: doorgegeven }],
    ];
    for (const [verb, data] of reeks) {
      const antwoord = await stuur(sanne.persoon, verb, { vraag: concept, ...data });
      assert.equal(antwoord.status, 200, verb);
      const { stroom, alarmen, toestand } = (await leesVraag(toneel, concept))?.doc ?? assert.fail(verb);
      assert.deepEqual(
        [stroom.answers, alarmen, toestand],
        [voor?.doc.stroom.answers, voor?.doc.alarmen, voor?.doc.toestand],
        `${verb} ${JSON.stringify(data)}`,
      );
    }
  });

  it("that names another's vraag with a button for help tells nothing about it and leaves it alone", async () => {
    const henk = mens(HENK);
    const voor = await leesVraag(toneel, concept);
    for (const verb of ["direct_hulp", "niet_pluis", "nood_kaart", "nieuwe_vraag", "overzicht", "hulp", "naar_start"]) {
      const antwoord = await stuur(henk, verb, { vraag: concept, oproep, rev: 900 + keer, stap: "wens", kaart: "113" });
      assert.ok(
        !bladzijde(antwoord).includes(concept) && !bladzijde(antwoord).includes(oproep),
        `${verb} neemt het id over`,
      );
      assert.ok(!bladzijde(antwoord).includes("invullen lukt niet"), verb);
    }
    assert.deepEqual(await leesVraag(toneel, concept), voor);
  });

  it("guessing codes of slips leads nowhere and is logged", async () => {
    const henk = mens(HENK);
    const regels = (await leesAudit(toneel)).length;
    for (let n = 10; n < 20; n++) {
      const voor = await opslag(HENK);
      await stuur(henk, "concept_overnemen", { code: `appel peer ${n}`, rev: n });
      await stuur(henk, "code_zoeken", { [`code_r${n}`]: `appel peer ${n}`, rev: n });
      assert.deepEqual(gewijzigd(voor, await opslag(HENK)), []);
    }
    const geweigerd = (await leesAudit(toneel)).slice(regels).filter(({ resultaat }) => resultaat === "geweigerd");
    assert.ok(geweigerd.length >= 10, `${geweigerd.length} regels`);
  });
});
