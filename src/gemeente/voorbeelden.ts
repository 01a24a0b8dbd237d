import type { z } from "zod";
import { Functie, Leefgebied, Urgentie, Veiligheid } from "../domain/sleutels.ts";
import type { Voorbeeld } from "../domain/taal/voorbeeld.ts";
import type { Bron } from "./bron.ts";
import { onbekend } from "./keur.ts";
import { onthoudPerBestand } from "./onthoud.ts";
import type { Problemen } from "./problemen.ts";
import { type Bestandsregel, leesRegels } from "./regelbestand.ts";

const VELDEN = 5;
const LANGSTE_VOORBEELD = 1_000;
const ZO = "Een regel is: functie | andere leefgebieden of - | urgentie | veiligheid of - | tekst.";

/** The file of example sentences of a leefgebied. */
export function voorbeeldbestand(leefgebied: Leefgebied): string {
  return `leefgebieden/voorbeelden/${leefgebied}.txt`;
}

/** The sentences to learn from; all leefgebieden have some, or none does and only the word lists count. */
export function leesVoorbeelden(bron: Bron, problemen: Problemen): readonly Voorbeeld[] {
  const bestanden = Leefgebied.options.map((leefgebied) => {
    const bestand = bron.neem(voorbeeldbestand(leefgebied));
    const lees = LEZERS.get(leefgebied);
    return { leefgebied, gelezen: bestand === null || lees === undefined ? LEEG : lees(bestand, problemen) };
  });
  if (bestanden.every(({ gelezen }) => gelezen.regels === 0)) return [];
  for (const { leefgebied, gelezen } of bestanden) {
    if (gelezen.regels === 0)
      problemen.meld(
        { bestand: voorbeeldbestand(leefgebied), regel: 1 },
        "Hier staat geen voorbeeld in, en bij andere leefgebieden wel. Schrijf er minstens een, anders stelt de bot dit nooit voor.",
      );
  }
  return bestanden.flatMap(({ gelezen }) => gelezen.voorbeelden);
}

interface Gelezen {
  /** How many lines say something, right or wrong. */
  readonly regels: number;
  readonly voorbeelden: readonly Voorbeeld[];
}

const LEEG: Gelezen = { regels: 0, voorbeelden: [] };

/** Per leefgebied, because its lines do not name it themselves. */
const LEZERS = new Map(
  Leefgebied.options.map((leefgebied) => [
    leefgebied,
    onthoudPerBestand((bestand, problemen): Gelezen => {
      const regels = leesRegels(bestand);
      const voorbeelden = regels.flatMap((regel) => leesVoorbeeld(leefgebied, regel, problemen) ?? []);
      return { regels: regels.length, voorbeelden };
    }),
  ]),
);

function leesVoorbeeld(leefgebied: Leefgebied, { tekst: regel, plaats }: Bestandsregel, problemen: Problemen) {
  const delen = regel.split("|").map((deel) => deel.trim());
  const [functie = "", andere = "", urgentie = "", veiligheid = "", tekst = ""] = delen;
  const eerder = problemen.aantal;
  if (delen.length !== VELDEN)
    problemen.meld(plaats, `Deze regel heeft ${delen.length} delen in plaats van ${VELDEN}. ${ZO}`);
  else if (tekst === "" || tekst.length > LANGSTE_VOORBEELD)
    problemen.meld(plaats, `De tekst ontbreekt of is langer dan ${LANGSTE_VOORBEELD} tekens. ${ZO}`);
  if (problemen.aantal > eerder) return null;
  const kies = keurder(plaats, problemen);
  const voorbeeld = {
    leefgebied,
    functie: kies(Functie, "De functie", functie),
    andere: opsomming(andere).map((deel) => kies(Leefgebied, "Het leefgebied", deel)),
    urgentie: kies(Urgentie, "De urgentie", urgentie),
    veiligheid: opsomming(veiligheid).map((deel) => kies(Veiligheid, "Het veiligheidslabel", deel)),
    tekst,
  };
  return problemen.aantal > eerder ? null : voorbeeld;
}

function opsomming(veld: string): readonly string[] {
  return veld === "-" ? [] : veld.split(/[\s,]+/).filter((deel) => deel !== "");
}

/** Reports what is not one of the names; the value that comes back then is not used. */
function keurder(plaats: Bestandsregel["plaats"], problemen: Problemen) {
  return <T extends string>(soort: z.ZodEnum<{ [K in T]: K }>, wat: string, waarde: string): T => {
    const gevonden = soort.options.find((optie) => optie === waarde);
    if (gevonden === undefined) problemen.meld(plaats, onbekend(wat, waarde, soort.options));
    return gevonden ?? soort.options[0]!;
  };
}
