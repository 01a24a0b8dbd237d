import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { setTimeout as pauze } from "node:timers/promises";

const START_MS = 10_000;
const VEILIG = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction", "--save", ""];

/** A private redis-server in a folder of its own, on a port of its own, that a test may kill and mutilate. */
export class RedisProces {
  readonly poort: number;
  readonly map: string;
  readonly #extra: readonly string[];
  #kind: ChildProcess | null = null;
  readonly #bijEinde = () => this.#kind?.kill("SIGKILL");

  private constructor(poort: number, map: string, extra: readonly string[]) {
    this.poort = poort;
    this.map = map;
    this.#extra = extra;
    process.once("exit", this.#bijEinde);
  }

  /** @param extra options after the safe ones, so that they win: `["--appendfsync", "everysec"]` */
  static async start(extra: readonly string[] = []): Promise<RedisProces> {
    const map = await mkdtemp(join(tmpdir(), "wijkwijzer-redis-"));
    const proces = new RedisProces(await vrijePoort(), map, extra);
    await proces.restart();
    return proces;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.poort}/0`;
  }

  /** As a power cut does it, except that the kernel keeps what was written. */
  async kill9(): Promise<void> {
    const kind = this.#kind;
    this.#kind = null;
    if (kind === null || kind.exitCode !== null) return;
    const weg = once(kind, "exit");
    kind.kill("SIGKILL");
    await weg;
  }

  /**
   * Starts the server on the same port and files; resolves when it answers. Tried again as systemd and Docker do: Redis
   * 7.0 that died twice, while writing and then while rewriting, takes away the torn command at the first start and
   * the MULTI before it at the second, and stops both times.
   */
  async restart(): Promise<void> {
    const start = () => this.#start();
    await start().catch(start).catch(start);
  }

  async #start(): Promise<void> {
    await this.kill9();
    const args = ["--port", String(this.poort), "--bind", "127.0.0.1", "--dir", this.map, "--logfile", "redis.log"];
    const kind = spawn(vindRedis(), [...args, ...VEILIG, ...this.#extra], { stdio: "ignore" });
    this.#kind = kind;
    const grens = Date.now() + START_MS;
    while (!(await antwoordtOpPing(this.poort))) {
      if (kind.exitCode !== null || Date.now() > grens) {
        throw new Error(`redis-server start niet:\n${readFileSync(join(this.map, "redis.log"), "utf8").slice(-2000)}`);
      }
      await pauze(10);
    }
  }

  /** Ends the server and removes its folder. */
  async stop(): Promise<void> {
    await this.kill9();
    process.removeListener("exit", this.#bijEinde);
    rmSync(this.map, { recursive: true, force: true });
  }

  /** Whether any file of the server holds these bytes. */
  bevat(naald: string | Buffer): boolean {
    return bestanden(this.map).some((bestand) => leesAlsHetErIs(bestand)?.includes(naald) === true);
  }

  /** Cuts the last `n` bytes off the append-only file, as a torn write leaves it. Only while the server is down. */
  truncateAof(n: number): void {
    const aof = bestanden(this.map)
      .filter((bestand) => bestand.endsWith(".incr.aof"))
      .sort((a, b) => volgnummer(a) - volgnummer(b))
      .at(-1);
    if (aof === undefined) throw new Error("geen AOF gevonden");
    truncateSync(aof, Math.max(0, statSync(aof).size - n));
  }
}

function vindRedis(): string {
  const zelf = process.env["WIJKWIJZER_REDIS"];
  const kandidaten = [
    ...(zelf === undefined ? [] : [zelf]),
    resolve(".proef/redis/bin/redis-server"),
    ...(process.env["PATH"] ?? "").split(delimiter).map((map) => join(map, "redis-server")),
  ];
  const gevonden = kandidaten.find((pad) => existsSync(pad));
  if (gevonden === undefined) {
    throw new Error("redis-server ontbreekt: draai `npm test` (die haalt hem op) of zet WIJKWIJZER_REDIS op het pad");
  }
  return gevonden;
}

async function vrijePoort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const adres = server.address();
  server.close();
  await once(server, "close");
  if (adres === null || typeof adres === "string") throw new Error("geen poort");
  return adres.port;
}

function antwoordtOpPing(poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const socket = connect(poort, "127.0.0.1", () => socket.write("PING\r\n"));
    const meld = (goed: boolean) => {
      socket.destroy();
      klaar(goed);
    };
    socket.setTimeout(500, () => meld(false));
    socket.once("error", () => meld(false));
    socket.once("data", (data) => meld(data.toString().startsWith("+PONG")));
  });
}

/** Each rewrite begins a file with the next number. */
function volgnummer(aof: string): number {
  return Number(/\.(\d+)\.incr\.aof$/.exec(aof)?.[1]);
}

/** A file that the server was rewriting has another name once it is done. */
function leesAlsHetErIs(bestand: string): Buffer | null {
  try {
    return readFileSync(bestand);
  } catch (fout) {
    if (fout instanceof Error && "code" in fout && fout.code === "ENOENT") return null;
    throw fout;
  }
}

function bestanden(map: string): string[] {
  return readdirSync(map, { recursive: true, encoding: "utf8" })
    .map((naam) => join(map, naam))
    .filter((pad) => statSync(pad).isFile());
}
