import assert from "node:assert/strict";
import { maakZaaier } from "../../../src/app/taken/dag.ts";
import { Geheugen } from "../../betrouwbaar/geheugen.ts";
import { maakLosproces } from "../../betrouwbaar/losse-wereld.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { NU, vondstsignaal } from "../../domain/signaal/verzonnen-signaal.ts";
import { vastlegging } from "../../redis/opstelling.ts";
import { DAG_MS, GEMEENTE, signalen, tel, telJaar, ZAAD } from "./signaleerjaar.ts";

describe("een maandag waarop de bot er niet was", () => {
  const WOENSDAG = NU + 2 * DAG_MS + 3_600_000;
  const audit = async (kast: Geheugen) => (await kast.audit()).filter(({ actie }) => actie === "signaal.vinden").length;

  it("wordt later in de week ingehaald, één keer, door hoeveel processen en hoe vaak ze ook beginnen", async () => {
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    const klok = { nu: WOENSDAG };
    const processen = [1, 2].map(() => maakLosproces(kast.opslag, GEMEENTE, klok, new Map()));
    const gedaan = () =>
      processen
        .flatMap(({ gedaan: alle }) => alle.flatMap(({ taken }) => taken))
        .filter(({ id }) => id.startsWith("signaleer:"));
    for (let keer = 0; keer < 3; keer++) {
      await Promise.all(processen.map(({ wereld }) => maakZaaier(wereld)()));
      await Promise.all(processen.map((proces) => proces.relay()));
      klok.nu += 3_600_000;
    }
    assert.equal((await signalen(kast.opslag)).length, 2);
    assert.equal(await audit(kast), 2);
    assert.equal(gedaan().length, GEMEENTE.teams.size, "each team was looked at once");
    klok.nu += 7 * DAG_MS;
    await maakZaaier((processen[0] ?? assert.fail()).wereld)();
    await (processen[0] ?? assert.fail()).relay();
    assert.equal(gedaan().length, 2 * GEMEENTE.teams.size, "and the week after again");
  });

  it("is niet in te halen voor een bot die nog niets heeft geteld", async () => {
    const kast = new Geheugen();
    const klok = { nu: WOENSDAG };
    const proces = maakLosproces(kast.opslag, PROEFGEMEENTE, klok, new Map());
    await maakZaaier(proces.wereld)();
    await proces.relay();
    assert.ok(!proces.gedaan.some(({ taken }) => taken.some(({ id }) => id.startsWith("signaleer:"))));
    klok.nu = NU + 7 * DAG_MS;
    await maakZaaier(proces.wereld)();
    await proces.relay();
    assert.ok(
      proces.gedaan.some(({ taken }) => taken.some(({ id }) => id.startsWith("signaleer:"))),
      "from then on it looks",
    );
  });

  it("komt na een vorige versie niet twee keer in één week", async () => {
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    const klok = { nu: NU };
    const taak = { id: "signaleer:oud:oost", om: NU, inhoud: { soort: "signaleer", team: "oost" } };
    await kast.opslag.legVast(vastlegging({ taken: [taak] }));
    const proces = maakLosproces(kast.opslag, GEMEENTE, klok, new Map());
    await proces.relay();
    // Something that a second look would find.
    for (let terug = 1; terug <= 4; terug++) await tel(kast.opslag, terug, 60, "huisvesting");
    klok.nu = WOENSDAG;
    await maakZaaier(proces.wereld)();
    await proces.relay();
    assert.equal(await audit(kast), 2);
  });
});

describe("teams die samengingen", () => {
  it("horen niet nog eens wat voor een van hen al gevonden was", async () => {
    const oost = GEMEENTE.teams.get("oost") ?? assert.fail();
    const gemeente = { ...GEMEENTE, teams: new Map([["oost", { ...oost, voorgangers: ["zuid"] }]]) };
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    const eerder = ["financien"].map((leefgebied, plek) => ({
      ...vondstsignaal(
        { id: `van-zuid-${plek}`, team: "zuid", leefgebied: leefgebied as "financien" },
        NU - 14 * DAG_MS,
      ),
    }));
    const wijzigingen = eerder.map((inhoud) => ({
      sleutel: `signaal/${inhoud.id}` as const,
      versie: 0,
      inhoud,
      lijsten: [{ naam: "signalen/zuid" as const, op: 1 }],
    }));
    await kast.opslag.legVast(vastlegging({ wijzigingen, taken: [ZAAD] }));
    await maakLosproces(kast.opslag, gemeente, { nu: NU }, new Map()).relay();
    assert.deepEqual(
      (await signalen(kast.opslag)).map(({ soort }) => soort),
      ["mist_voorziening"],
    );
  });

  it("worden vergeleken, ook als een signaal op hun lijst niet te lezen is", async () => {
    const kast = new Geheugen();
    await telJaar(kast.opslag);
    const straks = { ...vondstsignaal(), id: "straks", stand: { soort: "van_straks" } };
    const lijsten = [{ naam: "signalen/oost" as const, op: 1 }];
    const wijziging = { sleutel: "signaal/straks" as const, versie: 0, inhoud: straks, lijsten };
    await kast.opslag.legVast(vastlegging({ wijzigingen: [wijziging], taken: [ZAAD] }));
    await maakLosproces(kast.opslag, GEMEENTE, { nu: NU }, new Map()).relay();
    assert.equal((await kast.audit()).filter(({ actie }) => actie === "signaal.vinden").length, 2);
    const { lijst } = await kast.opslag.laad({ records: [], lijst: { naam: "signalen/oost", aantal: 9 } });
    assert.equal(lijst.length, 3, "and it stays on its list");
  });
});
