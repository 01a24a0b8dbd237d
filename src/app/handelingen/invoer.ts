import type { Answers } from "../../../dialogs/flow.ts";
import { metOnderwerpUitLijst } from "../../../dialogs/onderwerpvraag.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import type { Vraagcontext, Vraagstelling } from "../../../dialogs/vraagsoorten.ts";
import { maskeer, vindGegevens } from "../../domain/privacy/gegevens.ts";
import type { Veiligheidssignaal } from "../../domain/veiligheid/kaarten.ts";
import { beoordeel } from "../../domain/veiligheid/veiligheid.ts";
import type { Vraag } from "../../domain/vraag.ts";

/** Fields whose very purpose is a name, a number or an address of the resident or the caller. */
const BEDOELD: ReadonlySet<string> = new Set(["voornaam", "contact", "beller_nummer", "taal", "postcode"]);

/** Chosen from a list of ours, never typed: an object id has digits that look like a telephone number. */
const GEKOZEN: ReadonlySet<string> = new Set(["liever_niet"]);

/** Never kept, whatever somebody chooses (practice review 9.7). */
const ALTIJD_WEG = ["bsn", "iban"] as const;

type Gegevenssoort = ReturnType<typeof vindGegevens>[number]["soort"];

/** What came in on a card or in the chat, looked through before anything is kept. */
export interface Doorgezien {
  /** The values with what is never kept taken out, and the rest as the person decided. */
  readonly waarden: Answers;
  readonly signalen: readonly Veiligheidssignaal[];
  /** Kinds of personal data that were taken out by themselves. */
  readonly weggehaald: readonly Gegevenssoort[];
  /** Kinds that a person must decide about first; then nothing is kept yet. */
  readonly teBeslissen: readonly Gegevenssoort[];
  readonly gezondheid: boolean;
}

/**
 * Safety first, then personal data. With danger in the words nobody is asked anything: all personal data is
 * taken out and the words are kept, so that nothing stands between the danger and its card.
 *
 * @param bewaard the answers as they are kept now
 */
export function doorzie(waarden: Answers, besluit: "weg" | "staan" | null, bewaard: Answers = {}): Doorgezien {
  const teksten = Object.entries(waarden).filter(
    (paar): paar is [string, string] => typeof paar[1] === "string" && paar[1].trim() !== "" && !GEKOZEN.has(paar[0]),
  );
  const signalen = teksten.flatMap(([, tekst]) => beoordeel(tekst));
  const vrij = teksten.filter(([id]) => !BEDOELD.has(id));
  const soorten = [...new Set(vrij.flatMap(([, tekst]) => vindGegevens(tekst).map(({ soort }) => soort)))];
  const vragen = soorten.filter((soort) => soort !== "gezondheid" && !isAltijdWeg(soort));
  const allesWeg = besluit === "weg" || signalen.length > 0;
  const weg = soorten.filter((soort) => soort !== "gezondheid" && (allesWeg || isAltijdWeg(soort)));
  const bedoeld = teksten
    .filter(([id]) => BEDOELD.has(id))
    .map(([id, tekst]) => [id, maskeer(tekst, ["bsn"])] as const);
  const gemaskeerd = vrij.map(([id, tekst]) => [id, maskeer(tekst, zonderBewaarde(weg, bewaard[id]))] as const);
  return {
    waarden: { ...waarden, ...Object.fromEntries([...bedoeld, ...gemaskeerd]) },
    signalen,
    weggehaald: weg,
    teBeslissen: allesWeg || besluit === "staan" ? [] : vragen,
    gezondheid: soorten.includes("gezondheid") && signalen.length === 0,
  };
}

/** What a person decided to leave in this very answer is not taken out of it behind their back. */
function zonderBewaarde(weg: readonly Gegevenssoort[], bewaard: unknown): readonly Gegevenssoort[] {
  if (typeof bewaard !== "string") return weg;
  const gelaten = new Set(vindGegevens(bewaard).map(({ soort }) => soort));
  return weg.filter((soort) => isAltijdWeg(soort) || !gelaten.has(soort));
}

/** The fields of the step on the screen, as far as they are its questions; everything else is ignored. */
export function waardenVanStap(
  vraag: Vraag,
  stap: string | null,
  velden: Readonly<Record<string, string>>,
  context: Vraagcontext,
): Answers {
  const ingevuld = vragenVanStap(vraag, stap, velden, context)
    .map(({ id }) => [id, velden[id]] as const)
    .filter(([, waarde]) => waarde !== undefined);
  return metOnderwerpUitLijst(Object.fromEntries(ingevuld));
}

/** Those of the filled-in values that are valid as they are; kept when somebody leaves a card half done. */
export function geldigeWaarden(vraag: Vraag, stap: string | null, waarden: Answers, context: Vraagcontext): Answers {
  const geldig = vragenVanStap(vraag, stap, waarden, context).flatMap(({ id, schema }) => {
    const waarde = waarden[id];
    if (typeof waarde !== "string" || waarde.trim() === "") return [];
    const gelezen = schema.safeParse(waarde);
    return gelezen.success ? [[id, gelezen.data] as const] : [];
  });
  return Object.fromEntries(geldig);
}

function vragenVanStap(
  vraag: Vraag,
  stap: string | null,
  waarden: Answers,
  context: Vraagcontext,
): readonly Vraagstelling[] {
  const gevonden = stroomVan(vraag.stroom.flow).steps.find(({ id }) => id === stap);
  return gevonden?.questions({ ...vraag.stroom.answers, ...waarden }, context) ?? [];
}

export function isAltijdWeg(soort: string): boolean {
  return ALTIJD_WEG.some((altijd) => altijd === soort);
}
