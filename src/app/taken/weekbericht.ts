import { weekberichtbeeld } from "../../../dialogs/beelden/weekbericht.ts";
import { leiderNu } from "../../domain/dag.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import { dagEnTijd } from "../../domain/kloktijd.ts";
import type { Signaal } from "../../domain/signaal/signaal.ts";
import { kanCollectief } from "../../domain/signaal/vinden.ts";
import { dagenLater, maandagOp, openDagenVan } from "../../domain/week.ts";
import { maakWeekbericht, weekberichtweken } from "../../domain/weekbericht.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import type { Pacht, Taak } from "../poorten.ts";
import { alsSignaal, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { stuurBericht } from "./leidersbericht.ts";
import { alsTaak } from "./taakwerk.ts";

/** The first of a list that may be proposals; what was dealt with stands behind them. */
const EERSTE_SIGNALEN = 20;

/**
 * The weekly digests of the week of `op`, under an id of its Monday, so that planning them again changes nothing.
 *
 * @param op any moment of that week
 * @returns none when their time is past, or the week is closed up to their day
 */
export function weekberichttaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const maandag = maandagOp(gemeente, op);
  const om = wanneer(gemeente, maandag);
  if (om === null || om <= nu) return [];
  return [{ id: `weekberichten:${maandag}`, om, inhoud: { soort: "weekberichten" } }];
}

/** The day of the gemeente, or the last day before it that opens. */
function wanneer(gemeente: Gemeente, maandag: string): number | null {
  const { dag, tijd } = gemeente.weekbericht;
  const uiterlijk = dagenLater(maandag, dag - 1);
  const open = openDagenVan(gemeente, maandag).findLast((een) => een.dag <= uiterlijk);
  return open === undefined ? null : dagEnTijd(gemeente, open.dag, tijd);
}

/** It is time: one task per team for who leads it today; a lead of two teams gets two. */
export function verdeelWeekberichten(wereld: Wereld, pacht: Pacht): Promise<void> {
  return alsTaak(wereld, pacht, { records: [] }, (_geladen, { gemeente, nu, schuilnaam }) => {
    const maandag = maandagOp(gemeente, nu);
    return {
      taken: [...gemeente.teams.keys()].flatMap((team) => {
        const leider = leiderNu(gemeente, team, nu);
        if (leider === null) return [];
        const voor = schuilnaam(leider);
        return [{ id: `weekbericht:${maandag}:${team}:${voor}`, om: nu, inhoud: { soort: "weekbericht", team, voor } }];
      }),
    };
  });
}

/** Sends who leads a team its digest of the week before; who does not lead it any more gets none. */
export function stuurWeekbericht(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { team = "" } = pacht.taak.inhoud;
  return stuurBericht(wereld, pacht, {
    soort: "weekbericht",
    melding: "melding.week",
    maak: async (ik, _gesprek, om) => {
      if (leiderNu(om.gemeente, team, om.nu) !== ik.oid) return null;
      const maandag = maandagOp(om.gemeente, om.nu);
      const [tellingen, open] = await Promise.all([
        wereld.opslag.leesTellingen(weekberichtweken(maandag)),
        voorstellen(wereld, team),
      ]);
      return weekberichtbeeld(zichtVan(ik, om), team, maakWeekbericht(om.gemeente, team, maandag, tellingen), open);
    },
  });
}

/** What nobody has taken up and can be answered for everybody at once, the longest waiting first. */
async function voorstellen({ opslag }: Wereld, team: string): Promise<readonly Signaal[]> {
  const geladen = await opslag.laad({ records: [], lijst: { naam: `signalen/${team}`, aantal: EERSTE_SIGNALEN } });
  const signalen = geladen.lijst.flatMap((bewaard) => alsSignaal(bewaard)?.doc ?? []);
  return signalen.filter(kanCollectief);
}
