import { z } from "zod";
import { alsUrl, isHost, isLokaal, strengeRegels } from "./config-regels.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import { ConfiguratieFout } from "./fouten.ts";
import { lijktOp } from "./gemeente/lijkt-op.ts";

/** How the process is set up, read once at start-up. */
export interface Config {
  readonly productie: boolean;
  /** The identity that signs requests is on this machine, so real Teams cannot be connected: the local trial and tests. */
  readonly proef: boolean;
  readonly poort: number;
  readonly host: string;
  /** Where people reach us, without a slash at the end. */
  readonly publiekAdres: string;
  /** Folder with the gemeente's files. */
  readonly gemeenteMap: string;
  readonly logniveau: "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";
  readonly redis: {
    readonly adres: string;
    /** `replica`: wait for a replica where the Redis itself does not write every commit to disk. */
    readonly duurzaamheid: "schijf" | "replica";
    /** Versioned master keys of the encrypted fields, as written; `src/redis` parses them. */
    readonly sleutels: string;
  };
  readonly bot: {
    readonly appId: string;
    readonly soort: "SingleTenant" | "UserAssignedMSI";
    readonly tenant: string;
    /** Client secret; null with a certificate or a managed identity. */
    readonly wachtwoord: string | null;
    /** PEM file with the bot's certificate and its private key; null with a secret or a managed identity. */
    readonly certificaat: string | null;
    /** Where App Service or Container Apps hands out the token of a managed identity; null elsewhere in Azure. */
    readonly identiteitsdienst: { readonly adres: string; readonly kop: string } | null;
    readonly sleuteladres: string;
    readonly uitgever: string;
    /** Base of the login service, without the tenant. */
    readonly aanmeldadres: string;
    /** Hosts (with a port when it is not the default) that may receive our token; exact, no patterns. */
    readonly diensthosts: readonly string[];
  };
  readonly tab: {
    /** Null until the tab has its own app registration. */
    readonly appId: string | null;
    readonly sleuteladres: string;
    /** Sign-on page of the trial's own identity; null wherever Teams signs people on. */
    readonly aanmeldadres: string | null;
  };
  /** Microsoft Graph, where the calendars of the organisation are; null: only our own agenda counts. */
  readonly graph: { readonly adres: string } | null;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ENTRA = "https://login.microsoftonline.com";
const LOGNIVEAUS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const Guid = z
  .string()
  .regex(GUID, "is geen id van Entra. Kopieer het uit de app-registratie (groepen van 8, 4, 4, 4 en 12 tekens).");
const Webadres = z
  .string()
  .refine(
    (adres) => alsUrl(adres, ["https:", "http:"]) !== null,
    "is geen webadres. Schrijf het voluit, met https://.",
  );
const Poort = z
  .string()
  .refine(
    (tekst) => /^\d{1,5}$/.test(tekst) && Number(tekst) <= 65_535,
    "is geen poort. Schrijf een getal van 0 tot en met 65535.",
  )
  .transform(Number);
const Opslagadres = z
  .string()
  .refine(
    (adres) => adres.startsWith("/") || alsUrl(adres, ["redis:", "rediss:"]) !== null,
    "is geen adres van Redis. Schrijf rediss://naam:6379, of het pad van een socket.",
  );
const Diensthosts = z
  .string()
  .transform((tekst) => tekst.split(",").map((host) => host.trim().toLowerCase()))
  .refine(
    (hosts) => hosts.every(isHost),
    "is geen lijst van hosts. Schrijf hosts met komma's ertussen, zonder https:// en zonder sterretjes.",
  );

/** Every environment name we read; `.env.example` explains each of them to whoever installs it. */
export const Omgeving = z.object({
  NODE_ENV: z.string().default("development"),
  PORT: Poort.default(3978),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: Webadres,
  GEMEENTE_CONFIG: z.string(),
  LOG_LEVEL: z.enum(LOGNIVEAUS, `is geen logniveau. Kies uit: ${LOGNIVEAUS.join(", ")}.`).default("info"),
  REDIS_URL: Opslagadres,
  DUURZAAMHEID: z.enum(["schijf", "replica"], "is niet bekend. Kies schijf of replica.").default("schijf"),
  VELD_SLEUTELS: z.string(),
  MicrosoftAppId: Guid,
  MicrosoftAppType: z
    .enum(
      ["SingleTenant", "UserAssignedMSI"],
      "kan niet. Kies SingleTenant of UserAssignedMSI; MultiTenant bestaat niet meer voor nieuwe bots.",
    )
    .default("SingleTenant"),
  MicrosoftAppTenantId: Guid,
  BOT_CERTIFICATE_FILE: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  IDENTITY_ENDPOINT: z.string().optional(),
  IDENTITY_HEADER: z.string().optional(),
  BOT_OPENID_METADATA_URL: Webadres.default("https://login.botframework.com/v1/.well-known/openidconfiguration"),
  BOT_TOKEN_ISSUER: Webadres.default("https://api.botframework.com"),
  BOT_LOGIN_URL: Webadres.default(ENTRA),
  BOT_SERVICE_HOSTS: Diensthosts.default(["smba.trafficmanager.net"]),
  TAB_APP_ID: Guid.optional(),
  TAB_OPENID_METADATA_URL: Webadres.optional(),
  TAB_LOGIN_URL: Webadres.optional(),
  GRAPH: z.enum(["aan", "uit"], "is niet bekend. Kies aan of uit.").default("uit"),
  GRAPH_URL: Webadres.default("https://graph.microsoft.com/v1.0"),
});
type Omgeving = z.infer<typeof Omgeving>;

/**
 * Reads the environment.
 *
 * @throws {ConfiguratieFout} with every problem, each with the name and the remedy, never with a value
 */
export function leesConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const ingevuld = Object.fromEntries(
    Object.entries(env).flatMap(([naam, waarde]) => (waarde?.trim() ? [[naam, waarde.trim()]] : [])),
  );
  const gelezen = Omgeving.safeParse(ingevuld);
  const problemen = [
    ...(gelezen.error?.issues ?? []).map(({ path, message }) => zinVoor(String(path[0]), message, ingevuld)),
    ...strengeRegels(ingevuld),
  ];
  if (!gelezen.success || problemen.length > 0) throw new ConfiguratieFout([...new Set(problemen)].toSorted());
  return inOnzeWoorden(gelezen.data);
}

/**
 * Free text in cards and chat stays in Teams for ever, so it is for fictional people in the local trial only; our own
 * window needs an app registration to sign people on.
 *
 * @throws {ConfiguratieFout} when the gemeente asks for cards anywhere else, or for a window that cannot be opened
 */
export function keurVrijeTekst(
  config: Pick<Config, "proef"> & { readonly tab: Pick<Config["tab"], "appId"> },
  gemeente: Gemeente,
): void {
  if (gemeente.vrijeTekst === "kaart" && !config.proef)
    throw new ConfiguratieFout([
      "vrije_tekst: kaart kan alleen in de proef op deze machine. Zet in gemeente.yaml vrije_tekst: venster.",
    ]);
  if (gemeente.vrijeTekst === "venster" && config.tab.appId === null)
    throw new ConfiguratieFout([
      "TAB_APP_ID ontbreekt. Met vrije_tekst: venster heeft het venster een eigen app-registratie nodig; docs/installatie.md legt uit hoe je die maakt.",
    ]);
}

/** The folder of the gemeente for tools that need nothing else; the example when the environment names none. */
export function gemeenteMapUit(env: Readonly<Record<string, string | undefined>>): string {
  return env["GEMEENTE_CONFIG"]?.trim() || `${import.meta.dirname}/../config/haarlem`;
}

function inOnzeWoorden(omgeving: Omgeving): Config {
  const productie = omgeving.NODE_ENV === "production";
  return {
    productie,
    proef: !productie && isLokaal(omgeving.BOT_OPENID_METADATA_URL),
    poort: omgeving.PORT,
    host: omgeving.HOST,
    publiekAdres: omgeving.PUBLIC_URL.replace(/\/+$/, ""),
    gemeenteMap: omgeving.GEMEENTE_CONFIG,
    logniveau: omgeving.LOG_LEVEL,
    redis: { adres: omgeving.REDIS_URL, duurzaamheid: omgeving.DUURZAAMHEID, sleutels: omgeving.VELD_SLEUTELS },
    bot: botVan(omgeving),
    tab: {
      appId: omgeving.TAB_APP_ID ?? null,
      sleuteladres:
        omgeving.TAB_OPENID_METADATA_URL ??
        `${ENTRA}/${omgeving.MicrosoftAppTenantId}/v2.0/.well-known/openid-configuration`,
      aanmeldadres: omgeving.TAB_LOGIN_URL ?? null,
    },
    graph: omgeving.GRAPH === "aan" ? { adres: omgeving.GRAPH_URL.replace(/\/+$/, "") } : null,
  };
}

/** A managed identity needs nothing of ours, so a secret that is left over is not used. */
function botVan(omgeving: Omgeving): Config["bot"] {
  const { MicrosoftAppType: soort, IDENTITY_ENDPOINT: adres, IDENTITY_HEADER: kop } = omgeving;
  const beheerd = soort === "UserAssignedMSI";
  return {
    appId: omgeving.MicrosoftAppId,
    soort,
    tenant: omgeving.MicrosoftAppTenantId,
    wachtwoord: beheerd ? null : (omgeving.MicrosoftAppPassword ?? null),
    certificaat: beheerd ? null : (omgeving.BOT_CERTIFICATE_FILE ?? null),
    identiteitsdienst: beheerd && adres !== undefined && kop !== undefined ? { adres, kop } : null,
    sleuteladres: omgeving.BOT_OPENID_METADATA_URL,
    uitgever: omgeving.BOT_TOKEN_ISSUER,
    aanmeldadres: omgeving.BOT_LOGIN_URL,
    diensthosts: omgeving.BOT_SERVICE_HOSTS,
  };
}

function zinVoor(naam: string, oordeel: string, ingevuld: Readonly<Record<string, string>>): string {
  if (naam in ingevuld) return `${naam} ${oordeel}`;
  const bekend = Object.keys(Omgeving.shape);
  const verschreven = lijktOp(
    naam,
    Object.keys(ingevuld).filter((ander) => !bekend.includes(ander)),
  );
  const vondst = verschreven === null ? "" : ` Er staat wel ${verschreven}.`;
  return `${naam} ontbreekt. Vul het in; .env.example legt uit wat het is.${vondst}`;
}
