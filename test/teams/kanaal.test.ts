import assert from "node:assert/strict";
import { dempConsole } from "../../src/teams/console.ts";
import { maakKanaal } from "../../src/teams/kanaal.ts";
import type { Activiteit } from "../support/gesprek.ts";
import { MELDING, maakSchrift, type Opstelling, STORING, stelOp } from "../support/kanaal.ts";

const KAART = { type: "AdaptiveCard", version: "1.5", body: [] };
const KNR = "KNR-4711-mevrouw-Voorbeeld";
const ALS_ZIN = "application/vnd.microsoft.activity.message";

describe("The channel", () => {
  let o: Opstelling;
  before(async () => {
    o = await stelOp();
  });
  after(() => o.sluit());
  beforeEach(() => {
    o.teams.vergeet();
    o.gebeurtenissen.length = 0;
    o.logboek.regels.length = 0;
    o.antwoord = async () => ({ soort: "niets" });
  });

  const geplaatst = (): unknown[] => o.teams.kaarten("a:gesprek-1").map(({ activiteit }) => activiteit["text"]);

  it("answers a tap with a card in the same exchange, and sends nothing", async () => {
    o.antwoord = async () => ({ soort: "kaart", kaart: KAART });

    const { status, json } = await o.gesprek().tikt("start");

    assert.deepEqual(
      [status, json],
      [200, { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: KAART }],
    );
    assert.equal(o.teams.verzoeken.length, 0);
  });

  it("answers a tap with a sentence, or with an empty one when there is nothing to say", async () => {
    o.antwoord = async () => ({ soort: "zin", tekst: "Al opgepakt." });
    assert.deepEqual((await o.gesprek().tikt("pak_op")).json, {
      statusCode: 200,
      type: ALS_ZIN,
      value: "Al opgepakt.",
    });

    o.antwoord = async () => ({ soort: "niets" });
    assert.deepEqual((await o.gesprek().tikt("pak_op")).json, { statusCode: 200, type: ALS_ZIN, value: "" });
  });

  it("answers what is typed with one message of its own, with the bot's token and a neutral notification", async () => {
    o.antwoord = async () => ({ soort: "kaart", kaart: KAART });

    const { status, ruw } = await o.gesprek().zegt("hallo");

    assert.deepEqual([status, ruw], [200, ""]);
    assert.equal(o.teams.verzoeken.length, 1);
    assert.match(o.teams.verzoeken[0]?.bearer ?? "", /^uitgaand-/u);
    assert.equal(o.teams.verzoeken[0]?.lichaam["summary"], MELDING);
  });

  it("hears an installation and says nothing when the application has nothing to say", async () => {
    assert.equal((await o.gesprek().installeert()).status, 200);

    assert.deepEqual(
      o.gebeurtenissen.map(({ soort }) => soort),
      ["binnenkomst"],
    );
    assert.equal(o.teams.verzoeken.length, 0);
  });

  it("answers in a group with what the group gets", async () => {
    o.antwoord = async ({ soort }) => ({
      soort: "zin",
      tekst: soort === "groep" ? "Praat met mij in een eigen gesprek." : KNR,
    });

    await o.gesprek("19:groep@thread.v2", "groupChat").zegt("hallo");

    assert.deepEqual(
      o.teams.kaarten("19:groep@thread.v2").map(({ activiteit }) => activiteit["text"]),
      ["Praat met mij in een eigen gesprek."],
    );
  });

  const KALM: readonly [string, Activiteit, string][] = [
    ["an edit", { type: "messageUpdate", text: "anders" }, ""],
    ["a deletion", { type: "messageDelete" }, ""],
    ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }, ""],
    ["typing", { type: "typing" }, ""],
    ["the end of a conversation", { type: "endOfConversation" }, ""],
    ["an unknown type", { type: "iets" }, ""],
    ["an unknown invoke", { type: "invoke", name: "composeExtension/submitAction", value: {} }, "{}"],
    ["an invoke without a name", { type: "invoke" }, "{}"],
    ["a request for replies in the answer", { type: "typing", deliveryMode: "expectReplies" }, ""],
    ["dates that are none", { type: "typing", timestamp: "gisteren", localTimestamp: "NaN", expiration: "" }, ""],
  ];
  for (const [wat, activiteit, ruw] of KALM) {
    it(`answers ${wat} with 200 and troubles nobody`, async () => {
      const antwoord = await o.gesprek().stuur(o.gesprek().activiteit(activiteit));

      assert.deepEqual([antwoord.status, antwoord.ruw], [200, ruw]);
      assert.deepEqual([o.gebeurtenissen.length, o.teams.verzoeken.length], [0, 0]);
    });
  }

  for (const [hoe, gooi] of [
    [
      "throws",
      () => {
        throw new TypeError(KNR);
      },
    ],
    ["rejects", () => Promise.reject(new RangeError(KNR))],
    ["rejects with a text", () => Promise.reject(KNR)],
  ] as const) {
    it(`says calmly that it did not work when a turn ${hoe}, and keeps the reason to itself`, async () => {
      o.antwoord = gooi;

      const tik = await o.gesprek().tikt("start");
      const zin = await o.gesprek().zegt("hallo");

      assert.deepEqual(tik.json, { statusCode: 200, type: ALS_ZIN, value: STORING });
      assert.deepEqual([zin.status, zin.ruw, geplaatst()], [200, "", [STORING]]);
      assert.deepEqual(
        o.logboek.regels.map(({ niveau, zin: regel }) => [niveau, regel]),
        Array(2).fill(["error", "beurt mislukt"]),
      );
      assert.ok(!JSON.stringify(o.logboek.regels).includes(KNR));
    });
  }

  it("answers within four seconds when a turn hangs, and lets the turn go on", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    o.antwoord = async () => {
      await promise;
      return { soort: "zin", tekst: "te laat" };
    };
    const begin = performance.now();

    const [tik, zin] = await Promise.all([o.gesprek().tikt("start"), o.gesprek().zegt("hallo")]);

    const duur = performance.now() - begin;
    assert.ok(duur > 3_900 && duur < 6_000, `${duur} ms`);
    assert.equal(tik.json?.["value"], STORING);
    assert.equal(zin.status, 200);
    let rustig = false;
    const rust = o.kanaal.rust(5_000).then(() => {
      rustig = true;
    });
    assert.equal(rustig, false);
    resolve();
    await rust;
    assert.deepEqual(geplaatst(), [STORING]);
  });

  it("answers within four seconds when Teams takes a message and says nothing", async () => {
    o.antwoord = async () => ({ soort: "zin", tekst: "Goed." });
    o.teams.speel({ daarna: "zwijg" });
    const begin = performance.now();

    assert.equal((await o.gesprek().zegt("hallo")).status, 200);

    assert.ok(performance.now() - begin < 6_000);
    await o.kanaal.rust(2_000);
    assert.equal(o.teams.verzoeken.length, 1);
  });

  it("rests no longer than it is told to", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    o.antwoord = async () => {
      await promise;
      return { soort: "niets" };
    };
    const bezig = o.gesprek().tikt("start");
    while (o.gebeurtenissen.length === 0) await new Promise(setImmediate);
    const begin = performance.now();

    await o.kanaal.rust(50);

    assert.ok(performance.now() - begin < 1_000);
    resolve();
    await bezig;
  });

  it("does not exist without an app id or a tenant: there is no switch that turns the check off", () => {
    for (const leeg of ["appId", "tenantId"]) {
      const config = { ...o.config, [leeg]: "" };
      const doe = async () => ({ soort: "niets" }) as const;
      const opties = {
        config,
        zender: o.zender,
        logboek: o.logboek,
        beurt: doe,
        groep: doe,
        zoek: () => Promise.resolve({ soort: "zin" as const, tekst: "" }),
        storingstekst: "",
        melding: "",
        dialoog: { publiekAdres: "https://wijkwijzer.example", titel: "Wijkwijzer", nietHier: "Niet hier." },
      };
      assert.throws(() => maakKanaal(opties), { name: "ConfiguratieFout" });
    }
  });
});

describe("The console", () => {
  it("tells that a library printed something, and not what", () => {
    const logboek = maakSchrift();
    const terug = dempConsole(logboek);
    try {
      console.error(new Error(KNR), { headers: { authorization: `Bearer ${KNR}` } });
      console.log(KNR);
      console.dir({ KNR });
    } finally {
      terug();
    }
    assert.deepEqual(
      logboek.regels.map(({ velden }) => velden),
      [{ methode: "error" }, { methode: "log" }, { methode: "dir" }],
    );
    assert.ok(!JSON.stringify(logboek.regels).includes(KNR));
  });
});
