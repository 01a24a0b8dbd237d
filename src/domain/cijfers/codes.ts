import type { Periode, Tellingen } from "./telling.ts";

/** What is counted by code. */
export interface Codevraag {
  readonly soort: string;
  readonly team: string;
  readonly dimensie: string;
  /** The kind that takes one of these back; left out where none does. */
  readonly terug?: string | undefined;
}

/** How often each code of a dimension was counted for a team in these periods together. */
export function codesIn(
  tellingen: Tellingen,
  periodes: readonly Periode[],
  { soort, team, dimensie, terug }: Codevraag,
): ReadonlyMap<string, number> {
  const som = new Map<string, number>();
  const erbij = (begin: string, teken: 1 | -1) => {
    for (const periode of periodes)
      for (const [cel, aantal] of tellingen.get(periode) ?? [])
        if (cel.startsWith(begin)) {
          const code = cel.slice(begin.length);
          som.set(code, (som.get(code) ?? 0) + teken * aantal);
        }
  };
  erbij(`${soort}|${team}|${dimensie}=`, 1);
  if (terug !== undefined) erbij(`${terug}|${team}|${dimensie}=`, -1);
  return som;
}
