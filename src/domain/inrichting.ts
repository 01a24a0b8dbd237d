/** The files of a gemeente as they were written, by name: `mensen.yaml`, `leefgebieden/financien.yaml`. */
export type Bestanden = Readonly<Record<string, string>>;

/** The configuration that all processes go by. */
export interface Inrichtingsversie {
  /** From 1, one higher with each change. */
  readonly versie: number;
  /** When it was put in force, in milliseconds since 1970. */
  readonly sinds: number;
  readonly bestanden: Bestanden;
  /** Only when a tap on the sociale kaart made it: the last version before those taps, which is kept. */
  readonly basis?: number;
}

/** A version without its files. */
export type Versiekop = Omit<Inrichtingsversie, "bestanden">;

/** The names of the files in which these two differ, in alphabetical order; a file that only one of them has too. */
export function verschillen(een: Bestanden, ander: Bestanden): readonly string[] {
  const namen = new Set([...Object.keys(een), ...Object.keys(ander)]);
  return [...namen].filter((naam) => een[naam] !== ander[naam]).toSorted();
}
