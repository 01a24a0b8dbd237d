import assert from "node:assert/strict";
import fc from "fast-check";
import type { Tellingen } from "../../src/domain/cijfers/telling.ts";
import { isLeegWeekbericht, maakWeekbericht, weekberichtweken } from "../../src/domain/weekbericht.ts";
import { PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";

const MAANDAG = "2026-11-23";

/** Counts of the weeks before: `terug` is 1 for the last one. */
function tellingen(cellen: (terug: number) => Readonly<Record<string, number>>): Tellingen {
  return new Map(weekberichtweken(MAANDAG).map((week, plek) => [week, new Map(Object.entries(cellen(plek + 1)))]));
}
const bericht = (cellen: (terug: number) => Readonly<Record<string, number>>) =>
  maakWeekbericht(PROEFGEMEENTE, "oost", MAANDAG, tellingen(cellen));
const week = (cellen: Readonly<Record<string, number>>) => bericht((terug) => (terug === 1 ? cellen : {}));

describe("het weekbericht", () => {
  it("gaat over de week die voorbij is, van één team", () => {
    const een = bericht((terug) => ({
      "doorgegeven|oost": terug === 1 ? 12 : 90,
      "opgepakt|oost": terug === 1 ? 9 : 90,
      "afgesloten|oost": terug === 1 ? 8 : 90,
      "heropend|oost": terug === 1 ? 2 : 90,
      "doorgegeven|west": 44,
    }));
    assert.deepEqual([een.maandag, een.nieuw, een.opgepakt, een.klaar], ["2026-11-16", 12, 9, 6]);
  });

  it("laat geen aantal van een tot en met vier zien, hoe de tellingen ook zijn", () => {
    const soorten = [
      "doorgegeven",
      "opgepakt",
      "afgesloten",
      "heropend",
      "teruggegeven",
      "voorziening_gemist",
      "niet_pluis",
      "veiligheidskaart",
      "niet_bereikt",
    ];
    const delen = [
      "bewoner_terug|contact=nee",
      "einde|einde=snel_klaar",
      "einde_terug|einde=snel_klaar",
      "einde|einde=bewoner_ziet_af",
      "eerste_contact|opTijd=ja",
      "eerste_contact|opTijd=nee",
    ];
    const cellen = [...soorten.map((soort) => `${soort}|oost`), ...delen.map((cel) => cel.replace("|", "|oost|"))];
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: cellen.length, maxLength: cellen.length }), (aantallen) => {
        const een = week(Object.fromEntries(cellen.map((cel, plek) => [cel, aantallen[plek] ?? 0])));
        const { contact, ...getallen } = een;
        const klein = JSON.stringify(getallen).match(/:[1-4](?=[,}\]])/g);
        assert.equal(klein, null, JSON.stringify(getallen));
        const [wel = 0, niet = 0] = aantallen.slice(-2);
        if (typeof contact?.opTijd === "number") assert.ok(wel >= 5 && niet >= 5);
      }),
    );
  });

  it("zegt hoe vaak het eerste contact op tijd was, en binnen hoeveel dagen de helft het had", () => {
    const contact = (wel: number, niet: number, duur: Readonly<Record<string, number>>) =>
      week({
        "eerste_contact|oost|opTijd=ja": wel,
        "eerste_contact|oost|opTijd=nee": niet,
        ...Object.fromEntries(Object.entries(duur).map(([dagen, n]) => [`eerste_contact|oost|duur=${dagen}`, n])),
      }).contact;
    assert.deepEqual(contact(15, 5, { "0": 4, "1": 6, "2": 10 }), { opTijd: 8, helft: "1" });
    assert.deepEqual(contact(15, 5, { "0": 4, "1": 5, langer: 11 }), { opTijd: 8, helft: "langer" });
    assert.deepEqual(contact(15, 4, {}), { opTijd: "altijd", helft: null });
    assert.deepEqual(contact(2, 9, { "2": 4 }), { opTijd: "nooit", helft: null });
    assert.equal(contact(3, 1, { "0": 4 }), null);
  });

  it("noemt de vijf onderwerpen waar in vier weken het meest over kwam, en wat duidelijk groeide of kromp", () => {
    const { onderwerpen } = bericht((terug) => ({
      "doorgegeven|oost|leefgebied=financien": terug <= 4 ? 10 : 4,
      "doorgegeven|oost|leefgebied=huisvesting": terug <= 4 ? 5 : 10,
      "doorgegeven|oost|leefgebied=mobiliteit": 3,
      "doorgegeven|oost|leefgebied=justitie": terug === 1 ? 4 : 0,
    }));
    assert.deepEqual(onderwerpen, [
      { leefgebied: "financien", pijl: "meer" },
      { leefgebied: "huisvesting", pijl: "minder" },
      { leefgebied: "mobiliteit", pijl: null },
    ]);
  });

  it("noemt voorzieningen, partners en redenen pas vanaf vijf keer", () => {
    const een = week({
      "voorziening_gemist|oost": 9,
      "voorziening_gemist|oost|voorziening=taalcafe": 5,
      "voorziening_gemist|oost|voorziening=kledingbank": 4,
      "partner_herinnerd|oost|partner=cjg": 5,
      "partner_herinnerd|oost|partner=weg": 9,
      "teruggegeven|oost": 9,
      "teruggegeven|oost|reden=te_vol": 5,
      "teruggegeven|oost|reden=mist_iets": 4,
    });
    assert.deepEqual(een.gemist, { aantal: 9, voorzieningen: ["taalcafe"] });
    assert.deepEqual(een.partners, ["cjg"]);
    assert.deepEqual(een.teruggegeven, { aantal: 9, redenen: ["te_vol"] });
  });

  it("telt wat de balie zelf beantwoordde zonder wat teruggedraaid is", () => {
    const een = week({
      "einde|oost|einde=snel_klaar": 8,
      "einde|oost|einde=direct_beantwoord": 4,
      "einde_terug|oost|einde=snel_klaar": 2,
      "einde|oost|einde=doorverwezen": 50,
      "bewoner_terug|oost|contact=nee": 6,
      "bewoner_terug|oost|contact=ja": 50,
    });
    assert.deepEqual([een.telling.zelf, een.telling.kwam_terug], [10, 6]);
  });

  it("weet dat er niets te zeggen is", () => {
    assert.ok(isLeegWeekbericht(week({})));
    assert.ok(isLeegWeekbericht(week({ "doorgegeven|oost": 4 })));
    assert.ok(!isLeegWeekbericht(week({ "doorgegeven|oost": 5 })));
    assert.ok(!isLeegWeekbericht(week({ "veiligheidskaart|oost": 5 })));
  });
});
