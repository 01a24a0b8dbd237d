import { isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
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
import { alsWaarde, eol, past, plat, regelsVan, tussen, versBlok, zetEind } from "./yaml-schrijven.ts";

/**
 * The smallest change of this text that makes the value at this path another; comments, order and line ends around it
 * stay as they are. Null when the text has no room for it: something on the way is no block or list.
 */
export function ingreepVoor(bron: string, pad: Pad, wordt: Waarde): Ingreep | null {
  const document = parseDocument(bron, { stringKeys: true });
  if (document.errors.length > 0) return null;
  if (document.contents === null) return eersteWaarde(bron, pad, wordt);
  if (wordt === null) return weg(bron, document.contents, pad);
  const plek = zoek(document.contents, pad);
  if (plek === null) return null;
  if (plek.soort === "waarde") return vervang(bron, document.contents, pad, plek.knoop, wordt);
  return voegToe(bron, document.contents, plek, pad, wordt);
}

/** The first thing in a file that says nothing yet; what it says beside, as a comment, stays above it. */
function eersteWaarde(bron: string, pad: Pad, wordt: Waarde): Ingreep | null {
  const tekst = wordt === null ? null : versBlok(bron, pad, wordt, 0);
  return tekst === null ? null : { van: bron.length, tot: bron.length, tekst: zetEind(bron, bron.length, tekst) };
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
  const paar = typeof laatste === "string" ? paarOp(wortel, pad) : null;
  if (paar === null) return null;
  return achterSleutel(bron, paar, knoop, tussen(alsWaarde(bron, wordt, inspringing(bron, van(paar.key)))));
}

/** The key with the value that this path leads to. */
function paarOp(wortel: Node, pad: Pad): Paar | null {
  const laatste = pad.at(-1);
  const ouder = zoek(wortel, pad.slice(0, -1));
  if (typeof laatste !== "string" || ouder?.soort !== "waarde" || !isMap(ouder.knoop)) return null;
  return paarVan(ouder.knoop, laatste);
}

/** All that stands behind a key becomes this text, which begins with a space or a new line. */
function achterSleutel(bron: string, paar: Paar, knoop: Node, tekst: string): Ingreep {
  return { van: bron.indexOf(":", einde(bron, paar.key)) + 1, tot: einde(bron, knoop), tekst };
}

/** Lines of a list come and go where they stand; the others, and what is written beside them, stay. */
function lijstVerschil(bron: string, lijst: YAMLSeq, wordt: readonly Waarde[]): Ingreep | null {
  const items = itemsVan(lijst);
  const was = items.map((item) => JSON.stringify(waardeVan(item)));
  const doel = wordt.map((deel) => JSON.stringify(deel));
  const kop = gemeenschappelijk(was, doel);
  const staart = Math.min(gemeenschappelijk(was.toReversed(), doel.toReversed()), was.length - kop, doel.length - kop);
  const wit = " ".repeat(Math.max(0, inspringing(bron, lijst.range?.[0] ?? 0)));
  const nieuw = wordt.slice(kop, wordt.length - staart).map((deel) => itemregels(bron, deel, wit));
  if (doel.length === 0) return null;
  const grens = (plek: number) => regelVan(bron, items, plek);
  return { van: grens(kop), tot: grens(items.length - staart), tekst: zetEind(bron, grens(kop), nieuw.join("")) };
}

/** An item that fits on a line stands there; a wider one has a line per key. */
function itemregels(bron: string, deel: Waarde, wit: string): string {
  const regels = past(deel, wit.length + 2) ? [plat(deel)] : regelsVan(bron, deel);
  return regels.map((regel, nr) => `${wit}${nr === 0 ? "- " : "  "}${regel}${eol(bron)}`).join("");
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
  if (isPlat(om)) return leegErbij(bron, wortel, { om, pad }, vol, wordt) ?? platErbij(bron, om, stap, waarde);
  if (isMap(om) && typeof stap === "string") return sleutelErbij(bron, om, pad, wordt);
  if (isSeq(om) && typeof stap !== "string") return itemErbij(bron, om, waarde);
  return vol.length === 0 ? null : blokVervang(bron, wortel, vol.slice(0, -1), om, waarde);
}

/** The first thing in `{}` or `[]`: from then on it has lines of its own. */
function leegErbij(
  bron: string,
  wortel: Node,
  { om, pad }: Pick<Extract<Plek, { soort: "rest" }>, "om" | "pad">,
  vol: Pad,
  wordt: Waarde,
): Ingreep | null {
  const naar = vol.slice(0, vol.length - pad.length);
  const paar = (isMap(om) || isSeq(om)) && om.items.length === 0 ? paarOp(wortel, naar) : null;
  const ouder = zoek(wortel, naar.slice(0, -1));
  if (paar === null || ouder?.soort !== "waarde" || isPlat(ouder.knoop)) return null;
  const tekst = versBlok(bron, pad, wordt, inspringing(bron, van(paar.key)) + 2);
  return tekst === null ? null : achterSleutel(bron, paar, om, `${eol(bron)}${tekst}`.replace(/\r?\n$/u, ""));
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

function sleutelErbij(bron: string, om: YAMLMap, pad: Pad, wordt: Waarde): Ingreep | null {
  const laatste = om.items.at(-1) as Paar | undefined;
  const eerste = om.items[0] as Paar | undefined;
  const kolom = eerste === undefined ? 0 : inspringing(bron, van(eerste.key));
  const eind =
    laatste === undefined ? einde(bron, om) : einde(bron, laatste.value?.range == null ? laatste.key : laatste.value);
  const plek = naRegel(bron, eind);
  const tekst = versBlok(bron, pad, wordt, kolom);
  return tekst === null ? null : { van: plek, tot: plek, tekst: zetEind(bron, plek, tekst) };
}

function itemErbij(bron: string, om: YAMLSeq, waarde: Waarde): Ingreep {
  const items = itemsVan(om);
  const plek = regelVan(bron, items, items.length);
  const kolom = Math.max(0, inspringing(bron, om.range?.[0] ?? 0));
  const regels = regelsVan(bron, waarde).map(
    (regel, nr) => `${" ".repeat(kolom)}${nr === 0 ? "- " : "  "}${regel}${eol(bron)}`,
  );
  return { van: plek, tot: plek, tekst: zetEind(bron, plek, regels.join("")) };
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
    if (paar === null) return null;
    if (knoop.items.length === 1) return leeggemaakt(bron, wortel, pad, knoop);
    const eind = einde(bron, paar.value?.range == null ? paar.key : paar.value);
    return zonderRegels(bron, van(paar.key), eind, isEerste(knoop, paar) ? knoop : null);
  }
  const item = isSeq(knoop) && typeof laatste !== "string" ? onder(knoop, laatste) : null;
  if (item === null || !isSeq(knoop)) return null;
  if (knoop.items.length === 1) return leeggemaakt(bron, wortel, pad, knoop);
  return zonderRegels(bron, van(item), einde(bron, item), null);
}

/** The last one goes: what it stood in stays, with nothing in it. */
function leeggemaakt(bron: string, wortel: Node, pad: Pad, knoop: YAMLMap | YAMLSeq): Ingreep | null {
  const paar = paarOp(wortel, pad.slice(0, -1));
  return paar === null ? null : achterSleutel(bron, paar, knoop, isMap(knoop) ? " {}" : " []");
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
