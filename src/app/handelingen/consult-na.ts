import { adviseurVan, type Casus } from "../../domain/casuistiek/casus.ts";
import { metAntwoord } from "../../domain/casuistiek/consult.ts";
import { type Besluit, laatZien } from "../besluit.ts";
import type { Feit } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { toonCasus } from "./casusbeeld.ts";
import { consultfeit, vastgelegd, zoStaatHet } from "./consult-gemeen.ts";
import { eis, type Handeling, zichtVan } from "./gemeen.ts";

/** One of the two says that the other did not come. Nothing is asked about an advice that was never given. */
export const consultNietGekomen: Handeling = (stand, _druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const { doc: was } = geborgd;
  const met = adviseurVan(was);
  const ander = stand.ik.oid === was.inbrenger ? met : stand.ik.oid === met ? was.inbrenger : null;
  if (was.stand.soort !== "besproken" || was.nietGekomen !== null || was.advies !== null || ander === null)
    return zoStaatHet(stand, om, geborgd, "consult.veranderd");
  const doc = metAntwoord(was, { nietGekomen: ander });
  const wie = ander === was.inbrenger ? "vrager" : "specialist";
  return antwoord(stand, om, geborgd, doc, { soort: "consult_niet_gekomen", ...consultfeit(doc), wie }, [ander]);
};

/** Whether the advice was of use. */
export const casusNut: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const nut = (["ja", "beetje", "nee"] as const).find((mogelijk) => mogelijk === druk.data["nut"]);
  if (nut === undefined || geborgd.doc.nuttig !== null) return laatZien(stand, toonCasus(stand, om, geborgd));
  const doc = metAntwoord(geborgd.doc, { nuttig: nut });
  return antwoord(stand, om, geborgd, doc, { soort: "casus_nuttig", ...consultfeit(doc), nut });
};

/** Four weeks later, once: what was done with it. */
export const casusGevolg: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const gevolg = (["hielp", "hielp_niet", "niet_gedaan"] as const).find((een) => een === druk.data["gevolg"]);
  if (gevolg === undefined || geborgd.doc.gevolg !== null) return laatZien(stand, toonCasus(stand, om, geborgd));
  const doc = metAntwoord(geborgd.doc, { gevolg });
  return antwoord(stand, om, geborgd, doc, { soort: "casus_gevolg", ...consultfeit(doc), gevolg });
};

/** A rule or a gap stood in the way: a signal for the figures, without anybody in it. */
export const casusKnelpunt: Handeling = (stand, druk, om) => {
  const geborgd = eis(stand.casus ?? null);
  const knelpunt = (["ja", "nee"] as const).find((mogelijk) => mogelijk === druk.data["knelpunt"]);
  if (knelpunt === undefined || geborgd.doc.knelpunt !== null) return laatZien(stand, toonCasus(stand, om, geborgd));
  const doc = metAntwoord(geborgd.doc, { knelpunt });
  const besluit = antwoord(stand, om, geborgd, doc, { soort: "casus_knelpunt", ...consultfeit(doc) });
  if (knelpunt === "nee") return { ...besluit, feiten: [] };
  const boven = [zichtVan(stand.ik, om).zeg("consult.signaal.dank")];
  return { ...besluit, toon: () => toonCasus(stand, om, { ...geborgd, doc }, boven) };
};

function antwoord(
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Casus>,
  doc: Casus,
  feit: Feit,
  nieuw: readonly string[] = [],
): Besluit {
  return vastgelegd(stand, om, geborgd, doc, { actie: "casus.nabespreken", nieuw, feiten: [feit] });
}
