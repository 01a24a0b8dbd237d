import type { Gemeente } from "../../domain/gemeente.ts";
import type { Regelstand } from "../../domain/routering/regelstand.ts";
import type { Gespeeld } from "../../domain/routering/simulatie.ts";
import type { Vergelijking, Verschuiving } from "../../domain/routering/vergelijking.ts";
import { aandachtsregels } from "./regels.ts";

/** One colleague before and after. */
export interface Mensdrukte extends Verschuiving {
  readonly team: string;
  /** Most load points at one moment with the new configuration, and the limit. */
  readonly piek: number;
  readonly grens: number;
}

/** All that `simuleer` has to say; also its JSON. */
export interface Uitslag extends Vergelijking {
  readonly soort: "vragen" | "besluiten";
  /** First day of the roster week. */
  readonly week: string;
  readonly perWeek: number;
  readonly openWeken: number;
  readonly mensen: readonly Mensdrukte[];
  readonly regels: readonly Regelstand[];
  /** What the rules ask for and these decisions do not know, as `antwoord.nodig=tolk`. */
  readonly onbekend: readonly string[];
}

export function drukteVan(
  gemeenten: { readonly oud: Gemeente; readonly nieuw: Gemeente },
  gespeeld: { readonly oud: Gespeeld; readonly nieuw: Gespeeld },
): readonly Mensdrukte[] {
  const oids = new Set([...gespeeld.oud.drukte.keys(), ...gespeeld.nieuw.drukte.keys()]);
  return [...oids].map((oid) => {
    const persoon = gemeenten.nieuw.mensen.get(oid) ?? gemeenten.oud.mensen.get(oid);
    const wordt = gespeeld.nieuw.drukte.get(oid);
    return {
      naam: persoon?.naam ?? "onbekend",
      team: persoon?.team ?? "",
      oud: gespeeld.oud.drukte.get(oid)?.vragen ?? 0,
      nieuw: wordt?.vragen ?? 0,
      piek: wordt?.piek ?? 0,
      grens: wordt?.grens ?? 0,
    };
  });
}

const MEESTE_MENSEN = 12;

/** The report as people read it. */
export function inWoorden(uitslag: Uitslag, gemeente: Pick<Gemeente, "mensen">): string {
  const regels = [
    ...kop(uitslag),
    ...blok("Gaat ergens anders heen", uitslag.verhuizingen.map(verhuizing)),
    ...blok("Per functie (was -> wordt)", uitslag.functies.map(verschuiving)),
    ...blok("Per team (was -> wordt)", uitslag.teams.map(verschuiving)),
    ...blok("Wie het meest verandert (was -> wordt, piek van grens)", mensen(uitslag.mensen)),
    ...blok("Let op bij deze regels", aandachtsregels(gemeente, uitslag.regels)),
    ...blok("Dit is bij deze besluiten niet bewaard; speel er een bestand met vragen voor", uitslag.onbekend),
  ];
  return `${regels.join("\n")}\n`;
}

function kop(uitslag: Uitslag): readonly string[] {
  const { aantal, verhuisd, andereRegel, anderePersoon, wachtrij, week, perWeek, openWeken, soort } = uitslag;
  const deel = aantal === 0 ? 0 : Math.round((verhuisd / aantal) * 1000) / 10;
  return [
    `${aantal} ${soort}, ${perWeek} in een week, op het rooster van de week van ${week}; iemand is er ${openWeken} weken mee bezig.`,
    `Naar een andere functie of een ander team: ${verhuisd} (${String(deel).replace(".", ",")}%).`,
    `Zelfde plek, andere regel: ${andereRegel}. Zelfde plek, iemand anders: ${anderePersoon}.`,
    `Wacht omdat niemand vrij is: ${wachtrij.oud} -> ${wachtrij.nieuw}.`,
  ];
}

function blok(titel: string, regels: readonly string[]): readonly string[] {
  return regels.length === 0 ? [] : ["", titel, ...regels.map((regel) => `  ${regel}`)];
}

function verhuizing({ van, naar, aantal, ids }: Uitslag["verhuizingen"][number]): string {
  return `${van} -> ${naar}: ${aantal}, bijvoorbeeld ${ids.join(", ")}`;
}

function verschuiving({ naam, oud, nieuw }: Verschuiving): string {
  return `${naam.padEnd(36)} ${getal(oud)} -> ${getal(nieuw)}  ${verschil(nieuw - oud)}`;
}

function mensen(allen: readonly Mensdrukte[]): readonly string[] {
  return allen
    .filter(({ oud, nieuw }) => oud !== nieuw)
    .toSorted((een, ander) => Math.abs(ander.nieuw - ander.oud) - Math.abs(een.nieuw - een.oud))
    .slice(0, MEESTE_MENSEN)
    .map((mens) => `${verschuiving(mens)}  ${mens.piek} van ${mens.grens}`);
}

function getal(aantal: number): string {
  return String(aantal).padStart(6);
}

function verschil(aantal: number): string {
  return aantal === 0 ? "" : aantal > 0 ? `+${aantal}` : String(aantal);
}
