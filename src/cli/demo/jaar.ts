import type { Feit } from "../../domain/cijfers/feiten.ts";
import { type Telmoment, telmomentVanDag } from "../../domain/cijfers/telling.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import type { Haast, Kanaal, Leefgebied } from "../../domain/sleutels.ts";
import { lokaleDag, openingOp } from "../../domain/werkkalender.ts";
import type { Oudfeit } from "../../redis/feitenlog.ts";
import { type Jaarvraag, leefMee } from "./jaarleven.ts";
import { maakToeval, type Toeval } from "./toeval.ts";

/** One day on which the desks were open. */
export interface Jaardag extends Telmoment {
  readonly van: number;
  readonly tot: number;
  /** How busy it was; 1 is an ordinary day. */
  readonly drukte: number;
}

/** What is going on in the invented year, so that there is something to find. */
export interface Voorvallen {
  /** Here, about this, twice as much comes since the last ten weeks. */
  readonly groei: { readonly team: string; readonly leefgebied: Leefgebied };
  /** Takes weeks where others take days; empty when there are no partners. */
  readonly tragePartner: string;
  /** People are sent away for it again and again, in the same team; empty when there is nothing on the map. */
  readonly gemist: string;
}

export interface Jaaropties {
  readonly gemeente: Gemeente;
  /** Up to this moment, in milliseconds since 1970. */
  readonly einde: number;
  /** About so many questions come in. */
  readonly vragen: number;
  readonly zaad: number;
}

const WEKEN = 52;
const GROEIWEKEN = 10;
const WEEK_MS = 7 * 86_400_000;
/** By month: quiet in the holidays, busy when the letters of January come. */
const SEIZOEN = [1.3, 1.1, 1.05, 1, 0.95, 0.95, 0.7, 0.7, 1.05, 1.1, 1.15, 0.85] as const;
const MAANDAG = 1.25;
/** As many as the ZRM ticks in a neighbourhood, about; the rare ones make small numbers. */
const ONDERWERPEN: Readonly<Record<Leefgebied, number>> = {
  financien: 24,
  huisvesting: 14,
  instrumentele_adl: 9,
  geestelijke_gezondheid: 9,
  lichamelijke_gezondheid: 7,
  werk_opleiding: 7,
  opvoeden_opgroeien: 6,
  sociaal_netwerk: 6,
  basale_adl: 5,
  mobiliteit: 4,
  tijdsbesteding: 3,
  huiselijke_relaties: 3,
  maatschappelijke_participatie: 2,
  middelengebruik: 0.6,
  justitie: 0.4,
};

/** Facts of 52 weeks of invented questions, oldest first; the same seed gives the same year. */
export function verzinJaar(opties: Jaaropties): readonly Oudfeit[] {
  const { gemeente, einde } = opties;
  const toeval = maakToeval(opties.zaad);
  const dagen = dagenVan(gemeente, einde);
  const teams = teamsMetGewicht(gemeente);
  const voorvallen = voorvallenVan(gemeente, teams);
  const gevonden: { om: number; dag: Jaardag; feit: Feit }[] = [];
  const plaats = (nummer: number, deel: number, feit: Feit) => {
    const dag = dagen[nummer];
    if (dag !== undefined)
      gevonden.push({ om: Math.floor(dag.van + Math.min(deel, 0.999) * (dag.tot - dag.van)), dag, feit });
  };
  const som = dagen.reduce((totaal, { drukte }) => totaal + drukte, 0);
  for (const [nummer, dag] of dagen.entries()) {
    const wacht = (opties.vragen * dag.drukte) / som;
    for (let keer = Math.floor(wacht + toeval.deel()); keer > 0; keer--)
      for (const vraag of komtBinnen(toeval, { nummer, dag, teams, voorvallen, einde, gemeente }))
        leefMee({ toeval, gemeente, voorvallen, plaats }, vraag);
  }
  return gevonden.toSorted((een, ander) => een.om - ander.om).map(({ om, dag, feit }) => ({ om, feit, telt: dag }));
}

function dagenVan(gemeente: Gemeente, einde: number): readonly Jaardag[] {
  const laatste = lokaleDag(gemeente, einde);
  const dagen: Jaardag[] = [];
  for (let dag = laatste.subtract({ weeks: WEKEN }).add({ days: 1 }); dag.since(laatste).sign <= 0; ) {
    const open = openingOp(gemeente, dag);
    const drukte = (SEIZOEN[dag.month - 1] ?? 1) * (dag.dayOfWeek === 1 ? MAANDAG : 1);
    const tot = Math.min(open?.tot ?? 0, einde);
    if (open !== null && open.van < tot) dagen.push({ ...telmomentVanDag(gemeente, dag), van: open.van, tot, drukte });
    dag = dag.add({ days: 1 });
  }
  return dagen;
}

/** Some teams have three times the work of others, and one is small. */
function teamsMetGewicht({ teams }: Gemeente): Readonly<Record<string, number>> {
  const gewichten = [1.4, 0.9, 1.1, 0.7, 1.2, 0.8, 1, 0.25] as const;
  return Object.fromEntries([...teams.keys()].map((id, nummer) => [id, gewichten[nummer % gewichten.length] ?? 1]));
}

function voorvallenVan(gemeente: Gemeente, teams: Readonly<Record<string, number>>): Voorvallen {
  const [eerste = "", , derde = eerste] = Object.keys(teams);
  const partners = [...gemeente.partners.values()];
  const traag = partners.find(
    ({ leefgebieden }) => leefgebieden.includes("financien") && leefgebieden.includes("huisvesting"),
  );
  const gemist = [...gemeente.socialeKaart.voorzieningen.values()].find(({ leefgebieden }) =>
    leefgebieden.includes("sociaal_netwerk"),
  );
  return {
    groei: { team: derde, leefgebied: "opvoeden_opgroeien" },
    tragePartner: (traag ?? partners[0])?.id ?? "",
    gemist: gemist?.id ?? "",
  };
}

interface Dagdeel {
  readonly nummer: number;
  readonly dag: Jaardag;
  readonly teams: Readonly<Record<string, number>>;
  readonly voorvallen: Voorvallen;
  readonly einde: number;
  readonly gemeente: Gemeente;
}

/** Somebody at a desk, and where things grow somebody else with the same. */
function komtBinnen(
  toeval: Toeval,
  { nummer, dag, teams, voorvallen, einde, gemeente }: Dagdeel,
): readonly Jaarvraag[] {
  const team = toeval.gewogen(teams);
  const leefgebied = toeval.gewogen(ONDERWERPEN);
  const kanaal = toeval.gewogen<Kanaal>({ balie: 52, telefoon: 30, spreekuur: 14, huisbezoek: 4 });
  const { groei } = voorvallen;
  const groeit = team === groei.team && leefgebied === groei.leefgebied && dag.van > einde - GROEIWEKEN * WEEK_MS;
  const recent = dag.van > einde - 2 * GROEIWEKEN * WEEK_MS;
  const haast = toeval.gewogen<Haast>({ nu: 1, vandaag: 5, morgen: 12, drie_dagen: 22, vijf_dagen: 55, klaar: 5 });
  const functie = gemeente.onderwerpen.get(leefgebied)?.functie ?? "maatschappelijk_werk";
  const gestart = `${dag.dag.slice(0, 4)}-K${Math.ceil(Number(dag.dag.slice(5, 7)) / 3)}`;
  const vast = { nummer, team, leefgebied, kanaal, haast, functie, gestart, recent };
  const vraag: Jaarvraag = { ...vast, deel: toeval.deel() * 0.8 };
  return groeit ? [vraag, { ...vraag, deel: toeval.deel() * 0.8 }] : [vraag];
}
