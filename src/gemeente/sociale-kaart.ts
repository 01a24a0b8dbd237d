import { z } from "zod";
import { STANDAARD_VOORZIENING } from "../domain/beheer/standaard.ts";
import type { Partner } from "../domain/gemeente.ts";
import { Leefgebied } from "../domain/sleutels.ts";
import { LEGE_KAART, type SocialeKaart, type Voorziening } from "../domain/voorziening.ts";
import {
  Capaciteitwaarde,
  keurEigenaar,
  maakBeschikbaar,
  WACHT_ZONDER_LIJST,
  Wachttijd,
  wachtKlopt,
} from "./beschikbaar.ts";
import type { Bron } from "./bron.ts";
import { keur, keurDeel, type Onderdeel, onbekend } from "./keur.ts";
import { idsVan, keurDubbel } from "./keur-routering.ts";
import type { Problemen } from "./problemen.ts";
import { maakWijzer, type Regels, type Wijzer } from "./verwijzingen.ts";
import { blok, Datum, Id, Tekst, Telefoon } from "./waarden.ts";
import { leesYaml } from "./yaml-bestand.ts";

export const KAARTBESTAND = "sociale-kaart.yaml";
const MEESTE_DAGEN = 730;

const Dagen = z
  .number()
  .refine(
    (dagen) => Number.isInteger(dagen) && dagen >= 7 && dagen <= MEESTE_DAGEN,
    `Dit kan niet. Schrijf een heel getal van 7 tot en met ${MEESTE_DAGEN}.`,
  );

/** `sociale-kaart.yaml`; each voorziening is checked by itself, so that one fault does not hide others. */
const Kaartbestand = blok({
  oud_na_dagen: Dagen.default(LEGE_KAART.oudNaDagen),
  voorzieningen: z.array(z.unknown()).min(1),
});

/** One voorziening of `sociale-kaart.yaml`. */
export const Voorzieningregel = blok({
  id: Id,
  naam: Tekst.max(60, "Dit is te lang. Maak er hoogstens 60 tekens van."),
  leefgebieden: z.array(Leefgebied).min(1),
  teams: z.array(Tekst).nullish(),
  capaciteit: Capaciteitwaarde,
  wachttijd: Wachttijd.nullish(),
  bijgewerkt: Datum,
  eigenaar: Tekst,
  telefoon: Telefoon.nullish(),
  adres: Tekst.max(80, "Dit is te lang. Maak er hoogstens 80 tekens van.").nullish(),
  hoe: Tekst.max(160, "Dit is te lang. Maak er een zin van, van hoogstens 160 tekens."),
  vanaf: Datum.nullish(),
  tot: Datum.nullish(),
  basisvoorziening: z.boolean().default(STANDAARD_VOORZIENING.basisvoorziening),
})
  .refine(({ vanaf, tot }) => !vanaf || !tot || vanaf <= tot, {
    error: "De laatste dag ligt voor de eerste. Zet de vroegste dag eerst.",
    path: ["tot"],
  })
  .refine(wachtKlopt, WACHT_ZONDER_LIJST)
  .refine(({ telefoon, adres }) => Boolean(telefoon) || Boolean(adres), {
    error: "Hier staat niet waar een bewoner heen kan. Zet er een telefoon of een adres bij.",
    path: ["hoe"],
  });
export type Voorzieningregel = z.infer<typeof Voorzieningregel>;

/** Reads `sociale-kaart.yaml`; a gemeente without the file has its partners only. */
export function leesSocialeKaart(
  bron: Bron,
  regels: Regels,
  partners: ReadonlyMap<string, Partner>,
  problemen: Problemen,
): SocialeKaart {
  const bestand = leesYaml(bron.neem(KAARTBESTAND), problemen);
  if (bestand === null) return LEGE_KAART;
  const kop = keur(bestand, [], Kaartbestand, problemen);
  const lijst = keurDeel(bestand, "voorzieningen", Voorzieningregel, problemen);
  keurDubbel(lijst, problemen);
  for (const een of lijst) keurSamenhang(een, regels, partners, problemen);
  if (kop === null) return LEGE_KAART;
  const wijs = maakWijzer(regels.mensen);
  const gemaakt = lijst.flatMap(({ waarde }) => (waarde === null ? [] : [maakVoorziening(waarde, wijs)]));
  return { voorzieningen: new Map(gemaakt.map((een) => [een.id, een])), oudNaDagen: kop.oud_na_dagen };
}

function keurSamenhang(
  { waarde, plaats }: Onderdeel<Voorzieningregel>,
  regels: Regels,
  partners: ReadonlyMap<string, Partner>,
  problemen: Problemen,
): void {
  if (waarde === null) return;
  if (partners.has(waarde.id))
    problemen.meld(
      plaats("id"),
      "Deze id is ook een partner uit partners.yaml. Geef elk een eigen id, of haal er een weg.",
    );
  // Where a whole file is missing nobody is known, which is said there.
  const teams = idsVan(regels.teams);
  for (const [index, team] of (waarde.teams ?? []).entries())
    if (teams.length > 0 && !teams.includes(team))
      problemen.meld(plaats("teams", index), onbekend("Het team", team, teams));
  keurEigenaar(waarde.eigenaar, plaats("eigenaar"), regels, problemen);
}

function maakVoorziening(regel: Voorzieningregel, wijs: Wijzer): Voorziening {
  const { id, naam, leefgebieden, hoe, basisvoorziening, capaciteit, bijgewerkt, eigenaar } = regel;
  return {
    id,
    naam,
    leefgebieden,
    teams: regel.teams ?? [],
    telefoon: regel.telefoon ?? null,
    adres: regel.adres ?? null,
    hoe,
    vanaf: regel.vanaf ?? null,
    tot: regel.tot ?? null,
    basisvoorziening,
    beschikbaar: maakBeschikbaar(regel, wijs) ?? { capaciteit, wachtWeken: null, bijgewerkt, eigenaar },
  };
}
