import { parseArgs } from "node:util";
import { gemeenteMapUit } from "../config.ts";
import { Hertelling, helePeriodes, type Telverschil, telverschillen } from "../domain/cijfers/hertelling.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import { termijnTerug } from "../domain/werkkalender.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente } from "../gemeente.ts";
import { type Feitenlog, openFeitenlog } from "../redis/feitenlog.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { leesToegang, metVerbinding } from "./toegang.ts";

const ZO = ["Zo gebruik je dit: wijkwijzer hertel [--map config/gemeente]"];
const HOOGSTENS_GETOOND = 20;

/** What a recount found. */
export interface Uitkomst {
  readonly regels: number;
  readonly periodes: number;
  readonly verschillen: readonly Telverschil[];
}

/**
 * `hertel`: counts all facts in the log again and compares that with the counts that the figures are made of.
 *
 * @returns 0 when they are the same, 1 when not
 * @throws {ConfiguratieFout} when the question is unclear or Redis cannot be read
 */
export async function hertel(
  args: readonly string[],
  { env, schrijf }: Pick<Omstandigheden, "env" | "schrijf">,
  nu: number = Date.now(),
): Promise<number> {
  const gemeente = leesGemeente(leesMap(args) ?? gemeenteMapUit(env));
  const log = openFeitenlog({ ...leesToegang(env), gemeente: gemeente.id });
  const { regels, periodes, verschillen } = await metVerbinding(log, () => hertelLog(log, gemeente, nu));
  schrijf(`${regels} feiten opnieuw geteld, in ${periodes} maanden en weken.\n`);
  for (const { periode, cel, geteld, herteld } of verschillen.slice(0, HOOGSTENS_GETOOND))
    schrijf(`  ${periode}  ${cel}: geteld ${geteld}, in het log ${herteld}\n`);
  if (verschillen.length > HOOGSTENS_GETOOND) schrijf(`  en nog ${verschillen.length - HOOGSTENS_GETOOND}\n`);
  schrijf(verschillen.length === 0 ? "De tellingen kloppen.\n" : "De tellingen kloppen niet met het log.\n");
  return verschillen.length === 0 ? 0 : 1;
}

/** Compares the periods that lie as a whole within the term of the facts. @param nu milliseconds since 1970 */
export async function hertelLog(log: Feitenlog, gemeente: Gemeente, nu: number): Promise<Uitkomst> {
  const hertelling = new Hertelling(gemeente);
  const periodes = helePeriodes(gemeente, termijnTerug(gemeente, nu, gemeente.termijnen.feiten), nu);
  const voor = await log.leesTellingen(periodes);
  let aantal = 0;
  for await (const regels of log.lees()) {
    hertelling.tel(regels);
    aantal += regels.length;
  }
  const na = await log.leesTellingen(periodes);
  return { regels: aantal, periodes: periodes.length, verschillen: telverschillen(voor, hertelling.tellingen, na) };
}

function leesMap(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { map: { type: "string" } } }).values.map;
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}
