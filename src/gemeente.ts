import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Gemeente } from "./domain/gemeente.ts";
import { Codewoord, Gemeentebestand, Locatieregel, Persoonregel, Teamregel } from "./gemeente/bestanden.ts";
import { keur, keurLijst, type Onderdeel } from "./gemeente/keur.ts";
import { leesLeefgebieden } from "./gemeente/leefgebieden.ts";
import { type Problemen, verzamelProblemen } from "./gemeente/problemen.ts";
import { maakLocaties, maakMensen, maakTeams } from "./gemeente/samenstellen.ts";
import { keurVerwijzingen } from "./gemeente/verwijzingen.ts";
import { leesYaml } from "./gemeente/yaml-bestand.ts";

/** Two of so many words and two digits: enough codes for one gemeente. */
const MINSTENS_CODEWOORDEN = 100;

/**
 * Reads a gemeente from its folder and, for what all gemeenten share, from the folder around it. A file of the same
 * name in the folder itself goes before a shared one.
 *
 * @param map a folder such as `config/haarlem`
 * @throws {ConfiguratieFout} with every problem of every file, as "file:line: what is wrong. Remedy."
 */
export function leesGemeente(map: string): Gemeente {
  const problemen: Problemen = verzamelProblemen();
  if (!existsSync(map) || !statSync(map).isDirectory()) {
    problemen.meld(
      { bestand: map, regel: 1 },
      "Deze map bestaat niet. Zet in GEMEENTE_CONFIG een map zoals config/haarlem.",
    );
    problemen.werp();
  }
  const algemeen = leesAlgemeen(map, problemen);
  const regels = {
    teams: leesLijst(join(map, "teams.yaml"), "teams", Teamregel, problemen),
    mensen: leesLijst(join(map, "mensen.yaml"), "mensen", Persoonregel, problemen),
    locaties: leesLijst(join(map, "locaties.yaml"), "locaties", Locatieregel, problemen),
  };
  if (Object.values(regels).every((lijst) => lijst.length > 0)) keurVerwijzingen(regels, problemen);
  const leefgebieden = leesLeefgebieden(map, problemen);
  const codewoorden = leesCodewoorden(map, problemen);
  if (algemeen === null || problemen.aantal > 0) problemen.werp();
  return {
    ...algemeen,
    ...leefgebieden,
    codewoorden,
    teams: maakTeams(regels),
    locaties: maakLocaties(regels.locaties),
    mensen: maakMensen(regels.mensen),
  };
}

type Algemeen = Omit<Gemeente, "teams" | "locaties" | "mensen" | "onderwerpen" | "woorden" | "codewoorden">;

function leesAlgemeen(map: string, problemen: Problemen): Algemeen | null {
  const bestand = leesYaml(join(map, "gemeente.yaml"), problemen);
  const gelezen = bestand === null ? null : keur(bestand, [], Gemeentebestand, problemen);
  if (gelezen === null) return null;
  const { vrije_tekst: vrijeTekst, termijnen, ...rest } = gelezen;
  const { concept_zonder_naam: conceptZonderNaam, concept_met_naam: conceptMetNaam, ...andere } = termijnen;
  return { ...rest, vrijeTekst, termijnen: { ...andere, conceptZonderNaam, conceptMetNaam } };
}

function leesLijst<T>(
  pad: string,
  sleutel: string,
  schema: Parameters<typeof keurLijst<T>>[2],
  problemen: Problemen,
): readonly Onderdeel<T>[] {
  const bestand = leesYaml(pad, problemen);
  return bestand === null ? [] : keurLijst(bestand, sleutel, schema, problemen);
}

function leesCodewoorden(map: string, problemen: Problemen): readonly string[] {
  const eigen = join(map, "codewoorden.yaml");
  const pad = existsSync(eigen) ? eigen : join(map, "..", "codewoorden.yaml");
  const regels = leesLijst(pad, "codewoorden", Codewoord, problemen);
  const eerder = new Set<string>();
  for (const { waarde, plaats } of regels) {
    if (waarde === null) continue;
    if (eerder.has(waarde)) problemen.meld(plaats(), `Het codewoord "${waarde}" staat er twee keer. Haal er een weg.`);
    eerder.add(waarde);
  }
  if (regels.length > 0 && regels.length < MINSTENS_CODEWOORDEN)
    problemen.meld(
      { bestand: pad, regel: 1 },
      `Er zijn maar ${regels.length} codewoorden. Maak er minstens ${MINSTENS_CODEWOORDEN}, anders is een code te raden.`,
    );
  return [...eerder];
}
