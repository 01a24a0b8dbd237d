import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesGemeente } from "../../src/gemeente.ts";

/** A copy of `config/` that a test may spoil. */
export interface Kopie {
  /** Folder of the trial gemeente in the copy. */
  readonly map: string;
  pad(bestand: string): string;
  lees(bestand: string): string;
  schrijf(bestand: string, tekst: string | Uint8Array): void;
  /** What is wrong with the copy, without the name of the temporary folder; empty when it loads. */
  problemen(): readonly string[];
  /** Puts one file, or all of them, back as it was. */
  herstel(bestand?: string): void;
  weg(): void;
}

export function maakKopie(): Kopie {
  const tijdelijk = mkdtempSync(join(tmpdir(), "gemeente-"));
  const map = join(tijdelijk, "proef");
  const pad = (bestand: string) => join(map, bestand);
  const herstel = (bestand?: string) => {
    if (bestand !== undefined) return cpSync(join("config/proef", bestand), pad(bestand));
    rmSync(tijdelijk, { recursive: true, force: true });
    cpSync("config", tijdelijk, { recursive: true });
  };
  herstel();
  return {
    map,
    pad,
    lees: (bestand) => readFileSync(pad(bestand), "utf8"),
    schrijf: (bestand, tekst) => writeFileSync(pad(bestand), tekst),
    problemen: () => problemenVan(map).map((zin) => zin.replace(`${tijdelijk}/`, "")),
    herstel,
    weg: () => rmSync(tijdelijk, { recursive: true, force: true }),
  };
}

function problemenVan(map: string): readonly string[] {
  try {
    leesGemeente(map);
    return [];
  } catch (fout) {
    if (fout instanceof ConfiguratieFout) return fout.problemen;
    throw fout;
  }
}
