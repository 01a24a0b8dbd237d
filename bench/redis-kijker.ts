import { setTimeout as pauze } from "node:timers/promises";
import { Redis } from "ioredis";
import { percentiel } from "./statistiek.ts";

/** What the processes asked Redis in one stretch, by connection. */
export interface Rondes {
  /** Commands per tap on the connections that are quiet when nobody taps: the round trips of a turn. */
  readonly perTik: number;
  /** Commands per tap on connections that also speak when nobody taps (a relay), above what they say then. */
  readonly ernaastPerTik: number;
}

/** Health checks that a connection may send at any time. */
const CONTROLE = new Set(["info", "config", "ping", "client"]);
const STILTE_MS = 1_600;

/** Looks into the Redis of the run without disturbing it. */
export class RedisKijker {
  readonly #redis: Redis;

  constructor(url: string) {
    this.#redis = new Redis(url);
  }

  /** Counts with MONITOR what `tikken` cause; resolves to nothing when there were no taps. */
  async rondes(tikken: () => Promise<number>): Promise<Rondes> {
    const perLijn = new Map<string, number>();
    const monitor = await this.#redis.monitor();
    monitor.on("monitor", (_tijd: string, argumenten: readonly string[], bron: string) => {
      // What a script does is not a round trip.
      if (bron === "lua" || CONTROLE.has(argumenten[0]?.toLowerCase() ?? "")) return;
      perLijn.set(bron, (perLijn.get(bron) ?? 0) + 1);
    });
    await pauze(STILTE_MS);
    const stil = new Map(perLijn);
    perLijn.clear();
    const begin = performance.now();
    const aantal = await tikken();
    const alsStil = (performance.now() - begin) / STILTE_MS;
    monitor.disconnect();
    const lijnen = [...perLijn].map(([lijn, keer]) => ({ keer, stil: stil.get(lijn) ?? 0 }));
    const som = (wel: boolean) =>
      lijnen.filter(({ stil }) => stil > 0 === wel).reduce((tot, { keer, stil }) => tot + keer - stil * alsStil, 0);
    return { perTik: som(false) / aantal, ernaastPerTik: Math.max(0, som(true) / aantal) };
  }

  /** Processor time of Redis itself so far, in milliseconds. */
  async cpuMs(): Promise<number> {
    const info = await this.#redis.info("cpu");
    const delen = [...info.matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gm)];
    return delen.reduce((som, deel) => som + Number(deel[1]) * 1000, 0);
  }

  /** Bytes of every key whose name matches, largest last; `veld`: only hashes with (or without) that field. */
  async bytes(patroon: string, veld?: { readonly naam: string; readonly er: boolean }): Promise<readonly number[]> {
    const maten: number[] = [];
    for await (const sleutels of this.#redis.scanStream({ match: patroon, count: 500 })) {
      for (const sleutel of sleutels as string[]) {
        if (veld !== undefined && ((await this.#redis.hexists(sleutel, veld.naam)) === 1) !== veld.er) continue;
        maten.push((await this.#redis.memory("USAGE", sleutel, "SAMPLES", 0)) ?? 0);
      }
    }
    return maten.toSorted((een, ander) => een - ander);
  }

  sluit(): void {
    this.#redis.disconnect();
  }
}

export function midden(maten: readonly number[]): number {
  return percentiel(maten, 0.5);
}
