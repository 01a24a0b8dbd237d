import assert from "node:assert/strict";
import { HENK } from "../support/bot.ts";
import { doorloop, geefDoor, vraagOp, vult, waardeVan, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = "Mevrouw kan de huur niet betalen";
const DAG_MS = 86_400_000;

/** A word that steers, as people type it, and what comes on the screen while card B of a vraag is open. */
const WOORDEN: readonly (readonly [readonly string[], RegExp])[] = [
  [["hulp", "Hulp!", "huulp", "hlup"], /Gevaar: 112\. Zelfdoding: 113/],
  [["overzicht", "mijn vragen", "overzciht", "mijn vraegn"], /Dit staat nog open: van jou/],
  [["terug", "Terug.", "terrug", "terg"], /Schrijf het in zijn eigen woorden/],
  [["verder", "verdr", "vreder"], /Klopt dit\?/],
  [["stop", "stopp", "STOP"], /Wil je stoppen\?/],
];

describe("a word typed in the chat", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const [spellingen, antwoord] of WOORDEN) {
    for (const woord of spellingen) {
      it(`"${woord}" steers while a card is open, and costs nothing that was filled in`, async () => {
        const { balie, op } = await metOpenKaart(toneel);
        const voor = balie.kaarten().length;
        await balie.typt(woord);
        await totdat(
          () =>
            balie
              .kaarten()
              .slice(voor)
              .some(({ kaart }) => antwoord.test(leesbaar(kaart))),
          `${antwoord}`,
        );
        const vraag = await toneel.lezer.vraag(vraagOp(op));
        assert.equal(vraag?.stroom.answers["eigen_woorden"], HUUR);
        assert.equal(vraag?.toestand.soort, "concept");
      });
    }
  }

  it("that only begins like one of them is what the resident said", async () => {
    const balie = await toneel.balie();
    await balie.typt("hulp bij het invullen van een formulier voor de belasting");
    const op = await balie.ziet("Schrijf het in zijn eigen woorden");
    assert.match(waardeVan(op, "eigen_woorden") ?? "", /^hulp bij het invullen/);
  });

  it("makes somebody reachable of whom Teams never announced the arrival", async () => {
    const henk = toneel.persoon(HENK);
    await henk.gesprek.zegt("hulp");
    assert.equal((await toneel.lezer.gesprek(HENK)).adres?.gesprekId, henk.gesprekId);
  });

  it("steers also when nothing is open", async () => {
    const balie = await toneel.balie();
    for (const [woord, antwoord] of [
      ["verder", /Er staat geen open vraag/],
      ["stop", /Wat wil je doen\?/],
      ["terug", /Wat wil je doen\?/],
      ["overzicht", /Er staat niets open/],
    ] as const) {
      assert.match(await balie.typt(woord), antwoord);
    }
  });

  it("steers for the team lead and for a colleague of the team too", async () => {
    for (const wie of [toneel.marijke, toneel.fatima]) {
      assert.match(await wie.typt("hulp"), /Gevaar: 112/);
      assert.match(await wie.typt("overzicht"), /^Mijn vragen/);
    }
  });

  it("gets help from a person when it is not understood twice", async () => {
    const balie = await toneel.balie();
    assert.match(await balie.typt("hoi"), /Dat begrijp ik niet\. Kies hieronder/);
    assert.match(await balie.typt("ok"), /Ik snap het nog niet\. Bel 023-555 01 10/);
  });
});

describe("a draft that is left", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  it("is kept two weeks without a name, which is said, said again a day before, and done", async () => {
    const { balie, op } = await metOpenKaart(toneel);
    const vraag = vraagOp(op);
    const gezegd = await balie.drukt("Later verder", {}, op);
    const dag = new Intl.DateTimeFormat("nl-NL", {
      weekday: "long",
      day: "numeric",
      month: "long",
      timeZone: "Europe/Amsterdam",
    });
    assert.ok(gezegd.includes(`Ik wis dit ${dag.format(toneel.klok.nu() + 14 * DAG_MS)}`), gezegd);
    const code = /bewoner: ([a-z]+-[a-z]+-\d\d)/.exec(gezegd)?.[1] ?? "";

    toneel.klok.vooruit(13 * DAG_MS + 60_000);
    await balie.ziet("Je open vraag wordt morgen gewist");
    assert.ok(await toneel.lezer.vraag(vraag));
    toneel.klok.vooruit(DAG_MS);
    await balie.ziet("Een open vraag van jou is gewist");
    assert.equal(await toneel.lezer.vraag(vraag), null);
    assert.equal(await toneel.lezer.leidtErgensHeen(`code/${code}`), false);
    assert.match(await balie.drukt("Mijn vragen", {}, balie.laatste()), /Er staat niets open/);
  });

  it("is kept a day with a name or a number in it, which is said and done", async () => {
    const { balie, op } = await metOpenKaart(toneel);
    const vraag = vraagOp(op);
    await doorloop(balie, { leefgebied: "Geldzaken", voornaam: "Jannie" }, { op, totKaart: "Voorlezen en doorgeven" });
    assert.match(await balie.drukt("Later verder", {}, zoalsNu(balie, op)), /Ik wis dit op morgen|Ik wis dit morgen/);
    toneel.klok.vooruit(DAG_MS + 60_000);
    await balie.ziet("Een open vraag van jou is gewist");
    assert.equal(await toneel.lezer.vraag(vraag), null);
  });

  it("is wiped also when nobody pressed `Later verder`", async () => {
    const { balie, op } = await metOpenKaart(toneel);
    toneel.klok.vooruit(14 * DAG_MS + 60_000);
    await balie.ziet("Een open vraag van jou is gewist");
    const gezegd = await balie.drukt("Verder", {}, zoalsNu(balie, op));
    assert.match(gezegd, /niet laten zien|Hier staat niets meer|is gewist/);
    assert.equal(await toneel.lezer.vraag(vraagOp(op)), null);
  });

  it("is thrown away at once when that is what somebody wants", async () => {
    const { balie, op } = await metOpenKaart(toneel);
    await balie.drukt("Stoppen", {}, op);
    assert.match(await balie.drukt("Weggooien", {}, zoalsNu(balie, op)), /Weggegooid\. Er is niets bewaard/);
    assert.equal(await toneel.lezer.vraag(vraagOp(op)), null);
  });

  it("keeps a vraag that was handed over and that nobody has taken, also after its date", async () => {
    const balie = await toneel.balie();
    const { vraag } = await geefDoor(balie, { eigen_woorden: HUUR, contact: "06 66660001" }, "Laat terugbellen");
    toneel.klok.vooruit(15 * DAG_MS);
    await totdat(
      async () => (await toneel.lezer.feiten()).some(({ soort }) => soort === "niet_opgepakt_bij_wissen"),
      "de datum is voorbij",
    );
    assert.ok(await toneel.lezer.vraag(vraag));
  });
});

describe("a bot that is restarted in the middle", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  it("goes on with the same card, and with what is under way", async () => {
    const { balie, op } = await metOpenKaart(toneel);
    const eerder = await geefDoor(
      await toneel.balie(),
      { eigen_woorden: HUUR, contact: "06 66660002" },
      "Laat terugbellen",
    );
    await toneel.bot.herstart();
    const eind = await doorloop(
      balie,
      { leefgebied: "Geldzaken", wens: "Een regeling", contact: "06 66660003" },
      { op },
    );
    const nummer = /Dit is vraag (\d+)/.exec(leesbaar(eind.kaart))?.[1] ?? "";
    await toneel.bot.herstart();
    await toneel.fatima.ziet(`Vraag ${eerder.nummer} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, await toneel.fatima.ziet(`Vraag ${nummer} voor jou`));
    await zietSamen(balie, `Vraag ${nummer}`, "Fatima van het wijkteam heeft deze vraag opgepakt");
    const vraag = await toneel.lezer.vraag(vraagOp(op));
    assert.deepEqual([vraag?.stroom.answers["eigen_woorden"], vraag?.stroom.answers["wens"]], [HUUR, "Een regeling"]);
  });
});

/** Somebody on card B of a vraag. */
async function metOpenKaart(toneel: Toneel): Promise<{ balie: Persoon; op: Schermkaart }> {
  const balie = await toneel.balie();
  const start = balie.laatste();
  await balie.drukt("Nieuwe vraag", {}, start);
  await vult(balie, "Verder", { eigen_woorden: HUUR }, zoalsNu(balie, start));
  return { balie, op: zoalsNu(balie, start) };
}
