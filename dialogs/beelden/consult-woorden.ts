import { afspraakVan, type Casus, type Tijdvak } from "../../src/domain/casuistiek/casus.ts";
import { dagVooraf } from "../../src/domain/casuistiek/consult.ts";
import type { Consultplek, Expertise } from "../../src/domain/casuistiek/inrichting.ts";
import { reeksVan } from "../../src/domain/casuistiek/relaties.ts";
import { dagInWoorden } from "../../src/domain/werkkalender.ts";
import type { Alinea, Kaartbeeld, Knop } from "../beeld.ts";
import type { Tekstsleutel } from "../teksten.ts";
import { tijd } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** From the day before on, when it was agreed before that: then both were reminded. */
export function isHerinnerd(
  { gemeente, nu }: Zicht,
  { afspraak: { van }, sinds }: Extract<Casus["stand"], { soort: "afgesproken" }>,
): boolean {
  const vooraf = dagVooraf(gemeente, van, sinds);
  return vooraf !== null && vooraf <= nu && nu < van;
}

/** A consult with the number people use for it. */
export interface Genummerd {
  readonly casus: Casus;
  readonly nummer: number;
}

/** What one of the people of a consult reads and can do. */
export interface Consultdeel {
  readonly naam: string;
  readonly toon?: Kaartbeeld["toon"];
  readonly zinnen: readonly Alinea[];
  readonly knoppen: readonly Knop[];
}

export const PLEKWOORDEN: Readonly<Record<Consultplek, Tekstsleutel>> = {
  bellen: "consult.plek.bellen",
  online: "consult.plek.online",
  wijkpost: "consult.plek.wijkpost",
};

export function gewoon(tekst: string): Alinea {
  return { tekst, stijl: "gewoon" };
}

export function nadruk(tekst: string): Alinea {
  return { tekst, stijl: "nadruk" };
}

export function plekwoord(zicht: Zicht, plek: Consultplek): string {
  return zicht.zeg(PLEKWOORDEN[plek]);
}

/** "morgen", "dinsdag 24 november". */
export function dagwoord({ gemeente, nu }: Zicht, ms: number): string {
  return dagInWoorden(gemeente, ms + 1, nu);
}

/** The same at the beginning of a sentence. */
export function dagVoorop(zicht: Zicht, ms: number): string {
  const dag = dagwoord(zicht, ms);
  return dag.charAt(0).toUpperCase() + dag.slice(1);
}

/** Another time that somebody (`naam`) proposed, for whoever has to answer. */
export function anderetijd(zicht: Zicht, afspraak: Pick<Tijdvak, "van">, naam: string): Omit<Consultdeel, "naam"> {
  return {
    toon: "let_op",
    zinnen: [
      nadruk(zicht.zeg("consult.verplaatst", wanneer(zicht, afspraak))),
      gewoon(zicht.zeg("consult.verplaatst.door", { naam })),
    ],
    knoppen: [
      knop(zicht, "consult_past", "knop.consult.ja", { stijl: "hoofd" }),
      knop(zicht, "consult_andere_tijd", "knop.consult.andere_tijd"),
      knop(zicht, "consult_afzeggen_vraag", "knop.consult.afzeggen"),
    ],
  };
}

/** Day and time of a talk, for the blanks of a sentence. */
export function wanneer(zicht: Zicht, { van }: Pick<Tijdvak, "van">): { readonly dag: string; readonly tijd: string } {
  return { dag: dagwoord(zicht, van), tijd: tijd(zicht, van) };
}

export function expertiseBij({ gemeente }: Zicht, { route }: Casus): Expertise | null {
  return route.soort === "consult" ? (gemeente.casuistiek.expertises.get(route.expertise) ?? null) : null;
}

/** What the talk is about, as people say it: the name of the expertise, never a word of the sheet. */
export function expertisenaam(zicht: Zicht, casus: Casus): string {
  const { route } = casus;
  return expertiseBij(zicht, casus)?.naam ?? (route.soort === "consult" ? route.expertise : "");
}

/** "Consult 14: ggz", or "Casus 15: Casuïstiek Oost". */
export function casustitel(zicht: Zicht, { casus, nummer: nr }: Genummerd): string {
  const { route } = casus;
  if (route.soort === "consult") return zicht.zeg("consult.titel", { nr, expertise: expertisenaam(zicht, casus) });
  const overleg = reeksVan(route.overleg, zicht.gemeente.casuistiek)?.naam ?? zicht.zeg("consult.overleg");
  return zicht.zeg("consult.casustitel", { nr, overleg });
}

/** "Noor (ggz)". */
export function functiewoord(zicht: Zicht, casus: Casus, met: string): string {
  return zicht.zeg("consult.met", { naam: voornaam(zicht, met), expertise: expertisenaam(zicht, casus) });
}

/** Who is called when it cannot wait: the coordinator by name and number. */
export function coordinatorwoord(zicht: Zicht, oid: string): string {
  const nummer = nummerVan(zicht, oid);
  const naam = zicht.gemeente.mensen.get(oid)?.voornaam;
  return naam === undefined ? nummer : `${naam}, ${nummer}`;
}

/** A number on which somebody answers: their own, that of their team, or that of the gemeente. */
export function nummerVan({ gemeente }: Zicht, oid: string): string {
  const wie = gemeente.mensen.get(oid);
  return wie?.telefoon ?? gemeente.teams.get(wie?.team ?? "")?.telefoon ?? gemeente.telefoon;
}

/** Who is called for danger: practice review §9.9 puts this before any booking. */
export function spoedzin(zicht: Zicht): string {
  const { casuistiek, telefoon } = zicht.gemeente;
  return zicht.zeg("consult.spoed", { nummer: casuistiek.aandachtsfunctionaris || telefoon });
}

export function teamnaam({ gemeente }: Zicht, { team }: Casus): string {
  return gemeente.teams.get(team)?.naam ?? team;
}

/** How a consult stands, in one or two words for a list. */
export function standwoord(zicht: Zicht, casus: Casus): string {
  const STANDEN: Readonly<Record<Casus["stand"]["soort"], Tekstsleutel>> = {
    gevraagd: "consult.stand.gevraagd",
    voorgesteld: "consult.stand.voorgesteld",
    afgesproken: "consult.stand.afgesproken",
    wacht: "consult.stand.wacht",
    coordinator: "consult.stand.coordinator",
    ingebracht: "consult.stand.ingebracht",
    besproken: "consult.stand.besproken",
    afgezegd: "consult.stand.afgezegd",
  };
  const woord = zicht.zeg(STANDEN[casus.stand.soort]);
  const afspraak = afspraakVan(casus);
  return afspraak === null ? woord : `${dagwoord(zicht, afspraak.van)}, ${tijd(zicht, afspraak.van)} · ${woord}`;
}
