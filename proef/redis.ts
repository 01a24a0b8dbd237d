import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { Kinderen } from "./kinderen.ts";
import { ProefFout } from "./proef-fout.ts";
import { wachtOp } from "./wacht.ts";

interface RedisOpties {
  readonly kinderen: Kinderen;
  readonly map: string;
  readonly poort: number;
  readonly wachtwoord: string;
  readonly programma: string;
}

/** Nothing is lost when it answers: every write is on disk first, and nothing is ever evicted. */
function configuratie({ map, poort, wachtwoord }: RedisOpties): string {
  const regels = [
    "bind 127.0.0.1",
    `port ${poort}`,
    `requirepass ${wachtwoord}`,
    `dir "${join(map, "redis")}"`,
    `pidfile "${join(map, "redis.pid")}"`,
    "appendonly yes",
    "appendfsync always",
    "maxmemory-policy noeviction",
    'save ""',
    "daemonize no",
  ];
  return `${regels.join("\n")}\n`;
}

function draaitNog(pidbestand: string): boolean {
  if (!existsSync(pidbestand)) return false;
  try {
    process.kill(Number(readFileSync(pidbestand, "utf8").trim()), 0);
    return true;
  } catch {
    return false;
  }
}

/** Speaks just enough of the protocol to hear that it is ready; the bot's client stays in `src/redis`. */
function ping(poort: number, wachtwoord: string): Promise<true | null> {
  return new Promise((klaar) => {
    const lijn = connect(poort, "127.0.0.1");
    let antwoord = "";
    lijn.setTimeout(1000, () => lijn.destroy());
    lijn.on("connect", () => lijn.write(`AUTH ${wachtwoord}\r\nPING\r\nQUIT\r\n`));
    lijn.on("data", (stuk) => {
      antwoord += stuk.toString();
    });
    lijn.on("error", () => {});
    lijn.on("close", () => klaar(antwoord.includes("+PONG") ? true : null));
  });
}

/** A private Redis that keeps its data in `map` between starts. Resolves to its address. */
export async function startRedis(opties: RedisOpties): Promise<string> {
  const { kinderen, map, poort, wachtwoord, programma } = opties;
  const pidbestand = join(map, "redis.pid");
  // Two servers on the same files would ruin them; one of a killed trial needs a moment to end.
  if ((await wachtOp(() => (draaitNog(pidbestand) ? null : true), 10_000)) === null) {
    throw new ProefFout(
      `De Redis van een vorige proef draait nog. Beëindig proces ${readFileSync(pidbestand, "utf8").trim()}.`,
    );
  }
  mkdirSync(join(map, "redis"), { recursive: true, mode: 0o700 });
  const conf = join(map, "redis.conf");
  writeFileSync(conf, configuratie(opties), { mode: 0o600 });
  const kind = kinderen.start({ naam: "Redis", logboek: "redis", opdracht: programma, argumenten: [conf] });
  if ((await kinderen.wachtOp(() => ping(poort, wachtwoord), 30_000)) === null) {
    throw new ProefFout(
      "Redis was na 30 seconden niet klaar. Begin met een lege proef: npm start -- --schoon.",
      kind.log,
    );
  }
  return `redis://:${wachtwoord}@127.0.0.1:${poort}`;
}
