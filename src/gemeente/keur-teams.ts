import { parse } from "yaml";
import type { Bestanden } from "../domain/inrichting.ts";
import type { Teamregel } from "./bestanden.ts";
import { isBlok, type Onderdeel } from "./keur.ts";
import type { Problemen } from "./problemen.ts";

/** Whether the teams of before make sense: none is itself, none stands twice, and none comes back to where it began. */
export function keurVoorgangers(teams: readonly Onderdeel<Teamregel>[], problemen: Problemen): void {
  const per = new Map(teams.flatMap(({ waarde }) => (waarde === null ? [] : [[waarde.id, waarde.voorgangers ?? []]])));
  for (const { waarde, plaats } of teams) {
    const voorgangers = waarde?.voorgangers ?? [];
    for (const [index, id] of voorgangers.entries()) {
      const hier = plaats("voorgangers", index);
      if (id === waarde?.id) problemen.meld(hier, "Een team kan niet zijn eigen voorganger zijn. Haal deze id weg.");
      else if (voorgangers.indexOf(id) < index) problemen.meld(hier, "Deze id staat er twee keer. Haal er een weg.");
      else if (leidtNaar(id, waarde?.id ?? "", per))
        problemen.meld(
          hier,
          "De voorgangers wijzen in een kring naar elkaar. Haal bij een van deze teams de id van de ander weg.",
        );
    }
  }
}

function leidtNaar(begin: string, doel: string, per: ReadonlyMap<string, readonly string[]>): boolean {
  const gezien = new Set<string>();
  const open = [begin];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === doel) return true;
    if (gezien.has(id)) continue;
    gezien.add(id);
    open.push(...(per.get(id) ?? []));
  }
  return false;
}

/**
 * What an administrator must say before a team may go: which team gets its open vragen. Looks at `teams.yaml` alone,
 * of what is in force and of what will be.
 *
 * @returns sentences with their remedy; none when every team that goes has a successor
 */
export function keurOpvolging(geldt: Bestanden, wordt: Bestanden): readonly string[] {
  const nu = teamsIn(wordt);
  const blijft = new Set(nu.flatMap(({ id, voorgangers }) => [id, ...voorgangers]));
  return teamsIn(geldt).flatMap(({ id }) =>
    blijft.has(id)
      ? []
      : [
          `teams.yaml: Het team "${id}" gaat weg, en er staat niet wie zijn open vragen krijgt. Zet ${id} bij voorgangers van het team dat ze krijgt.`,
        ],
  );
}

interface Teamkop {
  readonly id: string;
  readonly voorgangers: readonly string[];
}

function teamsIn(bestanden: Bestanden): readonly Teamkop[] {
  const inhoud = leesbaar(bestanden["teams.yaml"] ?? "");
  const lijst: readonly unknown[] = isBlok(inhoud) && Array.isArray(inhoud["teams"]) ? inhoud["teams"] : [];
  return lijst.flatMap((een) => {
    if (!isBlok(een) || typeof een["id"] !== "string") return [];
    const eerder: readonly unknown[] = Array.isArray(een["voorgangers"]) ? een["voorgangers"] : [];
    return [{ id: een["id"], voorgangers: eerder.filter((id) => typeof id === "string") }];
  });
}

/** What cannot be read names no team; that it cannot be read is said by who reads all of it. */
function leesbaar(tekst: string): unknown {
  try {
    const inhoud: unknown = parse(tekst);
    return inhoud;
  } catch {
    return null;
  }
}
