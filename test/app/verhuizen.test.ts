import assert from "node:assert/strict";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import type { Gemeente, Team } from "../../src/domain/gemeente.ts";
import { NADIA, OMAR } from "../betrouwbaar/keten-gebeuren.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { Bureau } from "../support/bureau.ts";

const NOORD = "noord";

/** The same people in other teams; `oost` is no more. */
function zonderOost(gemeente: Gemeente, nieuw: readonly Partial<Team>[], woont: (oid: string) => string): Gemeente {
  const oost = gemeente.teams.get("oost");
  if (oost === undefined) throw new TypeError("oost");
  const teams = new Map([...gemeente.teams].filter(([id]) => id !== "oost"));
  for (const deel of nieuw) teams.set(deel.id ?? NOORD, { ...oost, ...deel });
  const elders = <T extends { readonly team: string }>(een: T, id: string): T =>
    een.team === "oost" ? { ...een, team: woont(id) } : een;
  return {
    ...gemeente,
    teams,
    mensen: new Map([...gemeente.mensen].map(([oid, een]) => [oid, elders(een, oid)])),
    locaties: new Map([...gemeente.locaties].map(([id, een]) => [id, elders(een, id)])),
  };
}

const HERNOEMD = { id: NOORD, naam: "Wijkteam Noord", voorgangers: ["oost"] };

describe("a team that is no more", () => {
  let bureau: Bureau;
  const opLijst = async (
    naam: "team/oost" | "team/noord" | "wachtrij/oost" | "wachtrij/noord" | "nazorg/oost" | "nazorg/noord",
  ) =>
    (await bureau.kast.opslag.laad({ records: [], lijst: { naam, aantal: 50 } })).lijst.map(({ sleutel }) =>
      sleutel.slice("vraag/".length),
    );
  const ruimOp = async () => {
    await maakZaaier(bureau.proces.wereld)();
    await bureau.proces.relay();
  };
  const neemOver = async (
    nieuw: readonly Partial<Team>[] = [HERNOEMD],
    woont: (oid: string) => string = () => NOORD,
  ) => {
    bureau.gemeente = zonderOost(bureau.gemeente, nieuw, woont);
    await ruimOp();
  };

  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
  });

  it("leaves nothing behind: what is offered, taken up, waits or is closed goes to the lists of its successor", async () => {
    const [aangeboden, opgepakt, klaar] = [await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw()];
    const eigenaar = await bureau.pakOp(opgepakt);
    const doener = await bureau.pakOp(klaar);
    await bureau.doe(doener, "afronden", klaar, { als: "ondersteuning" });
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    const wacht = await bureau.nieuw();
    assert.equal(await bureau.soort(wacht), "wachtrij");
    const gevraagd = await bureau.aan(aangeboden);
    await neemOver();
    assert.deepEqual((await opLijst("team/noord")).toSorted(), [aangeboden, opgepakt, wacht].toSorted());
    assert.deepEqual(await opLijst("nazorg/noord"), [klaar]);
    assert.deepEqual(await opLijst("wachtrij/noord"), [wacht]);
    for (const leeg of ["team/oost", "wachtrij/oost", "nazorg/oost"] as const)
      assert.deepEqual(await opLijst(leeg), [], leeg);
    const { toestand } = await bureau.vraag(opgepakt);
    assert.ok(toestand.soort === "opgepakt" && toestand.eigenaar === eigenaar, "who has it keeps it");
    assert.equal(await bureau.aan(aangeboden), gevraagd, "who is asked stays asked");
  });

  it("gives its queue to the colleagues and the lead of the successor", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    const wacht = await bureau.nieuw();
    await neemOver();
    const lijst = JSON.stringify(await bureau.proces.tik(MARIJKE, "ons_team", {}));
    assert.match(lijst, /Vraag 1|vraag 1/u);
    bureau.gemeente = {
      ...bureau.gemeente,
      mensen: new Map(
        [...bureau.gemeente.mensen].map(([oid, een]) => [oid, { ...een, grens: oid === NADIA ? 9 : een.grens }]),
      ),
    };
    await maakZaaier(bureau.proces.wereld)();
    await bureau.proces.relay();
    assert.equal(await bureau.aan(wacht), NADIA);
  });

  it("is split by where the resident lives, else by where who has it works, else to the first part", async () => {
    const [woont, werkt, rest] = [await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw()];
    await bureau.verander(woont, (vraag) => ({
      ...vraag,
      stroom: { ...vraag.stroom, answers: { ...vraag.stroom.answers, postcode: "2033" } },
    }));
    const eigenaar = await bureau.pakOp(werkt);
    await neemOver(
      [
        { ...HERNOEMD, postcodes: [[2011, 2020]] },
        { id: "zuid", naam: "Wijkteam Zuid", voorgangers: ["oost"], postcodes: [[2021, 2033]] },
      ],
      (oid) => (oid === eigenaar ? "zuid" : NOORD),
    );
    assert.equal((await bureau.vraag(woont)).plaatsing?.team, "zuid");
    assert.equal((await bureau.vraag(werkt)).plaatsing?.team, "zuid");
    assert.equal((await bureau.vraag(rest)).plaatsing?.team, NOORD);
  });

  it("counts as moved, so that the figures of both add up", async () => {
    await bureau.nieuw();
    await neemOver();
    const feiten = await bureau.kast.feiten();
    assert.equal(feiten.filter(({ soort, team }) => soort === "verhuisd_uit" && team === "oost").length, 1);
    assert.equal(feiten.filter(({ soort, team }) => soort === "verhuisd_naar" && team === NOORD).length, 1);
    await ruimOp();
    assert.equal((await bureau.kast.feiten()).filter(({ soort }) => soort === "verhuisd_uit").length, 1, "once");
  });

  it("can be found by its code and go on, before and after it moved", async () => {
    const id = await bureau.nieuw();
    const { code } = await bureau.vraag(id);
    bureau.gemeente = zonderOost(bureau.gemeente, [HERNOEMD], () => NOORD);
    const zoek = async () =>
      JSON.stringify(await bureau.proces.tik(SANNE, "code_zoeken", { code_r1: code ?? "", rev: 1 }));
    assert.match(await zoek(), /1/u);
    const wie = await bureau.pakOp(id);
    assert.equal(await bureau.soort(id), "opgepakt");
    await ruimOp();
    assert.equal((await bureau.vraag(id)).plaatsing?.team, NOORD);
    await bureau.doe(wie, "afronden", id, { als: "ondersteuning" });
    assert.deepEqual(await opLijst("nazorg/noord"), [id]);
  });

  it("is led by the lead of the successor, also before it moved", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    const wacht = await bureau.nieuw();
    bureau.gemeente = zonderOost(bureau.gemeente, [HERNOEMD], () => NOORD);
    assert.equal((await bureau.vraag(wacht)).plaatsing?.team, "oost");
    assert.match(await bureau.doe(MARIJKE, "ververs", wacht), /Vraag 1/u);
  });
});
