import { OPENINGEN, vensterpad } from "../../dialogs/openingen.ts";
import type { HttpAntwoord } from "./antwoord.ts";
import { type Inhoud, isInhoud } from "./inhoud.ts";

/** What a dialog of Teams shows: a page of ours, and what it is called. */
export interface Dialoogopties {
  /** Base of our own pages, without a slash at the end. */
  readonly publiekAdres: string;
  readonly titel: string;
  /** What somebody reads who asks for it where others read along. */
  readonly nietHier: string;
}

/** What a page can be about. */
const DOELEN = ["vraag", "casus", "overleg", "signaal"] as const;
const ID = /^[\w-]{6,40}$/u;
/** Which of its forms a page shows: a code of ours. The line of a daily list is one too. */
const CODE = /^[a-z_]{2,40}$/u;
const VORMEN = ["wat", "lijn"] as const;
/** The largest that Teams has a name for; on a telephone it fills the screen. */
const MAAT = "large";

/**
 * The answer to `task/fetch`: which page the dialog opens. It holds ids only and gives no right to anything; the page
 * signs on and is judged like every other wish.
 *
 * @returns null for any other activity
 */
export function dialoogAntwoord(activiteit: Inhoud, opties: Dialoogopties): HttpAntwoord | null {
  if (activiteit["type"] !== "invoke" || activiteit["name"] !== "task/fetch") return null;
  const gesprek = activiteit["conversation"];
  const alleen = isInhoud(gesprek) && gesprek["conversationType"] === "personal";
  if (!alleen) return { status: 200, lichaam: { task: { type: "message", value: opties.nietHier } } };
  const { value } = activiteit;
  const gevraagd = isInhoud(value) && isInhoud(value["data"]) ? value["data"] : {};
  const doe = OPENINGEN.find((opening) => opening === gevraagd["doe"]) ?? "overzicht";
  const ids = Object.fromEntries(
    DOELEN.flatMap((soort) => {
      const id = gevraagd[soort];
      return typeof id === "string" && ID.test(id) ? [[soort, id]] : [];
    }),
  );
  const vormen = Object.fromEntries(
    VORMEN.flatMap((naam) => {
      const vorm = gevraagd[naam];
      return typeof vorm === "string" && CODE.test(vorm) ? [[naam, vorm]] : [];
    }),
  );
  const url = `${opties.publiekAdres}${vensterpad(doe, { ...ids, ...vormen })}`;
  const venster = { title: opties.titel, url, fallbackUrl: url, width: MAAT, height: MAAT };
  return { status: 200, lichaam: { task: { type: "continue", value: venster } } };
}
