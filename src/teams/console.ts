import type { Logboek } from "../app/poorten.ts";

const METHODEN = ["log", "info", "warn", "error", "debug", "trace", "dir", "dirxml", "table", "assert"] as const;

/**
 * Silences `console` for libraries: the SDK prints whole errors, with requests and tokens in them
 * (reliability.md §1.5). What remains is that something was printed.
 *
 * @returns puts the console back, for tests
 */
export function dempConsole(logboek: Logboek): () => void {
  const eigen = METHODEN.map((methode) => [methode, globalThis.console[methode]] as const);
  for (const methode of METHODEN) {
    Reflect.set(globalThis.console, methode, () => {
      logboek.warn({ methode }, "uitvoer van een bibliotheek onderdrukt");
    });
  }
  return () => {
    for (const [methode, functie] of eigen) Reflect.set(globalThis.console, methode, functie);
  };
}
