import assert from "node:assert/strict";
import fc from "fast-check";
import type { Tabel } from "../../dialogs/beeld.ts";
import { csvVan } from "../../src/tab/csv.ts";

const TABEL: Tabel = {
  bijschrift: "Tabel 1",
  kolommen: ["Team", "Gestart 2026", "Deel"],
  rijen: [
    { kop: "Oost; en Zuid", waarden: ["1.234", "23,5%"] },
    { kop: 'Team "De Hoek"', waarden: ["minder dan 5", "0"] },
  ],
  totaal: { kop: "Totaal", waarden: ["12.345.678", "100%"] },
};

/** Reads it back as Excel does: a quote in quotes is doubled. */
function lees(csv: string): readonly (readonly string[])[] {
  const velden = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^;"\r\n]*)(;|\r\n)/gu)];
  const regels: string[][] = [[]];
  for (const [, ruw = "", einde] of velden) {
    regels.at(-1)?.push(ruw.startsWith('"') ? ruw.slice(1, -1).replaceAll('""', '"') : ruw);
    if (einde === "\r\n") regels.push([]);
  }
  return regels.slice(0, -1);
}

describe("a table as a CSV file", () => {
  it("is what Dutch Excel opens: a byte order mark, semicolons, decimal commas, whole thousands", () => {
    assert.equal(
      csvVan(TABEL),
      '\uFEFFTeam;Gestart 2026;Deel\r\n"Oost; en Zuid";1234;23,5%\r\n"Team ""De Hoek""";minder dan 5;0\r\nTotaal;12345678;100%\r\n',
    );
  });

  it("holds nothing that Excel takes for a formula, and leaves a figure below zero alone", () => {
    for (const gevaar of ["=1+1", "+31", "-Oost", "@som", "\t=1", " =1", "|cmd"]) {
      const [, regel] = lees(csvVan({ bijschrift: "", kolommen: ["Team"], rijen: [{ kop: gevaar, waarden: [] }] }));
      assert.equal(regel?.[0], `'${gevaar}`);
    }
    assert.match(
      csvVan({ bijschrift: "", kolommen: ["Team"], rijen: [{ kop: "Oost", waarden: ["-3"] }] }),
      /Oost;-3\r/u,
    );
  });

  it("can be read back cell by cell, whatever a team is called", () => {
    const cel = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((tekst) => !/^\s*[=+\-@|\t\r]|^[\d.,%-]+$/u.test(tekst));
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel), { minLength: 1 }), (paren) => {
        const tabel = {
          bijschrift: "",
          kolommen: ["Team", "Aantal"],
          rijen: paren.map(([kop, een]) => ({ kop, waarden: [een] })),
        };
        assert.deepEqual(lees(csvVan(tabel)).slice(1), paren);
      }),
    );
  });
});
