import { z } from "zod";
import { Functie, Leefgebied } from "../sleutels.ts";

/** What a signal is about: six kinds that people give, and those the bot finds in the counts (domain reference §8.1). */
export const GEGEVEN_SOORTEN = [
  "knelpunt_aanbod",
  "wachttijd",
  "patroon",
  "veiligheid",
  "ketenpartner",
  "spanningsveld",
] as const;
export const GEVONDEN_SOORTEN = [
  "meer_dan_verwacht",
  "mist_voorziening",
  "wacht_bij_partner",
  "verkeerde_plek",
  "te_veel_werk",
  "functie_afwezig",
] as const;
export const Signaalsoort = z.enum([...GEGEVEN_SOORTEN, ...GEVONDEN_SOORTEN]);
export const HOE_VAAK = ["een_keer", "vaker", "vaak"] as const;
export const ANTWOORDSOORTEN = ["bijeenkomst", "training", "pagina", "pool", "voorziening", "anders"] as const;
export type Signaalsoort = z.infer<typeof Signaalsoort>;

/** What the bot found, with the figures its sentence is made of. No persons, no dates of persons. */
export const Vondst = z.object({
  /** The first Monday of the weeks that were looked at, `YYYY-MM-DD`; for a state of today: today. */
  vanaf: z.string(),
  /** How many weeks, when not four. */
  weken: z.literal(12).optional(),
  aantal: z.number().int().nonnegative(),
  /** What the weeks before would make one expect; null where nothing is expected. */
  verwacht: z.number().nonnegative().nullable(),
});
export type Vondst = z.infer<typeof Vondst>;

/** What a team lead does with it. */
export const Signaalstand = z.discriminatedUnion("soort", [
  z.object({ soort: z.literal("nieuw") }),
  z.object({ soort: z.literal("gezien"), op: z.number() }),
  z.object({ soort: z.literal("opgepakt"), op: z.number() }),
  /** A collective answer: what it is, from when, and what is watched. */
  z.object({
    soort: z.literal("collectief"),
    op: z.number(),
    antwoord: z.enum(ANTWOORDSOORTEN),
    wat: z.string().max(300),
    vanaf: z.string(),
  }),
  z.object({ soort: z.literal("niet_nu"), op: z.number(), waarom: z.string().max(300) }),
  z.object({ soort: z.literal("klaar"), op: z.number(), gedaan: z.string().max(500) }),
]);
export type Signaalstand = z.infer<typeof Signaalstand>;

/** A signal: about how things go in a team or gemeente, never about a person. */
export const Signaal = z.object({
  schema: z.literal(1),
  id: z.string(),
  soort: Signaalsoort,
  team: z.string(),
  leefgebied: Leefgebied.nullable(),
  functie: Functie.nullable(),
  /** Id of a partner or a voorziening, or null. */
  partner: z.string().nullable(),
  voorziening: z.string().nullable(),
  /** Oid of who gave it; null when the bot found it. */
  van: z.string().nullable(),
  /** What was seen, in somebody's own words, looked over for persons; empty when the bot found it. */
  wat: z.string().max(1_000),
  hoeVaak: z.enum([...HOE_VAAK, ""]),
  werktAl: z.string().max(500),
  voorstel: z.string().max(500),
  vondst: Vondst.nullable(),
  begonnen: z.number(),
  /** Oid of the team lead it lies with; escalation moves it. */
  bij: z.string(),
  stand: Signaalstand,
  /** How it stood before the last step, so that a wrong tap can be taken back; null when there is nothing to take back. */
  vorige: Signaalstand.nullable(),
  /** Oid of who took the last step; null before the first. */
  door: z.string().nullable(),
  /** When who it lies with was reminded of the answer that is due. */
  herinnerd: z.array(z.number()),
  /** When whoever gave it hears at the latest what was done (28 days). */
  antwoordVoor: z.number(),
  /** What whoever gave it was told, with when; null until then. */
  teruggekoppeld: z.object({ op: z.number(), tekst: z.string().max(500) }).nullable(),
  escalaties: z.array(z.object({ op: z.number(), naar: z.string() })),
  wissenOp: z.number(),
  /** Counts changes, so that a card of before is recognised. */
  keer: z.number().int().nonnegative(),
});
export type Signaal = z.infer<typeof Signaal>;
