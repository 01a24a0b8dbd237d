import { belastingverschil, metBelast } from "../domain/belasting.ts";
import { bewaardVoor, gevraagdeVan } from "../domain/overdracht.ts";
import type { Vraag } from "../domain/vraag.ts";
import { herinneringverschil } from "./herinneringen.ts";
import { lijstenVan } from "./lijsten.ts";
import type { Taak, Vastlegging, Wijziging } from "./poorten.ts";
import type { Geborgd, Omgeving } from "./stand.ts";

export interface Gevolgen {
  readonly wijzigingen: readonly Wijziging[];
  readonly belasting: NonNullable<Vastlegging["belasting"]>;
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
}

/**
 * What every change of a vraag brings along, whoever makes it: its places on the lists, the load of who has it, a
 * look at the queue of a team where somebody got room, the reminders of its owner, and a held card that is taken back.
 *
 * @param eerdere the vragen as they were loaded
 * @throws {TypeError} when a vraag changes of which it is not known how it stood
 */
export function metGevolgen(
  om: Omgeving,
  wijzigingen: readonly Wijziging[],
  eerdere: readonly (Geborgd<Vraag> | null | undefined)[],
): Gevolgen {
  const belasting: { wie: string; erbij: number }[] = [];
  const teams = new Set<string>();
  const herinneringen: ReturnType<typeof herinneringverschil>[] = [];
  const weg: string[] = [];
  const nieuw = wijzigingen.map((wijziging): Wijziging => {
    const { sleutel, versie, inhoud } = wijziging;
    if (!sleutel.startsWith("vraag/")) return wijziging;
    const eerder = eerdere.find((een) => een?.sleutel === sleutel)?.doc ?? null;
    if (eerder === null && versie > 0) throw new TypeError("een vraag verandert, en hoe hij stond is niet geladen");
    const wordt = isVraag(inhoud) ? metBelast(inhoud, om.gemeente.belasting) : null;
    for (const { wie, erbij } of belastingverschil(eerder, wordt)) {
      belasting.push({ wie: om.schuilnaam(wie), erbij });
      if (erbij < 0) for (const team of teamsVan(om, wie, eerder)) teams.add(team);
    }
    herinneringen.push(herinneringverschil(om, eerder, wordt));
    weg.push(...nietMeerGehouden(om, eerder, wordt));
    return { ...wijziging, inhoud: wordt, ...lijstenVan(eerder, wordt) };
  });
  return {
    wijzigingen: nieuw,
    belasting,
    taken: [...[...teams].map((team) => rijTaak(om.nu, team)), ...herinneringen.flatMap(({ taken }) => taken)],
    vervallen: [...weg, ...herinneringen.flatMap(({ vervallen }) => vervallen)],
  };
}

/** The card that was held for who is not asked any more. */
function nietMeerGehouden(om: Omgeving, eerder: Vraag | null, wordt: Vraag | null): readonly string[] {
  const wie = eerder === null ? null : bewaardVoor(eerder, om.nu);
  if (eerder === null || wie === null || (wordt !== null && gevraagdeVan(wordt) === wie)) return [];
  return [`nieuw:vraag/${eerder.id}:${om.schuilnaam(wie)}`];
}

/** Looks whom the queue of a team can go to now. */
export function rijTaak(nu: number, team: string): Taak {
  return { id: `rij:${team}`, om: nu, inhoud: { soort: "rij", team } };
}

function teamsVan(om: Omgeving, wie: string, vraag: Vraag | null): readonly string[] {
  const eigen = om.gemeente.mensen.get(wie)?.team;
  return [eigen, vraag?.plaatsing?.team].filter((team) => team !== undefined);
}

function isVraag(inhoud: object | null): inhoud is Vraag {
  return inhoud !== null && "stroom" in inhoud && "toestand" in inhoud;
}
