import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import { naVraagOp } from "../../src/domain/casuistiek/consult.ts";
import type { Knop } from "../beeld.ts";
import { type Consultdeel, dagwoord, gewoon, nadruk } from "./consult-woorden.ts";
import { signaalknop } from "./start.ts";
import { knop, voornaam, type Zicht } from "./zicht.ts";

/** After the talk, for who brought it: one question at a time, and what they take away. For an overleg as for a consult. */
export function nabespreking(zicht: Zicht, casus: Casus, nummer: number): Consultdeel {
  const { nietGekomen, stand, route } = casus;
  const met = stand.soort === "besproken" ? stand.met : null;
  if (nietGekomen !== null)
    return {
      naam: "consult/vrager/niet_gekomen",
      zinnen: [gewoon(zicht.zeg("consult.niet_gekomen", { naam: voornaam(zicht, nietGekomen) }))],
      knoppen:
        route.soort === "consult"
          ? [
              knop(zicht, "consult_tijden", "knop.consult.nieuwe_tijd", {
                data: { expertise: route.expertise, wijze: route.wijze },
              }),
            ]
          : [],
    };
  const { zin, knoppen } = volgendeVraag(zicht, casus, nummer);
  const wachtOpAdvies = met !== null && casus.advies === null && !isMetNaam(casus);
  return {
    naam: "consult/vrager/besproken",
    zinnen: [
      nadruk(zin),
      ...(wachtOpAdvies ? [gewoon(zicht.zeg("consult.wacht_advies", { naam: voornaam(zicht, met) }))] : []),
      gewoon(zicht.zeg("consult.jij_beslist")),
    ],
    knoppen: [...knoppen, ...meeneemknoppen(zicht, casus, met)],
  };
}

function volgendeVraag(
  zicht: Zicht,
  casus: Casus,
  nr: number,
): { readonly zin: string; readonly knoppen: readonly Knop[] } {
  const { stand } = casus;
  const op = naVraagOp(zicht.gemeente, casus);
  if (op !== null && op <= zicht.nu) return { zin: zicht.zeg(navraag(casus), { nr }), knoppen: gevolgknoppen(zicht) };
  if (casus.nuttig === null && stand.soort === "besproken")
    return { zin: zicht.zeg("consult.na", { dag: dagwoord(zicht, stand.op) }), knoppen: nutknoppen(zicht) };
  if (casus.knelpunt === null) return { zin: zicht.zeg("casus.signaal"), knoppen: knelpuntknoppen(zicht) };
  const signaal = casus.knelpunt === "ja" ? [signaalknop(zicht)] : [];
  return { zin: zicht.zeg("consult.dank"), knoppen: signaal };
}

function navraag({ route }: Casus): "casus.na" | "casus.na.consult" {
  return route.soort === "consult" ? "casus.na.consult" : "casus.na";
}

function nutknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "casus_nut", "knop.consult.ja", { data: { nut: "ja" } }),
    knop(zicht, "casus_nut", "knop.consult.beetje", { data: { nut: "beetje" } }),
    knop(zicht, "casus_nut", "knop.consult.nee", { data: { nut: "nee" } }),
  ];
}

function gevolgknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "casus_gevolg", "knop.casus.hielp", { data: { gevolg: "hielp" } }),
    knop(zicht, "casus_gevolg", "knop.casus.hielp_niet", { data: { gevolg: "hielp_niet" } }),
    knop(zicht, "casus_gevolg", "knop.casus.niet_gedaan", { data: { gevolg: "niet_gedaan" } }),
  ];
}

function knelpuntknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "casus_knelpunt", "knop.consult.ja", { data: { knelpunt: "ja" } }),
    knop(zicht, "casus_knelpunt", "knop.consult.nee", { data: { knelpunt: "nee" } }),
  ];
}

/** What can be read and written down of it, in the window. */
function meeneemknoppen(zicht: Zicht, casus: Casus, met: string | null): readonly Knop[] {
  const naam = met === null ? "" : voornaam(zicht, met);
  return [
    ...(casus.advies === null ? [] : [knop(zicht, "casus_lees", "knop.consult.advies_lezen")]),
    ...(isMetNaam(casus) ? [] : [knop(zicht, "ga_doen", "knop.casus.ga_doen")]),
    ...(met === null || casus.nuttig !== null || casus.advies !== null
      ? []
      : [{ verb: "consult_niet_gekomen", titel: zicht.zeg("knop.consult.kwam_niet", { naam }) }]),
  ];
}

function isMetNaam({ route }: Casus): boolean {
  return route.soort === "consult" && route.wijze === "over_bewoner";
}
