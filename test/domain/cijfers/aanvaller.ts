import { Temporal } from "temporal-polyfill";
import { bladVan } from "../../../src/domain/cijfers/blad.ts";
import { periodesVoor } from "../../../src/domain/cijfers/cijferkeuze.ts";
import type {
  Cel,
  Cijferkeuze,
  Cijfertabel,
  Cijfertabelnaam,
  Kwartaal,
} from "../../../src/domain/cijfers/cijfertabel.ts";
import { tabellenVan } from "../../../src/domain/cijfers/tabellen.ts";
import type { Periode, Tellingen } from "../../../src/domain/cijfers/telling.ts";
import { indelingVan } from "./indeling.ts";
import { EINDES, KWARTALEN, min, plus, type Som, Wereld } from "./wereld.ts";

/** A count on a page: what it is a count of, what is true, and what the page shows. */
export interface Waarneming {
  readonly pagina: string;
  readonly tabel: string;
  readonly som: Som;
  readonly waar: number;
  readonly cel: Cel;
}

/** All that somebody knows who has every page and knows how they are made. */
export interface Aanvaller {
  /** What can have happened: how often it truly did, and how often at least. */
  readonly dingen: ReadonlyMap<string, { readonly waar: number; readonly minstens: number }>;
  /** Sums that are nought, whatever happened. */
  readonly nul: readonly Som[];
  /** Sums that are never less than nought. */
  readonly nietNegatief: readonly Som[];
  readonly waarnemingen: readonly Waarneming[];
  /** What stands on no page, but may not be found by subtracting two. */
  readonly tussen: readonly Som[];
}

/**
 * What somebody knows who read every page of these years on the day it came out.
 *
 * @param gelezen the years, one after another
 */
export function leesAllePaginas(tellingen: Tellingen, teams: readonly string[], gelezen: readonly number[]): Aanvaller {
  const wereld = new Wereld(tellingen, teams, gelezen);
  const waarnemingen = gelezen.flatMap((jaar) => leesJaar(wereld, tellingen, teams, jaar));
  const standen = gelezen.flatMap((jaar) =>
    KWARTALEN.flatMap((tot) =>
      teams.flatMap((team) => statussen(wereld, jaar, tot, team).filter((_, plek) => plek < 5)),
    ),
  );
  return {
    dingen: wereld.dingen,
    nul: wereld.nul,
    nietNegatief: standen,
    waarnemingen,
    tussen: groei(wereld, teams, gelezen),
  };
}

/** All pages of a year: of each quarter, and of the year up to it as it came out then, for each team and the stad. */
function leesJaar(wereld: Wereld, tellingen: Tellingen, teams: readonly string[], jaar: number): readonly Waarneming[] {
  return KWARTALEN.flatMap((slot) => {
    const vandaag = Temporal.PlainDate.from({ year: jaar, month: slot * 3, day: 28 }).add({ days: 10 });
    const geladen = alleen(tellingen, periodesVoor({ team: null, jaar, kwartaal: null }, vandaag));
    const blad = bladVan(indelingVan(teams), geladen, jaar, slot);
    return [null, ...teams].flatMap((team) =>
      [slot, null].flatMap((kwartaal) => {
        const keuze = { team, jaar, kwartaal };
        return neemWaar(wereld, teams, keuze, tabellenVan(blad, keuze, slot), slot);
      }),
    );
  });
}

function alleen(tellingen: Tellingen, periodes: readonly Periode[]): Tellingen {
  return new Map(
    periodes.flatMap((periode) => {
      const cellen = tellingen.get(periode);
      return cellen === undefined ? [] : [[periode, cellen] as const];
    }),
  );
}

/** Open, closed, each type of closing, and what ended otherwise. */
function statussen(wereld: Wereld, jaar: number, tot: Kwartaal, team: string | null): readonly Som[] {
  const eindes = EINDES.map((einde) => wereld.einde(jaar, tot, team, einde));
  const open = plus(gestart(wereld, jaar, tot, team), ...eindes.map(min));
  return [open, plus(...eindes.slice(0, 3)), ...eindes];
}

function gestart(wereld: Wereld, jaar: number, tot: Kwartaal, team: string | null): Som {
  const dit = wereld.stroom(
    "doorgegeven",
    jaar,
    KWARTALEN.filter((een) => een <= tot),
    team,
    "",
  );
  return plus(dit, wereld.stroom("doorgegeven", jaar - 1, KWARTALEN, team, ""));
}

/** What was closed in one quarter, or ended otherwise. */
function groei(wereld: Wereld, teams: readonly string[], jaren: readonly number[]): readonly Som[] {
  return jaren.flatMap((jaar) =>
    KWARTALEN.slice(1).flatMap((tot) =>
      [null, ...teams].flatMap((team) => {
        const nu = statussen(wereld, jaar, tot, team);
        const eerder = statussen(wereld, jaar, KWARTALEN[tot - 2] ?? 1, team);
        return nu.flatMap((som, plek) => (plek === 0 ? [] : [plus(som, min(eerder[plek] ?? new Map()))]));
      }),
    ),
  );
}

const METING_VAN = [
  ["leefgebieden", "doorgegeven", "leefgebied"],
  ["functies", "doorgegeven", "functie"],
  ["kanalen", "doorgegeven", "kanaal"],
  ["eerste_contact", "eerste_contact", "opTijd"],
  ["kwam_terug", "bewoner_terug", "contact"],
  ["juiste_plek", "juiste_plek", "antwoord"],
  ["zelf_beantwoord", "zelf_beantwoord", "einde"],
  ["niet_doorgegeven", "niet_doorgegeven", "einde"],
  ["teruggegeven", "teruggegeven", "reden"],
  ["consultnut", "casus_nuttig", "nut"],
] as const;
const EINDE_AAN_DE_BALIE = ["bewoner_ziet_af", "andere_gemeente", "niet_meer_nodig"];

type Tabellen = Readonly<Record<Cijfertabelnaam, Cijfertabel>>;

function neemWaar(
  wereld: Wereld,
  teams: readonly string[],
  keuze: Cijferkeuze,
  tabellen: Tabellen,
  slot: Kwartaal,
): readonly Waarneming[] {
  const { jaar, team, kwartaal } = keuze;
  const over = KWARTALEN.filter((een) => (kwartaal === null ? een <= slot : een === slot));
  const pagina = `${team ?? "stad"} ${jaar} ${kwartaal === null ? `tot en met K${slot}` : `K${kwartaal}`}`;
  const zie = (tabel: string, wat: string, som: Som, cel: Cel | undefined): Waarneming => ({
    pagina: `${pagina}: ${tabel} ${wat}`,
    tabel,
    som,
    waar: wereld.waar(som),
    cel: cel ?? "verborgen",
  });
  const uitsplitsingen = METING_VAN.flatMap(([tabel, meting, dimensie]) => {
    const { rijen, totaal } = tabellen[tabel];
    const per = rijen.map(({ id, cellen }) => {
      const weg = tabel === "niet_doorgegeven" && !EINDE_AAN_DE_BALIE.includes(id);
      return zie(tabel, id, wereld.stroom(meting, jaar, over, team, `${weg ? "weg" : dimensie}=${id}`), cellen[0]);
    });
    return [...per, zie(tabel, "totaal", wereld.stroom(meting, jaar, over, team, ""), totaal?.[0])];
  });
  const lijsten = (["trechter", "consulten"] as const).flatMap((tabel) =>
    tabellen[tabel].rijen.map(({ id, cellen }) => zie(tabel, id, wereld.stroom(id, jaar, over, team, ""), cellen[0])),
  );
  const standen = (team === null ? [null, ...teams] : [team]).flatMap((rij) =>
    standsommen(wereld, jaar, slot, rij).flatMap(({ tabel, sommen }) => {
      const { rijen, totaal } = tabellen[tabel];
      const cellen = rij === null ? totaal : rijen.find(({ id }) => id === rij)?.cellen;
      return sommen.map((som, plek) => zie(tabel, `${rij ?? "totaal"} ${plek}`, som, cellen?.[plek]));
    }),
  );
  return [...uitsplitsingen, ...lijsten, ...standen];
}

/** What the columns of the three tables of started and closed are sums of. */
function standsommen(wereld: Wereld, jaar: number, slot: Kwartaal, rij: string | null) {
  const leeg: Som = new Map();
  const tot = KWARTALEN.filter((een) => een <= slot);
  const [open = leeg, gesloten = leeg, ia = leeg, vp = leeg, os = leeg, anders = leeg] = statussen(
    wereld,
    jaar,
    slot,
    rij,
  );
  const dit = wereld.stroom("doorgegeven", jaar, tot, rij, "");
  const vorig = wereld.stroom("doorgegeven", jaar - 1, KWARTALEN, rij, "");
  return [
    { tabel: "gestart", sommen: [vorig, dit, plus(vorig, dit), open] },
    { tabel: "afgesloten", sommen: [ia, vp, os, gesloten] },
    { tabel: "stand", sommen: [plus(vorig, dit), open, gesloten, anders] },
  ] as const;
}
