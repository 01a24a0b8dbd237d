import { alsTekst, opPad, type Waarde } from "./bewerking.ts";

/** One hour in which somebody can be booked, as a form shows it: `dag` and `tijd` as the file writes them. */
export interface Spreekuurvak {
  /** Names it on the page; never holds a comma. */
  readonly waarde: string;
  readonly wie: string;
  readonly dag: string;
  readonly tijd: string;
  /** Empty: where the whole expertise is. */
  readonly plekken: readonly string[];
}

/** The hours of all specialists, in the order of the file. */
export function spreekurenIn(specialisten: Waarde): readonly Spreekuurvak[] {
  return lijst(specialisten).flatMap((specialist) => {
    const wie = alsTekst(opPad(specialist, ["wie"]));
    return lijst(opPad(specialist, ["spreekuren"])).map((uur) => vakVan(wie, uur));
  });
}

/** What is filled in for one more; all empty is none. */
export interface NieuwSpreekuur {
  readonly wie: string;
  readonly dag: string;
  readonly tijd: string;
  readonly plekken: readonly string[];
}

/** The specialists with only the hours that stay, and one more; who has none left is none. */
export function metSpreekuren(was: Waarde, houdt: ReadonlySet<string>, erbij: NieuwSpreekuur): readonly Waarde[] {
  const blijft = lijst(was).flatMap((specialist): readonly Waarde[] => {
    const wie = alsTekst(opPad(specialist, ["wie"]));
    const uren = lijst(opPad(specialist, ["spreekuren"])).filter((uur) => houdt.has(vakVan(wie, uur).waarde));
    return uren.length === 0 ? [] : [{ ...blok(specialist), spreekuren: uren }];
  });
  const { wie, dag, tijd, plekken } = erbij;
  if ([wie, dag, tijd].every((een) => een === "") && plekken.length === 0) return blijft;
  // Half filled in goes along: what reads the file says what is missing.
  const uur = { dag, tijd, ...(plekken.length === 0 ? {} : { plekken: [...plekken] }) };
  const plek = blijft.findIndex((specialist) => alsTekst(opPad(specialist, ["wie"])) === wie);
  const eigen = blijft[plek];
  if (eigen === undefined) return [...blijft, { wie, spreekuren: [uur] }];
  return blijft.with(plek, { ...blok(eigen), spreekuren: [...lijst(opPad(eigen, ["spreekuren"])), uur] });
}

function vakVan(wie: string, uur: Waarde): Spreekuurvak {
  const [dag, tijd] = [alsTekst(opPad(uur, ["dag"])), alsTekst(opPad(uur, ["tijd"]))];
  return {
    waarde: [wie, dag, tijd].join(" ").replaceAll(",", "."),
    wie,
    dag,
    tijd,
    plekken: lijst(opPad(uur, ["plekken"])).map(alsTekst),
  };
}

function lijst(waarde: Waarde): readonly Waarde[] {
  return Array.isArray(waarde) ? waarde : [];
}

function blok(waarde: Waarde): Readonly<Record<string, Waarde>> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde) ? waarde : {};
}
