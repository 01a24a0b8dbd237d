import { z } from "zod";
import { Functie, Leefgebied, Urgentie, Veiligheid } from "../../domain/sleutels.ts";
import type { Voorbeeld } from "../../domain/taal/voorbeeld.ts";
import type { Lezer, Lezing } from "./lezers.ts";

/** A question with what it should be read as. */
export const Toetsvraag = z.object({
  id: z.string(),
  tekst: z.string().max(30_000),
  leefgebieden: z.array(Leefgebied).min(1),
  functie: Functie,
  urgentie: Urgentie,
  veiligheid: z.array(Veiligheid),
});
export type Toetsvraag = z.infer<typeof Toetsvraag>;

/** So many of so many. */
export interface Deel {
  readonly goed: number;
  readonly van: number;
}

/** How one reader did on a set it never saw. */
export interface Cijfers {
  readonly naam: string;
  readonly aantal: number;
  readonly top1: Deel;
  readonly top3: Deel;
  /** The first is one of the leefgebieden of the label. */
  readonly speelt: Deel;
  readonly functie: Deel;
  /** Rows: what it is; columns: what was read. Null: this reader does not say. */
  readonly urgentie: Readonly<Record<Urgentie, Readonly<Record<Urgentie, number>>>> | null;
  readonly veiligheid: Readonly<Partial<Record<Veiligheid, Deel>>> | null;
  readonly alleLabels: Deel | null;
  /** Questions without danger that get a label all the same, and those that get a full alarm. */
  readonly valseLabels: Deel | null;
  readonly valseAlarmen: Deel | null;
  /** Of the questions with frightening words and no danger: those that get a full alarm. */
  readonly schrik: { readonly van: number; readonly alarm: readonly string[] } | null;
  /** Milliseconds. */
  readonly leertijd: number;
  readonly perVraag: number;
}

interface Paar {
  readonly vraag: Toetsvraag;
  readonly lezing: Lezing;
}

/** Lets a reader learn from the examples and read the questions. */
export async function meet(
  lezer: Lezer,
  voorbeelden: readonly Voorbeeld[],
  vragen: readonly Toetsvraag[],
  schrik: readonly string[],
): Promise<Cijfers> {
  const begin = performance.now();
  const lees = await lezer.leer(voorbeelden);
  const geleerd = performance.now();
  const paren: Paar[] = [];
  for (const vraag of vragen) paren.push({ vraag, lezing: await lees(vraag.tekst) });
  const klaar = performance.now();
  return {
    naam: lezer.naam,
    aantal: vragen.length,
    ...begripscijfers(paren),
    ...gevaarcijfers(paren, schrik),
    leertijd: geleerd - begin,
    perVraag: (klaar - geleerd) / Math.max(1, vragen.length),
  };
}

function tel(paren: readonly Paar[], goed: (paar: Paar) => boolean): Deel {
  return { goed: paren.filter(goed).length, van: paren.length };
}

function begripscijfers(paren: readonly Paar[]): Pick<Cijfers, "top1" | "top3" | "speelt" | "functie"> {
  const hoofd = ({ vraag }: Paar): string => vraag.leefgebieden[0] ?? "";
  return {
    top1: tel(paren, (paar) => paar.lezing.leefgebieden[0] === hoofd(paar)),
    top3: tel(paren, (paar) => paar.lezing.leefgebieden.slice(0, 3).includes(hoofd(paar))),
    speelt: tel(paren, ({ vraag, lezing }) =>
      vraag.leefgebieden.some((leefgebied) => leefgebied === lezing.leefgebieden[0]),
    ),
    functie: tel(paren, ({ vraag, lezing }) => lezing.functie === vraag.functie),
  };
}

type Gevaarcijfers = Pick<
  Cijfers,
  "urgentie" | "veiligheid" | "alleLabels" | "valseLabels" | "valseAlarmen" | "schrik"
>;

function gevaarcijfers(paren: readonly Paar[], schrik: readonly string[]): Gevaarcijfers {
  if (paren.some(({ lezing }) => lezing.veiligheid === null))
    return { urgentie: null, veiligheid: null, alleLabels: null, valseLabels: null, valseAlarmen: null, schrik: null };
  const labels = (lezing: Lezing) => lezing.veiligheid ?? [];
  const perLabel = Veiligheid.options.map((label) => {
    const met = paren.filter(({ vraag }) => vraag.veiligheid.includes(label));
    return [label, tel(met, ({ lezing }) => labels(lezing).includes(label))] as const;
  });
  const zonder = paren.filter(({ vraag }) => vraag.veiligheid.length === 0);
  const som = (deel: "goed" | "van") => perLabel.reduce((totaal, [, een]) => totaal + een[deel], 0);
  return {
    urgentie: verwarring(paren),
    veiligheid: Object.fromEntries(perLabel.filter(([, { van }]) => van > 0)),
    alleLabels: { goed: som("goed"), van: som("van") },
    valseLabels: tel(zonder, ({ lezing }) => labels(lezing).length > 0),
    valseAlarmen: tel(zonder, ({ lezing }) => lezing.alarm),
    schrik: {
      van: paren.filter(({ vraag }) => schrik.includes(vraag.id)).length,
      alarm: paren
        .filter(({ vraag, lezing }) => schrik.includes(vraag.id) && lezing.alarm)
        .map(({ vraag }) => vraag.id),
    },
  };
}

function verwarring(paren: readonly Paar[]): NonNullable<Cijfers["urgentie"]> {
  const rij = (is: Urgentie) =>
    Object.fromEntries(
      Urgentie.options.map((gelezen) => [
        gelezen,
        paren.filter(({ vraag, lezing }) => vraag.urgentie === is && lezing.urgentie === gelezen).length,
      ]),
    ) as Record<Urgentie, number>;
  return { acuut: rij("acuut"), spoed: rij("spoed"), normaal: rij("normaal") };
}
