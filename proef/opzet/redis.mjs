import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { heeftApt, pakUit, zoekOpPad } from "./debian.mjs";
import { kondigAan, OpzetFout, voerUit } from "./scherm.mjs";

const MINSTENS = 7;

async function versieVan(pad) {
  const { uitvoer } = await voerUit(pad, ["--version"]);
  return /v=(\d+[.\d]*)/.exec(uitvoer)?.[1] ?? null;
}

async function bruikbaar(pad) {
  const versie = pad !== null && existsSync(pad) ? await versieVan(pad) : null;
  return versie !== null && Number.parseInt(versie, 10) >= MINSTENS ? versie : null;
}

function bibliotheekMappen(map) {
  return ["usr/lib", "lib"].flatMap((lib) => {
    const pad = join(map, lib);
    if (!existsSync(pad)) return [];
    return readdirSync(pad).flatMap((naam) => (naam.endsWith("-linux-gnu") ? [`$hier/${lib}/${naam}`] : []));
  });
}

/** Debian ships the server inside `redis-tools`, under the name of its checker; which of the two runs depends on its name. */
async function pakRedisUit(wortel) {
  const deel = join(wortel, ".proef", "redis.deel");
  rmSync(deel, { recursive: true, force: true });
  if (!(await pakUit("redis-tools", deel, join(wortel, ".proef", "ophalen")))) return;
  symlinkSync("redis-check-rdb", join(deel, "usr", "bin", "redis-server"));
  mkdirSync(join(deel, "bin"));
  const script = [
    "#!/bin/sh",
    'hier=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)',
    `export LD_LIBRARY_PATH="${bibliotheekMappen(deel).join(":")}"`,
    'exec "$hier/usr/bin/redis-server" "$@"',
  ];
  writeFileSync(join(deel, "bin", "redis-server"), `${script.join("\n")}\n`, { mode: 0o755 });
  const doel = join(wortel, ".proef", "redis");
  rmSync(doel, { recursive: true, force: true });
  renameSync(deel, doel);
}

/** A redis-server of version 7 or newer: the machine's, or one unpacked beside the project. */
export async function zorgVoorRedis(wortel) {
  const eigen = join(wortel, ".proef", "redis", "bin", "redis-server");
  const verborgen = process.env.WIJKWIJZER_ZONDER_SYSTEEM_REDIS === "1";
  const systeem = verborgen ? null : zoekOpPad(["redis-server", "valkey-server"]);
  for (const pad of [systeem, eigen]) {
    const versie = await bruikbaar(pad);
    if (versie !== null)
      return { pad, zin: `Redis ${versie} ${pad === eigen ? "in .proef/redis" : "van deze machine"}` };
  }
  if (heeftApt()) {
    kondigAan("Redis ophalen en naast het project uitpakken; er wordt niets op de machine geïnstalleerd");
    await pakRedisUit(wortel);
    const versie = await bruikbaar(eigen);
    if (versie !== null) return { pad: eigen, zin: `Redis ${versie} uitgepakt in .proef/redis` };
  }
  throw new OpzetFout(
    `er is geen redis-server (versie ${MINSTENS} of nieuwer) en uitpakken lukt hier niet. Installeer hem zelf ` +
      "(Debian of Ubuntu: apt-get install redis-server; macOS: brew install redis) en probeer opnieuw.",
  );
}
