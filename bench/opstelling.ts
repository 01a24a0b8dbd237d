import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { z } from "zod";
import { type Identiteit, startIdentiteit } from "../proef/identiteit.ts";
import { type NepTeams, startNepTeams } from "../test/support/nep-teams.ts";
import { RedisProces } from "../test/support/redis-proces.ts";
import type { Botopdracht } from "./bot-proces.ts";
import { type Kernen, verdeelKernen } from "./kernen.ts";

const WORTEL = join(import.meta.dirname, "..");
const PEERS = join(import.meta.dirname, "peers");
const APP = "b4a3c2d1-0000-4000-8000-0000000000b0";
const TENANT = "b4a3c2d1-0000-4000-8000-00000000f00d";
const GEHEIM = "geheim-van-de-meting";
const SLEUTELS = `naam:${Buffer.alloc(32, 1).toString("base64")},1:${Buffer.alloc(32, 2).toString("base64")}`;
const Pakket = z.object({ scripts: z.object({ serve: z.string() }) });

/** What every bot in the run shares: one Redis, one identity, one connector, the same flags. */
export interface Opstelling {
  readonly redis: RedisProces;
  readonly identiteit: Identiteit;
  readonly teams: NepTeams;
  /** What Teams sends along with every request; it uses one for about an hour. */
  readonly token: string;
  readonly kernen: Kernen;
  /** The V8 flags of `npm run serve`. */
  readonly vlaggen: readonly string[];
  /** Folder that is thrown away afterwards. */
  readonly map: string;
  /** How to start each bot: ours first, stock botbuilder second, then the peers that are installed. */
  readonly bots: readonly Botopdracht[];
  sluit(): Promise<void>;
}

/** @param spelers how many colleagues work at the desk */
export async function stelOp(spelers: number): Promise<Opstelling> {
  // First the cores, so that what is started from here stays off the bots' core.
  const kernen = verdeelKernen();
  const map = mkdtempSync(join(tmpdir(), "wijkwijzer-bench-"));
  process.once("exit", () => rmSync(map, { recursive: true, force: true }));
  const [redis, teams, identiteit] = await Promise.all([
    RedisProces.start(),
    startNepTeams(),
    startIdentiteit({ appId: APP, tenantId: TENANT, password: GEHEIM }),
  ]);
  process.once("exit", () => rmSync(redis.map, { recursive: true, force: true }));
  const vlaggen = leesVlaggen();
  const gemeente = maakGemeente(map, spelers);
  const gemeen = { vooraf: kernen.voorBot, vlaggen, log: join(map, "bots.log"), meter: true };
  const ander = { ...gemeen, env: sdkOmgeving(redis.url, identiteit) };
  return {
    redis,
    identiteit,
    teams,
    token: identiteit.onderteken({ serviceUrl: teams.serviceUrl }),
    kernen,
    vlaggen,
    map,
    bots: [
      {
        ...gemeen,
        naam: "Wijkwijzer",
        script: join(WORTEL, "src/main.ts"),
        env: eigenOmgeving({ redis: redis.url, identiteit, host: teams.host, gemeente }),
      },
      { ...ander, naam: "stock botbuilder", script: join(import.meta.dirname, "stock-bot.ts") },
      ...peers().map((script) => ({ ...ander, naam: basename(script, ".mjs"), script })),
    ],
    async sluit() {
      await Promise.all([redis.stop(), teams.sluit(), identiteit.sluit()]);
    },
  };
}

/** Object ids of the colleagues at the desk. */
export function oidVan(nummer: number): string {
  return `5a1e0000-0000-4000-c000-${String(nummer).padStart(12, "0")}`;
}

/** Every program in `bench/peers`, once their packages are installed there; `bench/peers/README.md` is their contract. */
function peers(): readonly string[] {
  if (!existsSync(join(PEERS, "node_modules"))) return [];
  return readdirSync(PEERS)
    .filter((naam) => naam.endsWith(".mjs"))
    .toSorted()
    .map((naam) => join(PEERS, naam));
}

function leesVlaggen(): readonly string[] {
  const { scripts } = Pakket.parse(JSON.parse(readFileSync(join(WORTEL, "package.json"), "utf8")));
  return scripts.serve.split(" ").filter((deel) => deel.startsWith("--"));
}

/** The gemeente of the trial, with enough people at the desk that nobody waits for another. */
function maakGemeente(map: string, spelers: number): string {
  const config = join(map, "config");
  cpSync(join(WORTEL, "config"), config, { recursive: true });
  const mensen = Array.from({ length: spelers }, (_, nummer) =>
    [
      `  - oid: ${oidVan(nummer)}`,
      `    kort: balie-${nummer}`,
      "    voornaam: Bente",
      `    naam: Bente Balie ${nummer}`,
      "    rollen: [baliemedewerker]",
      "    team: oost",
      "    organisatie: Gemeente Proefstad",
      '    telefoon: "023-555 01 11"',
      "    werkdagen: [ma, di, wo, do, vr, za, zo]",
      "    locatie: balie-oost",
      "",
    ].join("\n"),
  );
  appendFileSync(join(config, "proef", "mensen.yaml"), mensen.join(""));
  return join(config, "proef");
}

interface Eigen {
  readonly redis: string;
  readonly identiteit: Identiteit;
  readonly host: string;
  readonly gemeente: string;
}

/** As `npm run serve` gets it; only NODE_ENV differs, because the identity is on this machine and speaks plain http. */
function eigenOmgeving({ redis, identiteit, host, gemeente }: Eigen): Record<string, string> {
  return {
    NODE_ENV: "development",
    PUBLIC_URL: "http://127.0.0.1:3978",
    GEMEENTE_CONFIG: gemeente,
    REDIS_URL: redis,
    VELD_SLEUTELS: SLEUTELS,
    MicrosoftAppId: APP,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: GEHEIM,
    BOT_OPENID_METADATA_URL: identiteit.metadataUrl,
    BOT_TOKEN_ISSUER: identiteit.issuer,
    BOT_LOGIN_URL: identiteit.loginUrl,
    BOT_SERVICE_HOSTS: host,
  };
}

/** The SDK's own names for the same identity; setting one drops the defaults of the rest, so all are set. */
function sdkOmgeving(redis: string, identiteit: Identiteit): Record<string, string> {
  return {
    NODE_ENV: "development",
    REDIS_URL: redis,
    MicrosoftAppId: APP,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: GEHEIM,
    ToChannelFromBotLoginUrl: `${identiteit.loginUrl}/${TENANT}`,
    ToChannelFromBotOAuthScope: "https://api.botframework.com/.default",
    ToBotFromChannelTokenIssuer: identiteit.issuer,
    ToBotFromChannelOpenIdMetadataUrl: identiteit.metadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: identiteit.metadataUrl,
    OAuthUrl: "https://api.botframework.com",
    ValidateAuthority: "false",
    CallerId: "urn:botframework:azure",
  };
}
