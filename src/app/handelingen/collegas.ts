import type { Keuze, Veld } from "../../../dialogs/beeld.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import { isInDienst, lieverNiet } from "../../domain/keten.ts";
import { dagVan, waaromAfwezig } from "../../domain/rooster/aanwezigheid.ts";
import { ruimteVan } from "../../domain/rooster/ruimte.ts";
import { Functie } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { volgendeOpening } from "../../domain/werkkalender.ts";
import type { Omgeving } from "../stand.ts";
import { stilVoor } from "./aanbieden.ts";
import type { Druk } from "./gemeen.ts";
import { zichtVan } from "./gemeen.ts";

const FUNCTIE = "functie:";

/** Whom a colleague can name for a vraag: a person, or a function of which the next free one is asked. */
export type Bestemming =
  | { readonly soort: "collega"; readonly persoon: Persoon }
  | { readonly soort: "functie"; readonly functie: Functie };

/** The colleagues of the team and who replaces them, but for those the resident would rather not have. */
export function collegasVoor({ gemeente, nu }: Omgeving, vraag: Vraag, behalve: string): readonly Persoon[] {
  const team = vraag.plaatsing?.team;
  const leden = [...gemeente.mensen.values()].filter((persoon) => persoon.team === team && heeftFunctie(persoon));
  const vervangers = leden.flatMap(({ vervanger }) => gemeente.mensen.get(vervanger ?? "") ?? []).filter(heeftFunctie);
  const niet = new Set([behalve, ...lieverNiet(vraag)]);
  return [...new Set([...leden, ...vervangers])].filter(
    ({ oid, mist }) => !niet.has(oid) && mist.length === 0 && isInDienst(gemeente, oid, nu),
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
  { behalve, metFuncties }: { readonly behalve: string; readonly metFuncties: boolean },
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
  return {
    id: "collega",
    label: zicht.zeg("vraag.collega"),
    verplicht: true,
    soort: "keuze",
    waarde: "",
    keuzes: [...collegas, ...functies],
    vorm: "lijst",
  };
}

/** What was chosen there; null for what cannot be chosen (any more). */
export function leesBestemming(om: Omgeving, vraag: Vraag, { velden }: Druk, behalve: string): Bestemming | null {
  const keus = velden["collega"] ?? "";
  const functie = Functie.safeParse(keus.startsWith(FUNCTIE) ? keus.slice(FUNCTIE.length) : null);
  if (functie.success && functiesVan(om, vraag).includes(functie.data))
    return { soort: "functie", functie: functie.data };
  const persoon = collegasVoor(om, vraag, behalve).find(({ oid }) => oid === keus);
  return persoon === undefined ? null : { soort: "collega", persoon };
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
