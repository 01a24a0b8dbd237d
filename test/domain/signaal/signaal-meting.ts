import type { Weekreeksen } from "../../../src/domain/signaal/meter.ts";
import { STILTE_WEKEN } from "../../../src/domain/signaal/stilte.ts";
import type { Kandidaat } from "./kandidaten.ts";
import { EERSTE, SPRONG, TEAMS, VERDUBBELD, verzinWeken, WEKEN, type Wereld } from "./verzonnen-weken.ts";

/** The weeks at whose beginning one series gave a signal, a quarter of silence after each. */
function signalenVan(
  kijk: ReturnType<Kandidaat["begin"]>,
  plek: { readonly team: number; readonly onderwerp: number },
  eerste: number,
): readonly number[] {
  const weken: number[] = [];
  for (let week = eerste; week <= WEKEN; week++) {
    const laatste = weken.at(-1);
    const raak = kijk(plek, week, laatste === undefined ? 0 : laatste - 4);
    if (raak && (laatste === undefined || week >= laatste + STILTE_WEKEN)) weken.push(week);
  }
  return weken;
}

/** Signals a team gets in a year in which nothing changed. */
export function valsPerJaar(
  kandidaten: readonly Kandidaat[],
  perWeek: number,
  wereld: Wereld,
  keren: number,
): readonly number[] {
  const tellingen = kandidaten.map(() => 0);
  for (let keer = 0; keer < keren; keer++) {
    const reeksen = verzinWeken(perWeek, wereld, 1_000 + 7_919 * keer + perWeek);
    for (const [nr, { begin }] of kandidaten.entries())
      tellingen[nr] = (tellingen[nr] ?? 0) + telAlle(begin(reeksen), reeksen);
  }
  return tellingen.map((aantal) => aantal / (keren * TEAMS));
}

function telAlle(kijk: ReturnType<Kandidaat["begin"]>, reeksen: Weekreeksen): number {
  let aantal = 0;
  for (const [team, onderwerpen] of reeksen.entries())
    for (const onderwerp of onderwerpen.keys()) aantal += signalenVan(kijk, { team, onderwerp }, EERSTE).length;
  return aantal;
}

export interface Gezien {
  /** Weeks after which half of the doublings were seen; null: fewer than half within 36 weeks. */
  readonly weken: number | null;
  /** Part seen within a quarter, and within half a year. */
  readonly kwartaal: number;
  readonly halfjaar: number;
  /** Further signals that the same rise gave. */
  readonly nogEens: number;
}

/** Per candidate and per size of subject, how soon a doubled demand is seen. */
export function wekenTotGezien(
  kandidaten: readonly Kandidaat[],
  perWeek: number,
  wereld: Wereld,
  keren: number,
): readonly (readonly Gezien[])[] {
  const gezien = kandidaten.map(() => VERDUBBELD.map((): (readonly number[])[] => []));
  for (let keer = 0; keer < keren; keer++) {
    const reeksen = verzinWeken(perWeek, wereld, 500_000 + 104_729 * keer + perWeek, true);
    for (const [nr, { begin }] of kandidaten.entries()) {
      const kijk = begin(reeksen);
      // A candidate with a memory gets a quarter to warm up; what it found then was chance.
      for (const [maat, { onderwerp, teams }] of VERDUBBELD.entries())
        for (const team of teams) {
          for (let week = SPRONG - 13; week <= SPRONG; week++) kijk({ team, onderwerp }, week, 0);
          gezien[nr]?.[maat]?.push(signalenVan(kijk, { team, onderwerp }, SPRONG + 1));
        }
    }
  }
  return gezien.map((perMaat) => perMaat.map(samenvatting));
}

function samenvatting(keren: readonly (readonly number[])[]): Gezien {
  const eerste = keren
    .map(([week]) => (week ?? Number.POSITIVE_INFINITY) - SPRONG)
    .toSorted((een, ander) => een - ander);
  const midden = eerste[Math.ceil(eerste.length / 2) - 1] ?? Number.POSITIVE_INFINITY;
  const binnen = (weken: number) => eerste.filter((een) => een <= weken).length / eerste.length;
  const extra = keren.reduce((tot, { length }) => tot + Math.max(0, length - 1), 0);
  return {
    weken: Number.isFinite(midden) ? midden : null,
    kwartaal: binnen(13),
    halfjaar: binnen(26),
    nogEens: extra / keren.length,
  };
}
