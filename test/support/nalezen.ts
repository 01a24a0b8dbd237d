import type { RecordSleutel, Verwijzing, Weektelling } from "../../src/app/poorten.ts";
import { alsGesprek, alsOproep, alsVraag } from "../../src/app/stand.ts";
import type { Gesprek } from "../../src/domain/gesprek.ts";
import type { Oproep } from "../../src/domain/oproep.ts";
import type { Haast, Veiligheid } from "../../src/domain/sleutels.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { openFeiten } from "../../src/redis/feiten.ts";
import { maakNamen } from "../../src/redis/namen.ts";
import { maakOpslag } from "../../src/redis/opslag.ts";
import { maakVerbinding } from "../../src/redis/verbinding.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { omgeving, type Proefbot } from "./bot.ts";

/** One line of the fact stream, as the figures are made of. */
export type Feitregel = Readonly<Record<string, string>>;

/** How a conversation ended, in the words of the model conversations. */
export interface Uitkomst {
  readonly uitkomst: "informatie_advies" | "doorgeleid" | "niet_in_behandeling" | "crisis";
  readonly urgentie: "acuut" | "spoed" | "normaal";
  readonly veiligheid: readonly Veiligheid[];
  readonly instemming: "ja" | "deels" | "nee" | "nvt" | "niet_gevraagd_veiligheid";
}

/** Reads back what the bot stored, past the bot itself: the same Redis, the same keys, decrypted by the real store. */
export interface Nalezer {
  vraag(id: string): Promise<Vraag | null>;
  oproep(id: string): Promise<Oproep | null>;
  gesprek(oid: string): Promise<Gesprek>;
  /** The facts written since the last call of `vanafNu`. */
  feiten(): Promise<readonly Feitregel[]>;
  vanafNu(): Promise<void>;
  /** What of this kind was counted, each once a week, as it is kept. */
  geteld(soort: Weektelling["soort"]): Promise<readonly string[]>;
  /** Whether this secret still leads anywhere. */
  leidtErgensHeen(geheim: Verwijzing): Promise<boolean>;
  /** All that is in Redis in plain sight: names of keys and fields, and contents as far as they are readable. */
  leesbaarInRedis(): Promise<string>;
  sluit(): Promise<void>;
}

export function leesNa(bot: Proefbot): Nalezer {
  const { redis, identiteit, teams, gemeente } = bot;
  const sleutels = leesSleutels(omgeving({ redis: redis.url, identiteit, host: teams.host })["VELD_SLEUTELS"] ?? "");
  const client = maakVerbinding(redis.url, "verzoek");
  const opslag = maakOpslag({
    client,
    relayClient: maakVerbinding(redis.url, "relay"),
    sleutels,
    gemeente: gemeente.id,
  });
  const namen = maakNamen(sleutels, gemeente.id);
  let vanaf = "-";
  const een = async (sleutel: RecordSleutel) => (await opslag.laad({ records: [sleutel] })).records[0];
  return {
    vraag: async (id) => alsVraag(await een(`vraag/${id}`))?.doc ?? null,
    oproep: async (id) => alsOproep(await een(`oproep/${id}`))?.doc ?? null,
    async gesprek(oid) {
      const bewaard = await een(`gesprek/${oid}`);
      if (bewaard === undefined) throw new TypeError("gesprek niet geladen");
      return alsGesprek(bewaard, oid).doc;
    },
    async feiten() {
      return (await client.xrange(namen.feiten, vanaf, "+")).map(([, velden]) => alsRegel(velden));
    },
    async vanafNu() {
      const [laatste] = await client.xrevrange(namen.feiten, "+", "-", "COUNT", 1);
      vanaf = laatste === undefined ? "-" : `(${laatste[0]}`;
    },
    async geteld(soort) {
      const lezer = openFeiten({ adres: redis.url, sleutels, gemeente: gemeente.id });
      const gevonden = await lezer.lees(soort, Date.now(), 1_000);
      await lezer.sluit();
      return gevonden.map(({ wat }) => wat);
    },
    leidtErgensHeen: async (geheim) => (await opslag.laad({ records: [], via: [geheim] })).via[0] !== null,
    leesbaarInRedis: () => allesIn(client),
    sluit: () => opslag.sluit(),
  };
}

/**
 * Where a vraag ended (`design.md` §3): read from the stored vraag while it lives, from the facts when it ended at
 * the desk and was erased.
 */
export async function uitkomstVan(lezer: Nalezer, vraagId: string): Promise<Uitkomst> {
  const vraag = await lezer.vraag(vraagId);
  if (vraag === null) return uitkomstVanEinde(await lezer.feiten());
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new Error(`vraag ${vraagId} is nog niet doorgegeven`);
  const { haast, labels, instemming } = plaatsing;
  const crisis = vraag.merken.some(({ merk }) => merk === "crisis");
  return {
    uitkomst: crisis ? "crisis" : "doorgeleid",
    urgentie: urgentieVan(haast, crisis),
    veiligheid: labels.toSorted(),
    instemming,
  };
}

/** Direct danger is `acuut`; the model conversations call a colleague who must phone today `spoed`. */
function urgentieVan(haast: Haast, crisis: boolean): Uitkomst["urgentie"] {
  if (haast === "nu" || crisis) return "acuut";
  return haast === "vijf_dagen" || haast === "klaar" ? "normaal" : "spoed";
}

function uitkomstVanEinde(feiten: readonly Feitregel[]): Uitkomst {
  const { einde } = feiten.findLast(({ soort }) => soort === "einde") ?? {};
  const leeg = { urgentie: "normaal", veiligheid: [] } as const;
  if (einde === "andere_gemeente") return { ...leeg, uitkomst: "niet_in_behandeling", instemming: "nvt" };
  if (einde === "bewoner_ziet_af") return { ...leeg, uitkomst: "niet_in_behandeling", instemming: "nee" };
  if (einde !== undefined && ["snel_klaar", "direct_beantwoord", "doorverwezen"].includes(einde)) {
    return { ...leeg, uitkomst: "informatie_advies", instemming: "nvt" };
  }
  throw new Error(`de vraag is weg zonder einde; feiten: ${JSON.stringify(feiten)}`);
}

function alsRegel(velden: readonly string[]): Feitregel {
  const paren = velden.flatMap((naam, plek) => (plek % 2 === 0 ? [[naam, velden[plek + 1] ?? ""]] : []));
  return Object.fromEntries(paren);
}

async function allesIn(client: ReturnType<typeof maakVerbinding>): Promise<string> {
  const delen: string[] = [];
  for (const sleutel of await client.keys("*")) {
    const soort = await client.type(sleutel);
    delen.push(sleutel);
    if (soort === "hash") delen.push(JSON.stringify(await client.hgetall(sleutel)));
    else if (soort === "stream") delen.push(JSON.stringify(await client.xrange(sleutel, "-", "+")));
    else if (soort === "zset") delen.push(JSON.stringify(await client.zrange(sleutel, "0", "-1")));
    else if (soort === "string") delen.push((await client.get(sleutel)) ?? "");
  }
  return delen.join("\n");
}
