import { maakGraphagenda } from "./agenda/graph.ts";
import type { Buitenagenda } from "./app/poorten.ts";
import type { Config } from "./config.ts";
import { maakToegang } from "./teams/toegang.ts";

/** Microsoft Graph as Entra names it; the bot proves who it is as it does towards Teams. */
const RESOURCE = "https://graph.microsoft.com";

/**
 * The calendars of the organisation; null where none is configured.
 *
 * @param nu milliseconds since 1970
 * @throws {ConfiguratieFout} when the certificate of the bot cannot be used
 */
export function openBuitenagenda({ bot, graph }: Pick<Config, "bot" | "graph">, nu: () => number): Buitenagenda | null {
  if (graph === null) return null;
  const toegang = maakToegang(
    {
      loginUrl: bot.aanmeldadres,
      tenantId: bot.tenant,
      resource: RESOURCE,
      appId: bot.appId,
      appType: bot.soort,
      password: bot.wachtwoord ?? "",
      certificaat: bot.certificaat,
      identiteitsdienst: bot.identiteitsdienst,
    },
    nu,
  );
  return maakGraphagenda({ adres: graph.adres, toegang, nu });
}
