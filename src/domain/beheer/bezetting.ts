import type { Gemeente, Persoon } from "../gemeente.ts";

/** Why a change is refused that the files by themselves allow. */
export type Bezwaar =
  /** `tot`: from the day after this one; null: from now. */
  | { readonly soort: "geen_teamleider"; readonly team: string; readonly tot: string | null }
  | { readonly soort: "geen_beheerder"; readonly tot: string | null };

type Delen = Pick<Gemeente, "teams" | "mensen">;

/**
 * Teams that would be without lead and a gemeente that would be without administrator, now or from a day that is known;
 * what was so already is no fault of this change.
 *
 * @param vandaag `YYYY-MM-DD`
 */
export function bezwaren(oud: Delen, nieuw: Delen, vandaag: string): readonly Bezwaar[] {
  const was = new Set(tekorten(oud, vandaag).map((een) => JSON.stringify(een)));
  return tekorten(nieuw, vandaag).filter((een) => !was.has(JSON.stringify(een)));
}

function tekorten({ teams, mensen }: Delen, vandaag: string): readonly Bezwaar[] {
  const zonderLeider = [...teams.values()].flatMap(({ id, teamleider }): readonly Bezwaar[] => {
    const leider = mensen.get(teamleider);
    if (leider === undefined || !leider.rollen.includes("teamleider") || !isErNu(leider, vandaag))
      return [{ soort: "geen_teamleider", team: id, tot: null }];
    return leider.tot === null ? [] : [{ soort: "geen_teamleider", team: id, tot: leider.tot }];
  });
  return [...zonderLeider, ...zonderBeheer(mensen, vandaag)];
}

function zonderBeheer(mensen: Delen["mensen"], vandaag: string): readonly Bezwaar[] {
  const beheerders = [...mensen.values()].filter(({ rollen }) => rollen.includes("functioneel_beheerder"));
  const nu = beheerders.filter((wie) => isErNu(wie, vandaag));
  if (nu.length === 0) return [{ soort: "geen_beheerder", tot: null }];
  const dagen = beheerders.map(({ tot }) => tot);
  const laatste = dagen
    .flatMap((tot) => tot ?? [])
    .toSorted()
    .at(-1);
  return dagen.includes(null) || laatste === undefined ? [] : [{ soort: "geen_beheerder", tot: laatste }];
}

function isErNu({ vanaf, tot }: Persoon, vandaag: string): boolean {
  return (vanaf === null || vanaf <= vandaag) && (tot === null || vandaag <= tot);
}
