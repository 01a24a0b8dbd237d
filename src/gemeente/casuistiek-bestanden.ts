import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { STANDAARD_CASUISTIEK, STANDAARD_EXPERTISE, STANDAARD_REEKS } from "../domain/beheer/standaard.ts";
import { CONSULTSOORTEN, PLEKKEN } from "../domain/casuistiek/inrichting.ts";
import { Functie, Leefgebied } from "../domain/sleutels.ts";
import {
  Bewaartermijn,
  blok,
  Datum,
  Id,
  Openingstijd,
  Tekst,
  Telefoon,
  Tijd,
  Weekdag,
  Werktermijn,
} from "./waarden.ts";

/** A person by short name (`kort`) or object id. */
const Wie = Tekst;
/** The widest window in which a calendar of the organisation says who is free is 42 days. */
const MEESTE_DAGEN = 41;
/** The texts promise that all of a case is erased four weeks after its meeting. */
const LANGST_BEWAARD_DAGEN = 28;
const DAG = "[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)";
const MAAND = "([1-9]|1[0-2])";
const MAANDDAG = "-?([1-9]|[12]\\d|3[01])";
/** These parts keep it at one meeting a day, at the time of `om`; the last day is `tot`. */
const DELEN = [
  "INTERVAL=[1-9]\\d?",
  `BYDAY=${DAG}(,${DAG})*`,
  `BYMONTH=${MAAND}(,${MAAND})*`,
  `BYMONTHDAY=${MAANDDAG}(,${MAANDDAG})*`,
  "BYSETPOS=-?[1-5](,-?[1-5])*",
  "WKST=(MO|SU)",
];
const RRULE = new RegExp(`^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(${DELEN.join("|")}))*$`, "u");
/** RFC 5545 counts weekdays in a month or a year only; in a week it would be looked for without end. */
const GETELDE_DAG_IN_WEEK = /^FREQ=(DAILY|WEEKLY).*[=,][+-]?\d(MO|TU|WE|TH|FR|SA|SU)/u;

function getal(min: number, max: number) {
  return z
    .number()
    .refine(
      (waarde) => Number.isInteger(waarde) && min <= waarde && waarde <= max,
      `Dit kan niet. Schrijf een heel getal van ${min} tot en met ${max}.`,
    );
}

function kort(tekens: number) {
  return Tekst.max(tekens, `Dit is te lang. Maak er hoogstens ${tekens} tekens van.`);
}

const Spreekuurregel = blok({
  dag: Weekdag,
  tijd: Openingstijd,
  plekken: z.array(z.enum(PLEKKEN)).nullish(),
});

/** One kind of advice of `casuistiek.yaml`. */
export const Expertiseregel = blok({
  id: Id,
  naam: kort(40),
  leefgebieden: z.array(Leefgebied).nullish(),
  soorten: z
    .array(z.enum(CONSULTSOORTEN))
    .min(1)
    .default([...STANDAARD_EXPERTISE.soorten]),
  plekken: z
    .array(z.enum(PLEKKEN))
    .min(1)
    .default([...STANDAARD_EXPERTISE.plekken]),
  minuten: getal(10, 120).default(STANDAARD_EXPERTISE.minuten),
  buffer_minuten: getal(0, 120).default(STANDAARD_EXPERTISE.buffer_minuten),
  vooraf: Werktermijn.default(STANDAARD_EXPERTISE.vooraf),
  per_dag: getal(1, 20).default(STANDAARD_EXPERTISE.per_dag),
  specialisten: z.array(blok({ wie: Wie, spreekuren: z.array(Spreekuurregel).min(1) })).nullish(),
  bel: Telefoon.nullish(),
  regel: kort(300).nullish(),
  coordinator: Wie.nullish(),
});
export type Expertiseregel = z.infer<typeof Expertiseregel>;

const IdVanReeks = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,28}$/,
    "Een id van een reeks begint met een kleine letter en heeft hoogstens 29 kleine letters, cijfers en streepjes. Schrijf bijvoorbeeld jeugd-oost.",
  );

/** One series of meetings of `casuistiek.yaml`. */
export const Reeksregel = blok({
  id: IdVanReeks,
  naam: kort(60),
  soort: z.enum(["casuistiek", "intervisie", "beleid"]).default(STANDAARD_REEKS.soort),
  teams: z.array(Tekst).min(1),
  thema: kort(40).nullish(),
  rrule: z
    .string()
    .regex(
      RRULE,
      "Deze herhaling is niet te lezen. Schrijf FREQ=WEEKLY;INTERVAL=2;BYDAY=TU voor om de week op dinsdag; de eerste en laatste dag staan bij vanaf en tot, de tijd bij om.",
    )
    .refine(
      (regel) => !GETELDE_DAG_IN_WEEK.test(regel),
      "Een getal voor een dag kan alleen per maand of per jaar. Schrijf FREQ=MONTHLY;BYDAY=1TH voor elke eerste donderdag.",
    ),
  vanaf: Datum,
  tot: Datum.nullish(),
  om: Tijd,
  minuten: getal(15, 480),
  plaatsen: getal(1, 10).nullish(),
  minuten_per_casus: getal(10, 240).nullish(),
  methode: Tekst,
  deelnemers: z.array(Wie).min(1),
  gasten: z.array(kort(40)).nullish(),
  quorum: getal(2, 60).default(STANDAARD_REEKS.quorum),
  sluit: Werktermijn.default(STANDAARD_REEKS.sluit),
  waar: kort(80),
}).refine(({ vanaf, tot }) => !tot || vanaf <= tot, {
  error: "De laatste dag ligt voor de eerste. Zet de vroegste dag eerst.",
  path: ["tot"],
});
export type Reeksregel = z.infer<typeof Reeksregel>;

/** One method of `methoden.yaml`. */
export const Methoderegel = blok({
  id: Id,
  naam: kort(40),
  zonder_blad: z.boolean().default(false),
  rondes: z.array(blok({ naam: kort(40), minuten: getal(1, 240), uitleg: kort(200) })).min(1),
});
export type Methoderegel = z.infer<typeof Methoderegel>;

/** `casuistiek.yaml`; each expertise and each series is checked by itself, so that one fault does not hide others. */
export const Casuistiekbestand = blok({
  antwoord_binnen: Werktermijn.default(STANDAARD_CASUISTIEK.antwoord_binnen),
  bewaren: Bewaartermijn.default(STANDAARD_CASUISTIEK.bewaren).refine(
    hoogstensVierWeken,
    "Dit is te lang: de bot belooft dat een casus na vier weken weg is. Schrijf hoogstens P28D.",
  ),
  vooruit_dagen: getal(1, MEESTE_DAGEN).default(STANDAARD_CASUISTIEK.vooruit_dagen),
  aandachtsfunctionaris: kort(100).refine(
    (tekst) => tekst.replace(/\D/g, "").length >= 3,
    'Hier ontbreekt een telefoonnummer. Schrijf wie je belt en het nummer: "Fatima Voorbeeld, 023-555 01 10".',
  ),
  coordinator: Wie,
  functies: z.array(Functie).min(1).default(Functie.options),
  expertises: z.array(z.unknown()).default([]),
  reeksen: z.array(z.unknown()).default([]),
});
export type Casuistiekbestand = z.infer<typeof Casuistiekbestand>;

function hoogstensVierWeken(iso: string): boolean {
  const begin = Temporal.PlainDate.from("2026-03-01");
  try {
    return Temporal.Duration.from(iso).total({ unit: "days", relativeTo: begin }) <= LANGST_BEWAARD_DAGEN;
  } catch {
    // Bewaartermijn says what is wrong with it.
    return true;
  }
}
