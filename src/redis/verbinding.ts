import { setTimeout as pauze } from "node:timers/promises";
import { Redis, type RedisOptions, ReplyError } from "ioredis";
import { Storing } from "../fouten.ts";

const KIJK_MS = 10;
const SLUIT_MS = 1_000;
/** Refusals that end by themselves: nothing was done, and the same call may succeed in a moment. */
const TIJDELIJK: readonly string[] = ["READONLY", "LOADING", "MASTERDOWN", "TRYAGAIN", "BUSY"];

const gemeen = {
  // A person or a relay waits for the answer, so a call fails at once rather than queueing behind a dead Redis.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  // Repeating is ours: only we know which calls may be repeated.
  autoResendUnfulfilledCommands: false,
  maxLoadingRetryTime: 200,
  retryStrategy: (keer: number) => Math.min(5 * 2 ** keer, 500),
  // After a failover the old primary stays on the line and refuses every write.
  reconnectOnError: (fout: Error) => fout.message.startsWith("READONLY"),
} as const satisfies RedisOptions;

const profielen = {
  // The socket gives up before the command does, so that the second try of a commit goes over a fresh connection.
  verzoek: { ...gemeen, connectTimeout: 1_000, socketTimeout: 1_400, commandTimeout: 1_500 },
  relay: { ...gemeen, connectTimeout: 2_000, socketTimeout: 2_400, commandTimeout: 2_500 },
} as const satisfies Record<string, RedisOptions>;

/** `verzoek` for a person who waits, `relay` for work in the background. */
export type Profiel = keyof typeof profielen;

/**
 * Opens a connection that repairs itself for as long as it is open.
 *
 * @param meld told of every connection error, by its code only
 */
export function maakVerbinding(url: string, profiel: Profiel, meld: (code: string) => void = () => {}): Redis {
  const client = new Redis(url, profielen[profiel]);
  client.on("error", (fout: unknown) => meld(codeVan(fout) ?? "onbekend"));
  return client;
}

/** What a call may cost. */
export interface Grens {
  readonly binnenMs: number;
  /** How often it may be sent; more than once only when sending it twice does no harm. */
  readonly keer: number;
}

/** A client with our own rules for waiting and repeating. */
export interface Lijn {
  readonly client: Redis;
  /** @throws {Storing} on every failure, and within the limit: no call hangs */
  doe<T>(grens: Grens, opdracht: (client: Redis) => Promise<T>): Promise<T>;
  sluit(): Promise<void>;
}

/** @param naRonde called for every command that is sent, so that a test can count round trips */
export function maakLijn(client: Redis, naRonde: () => void = () => {}): Lijn {
  const onderweg = new Set<(fout: Error) => void>();
  // ioredis 6.0.0 leaves these unsettled until commandTimeout (its issue 2193); a known loss need not wait for that.
  client.on("close", () => {
    for (const breekAf of onderweg) breekAf(new Error("verbinding verbroken"));
  });

  function eenmaal<T>(opdracht: (client: Redis) => Promise<T>, tot: number): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const wekker = setTimeout(() => reject(new Error("te laat")), Math.max(0, tot - performance.now()));
    onderweg.add(reject);
    naRonde();
    opdracht(client).then(resolve, reject);
    return promise.finally(() => {
      clearTimeout(wekker);
      onderweg.delete(reject);
    });
  }

  return {
    client,
    async doe(grens, opdracht) {
      const tot = performance.now() + grens.binnenMs;
      for (let keer = 1; ; keer++) {
        await wachtTotKlaar(client, tot);
        try {
          return await eenmaal(opdracht, tot);
        } catch (fout) {
          if (keer >= grens.keer || !magOpnieuw(fout) || performance.now() >= tot) throw naarStoring(fout);
          // A connection that is on its way down still says that it is ready.
          await pauze(KIJK_MS);
        }
      }
    },
    sluit: () => sluit(client),
  };
}

/**
 * Nothing is sent before the connection is there, so that a try that is counted is a try that was made.
 *
 * @param tot on the clock of `performance.now()`
 * @throws {Storing} when it is not there by then
 */
export async function wachtTotKlaar(client: Redis, tot: number): Promise<void> {
  while (client.status !== "ready") {
    if (client.status === "end" || performance.now() >= tot) {
      throw new Storing("redis", "Redis is niet bereikbaar");
    }
    await pauze(KIJK_MS);
  }
}

function magOpnieuw(fout: unknown): boolean {
  return !(fout instanceof ReplyError) || TIJDELIJK.includes(codeVan(fout) ?? "");
}

/**
 * The same failure without its arguments: ioredis hangs the whole command on its errors, and Redis quotes it.
 * So the original is not kept as cause.
 */
export function naarStoring(fout: unknown): Storing {
  if (fout instanceof Storing) return fout;
  const code = codeVan(fout);
  if (fout instanceof ReplyError) return new Storing("redis", `Redis weigerde de opdracht (${code ?? "onbekend"})`);
  return new Storing("redis", code === null ? "Redis gaf geen antwoord" : `Redis gaf geen antwoord (${code})`);
}

/** The error code that Redis or the network gives, null when there is none. */
function codeVan(fout: unknown): string | null {
  if (!(fout instanceof Error)) return null;
  if (fout instanceof ReplyError) return /^[A-Z]+(?= |$)/.exec(fout.message)?.[0] ?? null;
  return "code" in fout && typeof fout.code === "string" ? fout.code : null;
}

/** Lets what is under way finish, but not for ever. */
async function sluit(client: Redis): Promise<void> {
  if (client.status === "ready") {
    const stop = new AbortController();
    await Promise.race([
      client.quit().catch(() => null),
      pauze(SLUIT_MS, null, { signal: stop.signal }).catch(() => null),
    ]);
    stop.abort();
  }
  client.disconnect();
}
