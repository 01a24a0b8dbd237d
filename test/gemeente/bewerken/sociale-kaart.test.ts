import assert from "node:assert/strict";
import fc from "fast-check";
import { verschillen } from "../../../src/domain/inrichting.ts";
import { CAPACITEITEN } from "../../../src/domain/voorziening.ts";
import { behoudKaartstanden, zetKaartstand } from "../../../src/gemeente/bewerken/sociale-kaart.ts";
import { leesBestanden, leesUitBestanden } from "../../../src/gemeente.ts";

const BESTANDEN = leesBestanden("config/proef");
const BESTAND = "sociale-kaart.yaml";
const regels = (tekst: string | undefined) => (tekst ?? "").split("\n");

describe("how it stands with one thing on the sociale kaart", () => {
  it("is written in its own lines; comments and everything else stay as they were", () => {
    const wordt = zetKaartstand(BESTANDEN, {
      id: "budgetmaatjes",
      capaciteit: "vol",
      wachtWeken: null,
      bijgewerkt: "2026-11-23",
    });
    assert.ok(wordt);
    assert.deepEqual(verschillen(BESTANDEN, wordt), [BESTAND]);
    const [was, nu] = [regels(BESTANDEN[BESTAND]), regels(wordt[BESTAND])];
    assert.deepEqual(
      nu.filter((regel) => !was.includes(regel)),
      ["    bijgewerkt: 2026-11-23 # niet meer nagekeken"],
    );
    assert.deepEqual(
      was.filter((regel) => !nu.includes(regel)),
      ["    capaciteit: wachtlijst", "    wachttijd: 8", "    bijgewerkt: 2026-06-01 # niet meer nagekeken"],
    );
    const maatjes = leesUitBestanden(wordt).socialeKaart.voorzieningen.get("budgetmaatjes")?.beschikbaar;
    assert.deepEqual([maatjes?.capaciteit, maatjes?.wachtWeken, maatjes?.bijgewerkt], ["vol", null, "2026-11-23"]);
  });

  it("is written with a partner of whom nobody said anything yet", () => {
    const wordt = zetKaartstand(BESTANDEN, {
      id: "cjg-coach",
      capaciteit: "wachtlijst",
      wachtWeken: 6,
      bijgewerkt: "2026-11-23",
    });
    assert.ok(wordt);
    const { partners } = leesUitBestanden(wordt);
    const anders = { capaciteit: "wachtlijst", wachtWeken: 6, bijgewerkt: "2026-11-23", eigenaar: null };
    assert.deepEqual(partners.get("cjg-coach")?.beschikbaar, anders);
  });

  it("changes nothing when it is so already, and cannot be written of what is not there", () => {
    const nu = { id: "budgetmaatjes", capaciteit: "wachtlijst", wachtWeken: 8, bijgewerkt: "2026-06-01" } as const;
    assert.deepEqual(verschillen(BESTANDEN, zetKaartstand(BESTANDEN, nu) ?? {}), []);
    assert.equal(zetKaartstand(BESTANDEN, { ...nu, id: "bestaat-niet" }), null);
    assert.equal(zetKaartstand({}, nu), null);
  });

  it("always leaves a gemeente, whatever is said in whatever order, and comes back to the same text", () => {
    const ids = [
      "formulierenspreekuur",
      "budgetmaatjes",
      "voedselbank",
      "inloop-oost",
      "eettafel-west",
      "mantelzorgsteunpunt",
    ];
    const stand = fc.record({
      id: fc.constantFrom(...ids),
      capaciteit: fc.constantFrom(...CAPACITEITEN),
      wachtWeken: fc.option(fc.integer({ min: 1, max: 260 })),
      bijgewerkt: fc.constantFrom("2026-11-23", "2027-01-04", "2028-02-29"),
    });
    fc.assert(
      fc.property(fc.array(stand, { minLength: 1, maxLength: 6 }), (standen) => {
        let nu = BESTANDEN;
        for (const een of standen) {
          const wordt = zetKaartstand(nu, een);
          assert.ok(wordt, JSON.stringify(een));
          assert.deepEqual(zetKaartstand(wordt, een), wordt, "a second time changes nothing");
          nu = wordt;
        }
        const { socialeKaart, partners } = leesUitBestanden(nu);
        const laatste = new Map(standen.map((een) => [een.id, een]));
        for (const [id, { capaciteit, wachtWeken, bijgewerkt }] of laatste) {
          const beschikbaar = socialeKaart.voorzieningen.get(id)?.beschikbaar ?? partners.get(id)?.beschikbaar;
          const weken = capaciteit === "wachtlijst" ? wachtWeken : null;
          assert.deepEqual(
            [beschikbaar?.capaciteit, beschikbaar?.wachtWeken, beschikbaar?.bijgewerkt],
            [capaciteit, weken, bijgewerkt],
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("what owners said after a version that comes back", () => {
  const later = (id: string, bijgewerkt = "2028-01-04") =>
    ({ id, capaciteit: "vol", wachtWeken: null, bijgewerkt }) as const;
  const met = (standen: readonly ReturnType<typeof later>[], begin = BESTANDEN) =>
    standen.reduce((nu, stand) => zetKaartstand(nu, stand) ?? assert.fail(), begin);
  const zonder = (bestanden: typeof BESTANDEN, begin: string, eind: string) => {
    const tekst = bestanden[BESTAND] ?? "";
    return { ...bestanden, [BESTAND]: tekst.slice(0, tekst.indexOf(begin)) + tekst.slice(tekst.indexOf(eind)) };
  };

  it("stays, of a voorziening and of a partner; everything else is as it was then, byte for byte", () => {
    const geldend = met([later("budgetmaatjes"), later("cjg-coach")], {
      ...BESTANDEN,
      "gemeente.yaml": "anders",
      "teams.yaml": "anders",
    });
    const { bestanden, blijft } = behoudKaartstanden(BESTANDEN, geldend);
    assert.deepEqual(bestanden, met([later("budgetmaatjes"), later("cjg-coach")]));
    assert.equal(blijft.length, 2);
    assert.ok(blijft.includes("Budgetmaatjes"));
  });

  it("goes back when the version that comes back was later, or of the same day", () => {
    const eerder = met([later("budgetmaatjes", "2028-02-01")]);
    for (const dag of ["2028-01-31", "2028-02-01"]) {
      const geldend = met([{ ...later("budgetmaatjes", dag), capaciteit: "vol" }]);
      assert.deepEqual(behoudKaartstanden(eerder, geldend), { bestanden: eerder, blijft: [] });
    }
  });

  it("is said of nothing that only one of the two has", () => {
    const [begin, eind] = ["  - id: budgetmaatjes", "  - id: voedselbank"];
    const [kort, lang] = [zonder(BESTANDEN, begin, eind), met([later("budgetmaatjes")])];
    assert.ok(!(kort[BESTAND] ?? begin).includes(begin) && (kort[BESTAND] ?? "").includes(eind));
    assert.deepEqual(behoudKaartstanden(kort, lang), { bestanden: kort, blijft: [] });
    assert.deepEqual(behoudKaartstanden(lang, kort), { bestanden: lang, blijft: [] });
    assert.deepEqual(behoudKaartstanden({}, lang), { bestanden: {}, blijft: [] });
    assert.deepEqual(behoudKaartstanden(lang, {}), { bestanden: lang, blijft: [] });
  });

  it("leaves a gemeente that can be used, however many they were", () => {
    const ids = [...leesUitBestanden(BESTANDEN).socialeKaart.voorzieningen.keys()];
    const { bestanden, blijft } = behoudKaartstanden(BESTANDEN, met(ids.map((id) => later(id))));
    assert.equal(blijft.length, ids.length);
    for (const { beschikbaar } of leesUitBestanden(bestanden).socialeKaart.voorzieningen.values())
      assert.deepEqual([beschikbaar.capaciteit, beschikbaar.bijgewerkt], ["vol", "2028-01-04"]);
  });
});
