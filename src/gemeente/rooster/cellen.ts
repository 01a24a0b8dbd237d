import { Functie, Rol } from "../../domain/sleutels.ts";
import { Persoonregel } from "../bestanden.ts";
import { lijktOp } from "../lijkt-op.ts";
import type { Kolom } from "./tabel.ts";

/** A value as `mensen.yaml` has it; null takes it away. */
export type Waarde = string | number | readonly string[] | null;

/** Teams, people and desks that a cell may name, by how people write them to what the file holds. */
export interface Bekend {
  readonly teams: ReadonlyMap<string, string>;
  readonly mensen: ReadonlyMap<string, string>;
  readonly locaties: ReadonlyMap<string, string>;
}

export type Gelezen = { readonly waarde: Waarde } | { readonly fout: string };

const FUNCTIENAMEN: Readonly<Record<string, string>> = {
  "wmo-consulent": "wmo_consulent",
  wmo: "wmo_consulent",
  "werk en inkomen": "werk_inkomen",
  "werk en inkomen/schulden": "werk_inkomen",
  schulden: "werk_inkomen",
  "maatschappelijk werker": "maatschappelijk_werk",
  "maatschappelijk dienstverlener": "maatschappelijk_werk",
  wijkverpleging: "wijkverpleegkundige",
  opbouwwerk: "opbouwwerker",
  "mee-consulent": "mee_consulent",
  mee: "mee_consulent",
  "cjg-coach": "cjg",
  "jeugd en gezin": "cjg",
};
const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"];
/** Takes away what stood there; an empty cell says nothing. */
const NIETS = "-";

/** Reads one cell of a roster as the value of `mensen.yaml`, or says what is wrong with it. */
export function leesCel(kolom: Kolom, cel: string, bekend: Bekend): Gelezen {
  if (cel === NIETS) return { waarde: null };
  switch (kolom) {
    case "functies":
    case "reserve":
      return lijst(cel, (deel) => FUNCTIENAMEN[deel.toLowerCase()] ?? sleutel(deel), Functie.options);
    case "rollen":
      return lijst(cel, sleutel, Rol.options);
    case "werkdagen":
    case "moederdagen":
      return dagen(cel);
    case "team":
      return uit(bekend.teams, cel, "Het team");
    case "vervanger":
      return uit(bekend.mensen, cel, "De collega");
    case "locatie":
      return uit(bekend.locaties, cel, "De locatie");
    case "fte":
    case "grens":
      return getal(kolom, cel);
    case "vanaf":
    case "tot":
      return geldig(kolom, datum(cel));
    case "oid":
    case "kort":
    case "voornaam":
    case "naam":
    case "organisatie":
    case "telefoon":
    case "stil":
      return geldig(kolom, cel);
  }
}

function lijst(cel: string, maak: (deel: string) => string, keuzes: readonly string[]): Gelezen {
  const delen = cel
    .split(/[,;+|]/)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== "");
  const waarden = delen.map(maak);
  const fout = waarden.findIndex((waarde) => !keuzes.includes(waarde));
  if (fout < 0) return { waarde: [...new Set(waarden)] };
  return { fout: onbekend("Dit", delen[fout] ?? "", keuzes) };
}

function dagen(cel: string): Gelezen {
  const gelezen = cel
    .split(/[\s,;+|/]+/)
    .filter((deel) => deel !== "")
    .map((deel) => deel.toLowerCase().slice(0, 2));
  const fout = gelezen.find((dag) => !DAGEN.includes(dag));
  if (fout !== undefined) return { fout: "Dit zijn geen dagen. Schrijf bijvoorbeeld ma, di, do." };
  return { waarde: DAGEN.filter((dag) => gelezen.includes(dag)) };
}

function uit(namen: ReadonlyMap<string, string>, cel: string, soort: string): Gelezen {
  const gevonden = namen.get(cel.toLowerCase());
  return gevonden === undefined ? { fout: onbekend(soort, cel, [...namen.keys()]) } : { waarde: gevonden };
}

function getal(kolom: "fte" | "grens", cel: string): Gelezen {
  const waarde = Number(cel.replace(",", "."));
  const uitslag = Persoonregel.shape[kolom].safeParse(Number.isNaN(waarde) ? cel : waarde);
  const zin = kolom === "fte" ? "Schrijf een deel van een week, zoals 0,5." : "Schrijf een heel getal, zoals 10.";
  return uitslag.success ? { waarde } : { fout: `Dit getal kan niet. ${zin}` };
}

/** As Excel writes a day in the Netherlands, or as the file does. */
function datum(cel: string): string {
  const [, dag = "", maand = "", jaar = ""] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(cel) ?? [];
  return jaar === "" ? cel : `${jaar}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}`;
}

function geldig(kolom: Exclude<Kolom, "rollen" | "functies">, cel: string): Gelezen {
  const uitslag = Persoonregel.shape[kolom].safeParse(cel);
  if (uitslag.success) return { waarde: cel };
  return { fout: uitslag.error.issues[0]?.message ?? "Dit kan hier niet." };
}

function sleutel(deel: string): string {
  return deel.toLowerCase().replaceAll(/[\s-]+/g, "_");
}

function onbekend(soort: string, getypt: string, keuzes: readonly string[]): string {
  const bedoeld = lijktOp(getypt, keuzes);
  const hulp =
    bedoeld !== null
      ? `Bedoel je "${bedoeld}"?`
      : keuzes.length > 16
        ? "Controleer de spelling."
        : `Kies uit: ${keuzes.join(", ")}.`;
  return `${soort} is niet bekend. ${hulp}`;
}
