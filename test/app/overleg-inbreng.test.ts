import assert from "node:assert/strict";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../dialogs/proefgemeente.ts";
import { AMIRA, MET_CASUISTIEK, NOOR, REEKS } from "../support/casuistiek.ts";
import { DAARNA, DINSDAG, lees, metReeksen, Overlegtoneel, reeks } from "./overlegtoneel.ts";

const casussen = (rij: readonly { readonly casus: string }[]) => rij.map(({ casus }) => casus);

describe("a case that is brought to an overleg", () => {
  let toneel: Overlegtoneel;
  beforeEach(async () => {
    toneel = await new Overlegtoneel().begin();
  });

  it("gets a place and a number, and the asker hears on which day", async () => {
    const antwoord = lees(await toneel.tik(FATIMA.oid, "casus_breng_in", { overleg: DINSDAG }));
    assert.match(antwoord, /Casus 1/u);
    assert.match(antwoord, /Je casus staat op dinsdag 24 november\. Alleen de deelnemers zien hem/u);
    assert.match(antwoord, /wijkagent\. Vertel minder dan anders/u);
    const { plaatsen } = await toneel.tafel();
    assert.deepEqual(
      plaatsen.map(({ nummer, inbrenger }) => [nummer, inbrenger]),
      [[0, FATIMA.oid]],
    );
    await toneel.proces.relay();
    assert.deepEqual(
      (await toneel.tafel()).plaatsen.map(({ nummer }) => nummer),
      [1],
      "the agenda learns the number",
    );
    const casus = await toneel.casus(plaatsen[0]?.casus ?? "");
    assert.equal(casus.wissenOp, (await toneel.tafel()).wissenOp);
  });

  it("waits as reserve when the overleg is full, and is told the next date", async () => {
    await toneel.brengIn(FATIMA.oid);
    await toneel.brengIn(JOOST.oid);
    const eerste = lees(await toneel.tik(MARIJKE.oid, "casus_breng_in", { overleg: DINSDAG }));
    assert.match(
      eerste,
      /Dinsdag 24 november is vol\. Je casus staat als eerste reserve\. Volgende keer: dinsdag 8 december/u,
    );
    const tweede = lees(await toneel.tik(AMIRA.oid, "casus_breng_in", { overleg: DINSDAG }));
    assert.match(tweede, /reserve nummer 2/u);
    const { plaatsen, reserve } = await toneel.tafel();
    assert.deepEqual([plaatsen.length, reserve.length], [2, 2]);
  });

  it("moves up in the commit of the withdrawal, for which no reason is asked, and its asker is told", async () => {
    const weg = await toneel.brengIn(FATIMA.oid);
    await toneel.brengIn(JOOST.oid);
    const wacht = await toneel.brengIn(MARIJKE.oid);
    const later = await toneel.brengIn(AMIRA.oid);
    await toneel.proces.relay();
    const voor = toneel.kaarten(MARIJKE.oid).length;
    const antwoord = lees(await toneel.trekIn(FATIMA.oid, weg));
    assert.match(antwoord, /Je casus is ingetrokken\. Je hoeft niet te zeggen waarom/u);
    const commit = toneel.proces.gedaan.at(-1);
    assert.deepEqual(commit?.wijzigingen.map(({ sleutel }) => sleutel.split("/")[0]).toSorted(), [
      "casus",
      "gesprek",
      "overleg",
    ]);
    const { plaatsen, reserve } = await toneel.tafel();
    assert.deepEqual(casussen(plaatsen).includes(wacht), true);
    assert.deepEqual(casussen(reserve), [later]);
    assert.equal((await toneel.casus(weg)).stand.soort, "afgezegd");
    await toneel.proces.relay();
    assert.equal(toneel.kaarten(MARIJKE.oid).length, voor + 1, "a card of its own, that Teams announces");
    assert.match(toneel.laatste(MARIJKE.oid), /Er kwam een plaats vrij.*Je casus staat op dinsdag 24 november/u);
  });

  it("says nothing to anybody when a reserve is withdrawn", async () => {
    for (const wie of [FATIMA, JOOST]) await toneel.brengIn(wie.oid);
    const wacht = await toneel.brengIn(MARIJKE.oid);
    await toneel.proces.relay();
    const voor = [...toneel.post.values()].map((kaarten) => kaarten.size);
    await toneel.trekIn(MARIJKE.oid, wacht);
    await toneel.proces.relay();
    assert.deepEqual(
      [...toneel.post.values()].map((kaarten) => kaarten.size),
      voor,
    );
  });

  it("is one case for a tap that comes twice, and another for a tap on the card as it became", async () => {
    const tik = (rev: number) => toneel.tik(FATIMA.oid, "casus_breng_in", { overleg: DINSDAG, rev });
    assert.equal(lees(await tik(0)), lees(await tik(0)));
    assert.equal((await toneel.tafel()).plaatsen.length, 1);
    await tik(1);
    assert.equal((await toneel.tafel()).plaatsen.length, 2);
  });

  it("can be brought until the closing date and not a minute later; then the next date is offered", async () => {
    await toneel.naar("2026-11-23", "16:59");
    await toneel.brengIn(FATIMA.oid);
    toneel.klok.nu += 60_000;
    const antwoord = lees(await toneel.tik(JOOST.oid, "casus_breng_in", { overleg: DINSDAG }));
    assert.match(antwoord, /geen casus meer inbrengen\. Volgende keer: dinsdag 8 december/u);
    assert.match(antwoord, new RegExp(`"overleg":"${DAARNA}"`, "u"));
    assert.equal((await toneel.tafel()).plaatsen.length, 1);
  });

  it("goes to another date when its asker chooses so, and who waited takes the place", async () => {
    const mijn = await toneel.brengIn(FATIMA.oid);
    await toneel.brengIn(JOOST.oid);
    const wacht = await toneel.brengIn(MARIJKE.oid);
    const keuze = lees(await toneel.tik(FATIMA.oid, "casus_kies", { casus: mijn }));
    assert.match(keuze, /Hier staat je casus nu/u);
    const antwoord = lees(await toneel.tik(FATIMA.oid, "casus_breng_in", { casus: mijn, overleg: DAARNA }));
    assert.match(antwoord, /Je casus staat op dinsdag 8 december/u);
    assert.match(antwoord, /Casus 1/u, "the same number");
    assert.ok(casussen((await toneel.tafel()).plaatsen).includes(wacht));
    assert.deepEqual(casussen((await toneel.tafel(DAARNA)).plaatsen), [mijn]);
    assert.deepEqual((await toneel.casus(mijn)).route, { soort: "overleg", overleg: DAARNA });
  });

  it("can be brought again after it was withdrawn, and stays the same case", async () => {
    const mijn = await toneel.brengIn(FATIMA.oid);
    await toneel.trekIn(FATIMA.oid, mijn);
    assert.deepEqual((await toneel.tafel()).plaatsen, []);
    await toneel.tik(FATIMA.oid, "casus_breng_in", { casus: mijn, overleg: DINSDAG, rev: 9 });
    assert.deepEqual(casussen((await toneel.tafel()).plaatsen), [mijn]);
  });

  it("is not taken along, moved or withdrawn by a colleague", async () => {
    const mijn = await toneel.brengIn(FATIMA.oid);
    await toneel.tik(JOOST.oid, "casus_breng_in", { casus: mijn, overleg: DAARNA });
    await toneel.trekIn(JOOST.oid, mijn);
    assert.deepEqual(casussen((await toneel.tafel()).plaatsen), [mijn]);
    assert.equal(await toneel.overleg(DAARNA), null);
  });
});

describe("the list of meetings to choose from", () => {
  const TWEEDE = reeks({ id: "jeugd", naam: "Casuïstiek", thema: "jeugd", teams: ["oost", "west"], om: "10:00" });

  it("says what is free, and that a meeting is left out on a holiday", async () => {
    const dicht = { ...MET_CASUISTIEK, gesloten: ["2026-12-08"] };
    const toneel = await new Overlegtoneel(dicht).begin();
    await toneel.brengIn(FATIMA.oid);
    const lijst = lees(await toneel.tik(JOOST.oid, "casus_kies", {}));
    assert.match(lijst, /Dinsdag 24 november.*Nog één plaats vrij/u);
    assert.match(lijst, /Dinsdag 8 december.*Casuïstiek Oost\. Vrije dag, dus geen overleg/u);
    assert.match(lijst, /Dinsdag 22 december.*Nog 2 plaatsen vrij/u);
    await toneel.brengIn(JOOST.oid);
    assert.match(lees(await toneel.tik(FATIMA.oid, "casus_kies", {})), /Vol: je casus wordt reserve.*Word reserve/u);
    await toneel.tik(FATIMA.oid, "casus_breng_in", { overleg: DAARNA });
    assert.equal(await toneel.overleg(DAARNA), null, "there is no meeting on a holiday");
  });

  it("holds the theme meetings across teams of who takes part in them, and no others", async () => {
    const anders = reeks({ id: "ouderen", thema: "ouderen", deelnemers: [NOOR.oid], om: "11:00" });
    const toneel = await new Overlegtoneel(metReeksen(REEKS, TWEEDE, anders)).begin();
    const lijst = lees(await toneel.tik(FATIMA.oid, "casus_kies", {}));
    assert.match(lijst, /Casuïstiek, thema jeugd, 10\.00 uur/u);
    assert.doesNotMatch(lijst, /ouderen/u);
    const lijstNoor = lees(await toneel.tik(NOOR.oid, "casus_kies", {}));
    assert.match(lijstNoor, /ouderen/u);
    assert.doesNotMatch(lijstNoor, /jeugd|13\.30/u);
  });

  it("asks first whether it is to think along, and sends agreements with names elsewhere", async () => {
    const toneel = await new Overlegtoneel().begin();
    const soort = lees(await toneel.tik(FATIMA.oid, "casus_begin", {}));
    assert.match(soort, /Wil je meedenken, of wil je afspraken maken/u);
    assert.match(soort, /Wacht niet op het overleg\. Bel vandaag Marijke/u);
    const mdo = lees(await toneel.tik(FATIMA.oid, "casus_afspraken", {}));
    assert.match(mdo, /Plan het in Mens Centraal en vertel het eerst aan de bewoner/u);
    assert.match(lees(await toneel.tik(FATIMA.oid, "casus_begin", { overleg: DINSDAG })), /"verb":"casus_breng_in"/u);
    assert.doesNotMatch(lees(await toneel.tik(NOOR.oid, "casus_begin", { overleg: DINSDAG })), /casus_breng_in|oost_/u);
  });

  it("is for professionals: the desk has no part in it", async () => {
    const toneel = await new Overlegtoneel().begin();
    assert.doesNotMatch(lees(await toneel.tik(SANNE.oid, "casus_kies", {})), /november/u);
    assert.doesNotMatch(lees(await toneel.tik(SANNE.oid, "casus_breng_in", { overleg: DINSDAG })), /november/u);
    assert.equal(await toneel.overleg(), null);
  });
});
