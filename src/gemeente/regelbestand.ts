import type { Bronbestand } from "./bron.ts";
import type { Plaats } from "./problemen.ts";

/** One line of a plain text file that is neither empty nor a remark. */
export interface Bestandsregel {
  readonly tekst: string;
  readonly plaats: Plaats;
}

/** The lines that say something; a line that begins with # is a remark. */
export function leesRegels({ pad, tekst }: Bronbestand): readonly Bestandsregel[] {
  return tekst.split("\n").flatMap((regel, plek) => {
    const kaal = regel.replace(/^\uFEFF/, "").trim();
    return kaal === "" || kaal.startsWith("#") ? [] : [{ tekst: kaal, plaats: { bestand: pad, regel: plek + 1 } }];
  });
}
