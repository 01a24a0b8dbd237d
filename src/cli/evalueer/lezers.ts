import { haastVanAntwoorden } from "../../domain/haast.ts";
import { routeer } from "../../domain/routeer.ts";
import type { Functie, Leefgebied, Urgentie, Veiligheid } from "../../domain/sleutels.ts";
import { leer } from "../../domain/taal/begrip.ts";
import type { Kennis } from "../../domain/taal/model.ts";
import { stelOnderwerpVoor } from "../../domain/taal/onderwerp.ts";
import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import { beoordeel } from "../../domain/veiligheid/veiligheid.ts";

/** What one reader makes of a text. */
export interface Lezing {
  /** Best first. */
  readonly leefgebieden: readonly string[];
  readonly functie: string;
  readonly urgentie: Urgentie | null;
  /** Null: this reader does not look for danger. */
  readonly veiligheid: readonly Veiligheid[] | null;
  /** A full alarm: a card that cannot be missed and a colleague called. */
  readonly alarm: boolean;
}

/** Learns from examples, then reads. */
export interface Lezer {
  readonly naam: string;
  readonly leer: (voorbeelden: readonly Voorbeeld[]) => Promise<(tekst: string) => Promise<Lezing> | Lezing>;
}

/** Wijkwijzer itself, with these lists and groups. */
export function eigenLezer(kennis: Kennis): Lezer {
  return {
    naam: "wijkwijzer",
    leer(voorbeelden) {
      const taal = leer({ ...kennis, voorbeelden });
      taal.delen();
      return Promise.resolve((tekst) => ({
        ...routeer({ taal }, tekst),
        alarm: beoordeel(tekst).some(({ zeker }) => zeker),
      }));
    },
  };
}

/** The plain count of words over the same lists; it learns nothing. */
export function woordentelling({ woorden, functies }: Kennis): Lezer {
  return {
    naam: "woorden tellen",
    leer: () =>
      Promise.resolve((tekst) => {
        const leefgebieden = stelOnderwerpVoor(tekst, woorden).map(({ leefgebied }) => leefgebied);
        return { leefgebieden, functie: functieVan(functies, leefgebieden[0]), ...alleenRegels(tekst) };
      }),
  };
}

function functieVan(functies: ReadonlyMap<Leefgebied, Functie>, eerste: Leefgebied | undefined): Functie {
  return (eerste === undefined ? undefined : functies.get(eerste)) ?? "maatschappelijk_werk";
}

/** What the fixed rules of danger say without anything that was learnt. */
function alleenRegels(tekst: string): Pick<Lezing, "urgentie" | "veiligheid" | "alarm"> {
  const zeker = beoordeel(tekst).filter((signaal) => signaal.zeker);
  // Terms count in days from a date; a sentence by itself has none.
  const haast = haastVanAntwoorden({ teksten: [tekst], datum: null, watDan: null, vandaag: "2000-01-01" });
  return {
    urgentie: haast === "nu" ? "acuut" : haast === "vijf_dagen" || haast === "klaar" ? "normaal" : "spoed",
    veiligheid: [...new Set(zeker.flatMap(({ labels }) => labels))],
    alarm: zeker.length > 0,
  };
}
