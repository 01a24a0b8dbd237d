import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openBuitenagenda } from "../buitenagenda.ts";
import type { Config } from "../config.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { maakToegang } from "../teams/toegang.ts";
import { controlesVoor, type Werktuig } from "./doctor/controles.ts";
import { maakDossier } from "./doctor/dossier.ts";
import { draai } from "./doctor/draai.ts";
import { openGeheugen } from "./doctor/geheugen.ts";
import { maakHaal } from "./doctor/haal.ts";
import { alsJson, alsTekst, isGezond } from "./doctor/verslag.ts";
import type { Omstandigheden } from "./omstandigheden.ts";

/**
 * `doctor [--json]`: looks at everything a start depends on, and says of each problem what to do.
 *
 * @param werktuig what it looks with; a test brings its own
 * @returns 0 when nothing is wrong, 1 when something is
 */
export async function doctor(
  args: readonly string[],
  { env, schrijf }: Omstandigheden,
  werktuig: Werktuig = echtWerktuig(),
): Promise<number> {
  const metJson = leesOpties(args);
  const dossier = maakDossier(env);
  const geheugen = dossier.config.gelukt ? werktuig.geheugen(dossier.config.waarde.redis) : null;
  try {
    const uitkomsten = await draai(controlesVoor(dossier, geheugen, werktuig));
    schrijf(metJson ? alsJson(uitkomsten) : alsTekst(uitkomsten));
    return isGezond(uitkomsten) ? 0 : 1;
  } finally {
    await geheugen?.sluit();
  }
}

/** @param ca certificates to trust besides those of the system, for tests */
export function echtWerktuig(ca?: string): Werktuig {
  return {
    nu: Date.now,
    nodeVersie: process.version,
    haal: maakHaal(ca),
    token: async ({ bot }) => maakToegang(toegangVan(bot), Date.now).token(),
    agenda: (config) => openBuitenagenda(config, Date.now),
    geheugen: openGeheugen,
    leesBestand(pad) {
      try {
        return readFileSync(pad, "utf8");
      } catch {
        return null;
      }
    },
  };
}

function toegangVan(bot: Config["bot"]): Parameters<typeof maakToegang>[0] {
  return {
    loginUrl: bot.aanmeldadres,
    tenantId: bot.tenant,
    appId: bot.appId,
    appType: bot.soort,
    password: bot.wachtwoord ?? "",
    certificaat: bot.certificaat,
    identiteitsdienst: bot.identiteitsdienst,
  };
}

function leesOpties(args: readonly string[]): boolean {
  try {
    return parseArgs({ args: [...args], options: { json: { type: "boolean", default: false } } }).values.json;
  } catch {
    throw new ConfiguratieFout(["Zo gebruik je dit: wijkwijzer doctor [--json]"]);
  }
}
