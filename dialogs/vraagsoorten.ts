import { z } from "zod";
import type { Gemeente, Persoon } from "../src/domain/gemeente.ts";
import type { Kanaal } from "../src/domain/sleutels.ts";
import type { Veiligheidskaart } from "../src/domain/veiligheid/kaarten.ts";
import type { Keuze, Veld } from "./beeld.ts";
import type { Answers, Question } from "./flow.ts";
import { type Catalogus, variant, verwoord } from "./teksten.ts";

/** What a question may look at besides the answers. */
export interface Vraagcontext {
  readonly gemeente: Gemeente;
  readonly ik: Persoon;
  /** The most careful role of this person at the desk; it decides what is asked. */
  readonly rol: "vrijwilliger" | "baliemedewerker" | "teamlid";
  readonly kanaal: Kanaal;
  /** `YYYY-MM-DD` in the gemeente's time zone. */
  readonly vandaag: string;
  /** `YYYY-MM-DD` on which this vraag was begun, so that a date stays as good as it was; today when it is new. */
  readonly begonnen?: string;
  readonly catalogus: Catalogus;
  /** A colleague was called because of what was said, and nobody put that aside. */
  readonly gevaar?: boolean;
  /** A colleague helps this household already, and the resident may say that they would rather have another. */
  readonly bekend?: boolean;
  /** Safety cards of which somebody said that they do not apply. */
  readonly nietVanToepassing?: readonly Veiligheidskaart[];
}

/** A question as people see it: the engine's question, and how it is asked and read back. */
export interface Vraagstelling extends Question {
  veld(waarde: unknown, context: Vraagcontext): Veld;
  /** The answer in words; null when there is nothing worth reading aloud. */
  lees(waarde: unknown, context: Vraagcontext): string | null;
}

/** The most careful role of this person at the desk. */
export function balierol({ rollen }: Persoon): Vraagcontext["rol"] {
  if (rollen.includes("teamlid") || rollen.includes("specialist") || rollen.includes("teamleider")) return "teamlid";
  return rollen.includes("baliemedewerker") ? "baliemedewerker" : "vrijwilliger";
}

interface Opties {
  readonly verplicht?: boolean;
  /** Folded away behind the button with this text (`achter.<naam>`) until somebody wants it. */
  readonly achter?: string;
  readonly uitleg?: boolean;
  /** Another sentence of the catalogue than `vraag.<id>`. */
  readonly label?: string;
  /** Used when this person never chose. */
  readonly standaard?: string;
}

export const LANGSTE_ANTWOORD = 400;

const DATUM = z.iso.date("datum");
/** In the order of the calendar, and that of the text. */
const datumschema = (van: string | null, tot: string) =>
  eenmaal(`datum ${van} ${tot}`, () =>
    DATUM.refine((dag) => van === null || dag >= van, "voorbij").refine((dag) => dag <= tot, "ver"),
  );
const VINK = z.preprocess((waarde) => (typeof waarde === "string" ? waarde === "true" : waarde), z.boolean());

/** By what they accept: making one costs far more than using it, and a turn asks for its questions many times. */
const schemas = new Map<string, z.ZodType>();

/** A text of at most so many characters. */
export const tekstschema = (maximum: number) =>
  eenmaal(`tekst ${maximum}`, () => z.string().trim().max(maximum, "te_lang"));

/** One of these values. */
export const keuzeschema = (waarden: readonly string[]) =>
  eenmaal(`keuze ${waarden.join("\n")}`, () => z.string().refine((waarde) => waarden.includes(waarde), "kies"));

const meerkeuzeschema = (waarden: readonly string[]) =>
  eenmaal(`meer ${waarden.join("\n")}`, () =>
    z.preprocess(
      (waarde) => (typeof waarde === "string" ? waarde.split(",").filter((deel) => deel !== "") : waarde),
      z.array(z.string().refine((waarde) => waarden.includes(waarde), "kies")).max(waarden.length, "kies"),
    ),
  );

function eenmaal(sleutel: string, maak: () => z.ZodType): z.ZodType {
  const schema = schemas.get(sleutel) ?? maak();
  schemas.set(sleutel, schema);
  return schema;
}

export function tekstvraag(
  id: string,
  opties: Opties & {
    regels?: "een" | "meer";
    maximum?: number;
    stijl?: "tel" | "email";
    schema?: z.ZodType<string>;
  } = {},
): Vraagstelling {
  const maximum = opties.maximum ?? LANGSTE_ANTWOORD;
  const schema = opties.schema ?? tekstschema(maximum);
  return {
    ...kern(id, opties, schema),
    veld: (waarde, context) => ({
      ...basis(id, opties, context),
      soort: "tekst",
      waarde: typeof waarde === "string" ? waarde : "",
      maximum,
      regels: opties.regels ?? "een",
      ...(opties.stijl === undefined ? {} : { stijl: opties.stijl }),
    }),
    lees: (waarde) => (typeof waarde === "string" ? waarde : null),
  };
}

export function keuzevraag(
  id: string,
  waarden: readonly string[],
  opties: Opties & { vorm?: "lijst" | "knoppen"; titels?: Readonly<Record<string, string>> } = {},
): Vraagstelling {
  const titel = (waarde: string, context: Vraagcontext) =>
    opties.titels?.[waarde] ?? verwoord(context.catalogus, `keuze.${id}.${waarde}`);
  return {
    ...kern(id, opties, keuzeschema(waarden)),
    veld: (waarde, context) => ({
      ...basis(id, opties, context),
      soort: "keuze",
      waarde: typeof waarde === "string" ? waarde : (opties.standaard ?? ""),
      keuzes: waarden.map((keuze): Keuze => ({ titel: titel(keuze, context), waarde: keuze })),
      vorm: opties.vorm ?? "lijst",
    }),
    lees: (waarde, context) => (typeof waarde === "string" && waarden.includes(waarde) ? titel(waarde, context) : null),
  };
}

export function meerkeuzevraag(id: string, waarden: readonly string[], opties: Opties = {}): Vraagstelling {
  const titel = (waarde: string, context: Vraagcontext) => verwoord(context.catalogus, `keuze.${id}.${waarde}`);
  return {
    ...kern(id, opties, meerkeuzeschema(waarden)),
    veld: (waarde, context) => ({
      ...basis(id, opties, context),
      soort: "meer",
      waarde: strings(waarde),
      keuzes: waarden.map((keuze): Keuze => ({ titel: titel(keuze, context), waarde: keuze })),
    }),
    lees: (waarde, context) =>
      strings(waarde).length === 0
        ? null
        : strings(waarde)
            .map((deel) => titel(deel, context))
            .join(", "),
  };
}

/** A day within a year of the day on which the vraag was begun; before that day too, unless told otherwise. */
export function datumvraag(
  id: string,
  { vandaag, begonnen = vandaag }: Pick<Vraagcontext, "vandaag" | "begonnen">,
  opties: Opties & { readonly nogNiet?: boolean } = {},
): Vraagstelling {
  const tot = `${Number(begonnen.slice(0, 4)) + 1}${begonnen.slice(4)}`;
  return {
    ...kern(id, opties, datumschema(opties.nogNiet ? begonnen : null, tot)),
    veld: (waarde, context) => ({
      ...basis(id, opties, context),
      soort: "datum",
      waarde: typeof waarde === "string" ? waarde : "",
    }),
    lees: (waarde) => (typeof waarde === "string" ? leesbareDag(waarde) : null),
  };
}

export function vinkvraag(id: string, opties: Opties = {}): Vraagstelling {
  return {
    ...kern(id, opties, VINK),
    veld: (waarde, context) => ({
      ...basis(id, opties, context),
      soort: "vink",
      waarde: waarde === true || waarde === "true",
    }),
    lees: (waarde, context) => (waarde === true ? verwoord(context.catalogus, `keuze.${id}.ja`) : null),
  };
}

/** Made once: making one takes longer than the rest of the card. */
const DAG = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** A day as people say it: "donderdag 26 november". */
export function leesbareDag(datum: string): string {
  return DAG.format(Date.parse(`${datum}T12:00:00Z`));
}

export function antwoord(answers: Answers, id: string): string | null {
  const waarde = answers[id];
  return typeof waarde === "string" && waarde !== "" ? waarde : null;
}

export function strings(waarde: unknown): readonly string[] {
  return Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === "string") : [];
}

function kern(id: string, opties: Opties, schema: z.ZodType): Question {
  return { id, required: opties.verplicht ?? false, schema };
}

function basis(id: string, opties: Opties, context: Vraagcontext) {
  const { catalogus, kanaal } = context;
  const achter = opties.achter === undefined ? {} : { achter: verwoord(catalogus, `achter.${opties.achter}`) };
  const uitleg = opties.uitleg ? { uitleg: verwoord(catalogus, `uitleg.${id}`) } : {};
  return {
    id,
    label: verwoord(catalogus, variant(catalogus, opties.label ?? `vraag.${id}`, kanaal)),
    verplicht: opties.verplicht ?? false,
    ...achter,
    ...uitleg,
  };
}
