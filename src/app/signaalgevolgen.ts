import { bereikbaarVanaf } from "../domain/herinneren.ts";
import type { Signaal } from "../domain/signaal/signaal.ts";
import { isAfgehandeld, kijkAntwoordOp, kijkStilOp } from "../domain/signaal/verloop.ts";
import { stuurKaart } from "./handelingen/gemeen.ts";
import type { Lijst, Taak, Wijziging } from "./poorten.ts";
import type { Omgeving } from "./stand.ts";

/** The year 10000: what was dealt with stands behind all that still asks for something, the last one first. */
const ACHTERAAN_MS = 253_402_300_800_000;
/** Nobody hears of a signal later than this because of their days off. */
const HOOGSTENS_LATER_MS = 4 * 86_400_000;

export interface Signaalgevolgen {
  readonly lijsten: NonNullable<Wijziging["lijsten"]>;
  readonly taken: readonly Taak[];
  readonly vervallen: readonly string[];
}

/**
 * What every change of a signal brings along, whoever makes it, a person or the bot: its places on the lists, what is
 * due for it, and for a new one the card of who it lies with. The same signal gives the same, so doing it twice is once.
 */
export function signaalgevolgen(om: Omgeving, signaal: Signaal, nieuw: boolean): Signaalgevolgen {
  const { id } = signaal;
  const momenten: Readonly<Record<string, number | null>> = {
    signaal_stil: kijkStilOp(om.gemeente, signaal),
    signaal_antwoord: kijkAntwoordOp(signaal),
    wis_signaal: signaal.wissenOp,
  };
  const taken = Object.entries(momenten).flatMap(([soort, wanneer]): readonly Taak[] =>
    wanneer === null ? [] : [{ id: `${soort}:${id}`, om: wanneer, inhoud: { soort, signaal: id } }],
  );
  return {
    lijsten: lijstplaatsen(signaal).map(([naam, op]) => ({ naam, op })),
    taken: [...taken, ...(nieuw ? [signaalkaart(om, signaal, signaal.bij, true)] : [])],
    vervallen: Object.entries(momenten).flatMap(([soort, wanneer]) => (wanneer === null ? [`${soort}:${id}`] : [])),
  };
}

/** The ids of all that can be due for it, to let it lapse when it is erased. */
export function takenVan({ id }: Pick<Signaal, "id">): readonly string[] {
  return ["signaal_stil", "signaal_antwoord", "wis_signaal"].map((soort) => `${soort}:${id}`);
}

/** The lists it stands on: of its team by what is due first, of who gave it the newest first. */
export function lijstplaatsen(signaal: Signaal): readonly (readonly [Lijst, number])[] {
  const { team, van, begonnen, stand, antwoordVoor } = signaal;
  const klaar = isAfgehandeld(signaal) && "op" in stand;
  return [
    [`signalen/${team}`, klaar ? ACHTERAAN_MS - stand.op : antwoordVoor],
    ...(van === null ? [] : [[`signalen_van/${van}`, ACHTERAAN_MS - begonnen] as const]),
  ];
}

/** The card of somebody; one that is announced waits until they work again. It can always wait: danger has its own way. */
export function signaalkaart(om: Omgeving, { id }: Signaal, wie: string, nieuw: boolean): Taak {
  const vanaf = nieuw ? bereikbaarVanaf(om.gemeente, om.gemeente.mensen.get(wie), om.nu) : om.nu;
  return stuurKaart(om, `signaal/${id}`, wie, { nieuw, naMs: Math.min(vanaf - om.nu, HOOGSTENS_LATER_MS) });
}
