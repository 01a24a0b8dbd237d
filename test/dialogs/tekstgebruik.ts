import { codeIn, lees } from "../huis/bestanden.ts";

/** One place in the code that words a sentence: `zeg(sleutel, waarden)` and its two siblings. */
export interface Aanroep {
  readonly plek: string;
  readonly sleutel: string;
  /** The code of the values; undefined when none are given. */
  readonly waarden: string | undefined;
}

/** Which argument is the key, by function; the values come right after it. */
const SLEUTELPLAATS: Readonly<Record<string, number>> = { zeg: 0, zin: 1, verwoord: 1 };
const OPEN: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The code of the product without its comments; texts and templates stay. */
export const BRONNEN: readonly { readonly pad: string; readonly code: string }[] = ["dialogs", "cards", "src"]
  .flatMap((map) => codeIn(map))
  .map((pad) => ({ pad, code: zonderCommentaar(lees(pad)) }));

export function zonderCommentaar(bron: string): string {
  const stukken = /"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|(?<![:\\/])\/\/[^\n]*/g;
  return bron.replaceAll(stukken, (stuk) => (stuk.startsWith("/") ? stuk.replaceAll(/[^\n]/g, " ") : stuk));
}

/** Every call that words a sentence; the definitions of the functions are none. */
export function aanroepenIn(pad: string, code: string): readonly Aanroep[] {
  return [...code.matchAll(/(function\s+)?\b(zeg|zin|verwoord)\(/g)].flatMap((treffer) => {
    if (treffer[1] !== undefined) return [];
    const delen = argumenten(code, treffer.index + treffer[0].length);
    const plaats = SLEUTELPLAATS[treffer[2] ?? ""] ?? 0;
    const regel = code.slice(0, treffer.index).split("\n").length;
    return [{ plek: `${pad}:${regel}`, sleutel: delen[plaats] ?? "", waarden: delen[plaats + 1] }];
  });
}

/** The plain strings in a piece of code. */
export function letterlijk(code: string): readonly string[] {
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, tekst]) => tekst ?? "");
}

/** The templates with something to fill in, each `${…}` as a star: `stap.*.titel`. */
export function sjablonen(code: string): readonly string[] {
  return [...code.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, tekst]) =>
    (tekst ?? "").replaceAll(/\$\{[^}]*\}/g, "*"),
  );
}

/** The names in an object literal; null when the code is something else, or takes others over. */
export function namenIn(waarden: string): readonly string[] | null {
  const code = waarden.trim();
  if (!code.startsWith("{") || code.includes("...")) return null;
  return argumenten(code, 1).map((deel) => /^\w+/.exec(deel)?.[0] ?? "");
}

/** The parts between here and the closing bracket, split at the commas that stand outside every other bracket. */
function argumenten(code: string, vanaf: number): readonly string[] {
  const delen: string[] = [];
  const open: string[] = [];
  let begin = vanaf;
  for (let plaats = vanaf; plaats < code.length; plaats++) {
    const teken = code[plaats] ?? "";
    if (teken === '"' || teken === "`") plaats = eindeVanTekst(code, plaats, teken);
    else if (OPEN[teken] !== undefined) open.push(OPEN[teken]);
    else if (teken === open.at(-1)) open.pop();
    else if (open.length === 0 && (teken === "," || ")]}".includes(teken))) {
      delen.push(code.slice(begin, plaats).trim());
      begin = plaats + 1;
      if (teken !== ",") break;
    }
  }
  return delen.filter((deel) => deel !== "");
}

function eindeVanTekst(code: string, begin: number, teken: string): number {
  let plaats = begin + 1;
  while (plaats < code.length && code[plaats] !== teken) plaats += code[plaats] === "\\" ? 2 : 1;
  return plaats;
}
