import { type Patroon, Woordenboek } from "../taal/patroon.ts";
import { ECHTE_WOORDEN } from "./echte-woorden.ts";
import { KLASSEN } from "./klassen.ts";
import type { Regel } from "./regel.ts";
import { AFSCHEID } from "./regels/afscheid.ts";
import { BALIE_REGELS } from "./regels/balie.ts";
import { SLAAP_EN_ETEN } from "./regels/bestaan.ts";
import { DAK_BREED } from "./regels/dak-breed.ts";
import { DWANG_REGELS } from "./regels/dwang.ts";
import { GELD_EN_HUIS } from "./regels/geld-en-huis.ts";
import { HINTS_BESTAAN } from "./regels/hints-bestaan.ts";
import { HINTS_GEZONDHEID } from "./regels/hints-gezondheid.ts";
import { HINTS_MENSEN } from "./regels/hints-mensen.ts";
import { HUIS_BREED } from "./regels/huis-breed.ts";
import { KIND_REGELS } from "./regels/kind.ts";
import { KIND_BREED } from "./regels/kind-breed.ts";
import { LEVENSGEVAAR } from "./regels/levensgevaar.ts";
import { MACHT } from "./regels/macht.ts";
import { MEDISCH } from "./regels/medisch.ts";
import { OUD_BREED } from "./regels/oud-breed.ts";
import { OUDEREN_REGELS } from "./regels/ouderen.ts";
import { SAMEN } from "./regels/samen.ts";
import { SPOEDEISEND } from "./regels/spoedeisend.ts";
import { TEKEN_BESTAAN } from "./regels/teken-bestaan.ts";
import { TEKEN_GEZONDHEID } from "./regels/teken-gezondheid.ts";
import { TEKEN_MENSEN } from "./regels/teken-mensen.ts";
import { THUIS_REGELS } from "./regels/thuis.ts";
import { VERHULD } from "./regels/verhuld.ts";
import { VERWARD_REGELS } from "./regels/verward.ts";
import { VREEMD_GEDRAG } from "./regels/vreemd-gedrag.ts";
import { ZELFDODING } from "./regels/zelfdoding.ts";
import { BEDOELD } from "./typfouten.ts";
import { ELDERS, LUCHTIG, TOEKOMST, VALSE_VRIENDEN, VERLEDEN } from "./valse-vrienden.ts";

/** A rule whose patterns have been read. */
export interface LeesbareRegel {
  readonly regel: Regel;
  readonly patronen: readonly Patroon[];
  readonly bij: readonly (readonly Patroon[])[];
  readonly niet: readonly Patroon[];
  readonly nietNabij: readonly Patroon[];
  readonly verzacht: readonly Patroon[];
}

/** All words of all rules; ages stand in it as words of their own (`beeld.ts`). */
export const WOORDENBOEK = new Woordenboek(KLASSEN, BEDOELD, ECHTE_WOORDEN);

export const VASTE_REGELS: readonly Regel[] = [
  ...LEVENSGEVAAR,
  ...MEDISCH,
  ...ZELFDODING,
  ...BALIE_REGELS,
  ...THUIS_REGELS,
  ...KIND_REGELS,
  ...OUDEREN_REGELS,
  ...DWANG_REGELS,
  ...VERWARD_REGELS,
  ...SLAAP_EN_ETEN,
  ...GELD_EN_HUIS,
  ...VERHULD,
  ...SAMEN,
  ...AFSCHEID,
  ...DAK_BREED,
  ...HUIS_BREED,
  ...KIND_BREED,
  ...MACHT,
  ...OUD_BREED,
  ...SPOEDEISEND,
  ...VREEMD_GEDRAG,
  ...TEKEN_BESTAAN,
  ...TEKEN_GEZONDHEID,
  ...TEKEN_MENSEN,
  ...HINTS_MENSEN,
  ...HINTS_GEZONDHEID,
  ...HINTS_BESTAAN,
];

/** The same words in two rules are one pattern, so that a text is searched for it once. */
const GELEZEN = new Map<string, Patroon>();

/** Patterns separated by `;` or a new line. */
export function patronenUit(bron: string | undefined): readonly Patroon[] {
  return (bron ?? "")
    .split(/[;\n]/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== "")
    .map((deel) => {
      const patroon = GELEZEN.get(deel) ?? WOORDENBOEK.patroon(deel);
      GELEZEN.set(deel, patroon);
      return patroon;
    });
}

export const REGELS: readonly LeesbareRegel[] = VASTE_REGELS.map((regel) => ({
  regel,
  patronen: patronenUit(regel.patronen),
  bij: [regel.bij, regel.enBij].filter((bron) => bron !== undefined).map(patronenUit),
  niet: patronenUit(regel.niet),
  nietNabij: patronenUit(regel.nietNabij),
  verzacht: patronenUit(regel.verzacht),
}));

export const MASKERS = patronenUit(VALSE_VRIENDEN);
export const SFEER = {
  luchtig: patronenUit(LUCHTIG),
  elders: patronenUit(ELDERS),
  verleden: patronenUit(VERLEDEN),
  toekomst: patronenUit(TOEKOMST),
} as const;
