/** How often a meeting comes back, as people say it; `anders`: only the rule itself says it. */
export const HERHALINGEN = [
  "week_1",
  "week_2",
  "week_3",
  "week_4",
  "week_5",
  "week_6",
  "maand_1",
  "maand_2",
  "maand_3",
  "maand_4",
  "maand_laatste",
  "kwartaal_1",
  "kwartaal_2",
  "kwartaal_3",
  "kwartaal_4",
  "kwartaal_laatste",
  "anders",
] as const;
export type Hoevaak = (typeof HERHALINGEN)[number];

export const HERHAALDAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
export type Herhaaldag = (typeof HERHAALDAGEN)[number];
const IN_REGEL = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** A rule as the fields of a form; `dag` is null for `anders`. */
export interface Herhaling {
  readonly hoe: Hoevaak;
  readonly dag: Herhaaldag | null;
}

const ANDERS: Herhaling = { hoe: "anders", dag: null };

/** Reads a rule (RFC 5545, without DTSTART); one that says more than these fields can is `anders`. */
export function leesHerhaling(rrule: string): Herhaling {
  const delen = rrule.split(";").map((deel) => deel.split("="));
  const regel = new Map(delen.map(([sleutel = "", waarde = ""]) => [sleutel, waarde] as const));
  const bekend = delen.every((deel) => deel.length === 2 && ["FREQ", "INTERVAL", "BYDAY"].includes(deel[0] ?? ""));
  if (!bekend || regel.size !== delen.length) return ANDERS;
  const om = regel.get("INTERVAL") ?? "1";
  const [, welke = "", naam = ""] = /^\+?(-?\d)?([A-Z]{2})$/u.exec(regel.get("BYDAY") ?? "") ?? [];
  const hoe = hoevaak(regel.get("FREQ") ?? "", om, welke);
  const dag = HERHAALDAGEN[IN_REGEL.indexOf(naam)];
  return hoe === undefined || dag === undefined ? ANDERS : { hoe, dag };
}

function hoevaak(freq: string, om: string, welke: string): Hoevaak | undefined {
  const plek = welke === "-1" ? "laatste" : welke;
  const naam =
    freq === "WEEKLY" && welke === "" ? `week_${om}` : freq === "MONTHLY" ? `${MAANDEN[om] ?? ""}_${plek}` : "";
  return HERHALINGEN.find((een) => een === naam && een !== "anders");
}

const MAANDEN: Readonly<Record<string, string>> = { "1": "maand", "3": "kwartaal" };

/** The rule these fields stand for; null while one of them is missing. */
export function schrijfHerhaling(hoe: string, dag: string): string | null {
  const naam = IN_REGEL[HERHAALDAGEN.findIndex((een) => een === dag)];
  if (naam === undefined || hoe === "anders" || !HERHALINGEN.some((een) => een === hoe)) return null;
  const [soort = "", nr = ""] = hoe.split("_");
  if (soort === "week") return nr === "1" ? `FREQ=WEEKLY;BYDAY=${naam}` : `FREQ=WEEKLY;INTERVAL=${nr};BYDAY=${naam}`;
  const om = soort === "kwartaal" ? "INTERVAL=3;" : "";
  return `FREQ=MONTHLY;${om}BYDAY=${nr === "laatste" ? "-1" : nr}${naam}`;
}
