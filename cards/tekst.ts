import type { RichTextBlock, TextBlock, TextRun } from "./adaptief.ts";

/** Controls, bidirectional overrides, invisible characters and tags; not the line break and tab. */
const ONZICHTBAAR =
  // biome-ignore format: one group a line
  // oxlint-disable-next-line no-control-regex -- taking controls out is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|(?<!\p{Script=Arabic})\u200c/gu;

/**
 * What markdown, HTML entities and card functions read as a mark, and only there: Teams for Android and iOS shows
 * some of the backslashes, so "Wonen & zorg!" must not get one.
 */
const OPMAAKTEKENS = /[\\`*_[<]|~(?=~)|&(?=#?\w+;)|(?<=\{)\{|^[-+=#>]|(?<=^\d{1,9})[.)](?=\s|$)/g;

type Opmaak = Omit<TextRun, "type" | "text">;
type Plaats = Pick<RichTextBlock, "id" | "spacing" | "separator" | "horizontalAlignment">;

/**
 * What a person sees of a text: invisible characters gone, at most one empty line in a row.
 * The joiner between Arabic letters stays, since Farsi and Dari are written with it.
 */
export function zichtbaar(tekst: string): string {
  return tekst
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(ONZICHTBAAR, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * Text as runs, which no client reads as markdown: a backslash before a star shows on Teams for Android and iOS.
 * A run never holds `{{`, because clients compute `{{DATE(…)}}` in runs too.
 */
export function runs(tekst: string, opmaak: Opmaak = {}): readonly TextRun[] {
  return zichtbaar(tekst)
    .split(/(?<=\{)(?=\{)/)
    .map((text) => ({ type: "TextRun", text, ...opmaak }));
}

/** A paragraph that shows its text to the letter, whoever wrote it. */
export function alineaBlok(tekst: string, opmaak: Opmaak = {}, plaats: Plaats = {}): RichTextBlock {
  return { type: "RichTextBlock", inlines: runs(tekst, opmaak), ...plaats };
}

/** A heading for screen readers too. Headings are markdown, so every mark in the text is escaped. */
export function kopBlok(tekst: string, spacing: "none" | "default" = "default"): TextBlock {
  const regel = zichtbaar(tekst).replace(/\s+/g, " ");
  return {
    type: "TextBlock",
    text: regel.replace(OPMAAKTEKENS, "\\$&"),
    wrap: true,
    style: "heading",
    size: "large",
    weight: "bolder",
    spacing,
  };
}
