import { dagMetMaand } from "../../src/domain/signaal/datum.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import { gemistnaam } from "./sociale-voorstel.ts";
import type { Zicht } from "./zicht.ts";

/** "Signaal 14: Mensen wachten te lang". */
export function signaaltitel(
  zicht: Zicht,
  { signaal, nummer }: { readonly signaal: Signaal; readonly nummer: number },
): string {
  return zicht.zeg("signaal.titel", { nr: nummer, soort: soortVan(zicht, signaal) });
}

export function soortVan(zicht: Zicht, { soort }: Pick<Signaal, "soort">): string {
  return zicht.zeg(`signaal.soort.${soort}`);
}

/** What it is about, as far as that was said: a subject, a function, a partner or a voorziening. */
export function onderwerpVan(
  zicht: Zicht,
  { leefgebied, functie, partner, voorziening }: Pick<Signaal, "leefgebied" | "functie" | "partner" | "voorziening">,
): string | null {
  const { gemeente } = zicht;
  const delen = [
    leefgebied === null ? null : (gemeente.onderwerpen.get(leefgebied)?.naam ?? leefgebied),
    functie === null ? null : zicht.zeg(`functie.${functie}`),
    partner === null ? null : (gemeente.partners.get(partner)?.naam ?? partner),
    voorziening === null ? null : gemistnaam(zicht, voorziening),
  ].filter((deel) => deel !== null);
  return delen.length === 0 ? null : delen.join(", ");
}

export function teamVan({ gemeente }: Zicht, team: string): string {
  return gemeente.teams.get(team)?.naam ?? team;
}

/** "24 november", also for a day of last year: "24 november 2025". @param wanneer a moment, or `YYYY-MM-DD` */
export function dagVan({ gemeente, nu }: Zicht, wanneer: number | string): string {
  return dagMetMaand(gemeente, wanneer, nu);
}
