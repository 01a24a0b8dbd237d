import { zichtbaar } from "../../cards/tekst.ts";
import { veldId } from "../../cards/veld-id.ts";
import type { Veld } from "../../dialogs/beeld.ts";
import { maak } from "./dom.ts";
import { beginwaarde } from "./invoer.ts";
import { maakVeldvak, type Veldvak } from "./velden.ts";
import { WOORDEN } from "./woorden.ts";

/** What stands in each field, by question id. */
export type Waarden = Readonly<Record<string, string>>;

export interface Formulier {
  readonly element: HTMLElement;
  readonly waarden: () => Waarden;
  /** Takes over messages, questions that came or went, and what stands elsewhere; leaves alone what is typed. */
  readonly vernieuw: (velden: readonly Veld[]) => void;
  readonly zetVast: (vast: boolean) => void;
  /** Marks what is half filled in; returns the first such field. */
  readonly keur: () => HTMLElement | null;
  readonly eersteFout: () => HTMLElement | null;
}

const WOORDVELDEN = ["label", "uitleg", "fout", "elders", "achter"];

/** @param opWijziging after each change, by typing or by taking over */
export function maakFormulier(gegeven: readonly Veld[], opWijziging: () => void): Formulier {
  let velden = gegeven.map(leesbaar);
  let vakken = velden.map((veld) => maakVeldvak(veld, opWijziging));
  const element = maak("div", { class: "velden" });
  schik(element, velden, vakken);
  element.addEventListener("input", opWijziging);
  element.addEventListener("change", opWijziging);
  return {
    element,
    waarden: () => Object.fromEntries(vakken.map(({ id, invoer }) => [id, invoer.lees()])),
    vernieuw(nieuwe) {
      const oude = new Map(velden.map((veld, plaats) => [vraagstelling(veld), vakken[plaats]]));
      velden = nieuwe.map(leesbaar);
      vakken = velden.map((veld) => oude.get(vraagstelling(veld)) ?? maakVeldvak(veld, opWijziging));
      for (const [plaats, veld] of velden.entries()) vakken[plaats]?.vernieuw(veld);
      schik(element, velden, vakken);
    },
    zetVast: (vast) => {
      for (const vak of vakken) vak.zetVast(vast);
    },
    keur() {
      const half = vakken.filter((vak) => vak.half());
      for (const vak of half) vak.meldFout(WOORDEN.datumHalf);
      return half[0]?.invoer.elementen[0] ?? null;
    },
    eersteFout() {
      const plaats = velden.findIndex(({ fout }) => fout !== undefined);
      return vakken[plaats]?.invoer.elementen[0] ?? null;
    },
  };
}

/** What is asked and how, without what stands in it: the same question keeps its element and what was typed there. */
function vraagstelling(veld: Veld): string {
  const { waarde: _, fout: _f, elders: _e, ...rest } = veld;
  return JSON.stringify(rest);
}

/** Its words without what a person does not see; what stands in it stays as it was typed. */
function leesbaar(veld: Veld): Veld {
  const woorden = Object.entries(veld).flatMap(([naam, waarde]: [string, unknown]): [string, string][] =>
    WOORDVELDEN.includes(naam) && typeof waarde === "string" ? [[naam, zichtbaar(waarde)]] : [],
  );
  const schoon = { ...veld, ...Object.fromEntries(woorden) };
  if (schoon.soort !== "keuze" && schoon.soort !== "meer") return schoon;
  return { ...schoon, keuzes: schoon.keuzes.map(({ titel, waarde }) => ({ titel: zichtbaar(titel), waarde })) };
}

/** As the server showed them. */
export function beginwaarden(velden: readonly Veld[]): Waarden {
  return Object.fromEntries(velden.map((veld) => [veld.id, beginwaarde(veld)]));
}

/** As a card sends them: under the id of this showing, and what is empty not at all. */
export function verzendbaar(waarden: Waarden, rev: string | number): Readonly<Record<string, string>> {
  const gevuld = Object.entries(waarden).filter(([, waarde]) => waarde !== "");
  return Object.fromEntries(gevuld.map(([id, waarde]) => [veldId(id, rev), waarde]));
}

/** Fields behind a title stand together where the first of them stood. What is there already stays where it is. */
function schik(plek: HTMLElement, velden: readonly Veld[], vakken: readonly Veldvak[]): void {
  const oude = [...plek.querySelectorAll<HTMLDetailsElement>(":scope > details")];
  const rijen = velden.flatMap(({ achter }, plaats): readonly HTMLElement[] => {
    if (achter === undefined) return vakken.slice(plaats, plaats + 1).map((vak) => vak.element);
    const groep = [...velden.keys()].filter((plek) => velden[plek]?.achter === achter);
    if (groep[0] !== plaats) return [];
    const staat = oude.find((een) => een.firstElementChild?.textContent === achter);
    const details = staat ?? maak("details", { class: "achter" }, [maak("summary", {}, [achter])]);
    if (staat === undefined || groep.some((plek) => isDringend(velden[plek])))
      details.open = groep.some((plek) => isBelangrijk(velden[plek]));
    zetKinderen(details, [
      ...details.querySelectorAll<HTMLElement>(":scope > summary"),
      ...groep.flatMap((plek) => vakken[plek]?.element ?? []),
    ]);
    return [details];
  });
  zetKinderen(plek, rijen);
}

/** Moves no element that stands in its place: what is taken out of the page, if only for a moment, loses the cursor. */
function zetKinderen(ouder: HTMLElement, kinderen: readonly HTMLElement[]): void {
  const weg = [...ouder.children].filter((kind) => !kinderen.some((een) => een === kind));
  for (const kind of weg) kind.remove();
  for (const [plaats, kind] of kinderen.entries()) {
    const staat = ouder.children[plaats] ?? null;
    if (staat !== kind) ouder.insertBefore(kind, staat);
  }
}

function isDringend(veld: Veld | undefined): boolean {
  return veld?.fout !== undefined || veld?.elders !== undefined;
}

function isBelangrijk(veld: Veld | undefined): boolean {
  if (veld === undefined) return false;
  if (isDringend(veld)) return true;
  const waarde = beginwaarde(veld);
  const stil = veld.soort === "keuze" ? veld.keuzes[0]?.waarde : "false";
  return waarde !== "" && waarde !== stil;
}
