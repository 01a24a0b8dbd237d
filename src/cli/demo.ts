import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gemeenteMapUit } from "../config.ts";
import { isLokaal } from "../config-regels.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente } from "../gemeente.ts";
import { openLeegmaker } from "../redis/leegmaken.ts";
import { maakOpslag } from "../redis/opslag.ts";
import { maakVerbinding } from "../redis/verbinding.ts";
import { maakToeval } from "./demo/toeval.ts";
import { maakToneel } from "./demo/toneel.ts";
import { dagregel, eindverslag } from "./demo/verslag.ts";
import { leesZinnen } from "./demo/voorbeelden.ts";
import { drukteVan, metDrukte, speeldagen, speelWeek } from "./demo/week.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { leesToegang, metVerbinding, type Redistoegang } from "./toegang.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer demo [--map config/haarlem] [--dagen 5] [--vragen 150] [--zaad 1]",
  "                   --schoon        wist eerst de vorige demo; alleen in een map met proef.yaml",
  "                   --laat-staan    doet niets als er al vragen staan",
  "                   --post <url>    waar de kaarten heen gaan van wie geen pagina heeft",
  "Alle vragen en mensen zijn verzonnen. Het kan alleen met een Redis op deze machine, nooit in productie.",
];
const OPTIES = {
  map: { type: "string" },
  dagen: { type: "string", default: "5" },
  vragen: { type: "string", default: "150" },
  zaad: { type: "string", default: "1" },
  schoon: { type: "boolean", default: false },
  "laat-staan": { type: "boolean", default: false },
  // Reserved for addresses that lead nowhere (RFC 2606).
  post: { type: "string", default: "https://demo.invalid/" },
} as const;
/** The desks were not open yet: everybody gets the bot half an hour before. */
const VOORAF_MS = 30 * 60_000;

/**
 * `demo`: plays a week of invented questions through the real use cases, so that lists, load and figures have
 * something to show. The week ends now: what is open is really open, and what falls due later does so in the bot.
 *
 * @throws {ConfiguratieFout} in production, with a Redis elsewhere, and when there are vragen already
 */
export async function demo(
  args: readonly string[],
  { env, schrijf }: Pick<Omstandigheden, "env" | "schrijf">,
  nu: number = Date.now(),
): Promise<number> {
  const wens = leesArgumenten(args);
  const map = wens.map ?? gemeenteMapUit(env);
  const toegang = keurOmgeving(env);
  const gemeente = leesGemeente(map);
  const voorbeelden = leesZinnen(map);
  if (!(await maakPlaats({ ...toegang, gemeente: gemeente.id }, wens, map))) {
    schrijf("Er staan al vragen van deze gemeente; de week is niet opnieuw gespeeld.\n");
    return 0;
  }
  const week = { dagen: wens.dagen, vragen: wens.vragen, einde: nu };
  const dagen = speeldagen(gemeente, week);
  const druk = drukteVan(gemeente, dagen);
  const begon = performance.now();
  const opslag = maakOpslag({
    client: maakVerbinding(toegang.adres, "verzoek"),
    relayClient: maakVerbinding(toegang.adres, "relay"),
    sleutels: toegang.sleutels,
    gemeente: gemeente.id,
  });
  return metVerbinding(opslag, async () => {
    const toneel = maakToneel({
      opslag,
      gemeente: metDrukte(gemeente, druk),
      toeval: maakToeval(wens.zaad),
      idmaker: maakToeval(wens.zaad ^ 0x5a1e),
      post: postadres(env, wens.post),
      nu: (dagen[0]?.van ?? nu) - VOORAF_MS,
    });
    schrijf(`Een verzonnen week voor ${gemeente.teams.size} teams, ${wens.vragen} vragen:\n`);
    await speelWeek(toneel, voorbeelden, { ...week, druk }, (dag) => schrijf(dagregel(toneel, dag)));
    schrijf(`\n${await eindverslag(toneel)}\n${drukteregel(gemeente, druk)}`);
    schrijf(`Gespeeld in ${((performance.now() - begon) / 1000).toFixed(1).replace(".", ",")} seconden.\n`);
    return 0;
  });
}

function drukteregel({ teams }: Gemeente, { team, wie }: ReturnType<typeof drukteVan>): string {
  const naam = teams.get(team)?.naam ?? "";
  return `${naam} heeft meer werk dan mensen. ${wie?.voornaam ?? "Niemand"} was daar met verlof en is terug.\n`;
}

/** The trial's own machine and nothing else: a week of invented vragen between real ones could not be taken out again. */
function keurOmgeving(env: Omstandigheden["env"]): Redistoegang {
  if (env["NODE_ENV"] === "production")
    throw new ConfiguratieFout(["De demo speelt alleen buiten productie. Laat NODE_ENV=production hier weg."]);
  const toegang = leesToegang(env);
  if (!isLokaal(toegang.adres))
    throw new ConfiguratieFout(["REDIS_URL is niet op deze machine. De demo speelt alleen in een Redis op 127.0.0.1."]);
  return toegang;
}

/** False when it must stay as it is. Only what began with a demo is ever erased. */
async function maakPlaats(
  toegang: Redistoegang & { readonly gemeente: string },
  { schoon, laatStaan }: Wens,
  map: string,
): Promise<boolean> {
  if (schoon && !existsSync(join(map, "proef.yaml")))
    throw new ConfiguratieFout([
      `${map} heeft geen proef.yaml, dus --schoon kan hier niet. Kies de map van een proefgemeente.`,
    ]);
  return metVerbinding(openLeegmaker(toegang), async (leegmaker) => {
    const vanDemo = await leegmaker.isGemerkt();
    if (schoon && vanDemo) await leegmaker.maakLeeg();
    if (await leegmaker.heeftVragen()) {
      if (laatStaan) return false;
      const raad = vanDemo
        ? "Gebruik --schoon om ze te wissen, of een lege Redis."
        : "Een demo maakte ze niet, dus --schoon wist ze niet. Gebruik een lege Redis.";
      throw new ConfiguratieFout([`Er staan al vragen van deze gemeente in Redis. ${raad}`]);
    }
    await leegmaker.merk();
    return true;
  });
}

/** As the bot will know these chats when it starts with the same settings. */
function postadres(env: Omstandigheden["env"], serviceUrl: string) {
  return {
    serviceUrl,
    botId: `28:${env["MicrosoftAppId"] ?? "wijkwijzer"}`,
    tenant: env["MicrosoftAppTenantId"] ?? "demo",
  };
}

type Wens = ReturnType<typeof leesArgumenten>;

function leesArgumenten(args: readonly string[]) {
  const { map, dagen, vragen, zaad, schoon, post, "laat-staan": laatStaan } = ontleed(args);
  const getallen = { dagen: Number(dagen), vragen: Number(vragen), zaad: Number(zaad) };
  const goed =
    Number.isInteger(getallen.zaad) &&
    binnen(getallen.dagen, 1, 20) &&
    binnen(getallen.vragen, 1, 5_000) &&
    URL.canParse(post);
  if (!goed) throw new ConfiguratieFout(ZO);
  return { map, ...getallen, schoon, post, laatStaan };
}

function binnen(getal: number, minst: number, meest: number): boolean {
  return Number.isInteger(getal) && minst <= getal && getal <= meest;
}

function ontleed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIES }).values;
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}
