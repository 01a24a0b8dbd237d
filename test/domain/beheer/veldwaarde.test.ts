import assert from "node:assert/strict";
import fc from "fast-check";
import { alsTekst, gelijk, metBewerking, opPad, type Waarde } from "../../../src/domain/beheer/bewerking.ts";
import { duurInWoorden, duurUitWoorden } from "../../../src/domain/beheer/duur.ts";
import { HERHAALDAGEN, HERHALINGEN, leesHerhaling, schrijfHerhaling } from "../../../src/domain/beheer/herhaling.ts";
import { vulIn } from "../../../src/domain/beheer/invullen.ts";
import { bestandVan, itemOp, ONDERDELEN, padVan, standaardVan } from "../../../src/domain/beheer/onderdelen.ts";
import { spreekurenIn } from "../../../src/domain/beheer/spreekuren.ts";
import { naarVeld, periodenIn, uitVeld } from "../../../src/domain/beheer/veldwaarde.ts";
import { Leefgebied } from "../../../src/domain/sleutels.ts";
import { inhoudVan } from "../../../src/gemeente/bewerken/bestanden.ts";
import { leesBestanden, leesUitBestanden } from "../../../src/gemeente.ts";

/** What a page sends back when nobody touched it. */
function onaangeroerd(onderdeel: (typeof ONDERDELEN)[number], waarde: Waarde): Record<string, string> {
  return Object.fromEntries(
    onderdeel.velden.flatMap((veld): (readonly [string, string])[] => {
      const nu = opPad(waarde, veld.pad);
      const houdt = (vakken: readonly { readonly waarde: string }[]) => vakken.map(({ waarde: vak }) => vak).join(",");
      if (veld.soort === "perioden") return [[`${veld.id}_houd`, houdt(periodenIn(nu))]];
      if (veld.soort === "spreekuren") return [[`${veld.id}_houd`, houdt(spreekurenIn(nu))]];
      if (veld.soort !== "herhaling") return [[veld.id, naarVeld(veld, nu)]];
      const { hoe, dag } = leesHerhaling(alsTekst(nu));
      return [
        [`${veld.id}_hoe`, hoe],
        [`${veld.id}_dag`, dag ?? ""],
        [`${veld.id}_regel`, alsTekst(nu)],
      ];
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
              : vorm.soort === "per_sleutel"
                ? Object.keys(opPad(inhoud, [vorm.blok]) ?? {})
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

describe("What is changed in a form", () => {
  const onderdeel = (id: string) => ONDERDELEN.find((een) => een.id === id) ?? assert.fail(id);
  const balie = { id: "b", naam: "B", adres: "A 1", team: "oost", kanaal: "balie" };
  const velden = { naam: "B", adres: "A 1", team: "oost", kanaal: "balie" };
  const pad = ["locaties", { sleutel: "id", is: "b" }];

  it("takes a block away of which nothing is left, and puts it back whole when something comes in it again", () => {
    const er = { ...balie, openingstijden: { maandag: "09:00-12:00" } };
    const inhoud = { locaties: [er] };
    const weg = vulIn(onderdeel("balies"), "b", velden, inhoud, []).bewerkingen;
    const heel = { bestand: "locaties.yaml", pad: [...pad, "openingstijden"], was: er.openingstijden };
    assert.deepEqual(weg, [{ ...heel, wordt: null }]);
    const terug = { ...velden, openingstijden_dinsdag: "09:00-12:00" };
    assert.deepEqual(vulIn(onderdeel("balies"), "b", terug, inhoud, weg).bewerkingen, [
      { ...heel, wordt: { dinsdag: "09:00-12:00" } },
    ]);
  });

  it("leaves out of a new one what was not filled in", () => {
    const [nieuw] = vulIn(onderdeel("balies"), null, { ...velden, id: "b" }, { locaties: [] }, []).bewerkingen;
    assert.deepEqual(nieuw?.wordt, balie);
  });

  it("is one sentence, that goes when it is emptied", () => {
    const zinnen = onderdeel("zinnen");
    const bij = { bestand: "teksten.yaml", pad: ["teksten", "plek.dank"] };
    const met = (zin: string, inhoud: unknown) =>
      vulIn(zinnen, "plek.dank", { eigen_zin: zin }, inhoud, []).bewerkingen;
    assert.deepEqual(met("Dank.", null), [{ ...bij, was: null, wordt: "Dank." }]);
    assert.deepEqual(met("", null), []);
    assert.deepEqual(met("", { teksten: { "plek.dank": "Dank." } }), [{ ...bij, was: "Dank.", wordt: null }]);
    assert.equal(itemOp(zinnen, bij), "plek.dank");
    assert.equal(itemOp(onderdeel("rooster"), bij), null);
  });

  it("keeps the hours whose box stays and adds one to whom it is of", () => {
    const was = [
      { wie: "an", spreekuren: [{ dag: "ma", tijd: "09:00-12:00", plekken: ["bellen"] }] },
      { wie: "bo", spreekuren: [{ dag: "di", tijd: "09:00-12:00" }] },
    ];
    const veld = { id: "s", pad: ["s"], soort: "spreekuren" } as const;
    const een = spreekurenIn(was)[0]?.waarde ?? assert.fail();
    const nieuw = { s_wie: "an", s_dag: "wo", s_tijd: "10:00-11:00" };
    assert.deepEqual(uitVeld(veld, { s_houd: een, ...nieuw }, was), [
      { wie: "an", spreekuren: [...(was[0]?.spreekuren ?? []), { dag: "wo", tijd: "10:00-11:00" }] },
    ]);
    assert.deepEqual(uitVeld(veld, { s_wie: "cas" }, null), [{ wie: "cas", spreekuren: [{ dag: "", tijd: "" }] }]);
    assert.equal(uitVeld(veld, {}, was), null);
  });

  it("knows what holds when a term is left empty", () => {
    const termijnen = onderdeel("termijnen");
    const gemeente = leesUitBestanden(leesBestanden("config/proef"));
    const bij = (id: string) =>
      standaardVan(termijnen, termijnen.velden.find((een) => een.id === id) ?? assert.fail(id));
    assert.deepEqual([bij("termijnen_regisseur"), bij("termijnen_audit")], ["P6M", "P5Y"]);
    assert.equal(bij("termijnen_regisseur"), gemeente.termijnen.regisseur, "the trial leaves it out");
    assert.equal(bij("termijnen_oproep"), null);
  });
});

describe("How often a meeting comes back", () => {
  const hoe = fc.constantFrom(...HERHALINGEN.filter((een) => een !== "anders"));
  const dag = fc.constantFrom(...HERHAALDAGEN);
  const DAGEN = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
  const deel = fc.oneof(
    fc.constantFrom(
      "FREQ=WEEKLY",
      "FREQ=MONTHLY",
      "FREQ=DAILY",
      "FREQ=YEARLY",
      "WKST=MO",
      "BYSETPOS=1",
      "BYMONTHDAY=3",
      "",
    ),
    fc.integer({ min: 0, max: 12 }).map((n) => `INTERVAL=${n}`),
    fc
      .tuple(fc.constantFrom("", "1", "+2", "-1", "5", "-2"), fc.constantFrom(...DAGEN))
      .map(([n, wat]) => `BYDAY=${n}${wat}`),
  );
  const bijna = fc
    .tuple(
      fc.constantFrom("FREQ=WEEKLY", "FREQ=MONTHLY"),
      fc.constantFrom("", ";INTERVAL=1", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=7"),
      fc.constantFrom("", "1", "+2", "-1", "5"),
      fc.constantFrom(...DAGEN),
      fc.boolean(),
      fc.constantFrom("", "", ";BYMONTHDAY=3", ";BYSETPOS=1", ";WKST=MO"),
    )
    .map(([freq, om, n, wat, omgedraaid, meer]) =>
      omgedraaid ? `BYDAY=${n}${wat}${om};${freq}${meer}` : `${freq}${om};BYDAY=${n}${wat}${meer}`,
    );
  const regel = fc.oneof(
    bijna,
    fc.array(deel, { maxLength: 4 }).map((delen) => delen.join(";")),
  );
  const veld = { id: "r", pad: ["r"], soort: "herhaling" } as const;

  it("is the same rule when its fields are read and written", () => {
    fc.assert(
      fc.property(hoe, dag, (vaak, op) => {
        const rrule = schrijfHerhaling(vaak, op) ?? assert.fail();
        assert.deepEqual(leesHerhaling(rrule), { hoe: vaak, dag: op });
      }),
    );
  });

  it("stays as it was written unless somebody changes it, whatever the rule says", () => {
    let gelezen = 0;
    fc.assert(
      fc.property(regel, (rrule) => {
        const { hoe: vaak, dag: op } = leesHerhaling(rrule);
        const wordt = uitVeld(veld, { r_hoe: vaak, r_dag: op ?? "", r_regel: rrule }, rrule);
        assert.equal(wordt ?? "", rrule);
        if (vaak === "anders" || op === null) return;
        gelezen += 1;
        // What was understood says the same as what was read: only the order and what goes without saying differ.
        const nieuw = new Set(schrijfHerhaling(vaak, op)?.split(";"));
        const oud = rrule
          .replace("+", "")
          .split(";")
          .filter((stuk) => stuk !== "INTERVAL=1");
        assert.deepEqual(new Set(oud), nieuw);
      }),
      { numRuns: 1000, seed: 7 },
    );
    assert.ok(gelezen > 30, `only ${gelezen} were understood`);
  });

  it("is asked for while something is missing, and is a rule by hand when none of these fit", () => {
    const met = (velden: Record<string, string>) => uitVeld(veld, velden, "FREQ=WEEKLY;BYDAY=TU");
    assert.equal(met({ r_hoe: "maand_1" }), null);
    assert.equal(met({ r_dag: "ma" }), null);
    assert.equal(met({ r_hoe: "anders" }), null);
    assert.equal(met({ r_hoe: "anders", r_regel: " FREQ=DAILY " }), "FREQ=DAILY");
    assert.equal(met({ r_hoe: "kwartaal_laatste", r_dag: "vr" }), "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR");
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
