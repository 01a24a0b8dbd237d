import assert from "node:assert/strict";
import type { Veiligheid } from "../../../src/domain/sleutels.ts";
import { leesGevaar } from "../../../src/domain/veiligheid/lezing.ts";
import { beoordeel } from "../../../src/domain/veiligheid/veiligheid.ts";

interface Thema {
  readonly label: Veiligheid;
  readonly gevaar: readonly string[];
  /** The same words without the danger. */
  readonly kalm: readonly string[];
}

const THEMAS: readonly Thema[] = [
  {
    label: "suicide",
    gevaar: [
      "'Als ik er volgende week niet meer ben krijgen ze tenminste de levensverzekering', zegt hij bij het weggaan.",
      "Hij heeft zijn duiven weggebracht en briefjes op de meubels geplakt voor wie wat krijgt.",
      "Mijn dochter staat aan de verkeerde kant van de reling van het viaduct.",
      "Ze vraagt hoeveel oxazepam te veel is, voor een vriendin zegt ze.",
      "Man zegt: ik niet leven meer, leven is klaar.",
      "Hij wil bij oma zijn, oma is dood, en er ligt een touw in zijn kast.",
    ],
    kalm: [
      "Als ik er niet ben omdat ik op vakantie ga, wie geeft dan de planten water?",
      "Hij brengt zijn duiven elke zaterdag naar de vereniging.",
      "Vanaf het viaduct kun je de vuurwerkshow zien, hoe laat begint die?",
      "Dood wil ze niet, ze wil alleen eindelijk een nacht slapen.",
      "Ze telt de dagen af tot haar pensioen en vraagt naar vrijwilligerswerk.",
    ],
  },
  {
    label: "huiselijk_geweld",
    gevaar: [
      "Haar salaris gaat naar zijn rekening, ze krijgt twintig euro per week en moet de bonnetjes laten zien.",
      "Zij heeft een blauwe wang, 'tegen een kastje gelopen', en haar man antwoordt steeds voor haar.",
      "Mag van haar man niet naar taalles en hij neemt de sleutel mee als hij weg is.",
      "Haar ex rijdt elke avond langs en stuurt tachtig appjes per dag.",
      "Meisje van 19 hoorde gisteren dat het haar eigen bruiloft is, het ticket naar haar neef ligt klaar.",
      "man boos, man slaat mij, ik bang thuis",
    ],
    kalm: [
      "Ze bewaart alle bonnetjes voor de belasting en zoekt hulp met de aangifte.",
      "Haar man vertaalt voor haar, want ze is doof en hij kent gebarentaal.",
      "De asielzoeker mag niet werken en vraagt wat hij overdag kan doen.",
      "Zij gaat graag trouwen en zoekt een betaalbare zaal voor de bruiloft.",
      "In de serie slaat een man zijn vrouw, daar wil ze het niet meer over hebben.",
    ],
  },
  {
    label: "kindermishandeling",
    gevaar: [
      "Jongetje van zes kwam weer zonder jas, het vriest, en zijn moeder zegt dat hij het moet leren.",
      "Juf ziet striemen op de rug van een leerling, hij krimpt ineen als zijn vader komt.",
      "Moeder ligt laveloos op de bank en de peuter loopt op het balkon.",
      "Ze zetten haar in de kelder als ze in bed heeft geplast, ze is vijf.",
      "De oudste van acht past elke nacht op de kleintjes, moeder werkt in de horeca en ze zijn alleen.",
    ],
    kalm: [
      "Jongetje van zes heeft zijn jas verloren op school en ze vraagt of er een kledingbank is.",
      "Leerling heeft een schram van het voetballen en lacht erom.",
      "Peuter speelt op het balkon, is daar een hekje voor te krijgen?",
      "Haar dochter van acht kookt graag en zoekt een kookclub.",
    ],
  },
  {
    label: "ouderenmishandeling",
    gevaar: [
      "De kleinzoon haalt elke maand met oma's pas geld van haar rekening, zij heeft zelf niets voor de kapper.",
      "Dochter bindt moeder van 88 met een sjaal vast aan de stoel zodat ze niet wegloopt.",
      "Vader van 80 krijgt klappen van mijn broer als hij in zijn broek plast.",
      "Oma leeft op brood met water en de zoon heeft de thuiszorg de deur uit gezet.",
    ],
    kalm: [
      "De kleinzoon leert oma hoe ze moet pinnen en gaat samen met haar naar de bank.",
      "Moeder van 88 wil een sjaal breien en zoekt een breiclub.",
      "Vader van 80 is gevallen en heeft een blauwe plek, zijn zoon zorgt goed voor hem.",
    ],
  },
  {
    label: "verward",
    gevaar: [
      "Buurman plakt de roosters dicht want ze pompen gas naar binnen, en hij klopt de hele nacht op de buizen.",
      "Vrouw loopt in badjas over de markt en deelt briefjes van vijftig uit.",
      "Opa met dementie is vannacht in pyjama bij de sluis gevonden, hij zocht zijn paard.",
      "Hij staat naakt op de rotonde het verkeer te regelen.",
    ],
    kalm: [
      "De aannemer plakt de roosters dicht tijdens de isolatie, mag dat?",
      "Ze zoekt een badjas voor in het zwembad.",
      "Hij was vorig jaar psychotisch en is nu stabiel, hij zoekt een fietsmaatje.",
      "Met carnaval liep hij verkleed als koning over de markt.",
    ],
  },
  {
    label: "acuut_medisch",
    gevaar: [
      "Meneer praat ineens wartaal, zijn mond hangt scheef en de koffie loopt eruit.",
      "Gevallen, slikt bloedverdunners, heeft een bult en wordt nu steeds suffer.",
      "De suiker is 1,9 op het metertje en hij reageert haast niet meer.",
      "Peuter heeft pillen van de tafel gegeten en is nu slap.",
      "Hij heeft net twee strips paracetamol geslikt en is misselijk.",
    ],
    kalm: [
      "Hij had twee jaar geleden een beroerte en revalideert goed.",
      "Ze slikt al jaren bloedverdunners en zoekt vervoer naar de prikpost.",
      "De koffie is op en niemand heeft zin om naar de winkel te gaan.",
      "Wie geeft een cursus reanimeren in de buurt?",
    ],
  },
  {
    label: "dakloos",
    gevaar: [
      "Slaapt al twee weken in zijn Opel op de parkeerplaats bij het zwembad.",
      "Vrij sinds vanmiddag, geen bed en een vuilniszak met spullen.",
      "Haar stiefvader heeft het slot veranderd, ze weet niet waar ze vannacht slaapt.",
      "Uit de noodopvang gestuurd met drie kinderen, ze zitten met de koffers in onze hal.",
    ],
    kalm: [
      "Zijn Opel staat op de parkeerplaats en hij kreeg een boete.",
      "Ze is vrij op vrijdag en zoekt iets te doen.",
      "Het slot van de schuur is kapot, wie repareert dat?",
      "Jongeren hangen met koffers vol muziek in de hal.",
    ],
  },
  {
    label: "ontruiming",
    gevaar: [
      "Vonnis binnen, vijf maanden huurachterstand, op 14 januari komen ze de sloten vervangen.",
      "De bank veilt zijn huis in februari, het staat al op de veilingsite.",
      "De slotenmaker is nu de deur aan het openboren met de deurwaarder erbij.",
    ],
    kalm: [
      "Na de inbraak wil ze de sloten laten vervangen, wie betaalt dat?",
      "Op de veiling van de kerk kocht hij een kast.",
      "Het huis moet leeg voor de renovatie, ze krijgen een wisselwoning.",
    ],
  },
  {
    label: "afsluiting",
    gevaar: [
      "Vrijdag komen ze de gaskraan dichtdraaien, de betaling is niet gelukt.",
      "Sinds gisteravond geen gas en licht, de monteur heeft afgesloten, er is een baby.",
      "Waterbedrijf stuurde een derde aanmaning met einddatum donderdag.",
    ],
    kalm: [
      "De gaskraan lekt niet meer, de monteur is vrijdag geweest.",
      "Ze heeft een contract afgesloten bij een andere leverancier.",
      "Door werkzaamheden is er donderdag een uur geen water.",
    ],
  },
];

describe("the safety rules by theme", () => {
  for (const { label, gevaar, kalm } of THEMAS) {
    describe(label, () => {
      for (const tekst of gevaar) {
        it(`reads it in "${tekst}"`, () => {
          const lezing = leesGevaar(tekst);

          assert.ok(lezing.veiligheid.includes(label), JSON.stringify(lezing));
          assert.notEqual(lezing.urgentie, "normaal");
        });
      }

      it("raises no alarm for the same words without danger", () => {
        const alarm = kalm.filter((tekst) => beoordeel(tekst).some(({ zeker }) => zeker));
        const gelezen = kalm.filter((tekst) => leesGevaar(tekst).veiligheid.includes(label));

        assert.deepEqual({ alarm, gelezen }, { alarm: [], gelezen: [] });
      });
    });
  }
});
