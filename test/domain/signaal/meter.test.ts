import assert from "node:assert/strict";
import fc from "fast-check";
import { maakMeter, type Weekreeksen } from "../../../src/domain/signaal/meter.ts";
import { kansOpMinstens } from "../../../src/domain/signaal/verdeling.ts";
import { seizoenVan, spreidingVan, vergelijk } from "../../../src/domain/signaal/verwachting.ts";
import { lees } from "../../huis/bestanden.ts";
import { OMVANG, signaaldeel } from "./signaal-verslag.ts";
import { maakToeval, poisson } from "./toeval.ts";

const WEKEN = 100;
const PLEK = { team: 0, onderwerp: 0 };

/** Three teams with three subjects, all weeks the same; `anders` says what is not. */
function weken(anders: (team: number, onderwerp: number, week: number) => number | null): Weekreeksen {
  return [0, 1, 2].map((team) =>
    [2, 6, 12].map((gewoon, onderwerp) =>
      Array.from({ length: WEKEN }, (_, week) => anders(team, onderwerp, week) ?? gewoon),
    ),
  );
}
const sprong = (vanaf: number, naar: number) =>
  weken((team, onderwerp, week) => (team === 0 && onderwerp === 0 && week >= vanaf ? naar : null));

describe("de kans op zoveel vragen", () => {
  it("is die van Poisson zonder onzekerheid", () => {
    assert.ok(Math.abs(kansOpMinstens(5, 2, 0) - 0.052653) < 1e-6);
    assert.ok(Math.abs(kansOpMinstens(14, 6, 0) - 0.003628) < 1e-6);
  });

  it("is die van een negatief-binomiale verdeling met onzekerheid", () => {
    // Size 2, mean 3: p = 0.4, P(X = 0) = 0.16 and P(X = 1) = 0.192.
    assert.ok(Math.abs(kansOpMinstens(1, 3, 0.5) - 0.84) < 1e-12);
    assert.ok(Math.abs(kansOpMinstens(2, 3, 0.5) - 0.648) < 1e-12);
  });

  it("daalt met het aantal, stijgt met wat verwacht is, en is altijd een kans", () => {
    const kans = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0.01, max: 900, noNaN: true }));
    fc.assert(
      fc.property(kans, fc.double({ min: 0, max: 3, noNaN: true }), ([aantal, gemiddeld], onzeker) => {
        const p = kansOpMinstens(aantal, gemiddeld, onzeker);
        assert.ok(p >= 0 && p <= 1);
        assert.ok(kansOpMinstens(aantal + 1, gemiddeld, onzeker) <= p + 1e-9);
        assert.ok(kansOpMinstens(aantal, gemiddeld * 1.1, onzeker) >= p - 1e-9);
      }),
    );
  });

  it("klopt met trekkingen", () => {
    const toeval = maakToeval(7);
    const keren = 40_000;
    const raak = Array.from({ length: keren }, () => poisson(6, toeval)).filter((aantal) => aantal >= 9).length;
    assert.ok(Math.abs(raak / keren - kansOpMinstens(9, 6, 0)) < 0.006);
  });
});

describe("wat verwacht wordt", () => {
  const voor = { eigen: 60, rest: 940 };
  const achtergrond = { voor, stad: { eigen: 480, rest: 7_520 }, seizoen: 1, spreiding: 1 };

  it("is het gewone aandeel van wat er nu kwam", () => {
    const { verwacht } = vergelijk({ eigen: 14, rest: 94 }, achtergrond);
    assert.ok(Math.abs(verwacht - 6) < 0.1, String(verwacht));
  });

  it("halveert met een vakantie, zodat die geen nieuws is", () => {
    const gewoon = vergelijk({ eigen: 6, rest: 94 }, achtergrond);
    const vakantie = vergelijk({ eigen: 3, rest: 47 }, achtergrond);
    assert.ok(Math.abs(gewoon.verwacht - 2 * vakantie.verwacht) < 1e-9);
    assert.ok(vakantie.kans > 0.3);
  });

  it("stijgt met het seizoen, en de kans op toeval met ongelijke weken", () => {
    const nu = { eigen: 14, rest: 94 };
    const gewoon = vergelijk(nu, achtergrond);
    const seizoen = vergelijk(nu, { ...achtergrond, seizoen: 1.5 });
    assert.ok(Math.abs(seizoen.verwacht - 1.5 * gewoon.verwacht) < 1e-9);
    assert.ok(seizoen.kans > gewoon.kans);
    assert.ok(vergelijk(nu, { ...achtergrond, spreiding: 2 }).kans > 2 * gewoon.kans);
  });

  it("daalt nooit door vorig jaar, en stijgt hooguit tot het dubbele", () => {
    const ervoor = { eigen: 100, rest: 900 };
    assert.equal(seizoenVan({ toen: { eigen: 2, rest: 98 }, ervoor }), 1);
    assert.equal(seizoenVan({ toen: { eigen: 90, rest: 98 }, ervoor }), 2);
    assert.equal(seizoenVan({ toen: { eigen: 90, rest: 98 }, ervoor: { eigen: 0, rest: 0 } }), 1);
    const half = seizoenVan({ toen: { eigen: 30, rest: 180 }, ervoor });
    assert.ok(half > 1.2 && half < 1.5, String(half));
  });

  it("weet hoe ongelijk weken zijn", () => {
    const blok = (eigen: number) => ({ eigen, rest: 100 - eigen });
    assert.equal(spreidingVan([[blok(10), blok(10), blok(10)]]), 1);
    assert.equal(spreidingVan([]), 1);
    const ongelijk = spreidingVan([[blok(2), blok(18), blok(4), blok(16)]]);
    assert.ok(ongelijk > 3, String(ongelijk));
  });
});

describe("de meter", () => {
  it("vindt niets als er niets verandert", () => {
    const meter = maakMeter(weken(() => null));
    for (let week = 30; week <= WEKEN; week++) assert.equal(meter.kijk(PLEK, week), null);
  });

  it("ziet een verdubbeling over vier weken, met hoeveel er verwacht waren", () => {
    const gevonden = maakMeter(sprong(96, 6)).kijk(PLEK, 100);
    assert.equal(gevonden?.aantal, 24);
    assert.equal(gevonden?.weken, 4);
    assert.ok(Math.abs(gevonden.verwacht - 8) < 0.2, String(gevonden.verwacht));
  });

  it("ziet over twaalf weken wat in vier weken niet te zien is", () => {
    const gevonden = maakMeter(sprong(88, 4)).kijk(PLEK, 100);
    assert.equal(gevonden?.weken, 12);
    assert.equal(gevonden?.aantal, 48);
  });

  it("zwijgt onder de vijf, hoe zeldzaam het ook is", () => {
    const zelden = (aantal: number) =>
      weken((team, onderwerp, week) => (onderwerp !== 0 ? null : team === 0 && week === 99 ? aantal : 0));
    assert.equal(maakMeter(zelden(4)).kijk(PLEK, 100), null);
    assert.notEqual(maakMeter(zelden(5)).kijk(PLEK, 100), null);
  });

  it("zwijgt als het hele team drukker wordt, of dicht is", () => {
    const drukker = weken((team, onderwerp, week) => (team === 0 && week >= 96 ? ([6, 18, 36][onderwerp] ?? 0) : null));
    assert.equal(maakMeter(drukker).kijk(PLEK, 100), null);
    const dicht = weken((_team, _onderwerp, week) => (week >= 96 ? 0 : null));
    assert.equal(maakMeter(dicht).kijk(PLEK, 100), null);
  });

  it("zwijgt bij een seizoen dat er vorig jaar ook was", () => {
    const elkJaar = weken((_team, onderwerp, week) =>
      onderwerp === 0 && [44, 45, 46, 47, 96, 97, 98, 99].includes(week) ? 4 : null,
    );
    const alleenNu = weken((_team, onderwerp, week) => (onderwerp === 0 && week >= 96 ? 5 : null));
    assert.equal(maakMeter(elkJaar).kijk(PLEK, 100), null);
    assert.notEqual(maakMeter(alleenNu).kijk(PLEK, 100), null);
  });

  it("zegt niets voor er acht weken zijn om mee te vergelijken", () => {
    const nieuw = weken((team, onderwerp, week) =>
      week < 90 ? 0 : team === 0 && onderwerp === 0 && week >= 96 ? 20 : null,
    );
    assert.equal(maakMeter(nieuw).kijk(PLEK, 100), null);
  });

  it("vergelijkt na een vondst met de weken van die vondst", () => {
    const meter = maakMeter(sprong(80, 6));
    assert.notEqual(meter.kijk(PLEK, 84), null);
    assert.equal(meter.kijk(PLEK, 97, 80), null);
  });
});

describe("de bladzijde over signalen", () => {
  it("heeft de tabellen die `node bench/signalen.ts` maakt", function () {
    this.timeout(120_000);
    const document = lees("docs/signalen.md");
    const nu = process.env["WIJKWIJZER_NACHT"] === "1" ? OMVANG : ([25] as const);
    for (const perWeek of nu)
      assert.ok(document.includes(signaaldeel(perWeek)), `draai \`node bench/signalen.ts\`: ${perWeek} klopt niet`);
  });
});
