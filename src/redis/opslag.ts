import type { Redis } from "ioredis";
import type { Inrichtingsopslag, Lijst, Opslag } from "../app/poorten.ts";
import { leesGeladen, leesUitslag } from "./antwoord.ts";
import { herschrijfNaStart } from "./aof.ts";
import { maakInrichtingsopslag } from "./inrichting.ts";
import { maakNamen } from "./namen.ts";
import { commitOpdracht, laadOpdracht, type Vertaling } from "./opdracht.ts";
import { definieer, roep, scripts } from "./scripts.ts";
import { maakTaken } from "./taken.ts";
import { maakTellingen } from "./tellingen.ts";
import { type Grens, maakLijn } from "./verbinding.ts";
import type { Sleutels } from "./versleuteling.ts";

/** Loads have no effect, so a broken connection is hidden from the person who waits. */
const LADEN: Grens = { binnenMs: 1_500, keer: 2 };
/** The operation id makes a repetition harmless. */
const VASTLEGGEN: Grens = { binnenMs: 3_000, keer: 3 };
/** Without a record there is no operation to recognise: sent once, the caller decides after a `Storing`. */
const ZONDER_RECORD: Grens = { binnenMs: 3_000, keer: 1 };
const PING: Grens = { binnenMs: 1_000, keer: 1 };

export interface Opslagopties {
  /** For turns: a connection of profile `verzoek`. */
  readonly client: Redis;
  /** For due tasks: a connection of profile `relay`. */
  readonly relayClient: Redis;
  readonly sleutels: Sleutels;
  /** Key of the gemeente; everything stored is bound to it. */
  readonly gemeente: string;
  /** Called for every command sent, so that a test can count the round trips of a turn. */
  readonly naRonde?: () => void;
}

export interface RedisOpslag extends Opslag, Inrichtingsopslag {
  /** Lets running calls finish for a second at most and closes both connections. */
  sluit(): Promise<void>;
  /** Whether Redis answers on both connections now. Never throws. */
  leeft(): Promise<boolean>;
  /** How many are on this list, without reading them. @throws {Storing} */
  aantalOp(lijst: Lijst): Promise<number>;
  /** What time it is for Redis, in milliseconds since 1970. @throws {Storing} */
  tijd(): Promise<number>;
}

/**
 * The memory of the bot in Redis.
 *
 * A record that was damaged, moved, or encrypted under an unknown master key loads beside the others;
 * reading its `inhoud` throws a TypeError (`record beschadigd`). Its version stays readable, so that it can be erased.
 * A commit that was repeated here because its first answer got lost may return `dubbel` with its own result.
 * One that only erases keeps no operation: repeated after success it returns `botsing`, and the record is gone.
 */
export function maakOpslag({ client, relayClient, sleutels, gemeente, naRonde }: Opslagopties): RedisOpslag {
  definieer(client);
  definieer(relayClient);
  herschrijfNaStart(relayClient);
  const turn = maakLijn(client, naRonde);
  const relay = maakLijn(relayClient, naRonde);
  const namen = maakNamen(sleutels, gemeente);
  const vertaling: Vertaling = { gemeente, namen, geheim: sleutels };
  return {
    async laad(vraag) {
      return leesGeladen(vertaling, vraag, await roep(turn, LADEN, scripts.laad, laadOpdracht(namen, vraag)));
    },
    async legVast(vastlegging) {
      const grens = vastlegging.wijzigingen.length === 0 ? ZONDER_RECORD : VASTLEGGEN;
      const antwoord = await roep(turn, grens, scripts.commit, commitOpdracht(vertaling, vastlegging));
      return leesUitslag(vastlegging.wijzigingen, antwoord);
    },
    ...maakTellingen(turn, namen),
    ...maakTaken(relay, namen),
    ...maakInrichtingsopslag(turn, vertaling),
    schuilnaam: namen.schuilnaam,
    async sluit() {
      await Promise.all([turn.sluit(), relay.sluit()]);
    },
    aantalOp: (lijst) => turn.doe(PING, (redis) => redis.zcard(namen.lijst(lijst))),
    async tijd() {
      const [seconden] = await relay.doe(PING, (redis) => redis.time());
      return Number(seconden) * 1000;
    },
    async leeft() {
      const antwoorden = [turn, relay].map((lijn) => lijn.doe(PING, (redis) => redis.ping()));
      return (await Promise.allSettled(antwoorden)).every(({ status }) => status === "fulfilled");
    },
  };
}
