import { type Ingericht, type Inrichting, maakInrichting, pasToe } from "./app/inrichting.ts";
import type { Inrichtingsopslag, Logboek } from "./app/poorten.ts";
import { type Config, keurVrijeTekst } from "./config.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import { type Bestanden, verschillen } from "./domain/inrichting.ts";
import { volgendeOpening } from "./domain/werkkalender.ts";
import { ConfiguratieFout, Storing } from "./fouten.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "./gemeente.ts";

export interface Inrichtopties {
  readonly config: Config;
  readonly gemeenteId: string;
  readonly opslag: Inrichtingsopslag;
  readonly logboek: Logboek;
  readonly nu: () => number;
  /** Changes every gemeente that is read; for tests. */
  readonly wijzig?: ((gemeente: Gemeente) => Gemeente) | undefined;
}

type Lees = (bestanden: Bestanden) => Gemeente;

/**
 * What a process goes by when it starts: what is in force in Redis. Without that the files of the gemeente come into
 * force; the trial puts its files in force whenever they differ.
 *
 * @throws {ConfiguratieFout} when there is nothing that can be used
 * @throws {Storing} when Redis does not answer
 */
export async function richtIn(opties: Inrichtopties): Promise<Inrichting> {
  const { opslag, logboek, config } = opties;
  const lees = lezer(opties);
  const gezien = await opslag.geldendeVersie();
  const begin = await (gezien === 0 || config.proef ? uitBestanden : uitRedis)(opties, lees, gezien);
  // Another process put a version in force just now: begin with that one.
  if (begin === null) return richtIn(opties);
  return maakInrichting({ begin, gezien: Math.max(gezien, begin.versie), opslag, lees, logboek });
}

function lezer({ config, gemeenteId, wijzig, nu }: Inrichtopties): Lees {
  return (bestanden) => {
    const gemeente = leesUitBestanden(bestanden);
    // The holidays of this year are looked up now, so that the first colleague does not wait for them.
    volgendeOpening(gemeente, nu());
    // The same for what is learnt from the examples: seconds when nothing was kept, before the door opens.
    gemeente.taal.delen();
    keurVrijeTekst(config, gemeente);
    if (gemeente.id !== gemeenteId)
      throw new ConfiguratieFout([
        `gemeente.yaml: id is ${gemeente.id}, en dat was ${gemeenteId}. Zet het terug; een id verandert nooit.`,
      ]);
    return wijzig?.(gemeente) ?? gemeente;
  };
}

/** Puts the files in force, unless they are already. Null when another version came in between. */
async function uitBestanden(opties: Inrichtopties, lees: Lees, gezien: number): Promise<Ingericht | null> {
  const { opslag, logboek, nu, config } = opties;
  const { bestanden, gemeente } = leesMap(config.gemeenteMap, lees);
  const geldt = gezien === 0 ? null : await probeerTeLezen(opslag, gezien);
  if (geldt !== null && verschillen(geldt, bestanden).length === 0) return { versie: gezien, gemeente };
  const nieuw = await pasToe(opslag, { verwacht: gezien, bestanden, nu: nu(), door: "start" });
  if (nieuw === null) return null;
  logboek.info({ versie: nieuw.versie }, "inrichting toegepast uit de bestanden van GEMEENTE_CONFIG");
  return { versie: nieuw.versie, gemeente };
}

/** @throws {ConfiguratieFout} with every problem under the path of its file */
function leesMap(map: string, lees: Lees): { readonly bestanden: Bestanden; readonly gemeente: Gemeente } {
  try {
    const bestanden = leesBestanden(map);
    return { bestanden, gemeente: lees(bestanden) };
  } catch (fout) {
    leesGemeente(map);
    throw fout;
  }
}

async function probeerTeLezen(opslag: Inrichtingsopslag, versie: number): Promise<Bestanden | null> {
  try {
    return (await opslag.leesInrichting(versie))?.bestanden ?? null;
  } catch (fout) {
    if (fout instanceof Storing) throw fout;
    return null;
  }
}

/** The newest version that can be used here, so that a damaged one does not keep the bot down. */
async function uitRedis(opties: Inrichtopties, lees: Lees, gezien: number): Promise<Ingericht> {
  const { opslag, logboek } = opties;
  let problemen: readonly string[] = [
    "De inrichting in Redis is niet te lezen. Kijk of VELD_SLEUTELS alle sleutels bevat die ooit gebruikt zijn.",
  ];
  for (const { versie } of await opslag.versies()) {
    try {
      const gelezen = await opslag.leesInrichting(versie);
      if (gelezen === null) continue;
      const gemeente = lees(gelezen.bestanden);
      meldVerschil(opties, gelezen.bestanden, versie);
      return { versie, gemeente };
    } catch (fout) {
      if (fout instanceof Storing) throw fout;
      logboek.error({ versie }, "deze versie van de inrichting is niet te gebruiken");
      if (versie === gezien && fout instanceof ConfiguratieFout) problemen = fout.problemen;
    }
  }
  throw new ConfiguratieFout(problemen);
}

/** The files do not count any more once there is a version in Redis; whoever changes them should know. */
function meldVerschil({ config, logboek }: Inrichtopties, geldt: Bestanden, versie: number): void {
  try {
    const anders = verschillen(geldt, leesBestanden(config.gemeenteMap));
    if (anders.length > 0)
      logboek.info(
        { versie, bestanden: anders.length },
        "de bestanden van GEMEENTE_CONFIG zijn anders; wijkwijzer config toepassen neemt ze over",
      );
  } catch (fout) {
    if (!(fout instanceof ConfiguratieFout)) throw fout;
    logboek.warn({ versie, problemen: fout.problemen.length }, "de bestanden van GEMEENTE_CONFIG zijn niet te lezen");
  }
}
