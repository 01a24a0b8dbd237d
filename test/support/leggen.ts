import { lijstenVan } from "../../src/app/lijsten.ts";
import type { RecordSleutel } from "../../src/app/poorten.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { maakOpslag } from "../../src/redis/opslag.ts";
import { maakVerbinding } from "../../src/redis/verbinding.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { omgeving, type Proefbot } from "./bot.ts";

/** Puts vragen in the store of a bot as the bot itself would: encrypted, numbered and on their lists. */
export interface Legger {
  /** The number it got; what lies there already is replaced. */
  leg(vraag: Vraag): Promise<number>;
  /** Erases what was laid down. */
  wis(vraag: Vraag): Promise<void>;
  sluit(): Promise<void>;
}

export function maakLegger({ redis, identiteit, teams, gemeente }: Proefbot): Legger {
  const sleutels = leesSleutels(omgeving({ redis: redis.url, identiteit, host: teams.host })["VELD_SLEUTELS"] ?? "");
  const opslag = maakOpslag({
    client: maakVerbinding(redis.url, "verzoek"),
    relayClient: maakVerbinding(redis.url, "relay"),
    sleutels,
    gemeente: gemeente.id,
  });
  const eerder = new Map<string, Vraag>();
  async function zet(vraag: Vraag, wordt: Vraag | null): Promise<number> {
    const sleutel: RecordSleutel = `vraag/${vraag.id}`;
    const versie = (await opslag.laad({ records: [sleutel] })).records[0]?.versie ?? 0;
    const lijsten = lijstenVan(eerder.get(vraag.id) ?? null, wordt);
    const wijziging = { sleutel, versie, inhoud: wordt, nummer: wordt !== null, ...lijsten };
    const uitslag = await opslag.legVast(vastlegging({ wijzigingen: [wijziging] }));
    if (uitslag.uitslag !== "vast") throw new Error(`niet gelegd: ${uitslag.uitslag}`);
    eerder.set(vraag.id, vraag);
    return uitslag.nummers.get(sleutel) ?? 0;
  }
  return {
    leg: (vraag) => zet(vraag, vraag),
    async wis(vraag) {
      await zet(vraag, null);
    },
    sluit: () => opslag.sluit(),
  };
}
