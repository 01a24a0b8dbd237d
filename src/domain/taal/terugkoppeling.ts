import { z } from "zod";
import { Functie, Leefgebied } from "../sleutels.ts";
import { begrijp, type Taalmodel } from "./begrip.ts";
import { bekijk, naamgetal } from "./kenmerken.ts";
import { telWoorden } from "./onderwerp.ts";
import { vindGroepen } from "./woordgroepen.ts";

/** That a person chose otherwise than the words pointed, as it stands in the event log: codes and known words only. */
export const Terugkoppelfeit = z.object({
  soort: z.literal("terugkoppeling"),
  voorgesteld: z.union([Leefgebied, z.literal("")]),
  gekozen: z.union([Leefgebied, z.literal("")]),
  functie_voorgesteld: z.union([Functie, z.literal("")]),
  functie: z.union([Functie, z.literal("")]),
  /** Names of word groups and words of our own lists, with commas. */
  kenmerken: z.string(),
});
export type Terugkoppelfeit = z.infer<typeof Terugkoppelfeit>;

/** What a person decided; null where nobody said anything. */
export interface Beslist {
  readonly leefgebied: Leefgebied | null;
  readonly functie: Functie | null;
}

/** A word of a list is only kept when so many examples have it too, so that no rare word can point to anybody. */
const VAAK = 5;
const HOOGSTENS = 12;

/**
 * What can be learnt from a correction, or null when the words pointed the same way. Nothing of the text goes along:
 * only names of groups of the knowledge, and words that stand in its lists and in several examples.
 */
export function terugkoppelingVan(tekst: string, taal: Taalmodel, beslist: Beslist): Terugkoppelfeit | null {
  const begrip = begrijp(tekst, taal, beslist.leefgebied === null ? {} : { leefgebied: beslist.leefgebied });
  if (begrip.leeg) return null;
  const leefgebied = begrip.leefgebieden[0]?.leefgebied ?? "";
  const functie = begrip.functies[0]?.functie ?? "";
  const anders = beslist.leefgebied !== null && beslist.leefgebied !== leefgebied;
  const andereFunctie = beslist.functie !== null && beslist.functie !== functie;
  if (!anders && !andereFunctie) return null;
  return {
    soort: "terugkoppeling",
    voorgesteld: leefgebied,
    gekozen: beslist.leefgebied ?? "",
    functie_voorgesteld: functie,
    functie: beslist.functie ?? "",
    kenmerken: bekendeKenmerken(tekst, taal).slice(0, HOOGSTENS).join(","),
  };
}

function bekendeKenmerken(tekst: string, taal: Taalmodel): readonly string[] {
  const { zoekers, geleerd } = taal.delen();
  const { woorden } = bekijk(tekst, zoekers);
  const plaatsen = zoekers.boek.zoek(woorden);
  const groepen = vindGroepen(plaatsen, zoekers.groepen).map(({ naam }) => naam);
  const grens = Math.log((1 + taal.kennis.voorbeelden.length) / (1 + VAAK)) + 1;
  const vaak = (vorm: string) => {
    const id = geleerd.schat.namen.plaats(naamgetal(`w:${vorm}`));
    return id !== -1 && geleerd.schat.zeldzaam[id]! <= grens;
  };
  const uitLijst = telWoorden(plaatsen, zoekers.lijsten)
    .flatMap(({ treffers }) => treffers.flat())
    .map((plek) => woorden[plek]?.vorm ?? "")
    .filter((vorm) => /^\p{L}+$/u.test(vorm) && vaak(vorm));
  return [...new Set([...groepen, ...uitLijst])];
}
