import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zorgVoorChromium } from "./chromium.mjs";
import { controleerMachine, zorgVoorNode24, zorgVoorPakketten } from "./pakketten.mjs";
import { zorgVoorRedis } from "./redis.mjs";
import { OpzetFout, stap } from "./scherm.mjs";
import { zorgVoorTaal } from "./taal.mjs";
import { zorgVoorVenster } from "./venster.mjs";

const WORTEL = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const DOELEN = { start: "proef/proef.ts", test: "proef/keuring.ts", bench: "bench/bench.ts" };

/** Puts everything in place; returns the Node to go on with and the environment that tells where the rest is. */
async function zetOp(doel) {
  const bin = join(WORTEL, "node_modules", ".bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };
  let node = "";
  await stap(() => controleerMachine());
  await stap(() => zorgVoorPakketten(WORTEL));
  await stap(async () => {
    const { pad, zin } = await zorgVoorNode24(WORTEL);
    node = pad;
    return zin;
  });
  await stap(() => zorgVoorVenster(WORTEL, node));
  await stap(() => zorgVoorTaal(WORTEL, node));
  await stap(async () => {
    const { pad, zin } = await zorgVoorRedis(WORTEL);
    env.WIJKWIJZER_REDIS = pad;
    return zin;
  });
  if (doel === "test") {
    await stap(async () => {
      const { pad, zin } = await zorgVoorChromium();
      env.WIJKWIJZER_CHROMIUM = pad;
      return zin;
    });
  }
  return { node, env };
}

/** Hands over to the target. Ctrl-C reaches it by itself; it ends first and we follow with its exit code. */
function draai(node, env, argumenten) {
  return new Promise((klaar) => {
    // The channel tells the target that we are gone, however we went.
    const kind = spawn(node, argumenten, { cwd: WORTEL, env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
    process.on("SIGINT", () => {});
    for (const signaal of ["SIGTERM", "SIGHUP"]) {
      process.removeAllListeners(signaal);
      process.on(signaal, () => kind.kill(signaal));
    }
    // npm ends the shell between us without a word to us; then we have another parent.
    const ouder = process.ppid;
    const wacht = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== ouder) kind.kill("SIGTERM");
    }, 500);
    kind.on("exit", (code) => {
      clearInterval(wacht);
      klaar(code ?? 1);
    });
  });
}

/** Set-up, then the target; resolves to the exit code. */
export async function hoofd([doel, ...rest]) {
  if (!Object.hasOwn(DOELEN, doel ?? "")) {
    console.error(`Onbekend doel "${doel ?? ""}"; kies uit ${Object.keys(DOELEN).join(", ")}.`);
    return 2;
  }
  console.log("Wijkwijzer opzetten");
  try {
    const { node, env } = await zetOp(doel);
    return await draai(node, env, [DOELEN[doel], ...rest]);
  } catch (fout) {
    if (!(fout instanceof OpzetFout)) throw fout;
    console.error(`\nWijkwijzer kan nog niet starten: ${fout.message}`);
    return 1;
  }
}
