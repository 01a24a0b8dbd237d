import { z } from "zod";
import { Kanaal } from "./sleutels.ts";

/** What the bot remembers of one colleague's chat: where it is, what is open there, which card is the living one. */
export const Gesprek = z.object({
  schema: z.literal(1),
  wie: z.string(),
  adres: z.object({ serviceUrl: z.string(), gesprekId: z.string(), botId: z.string(), tenant: z.string() }).nullable(),
  /** Counts the cards shown outside a vraag, so that each has an operation of its own. */
  revisie: z.number().int().nonnegative(),
  /** Drafts, newest last. */
  open: z.array(z.object({ vraag: z.string(), sinds: z.number() })),
  /** Activity id of the living card per record (`vraag/…`, `oproep/…`), newest last. */
  kaarten: z.array(z.object({ record: z.string(), activiteit: z.string() })),
  /** Handed-over vragen this person sent or was offered, newest last. */
  mijn: z.array(z.string()),
  kanaal: Kanaal.nullable(),
  /** How often in a row the bot did not understand. */
  onbegrepen: z.number().int().nonnegative(),
  /** When the start card was last sent; Teams announces an arrival more than once. */
  begroet: z.number().int().nonnegative(),
  /** Codes that led nowhere since a moment: a code may be mistyped, not guessed. */
  gissingen: z.object({ aantal: z.number().int(), sinds: z.number() }).default({ aantal: 0, sinds: 0 }),
  /** Telephone numbers filled in since a moment: each tells whether it is known here. */
  nummers: z.object({ aantal: z.number().int(), sinds: z.number() }).default({ aantal: 0, sinds: 0 }),
  /** Which of the lists that come at fixed times this person wants. */
  berichten: z
    .object({ daglijst: z.boolean(), weekbericht: z.boolean() })
    .default({ daglijst: true, weekbericht: true }),
  /** The last taps that may be wished again, newest last: what comes twice within two minutes is one tap. */
  tikken: z.array(z.object({ tik: z.string(), om: z.number(), resultaat: z.string() })).default([]),
});
export type Gesprek = z.infer<typeof Gesprek>;

/** What comes by itself at fixed times, and can be switched off. */
export const BERICHTSOORTEN = ["daglijst", "weekbericht"] as const;
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

const MEESTE_KAARTEN = 60;
const MEESTE_TIKKEN = 8;
/** Teams delivers a tap again after half a minute at most; later the same button is a new wish. */
const ZELFDE_TIK_MS = 120_000;

export function nieuwGesprek(wie: string): Gesprek {
  return {
    schema: 1,
    wie,
    adres: null,
    revisie: 0,
    open: [],
    kaarten: [],
    mijn: [],
    kanaal: null,
    onbegrepen: 0,
    begroet: 0,
    gissingen: { aantal: 0, sinds: 0 },
    nummers: { aantal: 0, sinds: 0 },
    berichten: { daglijst: true, weekbericht: true },
    tikken: [],
  };
}

/** A desk fills in many telephone numbers in ten minutes, and mistypes few codes. */
const HOOGSTENS = { gissingen: 10, nummers: 20 } as const;
const GISTIJD_MS = 600_000;

/** Too many codes that led nowhere, or too many numbers, in the last ten minutes. */
export function gistTeVaak(gesprek: Gesprek, nu: number, wat: keyof typeof HOOGSTENS = "gissingen"): boolean {
  const { aantal, sinds } = gesprek[wat];
  return nu - sinds < GISTIJD_MS && aantal >= HOOGSTENS[wat];
}

/** One more code that led nowhere, or one more number. */
export function metGissing(gesprek: Gesprek, nu: number, wat: keyof typeof HOOGSTENS = "gissingen"): Gesprek {
  const { aantal, sinds } = gesprek[wat];
  const loopt = nu - sinds < GISTIJD_MS;
  return { ...gesprek, [wat]: loopt ? { aantal: aantal + 1, sinds } : { aantal: 1, sinds: nu } };
}

export function kaartVan(gesprek: Gesprek, record: string): string | null {
  return gesprek.kaarten.find((kaart) => kaart.record === record)?.activiteit ?? null;
}

/** Remembers which activity shows this record; the oldest are forgotten so that nothing grows with history. */
export function metKaart(gesprek: Gesprek, record: string, activiteit: string): Gesprek {
  if (kaartVan(gesprek, record) === activiteit) return gesprek;
  const andere = gesprek.kaarten.filter((kaart) => kaart.record !== record);
  return { ...gesprek, kaarten: [...andere, { record, activiteit }].slice(-MEESTE_KAARTEN) };
}

/** This activity shows something else now. */
export function zonderKaart(gesprek: Gesprek, activiteit: string): Gesprek {
  const kaarten = gesprek.kaarten.filter((kaart) => kaart.activiteit !== activiteit);
  return kaarten.length === gesprek.kaarten.length ? gesprek : { ...gesprek, kaarten };
}

export function metMijn(gesprek: Gesprek, vraag: string): Gesprek {
  if (gesprek.mijn.includes(vraag)) return gesprek;
  return { ...gesprek, mijn: [...gesprek.mijn, vraag].slice(-MEESTE_KAARTEN) };
}

export function metOpen(gesprek: Gesprek, vraag: string, sinds: number): Gesprek {
  return { ...gesprek, open: [...gesprek.open.filter((open) => open.vraag !== vraag), { vraag, sinds }] };
}

export function zonderOpen(gesprek: Gesprek, vraag: string): Gesprek {
  return { ...gesprek, open: gesprek.open.filter((open) => open.vraag !== vraag) };
}

/** The result of the same tap a moment ago, or null. */
export function eerdereTik(gesprek: Gesprek, tik: string | null, nu: number): string | null {
  return gesprek.tikken.find((eerder) => eerder.tik === tik && nu - eerder.om < ZELFDE_TIK_MS)?.resultaat ?? null;
}

export function metTik(gesprek: Gesprek, tik: string | null, om: number, resultaat: string): Gesprek {
  if (tik === null) return gesprek;
  const recent = gesprek.tikken.filter((eerder) => eerder.tik !== tik && om - eerder.om < ZELFDE_TIK_MS);
  return { ...gesprek, tikken: [...recent, { tik, om, resultaat }].slice(-MEESTE_TIKKEN) };
}
