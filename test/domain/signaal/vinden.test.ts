import assert from "node:assert/strict";
import type { Gemeente } from "../../../src/domain/gemeente.ts";
import { Signaalsoort } from "../../../src/domain/signaal/signaal.ts";
import { kanCollectief, vindSignalen, vindweken } from "../../../src/domain/signaal/vinden.ts";
import { FATIMA, JOOST, PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { geteldeWeken, MAANDAG, NU, vondstsignaal, WEEK_MS } from "./verzonnen-signaal.ts";

/** What Oost gets in a usual week. */
const GEWOON = {
  "doorgegeven|oost|leefgebied=financien": 2,
  "doorgegeven|oost|leefgebied=huisvesting": 6,
  "doorgegeven|oost|leefgebied=sociaal_netwerk": 12,
  "doorgegeven|west|leefgebied=financien": 2,
  "doorgegeven|west|leefgebied=huisvesting": 18,
};
const GESPRONGEN = { ...GEWOON, "doorgegeven|oost|leefgebied=financien": 6 };

/** Everybody in Oost does every function, so that nobody is missed. */
const VOLTALLIG: Gemeente = {
  ...PROEFGEMEENTE,
  mensen: new Map([
    ...PROEFGEMEENTE.mensen,
    [JOOST.oid, { ...JOOST, functies: ["maatschappelijk_werk", "werk_inkomen", "cjg"] }],
  ]),
};

function vind(deel: Partial<Parameters<typeof vindSignalen>[0]> = {}) {
  return vindSignalen({
    gemeente: VOLTALLIG,
    team: "oost",
    maandag: MAANDAG,
    tellingen: geteldeWeken((terug) => (terug <= 4 ? GESPRONGEN : GEWOON)),
    eerder: [],
    nu: NU,
    ...deel,
  });
}
const rustig = (extra: Readonly<Record<string, number>>, weken = 4) =>
  geteldeWeken((terug) => (terug <= weken ? { ...GEWOON, ...extra } : GEWOON));

describe("wat de bot maandag vindt", () => {
  it("is een onderwerp dat in vier weken duidelijk groeide, met wat er verwacht was", () => {
    const [een, ...meer] = vind();
    assert.deepEqual(meer, []);
    assert.equal(een?.soort, "meer_dan_verwacht");
    assert.equal(een.leefgebied, "financien");
    assert.equal(een.vondst?.aantal, 24);
    assert.equal(een.vondst.vanaf, "2026-10-26");
    assert.ok(Math.abs((een.vondst.verwacht ?? 0) - 8) < 0.2);
    assert.equal(een.van, null);
  });

  it("is niets in het andere team, en niets als er niets verandert", () => {
    assert.deepEqual(vind({ team: "west" }), []);
    assert.deepEqual(vind({ tellingen: rustig({}) }), []);
    assert.deepEqual(vind({ team: "bestaat_niet" }), []);
    assert.deepEqual(vind({ tellingen: new Map() }), []);
  });

  it("heeft een id dat elke keer hetzelfde is, en een week later een ander", () => {
    assert.deepEqual(vind(), vind());
    assert.equal(vind()[0]?.id, "gevonden-meer_dan_verwacht-oost-financien-2026-11-23");
    const later = "2026-11-30";
    const nog = vind({
      maandag: later,
      nu: NU + WEEK_MS,
      tellingen: geteldeWeken((terug) => (terug <= 4 ? GESPRONGEN : GEWOON), later),
    });
    assert.notEqual(nog[0]?.id, vind()[0]?.id);
  });

  for (const [soort, cel, veld, code] of [
    ["mist_voorziening", "voorziening_gemist|oost|voorziening=rijbewijspotje", "voorziening", "rijbewijspotje"],
    ["wacht_bij_partner", "partner_herinnerd|oost|partner=cjg", "partner", "cjg"],
    ["verkeerde_plek", "juiste_plek|oost|beter=cjg", "functie", "cjg"],
    ["te_veel_werk", "in_wachtrij|oost|functie=werk_inkomen", "functie", "werk_inkomen"],
  ] as const)
    it(`is ${soort} bij vijf keer in vier weken, en niet bij vier`, () => {
      const eens = (aantal: number) => geteldeWeken((terug) => (terug === 4 ? { ...GEWOON, [cel]: aantal } : GEWOON));
      const [een] = vind({ tellingen: eens(5) });
      assert.equal(een?.soort, soort);
      assert.equal(een[veld], code);
      assert.deepEqual(een.vondst, { vanaf: "2026-10-26", aantal: 5, verwacht: null });
      assert.deepEqual(vind({ tellingen: eens(4) }), []);
      const vijfWekenGeleden = geteldeWeken((terug) => (terug === 5 ? { ...GEWOON, [cel]: 9 } : GEWOON));
      assert.deepEqual(vind({ tellingen: vijfWekenGeleden }), []);
      assert.deepEqual(vind({ team: "west", tellingen: eens(9) }), []);
    });

  it("is geen verkeerde plek zolang het minder is dan een op de vijf antwoorden", () => {
    const antwoorden = (alle: number) => rustig({ "juiste_plek|oost": alle, "juiste_plek|oost|beter=cjg": 2 });
    assert.equal(vind({ tellingen: antwoorden(10) }).length, 1);
    assert.deepEqual(vind({ tellingen: antwoorden(11) }), []);
  });

  it("is geen partner die er niet meer is, en geen functie die niet bestaat", () => {
    const onbekend = { "partner_herinnerd|oost|partner=weg": 9, "juiste_plek|oost|beter=onbekend": 9 };
    assert.deepEqual(vind({ tellingen: rustig(onbekend) }), []);
  });

  it("is een functie die deze week niemand heeft, ook geen vervanger", () => {
    const weg = (van: string, tot: string): Gemeente => {
      const fatima = { ...FATIMA, vervanger: null, afwezig: [{ van, tot }] };
      return { ...PROEFGEMEENTE, mensen: new Map([...PROEFGEMEENTE.mensen, [FATIMA.oid, fatima]]) };
    };
    const tellingen = new Map();
    const gevonden = vind({ gemeente: weg("2026-11-23", "2026-11-29"), tellingen });
    assert.deepEqual(
      gevonden.map(({ soort, functie }) => [soort, functie]),
      [
        ["functie_afwezig", "werk_inkomen"],
        ["functie_afwezig", "cjg"],
      ],
    );
    assert.deepEqual(gevonden[0]?.vondst, { vanaf: MAANDAG, aantal: 7, verwacht: null });
    assert.deepEqual(vind({ gemeente: weg("2026-11-23", "2026-11-28"), tellingen }), [], "terug op zondag");
    assert.deepEqual(vind({ gemeente: PROEFGEMEENTE, tellingen }), [], "Joost vervangt");
  });

  it("zijn er hooguit drie, en de rest een week later", () => {
    const alles = {
      "voorziening_gemist|oost|voorziening=a": 2,
      "voorziening_gemist|oost|voorziening=b": 3,
      "voorziening_gemist|oost|voorziening=c": 4,
      "voorziening_gemist|oost|voorziening=d": 5,
    };
    const eerst = vind({ tellingen: rustig(alles) });
    assert.deepEqual(
      eerst.map(({ voorziening }) => voorziening),
      ["d", "c", "b"],
    );
    const later = vind({ tellingen: rustig(alles), eerder: eerst.map((een) => vondstsignaal(een)) });
    assert.deepEqual(
      later.map(({ voorziening }) => voorziening),
      ["a"],
    );
  });

  it("telt bij een team ook wat bij zijn voorganger kwam", () => {
    const oost = PROEFGEMEENTE.teams.get("oost");
    assert.ok(oost);
    const gemeente = {
      ...VOLTALLIG,
      teams: new Map([...VOLTALLIG.teams, ["oost", { ...oost, voorgangers: ["oud"] }]]),
    };
    const samen = geteldeWeken((terug) =>
      Object.fromEntries(
        Object.entries(terug <= 4 ? GESPRONGEN : GEWOON).map(([cel, n]) => [
          terug > 9 ? cel.replace("|oost|", "|oud|") : cel,
          n,
        ]),
      ),
    );
    assert.deepEqual(vind({ gemeente, tellingen: samen }), vind());
  });
});

describe("één stijging", () => {
  const eerder = vondstsignaal({ leefgebied: "financien" }, NU - 5 * WEEK_MS);
  const klaar = { ...eerder, stand: { soort: "klaar", op: NU - WEEK_MS, gedaan: "Spreekuur erbij." } } as const;

  it("is één signaal: een kwartaal stil, en zolang het niet is afgehandeld", () => {
    assert.deepEqual(vind({ eerder: [klaar] }), []);
    const vanLangGeleden = {
      ...eerder,
      begonnen: NU - 40 * WEEK_MS,
      vondst: { vanaf: "2026-01-19", aantal: 9, verwacht: 3 },
    };
    assert.deepEqual(vind({ eerder: [vanLangGeleden] }), [], "nobody dealt with it");
    assert.equal(vind({ eerder: [{ ...vanLangGeleden, stand: klaar.stand }] }).length, 1);
    const lang = { ...klaar, begonnen: NU - 13 * WEEK_MS, vondst: { vanaf: "2026-07-27", aantal: 9, verwacht: 3 } };
    assert.equal(vind({ eerder: [lang] }).length, 1);
  });

  it("houdt niets anders tegen: een ander onderwerp, een ander soort, of wat een collega gaf", () => {
    assert.equal(vind({ eerder: [{ ...klaar, leefgebied: "huisvesting" }] }).length, 1);
    assert.equal(vind({ eerder: [{ ...klaar, soort: "patroon" }] }).length, 1);
    assert.equal(vind({ eerder: [{ ...klaar, van: FATIMA.oid }] }).length, 1);
  });

  it("wordt daarna vergeleken met de weken van het signaal: wat toen meer was, is nu gewoon", () => {
    // It jumped seventeen weeks ago, and stayed.
    const tellingen = geteldeWeken((terug) => (terug <= 17 ? GESPRONGEN : GEWOON));
    const toen = { ...klaar, begonnen: NU - 13 * WEEK_MS, vondst: { vanaf: "2026-07-27", aantal: 24, verwacht: 8 } };
    assert.deepEqual(vind({ tellingen, eerder: [toen] }), []);
    assert.equal(vind({ tellingen }).length, 1, "without the earlier find it would be one");
  });

  it("is bij een functie die weer weg is na vier weken weer nieuws", () => {
    const fatima = {
      ...FATIMA,
      vervanger: null,
      functies: ["cjg" as const],
      afwezig: [{ van: "2026-01-01", tot: "2026-12-31" }],
    };
    const gemeente = { ...PROEFGEMEENTE, mensen: new Map([...PROEFGEMEENTE.mensen, [FATIMA.oid, fatima]]) };
    const weg = (weken: number) => ({
      ...klaar,
      soort: "functie_afwezig" as const,
      leefgebied: null,
      functie: "cjg" as const,
      begonnen: NU - weken * WEEK_MS,
    });
    assert.deepEqual(vind({ gemeente, tellingen: new Map(), eerder: [weg(3)] }), []);
    assert.equal(vind({ gemeente, tellingen: new Map(), eerder: [weg(4)] }).length, 1);
  });
});

describe("een collectief antwoord", () => {
  it("is een voorstel zolang niemand het oppakte, en niet als het om het rooster gaat", () => {
    assert.ok(kanCollectief(vondstsignaal()));
    assert.ok(kanCollectief({ ...vondstsignaal(), soort: "patroon" }));
    assert.ok(!kanCollectief({ ...vondstsignaal(), stand: { soort: "opgepakt", op: NU } }));
    for (const soort of ["functie_afwezig", "te_veel_werk", "verkeerde_plek"] as const)
      assert.ok(!kanCollectief({ ...vondstsignaal(), soort }));
  });
});

describe("de weken die nodig zijn", () => {
  it("zijn de weken voor deze maandag, de laatste achteraan", () => {
    const weken = vindweken(MAANDAG);
    assert.equal(weken.at(-1), "week/2026-11-16");
    assert.ok(weken.length >= 91, "twelve weeks, half a year, and a year before those");
    assert.equal(new Set(weken).size, weken.length);
  });

  it("zijn van signalen waarvan de soort bestaat", () => {
    for (const { soort } of vind()) assert.ok(Signaalsoort.safeParse(soort).success);
  });
});
