import type { Gemeente } from "../gemeente.ts";
import { dagVan, waaromAfwezig } from "../rooster/aanwezigheid.ts";
import { OVERLEGROLLEN, type Overlegrol, type Reeks } from "./inrichting.ts";
import type { Overleg } from "./overleg.ts";
import { bijeenkomstnummer } from "./overleg-tijden.ts";

/** What somebody said about coming; null for who said nothing. */
export function komstVan({ komst }: Overleg, wie: string): boolean | null {
  return komst.find((een) => een.wie === wie)?.komt ?? null;
}

/** Says whether somebody comes; who does not come keeps no role. */
export function zetKomst(overleg: Overleg, wie: string, komt: boolean): Overleg {
  if (komstVan(overleg, wie) === komt) return overleg;
  const komst = [...overleg.komst.filter((een) => een.wie !== wie), { wie, komt }];
  const rollen = komt ? overleg.rollen : zonderRollenVan(overleg, wie);
  return { ...overleg, komst, rollen, keer: overleg.keer + 1 };
}

/** Who has a role on their own word. */
function zonderRollenVan({ rollen }: Overleg, wie: string): Overleg["rollen"] {
  return Object.fromEntries(Object.entries(rollen).filter(([, heeft]) => heeft !== wie));
}

/**
 * Who is expected: the participants but for those who said no, and those whom the roster has elsewhere that day and
 * who did not say yes. Who says nothing comes: a meeting is not called off because nobody pressed a button.
 */
export function verwachten(g: Gemeente, reeks: Pick<Reeks, "deelnemers">, overleg: Overleg): readonly string[] {
  const dag = dagVan(g, overleg.van);
  return reeks.deelnemers.filter((wie) => {
    const persoon = g.mensen.get(wie);
    if (persoon === undefined) return false;
    return komstVan(overleg, wie) ?? waaromAfwezig(persoon, dag) === null;
  });
}

export function haaltQuorum(g: Gemeente, reeks: Pick<Reeks, "deelnemers" | "quorum">, overleg: Overleg): boolean {
  return verwachten(g, reeks, overleg).length >= reeks.quorum;
}

/** The roles that a meeting of this kind has. Without cases there is one: who leads it. */
export function rollenBij({ soort }: Pick<Reeks, "soort">): readonly Overlegrol[] {
  return soort === "casuistiek" ? OVERLEGROLLEN : ["gespreksleider"];
}

/**
 * Who is proposed for the roles that nobody took. The roles go round: at every meeting of the series each moves on to
 * the next participant, so that it comes to who had it longest ago, without a list of who did what being kept. Who is
 * not there is passed over; so is who brings a case, for leading the talk, and who has a role already, as long as
 * there are others.
 */
export function rolvoorstel(g: Gemeente, reeks: Reeks, overleg: Overleg): Overleg["rollen"] {
  const komen = verwachten(g, reeks, overleg);
  const beurt = bijeenkomstnummer(g, reeks, overleg);
  const bezig = new Set(Object.values(overleg.rollen));
  const brengtIn = new Set(overleg.plaatsen.map(({ inbrenger }) => inbrenger));
  const voorstel: Overleg["rollen"] = {};
  for (const rol of rollenBij(reeks)) {
    if (overleg.rollen[rol] !== undefined) continue;
    const plek = beurt + OVERLEGROLLEN.indexOf(rol);
    const vrij = vanafPlek(reeks.deelnemers, plek).filter((een) => komen.includes(een) && !bezig.has(een));
    const wie = (rol === "gespreksleider" ? vrij.find((een) => !brengtIn.has(een)) : undefined) ?? vrij[0];
    if (wie === undefined) continue;
    voorstel[rol] = wie;
    bezig.add(wie);
  }
  return voorstel;
}

/** The same people in the same order, beginning at this place. */
function vanafPlek(mensen: readonly string[], plek: number): readonly string[] {
  const begin = mensen.length === 0 ? 0 : plek % mensen.length;
  return [...mensen.slice(begin), ...mensen.slice(0, begin)];
}

/** Takes a role, or takes it over; who does so comes. */
export function neemRol(overleg: Overleg, rol: Overlegrol, wie: string): Overleg {
  if (overleg.rollen[rol] === wie) return overleg;
  const komt = zetKomst(overleg, wie, true);
  return { ...komt, rollen: { ...komt.rollen, [rol]: wie }, keer: overleg.keer + 1 };
}
