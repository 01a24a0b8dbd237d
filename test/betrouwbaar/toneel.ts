import assert from "node:assert/strict";
import { Redis } from "ioredis";
import { NEDERLANDS, type Tekstsleutel } from "../../dialogs/teksten.ts";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { leesConfig } from "../../src/config.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { Vraag } from "../../src/domain/vraag.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { start, type Tussenvoegsel, type Wijkwijzer } from "../../src/samenstel.ts";
import { type Proefopslag, proefopslag } from "../redis/opstelling.ts";
import { omgeving } from "../support/bot.ts";
import type { Activiteit, Httpantwoord } from "../support/gesprek.ts";
import { APP_ID, maakSchrift, TENANT, WACHTWOORD } from "../support/kanaal.ts";
import { type NepTeams, startNepTeams } from "../support/nep-teams.ts";
import { delen, leesbaar, Persoon, type Schermkaart } from "../support/persoon.ts";
import { RedisProces } from "../support/redis-proces.ts";
import { totdat } from "../support/totdat.ts";
import { Kindbot } from "./kindbot.ts";

/** A second baliemedewerker of `config/proef`. */
export const KARIM = "5a1e0000-0000-4000-9000-000000000006";

/** What is filled in, by question id. Labels and titles are for `test/gesprekken`: here a changed text breaks nothing. */
export type Velden = Readonly<Record<string, string>>;

/** All around the bot: a Redis, a stand-in for Teams and Entra, and a view on what is stored that goes past the bot. */
export interface Toneel {
  readonly redis: RedisProces;
  readonly teams: NepTeams;
  readonly identiteit: Identiteit;
  readonly opslag: Proefopslag;
  readonly gemeente: Gemeente;
  readonly omgeving: Record<string, string>;
  /** Somebody in a chat of their own, with a bot that may be another one at every call. */
  persoon(oid: string, botUrl: () => string): Persoon;
  sluit(): Promise<void>;
}

/** @param redisUrl where the bot finds Redis, when something stands in between */
export async function zetToneel(redisUrl?: (redis: RedisProces) => Promise<string>): Promise<Toneel> {
  const [redis, teams, identiteit] = await Promise.all([
    RedisProces.start(),
    startNepTeams(),
    startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD }),
  ]);
  const via = (await redisUrl?.(redis)) ?? redis.url;
  const env = omgeving({ redis: via, identiteit, host: teams.host });
  const gemeente = leesGemeente(leesConfig(env).gemeenteMap);
  // Whoever looks on has more patience than the product, on a slow machine too.
  const client = new Redis(redis.url).on("error", () => {});
  const opslag = { ...proefopslag(redis.url, gemeente.id, leesSleutels(leesConfig(env).redis.sleutels)), client };
  await totdat(() => opslag.leeft(), "Redis");
  return {
    redis,
    teams,
    identiteit,
    opslag,
    gemeente,
    omgeving: env,
    persoon: (oid, botUrl) => new Persoon({ identiteit, teams, wie: oid, botUrl }),
    async sluit() {
      client.disconnect();
      await opslag.sluit();
      await Promise.all([redis.stop(), teams.sluit(), identiteit.sluit()]);
    },
  };
}

/** The bot in this process, wired as in production. */
export function startHier(
  { omgeving: env }: Pick<Toneel, "omgeving">,
  tussen: Tussenvoegsel = {},
): Promise<Wijkwijzer & { readonly logboek: ReturnType<typeof maakSchrift> }> {
  const logboek = maakSchrift();
  return start(leesConfig(env), logboek, tussen).then((bot) => ({ ...bot, logboek }));
}

export function urlVan({ poort }: Pick<Wijkwijzer, "poort">): string {
  return `http://127.0.0.1:${poort}`;
}

export function startKind(toneel: Toneel, verzetMs = 0, extra: Record<string, string> = {}): Promise<Kindbot> {
  return Kindbot.start({ ...toneel.omgeving, ...extra }, verzetMs);
}

/** The first button with this verb on a card, or undefined. */
export function knopMet(kaart: unknown, verb: string) {
  return delen(kaart).find((deel) => deel["type"] === "Action.Execute" && deel["verb"] === verb);
}

/** The activity of one tap, to be delivered as often as one likes. */
export function tik(
  persoon: Persoon,
  verb: string,
  velden: Velden = {},
  op: Schermkaart = persoon.laatste(),
): Activiteit {
  const knop = knopMet(op.kaart, verb);
  assert.ok(knop, `geen knop ${verb} op deze kaart:\n${leesbaar(op.kaart)}`);
  const [, data, extra] = persoon.invoke(String(knop["title"]), {}, op);
  const invoer = invoervelden(op.kaart);
  const ingevuld = Object.entries(velden).map(([id, waarde]) => {
    const veld = invoer.get(id);
    assert.ok(veld, `geen veld ${id}, wel: ${[...invoer.keys()].join(", ")}`);
    return [String(veld["id"]), waarde] as const;
  });
  return alsTik(persoon, verb, { ...data, ...(knop["data"] as object), ...Object.fromEntries(ingevuld) }, extra);
}

/** The inputs of a card by question id. */
export function invoervelden(kaart: unknown): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const velden = delen(kaart).filter((deel) => String(deel["type"]).startsWith("Input."));
  return new Map(velden.map((veld) => [String(veld["id"]).replace(/_r\d+$/, ""), veld]));
}

/** Taps and puts the answer on the screen; gives the words that are then read. */
export async function druk(
  persoon: Persoon,
  verb: string,
  velden: Velden = {},
  op: Schermkaart = persoon.laatste(),
): Promise<string> {
  return persoon.verwerk(await persoon.gesprek.stuur(tik(persoon, verb, velden, op)), op, verb);
}

/** One place on somebody's screen. News of other things comes below it, and must not be taken for it. */
export interface Werkplek {
  readonly persoon: Persoon;
  /** The card as it is there now. */
  readonly kaart: Schermkaart;
  heeft(verb: string): boolean;
  veld(id: string): unknown;
  druk(verb: string, velden?: Velden): Promise<string>;
  tik(verb: string, velden?: Velden): Activiteit;
  /** Puts an answer on the screen here. */
  toon(antwoord: Httpantwoord): string;
}

/** The place of the card that is now the last one, or of the given one. */
export function werkplek(persoon: Persoon, begin: Schermkaart = persoon.laatste()): Werkplek {
  const nu = () => persoon.kaarten().find(({ activiteit }) => activiteit === begin.activiteit) ?? begin;
  return {
    persoon,
    get kaart() {
      return nu();
    },
    heeft: (verb) => knopMet(nu().kaart, verb) !== undefined,
    veld: (id) => invoervelden(nu().kaart).get(id)?.["value"],
    druk: (verb, velden = {}) => druk(persoon, verb, velden, nu()),
    tik: (verb, velden = {}) => tik(persoon, verb, velden, nu()),
    toon: (antwoord) => persoon.verwerk(antwoord, begin, "een tik"),
  };
}

/** Opens the chat. */
export async function ga(persoon: Persoon): Promise<Werkplek> {
  return werkplek(persoon, await persoon.opent());
}

/** The longest part of a sentence of the catalogue that has no blanks in it, as it stands on a card. */
export function zin(sleutel: Tekstsleutel): string {
  const delen = (NEDERLANDS[sleutel]?.tekst ?? "").split(/\{[^}]*\}/).map((deel) => deel.trim());
  return delen.reduce((langste, deel) => (deel.length > langste.length ? deel : langste), "");
}

/** A tap with this verb and data, whether or not any card shows it. */
export function alsTik(persoon: Persoon, verb: string, data: Activiteit, extra: Activiteit = {}): Activiteit {
  const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
  return persoon.gesprek.activiteit({ type: "invoke", name: "adaptiveCard/action", value, ...extra });
}

/** Delivers an activity; null when the connection broke before an answer came. */
export async function lever(persoon: Persoon, activiteit: Activiteit): Promise<Httpantwoord | null> {
  try {
    return await persoon.gesprek.stuur(activiteit);
  } catch {
    return null;
  }
}

/** Delivers until it is accepted, as Teams does with what got no 2xx. */
export async function leverTotGoed(persoon: Persoon, activiteit: Activiteit, binnenMs = 10_000): Promise<Httpantwoord> {
  const tot = performance.now() + binnenMs;
  for (;;) {
    const antwoord = await lever(persoon, activiteit);
    if (antwoord?.status === 200) return antwoord;
    if (performance.now() > tot)
      throw new Error(`geen 200 binnen ${binnenMs} ms, laatst ${antwoord?.status ?? "geen antwoord"}`);
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
}

/** The id of the vraag that a card belongs to. */
export function vraagOp(kaart: unknown): string {
  const id = /"vraag":"([\w-]+)"/.exec(JSON.stringify(kaart))?.[1];
  if (id === undefined) throw new Error("er staat geen vraag op deze kaart");
  return id;
}

/** The stored vraag with its version, or null. */
export async function leesVraag(
  { opslag }: Pick<Toneel, "opslag">,
  id: string,
): Promise<{ readonly doc: Vraag; readonly versie: number; readonly nummer: number | null } | null> {
  const record = (await opslag.laad({ records: [`vraag/${id}`] })).records[0];
  if (record === undefined || record.inhoud === null) return null;
  return { doc: Vraag.parse(record.inhoud), versie: record.versie, nummer: record.nummer };
}

export type Auditregel = Readonly<Record<string, string>>;

/** The audit log, oldest first; only what came after the line of this name when it is given. */
export async function leesAudit({ opslag }: Pick<Toneel, "opslag">, na?: string): Promise<readonly Auditregel[]> {
  const regels = await opslag.client.xrange(opslag.namen.audit, na === undefined ? "-" : `(${na}`, "+");
  return regels.map(([, velden]) => alsRegel(velden));
}

export async function leesFeiten({ opslag }: Pick<Toneel, "opslag">): Promise<readonly Auditregel[]> {
  const regels = await opslag.client.xrange(opslag.namen.feiten, "-", "+");
  return regels.map(([, velden]) => alsRegel(velden));
}

/** The name of the last line of the audit log. */
export async function laatsteRegel({ opslag }: Pick<Toneel, "opslag">): Promise<string> {
  const [laatste] = await opslag.client.xrevrange(opslag.namen.audit, "+", "-", "COUNT", 1);
  return laatste?.[0] ?? "0-0";
}

// A hash table of Redis that is read may change its order, and so its dump, while nothing is written.
const AFDRUK = `local uit = {}
for _, naam in ipairs(redis.call("KEYS", "*")) do
  local inhoud
  if redis.call("TYPE", naam).ok == "hash" then
    local velden = redis.call("HKEYS", naam)
    table.sort(velden)
    for plek, veld in ipairs(velden) do velden[plek] = cmsgpack.pack({veld, redis.call("HGET", naam, veld)}) end
    inhoud = table.concat(velden)
  else
    inhoud = redis.call("DUMP", naam)
  end
  uit[#uit + 1] = naam
  uit[#uit + 1] = redis.sha1hex(inhoud)
end
return uit`;

/** A print of everything stored, by key, but for these keys. */
export async function afdruk(
  { opslag }: Pick<Toneel, "opslag">,
  behalve: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const paren = (await opslag.client.eval(AFDRUK, 0)) as readonly string[];
  const alles = paren.flatMap((naam, plek) => (plek % 2 === 0 ? [[naam, paren[plek + 1] ?? ""] as const] : []));
  return new Map(alles.filter(([naam]) => !behalve.includes(naam)));
}

/** What is due, by task id. */
export async function leesTaken({
  opslag,
}: Pick<Toneel, "opslag">): Promise<ReadonlyMap<string, { readonly om: number; readonly inhoud: Auditregel }>> {
  const [tijden, inhouden] = await Promise.all([
    opslag.client.zrange(opslag.namen.vervalt, "0", "-1", "WITHSCORES"),
    opslag.client.hgetall(opslag.namen.taken),
  ]);
  const paren = Array.from(
    { length: tijden.length / 2 },
    (_, n) => [tijden[2 * n] ?? "", Number(tijden[2 * n + 1])] as const,
  );
  return new Map(paren.map(([id, om]) => [id, { om, inhoud: JSON.parse(inhouden[id] ?? "{}") }]));
}

function alsRegel(velden: readonly string[]): Auditregel {
  return Object.fromEntries(velden.flatMap((veld, plek) => (plek % 2 === 0 ? [[veld, velden[plek + 1] ?? ""]] : [])));
}

/** What a person reads on an answer: the card as text, or the sentence. */
export function bladzijde(antwoord: Httpantwoord): string {
  return JSON.stringify(antwoord.json?.["value"] ?? "").replaceAll("\\\\", "");
}
