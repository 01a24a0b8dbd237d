import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isEigenMachine } from "../domain/eigen-machine.ts";

/** The abbreviations of the working days, Monday first. */
const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
const TIEN_JAAR_IN_DAGEN = 3660;

/**
 * A block with exactly these keys. The message of an unknown key holds the keys there are, with spaces between them:
 * `keur` says from it what was probably meant.
 */
export function blok<T extends z.ZodRawShape>(vorm: T) {
  return z.strictObject(vorm, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(vorm).join(" ") : undefined),
  });
}

export const Tekst = z.string().trim().min(1);

export const Id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]{0,59}$/,
    "Een korte naam bestaat uit kleine letters, cijfers en streepjes. Schrijf bijvoorbeeld noord-oost.",
  );

/** Entra object id; lower case, as Teams sends it. */
export const Oid = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    "Dit is geen object-id. Kopieer het object-id van deze collega uit Entra (groepen van 8, 4, 4, 4 en 12 tekens).",
  )
  .transform((oid) => oid.toLowerCase());

export const Telefoon = z
  .string()
  .refine(
    (nummer) => /^\+?[\d\s()-]+$/.test(nummer) && nummer.replace(/\D/g, "").length >= 3 && nummer.length <= 24,
    'Dit is geen telefoonnummer. Schrijf het zoals mensen het lezen, tussen aanhalingstekens: "023-555 01 10".',
  );

/** Where the last resort is told something; the same addresses as `http/redmiddel.ts` goes to outside production. */
export const Alarmadres = z
  .string()
  .refine(
    (adres) =>
      URL.canParse(adres) &&
      /^https?:\/\/[^/?#@]*([/?#]|$)/u.test(adres) &&
      (adres.startsWith("https:") || isEigenMachine(new URL(adres).hostname)),
    "Dit adres kan niet. Schrijf een adres dat met https:// begint, zonder naam of wachtwoord erin.",
  );

export const Datum = z
  .string()
  .refine(isDatum, "Deze datum bestaat niet. Schrijf jaar-maand-dag, bijvoorbeeld 2026-12-25.");

export const Werkdagen = z
  .array(z.enum(DAGEN))
  .min(1)
  .transform((dagen) => [...new Set(dagen)].map((dag) => DAGEN.indexOf(dag) + 1).toSorted((een, ander) => een - ander));

/** One working day by its ISO number, 1 = Monday. */
export const Weekdag = z.enum(DAGEN).transform((dag) => DAGEN.indexOf(dag) + 1);

export const Tijdzone = z.string().refine(isTijdzone, "Deze tijdzone bestaat niet. Schrijf Europe/Amsterdam.");

/** A time of the day, "08:30". */
export const Tijd = z
  .string()
  .refine(
    (tekst) => /^\d{2}:\d{2}$/.test(tekst) && isTijd(tekst),
    "Deze tijd bestaat niet. Schrijf bijvoorbeeld 08:30.",
  );

/** "08:30-17:00" as `["08:30", "17:00"]`; "00:00-24:00" is open all day. */
export const Openingstijd = z.string().transform((tekst, ctx): readonly [string, string] => {
  const [, van, tot] = /^\s*(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})\s*$/.exec(tekst) ?? [];
  if (van === undefined || tot === undefined || !isTijd(van) || !(isTijd(tot) || tot === "24:00")) {
    ctx.addIssue("Deze tijd bestaat niet. Schrijf bijvoorbeeld 08:30-17:00, of 00:00-24:00 voor de hele dag.");
    return z.NEVER;
  }
  if (van >= tot) {
    ctx.addIssue("De sluitingstijd ligt niet na de openingstijd. Schrijf eerst de openingstijd, dan de sluitingstijd.");
    return z.NEVER;
  }
  return [van, tot];
});

/** "17:30-08:30" as `["17:30", "08:30"]`; may run past midnight. */
export const Tijdvak = z.string().transform((tekst, ctx): readonly [string, string] => {
  const [, van, tot] = /^\s*(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})\s*$/.exec(tekst) ?? [];
  if (van === undefined || tot === undefined || !isTijd(van) || !isTijd(tot) || van === tot) {
    ctx.addIssue("Dit is geen tijdvak. Schrijf bijvoorbeeld 17:30-08:30.");
    return z.NEVER;
  }
  return [van, tot];
});

/** "2011-2014" or 2011 as an inclusive range. */
export const Postcodes = z.unknown().transform((waarde, ctx): readonly [number, number] => {
  const tekst = typeof waarde === "number" || typeof waarde === "string" ? String(waarde) : "";
  const [, van, tot = van] = /^\s*(\d{4})\s*(?:-\s*(\d{4})\s*)?$/.exec(tekst) ?? [];
  if (van === undefined || Number(van) < 1000 || Number(van) > Number(tot)) {
    ctx.addIssue(
      "Dit zijn geen postcodes. Schrijf vier cijfers, zoals 2011, of een reeks van laag naar hoog, zoals 2011-2014.",
    );
    return z.NEVER;
  }
  return [Number(van), Number(tot)];
});

/** A term before somebody must act: whole working days or opening time, never both. */
export const Werktermijn = z.string().refine((iso) => {
  const duur = leesDuur(iso);
  if (duur === null || duur.years !== 0 || duur.months !== 0 || duur.weeks !== 0) return false;
  return duur.days > 0 !== duur.with({ days: 0 }).sign > 0;
}, "Dit is geen termijn. Schrijf P3D voor drie werkdagen, PT4H voor vier uur of PT10M voor tien minuten.");

/** How long something is kept, in calendar time. */
export const Bewaartermijn = z
  .string()
  .refine(
    (iso) => leesDuur(iso) !== null,
    "Dit is geen termijn. Schrijf P14D voor veertien dagen, PT24H voor 24 uur of P24M voor 24 maanden.",
  );

function leesDuur(iso: string): Temporal.Duration | null {
  // Ten years at most: far beyond it the calendar itself ends, and nobody means it.
  if (!/^P[\dYMWDTHS.]+$/.test(iso)) return null;
  try {
    const duur = Temporal.Duration.from(iso);
    const dagen = duur.total({ unit: "days", relativeTo: Temporal.PlainDate.from("2026-01-01") });
    return dagen > 0 && dagen <= TIEN_JAAR_IN_DAGEN ? duur : null;
  } catch {
    return null;
  }
}

function isDatum(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  try {
    return Temporal.PlainDate.from(tekst).toString() === tekst;
  } catch {
    return false;
  }
}

function isTijd(tekst: string): boolean {
  const [uur = 99, minuut = 99] = tekst.split(":").map(Number);
  return uur < 24 && minuut < 60;
}

function isTijdzone(naam: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(naam);
    return true;
  } catch {
    return false;
  }
}
