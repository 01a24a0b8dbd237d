import { leestAnders } from "./beheerlezing.ts";
import { bezwaren } from "./domain/beheer/bezetting.ts";
import type { Afloop, Proef, Proefspel, Proefvraag } from "./domain/beheer/proef.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import { type Bestanden, verschillen } from "./domain/inrichting.ts";
import { maandagVan, speel, speelweek, volgendeMaandag } from "./domain/routering/simulatie.ts";
import { vergelijk } from "./domain/routering/vergelijking.ts";
import { type Weekgetal, weekspel } from "./domain/routering/weekspel.ts";
import { lokaleDag } from "./domain/werkkalender.ts";
import { ConfiguratieFout } from "./fouten.ts";
import { bewerk } from "./gemeente/bewerken/bestanden.ts";
import { bijBewerkingen } from "./gemeente/bewerken/plaats.ts";
import { behoudKaartstanden } from "./gemeente/bewerken/sociale-kaart.ts";
import { inhoudsverschil } from "./gemeente/bewerken/verschil.ts";
import { keurOpvolging } from "./gemeente/keur-teams.ts";
import { leesUitBestanden } from "./gemeente.ts";

/** Everything that a try needs; it can be sent to a thread. */
export interface Proefopdracht {
  readonly vraag: Proefvraag;
  readonly geldend: Bestanden;
  /** The files of the version that comes back; null: the changes. */
  readonly eerder: Bestanden | null;
  readonly besluiten: readonly Weekgetal[];
  /** Milliseconds since 1970. */
  readonly nu: number;
}

/** Vragen per team and week, and how many weeks somebody is busy with one: those of `wijkwijzer simuleer`. */
const PER_TEAM = 10;
const OPEN_WEKEN = 3;

/**
 * What would come of a change: the files as they would be, whether they can be used, what differs in words and what
 * would route differently. Seconds of work; for a thread of its own.
 *
 * @param lees the gemeente of files that were judged before, so that the same ones are read once
 */
export function doeProef(opdracht: Proefopdracht, lees: (bestanden: Bestanden) => Gemeente = leesUitBestanden): Proef {
  const { vraag, geldend, eerder, nu } = opdracht;
  if (vraag.terugNaar !== null && eerder === null) return nietBewaard(vraag.terugNaar);
  const { bestanden, afloop, blijft } =
    eerder === null
      ? { ...bewerk(geldend, vraag.bewerkingen), blijft: [] }
      : { ...behoudKaartstanden(eerder, geldend), afloop: [] };
  const namen = verschillen(geldend, bestanden);
  const kaal = { ...leeg(afloop, alleen(bestanden, namen), inhoudsverschil(geldend, bestanden)), blijft };
  if (namen.length === 0) return kaal;
  try {
    const [oud, nieuw] = [lees(geldend), leesUitBestanden(bestanden)];
    keurVast(oud, nieuw);
    const zonderOpvolger = keurOpvolging(geldend, bestanden);
    if (zonderOpvolger.length > 0) throw new ConfiguratieFout(zonderOpvolger);
    const vandaag = lokaleDag(nieuw, nu).toString();
    const spel = vraag.speel ? speelBeide(oud, nieuw, opdracht) : null;
    // Reading takes too long to wait for here: only whether there is anything to read is said.
    const lezing = vraag.speel && leestAnders(oud, nieuw) ? ({ stand: "bezig" } as const) : null;
    return { ...kaal, bezwaren: bezwaren(oud, nieuw, vandaag), spel, lezing };
  } catch (fout) {
    if (!(fout instanceof ConfiguratieFout)) throw fout;
    return { ...kaal, problemen: bijBewerkingen(bestanden, vraag.bewerkingen, fout.problemen) };
  }
}

/** So many versions came since that this one is not kept any more. */
function nietBewaard(versie: number): Proef {
  const zin = `Versie ${versie} is niet meer bewaard. Kies een andere versie.`;
  return { ...leeg([], {}, { verschillen: [], ook: [] }), problemen: [{ zin, bewerking: null }] };
}

function leeg(afloop: readonly Afloop[], bestanden: Bestanden, verschil: Pick<Proef, "verschillen" | "ook">): Proef {
  return { afloop, problemen: [], bezwaren: [], ...verschil, bestanden, spel: null, lezing: null };
}

function alleen(bestanden: Bestanden, namen: readonly string[]): Bestanden {
  return Object.fromEntries(namen.flatMap((naam) => (bestanden[naam] === undefined ? [] : [[naam, bestanden[naam]]])));
}

/** A process goes on by these for as long as it runs. */
function keurVast(oud: Gemeente, nieuw: Gemeente): void {
  if (nieuw.id !== oud.id || nieuw.vrijeTekst !== oud.vrijeTekst)
    throw new ConfiguratieFout(["De id en vrije_tekst van de gemeente veranderen niet in het venster."]);
}

function speelBeide(oud: Gemeente, nieuw: Gemeente, opdracht: Proefopdracht): Proefspel {
  const vragen = weekspel(opdracht.besluiten);
  const maandag = speelmaandag(nieuw, opdracht);
  const duur = { perWeek: PER_TEAM * nieuw.teams.size, openWeken: OPEN_WEKEN };
  const week = speelweek(nieuw, maandag);
  const { aantal, verhuisd, anderePersoon, wachtrij, verhuizingen } = vergelijk(
    speel(oud, vragen, speelweek(oud, maandag), duur),
    speel(nieuw, vragen, week, duur),
  );
  return {
    besluiten: aantal,
    week: week[0]?.datum ?? maandag,
    verhuisd,
    anderePersoon,
    wacht: wachtrij,
    verhuizingen: verhuizingen.map(({ van, naar, aantal: hoeveel }) => ({ van, naar, aantal: hoeveel })),
  };
}

/** The first week that the change is about when it names a day, else the next one. */
function speelmaandag(gemeente: Gemeente, { vraag, nu }: Proefopdracht): string {
  const vandaag = lokaleDag(gemeente, nu).toString();
  const dagen = vraag.bewerkingen.flatMap(({ was, wordt }) => {
    const eerder = new Set(datums(was));
    return datums(wordt).filter((dag) => !eerder.has(dag) && dag >= vandaag);
  });
  const [eerste] = dagen.toSorted();
  return (eerste === undefined ? null : maandagVan(eerste)) ?? volgendeMaandag(gemeente, nu);
}

function datums(waarde: unknown): readonly string[] {
  return JSON.stringify(waarde ?? null).match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/gu) ?? [];
}
