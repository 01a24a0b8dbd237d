import type { Feit } from "../domain/cijfers/feiten.ts";
import type { Logregel } from "../domain/cijfers/hertelling.ts";
import { cellenVan, type Periode, type Tellingen, type Telmoment } from "../domain/cijfers/telling.ts";
import { maakNamen, type Namen } from "./namen.ts";
import { feitregel } from "./opdracht.ts";
import { definieer } from "./scripts.ts";
import { LAATSTE_FEIT, maakTellingen } from "./tellingen.ts";
import { type Grens, type Lijn, maakLijn, maakVerbinding } from "./verbinding.ts";
import type { Sleutels } from "./versleuteling.ts";

const LEZEN: Grens = { binnenMs: 10_000, keer: 2 };
/** Sent once: a second time would count double. */
const SCHRIJVEN: Grens = { binnenMs: 10_000, keer: 1 };
const PER_KEER = 2_000;

/** A fact of the past, for a demo: when it was, in milliseconds since 1970, and where it counts. */
export interface Oudfeit {
  readonly om: number;
  readonly feit: Feit;
  readonly telt: Telmoment;
}

/** The log of facts and their counts, for tools: over a connection of its own, which `sluit` closes. */
export interface Feitenlog {
  /** All lines, oldest first, so many at a time. @throws {Storing} */
  lees(): AsyncGenerator<readonly Logregel[]>;
  /** @throws {Storing} */
  leesTellingen(periodes: readonly Periode[]): Promise<Tellingen>;
  /** @throws {Storing} */
  isLeeg(): Promise<boolean>;
  /** Writes facts of the past in this order, and counts them. Only for a demo, in a log without later lines. @throws {Storing} */
  schrijf(feiten: readonly Oudfeit[]): Promise<void>;
  sluit(): Promise<void>;
}

export function openFeitenlog(toegang: {
  readonly adres: string;
  readonly sleutels: Sleutels;
  readonly gemeente: string;
}): Feitenlog {
  const client = maakVerbinding(toegang.adres, "relay");
  definieer(client);
  const lijn = maakLijn(client);
  const namen = maakNamen(toegang.sleutels, toegang.gemeente);
  return {
    lees: () => leesLog(lijn, namen),
    ...maakTellingen(lijn, namen, LEZEN),
    isLeeg: async () => (await lijn.doe(LEZEN, (redis) => redis.xlen(namen.feiten))) === 0,
    async schrijf(feiten) {
      await schrijfRegels(lijn, namen, feiten);
      await schrijfTellingen(lijn, namen, feiten);
    },
    sluit: () => lijn.sluit(),
  };
}

async function* leesLog(lijn: Lijn, namen: Namen): AsyncGenerator<readonly Logregel[]> {
  for (let vanaf = "-"; ; ) {
    const begin = vanaf;
    const regels = await lijn.doe(LEZEN, (redis) => redis.xrange(namen.feiten, begin, "+", "COUNT", PER_KEER));
    const laatste = regels.at(-1)?.[0];
    if (laatste === undefined) return;
    yield regels.map(([id, velden]) => ({ om: Number(id.split("-")[0]), feit: alsFeit(velden) }));
    vanaf = `(${laatste}`;
  }
}

function alsFeit(velden: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(velden.flatMap((naam, plek) => (plek % 2 === 0 ? [[naam, velden[plek + 1] ?? ""]] : [])));
}

async function schrijfRegels(lijn: Lijn, namen: Namen, feiten: readonly Oudfeit[]): Promise<void> {
  let laatste = 0;
  let volgnummer = 0;
  const regels = feiten.map(({ om, feit, telt }) => {
    volgnummer = om === laatste ? volgnummer + 1 : 0;
    laatste = om;
    return { id: `${om}-${volgnummer}`, velden: feitregel(feit, telt.dag) };
  });
  for (let plek = 0; plek < regels.length; plek += PER_KEER)
    await lijn.doe(SCHRIJVEN, async (redis) => {
      const pijp = redis.pipeline();
      for (const { id, velden } of regels.slice(plek, plek + PER_KEER)) pijp.xadd(namen.feiten, id, ...velden);
      geslaagd(await pijp.exec());
    });
}

async function schrijfTellingen(lijn: Lijn, namen: Namen, feiten: readonly Oudfeit[]): Promise<void> {
  for (const [periode, { tot, laatste, cellen }] of perPeriode(feiten))
    await lijn.doe(SCHRIJVEN, async (redis) => {
      const pijp = redis.pipeline();
      // In a log that was empty nothing was counted yet.
      pijp.hset(namen.telling(periode), new Map([...cellen, [LAATSTE_FEIT, laatste]]));
      pijp.pexpireat(namen.telling(periode), tot);
      geslaagd(await pijp.exec());
    });
}

function perPeriode(feiten: readonly Oudfeit[]) {
  const periodes = new Map<Periode, { tot: number; laatste: number; readonly cellen: Map<string, number> }>();
  for (const { om, feit, telt } of feiten) {
    const geraakt = cellenVan(feit);
    for (const { periode, tot } of telt.periodes) {
      const { cellen } = periodes.get(periode) ?? { cellen: new Map<string, number>() };
      for (const cel of geraakt) cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
      periodes.set(periode, { tot, laatste: om, cellen });
    }
  }
  return periodes;
}

function geslaagd(antwoorden: readonly (readonly [Error | null, unknown])[] | null): void {
  for (const [fout] of antwoorden ?? []) if (fout !== null) throw fout;
}
