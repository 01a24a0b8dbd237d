import type { Gemeente, Partner } from "../gemeente.ts";
import { genoemdePartners } from "../routering/partners.ts";
import { type Functie, Leefgebied, type Veiligheid } from "../sleutels.ts";
import { begrijp } from "../taal/begrip.ts";
import type { Voorbeeld } from "../taal/voorbeeld.ts";
import { leesGevaar } from "../veiligheid/lezing.ts";

/** What a gemeente reads a question with. */
export type Lezer = Pick<Gemeente, "taal" | "partners">;

/** What of a reading is different; `gevaar` goes before all else. */
export const LEESSOORTEN = ["gevaar", "leefgebied", "functie", "partner"] as const;
export type Leessoort = (typeof LEESSOORTEN)[number];

/** One thing that is read otherwise: a code, or the name of a partner; null is nothing. */
export interface Leesverschil {
  readonly soort: Leessoort;
  readonly van: string | null;
  readonly naar: string | null;
}

/** A sentence that came, and what the bot would make of it. */
export interface Nieuwezin {
  readonly tekst: string;
  readonly bedoeld: Pick<Voorbeeld, "leefgebied" | "functie">;
  /** Null: the words say nothing. */
  readonly leefgebied: Leefgebied | null;
  readonly functie: Functie | null;
  readonly gevaar: readonly Veiligheid[];
}

/** What would be read otherwise, by example sentences that are there before and after. */
export interface Leesproef {
  readonly stand: "klaar";
  /** How many sentences were read; 0 when there are none. */
  readonly zinnen: number;
  /** How many of them are read otherwise. */
  readonly anders: number;
  /** How many have the leefgebied and the function that their example says; better or worse shows here. */
  readonly goed: { readonly oud: number; readonly nieuw: number };
  /** In how many of them danger is not read any more, and in how many it is read now. */
  readonly gevaar: { readonly weg: number; readonly bij: number };
  /** Danger first, then what happens most. */
  readonly verhuizingen: readonly (Leesverschil & { readonly aantal: number })[];
  /** Some of those sentences, one of each kind first. */
  readonly voorbeelden: readonly { readonly tekst: string; readonly verschillen: readonly Leesverschil[] }[];
  /** How many sentences came and were read, how many of those as meant, and some, what is not as meant first. */
  readonly nieuw: { readonly aantal: number; readonly goed: number; readonly zinnen: readonly Nieuwezin[] };
}

/** How far it is: a reading takes too long to wait for. */
export type Leesstand = { readonly stand: "bezig" } | { readonly stand: "mislukt" } | Leesproef;

/** Together about 600: a second of reading per side. */
const PER_LEEFGEBIED = 40;
const MEESTE_VOORBEELDEN = 5;
const MEESTE_NIEUW = 200;
const TOON_NIEUW = 10;

/**
 * Reads the same sentences as it is and as it would be. All are sentences that both learnt from, so that real
 * questions may differ more.
 */
export function leesproef(oud: Lezer, nieuw: Lezer): Leesproef {
  const zinnen = steekproef(oud.taal.kennis.voorbeelden, nieuw.taal.kennis.voorbeelden);
  const gelezen = zinnen.map((zin) => ({ ...zin, was: lees(zin.tekst, oud), wordt: lees(zin.tekst, nieuw) }));
  const naam = (id: string | undefined) => (id === undefined ? null : naamVan(id, [nieuw.partners, oud.partners]));
  const anders = gelezen
    .map(({ tekst, was, wordt }) => ({ tekst, verschillen: verschillen(was, wordt, naam) }))
    .filter((zin) => zin.verschillen.length > 0);
  const verhuizingen = telVerhuizingen(anders.flatMap((zin) => zin.verschillen));
  const gevaar = (is: (verschil: Leesverschil) => boolean) =>
    anders.filter((zin) => zin.verschillen.some((een) => een.soort === "gevaar" && is(een))).length;
  return {
    stand: "klaar",
    zinnen: zinnen.length,
    anders: anders.length,
    goed: {
      oud: gelezen.filter(({ bedoeld, was }) => isZo(bedoeld.oud, was)).length,
      nieuw: gelezen.filter(({ bedoeld, wordt }) => isZo(bedoeld.nieuw, wordt)).length,
    },
    gevaar: { weg: gevaar(({ naar }) => naar === null), bij: gevaar(({ van }) => van === null) },
    verhuizingen,
    voorbeelden: kies(anders, verhuizingen),
    nieuw: nieuweZinnen(oud, nieuw),
  };
}

interface Proefzin {
  readonly tekst: string;
  readonly bedoeld: { readonly oud: Voorbeeld; readonly nieuw: Voorbeeld };
}

/** As many of each leefgebied, spread over its list as it stands; of the sentences that both have. */
function steekproef(oud: readonly Voorbeeld[], nieuw: readonly Voorbeeld[]): readonly Proefzin[] {
  const gebleven = new Map(nieuw.map((een) => [een.tekst, een]));
  return Leefgebied.options.flatMap((leefgebied) => {
    const alle = oud.flatMap((een): readonly Proefzin[] => {
      const straks = een.leefgebied === leefgebied ? gebleven.get(een.tekst) : undefined;
      return straks === undefined ? [] : [{ tekst: een.tekst, bedoeld: { oud: een, nieuw: straks } }];
    });
    const aantal = Math.min(PER_LEEFGEBIED, alle.length);
    return Array.from({ length: aantal }, (_, rang) => alle[Math.floor((rang * alle.length) / aantal)] ?? []).flat();
  });
}

interface Gelezen {
  readonly leefgebied: Leefgebied | null;
  readonly functie: Functie | null;
  readonly gevaar: readonly Veiligheid[];
  readonly partners: readonly string[];
}

/** What the bot makes of it by itself, before anybody confirmed a subject. */
function lees(tekst: string, { taal, partners }: Lezer): Gelezen {
  const begrip = begrijp(tekst, taal);
  const { leeg, leefgebieden, functies } = begrip;
  return {
    leefgebied: leeg ? null : (leefgebieden[0]?.leefgebied ?? null),
    functie: leeg ? null : (functies[0]?.functie ?? null),
    gevaar: leesGevaar(tekst, begrip).veiligheid,
    partners: genoemdePartners(tekst, partners.values()),
  };
}

/** @param naam what a partner is called by its id */
function verschillen(
  was: Gelezen,
  wordt: Gelezen,
  naam: (id: string | undefined) => string | null,
): readonly Leesverschil[] {
  const [partnerWeg, partnerBij] = [zonder(was.partners, wordt.partners)[0], zonder(wordt.partners, was.partners)[0]];
  return [
    ...gevaarverschil(was.gevaar, wordt.gevaar),
    ...enkel("leefgebied", was.leefgebied, wordt.leefgebied),
    ...enkel("functie", was.functie, wordt.functie),
    ...(partnerWeg === partnerBij
      ? []
      : [{ soort: "partner" as const, van: naam(partnerWeg), naar: naam(partnerBij) }]),
  ];
}

/** Whether danger is read at all: which kind it is called may differ by any sentence that is learnt from. */
function gevaarverschil(was: readonly Veiligheid[], wordt: readonly Veiligheid[]): readonly Leesverschil[] {
  if (was.length > 0 === wordt.length > 0) return [];
  return [
    ...was.map((van) => ({ soort: "gevaar" as const, van, naar: null })),
    ...wordt.map((naar) => ({ soort: "gevaar" as const, van: null, naar })),
  ];
}

function enkel(soort: Leessoort, van: string | null, naar: string | null): readonly Leesverschil[] {
  return van === naar ? [] : [{ soort, van, naar }];
}

function zonder<T>(alle: readonly T[], weg: readonly T[]): readonly T[] {
  return alle.filter((een) => !weg.includes(een));
}

function naamVan(id: string, lijsten: readonly ReadonlyMap<string, Partner>[]): string {
  return lijsten.flatMap((partners) => partners.get(id)?.naam ?? [])[0] ?? id;
}

function telVerhuizingen(alle: readonly Leesverschil[]): Leesproef["verhuizingen"] {
  const perWeg = new Map<string, Leesverschil & { aantal: number }>();
  for (const verschil of alle) {
    const weg = naamWeg(verschil);
    const rij = perWeg.get(weg) ?? { ...verschil, aantal: 0 };
    rij.aantal += 1;
    perWeg.set(weg, rij);
  }
  const rang = ({ soort }: Leesverschil) => (soort === "gevaar" ? 0 : 1);
  return [...perWeg.values()].toSorted((een, ander) => rang(een) - rang(ander) || ander.aantal - een.aantal);
}

function naamWeg({ soort, van, naar }: Leesverschil): string {
  return JSON.stringify([soort, van, naar]);
}

/** One of each way first, so that a rare one is seen beside one that happens often. */
function kies(anders: Leesproef["voorbeelden"], verhuizingen: Leesproef["verhuizingen"]): Leesproef["voorbeelden"] {
  const perWeg = verhuizingen.flatMap(
    (weg) => anders.find((zin) => zin.verschillen.some((een) => naamWeg(een) === naamWeg(weg))) ?? [],
  );
  return [...new Set([...perWeg, ...anders])].slice(0, MEESTE_VOORBEELDEN);
}

/** What came: a sentence of its own, or one that now means something else. */
function nieuweZinnen(oud: Lezer, nieuw: Lezer): Leesproef["nieuw"] {
  const betekenis = ({ leefgebied, functie, tekst }: Voorbeeld) => JSON.stringify([leefgebied, functie, tekst]);
  const bekend = new Set(oud.taal.kennis.voorbeelden.map(betekenis));
  const zinnen = nieuw.taal.kennis.voorbeelden
    .filter((een) => !bekend.has(betekenis(een)))
    .slice(0, MEESTE_NIEUW)
    .map(({ tekst, leefgebied, functie }): Nieuwezin => {
      const gelezen = lees(tekst, nieuw);
      const { gevaar } = gelezen;
      return {
        tekst,
        bedoeld: { leefgebied, functie },
        leefgebied: gelezen.leefgebied,
        functie: gelezen.functie,
        gevaar,
      };
    });
  const fout = zinnen.filter((zin) => !isGoedGelezen(zin));
  const goed = zinnen.filter(isGoedGelezen);
  return { aantal: zinnen.length, goed: goed.length, zinnen: [...fout, ...goed].slice(0, TOON_NIEUW) };
}

/** Whether it is read as who added it meant. */
export function isGoedGelezen(zin: Nieuwezin): boolean {
  return isZo(zin.bedoeld, zin);
}

type Plek = Pick<Gelezen, "leefgebied" | "functie">;

function isZo(bedoeld: Plek, gelezen: Plek): boolean {
  return bedoeld.leefgebied === gelezen.leefgebied && bedoeld.functie === gelezen.functie;
}
