import type { Rolwissel } from "../domain/beheer/rolwissel.ts";
import type { Inrichtingszetting, Taak, Taakinhoud } from "./poorten.ts";

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
  return { id: `rollen:${versie}`, om: nu, inhoud: { soort: "rollen", tekst, voor: audit.door } };
}

export function leesRolbericht({ tekst = "" }: Taakinhoud): {
  readonly versie: string;
  readonly teams: readonly string[];
} {
  const [versie = "", ...teams] = tekst.split("|");
  return { versie, teams };
}
