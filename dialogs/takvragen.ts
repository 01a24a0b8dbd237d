import type { Branchevraag } from "../src/domain/gemeente.ts";
import { Leefgebied } from "../src/domain/sleutels.ts";
import type { Answers } from "./flow.ts";
import { verwoord } from "./teksten.ts";
import {
  antwoord,
  keuzeschema,
  LANGSTE_ANTWOORD,
  tekstschema,
  type Vraagcontext,
  type Vraagstelling,
} from "./vraagsoorten.ts";

/** The questions of one leefgebied, as far as this role may ask them and the resident's words call for them. */
export function takvragen(answers: Answers, context: Vraagcontext): readonly Vraagstelling[] {
  const leefgebied = Leefgebied.safeParse(answers["leefgebied"]);
  if (!leefgebied.success || context.rol === "vrijwilliger") return [];
  const woorden = ` ${(antwoord(answers, "eigen_woorden") ?? "").toLowerCase().replace(/[^\p{L}\d]+/gu, " ")} `;
  const vragen = context.gemeente.onderwerpen.get(leefgebied.data)?.vragen ?? [];
  return vragen
    .filter(({ wie }) => wie.some((rol) => rol === context.rol))
    .filter(
      ({ alleenBij }) =>
        alleenBij.length === 0 || alleenBij.some((woord) => woorden.includes(` ${woord.toLowerCase()} `)),
    )
    .slice(0, 2)
    .map((vraag) => stelling(`tak.${leefgebied.data}.${vraag.id}`, vraag));
}

const JA_NEE = ["ja", "nee", "weet_niet"] as const;

/** The wording comes from the gemeente's own files, so the catalogue knows nothing of these. */
function stelling(id: string, { tekst, soort, keuzes }: Branchevraag): Vraagstelling {
  const basis = { id, label: tekst, verplicht: false };
  const lees = (waarde: unknown) => (typeof waarde === "string" ? waarde : null);
  if (soort === "tekst") {
    const schema = tekstschema(LANGSTE_ANTWOORD);
    const veld: Vraagstelling["veld"] = (waarde) => ({
      ...basis,
      soort: "tekst",
      waarde: lees(waarde) ?? "",
      maximum: LANGSTE_ANTWOORD,
      regels: "een",
    });
    return { id, required: false, schema, veld, lees };
  }
  const opties = soort === "ja_nee" ? JA_NEE : keuzes;
  const titel = (keuze: string, context: Vraagcontext) =>
    soort === "ja_nee" ? verwoord(context.catalogus, `keuze.tak.${keuze}`) : keuze;
  const veld: Vraagstelling["veld"] = (waarde, context) => ({
    ...basis,
    soort: "keuze",
    waarde: lees(waarde) ?? "",
    keuzes: opties.map((keuze) => ({ titel: titel(keuze, context), waarde: keuze })),
    vorm: "lijst",
  });
  return {
    id,
    required: false,
    schema: keuzeschema(opties),
    veld,
    lees: (waarde, context) => (typeof waarde === "string" && opties.includes(waarde) ? titel(waarde, context) : null),
  };
}
