import assert from "node:assert/strict";
import { maskeer, vindGegevens } from "../../src/domain/privacy/gegevens.ts";
import { telefoonnummer } from "../../src/domain/privacy/telefoon.ts";
import { vindDatums } from "../../src/domain/taal/datum.ts";
import { maakWoordenlijst, stelOnderwerpVoor } from "../../src/domain/taal/onderwerp.ts";
import { herkenOpdracht } from "../../src/domain/taal/opdracht.ts";
import { beoordeel } from "../../src/domain/veiligheid/veiligheid.ts";

const LENGTE = 30_000;
const lijsten = new Map([
  [
    "financien",
    maakWoordenlijst({
      woorden: ["schuld*", "geen geld voor eten", "rood staan"],
      valseVrienden: [],
      zeldenAlleen: ["brief"],
    }),
  ] as const,
]);

const functies = {
  beoordeel,
  vindGegevens,
  maskeer: (tekst: string) => maskeer(tekst, ["bsn", "naam", "adres", "telefoon", "email", "iban", "geboortedatum"]),
  telefoonnummer,
  vindDatums: (tekst: string) => vindDatums(tekst, "2026-03-11"),
  stelOnderwerpVoor: (tekst: string) => stelOnderwerpVoor(tekst, lijsten),
  herkenOpdracht,
};

/** Texts that make a careless regular expression or a careless search explode. */
const TEKSTEN = [
  "a",
  " ",
  "'",
  "(",
  ".",
  "-",
  "1",
  "1 ",
  "1-",
  "+",
  "@",
  "a@",
  "a.",
  "A",
  "A-a",
  "\n",
  "😀",
  "é",
  "0 ",
  "06 ",
  "NL91ABNA",
  "NL12 ",
  "slaat ",
  "slaat mij niet ",
  "wil ",
  "ik wil niet dood ",
  "kind alleen bang ",
  "zoon van 8 en 9 (",
  "mevrouw ",
  "mevrouw van der ",
  "mevrouw Jan ",
  "van der Van ",
  "Kerkstraat ",
  "Aa Aa ",
  "2011 ",
  "morgen ",
  "over een ",
  "eind van de ",
  "30-11 ",
  "geb. 3-5-1985 ",
  "123456782 ",
  "schuld ",
  "geen geld voor ",
  "hulp ",
  "zelfmroord ",
];

describe("every function that reads a text", () => {
  for (const [naam, functie] of Object.entries(functies)) {
    it(`${naam} needs no more time than in proportion to the text`, function () {
      this.timeout(120_000);
      for (const brok of TEKSTEN) {
        const heel = brok.repeat(Math.ceil(LENGTE / brok.length));
        const kort = Math.max(
          duur(() => functie(heel.slice(0, LENGTE / 10))),
          5,
        );
        const lang = duur(() => functie(heel));
        // Ten times the text in forty times the time at most, and never seconds: quadratic growth would be a hundred times.
        assert.ok(
          lang < Math.max(kort * 40, 400),
          `${naam} on "${brok}": ${kort.toFixed(0)} and ${lang.toFixed(0)} ms`,
        );
      }
    });
  }
});

/** The best of two, so that a busy machine does not decide. */
function duur(doe: () => unknown): number {
  const tijden = [0, 0].map(() => {
    const begin = performance.now();
    doe();
    return performance.now() - begin;
  });
  return Math.min(...tijden);
}
