import type { Gespeeld, Zet } from "./simulatie.ts";

/** Questions that go elsewhere, by where they went and where they would go. */
export interface Verhuizing {
  readonly van: string;
  readonly naar: string;
  readonly aantal: number;
  /** The first ids, so that somebody can look. */
  readonly ids: readonly string[];
}

/** A number before and after. */
export interface Verschuiving {
  readonly naam: string;
  readonly oud: number;
  readonly nieuw: number;
}

export interface Vergelijking {
  readonly aantal: number;
  /** Another team or function. */
  readonly verhuisd: number;
  readonly verhuizingen: readonly Verhuizing[];
  /** The same team and function by another rule. */
  readonly andereRegel: number;
  /** The same team and function, and somebody else is asked. */
  readonly anderePersoon: number;
  readonly wachtrij: Omit<Verschuiving, "naam">;
  readonly functies: readonly Verschuiving[];
  readonly teams: readonly Verschuiving[];
}

const MEESTE_VOORBEELDEN = 5;

/** What differs between the same questions in two gemeenten. */
export function vergelijk(oud: Gespeeld, nieuw: Gespeeld): Vergelijking {
  const paren = oud.zetten.flatMap((was, plek) => {
    const wordt = nieuw.zetten[plek];
    return wordt === undefined ? [] : [{ was, wordt }];
  });
  const zelfdePlek = ({ was, wordt }: Paar) => was.team === wordt.team && was.functie === wordt.functie;
  const gebleven = paren.filter(zelfdePlek);
  const verhuisd = paren.filter((paar) => !zelfdePlek(paar));
  const wacht = (zetten: readonly Zet[]) => zetten.filter(({ wie }) => wie === null).length;
  return {
    aantal: paren.length,
    verhuisd: verhuisd.length,
    verhuizingen: verhuizingen(verhuisd),
    andereRegel: gebleven.filter(({ was, wordt }) => was.regel !== wordt.regel).length,
    anderePersoon: gebleven.filter(({ was, wordt }) => was.wie !== wordt.wie).length,
    wachtrij: { oud: wacht(oud.zetten), nieuw: wacht(nieuw.zetten) },
    functies: verschuivingen(paren, ({ functie }) => functie),
    teams: verschuivingen(paren, ({ team }) => team),
  };
}

interface Paar {
  readonly was: Zet;
  readonly wordt: Zet;
}

function verhuizingen(paren: readonly Paar[]): readonly Verhuizing[] {
  const perWeg = new Map<string, { van: string; naar: string; ids: string[] }>();
  for (const { was, wordt } of paren) {
    const zelfdeTeam = was.team === wordt.team;
    const plek = ({ team, functie }: Zet) => (zelfdeTeam ? functie : `${functie} (${team})`);
    const weg = { van: plek(was), naar: plek(wordt), ids: [] };
    const gevonden = perWeg.get(`${weg.van}>${weg.naar}`) ?? weg;
    gevonden.ids.push(was.id);
    perWeg.set(`${weg.van}>${weg.naar}`, gevonden);
  }
  return [...perWeg.values()]
    .map(({ van, naar, ids }) => ({ van, naar, aantal: ids.length, ids: ids.slice(0, MEESTE_VOORBEELDEN) }))
    .toSorted((een, ander) => ander.aantal - een.aantal);
}

function verschuivingen(paren: readonly Paar[], naamVan: (zet: Zet) => string): readonly Verschuiving[] {
  const tel = new Map<string, { oud: number; nieuw: number }>();
  const bij = (naam: string, wanneer: "oud" | "nieuw") => {
    const stand = tel.get(naam) ?? { oud: 0, nieuw: 0 };
    stand[wanneer] += 1;
    tel.set(naam, stand);
  };
  for (const { was, wordt } of paren) {
    bij(naamVan(was), "oud");
    bij(naamVan(wordt), "nieuw");
  }
  return [...tel].map(([naam, stand]) => ({ naam, ...stand })).toSorted((een, ander) => ander.oud - een.oud);
}
