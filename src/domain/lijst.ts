import type { Persoon } from "./gemeente.ts";
import { gevraagdeVan, keerTeruggegeven, type Leiding, leidtRij, magUitRij } from "./overdracht.ts";
import { isVoorbij, type Vraag } from "./vraag.ts";

/** Why a vraag is late: nobody spoke to the resident in time, a promised call is a day past, or an offer lapsed. */
export type TeLaat = "contact" | "pols" | "aanbod";

const DAG_MS = 86_400_000;

/** What is due first: the first contact; after that the call to see how it goes, the talk, or its erasure. */
export function volgendeDatum({ plaatsing, opvolging, wissenOp, toestand }: Vraag): number {
  if (toestand.soort === "afgesloten") return opvolging.pols ?? wissenOp;
  if (opvolging.contact === null && plaatsing !== null) return plaatsing.contactVoor;
  return opvolging.pols ?? opvolging.afspraak ?? wissenOp;
}

/** Closed, and still asking for something: a promised call, or taking over what would be erased. */
export function heeftNazorg({ toestand, opvolging }: Vraag): boolean {
  if (toestand.soort !== "afgesloten") return false;
  return opvolging.pols !== null || (toestand.als !== "niet_meer_nodig" && moetNogOver({ opvolging }));
}

/** Its text is still here, and nobody said that it stands in the registration system. */
export function moetNogOver({ opvolging }: Pick<Vraag, "opvolging">): boolean {
  return opvolging.overgenomen === null && opvolging.gewist === null;
}

/** Why it is late now, the most pressing reason first; null when it is not. */
export function waaromTeLaat(vraag: Vraag, nu: number): TeLaat | null {
  const { plaatsing, opvolging, toestand, gevraagd } = vraag;
  if (opvolging.pols !== null && opvolging.pols + DAG_MS < nu && (!isVoorbij(vraag) || heeftNazorg(vraag)))
    return "pols";
  if (plaatsing === null || isVoorbij(vraag)) return null;
  if (opvolging.contact === null && plaatsing.contactVoor < nu) return "contact";
  const wacht = toestand.soort === "aangeboden" || toestand.soort === "wachtrij";
  return wacht && gevraagd.some(({ uitkomst }) => uitkomst === "vervallen") ? "aanbod" : null;
}

/** On whose "Mijn vragen" it stands: who sent it, who has it, who is asked for it. Closed: only who must still do something. */
export function opWiensLijst(vraag: Vraag): ReadonlySet<string> {
  const { toestand, indiener } = vraag;
  if (toestand.soort === "afgesloten") {
    const wie = [toestand.eigenaar, vraag.opvolging.polsBij ?? ""].filter((een) => een !== "");
    return new Set(heeftNazorg(vraag) ? wie : []);
  }
  if (vraag.plaatsing === null || isVoorbij(vraag)) return new Set();
  const eigenaar = toestand.soort === "opgepakt" ? toestand.eigenaar : null;
  return new Set([indiener, eigenaar, gevraagdeVan(vraag)].filter((wie) => wie !== null));
}

/** Whether the resident would rather not have this colleague know of it. */
export function blijftWegVan(vraag: Pick<Vraag, "stroom">, oid: string): boolean {
  return vraag.stroom.answers["liever_niet"] === oid;
}

/** What somebody can do with a vraag on a list: see how it stands, take it out of the queue, or nothing. */
export function ingangVan(vraag: Vraag, ik: Persoon, gemeente: Leiding): "openen" | "oppakken" | null {
  if (blijftWegVan(vraag, ik.oid)) return null;
  if (magUitRij(vraag, ik) && ik.rollen.some((rol) => rol === "teamlid" || rol === "specialist")) return "oppakken";
  const gevraagd = vraag.gevraagd.some(({ wie, uitkomst }) => wie === ik.oid && uitkomst !== "teruggegeven");
  return gevraagd || opWiensLijst(vraag).has(ik.oid) || leidtRij(vraag, ik.oid, gemeente) ? "openen" : null;
}

/** Given back more than once: somebody must look where it belongs. */
export function komtVaakTerug(vraag: Vraag): boolean {
  return keerTeruggegeven(vraag) > 1;
}
