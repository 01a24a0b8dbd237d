import type { Kaartbeeld, Knop } from "../dialogs/beeld.ts";
import { isCasusblad, type Opening, openingVan, vensterpad, vertrouwelijk } from "../dialogs/openingen.ts";
import type { DialogAction, OpenUrlAction } from "./adaptief.ts";
import { WOORDEN } from "./woorden.ts";

type Weg = "dialoog" | ((pad: string) => string);

/**
 * How a chat opens the window: as a dialog of Teams, or by a link where there is no Teams (the trial). With
 * `alleenCasusblad` what a resident says may be on a card, and only what is about a case opens the window.
 */
export type Opener = Weg | { readonly alleenCasusblad: Weg };

/** How this opening is reached from the chat; null when it may be shown there. */
export function opentMet(opening: Opening, opener: Opener | null): Weg | null {
  if (opener === null || typeof opener !== "object") return opener;
  return isCasusblad(opening) ? opener.alleenCasusblad : null;
}

function wegUit(opener: Opener): Weg {
  return typeof opener === "object" ? opener.alleenCasusblad : opener;
}

type Doeknop = Extract<Knop, { verb: string }>;

/** The action of a button that belongs in the window; null for every other button. */
export function openactie(
  { verb, data, inVenster }: Doeknop,
  basis: Kaartbeeld["basis"],
  opener: Opener,
): Omit<DialogAction, "id" | "title"> | Omit<OpenUrlAction, "id" | "title"> | null {
  const doe = inVenster === true ? openingVan(verb) : vertrouwelijk(verb);
  const weg = doe === null ? null : inVenster === true ? wegUit(opener) : opentMet(doe, opener);
  if (doe === null || weg === null) return null;
  const ids = idsUit({ ...basis, ...data });
  if (weg !== "dialoog") return { type: "Action.OpenUrl", url: weg(vensterpad(doe, ids)) };
  return { type: "Action.Submit", data: { msteams: { type: "task/fetch" }, doe, ...ids }, associatedInputs: "none" };
}

/**
 * What the chat shows of a view that holds or asks what a resident says: that it stands in the window, and nothing
 * of it. The ways to fetch help stay.
 */
export function inHetKort(beeld: Kaartbeeld, venster: Opening): Kaartbeeld {
  const { titel, uitleg, knop } = WOORDEN.inVenster;
  const { basis, naam, noodknoppen, verversen } = beeld;
  return {
    naam,
    toon: "gewoon",
    titel,
    alineas: [{ tekst: uitleg, stijl: "gewoon" }],
    velden: [],
    regels: [],
    knoppen: [{ titel: knop, verb: venster, stijl: "hoofd" }],
    noodknoppen,
    schermLeeg: false,
    basis,
    ...(verversen === undefined ? {} : { verversen }),
  };
}

function idsUit(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const ids = Object.entries(data).filter(([naam]) =>
    ["vraag", "oproep", "casus", "overleg", "signaal", "wat", "lijn"].includes(naam),
  );
  return Object.fromEntries(ids.filter((paar): paar is [string, string] => typeof paar[1] === "string"));
}
