import { type Bewerking, opPad, type Waarde } from "../../domain/beheer/bewerking.ts";
import type { Bestanden } from "../../domain/inrichting.ts";
import { type Beschikbaarheid, CAPACITEITEN } from "../../domain/voorziening.ts";
import { bewerk, inhoudVan } from "./bestanden.ts";

/** How it stands with one thing from a day on. */
export interface Kaartstand extends Omit<Beschikbaarheid, "eigenaar"> {
  readonly id: string;
}

/** Where the things of the sociale kaart stand: file and key. */
const PLEKKEN = [
  ["sociale-kaart.yaml", "voorzieningen"],
  ["partners.yaml", "partners"],
] as const;

/** One thing of the sociale kaart, where it stands. */
interface Plek {
  readonly bestand: string;
  readonly sleutel: string;
  readonly item: Waarde;
}

/**
 * The files with this stand written in them: two or three values of one file, everything else byte for byte.
 *
 * @returns null when it is not there (any more), or has no room for it; the same files when it says so already
 */
export function zetKaartstand(bestanden: Bestanden, stand: Kaartstand): Bestanden | null {
  const plek = plekkenIn(bestanden).find(({ item }) => tekstVan(item, "id") === stand.id);
  return plek === undefined ? null : schrijf(bestanden, plek, stand);
}

function schrijf(bestanden: Bestanden, { bestand, sleutel, item }: Plek, stand: Kaartstand): Bestanden | null {
  const waarden: readonly (readonly [string, Waarde])[] = [
    ["capaciteit", stand.capaciteit],
    ["wachttijd", stand.capaciteit === "wachtlijst" ? stand.wachtWeken : null],
    ["bijgewerkt", stand.bijgewerkt],
  ];
  const bewerkingen = waarden
    .map(([veld, wordt]): Bewerking => {
      return { bestand, pad: [sleutel, { sleutel: "id", is: stand.id }, veld], was: opPad(item, [veld]), wordt };
    })
    .filter(({ was, wordt }) => was !== wordt);
  const { bestanden: wordt, afloop } = bewerk(bestanden, bewerkingen);
  return afloop.every((een) => een === "gedaan" || een === "al_zo") ? wordt : null;
}

/** The files of an earlier version with what was said of the sociale kaart since then. */
export interface MetKaartstanden {
  readonly bestanden: Bestanden;
  /** The names of what keeps how it stands now. */
  readonly blijft: readonly string[];
}

/**
 * An earlier version that comes back takes nothing back of what owners said later: what is in both, and was looked at
 * later in the one in force, stands as it does there.
 */
export function behoudKaartstanden(eerder: Bestanden, geldend: Bestanden): MetKaartstanden {
  const nu = new Map(plekkenIn(geldend).map(({ item }) => [tekstVan(item, "id"), item]));
  return plekkenIn(eerder).reduce<MetKaartstanden>(
    (tot, plek) => {
      const stand = laterGezegd(plek.item, nu.get(tekstVan(plek.item, "id")) ?? null);
      const bestanden = stand === null ? null : schrijf(tot.bestanden, plek, stand);
      if (bestanden === null) return tot;
      return { bestanden, blijft: [...tot.blijft, tekstVan(plek.item, "naam")] };
    },
    { bestanden: eerder, blijft: [] },
  );
}

/** How it stands now, when that is of a later day; of a partner nobody may have said anything then. */
function laterGezegd(toen: Waarde, nu: Waarde): Kaartstand | null {
  const [was, bijgewerkt] = [tekstVan(toen, "bijgewerkt"), tekstVan(nu, "bijgewerkt")];
  const capaciteit = CAPACITEITEN.find((een) => een === tekstVan(nu, "capaciteit"));
  if (bijgewerkt <= was || capaciteit === undefined) return null;
  const weken = opPad(nu, ["wachttijd"]);
  return { id: tekstVan(nu, "id"), capaciteit, wachtWeken: typeof weken === "number" ? weken : null, bijgewerkt };
}

function plekkenIn(bestanden: Bestanden): readonly Plek[] {
  return PLEKKEN.flatMap(([bestand, sleutel]) => {
    const tekst = bestanden[bestand];
    const items = tekst === undefined ? null : opPad(inhoudVan(bestand, tekst), [sleutel]);
    return Array.isArray(items) ? items.map((item) => ({ bestand, sleutel, item })) : [];
  });
}

function tekstVan(item: Waarde, sleutel: string): string {
  const waarde = opPad(item, [sleutel]);
  return typeof waarde === "string" ? waarde : "";
}
