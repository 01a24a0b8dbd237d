import assert from "node:assert/strict";
import fc from "fast-check";
import type { Opslag, Pacht } from "../../../src/app/poorten.ts";
import { maakZaaier } from "../../../src/app/taken/dag.ts";
import { doeTaak } from "../../../src/app/taken/doe-taak.ts";
import { signaleertaak } from "../../../src/app/taken/signaleren.ts";
import { Storing } from "../../../src/fouten.ts";
import { Geheugen } from "../../betrouwbaar/geheugen.ts";
import { maakLosproces } from "../../betrouwbaar/losse-wereld.ts";
import { MARIJKE } from "../../dialogs/proefgemeente.ts";
import { MAANDAG, NU } from "../../domain/signaal/verzonnen-signaal.ts";
import { proefopslag, vastlegging } from "../../redis/opstelling.ts";
import { RedisProces } from "../../support/redis-proces.ts";
import { DAG_MS, GEMEENTE, signalen, telJaar, ZAAD } from "./signaleerjaar.ts";

/** Kinds of what is to be found. */
const GEVONDEN = ["meer_dan_verwacht", "mist_voorziening"];
/** As the memory names them: the ids of Redis say nothing. */
const GELEERD = [
  "~gevonden-meer_dan_verwacht-oost-financien-2026-11-23",
  "~gevonden-mist_voorziening-oost-taalcafe-2026-11-23",
];

describe("elke maandag na opening", () => {
  const weekdagen = new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const]));
  const met = (nu: string, gesloten: readonly string[] = []) => ({
    gemeente: { ...GEMEENTE, openingstijden: weekdagen, gesloten },
    nu: Date.parse(nu),
  });

  it("wordt er gekeken, op de eerste dag van de week die open is", () => {
    const zondag = met("2026-11-22T12:00:00+01:00");
    const [taak] = signaleertaak(zondag, Date.parse("2026-11-23T08:30:00+01:00"));
    assert.deepEqual([taak?.id, taak?.om], ["signaleren:2026-11-23", Date.parse("2026-11-23T08:30:00+01:00")]);
    const dicht = met("2026-11-22T12:00:00+01:00", ["2026-11-23"]);
    const [later] = signaleertaak(dicht, Date.parse("2026-11-24T08:30:00+01:00"));
    assert.deepEqual([later?.id, later?.om], ["signaleren:2026-11-23", Date.parse("2026-11-24T08:30:00+01:00")]);
  });

  it("is het alsnog aan de beurt zolang het die week is", () => {
    const woensdag = met("2026-11-25T10:00:00+01:00");
    const [taak] = signaleertaak(woensdag, woensdag.nu + DAG_MS);
    assert.deepEqual([taak?.id, taak?.om, taak?.inhoud.tekst], ["signaleren:2026-11-23", woensdag.nu, "alsnog"]);
    const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
    assert.deepEqual(signaleertaak(met("2026-11-22T12:00:00+01:00", week), NU), [], "a week that is closed");
  });

  it("zet de zaaier het klaar, met wat er die dag nog meer is", async () => {
    const kast = new Geheugen();
    const proces = maakLosproces(kast.opslag, GEMEENTE, { nu: NU - DAG_MS }, new Map());
    await maakZaaier(proces.wereld)();
    const taken = await kast.taken();
    assert.equal(taken.get("signaleren:2026-11-23")?.om, Date.parse("2026-11-23T00:00:00+01:00"));
  });
});

describe("wat de bot vindt", () => {
  it("wordt een signaal van het team, bij wie het leidt, met een regel in het log en een feit", async () => {
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    await kast.opslag.legVast(vastlegging({ taken: [ZAAD] }));
    await maakLosproces(kast.opslag, GEMEENTE, { nu: NU }, new Map()).relay();
    const alle = await signalen(kast.opslag);
    assert.deepEqual(alle.map(({ id }) => id).toSorted(), GELEERD);
    for (const een of alle) assert.deepEqual([een.bij, een.van, een.stand.soort], [MARIJKE.oid, null, "nieuw"]);
    const taken = (await kast.audit()).filter(({ actie }) => actie === "signaal.vinden");
    assert.deepEqual(taken.map(({ object }) => object).toSorted(), GELEERD);
    const feiten = (await kast.feiten()).filter(({ soort }) => soort === "signaal_gevonden");
    assert.equal(feiten.length, 2);
  });

  it("komt de maandag erna niet nog eens", async () => {
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    await kast.opslag.legVast(vastlegging({ taken: [ZAAD, { ...ZAAD, id: "signaleren:later", om: NU + 7 * DAG_MS }] }));
    const klok = { nu: NU };
    const proces = maakLosproces(kast.opslag, GEMEENTE, klok, new Map());
    await proces.relay();
    klok.nu += 7 * DAG_MS;
    await proces.relay();
    assert.equal((await signalen(kast.opslag)).length, 2);
  });

  it("is er één keer, in welke volgorde twee processen ook door elkaar lopen", async () => {
    const geteld = new Geheugen();
    await telJaar(geteld.opslag);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (planner, verloren) => {
        const kast = new Geheugen();
        let weg = verloren;
        const verweven: Opslag = {
          ...kast.opslag,
          laad: (vraag) => planner.schedule(Promise.resolve()).then(() => kast.opslag.laad(vraag)),
          leesTellingen: (weken) => planner.schedule(Promise.resolve()).then(() => geteld.opslag.leesTellingen(weken)),
          async legVast(wat) {
            await planner.schedule(Promise.resolve());
            const uitslag = await kast.opslag.legVast(wat);
            if (weg && wat.wijzigingen.length > 0) {
              weg = false;
              throw new Storing("redis", "the answer got lost");
            }
            return uitslag;
          },
        };
        const pacht: Pacht = {
          taak: { id: "signaleer:x:oost", om: NU, inhoud: { soort: "signaleer", team: "oost" } },
          tot: NU + 15_000,
          poging: 1,
          volgnummer: 1,
        };
        const doen = async (tot: number) => {
          const { wereld } = maakLosproces(verweven, GEMEENTE, { nu: NU }, new Map());
          await doeTaak(wereld, { ...pacht, tot }).catch(() => doeTaak(wereld, { ...pacht, tot: tot + 1, poging: 2 }));
        };
        await planner.waitFor(Promise.all([doen(pacht.tot), doen(pacht.tot + 50)]));
        assert.deepEqual((await signalen(kast.opslag)).map(({ id }) => id).toSorted(), GELEERD);
        assert.equal((await kast.feiten()).filter(({ soort }) => soort === "signaal_gevonden").length, 2);
        assert.equal((await kast.audit()).filter(({ actie }) => actie === "signaal.vinden").length, 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe("twee processen op één Redis", () => {
  let redis: RedisProces;
  before(async () => {
    redis = await RedisProces.start();
  });
  after(() => redis.stop());

  it("maken samen van elke vondst één signaal, ook als het werk twee keer gedaan wordt", async () => {
    const een = proefopslag(redis.url);
    const twee = proefopslag(redis.url, een.gemeente);
    try {
      await telJaar(een);
      await een.legVast(vastlegging({ taken: [ZAAD] }));
      const klok = { nu: NU };
      const processen = [een, twee].map((opslag) => maakLosproces(opslag, GEMEENTE, klok, new Map()));
      const eerste = processen[0] ?? assert.fail();
      // Both get the task that looks at the team: one under a lease that ran out.
      const [verdeel] = await een.neem(klok.nu, 1, 1_000);
      await doeTaak(eerste.wereld, verdeel ?? assert.fail());
      const oud = await een.neem(klok.nu, 9, 1_000);
      klok.nu += 2_000;
      const nieuw = await twee.neem(klok.nu, 9, 1_000);
      const werk = [oud, nieuw].map((pachten) => pachten.filter(({ taak }) => taak.inhoud.team === "oost"));
      assert.deepEqual(
        werk.map(({ length }) => length),
        [1, 1],
      );
      await Promise.all(
        werk.flatMap((pachten, plek) => pachten.map((pacht) => doeTaak((processen[plek] ?? eerste).wereld, pacht))),
      );
      // The other process begins anew that week, and finds it done.
      klok.nu += DAG_MS;
      await maakZaaier((processen[1] ?? eerste).wereld)();
      const weer = (await twee.neem(klok.nu, 50, 1_000)).filter(({ taak }) => taak.inhoud.soort === "signaleren");
      assert.equal(weer.length, 1);
      for (const pacht of weer) await doeTaak((processen[1] ?? eerste).wereld, pacht);
      const gelegd = (processen[1] ?? eerste).gedaan.flatMap(({ taken }) => taken);
      assert.ok(!gelegd.some(({ id }) => id.startsWith("signaleer:")));
      const alle = await signalen(een);
      assert.deepEqual(alle.map(({ soort }) => soort).toSorted(), GEVONDEN);
      for (const { id } of alle) assert.doesNotMatch(id, /gevonden|oost|financien|taal/u);
      const periode = `week/${MAANDAG}` as const;
      const geteld = (await een.leesTellingen([periode])).get(periode);
      assert.equal(geteld?.get("signaal_gevonden|oost"), 2);
    } finally {
      await Promise.all([een.sluit(), twee.sluit()]);
    }
  });
});
