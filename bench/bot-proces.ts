import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { setTimeout as pauze } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const START_MS = 20_000;
const STOP_MS = 12_000;
const KIJK_MS = 3;
const METER = fileURLToPath(new URL("meter.ts", import.meta.url));
const Verbruik = z.object({ cpuMs: z.number(), rssMb: z.number() });

/** Processor time since the start (user and system, all threads) and resident memory now. */
export type Verbruik = z.infer<typeof Verbruik>;

export interface Botopdracht {
  readonly naam: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Put before the command, to pin it to a core. */
  readonly vooraf: readonly string[];
  readonly vlaggen: readonly string[];
  /** File for what it prints. */
  readonly log: string;
  /** Loads the meter; without it the process is exactly what runs in production. */
  readonly meter: boolean;
}

/** A bot in a process of its own, answering on `poort`. */
export class BotProces {
  readonly naam: string;
  readonly poort: number;
  /** From spawn to the first 200 on `/ready`. */
  readonly startMs: number;
  readonly #kind: ChildProcess;

  private constructor(naam: string, poort: number, startMs: number, kind: ChildProcess) {
    this.naam = naam;
    this.poort = poort;
    this.startMs = startMs;
    this.#kind = kind;
  }

  static async start(opdracht: Botopdracht): Promise<BotProces> {
    const poort = await vrijePoort();
    const begin = performance.now();
    const kind = spawnBot(opdracht, poort);
    const bijEinde = () => kind.kill("SIGKILL");
    process.once("exit", bijEinde);
    kind.once("exit", () => process.removeListener("exit", bijEinde));
    while (!(await isKlaar(poort))) {
      if (kind.exitCode !== null || kind.signalCode !== null || performance.now() - begin > START_MS) {
        kind.kill("SIGKILL");
        throw new Error(`${opdracht.naam} does not start:\n${readFileSync(opdracht.log, "utf8").slice(-2000)}`);
      }
      await pauze(KIJK_MS);
    }
    return new BotProces(opdracht.naam, poort, performance.now() - begin, kind);
  }

  async verbruik(): Promise<Verbruik> {
    const antwoord = once(this.#kind, "message", { signal: AbortSignal.timeout(STOP_MS) });
    this.#kind.send("verbruik");
    return Verbruik.parse((await antwoord)[0]);
  }

  async stop(): Promise<void> {
    if (this.#kind.exitCode !== null || this.#kind.signalCode !== null) return;
    const weg = once(this.#kind, "exit");
    this.#kind.kill("SIGTERM");
    const wekker = setTimeout(() => this.#kind.kill("SIGKILL"), STOP_MS);
    await weg;
    clearTimeout(wekker);
  }
}

function spawnBot({ script, env, vooraf, vlaggen, log, meter }: Botopdracht, poort: number): ChildProcess {
  const meten = meter ? ["--import", METER] : [];
  const [programma, ...rest] = [...vooraf, process.execPath, ...vlaggen, ...meten, script];
  const bestand = openSync(log, "a", 0o600);
  try {
    return spawn(programma ?? process.execPath, rest, {
      env: { PATH: process.env["PATH"] ?? "", ...env, PORT: String(poort) },
      stdio: ["ignore", bestand, bestand, ...(meter ? (["ipc"] as const) : [])],
    });
  } finally {
    closeSync(bestand);
  }
}

function isKlaar(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    get({ host: "127.0.0.1", port: poort, path: "/ready", agent: false, timeout: 2_000 }, (antwoord) => {
      antwoord.resume();
      klaar(antwoord.statusCode === 200);
    })
      .once("timeout", () => klaar(false))
      .once("error", () => klaar(false));
  });
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const adres = server.address();
  server.close();
  await once(server, "close");
  if (adres === null || typeof adres === "string") throw new TypeError("no port");
  return adres.port;
}
