import { veldId } from "../../../cards/veld-id.ts";
import { stempel } from "../../domain/casuistiek/blad.ts";
import type { Aanwijzing } from "../../domain/casuistiek/coach.ts";
import type { Veiligheidssignaal } from "../../domain/veiligheid/kaarten.ts";
import type { Omgeving } from "../stand.ts";
import { wijs } from "./blad-gemeen.ts";
import type { Druk } from "./gemeen.ts";
import { doorzie } from "./invoer.ts";

/** What was typed for or about a signal, looked over before it is kept. */
export interface Gekeurd {
  /** The fields without what looks like data of a person. */
  readonly teksten: Readonly<Record<string, string>>;
  /** Danger that nobody was shown the card of yet; the first is the most urgent. */
  readonly gevaar: Veiligheidssignaal | null;
  /** Names the kinds of danger in these words, so that a card that was seen is not shown for them again. */
  readonly veilig: string;
  readonly wijst: readonly Aanwijzing[];
  readonly weggehaald: boolean;
  /** Names these very words. */
  readonly stempel: number;
  /** The coach pointed at something, or something was taken out, and a person did not look at these words since. */
  readonly moetNakijken: boolean;
}

/**
 * Looks over what somebody typed, in this order: danger, data of a person, what may point to a person. A signal has
 * no use for a name or a number, so what looks like one is taken out, whatever it was.
 *
 * @param namen the fields that hold own words
 * @param zonder what is not pointed at here
 */
export function keurTekst(
  om: Omgeving,
  { velden, data }: Druk,
  namen: readonly string[],
  zonder: readonly Aanwijzing["soort"][] = [],
): Gekeurd {
  const getypt = Object.fromEntries(namen.map((naam) => [naam, (velden[naam] ?? "").trim()]));
  const { waarden, signalen, weggehaald } = doorzie(getypt, "weg");
  const teksten = Object.fromEntries(
    namen.map((naam) => {
      const schoon = waarden[naam];
      return [naam, typeof schoon === "string" ? schoon : ""];
    }),
  );
  const wijst = wijs(om, Object.values(teksten)).filter(({ soort }) => !zonder.includes(soort));
  const veilig = [...new Set(signalen.map(({ kaart }) => kaart))].toSorted().join(".");
  const woorden = stempel(Object.values(teksten));
  const nodig = wijst.length > 0 || weggehaald.length > 0;
  return {
    teksten,
    gevaar: data["veilig"] === veilig ? null : (signalen.find(({ zeker }) => zeker) ?? signalen[0] ?? null),
    veilig,
    wijst,
    weggehaald: weggehaald.length > 0,
    stempel: woorden,
    moetNakijken: nodig && data["nagekeken"] !== woorden,
  };
}

/** What was typed, to go along with a button of a page that does not show it: nothing is typed twice. */
export function meegegeven(
  ingevuld: Readonly<Record<string, string | undefined>>,
  rev: number,
): Record<string, string> {
  const gevuld = Object.entries(ingevuld).filter((paar): paar is [string, string] => (paar[1] ?? "") !== "");
  return Object.fromEntries(gevuld.map(([id, waarde]) => [veldId(id, rev), waarde]));
}
