import type { Gemeente, Persoon, Team } from "../../domain/gemeente.ts";
import { isAanwezig } from "../../domain/rooster.ts";
import { Functie } from "../../domain/sleutels.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { opsomming } from "./accounts.ts";
import { type Bevinding, fout, goed, letOp } from "./bevinding.ts";

/** Per team which functions nobody has, and which one person has without a vervanger. */
export function kijkNaarFuncties(gemeente: Gemeente): readonly Bevinding[] {
  const gevonden = [...gemeente.teams.values()].flatMap((team) => functieproblemen(gemeente, team));
  return gevonden.length > 0 ? gevonden : [goed("Elk team heeft elke functie, met een vervanger.")];
}

function functieproblemen({ mensen }: Gemeente, team: Team): readonly Bevinding[] {
  const leden = [...mensen.values()].filter(({ team: van, functies }) => van === team.id && functies.length > 0);
  if (leden.length === 0)
    return [
      fout(
        `${team.naam}: niemand heeft een functie, dus elke vraag komt bij de teamleider.`,
        "Zet in mensen.yaml bij de teamleden van dit team hun functies.",
      ),
    ];
  const wie = (functie: Functie) => leden.filter(({ functies }) => functies.includes(functie));
  const leeg = Functie.options.filter((functie) => wie(functie).length === 0);
  const kwetsbaar = Functie.options.filter((functie) => {
    const [enige, ...anderen] = wie(functie);
    return enige !== undefined && anderen.length === 0 && enige.vervanger === null;
  });
  const gevonden: Bevinding[] = [];
  if (leeg.length > 0)
    gevonden.push(
      letOp(
        `${team.naam}: niemand voor ${leeg.join(", ")}.`,
        "Zo'n vraag gaat naar de vervangende functie en dan naar de teamleider. Zet de functie bij iemand, als dat niet de bedoeling is.",
      ),
    );
  if (kwetsbaar.length > 0)
    gevonden.push(
      letOp(
        `${team.naam}: maar één collega zonder vervanger voor ${kwetsbaar.join(", ")}.`,
        "Zet in mensen.yaml een vervanger bij deze collega.",
      ),
    );
  return gevonden;
}

/** Whether every team has an area, and the areas have no holes. */
export function kijkNaarPostcodes({ teams }: Gemeente): readonly Bevinding[] {
  const zonder = [...teams.values()].filter(({ postcodes }) => postcodes.length === 0).map(({ naam }) => naam);
  const gaten = gatenTussen([...teams.values()].flatMap(({ postcodes }) => postcodes));
  const gevonden: Bevinding[] = [];
  if (zonder.length > 0)
    gevonden.push(
      letOp(
        `Zonder postcodes: ${opsomming(zonder)}.`,
        "Zet in teams.yaml de postcodes, anders krijgt dit team geen vragen van een adres.",
      ),
    );
  if (gaten.length > 0)
    gevonden.push(
      letOp(
        `Postcodes zonder team: ${opsomming(gaten)}.`,
        "Geef ze in teams.yaml aan een team, of laat het zo als ze bij een andere gemeente horen.",
      ),
    );
  return gevonden.length > 0 ? gevonden : [goed("Elke postcode tussen de laagste en de hoogste heeft een team.")];
}

function gatenTussen(reeksen: Team["postcodes"]): readonly string[] {
  const opVolgorde = reeksen.toSorted(([een], [ander]) => een - ander);
  const gaten: string[] = [];
  let tot = opVolgorde[0]?.[0] ?? 0;
  for (const [van, einde] of opVolgorde) {
    if (van > tot + 1 && tot > 0) gaten.push(van - tot === 2 ? String(tot + 1) : `${tot + 1}-${van - 1}`);
    tot = Math.max(tot, einde);
  }
  return gaten;
}

/** Whether who is away today is stood in for, team leads and coordinators too. */
export function kijkNaarVervanging(gemeente: Gemeente, nu: number): readonly Bevinding[] {
  const datum = lokaleDag(gemeente, nu).toString();
  const weg = [...gemeente.mensen.values()].filter(
    (persoon) => isAfwezig(persoon, datum) && (persoon.functies.length > 0 || persoon.rollen.includes("teamleider")),
  );
  const alleen = weg.filter((persoon) => !ketenVan(gemeente, persoon).some((ander) => !isAfwezig(ander, datum)));
  const gevonden: Bevinding[] = [];
  if (alleen.length > 0)
    gevonden.push(
      letOp(
        `Afwezig zonder vervanger die er is: ${opsomming(alleen.map(({ naam }) => naam))}.`,
        "Zet in mensen.yaml een vervanger die er wel is.",
      ),
    );
  const open = [...gemeente.teams.values()].filter((team) => !isBezet(gemeente, team, nu)).map(({ naam }) => naam);
  if (open.length > 0 && isWerkdag(gemeente, nu))
    gevonden.push(
      letOp(
        `Vandaag is er niemand die een vraag kan oppakken: ${opsomming(open)}.`,
        "Vul in mensen.yaml werkdagen en vervangers aan; tot dan krijgt de teamleider alles.",
      ),
    );
  return gevonden.length > 0 ? gevonden : [goed("Voor wie er niet is, is er een vervanger.")];
}

function isBezet(gemeente: Gemeente, team: Team, nu: number): boolean {
  return [...gemeente.mensen.values()].some(
    (persoon) => persoon.team === team.id && persoon.functies.length > 0 && isAanwezig(gemeente, persoon, nu),
  );
}

function isWerkdag(gemeente: Gemeente, nu: number): boolean {
  const dag = lokaleDag(gemeente, nu);
  return gemeente.openingstijden.has(dag.dayOfWeek) && !gemeente.gesloten.includes(dag.toString());
}

function isAfwezig({ afwezig }: Persoon, datum: string): boolean {
  return afwezig.some(({ van, tot }) => van <= datum && datum <= tot);
}

/** Whoever stands in, and for them, and so on; a ring ends where it began. */
function ketenVan({ mensen }: Gemeente, begin: Persoon): readonly Persoon[] {
  const keten: Persoon[] = [];
  let volgende = mensen.get(begin.vervanger ?? "");
  while (volgende !== undefined && volgende !== begin && !keten.includes(volgende)) {
    keten.push(volgende);
    volgende = mensen.get(volgende.vervanger ?? "");
  }
  return keten;
}
