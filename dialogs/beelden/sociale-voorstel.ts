import type { Leefgebied } from "../../src/domain/sleutels.ts";
import { type Gevonden, type Ingang, ingangBij, stelVoor } from "../../src/domain/sociale-kaart.ts";
import type { Beschikbaarheid } from "../../src/domain/voorziening.ts";
import { datumInWoorden, lokaleDag } from "../../src/domain/werkkalender.ts";
import type { Knop, Regel } from "../beeld.ts";
import { knop, type Zicht } from "./zicht.ts";

/** What is counted where the map has nothing that fits. */
export const NIETS_OP_KAART = "geen";

export function vandaag({ gemeente, nu }: Pick<Zicht, "gemeente" | "nu">): string {
  return lokaleDag(gemeente, nu).toString();
}

/** Whether there is room, in a sentence. */
export function plekInWoorden(zicht: Zicht, beschikbaar: Beschikbaarheid | null): string {
  if (beschikbaar === null) return zicht.zeg("sociaal.plek.onbekend");
  const { capaciteit, wachtWeken: n } = beschikbaar;
  if (capaciteit !== "wachtlijst" || n === null) return zicht.zeg(`sociaal.plek.${capaciteit}`);
  return n === 1 ? zicht.zeg("sociaal.plek.wacht_week") : zicht.zeg("sociaal.plek.wacht_weken", { n });
}

/** When somebody last said so; nothing where nobody did. */
export function versInWoorden(zicht: Zicht, { ingang, verouderd }: Gevonden): readonly string[] {
  if (ingang.beschikbaar === null) return [];
  const dag = datumInWoorden(ingang.beschikbaar.bijgewerkt);
  return [zicht.zeg(verouderd ? "sociaal.oud" : "sociaal.vers", { dag })];
}

export function ingangnaam({ naam, telefoon }: Ingang): string {
  return telefoon === null ? naam : `${naam}, ${telefoon}`;
}

/** One line: what and where, whether there is room, and how sure that is. */
export function ingangregel(zicht: Zicht, gevonden: Gevonden, bij?: Knop, onderKop = false): Regel {
  const { ingang } = gevonden;
  const waar = ingang.adres === null ? [] : [`${ingang.adres}.`];
  // A heading above it says as much, except how long a list is.
  const plek = onderKop && gevonden.waarom !== "wachtlijst" ? [] : [plekInWoorden(zicht, ingang.beschikbaar)];
  const delen = [...plek, ingang.hoe, ...waar, ...versInWoorden(zicht, gevonden)];
  return { label: ingangnaam(ingang), waarde: delen.join(" "), ...(bij === undefined ? {} : { knop: bij }) };
}

/** What something that was not there is called: its name on the map, else that it is not on it. */
export function gemistnaam({ gemeente, zeg }: Zicht, id: string): string {
  return id === NIETS_OP_KAART ? zeg("sociaal.niets.naam") : (ingangBij(gemeente, id)?.naam ?? id);
}

/** What was said of one that was not there, and the way back from that. */
export interface Gemist {
  /** The verbs that count it and take it back. */
  readonly verb: "kaart_gemist" | "vraag_gemist";
  readonly data?: Readonly<Record<string, string>>;
  /** Ids that were counted already, for this vraag or on this card. */
  readonly al: readonly string[];
}

/**
 * At most three to go to, each with a tap that says it was not there. Where the map has nothing, that can be counted.
 *
 * @param gemist null: only to read
 */
export function voorstelregels(
  zicht: Zicht,
  leefgebied: Leefgebied | null,
  team: string,
  gemist: Gemist | null,
): readonly Regel[] {
  const gevonden = stelVoor(zicht.gemeente, { leefgebied, team, dag: vandaag(zicht) });
  const regels = gevonden.map((een) => metGemist(zicht, ingangregel(zicht, een), een.ingang.id, gemist));
  if (regels.length > 0 || gemist === null || leefgebied === null) return regels;
  const niets = { label: zicht.zeg("sociaal.niets"), waarde: zicht.zeg("sociaal.niets.uitleg") };
  return [metGemist(zicht, niets, NIETS_OP_KAART, gemist)];
}

function metGemist(zicht: Zicht, regel: Regel, voorziening: string, gemist: Gemist | null): Regel {
  if (gemist === null) return regel;
  const { verb, data, al } = gemist;
  const opties = { data: { ...data, voorziening }, zonderVelden: true };
  if (!al.includes(voorziening)) return { ...regel, knop: knop(zicht, verb, "sociaal.gemist", opties) };
  const terug = knop(zicht, `${verb}_terug`, "sociaal.gemist.toch", opties);
  return { label: regel.label, waarde: zicht.zeg("sociaal.gemist.stand"), knop: terug };
}
