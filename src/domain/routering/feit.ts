import { z } from "zod";
import { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../sleutels.ts";
import { ROUTEERBAAR, type Routeringsinvoer } from "./invoer.ts";
import { type Routeergemeente, regelsVan } from "./route.ts";

/** What a decision of the past looked at, as far as a rule asked for it. */
export type Besluitinvoer = Omit<Routeringsinvoer, "dag">;

/**
 * A decision as it is counted: per week and per combination of codes, never one by one. Of labels, marks and answers
 * only those stay that a rule of the gemeente asks for, so that nothing else is known of anybody.
 *
 * @returns the codes as one text that is the same for the same codes
 */
export function alsWeekbesluit(
  gemeente: Pick<Routeergemeente, "routering">,
  { team, leefgebieden, gelezen, merken, labels, haast, antwoorden }: Besluitinvoer,
): string {
  const vraagt = gevraagdVan(gemeente);
  const alleen = <T extends string>(codes: readonly T[], soort: string) =>
    [...new Set(codes)].filter((code) => vraagt.has(`${soort}=${code}`)).toSorted();
  const gegeven = Object.keys(ROUTEERBAAR).map(
    (vraag) => [vraag, alleen(antwoorden[vraag] ?? [], `antwoord.${vraag}`)] as const,
  );
  return JSON.stringify({
    team,
    leefgebied: leefgebieden[0] ?? null,
    gelezen,
    haast,
    merken: alleen(merken, "merk"),
    labels: alleen(labels, "veiligheid"),
    antwoorden: Object.fromEntries(gegeven.filter(([, codes]) => codes.length > 0)),
  });
}

const Weekbesluit = z.object({
  team: z.string(),
  leefgebied: Leefgebied.nullable(),
  gelezen: Functie.nullable(),
  haast: Haast,
  merken: z.array(Merk),
  labels: z.array(Veiligheid),
  antwoorden: z.record(z.string(), z.array(z.string())),
});

/** Reads it back to be played again; null for one of a version that can no longer be read. */
export function leesWeekbesluit(wat: string): Besluitinvoer | null {
  const gelezen = Weekbesluit.safeParse(alsJson(wat));
  if (!gelezen.success) return null;
  const { leefgebied, antwoorden, ...rest } = gelezen.data;
  const bekend = Object.entries(antwoorden).flatMap(([vraag, codes]) => {
    const keuzes = Object.hasOwn(ROUTEERBAAR, vraag) ? (ROUTEERBAAR[vraag] ?? []) : [];
    const gekozen = codes.filter((code) => keuzes.includes(code));
    return gekozen.length === 0 ? [] : [[vraag, gekozen] as const];
  });
  const leefgebieden = leefgebied === null ? [] : [leefgebied];
  return { ...rest, leefgebieden, antwoorden: Object.fromEntries(bekend), partners: [] };
}

/** The marks, labels and answers that the rules ask for, as `merk=…`, `veiligheid=…`, `antwoord.<vraag>=…`. */
export function gevraagdVan(gemeente: Pick<Routeergemeente, "routering">): ReadonlySet<string> {
  return new Set(
    regelsVan(gemeente).flatMap(({ als }) => [
      ...(als.merk ?? []).map((code) => `merk=${code}`),
      ...(als.veiligheid ?? []).map((code) => `veiligheid=${code}`),
      ...Object.entries(als.antwoord ?? {}).flatMap(([vraag, codes]) =>
        codes.map((code) => `antwoord.${vraag}=${code}`),
      ),
    ]),
  );
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
