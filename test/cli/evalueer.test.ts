import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type Lezer } from "../../src/cli/evalueer/lezers.ts";
import { meet, type Toetsvraag } from "../../src/cli/evalueer/meet.ts";
import { inWoorden, verbeteringenVan } from "../../src/cli/evalueer/terugkoppeling.ts";
import { metInterval } from "../../src/cli/evalueer/verslag.ts";
import { evalueer } from "../../src/cli/evalueer.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";

const VRAAG: Toetsvraag = {
  id: "1",
  tekst: "huur",
  leefgebieden: ["huisvesting", "financien"],
  functie: "werk_inkomen",
  urgentie: "spoed",
  veiligheid: ["ontruiming"],
};

describe("evalueer", () => {
  it("counts what a reader got right, and what it cried wolf about", async () => {
    const vast: Lezer = {
      naam: "vast",
      leer: () =>
        Promise.resolve(() => ({
          leefgebieden: ["financien", "huisvesting"],
          functie: "werk_inkomen",
          urgentie: "acuut",
          veiligheid: ["ontruiming"],
          alarm: true,
        })),
    };
    const kalm: Toetsvraag = { ...VRAAG, id: "2", urgentie: "normaal", veiligheid: [] };
    const cijfers = await meet(vast, [], [VRAAG, kalm], ["2"]);
    assert.deepEqual(cijfers.top1, { goed: 0, van: 2 });
    assert.deepEqual(cijfers.top3, { goed: 2, van: 2 });
    assert.deepEqual(cijfers.functie, { goed: 2, van: 2 });
    assert.equal(cijfers.urgentie?.spoed.acuut, 1);
    assert.deepEqual(cijfers.veiligheid, { ontruiming: { goed: 1, van: 1 } });
    assert.deepEqual(cijfers.valseAlarmen, { goed: 1, van: 1 });
    assert.deepEqual(cijfers.schrik, { van: 1, alarm: ["2"] });
  });

  it("shows how far few questions can be trusted", () => {
    assert.equal(metInterval({ goed: 155, van: 200 }), "77,5 % (71-83)");
    assert.equal(metInterval({ goed: 0, van: 0 }), "geen");
    assert.equal(metInterval(null), "-");
  });

  it("names every line that is no question", async () => {
    const map = mkdtempSync(join(tmpdir(), "evalueer-"));
    const pad = join(map, "vragen.jsonl");
    const om = { env: {}, invoer: Readable.from([]), schrijf: () => {}, klaag: () => {} };
    try {
      writeFileSync(pad, `${JSON.stringify(VRAAG)}\n\n{}\nx\n`);
      await assert.rejects(evalueer([pad], om), (fout) => {
        assert.ok(fout instanceof ConfiguratieFout);
        assert.deepEqual(
          fout.problemen.map((zin) => zin.replace(pad, "").slice(0, 4)),
          [":3: ", ":4: "],
        );
        return true;
      });
      await assert.rejects(evalueer([], om), ConfiguratieFout);
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });

  it("turns corrections into lines for a person to take over", () => {
    const feit = {
      soort: "terugkoppeling",
      voorgesteld: "financien",
      gekozen: "huisvesting",
      functie_voorgesteld: "werk_inkomen",
      functie: "",
      kenmerken: "huur,corporatie",
    } as const;
    const verbeteringen = verbeteringenVan([feit, feit, { ...feit, kenmerken: "corporatie" }]);
    assert.deepEqual(verbeteringen, [
      {
        van: "financien",
        naar: "huisvesting",
        aantal: 3,
        kenmerken: [
          ["corporatie", 3],
          ["huur", 2],
        ],
      },
    ]);
    const { kennis } = leesGemeente("config/haarlem").taal;
    assert.match(inWoorden(verbeteringen, kennis), /3 keer huisvesting in plaats van financien/);
    assert.match(inWoorden(verbeteringen, kennis), /leefgebieden\/huisvesting\.yaml, bij woorden: corporatie/);
    assert.equal(inWoorden([], kennis), "Nog niemand heeft een voorstel verbeterd.\n");
  });
});
