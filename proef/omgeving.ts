import { rmSync } from "node:fs";
import { join } from "node:path";
import { meldAan } from "./aanmelding.ts";
import { type Geheimen, leesOfMaakGeheimen } from "./geheimen.ts";
import { type Identiteit, startIdentiteit } from "./identiteit.ts";
import { metAltijdOpen, metVenster } from "./inrichting.ts";
import { type Kind, Kinderen } from "./kinderen.ts";
import { type Ondertekenaar, startOndertekenaar } from "./ondertekenaar.ts";
import { leesSpel, type Persona, type Spel } from "./personas.ts";
import { kiesPoorten, type Poorten } from "./poorten.ts";
import { ProefFout } from "./proef-fout.ts";
import { startRedis } from "./redis.ts";
import { neemSlot } from "./slot.ts";
import { startSpeelplaats } from "./speelplaats.ts";
import { speelWeek } from "./speelweek.ts";
import { startStillePost } from "./stille-post.ts";

/** Invented, and the same at every start: the trial has no tenant. */
const TENANT = "b4a3c2d1-0000-4000-8000-00000000f00d";
const APP = "b4a3c2d1-0000-4000-8000-0000000000b0";

export interface ProefOpties {
  /** Where the trial keeps what it makes. */
  readonly map: string;
  /** The program redis-server. */
  readonly redis: string;
  /** The program of the bot. */
  readonly bot: string;
  /** Folder of the example municipality, with its `proef.yaml`. */
  readonly gemeente: string;
  /** First of ten ports; a free block is chosen when left out. */
  readonly poort?: number;
  /** Throws the data of earlier trials away. */
  readonly schoon: boolean;
  /** What residents say is written in the window only, as with real people; left out: on the cards too. */
  readonly venster?: boolean;
  /** Plays an invented week first, and leaves the desks open day and night. */
  readonly demo?: boolean;
  /** Told what became of each step. */
  readonly meld: (zin: string) => void;
}

export interface Proef {
  readonly personas: readonly (Persona & { readonly adres: string })[];
  /** Who has the window only: the address signs them on. */
  readonly inVenster: readonly (Persona & { readonly adres: string })[];
  readonly eerstDoen: readonly string[];
  /** Where the bot answers. */
  readonly bot: string;
  /** Rejects when a part of the trial ends by itself. */
  loopt(): Promise<never>;
  /** Stops the bot as a deploy would, and starts it again. */
  herstartBot(): Promise<void>;
  stop(): Promise<void>;
}

/** What has been started, to be stopped in the opposite order whatever happened. */
type Opruimen = (() => Promise<void> | void)[];

interface Bouw extends ProefOpties {
  /** Folder of the gemeente as the bot reads it. */
  readonly inrichting: string;
  readonly kinderen: Kinderen;
  readonly poorten: Poorten;
  readonly geheimen: Geheimen;
  readonly identiteit: Identiteit;
  readonly spel: Spel;
}

async function ruimOp(opruimen: Opruimen): Promise<void> {
  for (const klus of opruimen.splice(0).reverse()) await klus();
}

/** Where the bot answers. */
function adresVan({ bot }: Poorten): string {
  return `http://127.0.0.1:${bot}`;
}

function botOmgeving({ poorten, geheimen, identiteit, inrichting, map }: Bouw, redis: string) {
  return {
    NODE_ENV: "development",
    NODE_COMPILE_CACHE: join(map, "..", "cache"),
    PORT: String(poorten.bot),
    HOST: "127.0.0.1",
    PUBLIC_URL: adresVan(poorten),
    LOG_LEVEL: "info",
    GEMEENTE_CONFIG: inrichting,
    REDIS_URL: redis,
    VELD_SLEUTELS: geheimen.veldSleutels,
    MicrosoftAppId: APP,
    MicrosoftAppType: "SingleTenant",
    MicrosoftAppTenantId: TENANT,
    MicrosoftAppPassword: geheimen.bot,
    BOT_OPENID_METADATA_URL: identiteit.metadataUrl,
    BOT_TOKEN_ISSUER: identiteit.issuer,
    BOT_LOGIN_URL: identiteit.loginUrl,
    BOT_SERVICE_HOSTS: [...poorten.paginas, poorten.stil].map((poort) => `127.0.0.1:${poort}`).join(","),
    TAB_APP_ID: identiteit.tabAppId,
    TAB_OPENID_METADATA_URL: identiteit.tabMetadataUrl,
    TAB_LOGIN_URL: identiteit.aanmeldUrl,
  };
}

async function isKlaar(poort: number): Promise<true | null> {
  try {
    const antwoord = await fetch(`http://127.0.0.1:${poort}/ready`, { signal: AbortSignal.timeout(2000) });
    return antwoord.ok ? true : null;
  } catch {
    return null;
  }
}

async function startBot({ bot, kinderen, poorten }: Bouw, env: Readonly<Record<string, string>>): Promise<Kind> {
  const argumenten = ["--max-semi-space-size=4", bot];
  const kind = kinderen.start({ naam: "De bot", logboek: "bot", opdracht: process.execPath, argumenten, env });
  if ((await kinderen.wachtOp(() => isKlaar(poorten.bot), 30_000)) !== null) return kind;
  throw new ProefFout(
    "De bot was na 30 seconden niet klaar. Verhelp wat het logboek noemt en start opnieuw.",
    kind.log,
  );
}

async function startPaginas(bouw: Bouw, ondertekenaar: Ondertekenaar): Promise<Proef["personas"]> {
  const { kinderen, map, poorten } = bouw;
  const { personas } = bouw.spel;
  return await Promise.all(
    personas.map(async (persona, plek) => {
      const gedeeld = { kinderen, map: join(map, "speelplaats"), personas, tenant: TENANT, botId: APP };
      const poort = poorten.paginas[plek] ?? 0;
      const adres = await startSpeelplaats({ ...gedeeld, persona, poort, bot: ondertekenaar.adresVoor(persona.oid) });
      return { ...persona, adres };
    }),
  );
}

async function bouwOp(bouw: Bouw, opruimen: Opruimen): Promise<Proef> {
  const { kinderen, map, poorten, geheimen, identiteit, meld } = bouw;
  const wachtwoord = geheimen.redis;
  const redis = await startRedis({ kinderen, map, poort: poorten.redis, wachtwoord, programma: bouw.redis });
  meld("Redis bewaart elke stap op schijf");
  const adres = adresVan(poorten);
  const ondertekenaar = await startOndertekenaar({
    poort: poorten.ondertekenaar,
    bot: `${adres}/api/messages`,
    tenant: TENANT,
    onderteken: (activiteit) => identiteit.onderteken(activiteit),
  });
  opruimen.push(() => ondertekenaar.stop());
  meld("Een eigen identiteit ondertekent elk bericht");
  const env = botOmgeving(bouw, redis);
  if (bouw.demo === true) {
    const post = await startStillePost(poorten.stil);
    opruimen.push(() => post.stop());
    await speelWeek(bouw.gemeente, post.serviceUrl, env);
    meld("De week van de demo staat klaar");
  }
  // The pages come first, so that at the end the bot goes first and can still answer them.
  const [paginas, eersteBot] = await Promise.all([startPaginas(bouw, ondertekenaar), startBot(bouw, env)]);
  let bot = eersteBot;
  for (const persona of paginas) {
    await meldAan({ persona, pagina: persona.adres, botId: APP, adres: ondertekenaar.adresVoor(persona.oid) });
  }
  meld("De bot en de vijf pagina's zijn klaar en kennen elkaar");
  return {
    personas: paginas,
    inVenster: metAanmelding(bouw),
    eerstDoen: bouw.spel.eerstDoen,
    bot: adres,
    loopt: () => kinderen.loopt(),
    herstartBot: async () => {
      await kinderen.stopEen(bot);
      bot = await startBot(bouw, env);
    },
    stop: () => ruimOp(opruimen),
  };
}

function metAanmelding({ spel, identiteit }: Pick<Bouw, "spel" | "identiteit">): Proef["inVenster"] {
  return spel.inVenster.map(({ pagina, ...persona }) => {
    const vraag = new URLSearchParams({ als: persona.oid, naar: `/venster?doe=${pagina}` });
    return { ...persona, adres: `${identiteit.aanmeldUrl}?${vraag.toString()}` };
  });
}

/** The folder that the bot reads: the example itself, or a copy with what this trial wants otherwise. */
function richtIn({ gemeente, venster, demo }: ProefOpties, naar: string, { personas }: Spel): string {
  if (demo === true)
    return metAltijdOpen(
      gemeente,
      naar,
      personas.map(({ oid }) => oid),
    );
  return venster === true ? metVenster(gemeente, naar) : gemeente;
}

/**
 * Starts everything of the trial: Redis, identity, bot and a page per persona.
 * @throws {ProefFout} with what is wrong and the remedy; nothing is left running then
 */
export async function startProef(opties: ProefOpties): Promise<Proef> {
  const opruimen: Opruimen = [await neemSlot(opties.map)];
  try {
    const data = join(opties.map, "data");
    if (opties.schoon) rmSync(data, { recursive: true, force: true });
    const spel = leesSpel(opties.gemeente);
    const inrichting = richtIn(opties, join(data, "config"), spel);
    const poorten = await kiesPoorten(opties.poort);
    const geheimen = leesOfMaakGeheimen(data);
    const identiteit = await startIdentiteit({
      appId: APP,
      tenantId: TENANT,
      password: geheimen.bot,
      poort: poorten.identiteit,
      aanmelden: { personas: [...spel.personas, ...spel.inVenster], publiekAdres: () => adresVan(poorten) },
    });
    opruimen.push(() => identiteit.sluit());
    const kinderen = new Kinderen(join(opties.map, "log"));
    opruimen.push(() => kinderen.stop());
    return await bouwOp({ ...opties, inrichting, map: data, kinderen, poorten, geheimen, identiteit, spel }, opruimen);
  } catch (fout) {
    await ruimOp(opruimen);
    throw fout;
  }
}
