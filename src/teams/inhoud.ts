/** A JSON object of which nothing is known yet. */
export type Inhoud = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object (not null, not a list). */
export function isInhoud(waarde: unknown): waarde is Inhoud {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}
