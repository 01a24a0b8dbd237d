import type { Pacht } from "../poorten.ts";
import type { Wereld } from "../wereld.ts";
import { aanbodVervalt, oproepTerug, oproepVervalt } from "./verval.ts";
import { stuur, stuurStartkaart } from "./verzend.ts";
import { vergeetOpen, wisOproep, wisVraag } from "./wissen.ts";

/** Does one due task; it ends the lease itself, in the same commit as what it changed. @throws {Storing} */
export async function doeTaak(wereld: Wereld, pacht: Pacht): Promise<void> {
  switch (pacht.taak.inhoud.soort) {
    case "stuur":
      return stuur(wereld, pacht);
    case "start":
    case "bijna_weg":
      return stuurStartkaart(wereld, pacht);
    case "aanbod_af":
      return aanbodVervalt(wereld, pacht);
    case "oproep_af":
      return oproepVervalt(wereld, pacht);
    case "oproep_terug":
      return oproepTerug(wereld, pacht);
    case "vergeet":
      return vergeetOpen(wereld, pacht);
    case "wis":
      return wisVraag(wereld, pacht);
    case "wis_oproep":
      return wisOproep(wereld, pacht);
    default:
      wereld.logboek.warn({ soort: pacht.taak.inhoud.soort }, "onbekende taak overgeslagen");
      return wereld.opslag.rondAf(pacht);
  }
}
