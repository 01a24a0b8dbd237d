import { ConfiguratieFout } from "../fouten.ts";

/** Where something stands in the configuration. */
export interface Plaats {
  readonly bestand: string;
  readonly regel: number;
}

/** Collects what is wrong, so that an administrator sees all of it at once. */
export interface Problemen {
  /** @param zin what is wrong and the remedy: whole sentences, without values of people */
  meld(plaats: Plaats, zin: string): void;
  readonly aantal: number;
  /** @throws {ConfiguratieFout} with every problem as "file:line: what is wrong. Remedy.", in the order of the files */
  werp(): never;
}

export function verzamelProblemen(): Problemen {
  const gemeld = new Map<string, Plaats & { readonly tekst: string }>();
  return {
    meld(plaats, zin) {
      const tekst = `${plaats.bestand}:${plaats.regel}: ${zin}`;
      gemeld.set(tekst, { ...plaats, tekst });
    },
    get aantal() {
      return gemeld.size;
    },
    werp() {
      const opPlaats = [...gemeld.values()].toSorted((een, ander) => volgorde(een, ander));
      throw new ConfiguratieFout(opPlaats.map(({ tekst }) => tekst));
    },
  };
}

function volgorde(een: Plaats, ander: Plaats): number {
  if (een.bestand === ander.bestand) return een.regel - ander.regel;
  return een.bestand < ander.bestand ? -1 : 1;
}
