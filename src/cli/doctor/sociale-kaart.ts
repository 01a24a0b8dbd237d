import type { Gemeente } from "../../domain/gemeente.ts";
import { geldigheid } from "../../domain/routering/route.ts";
import { ingangenVan } from "../../domain/sociale-kaart.ts";
import { datumInWoorden, lokaleDag } from "../../domain/werkkalender.ts";
import { type Bevinding, goed, letOp } from "./bevinding.ts";

const HALF_JAAR_MAANDEN = 6;
const REMEDIE = "Vraag de eigenaren om hun regels na te kijken. In het venster staat bij Sociale kaart wat oud is.";

/** Whether what colleagues tell residents about places to go is kept up to date: nothing in half a year, or more than half of it old. */
export function kijkNaarSocialeKaart(gemeente: Gemeente, nu: number): readonly Bevinding[] {
  const vandaag = lokaleDag(gemeente, nu);
  const dag = vandaag.toString();
  const oudVoor = vandaag.subtract({ days: gemeente.socialeKaart.oudNaDagen }).toString();
  const bijgewerkt = ingangenVan(gemeente)
    .filter((een) => geldigheid(een, dag) !== "verlopen")
    .flatMap(({ beschikbaar }) => (beschikbaar === null ? [] : [beschikbaar.bijgewerkt]));
  const laatste = bijgewerkt.toSorted().at(-1);
  if (laatste === undefined) return [goed("Op de sociale kaart staat niets om bij te houden.")];
  if (laatste < vandaag.subtract({ months: HALF_JAAR_MAANDEN }).toString())
    return [letOp(`De sociale kaart is sinds ${datumInWoorden(laatste)} niet bijgewerkt.`, REMEDIE)];
  const oud = bijgewerkt.filter((een) => een < oudVoor).length;
  if (oud * 2 > bijgewerkt.length)
    return [letOp(`Op de sociale kaart zijn ${oud} van de ${bijgewerkt.length} regels verouderd.`, REMEDIE)];
  return [goed(`De sociale kaart is bijgehouden (${bijgewerkt.length - oud} van de ${bijgewerkt.length} regels).`)];
}
