import type { Inrichting } from "./app/inrichting.ts";
import { NIEMAND } from "./app/lijsten.ts";
import type { Logboek } from "./app/poorten.ts";
import { ConfiguratieFout } from "./fouten.ts";
import { bijLeerfout, taalActueel } from "./gemeente/taalgeheugen.ts";
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
  readonly wachter: Pick<Wachter, "veilig" | "klokGoed">;
}

/** What `/ready` says: whether a turn would be kept and answered now. */
export async function gereedheid({ redis, kanaal, venster, inrichting, wachter }: Onderdelen) {
  const leeft = await redis.leeft();
  const [redisVeilig, klokGoed] = [wachter.veilig(), wachter.klokGoed()];
  const sleutelUren = kanaal.sleutelUren();
  const { versie, actueel } = inrichting.stand();
  const zonderEigenaar = await aantalZonderEigenaar(redis);
  return {
    // A configuration that cannot be used is said, and does not take the bot down: the one before it serves.
    klaar: leeft && redisVeilig && klokGoed && sleutelUren !== null,
    controles: {
      redis: leeft,
      redisVeilig,
      klokGoed,
      sleutelUren,
      vensterUren: venster.sleutelUren(),
      inrichting: versie,
      inrichtingActueel: actueel,
      // False when learning failed: what was learnt before reads on, less well.
      taalActueel: taalActueel(),
      // Vragen that nobody takes, not even a lead: a red line for people, no reason to stop serving.
      zonderEigenaar,
    },
  };
}

/** Null when Redis does not answer. */
async function aantalZonderEigenaar(redis: RedisOpslag): Promise<number | null> {
  try {
    return await redis.aantalOp(NIEMAND);
  } catch {
    return null;
  }
}

/** @throws {ConfiguratieFout} when this Redis would lose what it confirms */
export async function keurRedis(controleer: () => ReturnType<typeof controleerRedis>): Promise<void> {
  const problemen = (await controleer()).filter(({ ernst }) => ernst === "weiger");
  if (problemen.length > 0) throw new ConfiguratieFout(problemen.map(({ wat, remedie }) => `Redis: ${wat} ${remedie}`));
}

/** A clock of ours that is further off than this is wrong, not slow. */
const UREN_MIS_MS = 24 * 3_600_000;

interface Wachter {
  /** Whether Redis still loses nothing of what it confirms. */
  veilig(): boolean;
  /** Whether our clock can be right; with one that is wrong nothing lapses and nothing is erased. */
  klokGoed(): boolean;
  stop(): void;
}

/**
 * Settings of Redis can change under us; an unsafe one takes us out of service until it is mended. So does a clock
 * that is more than a day from that of Redis. Learning that fails beside us is only told.
 *
 * @param tijd what time it is for Redis; null leaves the clock alone (a test that turns it)
 */
export async function bewaakRedis(
  controleer: () => ReturnType<typeof controleerRedis>,
  { tijd, nu }: { readonly tijd: (() => Promise<number>) | null; readonly nu: () => number },
  logboek: Logboek,
): Promise<Wachter> {
  let veilig = true;
  let klokGoed = true;
  const kijk = async () => {
    try {
      const mis = tijd === null ? 0 : Math.abs((await tijd()) - nu());
      if (mis > UREN_MIS_MS && klokGoed) logboek.error({}, "de klok van deze machine loopt meer dan een dag verkeerd");
      klokGoed = mis <= UREN_MIS_MS;
      const problemen = (await controleer()).filter(({ ernst }) => ernst === "weiger");
      if (problemen.length > 0 && veilig)
        logboek.error({ aantal: problemen.length }, "Redis staat niet meer veilig ingesteld");
      veilig = problemen.length === 0;
    } catch {
      // Whether Redis answers at all is another check; this one keeps its last judgement.
    }
  };
  await kijk();
  const klok = setInterval(() => void kijk(), CONTROLE_MS);
  klok.unref();
  const eindeLeren = bijLeerfout((fout) =>
    logboek.error({ fout }, "leren van de voorbeelden is mislukt; wat eerder geleerd is, blijft lezen"),
  );
  const stop = () => {
    clearInterval(klok);
    eindeLeren();
  };
  return { veilig: () => veilig, klokGoed: () => klokGoed, stop };
}
