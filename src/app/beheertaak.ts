import type { RecordSleutel, Taak } from "./poorten.ts";

const DAG_MS = 86_400_000;
/** What was prepared goes after so long without a change; what a version changed is looked at this often. */
export const WISTERMIJN_MS = 60 * DAG_MS;

/** Erases a record of the administrators in time; a later one takes the place of an earlier. */
export function wistaak(sleutel: RecordSleutel, nu: number): Taak {
  return { id: wistaakVan(sleutel), om: nu + WISTERMIJN_MS, inhoud: { soort: "wis_beheer", tekst: naamIn(sleutel) } };
}

export function wistaakVan(sleutel: RecordSleutel): string {
  return `wis_beheer:${naamIn(sleutel)}`;
}

function naamIn(sleutel: RecordSleutel): string {
  return sleutel.slice("beheer/".length);
}
