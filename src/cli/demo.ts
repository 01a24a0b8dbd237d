import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gemeenteMapUit } from "../config.ts";
import { isLokaal } from "../config-regels.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import type { Voorbeeld } from "../domain/taal/voorbeeld.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente } from "../gemeente.ts";
import { openFeitenlog } from "../redis/feitenlog.ts";
import { openLeegmaker } from "../redis/leegmaken.ts";
import { maakOpslag } from "../redis/opslag.ts";
import { maakVerbinding } from "../redis/verbinding.ts";
import { verzinJaar } from "./demo/jaar.ts";
import { maakToeval } from "./demo/toeval.ts";
import { maakToneel, type Toneelopties } from "./demo/toneel.ts";
import { dagregel, eindverslag } from "./demo/verslag.ts";
import { leesZinnen } from "./demo/voorbeelden.ts";
import { drukteVan, metDrukte, type Speelweek, speeldagen, speelWeek } from "./demo/week.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { leesToegang, metVerbinding, type Redistoegang } from "./toegang.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer demo [--map config/haarlem] [--dagen 5] [--vragen 150] [--zaad 1]",
  "                   --schoon        wist eerst de vorige demo; alleen in een map met proef.yaml",
  "                   --laat-staan    doet niets als er al vragen staan",
  "                   --jaar          zet er eerst de cijfers van een verzonnen jaar bij",
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
  jaar: { type: "boolean", default: false },
  // Reserved for addresses that lead nowhere (RFC 2606).
  post: { type: "string", default: "https://demo.invalid/" },
} as const;
/** The desks were not open yet: everybody gets the bot half an hour before. */
const VOORAF_MS = 30 * 60_000;
const VRAGEN_PER_JAAR = 10_000;

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
  if (wens.jaar) schrijf(await zetJaar({ ...toegang, gemeente }, dagen[0]?.van ?? nu, wens.zaad));
  await speel({ ...toegang, gemeente, post: postadres(env, wens.post), zaad: wens.zaad }, voorbeelden, week, schrijf);
  return 0;
}

/** Plays the week and says what happened. */
async function speel(
  toegang: Redistoegang & { readonly gemeente: Gemeente; readonly post: Toneelopties["post"]; readonly zaad: number },
  voorbeelden: readonly Voorbeeld[],
  week: Speelweek,
  schrijf: Omstandigheden["schrijf"],
): Promise<void> {
  const { gemeente, zaad, post } = toegang;
  const dagen = speeldagen(gemeente, week);
  const druk = drukteVan(gemeente, dagen);
  const begon = performance.now();
  const opslag = maakOpslag({
    client: maakVerbinding(toegang.adres, "verzoek"),
    relayClient: maakVerbinding(toegang.adres, "relay"),
    sleutels: toegang.sleutels,
    gemeente: gemeente.id,
  });
  await metVerbinding(opslag, async () => {
    const toneel = maakToneel({
      opslag,
      gemeente: metDrukte(gemeente, druk),
      toeval: maakToeval(zaad),
      idmaker: maakToeval(zaad ^ 0x5a1e),
      post,
      nu: (dagen[0]?.van ?? week.einde) - VOORAF_MS,
    });
    schrijf(`Een verzonnen week voor ${gemeente.teams.size} teams, ${week.vragen} vragen:\n`);
    await speelWeek(toneel, voorbeelden, { ...week, druk }, (dag) => schrijf(dagregel(toneel, dag)));
    schrijf(`\n${await eindverslag(toneel)}\n${drukteregel(gemeente, druk)}`);
    schrijf(`Gespeeld in ${((performance.now() - begon) / 1000).toFixed(1).replace(".", ",")} seconden.\n`);
  });
}

/** Figures of the year before the week that is played. The vragen behind them are made up and are nowhere. */
async function zetJaar(
  { adres, sleutels, gemeente }: Redistoegang & { readonly gemeente: Gemeente },
  einde: number,
  zaad: number,
): Promise<string> {
  const begon = performance.now();
  return metVerbinding(openFeitenlog({ adres, sleutels, gemeente: gemeente.id }), async (log) => {
    if (!(await log.isLeeg()))
      throw new ConfiguratieFout(["Er staan al cijfers van deze gemeente. Gebruik --schoon, of een lege Redis."]);
    const feiten = verzinJaar({ gemeente, einde, vragen: VRAGEN_PER_JAAR, zaad });
    await log.schrijf(feiten);
    const seconden = ((performance.now() - begon) / 1000).toFixed(1).replace(".", ",");
    return `De cijfers van een verzonnen jaar: ${feiten.length} feiten. Gemaakt in ${seconden} seconden.\n`;
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
  const { map, dagen, vragen, zaad, schoon, post, jaar, "laat-staan": laatStaan } = ontleed(args);
  const getallen = { dagen: Number(dagen), vragen: Number(vragen), zaad: Number(zaad) };
  const goed =
    Number.isInteger(getallen.zaad) &&
    binnen(getallen.dagen, 1, 20) &&
    binnen(getallen.vragen, 1, 5_000) &&
    URL.canParse(post);
  if (!goed) throw new ConfiguratieFout(ZO);
  return { map, ...getallen, schoon, post, jaar, laatStaan };
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
