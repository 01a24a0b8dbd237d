import type { Vraag } from "../../src/domain/vraag.ts";
import { PLAATSING_BASIS, VRAAG_BASIS } from "./basis.ts";

/** A vraag that was placed but not offered yet; a builder for tests of what happens next. */
export function doorgegevenVraag(anders: Partial<Vraag> = {}): Vraag {
  return {
    schema: 1,
    id: "vraag-voor-een-test",
    contact: "vraag-voor-een-test",
    indiener: "sanne",
    locatie: "balie-oost",
    begonnen: 0,
    stroom: { flow: "vraagverkenning", version: 1, answers: {}, asked: null, revision: 1 },
    voorCorrectie: null,
    alarmen: [],
    toestand: { soort: "concept", gepauzeerd: false },
    plaatsing: {
      team: "oost",
      leefgebied: "financien",
      functie: "werk_inkomen",
      haast: "vijf_dagen",
      labels: [],
      instemming: "ja",
      contactVoor: 10_000,
      doorgegeven: 0,
      ...PLAATSING_BASIS,
    },
    gevraagd: [],
    ...VRAAG_BASIS,
    merken: [],
    code: null,
    correcties: 0,
    terugGeweest: [],
    wissenOp: 100_000,
    ...anders,
  };
}
