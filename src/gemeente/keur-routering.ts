import type { Routeringsregel } from "../domain/gemeente.ts";
import { gedektDoor } from "../domain/routering/dekking.ts";
import { ROUTEERBAAR } from "../domain/routering/invoer.ts";
import { isBlok, type Onderdeel, onbekend } from "./keur.ts";
import type { Problemen } from "./problemen.ts";
import type { Partnerregel, Regel } from "./routering.ts";
import { maakWijzer, type Regels } from "./verwijzingen.ts";

interface Gelezen extends Regels {
  readonly routering: readonly Onderdeel<Regel>[];
  readonly partners: readonly Onderdeel<Partnerregel>[];
  /** The rules as they will be used, in the order of the file; null where one was refused. */
  readonly gemaakt: readonly (Routeringsregel | null)[];
}

/** Checks what the rules and partners say about each other and about teams and people. */
export function keurRegels(gelezen: Gelezen, problemen: Problemen): void {
  keurDubbel(gelezen.routering, problemen);
  keurDubbel(gelezen.partners, problemen);
  const partners = idsVan(gelezen.partners);
  for (const { waarde, plaats } of gelezen.teams)
    for (const [index, partner] of (waarde?.partners ?? []).entries())
      if (!partners.includes(partner))
        problemen.meld(plaats("partners", index), onbekend("De partner", partner, partners));
  for (const regel of gelezen.routering) {
    keurNamen(regel, gelezen, partners, problemen);
    keurAntwoorden(regel, problemen);
  }
  keurDekking(gelezen, problemen);
}

function keurNamen(
  { waarde, plaats }: Onderdeel<Regel>,
  { teams, mensen }: Regels,
  partners: readonly string[],
  problemen: Problemen,
): void {
  if (waarde === null) return;
  const { als, dan } = waarde;
  const bekende = idsVan(teams);
  for (const [index, team] of (als?.team ?? []).entries())
    if (!bekende.includes(team)) problemen.meld(plaats("als", "team", index), onbekend("Het team", team, bekende));
  if (dan.team !== undefined && !bekende.includes(dan.team))
    problemen.meld(plaats("dan", "team"), onbekend("Het team", dan.team, bekende));
  if (dan.partner !== undefined && !partners.includes(dan.partner))
    problemen.meld(plaats("dan", "partner"), onbekend("De partner", dan.partner, partners));
  if (dan.collega === undefined) return;
  const oid = maakWijzer(mensen)(dan.collega);
  const namen = mensen.flatMap(({ waarde: mens }) => mens?.kort ?? []);
  const persoon = mensen.find(({ waarde: mens }) => mens?.oid === oid)?.waarde;
  if (oid === null) problemen.meld(plaats("dan", "collega"), onbekend("De collega", dan.collega, namen));
  else if (persoon && !persoon.rollen.some((rol) => ["teamlid", "specialist", "teamleider"].includes(rol)))
    problemen.meld(
      plaats("dan", "collega"),
      "Deze collega mag geen vragen oppakken. Kies een teamlid, specialist of teamleider.",
    );
}

function keurAntwoorden({ waarde, plaats }: Onderdeel<Regel>, problemen: Problemen): void {
  for (const [vraag, codes] of Object.entries(waarde?.als?.antwoord ?? {})) {
    const bekend = Object.hasOwn(ROUTEERBAAR, vraag) ? ROUTEERBAAR[vraag] : undefined;
    const waar = plaats("als", "antwoord", vraag);
    if (bekend === undefined) problemen.meld(waar, onbekend("De vraag", vraag, Object.keys(ROUTEERBAAR)));
    else
      for (const code of codes)
        if (!bekend.includes(code)) problemen.meld(waar, onbekend("Het antwoord", code, bekend));
  }
}

function keurDekking({ routering, gemaakt }: Gelezen, problemen: Problemen): void {
  for (const [index, regel] of gemaakt.entries()) {
    const eerdere = gemaakt.slice(0, index).filter((een) => een !== null);
    const door = regel === null ? null : gedektDoor(regel, eerdere);
    if (door === null) continue;
    const eerder = routering[gemaakt.indexOf(door)]?.plaats("id").regel ?? 1;
    const plaats = routering[index]?.plaats("id");
    if (plaats !== undefined)
      problemen.meld(
        plaats,
        `Deze regel komt nooit aan de beurt: "${door.id}" (regel ${eerder}) past dan altijd eerder. Zet hem daarboven, of haal hem weg.`,
      );
  }
}

/** Reports every id that stands twice in one list, with the line of the first. */
export function keurDubbel(onderdelen: readonly Onderdeel<unknown>[], problemen: Problemen): void {
  const eerder = new Map<unknown, number>();
  for (const { ruw, plaats } of onderdelen) {
    const id = isBlok(ruw) ? ruw["id"] : undefined;
    if (typeof id !== "string") continue;
    const regel = eerder.get(id);
    if (regel === undefined) eerder.set(id, plaats("id").regel);
    else problemen.meld(plaats("id"), `Deze id staat ook op regel ${regel}. Geef elk een eigen id.`);
  }
}

/** The ids of a list, also of items that have another fault. */
export function idsVan(onderdelen: readonly Onderdeel<unknown>[]): readonly string[] {
  return onderdelen.flatMap(({ ruw }) => (isBlok(ruw) && typeof ruw["id"] === "string" ? [ruw["id"]] : []));
}
