import { Temporal } from "temporal-polyfill";
import { codesIn } from "./cijfers/codes.ts";
import { TERUGGEEFREDENEN } from "./cijfers/feiten.ts";
import { tellingenPerTeam } from "./cijfers/teamtelling.ts";
import type { Periode, Tellingen } from "./cijfers/telling.ts";
import type { Gemeente } from "./gemeente.ts";
import { Leefgebied } from "./sleutels.ts";

/** How often in a week; one to four are not told apart. */
export type Weekaantal = number | "minder_dan_5";

/** What the digest of one team says: totals of a week, and what stood out in four; no figure under 5 and none of a person. */
export interface Weekbericht {
  /** The Monday of the week it is about, `YYYY-MM-DD`. */
  readonly maandag: string;
  readonly nieuw: Weekaantal;
  readonly opgepakt: Weekaantal;
  readonly klaar: Weekaantal;
  /** Null: too few to say anything. */
  readonly contact: Eerstecontact | null;
  /** The subjects that came most, at most five. */
  readonly onderwerpen: readonly { readonly leefgebied: Leefgebied; readonly pijl: "meer" | "minder" | null }[];
  readonly gemist: { readonly aantal: Weekaantal; readonly voorzieningen: readonly string[] };
  /** Ids of partners that kept at least five vragen waiting. */
  readonly partners: readonly string[];
  readonly teruggegeven: {
    readonly aantal: Weekaantal;
    readonly redenen: readonly (typeof TERUGGEEFREDENEN)[number][];
  };
  readonly telling: Readonly<Record<Telregel, Weekaantal>>;
}

export interface Eerstecontact {
  /** Tenths within the term; `altijd` and `nooit` when the other is fewer than five. */
  readonly opTijd: number | "altijd" | "nooit";
  /** Working days within which half had contact; null: unknown. */
  readonly helft: "0" | "1" | "2" | "3" | "4" | "5" | "langer" | null;
}

/** Lines that are one total. */
export const TELREGELS = ["kwam_terug", "zelf", "niet_door", "niet_bereikt", "vertrouwt_niet", "veiligheid"] as const;
export type Telregel = (typeof TELREGELS)[number];

/** Of which cells each is the sum; what was taken back is subtracted. */
const CELLEN: Readonly<Record<Telregel, { readonly bij: readonly string[]; readonly af?: readonly string[] }>> = {
  kwam_terug: { bij: ["bewoner_terug|contact=nee"] },
  zelf: {
    bij: ["einde|einde=snel_klaar", "einde|einde=direct_beantwoord"],
    af: ["einde_terug|einde=snel_klaar", "einde_terug|einde=direct_beantwoord"],
  },
  niet_door: { bij: ["einde|einde=bewoner_ziet_af"], af: ["einde_terug|einde=bewoner_ziet_af"] },
  niet_bereikt: { bij: ["niet_bereikt"] },
  vertrouwt_niet: { bij: ["niet_pluis"] },
  veiligheid: { bij: ["veiligheidskaart"] },
};
const DUUR = ["0", "1", "2", "3", "4", "5", "langer"] as const;
const GEZIEN_VANAF = 5;
const MEESTE_ONDERWERPEN = 5;
/** Two counts that differ less than chance makes them differ one time in ten are as many. */
const Z = 1.64;

/** The eight weeks to load before this Monday, the last one first. */
export function weekberichtweken(maandag: string): readonly Periode[] {
  const dag = Temporal.PlainDate.from(maandag);
  return Array.from({ length: 8 }, (_, terug) => `week/${dag.subtract({ weeks: terug + 1 }).toString()}` as const);
}

/** The digest of a team. @param maandag of this week; it is about the week before, which is complete */
export function maakWeekbericht(gemeente: Gemeente, team: string, maandag: string, geteld: Tellingen): Weekbericht {
  const tellingen = tellingenPerTeam(gemeente, geteld);
  const weken = weekberichtweken(maandag);
  const som = (van: number, tot: number, cel: string) =>
    weken.slice(van, tot).reduce((tel, week) => tel + (tellingen.get(week)?.get(metTeam(cel, team)) ?? 0), 0);
  const week = (cel: string) => som(0, 1, cel);
  const vier = (cel: string) => som(0, 4, cel);
  const codes = (soort: string, dimensie: string, terug?: string) =>
    vaak(codesIn(tellingen, weken.slice(0, 4), { soort, team, dimensie, terug }));
  return {
    maandag: Temporal.PlainDate.from(maandag).subtract({ weeks: 1 }).toString(),
    nieuw: klein(week("doorgegeven")),
    opgepakt: klein(week("opgepakt")),
    klaar: klein(week("afgesloten") - week("heropend")),
    contact: contactUit(vier),
    onderwerpen: onderwerpenUit((leefgebied) => ({
      nu: vier(`doorgegeven|leefgebied=${leefgebied}`),
      eerst: som(4, 8, `doorgegeven|leefgebied=${leefgebied}`),
    })),
    gemist: {
      aantal: klein(vier("voorziening_gemist") - vier("voorziening_gemist_terug")),
      voorzieningen: codes("voorziening_gemist", "voorziening", "voorziening_gemist_terug"),
    },
    partners: codes("partner_herinnerd", "partner").filter((partner) => gemeente.partners.has(partner)),
    teruggegeven: {
      aantal: klein(week("teruggegeven")),
      redenen: TERUGGEEFREDENEN.filter((reden) => week(`teruggegeven|reden=${reden}`) >= GEZIEN_VANAF),
    },
    telling: tel(week),
  };
}

/** Whether there is nothing to tell. */
export function isLeegWeekbericht({ nieuw, opgepakt, klaar, contact, telling, ...bericht }: Weekbericht): boolean {
  const aantallen = [
    nieuw,
    opgepakt,
    klaar,
    bericht.gemist.aantal,
    bericht.teruggegeven.aantal,
    ...Object.values(telling),
  ];
  const lijsten = bericht.onderwerpen.length + bericht.partners.length;
  return contact === null && lijsten === 0 && aantallen.every((aantal) => aantal === 0 || aantal === "minder_dan_5");
}

function tel(week: (cel: string) => number): Weekbericht["telling"] {
  const van = (regel: Telregel) => {
    const { bij, af = [] } = CELLEN[regel];
    const opgeteld = (cellen: readonly string[]) => cellen.reduce((tot, cel) => tot + week(cel), 0);
    return klein(opgeteld(bij) - opgeteld(af));
  };
  return {
    kwam_terug: van("kwam_terug"),
    zelf: van("zelf"),
    niet_door: van("niet_door"),
    niet_bereikt: van("niet_bereikt"),
    vertrouwt_niet: van("vertrouwt_niet"),
    veiligheid: van("veiligheid"),
  };
}

function klein(aantal: number): Weekaantal {
  if (aantal <= 0) return 0;
  return aantal < GEZIEN_VANAF ? "minder_dan_5" : aantal;
}

function contactUit(vier: (cel: string) => number): Eerstecontact | null {
  const [wel, niet] = [vier("eerste_contact|opTijd=ja"), vier("eerste_contact|opTijd=nee")];
  if (wel + niet < GEZIEN_VANAF) return null;
  const opTijd =
    niet < GEZIEN_VANAF
      ? "altijd"
      : wel < GEZIEN_VANAF
        ? "nooit"
        : Math.min(9, Math.max(1, Math.round((10 * wel) / (wel + niet))));
  return { opTijd, helft: helftVan(DUUR.map((dagen) => vier(`eerste_contact|duur=${dagen}`))) };
}

function helftVan(aantallen: readonly number[]): Eerstecontact["helft"] {
  const alle = aantallen.reduce((tot, aantal) => tot + aantal, 0);
  if (alle < GEZIEN_VANAF) return null;
  let tot = 0;
  return DUUR.find((_, plek) => (tot += aantallen[plek] ?? 0) * 2 >= alle) ?? null;
}

function onderwerpenUit(
  telt: (leefgebied: Leefgebied) => { readonly nu: number; readonly eerst: number },
): Weekbericht["onderwerpen"] {
  const geteld = Leefgebied.options.map((leefgebied) => ({ leefgebied, ...telt(leefgebied) }));
  return geteld
    .filter(({ nu }) => nu >= GEZIEN_VANAF)
    .toSorted((een, ander) => ander.nu - een.nu)
    .slice(0, MEESTE_ONDERWERPEN)
    .map(({ leefgebied, nu, eerst }) => ({ leefgebied, pijl: pijlVan(nu, eerst) }));
}

function pijlVan(nu: number, eerst: number): "meer" | "minder" | null {
  if (Math.abs(nu - eerst) <= Z * Math.sqrt(nu + eerst)) return null;
  return nu > eerst ? "meer" : "minder";
}

/** Codes counted at least five times, the most often first. */
function vaak(geteld: ReadonlyMap<string, number>): readonly string[] {
  const gezien = [...geteld].filter(([, aantal]) => aantal >= GEZIEN_VANAF);
  return gezien.toSorted(([, een], [, ander]) => ander - een).map(([code]) => code);
}

function metTeam(cel: string, team: string): string {
  const [soort, code] = cel.split("|");
  return code === undefined ? `${soort}|${team}` : `${soort}|${team}|${code}`;
}
