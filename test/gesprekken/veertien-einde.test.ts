import assert from "node:assert/strict";
import { doorloop, vraagOp, vult, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar } from "../support/persoon.ts";
import { isGewist, speelNa, type Voorbeeldgesprek, woordenIn } from "./naspelen.ts";

const WEEK_MS = 7 * 86_400_000;

const parkeerkaart: Voorbeeldgesprek = {
  nr: 1,
  wat: "a simple question, answered at the desk",
  verwacht: { uitkomst: "informatie_advies", urgentie: "normaal", veiligheid: [], instemming: "nvt" },
  tikken: 3,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const vraag = vraagOp(balie.laatste());
    await vult(balie, "Verder", {
      eigen_woorden: "Mevrouw wil weten hoe ze haar gehandicaptenparkeerkaart verlengt, verloopt over 3 maanden",
    });
    const gezegd = await vult(balie, "Dit was het antwoord", { leefgebied: "Vervoer" });
    assert.match(gezegd, /Er is niets bewaard over de bewoner/);
    const feit = (await toneel.lezer.feiten()).at(-1);
    const { kanaal = "", dag = "", ...vast } = feit ?? {};
    assert.deepEqual(vast, { soort: "einde", einde: "direct_beantwoord", leefgebied: "mobiliteit", team: "oost" });
    assert.match(`${kanaal} ${dag}`, /^(balie|telefoon|spreekuur) \d{4}-\d{2}-\d{2}$/);
    return { vraag, tikken: balie.tikken };
  },
  bewaard: isGewist,
};

const geenToestemming: Voorbeeldgesprek = {
  nr: 6,
  wat: "a resident who does not want anything passed on",
  verwacht: { uitkomst: "niet_in_behandeling", urgentie: "normaal", veiligheid: [], instemming: "nee" },
  tikken: 8,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const vraag = vraagOp(balie.laatste());
    const einde = await doorloop(balie, {
      eigen_woorden: "Mw heeft schulden bij drie winkels. Huur en energie zijn betaald. Ze wil weten wat ze kan doen.",
      leefgebied: "Geldzaken",
      wens: "Een voorbeeldbrief om zelf een regeling af te spreken.",
      instemming: "Nee",
    });
    assert.match(leesbaar(einde.kaart), /De vraag is niet doorgegeven en niet bewaard/);
    return { vraag, tikken: balie.tikken };
  },
  bewaard: isGewist,
};

const halverwege: Voorbeeldgesprek = {
  nr: 8,
  wat: "leaves half-way and comes back a week later with a code",
  verwacht: { uitkomst: "doorgeleid", urgentie: "normaal", veiligheid: [], instemming: "ja" },
  tikken: 12,
  async speel(toneel) {
    const maandag = await toneel.balie();
    await maandag.drukt("Nieuwe vraag");
    const vraag = vraagOp(maandag.laatste());
    await vult(maandag, "Verder", { eigen_woorden: "Meneer zoekt werk en heeft ook iets met zijn rug." });
    await vult(maandag, "Verder", { leefgebied: "Werk en school" });
    const gezegd = await vult(maandag, "Later verder", { wens: "Weer als chauffeur. Maar lang zitten gaat niet." });
    const code = /Code voor de bewoner: ([a-z]+-[a-z]+-\d\d)/.exec(gezegd)?.[1] ?? "";
    toneel.klok.vooruit(WEEK_MS);

    const weekLater = await toneel.balie();
    await weekLater.drukt("Bewoner komt terug");
    await vult(weekLater, "Opzoeken", { code: code });
    const op = weekLater.laatste();
    const open = await weekLater.drukt("Openen");
    assert.match(open, /Wat helpt het meest/);
    await doorloop(
      weekLater,
      {
        wens: "Magazijnwerk met afwisseling, hooguit 4 uur per dag. Ziektewet tot september.",
        voornaam: "Ed",
        contact: "06 11110008",
        wanneer: "Middag",
      },
      { op: zoalsNu(weekLater, op) },
    );
    return { vraag, tikken: maandag.tikken + weekLater.tikken };
  },
  bewaard(vraag) {
    assert.doesNotMatch(woordenIn(vraag), /chauffeur/);
    assert.match(woordenIn(vraag), /hooguit 4 uur per dag/);
  },
};

const andereGemeente: Voorbeeldgesprek = {
  nr: 14,
  wat: "a question for another gemeente",
  verwacht: { uitkomst: "niet_in_behandeling", urgentie: "normaal", veiligheid: [], instemming: "nvt" },
  tikken: 4,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const op = balie.laatste();
    await doorloop(balie, {
      eigen_woorden:
        "Mw woont hier en vraagt huishoudelijke hulp voor haar moeder van 88. Moeder woont in een andere gemeente.",
      over_wie: "Over iemand anders",
      weet_ander: "Ja",
      leefgebied: "Huishouden en papieren",
      woonplek: "Andere gemeente",
      toch_doorgeven: "Klaar, nummer gegeven",
    });
    return { vraag: vraagOp(op), tikken: balie.tikken };
  },
  bewaard: isGewist,
};

describe("the model conversations that end at the desk or begin again", () => {
  speelNa([parkeerkaart, geenToestemming, halverwege, andereGemeente]);
});
