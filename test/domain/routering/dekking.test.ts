import assert from "node:assert/strict";
import fc from "fast-check";
import type { Routeringsregel } from "../../../src/domain/gemeente.ts";
import { gedektDoor } from "../../../src/domain/routering/dekking.ts";
import { bepaalRoute } from "../../../src/domain/routering/route.ts";
import { Functie, Haast } from "../../../src/domain/sleutels.ts";
import { invoer, met, regel } from "./gemeente.ts";

describe("A rule never decides", () => {
  const breed = regel("breed", { als: { haast: ["nu", "vandaag"] } });
  // biome-ignore format: a table is read by row
  const tabel: readonly [string, Routeringsregel, Routeringsregel, boolean][] = [
    ["after one that fits always", regel("alles"), regel("x", { als: { merk: ["bezwaar"] } }), true],
    ["after one that asks less", breed, regel("x", { als: { haast: ["nu"], team: ["oost"] } }), true],
    ["but does after one that asks more", regel("smal", { als: { haast: ["nu"], team: ["oost"] } }), regel("x", { als: { haast: ["nu"] } }), false],
    ["but does for what the earlier one leaves", breed, regel("x", { als: { haast: ["nu", "morgen"] } }), false],
    ["but does after the last day of the earlier one", regel("kort", { tot: "2026-12-31" }), regel("x"), false],
    ["but does before the first day of the earlier one", regel("straks", { vanaf: "2027-01-01" }), regel("x"), false],
    ["within the days of the earlier one", regel("lang", { vanaf: "2026-01-01" }), regel("x", { vanaf: "2026-06-01", tot: "2026-12-31" }), true],
    ["but does where the words say nothing", regel("g", { dan: { functie: "gelezen" } }), regel("x"), false],
    ["after what the words point to, when it asks for that", regel("g", { dan: { functie: "gelezen" } }), regel("x", { als: { gelezen: ["cjg"] } }), true],
    ["but does where there is no leefgebied", regel("o", { dan: { functie: "onderwerp" } }), regel("x"), false],
    ["after the leefgebied, when it asks for one", regel("o", { dan: { functie: "onderwerp" } }), regel("x", { als: { leefgebied: ["justitie"] } }), true],
    ["but does where the team has no list of its own", regel("e", { dan: { functie: "eigen" } }), regel("x", { dan: { functie: "onderwerp" } }), false],
    ["after the same answer", regel("a", { als: { antwoord: { nodig: ["rustig", "tolk"] } } }), regel("x", { als: { antwoord: { nodig: ["tolk"] } } }), true],
    ["but does after another answer", regel("a", { als: { antwoord: { nodig: ["rustig"] } } }), regel("x", { als: { antwoord: { kinderen: ["ja"] } } }), false],
  ];
  for (const [wanneer, eerder, later, gedekt] of tabel)
    it(wanneer, () => assert.equal(gedektDoor(later, [eerder])?.id ?? null, gedekt ? eerder.id : null));

  it("when it is said to be covered, whatever is asked", () => {
    const deel = <T extends string>(keuzes: readonly T[]) =>
      fc.option(fc.uniqueArray(fc.constantFrom(...keuzes), { minLength: 1, maxLength: 2 }), { nil: undefined });
    const dag = fc.option(fc.constantFrom("2026-11-20", "2026-11-26"));
    const willekeurig = (id: string) =>
      fc
        .record({
          als: fc.record({
            haast: deel(Haast.options.slice(0, 2)),
            gelezen: deel(Functie.options.slice(0, 2)),
            team: deel(["oost", "west"]),
          }),
          functie: fc.constantFrom("cjg" as const, "gelezen" as const, "eigen" as const, "onderwerp" as const),
          vanaf: dag,
          tot: dag,
        })
        .map(({ als, functie, vanaf, tot }) => {
          const gezet = Object.fromEntries(Object.entries(als).filter(([, waarde]) => waarde !== undefined));
          return regel(id, { als: gezet, dan: { functie }, vanaf, tot });
        });
    const gevraagd = fc.record({
      team: fc.constantFrom("oost", "west"),
      haast: fc.constantFrom(...Haast.options.slice(0, 2)),
      gelezen: fc.constantFrom(null, ...Functie.options.slice(0, 2)),
      leefgebieden: fc.constantFrom([], ["financien" as const]),
      dag: fc.constantFrom("2026-11-19", "2026-11-23", "2026-11-27"),
    });
    let gedekt = 0;
    fc.assert(
      fc.property(willekeurig("eerder"), willekeurig("later"), gevraagd, (eerder, later, vraag) => {
        if (gedektDoor(later, [eerder]) === null) return;
        gedekt++;
        assert.notEqual(bepaalRoute(met({ routering: [eerder, later] }), invoer(vraag)).regel, "later");
      }),
      { numRuns: 3_000 },
    );
    assert.ok(gedekt > 50);
  });
});
