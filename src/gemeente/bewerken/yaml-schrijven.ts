import { stringify } from "yaml";
import type { Pad, Waarde } from "../../domain/beheer/bewerking.ts";

/** Wider than this a list gets a line per value. */
const BREEDSTE = 110;

/** The value on one line, as people write it here: `[ma, di]` and `{ van: 2026-12-24, tot: 2027-01-02 }`. */
export function plat(waarde: Waarde, binnen = false): string {
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => plat(deel, true)).join(", ")}]`;
  if (typeof waarde === "object" && waarde !== null) {
    const delen = Object.entries(waarde).map(([sleutel, deel]) => `${plat(sleutel, true)}: ${plat(deel, true)}`);
    return delen.length === 0 ? "{}" : `{ ${delen.join(", ")} }`;
  }
  const tekst = stringify(binnen ? [waarde] : waarde, {
    collectionStyle: "flow",
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();
  if (tekst.includes("\n")) return JSON.stringify(waarde);
  return binnen ? tekst.slice(1, -1) : tekst;
}

export function eol(bron: string): string {
  return bron.includes("\r\n") ? "\r\n" : "\n";
}

export function past(waarde: Waarde, kolom: number): boolean {
  return kolom + plat(waarde).length <= BREEDSTE;
}

/** What is too wide for one line gets a line per value, below its key. */
export function alsWaarde(bron: string, waarde: Waarde, kolom: number): string {
  if (typeof waarde !== "object" || waarde === null || past(waarde, kolom)) return plat(waarde);
  const wit = `${eol(bron)}${" ".repeat(kolom + 2)}`;
  if (!Array.isArray(waarde))
    return regelsVan(bron, waarde)
      .map((een) => `${wit}${een}`)
      .join("");
  return waarde
    .map((deel) =>
      (past(deel, kolom + 4) ? [plat(deel)] : regelsVan(bron, deel))
        .map((een, nr) => `${wit}${nr === 0 ? "- " : "  "}${een}`)
        .join(""),
    )
    .join("");
}

/** A block with a line per key; what is in it stands on that line. */
export function regelsVan(bron: string, waarde: Waarde): readonly string[] {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return [plat(waarde)];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    `${sleutel}:${tussen(alsWaarde(bron, deel, 0))}`.split(/\r?\n/u),
  );
}

export function tussen(tekst: string): string {
  return /^\r?\n/u.test(tekst) ? tekst : ` ${tekst}`;
}

/** A last line without an end gets one before something comes behind it. */
export function zetEind(bron: string, plek: number, tekst: string): string {
  const los = plek === bron.length && plek > 0 && !bron.endsWith("\n");
  return los && tekst !== "" ? `${eol(bron)}${tekst.replace(/\r?\n$/u, "")}` : tekst;
}

/** What was not there yet, written from this column on: each key and each item on a line of its own. */
export function versBlok(bron: string, [stap, ...rest]: Pad, wordt: Waarde, kolom: number): string | null {
  const wit = " ".repeat(kolom);
  if (stap === undefined) return null;
  if (typeof stap !== "string")
    return rest.length > 0
      ? null
      : regelsVan(bron, wordt)
          .map((regel, nr) => `${wit}${nr === 0 ? "- " : "  "}${regel}${eol(bron)}`)
          .join("");
  if (rest.length === 0) return `${wit}${plat(stap, true)}:${tussen(alsWaarde(bron, wordt, kolom))}${eol(bron)}`;
  const binnen = versBlok(bron, rest, wordt, kolom + 2);
  return binnen === null ? null : `${wit}${plat(stap, true)}:${eol(bron)}${binnen}`;
}
