import type { Gemeente } from "./gemeente.ts";
import type { Functie, Leefgebied, Urgentie, Veiligheid } from "./sleutels.ts";
import { type Begrip, begrijp } from "./taal/begrip.ts";
import { leesGevaar } from "./veiligheid/lezing.ts";

/** What the bot reads in one question, best first, with the words that decided. A proposal; a person decides. */
export interface Routering {
  readonly leefgebieden: readonly Leefgebied[];
  readonly functie: Functie;
  readonly urgentie: Urgentie;
  readonly veiligheid: readonly Veiligheid[];
  readonly waarom: readonly string[];
}

/** A proposal holds so many leefgebieden at least, and more when more than that play a part. */
const MINSTENS = 3;
const SPEELT_MEE = 0.5;

/** Reads one question without anybody to confirm anything. */
export function routeer(gemeente: Pick<Gemeente, "taal">, tekst: string): Routering {
  const begrip = begrijp(tekst, gemeente.taal);
  const gevaar = leesGevaar(tekst, begrip);
  const leefgebieden = begrip.leefgebieden.filter(({ speelt }, rang) => rang < MINSTENS || speelt >= SPEELT_MEE);
  return {
    leefgebieden: leefgebieden.map(({ leefgebied }) => leefgebied),
    functie: gelezenFunctie(begrip, gevaar.veiligheid),
    urgentie: gevaar.urgentie,
    veiligheid: gevaar.veiligheid,
    waarom: [
      ...leefgebieden
        .filter(({ woorden }) => woorden.length > 0)
        .map(({ leefgebied, woorden }) => `${leefgebied}: ${woorden.join(", ")}`),
      ...begrip.functies.slice(0, 1).map(({ functie, woorden }) => `${functie}: ${woorden.join(", ")}`),
      ...gevaar.waarom,
    ],
  };
}

/** Danger to a child goes before everything else the words point to, where they point to the young at all. */
function gelezenFunctie({ functies }: Begrip, labels: readonly Veiligheid[]): Functie {
  const jong = functies.slice(0, 2).some(({ functie }) => functie === "cjg");
  if (jong && labels.includes("kindermishandeling")) return "cjg";
  return functies[0]?.functie ?? "maatschappelijk_werk";
}
