import assert from "node:assert/strict";
import { NEDERLANDS, type Tekstsleutel } from "../../dialogs/teksten.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { FATIMA, HENK } from "../support/bot.ts";
import { geefDoor, vraagOp } from "../support/doorlopen.ts";
import { Gesprek } from "../support/gesprek.ts";
import { delen, type Persoon } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";
import { KANARIE, NUMMER, VERBODEN, vind } from "./sporen.ts";

/** All that a notification ever shows. */
const MELDINGEN: readonly Tekstsleutel[] = [
  "melding.kort",
  "melding.gewijzigd",
  "melding.herinnering",
  "melding.dag",
  "melding.week",
  "signaal.melding",
];
/** All that is ever said outside a card, and so in a notification too. */
const ZINNEN: readonly Tekstsleutel[] = [
  "groepschat",
  "gebruiker.onbekend",
  "welkom.nogniet",
  "bijlage.chat",
  "spraak",
  "niet.bewaard",
  "storing",
];
/** Who still misses something, and who is on no roster. */
const MEI_LIN = "5a1e0000-0000-4000-9000-000000000007";
const NIEMAND = "99999999-0000-4000-8000-000000000001";
const GEGEVEN = {
  eigen_woorden: `${KANARIE("woorden")} kan de huur niet betalen`,
  leefgebied: "Geldzaken",
  postcode: "2033",
  voornaam: KANARIE("naam"),
  contact: NUMMER,
};
const UUR = 3_600_000;

/** reliability.md P42. */
describe("What a notification shows", () => {
  let toneel: Toneel;
  let kapot = false;
  before(async () => {
    toneel = await zetToneel({
      omhul: ({ opslag, zender }) => ({
        zender,
        opslag: {
          ...opslag,
          laad: (vraag) => (kapot ? Promise.reject(new RangeError(KANARIE("fout"))) : opslag.laad(vraag)),
        },
      }),
    });
  });
  after(() => toneel.sluit());

  const verzoeken = () => toneel.bot.teams.verzoeken;
  /** Says something the bot answers with a sentence, and waits for it. */
  async function hoort(wie: Persoon, extra: Readonly<Record<string, unknown>>, sleutel: Tekstsleutel): Promise<void> {
    const voor = verzoeken().length;
    await wie.gesprek.stuur(wie.gesprek.activiteit({ type: "message", text: KANARIE("chat"), ...extra }));
    await totdat(
      () =>
        verzoeken()
          .slice(voor)
          .some(({ lichaam }) => isZin(lichaam["text"], [sleutel])),
      sleutel,
    );
  }

  /** Whether a text is one of these sentences, with nothing in its blanks but what the gemeente itself laid down. */
  function isZin(tekst: unknown, sleutels: readonly Tekstsleutel[]): boolean {
    const bekend = new Set(woorden(toneel.bot.gemeente));
    return sleutels.some((sleutel) => {
      const vast = (NEDERLANDS[sleutel]?.tekst ?? "")
        .split(/\{[^}]+\}/)
        .map((deel) => deel.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      const gevonden = new RegExp(`^${vast.join("(.*?)")}$`).exec(typeof tekst === "string" ? tekst : "");
      return gevonden?.slice(1).every((deel) => deel.split(", ").every((woord) => bekend.has(woord))) ?? false;
    });
  }

  it("is played for in every flow", async () => {
    const { fatima, klok } = toneel;
    const eerste = await geefDoor(await toneel.balie(), GEGEVEN);
    await fatima.drukt("Ik pak dit op", {}, await fatima.ziet(`Vraag ${eerste.nummer} voor jou`));
    await fatima.ziet(`Vraag ${eerste.nummer} is van jou`);
    const tweede = await geefDoor(await toneel.vrijwilliger(), GEGEVEN);
    await fatima.ziet(`Vraag ${tweede.nummer} voor jou`);
    await fatima.gesprek.tikt("teruggeven", { vraag: tweede.vraag, rev: 1, reden: "te_vol" });
    await toneel.joost.ziet(`Vraag ${tweede.nummer} voor jou`);
    const typer = await toneel.balie();
    await typer.typt(`mevrouw zoekt ${KANARIE("taal")} een taalcursus`);
    await typer.typt("overzicht");
    const pauze = await toneel.balie();
    await pauze.drukt("Nieuwe vraag");
    await pauze.gesprek.tikt("pauze", { vraag: vraagOp(pauze.laatste()), rev: 1, stap: "woorden" });
    const kaarten = fatima.kaarten().length;
    await (await toneel.balie()).drukt("Direct hulp");
    await totdat(() => fatima.kaarten().length > kaarten, "de oproep");
    await hoort(
      typer,
      { text: "", attachments: [{ contentType: "image/png", name: KANARIE("foto") }] },
      "bijlage.chat",
    );
    await hoort(typer, { text: "", attachments: [{ contentType: "audio/mpeg", name: KANARIE("spraak") }] }, "spraak");
    await hoort(toneel.persoon(NIEMAND), {}, "gebruiker.onbekend");
    await hoort(toneel.persoon(MEI_LIN), {}, "welkom.nogniet");
    const { identiteit, teams, url } = toneel.bot;
    const groep = new Gesprek({
      identiteit,
      botUrl: url,
      serviceUrl: teams.serviceUrl,
      wie: FATIMA,
      gesprekId: "19:x",
      soort: "groupChat",
    });
    await groep.zegt(`${KANARIE("groep")} vraagt iets`);
    klok.vooruit(UUR / 2);
    await totdat(async () => (await toneel.lezer.vraag(tweede.vraag))?.toestand.soort === "wachtrij", "de wachtrij");
    klok.vooruit(UUR / 2);
    await toneel.marijke.ziet(`Vraag ${tweede.nummer} voor jou`);
    klok.vooruit(13.1 * 24 * UUR);
    await pauze.ziet(NEDERLANDS["concept.bijna.weg"]?.tekst ?? "?");
    const henk = toneel.bot.venster(HENK);
    await henk.doet("signaal_geven");
    await henk.drukt("Geef door", { soort: "patroon", wat: `${KANARIE("signaal")} is weer vol` });
    if (henk.beeld.naam !== "signaal/gegeven") await henk.drukt("Het klopt zo, geef door");
    for (const sleutel of ["melding.herinnering", "melding.dag", "melding.week", "signaal.melding"]) {
      const zin = NEDERLANDS[sleutel]?.tekst;
      await totdat(() => verzoeken().some(({ lichaam }) => lichaam["summary"] === zin), sleutel);
    }
    kapot = true;
    await hoort(typer, {}, "storing");
    kapot = false;
    await toneel.bot.redis.kill9();
    await hoort(typer, {}, "niet.bewaard");
  }).timeout(120_000);

  it("is one of six sentences, whatever happened", () => {
    const gezien = new Set(verzoeken().map(({ lichaam }) => lichaam["summary"]));
    assert.deepEqual(gezien, new Set(MELDINGEN.map((sleutel) => NEDERLANDS[sleutel]?.tekst)));
    for (const sleutel of MELDINGEN) assert.doesNotMatch(NEDERLANDS[sleutel]?.tekst ?? "{", /\{/, "nothing to fill in");
    assert.ok(verzoeken().length > 40, `${verzoeken().length} messages`);
  });

  it("is, for what is no card, a sentence of the list, and each of the list was seen", () => {
    const teksten = verzoeken().flatMap(({ lichaam }) => (lichaam["text"] === undefined ? [] : [lichaam["text"]]));
    for (const tekst of teksten) assert.ok(isZin(tekst, ZINNEN), JSON.stringify(tekst));
    for (const sleutel of ZINNEN)
      assert.ok(
        teksten.some((tekst) => isZin(tekst, [sleutel])),
        sleutel,
      );
  });

  it("has no other place in a message to come from", () => {
    const velden = ["type", "id", "from", "conversation", "summary", "text", "textFormat", "attachments"];
    for (const { lichaam, methode } of verzoeken()) {
      assert.deepEqual(
        Object.keys(lichaam).filter((naam) => !velden.includes(naam)),
        [],
        methode,
      );
      assert.ok(lichaam["text"] === undefined || lichaam["textFormat"] === "plain");
      assert.equal(lichaam["text"] === undefined, lichaam["attachments"] !== undefined, "a sentence or a card");
      for (const deel of delen(lichaam["attachments"]).filter(({ type }) => type === "AdaptiveCard")) {
        assert.equal(deel["speak"], undefined);
        assert.deepEqual(vind(JSON.stringify(deel["fallbackText"]), VERBODEN), []);
      }
      assert.deepEqual(vind(JSON.stringify([lichaam["summary"], lichaam["text"]]), VERBODEN), []);
    }
    assert.ok(
      verzoeken().some(({ lichaam }) => vind(JSON.stringify(lichaam), VERBODEN).length > 0),
      "the words are on cards",
    );
  });
});

/** What the gemeente laid down: names, numbers, what can still be missing. */
function woorden({ mensen, teams, telefoon, beheerder }: Gemeente): readonly string[] {
  const namen = [...mensen.values()].map(({ voornaam }) => voornaam);
  const mist = Object.entries(NEDERLANDS).flatMap(([sleutel, { tekst }]) =>
    sleutel.startsWith("mist.") ? [tekst] : [],
  );
  const delen = [...namen, ...mist, telefoon, beheerder, ...[...teams.values()].map((team) => team.telefoon)];
  return delen.flatMap((deel) => deel.split(", "));
}
