import type { Rolwissel } from "../domain/beheer/rolwissel.ts";
import type { Inrichtingszetting, Taak, Taakinhoud } from "./poorten.ts";

/** The kind of this task when it is about who watches themselves. */
export const WACHTERSTAAK = "rollen_wacht";
const TEAMTAAK = /^(?:teamleider|coordinator):(.+)$/u;

/** Tells who watches over roles that a version changed some: which teams it is about, and who did it. */
export function rolbericht(
  { verwacht, nu, audit }: Pick<Inrichtingszetting, "verwacht" | "nu" | "audit">,
  rollen: readonly Rolwissel[],
): Taak {
  const versie = String(verwacht + 1);
  const teams = rollen.flatMap(({ team, was, wordt }) => [
    team,
    ...[...was, ...wordt].flatMap((rol) => TEAMTAAK.exec(rol)?.[1] ?? []),
  ]);
  const tekst = [versie, ...new Set(teams)].join("|");
  const soort = rollen.some(zonderWacht) ? WACHTERSTAAK : "rollen";
  return { id: `rollen:${versie}`, om: nu, inhoud: { soort, tekst, voor: audit.door } };
}

/** Somebody watches no more: who is left of those may be of the one who changed it. */
function zonderWacht({ was, wordt }: Rolwissel): boolean {
  return was.includes("privacy_officer") && !wordt.includes("privacy_officer");
}

export function leesRolbericht({ tekst = "" }: Taakinhoud): {
  readonly versie: string;
  readonly teams: readonly string[];
} {
  const [versie = "", ...teams] = tekst.split("|");
  return { versie, teams };
}
