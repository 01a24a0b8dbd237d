import { loadavg } from "node:os";
import { join } from "node:path";
import { BotProces } from "./bot-proces.ts";
import { Deelnemer, TIKKEN, type Venster } from "./deelnemer.ts";
import type { Opstelling } from "./opstelling.ts";
import { geefEenVraagDoor } from "./overdracht.ts";
import { midden, RedisKijker, type Rondes } from "./redis-kijker.ts";
import { spreiding } from "./statistiek.ts";

/** How much is measured. */
export interface Omvang {
  /** At most so many people fill in one vraagverkenning each per window. */
  readonly spelers: number;
  /** How long a window of the slowest bot should take; fewer people play when it takes longer. */
  readonly vensterMs: number;
  /** Each bot is warm after so many clicks, or after so long. */
  readonly warmTikken: number;
  readonly warmMs: number;
  readonly rondes: number;
  /** No new start or round begins after this long. */
  readonly startsMs: number;
  readonly rondesMs: number;
  readonly latentierondes: number;
  readonly latentieMs: number;
  readonly starts: number;
  /** Times that each question is read. */
  readonly leesrondes: number;
  /** Facts behind the figures. */
  readonly feiten: number;
}

export interface Start {
  readonly metCache: readonly number[];
  readonly zonderCache: number;
}

/** What was measured of one bot. */
export interface Cijfers {
  readonly naam: string;
  readonly vensters: readonly Venster[];
  readonly redisCpuMsPerTik: readonly number[];
  /** At half of what this bot itself can carry. */
  readonly halveLast: { readonly perSeconde: number; readonly latenties: readonly number[] };
  readonly rondes: Rondes;
  readonly rssMb: number;
  /** Taps behind the memory figure. */
  readonly tikken: number;
  readonly start: Start;
}

export interface Opslagmaten {
  readonly open: number;
  readonly openGrootste: number;
  readonly doorgegeven: number;
  readonly gesprek: number;
}

export interface Uitkomst {
  /** Ours first, then stock botbuilder, then the peers. */
  readonly bots: readonly Cijfers[];
  readonly opslag: Opslagmaten;
  readonly belasting: { readonly voor: number; readonly na: number };
}

type Meld = (zin: string) => void;
interface Lopend {
  readonly deelnemer: Deelnemer;
  readonly vensters: Venster[];
  readonly redisCpu: number[];
  readonly latenties: number[];
}

interface Loop {
  readonly lopend: readonly Lopend[];
  readonly omvang: Omvang;
  /** People per window. */
  readonly aantal: number;
  readonly meld: Meld;
}

/** Fewer than are under way at once would leave the bot waiting. */
const MINSTE_SPELERS = 16;

export async function meet(opstelling: Opstelling, omvang: Omvang, meld: Meld): Promise<Uitkomst> {
  const voor = loadavg()[0] ?? 0;
  const kijker = new RedisKijker(opstelling.redis.url);
  const starts = await meetStarts(opstelling, omvang, meld);
  const lopend: Lopend[] = [];
  for (const plek of opstelling.bots.keys()) {
    const deelnemer = await Deelnemer.start(opstelling, plek, omvang.spelers);
    lopend.push({ deelnemer, vensters: [], redisCpu: [], latenties: [] });
  }
  const doorgegeven = await meetOverdracht(opstelling, lopend, kijker, meld);
  const loop: Loop = { lopend, omvang, aantal: await warmOp(lopend, omvang, meld), meld };
  await meetVensters(loop, kijker);
  await meetLatentie(loop);
  meld("Redis: round trips and sizes");
  const bots = await Promise.all(lopend.map((een, plek) => afgerond(een, starts[plek])));
  const rondes: Rondes[] = [];
  for (const { deelnemer } of lopend) {
    await deelnemer.zetEenKlaar();
    rondes.push(await kijker.rondes(async () => (await deelnemer.eenVoorEen()).latenties.length));
  }
  const opslag = { ...(await meetOpslag(kijker)), doorgegeven };
  kijker.sluit();
  await Promise.all(lopend.map(({ deelnemer }) => deelnemer.stop()));
  const compleet = bots.map((bot, plek) => ({ ...bot, rondes: rondes[plek] ?? { perTik: 0, ernaastPerTik: 0 } }));
  return { bots: compleet, opslag, belasting: { voor, na: loadavg()[0] ?? 0 } };
}

/** Fresh processes without the meter, one of each in turn; the first fills the compile cache and does not count. */
async function meetStarts(opstelling: Opstelling, omvang: Omvang, meld: Meld): Promise<readonly Start[]> {
  meld("spawn to ready");
  const tot = performance.now() + omvang.startsMs;
  const eenmaal = async (plek: number, cache: Readonly<Record<string, string>>) => {
    const opdracht = opstelling.bots[plek];
    if (opdracht === undefined) throw new RangeError(`no bot ${plek}`);
    const proces = await BotProces.start({ ...opdracht, meter: false, env: { ...opdracht.env, ...cache } });
    await proces.stop();
    return proces.startMs;
  };
  const starts = opstelling.bots.map(() => ({ metCache: [] as number[], zonderCache: 0 }));
  for (const [plek, start] of starts.entries()) start.zonderCache = await eenmaal(plek, {});
  for (let ronde = 0; ronde < 2 || (ronde <= omvang.starts && performance.now() < tot); ronde++) {
    for (const [plek, start] of starts.entries()) {
      const startMs = await eenmaal(plek, { NODE_COMPILE_CACHE: join(opstelling.map, `cache-${plek}`) });
      if (ronde > 0) start.metCache.push(startMs);
    }
  }
  return starts;
}

/** Until the code is hot; resolves to how many people make a window last as long as it should. */
async function warmOp(lopend: readonly Lopend[], omvang: Omvang, meld: Meld): Promise<number> {
  const tot = performance.now() + omvang.warmMs;
  let aantal = MINSTE_SPELERS;
  for (let tikken = 0; tikken < omvang.warmTikken && performance.now() < tot; tikken += aantal * TIKKEN) {
    meld(`warming up, ${tikken} of ${omvang.warmTikken} clicks`);
    const tempos: number[] = [];
    for (const { deelnemer } of lopend) tempos.push((await deelnemer.venster(aantal)).tikkenPerSeconde);
    aantal = Math.floor((Math.min(...tempos) * omvang.vensterMs) / 1000 / TIKKEN);
    aantal = Math.min(Math.max(aantal, MINSTE_SPELERS), omvang.spelers);
  }
  return aantal;
}

/** Ours, stock, peers, ours, … so that what the machine does meanwhile hits all alike. */
async function meetVensters(loop: Loop, kijker: RedisKijker): Promise<void> {
  const { lopend, omvang, aantal, meld } = loop;
  const tot = performance.now() + omvang.rondesMs;
  for (let ronde = 0; ronde < omvang.rondes && (ronde < 3 || performance.now() < tot); ronde++) {
    meld(`windows ${ronde + 1} of ${omvang.rondes}`);
    for (const { deelnemer, vensters, redisCpu } of lopend) {
      const voor = await kijker.cpuMs();
      const venster = await deelnemer.venster(aantal);
      vensters.push(venster);
      redisCpu.push(((await kijker.cpuMs()) - voor) / venster.latenties.length);
    }
  }
}

async function meetLatentie({ lopend, omvang, aantal, meld }: Loop): Promise<void> {
  const tot = performance.now() + omvang.latentieMs;
  for (let ronde = 0; ronde < omvang.latentierondes && (ronde < 1 || performance.now() < tot); ronde++) {
    meld(`latency ${ronde + 1} of ${omvang.latentierondes}`);
    for (const een of lopend) een.latenties.push(...(await een.deelnemer.gestadig(aantal, halveLast(een))).latenties);
  }
}

function halveLast({ vensters }: Lopend): number {
  return spreiding(vensters.map(({ tikkenPerSeconde }) => tikkenPerSeconde)).mediaan / 2;
}

async function afgerond(een: Lopend, start: Start | undefined): Promise<Omit<Cijfers, "rondes">> {
  const { deelnemer, vensters, redisCpu, latenties } = een;
  return {
    naam: deelnemer.naam,
    vensters,
    redisCpuMsPerTik: redisCpu,
    halveLast: { perSeconde: halveLast(een), latenties },
    rssMb: (await deelnemer.proces.verbruik()).rssMb,
    tikken: deelnemer.tikken,
    start: start ?? { metCache: [], zonderCache: Number.NaN },
  };
}

/** First of all, so that a flow that changed shows at once: the size of a vraag with a history. */
async function meetOverdracht(
  opstelling: Opstelling,
  lopend: readonly Lopend[],
  kijker: RedisKijker,
  meld: Meld,
): Promise<number> {
  meld("handing over one vraag");
  const ons = lopend[0]?.deelnemer;
  if (ons === undefined) throw new RangeError("no bot");
  await geefEenVraagDoor(opstelling, ons.proces);
  const [maat = Number.NaN] = await kijker.bytes("*:vraag:*", { naam: "n", er: true });
  return maat;
}

/** Everybody's vraag stands at the read-back card now, with every answer in it. */
async function meetOpslag(kijker: RedisKijker): Promise<Omit<Opslagmaten, "doorgegeven">> {
  const open = await kijker.bytes("*:vraag:*", { naam: "n", er: false });
  const gesprekken = await kijker.bytes("*:gesprek:*");
  return { open: midden(open), openGrootste: open.at(-1) ?? Number.NaN, gesprek: midden(gesprekken) };
}
