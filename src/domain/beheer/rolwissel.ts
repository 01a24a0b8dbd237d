import { opPad, type Waarde } from "./bewerking.ts";
import type { Verschil } from "./voorbereiding.ts";

/** What is in `mensen.yaml` and `teams.yaml`, as data. */
export interface Rolbron {
  readonly mensen: unknown;
  readonly teams: unknown;
}

/** What somebody may do becomes something else: roles, and `teamleider:<team>` and `coordinator:<team>`. */
export interface Rolwissel {
  readonly oid: string;
  /** The team they are of, now or before. */
  readonly team: string;
  readonly was: readonly string[];
  readonly wordt: readonly string[];
}

interface Wie {
  readonly team: string;
  readonly rollen: readonly string[];
}

/** Whose roles differ between these two, by oid; whoever comes had none, and whoever goes has none left. */
export function rolwissels(oud: Rolbron, nieuw: Rolbron): readonly Rolwissel[] {
  const [voor, na] = [rollenIn(oud), rollenIn(nieuw)];
  return [...new Set([...voor.keys(), ...na.keys()])].toSorted().flatMap((oid) => {
    const [was, wordt] = [voor.get(oid), na.get(oid)];
    if (was?.rollen.join() === wordt?.rollen.join()) return [];
    return [{ oid, team: wordt?.team ?? was?.team ?? "", was: was?.rollen ?? [], wordt: wordt?.rollen ?? [] }];
  });
}

/** The differences that change what somebody may do, also of who comes or goes: each as that of one field. */
export function rolverschillen(verschillen: readonly Verschil[]): readonly Verschil[] {
  return verschillen.flatMap((verschil) => {
    const velden = ROLVELDEN[verschil.onderdeel] ?? [];
    if (verschil.veld !== null) return velden.includes(verschil.veld) ? [verschil] : [];
    return velden.map((veld) => ({
      ...verschil,
      veld,
      was: binnen(verschil.was, veld),
      wordt: binnen(verschil.wordt, veld),
    }));
  });
}

/** By part: the fields in which roles stand. */
const ROLVELDEN: Readonly<Record<string, readonly string[]>> = {
  rooster: ["rollen"],
  teams: ["teamleider", "coordinator"],
};

function binnen(item: Waarde, veld: string): Waarde {
  return opPad(item, [veld]);
}

function rollenIn({ mensen, teams }: Rolbron): ReadonlyMap<string, Wie> {
  const lijst = itemsIn(mensen, "mensen").map((mens) => ({
    oid: tekst(mens, "oid").toLowerCase(),
    kort: tekst(mens, "kort"),
    team: tekst(mens, "team"),
    rollen: rijIn(mens, "rollen"),
  }));
  const taken = itemsIn(teams, "teams").flatMap((team) =>
    (["teamleider", "coordinator"] as const).map((taak) => ({
      wie: tekst(team, taak),
      rol: `${taak}:${tekst(team, "id")}`,
    })),
  );
  return new Map(
    lijst
      .filter(({ oid }) => oid !== "")
      .map(({ oid, kort, team, rollen }) => {
        const bij = taken.filter(({ wie }) => wie !== "" && (wie === kort || wie.toLowerCase() === oid));
        return [oid, { team, rollen: [...rollen, ...bij.map(({ rol }) => rol)].toSorted() }] as const;
      }),
  );
}

function itemsIn(inhoud: unknown, sleutel: string): readonly unknown[] {
  const lijst = opPad(inhoud, [sleutel]);
  return Array.isArray(lijst) ? lijst : [];
}

function rijIn(item: unknown, sleutel: string): readonly string[] {
  return itemsIn(item, sleutel).filter((een) => typeof een === "string");
}

function tekst(item: unknown, sleutel: string): string {
  const waarde = opPad(item, [sleutel]);
  return typeof waarde === "string" ? waarde : "";
}
