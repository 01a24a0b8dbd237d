import assert from "node:assert/strict";
import { begripVan } from "../../dialogs/onderwerpvraag.ts";
import { begrijp } from "../../src/domain/taal/begrip.ts";
import { vraagcontext } from "./proefgemeente.ts";

describe("What the own words of a resident are about", () => {
  const woorden = (eigen_woorden: string) => ({ eigen_woorden });

  it("is what is read in those words, however many others were read since, and not read twice", () => {
    const context = vraagcontext();
    const teksten = Array.from({ length: 50 }, (_, nr) => `Ik heb schulden, al ${nr} weken, en de huur is te laat`);
    const vast = begripVan(woorden("De kachel is stuk"), context);
    assert.equal(begripVan(woorden("De kachel is stuk"), context), vast);
    for (const tekst of teksten)
      assert.deepEqual(begripVan(woorden(tekst), context), begrijp(tekst, context.gemeente.taal));
    assert.deepEqual(begripVan(woorden("De kachel is stuk"), context), vast);
  });

  it("is read anew once the bot has learnt better", () => {
    const context = vraagcontext();
    const { taal } = context.gemeente;
    let delen = taal.delen();
    const leerling = { ...context, gemeente: { ...context.gemeente, taal: { ...taal, delen: () => delen } } };
    const eerst = begripVan(woorden("De huur is te laat"), leerling);
    assert.equal(begripVan(woorden("De huur is te laat"), leerling), eerst);
    const { gewichten } = delen.geleerd;
    const rijen = gewichten.rijen.map((gewicht) => -gewicht);
    delen = { ...delen, geleerd: { ...delen.geleerd, gewichten: { ...gewichten, rijen } } };
    assert.notDeepEqual(begripVan(woorden("De huur is te laat"), leerling), eerst);
  });
});
