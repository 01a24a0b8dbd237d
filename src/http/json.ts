/** What no activity of Teams comes near; deeper JSON is an attack on whoever walks it. */
const DIEPTE_MAX = 40;
const VERBODEN = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Parses JSON from outside.
 *
 * @returns undefined for what is no JSON, is nested too deeply or has a key that reaches a prototype
 */
export function veiligeJson(bytes: Uint8Array): unknown {
  try {
    const tekst = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (isTeDiep(tekst)) return undefined;
    const waarde: unknown = JSON.parse(tekst);
    return heeftVerbodenSleutel(waarde) ? undefined : waarde;
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings, before the parser builds anything; a plain loop, as a pattern could be made to backtrack. */
function isTeDiep(tekst: string): boolean {
  let diepte = 0;
  let inTekst = false;
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst[i];
    if (inTekst) {
      if (teken === "\\") i += 1;
      else if (teken === '"') inTekst = false;
    } else if (teken === '"') inTekst = true;
    else if (teken === "{" || teken === "[") diepte += 1;
    else if (teken === "}" || teken === "]") diepte -= 1;
    if (diepte > DIEPTE_MAX) return true;
  }
  return false;
}

function heeftVerbodenSleutel(waarde: unknown): boolean {
  if (typeof waarde !== "object" || waarde === null) return false;
  if (Array.isArray(waarde)) return waarde.some(heeftVerbodenSleutel);
  return Object.entries(waarde).some(([sleutel, lid]) => VERBODEN.has(sleutel) || heeftVerbodenSleutel(lid));
}
