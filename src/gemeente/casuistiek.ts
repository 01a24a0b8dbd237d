import { type Casuistiek, GEEN_CASUISTIEK } from "../domain/casuistiek/inrichting.ts";
import type { Werkkalender } from "../domain/werkkalender.ts";
import type { Bron } from "./bron.ts";
import { Casuistiekbestand, Expertiseregel, Methoderegel, Reeksregel } from "./casuistiek-bestanden.ts";
import { keurCoordinator, maakCollegazoeker } from "./casuistiek-collega.ts";
import { keurExpertise } from "./casuistiek-expertises.ts";
import { maakExpertise, maakMethode, maakReeks } from "./casuistiek-maken.ts";
import { keurReeks } from "./casuistiek-reeksen.ts";
import { keur, keurDeel, keurLijst, type Onderdeel } from "./keur.ts";
import { keurDubbel } from "./keur-routering.ts";
import { onthoudLaatste } from "./onthoud.ts";
import type { Problemen } from "./problemen.ts";
import { maakWijzer, type Regels } from "./verwijzingen.ts";
import { leesYaml, type Yamlbestand } from "./yaml-bestand.ts";

interface Gelezen {
  readonly kop: Casuistiekbestand | null;
  readonly expertises: readonly Onderdeel<Expertiseregel>[];
  readonly methoden: readonly Onderdeel<Methoderegel>[];
  readonly reeksen: readonly Onderdeel<Reeksregel>[];
}

/** With those that say who there is and when it is open. */
const NAMEN = ["casuistiek.yaml", "methoden.yaml", "gemeente.yaml", "teams.yaml", "mensen.yaml", "locaties.yaml"];

/**
 * Reads `casuistiek.yaml` and the methods that all gemeenten share. A gemeente without the file has no casuïstiek.
 *
 * @param kalender opening hours; null when `gemeente.yaml` has a fault, then nothing is said of days and hours
 */
export const leesCasuistiek = onthoudLaatste(NAMEN, leesAlles);

function leesAlles(bron: Bron, problemen: Problemen, regels: Regels, kalender: Werkkalender | null): Casuistiek {
  const bronbestand = bron.neem("casuistiek.yaml");
  if (bronbestand === null) return GEEN_CASUISTIEK;
  const bestand = leesYaml(bronbestand, problemen);
  const methodebestand = leesYaml(bron.neem("methoden.yaml"), problemen);
  if (bestand === null) return GEEN_CASUISTIEK;
  const gelezen: Gelezen = {
    kop: keur(bestand, [], Casuistiekbestand, problemen),
    expertises: keurDeel(bestand, "expertises", Expertiseregel, problemen),
    methoden: methodebestand === null ? [] : keurLijst(methodebestand, "methoden", Methoderegel, problemen),
    reeksen: keurDeel(bestand, "reeksen", Reeksregel, problemen),
  };
  keurSamenhang(bestand, gelezen, regels, kalender, problemen);
  return maakCasuistiek(gelezen, regels);
}

function keurSamenhang(
  bestand: Yamlbestand,
  { kop, expertises, methoden, reeksen }: Gelezen,
  regels: Regels,
  kalender: Werkkalender | null,
  problemen: Problemen,
): void {
  for (const lijst of [expertises, methoden, reeksen]) keurDubbel(lijst, problemen);
  // Where a whole file is missing nobody is known, which is said there.
  if (Object.values(regels).some((lijst) => lijst.length === 0)) return;
  const zoek = maakCollegazoeker(regels, problemen);
  if (kop !== null) keurCoordinator(kop.coordinator, bestand.plaats(["coordinator"]), zoek, problemen);
  const openingstijden = kalender?.openingstijden ?? null;
  for (const expertise of expertises) keurExpertise(expertise, { openingstijden, zoek, problemen });
  for (const reeks of reeksen) keurReeks(reeks, { teams: regels.teams, methoden, kalender, zoek, problemen });
}

/** What was refused is left out: then something was reported, and nothing of it will be used. */
function maakCasuistiek({ kop, expertises, methoden, reeksen }: Gelezen, { mensen }: Regels): Casuistiek {
  if (kop === null) return GEEN_CASUISTIEK;
  const wijs = maakWijzer(mensen);
  return {
    expertises: perId(expertises, (een) => maakExpertise(een, kop.coordinator, wijs)),
    methoden: perId(methoden, maakMethode),
    reeksen: perId(reeksen, (een) => maakReeks(een, wijs)),
    antwoordBinnen: kop.antwoord_binnen,
    bewaren: kop.bewaren,
    functies: kop.functies,
    aandachtsfunctionaris: kop.aandachtsfunctionaris,
    vooruitDagen: kop.vooruit_dagen,
  };
}

function perId<T, U extends { readonly id: string }>(
  onderdelen: readonly Onderdeel<T>[],
  maak: (waarde: T) => U,
): ReadonlyMap<string, U> {
  return new Map(
    onderdelen.flatMap(({ waarde }) => {
      const een = waarde === null ? null : maak(waarde);
      return een === null ? [] : [[een.id, een] as const];
    }),
  );
}
