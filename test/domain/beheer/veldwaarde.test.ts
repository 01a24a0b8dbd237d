import assert from "node:assert/strict";
import fc from "fast-check";
import { alsTekst, gelijk, metBewerking, opPad, type Waarde } from "../../../src/domain/beheer/bewerking.ts";
import { duurInWoorden, duurUitWoorden } from "../../../src/domain/beheer/duur.ts";
import { bestandVan, ONDERDELEN, padVan } from "../../../src/domain/beheer/onderdelen.ts";
import { naarVeld, periodenIn, uitVeld, vulIn } from "../../../src/domain/beheer/veldwaarde.ts";
import { Leefgebied } from "../../../src/domain/sleutels.ts";
import { inhoudVan } from "../../../src/gemeente/bewerken/bestanden.ts";
import { leesBestanden } from "../../../src/gemeente.ts";

/** What a page sends back when nobody touched it. */
function onaangeroerd(onderdeel: (typeof ONDERDELEN)[number], waarde: Waarde): Record<string, string> {
  return Object.fromEntries(
    onderdeel.velden.flatMap((veld): (readonly [string, string])[] => {
      const nu = opPad(waarde, veld.pad);
      if (veld.soort !== "perioden") return [[veld.id, naarVeld(veld, nu)]];
      const houdt = periodenIn(nu).map(({ waarde: vak }) => vak);
      return [[`${veld.id}_houd`, houdt.join(",")]];
    }),
  );
}

describe("A form of the configuration", () => {
  for (const map of ["config/haarlem", "config/proef"])
    it(`changes nothing when nobody touched it, whichever item of ${map} it is of`, () => {
      const bestanden = leesBestanden(map);
      let aantal = 0;
      for (const onderdeel of ONDERDELEN) {
        const { vorm } = onderdeel;
        if (onderdeel.velden.length === 0) continue;
        const per = vorm.soort === "per_leefgebied" ? Leefgebied.options : [""];
        for (const deel of per) {
          const inhoud = inhoudVan("x.yaml", bestanden[bestandVan(onderdeel, deel) ?? ""] ?? "");
          const lijst = vorm.soort === "lijst" ? opPad(inhoud, [vorm.lijst]) : null;
          const items =
            vorm.soort === "lijst"
              ? (Array.isArray(lijst) ? lijst : []).map((item) => alsTekst(opPad(item, [vorm.sleutel])))
              : [deel];
          for (const item of items) {
            const velden = onaangeroerd(onderdeel, opPad(inhoud, padVan(onderdeel, item)));
            assert.deepEqual(
              vulIn(onderdeel, item, velden, inhoud, []),
              { bewerkingen: [], item, leeg: [], bestaat: false },
              `${onderdeel.id} ${item}`,
            );
            aantal += 1;
          }
        }
      }
      assert.ok(aantal > 30, `only ${aantal}`);
    });

  it("says which fields must be filled in, and knows an item that is there already", () => {
    const [rooster] = ONDERDELEN;
    assert.ok(rooster);
    const inhoud = { mensen: [{ oid: "een", naam: "Een" }] };
    assert.deepEqual(vulIn(rooster, null, { oid: "een" }, inhoud, []).bestaat, true);
    assert.deepEqual(vulIn(rooster, null, {}, inhoud, []).leeg, [
      "oid",
      "kort",
      "voornaam",
      "naam",
      "team",
      "organisatie",
    ]);
  });

  it("keeps a period whose box stays and adds one, and a number stays a number", () => {
    const was = [{ van: "2026-12-21", tot: "2027-01-08" }];
    const veld = { id: "afwezig", pad: ["afwezig"], soort: "perioden" } as const;
    const met = (velden: Record<string, string>) => uitVeld(veld, velden, was);
    assert.deepEqual(met({ afwezig_houd: "2026-12-21_2027-01-08" }), was);
    assert.equal(met({}), null);
    assert.deepEqual(met({ afwezig_van: "2027-02-01" }), [{ van: "2027-02-01", tot: "2027-02-01" }]);
    assert.deepEqual(uitVeld({ id: "p", pad: ["p"], soort: "lijst" }, { p: "2011\n2012-2014" }, [2011]), [
      2011,
      "2012-2014",
    ]);
    assert.equal(uitVeld({ id: "f", pad: ["f"], soort: "getal" }, { f: "0,6" }, 0.5), 0.6);
  });
});

describe("A term in words", () => {
  it("is the same term when it is read back", () => {
    const eenheid = fc.constantFrom("PT#M", "PT#H", "P#D", "P#W", "P#M", "P#Y");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), eenheid, (n, vorm) => {
        const iso = vorm.replace("#", String(n));
        assert.equal(duurUitWoorden(duurInWoorden(iso)), iso);
      }),
    );
    assert.deepEqual(["PT4H", "P1D", "P24M", "PT1H30M"].map(duurInWoorden), [
      "4 uur",
      "1 dag",
      "24 maanden",
      "PT1H30M",
    ]);
    assert.equal(duurUitWoorden("ooit"), "ooit");
  });
});

describe("What is prepared", () => {
  const pad = ["termijnen", "oproep"];
  const zet = (was: Waarde, wordt: Waarde) => ({ bestand: "gemeente.yaml", pad, was, wordt });

  it("holds one change of a value, from what it was at first, and none when that comes back", () => {
    const een = metBewerking([], zet("PT10M", "PT5M"));
    const twee = metBewerking(een, zet("PT10M", "PT7M"));
    assert.deepEqual(twee, [zet("PT10M", "PT7M")]);
    assert.deepEqual(metBewerking(twee, zet("PT10M", "PT10M")), []);
  });

  it("lets go of what is inside something that goes", () => {
    const wie = { sleutel: "oid", is: "een" };
    const binnen = { bestand: "mensen.yaml", pad: ["mensen", wie, "naam"], was: "A", wordt: "B" };
    const weg = { bestand: "mensen.yaml", pad: ["mensen", wie], was: { naam: "A" }, wordt: null };
    assert.deepEqual(metBewerking([binnen], weg), [weg]);
  });

  it("takes the order of keys for nothing, and the order of a list for something", () => {
    assert.ok(gelijk({ a: 1, b: 2 }, { b: 2, a: 1 }));
    assert.ok(!gelijk([1, 2], [2, 1]));
  });
});
