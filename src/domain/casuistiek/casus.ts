import { z } from "zod";
import { Functie } from "../sleutels.ts";
import { CONSULTSOORTEN, PLEKKEN } from "./inrichting.ts";

const Moment = z.number().int().nonnegative();

/** From and to, in milliseconds since 1970; the end does not belong to it. */
export const Tijdvak = z.object({ van: Moment, tot: Moment });
export type Tijdvak = z.infer<typeof Tijdvak>;

export const SOORTEN_VRAAG = ["advies", "meedenken", "dilemma", "samenwerking", "signaal"] as const;

/** The case sheet (practice review §1.7): one obligatory field, no names anywhere. */
export const Blad = z.object({
  /** "Mijn vraag aan de tafel", one sentence. */
  vraag: z.string(),
  soort: z.enum(SOORTEN_VRAAG).nullable(),
  speelt: z.string(),
  goed: z.string(),
  geprobeerd: z.string(),
  erbij: z.array(Functie),
  veiligheid: z.enum(["ja", "nee"]).nullable(),
});
export type Blad = z.infer<typeof Blad>;

export const LEEG_BLAD: Blad = {
  vraag: "",
  soort: null,
  speelt: "",
  goed: "",
  geprobeerd: "",
  erbij: [],
  veiligheid: null,
};

/** Where a question to colleagues is put. Whether a case has a place or is a reserve stands in the overleg alone. */
const Route = z.discriminatedUnion("soort", [
  z.object({ soort: z.literal("consult"), expertise: z.string(), wijze: z.enum(CONSULTSOORTEN) }),
  z.object({ soort: z.literal("overleg"), overleg: z.string() }),
]);
export type Route = z.infer<typeof Route>;

export const Consultafspraak = Tijdvak.extend({ met: z.string(), plek: z.enum(PLEKKEN) });
export type Consultafspraak = z.infer<typeof Consultafspraak>;

export const Casusstand = z.discriminatedUnion("soort", [
  /** The specialist was asked for this time, which both hold; no answer at `antwoordVoor`: the coordinator. */
  z.object({ soort: z.literal("gevraagd"), afspraak: Consultafspraak, sinds: Moment, antwoordVoor: Moment }),
  /** One of the two proposed another time, which both hold; `aan` is who answers. */
  z.object({
    soort: z.literal("voorgesteld"),
    afspraak: Consultafspraak,
    aan: z.string(),
    sinds: Moment,
    antwoordVoor: Moment,
    /** It came free for who waited, at this moment, and the specialist was not asked yet. */
    vrijSinds: Moment.optional(),
  }),
  z.object({ soort: z.literal("afgesproken"), afspraak: Consultafspraak, sinds: Moment }),
  /** No time was free: waits for the first that comes free. */
  z.object({ soort: z.literal("wacht"), sinds: Moment }),
  /** Nobody answered, or nobody is left: `bij` (the coordinator) finds somebody. */
  z.object({ soort: z.literal("coordinator"), bij: z.string(), sinds: Moment }),
  z.object({ soort: z.literal("ingebracht"), sinds: Moment }),
  /** The talk was held; `met` is the specialist of a consult. */
  z.object({ soort: z.literal("besproken"), op: Moment, met: z.string().nullable() }),
  z.object({ soort: z.literal("afgezegd"), op: Moment }),
]);
export type Casusstand = z.infer<typeof Casusstand>;
export type Casusstandsoort = Casusstand["soort"];

/** One question to colleagues: a consult or a case for an overleg. Stored encrypted as a whole. */
export const Casus = z.object({
  schema: z.literal(1),
  id: z.string(),
  /** Oid of who asks, and stays responsible. */
  inbrenger: z.string(),
  team: z.string(),
  begonnen: Moment,
  route: Route,
  stand: Casusstand,
  blad: Blad,
  /** When the asker confirmed that nobody can be recognised; null again with every change. Others read it only then. */
  gecontroleerd: Moment.nullable(),
  /** Specialists who cannot or are not asked any more, with the code of why and the time it was about. */
  afgewezen: z.array(z.object({ wie: z.string(), reden: z.string(), op: Moment, voor: Moment.optional() })),
  /** SEQUENCE of the invitation; raised when time, place or person changes. */
  volgnummer: z.number().int().nonnegative(),
  /** Id of the event in the calendar of the organisation, when there is one. */
  buiten: z.string().nullable(),
  /** At most ten lines, with date and function of who gave it. */
  advies: z.object({ tekst: z.string(), door: z.string(), functie: z.string(), op: Moment }).nullable(),
  /** Advice that is still being written; nobody else reads it. */
  klad: z.object({ door: z.string(), tekst: z.string() }).nullable().optional(),
  /** "Ik ga … doen, vóór …" of the asker. */
  gaDoen: z.object({ wat: z.string(), voor: z.string() }).nullable(),
  knelpunt: z.enum(["ja", "nee"]).nullable(),
  nuttig: z.enum(["ja", "beetje", "nee"]).nullable(),
  gevolg: z.enum(["hielp", "hielp_niet", "niet_gedaan"]).nullable(),
  /** Who did not come, when one of the two said so. */
  nietGekomen: z.string().nullable(),
  /** Raised with everything that is done with it, so that a tap on an older card is told from a new one. */
  keer: z.number().int().nonnegative(),
  /** Four weeks after its meeting; until there is one, four weeks after it was begun. */
  wissenOp: Moment,
});
export type Casus = z.infer<typeof Casus>;

/** What is the same in every casus of which nothing was written, agreed or said yet. */
export const ONBEGONNEN = {
  schema: 1,
  blad: LEEG_BLAD,
  gecontroleerd: null,
  afgewezen: [],
  volgnummer: 0,
  buiten: null,
  advies: null,
  gaDoen: null,
  knelpunt: null,
  nuttig: null,
  gevolg: null,
  nietGekomen: null,
  keer: 0,
} satisfies Partial<Casus>;

/** The appointment that both hold now; null when there is none. */
export function afspraakVan({ stand }: Pick<Casus, "stand">): Consultafspraak | null {
  return "afspraak" in stand ? stand.afspraak : null;
}

/** Who is asked or has promised to advise; null while nobody is. */
export function adviseurVan({ stand }: Pick<Casus, "stand">): string | null {
  return stand.soort === "besproken" ? stand.met : (afspraakVan({ stand })?.met ?? null);
}
