import assert from "node:assert/strict";
import { kwartaalbundel } from "../../../src/domain/signaal/kwartaalbundel.ts";
import type { Signaal } from "../../../src/domain/signaal/signaal.ts";
import { PROEFGEMEENTE, SANNE } from "../../dialogs/proefgemeente.ts";
import { vondstsignaal } from "./verzonnen-signaal.ts";

const K4 = { jaar: 2026, kwartaal: 4 } as const;
const OP = Date.parse("2026-11-10T10:00:00+01:00");
const eigen = (deel: Partial<Signaal>): Signaal => ({
  ...vondstsignaal({ leefgebied: "financien" }, OP),
  soort: "wachttijd",
  van: SANNE.oid,
  vondst: null,
  wat: "KANARIE-WOORDEN",
  ...deel,
});
const klaar = (op: number, gedaan = "Er is een spreekuur bij.") => ({ soort: "klaar", op, gedaan }) as const;
const bundel = (...signalen: readonly Signaal[]) => kwartaalbundel(signalen, PROEFGEMEENTE, K4).themas;

describe("de bundel van een kwartaal", () => {
  it("legt hetzelfde van meer teams bij elkaar, wat meer teams hebben eerst", () => {
    const themas = bundel(
      eigen({ team: "oost", soort: "knelpunt_aanbod" }),
      eigen({ team: "west" }),
      eigen({ team: "oost" }),
      eigen({ team: "oost" }),
    );
    assert.deepEqual(
      themas.map(({ soort, teams }) => [soort, teams]),
      [
        ["wachttijd", ["oost", "west"]],
        ["knelpunt_aanbod", ["oost"]],
      ],
    );
  });

  it("noemt een aantal pas vanaf vijf", () => {
    const vier = Array.from({ length: 4 }, () => eigen({}));
    assert.equal(bundel(...vier)[0]?.aantal, "minder_dan_5");
    assert.equal(bundel(...vier, eigen({}))[0]?.aantal, 5);
  });

  it("houdt apart wat over iets anders gaat", () => {
    const themas = bundel(eigen({}), eigen({ leefgebied: null, partner: "cjg" }), eigen({ leefgebied: "huisvesting" }));
    assert.equal(themas.length, 3);
  });

  it("heeft erin wat in dit kwartaal speelde, op de klok van de gemeente", () => {
    const begin = Date.parse("2026-10-01T00:00:00+02:00");
    const einde = Date.parse("2027-01-01T00:00:00+01:00");
    const erin = (deel: Partial<Signaal>) => bundel(eigen(deel)).length === 1;
    assert.ok(erin({ begonnen: begin }));
    assert.ok(erin({ begonnen: begin - 1 }), "of before, and still open");
    assert.ok(erin({ begonnen: begin - 1, stand: klaar(begin) }));
    assert.ok(!erin({ begonnen: begin - 2, stand: klaar(begin - 1) }));
    assert.ok(!erin({ begonnen: begin - 2, stand: { soort: "niet_nu", op: begin - 1, waarom: "Later." } }));
    assert.ok(erin({ begonnen: einde - 1 }));
    assert.ok(!erin({ begonnen: einde }));
  });

  it("geeft één voorbeeld: het laatste antwoord van een teamleider, en nooit de woorden van een signaal", () => {
    const themas = bundel(
      eigen({ stand: klaar(OP, "Eerst dit.") }),
      eigen({ stand: klaar(OP + 1, "Toen dat.") }),
      eigen({ stand: { soort: "niet_nu", op: OP + 2, waarom: "Geen tijd." } }),
    );
    assert.deepEqual(themas[0]?.voorbeeld, { antwoord: null, gedaan: "Toen dat." });
    const samen = {
      soort: "collectief",
      op: OP + 3,
      antwoord: "training",
      wat: "Training budget.",
      vanaf: "2026-12-01",
    } as const;
    assert.deepEqual(bundel(eigen({ stand: samen }))[0]?.voorbeeld, {
      antwoord: "training",
      gedaan: "Training budget.",
    });
    assert.equal(bundel(eigen({}))[0]?.voorbeeld, null);
    assert.doesNotMatch(JSON.stringify(themas), /KANARIE|Geen tijd|p-sanne/);
  });

  it("zegt of de aantallen het ook lieten zien, en of er nog iets open is", () => {
    const gevonden = vondstsignaal({ leefgebied: "financien" }, OP);
    assert.deepEqual([bundel(gevonden)[0]?.gevonden, bundel(eigen({}))[0]?.gevonden], [true, false]);
    assert.equal(bundel({ ...gevonden, stand: klaar(OP) })[0]?.open, false);
    assert.equal(bundel(gevonden, { ...gevonden, stand: klaar(OP) })[0]?.open, true);
  });

  it("noemt een team dat er niet meer is achteraan", () => {
    assert.deepEqual(bundel(eigen({ team: "aa_oud" }), eigen({ team: "west" }))[0]?.teams, ["west", "aa_oud"]);
  });
});
