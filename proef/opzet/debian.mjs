import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { laatsteRegel, voerUit } from "./scherm.mjs";

/** The first of these commands on PATH, as a full path, or null. */
export function zoekOpPad(namen) {
  for (const naam of namen) {
    for (const map of (process.env.PATH ?? "").split(delimiter)) {
      const pad = join(map, naam);
      try {
        accessSync(pad, constants.X_OK);
        return pad;
      } catch {
        // Not in this folder; the next one may have it.
      }
    }
  }
  return null;
}

export const isRoot = () => process.getuid?.() === 0;
export const heeftApt = () => zoekOpPad(["apt-get"]) !== null && zoekOpPad(["dpkg-deb"]) !== null;

/** Package lists of our own, for a user who may not or a machine that did not refresh the system's. */
async function eigenLijsten(map) {
  for (const deel of ["state/lists/partial", "cache/archives/partial"]) mkdirSync(join(map, deel), { recursive: true });
  const opties = ["-o", `Dir::State=${join(map, "state")}`, "-o", `Dir::Cache=${join(map, "cache")}`];
  opties.push("-o", "Dir::State::status=/var/lib/dpkg/status");
  await voerUit("apt-get", [...opties, "update"], { meld: laatsteRegel });
  return opties;
}

/** The libraries a package needs, without libc which every machine has; null when apt does not know the package. */
async function bibliothekenVan(opties, pakket) {
  const { code, uitvoer } = await voerUit("apt-cache", [...opties, "depends", "--important", pakket]);
  if (code !== 0 || uitvoer === "") return null;
  return [...uitvoer.matchAll(/^ *Depends: (lib\S+)/gm)]
    .map((treffer) => treffer[1])
    .filter((naam) => naam !== "libc6");
}

async function download(opties, pakket, map) {
  const bibliotheken = await bibliothekenVan(opties, pakket);
  if (bibliotheken === null) return false;
  const argumenten = [...opties, "download", pakket, ...bibliotheken];
  return (await voerUit("apt-get", argumenten, { cwd: map, meld: laatsteRegel })).code === 0;
}

/** Unpacks a Debian package and its libraries into a folder of ours: no root, no service. */
export async function pakUit(pakket, doel, werkmap) {
  const debs = join(werkmap, "debs");
  rmSync(debs, { recursive: true, force: true });
  mkdirSync(debs, { recursive: true });
  const gelukt =
    (await download([], pakket, debs)) || (await download(await eigenLijsten(join(werkmap, "apt")), pakket, debs));
  if (!gelukt) return false;
  mkdirSync(doel, { recursive: true });
  for (const deb of readdirSync(debs)) {
    if ((await voerUit("dpkg-deb", ["-x", join(debs, deb), doel])).code !== 0) return false;
  }
  rmSync(werkmap, { recursive: true, force: true });
  return true;
}

/** Installs packages on the machine; only for root. Returns what apt said last when it did not work, else null. */
export async function installeer(pakketten) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const argumenten = ["install", "-y", "-q", "--no-install-recommends", ...pakketten];
  const probeer = () => voerUit("apt-get", argumenten, { env, meld: laatsteRegel });
  const vers =
    existsSync("/var/lib/apt/lists") && readdirSync("/var/lib/apt/lists").some((n) => n.includes("_Packages"));
  if (vers && (await probeer()).code === 0) return null;
  await voerUit("apt-get", ["update", "-q"], { env, meld: laatsteRegel });
  const { code, uitvoer } = await probeer();
  return code === 0 ? null : laatsteRegel(uitvoer);
}
