import type { Cel, Kwartaal } from "./cijfertabel.ts";
import { schermStandAf } from "./standscherm.ts";
import { celVan, type Kwartaalstand, metStad, plekkenVan, STAD, som } from "./stroomblok.ts";

/** The types of closing that the second table counts; the rest ended otherwise. */
const SOORTEN = ["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning"] as const;
/**
 * What became of all that was started in two years, of one row at one moment. `anders`: no longer needed, withdrawn,
 * erased, or with another team than it was started with (less what came from there).
 */
const STATUSSEN = ["open", "afgesloten", ...SOORTEN, "anders"] as const;
export type Status = (typeof STATUSSEN)[number];

const kolommen = (...statussen: readonly Status[]) => statussen.map((status) => STATUSSEN.indexOf(status));

/** What may be shown of how each row stands at the end of a quarter of the year. */
export type Standblad = (kwartaal: Kwartaal, rij: string, status: Status) => Cel;

/**
 * The statuses at the end of each quarter. Together they are what was started; what became of it is followed for what was
 * started in these quarters only.
 *
 * Where what was started by a row is hidden, its statuses are too: so these tables say nothing about it.
 *
 * @param kwartalen of the year before, and then of the year itself
 * @param dicht whether what a row was started is hidden at the end of this quarter
 */
export function standblad(
  kwartalen: readonly Kwartaalstand[],
  rijen: readonly string[],
  dicht: (moment: Kwartaalstand, rij: string) => boolean,
): Standblad {
  const alle = [...rijen, STAD];
  const standen = telOp(kwartalen.map((_, plek) => metStad(rijen.map((rij) => telRij(kwartalen, plek, rij)))));
  const leeg = standen.findIndex((waarden) => waarden.some((waarde) => waarde !== 0));
  const eerste = leeg === -1 ? kwartalen.length : leeg;
  const momenten = kwartalen.slice(eerste).map((moment, plek) => ({
    waarden: standen[eerste + plek] ?? [],
    // What moved between teams may make it less than nothing.
    grenzen: alle.flatMap(() => STATUSSEN.map((status) => (status === "anders" ? Number.NEGATIVE_INFINITY : 0))),
    dicht: alle.flatMap((rij) => STATUSSEN.map(() => dicht(moment, rij))),
  }));
  const indeling = {
    rijen: alle.length,
    kolommen: STATUSSEN.length,
    los: kolommen("open", "anders"),
    delen: kolommen(...SOORTEN),
    som: STATUSSEN.indexOf("afgesloten"),
  };
  const vlakken = schermStandAf(indeling, momenten, kolommen("afgesloten", ...SOORTEN, "anders"));
  const plekken = plekkenVan(alle);
  return (kwartaal, rij, status) => {
    const plek = plekken.get(rij);
    // The quarters of the year itself come after the four of the year before.
    const vlak = vlakken[3 + kwartaal - eerste];
    return plek === undefined ? 0 : celVan(vlak, plek * STATUSSEN.length + STATUSSEN.indexOf(status));
  };
}

function telOp(groei: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const uit: (readonly number[])[] = [];
  for (const erbij of groei) {
    const eerder = uit.at(-1);
    uit.push(erbij.map((aantal, plek) => aantal + (eerder?.[plek] ?? 0)));
  }
  return uit;
}

/** What changed in one quarter, in the order of `STATUSSEN`. */
function telRij(kwartalen: readonly Kwartaalstand[], plek: number, rij: string): readonly number[] {
  const telling = kwartalen[plek]?.telling;
  if (telling === undefined) return STATUSSEN.map(() => 0);
  const cohorten = kwartalen.slice(0, plek + 1).map(({ jaar, kwartaal }) => `${jaar}-K${kwartaal}`);
  const tel = (soort: string, code: string, einde: string) =>
    som(cohorten.map((cohort) => telling.tel(soort, rij, `${code}=${cohort}${einde}`)));
  const als = (einde: string) => tel("afgesloten", "status", `.${einde}`) - tel("heropend", "status", `.${einde}`);
  const bij = (soort: string) => tel(soort, "gestart", "");
  const per = SOORTEN.map(als);
  const afgesloten = som(per);
  const verhuisd = bij("verhuisd_uit") - bij("verhuisd_naar");
  const anders = als("niet_meer_nodig") + bij("ingetrokken") + bij("gewist_open") + verhuisd;
  return [bij("doorgegeven") - afgesloten - anders, afgesloten, ...per, anders];
}
