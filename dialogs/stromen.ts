import { terugbellen } from "./terugbellen.ts";
import { type Gespreksstroom, vraagverkenning } from "./vraagverkenning.ts";

const STROMEN: Readonly<Record<string, Gespreksstroom>> = { vraagverkenning, terugbellen };

/** @throws {TypeError} for a conversation that this version does not know */
export function stroomVan(id: string): Gespreksstroom {
  const stroom = STROMEN[id];
  if (stroom === undefined) throw new TypeError(`onbekende gespreksstroom: ${id}`);
  return stroom;
}

export const ALLE_STROMEN: readonly Gespreksstroom[] = Object.values(STROMEN);
