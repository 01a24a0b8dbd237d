import { z } from "zod";
import { Functie, Haast, Leefgebied, Merk, Veiligheid } from "../sleutels.ts";
import { ROUTEERBAAR, type Routeringsinvoer } from "./invoer.ts";
import type { Route } from "./route.ts";

/** A decision as it stands in the event log: codes only, lists with commas; nothing that says who it was about. */
export type Routefeit = Readonly<Record<string, string>> & { readonly soort: "route" };

/** A decision of the past: what was looked at, and what came out of it then. */
export interface Besluitfeit {
  readonly invoer: Omit<Routeringsinvoer, "dag">;
  readonly regel: string;
  readonly functie: Functie;
}

export function alsRoutefeit(invoer: Routeringsinvoer, route: Pick<Route, "regel" | "functie">): Routefeit {
  const { team, leefgebieden, gelezen, merken, labels, haast, antwoorden, partners } = invoer;
  const gegeven = Object.entries(antwoorden).map(([vraag, codes]) => `${vraag}=${codes.join("+")}`);
  return {
    soort: "route",
    team,
    leefgebieden: leefgebieden.join(","),
    gelezen: gelezen ?? "",
    merken: merken.join(","),
    labels: labels.join(","),
    haast,
    antwoorden: gegeven.join(","),
    partners: partners.join(","),
    regel: route.regel,
    functie: route.functie,
  };
}

const Lijst = z.string().transform((tekst) => tekst.split(",").filter((deel) => deel !== ""));
const Feit = z.object({
  soort: z.literal("route"),
  team: z.string(),
  leefgebieden: Lijst.pipe(z.array(Leefgebied)),
  gelezen: z.union([Functie, z.literal("").transform(() => null)]),
  merken: Lijst.pipe(z.array(Merk)),
  labels: Lijst.pipe(z.array(Veiligheid)),
  haast: Haast,
  antwoorden: Lijst.transform(leesAntwoorden),
  partners: Lijst,
  regel: z.string(),
  functie: Functie,
});

/** Reads a fact back; null for another fact, or one of a version that can no longer be read. */
export function leesRoutefeit(velden: Readonly<Record<string, unknown>>): Besluitfeit | null {
  const gelezen = Feit.safeParse(velden);
  if (!gelezen.success) return null;
  const { soort: _soort, regel, functie, ...invoer } = gelezen.data;
  return { invoer, regel, functie };
}

function leesAntwoorden(delen: readonly string[]): Routeringsinvoer["antwoorden"] {
  const paren = delen.flatMap((deel) => {
    const [vraag = "", codes = ""] = deel.split("=", 2);
    const bekend = Object.hasOwn(ROUTEERBAAR, vraag) ? (ROUTEERBAAR[vraag] ?? []) : [];
    const gekozen = codes.split("+").filter((code) => bekend.includes(code));
    return gekozen.length === 0 ? [] : [[vraag, gekozen] as const];
  });
  return Object.fromEntries(paren);
}
