import assert from "node:assert/strict";
import fc from "fast-check";
import type { Partner, Routeringsregel, Team } from "../../../src/domain/gemeente.ts";
import { ROUTEERBAAR, type Routeringsinvoer } from "../../../src/domain/routering/invoer.ts";
import { STANDAARDREGELS } from "../../../src/domain/routering/regels.ts";
import { bepaalRoute } from "../../../src/domain/routering/route.ts";
import { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../../../src/domain/sleutels.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { invoer, LEEG, met, regel } from "./gemeente.ts";

const GELD = { leefgebieden: ["financien" as const], gelezen: "werk_inkomen" as const };

function oost(deel: Partial<Team>) {
  const team = PROEFGEMEENTE.teams.get("oost");
  assert.ok(team);
  return met({ teams: new Map([...PROEFGEMEENTE.teams, ["oost", { ...team, partners: [], ...deel }]]) });
}

describe("A route", () => {
  describe("follows the order of the practice review", () => {
    // biome-ignore format: a table is read by row
    const tabel: readonly [string, Partial<Routeringsinvoer>, string, Functie][] = [
      ["a Wmo-melding before the subject", { ...GELD, merken: ["wmo_melding"] }, "wmo_melding", "wmo_consulent"],
      ["a Wmo-melding before danger to a child", { merken: ["wmo_melding"], labels: ["kindermishandeling"] }, "wmo_melding", "wmo_consulent"],
      ["a Wmo-melding of whoever wants calm words", { merken: ["wmo_melding"], antwoorden: { nodig: ["rustig"] } }, "wmo_melding", "wmo_consulent"],
      ["an application for debt help", { merken: ["schuldhulp_aanvraag"], gelezen: "maatschappelijk_werk" }, "aanvraag_geld", "werk_inkomen"],
      ["an application for social assistance", { merken: ["bijstand_aanvraag"] }, "aanvraag_geld", "werk_inkomen"],
      ["a request for youth care", { merken: ["jeugdhulp_vraag"], gelezen: "maatschappelijk_werk" }, "jeugdhulp_vraag", "cjg"],
      ["an objection", { ...GELD, merken: ["bezwaar"] }, "rechten", "maatschappelijk_werk"],
      ["a complaint", { ...GELD, merken: ["klacht"] }, "rechten", "maatschappelijk_werk"],
      ["a request about personal data", { merken: ["privacyverzoek"] }, "rechten", "maatschappelijk_werk"],
      ["danger to a child before the subject", { ...GELD, labels: ["huiselijk_geweld", "kindermishandeling"] }, "kind_gevaar", "cjg"],
      ["danger to a child before how to help", { gelezen: "mee_consulent", labels: ["kindermishandeling"] }, "kind_gevaar", "cjg"],
      ["somebody of 12 to 15 who comes alone", { ...GELD, antwoorden: { bijzonder: ["12_tot_15"] } }, "jongere", "cjg"],
      ["not somebody of 16 or 17", { ...GELD, antwoorden: { bijzonder: ["16_17"] } }, "gelezen", "werk_inkomen"],
      ["how to help before the subject", { ...GELD, gelezen: "mee_consulent" }, "hoe", "mee_consulent"],
      ["the wish for calm words before the subject", { ...GELD, antwoorden: { nodig: ["tolk", "rustig"] } }, "rustig", "mee_consulent"],
      ["what the words point to before the leefgebied", { leefgebieden: ["huisvesting"], gelezen: "wmo_consulent" }, "gelezen", "wmo_consulent"],
      ["violence between adults", { leefgebieden: ["huiselijke_relaties"], gelezen: "maatschappelijk_werk", labels: ["huiselijk_geweld"] }, "gelezen", "maatschappelijk_werk"],
      ["the leefgebied when the words say nothing", { leefgebieden: ["financien"] }, "onderwerp", "werk_inkomen"],
      ["everybody's first door when nothing is known", {}, "rest", "maatschappelijk_werk"],
    ];
    for (const [wat, deel, id, functie] of tabel)
      it(wat, () => {
        const route = bepaalRoute(PROEFGEMEENTE, invoer(deel));
        assert.deepEqual([route.regel, route.functie], [id, functie]);
        assert.notEqual(route.omdat, "");
      });
  });

  it("gives what anybody could do to who does it in this team", () => {
    const g = oost({ domeinen: new Map([["tijdsbesteding", "opbouwwerker"]]) });
    const dag = { leefgebieden: ["tijdsbesteding" as const] };
    const eigen = bepaalRoute(g, invoer({ ...dag, gelezen: "maatschappelijk_werk" }));
    assert.deepEqual([eigen.regel, eigen.functie], ["eigen_lijst", "opbouwwerker"]);
    assert.equal(bepaalRoute(g, invoer({ ...dag, gelezen: "wmo_consulent" })).functie, "wmo_consulent");
    assert.equal(bepaalRoute(g, invoer(dag)).functie, "opbouwwerker");
    const elders = invoer({ ...dag, team: "west", gelezen: "maatschappelijk_werk" });
    assert.equal(bepaalRoute(g, elders).functie, "maatschappelijk_werk");
  });

  it("names a function that the team has, and keeps the others to stand in", () => {
    const g = oost({ functies: ["maatschappelijk_werk", "opbouwwerker"] });
    const route = bepaalRoute(g, invoer(GELD));
    assert.equal(route.functie, "maatschappelijk_werk");
    assert.deepEqual(route.standInFuncties, ["werk_inkomen"]);
    assert.equal(bepaalRoute(oost({ functies: ["cjg"] }), invoer(GELD)).functie, "werk_inkomen");
  });

  it("stands in with the function of the subject, its second, then maatschappelijk werk", () => {
    const route = bepaalRoute(PROEFGEMEENTE, invoer({ ...GELD, gelezen: "mee_consulent" }));
    assert.deepEqual(route.standInFuncties, ["werk_inkomen", "maatschappelijk_werk"]);
  });

  it("says of every rule why it did not decide", () => {
    const routering = [
      regel("later", { vanaf: "2026-12-01" }),
      regel("voorbij", { tot: "2026-11-22" }),
      regel("ander", { als: { team: ["west"], haast: ["nu"], antwoord: { nodig: ["tolk"] } } }),
      regel("leeg", { dan: { functie: "gelezen" } }),
      regel("deze", { vanaf: "2026-11-23", tot: "2026-11-23" }),
      regel("nooit"),
    ];
    const { sporen } = bepaalRoute(met({ routering }), LEEG);
    assert.deepEqual(
      sporen.map(({ regel: id, uitkomst, door }) => [id, uitkomst, door.join()]),
      [
        ["later", "nog_niet", ""],
        ["voorbij", "verlopen", ""],
        ["ander", "past_niet", "team,haast,antwoord.nodig"],
        ["leeg", "leeg", ""],
        ["deze", "gekozen", ""],
      ],
    );
  });

  it("follows a rule to another team, to a colleague and to a partner", () => {
    const dan = { functie: "cjg", team: "west", collega: "p-fatima", partner: "coach" } as const;
    const { team, collega, partner } = bepaalRoute(met({ routering: [regel("zo", { dan })] }), LEEG);
    assert.deepEqual([team, collega, partner], ["west", "p-fatima", "coach"]);
  });

  it("hints at casuïstiek from three leefgebieden on", () => {
    const drie = ["financien", "huisvesting", "justitie"] as const;
    assert.equal(bepaalRoute(PROEFGEMEENTE, invoer({ leefgebieden: drie })).casuistiek, true);
    assert.equal(bepaalRoute(PROEFGEMEENTE, invoer({ leefgebieden: drie.slice(0, 2) })).casuistiek, false);
  });

  describe("brings a partner into sight", () => {
    const partner = (id: string, deel: Partial<Partner> = {}): [string, Partner] => [
      id,
      {
        id,
        naam: id,
        telefoon: null,
        leefgebieden: ["financien"],
        woorden: [],
        hoe: "",
        vanaf: null,
        tot: null,
        ...deel,
      },
    ];
    const partners = new Map([
      partner("oud", { tot: "2026-11-22" }),
      partner("dement", { woorden: ["dement*"] }),
      partner("raad"),
    ]);
    const wie = (deel: Partial<Routeringsinvoer>, team: Partial<Team> = {}) =>
      bepaalRoute({ ...oost(team), partners }, invoer(deel)).partner;

    it("of the main leefgebied, while the agreement lasts", () => {
      assert.equal(wie(GELD), "raad");
      assert.equal(wie({ ...GELD, dag: "2026-11-22" }), "oud");
      assert.equal(wie({ leefgebieden: ["justitie"] }), null);
    });
    it("that the words call for, before others, when it is about that", () => {
      assert.equal(wie({ ...GELD, partners: ["dement"] }), "dement");
      assert.equal(wie({ leefgebieden: ["justitie", "financien"], partners: ["dement"] }), "dement");
      assert.equal(wie({ leefgebieden: ["justitie"], partners: ["dement"] }), null);
    });
    it("that the team works with", () => {
      assert.equal(wie(GELD, { partners: ["dement"] }), null);
      assert.equal(wie({ ...GELD, partners: ["dement"] }, { partners: ["raad"] }), "raad");
    });
  });

  describe("whatever the rules and whatever was said", () => {
    const een = <T extends string>(keuzes: readonly T[]) =>
      fc.uniqueArray(fc.constantFrom(...keuzes), { maxLength: 3 });
    const voorwaarde = <T extends string>(keuzes: readonly T[]) =>
      fc.option(fc.uniqueArray(fc.constantFrom(...keuzes), { minLength: 1, maxLength: 2 }), { nil: undefined });
    const dag = fc.option(fc.constantFrom("2026-11-01", "2026-11-23", "2026-12-31"));
    const willekeurigeRegel: fc.Arbitrary<Routeringsregel> = fc
      .record({
        als: fc.record({
          merk: voorwaarde(Merk.options),
          veiligheid: voorwaarde(Veiligheid.options),
          leefgebied: voorwaarde(Leefgebied.options),
          gelezen: voorwaarde(Functie.options),
          team: voorwaarde(["oost", "west", "weg"]),
          haast: voorwaarde(Haast.options),
        }),
        functie: fc.constantFrom(...Functie.options, "gelezen", "eigen", "onderwerp"),
        vanaf: dag,
        tot: dag,
      })
      .map(({ als, functie, vanaf, tot }) => {
        const gezet = Object.fromEntries(Object.entries(als).filter(([, waarde]) => waarde !== undefined));
        return regel("r", { als: gezet, dan: { functie }, vanaf, tot });
      });
    const willekeurig = fc.record({
      routering: fc.array(willekeurigeRegel, { maxLength: 6 }),
      functies: een(Functie.options),
      gezegd: fc.record({
        team: fc.constantFrom("oost", "west", "weg"),
        leefgebieden: een(Leefgebied.options),
        gelezen: fc.option(fc.constantFrom(...Functie.options)),
        merken: een(Merk.options),
        labels: een(Veiligheid.options),
        haast: fc.constantFrom(...Haast.options),
        antwoorden: fc.dictionary(fc.constantFrom(...Object.keys(ROUTEERBAAR)), een(["rustig", "ja", "12_tot_15"])),
      }),
    });

    it("there is a function, one of the team when it says which it has, and the same one again", () => {
      fc.assert(
        fc.property(willekeurig, ({ routering, functies, gezegd }) => {
          const g = { ...oost({ functies }), routering };
          const route = bepaalRoute(g, invoer(gezegd));
          assert.ok(Functie.options.includes(route.functie));
          assert.ok(!route.standInFuncties.includes(route.functie));
          const kan = [route.functie, ...route.standInFuncties].some((functie) => functies.includes(functie));
          if (route.team === "oost" && kan) assert.ok(functies.includes(route.functie));
          assert.deepEqual(bepaalRoute(g, invoer(gezegd)), route);
        }),
        { numRuns: 1_000 },
      );
    });

    it("a Wmo-melding goes to the Wmo-consulent by the usual rules", () => {
      fc.assert(
        fc.property(willekeurig, ({ gezegd }) => {
          const route = bepaalRoute(PROEFGEMEENTE, invoer({ ...gezegd, merken: [...gezegd.merken, "wmo_melding"] }));
          assert.deepEqual([route.regel, route.functie], [STANDAARDREGELS[0]?.id, "wmo_consulent"]);
        }),
        { numRuns: 200 },
      );
    });
  });
});
