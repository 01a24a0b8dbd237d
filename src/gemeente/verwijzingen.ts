import type { Locatieregel, Persoonregel, Teamregel } from "./bestanden.ts";
import { isBlok, type Onderdeel, onbekend } from "./keur.ts";
import { keurVoorgangers } from "./keur-teams.ts";
import type { Problemen } from "./problemen.ts";

export interface Regels {
  readonly teams: readonly Onderdeel<Teamregel>[];
  readonly mensen: readonly Onderdeel<Persoonregel>[];
  readonly locaties: readonly Onderdeel<Locatieregel>[];
}

/** Finds the object id that a short name or object id stands for, or null. */
export type Wijzer = (wie: string) => string | null;

const MAG_VERVANGEN = ["teamlid", "specialist", "teamleider"];

/** Short names and object ids of everybody, also of those whose line has another fault. */
export function maakWijzer(mensen: Regels["mensen"]): Wijzer {
  const perNaam = new Map<string, string>();
  for (const { ruw } of mensen) {
    const oid = tekstVan(ruw, "oid")?.toLowerCase();
    if (oid === undefined) continue;
    perNaam.set(oid, oid);
    const kort = tekstVan(ruw, "kort");
    if (kort !== undefined) perNaam.set(kort, oid);
  }
  return (wie) => perNaam.get(wie) ?? perNaam.get(wie.toLowerCase()) ?? null;
}

/** Checks what the lines say about each other: ids that exist once, references that exist, people who may do what they are named for. */
export function keurVerwijzingen(regels: Regels, problemen: Problemen): void {
  keurDubbel(regels.teams, "id", "Deze korte naam", problemen);
  keurDubbel(regels.locaties, "id", "Deze korte naam", problemen);
  keurDubbel(regels.mensen, "oid", "Dit object-id", problemen);
  keurDubbel(regels.mensen, "kort", "Deze korte naam", problemen);
  keurBekend(regels.mensen, "team", idsVan(regels.teams), "Het team", problemen);
  keurBekend(regels.locaties, "team", idsVan(regels.teams), "Het team", problemen);
  keurBekend(regels.mensen, "locatie", idsVan(regels.locaties), "De locatie", problemen);
  keurPostcodes(regels.teams, problemen);
  keurVoorgangers(regels.teams, problemen);
  const wijs = maakWijzer(regels.mensen);
  const perOid = new Map(regels.mensen.flatMap(({ waarde }) => (waarde === null ? [] : [[waarde.oid, waarde]])));
  for (const team of regels.teams) keurTeam(team, regels, wijs, perOid, problemen);
  for (const mens of regels.mensen) keurPersoon(mens, regels, wijs, perOid, problemen);
}

function keurTeam(
  team: Regels["teams"][number],
  { mensen }: Regels,
  wijs: Wijzer,
  perOid: ReadonlyMap<string, Persoonregel>,
  problemen: Problemen,
): void {
  for (const taak of ["teamleider", "coordinator"] as const) {
    const wie = tekstVan(team.ruw, taak);
    if (wie === undefined) continue;
    const oid = wijs(wie);
    const persoon = perOid.get(oid ?? "");
    if (oid === null) problemen.meld(team.plaats(taak), onbekend("De collega", wie, namenVan(mensen)));
    else if (taak === "teamleider" && persoon?.rollen.includes("teamleider") === false)
      problemen.meld(
        team.plaats(taak),
        "Deze collega heeft de rol teamleider niet. Zet teamleider bij de rollen in mensen.yaml, of kies iemand anders.",
      );
    else if (taak === "coordinator" && persoon !== undefined && !persoon.telefoon)
      problemen.meld(
        team.plaats(taak),
        "Deze collega wordt gebeld, maar heeft geen telefoon. Zet een telefoonnummer in mensen.yaml, of kies iemand anders.",
      );
  }
}

function keurPersoon(
  { ruw, waarde, plaats }: Regels["mensen"][number],
  { mensen }: Regels,
  wijs: Wijzer,
  perOid: ReadonlyMap<string, Persoonregel>,
  problemen: Problemen,
): void {
  if (
    waarde !== null &&
    (waarde.functies ?? []).length > 0 &&
    !waarde.rollen.some((rol) => rol === "teamlid" || rol === "specialist")
  )
    problemen.meld(
      plaats("functies"),
      "Wie een functie heeft, krijgt vragen en is teamlid. Zet teamlid bij de rollen, of haal de functies weg.",
    );
  const naam = tekstVan(ruw, "vervanger");
  if (naam === undefined) return;
  const vervanger = wijs(naam);
  if (vervanger === null) return problemen.meld(plaats("vervanger"), onbekend("De collega", naam, namenVan(mensen)));
  const keten = ketenVan(waarde?.oid ?? "", vervanger, perOid, wijs);
  if (keten === "zelf")
    problemen.meld(
      plaats("vervanger"),
      "Iemand kan zichzelf niet vervangen. Kies een andere collega, of haal de regel weg.",
    );
  else if (keten === "kring")
    problemen.meld(
      plaats("vervanger"),
      "De vervangers wijzen in een kring naar elkaar. Laat een van hen vervangen door de teamleider of door niemand.",
    );
  const rollen = perOid.get(vervanger)?.rollen;
  if (rollen !== undefined && (waarde?.functies ?? []).length > 0 && !rollen.some((rol) => MAG_VERVANGEN.includes(rol)))
    problemen.meld(
      plaats("vervanger"),
      "Deze vervanger mag geen vragen oppakken. Kies een teamlid, specialist of teamleider.",
    );
}

/** Whether following the vervangers from here comes back here. */
function ketenVan(
  begin: string,
  vervanger: string,
  perOid: ReadonlyMap<string, Persoonregel>,
  wijs: Wijzer,
): "zelf" | "kring" | "goed" {
  if (vervanger === begin) return "zelf";
  const gezien = new Set<string>();
  for (
    let oid: string | null = vervanger;
    oid !== null && !gezien.has(oid);
    oid = wijs(perOid.get(oid)?.vervanger ?? "")
  ) {
    if (oid === begin) return "kring";
    gezien.add(oid);
  }
  return "goed";
}

function keurDubbel(regels: readonly Onderdeel<unknown>[], sleutel: string, wat: string, problemen: Problemen): void {
  const eerder = new Map<string, number>();
  for (const { ruw, plaats } of regels) {
    const waarde = tekstVan(ruw, sleutel)?.toLowerCase();
    if (waarde === undefined) continue;
    const regel = eerder.get(waarde);
    if (regel === undefined) eerder.set(waarde, plaats(sleutel).regel);
    else problemen.meld(plaats(sleutel), `${wat} staat ook op regel ${regel}. Geef elk een eigen ${sleutel}.`);
  }
}

function keurBekend(
  regels: readonly Onderdeel<unknown>[],
  sleutel: string,
  bekende: readonly string[],
  soort: string,
  problemen: Problemen,
): void {
  for (const { ruw, plaats } of regels) {
    const waarde = tekstVan(ruw, sleutel);
    if (waarde !== undefined && !bekende.includes(waarde))
      problemen.meld(plaats(sleutel), onbekend(soort, waarde, bekende));
  }
}

function keurPostcodes(teams: Regels["teams"], problemen: Problemen): void {
  const reeksen = teams.flatMap(({ waarde, plaats }) =>
    (waarde?.postcodes ?? []).map(([van, tot], index) => ({
      van,
      tot,
      team: waarde?.id,
      plaats: plaats("postcodes", index),
    })),
  );
  for (const [index, reeks] of reeksen.entries()) {
    const ander = reeksen.slice(0, index).find(({ van, tot }) => van <= reeks.tot && reeks.van <= tot);
    if (ander !== undefined)
      problemen.meld(
        reeks.plaats,
        `Deze postcodes horen ook bij team "${ander.team}" (regel ${ander.plaats.regel}). Geef elke postcode aan een team.`,
      );
  }
}

function idsVan(regels: readonly Onderdeel<unknown>[]): readonly string[] {
  return regels.flatMap(({ ruw }) => tekstVan(ruw, "id") ?? []);
}

function namenVan(mensen: Regels["mensen"]): readonly string[] {
  return mensen.flatMap(({ ruw }) => tekstVan(ruw, "kort") ?? []);
}

function tekstVan(ruw: unknown, sleutel: string): string | undefined {
  const waarde = isBlok(ruw) ? ruw[sleutel] : undefined;
  return typeof waarde === "string" ? waarde : undefined;
}
