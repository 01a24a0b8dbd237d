import { parse } from "yaml";
import { alsTekst, type Bewerking, gelijk, metWaarden, opPad, Waarde } from "../../domain/beheer/bewerking.ts";
import type { Afloop } from "../../domain/beheer/proef.ts";
import type { Bestanden } from "../../domain/inrichting.ts";
import { magOntbreken } from "../bron.ts";
import { pasIngreepToe } from "./ingreep.ts";
import { ingreepVoor } from "./yaml.ts";

export interface Bewerkt {
  readonly bestanden: Bestanden;
  /** In the order of the changes. */
  readonly afloop: readonly Afloop[];
}

/**
 * Makes these changes in the texts; one that cannot be made leaves its text as it is. A file that need not be there is
 * begun by the first change in it.
 */
export function bewerk(bestanden: Bestanden, bewerkingen: readonly Bewerking[]): Bewerkt {
  const nu: Record<string, string> = { ...bestanden };
  const afloop = bewerkingen.map((bewerking): Afloop => {
    const { bestand } = bewerking;
    const bron = Object.hasOwn(nu, bestand) ? nu[bestand] : magOntbreken(bestand) ? "" : undefined;
    if (bron === undefined) return "past_niet";
    const gedaan = isRegels(bestand) ? inRegels(bron, bewerking) : inYaml(bron, bewerking);
    if (typeof gedaan !== "string") return gedaan.niet;
    nu[bestand] = gedaan;
    return "gedaan";
  });
  return { bestanden: nu, afloop };
}

/** The contents of a file as data; null when it cannot be read. */
export function inhoudVan(naam: string, tekst: string): unknown {
  if (isRegels(naam))
    return { regels: tekst.split(/\r?\n/u).filter((regel) => regel.trim() !== "" && !regel.startsWith("#")) };
  try {
    const gelezen: unknown = parse(tekst, { stringKeys: true });
    return gelezen;
  } catch {
    return null;
  }
}

function isRegels(naam: string): boolean {
  return naam.endsWith(".txt");
}

type Niet = { readonly niet: Exclude<Afloop, "gedaan"> };

function inYaml(bron: string, bewerking: Bewerking): string | Niet {
  const inhoud = inhoudVan(bewerking.bestand, bron);
  const niet = vooraf(inhoud, bewerking);
  if (niet !== null) return { niet };
  const ingreep = ingreepVoor(bron, bewerking.pad, bewerking.wordt);
  if (ingreep === null) return { niet: "past_niet" };
  const wordt = pasIngreepToe(bron, ingreep);
  // Whatever the text looked like: only what says exactly what was meant is taken.
  const bedoeld = Waarde.safeParse(metWaarden(inhoud, [bewerking]));
  const gelezen = Waarde.safeParse(inhoudVan(bewerking.bestand, wordt));
  const goed = bedoeld.success && gelezen.success && gelijk(bedoeld.data, gelezen.data);
  return goed ? wordt : { niet: "past_niet" };
}

function vooraf(inhoud: unknown, { pad, was, wordt }: Bewerking): Niet["niet"] | null {
  const nu = opPad(inhoud, pad);
  if (gelijk(nu, wordt)) return "al_zo";
  return gelijk(nu, was) ? null : "botst";
}

/** A text with a line per example: a line comes at the end, or goes where it stands. */
function inRegels(bron: string, bewerking: Bewerking): string | Niet {
  const niet = vooraf(inhoudVan(bewerking.bestand, bron), bewerking);
  if (niet !== null) return { niet };
  const eind = bron.includes("\r\n") ? "\r\n" : "\n";
  if (typeof bewerking.wordt === "string") {
    if (/[\r\n]/u.test(bewerking.wordt) || bewerking.wordt.trim() === "") return { niet: "past_niet" };
    return `${bron}${bron === "" || bron.endsWith("\n") ? "" : eind}${bewerking.wordt}${eind}`;
  }
  const begin = bron.split(eind).indexOf(alsTekst(bewerking.was));
  if (begin === -1) return { niet: "past_niet" };
  return bron.split(eind).toSpliced(begin, 1).join(eind);
}
