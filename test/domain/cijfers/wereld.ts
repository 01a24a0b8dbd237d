import type { Kwartaal } from "../../../src/domain/cijfers/cijfertabel.ts";
import { INSTROOM, METINGEN, type Meting } from "../../../src/domain/cijfers/metingen.ts";
import type { Tellingen } from "../../../src/domain/cijfers/telling.ts";

/** A sum of things that happened, by name; what a page shows is one of these. */
export type Som = ReadonlyMap<string, number>;

const SOORTEN = ["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning"];
/** How what was started can end. */
export const EINDES = [...SOORTEN, "anders"];
export const KWARTALEN: readonly Kwartaal[] = [1, 2, 3, 4];
/** More than anything in these tests. */
export const VEEL = 100_000;

export function plus(...sommen: readonly Som[]): Som {
  const uit = new Map<string, number>();
  for (const een of sommen) for (const [ding, keer] of een) uit.set(ding, (uit.get(ding) ?? 0) + keer);
  return uit;
}

export function min(een: Som): Som {
  return new Map([...een].map(([ding, keer]) => [ding, -keer]));
}

/** A world written anew from the counts, with nothing of what hides them. */
export class Wereld {
  readonly dingen = new Map<string, { readonly waar: number; readonly minstens: number }>();
  readonly nul: Som[] = [];
  readonly #tellingen: Tellingen;
  readonly #teams: readonly string[];

  /** Of the year before the first only what was started, and how it ended. */
  constructor(tellingen: Tellingen, teams: readonly string[], jaren: readonly number[]) {
    this.#tellingen = tellingen;
    this.#teams = teams;
    const eerder = Math.min(...jaren) - 1;
    const alle = [eerder, ...jaren];
    for (const jaar of alle)
      for (const kwartaal of KWARTALEN)
        for (const team of teams) {
          const stromen = jaar === eerder ? [{ ...INSTROOM, uitsplitsingen: [] }] : [INSTROOM, ...METINGEN];
          for (const meting of stromen) this.#stroom(meting, jaar, kwartaal, team);
          for (const einde of EINDES)
            for (const cohort of alle.filter((een) => een <= jaar)) this.#einde(jaar, kwartaal, team, einde, cohort);
        }
  }

  waar(som: Som): number {
    return [...som].reduce((eerder, [ding, keer]) => eerder + keer * (this.dingen.get(ding)?.waar ?? 0), 0);
  }

  /** A flow of a row (null: all teams) over these quarters. */
  stroom(meting: string, jaar: number, kwartalen: readonly Kwartaal[], team: string | null, code: string): Som {
    return new Map(
      this.#rijen(team).flatMap((rij) =>
        kwartalen.map((kwartaal) => [`${meting}/${jaar}K${kwartaal}/${rij}/${code}`, 1] as const),
      ),
    );
  }

  /** What ended so by the end of a quarter, of what began in that year or the one before. */
  einde(jaar: number, tot: Kwartaal, team: string | null, einde: string): Som {
    const van = (jaren: readonly number[], in_: number, kwartalen: readonly Kwartaal[]) =>
      this.#rijen(team).flatMap((rij) =>
        kwartalen.flatMap((kwartaal) =>
          jaren.map((cohort) => [`eind/${in_}K${kwartaal}/${rij}/${einde}/${cohort}`, 1] as const),
        ),
      );
    const nu = KWARTALEN.filter((kwartaal) => kwartaal <= tot);
    return new Map([...van([jaar - 1], jaar - 1, KWARTALEN), ...van([jaar - 1, jaar], jaar, nu)]);
  }

  #rijen(team: string | null): readonly string[] {
    return team === null ? this.#teams : [team];
  }

  #stroom({ id, soorten, terug, uitsplitsingen }: Meting, jaar: number, kwartaal: Kwartaal, team: string): void {
    const tel = (code: string) =>
      this.#tel(jaar, kwartaal, soorten, team, code) - this.#tel(jaar, kwartaal, terug, team, code);
    const geheel = `${id}/${jaar}K${kwartaal}/${team}/`;
    const bekend = uitsplitsingen.map(({ dimensie, codes }) =>
      codes.map((code) => [code, tel(code), dimensie] as const),
    );
    const alleen = uitsplitsingen[0]?.dimensie === null;
    const totaal = alleen ? (bekend[0] ?? []).reduce((som, [, n]) => som + n, 0) : tel("");
    this.#ding(geheel, totaal);
    for (const groep of bekend) {
      const rest = totaal - groep.reduce((som, [, n]) => som + n, 0);
      const dimensie = groep[0]?.[2];
      const compleet = [
        ...groep.map(([code, n]) => [code, n] as const),
        ...(alleen ? [] : [[`${dimensie}=onbekend`, rest] as const]),
      ];
      for (const [code, n] of compleet) this.#ding(geheel + code, n);
      this.nul.push(new Map([[geheel, -1], ...compleet.map(([code]) => [geheel + code, 1] as const)]));
    }
  }

  #einde(jaar: number, kwartaal: Kwartaal, team: string, einde: string, cohort: number): void {
    const som = (soort: string, code: string) =>
      KWARTALEN.reduce(
        (eerder, k) => eerder + this.#tel(jaar, kwartaal, [soort], team, code.replace("?", `${cohort}-K${k}`)),
        0,
      );
    const als = (code: string) => som("afgesloten", `status=?.${code}`) - som("heropend", `status=?.${code}`);
    const weg = ["ingetrokken", "gewist_open", "verhuisd_uit"].reduce(
      (eerder, soort) => eerder + som(soort, "gestart=?"),
      0,
    );
    const waar = einde === "anders" ? als("niet_meer_nodig") + weg - som("verhuisd_naar", "gestart=?") : als(einde);
    // Reopening and moving make less of it, and stand on no page.
    this.dingen.set(`eind/${jaar}K${kwartaal}/${team}/${einde}/${cohort}`, { waar, minstens: -VEEL });
  }

  #ding(naam: string, waar: number): void {
    this.dingen.set(naam, { waar, minstens: Math.min(0, waar) });
  }

  #tel(jaar: number, kwartaal: Kwartaal, soorten: readonly string[], team: string, code: string): number {
    let som = 0;
    for (const maand of [3, 2, 1].map((terug) => kwartaal * 3 - terug + 1)) {
      const cellen = this.#tellingen.get(`maand/${jaar}-${String(maand).padStart(2, "0")}`);
      for (const soort of soorten)
        som += cellen?.get(code === "" ? `${soort}|${team}` : `${soort}|${team}|${code}`) ?? 0;
    }
    return som;
  }
}
