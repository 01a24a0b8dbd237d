import { join } from "node:path";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import type { Logboek } from "../../src/app/poorten.ts";
import { leesConfig } from "../../src/config.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { start, type Tussenvoegsel, type Wijkwijzer } from "../../src/samenstel.ts";
import { maakSchrift } from "./kanaal.ts";
import { type NepTeams, startNepTeams } from "./nep-teams.ts";
import { Persoon } from "./persoon.ts";
import { RedisProces } from "./redis-proces.ts";
import { Vensterpersoon } from "./venster.ts";

const APP_ID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
const TENANT = "11111111-2222-4333-8444-555555555555";
const WACHTWOORD = "proef-geheim-van-de-bot";
const SLEUTELS = `naam:${Buffer.alloc(32, 1).toString("base64")},1:${Buffer.alloc(32, 2).toString("base64")}`;

/** The oids of `config/proef`. */
export const SANNE = "5a1e0000-0000-4000-9000-000000000001";
export const HENK = "5a1e0000-0000-4000-9000-000000000002";
export const FATIMA = "5a1e0000-0000-4000-9000-000000000003";
export const JOOST = "5a1e0000-0000-4000-9000-000000000004";
export const MARIJKE = "5a1e0000-0000-4000-9000-000000000005";

/** The bot's clock may be turned on by a test; a token must outlive that. */
const OVER_TIEN_JAAR_S = Math.floor(Date.now() / 1000) + 315_360_000;

export type Botopties = Tussenvoegsel;

/** The whole bot as it runs in production, on real HTTP and a real Redis, with a stand-in for Teams and Entra only. */
export interface Proefbot {
  readonly bot: Wijkwijzer;
  readonly redis: RedisProces;
  readonly teams: NepTeams;
  readonly identiteit: Identiteit;
  readonly logboek: ReturnType<typeof maakSchrift>;
  readonly url: string;
  readonly gemeente: Gemeente;
  /** Somebody in our own window. */
  venster(oid: string): Vensterpersoon;
  /** Somebody in a chat of their own. */
  persoon(oid: string): Persoon;
  /** Stops the bot and starts it again on the same store. */
  herstart(opties?: Botopties): Promise<void>;
  sluit(): Promise<void>;
}

/** Environment of a bot that believes this identity and this connector, as in `.env.example`. */
export function omgeving(delen: {
  redis: string;
  identiteit: Pick<Identiteit, "metadataUrl" | "issuer" | "loginUrl" | "tabAppId" | "tabMetadataUrl" | "aanmeldUrl">;
  host: string;
  poort?: number;
}): Record<string, string> {
  const { redis, identiteit, host, poort = 0 } = delen;
  return {
    NODE_ENV: "test",
    PORT: String(poort),
    HOST: "127.0.0.1",
    PUBLIC_URL: "http://127.0.0.1:3978",
    GEMEENTE_CONFIG: join(import.meta.dirname, "../../config/proef"),
    LOG_LEVEL: "info",
    REDIS_URL: redis,
    VELD_SLEUTELS: SLEUTELS,
    MicrosoftAppId: APP_ID,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: WACHTWOORD,
    BOT_OPENID_METADATA_URL: identiteit.metadataUrl,
    BOT_TOKEN_ISSUER: identiteit.issuer,
    BOT_LOGIN_URL: identiteit.loginUrl,
    BOT_SERVICE_HOSTS: host,
    TAB_APP_ID: identiteit.tabAppId,
    TAB_OPENID_METADATA_URL: identiteit.tabMetadataUrl,
    TAB_LOGIN_URL: identiteit.aanmeldUrl,
  };
}

/** A bot that starts again has the same gemeente, unless it is given another. */
function alsBegin({ gemeente }: Botopties): Botopties {
  return gemeente === undefined ? {} : { gemeente };
}

export async function startBot(opties: Botopties = {}): Promise<Proefbot> {
  const [redis, teams, identiteit] = await Promise.all([
    RedisProces.start(),
    startNepTeams(),
    startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD }),
  ]);
  const logboek = maakSchrift();
  const config = leesConfig(omgeving({ redis: redis.url, identiteit, host: teams.host }));
  const gelezen = leesGemeente(config.gemeenteMap);
  const gemeente = opties.gemeente?.(gelezen) ?? gelezen;
  const beginnen = (nu: Botopties) => start(config, logboek satisfies Logboek, { ...alsBegin(opties), ...nu });
  let bot = await beginnen(opties);
  return {
    redis,
    teams,
    identiteit,
    logboek,
    gemeente,
    get bot() {
      return bot;
    },
    get url() {
      return `http://127.0.0.1:${bot.poort}`;
    },
    venster(oid) {
      return new Vensterpersoon(
        () => `http://127.0.0.1:${bot.poort}`,
        identiteit.tabToken(oid, { claims: { exp: OVER_TIEN_JAAR_S } }),
      );
    },
    persoon(oid) {
      return new Persoon({ identiteit, teams, wie: oid, botUrl: () => `http://127.0.0.1:${bot.poort}` });
    },
    async herstart(anders = opties) {
      await bot.stop();
      bot = await beginnen(anders);
    },
    async sluit() {
      await bot.stop();
      await Promise.all([redis.stop(), teams.sluit(), identiteit.sluit()]);
    },
  };
}
