import type { Gemeente, Routeringsregel } from "../gemeente.ts";
import { gedektDoor } from "./dekking.ts";
import { geldigheid, regelsVan } from "./route.ts";
import type { Zet } from "./simulatie.ts";

/** What an administrator should look at in one rule or team. */
export type Aandachtsoort =
  | "verlopen"
  | "nog_niet"
  /** An earlier rule always decides. */
  | "gedekt"
  /** None of the questions that were played. */
  | "nooit_gebruikt"
  | "collega_weg"
  | "team_weg"
  | "partner_weg";

export interface Aandacht {
  readonly soort: Aandachtsoort;
  /** What it is about: the earlier rule, an oid, a team or a partner; null when the rule itself says enough. */
  readonly wat: string | null;
}

export interface Regelstand {
  /** Id of the rule, or `team <id>`. */
  readonly regel: string;
  readonly gebruikt: number;
  readonly aandacht: readonly Aandacht[];
}

/** Per rule how often it decided, and what is stale in it; teams that name a partner who is gone come last. */
export function regelstanden(gemeente: Gemeente, zetten: readonly Zet[], dag: string): readonly Regelstand[] {
  const regels = regelsVan(gemeente);
  const perRegel = Map.groupBy(zetten, ({ regel }) => regel);
  return [
    ...regels.map((regel, plek) => {
      const gebruikt = perRegel.get(regel.id)?.length ?? 0;
      const aandacht = [
        ...tijd(regel, dag),
        ...nooit(regel, regels.slice(0, plek), gebruikt, zetten.length),
        ...namen(gemeente, regel, dag),
      ];
      return { regel: regel.id, gebruikt, aandacht };
    }),
    ...teamstanden(gemeente, dag),
  ];
}

function tijd(regel: Routeringsregel, dag: string): readonly Aandacht[] {
  const soort = geldigheid(regel, dag);
  return soort === "geldig" ? [] : [{ soort, wat: null }];
}

function nooit(
  regel: Routeringsregel,
  eerdere: readonly Routeringsregel[],
  gebruikt: number,
  gespeeld: number,
): readonly Aandacht[] {
  const door = gedektDoor(regel, eerdere);
  if (door !== null) return [{ soort: "gedekt", wat: door.id }];
  return gebruikt === 0 && gespeeld > 0 ? [{ soort: "nooit_gebruikt", wat: null }] : [];
}

function namen(gemeente: Gemeente, { als, dan }: Routeringsregel, dag: string): readonly Aandacht[] {
  const { collega, team: naar, partner } = dan;
  const teams = [...(als.team ?? []), ...(naar === undefined ? [] : [naar])];
  const weg: Aandacht[] = teams
    .filter((team) => !gemeente.teams.has(team))
    .map((team) => ({ soort: "team_weg", wat: team }));
  if (collega !== undefined && isWeg(gemeente, collega, dag)) weg.unshift({ soort: "collega_weg", wat: collega });
  if (partner !== undefined && isPartnerWeg(gemeente, partner, dag)) weg.push({ soort: "partner_weg", wat: partner });
  return weg;
}

function teamstanden(gemeente: Gemeente, dag: string): readonly Regelstand[] {
  return [...gemeente.teams.values()].flatMap(({ id, partners }) => {
    const weg = partners.filter((partner) => isPartnerWeg(gemeente, partner, dag));
    const aandacht = weg.map((partner): Aandacht => ({ soort: "partner_weg", wat: partner }));
    return weg.length === 0 ? [] : [{ regel: `team ${id}`, gebruikt: 0, aandacht }];
  });
}

function isWeg({ mensen }: Gemeente, oid: string, dag: string): boolean {
  const persoon = mensen.get(oid);
  return persoon === undefined || (persoon.tot !== null && persoon.tot < dag);
}

function isPartnerWeg({ partners }: Gemeente, id: string, dag: string): boolean {
  const partner = partners.get(id);
  return partner === undefined || geldigheid(partner, dag) === "verlopen";
}
