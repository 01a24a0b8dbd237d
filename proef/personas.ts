import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { ProefFout } from "./proef-fout.ts";

/** Somebody whose Teams is shown in a browser page of their own. */
export interface Persona {
  readonly oid: string;
  readonly voornaam: string;
  /** Full name, as on the card. */
  readonly naam: string;
  readonly rol: string;
  /** Who this is and what there is to see. */
  readonly blurb: string;
}

export interface Spel {
  readonly personas: readonly Persona[];
  /** Who works in the window only, and has no page: with the page of the window they begin at (`beheer`). */
  readonly inVenster: readonly (Persona & { readonly pagina: string })[];
  /** What to do first, step by step. */
  readonly eerstDoen: readonly string[];
}

const Tekst = z.string().min(1);
const Wie = { oid: Tekst, rol: Tekst, blurb: Tekst };
const Proefbestand = z.strictObject({
  personas: z.array(z.strictObject(Wie)).length(5),
  in_venster: z.array(z.strictObject({ ...Wie, pagina: z.string().regex(/^[a-z_]+$/u) })).default([]),
  eerst_doen: z.array(Tekst),
});
const Mens = z.object({ oid: z.string(), voornaam: z.string(), naam: z.string() });
type Mens = z.infer<typeof Mens>;

function yamlBestanden(map: string): readonly string[] {
  return readdirSync(map, { recursive: true, encoding: "utf8" }).filter((naam) => /\.ya?ml$/.test(naam));
}

function leesYaml(bestand: string): unknown {
  try {
    return parse(readFileSync(bestand, "utf8"));
  } catch (fout) {
    throw new ProefFout(`${bestand} is geen geldige YAML: ${fout instanceof Error ? fout.message : String(fout)}`);
  }
}

/** People may stand in any file of the gemeente, at any depth. */
function mensenIn(waarde: unknown): readonly Mens[] {
  if (Array.isArray(waarde)) return waarde.flatMap(mensenIn);
  if (typeof waarde !== "object" || waarde === null) return [];
  const mens = Mens.safeParse(waarde);
  return mens.success ? [mens.data] : Object.values(waarde).flatMap(mensenIn);
}

function volledig({ voornaam, naam }: Mens): string {
  return naam.startsWith(voornaam) ? naam : `${voornaam} ${naam}`;
}

/**
 * The people of the trial, from `proef.yaml` and the roster beside it.
 * @throws {ProefFout} when the file is wrong or names somebody who is not on the roster
 */
export function leesSpel(map: string): Spel {
  const bestand = join(map, "proef.yaml");
  if (!existsSync(bestand)) throw new ProefFout(`${bestand} ontbreekt: daarin staan de vijf personas van de proef.`);
  const gelezen = Proefbestand.safeParse(leesYaml(bestand));
  if (!gelezen.success) {
    throw new ProefFout(`${bestand} klopt niet: ${z.prettifyError(gelezen.error).replaceAll("\n", " ")}`);
  }
  const rooster = new Map(
    yamlBestanden(map)
      .flatMap((naam) => mensenIn(leesYaml(join(map, naam))))
      .map((mens) => [mens.oid, mens]),
  );
  const metNaam = <T extends { readonly oid: string }>(wie: T) => {
    const mens = rooster.get(wie.oid);
    if (mens === undefined)
      throw new ProefFout(`${bestand} noemt ${wie.oid}, maar die staat niet op het rooster in ${map}.`);
    return { ...wie, voornaam: mens.voornaam, naam: volledig(mens) };
  };
  const { personas, in_venster: inVenster, eerst_doen: eerstDoen } = gelezen.data;
  return { personas: personas.map(metNaam), inVenster: inVenster.map(metNaam), eerstDoen };
}
