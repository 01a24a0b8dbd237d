// All that must be good before a change lands: the gates, then every test. Runs on Node 24 after the set-up.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pauze } from "node:timers/promises";
import { z } from "zod";

interface Poort {
  readonly naam: string;
  readonly opdracht: readonly [string, ...string[]];
}

const POORTEN: readonly Poort[] = [
  { naam: "types", opdracht: ["tsc", "--noEmit"] },
  { naam: "pagina's", opdracht: ["tsc", "--noEmit", "-p", "src/tab"] },
  { naam: "lint", opdracht: ["oxlint", "--type-aware", "--deny-warnings"] },
  { naam: "opmaak", opdracht: ["biome", "check", "."] },
];
/** How long mocha may take to end after its last test; longer means that a test left something open. */
const NALOOP_MS = 30_000;
/**
 * Each file of tests has what it needs to itself, so two at a time is a third less waiting. Only when asked for: on two
 * cores some that wait for a browser or a Redis then wait too long.
 */
const TEGELIJK = { vlag: "--tegelijk", mocha: ["--parallel", "--jobs", "2"] };
const BROWSER = /^test[/\\]browser[/\\]/u;

const Telling = z.object({ goed: z.int(), fout: z.int(), overgeslagen: z.int() });
type Telling = z.infer<typeof Telling>;

interface Uitslag {
  readonly naam: string;
  readonly goed: boolean;
  readonly seconden: number;
  readonly bijzonder: string;
}

function kop(naam: string): void {
  console.log(`\n== ${naam}`);
}

function sinds(begin: number): number {
  return (performance.now() - begin) / 1000;
}

async function draaiPoort({ naam, opdracht: [programma, ...argumenten] }: Poort): Promise<Uitslag> {
  kop(naam);
  const begin = performance.now();
  const kind = spawn(programma, argumenten, { stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise<number | null>((klaar) => {
    kind.once("error", () => klaar(null));
    kind.once("exit", klaar);
  });
  const bijzonder = code === null ? `${programma} start niet` : "";
  return { naam, goed: code === 0, seconden: sinds(begin), bijzonder };
}

/** All files of tests. A browser needs most of a machine, so those that drive one are spread: seldom two at a time. */
function testbestanden(): readonly string[] {
  const alle = globSync("test/**/*.test.ts").toSorted();
  const browser = alle.filter((bestand) => BROWSER.test(bestand));
  const rest = alle.filter((bestand) => !BROWSER.test(bestand));
  const om = rest.length / Math.max(1, browser.length);
  const plek = new Map([
    ...rest.map((bestand, nr) => [bestand, nr] as const),
    ...browser.map((bestand, nr) => [bestand, nr * om] as const),
  ]);
  return alle.toSorted((een, ander) => (plek.get(een) ?? 0) - (plek.get(ander) ?? 0));
}

function leesTelling(bestand: string): Telling | null {
  try {
    return Telling.parse(JSON.parse(readFileSync(bestand, "utf8")));
  } catch {
    return null;
  }
}

/** Ends mocha when it has counted but does not go; resolves to its exit code, or null when it had to be ended. */
async function wachtOpMocha(kind: ReturnType<typeof spawn>, bestand: string): Promise<number | null> {
  const einde = once(kind, "exit").then(([code]) => (typeof code === "number" ? code : 1));
  const bewaker = new AbortController();
  const ophouden = async () => {
    while (leesTelling(bestand) === null) await pauze(500, undefined, { signal: bewaker.signal });
    await pauze(NALOOP_MS, undefined, { signal: bewaker.signal });
    if (kind.pid !== undefined) process.kill(-kind.pid, "SIGKILL");
    return null;
  };
  const code = await Promise.race([einde, ophouden()]);
  bewaker.abort();
  return code;
}

function oordeel(telling: Telling | null, code: number | null): string {
  if (telling === null) return "mocha gaf geen uitslag";
  if (code === null)
    return `mocha eindigde niet binnen ${NALOOP_MS / 1000} s na de laatste test: een test laat iets open`;
  if (telling.goed + telling.fout === 0) return "er is geen enkele test gedraaid";
  return code === 0 || telling.fout > 0 ? "" : `mocha eindigde met code ${code}`;
}

async function draaiMocha(argumenten: readonly string[]): Promise<{ uitslag: Uitslag; telling: Telling }> {
  kop("tests");
  const begin = performance.now();
  const map = mkdtempSync(join(tmpdir(), "wijkwijzer-keuring-"));
  const bestand = join(map, "uitslag.json");
  const kind = spawn("mocha", ["--reporter", "test/support/verslag.cjs", ...argumenten], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, WIJKWIJZER_UITSLAG: bestand },
    detached: true,
  });
  const stop = (signaal: NodeJS.Signals) => {
    if (kind.pid !== undefined) process.kill(-kind.pid, signaal);
  };
  for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signaal, stop);
  process.once("disconnect", () => stop("SIGTERM"));
  const code = await wachtOpMocha(kind, bestand);
  const telling = leesTelling(bestand);
  rmSync(map, { recursive: true, force: true });
  const bijzonder = oordeel(telling, code);
  const fout = (telling?.fout ?? 0) + (bijzonder === "" ? 0 : 1);
  return {
    uitslag: { naam: "tests", goed: fout === 0, seconden: sinds(begin), bijzonder },
    telling: { goed: telling?.goed ?? 0, fout, overgeslagen: telling?.overgeslagen ?? 0 },
  };
}

function regel({ naam, goed, seconden, bijzonder }: Uitslag): string {
  const tijd = `${seconden.toFixed(1).replace(".", ",")} s`;
  return `  ${naam.padEnd(10)}${(goed ? "goed" : "FOUT").padEnd(6)}${tijd.padStart(8)}${bijzonder && `  ${bijzonder}`}`;
}

// Colours are for people at a terminal, not for a log.
if (!process.stdout.isTTY) process.env["NO_COLOR"] = "1";
const nacht = process.argv.includes("--nacht");
if (nacht) process.env["WIJKWIJZER_NACHT"] = "1";
const poorten: Uitslag[] = [];
for (const poort of POORTEN) poorten.push(await draaiPoort(poort));
const woorden = process.argv.slice(2);
const { uitslag, telling } = await draaiMocha([
  ...(woorden.includes(TEGELIJK.vlag) ? TEGELIJK.mocha : []),
  ...woorden.filter((woord) => woord !== "--nacht" && woord !== TEGELIJK.vlag),
  ...testbestanden(),
]);

kop("uitslag");
for (const een of [...poorten, uitslag]) console.log(regel(een));
const goedePoorten = poorten.filter((poort) => poort.goed).length;
const goed = telling.goed + goedePoorten;
const fout = telling.fout + poorten.length - goedePoorten;
console.log(`\n${goed} passed, ${fout} failed, ${telling.overgeslagen} skipped`);
process.exit(fout === 0 ? 0 : 1);
