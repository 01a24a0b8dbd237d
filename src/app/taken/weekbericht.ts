import { weekberichtbeeld } from "../../../dialogs/beelden/weekbericht.ts";
import { leiderNu } from "../../domain/dag.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import { dagEnTijd } from "../../domain/kloktijd.ts";
import type { Signaal } from "../../domain/signaal/signaal.ts";
import { kanCollectief } from "../../domain/signaal/vinden.ts";
import { dagenLater, maandagOp, openDagenVan } from "../../domain/week.ts";
import { maakWeekbericht, weekberichtweken } from "../../domain/weekbericht.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import type { Pacht, Taak } from "../poorten.ts";
import { leesSignalen, signaallijstenVan } from "../signaallijst.ts";
import type { Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { stuurBericht } from "./leidersbericht.ts";
import { ALSNOG, eensPerWeek } from "./weekwerk.ts";

/** The first of a list that may be proposals; what was dealt with stands behind them. */
const EERSTE_SIGNALEN = 20;

/**
 * The weekly digests of the week of `op`, under an id of its Monday. Later on their day they are due now: whether they
 * were sent already is known when they are spread (`eensPerWeek`).
 *
 * @param op any moment of that week
 * @returns none when their day is past, or the week is closed up to it
 */
export function weekberichttaak({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">, op: number): readonly Taak[] {
  const maandag = maandagOp(gemeente, op);
  const om = wanneer(gemeente, maandag);
  if (om === null) return [];
  const id = `weekberichten:${maandag}`;
  if (om > nu) return [{ id, om, inhoud: { soort: "weekberichten" } }];
  if (!lokaleDag(gemeente, om).equals(lokaleDag(gemeente, nu))) return [];
  return [{ id, om: nu, inhoud: { soort: "weekberichten", tekst: ALSNOG } }];
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
  return eensPerWeek(wereld, pacht, {
    naam: "weekberichten",
    weken: weekberichtweken,
    taken: ({ gemeente, nu, schuilnaam }, maandag) =>
      [...gemeente.teams.keys()].flatMap((team) => {
        const leider = leiderNu(gemeente, team, nu);
        if (leider === null) return [];
        const voor = schuilnaam(leider);
        return [{ id: `weekbericht:${maandag}:${team}:${voor}`, om: nu, inhoud: { soort: "weekbericht", team, voor } }];
      }),
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
        voorstellen(wereld, om, team),
      ]);
      return weekberichtbeeld(zichtVan(ik, om), team, maakWeekbericht(om.gemeente, team, maandag, tellingen), open);
    },
  });
}

/** What nobody has taken up and can be answered for everybody at once, the longest waiting first. */
async function voorstellen(wereld: Wereld, { gemeente }: Omgeving, team: string): Promise<readonly Signaal[]> {
  const { signalen } = await leesSignalen(wereld, signaallijstenVan(gemeente, team), EERSTE_SIGNALEN);
  const open = signalen.map(({ doc }) => doc).filter(kanCollectief);
  return open.toSorted((een, ander) => een.antwoordVoor - ander.antwoordVoor);
}
