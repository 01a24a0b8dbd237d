import { z } from "zod";
import type { Gemeente, Onderwerp } from "../domain/gemeente.ts";
import { Functie, Leefgebied, Rol } from "../domain/sleutels.ts";
import { leer } from "../domain/taal/begrip.ts";
import { maakWoordenlijst, type Woordenlijst } from "../domain/taal/onderwerp.ts";
import type { Bron } from "./bron.ts";
import { keur } from "./keur.ts";
import { onthoudLaatste } from "./onthoud.ts";
import type { Problemen } from "./problemen.ts";
import { taalActueel, uitGeheugen } from "./taalgeheugen.ts";
import { leesVoorbeelden, voorbeeldbestand } from "./voorbeelden.ts";
import { blok, Tekst } from "./waarden.ts";
import { leesWoordgroepen, WOORDGROEPEN } from "./woordgroepen.ts";
import { leesYaml, type Yamlbestand } from "./yaml-bestand.ts";

const Branchevraag = blok({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9_]*$/,
      "Een id van een vraag bestaat uit kleine letters, cijfers en lage streepjes. Schrijf bijvoorbeeld soort_schuld.",
    ),
  tekst: Tekst,
  soort: z.enum(["tekst", "keuze", "ja_nee"]),
  keuzes: z.array(Tekst).nullish(),
  wie: z.array(Rol).min(1),
  alleen_bij: z.array(Tekst).nullish(),
}).refine(
  ({ soort, keuzes }) => (soort === "keuze") === (keuzes ?? []).length >= 2,
  "Alleen een vraag van soort keuze heeft keuzes, en dan minstens twee. Pas soort of keuzes aan.",
);

/** One file of `leefgebieden/`. */
const Leefgebiedbestand = blok({
  naam: Tekst,
  functie: Functie,
  vervangende_functie: Functie,
  woorden: z.array(Tekst),
  valse_vrienden: z.array(Tekst).nullish(),
  zelden_alleen: z.array(Tekst).nullish(),
  vragen: z.array(Branchevraag).nullish(),
  basisvoorzieningen: z.array(Tekst).nullish(),
  kinderen_vragen: z.boolean().nullish(),
});
type Leefgebiedbestand = z.infer<typeof Leefgebiedbestand>;

type Leefgebieden = Pick<Gemeente, "onderwerpen" | "woorden" | "taal">;

const NAMEN: readonly string[] = [
  ...Leefgebied.options.map((leefgebied) => `leefgebieden/${leefgebied}.yaml`),
  WOORDGROEPEN,
  ...Leefgebied.options.map(voorbeeldbestand),
];

/** Reads all leefgebieden; when no file of them is different, the same ones with what was learnt, unless that failed. */
export const leesLeefgebieden = onthoudLaatste(NAMEN, leesAlle, taalActueel);

function leesAlle(bron: Bron, problemen: Problemen): Leefgebieden {
  const onderwerpen = new Map<Leefgebied, Onderwerp>();
  const woorden = new Map<Leefgebied, Woordenlijst>();
  for (const leefgebied of Leefgebied.options) {
    const bestand = leesYaml(bron.neem(`leefgebieden/${leefgebied}.yaml`), problemen);
    const gelezen = bestand === null ? null : keur(bestand, [], Leefgebiedbestand, problemen);
    if (bestand === null || gelezen === null) continue;
    keurVragen(bestand, gelezen, problemen);
    onderwerpen.set(leefgebied, maakOnderwerp(gelezen));
    const lijst = leesWoorden(bestand, gelezen, problemen);
    if (lijst !== null) woorden.set(leefgebied, lijst);
  }
  const kennis = {
    woorden,
    functies: new Map([...onderwerpen].map(([leefgebied, { functie }]) => [leefgebied, functie])),
    groepen: leesWoordgroepen(bron, problemen),
    voorbeelden: leesVoorbeelden(bron, problemen),
  };
  return { onderwerpen, woorden, taal: leer(kennis, uitGeheugen(kennis)) };
}

function keurVragen(bestand: Yamlbestand, { vragen }: Leefgebiedbestand, problemen: Problemen): void {
  const eerder = new Set<string>();
  for (const [index, { id }] of (vragen ?? []).entries()) {
    if (eerder.has(id))
      problemen.meld(
        bestand.plaats(["vragen", index, "id"]),
        `De vraag "${id}" staat er twee keer. Geef elke vraag een eigen id.`,
      );
    eerder.add(id);
  }
}

function maakOnderwerp(gelezen: Leefgebiedbestand): Onderwerp {
  return {
    naam: gelezen.naam,
    functie: gelezen.functie,
    vervangendeFunctie: gelezen.vervangende_functie,
    vragen: (gelezen.vragen ?? []).map(({ alleen_bij: alleenBij, keuzes, ...vraag }) => ({
      ...vraag,
      keuzes: keuzes ?? [],
      alleenBij: alleenBij ?? [],
    })),
    basisvoorzieningen: gelezen.basisvoorzieningen ?? [],
    kinderenVragen: gelezen.kinderen_vragen ?? false,
  };
}

function leesWoorden(bestand: Yamlbestand, gelezen: Leefgebiedbestand, problemen: Problemen): Woordenlijst | null {
  const per = {
    woorden: gelezen.woorden,
    valse_vrienden: gelezen.valse_vrienden ?? [],
    zelden_alleen: gelezen.zelden_alleen ?? [],
  };
  const lijst = probeer(per.woorden, per.valse_vrienden, per.zelden_alleen);
  if (lijst !== null) return lijst;
  for (const [sleutel, woorden] of Object.entries(per)) {
    for (const [plek, woord] of woorden.entries()) {
      if (probeer([woord]) === null)
        problemen.meld(
          bestand.plaats([sleutel, plek]),
          "Dit is geen woord om te zoeken. Schrijf letters of cijfers; een * staat aan het begin of eind van een woord.",
        );
    }
  }
  return null;
}

/** The list, or null when a word in it cannot be read; each word is read by itself, so one of them is to blame. */
function probeer(
  woorden: readonly string[],
  valseVrienden: readonly string[] = [],
  zeldenAlleen: readonly string[] = [],
): Woordenlijst | null {
  try {
    return maakWoordenlijst({ woorden, valseVrienden, zeldenAlleen });
  } catch (fout) {
    if (fout instanceof TypeError) return null;
    throw fout;
  }
}
