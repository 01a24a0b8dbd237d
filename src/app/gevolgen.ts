import { belastingverschil, metBelast } from "../domain/belasting.ts";
import { vraagfeiten } from "../domain/cijfers/vraagfeiten.ts";
import { bewaardVoor, gevraagdeVan } from "../domain/overdracht.ts";
import type { Signaal } from "../domain/signaal/signaal.ts";
import type { Vraag } from "../domain/vraag.ts";
import { herinneringverschil } from "./herinneringen.ts";
import { lijstenVan } from "./lijsten.ts";
import type { Feit, Taak, Vastlegging, Wijziging } from "./poorten.ts";
import { signaalgevolgen } from "./signaalgevolgen.ts";
import type { Geborgd, Omgeving } from "./stand.ts";

export interface Gevolgen {
  readonly wijzigingen: readonly Wijziging[];
  readonly belasting: NonNullable<Vastlegging["belasting"]>;
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
  readonly feiten: readonly Feit[];
}

/**
 * What every change of a vraag brings along, whoever makes it: its places on the lists, the load of who has it, a
 * look at the queue of a team where somebody got room, the reminders of its owner, a held card that is taken back, and
 * what it means for the figures of its team.
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
  const feiten: Feit[] = [];
  const taken: Taak[] = [];
  const nieuw = wijzigingen.map((wijziging): Wijziging => {
    const { sleutel, versie, inhoud } = wijziging;
    if (isSignaal(sleutel, inhoud)) {
      const gevolgen = signaalgevolgen(om, inhoud, versie === 0);
      taken.push(...gevolgen.taken);
      weg.push(...gevolgen.vervallen);
      return { ...wijziging, lijsten: gevolgen.lijsten };
    }
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
    feiten.push(...vraagfeiten(om, eerder, wordt));
    return { ...wijziging, inhoud: wordt, ...lijstenVan(eerder, wordt) };
  });
  return {
    wijzigingen: nieuw,
    belasting,
    taken: [...[...teams].map((team) => rijTaak(om.nu, team)), ...herinneringen.flatMap((een) => een.taken), ...taken],
    vervallen: [...weg, ...herinneringen.flatMap(({ vervallen }) => vervallen)],
    feiten,
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

/** A signal as it is from now on; one that is erased says by itself from which lists it goes. */
function isSignaal(sleutel: string, inhoud: object | null): inhoud is Signaal {
  return sleutel.startsWith("signaal/") && inhoud !== null;
}

function isVraag(inhoud: object | null): inhoud is Vraag {
  return inhoud !== null && "stroom" in inhoud && "toestand" in inhoud;
}
