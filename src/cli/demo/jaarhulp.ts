import type { Jaarvraag, Leven } from "./jaarleven.ts";

/** A consult of a specialist, asked by the owner on this day. */
export function vraagtConsult({ toeval, plaats, gemeente }: Leven, { team }: Jaarvraag, op: number): void {
  const expertises = [...gemeente.casuistiek.expertises.values()];
  if (expertises.length === 0) return;
  const { id: expertise, soorten } = toeval.uit(expertises);
  const vast = { team, expertise, wijze: soorten[0] ?? "" };
  plaats(op, 0.3, { soort: "consult_gevraagd", ...vast });
  if (toeval.kans(0.08)) return plaats(op + 2, 0.3, { soort: "consult_niemand", ...vast });
  plaats(op + 1, 0.4, { soort: "consult_afgesproken", ...vast });
  plaats(op + 6, 0.5, { soort: "consult_besproken", ...vast });
  if (toeval.kans(0.04)) return plaats(op + 6, 0.6, { soort: "consult_niet_gekomen", ...vast, wie: "vrager" });
  const nut = toeval.gewogen<"ja" | "beetje" | "nee">({ ja: 70, beetje: 22, nee: 8 });
  if (toeval.kans(0.7)) plaats(op + 7, 0.2, { soort: "casus_nuttig", ...vast, nut });
}

/** The owner asks a partner outside; one is slow. */
export function gaatNaarPartner({ toeval, plaats, gemeente, voorvallen }: Leven, vraag: Jaarvraag, op: number): void {
  const { team, leefgebied } = vraag;
  const past = [...gemeente.partners.values()].filter(({ leefgebieden }) => leefgebieden.includes(leefgebied));
  if (past.length === 0 || !toeval.kans(0.15)) return;
  const traag = past.find(({ id }) => id === voorvallen.tragePartner);
  const partner = traag !== undefined && toeval.kans(0.5) ? traag.id : toeval.uit(past).id;
  const vast = { team, partner };
  const dagen = partner === voorvallen.tragePartner && vraag.recent ? toeval.tussen(20, 40) : toeval.tussen(1, 6);
  plaats(op, 0.4, { soort: "naar_partner", ...vast });
  for (let wacht = 5; wacht < dagen; wacht += 5) plaats(op + wacht, 0.1, { soort: "partner_herinnerd", ...vast });
  if (toeval.kans(0.3)) plaats(op + dagen, 0.6, { soort: "partner_toch_niet", ...vast });
}
