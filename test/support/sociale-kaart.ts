import type { Gemeente } from "../../src/domain/gemeente.ts";
import type { SocialeKaart, Voorziening } from "../../src/domain/voorziening.ts";

/** One thing on the map, open since a day. */
export function voorziening(
  id: string,
  deel: Partial<Voorziening> = {},
  beschikbaar: Partial<Voorziening["beschikbaar"]> = {},
): Voorziening {
  return {
    id,
    naam: `Voorziening ${id}`,
    leefgebieden: ["financien"],
    teams: [],
    telefoon: "023-555 04 01",
    adres: null,
    hoe: "Bel voor een tijd.",
    vanaf: null,
    tot: null,
    basisvoorziening: true,
    beschikbaar: {
      capaciteit: "open",
      wachtWeken: null,
      bijgewerkt: "2026-11-02",
      eigenaar: "p-fatima",
      ...beschikbaar,
    },
    ...deel,
  };
}

export function kaartMet(voorzieningen: readonly Voorziening[], oudNaDagen = 90): SocialeKaart {
  return { voorzieningen: new Map(voorzieningen.map((een) => [een.id, een])), oudNaDagen };
}

/** Everything that a line of the map can say. */
export const VOLLE_KAART: SocialeKaart = kaartMet([
  voorziening("open", { adres: "Proefplein 3" }),
  voorziening("toets", { basisvoorziening: false }, { capaciteit: "toets_nodig" }),
  voorziening("week", {}, { capaciteit: "wachtlijst", wachtWeken: 1 }),
  voorziening("weken", { teams: ["oost"] }, { capaciteit: "wachtlijst", wachtWeken: 9, bijgewerkt: "2026-03-02" }),
  voorziening("lijst", { teams: ["west"], telefoon: null, adres: "Proefplein 4" }, { capaciteit: "wachtlijst" }),
  voorziening("vol", {}, { capaciteit: "vol", eigenaar: "p-marijke" }),
]);

export function metKaart(gemeente: Gemeente, socialeKaart: SocialeKaart = VOLLE_KAART): Gemeente {
  return { ...gemeente, socialeKaart };
}
