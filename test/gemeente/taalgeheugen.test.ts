import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { begrijp, leer } from "../../src/domain/taal/begrip.ts";
import type { Kennis } from "../../src/domain/taal/model.ts";
import { bijLeerfout, CODE, taalActueel, uitGeheugen, wachtOpGeheugen } from "../../src/gemeente/taalgeheugen.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { totdat } from "../support/totdat.ts";

describe("what was learnt from the examples", () => {
  const { kennis } = leesGemeente("config/haarlem").taal;
  const deel = (hoeveelste: number): Kennis => ({
    ...kennis,
    voorbeelden: kennis.voorbeelden.filter((_, plek) => plek % 40 === hoeveelste),
  });
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "taal-"));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const inMap = (van: Kennis) => leer(van, uitGeheugen(van, map));

  it("is kept, and read the same by the next who has the same knowledge", async () => {
    const een = inMap(deel(0));
    const tekst = "De huur is te hoog en zijn zoon wil naar school";
    await totdat(() => (begrijp(tekst, een), readdirSync(map).length > 0), "something kept");
    const ander = begrijp(tekst, inMap(deel(0)));
    await totdat(() => begrijp(tekst, een).spoed === ander.spoed, "the thread is done");
    assert.deepEqual(begrijp(tekst, een), ander);
  });

  it("is learnt again when the file is not whole", async () => {
    const een = inMap(deel(1));
    await totdat(
      () => (begrijp("huur", een), readdirSync(map).some((naam) => naam.endsWith(".bin"))),
      "something kept",
    );
    const [naam = ""] = readdirSync(map);
    const heel = readFileSync(join(map, naam));
    for (const half of [heel.subarray(0, 100), heel.subarray(0, 101), Buffer.alloc(0)]) {
      writeFileSync(join(map, naam), half);
      assert.ok(begrijp("De huur", inMap(deel(1))).leefgebieden.length === 15);
    }
  });

  it("goes on as it was when the thread fails, which is told once, until something is learnt again", async () => {
    inMap(deel(3)).delen();
    const fouten: string[] = [];
    const einde = bijLeerfout((fout) => fouten.push(fout));
    try {
      const kapot = inMap({
        ...deel(4),
        voorbeelden: deel(4).voorbeelden.map((een) => ({ ...een, tekst: JSON.parse("3") })),
      });
      const voor = begrijp("De huur is te hoog", kapot);
      await totdat(() => fouten.length > 0, "the thread failed");
      assert.equal(taalActueel(), false);
      assert.deepEqual(begrijp("De huur is te hoog", kapot), voor);
      assert.deepEqual(fouten, ["TypeError"]);
      const heel = inMap(deel(5));
      await totdat(() => (heel.delen(), taalActueel()), "learnt again");
    } finally {
      einde();
    }
  });

  it("is there at once for who reads with it later, when somebody waited for it beside", () => {
    const eerst = inMap(deel(6));
    const voor = begrijp("De huur is te hoog", eerst);
    const ernaast = leer(deel(7), wachtOpGeheugen(deel(7), map));
    const gelezen = begrijp("De huur is te hoog", ernaast);
    assert.deepEqual(begrijp("De huur is te hoog", eerst), voor, "this process reads as it did");
    assert.notDeepEqual(gelezen, voor);
    assert.deepEqual(begrijp("De huur is te hoog", inMap(deel(7))), gelezen, "no thread, no waiting");
  });

  it("stays when it is read, however much else is learnt", () => {
    leer(deel(8), wachtOpGeheugen(deel(8), map)).delen();
    const [naam = ""] = readdirSync(map);
    utimesSync(join(map, naam), 1, 1);
    leer(deel(8), wachtOpGeheugen(deel(8), map)).delen();
    assert.ok(statSync(join(map, naam)).mtimeMs > 1_000_000);
  });

  it("has another name when any code changes that decides what is learnt", () => {
    const over = ["../../src/domain/taal/model.ts"].map((pad) => join(import.meta.dirname, pad));
    const gezien = new Set<string>();
    for (let pad = over.pop(); pad !== undefined; pad = over.pop()) {
      if (gezien.has(pad)) continue;
      gezien.add(pad);
      const invoer = readFileSync(pad, "utf8").matchAll(/^import (?!type )[^;]*? from "(\.[^"]+)";/gm);
      for (const [, naar = ""] of invoer) over.push(join(dirname(pad), naar));
    }
    assert.ok(gezien.size > 8, `${gezien.size}`);
    assert.deepEqual(
      [...gezien].filter((pad) => !CODE.includes(pad)),
      [],
    );
  });

  it("is not needed: a folder that cannot be written changes nothing", () => {
    const een = leer(deel(2), uitGeheugen(deel(2), "/dev/null/taal"));
    assert.ok(begrijp("De huur is te hoog", een).leefgebieden.length === 15);
  });
});
