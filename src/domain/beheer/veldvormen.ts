import type { Keuzebron, Veldsoort, Veldvorm } from "./onderdeel.ts";

export const veld = (id: string, soort: Veldsoort, meer: Partial<Veldvorm> = {}): Veldvorm => ({
  id,
  pad: [id],
  soort,
  ...meer,
});
export const keuze = (id: string, keuzes: Keuzebron, meer: Partial<Veldvorm> = {}) =>
  veld(id, "keuze", { keuzes, ...meer });
export const meer = (id: string, keuzes: Keuzebron) => veld(id, "meer", { keuzes });
export const onder = (
  blok: string,
  ids: readonly string[],
  soort: Veldsoort,
  keuzes?: Keuzebron,
): readonly Veldvorm[] =>
  ids.map((id) => ({ id: `${blok}_${id}`, pad: [blok, id], soort, ...(keuzes === undefined ? {} : { keuzes }) }));
