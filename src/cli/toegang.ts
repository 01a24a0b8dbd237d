import { Omgeving } from "../config.ts";
import { ConfiguratieFout, Storing } from "../fouten.ts";
import { leesSleutels, type Sleutels } from "../redis/versleuteling.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

export interface Redistoegang {
  readonly adres: string;
  readonly sleutels: Sleutels;
}

/** @throws {ConfiguratieFout} with what is missing or wrong, never with a value */
export function leesToegang(env: Omstandigheden["env"]): Redistoegang {
  const adres = env["REDIS_URL"]?.trim() ?? "";
  const sleutels = env["VELD_SLEUTELS"]?.trim() ?? "";
  const problemen = Object.entries({ REDIS_URL: adres, VELD_SLEUTELS: sleutels })
    .filter(([, waarde]) => waarde === "")
    .map(([naam]) => `${naam} ontbreekt. Vul het in; .env.example legt uit wat het is.`);
  const gekeurd = Omgeving.shape.REDIS_URL.safeParse(adres);
  if (adres !== "" && !gekeurd.success)
    problemen.push(...gekeurd.error.issues.map(({ message }) => `REDIS_URL ${message}`));
  if (problemen.length > 0) throw new ConfiguratieFout(problemen);
  return { adres, sleutels: leesSleutels(sleutels) };
}

/** Says what to look at when Redis does not answer, and always closes. */
export async function metVerbinding<T extends { sluit(): Promise<void> }, U>(
  verbinding: T,
  doe: (verbinding: T) => Promise<U>,
): Promise<U> {
  try {
    return await doe(verbinding);
  } catch (fout) {
    if (!(fout instanceof Storing)) throw fout;
    throw new ConfiguratieFout([
      `${fout.message}. Kijk of REDIS_URL klopt, of Redis aanstaat en of deze machine erbij mag.`,
    ]);
  } finally {
    await verbinding.sluit();
  }
}
