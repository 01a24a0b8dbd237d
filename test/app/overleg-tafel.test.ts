import assert from "node:assert/strict";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { AMIRA, MET_CASUISTIEK, REEKS } from "../support/casuistiek.ts";
import { DAARNA, DINSDAG, lees, metReeksen, Overlegtoneel, reeks } from "./overlegtoneel.ts";

describe("what a case says", () => {
  it("is in no chat, task, audit line or fact of its whole life at an overleg", async () => {
    const toneel = await new Overlegtoneel().begin();
    const id = await toneel.brengIn(FATIMA.oid);
    const [bewaard] = (await toneel.kast.opslag.laad({ records: [`casus/${id}`] })).records;
    assert.ok(bewaard);
    const casus = await toneel.casus(id);
    const KANARIE = "kanarievogel";
    const blad = {
      ...casus.blad,
      vraag: `${KANARIE} een?`,
      speelt: `${KANARIE} twee`,
      goed: KANARIE,
      geprobeerd: KANARIE,
    };
    const inhoud = { ...casus, blad, gecontroleerd: 1, gaDoen: { wat: KANARIE, voor: "2026-12-01" } };
    await toneel.kast.opslag.legVast({
      operatie: "blad",
      resultaat: "x",
      taken: [],
      vervallen: [],
      audit: [],
      feiten: [],
      verwijzingen: [],
      ongeldig: [],
      wijzigingen: [{ sleutel: bewaard.sleutel, versie: bewaard.versie, inhoud }],
    });
    const gezien: string[] = [];
    const doe = async (wie: { readonly oid: string }, verb: string, data: Readonly<Record<string, unknown>> = {}) => {
      const { keer } = await toneel.tafel();
      gezien.push(lees(await toneel.tik(wie.oid, verb, { overleg: DINSDAG, rev: keer, ...data })));
      gezien.push(lees([...(await toneel.kast.taken())]));
    };
    await doe(JOOST, "overleg_rol", { rol: "gespreksleider" });
    await doe(AMIRA, "overleg_rol", { rol: "advieshouder" });
    await toneel.naar("2026-11-24", "13:30");
    for (const verb of ["overleg_begin", "overleg_ronde", "overleg_bekijk", "overleg_klaar"]) await doe(JOOST, verb);
    await toneel.naar("2026-12-18", "12:00");
    gezien.push(lees([...toneel.post.values()].flatMap((bij) => [...bij.values()])));
    gezien.push(lees([await toneel.kast.audit(), await toneel.kast.feiten(), [...(await toneel.kast.taken())]]));
    assert.ok(gezien.join().includes("casus_nut"), "it came to the questions after the talk");
    assert.ok(!gezien.join().includes(KANARIE));
  });
});

describe("the table of an overleg", () => {
  let toneel: Overlegtoneel;
  let [een, twee, drie] = ["", "", ""];
  const doe = async (wie: { readonly oid: string }, verb: string, data: Readonly<Record<string, unknown>> = {}) => {
    const { keer } = await toneel.tafel();
    return lees(await toneel.tik(wie.oid, verb, { overleg: DINSDAG, rev: keer, ...data }));
  };
  beforeEach(async () => {
    toneel = await new Overlegtoneel().begin();
    [een, twee, drie] = [
      await toneel.brengIn(FATIMA.oid),
      await toneel.brengIn(JOOST.oid),
      await toneel.brengIn(MARIJKE.oid),
    ];
    await doe(JOOST, "overleg_rol", { rol: "gespreksleider" });
    await doe(AMIRA, "overleg_rol", { rol: "advieshouder" });
    await toneel.naar("2026-11-24", "13:14");
  });

  it("begins a quarter of an hour early at most, by who leads it", async () => {
    await doe(JOOST, "overleg_begin");
    assert.equal((await toneel.tafel()).aanDeTafel, null);
    toneel.klok.nu += 60_000;
    await doe(FATIMA, "overleg_begin");
    assert.equal((await toneel.tafel()).aanDeTafel, null);
    await doe(JOOST, "overleg_begin");
    assert.deepEqual((await toneel.tafel()).aanDeTafel, { plaats: 0, ronde: 0 });
  });

  it("shows one card a round with its minutes as text, and no timer", async () => {
    toneel.klok.nu = toneel.om("2026-11-24", "13:30");
    const gezien = [await doe(JOOST, "overleg_begin")];
    for (let ronde = 0; ronde < 5; ronde++) gezien.push(await doe(JOOST, "overleg_ronde"));
    const kort = gezien.map((kaart) =>
      /"text":"(Casus \d+: \p{L}+)".*?(Ronde \d van 3)\. Neem hier (\d+) minuten/u.exec(kaart)?.slice(1),
    );
    assert.deepEqual(kort, [
      ["Casus 1: Terugblik", "Ronde 1 van 3", "5"],
      ["Casus 1: Vragen", "Ronde 2 van 3", "15"],
      ["Casus 1: Advies", "Ronde 3 van 3", "10"],
      ["Casus 2: Terugblik", "Ronde 1 van 3", "5"],
      ["Casus 2: Vragen", "Ronde 2 van 3", "15"],
      ["Casus 2: Advies", "Ronde 3 van 3", "10"],
    ]);
    assert.match(gezien[2] ?? "", /Volgende casus/u);
    assert.doesNotMatch(gezien[5] ?? "", /Volgende/u);
    const bijAmira = await doe(AMIRA, "overleg_bekijk");
    assert.match(bijAmira, /Casus 2: Advies.*De gespreksleider gaat naar de volgende ronde/u);
    assert.doesNotMatch(bijAmira, /"overleg_ronde"/u);
    const dringend = [...(await toneel.kast.taken()).values()].filter(({ om }) => om < toneel.klok.nu + 3_600_000);
    assert.ok(
      dringend.every(({ inhoud }) => !JSON.stringify(inhoud).includes("ronde")),
      "nothing ticks",
    );
  });

  it("goes one round further on a second tap at once, not two", async () => {
    toneel.klok.nu = toneel.om("2026-11-24", "13:30");
    await doe(JOOST, "overleg_begin");
    const { keer: rev } = await toneel.tafel();
    const tik = async () => lees(await toneel.tik(JOOST.oid, "overleg_ronde", { overleg: DINSDAG, rev }));
    assert.match(await tik(), /Ronde 2 van 3/u);
    assert.match(await tik(), /Ronde 2 van 3/u);
    assert.deepEqual((await toneel.tafel()).aanDeTafel, { plaats: 0, ronde: 1 });
  });

  it("ends when the leader says so: what was talked about is asked after, what waited goes to the next", async () => {
    toneel.klok.nu = toneel.om("2026-11-24", "13:30");
    await doe(JOOST, "overleg_begin");
    toneel.klok.nu = toneel.om("2026-11-24", "14:20");
    await doe(JOOST, "overleg_klaar");
    await toneel.proces.relay();
    assert.equal((await toneel.casus(een)).stand.soort, "besproken");
    assert.equal((await toneel.casus(twee)).stand.soort, "besproken");
    assert.match(toneel.laatste(FATIMA.oid), /Had je iets aan het advies van.*casus_nut.*ga_doen/u);
    assert.match(
      toneel.laatste(AMIRA.oid),
      /Schrijf van elke casus het advies op in hooguit tien regels.*advies_schrijven/u,
    );
    assert.deepEqual((await toneel.casus(drie)).route, { soort: "overleg", overleg: DAARNA });
    assert.deepEqual(
      (await toneel.tafel(DAARNA)).plaatsen.map(({ casus }) => casus),
      [drie],
    );
    assert.match(toneel.laatste(MARIJKE.oid), /Je casus ging naar een ander overleg.*dinsdag 8 december/u);
    const keer = toneel.proces.gedaan.length;
    await toneel.naar("2026-11-24", "15:00");
    const dubbel = toneel.proces.gedaan
      .slice(keer)
      .filter(({ audit }) => audit.some(({ actie }) => actie === "overleg.klaar"));
    assert.deepEqual(dubbel, [], "the end of its time changes nothing any more");
  });

  it("ends with its time when nobody says so", async () => {
    await toneel.naar("2026-11-24", "15:00");
    assert.equal((await toneel.casus(een)).stand.soort, "besproken");
    assert.equal((await toneel.casus(drie)).stand.soort, "ingebracht");
    assert.match(await doe(FATIMA, "overleg_bekijk"), /Dit overleg is geweest/u);
  });

  it("takes a case off while it is on the table, and goes on with the next", async () => {
    toneel.klok.nu = toneel.om("2026-11-24", "13:30");
    await doe(JOOST, "overleg_begin");
    await doe(JOOST, "overleg_ronde");
    await toneel.trekIn(FATIMA.oid, een);
    const { plaatsen, aanDeTafel } = await toneel.tafel();
    assert.deepEqual(
      plaatsen.map(({ casus }) => casus),
      [twee, drie],
    );
    assert.deepEqual(aanDeTafel, { plaats: 0, ronde: 0 });
  });
});

describe("an overleg without cases", () => {
  const INTERVISIE = reeks({ id: "intervisie", naam: "Intervisie", soort: "intervisie", methode: "geen" });
  const BELEID = reeks({
    id: "beleid",
    naam: "Beleidsmatig overleg",
    soort: "beleid",
    methode: "geen",
    rrule: "FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU",
    vanaf: "2026-08-25",
    waar: "stadhuis",
  });

  it("is a date, a group and a facilitator at an intervisie", async () => {
    const toneel = await new Overlegtoneel(metReeksen(INTERVISIE)).begin();
    await toneel.naar("2026-11-17", "08:30");
    const kaart = toneel.laatste(AMIRA.oid);
    assert.match(
      kaart,
      /Intervisie.*Dinsdag 24 november is er intervisie\. Kom je\?|Dinsdag 24 november is er intervisie/u,
    );
    assert.match(kaart, /Begeleider/u);
    assert.doesNotMatch(kaart, /casus_begin|Tijdbewaker|overleg_begin|Plaatsen/u);
    const id = "intervisie_2026-11-24";
    await toneel.tik(AMIRA.oid, "casus_breng_in", { overleg: id });
    assert.deepEqual((await toneel.tafel(id)).plaatsen, []);
    assert.doesNotMatch(lees(await toneel.tik(AMIRA.oid, "casus_kies", {})), /intervisie/iu);
  });

  it("is a date and a place at the quarterly beleidsmatig overleg", async () => {
    const toneel = await new Overlegtoneel(metReeksen(BELEID)).begin();
    await toneel.naar("2026-11-17", "08:30");
    const kaart = toneel.laatste(AMIRA.oid);
    assert.match(kaart, /Beleidsmatig overleg.*Er komen geen casussen aan tafel.*stadhuis/u);
    assert.doesNotMatch(kaart, /casus_begin/u);
  });

  it("has no next meeting for a case when the series ends", async () => {
    const toneel = await new Overlegtoneel(metReeksen({ ...REEKS, tot: "2026-11-30" })).begin();
    const mijn = await toneel.brengIn(FATIMA.oid);
    await toneel.tik(JOOST.oid, "overleg_rol", { overleg: DINSDAG, rol: "gespreksleider", rev: 1 });
    await toneel.tik(JOOST.oid, "overleg_aflassen", { overleg: DINSDAG, rev: 2 });
    await toneel.proces.relay();
    assert.equal((await toneel.casus(mijn)).stand.soort, "afgezegd");
    assert.match(toneel.kaarten(FATIMA.oid).slice(-2).join(), /Er komt geen overleg meer in deze reeks/u);
  });

  it("does not hang on a configuration that lost its series", async () => {
    const toneel = await new Overlegtoneel().begin();
    const afgezegd: (string | null)[] = [];
    const buitenagenda: Buitenagenda = {
      bezet: () => Promise.resolve(new Map()),
      zet: () => Promise.resolve("x"),
      zegAf: ({ id }) => Promise.resolve(void afgezegd.push(id)),
    };
    Object.assign(toneel.proces.wereld, { buitenagenda });
    await toneel.brengIn(FATIMA.oid);
    await toneel.proces.relay();
    assert.equal((await toneel.tafel()).buiten, "x");
    toneel.gemeente = { ...metReeksen(), mensen: MET_CASUISTIEK.mensen };
    await toneel.naar("2026-11-23", "17:00");
    assert.match(toneel.laatste(FATIMA.oid), /Er komt geen overleg meer in deze reeks/u);
    assert.deepEqual([afgezegd, (await toneel.tafel()).buiten], [["x"], null], "nor in a calendar");
    await toneel.naar("2026-12-23", "12:00");
    assert.equal(await toneel.overleg(), null);
  });
});
