import { verwoord } from "../../../dialogs/teksten.ts";
import { leiderNu } from "../../domain/dag.ts";
import { moment } from "../../domain/kloktijd.ts";
import { lokaleDag, stilTot } from "../../domain/werkkalender.ts";
import type { Adres } from "../gebeurtenis.ts";
import { dagbeeld } from "../handelingen/lijsten.ts";
import { leesDag } from "../overzicht.ts";
import type { Pacht, Taak, Verzending } from "../poorten.ts";
import { alsGesprek, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, persoonVan, zoekPersoon } from "./taakwerk.ts";
import { LANGSTE_WACHT_MS } from "./wacht.ts";

const LATER_MS = 60_000;

/**
 * The daily lists of one working day, under an id of its date, so that planning them again changes nothing.
 *
 * @param op any moment of that day
 * @returns none when their time is past
 */
export function daglijstentaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const dag = lokaleDag(gemeente, op);
  const om = moment(gemeente, dag, gemeente.daglijst);
  return om <= nu ? [] : [{ id: `daglijsten:${dag.toString()}`, om, inhoud: { soort: "daglijsten" } }];
}

/** It is time: one task for each team lead who is there, and for who stands in for one who is not. */
export function verdeelDaglijsten(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, { gemeente, nu, schuilnaam }) => {
    const dag = lokaleDag(gemeente, nu).toString();
    const leiders = new Set([...gemeente.teams.keys()].flatMap((team) => leiderNu(gemeente, team, nu) ?? []));
    return {
      taken: [...leiders].map(schuilnaam).map((voor) => ({
        id: `daglijst:${dag}:${voor}`,
        om: nu,
        inhoud: { soort: "daglijst", voor },
      })),
    };
  });
}

/** Sends somebody the list of the day, once: what may have been delivered is not sent again. */
export async function stuurDaglijst(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { voor } = pacht.taak.inhoud;
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null || pacht.poging > 1) return wereld.opslag.rondAf(pacht);
  const [bewaard] = (await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] })).records;
  const ik = persoonVan(wereld, voor);
  if (ik === null || bewaard === undefined || ik.mist.length > 0) return wereld.opslag.rondAf(pacht);
  const om = wereld.omgeving();
  const stil = stilTot(om.gemeente, ik, om.nu);
  if (stil !== null) return naStilte(wereld, pacht, om, stil);
  const gesprek = alsGesprek(bewaard, ik.oid);
  const { adres } = gesprek.doc;
  if (adres === null) return wereld.opslag.rondAf(pacht);
  const lijst = await leesDag(wereld, ik, om);
  const beeld = dagbeeld({ ik, gesprek, vraag: null, oproep: null, gevonden: null, lijst }, om);
  return verwerk(wereld, pacht, await verstuur(wereld, adres, wereld.kaart(beeld, ik.oid)));
}

function verstuur({ zender, catalogus }: Wereld, adres: Adres, kaart: object): Promise<Verzending> {
  return zender.stuur({ adres, kaart, tekst: null, melding: verwoord(catalogus, "melding.dag") });
}

/** Their own quiet hours end later today; on a day they do not work it lapses, tomorrow brings another. */
function naStilte({ opslag }: Wereld, pacht: Pacht, { gemeente, nu }: Omgeving, stil: number): Promise<void> {
  const vandaag = lokaleDag(gemeente, stil).equals(lokaleDag(gemeente, nu));
  return vandaag ? opslag.rondAf(pacht, { om: stil, zeker: true }) : opslag.rondAf(pacht);
}

function verwerk({ opslag, omgeving }: Wereld, pacht: Pacht, verzending: Verzending): Promise<void> {
  if (verzending.soort !== "later") return opslag.rondAf(pacht);
  const na = Math.min(verzending.naMs ?? LATER_MS, LANGSTE_WACHT_MS);
  return opslag.rondAf(pacht, { om: omgeving().nu + na, zeker: true });
}
