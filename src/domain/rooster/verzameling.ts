import type { Persoon } from "../gemeente.ts";
import type { Kandidaat, Kandidaatreden, Overgeslagen, Overslagreden } from "../rooster.ts";
import type { Rol } from "../sleutels.ts";
import { type Dag, waaromAfwezig } from "./aanwezigheid.ts";

const MAG_OPPAKKEN: readonly Rol[] = ["teamlid", "specialist", "teamleider"];

/** Collects people in the order they come up, everybody once, with the reason for each. */
export interface Verzameling {
  /** Adds who is there and may be asked; notes why not otherwise. */
  stelVoor(persoon: Persoon, waarom: Kandidaatreden): void;
  /** Adds who replaces these people, and who replaces those, and so on. */
  stelVervangersVoor(mensen: readonly Persoon[]): void;
  gekozen(): readonly Omit<Kandidaat, "belasting">[];
  overgeslagen(): readonly Overgeslagen[];
}

export function verzamel(mensen: ReadonlyMap<string, Persoon>, dag: Dag, uitgesloten: readonly string[]): Verzameling {
  const gekozen = new Map<string, Omit<Kandidaat, "belasting">>();
  const overgeslagen = new Map<string, Overgeslagen>();

  function stelVoor(persoon: Persoon, waarom: Kandidaatreden, voor: string | null = null): void {
    const { oid } = persoon;
    if (gekozen.has(oid) || overgeslagen.has(oid)) return;
    const reden = uitgesloten.includes(oid) ? "uitgesloten" : (waaromGeenVraag(persoon) ?? waaromAfwezig(persoon, dag));
    if (reden === null) gekozen.set(oid, { oid, waarom, voor });
    else overgeslagen.set(oid, { oid, waarom: reden });
  }

  return {
    stelVoor: (persoon, waarom) => stelVoor(persoon, waarom),
    stelVervangersVoor(wie) {
      for (const { persoon, voor } of wie.flatMap((mens) => vervangers(mensen, mens)))
        stelVoor(persoon, "vervanger", voor);
    },
    gekozen: () => [...gekozen.values()],
    overgeslagen: () => [...overgeslagen.values()],
  };
}

/** The vervanger, the vervanger of that one, and so on; ends where the chain bites its own tail. */
function vervangers(
  mensen: ReadonlyMap<string, Persoon>,
  begin: Persoon,
): readonly { readonly persoon: Persoon; readonly voor: string }[] {
  const keten: { persoon: Persoon; voor: string }[] = [];
  const gezien = new Set([begin.oid]);
  let van = begin;
  for (;;) {
    const persoon = mensen.get(van.vervanger ?? "");
    if (persoon === undefined || gezien.has(persoon.oid)) return keten;
    gezien.add(persoon.oid);
    keten.push({ persoon, voor: van.oid });
    van = persoon;
  }
}

function waaromGeenVraag({ rollen }: Persoon): Overslagreden | null {
  return rollen.some((rol) => MAG_OPPAKKEN.includes(rol)) ? null : "geen_beroepskracht";
}
