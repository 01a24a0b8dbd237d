import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { zoekOpPad } from "./debian.mjs";
import { kondigAan, OpzetFout, voerUit } from "./scherm.mjs";

/** PATH without the project's own commands, for `npm ci` that removes them while it runs. */
function zonderBin(wortel) {
  const bin = join(wortel, "node_modules", ".bin");
  const rest = (process.env.PATH ?? "").split(delimiter).filter((map) => map !== bin);
  return { ...process.env, PATH: rest.join(delimiter) };
}

/** Folders of the packages that this machine gets, as far as they stand directly in node_modules. */
function verwachteMappen(slot) {
  const past = (lijst, waarde) => lijst === undefined || lijst.includes(waarde);
  return Object.entries(slot.packages).flatMap(([map, { os, cpu }]) =>
    /^node_modules\/(@[^/]+\/)?[^/]+$/.test(map) && past(os, process.platform) && past(cpu, process.arch) ? [map] : [],
  );
}

/** What went wrong comes first; npm ends with a page of its own usage. */
function eersteRegels(uitvoer) {
  const regels = uitvoer.split("\n").filter((regel) => regel.startsWith("npm error"));
  return (regels.length > 0 ? regels : uitvoer.split("\n")).slice(0, 12).join("\n");
}

/** Node modules exactly as the lockfile says; a stamp with its hash tells the next time that nothing changed. */
export async function zorgVoorPakketten(wortel) {
  const slot = readFileSync(join(wortel, "package-lock.json"));
  const hash = createHash("sha256").update(slot).update(`${process.platform}-${process.arch}`).digest("hex");
  const stempel = join(wortel, "node_modules", ".wijkwijzer-stempel");
  if (existsSync(stempel) && readFileSync(stempel, "utf8") === hash) return "npm-pakketten staan klaar";

  const mappen = verwachteMappen(JSON.parse(slot.toString()));
  const geplaatst = () => mappen.filter((map) => existsSync(join(wortel, map, "package.json"))).length;
  kondigAan("npm-pakketten ophalen en plaatsen; dat duurt de eerste keer ongeveer een minuut");
  const argumenten = ["ci", "--include=dev", "--include=optional", "--loglevel=error"];
  const { code, uitvoer } = await voerUit("npm", argumenten, {
    cwd: wortel,
    env: zonderBin(wortel),
    meld: () => `${geplaatst()} van ${mappen.length} pakketten geplaatst`,
  });
  if (code !== 0) {
    console.error(`\n${eersteRegels(uitvoer)}`);
    throw new OpzetFout(
      "npm ci is niet gelukt (zie hierboven). Controleer de verbinding met het npm-register en probeer opnieuw.",
    );
  }
  writeFileSync(stempel, hash);
  return "npm-pakketten geplaatst";
}

/** The machine's own Node and npm are good enough to begin with. */
export function controleerMachine() {
  if (zoekOpPad(["npm"]) === null) {
    throw new OpzetFout("npm ontbreekt. Installeer npm (Debian: apt-get install npm) en probeer opnieuw.");
  }
  return `Node.js ${process.versions.node} en npm staan op deze machine`;
}

/** The Node 24 that the lockfile brings along, or the machine's own; everything after the set-up runs on it. */
export async function zorgVoorNode24(wortel) {
  const eigen = join(wortel, "node_modules", ".bin", "node");
  for (const pad of [eigen, process.execPath]) {
    const { code, uitvoer } = await voerUit(pad, ["--version"]);
    if (code === 0 && uitvoer.startsWith("v24.")) {
      return { pad, zin: `Node.js ${uitvoer.slice(1)} ${pad === eigen ? "uit de npm-pakketten" : "van deze machine"}` };
    }
  }
  throw new OpzetFout(
    `de npm-pakketten brachten geen Node.js 24 mee voor ${process.platform}-${process.arch}. ` +
      "Verwijder node_modules en probeer opnieuw, of installeer zelf Node.js 24.",
  );
}
