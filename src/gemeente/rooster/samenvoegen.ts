import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Gemeente } from "../../domain/gemeente.ts";
import type { Problemen } from "../problemen.ts";
import { type Bekend, leesCel, type Waarde } from "./cellen.ts";
import type { Kolom, Roosterregel } from "./tabel.ts";

/** One line that differs from what the file of people has. */
export interface Roosterwijziging {
  readonly soort: "nieuw" | "gewijzigd" | "vertrekt";
  readonly naam: string;
  readonly velden: readonly { readonly veld: Kolom; readonly was: string; readonly wordt: string }[];
}

export interface Samengevoegd {
  /** The new `mensen.yaml`; comments stay. */
  readonly tekst: string;
  readonly wijzigingen: readonly Roosterwijziging[];
  /** Names of colleagues with a function, in a team of the roster, who are not in it; they stay as they are. */
  readonly nietGenoemd: readonly string[];
}

/** Must be there for somebody who is not in the file yet. */
const NODIG: readonly Kolom[] = ["oid", "naam", "team", "organisatie", "werkdagen"];

/** Puts a roster into the people of a gemeente: what it says is changed, what it does not speak of stays. */
export function voegRoosterIn(
  gemeente: Gemeente,
  mensen: string,
  regels: readonly Roosterregel[],
  problemen: Problemen,
): Samengevoegd {
  const document = parseDocument(mensen, { stringKeys: true });
  const lijst = document.get("mensen");
  if (!isSeq(lijst)) throw new TypeError("mensen.yaml zonder mensen");
  const bestaand = lijst.items.filter((knoop) => isMap(knoop));
  const bekend = bekendeNamen(gemeente, bestaand, regels);
  const genoemd = new Set<YAMLMap>();
  const wijzigingen = regels.flatMap((regel): readonly Roosterwijziging[] => {
    const knoop = vind(bestaand, regel, problemen);
    if (knoop === undefined) return [];
    if (knoop !== null && genoemd.has(knoop)) {
      problemen.meld(regel.plaats, "Deze collega staat er twee keer in. Laat een regel staan.");
      return [];
    }
    const velden = leesVelden(regel, bekend, problemen);
    if (knoop === null) return voegToe(document, regel, velden, problemen);
    genoemd.add(knoop);
    return wijzig(document, knoop, velden);
  });
  return {
    tekst: document.toString({ lineWidth: 120, flowCollectionPadding: false }),
    wijzigingen,
    nietGenoemd: nietGenoemd(bestaand, genoemd),
  };
}

function nietGenoemd(bestaand: readonly YAMLMap[], genoemd: ReadonlySet<YAMLMap>): readonly string[] {
  const teams = new Set([...genoemd].map((knoop) => tekst(knoop, "team")));
  return bestaand
    .filter((knoop) => !genoemd.has(knoop) && teams.has(tekst(knoop, "team")) && isSeq(knoop.get("functies")))
    .map((knoop) => tekst(knoop, "naam"));
}

/** The person a line is about: by object id, else short name, else full name. Null: a new one; undefined: unclear. */
function vind(
  bestaand: readonly YAMLMap[],
  { cellen, plaats }: Roosterregel,
  problemen: Problemen,
): YAMLMap | null | undefined {
  for (const sleutel of ["oid", "kort", "naam"] as const) {
    const gezocht = cellen.get(sleutel)?.toLowerCase();
    if (gezocht === undefined) continue;
    const gevonden = bestaand.filter((knoop) => tekst(knoop, sleutel).toLowerCase() === gezocht);
    if (gevonden.length > 1) {
      problemen.meld(plaats, "Meer collega's heten zo. Zet hun oid erbij.");
      return undefined;
    }
    if (gevonden[0] !== undefined) return gevonden[0];
  }
  return null;
}

type Velden = ReadonlyMap<Kolom, Waarde>;

function leesVelden({ cellen, plaats }: Roosterregel, bekend: Bekend, problemen: Problemen): Velden {
  const velden = new Map<Kolom, Waarde>();
  for (const [kolom, cel] of cellen) {
    const gelezen = leesCel(kolom, cel, bekend);
    if ("fout" in gelezen) problemen.meld(plaats, `${kolom}: ${gelezen.fout}`);
    else velden.set(kolom, gelezen.waarde);
  }
  return velden;
}

function wijzig(document: Document, knoop: YAMLMap, velden: Velden): readonly Roosterwijziging[] {
  const anders = [...velden].flatMap(([veld, waarde]) => {
    const was = leesbaar(knoop.toJSON()[veld]);
    const wordt = leesbaar(waarde);
    return veld === "oid" || was === wordt ? [] : [{ veld, waarde, was, wordt }];
  });
  for (const { veld, waarde } of anders) {
    if (waarde === null) knoop.delete(veld);
    else knoop.set(veld, alsKnoop(document, waarde));
  }
  if (anders.length === 0) return [];
  const vertrekt = anders.some(({ veld, wordt }) => veld === "tot" && wordt !== "");
  const bekeken = anders.map(({ veld, was, wordt }) => ({ veld, was, wordt }));
  return [{ soort: vertrekt ? "vertrekt" : "gewijzigd", naam: tekst(knoop, "naam"), velden: bekeken }];
}

function voegToe(
  document: Document,
  { plaats }: Roosterregel,
  velden: Velden,
  problemen: Problemen,
): readonly Roosterwijziging[] {
  const mist = NODIG.filter((kolom) => velden.get(kolom) == null);
  if (mist.length > 0) {
    problemen.meld(
      plaats,
      `Deze collega ken ik nog niet, en dan ontbreekt ${mist.join(", ")}. Vul dat in, of schrijf de naam zoals in mensen.yaml.`,
    );
    return [];
  }
  const naam = String(velden.get("naam"));
  const gevuld = new Map<Kolom, Waarde>([["voornaam", naam.split(" ")[0] ?? naam], ["rollen", ["teamlid"]], ...velden]);
  const volgorde = [...VOLGORDE, ...gevuld.keys()];
  const opVolgorde = [...new Set(volgorde)].flatMap((kolom) => {
    const waarde = gevuld.get(kolom) ?? null;
    return waarde === null ? [] : [[kolom, waarde] as const];
  });
  const knoop = document.createNode({}) as YAMLMap;
  knoop.flow = false;
  for (const [kolom, waarde] of opVolgorde) knoop.set(document.createNode(kolom), alsKnoop(document, waarde));
  document.addIn(["mensen"], knoop);
  return [
    {
      soort: "nieuw",
      naam,
      velden: opVolgorde.map(([veld, waarde]) => ({ veld, was: "", wordt: leesbaar(waarde) })),
    },
  ];
}

const VOLGORDE: readonly Kolom[] = [
  "oid",
  "kort",
  "voornaam",
  "naam",
  "rollen",
  "functies",
  "team",
  "organisatie",
  "telefoon",
  "werkdagen",
  "fte",
];

function alsKnoop(document: Document, waarde: Exclude<Waarde, null>) {
  return document.createNode(waarde, { flow: true });
}

function leesbaar(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.join(", ");
  return typeof waarde === "string" || typeof waarde === "number" ? String(waarde) : "";
}

function tekst(knoop: YAMLMap, sleutel: string): string {
  const waarde: unknown = knoop.get(sleutel);
  return typeof waarde === "string" ? waarde : "";
}

/** By id and by the name people use, in lower case; people also by the short names of new lines. */
function bekendeNamen(
  { teams, locaties }: Gemeente,
  mensen: readonly YAMLMap[],
  regels: readonly Roosterregel[],
): Bekend {
  const metNaam = (een: { readonly id: string; readonly naam: string }) =>
    [een.id, een.naam].map((naam) => [naam.toLowerCase(), een.id] as const);
  const wie = mensen.flatMap((knoop) => {
    const kort = tekst(knoop, "kort") || tekst(knoop, "oid");
    return ["oid", "kort", "naam"].map((sleutel) => [tekst(knoop, sleutel).toLowerCase(), kort] as const);
  });
  const nieuw = regels.flatMap(({ cellen }) => {
    const naar = cellen.get("kort") ?? cellen.get("oid");
    return naar === undefined
      ? []
      : (["oid", "kort", "naam"] as const).map((sleutel) => [cellen.get(sleutel)?.toLowerCase() ?? "", naar] as const);
  });
  return {
    teams: new Map([...teams.values()].flatMap(metNaam)),
    locaties: new Map([...locaties.values()].flatMap(metNaam)),
    mensen: new Map([...nieuw, ...wie].filter(([naam]) => naam !== "")),
  };
}
