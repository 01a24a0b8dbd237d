import assert from "node:assert/strict";
import { doorloop, oproepkaart, overDagen, vraagOp, vult, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar } from "../support/persoon.ts";
import type { Toneel } from "../support/toneel.ts";
import { speelNa, type Voorbeeldgesprek, woordenIn } from "./naspelen.ts";

const ontruiming: Voorbeeldgesprek = {
  nr: 2,
  wat: "debts and a threatening eviction",
  verwacht: { uitkomst: "doorgeleid", urgentie: "spoed", veiligheid: ["ontruiming"], instemming: "ja" },
  tikken: 8,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const vraag = vraagOp(balie.laatste());
    await doorloop(balie, {
      eigen_woorden:
        "Man met brief van deurwaarder, vonnis van vorige maand. Hij moet volgende week donderdag zijn huis uit. Is helemaal van slag.",
      leefgebied: "Wonen",
      datum: overDagen(9),
      wat_dan: "Huis uit",
      wens: "In zijn huis blijven. En dat iemand met hem de post openmaakt.",
      netwerk: ["Op dit moment niet"],
      kinderen: "Soms",
      voornaam: "Ton",
      contact: "06 11110002",
      niet_op: "Voor 15 uur",
    });
    return { vraag, tikken: balie.tikken };
  },
  bewaard(vraag) {
    assert.equal(vraag?.stroom.answers["datum"], overDagen(9));
    assert.equal(vraag?.stroom.answers["kinderen"], "soms");
    assert.equal(vraag?.toestand.soort, "aangeboden");
  },
};

const kind: Voorbeeldgesprek = {
  nr: 5,
  wat: "a volunteer who saw something on a child",
  verwacht: {
    uitkomst: "doorgeleid",
    urgentie: "spoed",
    veiligheid: ["kindermishandeling"],
    instemming: "niet_gevraagd_veiligheid",
  },
  tikken: 8,
  async speel(toneel) {
    const henk = await toneel.vrijwilliger();
    await henk.drukt("Nieuwe vraag");
    const op = henk.laatste();
    await vult(henk, "Verder", {
      eigen_woorden:
        "Een meisje van 7 had vandaag om 15.40 uur twee ronde brandplekjes op haar hand en onderarm. Ze zei: van de sigaret, per ongeluk. Ze slaapt vannacht bij haar oma.",
      over_wie: "Over iemand anders",
    });
    const kaart = await henk.ziet("Vraag het kind niet uit");
    assert.match(
      leesbaar(kaart.kaart),
      /^Nu doen\nDraai je scherm weg/,
      "the title betrays nothing to who reads along",
    );
    await geroepen(toneel, vraagOp(op));
    await doorloop(
      henk,
      {
        leefgebied: "Kinderen en opvoeden",
        wens: "Ik wil weten wat ik nu moet doen. Ik wil niet wachten tot donderdag.",
        voornaam: "Henk van de knutselclub",
        contact: "06 11110005",
        instemming: "Niet gevraagd, veiligheid ging voor",
      },
      { op: zoalsNu(henk, op) },
    );
    return { vraag: vraagOp(op), tikken: henk.tikken };
  },
  bewaard(vraag) {
    assert.equal(vraag?.plaatsing?.functie, "cjg");
    assert.equal(vraag?.plaatsing?.haast, "vandaag");
    assert.match(woordenIn(vraag), /twee ronde brandplekjes/);
  },
};

const verbeterd: Voorbeeldgesprek = {
  nr: 9,
  wat: "the desk corrects an earlier answer",
  verwacht: { uitkomst: "doorgeleid", urgentie: "spoed", veiligheid: ["afsluiting"], instemming: "ja" },
  tikken: 11,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const op = balie.laatste();
    const vraag = vraagOp(op);
    await vult(balie, "Verder", {
      eigen_woorden: "Mevrouw is afgesloten van de stroom en ze zit in de kou met haar moeder van 84",
    });
    await balie.ziet("Wordt er afgesloten?");
    await balie.drukt("Gedaan, terug naar de vraag", {}, zoalsNu(balie, op));
    await balie.drukt("Terug", {}, zoalsNu(balie, op));
    await doorloop(
      balie,
      {
        eigen_woorden:
          "Ze heeft een brief dat de stroom op de 30e wordt afgesloten. Achterstand 480 euro, met deze maand erbij. Vorige maand minder uren gewerkt. Ze durft zelf niet te bellen.",
        leefgebied: "Geldzaken",
        datum: overDagen(14),
        wat_dan: "Afsluiten van stroom, gas, warmte of water",
        haast: "Binnen 3 werkdagen",
        wens: "Dat iemand samen met haar belt.",
        voornaam: "Rita",
        contact: "06 11110009",
        niet_op: "Voor 14 uur",
      },
      { op: zoalsNu(balie, op) },
    );
    return { vraag, tikken: balie.tikken };
  },
  bewaard(vraag) {
    assert.doesNotMatch(woordenIn(vraag), /moeder|in de kou/);
    assert.match(woordenIn(vraag), /480 euro, met deze maand erbij/);
  },
};

const verward: Voorbeeldgesprek = {
  nr: 10,
  wat: "a confused man at the desk, now",
  verwacht: {
    uitkomst: "crisis",
    urgentie: "acuut",
    veiligheid: ["verward"],
    instemming: "niet_gevraagd_veiligheid",
  },
  tikken: 8,
  async speel(toneel) {
    const balie = await toneel.balie();
    await balie.typt("HELP er staat een man bij de balie, hij praat tegen de muur en roept dat ze hem komen halen");
    const op = await balie.ziet("Blijf rustig");
    const vraag = vraagOp(op);
    await geroepen(toneel, vraag);
    assert.equal(balie.tikken, 0, "the number and the call come before any tap");
    await doorloop(
      balie,
      {
        leefgebied: "Hoe het met u gaat",
        wens: "Om 10.20 uur was hij bang en onrustig. Crisisdienst gebeld om 10.31 uur. Graag morgen nabellen, als hij dat wil.",
        bereik: "Ik kom langs",
        instemming: "Niet gevraagd, veiligheid ging voor",
      },
      { op: zoalsNu(balie, op) },
    );
    return { vraag, tikken: balie.tikken };
  },
  bewaard(vraag) {
    assert.equal(vraag?.stroom.answers["voornaam"], null);
    assert.match(woordenIn(vraag), /Crisisdienst gebeld om 10.31 uur/);
  },
};

/** The colleague on duty has the call that this vraag made by itself. */
async function geroepen(toneel: Toneel, vraag: string): Promise<void> {
  const oproep = (await toneel.lezer.vraag(vraag))?.alarmen.find((alarm) => alarm.oproep !== null)?.oproep;
  assert.ok(oproep, "nobody was called");
  await oproepkaart(toneel.fatima, oproep, "Ik kom eraan");
}

describe("the model conversations with danger or haste", () => {
  speelNa([ontruiming, kind, verbeterd, verward]);
});
