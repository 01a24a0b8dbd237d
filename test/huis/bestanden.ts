import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const WORTEL = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const GEEN_MAPPEN = new Set([".git", "node_modules", ".proef", ".venster"]);

function loop(map: string): readonly string[] {
  return readdirSync(join(WORTEL, map), { withFileTypes: true }).flatMap((item) => {
    const pad = posix.join(map.split(sep).join(posix.sep), item.name);
    if (item.isDirectory()) return GEEN_MAPPEN.has(item.name) ? [] : loop(pad);
    return item.name === ".env" || item.name.endsWith(".log") ? [] : [pad];
  });
}

/** Every file of the project, as paths from its root; works without git too. */
export const bestanden = loop("");

export function lees(pad: string): string {
  return readFileSync(join(WORTEL, pad), "utf8");
}

/** Files with code of ours in the given folder or file. */
export function codeIn(plek: string): readonly string[] {
  return bestanden.filter((pad) => /\.(ts|mjs|cjs)$/.test(pad) && (pad === plek || pad.startsWith(`${plek}/`)));
}

/** The code without its comments and the contents of its plain strings; line numbers stay. */
export function kaleCode(bron: string): string {
  return bron.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (stuk) =>
    stuk.startsWith("/") ? stuk.replaceAll(/[^\n]/g, " ") : '""',
  );
}

export interface Import {
  readonly van: string;
  /** A path from the root for a file of ours, else the package or `node:` module. */
  readonly naar: string;
  readonly pakket: string | null;
}

const IMPORT =
  /(?:^|[;}\s])(?:import|export)\s+(?:type\s+)?(?:[\w$*{][^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

/** Everything a file imports or re-exports. */
export function importenVan(van: string, bron: string = lees(van)): readonly Import[] {
  return [...bron.matchAll(IMPORT)].map((treffer) => {
    const wat = treffer[1] ?? treffer[2] ?? "";
    if (wat.startsWith(".")) return { van, naar: posix.normalize(posix.join(posix.dirname(van), wat)), pakket: null };
    const delen = wat.split("/");
    return { van, naar: wat, pakket: wat.startsWith("@") ? delen.slice(0, 2).join("/") : (delen[0] ?? wat) };
  });
}
