import { isInDienst } from "../domain/keten.ts";
import { nummerVan } from "../domain/routering/regisseur.ts";
import type { Afsluiting } from "../domain/sleutels.ts";
import type { Vraag } from "../domain/vraag.ts";
import { voegTermijnToe } from "../domain/werkkalender.ts";
import type { Geladen, Huishouden, Vastlegging } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

/**
 * Remembers who helps this household, to be kept with the commit in which they take the vraag up. Nothing without a
 * telephone number, or while another colleague is known and was passed over: one household, one regisseur.
 */
export function regisseurVerwijzing(
  vraag: Vraag,
  oid: string,
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
): Vastlegging["verwijzingen"] {
  const geheim = geheimVan(vraag);
  const { regisseur } = vraag;
  const ander = regisseur !== null && regisseur !== oid && isInDienst(gemeente, regisseur, nu);
  if (geheim === null || ander) return [];
  return [
    { naar: `gesprek/${oid}`, geheim, tot: voegTermijnToe(gemeente, nu, gemeente.termijnen.regisseur, "kalender") },
  ];
}

/** What is forgotten when a vraag closes so: an answer or "no longer needed" makes nobody a regisseur. */
export function vergetenRegisseur(vraag: Vraag, als: Afsluiting): readonly Huishouden[] {
  const geheim = geheimVan(vraag);
  const eenmalig = als === "informatie_en_advies" || als === "niet_meer_nodig";
  // Who was known before this vraag stays known after it.
  return geheim === null || !eenmalig || vraag.regisseur !== null ? [] : [geheim];
}

/** A telephone number that leads to somebody's chat says only whose it is; who left helps nobody any more. */
export function regisseurIn(
  { via }: Pick<Geladen, "via">,
  { gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">,
): string | null {
  const wie = via.find((een) => een?.sleutel.startsWith("gesprek/"))?.sleutel.slice("gesprek/".length);
  return wie !== undefined && isInDienst(gemeente, wie, nu) ? wie : null;
}

function geheimVan(vraag: Vraag): Huishouden | null {
  const nummer = nummerVan(vraag);
  return nummer === null ? null : `regisseur/${nummer}`;
}
