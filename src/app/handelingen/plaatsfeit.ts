import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { balieteam, kanaalVan } from "../../domain/cijfers/vraagfeiten.ts";
import type { Vraag } from "../../domain/vraag.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { contextVan } from "./gemeen.ts";

/** Whose fact it is. */
export function teamfeit({ plaatsing }: Vraag): Pick<FeitVan<"toch_zelf">, "team"> {
  return { team: plaatsing?.team ?? "" };
}

/** The same, with the subject. */
export function plaatsfeit(vraag: Vraag): Pick<FeitVan<"doorgegeven">, "team" | "leefgebied"> {
  return { ...teamfeit(vraag), leefgebied: vraag.plaatsing?.leefgebied ?? "weet_niet" };
}

/** The same, with the function it went to. */
export function functiefeit(vraag: Vraag): Pick<FeitVan<"opgepakt">, "team" | "functie"> {
  return { ...teamfeit(vraag), functie: vraag.plaatsing?.functie ?? "" };
}

/** The resident came to ask, and whether anybody had spoken them by then. */
export function terugfeit(vraag: Vraag, hoe: FeitVan<"bewoner_terug">["hoe"]): FeitVan<"bewoner_terug"> {
  return {
    soort: "bewoner_terug",
    ...teamfeit(vraag),
    hoe,
    contact: vraag.opvolging.contact === null ? "nee" : "ja",
  };
}

/** The desk at which a draft began. */
export function conceptfeit({ gemeente }: Omgeving, vraag: Vraag): Pick<FeitVan<"begonnen">, "team" | "kanaal"> {
  return { team: balieteam(gemeente, vraag), kanaal: kanaalVan(gemeente, vraag) };
}

/** The desk of whoever taps: its team, and how people come there. */
export function baliefeit(stand: Stand, om: Omgeving): Pick<FeitVan<"begonnen">, "team" | "kanaal"> {
  const { locatie, oid: indiener } = stand.ik;
  return { team: balieteam(om.gemeente, { locatie, indiener }), kanaal: contextVan(stand, om, null).kanaal };
}
