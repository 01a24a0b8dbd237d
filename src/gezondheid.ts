import type { Logboek } from "./app/poorten.ts";
import { ConfiguratieFout } from "./fouten.ts";
import type { RedisOpslag } from "./redis/opslag.ts";
import type { controleerRedis } from "./redis/veiligheid.ts";
import type { Kanaal } from "./teams/kanaal.ts";
import type { Venster } from "./venster.ts";

const CONTROLE_MS = 15_000;

/** What `/ready` says: whether a turn would be kept and answered now. */
export async function gereedheid(redis: RedisOpslag, kanaal: Kanaal, venster: Venster, redisVeilig: boolean) {
  const leeft = await redis.leeft();
  const sleutelUren = kanaal.sleutelUren();
  return {
    klaar: leeft && redisVeilig && sleutelUren !== null,
    controles: { redis: leeft, redisVeilig, sleutelUren, vensterUren: venster.sleutelUren() },
  };
}

export async function keurRedis(
  controleer: () => ReturnType<typeof controleerRedis>,
  sluit: () => Promise<void>,
): Promise<void> {
  try {
    const problemen = (await controleer()).filter(({ ernst }) => ernst === "weiger");
    if (problemen.length > 0)
      throw new ConfiguratieFout(problemen.map(({ wat, remedie }) => `Redis: ${wat} ${remedie}`));
  } catch (fout) {
    await sluit();
    throw fout;
  }
}

/** Settings of Redis can change under us; an unsafe one takes us out of service until it is mended. */
export function bewaakRedis(controleer: () => ReturnType<typeof controleerRedis>, logboek: Logboek) {
  let veilig = true;
  const kijk = async () => {
    try {
      const problemen = (await controleer()).filter(({ ernst }) => ernst === "weiger");
      if (problemen.length > 0 && veilig)
        logboek.error({ aantal: problemen.length }, "Redis staat niet meer veilig ingesteld");
      veilig = problemen.length === 0;
    } catch {
      // Whether Redis answers at all is another check; this one keeps its last judgement.
    }
  };
  const klok = setInterval(() => void kijk(), CONTROLE_MS);
  klok.unref();
  return { veilig: () => veilig, stop: () => clearInterval(klok) };
}
