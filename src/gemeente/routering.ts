import { z } from "zod";
import type { Gemeente, Partner, Routeringsregel } from "../domain/gemeente.ts";
import { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../domain/sleutels.ts";
import {
  isGedateerd,
  keurEigenaar,
  MAG_BESCHIKBAAR,
  maakBeschikbaar,
  NIET_GEDATEERD,
  WACHT_ZONDER_LIJST,
  wachtKlopt,
} from "./beschikbaar.ts";
import type { Bron } from "./bron.ts";
import { keurLijst, type Onderdeel } from "./keur.ts";
import { keurRegels } from "./keur-routering.ts";
import type { Problemen } from "./problemen.ts";
import { maakWijzer, type Regels, type Wijzer } from "./verwijzingen.ts";
import { blok, Datum, Id, Tekst, Telefoon } from "./waarden.ts";
import { leesYaml } from "./yaml-bestand.ts";

const PERIODE = { vanaf: Datum.nullish(), tot: Datum.nullish() };
const VERKEERD_OM = "De laatste dag ligt voor de eerste. Zet de vroegste dag eerst.";

function ligtGoed({ vanaf, tot }: { vanaf?: string | null | undefined; tot?: string | null | undefined }): boolean {
  return !vanaf || !tot || vanaf <= tot;
}

/** Some of these values, as a list or as one value without brackets; a wrong one is named where it stands. */
function eenOfMeer<T extends string>(schema: z.ZodType<T>, keuzes: readonly string[]) {
  return z.unknown().transform((ruw, ctx): readonly T[] => {
    const delen: readonly unknown[] = Array.isArray(ruw) ? ruw : [ruw];
    if (delen.length === 0) ctx.addIssue("Hier staat niets in. Vul minstens een waarde in, of haal de regel weg.");
    return delen.flatMap((deel, plek) => {
      const gelezen = schema.safeParse(deel);
      if (gelezen.success) return [gelezen.data];
      const path = Array.isArray(ruw) ? [plek] : [];
      ctx.addIssue({ code: "invalid_value", values: [...keuzes], input: deel, path });
      return [];
    });
  });
}
const uit = <T extends string>(soort: { readonly options: T[] } & z.ZodType<T>) => eenOfMeer(soort, soort.options);
/** Names that are looked up afterwards. */
const namen = eenOfMeer(Tekst, []);

/** One line of `routering.yaml`. */
export const Regel = blok({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]{0,39}$/,
      "Een id van een regel bestaat uit kleine letters, cijfers en lage streepjes. Schrijf bijvoorbeeld kind_gevaar.",
    ),
  als: blok({
    merk: uit(Merk).optional(),
    veiligheid: uit(Veiligheid).optional(),
    leefgebied: uit(Leefgebied).optional(),
    gelezen: uit(Functie).optional(),
    team: namen.optional(),
    haast: uit(Haast).optional(),
    antwoord: z.record(z.string(), namen).optional(),
  }).nullish(),
  dan: blok({
    functie: z.enum([...Functie.options, "gelezen", "eigen", "onderwerp"]),
    collega: Tekst.optional(),
    team: Tekst.optional(),
    partner: Tekst.optional(),
  }),
  omdat: Tekst.max(60, "Dit is te lang. Maak er hoogstens 60 tekens van; het komt na het woord omdat."),
  ...PERIODE,
}).refine(ligtGoed, VERKEERD_OM);
export type Regel = z.infer<typeof Regel>;

/** One partner of `partners.yaml`. */
export const Partnerregel = blok({
  id: Id,
  naam: Tekst,
  telefoon: Telefoon.nullish(),
  leefgebieden: z.array(Leefgebied).min(1),
  woorden: z.array(Tekst).nullish(),
  hoe: Tekst,
  ...PERIODE,
  ...MAG_BESCHIKBAAR,
})
  .refine(ligtGoed, VERKEERD_OM)
  .refine(wachtKlopt, WACHT_ZONDER_LIJST)
  .refine(isGedateerd, NIET_GEDATEERD);
export type Partnerregel = z.infer<typeof Partnerregel>;

/** Reads `routering.yaml` and `partners.yaml`; without them the order of the practice review holds, and there are no partners. */
export function leesRoutering(
  bron: Bron,
  regels: Regels,
  problemen: Problemen,
): Pick<Gemeente, "routering" | "partners"> {
  const routering = leesLijst(bron, "routering", Regel, problemen);
  const partners = leesLijst(bron, "partners", Partnerregel, problemen);
  const wijs = maakWijzer(regels.mensen);
  const gemaakt = routering.map(({ waarde }) => (waarde === null ? null : maakRegel(waarde, wijs)));
  keurRegels({ routering, partners, gemaakt, ...regels }, problemen);
  for (const { waarde, plaats } of partners) keurEigenaar(waarde?.eigenaar, plaats("eigenaar"), regels, problemen);
  return {
    routering: gemaakt.filter((regel) => regel !== null),
    partners: new Map(
      partners.flatMap(({ waarde }) => (waarde === null ? [] : [[waarde.id, maakPartner(waarde, wijs)]])),
    ),
  };
}

function leesLijst<T>(
  bron: Bron,
  sleutel: string,
  schema: z.ZodType<T>,
  problemen: Problemen,
): readonly Onderdeel<T>[] {
  const bestand = leesYaml(bron.neem(`${sleutel}.yaml`), problemen);
  return bestand === null ? [] : keurLijst(bestand, sleutel, schema, problemen);
}

function maakRegel(regel: Regel, wijs: (wie: string) => string | null): Routeringsregel {
  const { collega, functie, team, partner } = regel.dan;
  const oid = collega === undefined ? null : wijs(collega);
  return {
    id: regel.id,
    als: weglaten(regel.als ?? {}),
    dan: {
      functie,
      ...(oid === null ? {} : { collega: oid }),
      ...(team === undefined ? {} : { team }),
      ...(partner === undefined ? {} : { partner }),
    },
    omdat: regel.omdat,
    vanaf: regel.vanaf ?? null,
    tot: regel.tot ?? null,
  };
}

/** Without the conditions that are not there. */
function weglaten(als: NonNullable<Regel["als"]>): Routeringsregel["als"] {
  return Object.fromEntries(Object.entries(als).filter(([, waarde]) => waarde !== undefined));
}

function maakPartner(regel: Partnerregel, wijs: Wijzer): Partner {
  const { id, naam, leefgebieden, hoe, telefoon, woorden, vanaf, tot } = regel;
  const beschikbaar = maakBeschikbaar(regel, wijs);
  return {
    id,
    naam,
    leefgebieden,
    hoe,
    ...(beschikbaar === null ? {} : { beschikbaar }),
    telefoon: telefoon ?? null,
    woorden: (woorden ?? []).map((woord) => woord.toLowerCase()),
    vanaf: vanaf ?? null,
    tot: tot ?? null,
  };
}
