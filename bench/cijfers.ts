import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { Feit, Opslag, Vastlegging } from "../src/app/poorten.ts";
import { verzinJaar } from "../src/cli/demo/jaar.ts";
import { periodesVoor } from "../src/domain/cijfers/cijferkeuze.ts";
import { Hertelling } from "../src/domain/cijfers/hertelling.ts";
import { cijferoverzicht } from "../src/domain/cijfers/overzicht.ts";
import type { Teamindeling } from "../src/domain/cijfers/teamtelling.ts";
import { type Periode, telmomentVan } from "../src/domain/cijfers/telling.ts";
import type { Gemeente } from "../src/domain/gemeente.ts";
import { leesGemeente } from "../src/gemeente.ts";
import { openFeitenlog } from "../src/redis/feitenlog.ts";
import { LAATSTE_FEIT } from "../src/redis/tellingen.ts";
import { leesSleutels } from "../src/redis/versleuteling.ts";
import { type Proefopslag, proefopslag, vastlegging } from "../test/redis/opstelling.ts";
import { RedisProces } from "../test/support/redis-proces.ts";
import { percentiel } from "./statistiek.ts";

const EINDE = Date.parse("2026-12-31T23:00:00+01:00");
const VANDAAG = Temporal.PlainDate.from("2027-01-01");
const JAAR_MS = 364 * 86_400_000;
/** In a year: about eight facts each. */
const VRAGEN = 10_000;
/** A process that never read is made anew each time, so less often. */
const MEESTE_KOUD = 15;
const FEITEN: readonly Feit[] = [
  {
    soort: "doorgegeven",
    team: "zuid-west",
    gestart: "2026-K4",
    leefgebied: "financien",
    haast: "morgen",
    functie: "werk_inkomen",
    kanaal: "balie",
  },
  { soort: "in_wachtrij", team: "zuid-west", functie: "werk_inkomen" },
];

/** One thing that was measured, in milliseconds: by the clock, and of our processor alone. */
interface Maat {
  readonly naam: string;
  readonly ms: readonly number[];
  readonly cpuMs: readonly number[];
}

export interface Cijfermaten {
  /** Facts behind the counts, and cells in the months of two years. */
  readonly feiten: number;
  readonly cellen: number;
  readonly maten: readonly Maat[];
}

type Lezer = Pick<Opslag, "leesTellingen">;

interface Bank {
  readonly toegang: Parameters<typeof openFeitenlog>[0];
  readonly gemeente: Gemeente;
  readonly opslag: Proefopslag;
  readonly rondes: number;
}

/**
 * What figures cost after so many facts, in a Redis of its own: with the counts as they stand then, and no lines.
 *
 * @param rondes how often each is measured
 */
export async function meetCijfers(feiten: number, rondes: number): Promise<Cijfermaten> {
  const gemeente = leesGemeente(join(import.meta.dirname, "../config/haarlem"));
  const redis = await RedisProces.start();
  const sleutels = leesSleutels(["naam", "1"].map((naam) => `${naam}:${randomBytes(32).toString("base64")}`).join(","));
  const opslag = proefopslag(redis.url, gemeente.id, sleutels);
  const bank: Bank = { toegang: { adres: redis.url, sleutels, gemeente: gemeente.id }, gemeente, opslag, rondes };
  try {
    const aantal = await vul(bank, feiten);
    const cellen = [...(await opslag.leesTellingen(maanden(24))).values()].reduce((som, { size }) => som + size, 0);
    const maten = [...(await meetLezen(bank)), ...(await meetCommits(bank))];
    return { feiten: aantal, cellen, maten };
  } finally {
    await opslag.sluit();
    await redis.stop();
  }
}

/** Counts invented years over each other until there are enough facts. */
async function vul({ gemeente, opslag }: Bank, genoeg: number): Promise<number> {
  const hertelling = new Hertelling(gemeente);
  let aantal = 0;
  for (let zaad = 1; aantal < genoeg; zaad++) {
    const jaar = verzinJaar({ gemeente, einde: EINDE - (zaad % 2) * JAAR_MS, vragen: VRAGEN, zaad });
    hertelling.tel(jaar.map(({ om, feit, telt }) => ({ om, feit: { ...feit, dag: telt.dag } })));
    aantal += jaar.length;
  }
  await opslag.leeft();
  for (const [periode, cellen] of hertelling.tellingen)
    await opslag.client.hset(opslag.namen.telling(periode), new Map([...cellen, [LAATSTE_FEIT, 1]]));
  return aantal;
}

async function meetLezen({ toegang, gemeente, opslag, rondes }: Bank): Promise<readonly Maat[]> {
  const keuze = { team: null, jaar: 2026, kwartaal: null } as const;
  const koud = async (naam: string, lees: (lezer: Lezer) => Promise<unknown>) => {
    const lezers = Array.from({ length: Math.min(rondes, MEESTE_KOUD) }, () => openFeitenlog(toegang));
    await Promise.all(lezers.map((lezer) => lezer.isLeeg()));
    const maat = await meet(naam, lezers.length, async (ronde) => {
      const lezer = lezers[ronde];
      if (lezer !== undefined) await lees(lezer);
    });
    await Promise.all(lezers.map((lezer) => lezer.sluit()));
    return maat;
  };
  const overzicht = async (lezer: Lezer, indeling: Teamindeling) =>
    cijferoverzicht(indeling, await lezer.leesTellingen(periodesVoor(keuze, VANDAAG)), keuze, VANDAAG);
  return [
    await koud("read 12 months, the first time", (lezer) => lezer.leesTellingen(maanden(12))),
    await koud("read 24 months, the first time", (lezer) => lezer.leesTellingen(maanden(24))),
    await meet("read 24 months again", rondes, () => opslag.leesTellingen(maanden(24))),
    // What was worked out is kept by the teams, so these are others each time.
    await koud("the overview of a year, the first time", (lezer) =>
      overzicht(lezer, { teams: new Map(gemeente.teams) }),
    ),
    await meet("the overview of a year again", rondes, () => overzicht(opslag, gemeente)),
  ];
}

/** One record of a usual size, with a fact or two; each in turns, so that all meet the same machine. */
async function meetCommits({ gemeente, opslag, rondes }: Bank): Promise<readonly Maat[]> {
  const soorten: readonly (readonly [string, () => Partial<Vastlegging>])[] = [
    ["a commit without facts", () => ({})],
    ["with two facts, logged", () => ({ feiten: FEITEN, telt: { ...telmomentVan(gemeente, EINDE), periodes: [] } })],
    ["with two facts, logged and counted", () => ({ feiten: FEITEN, telt: telmomentVan(gemeente, EINDE) })],
  ];
  const maten = soorten.map(([naam]) => ({ naam, ms: [] as number[], cpuMs: [] as number[] }));
  for (let ronde = 0; ronde < rondes; ronde++)
    for (const [plek, [naam, delen]] of soorten.entries()) {
      const inhoud = { tekst: "x".repeat(1_500) };
      const { ms, cpuMs } = await meet(naam, 1, () => {
        const wijzigingen = [{ sleutel: `vraag/${plek}-${ronde}` as const, versie: 0, inhoud }];
        return opslag.legVast(vastlegging({ wijzigingen, ...delen() }));
      });
      maten[plek]?.ms.push(...ms);
      maten[plek]?.cpuMs.push(...cpuMs);
    }
  return maten;
}

async function meet(naam: string, rondes: number, doe: (ronde: number) => unknown): Promise<Maat> {
  const ms: number[] = [];
  const cpuMs: number[] = [];
  for (let ronde = 0; ronde < rondes; ronde++) {
    const begin = performance.now();
    const cpu = process.cpuUsage();
    await doe(ronde);
    const { user, system } = process.cpuUsage(cpu);
    ms.push(performance.now() - begin);
    cpuMs.push((user + system) / 1000);
  }
  return { naam, ms, cpuMs };
}

/** The last months of 2026 and before, the newest first. */
function maanden(aantal: number): readonly Periode[] {
  return Array.from({ length: aantal }, (_, terug): Periode => {
    const maand = Temporal.PlainYearMonth.from("2026-12").subtract({ months: terug });
    return `maand/${maand.toString()}`;
  });
}

/** The outcome as lines of text. */
export function cijfersverslag({ feiten, cellen, maten }: Cijfermaten): readonly string[] {
  const getal = (ms: readonly number[], deel: number) => percentiel(ms, deel).toFixed(2).padStart(7);
  return [
    `  ${feiten} facts, ${cellen} cells in the months of two years; ms by the clock, and of our processor`,
    ...maten.map(
      ({ naam, ms, cpuMs }) =>
        `  ${naam.padEnd(43)} p50 ${getal(ms, 0.5)}  p95 ${getal(ms, 0.95)}   processor ${getal(cpuMs, 0.5)}`,
    ),
  ];
}
