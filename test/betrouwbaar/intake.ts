import assert from "node:assert/strict";
import type { Persoon } from "../support/persoon.ts";
import { alsTik, knopMet, type Velden, vraagOp } from "./toneel.ts";

export interface Tik {
  readonly verb: string;
  /** What is filled in, by question id; and so what must be stored once this tap was taken. */
  readonly velden: Velden;
}

/** A vraagverkenning of a baliemedewerker: eight taps, words on every card that has room for them. */
export function intake(merk: string): readonly Tik[] {
  return [
    { verb: "nieuwe_vraag", velden: {} },
    { verb: "verder", velden: { eigen_woorden: `een formulier invullen lukt niet ${merk}` } },
    { verb: "verder", velden: { leefgebied: "financien" } },
    { verb: "verder", velden: { wens: `rust ${merk}` } },
    { verb: "verder", velden: { welke_organisatie: `stichting ${merk}` } },
    { verb: "verder", velden: {} },
    { verb: "verder", velden: { voornaam: merk } },
    { verb: "verder", velden: { instemming: "ja" } },
  ];
}

/** A call-back handed over in two taps, from a start card of its own. Gives the id of the vraag. */
export async function maakVraag(persoon: Persoon, keer: number): Promise<string> {
  const eerste = await persoon.gesprek.stuur(alsTik(persoon, "laat_terugbellen", { rev: keer }));
  const vraag = vraagOp(eerste.json);
  const velden = {
    eigen_woorden_r1: `een formulier ${keer}`,
    contact_r1: `06${10_000_000 + keer}`,
    leefgebied_r1: "weet_niet",
    wanneer_r1: "maakt_niet_uit",
  };
  const tweede = await persoon.gesprek.stuur(
    alsTik(persoon, "verder", { vraag, rev: 1, stap: "terugbellen", ...velden }),
  );
  assert.ok(knopMet(tweede.json, "briefje"), tweede.ruw.slice(0, 500));
  return vraag;
}
