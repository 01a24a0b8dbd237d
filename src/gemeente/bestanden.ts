import { z } from "zod";
import { STANDAARD_GEMEENTE } from "../domain/beheer/standaard.ts";
import { Functie, Kanaal, Leefgebied, Rol } from "../domain/sleutels.ts";
import { FEESTDAGEN, type Feestdagkeuzes } from "./feestdagen.ts";
import {
  Alarmadres,
  Bewaartermijn,
  blok,
  Datum,
  Id,
  Oid,
  Openingstijd,
  Postcodes,
  Tekst,
  Telefoon,
  Tijd,
  Tijdvak,
  Tijdzone,
  Werkdagen,
  Werktermijn,
} from "./waarden.ts";

/** A person by short name (`kort`) or object id. */
const Wie = Tekst;
const PerHaast = blok({
  nu: Werktermijn,
  vandaag: Werktermijn,
  morgen: Werktermijn,
  drie_dagen: Werktermijn,
  vijf_dagen: Werktermijn,
});
const Punten = z.number().int().min(0).max(100);
const { gewicht: GEWICHT, per_fte: PER_FTE } = STANDAARD_GEMEENTE.belasting;
const Gewichten = blok({
  nu: Punten.default(GEWICHT.nu),
  vandaag: Punten.default(GEWICHT.vandaag),
  morgen: Punten.default(GEWICHT.morgen),
  drie_dagen: Punten.default(GEWICHT.drie_dagen),
  vijf_dagen: Punten.default(GEWICHT.vijf_dagen),
}).prefault({});
const WEEK = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;

/** Opening hours per day of the week by ISO number; a day that is not there is closed. */
const Openingstijden = blok({
  maandag: Openingstijd.nullish(),
  dinsdag: Openingstijd.nullish(),
  woensdag: Openingstijd.nullish(),
  donderdag: Openingstijd.nullish(),
  vrijdag: Openingstijd.nullish(),
  zaterdag: Openingstijd.nullish(),
  zondag: Openingstijd.nullish(),
})
  .transform((dagen) => new Map(WEEK.flatMap((dag, index) => (dagen[dag] ? [[index + 1, dagen[dag]] as const] : []))))
  .refine((dagen) => dagen.size > 0, "Er is geen dag open. Noem minstens een dag, bijvoorbeeld maandag: 08:30-17:00.");

const GEEN_FEESTDAGEN = {
  ...Object.fromEntries(FEESTDAGEN.map((dag) => [dag, "open"])),
  vijf_mei: "nooit",
};
const OpenOfDicht = z.enum(["open", "dicht"]);
const Feestdagblok = blok({
  nieuwjaarsdag: OpenOfDicht.default("dicht"),
  goede_vrijdag: OpenOfDicht.default(STANDAARD_GEMEENTE.feestdagen.goede_vrijdag),
  eerste_paasdag: OpenOfDicht.default("dicht"),
  tweede_paasdag: OpenOfDicht.default("dicht"),
  koningsdag: OpenOfDicht.default("dicht"),
  vijf_mei: z.enum(["nooit", "elk_jaar", "lustrum"]).default(STANDAARD_GEMEENTE.feestdagen.vijf_mei),
  hemelvaartsdag: OpenOfDicht.default("dicht"),
  eerste_pinksterdag: OpenOfDicht.default("dicht"),
  tweede_pinksterdag: OpenOfDicht.default("dicht"),
  eerste_kerstdag: OpenOfDicht.default("dicht"),
  tweede_kerstdag: OpenOfDicht.default("dicht"),
});
const VIJF_MEI = { nooit: "open", elk_jaar: "dicht", lustrum: "lustrum" } as const;

/** Whether the desks are closed on each public holiday; `geen`: on none of them. */
const Feestdagen = z
  .preprocess((waarde) => (waarde === "geen" ? GEEN_FEESTDAGEN : waarde), Feestdagblok)
  .transform(({ vijf_mei: vijfMei, ...andere }): Feestdagkeuzes => ({ ...andere, vijf_mei: VIJF_MEI[vijfMei] }))
  .prefault({});

/** `gemeente.yaml` */
export const Gemeentebestand = blok({
  id: Id,
  naam: Tekst,
  vrije_tekst: z.enum(["venster", "kaart"]),
  tijdzone: Tijdzone,
  organisatie: Tekst,
  beheerder: Tekst,
  privacycontact: Tekst,
  tolktelefoon: Telefoon,
  systeem: Tekst,
  telefoon: Telefoon,
  openingstijden: Openingstijden,
  feestdagen: Feestdagen,
  gesloten: z.array(Datum).default([]),
  toch_open: z.array(Datum).default([]),
  termijnen: blok({
    aanbod: PerHaast,
    contact: PerHaast,
    oproep: Werktermijn,
    concept_zonder_naam: Bewaartermijn,
    concept_met_naam: Bewaartermijn,
    verstuurd: Bewaartermijn,
    corrigeren: Bewaartermijn,
    briefje: Bewaartermijn,
    wachtrij: Werktermijn.default(STANDAARD_GEMEENTE.termijnen.wachtrij),
    overgenomen: Bewaartermijn.default(STANDAARD_GEMEENTE.termijnen.overgenomen),
    regisseur: Bewaartermijn.default(STANDAARD_GEMEENTE.termijnen.regisseur),
    audit: Bewaartermijn.default(STANDAARD_GEMEENTE.termijnen.audit),
    feiten: Bewaartermijn.default(STANDAARD_GEMEENTE.termijnen.feiten),
  }),
  signalen: blok({
    gezien: Werktermijn.default(STANDAARD_GEMEENTE.signalen.gezien),
    antwoord: Bewaartermijn.default(STANDAARD_GEMEENTE.signalen.antwoord),
    bewaren: Bewaartermijn.default(STANDAARD_GEMEENTE.signalen.bewaren),
  }).prefault({}),
  daglijst: Tijd.default(STANDAARD_GEMEENTE.daglijst),
  weekbericht: blok({
    dag: z.enum(WEEK).default(STANDAARD_GEMEENTE.weekbericht.dag),
    tijd: Tijd.default(STANDAARD_GEMEENTE.weekbericht.tijd),
  })
    .transform(({ dag, tijd }) => ({ dag: WEEK.indexOf(dag) + 1, tijd }))
    .prefault({}),
  stille_uren: Tijdvak.nullish(),
  laatste_redmiddel: Alarmadres.nullish(),
  belasting: blok({ gewicht: Gewichten, per_fte: z.number().positive().default(PER_FTE) }).prefault({}),
});

/** One team of `teams.yaml`. */
export const Teamregel = blok({
  id: Id,
  naam: Tekst,
  postcodes: z.array(Postcodes),
  telefoon: Telefoon,
  teamleider: Wie,
  coordinator: Wie,
  functies: z.array(Functie).nullish(),
  domeinen: z.partialRecord(Leefgebied, Functie).nullish(),
  partners: z.array(Tekst).nullish(),
  voorgangers: z.array(Id).nullish(),
});
export type Teamregel = z.infer<typeof Teamregel>;

/** One person of `mensen.yaml`; `kort` is a name for use in these files only. */
export const Persoonregel = blok({
  oid: Oid,
  kort: Id.nullish(),
  voornaam: Tekst,
  naam: Tekst,
  rollen: z.array(Rol).min(1),
  functies: z.array(Functie).nullish(),
  team: Tekst,
  organisatie: Tekst,
  telefoon: Telefoon.nullish(),
  werkdagen: Werkdagen,
  vervanger: Wie.nullish(),
  afwezig: z
    .array(
      blok({ van: Datum, tot: Datum }).refine(
        ({ van, tot }) => van <= tot,
        "De laatste dag ligt voor de eerste. Zet de vroegste dag eerst.",
      ),
    )
    .nullish(),
  mist: z.array(z.enum(["vog", "geheimhouding", "instructie"])).nullish(),
  locatie: Tekst.nullish(),
  fte: z.number().positive().max(1).nullish(),
  reserve: z.array(Functie).nullish(),
  moederdagen: Werkdagen.nullish(),
  grens: z.number().int().min(0).nullish(),
  stil: Tijdvak.nullish(),
  vanaf: Datum.nullish(),
  tot: Datum.nullish(),
});
export type Persoonregel = z.infer<typeof Persoonregel>;

/** One desk of `locaties.yaml`. */
export const Locatieregel = blok({
  id: Id,
  naam: Tekst,
  adres: Tekst,
  team: Tekst,
  kanaal: Kanaal,
  openingstijden: Openingstijden.nullish(),
});
export type Locatieregel = z.infer<typeof Locatieregel>;

/** A word of the code on the slip: easy to say and to spell over the telephone. */
export const Codewoord = z
  .string()
  .regex(/^[a-z]{3,10}$/, "Een codewoord heeft drie tot tien kleine letters zonder accent. Kies een ander woord.");
