import { Temporal } from "temporal-polyfill";

export type Dag = Temporal.PlainDate;

export const WEEKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
export const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];
export const KORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
export const TELWOORDEN = [
  "nul",
  "een",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
  "dertien",
  "veertien",
];

/** The day, or null when the calendar has no such day. */
export function datum(year: number, month: number, day: number): Dag | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const eerste = Temporal.PlainDate.from({ year, month, day: 1 });
  return day > eerste.daysInMonth ? null : eerste.with({ day });
}

/** The first such day from today on; 29 February waits for its year. */
export function eerstvolgende(vandaag: Dag, dag: number, maand: number): Dag {
  for (let jaar = vandaag.year; jaar <= vandaag.year + 8; jaar++) {
    const kandidaat = datum(jaar, maand, dag);
    if (kandidaat !== null && Temporal.PlainDate.compare(kandidaat, vandaag) >= 0) return kandidaat;
  }
  return vandaag;
}

/** The first such weekday after today: of today itself people say "vandaag". */
export function komende(vandaag: Dag, naam: string): Dag {
  const verschil = (weekdagnummer(naam) - vandaag.dayOfWeek + 7) % 7;
  return vandaag.add({ days: verschil === 0 ? 7 : verschil });
}

/** A weekday (1 = Monday) of this week or `weken` weeks later. */
export function inWeek(vandaag: Dag, weken: number, dag: number): Dag {
  return vandaag.subtract({ days: vandaag.dayOfWeek - 1 }).add({ days: weken * 7 + dag - 1 });
}

/** `aantal` may be a number or a word; `eenheid` is dagen, weken or maanden. */
export function plus(vanaf: Dag, aantal: string, eenheid: string): Dag {
  const hoeveel = getal(aantal);
  if (eenheid.startsWith("dag")) return vanaf.add({ days: hoeveel });
  return eenheid.startsWith("we") ? vanaf.add({ weeks: hoeveel }) : vanaf.add({ months: hoeveel });
}

/** The last day of the month of this day. */
export function eindVanMaand(dag: Dag): Dag {
  return dag.with({ day: dag.daysInMonth });
}

/** The value of digits or of a number word up to fourteen. */
export function getal(tekst = ""): number {
  const plek = TELWOORDEN.indexOf(tekst === "één" ? "een" : tekst);
  return plek >= 0 ? plek : Number(tekst);
}

/** "26" is 2026. */
export function volJaar(jaar: number): number {
  return jaar >= 100 ? jaar : jaar + 2000;
}

/** 1 to 12, from a full or a shortened name. */
export function maandnummer(naam: string): number {
  return (MAANDEN.indexOf(naam) >= 0 ? MAANDEN.indexOf(naam) : KORT.indexOf(naam.slice(0, 3))) + 1;
}

/** 1 = Monday; 0 when it is no weekday. */
export function weekdagnummer(naam: string): number {
  return WEEKDAGEN.findIndex((dag) => naam.startsWith(dag)) + 1;
}
