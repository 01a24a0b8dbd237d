import type { Inrichting } from "./app/inrichting.ts";
import type { Logboek } from "./app/poorten.ts";
import { ConfiguratieFout } from "./fouten.ts";
import type { RedisOpslag } from "./redis/opslag.ts";
import type { controleerRedis } from "./redis/veiligheid.ts";
import type { Kanaal } from "./teams/kanaal.ts";
import type { Venster } from "./venster.ts";

const CONTROLE_MS = 15_000;

interface Onderdelen {
  readonly redis: RedisOpslag;
  readonly kanaal: Kanaal;
  readonly venster: Venster;
  readonly inrichting: Inrichting;
  readonly redisVeilig: boolean;
}

/** What `/ready` says: whether a turn would be kept and answered now. */
export async function gereedheid({ redis, kanaal, venster, inrichting, redisVeilig }: Onderdelen) {
  const leeft = await redis.leeft();
  const sleutelUren = kanaal.sleutelUren();
  const { versie, actueel } = inrichting.stand();
  return {
    // A configuration that cannot be used is said, and does not take the bot down: the one before it serves.
    klaar: leeft && redisVeilig && sleutelUren !== null,
    controles: {
      redis: leeft,
      redisVeilig,
      sleutelUren,
      vensterUren: venster.sleutelUren(),
      inrichting: versie,
      inrichtingActueel: actueel,
    },
  };
}

/** @throws {ConfiguratieFout} when this Redis would lose what it confirms */
export async function keurRedis(controleer: () => ReturnType<typeof controleerRedis>): Promise<void> {
  const problemen = (await controleer()).filter(({ ernst }) => ernst === "weiger");
  if (problemen.length > 0) throw new ConfiguratieFout(problemen.map(({ wat, remedie }) => `Redis: ${wat} ${remedie}`));
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
