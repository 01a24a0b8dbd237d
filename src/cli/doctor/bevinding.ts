/** `fout`: niet starten of niet gebruiken. `let_op`: it works, and something will go wrong. `niet_gezien`: could not be judged from here. */
export type Oordeel = "goed" | "let_op" | "fout" | "niet_gezien";

/** One thing that was looked at: what was found and, when it is not good, what to do. Never a value of a setting. */
export interface Bevinding {
  readonly oordeel: Oordeel;
  readonly wat: string;
  readonly remedie: string | null;
}

/** One check; the runner gives it three seconds and catches what it throws. */
export interface Controle {
  readonly naam: string;
  /** What to do when the check itself got no answer in time. */
  readonly alsHetHangt: string;
  readonly kijk: () => readonly Bevinding[] | Promise<readonly Bevinding[]>;
}

/** A finding with the name of its check. */
export type Uitkomst = Bevinding & { readonly controle: string };

export function goed(wat: string): Bevinding {
  return { oordeel: "goed", wat, remedie: null };
}

export function letOp(wat: string, remedie: string): Bevinding {
  return { oordeel: "let_op", wat, remedie };
}

export function fout(wat: string, remedie: string): Bevinding {
  return { oordeel: "fout", wat, remedie };
}

export function nietGezien(wat: string, remedie: string): Bevinding {
  return { oordeel: "niet_gezien", wat, remedie };
}

/** A problem as the configuration words it: the first sentence says what is wrong, the rest what to do. */
export function uitProbleem(oordeel: "fout" | "let_op", probleem: string): Bevinding {
  const einde = probleem.search(/(?<=[.;]) /);
  if (einde < 0) return { oordeel, wat: probleem, remedie: null };
  return { oordeel, wat: probleem.slice(0, einde).replace(/;$/, "."), remedie: probleem.slice(einde + 1) };
}
