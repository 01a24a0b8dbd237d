import { Leefgebied } from "../sleutels.ts";
import { type Bewerking, opPad, type Pad, type Waarde } from "./bewerking.ts";
import type { Onderdeel, Veldvorm } from "./onderdeel.ts";
import { CASUISTIEK, EXPERTISES, REEKSEN } from "./onderdelen-casuistiek.ts";
import { BALIES, DRUKTE, OPENINGSTIJDEN, ROUTERING, TEKSTEN, TERMIJNEN, ZINNEN } from "./onderdelen-gemeente.ts";
import { PARTNERS, ROOSTER, SOCIALE_KAART, TEAMS } from "./onderdelen-lijsten.ts";
import { keuze, veld } from "./veldvormen.ts";

export type { Keuzebron, Onderdeel, Onderdeelid, Veldgroep, Veldvorm } from "./onderdeel.ts";

const VERPLICHT = { verplicht: true } as const;

const WOORDEN: Onderdeel = {
  id: "woorden",
  vorm: { soort: "per_leefgebied", map: "leefgebieden", uitgang: "yaml" },
  groeit: false,
  velden: [
    keuze("functie", "functies", VERPLICHT),
    keuze("vervangende_functie", "functies", VERPLICHT),
    veld("woorden", "lijst"),
    veld("zelden_alleen", "lijst"),
    veld("valse_vrienden", "lijst"),
    veld("basisvoorzieningen", "lijst"),
  ],
};

/** Lines, found by a word in them; see `voorbeeldregel`. */
const VOORBEELDEN: Onderdeel = {
  id: "voorbeelden",
  vorm: { soort: "per_leefgebied", map: "leefgebieden/voorbeelden", uitgang: "txt" },
  groeit: false,
  velden: [],
};

export const ONDERDELEN: readonly Onderdeel[] = [
  ROOSTER,
  TEAMS,
  BALIES,
  ROUTERING,
  PARTNERS,
  SOCIALE_KAART,
  OPENINGSTIJDEN,
  TERMIJNEN,
  DRUKTE,
  ZINNEN,
  TEKSTEN,
  WOORDEN,
  VOORBEELDEN,
  CASUISTIEK,
  EXPERTISES,
  REEKSEN,
];

export function onderdeelMet(id: unknown): Onderdeel | null {
  return ONDERDELEN.find((onderdeel) => onderdeel.id === id) ?? null;
}

/** The file an item stands in; null for an item that such a part cannot have. */
export function bestandVan({ vorm }: Onderdeel, item: string): string | null {
  if (vorm.soort !== "per_leefgebied") return vorm.bestand;
  return Leefgebied.safeParse(item).success ? `${vorm.map}/${item}.${vorm.uitgang}` : null;
}

/** The path to an item within its file. */
export function padVan({ vorm }: Onderdeel, item: string): Pad {
  if (vorm.soort === "per_sleutel") return [vorm.blok, item];
  return vorm.soort === "lijst" ? [vorm.lijst, { sleutel: vorm.sleutel, is: item }] : [];
}

/** The item that a path of this file leads to or into; null when it leads elsewhere. */
export function itemOp({ vorm }: Onderdeel, { bestand, pad }: Pick<Bewerking, "bestand" | "pad">): string | null {
  if (vorm.soort === "per_leefgebied")
    return Leefgebied.options.find((een) => bestand === `${vorm.map}/${een}.${vorm.uitgang}`) ?? null;
  if (bestand !== vorm.bestand) return null;
  const [eerst, dan] = pad;
  if (vorm.soort === "vast") return "";
  if (vorm.soort === "per_sleutel") return eerst === vorm.blok && typeof dan === "string" ? dan : null;
  return eerst === vorm.lijst && typeof dan === "object" ? dan.is : null;
}

/** What holds of this field where the file says nothing; null when nothing is said of that. */
export function standaardVan({ standaard }: Onderdeel, { pad }: Veldvorm): Waarde {
  return opPad(standaard, pad);
}

/** The fields that show for an item that is there, or for a new one. */
export function veldenVan({ velden }: Onderdeel, nieuw: boolean): readonly Veldvorm[] {
  return velden.filter(({ alleenNieuw }) => nieuw || alleenNieuw !== true);
}
