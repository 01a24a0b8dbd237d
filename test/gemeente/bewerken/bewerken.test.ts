import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "yaml";
import {
  type Bewerking,
  gelijk,
  metWaarden,
  opPad,
  type Pad,
  type Waarde,
} from "../../../src/domain/beheer/bewerking.ts";
import { bewerk, inhoudVan } from "../../../src/gemeente/bewerken/bestanden.ts";
import { omgekeerd, pasIngreepToe } from "../../../src/gemeente/bewerken/ingreep.ts";
import { ingreepVoor } from "../../../src/gemeente/bewerken/yaml.ts";
import { leesBestanden } from "../../../src/gemeente.ts";

/** The first people and meetings are enough, and a text is read hundreds of times here. */
const BESTANDEN = Object.fromEntries(
  Object.entries(leesBestanden("config/haarlem")).map(([naam, tekst]) => {
    const regels = tekst.split("\n");
    const tot = naam === "mensen.yaml" ? regels.findIndex((regel) => regel.includes("000000000016")) : regels.length;
    return [naam, tot === regels.length ? tekst : `${regels.slice(0, tot).join("\n")}\n`];
  }),
);
const NAMEN = [
  "mensen.yaml",
  "teams.yaml",
  "gemeente.yaml",
  "partners.yaml",
  "locaties.yaml",
  "teksten.yaml",
  "casuistiek.yaml",
  "routering.yaml",
];
const SLEUTELS = ["oid", "id", "wie"];

/** Every path of a file: keys, items by their id or by their own value. */
function paden(inhoud: unknown, tot: Pad = []): readonly Pad[] {
  if (Array.isArray(inhoud))
    return inhoud.flatMap((item: unknown) => {
      const blok = typeof item === "object" && item !== null ? item : null;
      const sleutel = blok === null ? "" : SLEUTELS.find((naam) => Object.hasOwn(blok, naam));
      if (sleutel === undefined) return [];
      const is = String(blok === null ? item : Reflect.get(blok, sleutel));
      const pad = [...tot, { sleutel, is }];
      return [pad, ...paden(item, pad)];
    });
  if (typeof inhoud !== "object" || inhoud === null) return [];
  return Object.entries(inhoud).flatMap(([sleutel, deel]) => [
    [...tot, sleutel],
    ...paden(deel, [...tot, sleutel]),
    [...tot, `${sleutel}_nieuw`],
  ]);
}

const ALLE = NAMEN.flatMap((bestand) =>
  paden(inhoudVan(bestand, BESTANDEN[bestand] ?? "")).map((pad) => ({ bestand, pad })),
);

const tekst = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "ja",
    "08:30-17:00",
    "023-555 02 01",
    "# geen commentaar",
    "- streep",
    "a: b",
    "'",
    '"',
    "null",
    "2026-12-24",
  ),
);
const waarde: fc.Arbitrary<Waarde> = fc.oneof(
  tekst,
  fc.integer({ min: -5, max: 9000 }),
  fc.array(tekst, { maxLength: 12 }),
  fc.array(fc.record({ van: tekst, tot: tekst }), { maxLength: 3 }),
  fc.record({ oid: tekst, naam: tekst, dagen: fc.array(tekst, { maxLength: 3 }) }),
  fc.constant(null),
);

function commentaar(bron: string): readonly string[] {
  return bron.split("\n").flatMap((regel) => /^\s*#.*$/u.exec(regel)?.[0] ?? []);
}

function zet(bestand: string, pad: Pad, wordt: Waarde): Bewerking {
  return { bestand, pad: [...pad], was: opPad(inhoudVan(bestand, BESTANDEN[bestand] ?? ""), pad), wordt };
}

const wie = (oid: string): Pad => ["mensen", { sleutel: "oid", is: oid }];
const AYLIN = "5a1e0000-0000-4000-8000-000000000003";
const IMRAN = "5a1e0000-0000-4000-8000-000000000015";

describe("A change in a file", () => {
  it("makes exactly what was meant another, keeps every comment of its own line, and can be taken back to the byte", () => {
    let gedaan = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ALLE), waarde, ({ bestand, pad }, wordt) => {
        const bron = BESTANDEN[bestand] ?? "";
        const ingreep = ingreepVoor(bron, pad, wordt);
        if (ingreep === null) return;
        const nieuw = pasIngreepToe(bron, ingreep);
        assert.equal(pasIngreepToe(nieuw, omgekeerd(bron, ingreep)), bron);
        const { bestanden, afloop } = bewerk(BESTANDEN, [zet(bestand, pad, wordt)]);
        if (afloop[0] !== "gedaan") return assert.equal(bestanden[bestand], bron);
        gedaan += 1;
        assert.deepEqual(parseDocument(nieuw).errors, []);
        const [was, nu] = [inhoudVan(bestand, bron), inhoudVan(bestand, nieuw)];
        assert.ok(gelijk(opPad(nu, []), opPad(metWaarden(was, [zet(bestand, pad, wordt)]), [])), JSON.stringify(pad));
        assert.deepEqual(
          Object.keys(bestanden).filter((naam) => bestanden[naam] !== BESTANDEN[naam]),
          [bestand],
        );
        // Only a comment within what went goes with it.
        const weg = bron.slice(ingreep.van, ingreep.tot);
        assert.deepEqual(
          commentaar(nieuw),
          commentaar(bron).filter((regel) => !weg.includes(regel)),
        );
      }),
      { numRuns: 200, seed: 6 },
    );
    assert.ok(gedaan > 120, `only ${gedaan} were done`);
  }).timeout(90_000);

  it("comes back as it was when the opposite change is made", () => {
    const heen = [
      zet("mensen.yaml", [...wie(AYLIN), "afwezig"], [{ van: "2026-12-24", tot: "2027-01-02" }]),
      zet("mensen.yaml", [...wie(IMRAN), "afwezig"], null),
      zet("gemeente.yaml", ["gesloten"], ["2027-05-07", "2027-12-24"]),
      zet("gemeente.yaml", ["termijnen", "contact", "morgen"], "P2D"),
    ];
    const er = bewerk(BESTANDEN, heen);
    assert.deepEqual(er.afloop, ["gedaan", "gedaan", "gedaan", "gedaan"]);
    const terug = bewerk(
      er.bestanden,
      heen.map((een) => ({ ...een, was: een.wordt, wordt: een.was })),
    );
    assert.deepEqual(terug.afloop, ["gedaan", "gedaan", "gedaan", "gedaan"]);
    for (const naam of ["mensen.yaml", "gemeente.yaml"])
      assert.deepEqual(inhoudVan(naam, terug.bestanden[naam] ?? ""), inhoudVan(naam, BESTANDEN[naam] ?? ""));
  });

  it("reads as somebody would have written it", () => {
    const { bestanden } = bewerk(BESTANDEN, [
      zet("mensen.yaml", [...wie(AYLIN), "afwezig"], [{ van: "2026-12-24", tot: "2027-01-02" }]),
      zet("mensen.yaml", [...wie(AYLIN), "telefoon"], "023-555 09 09"),
      zet("mensen.yaml", [...wie(AYLIN), "werkdagen"], ["ma", "di"]),
    ]);
    const was = (BESTANDEN["mensen.yaml"] ?? "").split("\n");
    const nu = (bestanden["mensen.yaml"] ?? "").split("\n");
    assert.deepEqual(
      nu.filter((regel) => !was.includes(regel)),
      [
        '    telefoon: "023-555 09 09"',
        "    werkdagen: [ma, di]",
        "    afwezig: [{ van: 2026-12-24, tot: 2027-01-02 }]",
      ],
    );
    assert.equal(nu.length, was.length + 1);
  });

  it("adds somebody at the end and takes somebody away, with nothing else", () => {
    const oid = "5a1e0000-0000-4000-8000-0000000000ff";
    const nieuw = { oid, kort: "pim", naam: "Pim Verzinsel", rollen: ["teamlid"] };
    const er = bewerk(BESTANDEN, [zet("mensen.yaml", wie(oid), nieuw), zet("mensen.yaml", wie(AYLIN), null)]);
    assert.deepEqual(er.afloop, ["gedaan", "gedaan"]);
    const tekstNu = er.bestanden["mensen.yaml"] ?? "";
    assert.match(tekstNu, / {2}- oid: 5a1e0000-0000-4000-8000-0000000000ff\n {4}kort: pim\n/u);
    assert.doesNotMatch(tekstNu, /Aylin Luchtkasteel/u);
  });

  it("is refused when somebody else made it something else, and is nothing when it is so already", () => {
    const { was, ...rest } = zet("gemeente.yaml", ["termijnen", "oproep"], "PT15M");
    assert.equal(was, "PT10M");
    const eerst = bewerk(BESTANDEN, [
      { ...rest, was: "PT20M" },
      { ...rest, was: "PT20M", wordt: "PT10M" },
    ]);
    assert.deepEqual(eerst.afloop, ["botst", "al_zo"]);
    assert.deepEqual(eerst.bestanden, BESTANDEN);
  });

  it("begins a file that a gemeente can do without, and no other", () => {
    const begin = (bestand: string, pad: Pad, wordt: Waarde) =>
      bewerk({}, [{ bestand, pad: [...pad], was: null, wordt }]).bestanden[bestand];
    const zin = begin("teksten.yaml", ["teksten", "plek.dank"], "Dank: je.");
    assert.equal(zin, 'teksten:\n  plek.dank: "Dank: je."\n');
    const post = { id: "x", naam: "Een", leefgebieden: ["financien"] };
    assert.equal(
      begin("sociale-kaart.yaml", ["voorzieningen", { sleutel: "id", is: "x" }], post),
      "voorzieningen:\n  - id: x\n    naam: Een\n    leefgebieden: [financien]\n",
    );
    assert.equal(begin("casuistiek.yaml", ["coordinator"], "rachida"), "coordinator: rachida\n");
    assert.equal(begin("leefgebieden/voorbeelden/justitie.txt", ["regels", { sleutel: "", is: "a" }], "a"), "a\n");
    assert.equal(begin("mensen.yaml", ["mensen", { sleutel: "oid", is: "x" }], { oid: "x" }), undefined);
    assert.equal(begin("iets.yaml", ["iets"], "x"), undefined);
    assert.equal(begin("teksten.yaml", ["teksten", "plek.dank"], null), undefined);
  });

  it("comes below what a file without anything in it says as a comment", () => {
    const er = bewerk({ "teksten.yaml": "# Eigen zinnen" }, [
      { bestand: "teksten.yaml", pad: ["teksten", "plek.dank"], was: null, wordt: "Dank." },
    ]);
    assert.equal(er.bestanden["teksten.yaml"], "# Eigen zinnen\nteksten:\n  plek.dank: Dank.");
  });

  it("takes the last one away and puts the first one back, each on a line of its own", () => {
    const bron = "# Kop\nteksten: # zinnen\n  plek.dank: Dank.\n# Eind\n";
    const bij = { bestand: "teksten.yaml", pad: ["teksten", "plek.dank"] };
    const leeg = bewerk({ "teksten.yaml": bron }, [{ ...bij, was: "Dank.", wordt: null }]);
    assert.deepEqual(leeg.afloop, ["gedaan"]);
    assert.deepEqual(inhoudVan("teksten.yaml", leeg.bestanden["teksten.yaml"] ?? ""), { teksten: {} });
    const vol = bewerk(leeg.bestanden, [{ ...bij, was: null, wordt: "Dank je." }]);
    assert.match(vol.bestanden["teksten.yaml"] ?? "", /^# Kop\nteksten:\n {2}plek\.dank: Dank je\.\n# Eind\n$/u);
  });

  it("writes what is too wide for a line below each other", () => {
    const uren = ["ma", "di", "wo", "do"].map((dag) => ({ dag, tijd: "09:00-12:00" }));
    const er = bewerk({ "casuistiek.yaml": "expertises:\n  - id: ggz\n    naam: ggz\n" }, [
      {
        bestand: "casuistiek.yaml",
        pad: ["expertises", { sleutel: "id", is: "ggz" }, "specialisten"],
        was: null,
        wordt: [{ wie: "an", spreekuren: uren }],
      },
    ]);
    assert.match(
      er.bestanden["casuistiek.yaml"] ?? "",
      / {4}specialisten:\n {6}- wie: an\n {8}spreekuren:\n {10}- \{ dag: ma, tijd: 09:00-12:00 \}\n/u,
    );
  });

  it("adds and takes away lines of examples", () => {
    const bestand = "leefgebieden/voorbeelden/financien.txt";
    const [eerste = ""] = (BESTANDEN[bestand] ?? "").split("\n").filter((regel) => !regel.startsWith("#"));
    const regel = (is: string): Pad => ["regels", { sleutel: "", is }];
    const erbij = "werk_inkomen | - | normaal | - | De rekening klopt niet.";
    const er = bewerk(BESTANDEN, [zet(bestand, regel(erbij), erbij), zet(bestand, regel(eerste), null)]);
    assert.deepEqual(er.afloop, ["gedaan", "gedaan"]);
    assert.equal(er.bestanden[bestand]?.endsWith(`${erbij}\n`), true);
    assert.equal(er.bestanden[bestand]?.length, (BESTANDEN[bestand]?.length ?? 0) + erbij.length - eerste.length);
  });
});
