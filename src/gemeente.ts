import type { Gemeente } from "./domain/gemeente.ts";
import type { Bestanden } from "./domain/inrichting.ts";
import { Codewoord, Gemeentebestand, Locatieregel, Persoonregel, Teamregel } from "./gemeente/bestanden.ts";
import { BESTANDSNAMEN, type Bron, bronUitBestanden, bronUitMap } from "./gemeente/bron.ts";
import { leesCasuistiek } from "./gemeente/casuistiek.ts";
import { leesKalender } from "./gemeente/kalender.ts";
import { keur, keurLijst, type Onderdeel } from "./gemeente/keur.ts";
import { leesLeefgebieden } from "./gemeente/leefgebieden.ts";
import { onthoudPerBestand } from "./gemeente/onthoud.ts";
import { type Problemen, verzamelProblemen } from "./gemeente/problemen.ts";
import { leesRoutering } from "./gemeente/routering.ts";
import { maakLocaties, maakMensen, maakTeams } from "./gemeente/samenstellen.ts";
import { leesSocialeKaart } from "./gemeente/sociale-kaart.ts";
import { leesTeksten } from "./gemeente/teksten.ts";
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
  const problemen = verzamelProblemen();
  return lees(bronUitMap(map, problemen), problemen);
}

/** The same from files that were read before. @throws {ConfiguratieFout} */
export function leesUitBestanden(bestanden: Bestanden): Gemeente {
  const problemen = verzamelProblemen();
  return lees(bronUitBestanden(bestanden, problemen), problemen);
}

/**
 * The files of a gemeente as they stand in its folder and the one around it, whatever is in them.
 *
 * @throws {ConfiguratieFout} when one is missing or cannot be read
 */
export function leesBestanden(map: string): Bestanden {
  const problemen = verzamelProblemen();
  const bron = bronUitMap(map, problemen);
  const bestanden = BESTANDSNAMEN.flatMap((naam) => {
    const bestand = bron.neem(naam);
    return bestand === null ? [] : [[naam, bestand.tekst] as const];
  });
  if (problemen.aantal > 0) problemen.werp();
  return Object.fromEntries(bestanden);
}

/** The id of the gemeente in this folder, whatever is wrong in its other files. @throws {ConfiguratieFout} */
export function leesGemeenteId(map: string): string {
  const problemen = verzamelProblemen();
  const algemeen = leesAlgemeen(bronUitMap(map, problemen), problemen);
  return algemeen === null ? problemen.werp() : algemeen.id;
}

function lees(bron: Bron, problemen: Problemen): Gemeente {
  const algemeen = leesAlgemeen(bron, problemen);
  const regels = {
    teams: leesLijst(bron, "teams", Teamregel, problemen),
    mensen: leesLijst(bron, "mensen", Persoonregel, problemen),
    locaties: leesLijst(bron, "locaties", Locatieregel, problemen),
  };
  if (Object.values(regels).every((lijst) => lijst.length > 0)) keurVerwijzingen(regels, problemen);
  const routering = leesRoutering(bron, regels, problemen);
  const socialeKaart = leesSocialeKaart(bron, regels, routering.partners, problemen);
  const casuistiek = leesCasuistiek(bron, problemen, regels, algemeen);
  const leefgebieden = leesLeefgebieden(bron, problemen);
  const codewoorden = leesCodewoorden(bron, problemen);
  const teksten = leesTeksten(bron, problemen);
  if (algemeen === null || problemen.aantal > 0) problemen.werp();
  return {
    ...algemeen,
    ...leefgebieden,
    ...routering,
    codewoorden,
    casuistiek,
    socialeKaart,
    teksten,
    teams: maakTeams(regels),
    locaties: maakLocaties(regels.locaties),
    mensen: maakMensen(regels.mensen),
  };
}

type Algemeen = Omit<
  Gemeente,
  | "teams"
  | "locaties"
  | "mensen"
  | "onderwerpen"
  | "woorden"
  | "taal"
  | "codewoorden"
  | "routering"
  | "partners"
  | "casuistiek"
  | "socialeKaart"
  | "teksten"
>;

function leesAlgemeen(bron: Bron, problemen: Problemen): Algemeen | null {
  const bestand = bron.neem("gemeente.yaml");
  return bestand === null ? null : maakAlgemeen(bestand, problemen);
}

const maakAlgemeen = onthoudPerBestand((bronbestand, problemen): Algemeen | null => {
  const bestand = leesYaml(bronbestand, problemen);
  const gelezen = bestand === null ? null : keur(bestand, [], Gemeentebestand, problemen);
  if (bestand === null || gelezen === null) return null;
  const {
    vrije_tekst: vrijeTekst,
    stille_uren: stilleUren,
    laatste_redmiddel: laatsteRedmiddel,
    belasting,
    termijnen,
    feestdagen,
    gesloten,
    toch_open: tochOpen,
    ...rest
  } = gelezen;
  const { concept_zonder_naam: conceptZonderNaam, concept_met_naam: conceptMetNaam, ...andere } = termijnen;
  return {
    ...rest,
    gesloten: leesKalender(bestand, { ...rest, feestdagen, gesloten, tochOpen }, problemen),
    vrijeTekst,
    stilleUren: stilleUren ?? null,
    laatsteRedmiddel: laatsteRedmiddel ?? null,
    belasting: { gewicht: belasting.gewicht, perFte: belasting.per_fte },
    termijnen: { ...andere, conceptZonderNaam, conceptMetNaam },
  };
});

function leesLijst<T>(
  bron: Bron,
  sleutel: string,
  schema: Parameters<typeof keurLijst<T>>[2],
  problemen: Problemen,
): readonly Onderdeel<T>[] {
  const bestand = leesYaml(bron.neem(`${sleutel}.yaml`), problemen);
  return bestand === null ? [] : keurLijst(bestand, sleutel, schema, problemen);
}

function leesCodewoorden(bron: Bron, problemen: Problemen): readonly string[] {
  const regels = leesLijst(bron, "codewoorden", Codewoord, problemen);
  const eerder = new Set<string>();
  for (const { waarde, plaats } of regels) {
    if (waarde === null) continue;
    if (eerder.has(waarde)) problemen.meld(plaats(), `Het codewoord "${waarde}" staat er twee keer. Haal er een weg.`);
    eerder.add(waarde);
  }
  const [eerste] = regels;
  if (eerste !== undefined && regels.length < MINSTENS_CODEWOORDEN)
    problemen.meld(
      { bestand: eerste.plaats().bestand, regel: 1 },
      `Er zijn maar ${regels.length} codewoorden. Maak er minstens ${MINSTENS_CODEWOORDEN}, anders is een code te raden.`,
    );
  return [...eerder];
}
