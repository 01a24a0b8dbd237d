import { telefoonnummer } from "../privacy/telefoon.ts";
import type { Vraag } from "../vraag.ts";

/** The telephone number by which a household is recognised, or null; only ever used as the input of a keyed hash. */
export function nummerVan({ stroom }: Pick<Vraag, "stroom">): string | null {
  const contact = stroom.answers["contact"];
  return typeof contact === "string" ? telefoonnummer(contact) : null;
}

/**
 * Whom to ask first because they help this household already; null when nobody is known, when the resident says that
 * nobody helps, or would rather have somebody else (practice review §3.1: the resident's choice goes before this).
 */
export function regisseurVan({ bekendBij, stroom }: Pick<Vraag, "bekendBij" | "stroom">): string | null {
  const { answers } = stroom;
  if (bekendBij === null || answers["organisatie"] === "nee") return null;
  if (answers["mag_weten"] === "liever_ander" || answers["al_bekend"] === "liever_ander") return null;
  return answers["liever_niet"] === bekendBij ? null : bekendBij;
}
