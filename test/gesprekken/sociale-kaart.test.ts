import assert from "node:assert/strict";
import { leesKaarttaak } from "../../src/app/kaarttaak.ts";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import { Bureau, om } from "../support/bureau.ts";
import { kaartMet, voorziening } from "../support/sociale-kaart.ts";

const OUD = "2026-03-02";
const KAART = kaartMet([
  voorziening("spreekuur", { naam: "Formulierenspreekuur" }, { eigenaar: FATIMA }),
  voorziening(
    "maatjes",
    { naam: "Budgetmaatjes" },
    { capaciteit: "wachtlijst", wachtWeken: 8, bijgewerkt: OUD, eigenaar: FATIMA },
  ),
  voorziening("fonds", { naam: "Noodfonds" }, { capaciteit: "vol", eigenaar: MARIJKE }),
  voorziening("vierde", { naam: "Vierde deur" }, { capaciteit: "vol", eigenaar: MARIJKE }),
]);

describe("the sociale kaart in a conversation", () => {
  let bureau: Bureau;
  const feiten = async (soort: string) => (await bureau.kast.feiten()).filter((feit) => feit["soort"] === soort);
  const tik = async (wie: string, verb: string, data: Readonly<Record<string, unknown>> = {}) =>
    JSON.stringify(await bureau.proces.tik(wie, verb, data));
  const telSnel = (leefgebied = "financien") =>
    tik(SANNE, "snel_tel", { rev: 1, onderwerp_r1: leefgebied, hoe_r1: "snel_klaar" });

  beforeEach(async () => {
    bureau = new Bureau();
    bureau.gemeente = { ...bureau.gemeente, socialeKaart: KAART, partners: new Map() };
    await bureau.begin();
  });

  describe("after Snel klaar", () => {
    it("says in three lines where the resident can go, whether there is room, and how old that is", async () => {
      const kaart = await telSnel();
      assert.match(kaart, /Formulierenspreekuur, 023-555 04 01/u);
      assert.match(kaart, /Er is plek\. Bel voor een tijd\. Nagekeken op 2 november 2026\./u);
      assert.match(
        kaart,
        /wachtlijst van ongeveer 8 weken.*Nagekeken op 2 maart 2026\. Dat is lang geleden, dus bel eerst\./u,
      );
      assert.match(kaart, /Er is nu geen plek/u);
      assert.doesNotMatch(kaart, /Vierde deur/u, "three at most");
    });

    it("counts in one tap what was not there, by subject and area, and takes it back in one", async () => {
      await telSnel();
      const data = { rev: 2, leefgebied: "financien", voorziening: "maatjes", al: "" };
      const na = await tik(SANNE, "kaart_gemist", data);
      assert.match(na, /Geteld bij Geldzaken: Budgetmaatjes was er niet\./u);
      assert.match(na, /Genoteerd: was er niet\./u);
      const [feit, ...rest] = await feiten("voorziening_gemist");
      assert.deepEqual([feit?.["voorziening"], feit?.["leefgebied"], feit?.["team"]], ["maatjes", "financien", "oost"]);
      assert.deepEqual(rest, []);
      await tik(SANNE, "kaart_gemist", data);
      assert.equal((await feiten("voorziening_gemist")).length, 1, "the same tap again is the same tap");
      const terug = await tik(SANNE, "kaart_gemist_terug", { ...data, rev: 3, al: "maatjes" });
      assert.match(terug, /Teruggedraaid\./u);
      assert.doesNotMatch(terug, /Genoteerd: was er niet\./u);
      assert.equal((await feiten("voorziening_gemist_terug")).length, 1);
    });

    it("can count that there is nothing at all", async () => {
      const kaart = await telSnel("mobiliteit");
      assert.match(kaart, /Had je iets nodig dat hier niet staat\?/u);
      await tik(SANNE, "kaart_gemist", { rev: 2, leefgebied: "mobiliteit", voorziening: "geen", al: "" });
      assert.equal((await feiten("voorziening_gemist"))[0]?.["voorziening"], "geen");
    });

    it("counts no name that is not on the map", async () => {
      await tik(SANNE, "kaart_gemist", { rev: 2, leefgebied: "financien", voorziening: "mevrouw De Vries", al: "" });
      await tik(SANNE, "kaart_gemist", { rev: 3, leefgebied: "Jansen", voorziening: "maatjes", al: "" });
      assert.deepEqual(await feiten("voorziening_gemist"), []);
    });
  });

  it("stands below what the desk answered itself, without a word of the vraag", async () => {
    await tik(SANNE, "nieuwe_vraag", { rev: 1 });
    const vraag = bureau.proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    await tik(SANNE, "verder", {
      vraag,
      rev: 1,
      stap: "woorden",
      eigen_woorden_r1: "Een brief van de deurwaarder",
      over_wie_r1: "mij",
      kanaal_r1: "balie",
    });
    const { stroom } = await bureau.vraag(vraag);
    const rev = stroom.revision;
    const kaart = await tik(SANNE, "beantwoord", {
      vraag,
      rev,
      stap: stroom.asked ?? "",
      [`leefgebied_r${rev}`]: "financien",
    });
    assert.match(kaart, /Formulierenspreekuur/u);
    assert.doesNotMatch(kaart, /deurwaarder/u);
  });

  describe("of a vraag that was closed with advice", () => {
    const sluit = async () => {
      const id = await bureau.nieuw("financien");
      const wie = await bureau.pakOp(id);
      return { id, wie, kaart: await bureau.doe(wie, "afronden", id, { als: "informatie_en_advies" }) };
    };

    it("shows where to go, and counts once what was not there", async () => {
      const { id, wie, kaart } = await sluit();
      assert.match(kaart, /Waar kan de bewoner terecht\?/u);
      assert.match(kaart, /Formulierenspreekuur/u);
      const na = await bureau.doe(wie, "vraag_gemist", id, { voorziening: "maatjes" });
      assert.match(na, /Genoteerd: was er niet\./u);
      await bureau.doe(wie, "vraag_gemist", id, { voorziening: "maatjes" });
      assert.equal((await feiten("voorziening_gemist")).length, 1);
      const terug = await bureau.doe(wie, "vraag_gemist_terug", id, { voorziening: "maatjes" });
      assert.doesNotMatch(terug, /Genoteerd: was er niet\./u);
      await bureau.doe(wie, "vraag_gemist_terug", id, { voorziening: "maatjes" });
      assert.equal((await feiten("voorziening_gemist_terug")).length, 1);
    });

    it("counts nothing for who has no part in it", async () => {
      const { id, wie } = await sluit();
      const ander = [FATIMA, JOOST, MARIJKE].find((een) => een !== wie) ?? SANNE;
      assert.match(
        await bureau.doe(ander, "vraag_gemist", id, { voorziening: "maatjes" }),
        /kan ik je niet laten zien/u,
      );
      assert.deepEqual(await feiten("voorziening_gemist"), []);
    });

    it("is not there with another ending", async () => {
      const id = await bureau.nieuw("financien");
      const wie = await bureau.pakOp(id);
      assert.doesNotMatch(await bureau.doe(wie, "afronden", id, { als: "ondersteuning" }), /Formulierenspreekuur/u);
    });
  });

  describe("asked for", () => {
    it("by its name, for everybody, begins with the subject", async () => {
      const kaart = JSON.stringify(await bureau.proces.zegt(MARIJKE, "sociale kaart"));
      const post = kaart + JSON.stringify([...(bureau.proces.gedaan.at(-1)?.taken ?? [])]);
      assert.match(post, /Sociale kaart/u);
      assert.doesNotMatch(post, /Budgetmaatjes/u);
    });

    it("shows one subject, and a way to bring up to date only to who does that", async () => {
      const zoek = (wie: string) =>
        tik(wie, "sociale_kaart", { rev: 1, leefgebied_r1: "financien", gebied_r1: "eigen" });
      assert.match(await zoek(FATIMA), /Nakijken/u);
      const ander = await zoek(JOOST);
      assert.match(ander, /Budgetmaatjes/u);
      assert.doesNotMatch(ander, /Nakijken/u);
    });
  });

  describe("kept up to date by its owner", () => {
    const kaarttaken = () =>
      (bureau.proces.gedaan.at(-1)?.taken ?? []).flatMap(({ inhoud }) =>
        inhoud.soort === "kaart_stand" ? [leesKaarttaak(inhoud)] : [],
      );

    it("is two taps: look, and Klopt nog; it shows at once and goes to the configuration by itself", async () => {
      assert.match(await tik(FATIMA, "kaart_bijwerken", { rev: 1, voorziening: "maatjes" }), /Klopt nog/u);
      const na = await tik(FATIMA, "kaart_stand", { rev: 1, voorziening: "maatjes", stand: "klopt" });
      assert.match(na, /Genoteerd voor Budgetmaatjes/u);
      assert.match(na, /Alles wat jij bijhoudt is nagekeken/u);
      assert.deepEqual(kaarttaken(), [
        { id: "maatjes", capaciteit: "wachtlijst", wachtWeken: 8, bijgewerkt: "2026-11-23" },
      ]);
      const audit = (await bureau.kast.audit()).filter(({ actie }) => actie === "sociale_kaart.bijwerken");
      assert.deepEqual(
        audit.map(({ object, door }) => [object, door]),
        [["maatjes", `~${FATIMA}`]],
      );
    });

    it("takes another capacity, with the weeks of a list and without those of before", async () => {
      await tik(FATIMA, "kaart_stand", { rev: 1, voorziening: "spreekuur", stand: "wachtlijst", weken_r1: "3" });
      assert.deepEqual(kaarttaken()[0], {
        id: "spreekuur",
        capaciteit: "wachtlijst",
        wachtWeken: 3,
        bijgewerkt: "2026-11-23",
      });
      await tik(FATIMA, "kaart_stand", { rev: 1, voorziening: "maatjes", stand: "open", weken_r1: "3" });
      assert.deepEqual(kaarttaken()[0], {
        id: "maatjes",
        capaciteit: "open",
        wachtWeken: null,
        bijgewerkt: "2026-11-23",
      });
    });

    it("is refused to another, who hears whom to tell, and to who has no role for it", async () => {
      assert.match(
        await tik(FATIMA, "kaart_stand", { rev: 1, voorziening: "fonds", stand: "open" }),
        /Zeg het tegen Marijke/u,
      );
      assert.match(
        await tik(SANNE, "kaart_stand", { rev: 1, voorziening: "fonds", stand: "open" }),
        /Dat kan hier niet/u,
      );
      assert.deepEqual(await bureau.taken("kaart"), []);
    });

    it("is written by the relay, and stays in its hands while that fails", async () => {
      await tik(FATIMA, "kaart_stand", { rev: 1, voorziening: "maatjes", stand: "vol" });
      const geschreven: unknown[] = [];
      let stuk = true;
      const wereld = {
        ...bureau.proces.wereld,
        werkKaartBij: (stand: unknown) => {
          if (stuk) return Promise.reject(new Error("stuk"));
          geschreven.push(stand);
          return Promise.resolve();
        },
      };
      const neem = async () => {
        bureau.klok.nu += 20_000;
        const pacht = (await bureau.kast.opslag.neem(bureau.klok.nu, 50, 15_000)).find(
          ({ taak }) => taak.id === "kaart:maatjes",
        );
        assert.ok(pacht);
        return pacht;
      };
      const eerste = await neem();
      await assert.rejects(doeTaak(wereld, eerste));
      assert.deepEqual(await bureau.taken("kaart"), ["kaart:maatjes"]);
      stuk = false;
      await doeTaak(wereld, await neem());
      assert.equal(geschreven.length, 1);
      assert.deepEqual(await bureau.taken("kaart"), []);
    });
  });

  describe("once a quarter", () => {
    const post = (wie: string) =>
      JSON.stringify([
        ...(bureau.proces.wereld.gemeente().mensen.has(wie) ? (bureau.post.get(`a:${wie}`) ?? new Map()).values() : []),
      ]);

    it("asks who keeps something old, and nobody else, in neutral words", async () => {
      bureau.klok.nu = om("2027-01-29T12:00");
      await maakZaaier(bureau.proces.wereld)();
      assert.deepEqual(await bureau.taken("kaartkijk"), ["kaartkijk:2027-K1"]);
      bureau.klok.nu = om("2027-02-01T10:00");
      const gestuurd: string[] = [];
      const { wereld } = bureau.proces;
      const zender = {
        ...wereld.zender,
        stuur: (bericht: Parameters<typeof wereld.zender.stuur>[0]) => {
          gestuurd.push(`${bericht.adres.gesprekId} ${bericht.melding} ${JSON.stringify(bericht.kaart)}`);
          return wereld.zender.stuur(bericht);
        },
      };
      for (let ronde = 0; ronde < 4; ronde++)
        for (const pacht of await bureau.kast.opslag.neem(bureau.klok.nu, 50, 15_000))
          await doeTaak({ ...wereld, zender }, pacht);
      const vragen = gestuurd.filter((tekst) => tekst.includes("Klopt de sociale kaart nog?"));
      assert.equal(vragen.length, 2, post(FATIMA));
      const fatima = vragen.find((tekst) => tekst.startsWith(`a:${FATIMA}`)) ?? "";
      assert.match(fatima, /Je hebt een herinnering\./u);
      assert.match(fatima, /Budgetmaatjes/u);
      assert.doesNotMatch(fatima, /Noodfonds/u);
      await maakZaaier(wereld)();
      assert.deepEqual(await bureau.taken("kaartkijk"), [], "not twice in a quarter");
    });
  });
});
