import { belangVan, isKlein, kostenVan, maakDicht, type Verschil, type Vlak } from "./vlak.ts";

/** How the places of a page lie: rows of teams with the stad last; in each row the statuses, and a sum of some. */
export interface Standindeling {
  readonly rijen: number;
  readonly kolommen: number;
  /** The columns that add up to what was started. */
  readonly los: readonly number[];
  /** The columns that add up to the column `som`. */
  readonly delen: readonly number[];
  readonly som: number;
}

/** How all rows stand at one moment. */
export interface Moment {
  readonly waarden: readonly number[];
  readonly grenzen: readonly number[];
  /** Places that stay hidden whatever they hold. */
  readonly dicht: readonly boolean[];
}

/**
 * Hides the statuses at one moment after another; what came out before stays as it was. Every count of 1 to 4 on a page,
 * and every change of 1 to 4 between two pages, gets another year that gives the same pages, but not the same count.
 * What was started counts as known.
 *
 * @param groeit the columns whose change tells what happened in between
 * @returns what comes out at each moment
 */
export function schermStandAf(
  indeling: Standindeling,
  momenten: readonly Moment[],
  groeit: readonly number[],
): readonly Vlak[] {
  const vlakken: Vlak[] = [];
  const belang = belangVan(indeling.rijen, indeling.kolommen, indeling.som);
  let eerder = new Set<number>();
  for (const { waarden, grenzen, dicht } of momenten) {
    const vorig = vlakken.at(-1)?.waarden;
    const vlak: Vlak = {
      waarden,
      grenzen,
      belang,
      dicht: waarden.map((waarde, plek) => isKlein(waarde) || dicht[plek] === true),
      // A zero may be hidden here: what was started is known, and a row needs somewhere to put a vraag.
      vrij: waarden.map(() => true),
    };
    const groei = (plek: number) =>
      groeit.includes(plek % indeling.kolommen) ? (waarden[plek] ?? 0) - (vorig?.[plek] ?? 0) : 0;
    const gedekt = new Set<number>();
    for (const [plek, waarde] of waarden.entries()) {
      const gegroeid = isKlein(groei(plek)) && !eerder.has(plek);
      if ((isKlein(waarde) || gegroeid) && !gedekt.has(plek)) dek(indeling, vlak, plek, gedekt);
    }
    vlak.vrij = null;
    vlakken.push(vlak);
    eerder = gedekt;
  }
  return vlakken;
}

function dek(indeling: Standindeling, vlak: Vlak, plek: number, gedekt: Set<number>): void {
  const zijden = [{ vlak, teken: 1 }];
  let beste: readonly Verschil[] = [];
  let laagst = Number.POSITIVE_INFINITY;
  for (const wissel of wisselingen(indeling, plek)) {
    const kosten = kostenVan(zijden, wissel, laagst);
    if (kosten >= laagst) continue;
    laagst = kosten;
    beste = wissel;
  }
  maakDicht(zijden, beste);
  for (const een of beste) gedekt.add(een.plek);
}

/** A vraag of a row has another status, and one of another team the other way round; or the stad changes with it. */
function* wisselingen(indeling: Standindeling, plek: number): Iterable<readonly Verschil[]> {
  const { rijen, kolommen, los, delen, som } = indeling;
  const rij = Math.floor(plek / kolommen);
  const kolom = plek % kolommen;
  const eigen = kolom === som ? delen : [kolom];
  for (const van of eigen)
    for (const naar of [...los.filter((een) => een !== som), ...delen]) {
      const sommen = Number(delen.includes(van)) - Number(delen.includes(naar));
      if (naar === van || (kolom === som && sommen === 0)) continue;
      for (let ander = 0; ander < rijen; ander += 1)
        if (ander !== rij)
          for (const stap of [1, -1]) {
            const daar = rij === rijen - 1 || ander === rijen - 1 ? stap : -stap;
            const per = (welke: number, keer: number) =>
              keer === 0
                ? []
                : [
                    { plek: rij * kolommen + welke, stap: stap * keer },
                    { plek: ander * kolommen + welke, stap: daar * keer },
                  ];
            yield [...per(van, 1), ...per(naar, -1), ...per(som, sommen)];
          }
    }
}
