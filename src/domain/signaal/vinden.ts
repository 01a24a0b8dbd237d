import { Temporal } from "temporal-polyfill";
import { codesIn } from "../cijfers/codes.ts";
import { tellingenPerTeam } from "../cijfers/teamtelling.ts";
import type { Periode, Tellingen } from "../cijfers/telling.ts";
import type { Gemeente } from "../gemeente.ts";
import { kandidaten } from "../rooster.ts";
import { Functie, Leefgebied } from "../sleutels.ts";
import { historieBij, vroegereTeams } from "../teams.ts";
import { openDagenVan } from "../week.ts";
import { MINSTENS, maakMeter } from "./meter.ts";
import type { Signaal, Vondst } from "./signaal.ts";
import { type Ding, dingsleutel, eerdereVondsten, isStil } from "./stilte.ts";
import type { Aanleiding } from "./verloop.ts";

export interface Vindvraag {
  readonly gemeente: Gemeente;
  readonly team: string;
  /** The Monday of now, `YYYY-MM-DD`; the weeks before it are complete. */
  readonly maandag: string;
  /** Of `vindweken(maandag)`. */
  readonly tellingen: Tellingen;
  /** The signals of this team, those that were dealt with too. */
  readonly eerder: readonly Signaal[];
  readonly nu: number;
}

/** Twelve weeks, half a year before those, and the same of a year ago with a week on both sides. */
const WEKEN_TERUG = 92;
/** A team that hears of everything at once takes up nothing. */
const HOOGSTENS_NIEUW = 3;

/** What asks for an answer of one day, or of who makes the roster: no meeting or training helps there. */
const NIET_COLLECTIEF: ReadonlySet<Signaal["soort"]> = new Set(["functie_afwezig", "te_veel_werk", "verkeerde_plek"]);

/** Whether it may be asked of this signal to answer it for everybody at once. */
export function kanCollectief({ soort, stand }: Pick<Signaal, "soort" | "stand">): boolean {
  return (stand.soort === "nieuw" || stand.soort === "gezien") && !NIET_COLLECTIEF.has(soort);
}

/** Now and then a vraag comes wrong everywhere; one in five of all that were judged is worth looking at. */
const DEEL_VERKEERD = 0.2;

/** The weeks to load for this Monday, the oldest first. */
export function vindweken(maandag: string): readonly Periode[] {
  const dag = Temporal.PlainDate.from(maandag);
  return Array.from({ length: WEKEN_TERUG }, (_, plek) => weekperiode(dag.subtract({ weeks: WEKEN_TERUG - plek })));
}

function weekperiode(maandag: Temporal.PlainDate): Periode {
  return `week/${maandag.toString()}`;
}

/**
 * What is worth a signal to the lead of this team, what presses most first, at most three. The same Monday, counts and
 * earlier signals give the same, under the same ids.
 */
export function vindSignalen(vraag: Vindvraag): readonly Aanleiding[] {
  const { gemeente, team, maandag, eerder, nu } = vraag;
  if (!gemeente.teams.has(team)) return [];
  const alles = [...afwezigeFuncties(vraag), ...groei(vraag), ...vaak(vraag)];
  return alles
    .filter(({ ding }) => !isStil(eerder, ding, nu))
    .slice(0, HOOGSTENS_NIEUW)
    .map(({ ding, vondst }) => ({
      id: `gevonden-${dingsleutel(ding)}-${maandag}`,
      ...ding,
      van: null,
      wat: "",
      hoeVaak: "",
      werktAl: "",
      voorstel: "",
      vondst,
    }));
}

interface Gevonden {
  readonly ding: Ding;
  readonly vondst: Vondst;
}

function ding(soort: Signaal["soort"], team: string, over: Partial<Ding>): Ding {
  return { soort, team, leefgebied: null, functie: null, partner: null, voorziening: null, ...over };
}

/** Subjects that clearly grow, the least likely to be chance first. */
function groei({ gemeente, team, maandag, tellingen, eerder }: Vindvraag): readonly Gevonden[] {
  const weken = vindweken(maandag).map((week) => tellingen.get(week));
  const teams = [...gemeente.teams.keys()];
  const meter = maakMeter(
    teams.map((een) => {
      const ids = idsVan(gemeente, een);
      return Leefgebied.options.map((leefgebied) => {
        const cellen = ids.map((id) => `doorgegeven|${id}|leefgebied=${leefgebied}`);
        return weken.map((week) => cellen.reduce((tot, cel) => tot + (week?.get(cel) ?? 0), 0));
      });
    }),
  );
  const gevonden = Leefgebied.options.flatMap((leefgebied, onderwerp) => {
    const over = ding("meer_dan_verwacht", team, { leefgebied });
    const vanaf = begintWeer(eerdereVondsten(eerder, over)[0], maandag);
    const bevinding = meter.kijk({ team: teams.indexOf(team), onderwerp }, WEKEN_TERUG, vanaf);
    return bevinding === null ? [] : [{ over, ...bevinding }];
  });
  return gevonden
    .toSorted((een, ander) => een.kans - ander.kans)
    .map(({ over, aantal, verwacht, weken: venster }) => ({
      ding: over,
      vondst: {
        vanaf: terug(maandag, venster),
        aantal,
        verwacht: Math.round(10 * verwacht) / 10,
        ...(venster === 12 ? { weken: venster } : {}),
      },
    }));
}

/** A team with those that went up in it: only these cells are read, for years of all cells are many. */
function idsVan(gemeente: Gemeente, team: string): readonly string[] {
  return [team, ...vroegereTeams(gemeente).filter((id) => historieBij(gemeente, id) === team)];
}

/** The week from which is compared: the last four of an earlier find. */
function begintWeer(eerder: Signaal | undefined, maandag: string): number {
  if (eerder === undefined || eerder.vondst === null) return 0;
  const { vanaf, weken = 4 } = eerder.vondst;
  const geleden = Temporal.PlainDate.from(vanaf).until(maandag, { largestUnit: "weeks" }).weeks;
  return Math.max(0, WEKEN_TERUG - geleden + weken - 4);
}

function terug(maandag: string, weken: number): string {
  return Temporal.PlainDate.from(maandag).subtract({ weeks: weken }).toString();
}

/** What should not happen at all and did so five times in four weeks, the most often first. */
function vaak({ gemeente, team, maandag, tellingen: alle }: Vindvraag): readonly Gevonden[] {
  const vier = vindweken(maandag).slice(-4);
  const tellingen = tellingenPerTeam(gemeente, new Map(vier.map((week) => [week, alle.get(week) ?? new Map()])));
  const beoordeeld = vier.reduce((tot, week) => tot + (tellingen.get(week)?.get(`juiste_plek|${team}`) ?? 0), 0);
  const geteld = (soort: string, dimensie: string, terug?: string) =>
    [...codesIn(tellingen, vier, { soort, team, dimensie, terug })].filter(([, aantal]) => aantal >= MINSTENS);
  const verkeerd = geteld("juiste_plek", "beter").filter(([, aantal]) => aantal >= DEEL_VERKEERD * beoordeeld);
  const gevonden = [
    ...geteld("voorziening_gemist", "voorziening", "voorziening_gemist_terug").map(
      ([voorziening, n]) => [ding("mist_voorziening", team, { voorziening }), n] as const,
    ),
    ...geteld("partner_herinnerd", "partner")
      .filter(([partner]) => gemeente.partners.has(partner))
      .map(([partner, n]) => [ding("wacht_bij_partner", team, { partner }), n] as const),
    ...perFunctie(verkeerd, (functie) => ding("verkeerde_plek", team, { functie })),
    ...perFunctie(geteld("in_wachtrij", "functie"), (functie) => ding("te_veel_werk", team, { functie })),
  ];
  return gevonden
    .toSorted(([, een], [, ander]) => ander - een)
    .map(([over, aantal]) => ({ ding: over, vondst: { vanaf: terug(maandag, 4), aantal, verwacht: null } }));
}

function perFunctie(
  geteld: readonly (readonly [string, number])[],
  maak: (functie: Functie) => Ding,
): readonly (readonly [Ding, number])[] {
  return geteld.flatMap(([code, aantal]) => {
    const functie = Functie.safeParse(code);
    return functie.success ? [[maak(functie.data), aantal] as const] : [];
  });
}

/** Functions of the team that nobody can take on any day that opens this week. */
function afwezigeFuncties({ gemeente, team, maandag }: Vindvraag): readonly Gevonden[] {
  const dagen = openDagenVan(gemeente, maandag).map(({ van }) => van);
  if (dagen.length === 0) return [];
  const eigen = [...gemeente.mensen.values()].filter((persoon) => persoon.team === team);
  const functies = new Set([...(gemeente.teams.get(team)?.functies ?? []), ...eigen.flatMap((een) => een.functies)]);
  const isWeg = (functie: Functie) =>
    dagen.every(
      (nu) => kandidaten(gemeente, { team, functies: [functie], uitgesloten: [], nu }).kandidaten.length === 0,
    );
  return [...functies].filter(isWeg).map((functie) => ({
    ding: ding("functie_afwezig", team, { functie }),
    vondst: { vanaf: maandag, aantal: dagen.length, verwacht: null },
  }));
}
