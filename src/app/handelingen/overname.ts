import { kandidatenVanFunctie } from "../../domain/keten.ts";
import { houdZelf, type Kandidaatkeuze, vraagOverTeNemen } from "../../domain/overdracht.ts";
import type { Functie } from "../../domain/sleutels.ts";
import type { Doorgezet, Vraag } from "../../domain/vraag.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import { aanbodtijd, kaartenBij, nieuweKaart, takenVanAanbod } from "./aanbieden.ts";

/** The owner asks this colleague; the vraag stays with the owner until they take it up. */
export function zetOver(om: Omgeving, vraag: Vraag, aan: Kandidaatkeuze, functie: Functie | null): Vraag {
  return vraagOverTeNemen(vraag, aan, om.nu, { ...aanbodtijd(om, vraag, aan.wie), functie });
}

/** Whoever was asked to take it over did not: the next one of the function it goes to, else it stays with its owner. */
export function overnameVerder(om: Omgeving, vraag: Vraag, doorgezet: Doorgezet | undefined): Vraag {
  const functie = doorgezet?.functie ?? null;
  const volgende = functie === null ? undefined : kandidatenVanFunctie(om.gemeente, vraag, functie, om).kandidaten[0];
  if (volgende === undefined) return houdZelf(vraag, om.nu);
  return zetOver(om, vraag, { wie: volgende.oid, waarom: "doorgezet" }, functie);
}

/** What follows: the next is asked, or the owner hears that it stays with them. */
export function takenNaOvername(om: Omgeving, vroeger: Vraag, vraag: Vraag): readonly Taak[] {
  const { toestand } = vraag;
  if (toestand.soort !== "opgepakt") return [];
  if (toestand.doorgezet !== undefined)
    return [...kaartenBij(om, vraag, [toestand.doorgezet.aan]), ...takenVanAanbod(om, vraag)];
  const bleef = vroeger.toestand.soort === "opgepakt" && vroeger.toestand.eigenaar === toestand.eigenaar;
  return bleef
    ? [...kaartenBij(om, vraag, [toestand.eigenaar]), nieuweKaart(om, vraag, toestand.eigenaar)]
    : kaartenBij(om, vraag);
}
