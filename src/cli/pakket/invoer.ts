import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { gemeenteMapUit, Omgeving } from "../../config.ts";
import { ConfiguratieFout } from "../../fouten.ts";
import { leesGemeente } from "../../gemeente.ts";

/** What differs between one tenant and another. */
export interface Pakketinvoer {
  readonly appId: string;
  readonly tabAppId: string;
  /** Where people reach us, `https://host`, without a slash at the end. */
  readonly publiekAdres: string;
  /** Who offers the app, 32 characters at most. */
  readonly organisatie: string;
  /** Three numbers; Teams replaces an app only by a higher one. */
  readonly versie: string;
}

const NAAM_MAX = 32;
const REMEDIES = {
  MicrosoftAppId: "Neem het id van de app-registratie van de bot over (docs/installatie.md, stap 2).",
  TAB_APP_ID: "Maak een eigen app-registratie voor het venster en neem het id over (docs/installatie.md, stap 3).",
  PUBLIC_URL: "Zet er het https-adres waarop Teams de bot bereikt.",
} as const;
const Pakketjson = z.object({ version: z.string() });

/**
 * Reads what the app package needs; none of it is secret, so it can be made on any machine.
 *
 * @param versie overrules the version of this release
 * @throws {ConfiguratieFout} with every problem, each with the name and the remedy
 */
export function leesPakketinvoer(
  env: Readonly<Record<string, string | undefined>>,
  versie: string = eigenVersie(),
): Pakketinvoer {
  const problemen: string[] = [];
  const appId = leesNaam(env, "MicrosoftAppId", problemen);
  const tabAppId = leesNaam(env, "TAB_APP_ID", problemen);
  const publiekAdres = leesNaam(env, "PUBLIC_URL", problemen).replace(/\/+$/, "");
  if (publiekAdres !== "") problemen.push(...adresproblemen(publiekAdres));
  if (appId !== "" && appId.toLowerCase() === tabAppId.toLowerCase())
    problemen.push(
      "TAB_APP_ID is hetzelfde als MicrosoftAppId. Maak een eigen app-registratie voor het venster: met één registratie kan een token van een collega zich als Teams voordoen.",
    );
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(versie))
    problemen.push("--versie is geen versie. Schrijf drie getallen met punten, zoals 1.0.0.");
  if (problemen.length > 0) throw new ConfiguratieFout(problemen);
  return { appId, tabAppId, publiekAdres, organisatie: organisatieUit(env), versie };
}

function leesNaam(
  env: Readonly<Record<string, string | undefined>>,
  naam: keyof typeof REMEDIES,
  problemen: string[],
): string {
  const waarde = env[naam]?.trim() ?? "";
  if (waarde === "") {
    problemen.push(`${naam} ontbreekt. ${REMEDIES[naam]}`);
    return "";
  }
  const gelezen = Omgeving.shape[naam].safeParse(waarde);
  if (!gelezen.success) problemen.push(...gelezen.error.issues.map(({ message }) => `${naam} ${message}`));
  return gelezen.success ? waarde : "";
}

/** Teams loads our window in a frame, and single sign-on names the host in an `api://` address. */
function adresproblemen(adres: string): string[] {
  const { protocol, pathname, search, hash } = new URL(adres);
  if (protocol !== "https:") return ["PUBLIC_URL begint niet met https://. Teams toont alleen beveiligde pagina's."];
  if (pathname !== "/" || search !== "" || hash !== "")
    return ["PUBLIC_URL heeft iets achter de naam van de server. Geef Wijkwijzer een eigen naam, zonder pad erachter."];
  return [];
}

function organisatieUit(env: Readonly<Record<string, string | undefined>>): string {
  const { organisatie, naam } = leesGemeente(gemeenteMapUit(env));
  const past = [organisatie, `Gemeente ${naam}`, naam].find((keuze) => keuze.length <= NAAM_MAX);
  return past ?? naam.slice(0, NAAM_MAX).trim();
}

function eigenVersie(): string {
  const tekst = readFileSync(join(import.meta.dirname, "..", "..", "..", "package.json"), "utf8");
  return Pakketjson.parse(JSON.parse(tekst)).version;
}
