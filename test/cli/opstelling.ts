import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import type { Uitkomst } from "../../src/cli/doctor/bevinding.ts";
import type { Werktuig } from "../../src/cli/doctor/controles.ts";
import { doctor, echtWerktuig } from "../../src/cli/doctor.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { VEILIGE_KOPPEN } from "../../src/http/koppen.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { nieuweSleutel, proefopslag, vastlegging } from "../redis/opstelling.ts";
import { maakCertificaat } from "../support/certificaat.ts";
import { RedisProces } from "../support/redis-proces.ts";

const APP = "b4a3c2d1-0000-4000-8000-0000000000b0";
const TAB = "b4a3c2d1-0000-4000-8000-0000000000c1";
const TENANT = "b4a3c2d1-0000-4000-8000-00000000f00d";
/** Reserved for a service nobody runs any more, so nothing listens there. */
export const DICHT = 1;
const GEHEIM = "zeer-geheim-van-de-bot";

/** How the stand-in for bot and proxy answers on a path. */
export interface Antwoord {
  readonly status: number;
  readonly tekst?: string;
  readonly koppen?: Readonly<Record<string, string>>;
}

/** A set-up in which nothing is wrong, to break one thing of. */
export interface Opstelling {
  readonly env: Readonly<Record<string, string>>;
  readonly identiteit: Identiteit;
  readonly redis: RedisProces;
  /** Keys with the same name key and another master key. */
  readonly andereSleutels: string;
  /** Answers that differ from those of a healthy bot, by path. */
  readonly afwijkend: Map<string, Antwoord>;
  /** What `doctor` finds with these changes, and its exit code; no secret may stand in it. */
  draai(env?: Readonly<Record<string, string | undefined>>, werktuig?: Partial<Werktuig>): Promise<Verslag>;
  /** A copy of the gemeente with this change to one of its files. */
  gemeente(bestand: string, wijzig: (tekst: string) => string): string;
  /** Writes a file that goes away with the set-up. */
  bestand(naam: string, tekst: string): string;
  sluit(): Promise<void>;
}

export interface Verslag {
  readonly code: number;
  readonly bevindingen: readonly Uitkomst[];
}

export async function maakOpstelling(): Promise<Opstelling> {
  const map = mkdtempSync(join(tmpdir(), "wijkwijzer-doctor-"));
  const [redis, identiteit] = await Promise.all([
    RedisProces.start(),
    startIdentiteit({ appId: APP, tenantId: TENANT, password: GEHEIM, tabAppId: TAB }),
  ]);
  const afwijkend = new Map<string, Antwoord>();
  const gevel = await startGevel(afwijkend);
  const naam = nieuweSleutel();
  const sleutels = `naam:${naam},1:${nieuweSleutel()}`;
  await laatIedereenOpenen(redis.url, sleutels);
  const env = {
    NODE_ENV: "development",
    PORT: String(DICHT),
    PUBLIC_URL: `https://localhost:${gevel.poort}`,
    GEMEENTE_CONFIG: "config/haarlem",
    REDIS_URL: redis.url,
    VELD_SLEUTELS: sleutels,
    MicrosoftAppId: APP,
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: GEHEIM,
    BOT_OPENID_METADATA_URL: identiteit.metadataUrl,
    BOT_TOKEN_ISSUER: identiteit.issuer,
    BOT_LOGIN_URL: identiteit.loginUrl,
    TAB_APP_ID: TAB,
    TAB_OPENID_METADATA_URL: identiteit.tabMetadataUrl,
  };
  return {
    env,
    identiteit,
    redis,
    afwijkend,
    andereSleutels: `naam:${naam},1:${nieuweSleutel()}`,
    draai: (anders = {}, werktuig = {}) => draai({ ...env, ...anders }, { ...echtWerktuig(gevel.ca), ...werktuig }),
    gemeente: (bestand, wijzig) => wijzigGemeente(map, bestand, wijzig),
    bestand(naam, tekst) {
      writeFileSync(join(map, naam), tekst);
      return join(map, naam);
    },
    async sluit() {
      await Promise.all([gevel.sluit(), identiteit.sluit(), redis.stop()]);
      rmSync(map, { recursive: true, force: true });
    },
  };
}

async function draai(env: Readonly<Record<string, string | undefined>>, werktuig: Werktuig): Promise<Verslag> {
  const uit: string[] = [];
  const om = { env, invoer: process.stdin, schrijf: (tekst: string) => uit.push(tekst), klaag: () => {} };
  const code = await doctor(["--json"], om, werktuig);
  const tekst = uit.join("");
  const geheimen = [env["MicrosoftAppPassword"], ...(env["VELD_SLEUTELS"] ?? "").split(/[,:]/)];
  for (const geheim of geheimen)
    if ((geheim?.length ?? 0) > 8 && tekst.includes(geheim ?? "")) throw new Error("doctor toont een geheim");
  const gelezen: { readonly bevindingen: readonly Uitkomst[] } = JSON.parse(tekst);
  return { code, bevindingen: gelezen.bevindingen };
}

/** The bot behind its proxy, as far as `doctor` looks at it. */
async function startGevel(afwijkend: ReadonlyMap<string, Antwoord>) {
  const { certificaat, sleutel } = maakCertificaat(Date.now() + 90 * 86_400_000);
  const server = createServer({ cert: certificaat, key: sleutel }, (verzoek: IncomingMessage, uit: ServerResponse) => {
    const pad = new URL(verzoek.url ?? "/", "https://localhost").pathname;
    const { status, tekst = "", koppen = {} } = afwijkend.get(pad) ?? gezond(verzoek.method ?? "", pad);
    // In two steps: restify, once loaded, takes the return value of the first away.
    uit.writeHead(status, { ...VEILIGE_KOPPEN, ...koppen });
    uit.end(tekst);
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const adres = server.address();
  if (adres === null || typeof adres === "string") throw new Error("geen poort");
  return {
    poort: adres.port,
    ca: certificaat,
    async sluit() {
      server.closeAllConnections();
      await promisify(server.close.bind(server))();
    },
  };
}

function gezond(methode: string, pad: string): Antwoord {
  switch (`${methode} ${pad}`) {
    case "GET /live":
      return { status: 200, tekst: '{"leeft":true}' };
    case "GET /ready":
      return { status: 200, tekst: '{"klaar":true,"controles":{"redis":true}}' };
    case "GET /venster":
    case "GET /privacy":
      return { status: 200, tekst: "<!doctype html>" };
    case "POST /api/messages":
    case "POST /api/venster":
      return { status: 401 };
    default:
      return { status: 404 };
  }
}

async function laatIedereenOpenen(url: string, sleutels: string): Promise<void> {
  const { id, mensen } = leesGemeente("config/haarlem");
  const opslag = proefopslag(url, id, leesSleutels(sleutels));
  const adres = { serviceUrl: "https://smba.trafficmanager.net/nl/", gesprekId: "a:1", botId: "28:x", tenant: TENANT };
  for (const oid of mensen.keys())
    await opslag.legVast(
      vastlegging({
        wijzigingen: [{ sleutel: `gesprek/${oid}`, versie: 0, inhoud: { ...nieuwGesprek(oid), adres } }],
      }),
    );
  await opslag.sluit();
}

function wijzigGemeente(map: string, bestand: string, wijzig: (tekst: string) => string): string {
  const kopie = mkdtempSync(join(map, "config-"));
  cpSync("config", kopie, { recursive: true });
  const pad = join(kopie, "haarlem", bestand);
  const voor = readFileSync(pad, "utf8");
  const na = wijzig(voor);
  if (na === voor) throw new Error(`${bestand} is niet veranderd`);
  writeFileSync(pad, na);
  return join(kopie, "haarlem");
}
