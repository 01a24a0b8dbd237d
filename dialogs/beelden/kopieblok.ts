import { knip, pakIn, tekens } from "../../src/domain/kort.ts";
import { opvolgrev } from "../../src/domain/opvolging.ts";
import type { Kaartbeeld, Veld } from "../beeld.ts";
import { antwoord, type Vraagcontext } from "../vraagsoorten.ts";
import { overgenomenknop, tekstoverzicht } from "./eigenaar.ts";
import { kopieregels, opEenRegel } from "./kopieregels.ts";
import { type Genummerd, onderwerpnaam } from "./overdracht.ts";
import { knop, melding, noodknoppen, type Zicht } from "./zicht.ts";

/** What a register takes (Klantinteracties: `onderwerp`, `toelichting`). */
const LANGSTE_ONDERWERP = 200;
const LANGSTE_BLOK = 1000;
/** More than all answers together. */
const LANGSTE_VOLLEDIG = 30_000;

/** A vraag in the form in which it is copied to the registration system. */
export interface Kopieblok {
  /** In one line, at most 200 characters. */
  readonly onderwerp: string;
  /** At most 1,000 characters; what was left out is said in it. */
  readonly kort: string;
  readonly volledig: string;
}

export function kopieblok(zicht: Zicht, context: Vraagcontext, bij: Genummerd): Kopieblok {
  const regels = kopieregels(zicht, context, bij);
  const { vraag } = bij;
  const woorden = antwoord((vraag.voorCorrectie ?? vraag.stroom).answers, "eigen_woorden") ?? "";
  const onderwerp = [onderwerpnaam(zicht, vraag), opEenRegel(woorden)].filter((deel) => deel !== "");
  return {
    onderwerp: knip(onderwerp.join(": "), LANGSTE_ONDERWERP),
    kort: pakIn(regels, LANGSTE_BLOK, (labels) => weggelaten(zicht, labels)),
    volledig: regels.map(({ label, tekst }) => `${label}: ${tekst}`).join("\n"),
  };
}

function weggelaten(zicht: Zicht, labels: readonly string[]): string {
  return labels.length === 0 ? zicht.zeg("kopie.te_lang") : zicht.zeg("kopie.weggelaten", { wat: labels.join(", ") });
}

/** The block, to look through and to copy; it can be changed before that and is not sent back. */
export function overneembeeld(zicht: Zicht, context: Vraagcontext, bij: Genummerd): Kaartbeeld {
  const { vraag, nummer } = bij;
  const { systeem } = zicht.gemeente;
  const blok = kopieblok(zicht, context, bij);
  const basis = melding(zicht, "overnemen", {
    titel: zicht.zeg("kopie.titel", { nr: nummer, systeem }),
    zinnen: [zicht.zeg(zicht.plek === "venster" ? "kopie.uitleg" : "kopie.uitleg.kaart", { systeem })],
    knoppen: [...overgenomenknop(zicht, vraag), knop(zicht, "ververs", "knop.terug")],
    basis: { vraag: vraag.id, rev: opvolgrev(vraag) },
  });
  return {
    ...basis,
    alineas: [...basis.alineas, ...tekstoverzicht(zicht, bij)],
    velden: [
      veld("kopie_onderwerp", zicht.zeg("kopie.onderwerp"), blok.onderwerp, LANGSTE_ONDERWERP),
      veld("kopie_kort", zicht.zeg("kopie.kort"), blok.kort, LANGSTE_BLOK),
      ...(blok.volledig === blok.kort
        ? []
        : [veld("kopie_volledig", zicht.zeg("kopie.volledig"), blok.volledig, LANGSTE_VOLLEDIG)]),
    ],
    knoppen: basis.knoppen.map(zonderVelden),
    noodknoppen: noodknoppen(zicht).map(zonderVelden),
    schermLeeg: true,
    venster: "overnemen",
  };
}

/** Nothing that stands in the block goes along with a button. */
function zonderVelden<K extends Kaartbeeld["knoppen"][number]>(een: K): K {
  return "verb" in een ? { ...een, zonderVelden: true } : een;
}

function veld(id: string, label: string, waarde: string, maximum: number): Veld {
  const regels = id === "kopie_onderwerp" ? ("een" as const) : ("meer" as const);
  // A card counts halves of characters: what fits the register is never cut by the card.
  const ruim = Math.max(maximum, maximum + waarde.length - tekens(waarde));
  return { id, label, verplicht: true, soort: "tekst", waarde, maximum: ruim, regels, kopie: true };
}
