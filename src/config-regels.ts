import { isEigenMachine } from "./domain/eigen-machine.ts";

type Env = Readonly<Record<string, string>>;

/** What cannot be said of one name alone; judged on the text, so that these stand beside all other problems. */
export function strengeRegels(env: Env): readonly string[] {
  const productie = env["NODE_ENV"] === "production";
  return [...keurAdressen(env, productie), ...keurBewijs(env), ...keurTab(env, productie), ...keurGraph(env)];
}

const WEBADRESSEN = [
  "PUBLIC_URL",
  "BOT_OPENID_METADATA_URL",
  "BOT_TOKEN_ISSUER",
  "BOT_LOGIN_URL",
  "TAB_OPENID_METADATA_URL",
  "GRAPH_URL",
] as const;

function keurAdressen(env: Env, productie: boolean): readonly string[] {
  const problemen: string[] = [];
  for (const naam of WEBADRESSEN) {
    const adres = alsUrl(env[naam] ?? "", ["http:"]);
    if (adres !== null && (productie || !isLokaal(adres.href)))
      problemen.push(
        `${naam} is niet beveiligd. Gebruik https; http kan alleen op deze machine zelf, buiten productie.`,
      );
  }
  const opslag = alsUrl(env["REDIS_URL"] ?? "", ["redis:"]);
  if (productie && opslag !== null && !isLokaal(opslag.href))
    problemen.push(
      "REDIS_URL is niet beveiligd. Gebruik rediss://; redis:// kan in productie alleen op deze machine zelf.",
    );
  if (productie && (env["BOT_SERVICE_HOSTS"] ?? "").split(",").some((host) => isLokaal(`http://${host.trim()}`)))
    problemen.push("BOT_SERVICE_HOSTS noemt deze machine zelf. Laat die host in productie weg.");
  return problemen;
}

/** How the bot proves who it is: one way, so that nobody keeps a secret alive that is not used. */
function keurBewijs(env: Env): readonly string[] {
  if ((env["MicrosoftAppType"] ?? "SingleTenant") === "UserAssignedMSI") return keurIdentiteitsdienst(env);
  if ((env["MicrosoftAppType"] ?? "SingleTenant") !== "SingleTenant") return [];
  const certificaat = env["BOT_CERTIFICATE_FILE"] !== undefined;
  const geheim = env["MicrosoftAppPassword"] !== undefined;
  if (certificaat && geheim)
    return [
      "MicrosoftAppPassword is niet nodig naast BOT_CERTIFICATE_FILE. Laat het weg; het certificaat is veiliger.",
    ];
  if (certificaat || geheim) return [];
  return [
    "BOT_CERTIFICATE_FILE ontbreekt. Noem het bestand met het certificaat van de bot, of vul MicrosoftAppPassword in (een clientgeheim), of kies MicrosoftAppType UserAssignedMSI.",
  ];
}

/** The header is a secret: it goes to the service beside us, or over TLS. */
function keurIdentiteitsdienst(env: Env): readonly string[] {
  const adres = env["IDENTITY_ENDPOINT"];
  if (adres === undefined) return [];
  const url = alsUrl(adres, ["http:", "https:"]);
  const dichtbij = url !== null && (isLokaal(url.href) || /^169\.254\.\d+\.\d+$/.test(url.hostname));
  if (url === null || (url.protocol === "http:" && !dichtbij))
    return ["IDENTITY_ENDPOINT is geen identiteitsdienst van Azure. Laat het weg; Azure vult het zelf in."];
  return env["IDENTITY_HEADER"] === undefined
    ? ["IDENTITY_HEADER ontbreekt naast IDENTITY_ENDPOINT. Laat beide weg; Azure vult ze zelf in."]
    : [];
}

function keurTab(env: Env, productie: boolean): readonly string[] {
  const problemen: string[] = [];
  const tab = env["TAB_APP_ID"]?.toLowerCase();
  // With one registration, a token that opens the window would also be one for the bot (reliability.md 1.2).
  if (tab !== undefined && tab === env["MicrosoftAppId"]?.toLowerCase())
    problemen.push("TAB_APP_ID is dezelfde als MicrosoftAppId. Maak voor het venster een eigen app-registratie.");
  const aanmelden = alsUrl(env["TAB_LOGIN_URL"] ?? "", ["http:", "https:"]);
  if (aanmelden !== null && (productie || aanmelden.protocol !== "http:" || !isLokaal(aanmelden.href)))
    problemen.push(
      "TAB_LOGIN_URL kan alleen in de proef op deze machine. Laat het weg; in Teams meldt het venster zelf aan.",
    );
  return problemen;
}

/** Whoever gets our token for Graph can write in calendars: Microsoft alone, or a stand-in on this machine. */
function keurGraph(env: Env): readonly string[] {
  const adres = alsUrl(env["GRAPH_URL"] ?? "", ["https:"]);
  if (adres === null || /^https:\/\/graph\.microsoft\.com\/[\w.]+\/?$/u.test(adres.href)) return [];
  return ["GRAPH_URL is geen adres van Microsoft Graph. Laat het weg; dan geldt https://graph.microsoft.com/v1.0."];
}

/** The address when it can be read and has one of these protocols (`https:`), else null. */
export function alsUrl(tekst: string, protocollen: readonly string[]): URL | null {
  const adres = URL.canParse(tekst) ? new URL(tekst) : null;
  return adres !== null && protocollen.includes(adres.protocol) && adres.hostname !== "" ? adres : null;
}

/** Whether it is `host` or `host:port`, without patterns. */
export function isHost(host: string): boolean {
  return /^(\[[0-9a-f:]+\]|[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:\d{1,5})?$/.test(host);
}

/** Whether an address is on this machine itself. */
export function isLokaal(adres: string): boolean {
  return URL.canParse(adres) && isEigenMachine(new URL(adres).hostname);
}
