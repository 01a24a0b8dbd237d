export const ECHTE_WOORDEN: ReadonlySet<string> = new Set([]);
