import assert from "node:assert/strict";
import { z } from "zod";
import { bestanden, importenVan, lees } from "./bestanden.ts";

const Namen = z.record(z.string(), z.string()).default({});
const Pakket = z.looseObject({ dependencies: Namen, devDependencies: Namen, optionalDependencies: Namen });
const Slot = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      version: z.string().optional(),
    }),
  ),
});

const { dependencies, devDependencies, optionalDependencies } = Pakket.parse(JSON.parse(lees("package.json")));
const slot = Slot.parse(JSON.parse(lees("package-lock.json")));
const alle = { ...dependencies, ...devDependencies, ...optionalDependencies };

function beschreven(): ReadonlySet<string> {
  const regels = lees("docs/dependencies.md").split("\n");
  return new Set(
    regels.flatMap((regel) =>
      [...(/^\|([^|]+)\|/.exec(regel)?.[1] ?? "").matchAll(/`([^`]+)`/g)].map((t) => t[1] ?? ""),
    ),
  );
}

describe("The direct dependencies", () => {
  it("each have a line in docs/dependencies.md, and no line is left over", () => {
    assert.deepEqual([...beschreven()].toSorted(), Object.keys(alle).toSorted());
  });

  it("have exact versions", () => {
    const los = Object.entries(alle).filter(([, versie]) => !/^\d+\.\d+\.\d+$/.test(versie));
    assert.deepEqual(los, []);
  });

  it("are all that is imported", () => {
    const code = bestanden.filter((pad) => /\.(ts|mjs|cjs)$/.test(pad) && !pad.startsWith("bench/peers/"));
    const vreemd = code
      .flatMap((pad) => importenVan(pad))
      .filter(({ pakket }) => pakket !== null && !pakket.startsWith("node:") && alle[pakket] === undefined)
      .map(({ van, naar }) => `${van} -> ${naar}`);
    assert.deepEqual(vreemd, []);
  });

  it("are run-time dependencies when the product imports them", () => {
    // What the pages use is in their build; nothing of it is loaded at run time.
    const product = bestanden.filter(
      (pad) => /^(?:src|dialogs|cards)\/.*\.ts$/.test(pad) && !/^src\/(?:tab|bouw)\//.test(pad),
    );
    const fout = product
      .flatMap((pad) => importenVan(pad))
      .filter(({ pakket }) => pakket !== null && !pakket.startsWith("node:") && dependencies[pakket] === undefined)
      .map(({ van, naar }) => `${van} -> ${naar}`);
    assert.deepEqual(fout, []);
  });
});

describe("The lockfile", () => {
  it("holds every direct dependency at its version, as npm ci demands", () => {
    const fout = Object.entries(alle).filter(
      ([naam, versie]) => slot.packages[`node_modules/${naam}`]?.version !== versie,
    );
    assert.deepEqual(fout, []);
  });

  it("names no address to download from", () => {
    const fout = Object.entries(slot.packages).filter(([, { resolved }]) => resolved !== undefined);
    assert.deepEqual(
      fout.map(([plek]) => plek),
      [],
    );
  });

  it("has a checksum for every package", () => {
    const zonder = Object.entries(slot.packages).filter(
      ([plek, { integrity }]) => plek !== "" && integrity === undefined,
    );
    assert.deepEqual(
      zonder.map(([plek]) => plek),
      [],
    );
  });
});
