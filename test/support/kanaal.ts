import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import type { Antwoord, Gebeurtenis, Groepsgebeurtenis } from "../../src/app/gebeurtenis.ts";
import type { Logboek, Logvelden, Zender } from "../../src/app/poorten.ts";
import { maakServer, type Webserver } from "../../src/http/server.ts";
import { adresregels, type Kanaal, type KanaalConfig, maakKanaal } from "../../src/teams/kanaal.ts";
import { maakToegang } from "../../src/teams/toegang.ts";
import { maakZender } from "../../src/teams/zender.ts";
import { Gesprek } from "./gesprek.ts";
import { type NepTeams, startNepTeams } from "./nep-teams.ts";

export const TENANT = "11111111-2222-4333-8444-555555555555";
export const APP_ID = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
export const WACHTWOORD = "proef-geheim-van-de-bot";
export const WIE = "99999999-0000-4000-8000-000000000001";
export const STORING = "Dat lukte nu niet. Probeer het over een minuut nog eens.";
export const MELDING = "Er staat iets voor je klaar in Wijkwijzer.";

export interface Logregel {
  readonly niveau: "info" | "warn" | "error";
  readonly velden: Logvelden;
  readonly zin: string;
}

/** A log that remembers. */
export function maakSchrift(): Logboek & { readonly regels: Logregel[] } {
  const regels: Logregel[] = [];
  const schrijf =
    (niveau: Logregel["niveau"]) =>
    (velden: Logvelden, zin: string): void => {
      regels.push({ niveau, velden, zin });
    };
  return { regels, info: schrijf("info"), warn: schrijf("warn"), error: schrijf("error") };
}

export interface Opstelling {
  readonly identiteit: Identiteit;
  readonly teams: NepTeams;
  readonly config: KanaalConfig;
  readonly kanaal: Kanaal;
  readonly zender: Zender;
  readonly server: Webserver;
  readonly url: string;
  readonly logboek: ReturnType<typeof maakSchrift>;
  /** What reached the application, in order. */
  readonly gebeurtenissen: (Gebeurtenis | Groepsgebeurtenis)[];
  /** What the application does next; a sentence unless set. */
  antwoord: (gebeurtenis: Gebeurtenis | Groepsgebeurtenis) => Promise<Antwoord>;
  /** Milliseconds added to the clock of the guard. */
  readonly klok: { verzet: number };
  gesprek(gesprekId?: string, soort?: "personal" | "groupChat" | "channel"): Gesprek;
  sluit(): Promise<void>;
}

/** The border with Teams as in production, in this process, with an application that only counts. */
export async function stelOp(): Promise<Opstelling> {
  const identiteit = await startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD });
  const teams = await startNepTeams();
  const logboek = maakSchrift();
  const config = maakConfig(identiteit, [teams.host]);
  const toegang = maakToegang(config, Date.now);
  const zender = maakZender({ toegang, regels: adresregels(config), logboek, nu: Date.now });
  const gebeurtenissen: Opstelling["gebeurtenissen"] = [];
  const klok = { verzet: 0 };
  const doe = async (gebeurtenis: Gebeurtenis | Groepsgebeurtenis): Promise<Antwoord> => {
    gebeurtenissen.push(gebeurtenis);
    return opstelling.antwoord(gebeurtenis);
  };
  const kanaal = maakKanaal({
    config,
    zender,
    logboek,
    beurt: doe,
    groep: doe,
    zoek: () => Promise.resolve({ soort: "zin", tekst: "" }),
    storingstekst: STORING,
    melding: MELDING,
    dialoog: { publiekAdres: "https://wijkwijzer.example", titel: "Wijkwijzer", nietHier: "Niet hier." },
    nu: () => Date.now() + klok.verzet,
  });
  const gereed = async () => ({ klaar: kanaal.sleutelUren() !== null, controles: { sleutels: kanaal.sleutelUren() } });
  const server = maakServer({ berichten: kanaal.berichten, gereed, logboek });
  const url = `http://127.0.0.1:${await server.luister(0, "127.0.0.1")}`;
  const opstelling: Opstelling = {
    identiteit,
    teams,
    config,
    kanaal,
    zender,
    server,
    url,
    logboek,
    gebeurtenissen,
    antwoord: async () => ({ soort: "zin", tekst: "Goed." }),
    klok,
    gesprek: (gesprekId = "a:gesprek-1", soort = "personal") =>
      new Gesprek({ identiteit, botUrl: url, serviceUrl: teams.serviceUrl, wie: WIE, gesprekId, soort }),
    async sluit() {
      kanaal.sluit();
      await server.sluit(200);
      await Promise.all([teams.sluit(), identiteit.sluit()]);
    },
  };
  return opstelling;
}

export function maakConfig(identiteit: Identiteit, serviceHosts: readonly string[]): KanaalConfig {
  const { metadataUrl, issuer, loginUrl } = identiteit;
  return {
    appId: APP_ID,
    appType: "SingleTenant",
    tenantId: TENANT,
    password: WACHTWOORD,
    openIdMetadataUrl: metadataUrl,
    tokenIssuer: issuer,
    loginUrl,
    serviceHosts,
    productie: false,
  };
}
