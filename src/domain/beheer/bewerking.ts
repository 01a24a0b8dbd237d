import { z } from "zod";

/** A key of a block, or the item of a list whose `sleutel` has this value. */
export const Stap = z.union([z.string().max(100), z.strictObject({ sleutel: z.string(), is: z.string().max(300) })]);
export type Stap = z.infer<typeof Stap>;
export type Pad = readonly Stap[];

/** What stands in a file: text, number, yes or no, a list or a block; null stands for nothing at all. */
export type Waarde = z.infer<typeof Waarde>;
export const Waarde = z.json();

/** One value of one file that becomes another; null was not there, or goes. */
export const Bewerking = z.strictObject({
  bestand: z.string().max(100),
  pad: z.array(Stap).min(1).max(6),
  was: Waarde,
  wordt: Waarde,
});
export type Bewerking = z.infer<typeof Bewerking>;

/** The value at this path; null when it is not there. */
export function opPad(inhoud: unknown, pad: Pad): Waarde {
  let nu: unknown = inhoud;
  for (const stap of pad) nu = typeof stap === "string" ? sleutelVan(nu, stap) : itemVan(nu, stap);
  const gelezen = Waarde.safeParse(nu ?? null);
  return gelezen.success ? gelezen.data : null;
}

/** A value as one text: nothing for null, data for a list or a block. */
export function alsTekst(waarde: Waarde): string {
  if (waarde === null) return "";
  return typeof waarde === "object" ? JSON.stringify(waarde) : String(waarde);
}

export function gelijk(een: Waarde, ander: Waarde): boolean {
  return JSON.stringify(geordend(een)) === JSON.stringify(geordend(ander));
}

/** Whether two changes are about the same thing: the same value, or one holds the other. */
export function raakt(een: Pick<Bewerking, "bestand" | "pad">, ander: Pick<Bewerking, "bestand" | "pad">): boolean {
  if (een.bestand !== ander.bestand) return false;
  const [kort, lang] = een.pad.length <= ander.pad.length ? [een.pad, ander.pad] : [ander.pad, een.pad];
  return kort.every((stap, plek) => JSON.stringify(stap) === JSON.stringify(lang[plek]));
}

/** With this change as well: a later one of the same value takes the place of the earlier, and what becomes as it was is none. */
export function metBewerking(lijst: readonly Bewerking[], nieuw: Bewerking): readonly Bewerking[] {
  const eerder = lijst.find((een) => zelfdePlek(een, nieuw));
  // What is inside something that goes, goes with it.
  const rest = lijst.filter((een) => !(raakt(een, nieuw) && een.pad.length >= nieuw.pad.length));
  const samen = eerder === undefined ? nieuw : { ...nieuw, was: eerder.was };
  return gelijk(samen.was, samen.wordt) ? rest : [...rest, samen];
}

/** The contents with these changes, for who looks at them before a file is written. */
export function metWaarden(inhoud: unknown, lijst: readonly Bewerking[]): unknown {
  return lijst.reduce((nu, { pad, wordt }) => zetOp(nu, pad, wordt), inhoud);
}

function zelfdePlek(een: Bewerking, ander: Bewerking): boolean {
  return een.pad.length === ander.pad.length && raakt(een, ander);
}

function zetOp(nu: unknown, [stap, ...rest]: Pad, wordt: Waarde): unknown {
  if (stap === undefined) return wordt;
  if (typeof stap === "string") {
    const blok = isBlok(nu) ? nu : {};
    const dieper = zetOp(blok[stap] ?? null, rest, wordt);
    return Object.fromEntries([
      ...Object.entries(blok).filter(([sleutel]) => sleutel !== stap),
      ...(dieper === null ? [] : [[stap, dieper] as const]),
    ]);
  }
  const lijst: readonly unknown[] = Array.isArray(nu) ? nu : [];
  const plek = lijst.findIndex((item) => isItem(item, stap));
  const dieper = zetOp(plek === -1 ? null : lijst[plek], rest, wordt);
  if (dieper === null) return lijst.filter((_, index) => index !== plek);
  return plek === -1 ? [...lijst, dieper] : lijst.with(plek, dieper);
}

function sleutelVan(nu: unknown, sleutel: string): unknown {
  return isBlok(nu) && Object.hasOwn(nu, sleutel) ? nu[sleutel] : null;
}

function itemVan(nu: unknown, stap: Exclude<Stap, string>): unknown {
  const lijst: readonly unknown[] = Array.isArray(nu) ? nu : [];
  return lijst.find((item) => isItem(item, stap)) ?? null;
}

/** A list of plain values is addressed by the value itself, under the empty key. */
export function isItem(item: unknown, { sleutel, is }: Exclude<Stap, string>): boolean {
  return String(sleutel === "" ? item : sleutelVan(item, sleutel)) === is;
}

function isBlok(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}

/** Keys in one order, so that only what is meant counts. */
function geordend(waarde: Waarde): Waarde {
  if (Array.isArray(waarde)) return waarde.map(geordend);
  if (typeof waarde !== "object" || waarde === null) return waarde;
  const paren = Object.entries(waarde).toSorted(([een], [ander]) => (een < ander ? -1 : 1));
  return Object.fromEntries(paren.map(([sleutel, deel]) => [sleutel, geordend(deel)]));
}
