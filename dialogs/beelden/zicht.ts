import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import { type Catalogus, type Tekstsleutel, verwoord, type Waarden, type Zeg } from "../teksten.ts";

/** The chat, where a card of some lines stays for good, or our own window, where what a resident says may be read. */
export type Plek = "chat" | "venster";

/** From where somebody looks: who, where, when, and in which words. */
export interface Zicht {
  readonly gemeente: Gemeente;
  readonly ik: Persoon;
  readonly nu: number;
  readonly catalogus: Catalogus;
  readonly plek: Plek;
  readonly zeg: Zeg;
}

export function maakZicht(
  gemeente: Gemeente,
  ik: Persoon,
  nu: number,
  catalogus: Catalogus,
  plek: Plek = "chat",
): Zicht {
  return { gemeente, ik, nu, catalogus, plek, zeg: (sleutel, waarden) => verwoord(catalogus, sleutel, waarden) };
}

export function knop(
  zicht: Zicht,
  verb: string,
  sleutel: Tekstsleutel,
  meer: Partial<Extract<Knop, { verb: string }>> = {},
): Knop {
  return { titel: zicht.zeg(sleutel), verb, ...meer };
}

/** The two buttons on every card of the desk; they take what was typed along and never wait for it to be right. */
export function noodknoppen(zicht: Zicht): readonly Knop[] {
  return [
    knop(zicht, "direct_hulp", "knop.direct_hulp", { stijl: "gevaar" }),
    knop(zicht, "niet_pluis", "knop.niet_pluis"),
  ];
}

/** A card without fields: a title, some sentences, some buttons. */
export function melding(
  zicht: Zicht,
  naam: string,
  inhoud: {
    titel: string;
    zinnen: readonly string[];
    knoppen: readonly Knop[];
    toon?: Kaartbeeld["toon"];
    basis?: Kaartbeeld["basis"];
    nood?: boolean;
  },
): Kaartbeeld {
  return {
    naam,
    toon: inhoud.toon ?? "gewoon",
    titel: inhoud.titel,
    alineas: inhoud.zinnen.map((tekst) => ({ tekst, stijl: "gewoon" })),
    velden: [],
    regels: [],
    knoppen: inhoud.knoppen,
    noodknoppen: inhoud.nood === false ? [] : noodknoppen(zicht),
    schermLeeg: false,
    basis: inhoud.basis ?? {},
  };
}

export function zin(zicht: Zicht, sleutel: Tekstsleutel, waarden?: Waarden): string {
  return zicht.zeg(sleutel, waarden);
}

/** First name of a colleague for the eyes of another; who left the roster has none. */
export function voornaam(zicht: Zicht, oid: string): string {
  return zicht.gemeente.mensen.get(oid)?.voornaam ?? zicht.zeg("iemand");
}
