import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Bronbestand } from "./bron.ts";
import { onthoudPerBestand } from "./onthoud.ts";
import type { Plaats, Problemen } from "./problemen.ts";

/** A path into the contents of a file: keys and indices. */
export type Weg = readonly PropertyKey[];

/** One configuration file as it was written, which still knows where everything stands. */
export interface Yamlbestand {
  readonly pad: string;
  readonly inhoud: unknown;
  /** Where the value at this path stands, or the nearest thing around it that does. */
  plaats(weg: Weg): Plaats;
}

type Fout = Document.Parsed["errors"][number];

/** Reads one YAML file; reports every reason why it cannot and then returns null. */
export function leesYaml(bron: Bronbestand | null, problemen: Problemen): Yamlbestand | null {
  return bron === null ? null : ontleed(bron, problemen);
}

const ontleed = onthoudPerBestand(({ pad, tekst }: Bronbestand, problemen: Problemen): Yamlbestand | null => {
  const regels = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: regels, prettyErrors: false, stringKeys: true });
  const eerder = problemen.aantal;
  const meldOp = (plek: number, zin: string) => problemen.meld({ bestand: pad, regel: regels.linePos(plek).line }, zin);
  for (const fout of [...document.errors, ...document.warnings])
    meldOp(beginVan(document, fout), ZINNEN[fout.code] ?? ONLEESBAAR);
  if (problemen.aantal > eerder) return null;
  visit(document, {
    Alias: (_, { range }) =>
      meldOp(range?.[0] ?? 0, "Verwijzingen met * worden niet gebruikt. Schrijf de waarde voluit."),
  });
  if (document.contents === null) meldOp(0, "Dit bestand is leeg. Kijk in config/haarlem wat erin hoort.");
  if (problemen.aantal > eerder) return null;
  const plaats = (weg: Weg) => ({ bestand: pad, regel: Math.max(1, regels.linePos(plekVan(document, weg)).line) });
  return { pad, inhoud: document.toJS(), plaats };
});

/** Where the mistake was made: a quote that is never closed is only noticed at the end of the file. */
function beginVan(document: Document.Parsed, { code: soort, pos: [plek] }: Fout): number {
  let beginplek = plek;
  if (soort !== "MISSING_CHAR") return beginplek;
  visit(document, {
    Scalar: (_, { range, type }) => {
      if (type?.startsWith("QUOTE") && range && range[0] < plek && plek <= range[1] + 1) beginplek = range[0];
    },
  });
  return beginplek;
}

const TEKEN =
  "Hier ontbreekt een teken of staat er een te veel. Kijk naar aanhalingstekens, haken, komma's en dubbele punten.";
const INSPRINGING = "De inspringing klopt niet. Zet wat bij elkaar hoort even ver naar rechts.";
const REGEL =
  "Deze regel is niet te lezen. Schrijf sleutel, dubbele punt, spatie en waarde, en zet tekst met een dubbele punt tussen aanhalingstekens.";
const ZINNEN: Readonly<Partial<Record<Fout["code"], string>>> = {
  TAB_AS_INDENT: "Hier staat een tab. Spring in met spaties.",
  DUPLICATE_KEY: "Deze sleutel staat er twee keer. Laat er een staan.",
  BAD_INDENT: INSPRINGING,
  BLOCK_IN_FLOW: INSPRINGING,
  MISSING_CHAR: TEKEN,
  UNEXPECTED_TOKEN: TEKEN,
  BAD_SCALAR_START: TEKEN,
  BAD_DQ_ESCAPE: TEKEN,
  MULTILINE_IMPLICIT_KEY: REGEL,
  BLOCK_AS_IMPLICIT_KEY: REGEL,
  MULTIPLE_DOCS: "Hier begint met --- een tweede document. Laat die regel weg.",
  TAG_RESOLVE_FAILED: "Een waarde met ! wordt niet gebruikt. Zet tekst die met ! begint tussen aanhalingstekens.",
};
const ONLEESBAAR = "Deze regel is geen goede YAML. Vergelijk hem met config/haarlem.";

/** Offset of the key or item that the path leads to, as far as the document has it. */
function plekVan(document: Document.Parsed, weg: Weg): number {
  let knoop: unknown = document.contents;
  let plek = document.contents?.range[0] ?? 0;
  for (const stap of weg) {
    if (isMap(knoop)) {
      const paar = knoop.items.find(({ key }) => isScalar(key) && String(key.value) === String(stap));
      if (paar === undefined) return plek;
      plek = begin(paar.key) ?? plek;
      knoop = paar.value;
    } else if (isSeq(knoop)) {
      knoop = knoop.items[Number(stap)];
      plek = begin(knoop) ?? plek;
    } else return plek;
  }
  return plek;
}

function begin(knoop: unknown): number | undefined {
  return isNode(knoop) && !isAlias(knoop) ? knoop.range?.[0] : undefined;
}
