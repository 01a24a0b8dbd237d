import assert from "node:assert/strict";
import { inspect } from "node:util";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesSleutels, ontsleutel, type Versleuteld, versleutel } from "../../src/redis/versleuteling.ts";
import { nieuweSleutel } from "./opstelling.ts";

const naam = nieuweSleutel();
const een = nieuweSleutel();
const twee = nieuweSleutel();
const plaats = { gemeente: "haarlem", record: "{x}:vraag:abc", versie: 3 };
const tekst = '{"over":"De huur is niet betaald. é€"}';

function problemen(bron: string): readonly string[] {
  try {
    leesSleutels(bron);
  } catch (fout) {
    assert.ok(fout instanceof ConfiguratieFout);
    return fout.problemen;
  }
  return [];
}

describe("VELD_SLEUTELS", () => {
  it("names the naming key and versioned master keys, of which the highest wraps", () => {
    const sleutels = leesSleutels(`2:${twee}, naam:${naam} ,1:${een}`);

    assert.deepEqual([sleutels.nieuwste, [...sleutels.meester.keys()]], [2, [2, 1]]);
  });

  for (const [wat, bron, aantal] of [
    ["nothing", "", 3],
    ["no naming key", `1:${een}`, 1],
    ["no master key", `naam:${naam}`, 1],
    ["a key without a name", `naam:${naam},${een}`, 2],
    ["an unknown name", `naam:${naam},1:${een},twee:${twee}`, 1],
    ["version 0", `naam:${naam},0:${een},1:${twee}`, 1],
    ["a version above 65535", `naam:${naam},70000:${een},1:${twee}`, 1],
    ["a version twice", `naam:${naam},1:${een},1:${twee}`, 1],
    ["a short key", `naam:${naam},1:${een},2:${twee.slice(8)}`, 1],
    ["a key that is not base64", `naam:${naam},1:${een},2:${"?".repeat(44)}`, 1],
    ["one key for two things", `naam:${naam},1:${naam}`, 1],
    ["three faults at once", `naam:${naam.slice(4)},1:kort,x:${een}`, 5],
  ] as const) {
    it(`is refused with ${wat}, each fault by its place and none with a value`, () => {
      const gevonden = problemen(bron);

      assert.equal(gevonden.length, aantal, gevonden.join("\n"));
      for (const sleutel of [naam, een, twee]) assert.ok(!gevonden.join().includes(sleutel.slice(8, 20)));
    });
  }

  it("does not print its keys when it is logged", () => {
    const geprint = inspect(leesSleutels(`naam:${naam},1:${een}`), { depth: 9, showHidden: true });

    assert.ok(!geprint.includes(een.slice(0, 8)) && !geprint.includes(Buffer.from(een, "base64").toString("hex")));
  });
});

describe("an encrypted document", () => {
  const sleutels = leesSleutels(`naam:${naam},1:${een},2:${twee}`);
  const dicht = versleutel(sleutels, plaats, tekst);
  const weigert = (versleuteld: Versleuteld, elders = plaats, met = sleutels) =>
    assert.throws(() => ontsleutel(met, elders, versleuteld), {
      name: "TypeError",
      message: /^record (beschadigd|onleesbaar)/,
    });

  it("comes back as it was", () => {
    assert.equal(ontsleutel(sleutels, plaats, dicht), tekst);
  });

  it("is refused when any byte of it or of its key is changed", () => {
    for (const deel of ["document", "sleutel"] as const) {
      for (let plek = 0; plek < dicht[deel].length; plek++) {
        const stuk = Buffer.from(dicht[deel]);
        stuk.writeUInt8(stuk.readUInt8(plek) ^ 1, plek);
        weigert({ ...dicht, [deel]: stuk });
      }
    }
  });

  it("is refused when it or its key is cut anywhere, as with a tag of 4 to 15 bytes", () => {
    for (const deel of ["document", "sleutel"] as const) {
      for (let lengte = 0; lengte < dicht[deel].length; lengte++) {
        weigert({ ...dicht, [deel]: dicht[deel].subarray(0, lengte) });
      }
    }
  });

  it("is refused in another record, another gemeente or another version", () => {
    weigert(dicht, { ...plaats, record: "{x}:vraag:abd" });
    weigert(dicht, { ...plaats, gemeente: "elders" });
    weigert(dicht, { ...plaats, versie: 2 });
  });

  it("is refused with the key of another document", () => {
    weigert({ ...dicht, sleutel: versleutel(sleutels, plaats, tekst).sleutel });
  });

  it("is read with an older master key, written with the newest, and refused without the one it had", () => {
    const vroeger = leesSleutels(`naam:${naam},1:${een}`);
    const oud = versleutel(vroeger, plaats, tekst);

    assert.equal(ontsleutel(sleutels, plaats, oud), tekst);
    assert.throws(() => ontsleutel(vroeger, plaats, dicht), /versie 2 ontbreekt/);
    weigert(oud, plaats, leesSleutels(`naam:${naam},1:${twee}`));
  });

  it("is refused when its key claims another master key", () => {
    const zelfde = Buffer.from(dicht.sleutel);
    zelfde.writeUInt16BE(1, 1);
    weigert({ ...dicht, sleutel: zelfde });
  });

  it("never has the same IV or key twice in 5,000", () => {
    const gezien = new Set<string>();
    for (let n = 0; n < 5_000; n++) {
      const { document, sleutel } = versleutel(sleutels, plaats, "x");
      gezien.add(document.toString("hex", 0, 12)).add(sleutel.toString("hex", 3, 15));
    }

    assert.equal(gezien.size, 10_000);
  });
});
