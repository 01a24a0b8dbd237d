import { type Herinneringen, herinneringenVan } from "../domain/herinneren.ts";
import type { Vraag } from "../domain/vraag.ts";
import type { Taak } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

type Soort = keyof Herinneringen;

/** The reminders of a vraag as tasks: their kinds, and the ids that follow from the vraag. */
const SOORTEN: Readonly<Record<Soort, string>> = {
  contact: "herinner_contact",
  afspraak: "herinner_afspraak",
  pols: "pols",
  wissen: "waarschuw",
};

/**
 * What a change of a vraag means for its reminders: new or moved ones, and the ids of those that are over. Reminders
 * of a vraag that is gone go with it.
 *
 * @param eerder how it stood before; null when it is new
 * @param wordt how it stands now; null when it is erased
 */
export function herinneringverschil(
  om: Pick<Omgeving, "gemeente" | "nu">,
  eerder: Vraag | null,
  wordt: Vraag | null,
): { readonly taken: readonly Taak[]; readonly vervallen: readonly string[] } {
  if (kern(eerder) === kern(wordt)) return { taken: [], vervallen: [] };
  const was = takenVan(om, eerder);
  const nu = takenVan(om, wordt);
  const anders = nu.filter(({ id, om: wanneer }) => was.find((een) => een.id === id)?.om !== wanneer);
  // Made for tomorrow: nobody needs to be reminded of it today.
  const taken = anders.filter(({ om: wanneer, inhoud }) => inhoud.soort !== SOORTEN.afspraak || wanneer > om.nu);
  const vervallen = was.filter(({ id }) => !nu.some((een) => een.id === id)).map(({ id }) => id);
  return { taken: [...taken, ...wisTaak(eerder, wordt)], vervallen };
}

/** What the reminders follow from; counting days is dear, so the same is not counted again. */
function kern(vraag: Vraag | null): string {
  if (vraag === null || (vraag.toestand.soort !== "opgepakt" && vraag.toestand.soort !== "afgesloten")) return "";
  const { toestand, opvolging, wissenOp, plaatsing } = vraag;
  return JSON.stringify([toestand, opvolging, wissenOp, plaatsing?.contactVoor, plaatsing?.haast]);
}

function takenVan({ gemeente }: Pick<Omgeving, "gemeente">, vraag: Vraag | null): readonly Taak[] {
  if (vraag === null || vraag.plaatsing === null) return [];
  const momenten = herinneringenVan(gemeente, vraag);
  return (Object.keys(SOORTEN) as Soort[]).flatMap((soort) => {
    const wanneer = momenten[soort];
    const taak = { id: `${soort}:${vraag.id}`, om: wanneer ?? 0, inhoud: { soort: SOORTEN[soort], vraag: vraag.id } };
    return wanneer === null ? [] : [taak];
  });
}

/** The retention date was moved: forward by "overgenomen", back by taking that back. */
function wisTaak(eerder: Vraag | null, wordt: Vraag | null): readonly Taak[] {
  if (eerder === null || wordt === null || wordt.plaatsing === null || eerder.wissenOp === wordt.wissenOp) return [];
  return [{ id: `wis:${wordt.id}`, om: wordt.wissenOp, inhoud: { soort: "wis", vraag: wordt.id } }];
}
