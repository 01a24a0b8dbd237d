import type { Kaartbeeld, Keuze, Veld } from "../../../dialogs/beeld.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import { isInDienst, lieverNiet } from "../../domain/keten.ts";
import { dagVan, waaromAfwezig } from "../../domain/rooster/aanwezigheid.ts";
import { ruimteVan } from "../../domain/rooster/ruimte.ts";
import { Functie } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { volgendeOpening } from "../../domain/werkkalender.ts";
import { type Besluit, GEWEIGERD, laatZien } from "../besluit.ts";
import type { Omgeving, Stand } from "../stand.ts";
import { stilVoor } from "./aanbieden.ts";
import { type Druk, eis, zichtVan } from "./gemeen.ts";

const FUNCTIE = "functie:";

/** Whom a colleague can name for a vraag: a person, or a function of which the next free one is asked. */
export type Bestemming =
  | { readonly soort: "collega"; readonly persoon: Persoon }
  | { readonly soort: "functie"; readonly functie: Functie };

/** Named, but the resident would rather not have this colleague. */
export type KanNiet = { readonly soort: "kan_niet" };

/**
 * The colleagues of the team and who replaces them. Those the resident would rather not have stand among them: whose
 * name is missing would be known to everybody who sees the list.
 */
function collegasVoor({ gemeente, nu }: Omgeving, vraag: Vraag, behalve: string): readonly Persoon[] {
  const team = vraag.plaatsing?.team;
  const leden = [...gemeente.mensen.values()].filter((persoon) => persoon.team === team && heeftFunctie(persoon));
  const vervangers = leden.flatMap(({ vervanger }) => gemeente.mensen.get(vervanger ?? "") ?? []).filter(heeftFunctie);
  return [...new Set([...leden, ...vervangers])].filter(
    ({ oid, mist }) => oid !== behalve && mist.length === 0 && isInDienst(gemeente, oid, nu),
  );
}

/** The functions of the team, or of its people. */
export function functiesVan({ gemeente }: Omgeving, vraag: Vraag): readonly Functie[] {
  const team = gemeente.teams.get(vraag.plaatsing?.team ?? "");
  if (team !== undefined && team.functies.length > 0) return team.functies;
  const leden = [...gemeente.mensen.values()].filter((persoon) => persoon.team === team?.id);
  return Functie.options.filter((functie) => leden.some(({ functies }) => functies.includes(functie)));
}

/** One list to choose from, with who is not there or has enough. */
export function bestemmingsveld(
  ik: Persoon,
  om: Omgeving,
  vraag: Vraag,
  {
    behalve,
    metFuncties,
    velden,
  }: { readonly behalve: string; readonly metFuncties: boolean; readonly velden: Druk["velden"] },
): Veld {
  const zicht = zichtVan(ik, om);
  const collegas = collegasVoor(om, vraag, behalve).map((persoon): Keuze => {
    const waarom = waaromLiever(om, vraag, persoon);
    const titel =
      waarom === null
        ? persoon.naam
        : zicht.zeg("collega.keuze", { naam: persoon.naam, waarom: zicht.zeg(`overslag.${waarom}` as "overslag.vol") });
    return { waarde: persoon.oid, titel };
  });
  const functies = metFuncties
    ? functiesVan(om, vraag).map((functie) => ({
        waarde: `${FUNCTIE}${functie}`,
        titel: zicht.zeg("collega.functie", { functie: zicht.zeg(`functie.${functie}`) }),
      }))
    : [];
  const keuzes = [...collegas, ...functies];
  return {
    id: "collega",
    label: zicht.zeg("vraag.collega"),
    verplicht: true,
    soort: "keuze",
    waarde: keuzes.find(({ waarde }) => waarde === velden["collega"])?.waarde ?? "",
    keuzes,
    vorm: "lijst",
  };
}

/** What was chosen there; null for what cannot be chosen (any more). */
export function leesBestemming(
  om: Omgeving,
  vraag: Vraag,
  { velden }: Druk,
  behalve: string,
): Bestemming | KanNiet | null {
  const keus = velden["collega"] ?? "";
  const functie = Functie.safeParse(keus.startsWith(FUNCTIE) ? keus.slice(FUNCTIE.length) : null);
  if (functie.success && functiesVan(om, vraag).includes(functie.data))
    return { soort: "functie", functie: functie.data };
  const persoon = collegasVoor(om, vraag, behalve).find(({ oid }) => oid === keus);
  if (persoon === undefined) return null;
  return lieverNiet(vraag).includes(persoon.oid) ? { soort: "kan_niet" } : { soort: "collega", persoon };
}

/** The choice is refused without a reason. It leaves a line in the log: who tries name after name learns something. */
export function kanNiet(stand: Stand, actie: "vraag.doorzetten" | "vraag.toewijzen", beeld: Kaartbeeld): Besluit {
  const object = eis(stand.vraag).doc.id;
  return { ...laatZien(stand, beeld), audit: [{ actie, object, resultaat: "geweigerd" }], resultaat: GEWEIGERD };
}

/** Why somebody else would be a better choice; null when nothing stands in the way. */
function waaromLiever(om: Omgeving, vraag: Vraag, persoon: Persoon): string | null {
  const { gemeente, nu } = om;
  const weg = waaromAfwezig(persoon, dagVan(gemeente, volgendeOpening(gemeente, nu)));
  if (weg !== null) return weg;
  const haast = vraag.plaatsing?.haast ?? "vijf_dagen";
  if (ruimteVan(gemeente.belasting, persoon, om.belasting(persoon.oid), haast) === "vol") return "vol";
  return stilVoor(om, vraag, persoon.oid) === null ? null : "stil";
}

function heeftFunctie({ functies, reserve }: Persoon): boolean {
  return functies.length + reserve.length > 0;
}
