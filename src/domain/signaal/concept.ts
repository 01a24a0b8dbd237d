import { z } from "zod";
import { stempel } from "../casuistiek/blad.ts";

/** Most characters of each field that is typed. */
export const LANGSTE = { wat: 1_000, werkt_al: 500, voorstel: 500 } as const;
export type Tekstveld = keyof typeof LANGSTE;
/** The fields with own words, in the order of the form. */
export const TEKSTVELDEN = ["wat", "werkt_al", "voorstel"] as const satisfies readonly Tekstveld[];

const gekozen = z.string().max(60).default("");

/** What is filled in of a signal, by field; empty where nothing is. */
export const Conceptvelden = z.object({
  soort: gekozen,
  hoe_vaak: gekozen,
  onderwerp: gekozen,
  wat: z.string().max(LANGSTE.wat).default(""),
  werkt_al: z.string().max(LANGSTE.werkt_al).default(""),
  voorstel: z.string().max(LANGSTE.voorstel).default(""),
});
export type Conceptvelden = z.infer<typeof Conceptvelden>;
export type Conceptveld = keyof Conceptvelden;
const VELDEN = Conceptvelden.keyof().options;
const LEEG = Conceptvelden.parse({});

/** A signal that somebody is still typing: of that person alone, and no signal yet. */
export const Signaalconcept = z.object({
  schema: z.literal(1),
  velden: Conceptvelden,
  begonnen: z.number(),
  /** Counted from when it was begun, so that typing on does not keep it longer. */
  wissenOp: z.number(),
});
export type Signaalconcept = z.infer<typeof Signaalconcept>;

export function leegConcept(): Signaalconcept {
  return { schema: 1, velden: LEEG, begonnen: 0, wissenOp: 0 };
}

export function isLeegConcept({ velden }: Pick<Signaalconcept, "velden">): boolean {
  return VELDEN.every((id) => velden[id].trim() === "");
}

/** Says whether two showings hold the same words. */
export function conceptstempel({ velden }: Pick<Signaalconcept, "velden">): number {
  return stempel(VELDEN.map((id) => velden[id]));
}

type Woorden = Readonly<Partial<Record<Conceptveld, string>>>;

/** What was typed, laid beside what is kept. */
export interface Overgenomen {
  readonly velden: Conceptvelden;
  /** What another window put where something else was typed here. */
  readonly elders: Woorden;
}

/**
 * Takes over what can be kept. On the showing of now it replaces what was there; an earlier one only adds what nobody
 * filled in since, and a person decides about the rest.
 *
 * @param schoon what was typed, without what is never kept
 */
export function neemConceptOver(
  { velden }: Pick<Signaalconcept, "velden">,
  schoon: Woorden,
  actueel: boolean,
): Overgenomen {
  const over: Record<Conceptveld, string> = { ...velden };
  const elders: Partial<Record<Conceptveld, string>> = {};
  for (const id of VELDEN) {
    const nieuw = schoon[id] ?? "";
    if (!actueel && nieuw === "") continue;
    const past = Conceptvelden.shape[id].safeParse(nieuw).success;
    const botst = !actueel && past && !nieuw.includes(velden[id]);
    if (past && !botst) over[id] = nieuw;
    if (botst) elders[id] = velden[id];
  }
  return { velden: over, elders };
}

/** Ids of what stands here in words that are not kept so. */
export function nietBewaard({ velden }: Pick<Signaalconcept, "velden">, hier: Woorden): readonly Conceptveld[] {
  return VELDEN.filter((id) => (hier[id] ?? "").trim() !== velden[id].trim());
}
