import { parseArgs } from "node:util";
import { gemeenteMapUit } from "../config.ts";
import type { Gemeente } from "../domain/gemeente.ts";
import { gevraagdVan } from "../domain/routering/feit.ts";
import { regelstanden } from "../domain/routering/regelstand.ts";
import { maandagVan, speel, speelweek, volgendeMaandag } from "../domain/routering/simulatie.ts";
import { vergelijk } from "../domain/routering/vergelijking.ts";
import { ConfiguratieFout } from "../fouten.ts";
import { leesGemeente, leesGemeenteId, leesUitBestanden } from "../gemeente.ts";
import { openInrichting } from "../redis/inrichting.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { drukteVan, inWoorden, type Uitslag } from "./simuleer/verslag.ts";
import { besluitenUitRedis, type Spel, vragenUitBestand } from "./simuleer/vragen.ts";
import { leesToegang, metVerbinding } from "./toegang.ts";

const ZO = [
  "Zo gebruik je dit: wijkwijzer simuleer vragen.jsonl [--map config/nieuw] [--tegen config/oud] [--json]",
  "                   wijkwijzer simuleer --besluiten    met wat er echt besloten is, uit Redis",
  "                   --week 2026-11-30   de week van het rooster; anders de eerstvolgende",
  "                   --per-week 80       hoeveel vragen er in een week komen; anders tien per team",
  "                   --weken 3           hoe lang iemand met een vraag bezig is",
];

const OPTIES = {
  map: { type: "string" },
  tegen: { type: "string" },
  besluiten: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  week: { type: "string" },
  "per-week": { type: "string" },
  weken: { type: "string", default: "3" },
} as const;

/** Vragen per team and week when nobody says how many. */
const PER_TEAM = 10;

/**
 * `simuleer`: what would go elsewhere with another configuration, and how busy everybody would be. Changes nothing.
 *
 * @throws {ConfiguratieFout} with every problem of the arguments and the files
 */
export async function simuleer(
  args: readonly string[],
  { env, schrijf }: Pick<Omstandigheden, "env" | "schrijf">,
  nu: number = Date.now(),
): Promise<number> {
  const wens = leesArgumenten(args);
  const nieuw = leesGemeente(wens.map ?? gemeenteMapUit(env));
  const oud = wens.tegen === undefined ? await geldende(env) : leesGemeente(wens.tegen);
  const maandag = wens.week ?? volgendeMaandag(nieuw, nu);
  const spel =
    wens.bestand === undefined
      ? await besluitenUitRedis(env, leesGemeenteId(gemeenteMapUit(env)), nu)
      : vragenUitBestand(wens.bestand, maandag);
  const uitslag = speelBeide(oud, nieuw, spel, { ...wens, maandag });
  schrijf(wens.json ? `${JSON.stringify(uitslag, null, 2)}\n` : inWoorden(uitslag, nieuw));
  return 0;
}

interface Speelwens {
  /** `YYYY-MM-DD` */
  readonly maandag: string;
  readonly perWeek: number | undefined;
  readonly weken: number;
}

function speelBeide(oud: Gemeente, nieuw: Gemeente, spel: Spel, { maandag, perWeek, weken }: Speelwens): Uitslag {
  const duur = { perWeek: perWeek ?? PER_TEAM * nieuw.teams.size, openWeken: weken };
  const week = speelweek(nieuw, maandag);
  const was = speel(oud, spel.vragen(oud), speelweek(oud, maandag), duur);
  const wordt = speel(nieuw, spel.vragen(nieuw), week, duur);
  const dag = week[0]?.datum ?? maandag;
  return {
    soort: spel.soort,
    week: dag,
    ...duur,
    ...vergelijk(was, wordt),
    mensen: drukteVan({ oud, nieuw }, { oud: was, nieuw: wordt }),
    regels: regelstanden(nieuw, wordt.zetten, dag),
    onbekend: spel.soort === "vragen" ? [] : nietGevraagd(oud, nieuw),
  };
}

/** What the new rules ask for and was not kept, because no rule asked for it when the decisions were made. */
function nietGevraagd(oud: Gemeente, nieuw: Gemeente): readonly string[] {
  const bewaard = gevraagdVan(oud);
  return [...gevraagdVan(nieuw)].filter((wat) => !bewaard.has(wat));
}

/** What is in force, to compare with. */
async function geldende(env: Omstandigheden["env"]): Promise<Gemeente> {
  if ((env["REDIS_URL"] ?? "").trim() === "")
    throw new ConfiguratieFout(["Waarmee vergelijk ik? Noem een map met --tegen, of vul REDIS_URL in.", ...ZO]);
  const gemeente = leesGemeenteId(gemeenteMapUit(env));
  const geldt = await metVerbinding(openInrichting({ ...leesToegang(env), gemeente }), (opslag) =>
    opslag.leesInrichting(),
  );
  if (geldt === null) throw new ConfiguratieFout(["In Redis geldt nog niets. Noem een map met --tegen."]);
  return leesUitBestanden(geldt.bestanden);
}

function leesArgumenten(args: readonly string[]) {
  const { values, positionals } = ontleed(args);
  const [bestand, ...rest] = positionals;
  if (rest.length > 0 || (bestand === undefined) !== values.besluiten) throw new ConfiguratieFout(ZO);
  return {
    bestand,
    map: values.map,
    tegen: values.tegen,
    json: values.json,
    week: values.week === undefined ? undefined : weekVan(values.week),
    perWeek: values["per-week"] === undefined ? undefined : getal(values["per-week"]),
    weken: getal(values.weken),
  };
}

function ontleed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIES, allowPositionals: true });
  } catch {
    throw new ConfiguratieFout(ZO);
  }
}

function getal(tekst: string): number {
  if (!/^[1-9]\d{0,5}$/.test(tekst)) throw new ConfiguratieFout(ZO);
  return Number(tekst);
}

function weekVan(datum: string): string {
  const maandag = maandagVan(datum);
  if (maandag === null) throw new ConfiguratieFout(ZO);
  return maandag;
}
