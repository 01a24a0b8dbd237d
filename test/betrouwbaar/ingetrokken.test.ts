import assert from "node:assert/strict";
import type { Tussenvoegsel, Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { type Inrichter, maakInrichter } from "../support/inrichter.ts";
import type { Persoon, Schermkaart } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { Vensterpersoon } from "../support/venster.ts";
import { maakVraag } from "./intake.ts";
import { alsTik, knopMet, leesTaken, leesVraag, startHier, type Toneel, urlVan, zetToneel } from "./toneel.ts";

/** What the resident said in `maakVraag`, and what else of the vraag may not be seen. */
const GEGEVENS = /een formulier|0610000|Uiterlijk|uiterlijk|Sanne/;
const ZONDER_TEAM = { rollen: ["vrijwilliger"], functies: [], vervanger: null };
const VANDAAG = new Date().toISOString().slice(0, 10);
const WEG = { afwezig: [{ van: VANDAAG, tot: "2099-12-31" }] };

describe("A right that is withdrawn (P39)", () => {
  let toneel: Toneel;
  let inrichter: Inrichter;
  let bots: readonly (Wijkwijzer & { readonly logboek: { readonly regels: readonly { readonly zin: string }[] } })[];
  let vast = false;
  let verzet = 0;
  let keer = 0;
  let plek = 0;
  before(async () => {
    toneel = await zetToneel();
    inrichter = maakInrichter(toneel.omgeving);
    const tussen: Tussenvoegsel = {
      nu: () => Date.now() + verzet,
      omhul: ({ opslag, zender }) => ({
        zender,
        opslag: { ...opslag, neem: async (...wat) => (vast ? [] : opslag.neem(...wat)) },
      }),
    };
    bots = await Promise.all([startHier(toneel, tussen), startHier(toneel, tussen)]);
    for (const oid of [SANNE, FATIMA, JOOST, MARIJKE]) await bij(oid, 0).opent();
  });
  beforeEach(async () => {
    vast = false;
    await inrichter.rooster({});
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    inrichter.weg();
    await toneel.sluit();
  });

  const urls = () => bots.map(urlVan);
  /** Somebody in their own chat, who is served by this process. */
  const bij = (oid: string, bot: number): Persoon => toneel.persoon(oid, () => urls()[bot] ?? "");
  const venster = (oid: string, bot: number) =>
    new Vensterpersoon(() => urls()[bot] ?? "", toneel.identiteit.tabToken(oid));
  const nieuweVraag = () => maakVraag(bij(SANNE, plek++ % 2), keer++);
  const aan = async (vraag: string) => {
    const toestand = (await leesVraag(toneel, vraag))?.doc.toestand;
    return toestand?.soort === "aangeboden" ? toestand.aan : null;
  };
  const stand = async (vraag: string) => (await leesVraag(toneel, vraag))?.doc.toestand.soort;
  const kaartVan = async (oid: string, vraag: string): Promise<Schermkaart> => {
    const gevonden = () =>
      bij(oid, 0)
        .kaarten()
        .findLast(({ kaart }) => JSON.stringify(kaart).includes(vraag));
    await totdat(() => gevonden() !== undefined, "de kaart");
    return gevonden() ?? assert.fail();
  };
  const kaartenMet = (oid: string, vraag: string) =>
    bij(oid, 0)
      .kaarten()
      .filter(({ kaart }) => JSON.stringify(kaart).includes(vraag)).length;

  /** Every way to the vraag that the old card and the window have, in both processes. */
  async function komtNergens(oid: string, vraag: string, { activiteit }: Schermkaart): Promise<void> {
    for (const bot of [0, 1]) {
      const persoon = bij(oid, bot);
      for (const verb of ["oppakken", "ververs", "bekijken", "teruggeven", "afronden"]) {
        const { ruw } = await persoon.gesprek.stuur(
          alsTik(persoon, verb, { vraag, rev: 1, reden: "geen_tijd" }, { replyToId: activiteit }),
        );
        assert.match(ruw, /Dat kan hier niet|Je hebt hier geen|ken je nog niet/, verb);
        assert.doesNotMatch(ruw, GEGEVENS, verb);
        assert.doesNotMatch(ruw, new RegExp(`${vraag}|"oppakken"`), verb);
      }
      for (const verb of ["bekijken", "oppakken", "overzicht", "ons_team"]) {
        const { status, ruw } = await venster(oid, bot).stuur(verb, { vraag, rev: 1 });
        assert.equal(status, 200);
        assert.doesNotMatch(ruw, GEGEVENS, verb);
        assert.doesNotMatch(ruw, new RegExp(vraag), verb);
      }
    }
  }

  it("is refused with the next click in every process, in chat and window, when a role goes", async () => {
    const vraag = await nieuweVraag();
    const kaart = await kaartVan(FATIMA, vraag);
    assert.ok(knopMet(kaart.kaart, "oppakken"));
    assert.match((await venster(FATIMA, 1).stuur("bekijken", { vraag })).ruw, GEGEVENS);

    await inrichter.rooster({ fatima: ZONDER_TEAM });

    await komtNergens(FATIMA, vraag, kaart);
    // What was asked of somebody who may not any more goes on at once: nobody else has the function here.
    assert.equal(await stand(vraag), "wachtrij");
  });

  it("is refused at once to whoever left, with nothing left on the card", async () => {
    const vraag = await nieuweVraag();
    const kaart = await kaartVan(FATIMA, vraag);

    await inrichter.rooster({ fatima: null });

    await komtNergens(FATIMA, vraag, kaart);
    assert.match(await bij(FATIMA, 1).typt("hoi"), /ken je nog niet/);
  });

  it("does not show again what a repeated click once showed", async () => {
    const vraag = await nieuweVraag();
    const kaart = await kaartVan(FATIMA, vraag);
    const fatima = bij(FATIMA, 0);
    const klik = alsTik(fatima, "oppakken", { vraag, rev: 1 }, { replyToId: kaart.activiteit });
    assert.match((await fatima.gesprek.stuur(klik)).ruw, new RegExp(vraag));

    await inrichter.rooster({ fatima: ZONDER_TEAM });

    const { ruw } = await bij(FATIMA, 1).gesprek.stuur(klik);
    assert.doesNotMatch(ruw, new RegExp(`${vraag}|${GEGEVENS.source}`));
  });

  for (const [wat, rooster] of [
    ["whose role went", { fatima: ZONDER_TEAM }],
    ["who left", { fatima: null }],
    ["who may not begin any more", { fatima: { mist: ["geheimhouding"] } }],
  ] as const)
    it(`sends nothing that was waiting to somebody ${wat}, and goes on to the next`, async () => {
      vast = true;
      const vraag = await nieuweVraag();
      assert.equal(await aan(vraag), FATIMA);

      await inrichter.rooster(rooster);
      vast = false;

      await totdat(async () => (await aan(vraag)) !== FATIMA, "de volgende");
      const volgende = await aan(vraag);
      if (volgende === null) assert.equal(await stand(vraag), "wachtrij");
      else await kaartVan(volgende, vraag);
      await totdat(async () => ![...(await leesTaken(toneel)).keys()].some((id) => /^(nieuw|stuur):/.test(id)), "rust");
      assert.equal(kaartenMet(FATIMA, vraag), 0);
    });

  it("makes an offer that was delivered go to the next when its term passes", async () => {
    const vraag = await nieuweVraag();
    await kaartVan(FATIMA, vraag);
    await inrichter.rooster({ fatima: null });
    verzet += 20 * 60_000;
    await totdat(async () => (await aan(vraag)) !== FATIMA, "de volgende", 8_000);
    assert.equal(kaartenMet(FATIMA, vraag), 1);
  });

  it("follows an absence and another vervanger from the next vraag on", async () => {
    await inrichter.rooster({ fatima: WEG });
    for (const _ of bots) assert.equal(await aan(await nieuweVraag()), JOOST);

    await inrichter.rooster({ fatima: { ...WEG, vervanger: "yusuf" }, yusuf: { rollen: ["teamlid"] } });
    for (const _ of bots) assert.notEqual(await aan(await nieuweVraag()), JOOST);

    await inrichter.rooster({});
    for (const _ of bots) assert.equal(await aan(await nieuweVraag()), FATIMA);
  });

  it("lets whoever came in with the first click, in a process that saw nothing of it yet", async () => {
    await inrichter.rooster({ joost: null, fatima: { vervanger: null } });
    for (const bot of [0, 1]) assert.match((await venster(JOOST, bot).stuur("overzicht")).ruw, /ken je nog niet/);

    await inrichter.rooster({});

    for (const bot of [0, 1])
      assert.equal((await venster(JOOST, bot).doet("overzicht")).naam.includes("buiten"), false);
  });

  it("reads each version once, however many click at the same time", async () => {
    const eerder = bots.map(({ logboek }) => logboek.regels.length);
    await inrichter.rooster({ fatima: { telefoon: "023-555 01 99" } });
    await Promise.all(Array.from({ length: 30 }, (_, n) => venster(SANNE, n % 2).stuur("overzicht")));
    const overgenomen = bots.map(
      ({ logboek }, n) => logboek.regels.slice(eerder[n]).filter(({ zin }) => zin === "inrichting overgenomen").length,
    );
    assert.deepEqual(overgenomen, [1, 1]);
  });

  it("goes by the last good version when a newer one cannot be used, and /ready says so without going down", async () => {
    const gereed = async (bot: number) => {
      const antwoord = await fetch(`${urls()[bot]}/ready`);
      const { controles }: { readonly controles: Readonly<Record<string, unknown>> } = JSON.parse(
        await antwoord.text(),
      );
      return [antwoord.status, controles["inrichtingActueel"], controles["inrichting"]];
    };
    await inrichter.rooster({ fatima: { telefoon: "023-555 01 98" } });
    for (const bot of [0, 1]) await venster(SANNE, bot).stuur("overzicht");
    const versie = await toneel.opslag.geldendeVersie();
    const audit = { actie: "x", object: "x", resultaat: "gelukt", door: "x", rol: "x", bron: "beheer" } as const;
    await toneel.opslag.zetInrichting({ verwacht: versie, bestanden: { "mensen.yaml": "mensen: []" }, nu: 1, audit });

    for (const _ of bots) assert.notEqual(await aan(await nieuweVraag()), null);
    for (const bot of [0, 1]) assert.deepEqual((await gereed(bot)).slice(0, 2), [200, false]);

    await inrichter.rooster({});
    for (const bot of [0, 1]) {
      await venster(SANNE, bot).stuur("overzicht");
      assert.deepEqual(await gereed(bot), [200, true, versie + 2]);
    }
  });
});
