import assert from "node:assert/strict";
import { delen, leesbaar, type Persoon, type Schermkaart, titels } from "./persoon.ts";
import { totdat } from "./totdat.ts";

/** What a resident answered, by question id; a choice by its title. */
export type Antwoorden = Readonly<Record<string, string | readonly string[] | boolean>>;

/** Buttons that lead on, in the order in which a person reaches for them. */
const VOORUIT = ["Haal weg", "Nee, dit is een andere vraag", "Gedaan, terug naar de vraag", "Doorgeven", "Verder"];
const MEESTE_KAARTEN = 20;

/** The field of a question on a card; its input id begins with the id of the question. */
function veldVan(kaart: object, vraag: string) {
  return delen(kaart).find(
    ({ id }) => typeof id === "string" && id.replace(/_r\d+$/, "") === vraag && /_r\d+$/.test(id),
  );
}

/** Where a choice is not among the suggestions, a person takes the whole list. */
function veldVoor(kaart: object, vraag: string, antwoord: Antwoorden[string]) {
  const veld = veldVan(kaart, vraag);
  const keuzes = Array.isArray(veld?.["choices"]) ? veld["choices"] : [];
  const staatErbij = keuzes.some((keuze: unknown) => JSON.stringify(keuze).includes(JSON.stringify(antwoord)));
  return staatErbij ? veld : (veldVan(kaart, `${vraag}_anders`) ?? veld);
}

/** Whether this card asks the question. */
export function vraagt({ kaart }: Schermkaart, vraag: string): boolean {
  return veldVan(kaart, vraag) !== undefined;
}

/** Fills in these questions on the card, each of which must be on it, and presses the button. */
export function vult(
  wie: Persoon,
  knop: string,
  antwoorden: Antwoorden,
  op: Schermkaart = wie.laatste(),
): Promise<string> {
  const velden = Object.entries(antwoorden).map(([vraag, antwoord]) => {
    const veld = veldVoor(op.kaart, vraag, antwoord);
    assert.ok(veld, `geen vraag ${vraag} op: ${leesbaar(op.kaart).slice(0, 300)}`);
    return [String(veld["label"]).replace(" (mag leeg blijven)", ""), antwoord];
  });
  return wie.drukt(knop, Object.fromEntries(velden), op);
}

/** What stands in the field of this question; null when the card does not ask it. */
export function waardeVan({ kaart }: Schermkaart, vraag: string): string | null {
  const veld = veldVan(kaart, vraag);
  const waarde = veld?.["value"] ?? "";
  return veld === undefined || typeof waarde !== "string" ? null : waarde;
}

/** One line of a card with its button, told apart by what a mouse pointer shows: "Aanpassen: Wat helpt". */
export function regelMet(op: Schermkaart, tooltip: string): Schermkaart {
  const knop = delen(op.kaart).find((deel) => deel["tooltip"] === tooltip);
  const wel = delen(op.kaart).flatMap((deel) => (typeof deel["tooltip"] === "string" ? [deel["tooltip"]] : []));
  assert.ok(knop, `geen "${tooltip}" op: ${wel.join(" · ")}`);
  return { activiteit: op.activiteit, kaart: { body: [knop] } };
}

/** Waits for a card that shows all of this, wherever it stands in the chat; the newest when there are more. */
export async function zietSamen(wie: Persoon, ...teksten: readonly string[]): Promise<Schermkaart> {
  const gevonden = () =>
    wie.kaarten().findLast(({ kaart }) => teksten.every((tekst) => leesbaar(kaart).includes(tekst)));
  await totdat(() => gevonden() !== undefined, `een kaart met ${teksten.join(" en ")}`);
  return gevonden() ?? wie.laatste();
}

/** Waits for the card of this call, with these words on it. */
export function oproepkaart(wie: Persoon, oproep: string, tekst = ""): Promise<Schermkaart> {
  return zietRuw(wie, `"oproep":"${oproep}"`, tekst);
}

async function zietRuw(wie: Persoon, ...delenVan: readonly string[]): Promise<Schermkaart> {
  const gevonden = () =>
    wie.kaarten().findLast(({ kaart }) => delenVan.every((deel) => JSON.stringify(kaart).includes(deel)));
  await totdat(() => gevonden() !== undefined, `een kaart met ${delenVan.join(" en ")}`);
  return gevonden() ?? wie.laatste();
}

/** The same place on the screen, as it is now. */
export function zoalsNu(wie: Persoon, op: Schermkaart): Schermkaart {
  return wie.kaarten().find(({ activiteit }) => activiteit === op.activiteit) ?? op;
}

/**
 * Goes through the cards as a person does: fills in what is asked as far as the resident said it, and presses on.
 * Stops after `Doorgeven`, before a card that shows `totKaart`, or when no button leads on; fails when something the
 * resident said was never asked.
 */
export async function doorloop(
  wie: Persoon,
  antwoorden: Antwoorden,
  { totKaart, op = wie.laatste() }: { totKaart?: string; op?: Schermkaart } = {},
): Promise<Schermkaart> {
  const over = new Map(Object.entries(antwoorden));
  let kaart = op;
  for (let keer = 0; keer < MEESTE_KAARTEN; keer++) {
    const knop = VOORUIT.find((titel) => titels(kaart.kaart).includes(titel));
    if (knop === undefined || (totKaart !== undefined && leesbaar(kaart.kaart).includes(totKaart))) break;
    const nu = [...over].filter(([vraag]) => vraagt(kaart, vraag));
    // Nothing is ticked beforehand; whoever says nothing else agrees.
    if (vraagt(kaart, "instemming") && !over.has("instemming") && (waardeVan(kaart, "instemming") ?? "") === "")
      nu.push(["instemming", "Ja"]);
    const antwoord = await vult(wie, knop, Object.fromEntries(nu), kaart);
    assert.ok(!antwoord.includes("Er klopt nog iets niet"), `niet aangenomen: ${antwoord.slice(0, 400)}`);
    for (const [vraag] of nu) over.delete(vraag);
    kaart = zoalsNu(wie, kaart);
    if (knop === "Doorgeven") break;
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

/** A vraag that was handed over, with the card that follows it and the number people call it by. */
export interface Doorgegeven {
  readonly vraag: string;
  readonly nummer: number;
  readonly op: Schermkaart;
}

/** A whole vraag, or the two taps of `Laat terugbellen`, from the start card to the hand-over. */
export async function geefDoor(
  wie: Persoon,
  antwoorden: Antwoorden,
  begin: "Nieuwe vraag" | "Laat terugbellen" = "Nieuwe vraag",
): Promise<Doorgegeven> {
  const start = wie.laatste();
  await wie.drukt(begin, {}, start);
  const vraag = vraagOp(zoalsNu(wie, start));
  const op = await doorloop(wie, antwoorden, { op: zoalsNu(wie, start) });
  const nummer = Number(/Dit is vraag (\d+)/.exec(leesbaar(op.kaart))?.[1]);
  assert.ok(Number.isInteger(nummer), leesbaar(op.kaart));
  return { vraag, nummer, op };
}

/** A day from today, in the form of a date field. */
export function overDagen(aantal: number): string {
  const dag = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  return dag.format(Date.now() + aantal * 86_400_000);
}
