import { maakNamen } from "./namen.ts";
import { type Grens, maakLijn, maakVerbinding } from "./verbinding.ts";
import type { Sleutels } from "./versleuteling.ts";

const LEZEN: Grens = { binnenMs: 5_000, keer: 2 };
const PER_KEER = 2_000;

/** One fact with the moment it was kept, in milliseconds since 1970. */
export interface Bewaardfeit {
  readonly om: number;
  readonly velden: Readonly<Record<string, string>>;
}

/** Reads the event log of a gemeente, for tools: over a connection of its own, which `sluit` closes. */
export interface Feitenlezer {
  /**
   * The newest facts of this kind, oldest first.
   *
   * @throws {Storing} when Redis does not answer
   */
  lees(soort: string, hoogstens: number): Promise<readonly Bewaardfeit[]>;
  sluit(): Promise<void>;
}

export function openFeiten(toegang: {
  readonly adres: string;
  readonly sleutels: Sleutels;
  readonly gemeente: string;
}): Feitenlezer {
  const lijn = maakLijn(maakVerbinding(toegang.adres, "verzoek"));
  const { feiten } = maakNamen(toegang.sleutels, toegang.gemeente);
  return {
    async lees(soort, hoogstens) {
      const gevonden: Bewaardfeit[] = [];
      for (let tot = "+"; gevonden.length < hoogstens; ) {
        const eind = tot;
        const deel = await lijn.doe(LEZEN, (redis) => redis.xrevrange(feiten, eind, "-", "COUNT", PER_KEER));
        for (const [id, velden] of deel) {
          const feit = { om: Number(id.split("-")[0]), velden: alsRecord(velden) };
          if (feit.velden["soort"] === soort) gevonden.push(feit);
        }
        const laatste = deel.at(-1)?.[0];
        if (laatste === undefined || deel.length < PER_KEER) break;
        tot = `(${laatste}`;
      }
      return gevonden.slice(0, hoogstens).toReversed();
    },
    sluit: () => lijn.sluit(),
  };
}

function alsRecord(velden: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(velden.flatMap((veld, plek) => (plek % 2 === 0 ? [[veld, velden[plek + 1] ?? ""]] : [])));
}
