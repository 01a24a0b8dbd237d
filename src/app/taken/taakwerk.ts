import { telmomentVan } from "../../domain/cijfers/telling.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import { Storing } from "../../fouten.ts";
import { metGevolgen } from "../gevolgen.ts";
import { LEGE_VASTLEGGING } from "../omzetten.ts";
import type { Geladen, Laadvraag, Pacht, Vastlegging } from "../poorten.ts";
import { alsVraag, metBelasting, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";

const POGINGEN = 5;

/** What a task changes, before the fields that every task shares are added. */
export type Taakwijziging = Partial<Omit<Vastlegging, "operatie" | "afgehandeld">>;

/**
 * Load, decide, commit for a task; a lost race decides again. Null: nothing to change, the task is just done.
 *
 * @throws {Storing} when others keep changing the same records
 */
export async function alsTaak(
  wereld: Wereld,
  pacht: Pacht,
  laad: Laadvraag,
  beslis: (geladen: Geladen, om: Omgeving) => Taakwijziging | null,
): Promise<void> {
  let vraag = laad;
  for (let poging = 0; poging < POGINGEN; poging++) {
    // What is loaded may bring another configuration, and what is decided goes by that one.
    const geladen = await wereld.opslag.laad(vraag);
    const { om, gemist } = metBelasting(wereld.omgeving(), vraag, geladen);
    const wijziging = beslis(geladen, om);
    if (gemist()) {
      vraag = { ...vraag, belasting: true };
      continue;
    }
    if (wijziging === null) return wereld.opslag.rondAf(pacht);
    const vastlegging = volledig(om, metVraaggevolgen(om, geladen, wijziging), pacht);
    const { uitslag } = await wereld.opslag.legVast(vastlegging);
    if (uitslag === "botsing") continue;
    if (vastlegging.taken.length > 0) wereld.por();
    return;
  }
  throw new Storing("redis", "te veel gelijktijdige wijzigingen");
}

function metVraaggevolgen(om: Omgeving, geladen: Geladen, wijziging: Taakwijziging): Taakwijziging {
  const { wijzigingen = [], taken = [], vervallen = [], feiten = [] } = wijziging;
  const sleutels = new Set(wijzigingen.map(({ sleutel }) => sleutel));
  const eerdere = [...geladen.records, ...geladen.lijst].filter(({ sleutel }) => sleutels.has(sleutel)).map(alsVraag);
  const gevolgen = metGevolgen(om, wijzigingen, eerdere);
  const weg = [...gevolgen.vervallen, ...vervallen];
  return {
    ...wijziging,
    ...gevolgen,
    taken: [...gevolgen.taken, ...taken],
    vervallen: weg,
    feiten: [...gevolgen.feiten, ...feiten],
  };
}

function volledig({ gemeente, nu }: Omgeving, wijziging: Taakwijziging, pacht: Pacht): Vastlegging {
  const { feiten = [] } = wijziging;
  return {
    operatie: `t:${pacht.taak.id}:${pacht.tot}`,
    resultaat: "taak",
    ...LEGE_VASTLEGGING,
    ...wijziging,
    ...(feiten.length === 0 ? {} : { telt: telmomentVan(gemeente, nu) }),
    afgehandeld: pacht,
  };
}

/** Whose pseudonym this is on the roster last read; null for who left it. */
export function persoonVan(wereld: Wereld, schuilnaam: string | undefined): Persoon | null {
  if (schuilnaam === undefined) return null;
  for (const persoon of wereld.gemeente().mensen.values())
    if (wereld.schuilnaam(persoon.oid) === schuilnaam) return persoon;
  return null;
}

/** The same, looked up in what is in force now when that is not what was last read. @throws {Storing} */
export async function zoekPersoon(wereld: Wereld, schuilnaam: string | undefined): Promise<Persoon | null> {
  const gevonden = persoonVan(wereld, schuilnaam);
  if (gevonden !== null || schuilnaam === undefined) return gevonden;
  await wereld.opslag.laad({ records: [] });
  return persoonVan(wereld, schuilnaam);
}

export function doorTaak(actie: string, object: string) {
  return { actie, object, resultaat: "gelukt" as const, door: "relay", rol: "systeem", bron: "taak" as const };
}
