import assert from "node:assert/strict";
import fc from "fast-check";
import type { Persoon } from "../../../src/domain/gemeente.ts";
import {
  isAanwezig,
  type Kandidaatvraag,
  kandidaten,
  type Rooster,
  teamleiderVan,
  wieHeeftDienst,
} from "../../../src/domain/rooster.ts";
import { Functie, Haast } from "../../../src/domain/sleutels.ts";
import { volgendeOpening } from "../../../src/domain/werkkalender.ts";
import { ms, persoon, rooster } from "./rooster.ts";

describe("the roster", () => {
  describe("whatever the roster looks like", () => {
    const OIDS = ["fatima", "joost", "noor", "ravi", "marijke", "karim", "anna"];
    const dagen = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 5 });
    const datum = fc.constantFrom(null, "2026-11-10", "2026-12-01", "2026-12-15", "2027-01-15");
    const functies = fc.uniqueArray(fc.constantFrom(...Functie.options), { maxLength: 3 });
    const willekeurig = fc.record({
      oid: fc.constantFrom(...OIDS),
      team: fc.constantFrom("oost", "west"),
      functies,
      reserve: functies,
      werkdagen: dagen,
      moederdagen: dagen,
      vervanger: fc.option(fc.constantFrom(...OIDS)),
      vanaf: datum,
      tot: datum,
      fte: fc.constantFrom(0.1, 0.5, 1),
      grens: fc.option(fc.integer({ min: 0, max: 6 })),
      rollen: fc.constantFrom(["teamlid"], ["specialist"], ["teamleider"], ["vrijwilliger"]) as fc.Arbitrary<
        Persoon["rollen"]
      >,
    });
    const situatie = fc.record({
      wijzigingen: fc.array(willekeurig, { maxLength: 7 }),
      functies,
      uitgesloten: fc.uniqueArray(fc.constantFrom(...OIDS), { maxLength: 4 }),
      eerst: fc.array(
        fc.record({ oid: fc.constantFrom(...OIDS, "weg"), waarom: fc.constantFrom("regisseur", "collega") }),
        {
          maxLength: 2,
        },
      ) as fc.Arbitrary<NonNullable<Kandidaatvraag["eerst"]>>,
      punten: fc.dictionary(fc.constantFrom(...OIDS), fc.integer({ min: 0, max: 25 })),
      haast: fc.constantFrom(...Haast.options),
      nu: fc.integer({ min: ms("2026-11-01T00:00"), max: ms("2027-01-31T00:00") }),
    });
    const speel = (deel: typeof situatie extends fc.Arbitrary<infer S> ? S : never) => {
      const g = rooster(...deel.wijzigingen.map(({ oid, ...anders }) => persoon(oid, anders)));
      const belasting = (oid: string) => deel.punten[oid] ?? 0;
      const gevraagd: Kandidaatvraag = { team: "oost", ...deel, belasting };
      return { g, belasting, voordracht: kandidaten(g, gevraagd), opnieuw: kandidaten(g, gevraagd) };
    };
    /** Within the limit with this vraag. */
    const past = (g: Rooster, oid: string, heeft: number, haast: Haast) => {
      const mens = g.mensen.get(oid);
      assert.ok(mens);
      return (
        heeft + g.belasting.gewicht[haast === "klaar" ? "vijf_dagen" : haast] <=
        (mens.grens ?? Math.round(20 * mens.fte))
      );
    };

    it("nobody is proposed who is excluded, away or gone, everybody is named once, and it comes out the same twice", () => {
      fc.assert(
        fc.property(situatie, (deel) => {
          const { g, voordracht, opnieuw } = speel(deel);
          const oids = voordracht.kandidaten.map(({ oid }) => oid);
          const allen = [...oids, ...voordracht.overgeslagen.map(({ oid }) => oid)];
          assert.equal(new Set(allen).size, allen.length);
          for (const oid of oids) {
            const mens = g.mensen.get(oid);
            assert.ok(mens && !deel.uitgesloten.includes(oid) && !mens.rollen.includes("vrijwilliger"));
            assert.ok(isAanwezig(g, mens, volgendeOpening(g, deel.nu)));
          }
          assert.deepEqual(voordracht, opnieuw);
        }),
        { numRuns: 1_000 },
      );
    });

    it("nobody goes over the limit while somebody else would not, and nobody is left out with room", () => {
      fc.assert(
        fc.property(situatie, (deel) => {
          const { g, belasting, voordracht } = speel(deel);
          const vol = voordracht.overgeslagen.filter(({ waarom }) => waarom === "vol").map(({ oid }) => oid);
          const passend = [...voordracht.kandidaten.map(({ oid }) => oid), ...vol].filter((oid) =>
            past(g, oid, belasting(oid), deel.haast),
          );
          if (passend.length > 0)
            assert.deepEqual(
              voordracht.kandidaten.map(({ oid }) => oid),
              passend,
            );
          const dringend = deel.haast === "nu" || deel.haast === "vandaag";
          if (dringend && vol.length > 0) assert.ok(voordracht.kandidaten.length > 0);
        }),
        { numRuns: 1_000 },
      );
    });

    it("there is somebody to lead as long as one may, and somebody to phone", () => {
      fc.assert(
        fc.property(situatie, (deel) => {
          const { g } = speel(deel);
          const leider = teamleiderVan(g, "oost", deel);
          assert.ok(leider !== null || deel.uitgesloten.includes("marijke"));
          const dienst = wieHeeftDienst(g, "oost", deel.nu, deel.uitgesloten);
          assert.ok(dienst.bel !== null || deel.uitgesloten.includes("karim"));
          const oids = dienst.kandidaten.map(({ oid }) => oid);
          assert.equal(new Set(oids).size, oids.length);
          assert.ok(!oids.some((oid) => deel.uitgesloten.includes(oid)));
        }),
        { numRuns: 500 },
      );
    });
  });
});
