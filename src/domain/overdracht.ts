import type { Toestand, Vraag } from "./vraag.ts";

export interface Kandidaatkeuze {
  readonly wie: string;
  readonly waarom: string;
}

/** Why somebody cannot take or return a vraag; an outcome, not an error. */
export type Weigering =
  | { readonly code: "al_opgepakt"; readonly door: string; readonly sinds: number }
  | { readonly code: "niet_gevraagd" }
  | { readonly code: "voorbij" };

/** Offers to the next person; whoever was waiting until now has let the term pass. Asking the same person again is no new round. */
export function biedAan(vraag: Vraag, aan: Kandidaatkeuze, nu: number, tot: number): Vraag {
  const zelfde = vraag.gevraagd.at(-1)?.wie === aan.wie;
  const gehad = zelfde ? vraag.gevraagd.slice(0, -1) : vraag.gevraagd;
  const eerdere = gehad.map((eerder) =>
    eerder.uitkomst === "wacht" ? { ...eerder, uitkomst: "vervallen" as const, tot: nu } : eerder,
  );
  const gevraagd = [
    ...eerdere,
    { wie: aan.wie, waarom: aan.waarom, om: nu, uitkomst: "wacht" as const, reden: null, tot: null },
  ];
  const toestand: Toestand = { soort: "aangeboden", aan: aan.wie, ronde: gevraagd.length, sinds: nu, tot };
  return { ...vraag, gevraagd, toestand };
}

/**
 * Gives the vraag to one colleague. Ownership moves here and nowhere else.
 * Whoever was asked before and let the term pass may still take it while nobody has.
 */
export function pakOp(vraag: Vraag, wie: string, nu: number): Vraag | Weigering {
  const weigering = geweigerd(vraag, wie);
  if (weigering !== null) return weigering;
  const gevraagd = vraag.gevraagd.map((eerder) =>
    eerder.wie === wie ? { ...eerder, uitkomst: "opgepakt" as const, tot: nu } : eerder,
  );
  return { ...vraag, gevraagd, toestand: { soort: "opgepakt", eigenaar: wie, sinds: nu } };
}

/** The person asked says no, with a reason; the vraag waits for the next candidate in the same turn. */
export function geefTerug(vraag: Vraag, wie: string, reden: string, nu: number): Vraag | Weigering {
  const weigering = geweigerd(vraag, wie);
  if (weigering !== null) return weigering;
  const gevraagd = vraag.gevraagd.map((eerder) =>
    eerder.wie === wie && eerder.uitkomst !== "opgepakt"
      ? { ...eerder, uitkomst: "teruggegeven" as const, reden, tot: nu }
      : eerder,
  );
  return { ...vraag, gevraagd };
}

/** Whether this offer is the one that is open now; a term that was set for an earlier round means nothing. */
export function isOpenAanbod(vraag: Vraag, ronde: number): boolean {
  return vraag.toestand.soort === "aangeboden" && vraag.toestand.ronde === ronde;
}

export function isWeigering(uitkomst: Vraag | Weigering): uitkomst is Weigering {
  return "code" in uitkomst && !("schema" in uitkomst);
}

function geweigerd(vraag: Vraag, wie: string): Weigering | null {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt") return { code: "al_opgepakt", door: toestand.eigenaar, sinds: toestand.sinds };
  if (toestand.soort !== "aangeboden") return { code: "voorbij" };
  const mag = vraag.gevraagd.some((eerder) => eerder.wie === wie && eerder.uitkomst !== "teruggegeven");
  return mag ? null : { code: "niet_gevraagd" };
}
