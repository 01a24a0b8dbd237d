import assert from "node:assert/strict";
import fc from "fast-check";
import { kopieblok, overneembeeld } from "../../dialogs/beelden/kopieblok.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { tekens } from "../../src/domain/kort.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import { GEEN_OPVOLGING, type Vraag } from "../../src/domain/vraag.ts";
import { lees } from "../huis/bestanden.ts";
import { FATIMA, JOOST, PROEFGEMEENTE, vraagcontext } from "./proefgemeente.ts";
import { maakVraag, NU, PLAATSING } from "./records.ts";

const DAG_MS = 86_400_000;
const { answers } = JSON.parse(lees("test/dialogs/stored/vraagverkenning-1.json"));
const ZICHT = maakZicht(PROEFGEMEENTE, FATIMA, NU, NEDERLANDS);
const CONTEXT = vraagcontext({ ik: FATIMA, rol: "teamlid" });

function opgepakt(antwoorden: object = {}, anders: Partial<Vraag> = {}): Vraag {
  return maakVraag({
    stroom: { flow: "vraagverkenning", version: 1, answers: { ...answers, ...antwoorden }, asked: null, revision: 9 },
    plaatsing: { ...PLAATSING, leefgebieden: ["financien", "huisvesting"] },
    toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU },
    gevraagd: [{ wie: FATIMA.oid, waarom: "functie", om: NU, uitkomst: "opgepakt", reden: null, tot: NU }],
    merken: [{ merk: "wmo_melding", op: NU }],
    ...anders,
  });
}
const blokVan = (vraag: Vraag) => kopieblok(ZICHT, CONTEXT, { vraag, nummer: 127 });

describe("the block for the registration system", () => {
  it("holds number, day, words, what helps, who helps, how to reach, consent, haste and what was done", () => {
    const opvolging = {
      ...GEEN_OPVOLGING,
      pogingen: [NU],
      contact: NU + DAG_MS,
      afspraak: NU + 3 * DAG_MS,
      afspraakPlek: "thuis",
    };
    const { onderwerp, kort, volledig } = blokVan(opgepakt({}, { opvolging }));
    assert.equal(kort, volledig);
    for (const deel of [
      "Nummer: Wijkwijzer 127",
      "Gevraagd op: 23 november 2026",
      "Via: Aan de balie, Balie Oost",
      "De vraag: Mijn moeder kan de trap niet meer op en wil een traplift.",
      "Wat helpt: Dat zij veilig boven kan slapen.",
      "de thuiszorg",
      "Bereiken: Ria",
      "06-12345678",
      "Bewoner vindt het goed: Ja",
      "(Wmo-melding), 23 november 2026",
      "Gebeld zonder gehoor: 23 november 2026",
      "Eerste contact: 24 november 2026",
      "bij de bewoner thuis",
      "Opgepakt door: Fatima, 23 november 2026",
    ])
      assert.ok(kort.includes(deel), `${deel} staat niet in:\n${kort}`);
    assert.ok(onderwerp.endsWith("Mijn moeder kan de trap niet meer op en wil een traplift."), onderwerp);
  });

  it("says in one line how often and on which days somebody called in vain", () => {
    const regelVan = (pogingen: readonly number[]) =>
      /^Gebeld zonder gehoor: (.*)$/m.exec(
        blokVan(opgepakt({}, { opvolging: { ...GEEN_OPVOLGING, pogingen: [...pogingen] } })).kort,
      )?.[1];
    assert.equal(regelVan([NU]), "23 november 2026");
    assert.equal(regelVan([NU, NU + 60_000, NU + 120_000]), "3 keer: 23 november 2026");
    assert.equal(regelVan([NU, NU + 60_000, NU + DAG_MS]), "3 keer: 23 november 2026 (2 keer), 24 november 2026");
  });

  it("never says which safety card came up, or which colleague the resident would rather not have", () => {
    const alarmen = VEILIGHEIDSKAARTEN.map((kaart) => ({
      kaart,
      labels: ["suicide" as const, "huiselijk_geweld" as const],
      zeker: true,
      waarom: "Kwinkeleer",
      stand: "gezien" as const,
      om: NU,
      oproep: null,
    }));
    const merken = [{ merk: "crisis" as const, op: NU }];
    const { volledig } = blokVan(opgepakt({ liever_niet: JOOST.oid }, { alarmen, merken }));
    assert.doesNotMatch(volledig, /Kwinkeleer|suicide|geweld|113|Joost|crisis|Dreigt|Direct gevaar/i);
  });

  it("is what was handed over as long as a correction is not confirmed", () => {
    const vraag = opgepakt({ eigen_woorden: "Half getypt" });
    const voorCorrectie = { ...vraag.stroom, answers };
    assert.match(blokVan({ ...vraag, voorCorrectie }).volledig, /Mijn moeder kan de trap/);
  });

  it("stays within 1,000 and 200 characters, whatever anybody answered", () => {
    const woord = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.lorem({ maxCount: 60 }),
      fc.constant("👩🏽‍💻 ".repeat(60)),
    );
    const willekeurig = fc.record(
      {
        eigen_woorden: woord,
        wens: woord,
        eerder_gevraagd: woord,
        welke_organisatie: woord,
        voornaam: woord,
        contact: woord,
        niet_op: woord,
        taal: woord,
        organisatie: fc.constantFrom("ja", "nee", "weet_niet"),
        bijzonder: fc.constantFrom("niets", "beroepskracht", "16_17"),
        beller_organisatie: woord,
        leefgebied: fc.constantFrom(...Leefgebied.options),
      },
      { requiredKeys: [] },
    );
    const pogingen = fc.array(fc.integer({ min: NU, max: NU + 300 * DAG_MS }), { maxLength: 20 });
    fc.assert(
      fc.property(willekeurig, pogingen, (antwoorden, keren) => {
        const opvolging = { ...GEEN_OPVOLGING, pogingen: keren, contact: NU };
        const { onderwerp, kort, volledig } = blokVan(opgepakt(antwoorden, { opvolging }));
        assert.ok(tekens(kort) <= 1000, `${tekens(kort)}`);
        assert.ok(tekens(onderwerp) <= 200);
        assert.equal(kort.includes("Niet alles past hier"), tekens(volledig) > 1000);
        assert.match(kort, /Wijkwijzer 127/);
      }),
      { numRuns: 400 },
    );
  });

  it("sends nothing of itself back with any button", () => {
    const beeld = overneembeeld(ZICHT, CONTEXT, { vraag: opgepakt(), nummer: 127 });
    const knoppen = [...beeld.knoppen, ...beeld.noodknoppen];
    assert.ok(knoppen.length >= 4);
    assert.ok(knoppen.every((een) => "verb" in een && een.zonderVelden === true));
    assert.equal(beeld.venster, "overnemen");
  });
});
