import type { Gemeente } from "../../src/domain/gemeente.ts";
import type { Alinea, Deel, Kaartbeeld } from "../beeld.ts";
import { type Catalogus, verwoord, type Waarden } from "../teksten.ts";
import { coordinator } from "./veiligheid.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

const DOCUMENTEN = ["protocol", "eerste_dag", "privacy"] as const;
export type Document = (typeof DOCUMENTEN)[number];

/** Which page is asked; the protocol when it is none of ours. */
export function leesDocument(wat: unknown): Document {
  return DOCUMENTEN.find((document) => document === wat) ?? "protocol";
}

/** A page of explanation for a colleague; its parts and paragraphs are the texts `lees.<document>.<part>.<paragraph>`. */
export function documentbeeld(zicht: Zicht, document: Document): Kaartbeeld {
  const anders = DOCUMENTEN.filter((ander) => ander !== document);
  const waarden = {
    ...documentwaarden(zicht.gemeente),
    teamnummer: zicht.gemeente.teams.get(zicht.ik.team)?.telefoon ?? zicht.gemeente.telefoon,
    coordinator: coordinator(zicht),
  };
  return {
    ...melding(zicht, `lees/${document}`, {
      titel: zicht.zeg(`lees.${document}.titel`),
      zinnen: [],
      knoppen: anders.map((ander) => knop(zicht, "lees", `lees.${ander}.titel`, { data: { wat: ander } })),
    }),
    alineas: alineas(zicht.catalogus, `lees.${document}`, waarden),
    delen: documentdelen(zicht.catalogus, document, waarden),
  };
}

/** The parts of a document in their order. */
export function documentdelen(catalogus: Catalogus, document: Document, waarden: Waarden): readonly Deel[] {
  const gevonden: Deel[] = [];
  for (let nr = 1; Object.hasOwn(catalogus, `lees.${document}.${nr}.titel`); nr++) {
    const stam = `lees.${document}.${nr}`;
    const titel = verwoord(catalogus, `${stam}.titel`, waarden);
    gevonden.push({ titel, alineas: alineas(catalogus, stam, waarden), regels: [] });
  }
  return gevonden;
}

function alineas(catalogus: Catalogus, stam: string, waarden: Waarden): readonly Alinea[] {
  const sleutels = ["a", "b", "c", "d", "e"].map((letter) => `${stam}.${letter}`);
  return sleutels
    .filter((sleutel) => Object.hasOwn(catalogus, sleutel))
    .map((sleutel) => ({
      tekst: verwoord(catalogus, sleutel, waarden),
      stijl: "gewoon",
    }));
}

/** What any document may name of the gemeente. */
export function documentwaarden({ organisatie, privacycontact, systeem, termijnen }: Gemeente): Waarden {
  return { organisatie, privacycontact, systeem, dagen: dagenIn(termijnen.verstuurd) };
}

/** "14 dagen" of `P14D`; any other duration as it was written. */
function dagenIn(termijn: string): string {
  const dagen = /^P(\d+)D$/.exec(termijn)?.[1];
  return dagen === undefined ? termijn : `${dagen} dagen`;
}
