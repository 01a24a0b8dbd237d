import { type Bewerking, opPad, type Waarde } from "../../domain/beheer/bewerking.ts";
import type { Bestanden } from "../../domain/inrichting.ts";
import type { Beschikbaarheid } from "../../domain/voorziening.ts";
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

/**
 * The files with this stand written in them: two or three values of one file, everything else byte for byte.
 *
 * @returns null when it is not there (any more), or has no room for it; the same files when it says so already
 */
export function zetKaartstand(bestanden: Bestanden, stand: Kaartstand): Bestanden | null {
  const plek = PLEKKEN.find(([bestand, sleutel]) => leesWaarde(bestanden, bestand, [sleutel, op(stand.id)]) !== null);
  if (plek === undefined) return null;
  const [bestand, sleutel] = plek;
  const zet = (veld: string, wordt: Waarde): Bewerking => {
    const pad = [sleutel, op(stand.id), veld];
    return { bestand, pad, was: leesWaarde(bestanden, bestand, pad), wordt };
  };
  const bewerkingen = [
    zet("capaciteit", stand.capaciteit),
    zet("wachttijd", stand.capaciteit === "wachtlijst" ? stand.wachtWeken : null),
    zet("bijgewerkt", stand.bijgewerkt),
  ];
  const { bestanden: wordt, afloop } = bewerk(bestanden, bewerkingen);
  return afloop.every((een) => een === "gedaan" || een === "al_zo") ? wordt : null;
}

function op(id: string): { readonly sleutel: "id"; readonly is: string } {
  return { sleutel: "id", is: id };
}

function leesWaarde(bestanden: Bestanden, bestand: string, pad: Bewerking["pad"]): Waarde {
  const tekst = bestanden[bestand];
  return tekst === undefined ? null : opPad(inhoudVan(bestand, tekst), pad);
}
