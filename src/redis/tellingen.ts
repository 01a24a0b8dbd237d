import type { Redis } from "ioredis";
import type { Opslag } from "../app/poorten.ts";
import type { Periode } from "../domain/cijfers/telling.ts";
import type { Namen } from "./namen.ts";
import { scripts } from "./scripts.ts";
import { type Grens, type Lijn, naarStoring } from "./verbinding.ts";

/** Reading has no effect, so a broken connection is hidden from the person who waits. */
const TELLEN: Grens = { binnenMs: 1_500, keer: 2 };
/** Which line of the log was counted last in a period; no kind of fact is called that. */
export const LAATSTE_FEIT = "@";
/** Two years of months, and the weeks that signals look back on. */
const MEESTE_ONTHOUDEN = 160;

/** A period as it was read, with what had been counted last in it by then: another one after Redis was put back, too. */
interface Gelezen {
  readonly laatste: string;
  readonly cellen: ReadonlyMap<string, number>;
}

/**
 * The part of the store that the figures are read from. What was read is remembered, and read again only when a fact
 * came: months that are over cost nothing the second time, and never show less than was counted.
 */
export function maakTellingen(lijn: Lijn, namen: Namen, grens = TELLEN): Pick<Opslag, "leesTellingen"> {
  const bekend = new Map<Periode, Gelezen>();
  return {
    async leesTellingen(periodes) {
      const weet = periodes.map((periode) => bekend.get(periode) ?? null);
      const antwoorden = await lijn.doe(grens, (redis) => vraag(redis, namen, periodes, weet));
      const gelezen = periodes.map((periode, plek) => {
        const nu = lees(antwoorden[plek] ?? [null, ""], weet[plek] ?? null);
        bekend.delete(periode);
        bekend.set(periode, nu);
        return [periode, nu.cellen] as const;
      });
      for (const oudste of bekend.keys()) if (bekend.size > MEESTE_ONTHOUDEN) bekend.delete(oudste);
      return new Map(gelezen);
    },
  };
}

type Antwoorden = readonly (readonly [Error | null, unknown])[];

async function vraag(
  redis: Redis,
  namen: Namen,
  periodes: readonly Periode[],
  weet: readonly (Gelezen | null)[],
): Promise<Antwoorden> {
  const pijp = redis.pipeline();
  const opdracht: unknown = Reflect.get(pijp, scripts.tellingen.naam);
  if (typeof opdracht !== "function") throw new TypeError("script niet gedefinieerd: tellingen");
  for (const [plek, periode] of periodes.entries())
    Reflect.apply(opdracht, pijp, [1, namen.telling(periode), weet[plek]?.laatste ?? ""]);
  return (await pijp.exec()) ?? [];
}

function lees([fout, antwoord]: readonly [Error | null, unknown], weet: Gelezen | null): Gelezen {
  if (fout !== null) throw naarStoring(fout);
  const tekst = String(antwoord);
  if (tekst === "") return { laatste: "", cellen: new Map() };
  if (weet !== null && tekst === weet.laatste) return weet;
  const regels = tekst.split("\n");
  const velden = new Map<string, string>();
  for (let plek = 0; plek + 1 < regels.length; plek += 2) velden.set(regels[plek] ?? "", regels[plek + 1] ?? "");
  // A cell names a kind and a team; what names one thing only is no count (an earlier version kept `#` there).
  const cellen = [...velden].filter(([veld]) => veld.includes("|"));
  return {
    laatste: velden.get(LAATSTE_FEIT) ?? "",
    cellen: new Map(cellen.map(([cel, aantal]) => [cel, Number(aantal)])),
  };
}
