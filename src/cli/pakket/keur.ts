import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { leesPng } from "./png.ts";

const SCHEMAS = join(import.meta.dirname, "..", "..", "..", "manifest", "schema");
const ICONEN = [
  { naam: "kleur.png", maat: 192, doorzichtig: false },
  { naam: "omtrek.png", maat: 32, doorzichtig: true },
] as const;

/** What is wrong with a filled manifest, by Microsoft's schema and by what that schema cannot say. */
export function keurManifest(manifest: unknown): readonly string[] {
  const keur = schema("teams-manifest-1.25.schema.json");
  return keur(manifest) ? [] : zinnen("manifest.json", keur.errors);
}

/** What is wrong with a file of translations: its form, and texts of the manifest that it does not translate. */
export function keurVertaling(naam: string, vertaling: unknown, manifest: unknown): readonly string[] {
  const keur = schema("teams-manifest-localization-1.25.schema.json");
  if (!keur(vertaling)) return zinnen(naam, keur.errors);
  const vertaald = sleutelsVan(vertaling).filter((sleutel) => sleutel !== "$schema");
  const nodig = teVertalen(manifest);
  return [
    ...nodig.filter((pad) => !vertaald.includes(pad)).map((pad) => `${naam}: ${pad} is niet vertaald. Zet het erbij.`),
    ...vertaald
      .filter((pad) => !nodig.includes(pad))
      .map((pad) => `${naam}: ${pad} staat niet in het manifest. Haal het weg.`),
  ];
}

/** What is wrong with the icons, by the sizes Teams asks for. */
export function keurIconen(bestanden: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return ICONEN.flatMap(({ naam, maat, doorzichtig }) => {
    const png = leesPng(bestanden[naam] ?? new Uint8Array());
    if (png === null) return [`manifest/${naam} is geen PNG. Zet er een PNG van ${maat} bij ${maat} beeldpunten neer.`];
    if (png.breedte !== maat || png.hoogte !== maat)
      return [
        `manifest/${naam} is ${png.breedte} bij ${png.hoogte}. Teams vraagt ${maat} bij ${maat}; maak het icoon opnieuw.`,
      ];
    if (doorzichtig && !png.doorzichtig)
      return [`manifest/${naam} heeft geen doorzichtige achtergrond. Maak het wit op doorzichtig.`];
    return [];
  });
}

const gelezen = new Map<string, ValidateFunction>();

/** Draft-04 as Microsoft publishes it; none of what later drafts changed stands in these two. */
function schema(naam: string): ValidateFunction {
  const eerder = gelezen.get(naam);
  if (eerder !== undefined) return eerder;
  const uri = (tekst: string) => URL.canParse(tekst);
  const { $schema: _, ...rest } = blok(JSON.parse(readFileSync(join(SCHEMAS, naam), "utf8")));
  const keur = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats: { uri } }).compile(rest);
  gelezen.set(naam, keur);
  return keur;
}

function zinnen(bestand: string, fouten: readonly ErrorObject[] | null | undefined): readonly string[] {
  const gevonden = (fouten ?? []).map((fout) => {
    const plek = fout.instancePath === "" ? "het geheel" : fout.instancePath.slice(1).replaceAll("/", ".");
    return `${bestand}: ${plek} ${oordeel(fout)}. Herstel het bestand in de map manifest.`;
  });
  return [...new Set(gevonden)];
}

function oordeel({ keyword, params }: ErrorObject): string {
  const gegeven: Readonly<Record<string, unknown>> = params;
  switch (keyword) {
    case "maxLength":
      return `is langer dan ${String(gegeven["limit"])} tekens`;
    case "required":
      return `mist ${String(gegeven["missingProperty"])}`;
    case "additionalProperties":
      return `heeft ${String(gegeven["additionalProperty"])}, en dat kent Teams daar niet`;
    case "maxItems":
      return `heeft er meer dan ${String(gegeven["limit"])}`;
    default:
      return `heeft een waarde die Teams niet kent (${keyword})`;
  }
}

/** The texts that people read, named as a file of translations names them. */
function teVertalen(manifest: unknown): readonly string[] {
  const { name, description, staticTabs, bots, composeExtensions } = blok(manifest);
  const gevonden = [...benoemd(name, "name"), ...benoemd(description, "description")];
  for (const [plek, tab] of lijst(staticTabs).entries())
    if (typeof blok(tab)["name"] === "string") gevonden.push(`staticTabs[${plek}].name`);
  for (const [bot, { commandLists }] of lijst(bots).map(blok).entries())
    for (const [rij, { commands }] of lijst(commandLists).map(blok).entries())
      for (const plek of lijst(commands).keys())
        for (const wat of ["title", "description"])
          gevonden.push(`bots[${bot}].commandLists[${rij}].commands[${plek}].${wat}`);
  for (const [plek, { commands }] of lijst(composeExtensions).map(blok).entries())
    for (const [opdracht, { parameters }] of lijst(commands).map(blok).entries())
      gevonden.push(...zoekteksten(`composeExtensions[${plek}].commands[${opdracht}]`, lijst(parameters).length));
  return gevonden;
}

function zoekteksten(opdracht: string, parameters: number): string[] {
  const plekken = [opdracht, ...Array.from({ length: parameters }, (_, plek) => `${opdracht}.parameters[${plek}]`)];
  return plekken.flatMap((plek) => [`${plek}.title`, `${plek}.description`]);
}

function benoemd(deel: unknown, naam: string): string[] {
  return sleutelsVan(deel).map((sleutel) => `${naam}.${sleutel}`);
}

function sleutelsVan(wat: unknown): readonly string[] {
  return Object.keys(blok(wat));
}

function blok(wat: unknown): Readonly<Record<string, unknown>> {
  return typeof wat === "object" && wat !== null ? Object.fromEntries(Object.entries(wat)) : {};
}

function lijst(wat: unknown): readonly unknown[] {
  return Array.isArray(wat) ? wat : [];
}
