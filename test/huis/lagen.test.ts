import assert from "node:assert/strict";
import { bestanden, codeIn, type Import, importenVan } from "./bestanden.ts";

interface Laag {
  /** Folders and files of ours that this layer may know. */
  readonly kent: readonly string[];
  readonly pakketten: readonly string[];
  readonly node: boolean;
}

/** Imports point inward only; a new arrow is a decision and is added here on purpose. */
const LAGEN: Readonly<Record<string, Laag>> = {
  "src/domain": { kent: [], pakketten: ["zod", "temporal-polyfill", "rrule-temporal"], node: false },
  dialogs: { kent: ["src/domain"], pakketten: ["zod"], node: false },
  cards: { kent: ["dialogs", "src/domain"], pakketten: [], node: false },
  "src/app": { kent: ["src/domain", "dialogs", "cards", "src/fouten.ts"], pakketten: ["zod"], node: false },
  "src/teams": {
    kent: ["src/app", "src/domain", "dialogs/openingen.ts", "src/fouten.ts"],
    pakketten: ["botbuilder", "botframework-connector", "zod"],
    node: true,
  },
  // Calendars outside: iCalendar and Microsoft Graph, which knows us by the same token service as the connector.
  "src/agenda": {
    kent: [
      "src/app",
      "src/domain",
      "src/teams/toegang.ts",
      "src/teams/tokenvraag.ts",
      "src/teams/haal.ts",
      "src/fouten.ts",
    ],
    pakketten: ["ical-generator", "timezones-ical-library", "temporal-polyfill", "zod"],
    node: true,
  },
  "src/redis": { kent: ["src/app", "src/domain", "src/fouten.ts"], pakketten: ["ioredis", "zod"], node: true },
  "src/gemeente": {
    kent: ["src/domain", "dialogs", "src/fouten.ts"],
    pakketten: ["csv-parse", "date-holidays", "yaml", "zod", "temporal-polyfill"],
    node: true,
  },
  "src/gemeente.ts": { kent: ["src/gemeente", "src/domain", "src/fouten.ts"], pakketten: ["zod"], node: true },
  "src/config.ts": {
    kent: ["src/config-regels.ts", "src/gemeente", "src/domain", "src/fouten.ts"],
    pakketten: ["zod"],
    node: false,
  },
  "src/config-regels.ts": { kent: ["src/domain/eigen-machine.ts"], pakketten: [], node: false },
  "src/tab": {
    kent: ["dialogs/beeld.ts", "dialogs/openingen.ts", "cards/veld-id.ts", "cards/tekst.ts"],
    pakketten: ["@microsoft/teams-js", "@fluentui/web-components"],
    node: false,
  },
  "src/bouw": { kent: [], pakketten: ["vite"], node: true },
  "src/http": {
    kent: ["src/app", "src/domain", "dialogs", "cards", "src/tab/protocol.ts", "src/fouten.ts"],
    pakketten: ["restify", "zod"],
    node: true,
  },
  "src/cli": {
    kent: [
      "dialogs",
      "cards/veld-id.ts",
      "src/app",
      "src/buitenagenda.ts",
      "src/config.ts",
      "src/config-regels.ts",
      "src/gemeente.ts",
      "src/gemeente",
      "src/redis",
      "src/teams",
      "src/domain",
      "src/rolregels.ts",
      "src/fouten.ts",
    ],
    pakketten: ["ajv", "fflate", "zod"],
    node: true,
  },
};
/** Who alone may import it, outside tests, trial and benchmark. */
const ALLEEN: Readonly<Record<string, readonly string[]>> = {
  ajv: ["src/cli"],
  botbuilder: ["src/teams"],
  "botframework-connector": ["src/teams"],
  "csv-parse": ["src/gemeente"],
  "date-holidays": ["src/gemeente"],
  fflate: ["src/cli"],
  "ical-generator": ["src/agenda"],
  ioredis: ["src/redis"],
  pino: ["src/logboek.ts"],
  restify: ["src/http"],
  "rrule-temporal": ["src/domain"],
  "temporal-polyfill": ["src/domain", "src/gemeente", "src/agenda"],
  "timezones-ical-library": ["src/agenda"],
  "@microsoft/teams-js": ["src/tab"],
  "@fluentui/web-components": ["src/tab"],
  vite: ["src/bouw"],
};
const BUITEN = ["test", "proef", "bench"];

function onder(pad: string, plek: string): boolean {
  return pad === plek || pad.startsWith(`${plek}/`);
}

function magIn(laag: string, { naar, pakket }: Import): boolean {
  const regels = LAGEN[laag];
  if (regels === undefined) return true;
  if (pakket === null) return [laag, ...regels.kent].some((plek) => onder(naar, plek));
  return pakket.startsWith("node:") ? regels.node : regels.pakketten.includes(pakket);
}

function zin({ van, naar }: Import): string {
  return `${van} -> ${naar}`;
}

const code = bestanden.filter((pad) => /\.(ts|mjs|cjs)$/.test(pad));
const importen = code.flatMap((pad) => importenVan(pad));
const product = importen.filter(({ van }) => !BUITEN.some((map) => onder(van, map)));

describe("The layers of the house", () => {
  it("have imports to check", () => {
    assert.ok(product.length > 50, `only ${product.length} imports found`);
  });

  for (const laag of Object.keys(LAGEN)) {
    it(`${laag} imports only what it may know`, () => {
      const fout = codeIn(laag)
        .flatMap((pad) => importenVan(pad))
        .filter((een) => !magIn(laag, een));
      assert.deepEqual(fout.map(zin), []);
    });
  }

  it("has one folder for each package that talks to the outside", () => {
    const fout = product.filter(({ van, pakket }) => {
      const plek = pakket === null ? undefined : ALLEEN[pakket];
      return plek !== undefined && !plek.some((map) => onder(van, map));
    });
    assert.deepEqual(fout.map(zin), []);
  });

  it("lets nobody import the program itself", () => {
    assert.deepEqual(importen.filter(({ naar }) => naar === "src/main.ts").map(zin), []);
  });

  it("keeps tests, trial and benchmark out of the product", () => {
    const fout = product.filter(({ naar, pakket }) => pakket === null && BUITEN.some((map) => onder(naar, map)));
    assert.deepEqual(fout.map(zin), []);
  });

  it("imports files with their extension, so that they run without a build", () => {
    const fout = importen.filter(({ naar, pakket }) => pakket === null && !/\.(ts|mjs|cjs|json)$/.test(naar));
    assert.deepEqual(fout.map(zin), []);
  });
});

describe("The reading of imports", () => {
  it("sees every form", () => {
    const bron = [
      'import a from "./a.ts";',
      'import type { B } from "../b.ts";',
      'import {\n  c,\n  type D,\n} from "pakket/diep";',
      'export { e } from "@eigen/pakket/f";',
      'import "node:fs";',
      'const g = await import("./g.ts");',
    ].join("\n");
    assert.deepEqual(
      importenVan("src/x/y.ts", bron).map(({ naar, pakket }) => [naar, pakket]),
      [
        ["src/x/a.ts", null],
        ["src/b.ts", null],
        ["pakket/diep", "pakket"],
        ["@eigen/pakket/f", "@eigen/pakket"],
        ["node:fs", "node:fs"],
        ["src/x/g.ts", null],
      ],
    );
  });
});
