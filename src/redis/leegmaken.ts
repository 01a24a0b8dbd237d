import { maakNamen } from "./namen.ts";
import { type Grens, maakLijn, maakVerbinding } from "./verbinding.ts";
import type { Sleutels } from "./versleuteling.ts";

const KIJKEN: Grens = { binnenMs: 5_000, keer: 2 };
const WISSEN: Grens = { binnenMs: 5_000, keer: 1 };
const PER_KEER = 1_000;

/** Everything a gemeente has in Redis, for the trial only: over a connection of its own, which `sluit` closes. */
export interface Leegmaker {
  /** Whether there is a vraag of this gemeente, a draft or a handed-over one. @throws {Storing} */
  heeftVragen(): Promise<boolean>;
  /** Whether what is here began with a demo. @throws {Storing} */
  isGemerkt(): Promise<boolean>;
  /** Says from now on that what is here began with a demo; erasing leaves that as it is. @throws {Storing} */
  merk(): Promise<void>;
  /** Erases all of this gemeente but the mark: vragen, tasks, figures, log and configuration. @throws {Storing} */
  maakLeeg(): Promise<void>;
  sluit(): Promise<void>;
}

export function openLeegmaker(toegang: {
  readonly adres: string;
  readonly sleutels: Sleutels;
  readonly gemeente: string;
}): Leegmaker {
  const lijn = maakLijn(maakVerbinding(toegang.adres, "verzoek"));
  const label = maakNamen(toegang.sleutels, toegang.gemeente).vervalt.replace(/:due$/, "");
  const merk = `${label}:demo`;

  async function sleutels(patroon: string, genoeg: number): Promise<readonly string[]> {
    const gevonden = new Set<string>();
    let vanaf = "0";
    do {
      const plek = vanaf;
      const [volgende, deel] = await lijn.doe(KIJKEN, (redis) => redis.scan(plek, "MATCH", patroon, "COUNT", PER_KEER));
      for (const sleutel of deel) gevonden.add(sleutel);
      vanaf = volgende;
    } while (vanaf !== "0" && gevonden.size < genoeg);
    return [...gevonden];
  }

  return {
    heeftVragen: async () => (await sleutels(`${label}:vraag:*`, 1)).length > 0,
    isGemerkt: async () => (await lijn.doe(KIJKEN, (redis) => redis.exists(merk))) === 1,
    async merk() {
      await lijn.doe(WISSEN, (redis) => redis.set(merk, "1"));
    },
    async maakLeeg() {
      const alle = (await sleutels(`${label}:*`, Number.POSITIVE_INFINITY)).filter((naam) => naam !== merk);
      for (let plek = 0; plek < alle.length; plek += PER_KEER)
        await lijn.doe(WISSEN, (redis) => redis.unlink(alle.slice(plek, plek + PER_KEER)));
    },
    sluit: () => lijn.sluit(),
  };
}
