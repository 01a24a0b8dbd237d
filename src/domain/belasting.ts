import type { Belastingregels } from "./gemeente.ts";
import { gevraagdeVan } from "./overdracht.ts";
import { gewichtVan } from "./rooster/ruimte.ts";
import type { Vraag } from "./vraag.ts";

/** Load points by oid: who owns it and who is asked for it now have those of its haste. */
export function belastingVan(vraag: Vraag | null, regels: Belastingregels): ReadonlyMap<string, number> {
  if (vraag === null || vraag.plaatsing === null) return new Map();
  const punten = gewichtVan(regels, vraag.plaatsing.haast);
  const eigenaar = vraag.toestand.soort === "opgepakt" ? vraag.toestand.eigenaar : null;
  const wie = [eigenaar, gevraagdeVan(vraag)].filter((een) => een !== null);
  return new Map(wie.map((een) => [een, punten]));
}

/** The vraag with the points it is counted for from now on; other weights later take off what was put on. */
export function metBelast(vraag: Vraag, regels: Belastingregels): Vraag {
  const belast = [...belastingVan(vraag, regels)].map(([wie, punten]) => ({ wie, punten }));
  const { belast: _was, ...rest } = vraag;
  return belast.length === 0 ? rest : { ...rest, belast };
}

/** By how much everybody goes up or down when the vraag changes from one to the other; null is no vraag. */
export function belastingverschil(
  eerder: Vraag | null,
  nu: Vraag | null,
): readonly { readonly wie: string; readonly erbij: number }[] {
  const som = new Map<string, number>();
  for (const { wie, punten } of nu?.belast ?? []) som.set(wie, (som.get(wie) ?? 0) + punten);
  for (const { wie, punten } of eerder?.belast ?? []) som.set(wie, (som.get(wie) ?? 0) - punten);
  return [...som].flatMap(([wie, erbij]) => (erbij === 0 ? [] : [{ wie, erbij }]));
}
