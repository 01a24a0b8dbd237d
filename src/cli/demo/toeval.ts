/** Chance that can be repeated: the same seed gives the same week. */
export interface Toeval {
  /** From 0 up to 1. */
  deel(): number;
  /** A whole number from `van` up to and including `tot`. */
  tussen(van: number, tot: number): number;
  kans(deel: number): boolean;
  /** @throws {RangeError} for a list without anything on it */
  uit<T>(lijst: readonly T[]): T;
  /** One of these, each as often as its weight says. */
  gewogen<T extends string>(gewichten: Readonly<Record<T, number>>): T;
  /** An id as the bot makes them, of this many bytes. */
  id(bytes: number): string;
}

/** Mulberry32: small, fast, and good enough for a game; never for a secret of real people. */
export function maakToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const deel = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const tussen = (van: number, tot: number) => van + Math.floor(deel() * (tot - van + 1));
  return {
    deel,
    tussen,
    kans: (grens) => deel() < grens,
    uit(lijst) {
      const gekozen = lijst[tussen(0, lijst.length - 1)];
      if (gekozen === undefined) throw new RangeError("er valt niets te kiezen");
      return gekozen;
    },
    gewogen: (gewichten) => kies(gewichten, deel()),
    id: (bytes) => Buffer.from(Array.from({ length: bytes }, () => tussen(0, 255))).toString("base64url"),
  };
}

function kies<T extends string>(gewichten: Readonly<Record<T, number>>, deel: number): T {
  const namen: T[] = [];
  for (const naam in gewichten) namen.push(naam);
  const som = namen.reduce((totaal, naam) => totaal + gewichten[naam], 0);
  let over = deel * som;
  for (const naam of namen) {
    over -= gewichten[naam];
    if (over < 0) return naam;
  }
  const laatste = namen.at(-1);
  if (laatste === undefined) throw new RangeError("er valt niets te kiezen");
  return laatste;
}
