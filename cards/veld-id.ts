/** More than any field of ours takes, so that the conversation can say "too long" instead of losing it silently. */
const MEESTE_TEKENS = 30 * 1024;
const MEESTE_VELDEN = 100;
const LANGSTE_ID = 100;

/** The revision that a card's data carries, `0` for a card without one. */
export function revisie(data: object): string {
  const rev: unknown = Object.hasOwn(data, "rev") ? Reflect.get(data, "rev") : 0;
  return typeof rev === "string" || typeof rev === "number" ? String(rev) : "0";
}

/** The input's id for one showing of a question: Teams may resend or keep the value of an id that it knows. */
export function veldId(id: string, rev: string | number): string {
  return `${id}_r${rev}`;
}

/**
 * The answers in what a tapped card sends, by question id; a choice of several has its values with a comma between.
 *
 * Only strings of the card's own showing count; all else is left out, and a text is cut at 30 KB, half a character replaced. Teams does not send
 * a field that was left or made empty, so a question that was on the card and is missing here has been emptied.
 */
export function leesVelden(data: unknown): Record<string, string> {
  if (typeof data !== "object" || data === null) return {};
  const staart = veldId("", revisie(data));
  const gelezen = Object.entries(data).flatMap(([sleutel, waarde]: [string, unknown]): [string, string][] => {
    if (typeof waarde !== "string" || !sleutel.endsWith(staart)) return [];
    const id = sleutel.slice(0, -staart.length);
    return eerlijk(id) ? [[id, waarde.slice(0, MEESTE_TEKENS).toWellFormed()]] : [];
  });
  return Object.fromEntries(gelezen.slice(0, MEESTE_VELDEN));
}

function eerlijk(id: string): boolean {
  return id.length > 0 && id.length <= LANGSTE_ID && !(id in Object.prototype);
}
