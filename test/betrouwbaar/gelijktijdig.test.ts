import assert from "node:assert/strict";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import type { Persoon } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { intake, maakVraag } from "./intake.ts";
import {
  type Auditregel,
  bladzijde,
  ga,
  KARIM,
  knopMet,
  leesAudit,
  leesTaken,
  leesVraag,
  startHier,
  type Toneel,
  urlVan,
  vraagOp,
  type Werkplek,
  werkplek,
  zetToneel,
  zin,
} from "./toneel.ts";

const VRAGEN = 100;
const OPROEPEN = 20;
const VEEL = 20;

describe("Two processes on one Redis", () => {
  let toneel: Toneel;
  let bots: Wijkwijzer[];
  let verzet = 0;
  let beurt = 0;
  let sanne: Werkplek;
  let [fatima, joost, marijke] = [] as unknown as [Werkplek, Werkplek, Werkplek];
  before(async () => {
    toneel = await zetToneel();
    const nu = () => Date.now() + verzet;
    bots = await Promise.all([startHier(toneel, { nu }), startHier(toneel, { nu })]);
    const mensen = [SANNE, FATIMA, JOOST, MARIJKE].map((oid) => ga(toneel.persoon(oid, volgende)));
    [sanne, fatima, joost, marijke] = (await Promise.all(mensen)) as [Werkplek, Werkplek, Werkplek, Werkplek];
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await toneel.sluit();
  });

  /** Every request goes to the other process. */
  function volgende(): string {
    beurt += 1;
    const bot = bots[beurt % bots.length];
    assert.ok(bot);
    return urlVan(bot);
  }

  const rustig = (wat: string) =>
    totdat(
      async () =>
        [...(await leesTaken(toneel)).values()].every(
          ({ om, inhoud }) => inhoud["soort"] !== "stuur" && om > Date.now() + verzet,
        ),
      wat,
      30_000,
    );
  const acties = async (object: string) =>
    (await leesAudit(toneel)).filter((regel) => regel["object"] === object).map(({ actie }) => actie);

  it(`makes one hand-over of ${VEEL} taps on the same button at once`, async () => {
    for (const { verb, velden } of intake("x").slice(0, -1)) await sanne.druk(verb, velden);
    const id = vraagOp(sanne.kaart.kaart);
    const activiteit = sanne.tik("verder", { instemming: "ja" });
    const taps = Array.from({ length: VEEL }, (_, n) =>
      sanne.persoon.gesprek.stuur({ ...activiteit, id: `doorgeven-${n}` }),
    );
    const antwoorden = await Promise.all(taps);
    for (const antwoord of antwoorden) assert.ok(knopMet(antwoord.json, "briefje"), bladzijde(antwoord).slice(0, 300));
    assert.equal((await acties(id)).filter((actie) => actie === "vraag.doorgeven").length, 1);
    assert.equal((await leesVraag(toneel, id))?.nummer, 1);
    sanne.toon(antwoorden[0] ?? assert.fail());
    await rustig("de eerste kaarten");
    const bijFatima = fatima.persoon.kaarten().filter(({ kaart }) => JSON.stringify(kaart).includes(id));
    assert.equal(bijFatima.length, 1, "de collega kreeg meer dan één kaart");
  });

  it(`keeps a serial order of ${VEEL} different taps on one card`, async () => {
    await sanne.druk("nieuwe_vraag");
    const id = vraagOp(sanne.kaart.kaart);
    const verbs = ["verder", "pauze", "stoppen", "direct_hulp"];
    const taps = Array.from({ length: VEEL }, (_, n) =>
      sanne.tik(verbs[n % verbs.length] ?? "", { eigen_woorden: `woorden ${n}`, taal: `taal ${n}` }),
    );
    const antwoorden = await Promise.all(taps.map((tap) => sanne.persoon.gesprek.stuur(tap)));
    const gevonden = await leesVraag(toneel, id);
    const { eigen_woorden, taal } = gevonden?.doc.stroom.answers ?? {};
    const [een, ander] = [String(eigen_woorden).split(" ")[1], String(taal).split(" ")[1]];
    assert.equal(een, ander, "twee tikken door elkaar");
    const geslaagd = antwoorden.filter((antwoord) => !bladzijde(antwoord).includes(zin("niet.bewaard")));
    assert.ok(geslaagd.length > 0);
    assert.ok((await acties(id)).filter((actie) => actie === "vraag.invullen").length >= 1);
    sanne.toon(antwoorden[0] ?? assert.fail());
  });

  /** A tap by each of two people on the same thing at the same moment. */
  async function samen(
    een: readonly [Persoon, string, ReturnType<typeof kaartMet>],
    ander: readonly [Persoon, string, ReturnType<typeof kaartMet>],
  ): Promise<readonly [string, string]> {
    const antwoorden = await Promise.all(
      [een, ander].map(([persoon, verb, kaart]) => persoon.gesprek.stuur(werkplek(persoon, kaart).tik(verb))),
    );
    return [bladzijde(antwoorden[0] ?? assert.fail()), bladzijde(antwoorden[1] ?? assert.fail())];
  }

  const kaartMet = (persoon: Persoon, id: string) =>
    persoon.kaarten().findLast(({ kaart }) => JSON.stringify(kaart).includes(id)) ??
    assert.fail(`geen kaart van ${id}`);

  it(`gives a vraag to one of two colleagues who take it at the same time, and tells the other who has it (${VRAGEN}x)`, async () => {
    const karim = toneel.persoon(KARIM, volgende);
    const vragen: string[] = [];
    for (let n = 0; n < VRAGEN; n++) vragen.push(await maakVraag(karim, n));
    await rustig("alle vragen bij de eerste collega");
    verzet += 20 * 60_000;
    await rustig("alle vragen naar de vervanger");
    const [bijEen, bijAnder] = [fatima, joost].map(
      ({ persoon }) =>
        new Map(persoon.kaarten().map((op) => [/"vraag":"([\w-]+)"/.exec(JSON.stringify(op.kaart))?.[1], op])),
    );
    const kaart = (bij: typeof bijEen, id: string) => bij?.get(id) ?? assert.fail(`geen kaart van ${id}`);
    const namen = { fatima: 0, joost: 0 };
    for (const [n, id] of vragen.entries()) {
      const taps = [
        [fatima.persoon, "oppakken", kaart(bijEen, id)],
        [joost.persoon, "oppakken", kaart(bijAnder, id)],
      ] as const;
      const antwoorden = n % 2 === 0 ? await samen(taps[0], taps[1]) : (await samen(taps[1], taps[0])).toReversed();
      const [bijFatima = "", bijJoost = ""] = antwoorden;
      const { doc } = (await leesVraag(toneel, id)) ?? assert.fail();
      assert.equal(doc.toestand.soort, "opgepakt");
      const eigenaar = doc.toestand.soort === "opgepakt" ? doc.toestand.eigenaar : "";
      const [winnaar, verliezer, naam] =
        eigenaar === FATIMA ? [bijFatima, bijJoost, "Fatima"] : [bijJoost, bijFatima, "Joost"];
      assert.ok(winnaar.includes("afronden_kies") && !winnaar.includes(zin("al.opgepakt")));
      assert.ok(verliezer.includes(naam) && verliezer.includes(zin("al.opgepakt")), verliezer.slice(0, 400));
      assert.ok(!verliezer.includes('"oppakken"'));
      namen[eigenaar === FATIMA ? "fatima" : "joost"] += 1;
    }
    assert.ok(namen.fatima > 0 && namen.joost > 0, `steeds dezelfde wint: ${JSON.stringify(namen)}`);
  }).timeout(120_000);

  it(`lets one of two colleagues come to a call for help, and tells the other (${OPROEPEN}x)`, async () => {
    for (let n = 0; n < OPROEPEN; n++) {
      await sanne.persoon.typt("112");
      const id =
        /"oproep":"([\w-]+)"/.exec(JSON.stringify(sanne.persoon.laatste().kaart))?.[1] ?? assert.fail("geen oproep");
      await totdat(
        () =>
          [fatima, marijke].every(({ persoon }) =>
            persoon.kaarten().some(({ kaart }) => JSON.stringify(kaart).includes(id)),
          ),
        "beide kaarten",
      );
      const [een, ander] = await samen(
        [fatima.persoon, "oproep_komt", kaartMet(fatima.persoon, id)],
        [marijke.persoon, "oproep_komt", kaartMet(marijke.persoon, id)],
      );
      const beide = [een, ander].map(
        (tekst) => tekst.includes(zin("oproep.komt")) && /(Fatima|Marijke) komt/.exec(tekst)?.[1],
      );
      assert.ok(
        beide[0] === beide[1] && beide[0] !== false,
        `de een leest iets anders dan de ander:\n${een}\n${ander}`,
      );
      assert.equal((await acties(id)).filter((actie) => actie === "oproep.beantwoorden").length, 1);
    }
  }).timeout(120_000);

  it("wrote one line in the log for everything that was done, none twice", async () => {
    const regels: readonly Auditregel[] = await leesAudit(toneel);
    const doorgegeven = regels.filter(({ actie }) => actie === "vraag.doorgeven").map(({ object }) => object);
    assert.equal(new Set(doorgegeven).size, doorgegeven.length);
    assert.equal(doorgegeven.length, VRAGEN + 1);
    assert.equal(regels.filter(({ actie }) => actie === "vraag.oppakken").length, VRAGEN);
  });
});
