import type { Cel, Kwartaal } from "./cijfertabel.ts";
import { type Meting, ONBEKEND } from "./metingen.ts";
import { schermStroomAf } from "./stroomscherm.ts";
import type { Kwartaaltelling } from "./teamtelling.ts";
import type { Vlak } from "./vlak.ts";

/** The row of all teams together. No team has this id: it is not one of a configuration. */
export const STAD = "*";

/** One quarter of counts, with when it was. */
export interface Kwartaalstand {
  readonly jaar: number;
  readonly kwartaal: Kwartaal;
  readonly telling: Kwartaaltelling;
}

/** What may be shown of one measure in one year: of a quarter (`K`), or of the year up to and including it (`J`). */
export interface Stroomblad {
  /** All of it (`code` is empty) or of one code (`leefgebied=financien`). */
  readonly cel: (kwartaal: Kwartaal, over: "K" | "J", rij: string, code: string) => Cel;
  /** The codes of each breakdown. */
  readonly groepen: readonly (readonly string[])[];
}

/** The codes of each breakdown (`leefgebied=financien`), with the one for what has no code. */
export function codesVan(
  { soorten, uitsplitsingen }: Meting,
  kwartalen: readonly Kwartaalstand[],
): readonly (readonly string[])[] {
  return uitsplitsingen.map(({ dimensie, codes }) => {
    if (dimensie === null) return codes;
    const gezien = kwartalen.flatMap(({ telling }) => soorten.flatMap((soort) => [...telling.codes(soort, dimensie)]));
    const erbij = gezien.toSorted().map((code) => `${dimensie}=${code}`);
    const bekend = new Set([...codes, ...erbij]);
    const laatste = `${dimensie}=${ONBEKEND}`;
    bekend.delete(laatste);
    return [...bekend, laatste];
  });
}

/** One measure over the quarters of a year, of each team and the stad, with what of it stays hidden. */
export function stroomblad(meting: Meting, kwartalen: readonly Kwartaalstand[], rijen: readonly string[]): Stroomblad {
  const groepen = codesVan(meting, kwartalen);
  const kolommen = plekkenVan(["", ...groepen.flat()]);
  const plekken = plekkenVan([...rijen, STAD]);
  const getallen = kwartalen.map((stand) => metStad(rijen.map((rij) => telRij(meting, stand, rij, groepen))));
  const { perKwartaal, perJaar } = schermStroomAf(
    {
      rijen: plekken.size,
      kolommen: kolommen.size,
      groepen: groepen.map((groep) => groep.map((code) => kolommen.get(code) ?? 0)),
    },
    getallen,
  );
  return {
    groepen,
    cel: (kwartaal, over, rij, code) => {
      const [hoog, breed] = [plekken.get(rij), kolommen.get(code)];
      if (hoog === undefined || breed === undefined) return 0;
      const vlak = (over === "K" ? perKwartaal : perJaar)[kwartaal - 1];
      return celVan(vlak, hoog * kolommen.size + breed);
    },
  };
}

/** Nought before there was anything; hidden where it must be. */
export function celVan(vlak: Pick<Vlak, "waarden" | "dicht"> | undefined, plek: number): Cel {
  if (vlak === undefined) return 0;
  return vlak.dicht[plek] === true ? "verborgen" : (vlak.waarden[plek] ?? 0);
}

export function plekkenVan(namen: readonly string[]): ReadonlyMap<string, number> {
  return new Map(namen.map((naam, plek) => [naam, plek]));
}

/** All of it first, then the codes; what has no code counts as unknown, so that they add up. */
function telRij(
  { soorten, terug, uitsplitsingen }: Meting,
  { telling }: Kwartaalstand,
  rij: string,
  groepen: readonly (readonly string[])[],
): readonly number[] {
  const tel = (code: string) =>
    som(soorten.map((soort) => telling.tel(soort, rij, code))) -
    som(terug.map((soort) => telling.tel(soort, rij, code)));
  const per = groepen.map((codes) => codes.map(tel));
  const geheel = uitsplitsingen[0]?.dimensie === null ? som(per[0] ?? []) : tel("");
  const aangevuld = per.map((getallen, groep) => {
    const rest = geheel - som(getallen);
    const laatste = (groepen[groep]?.length ?? 0) - 1;
    return getallen.map((aantal, plek) => (plek === laatste ? aantal + rest : aantal));
  });
  return [geheel, ...aangevuld.flat()];
}

/** The rows one after another, with their sum as the last. */
export function metStad(perRij: readonly (readonly number[])[]): readonly number[] {
  const kolommen = perRij[0]?.length ?? 0;
  const stad = Array.from({ length: kolommen }, (_, kolom) => som(perRij.map((rij) => rij[kolom] ?? 0)));
  return [...perRij.flat(), ...stad];
}

export function som(getallen: readonly number[]): number {
  return getallen.reduce((eerder, getal) => eerder + getal, 0);
}
