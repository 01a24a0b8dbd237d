import { type Beschikbaarheid, CAPACITEITEN } from "../domain/voorziening.ts";
import type { Taak, Taakinhoud } from "./poorten.ts";

/** How it stands with one thing on the sociale kaart from this day on, to be written in the configuration. */
export interface Kaartwijziging extends Omit<Beschikbaarheid, "eigenaar"> {
  readonly id: string;
}

/** A later word on the same thing takes the place of an earlier one. Ids and codes of the configuration only. */
export function kaarttaak(nu: number, { id, capaciteit, wachtWeken, bijgewerkt }: Kaartwijziging): Taak {
  const tekst = [id, capaciteit, wachtWeken ?? "", bijgewerkt].join("|");
  return { id: `kaart:${id}`, om: nu, inhoud: { soort: "kaart_stand", tekst } };
}

/** Null for what is no such task. */
export function leesKaarttaak({ tekst = "" }: Taakinhoud): Kaartwijziging | null {
  const [id = "", code, weken = "", bijgewerkt = ""] = tekst.split("|");
  const capaciteit = CAPACITEITEN.find((een) => een === code);
  if (capaciteit === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(bijgewerkt) || !/^\d{0,3}$/u.test(weken)) return null;
  return { id, capaciteit, wachtWeken: weken === "" ? null : Number(weken), bijgewerkt };
}
