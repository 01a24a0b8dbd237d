import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { Functie, Leefgebied, Rol } from "../../../src/domain/sleutels.ts";
import { maakWoordenlijst, stelOnderwerpVoor, type Woordenlijst } from "../../../src/domain/taal/onderwerp.ts";

const Bestand = z.strictObject({
  naam: z.string(),
  functie: Functie,
  vervangende_functie: Functie,
  woorden: z.array(z.string()).min(40),
  valse_vrienden: z.array(z.string()),
  zelden_alleen: z.array(z.string()).min(1),
  vragen: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z_]+$/),
        tekst: z.string().max(120),
        soort: z.enum(["tekst", "keuze", "ja_nee"]),
        keuzes: z.array(z.string()).min(2).optional(),
        wie: z.array(Rol).min(1),
        alleen_bij: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  basisvoorzieningen: z.array(z.string()).min(1),
  kinderen_vragen: z.boolean(),
});

const bestanden = Leefgebied.options.map((leefgebied) => {
  const bron = readFileSync(new URL(`../../../config/leefgebieden/${leefgebied}.yaml`, import.meta.url), "utf8");
  return [leefgebied, Bestand.parse(parse(bron))] as const;
});
const lijsten = new Map(
  bestanden.map(([leefgebied, { woorden, valse_vrienden: valseVrienden, zelden_alleen: zeldenAlleen }]) => [
    leefgebied,
    maakWoordenlijst({ woorden, valseVrienden, zeldenAlleen }),
  ]),
);

describe("the files of the leefgebieden", () => {
  it("have their own name each", () => {
    assert.equal(new Set(bestanden.map(([, { naam }]) => naam)).size, 15);
  });

  it("name another function for when the first is not there", () => {
    assert.deepEqual(
      bestanden.filter(([, bestand]) => bestand.functie === bestand.vervangende_functie),
      [],
    );
  });

  it("ask no volunteer anything", () => {
    assert.ok(bestanden.every(([, { vragen }]) => vragen.every(({ wie }) => !wie.includes("vrijwilliger"))));
  });

  it("offer choices with a choice question only", () => {
    assert.ok(
      bestanden.every(([, { vragen }]) =>
        vragen.every(({ soort, keuzes }) => (soort === "keuze") === (keuzes !== undefined)),
      ),
    );
  });

  it("ask about children only where it matters", () => {
    const vraagt = bestanden.filter(([, bestand]) => bestand.kinderen_vragen).map(([leefgebied]) => leefgebied);

    assert.deepEqual(vraagt.toSorted(), [
      "financien",
      "geestelijke_gezondheid",
      "huiselijke_relaties",
      "huisvesting",
      "justitie",
      "middelengebruik",
    ]);
  });
});

describe("the proposal of an onderwerp", () => {
  const klein = new Map<Leefgebied, Woordenlijst>([
    [
      "financien",
      maakWoordenlijst({
        woorden: ["schuld*", "rekening"],
        valseVrienden: ["rekening houden"],
        zeldenAlleen: ["brief"],
      }),
    ],
    [
      "huisvesting",
      maakWoordenlijst({ woorden: ["huis uit", "huis", "rekening"], valseVrienden: [], zeldenAlleen: ["buren"] }),
    ],
  ]);
  const eerste = (tekst: string) => stelOnderwerpVoor(tekst, klein)[0];

  it("says which words decided", () => {
    assert.deepEqual(eerste("Hij heeft schulden en een rekening"), {
      leefgebied: "financien",
      score: 1.5,
      woorden: ["schulden", "rekening"],
    });
  });

  it("counts a phrase for more than its word", () => {
    assert.deepEqual(eerste("Moet het huis uit"), { leefgebied: "huisvesting", score: 1.5, woorden: ["huis uit"] });
  });

  it("does not count the words of a false friend", () => {
    assert.equal(eerste("Je moet ermee rekening houden")?.leefgebied, "huisvesting");
  });

  it("proposes nothing for one weak word", () => {
    assert.deepEqual(stelOnderwerpVoor("Een brief", klein), []);
  });

  it("counts a repeated word once", () => {
    assert.equal(eerste("schuld schuld schuld")?.score, 1);
  });

  it("refuses what is no word", () => {
    for (const woord of ["", "*", "a|b", "@kind", "?!"])
      assert.throws(
        () => maakWoordenlijst({ woorden: [woord], valseVrienden: [], zeldenAlleen: [] }),
        TypeError,
        woord,
      );
  });

  it("is right often enough on the development set", () => {
    const vragen = readFileSync(new URL("../../data/vragen-dev.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((regel) => JSON.parse(regel) as { tekst: string; leefgebieden: string[] });
    const voorstellen = vragen.map(({ tekst, leefgebieden }) => ({
      hoofd: leefgebieden[0] ?? "",
      alle: leefgebieden,
      gebieden: stelOnderwerpVoor(tekst, lijsten).map(({ leefgebied }) => leefgebied as string),
    }));
    const deel = (goed: (voorstel: (typeof voorstellen)[number]) => boolean) =>
      voorstellen.filter(goed).length / voorstellen.length;
    const cijfers = {
      top1: deel(({ hoofd, gebieden }) => gebieden[0] === hoofd),
      top3: deel(({ hoofd, gebieden }) => gebieden.includes(hoofd)),
      eersteIsEenVan: deel(({ alle, gebieden }) => alle.includes(gebieden[0] ?? "")),
    };

    console.log(`      development set: ${JSON.stringify(cijfers)}`);
    assert.ok(cijfers.top1 >= 0.66 && cijfers.top3 >= 0.83, JSON.stringify(cijfers));
  });
});
