import type { Routeringsregel } from "../gemeente.ts";

type Voorwaarden = Routeringsregel["als"];

/** The earlier rule because of which this one never decides, or null. Looks at rules one by one, not at some together. */
export function gedektDoor(regel: Routeringsregel, eerdere: readonly Routeringsregel[]): Routeringsregel | null {
  return eerdere.find((eerder) => dekt(eerder, regel)) ?? null;
}

function dekt(eerder: Routeringsregel, later: Routeringsregel): boolean {
  return geldtOokDan(eerder, later) && eistNietMeer(eerder.als, later.als) && zegtOokIets(eerder, later);
}

function geldtOokDan(eerder: Routeringsregel, later: Routeringsregel): boolean {
  const vanaf = eerder.vanaf === null || (later.vanaf !== null && eerder.vanaf <= later.vanaf);
  return vanaf && (eerder.tot === null || (later.tot !== null && later.tot <= eerder.tot));
}

/** Every condition of the earlier rule holds whenever the later one fits. */
function eistNietMeer(eerder: Voorwaarden, later: Voorwaarden): boolean {
  const los = ["merk", "veiligheid", "leefgebied", "gelezen", "team", "haast"] as const;
  const antwoorden = Object.entries(eerder.antwoord ?? {});
  return (
    los.every((sleutel) => bevat(eerder[sleutel], later[sleutel])) &&
    antwoorden.every(([vraag, codes]) => bevat(codes, later.antwoord?.[vraag]))
  );
}

function bevat(eerder: readonly string[] | undefined, later: readonly string[] | undefined): boolean {
  if (eerder === undefined) return true;
  return later !== undefined && later.every((een) => eerder.includes(een));
}

/** Whether the earlier rule names a function whenever the later one would. */
function zegtOokIets({ dan }: Routeringsregel, later: Routeringsregel): boolean {
  const wordt = later.dan.functie;
  if (dan.functie === "gelezen") return later.als.gelezen !== undefined || wordt === "gelezen";
  if (dan.functie === "eigen") return wordt === "eigen" && dan.team === later.dan.team;
  if (dan.functie === "onderwerp")
    return later.als.leefgebied !== undefined || wordt === "onderwerp" || wordt === "eigen";
  return true;
}
