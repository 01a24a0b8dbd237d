import { spawn } from "node:child_process";

/** Something is missing that we cannot put right; the message says what and how, in one line. */
export class OpzetFout extends Error {}

const lopend = new Set();
for (const signaal of ["SIGTERM", "SIGHUP"]) {
  process.on(signaal, () => {
    for (const kind of lopend) kind.kill(signaal);
    process.exit(signaal === "SIGTERM" ? 143 : 129);
  });
}

/** Seconds since `begin` as people read them, "0,4 s". */
export function duur(begin) {
  return `${((performance.now() - begin) / 1000).toFixed(1).replace(".", ",")} s`;
}

/** Does one step of the set-up and prints what came of it with its time; `werk` returns the sentence. */
export async function stap(werk) {
  const begin = performance.now();
  const zin = await werk();
  console.log(`  ${zin} (${duur(begin)})`);
}

/** Says what is going to take a while, before it starts. */
export function kondigAan(zin) {
  console.log(`  ${zin} ...`);
}

/**
 * Runs a command quietly and resolves to its exit code and output; -1 when it does not exist.
 * `meld` gives the words of a sign of life that is printed every five seconds.
 */
export function voerUit(opdracht, argumenten, { cwd, env = process.env, meld } = {}) {
  return new Promise((klaar) => {
    const begin = performance.now();
    let uitvoer = "";
    const kind = spawn(opdracht, argumenten, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    lopend.add(kind);
    const hartslag = meld && setInterval(() => console.log(`    ${duur(begin)}: ${meld(uitvoer)}`), 5000);
    const einde = (code) => {
      clearInterval(hartslag);
      lopend.delete(kind);
      klaar({ code, uitvoer: uitvoer.trim() });
    };
    const erbij = (stuk) => {
      uitvoer = (uitvoer + stuk).slice(-20_000);
    };
    kind.stdout.on("data", erbij);
    kind.stderr.on("data", erbij);
    kind.on("error", () => einde(-1));
    kind.on("close", (code) => einde(code ?? -1));
  });
}

/** The last line a command printed, shortened, for a sign of life. */
export function laatsteRegel(uitvoer) {
  return (uitvoer.trimEnd().split("\n").at(-1) ?? "").slice(0, 90) || "bezig";
}
