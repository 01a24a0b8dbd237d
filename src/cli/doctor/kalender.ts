import type { Gemeente, Persoon } from "../../domain/gemeente.ts";
import { dagInWoorden, lokaleDag, openingOp, stilTot } from "../../domain/werkkalender.ts";
import { opsomming } from "./accounts.ts";
import { type Bevinding, goed, letOp } from "./bevinding.ts";

const JAAR = 365;
const WEEK = 7;

/** Which holidays are coming, and whether everybody can get a message that waits for their working time. */
export function kijkNaarKalender(gemeente: Gemeente, nu: number): readonly Bevinding[] {
  const dicht = dichteDagen(gemeente, nu);
  const gevonden = [
    dicht.length === 0
      ? goed("De balies zijn het komende jaar geen dag extra dicht.")
      : goed(`De eerste dagen dat iedereen vrij is: ${opsomming(dicht)}.`),
  ];
  const nooit = [...gemeente.mensen.values()].filter((persoon) => isNooitBereikbaar(gemeente, persoon, nu));
  if (nooit.length > 0)
    gevonden.push(
      letOp(
        `Krijgt nooit een bericht als de balies open zijn: ${opsomming(nooit.map(({ naam }) => naam))}.`,
        "Kijk in mensen.yaml naar werkdagen, moederdagen en stil, en in gemeente.yaml naar stille_uren.",
      ),
    );
  return gevonden;
}

/** The days of the coming year on which the desks would be open, were it not for a holiday or an own day. */
function dichteDagen(gemeente: Gemeente, nu: number): readonly string[] {
  const vandaag = lokaleDag(gemeente, nu);
  return Array.from({ length: JAAR }, (_, over) => vandaag.add({ days: over }))
    .filter((dag) => gemeente.openingstijden.has(dag.dayOfWeek) && gemeente.gesloten.includes(dag.toString()))
    .map((dag) => dagInWoorden(gemeente, dag.toZonedDateTime(gemeente.tijdzone).epochMilliseconds + 1, nu));
}

/** Looks at an ordinary week: a leave or a holiday passes. */
function isNooitBereikbaar(gemeente: Gemeente, persoon: Persoon, nu: number): boolean {
  const gewoon = { ...gemeente, gesloten: [] };
  const wie = { ...persoon, afwezig: [], vanaf: null, tot: null };
  const vandaag = lokaleDag(gemeente, nu);
  return Array.from({ length: WEEK }, (_, over) => openingOp(gewoon, vandaag.add({ days: over }))).every(
    (opening) => opening === null || (stilTot(gewoon, wie, opening.van) ?? opening.van) >= opening.tot,
  );
}
