import { OPENINGEN, type Opening, vensterpad } from "../../dialogs/openingen.ts";

export type Ids = Readonly<Record<string, string>>;

/** What the page is asked to begin with. */
export interface Begin {
  readonly doe: Opening;
  readonly ids: Ids;
}

/** Asked again they begin something new; a reload must go on with what they began. */
const BEGINT: readonly string[] = ["nieuwe_vraag", "laat_terugbellen", "nog_een"] satisfies readonly Opening[];
/** What the personal tab shows; a dialog is opened with something else. */
const TABPAGINAS: readonly string[] = [
  "overzicht",
  "ons_team",
  "te_laat",
  "daglijst",
  "lees",
  "agenda",
  "signalen",
  "signalen_kwartaal",
  "mijn_signalen",
  "signaal",
  "cijfers",
  "cijfers_kwartaal",
  "beheer",
  "sociale_kaart",
] satisfies readonly Opening[];
/** What says which of a kind of page it is, beside the records that a page may be about. */
const NAMEN: Readonly<Record<string, readonly string[]>> = {
  daglijst: ["lijn"],
  signaal: ["signaal"],
  cijfers: ["team", "periode"],
  cijfers_kwartaal: ["team", "periode"],
};
const RECORDS = ["vraag", "casus", "overleg", "signaal", "wat"];
/** Ids and names of documents; nothing that a person typed ever stands in an address. */
const ID = /^[\w.-]{1,100}$/u;

function isOpening(naam: string): naam is Opening {
  return (OPENINGEN as readonly string[]).includes(naam);
}

/** @param zoek the part of the address from its question mark */
export function leesAdres(zoek: string): Begin {
  const { doe = "overzicht", als: _, ...ids } = Object.fromEntries(new URLSearchParams(zoek));
  const eerlijk = Object.entries(ids).filter(([, id]) => ID.test(id));
  return { doe: isOpening(doe) ? doe : "overzicht", ids: Object.fromEntries(eerlijk) };
}

export function isTabpagina({ doe }: { readonly doe: string }): boolean {
  return TABPAGINAS.includes(doe);
}

/** Of what went along with a wish only what an address may hold, and what belongs to that page. */
export function idsVoor(verb: string, data: Readonly<Record<string, unknown>>): Ids {
  const namen = TABPAGINAS.includes(verb) ? (NAMEN[verb] ?? ["wat"]) : RECORDS;
  const paren = namen.map((naam): [string, unknown] => [naam, data[naam]]);
  return Object.fromEntries(
    paren.filter((paar): paar is [string, string] => typeof paar[1] === "string" && ID.test(paar[1])),
  );
}

/** The address under which a reload shows what was just answered, or null when it should stay as it is. */
export function adresNa(verb: string, ids: Ids, vraag: string | undefined): string | null {
  if (BEGINT.includes(verb)) return vraag === undefined ? null : vensterpad("hervat", { vraag });
  return isOpening(verb) ? vensterpad(verb, ids) : null;
}
