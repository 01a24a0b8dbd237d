import { X509Certificate } from "node:crypto";
import { z } from "zod";
import type { Config } from "../../config.ts";
import { ConfiguratieFout, Storing } from "../../fouten.ts";
import { type Bevinding, fout, goed, letOp, uitProbleem } from "./bevinding.ts";
import { type Haal, Haalfout } from "./haal.ts";

const DAG_MS = 86_400_000;
const WAARSCHUW_DAGEN = 30;
const ENTRA = "https://login.microsoftonline.com";
const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() });
const Jwks = z.object({ keys: z.array(z.looseObject({ kid: z.string() })).min(1) });

/** Whether the bot can prove to Microsoft who it is. */
export async function kijkNaarToken({ bot }: Config, token: () => Promise<string>): Promise<readonly Bevinding[]> {
  try {
    await token();
    return [goed("De bot krijgt een token van Microsoft."), ...geheimadvies(bot)];
  } catch (oorzaak) {
    if (oorzaak instanceof ConfiguratieFout) return oorzaak.problemen.map((probleem) => uitProbleem("fout", probleem));
    if (!(oorzaak instanceof Storing)) throw oorzaak;
    return [fout(`De bot krijgt geen token: ${oorzaak.message}.`, tokenremedie(bot))];
  }
}

function tokenremedie({ soort, certificaat, aanmeldadres }: Config["bot"]): string {
  const verkeer = `Kijk ook of ${aanmeldadres === ENTRA ? "login.microsoftonline.com" : "BOT_LOGIN_URL"} van deze machine te bereiken is.`;
  if (soort === "UserAssignedMSI")
    return "Koppel de beheerde identiteit aan deze machine of container, en zet haar client-id in MicrosoftAppId.";
  if (certificaat !== null)
    return `Upload dit certificaat bij Certificaten en geheimen van de app-registratie van de bot, en vergelijk MicrosoftAppId en MicrosoftAppTenantId. ${verkeer}`;
  return `Vergelijk MicrosoftAppId en MicrosoftAppTenantId met de app-registratie, en maak een nieuw geheim: neem de waarde, niet het id. ${verkeer}`;
}

function geheimadvies({ wachtwoord }: Config["bot"]): readonly Bevinding[] {
  if (wachtwoord === null) return [];
  return [
    letOp(
      "De bot gebruikt een clientgeheim, en wanneer dat verloopt is van hier niet te zien.",
      "Gebruik liever een certificaat of een beheerde identiteit; zet anders de einddatum in de agenda van het beheer.",
    ),
  ];
}

/**
 * How long the bot's certificate is still good. One that cannot be used is found when the bot asks for its token.
 *
 * @param lees the file as text, or null when it cannot be read
 */
export function kijkNaarCertificaat(
  { bot }: Config,
  lees: (pad: string) => string | null,
  nu: number,
): readonly Bevinding[] {
  const einde = bot.certificaat === null ? null : eindeVan(lees(bot.certificaat) ?? "");
  if (einde === null || einde <= nu) return [];
  const dagen = Math.floor((einde - nu) / DAG_MS);
  if (dagen > WAARSCHUW_DAGEN) return [goed(`Het certificaat van de bot is nog ${dagen} dagen geldig.`)];
  return [
    letOp(
      `Het certificaat van de bot verloopt over ${dagen} dagen.`,
      "Maak een nieuw certificaat, upload het bij de app-registratie van de bot en vervang het bestand; herstarten hoeft niet.",
    ),
  ];
}

function eindeVan(pem: string): number | null {
  try {
    const blok = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0] ?? "";
    return Date.parse(new X509Certificate(blok).validTo);
  } catch {
    return null;
  }
}

/** Whether the keys are there that Teams signs its messages with. */
export async function kijkNaarBotsleutels({ bot }: Config, haal: Haal): Promise<readonly Bevinding[]> {
  return kijkNaarMetadata(haal, bot.sleuteladres, bot.uitgever, {
    wie: "Teams",
    adresnaam: "BOT_OPENID_METADATA_URL",
    uitgever: "Laat BOT_OPENID_METADATA_URL en BOT_TOKEN_ISSUER weg; dan gelden de adressen van Microsoft.",
  });
}

/** Whether the keys are there that the tenant signs the sign-on of the window with. */
export async function kijkNaarTab({ bot, tab, productie }: Config, haal: Haal): Promise<readonly Bevinding[]> {
  if (tab.appId === null)
    return [
      fout(
        "TAB_APP_ID ontbreekt, dus niemand kan zich aanmelden in het venster.",
        "Maak een eigen app-registratie voor het venster (docs/installatie.md, stap 3).",
      ),
    ];
  if (tab.appId.toLowerCase() === bot.appId.toLowerCase())
    return [
      fout("TAB_APP_ID is hetzelfde als MicrosoftAppId.", "Maak een eigen app-registratie voor het venster (stap 3)."),
    ];
  const { protocol, origin } = new URL(tab.sleuteladres);
  const basis = !productie && protocol === "http:" ? origin : ENTRA;
  return kijkNaarMetadata(haal, tab.sleuteladres, `${basis}/${bot.tenant.toLowerCase()}/v2.0`, {
    wie: "de tenant",
    adresnaam: "TAB_OPENID_METADATA_URL",
    uitgever: "Vergelijk MicrosoftAppTenantId met de tenant, en laat TAB_OPENID_METADATA_URL weg.",
  });
}

interface Woorden {
  readonly wie: string;
  readonly adresnaam: string;
  /** What to do when the keys are somebody else's. */
  readonly uitgever: string;
}

async function kijkNaarMetadata(
  haal: Haal,
  url: string,
  uitgever: string,
  woorden: Woorden,
): Promise<readonly Bevinding[]> {
  try {
    const { issuer, jwks_uri } = Metadata.parse(await json(haal, url));
    if (issuer !== uitgever)
      return [fout(`De sleutels van ${woorden.wie} zijn van een andere uitgever.`, woorden.uitgever)];
    const { keys } = Jwks.parse(await json(haal, jwks_uri));
    return [goed(`De sleutels van ${woorden.wie} zijn op te halen (${keys.length}).`)];
  } catch (oorzaak) {
    const waarom = oorzaak instanceof Haalfout ? oorzaak.message : "het antwoord is niet te gebruiken";
    return [
      fout(
        `De sleutels van ${woorden.wie} zijn niet op te halen: ${waarom}.`,
        `Sta uitgaand https-verkeer naar ${woorden.adresnaam === "BOT_OPENID_METADATA_URL" ? "login.botframework.com" : "login.microsoftonline.com"} toe, of herstel ${woorden.adresnaam}.`,
      ),
    ];
  }
}

async function json(haal: Haal, url: string): Promise<unknown> {
  const { status, tekst } = await haal("GET", url);
  if (status !== 200) throw new Haalfout(`het antwoord is ${status}`);
  return JSON.parse(tekst);
}
