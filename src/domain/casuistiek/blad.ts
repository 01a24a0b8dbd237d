import { maskeer, vindGegevens } from "../privacy/gegevens.ts";
import { Functie } from "../sleutels.ts";
import { beoordeel } from "../veiligheid/veiligheid.ts";
import { Blad, type Casus, LEEG_BLAD, SOORTEN_VRAAG } from "./casus.ts";

/** Most characters of each field that is typed (practice review §1.7: 800 for the story). */
export const MEEST = { vraag: 200, speelt: 800, goed: 500, geprobeerd: 500 } as const;
export type Tekstveld = keyof typeof MEEST;
export const TEKSTVELDEN = ["vraag", "speelt", "goed", "geprobeerd"] as const satisfies readonly Tekstveld[];
export type Bladveld = keyof Blad;
export const BLADVELDEN = [
  "vraag",
  "soort",
  "speelt",
  "goed",
  "geprobeerd",
  "erbij",
  "veiligheid",
] as const satisfies readonly Bladveld[];

/** Advice is at most ten lines, as long as a line on a sheet of paper. */
export const ADVIES = { regels: 10, tekens: 1_000 } as const;

/** A number that says whether two showings hold the same: FNV-1a, 32 bits. */
export function stempel(inhoud: unknown): number {
  let som = 0x81_1c_9d_c5;
  for (const teken of JSON.stringify(inhoud)) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), 0x01_00_01_93);
  return som >>> 0;
}

/** A consult about a named resident has no sheet here, and no advice either: only its time. */
export function isZonderBlad({ route }: Pick<Casus, "route">): boolean {
  return route.soort === "consult" && route.wijze === "over_bewoner";
}

/** Others may read it: the asker confirmed that nobody can be recognised, and changed nothing since. */
export function isLeesbaar(casus: Pick<Casus, "route" | "gecontroleerd">): boolean {
  return casus.gecontroleerd !== null && !isZonderBlad(casus);
}

/** What was typed on the sheet, laid beside what is kept. */
export interface Overgenomen {
  readonly blad: Blad;
  /** As typed: what is not kept, or not in these words. */
  readonly open: Readonly<Partial<Record<Bladveld, string>>>;
  /** What another window put where something else was typed here. */
  readonly elders: Readonly<Partial<Record<Bladveld, string>>>;
  /** Too long, so not kept. */
  readonly teLang: readonly Tekstveld[];
  /** Kinds of numbers that were taken out; a sheet never holds them. */
  readonly weggehaald: readonly string[];
}

/**
 * Takes over what can be kept. On the showing of now it replaces what was there, and a field that is missing was
 * emptied; an earlier showing only adds what nobody filled in since, and a person decides about the rest.
 */
export function neemOver(blad: Blad, velden: Readonly<Record<string, string>>, actueel: boolean): Overgenomen {
  const schoon = Object.fromEntries(TEKSTVELDEN.map((id) => [id, zonderNummers(velden[id] ?? "")]));
  const teLang = TEKSTVELDEN.filter((id) => (schoon[id]?.tekst ?? "").length > MEEST[id]);
  const getypt = leesVelden(velden, schoon);
  const over: Record<string, unknown> = { ...blad };
  const open: Partial<Record<Bladveld, string>> = {};
  const elders: Partial<Record<Bladveld, string>> = {};
  for (const id of BLADVELDEN) {
    if (!actueel && velden[id] === undefined) continue;
    const mag = !teLang.some((lang) => lang === id);
    const botst = !actueel && mag && !vultAan(getypt[id], blad[id]);
    if (mag && !botst) over[id] = getypt[id];
    if (botst) elders[id] = alsVeld(blad[id]);
    if (!mag || botst || schoon[id]?.weg.length) open[id] = velden[id] ?? "";
  }
  const nieuw = Blad.parse(over);
  return {
    blad: stempel(nieuw) === stempel(blad) ? blad : nieuw,
    open,
    elders,
    teLang,
    weggehaald: [...new Set(Object.values(schoon).flatMap(({ weg }) => weg))],
  };
}

/** As a field sends it. */
export function alsVeld(waarde: Blad[Bladveld]): string {
  return Array.isArray(waarde) ? waarde.join(",") : (waarde ?? "");
}

/** The changed sheet in its casus; whoever was to read it waits until it was looked through again. */
export function metBlad(casus: Casus, blad: Blad): Casus {
  return blad === casus.blad ? casus : { ...casus, blad, gecontroleerd: null };
}

/** Only the question is left: the rest is told at the table. */
export function alleenVraag(blad: Blad): Blad {
  return { ...LEEG_BLAD, vraag: blad.vraag, soort: blad.soort, erbij: blad.erbij, veiligheid: blad.veiligheid };
}

/** Whether the sheet has more than its question. */
export function heeftVerhaal({ speelt, goed, geprobeerd }: Blad): boolean {
  return [speelt, goed, geprobeerd].some((tekst) => tekst.trim() !== "");
}

/** Words of danger in what was typed, or a worry that the asker named: it cannot wait for the meeting. */
export function kanNietWachten(blad: Blad): boolean {
  return blad.veiligheid === "ja" || TEKSTVELDEN.some((id) => isGevaar(blad[id]));
}

export function isGevaar(tekst: string): boolean {
  return beoordeel(tekst).some(({ sterk }) => sterk);
}

const NOOIT = ["bsn", "v_nummer", "iban"] as const;

/** The text without the numbers that are never kept, whatever somebody chooses (practice review §7.12). */
export function zonderNummers(tekst: string): { readonly tekst: string; readonly weg: readonly string[] } {
  const gevonden = vindGegevens(tekst);
  const weg = NOOIT.filter((soort) => gevonden.some((een) => een.soort === soort));
  return { tekst: maskeer(tekst, weg), weg };
}

function leesVelden(
  velden: Readonly<Record<string, string>>,
  schoon: Readonly<Record<string, { readonly tekst: string }>>,
): Blad {
  const tekst = (id: Tekstveld) => schoon[id]?.tekst ?? "";
  const { soort, erbij = "", veiligheid } = velden;
  return {
    vraag: tekst("vraag"),
    soort: SOORTEN_VRAAG.find((een) => een === soort) ?? null,
    speelt: tekst("speelt"),
    goed: tekst("goed"),
    geprobeerd: tekst("geprobeerd"),
    erbij: Functie.options.filter((functie) => erbij.split(",").includes(functie)),
    veiligheid: veiligheid === "ja" || veiligheid === "nee" ? veiligheid : null,
  };
}

/** Nobody filled it in, or all of it stands in what was typed: nothing is lost by taking that. */
function vultAan(getypt: Blad[Bladveld], bewaard: Blad[Bladveld]): boolean {
  const [nieuw, oud] = [alsVeld(getypt), alsVeld(bewaard)];
  return oud === "" || nieuw === oud || (typeof bewaard === "string" && nieuw.includes(oud));
}
