import { leiderNu } from "../../domain/dag.ts";
import { isInDienst } from "../../domain/keten.ts";
import { Signaalconcept } from "../../domain/signaal/concept.ts";
import type { Signaal } from "../../domain/signaal/signaal.ts";
import { antwoordIn, kijkAntwoordOp, kijkStilOp, volgendeBij } from "../../domain/signaal/verloop.ts";
import { teamNu } from "../../domain/teams.ts";
import { conceptsleutel } from "../handelingen/signaal-concept.ts";
import { kaarten, signaalfeit } from "../handelingen/signaal-gemeen.ts";
import type { Bewaard, Pacht } from "../poorten.ts";
import { lijstplaatsen, signaalkaart, takenVan } from "../signaalgevolgen.ts";
import { alsSignaal, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

type Beslis = (om: Omgeving, geborgd: Geborgd<Signaal>, pacht: Pacht) => Taakwijziging | null;

function metSignaal(wereld: Wereld, pacht: Pacht, beslis: Beslis): Promise<void> {
  const { signaal: id = "" } = pacht.taak.inhoud;
  return alsTaak(wereld, pacht, { records: [`signaal/${id}`] }, (geladen, om) => {
    const geborgd = alsSignaal(geladen.records[0]);
    return geborgd === null ? null : beslis(om, geborgd, pacht);
  });
}

/** Nobody has seen it: whoever it lies with hears it once more, then somebody else is asked; who gave it sees that. */
export function kijkSignaalGezien(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metSignaal(wereld, pacht, (om, { sleutel, versie, doc }) => {
    const op = kijkStilOp(om.gemeente, doc);
    if (op === null) return null;
    if (op > om.nu) return { taken: [{ ...pacht.taak, om: op }] };
    const zelfde = doc.escalaties.length === 0 && leiderNu(om.gemeente, doc.team, om.nu) === doc.bij;
    const naar = zelfde ? doc.bij : volgendeBij(om.gemeente, doc, om.nu);
    // Everybody was asked: what is left is the day of the answer, and the weekly list.
    if (naar === null) return null;
    const nu: Signaal = { ...doc, bij: naar, escalaties: [...doc.escalaties, { op: om.nu, naar }] };
    return {
      wijzigingen: [{ sleutel, versie, inhoud: nu }],
      taken: [
        ...(zelfde ? [] : kaarten(om, doc, nu, { behalve: naar, meldt: false })),
        signaalkaart(om, nu, naar, true),
      ],
      audit: [doorTaak(zelfde ? "signaal.herinneren" : "signaal.doorgeven", doc.id)],
      feiten: [{ soort: zelfde ? "signaal_herinnerd" : "signaal_doorgegeven", ...signaalfeit(nu) }],
    };
  });
}

/** The answer is nearly due, or due: who it lies with hears it, and on the day itself who gave it hears that there is none yet. */
export function vraagSignaalantwoord(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metSignaal(wereld, pacht, (om, { sleutel, versie, doc }) => {
    const op = kijkAntwoordOp(doc);
    if (op === null || antwoordIn(doc.stand) !== null) return null;
    if (op > om.nu) return { taken: [{ ...pacht.taak, om: op }] };
    const laat = doc.antwoordVoor <= om.nu;
    // On the day itself is the last time, also when the week before was missed.
    const herinnerd = laat ? [...doc.herinnerd, om.nu, om.nu].slice(0, 2) : [...doc.herinnerd, om.nu];
    const nu: Signaal = { ...doc, bij: wieAntwoordt(om, doc), herinnerd };
    return {
      wijzigingen: [{ sleutel, versie, inhoud: nu }],
      taken: [
        ...(laat || nu.bij !== doc.bij ? kaarten(om, doc, nu, { behalve: nu.bij, meldt: laat }) : []),
        signaalkaart(om, nu, nu.bij, true),
      ],
      audit: [doorTaak("signaal.herinneren", doc.id)],
      feiten: [{ soort: laat ? "signaal_zonder_antwoord" : "signaal_herinnerd", ...signaalfeit(nu) }],
    };
  });
}

/** Who it lies with; who leads the team now when that person left. */
function wieAntwoordt({ gemeente, nu }: Omgeving, { bij, team }: Signaal): string {
  if (isInDienst(gemeente, bij, nu)) return bij;
  return leiderNu(gemeente, team, nu) ?? teamNu(gemeente, team)?.teamleider ?? bij;
}

/** What somebody typed and did not give goes when its term is over, also of who left. */
export function wisSignaalconcept(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { voor = "" } = pacht.taak.inhoud;
  const sleutel = conceptsleutel(voor);
  return alsTaak(wereld, pacht, { records: [sleutel] }, ({ records: [bewaard] }, { nu }) => {
    if (bewaard === undefined || bewaard.versie === 0) return null;
    // Given or thrown away, and another one begun since.
    const { wissenOp = 0 } = Signaalconcept.safeParse(inhoudOfNiet(bewaard)).data ?? {};
    if (wissenOp > nu) return { taken: [{ ...pacht.taak, om: wissenOp }] };
    return {
      wijzigingen: [{ sleutel, versie: bewaard.versie, inhoud: null }],
      audit: [doorTaak("signaal.concept_wissen", voor)],
    };
  });
}

/** What is damaged goes at its time too. */
function inhoudOfNiet(bewaard: Bewaard): unknown {
  try {
    return bewaard.inhoud;
  } catch {
    return null;
  }
}

/** Its term is over: the whole record goes, with its key and its places on the lists. What was counted stays. */
export function wisSignaal(wereld: Wereld, pacht: Pacht): Promise<void> {
  return metSignaal(wereld, pacht, (om, { sleutel, versie, doc }) => {
    if (doc.wissenOp > om.nu) return { taken: [{ ...pacht.taak, om: doc.wissenOp }] };
    const lijsten = lijstplaatsen(doc).map(([naam]) => ({ naam, op: null }));
    return {
      wijzigingen: [{ sleutel, versie, inhoud: null, lijsten }],
      vervallen: takenVan(doc),
      audit: [doorTaak("signaal.wissen", doc.id)],
      feiten: [{ soort: "signaal_gewist", ...signaalfeit(doc), was: doc.stand.soort }],
    };
  });
}
