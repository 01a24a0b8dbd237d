import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { delen, leesbaar, type Persoon, type Schermkaart, titels } from "./persoon.ts";

/** What a resident answered, by question id; a choice by its title. */
export type Antwoorden = Readonly<Record<string, string | readonly string[] | boolean>>;

/** Buttons that lead on, in the order in which a person reaches for them. */
const VOORUIT = ["Haal weg", "Nee, dit is een andere vraag", "Gedaan, terug naar de vraag", "Doorgeven", "Verder"];
const MEESTE_KAARTEN = 20;

/** The words beside the field of this question, as they stand on the card. */
export function label(vraag: string): string {
  const tekst = NEDERLANDS[`vraag.${vraag}`]?.tekst;
  assert.ok(tekst !== undefined, `geen vraag ${vraag}`);
  return tekst;
}

/** The fields of these questions by their labels, for `Persoon.drukt`. */
export function velden(antwoorden: Antwoorden): Antwoorden {
  return Object.fromEntries(Object.entries(antwoorden).map(([vraag, antwoord]) => [label(vraag), antwoord]));
}

/** The labels of all fields on a card. */
export function labels(kaart: object): readonly string[] {
  return delen(kaart)
    .filter(({ type }) => String(type).startsWith("Input."))
    .map((deel) => String(deel["label"]).replace(" (mag leeg blijven)", ""));
}

/** The same place on the screen, as it is now. */
export function zoalsNu(wie: Persoon, op: Schermkaart): Schermkaart {
  return wie.kaarten().find(({ activiteit }) => activiteit === op.activiteit) ?? op;
}

/**
 * Goes through the cards as a person does: fills in what is asked as far as the resident said it, and presses on.
 * Stops after `tot`, or when a card has no button that leads on; fails when something the resident said was never asked.
 */
export async function doorloop(
  wie: Persoon,
  antwoorden: Antwoorden,
  { tot = "Doorgeven", op = wie.laatste() }: { tot?: string; op?: Schermkaart } = {},
): Promise<Schermkaart> {
  const over = new Map(Object.entries(velden(antwoorden)));
  let kaart = op;
  for (let keer = 0; keer < MEESTE_KAARTEN; keer++) {
    const knoppen = titels(kaart.kaart);
    const knop = knoppen.includes(tot) ? tot : VOORUIT.find((titel) => knoppen.includes(titel));
    if (knop === undefined) break;
    const gevraagd = labels(kaart.kaart);
    const ingevuld = Object.fromEntries([...over].filter(([naam]) => gevraagd.includes(naam)));
    const antwoord = await wie.drukt(knop, ingevuld, kaart);
    assert.ok(!antwoord.includes("Er mist nog iets"), `niet aangenomen: ${antwoord.slice(0, 400)}`);
    for (const naam of Object.keys(ingevuld)) over.delete(naam);
    kaart = zoalsNu(wie, kaart);
    if (knop === tot) break;
  }
  assert.deepEqual([...over.keys()], [], `nooit gevraagd; laatste kaart: ${leesbaar(kaart.kaart).slice(0, 300)}`);
  return kaart;
}

/** The id of the vraag this card is about, as its buttons carry it. */
export function vraagOp({ kaart }: Schermkaart): string {
  return gegevenOp(kaart, "vraag");
}

export function oproepOp({ kaart }: Schermkaart): string {
  return gegevenOp(kaart, "oproep");
}

function gegevenOp(kaart: object, naam: string): string {
  const [id] = delen(kaart).flatMap(({ data }) =>
    typeof data === "object" && data !== null && naam in data ? [Reflect.get(data, naam)] : [],
  );
  assert.ok(typeof id === "string", `geen ${naam} op: ${leesbaar(kaart).slice(0, 200)}`);
  return id;
}

/** A day from today, in the form of a date field. */
export function overDagen(aantal: number): string {
  const dag = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  return dag.format(Date.now() + aantal * 86_400_000);
}
