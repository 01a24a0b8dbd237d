import type { Gemeente } from "../gemeente.ts";
import { teamleiderVan } from "../rooster.ts";
import { voegTermijnToe } from "../werkkalender.ts";
import type { Signaal, Signaalstand } from "./signaal.ts";

/** What somebody saw, or the bot found; the rest of a signal follows from it. */
export type Aanleiding = Pick<
  Signaal,
  | "id"
  | "soort"
  | "team"
  | "leefgebied"
  | "functie"
  | "partner"
  | "voorziening"
  | "van"
  | "wat"
  | "hoeVaak"
  | "werktAl"
  | "voorstel"
  | "vondst"
>;

/** A signal as it begins: with who leads the team now, and the day on which there is an answer. @param nu milliseconds */
export function nieuwSignaal(gemeente: Gemeente, aanleiding: Aanleiding, nu: number): Signaal {
  const { antwoord, bewaren } = gemeente.signalen;
  const { team } = aanleiding;
  return {
    schema: 1,
    ...aanleiding,
    begonnen: nu,
    bij: teamleiderVan(gemeente, team, { uitgesloten: [], nu })?.oid ?? gemeente.teams.get(team)?.teamleider ?? "",
    stand: { soort: "nieuw" },
    vorige: null,
    door: null,
    herinnerd: [],
    antwoordVoor: voegTermijnToe(gemeente, nu, antwoord, "kalender"),
    teruggekoppeld: null,
    escalaties: [],
    wissenOp: voegTermijnToe(gemeente, nu, bewaren, "kalender"),
    keer: 0,
  };
}

/** The steps that a signal in this state can take; a state of itself is none, so a tap too many changes nothing. */
const STAPPEN: Readonly<Record<Signaalstand["soort"], readonly Signaalstand["soort"][]>> = {
  nieuw: ["gezien", "opgepakt", "collectief", "niet_nu", "klaar"],
  gezien: ["opgepakt", "collectief", "niet_nu", "klaar"],
  opgepakt: ["collectief", "niet_nu", "klaar"],
  collectief: ["klaar"],
  niet_nu: ["opgepakt"],
  klaar: [],
};

export function kanNaar({ stand }: Pick<Signaal, "stand">, soort: Signaalstand["soort"]): boolean {
  return STAPPEN[stand.soort].includes(soort);
}

/** The words of an answer for who gave the signal; null while there is none. */
export function antwoordIn(stand: Signaalstand): string | null {
  switch (stand.soort) {
    case "collectief":
      return stand.wat;
    case "niet_nu":
      return stand.waarom;
    case "klaar":
      return stand.gedaan;
    case "nieuw":
    case "gezien":
    case "opgepakt":
      return null;
  }
}

/** Nobody does anything with it yet, so who gave it may take it back, words and all. */
export function magTerug({ stand }: Pick<Signaal, "stand">): boolean {
  return stand.soort === "nieuw" || stand.soort === "gezien";
}

/** Nothing is left to do for it; a collective answer is, until it is said what came of it. */
export function isAfgehandeld({ stand }: Pick<Signaal, "stand">): boolean {
  return stand.soort === "klaar" || stand.soort === "niet_nu";
}

/**
 * The signal after a step of somebody, who has it from now on. It is kept a term longer, counted from this step. What
 * was put off and is taken up after all has a new day for its answer.
 */
export function metStand(gemeente: Gemeente, signaal: Signaal, stand: Signaalstand, door: string, nu: number): Signaal {
  const { antwoord, bewaren } = gemeente.signalen;
  const opnieuw =
    signaal.stand.soort === "niet_nu"
      ? { antwoordVoor: voegTermijnToe(gemeente, nu, antwoord, "kalender"), herinnerd: [] }
      : {};
  return {
    ...metWoorden(signaal, stand, nu),
    ...opnieuw,
    vorige: signaal.stand,
    door,
    bij: door,
    wissenOp: voegTermijnToe(gemeente, nu, bewaren, "kalender"),
  };
}

/** The signal as it stood before the last step; the same signal when there is nothing to take back. */
export function zonderLaatsteStap(signaal: Signaal, nu: number): Signaal {
  const { vorige } = signaal;
  return vorige === null ? signaal : { ...metWoorden(signaal, vorige, nu), vorige: null };
}

function metWoorden(signaal: Signaal, stand: Signaalstand, nu: number): Signaal {
  const tekst = antwoordIn(stand);
  return {
    ...signaal,
    stand,
    teruggekoppeld: tekst === null ? null : { op: nu, tekst },
    keer: signaal.keer + 1,
  };
}

/**
 * Who gets it when nobody reacted: the lead when they are back, then who stands in for them, then the leads of the
 * other teams, in the order of the configuration. Nobody twice; null when nobody is left.
 */
export function volgendeBij(gemeente: Gemeente, signaal: Signaal, nu: number): string | null {
  const uitgesloten = [signaal.bij, ...signaal.escalaties.map(({ naar }) => naar)];
  const volgende = teamleiderVan(gemeente, signaal.team, { uitgesloten, nu });
  return volgende === null || volgende.waarom === "teamleider_afwezig" ? null : volgende.oid;
}

const DAG_MS = 86_400_000;
/** The lead hears a week before the answer is due, and once more on the day itself. */
const VOORAF_MS = 7 * DAG_MS;

/** When it is looked at whether somebody has seen it; null once somebody has. A term per escalation. */
export function kijkStilOp(gemeente: Gemeente, signaal: Signaal): number | null {
  if (signaal.stand.soort !== "nieuw") return null;
  const laatste = signaal.escalaties.at(-1)?.op ?? signaal.begonnen;
  return voegTermijnToe(gemeente, laatste, gemeente.signalen.gezien, "werk");
}

/** When somebody is reminded of the answer, if there is none then; null when there is one, or all was said. */
export function kijkAntwoordOp({ stand, herinnerd, antwoordVoor }: Signaal): number | null {
  if (antwoordIn(stand) !== null || herinnerd.length > 1) return null;
  return herinnerd.length === 0 ? antwoordVoor - VOORAF_MS : antwoordVoor;
}
