import type { Config } from "./config.ts";
import type { KanaalConfig } from "./teams/kanaal.ts";

/** What the border with Teams needs of the configuration. */
export function alsKanaalConfig(config: Config): KanaalConfig {
  const { bot } = config;
  return {
    appId: bot.appId,
    appType: bot.soort,
    tenantId: bot.tenant,
    password: bot.wachtwoord ?? "",
    certificaat: bot.certificaat,
    identiteitsdienst: bot.identiteitsdienst,
    openIdMetadataUrl: bot.sleuteladres,
    tokenIssuer: bot.uitgever,
    loginUrl: bot.aanmeldadres,
    serviceHosts: bot.diensthosts,
    productie: config.productie,
  };
}
