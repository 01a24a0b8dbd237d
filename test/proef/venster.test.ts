import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const OPZET = new URL("../../proef/opzet/venster.mjs", import.meta.url).href;
const BOUWER = `
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
rmSync(".venster", { recursive: true, force: true });
mkdirSync(".venster");
appendFileSync("gebouwd", "x");
`;

describe("The set-up of the window", () => {
  let wortel = "";
  const schrijf = (pad: string, tekst: string): void => {
    mkdirSync(dirname(join(wortel, pad)), { recursive: true });
    writeFileSync(join(wortel, pad), tekst);
  };
  /** In a process of its own, as the machine's Node would: what it said. */
  const bouw = (): string => {
    const code = `import { zorgVoorVenster } from ${JSON.stringify(OPZET)};
      await zorgVoorVenster(${JSON.stringify(wortel)}, process.execPath).then(console.log, (fout) => console.log(fout.message));`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      encoding: "utf8",
      timeout: 20_000,
    }).stdout.trim();
  };
  const keer = (): number => readFileSync(join(wortel, "gebouwd"), "utf8").length;

  beforeEach(() => {
    wortel = mkdtempSync(join(tmpdir(), "wijkwijzer-bouw-"));
    schrijf("src/bouw/venster.ts", BOUWER);
    for (const pad of ["src/tab/diep/a.ts", "dialogs/openingen.ts", "cards/veld-id.ts", "cards/tekst.ts"])
      schrijf(pad, "1");
    schrijf("package-lock.json", "{}");
  });
  afterEach(() => rmSync(wortel, { recursive: true }));

  it("builds the pages once, and again when what they are made of has changed", () => {
    assert.equal(bouw(), "Pagina's van het venster gebouwd");
    assert.equal(bouw(), "Pagina's van het venster staan klaar");
    assert.equal(keer(), 1);
    for (const pad of ["src/tab/diep/a.ts", "cards/tekst.ts", "package-lock.json"]) schrijf(pad, "2");
    bouw();
    schrijf("src/tab/nieuw.css", "");
    bouw();
    assert.equal(keer(), 3);
  });

  it("builds again what somebody threw away", () => {
    bouw();
    rmSync(join(wortel, ".venster"), { recursive: true });
    bouw();
    assert.equal(keer(), 2);
  });

  it("says in one line what went wrong", () => {
    schrijf("src/bouw/venster.ts", `console.error("Kan a.ts niet vinden"); process.exit(1);`);
    assert.equal(bouw(), "de pagina's van het venster bouwen is niet gelukt: Kan a.ts niet vinden");
  });
});
