import type { Kaartbeeld, Knop } from "../dialogs/beeld.ts";
import type { Actie, ActionSet, ExecuteAction, Meegegeven, OpenUrlAction } from "./adaptief.ts";
import { zichtbaar } from "./tekst.ts";
import { type Opener, openactie } from "./venster.ts";

/** Teams shows six buttons of a row and puts the others behind a menu, where nobody finds them; other hosts show five. */
const ZICHTBAAR_PER_RIJ = 5;

const VEILIGE_LINK = /^(?:https?:\/\/|tel:\+?\d+$)/i;

type Doeknop = Extract<Knop, { verb: string }>;
type Linkknop = Extract<Knop, { link: string }>;

function meegegeven(knop: Doeknop, basis: Kaartbeeld["basis"]): Meegegeven {
  return { ...basis, ...knop.data, verb: knop.verb };
}

/** What Teams sends by itself for who looks later. */
export function verversactie(knop: Doeknop, basis: Kaartbeeld["basis"]): Omit<ExecuteAction, "fallback"> {
  return {
    type: "Action.Execute",
    id: "ververs",
    title: zichtbaar(knop.titel),
    verb: knop.verb,
    data: meegegeven(knop, basis),
    associatedInputs: "none",
  };
}

function doeactie(knop: Doeknop, basis: Kaartbeeld["basis"], id: string): ExecuteAction {
  const gedeeld = {
    title: zichtbaar(knop.titel),
    data: meegegeven(knop, basis),
    ...(knop.zonderVelden ? { associatedInputs: "none" as const } : {}),
    ...stijl(knop),
  };
  return {
    type: "Action.Execute",
    id,
    verb: knop.verb,
    ...gedeeld,
    fallback: { type: "Action.Submit", ...gedeeld },
  };
}

function linkactie(knop: Linkknop, id: string): OpenUrlAction {
  return { type: "Action.OpenUrl", id, title: zichtbaar(knop.titel), url: knop.link, ...stijl(knop) };
}

function stijl(knop: Knop): Pick<Actie, "style"> {
  if (knop.stijl === "gevaar") return { style: "destructive" };
  return knop.stijl === "hoofd" ? { style: "positive" } : {};
}

/**
 * The buttons of one row, in the given order. A link that is not `https`, `http` or `tel` gets no button, and only
 * the first main button looks like one.
 *
 * @param rij names the row within the card, so that every id is unique
 */
export function acties(
  knoppen: readonly Knop[],
  basis: Kaartbeeld["basis"],
  rij: string,
  opener: Opener | null = null,
): readonly Actie[] {
  const hoofd = knoppen.findIndex((knop) => knop.stijl === "hoofd");
  return knoppen.flatMap((knop, plaats): readonly Actie[] => {
    const id = `${rij}_${plaats + 1}`;
    const getoond = plaats > hoofd ? zonderHoofd(knop) : knop;
    if ("verb" in getoond) {
      const open = opener === null ? null : openactie(getoond, basis, opener);
      return [
        open === null ? doeactie(getoond, basis, id) : { ...open, id, title: zichtbaar(knop.titel), ...stijl(getoond) },
      ];
    }
    return VEILIGE_LINK.test(getoond.link) ? [linkactie(getoond, id)] : [];
  });
}

function zonderHoofd(knop: Knop): Knop {
  if (knop.stijl !== "hoofd") return knop;
  const { stijl: _, ...gewoon } = knop;
  return gewoon;
}

/** Rows of at most five buttons, as even as can be; none for no buttons. */
export function rijen(
  alle: readonly Actie[],
  plaats: Pick<ActionSet, "spacing" | "separator"> = {},
): readonly ActionSet[] {
  const aantal = Math.ceil(alle.length / ZICHTBAAR_PER_RIJ);
  const perRij = Math.ceil(alle.length / aantal);
  return Array.from({ length: aantal }, (_, rij) => ({
    type: "ActionSet",
    actions: alle.slice(rij * perRij, (rij + 1) * perRij),
    ...(rij === 0 ? plaats : { spacing: "small" as const }),
  }));
}
