import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { isItem, type Pad, type Stap, type Waarde } from "../../domain/beheer/bewerking.ts";
import type { Ingreep } from "./ingreep.ts";
import {
  einde,
  inspringing,
  isPlat,
  itemsVan,
  onder,
  type Paar,
  type Plek,
  paarVan,
  van,
  waardeVan,
  zoek,
} from "./yaml-plek.ts";

/** Wider than this a list gets a line per value. */
const BREEDSTE = 110;

/**
 * The smallest change of this text that makes the value at this path another; comments, order and line ends around it
 * stay as they are. Null when the text has no room for it: something on the way is no block or list.
 */
export function ingreepVoor(bron: string, pad: Pad, wordt: Waarde): Ingreep | null {
  const document = parseDocument(bron, { stringKeys: true });
  if (document.errors.length > 0 || document.contents === null) return null;
  if (wordt === null) return weg(bron, document.contents, pad);
  const plek = zoek(document.contents, pad);
  if (plek === null) return null;
  if (plek.soort === "waarde") return vervang(bron, document.contents, pad, plek.knoop, wordt);
  return voegToe(bron, document.contents, plek, pad, wordt);
}

/** The value on one line, as people write it here: `[ma, di]` and `{ van: 2026-12-24, tot: 2027-01-02 }`. */
function plat(waarde: Waarde, binnen = false): string {
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => plat(deel, true)).join(", ")}]`;
  if (typeof waarde === "object" && waarde !== null) {
    const delen = Object.entries(waarde).map(([sleutel, deel]) => `${plat(sleutel, true)}: ${plat(deel, true)}`);
    return delen.length === 0 ? "{}" : `{ ${delen.join(", ")} }`;
  }
  const tekst = stringify(binnen ? [waarde] : waarde, {
    collectionStyle: "flow",
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trimEnd();
  if (tekst.includes("\n")) return JSON.stringify(waarde);
  return binnen ? tekst.slice(1, -1) : tekst;
}

function eol(bron: string): string {
  return bron.includes("\r\n") ? "\r\n" : "\n";
}

/** A list that is too wide for one line gets a line per value. */
function alsWaarde(bron: string, waarde: Waarde, kolom: number): string {
  const regel = plat(waarde);
  const eenvoudig = Array.isArray(waarde) && waarde.every((deel) => typeof deel !== "object");
  if (!eenvoudig || kolom + regel.length <= BREEDSTE) return regel;
  const wit = " ".repeat(kolom + 2);
  return waarde.map((deel) => `${eol(bron)}${wit}- ${plat(deel)}`).join("");
}

function vervang(bron: string, wortel: Node, pad: Pad, knoop: Node, wordt: Waarde): Ingreep | null {
  const eerst = bron[van(knoop)];
  // A block value begins on its own line: it goes from behind its key, so that the new one can stand there.
  if (!isPlat(knoop) && !isScalar(knoop)) return blokVervang(bron, wortel, pad, knoop, wordt);
  if (isScalar(knoop) && (eerst === "|" || eerst === ">")) return blokVervang(bron, wortel, pad, knoop, wordt);
  if (isScalar(knoop) && knoop.value === null) return null;
  const aangehaald = isScalar(knoop) && knoop.type === Scalar.QUOTE_DOUBLE && typeof wordt === "string";
  return { van: van(knoop), tot: einde(bron, knoop), tekst: aangehaald ? JSON.stringify(wordt) : plat(wordt) };
}

function blokVervang(bron: string, wortel: Node, pad: Pad, knoop: Node, wordt: Waarde): Ingreep | null {
  const laatste = pad.at(-1);
  if (isSeq(knoop) && Array.isArray(wordt)) return lijstVerschil(bron, knoop, wordt);
  if (typeof laatste !== "string") return null;
  const ouder = zoek(wortel, pad.slice(0, -1));
  const paar = ouder?.soort === "waarde" && isMap(ouder.knoop) ? paarVan(ouder.knoop, laatste) : null;
  if (paar === null) return null;
  const naSleutel = bron.indexOf(":", einde(bron, paar.key)) + 1;
  const tekst = alsWaarde(bron, wordt, inspringing(bron, van(paar.key)));
  return {
    van: naSleutel,
    tot: einde(bron, knoop),
    tekst: tekst.startsWith("\n") || tekst.startsWith("\r") ? tekst : ` ${tekst}`,
  };
}

/** Lines of a list come and go where they stand; the others, and what is written beside them, stay. */
function lijstVerschil(bron: string, lijst: YAMLSeq, wordt: readonly Waarde[]): Ingreep | null {
  const items = itemsVan(lijst);
  const was = items.map((item) => JSON.stringify(waardeVan(item)));
  const doel = wordt.map((deel) => JSON.stringify(deel));
  const kop = gemeenschappelijk(was, doel);
  const staart = Math.min(gemeenschappelijk(was.toReversed(), doel.toReversed()), was.length - kop, doel.length - kop);
  const wit = " ".repeat(Math.max(0, inspringing(bron, lijst.range?.[0] ?? 0)));
  const nieuw = wordt.slice(kop, wordt.length - staart).map((deel) => `${wit}- ${plat(deel)}${eol(bron)}`);
  if (doel.length === 0) return null;
  const grens = (plek: number) => regelVan(bron, items, plek);
  return { van: grens(kop), tot: grens(items.length - staart), tekst: zetEind(bron, grens(kop), nieuw.join("")) };
}

function gemeenschappelijk(een: readonly string[], ander: readonly string[]): number {
  let plek = 0;
  while (plek < een.length && plek < ander.length && een[plek] === ander[plek]) plek += 1;
  return plek;
}

/** Where the line of this item begins; behind the last one, where the next line begins. */
function regelVan(bron: string, items: readonly Node[], plek: number): number {
  const item = items[plek];
  if (item !== undefined) return bron.lastIndexOf("\n", van(item) - 1) + 1;
  const laatste = items.at(-1);
  return laatste === undefined ? bron.length : naRegel(bron, einde(bron, laatste));
}

function naRegel(bron: string, plek: number): number {
  const nl = bron.indexOf("\n", plek);
  return nl === -1 ? bron.length : nl + 1;
}

/** A last line without an end gets one before something comes behind it. */
function zetEind(bron: string, plek: number, tekst: string): string {
  const los = plek === bron.length && plek > 0 && !bron.endsWith("\n");
  return los && tekst !== "" ? `${eol(bron)}${tekst.replace(/\r?\n$/u, "")}` : tekst;
}

/** Something that was not there: behind the last thing of the block or list it belongs in. */
function voegToe(
  bron: string,
  wortel: Node,
  { om, pad }: Extract<Plek, { soort: "rest" }>,
  vol: Pad,
  wordt: Waarde,
): Ingreep | null {
  const [stap, ...rest] = pad;
  if (stap === undefined) return null;
  const waarde = rest
    .toReversed()
    .reduce<Waarde>((diep, deel) => (typeof deel === "string" ? { [deel]: diep } : [diep]), wordt);
  if (isPlat(om)) return platErbij(bron, om, stap, waarde);
  if (isMap(om) && typeof stap === "string") return sleutelErbij(bron, om, stap, waarde);
  if (isSeq(om) && typeof stap !== "string") return itemErbij(bron, om, waarde);
  return vol.length === 0 ? null : blokVervang(bron, wortel, vol.slice(0, -1), om, waarde);
}

function platErbij(bron: string, om: Node, stap: Stap, waarde: Waarde): Ingreep | null {
  const inhoud: unknown = waardeVan(om);
  if (bron.slice(van(om), einde(bron, om)).includes("#")) return null;
  const erbij =
    typeof stap === "string" && isMap(om)
      ? { ...(inhoud as Record<string, Waarde>), [stap]: waarde }
      : isSeq(om) && typeof stap !== "string"
        ? [...(inhoud as readonly Waarde[]), waarde]
        : null;
  return erbij === null ? null : { van: van(om), tot: einde(bron, om), tekst: plat(erbij as Waarde) };
}

function sleutelErbij(bron: string, om: YAMLMap, sleutel: string, waarde: Waarde): Ingreep {
  const laatste = om.items.at(-1) as Paar | undefined;
  const eerste = om.items[0] as Paar | undefined;
  const kolom = eerste === undefined ? 0 : inspringing(bron, van(eerste.key));
  const eind =
    laatste === undefined ? einde(bron, om) : einde(bron, laatste.value?.range == null ? laatste.key : laatste.value);
  const plek = naRegel(bron, eind);
  const tekst = alsWaarde(bron, waarde, kolom);
  const regel = `${" ".repeat(kolom)}${sleutel}:${/^\r?\n/u.test(tekst) ? "" : " "}${tekst}${eol(bron)}`;
  return { van: plek, tot: plek, tekst: zetEind(bron, plek, regel) };
}

function itemErbij(bron: string, om: YAMLSeq, waarde: Waarde): Ingreep {
  const items = itemsVan(om);
  const plek = regelVan(bron, items, items.length);
  const kolom = Math.max(0, inspringing(bron, om.range?.[0] ?? 0));
  const regels = blokregels(bron, waarde).map(
    (regel, nr) => `${" ".repeat(kolom)}${nr === 0 ? "- " : "  "}${regel}${eol(bron)}`,
  );
  return { van: plek, tot: plek, tekst: zetEind(bron, plek, regels.join("")) };
}

/** A block with a line per key; what is in it stands on that line. */
function blokregels(bron: string, waarde: Waarde): readonly string[] {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) return [plat(waarde)];
  return Object.entries(waarde).flatMap(([sleutel, deel]) =>
    `${sleutel}:${tussen(alsWaarde(bron, deel, 0))}`.split(/\r?\n/u),
  );
}

function tussen(tekst: string): string {
  return /^\r?\n/u.test(tekst) ? tekst : ` ${tekst}`;
}

/** Takes a key or an item away with its lines; what stands above it as a comment stays. */
function weg(bron: string, wortel: Node, pad: Pad): Ingreep | null {
  const laatste = pad.at(-1);
  const ouder = zoek(wortel, pad.slice(0, -1));
  if (laatste === undefined || ouder?.soort !== "waarde") return null;
  const { knoop } = ouder;
  if (isPlat(knoop)) return platZonder(bron, knoop, laatste);
  if (isMap(knoop) && typeof laatste === "string") {
    const paar = paarVan(knoop, laatste);
    if (paar === null || knoop.items.length === 1) return null;
    const eind = einde(bron, paar.value?.range == null ? paar.key : paar.value);
    return zonderRegels(bron, van(paar.key), eind, isEerste(knoop, paar) ? knoop : null);
  }
  const item = isSeq(knoop) && typeof laatste !== "string" ? onder(knoop, laatste) : null;
  if (item === null || !isSeq(knoop) || knoop.items.length === 1) return null;
  return zonderRegels(bron, van(item), einde(bron, item), null);
}

function isEerste(blok: YAMLMap, paar: Paar): boolean {
  return blok.items[0] === paar;
}

/** Whole lines; the first key of an item in a list shares its line with the dash, so the next one comes up. */
function zonderRegels(bron: string, begin: number, eind: number, blok: YAMLMap | null): Ingreep {
  const regel = bron.lastIndexOf("\n", begin - 1) + 1;
  const tweede = blok?.items[1]?.key as Node | undefined;
  if (tweede !== undefined && /\S/u.test(bron.slice(regel, begin))) return { van: begin, tot: van(tweede), tekst: "" };
  return { van: regel, tot: naRegel(bron, eind), tekst: "" };
}

function platZonder(bron: string, knoop: Node, stap: Stap): Ingreep | null {
  const inhoud: unknown = waardeVan(knoop);
  if (bron.slice(van(knoop), einde(bron, knoop)).includes("#")) return null;
  const over =
    typeof stap === "string"
      ? Object.fromEntries(Object.entries(inhoud as Record<string, Waarde>).filter(([sleutel]) => sleutel !== stap))
      : (inhoud as readonly Waarde[]).filter((item) => !isItem(item, stap));
  return { van: van(knoop), tot: einde(bron, knoop), tekst: plat(over as Waarde) };
}
