import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laatsteRegel, OpzetFout, voerUit } from "./scherm.mjs";

/** What the pages are made of, besides the packages that the lockfile names. */
const BRONNEN = [
  "src/tab",
  "src/bouw",
  "dialogs/openingen.ts",
  "cards/veld-id.ts",
  "cards/tekst.ts",
  "package-lock.json",
];

function bestandenVan(wortel, plek) {
  const items = plek.includes(".") ? null : readdirSync(join(wortel, plek), { withFileTypes: true });
  if (items === null) return [plek];
  return items.flatMap((item) =>
    item.isDirectory() ? bestandenVan(wortel, `${plek}/${item.name}`) : `${plek}/${item.name}`,
  );
}

function hashVan(wortel) {
  const hash = createHash("sha256");
  for (const pad of BRONNEN.flatMap((plek) => bestandenVan(wortel, plek))) {
    hash.update(`${pad}\0`).update(readFileSync(join(wortel, pad)));
  }
  return hash.digest("hex");
}

/** The pages of the window in `.venster`, built anew only when what they are made of has changed. */
export async function zorgVoorVenster(wortel, node) {
  const hash = hashVan(wortel);
  const stempel = join(wortel, ".venster", ".stempel");
  if (existsSync(stempel) && readFileSync(stempel, "utf8") === hash) return "Pagina's van het venster staan klaar";
  const { code, uitvoer } = await voerUit(node, [join(wortel, "src", "bouw", "venster.ts")], { cwd: wortel });
  if (code !== 0) throw new OpzetFout(`de pagina's van het venster bouwen is niet gelukt: ${laatsteRegel(uitvoer)}`);
  writeFileSync(stempel, hash);
  return "Pagina's van het venster gebouwd";
}
