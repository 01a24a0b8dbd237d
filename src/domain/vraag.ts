import { z } from "zod";
import { Afsluiting, Einde, Functie, Haast, Leefgebied, Merk, Veiligheid } from "./sleutels.ts";
import { VEILIGHEIDSKAARTEN } from "./veiligheid/kaarten.ts";

const Moment = z.number().int().nonnegative();

/** Where a guided conversation stands (`dialogs/flow.ts`), as it is kept. */
const Stroomstand = z.object({
  flow: z.string(),
  version: z.number().int().positive(),
  answers: z.record(z.string(), z.unknown()),
  asked: z.string().nullable(),
  revision: z.number().int().nonnegative(),
});

/** A safety card that came up; it stays with the vraag until somebody dealt with it. */
export const Alarm = z.object({
  kaart: z.enum(VEILIGHEIDSKAARTEN),
  labels: z.array(Veiligheid),
  /** False: doubtful words, shown small, with `Niet van toepassing`. */
  zeker: z.boolean(),
  /** The words that decided; the same words dismissed stay dismissed, other words count anew. */
  waarom: z.string().default(""),
  stand: z.enum(["open", "gezien", "niet_van_toepassing"]),
  om: Moment,
  oproep: z.string().nullable(),
});
export type Alarm = z.infer<typeof Alarm>;

/** Why the person asked before was chosen or left (`docs/begrippen.md`); kept in order. */
export const Gevraagd = z.object({
  wie: z.string(),
  waarom: z.string(),
  om: Moment,
  /** `doorgezet`: passed on by this person to another, or to another function. */
  uitkomst: z.enum(["wacht", "opgepakt", "teruggegeven", "doorgezet", "vervallen"]),
  reden: z.string().nullable(),
  /** When it came to that; null while it waits. */
  tot: Moment.nullable().default(null),
  /** When they got to see it, where that is later than they were asked: quiet hours, leave. */
  vanaf: Moment.optional(),
});
export type Gevraagd = z.infer<typeof Gevraagd>;

/** Where a vraag belongs and how soon; fixed at the hand-over, changed by a correction. */
export const Plaatsing = z.object({
  team: z.string(),
  leefgebied: Leefgebied.nullable(),
  functie: Functie,
  haast: Haast,
  labels: z.array(Veiligheid),
  /** All leefgebieden of the question, the main one first. */
  leefgebieden: z.array(Leefgebied).default([]),
  /** The rule that decided the function, and its words after "omdat" (`routering.yaml`). */
  regel: z.string().default(""),
  omdat: z.string().default(""),
  /** A partner outside that may be asked, warm; never an owner. */
  partner: z.string().nullable().default(null),
  instemming: z.enum(["ja", "nee", "niet_gevraagd_veiligheid"]),
  /** Last moment for a first contact with the resident. */
  contactVoor: Moment,
  doorgegeven: Moment,
});
export type Plaatsing = z.infer<typeof Plaatsing>;

/** One decision about whom to ask: everybody looked at, and why each was chosen or passed over. Ids and codes only. */
export const Routebesluit = z.object({
  om: Moment,
  regel: z.string(),
  team: z.string(),
  functie: Functie,
  /** Null: nobody, the vraag waits for its function. */
  gekozen: z.string().nullable(),
  kandidaten: z.array(
    z.object({ wie: z.string(), waarom: z.string(), voor: z.string().nullable().default(null), belasting: z.number() }),
  ),
  overgeslagen: z.array(z.object({ wie: z.string(), waarom: z.string() })),
});
export type Routebesluit = z.infer<typeof Routebesluit>;

/** What the owner did since taking it up; moments only, never words. */
export const Opvolging = z.object({
  /** When somebody took it up for the first time. */
  eerst: Moment.optional(),
  /** The first contact with the resident. */
  contact: Moment.nullable(),
  /** Tries that reached nobody: called, no answer. */
  pogingen: z.array(Moment),
  /** The talk in which the question is cleared up (vraagverheldering). */
  afspraak: Moment.nullable(),
  /** Where that is: id of a desk, `thuis` or `bellen`; empty when nothing was said of it. */
  afspraakPlek: z.string().default(""),
  /** Vinger aan de pols: when the owner is asked how it goes. */
  pols: Moment.nullable(),
  /** Who is asked that, when whoever closed it left or is away. */
  polsBij: z.string().nullable().default(null),
  /** When that was asked. */
  polsGevraagd: Moment.nullable().default(null),
  /** When the owner said that it stands in the registration system; starts the retention clock. */
  overgenomen: Moment.nullable(),
  /** "Juiste plek?" of whoever took it up. */
  juistePlek: z.enum(["ja", "nee"]).nullable(),
  /** A partner outside was asked; the owner stays until a colleague records that the partner took it. */
  partner: z.object({ id: z.string(), sinds: Moment, overgenomen: Moment.nullable() }).nullable(),
  heropend: z.array(Moment),
  /** When the owner was reminded that the resident waits for a first contact; that is done once. */
  herinnerd: Moment.nullable().default(null),
  /** When the owner was warned that the text goes. */
  gewaarschuwd: z.array(Moment).default([]),
  /** When the text was erased, of a vraag that goes on with its number only. */
  gewist: Moment.nullable().default(null),
  /** Ids of what the owner needed and was not there; counted once each. */
  gemist: z.array(z.string()).optional(),
  /** Raised with everything the owner does, so that a tap on an older card is told from a new one. */
  keer: z.number().int().nonnegative().default(0),
});
export type Opvolging = z.infer<typeof Opvolging>;

export const GEEN_OPVOLGING: Opvolging = {
  contact: null,
  pogingen: [],
  afspraak: null,
  afspraakPlek: "",
  pols: null,
  polsBij: null,
  polsGevraagd: null,
  overgenomen: null,
  juistePlek: null,
  partner: null,
  heropend: [],
  herinnerd: null,
  gewaarschuwd: [],
  gewist: null,
  keer: 0,
};

/** Its owner asked somebody else to take it over; until that one does, it stays where it is. */
export const Doorgezet = z.object({
  aan: z.string(),
  ronde: z.number().int(),
  sinds: Moment,
  tot: Moment,
  vanaf: Moment.optional(),
  /** The function it goes to, when no person was named; its next candidate is asked when this one does not. */
  functie: Functie.nullable(),
});
export type Doorgezet = z.infer<typeof Doorgezet>;

export const Toestand = z.discriminatedUnion("soort", [
  z.object({ soort: z.literal("concept"), gepauzeerd: z.boolean() }),
  z.object({
    soort: z.literal("aangeboden"),
    aan: z.string(),
    ronde: z.number().int(),
    sinds: Moment,
    tot: Moment,
    /** When they get to see it, where that is later: quiet hours, leave. Their term counts from then. */
    vanaf: Moment.optional(),
    /** Since when it waited for its function; it does so once. */
    inRij: Moment.optional(),
    /** Since when the last resort has been told that nobody takes it. */
    redmiddel: Moment.optional(),
  }),
  /** Nobody is free: it waits for its function; at `tot` the team lead is asked. */
  z.object({ soort: z.literal("wachtrij"), functie: Functie, sinds: Moment, tot: Moment }),
  z.object({
    soort: z.literal("opgepakt"),
    eigenaar: z.string(),
    sinds: Moment,
    doorgezet: Doorgezet.optional(),
  }),
  /** `eigenaar`: who closed it, and may reopen it while it is kept. */
  z.object({ soort: z.literal("afgesloten"), als: Afsluiting, op: Moment, eigenaar: z.string().default("") }),
  z.object({ soort: z.literal("beeindigd"), einde: Einde, op: Moment }),
  z.object({ soort: z.literal("ingetrokken"), op: Moment }),
]);
export type Toestand = z.infer<typeof Toestand>;

/** One vraag of one resident, from the first word to its erasure. Stored encrypted as a whole. */
export const Vraag = z.object({
  schema: z.literal(1),
  id: z.string(),
  /** Shared by the questions of one contact with one resident. */
  contact: z.string(),
  indiener: z.string(),
  locatie: z.string().nullable(),
  begonnen: Moment,
  stroom: Stroomstand,
  /** What was handed over, while the sender is correcting it; what is read until the correction is confirmed. */
  voorCorrectie: Stroomstand.nullable().default(null),
  alarmen: z.array(Alarm),
  toestand: Toestand,
  plaatsing: Plaatsing.nullable(),
  gevraagd: z.array(Gevraagd),
  /** Load points as they were counted with the last change, so that they are taken off again to the point. */
  belast: z.array(z.object({ wie: z.string(), punten: z.number().int() })).optional(),
  /** The last decisions about whom to ask, newest last. */
  besluiten: z.array(Routebesluit).default([]),
  opvolging: Opvolging.default(GEEN_OPVOLGING),
  /** Oid of the colleague who already helps this household, recognised by a keyed hash; null when nobody is known. */
  bekendBij: z.string().nullable().default(null),
  /** The same, also where it may not be used or told: so that this vraag takes nobody's place. Never shown. */
  regisseur: z.string().nullable().default(null),
  merken: z.array(z.object({ merk: Merk, op: Moment })),
  /** What the resident can come back with: on the slip, never searched by name. */
  code: z.string().nullable(),
  /** Raised by one each time the sender corrects after the hand-over; the receiver sees that something changed. */
  correcties: z.number().int().nonnegative(),
  /** When the resident came to ask how it stands. */
  terugGeweest: z.array(Moment),
  /** When this record is erased, unless something earlier erases it. */
  wissenOp: Moment,
});
export type Vraag = z.infer<typeof Vraag>;

/** A vraag that nobody may see any more, or that is over. */
export function isVoorbij(vraag: Vraag): boolean {
  const { soort } = vraag.toestand;
  return soort === "afgesloten" || soort === "beeindigd" || soort === "ingetrokken";
}

/** The safety cards still on the screen, most urgent first. */
export function openAlarmen(vraag: Vraag): readonly Alarm[] {
  return vraag.alarmen.filter(({ stand }) => stand === "open");
}
