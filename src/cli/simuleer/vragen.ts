import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Gemeente } from "../../domain/gemeente.ts";
import { teamVanPostcode } from "../../domain/rooster.ts";
import type { Speelvraag } from "../../domain/routering/simulatie.ts";
import { invoerUitTekst } from "../../domain/routering/uit-tekst.ts";
import { weekspel } from "../../domain/routering/weekspel.ts";
import { ConfiguratieFout } from "../../fouten.ts";
import { openFeiten } from "../../redis/feiten.ts";
import type { Omstandigheden } from "../omstandigheden.ts";
import { leesToegang, metVerbinding } from "../toegang.ts";

const MEESTE_BESLUITEN = 100_000;
const Regel = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  tekst: z.string().max(30_000),
  postcode: z.string().optional(),
});

/** What to play: made anew for each gemeente, because the words are read with its own knowledge. */
export interface Spel {
  readonly soort: "vragen" | "besluiten";
  readonly vragen: (gemeente: Gemeente) => readonly Speelvraag[];
}

/**
 * A file with a JSON object a line: `{"id","tekst","postcode"?}`. Without a postcode the teams take turns.
 *
 * @param dag `YYYY-MM-DD` on which the words are read
 * @throws {ConfiguratieFout} naming each line that cannot be read
 */
export function vragenUitBestand(pad: string, dag: string): Spel {
  const problemen: string[] = [];
  const regels = leesTekst(pad)
    .split("\n")
    .flatMap((regel, index) => {
      if (regel.trim() === "") return [];
      const gelezen = Regel.safeParse(veilig(regel));
      if (!gelezen.success) problemen.push(`${pad}:${index + 1}: Hier staat geen JSON-object met id en tekst.`);
      return gelezen.success ? [gelezen.data] : [];
    });
  if (problemen.length > 0) throw new ConfiguratieFout(problemen);
  if (regels.length === 0) throw new ConfiguratieFout([`${pad}:1: Hier staan geen vragen in.`]);
  return {
    soort: "vragen",
    vragen: (gemeente) => {
      const teams = [...gemeente.teams.keys()];
      return regels.map(({ id, tekst, postcode }, index) => {
        const team = (postcode === undefined ? null : teamVanPostcode(gemeente, postcode)?.id) ?? null;
        return { id, invoer: invoerUitTekst(gemeente, tekst, team ?? teams[index % teams.length] ?? "", dag) };
      });
    },
  };
}

/**
 * The decisions of the last weeks, oldest week first. Only how often each was made in a week is known: they are
 * spread evenly over it.
 *
 * @throws {ConfiguratieFout} when Redis cannot be read
 */
export async function besluitenUitRedis(env: Omstandigheden["env"], gemeente: string, nu: number): Promise<Spel> {
  const geteld = await metVerbinding(openFeiten({ ...leesToegang(env), gemeente }), (lezer) =>
    lezer.lees("route", nu, MEESTE_BESLUITEN),
  );
  const besluiten = weekspel(geteld);
  if (besluiten.length === 0)
    throw new ConfiguratieFout(["Er staan nog geen besluiten in Redis. Speel een bestand met vragen."]);
  return { soort: "besluiten", vragen: () => besluiten };
}

function leesTekst(pad: string): string {
  try {
    return readFileSync(pad, "utf8");
  } catch {
    throw new ConfiguratieFout([`${pad}:1: Dit bestand is niet te lezen. Kijk of de naam klopt.`]);
  }
}

function veilig(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return null;
  }
}
