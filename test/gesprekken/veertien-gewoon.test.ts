import assert from "node:assert/strict";
import { doorloop, overDagen, vraagOp } from "../support/doorlopen.ts";
import type { Uitkomst } from "../support/nalezen.ts";
import type { Toneel } from "../support/toneel.ts";
import { type Gespeeld, speelNa, type Voorbeeldgesprek, woordenIn } from "./naspelen.ts";

const DOORGELEID: Uitkomst = { uitkomst: "doorgeleid", urgentie: "normaal", veiligheid: [], instemming: "ja" };

/** `Nieuwe vraag`, all cards with these answers, `Doorgeven`. */
async function heleVraag(toneel: Toneel, antwoorden: Parameters<typeof doorloop>[1]): Promise<Gespeeld> {
  const balie = await toneel.balie();
  await balie.drukt("Nieuwe vraag");
  const vraag = vraagOp(balie.laatste());
  await doorloop(balie, antwoorden);
  return { vraag, tikken: balie.tikken };
}

const eenzaam: Voorbeeldgesprek = {
  nr: 3,
  wat: "an older man who is alone",
  verwacht: DOORGELEID,
  tikken: 8,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden:
        "Hij vroeg hoe laat de bieb dichtgaat en bleef een half uur staan praten. Sinds zijn vrouw weg is, praat hij alleen nog tegen de radio.",
      leefgebied: "Contact met anderen",
      wens: "Weer eens met hout bezig zijn, in een houtwerkplaats. Eerst een kop koffie om kennis te maken.",
      netwerk: ["Familie"],
      voornaam: "Gerrit",
      contact: "06 11110003",
      wanneer: "Ochtend",
    }),
  bewaard: (vraag) => {
    assert.equal(vraag?.stroom.answers["wanneer"], "ochtend");
    assert.match(woordenIn(vraag), /houtwerkplaats/);
  },
};

const mantelzorger: Voorbeeldgesprek = {
  nr: 4,
  wat: "a carer at the end of her strength",
  verwacht: DOORGELEID,
  tikken: 8,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden:
        "Mw kwam een parkeervergunning voor de thuiszorg vragen maar begon te huilen. Zorgt al 4 jaar voor haar man met dementie. Hij wordt 's nachts 4 keer wakker. Ze is op.",
      leefgebied: "Thuis en familie",
      wens: "Eén nacht doorslapen per week. En iemand die eens vraagt hoe het met haar gaat.",
      netwerk: ["Buren"],
      organisatie: "Ja",
      welke_organisatie: "Thuiszorg, in de ochtend",
      voornaam: "Wil",
      contact: "06 11110004",
      niet_op: "Alleen dinsdag of vrijdag tussen 10 en 12. Niet bellen als hij erbij is.",
    }),
  bewaard: (vraag) => {
    assert.match(woordenIn(vraag), /dinsdag of vrijdag tussen 10 en 12/);
    assert.equal(vraag?.stroom.answers["ander_mag_weten"], "nee");
  },
};

const regisseur: Voorbeeldgesprek = {
  nr: 7,
  wat: "a family that already has a regisseur",
  verwacht: DOORGELEID,
  tikken: 8,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden:
        "Moeder van 3 heeft hulp nodig met de zwemles en een kapotte wasmachine. Stuk sinds zaterdag, ze moet elke dag naar de wasserette.",
      over_wie: "Over mijn gezin",
      leefgebied: "Geldzaken",
      wens: "Een wasmachine, en weten hoe het met de zwemles kan.",
      organisatie: "Ja",
      welke_organisatie: "MEE, komt om de week",
      mag_weten: "Ja",
      kinderen: "Ja",
      voornaam: "Naima",
      bereik: "Sms",
      contact: "06 11110007",
    }),
  bewaard: (vraag) => {
    assert.deepEqual(
      vraag?.merken.map(({ merk }) => merk),
      ["regisseur"],
    );
    assert.doesNotMatch(woordenIn(vraag), /haar man/);
  },
};

const nieuwkomer: Voorbeeldgesprek = {
  nr: 11,
  wat: "a newcomer with an interpreter on the telephone",
  verwacht: DOORGELEID,
  tikken: 8,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden:
        "Brief van de gemeente dat ze de taalschool niet heeft gevolgd en dat er misschien een boete komt. Ze was 2 maanden ziek en heeft daar een papier van.",
      weinig_nederlands: true,
      taal: "Tigrinya",
      leefgebied: "Meedoen in de buurt",
      datum: overDagen(12),
      wat_dan: "Reageren op een brief",
      wens: "Hulp bij de brief, en Nederlands oefenen met andere vrouwen.",
      voornaam: "Selam",
      contact: "06 11110011",
      nodig: ["Een tolk"],
    }),
  bewaard: (vraag) => {
    assert.equal(vraag?.stroom.answers["taal"], "Tigrinya");
    assert.deepEqual(vraag?.stroom.answers["nodig"], ["tolk"]);
    assert.equal(vraag?.stroom.answers["datum"], overDagen(12));
  },
};

const jongere: Voorbeeldgesprek = {
  nr: 12,
  wat: "a young man with letters and no work, who learns with difficulty",
  verwacht: DOORGELEID,
  tikken: 8,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden:
        "Hij is 20 en heeft veel brieven en geen werk. Hij zegt zelf dat hij moeilijk leert. Vier rekeningen, eentje van incasso. Een vriend had zijn pinpas even.",
      leefgebied: "Geldzaken",
      wens: "Werk met bomen. En dat iemand meegaat naar een gesprek.",
      netwerk: ["Familie"],
      voornaam: "Dani",
      bereik: "Sms",
      contact: "06 11110012",
      niet_op: "Niet via zijn oma, die weet het niet.",
      nodig: ["Rustig en stap voor stap", "Iemand meenemen"],
    }),
  bewaard: (vraag) => {
    assert.equal(vraag?.stroom.answers["ander_mag_weten"], "nee");
    assert.match(woordenIn(vraag), /Niet via zijn oma/);
  },
};

const wmo: Voorbeeldgesprek = {
  nr: 13,
  wat: "a Wmo-melding for household help",
  verwacht: DOORGELEID,
  tikken: 9,
  speel: (toneel) =>
    heleVraag(toneel, {
      eigen_woorden: "Meneer van 79 wil hulp bij het huishouden, stofzuigen en ramen gaat niet meer met zijn longen.",
      leefgebied: "Huishouden en papieren",
      wens: "Hulp bij stofzuigen en ramen. Was, koken en boodschappen lukken nog.",
      netwerk: ["Familie"],
      voornaam: "Cor",
      contact: "06 11110013",
      niet_op: "Niet op maandag",
      melding: "Ja",
      folder_gegeven: true,
      steun_bellen: true,
    }),
  bewaard: (vraag) => {
    assert.deepEqual(
      vraag?.merken.map(({ merk }) => merk),
      ["wmo_melding"],
    );
    assert.equal(vraag?.plaatsing?.functie, "wmo_consulent");
    assert.equal(vraag?.stroom.answers["folder_gegeven"], true);
  },
};

describe("the model conversations that are handed over in the ordinary term", () => {
  speelNa([eenzaam, mantelzorger, regisseur, nieuwkomer, jongere, wmo]);
});
