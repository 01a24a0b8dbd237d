import { startbeeld } from "../../../dialogs/beelden/start.ts";
import { maakZicht, type Zicht } from "../../../dialogs/beelden/zicht.ts";
import { antwoord, balierol, type Vraagcontext } from "../../../dialogs/vraagsoorten.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import { regisseurVan } from "../../domain/routering/regisseur.ts";
import { Kanaal } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { lokaleDag } from "../../domain/werkkalender.ts";
import type { Besluit } from "../besluit.ts";
import { niets } from "../besluit.ts";
import type { RecordSleutel, Recordsoort, Taak } from "../poorten.ts";
import type { Omgeving, Stand } from "../stand.ts";

/** One tap, with what was filled in on the card. */
export interface Druk {
  readonly verb: string;
  readonly rev: number;
  readonly stap: string | null;
  /** Fields by question id, as typed. */
  readonly velden: Readonly<Record<string, string>>;
  /** What the button itself says (`reden`, `kaart`, `gegevens`, …). */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The tap on a button with nothing but its name, as when its word is typed. */
export function druk(verb: string, rev = 0, velden: Druk["velden"] = {}): Druk {
  return { verb, rev, stap: null, velden, data: {} };
}

export type Handeling = (stand: Stand, druk: Druk, om: Omgeving) => Besluit;

export function zichtVan(ik: Persoon, om: Omgeving): Zicht {
  return maakZicht(om.gemeente, ik, om.nu, om.catalogus, om.plek);
}

/** Whether what a resident says may be shown where this person looks. */
export function magHierStaan({ plek, gemeente }: Omgeving): boolean {
  return plek === "venster" || gemeente.vrijeTekst === "kaart";
}

/** The context of the questions for whoever fills in or reads this vraag. */
export function contextVan(stand: Pick<Stand, "ik" | "gesprek">, om: Omgeving, vraag: Vraag | null): Vraagcontext {
  const gekozen = vraag === null ? null : antwoord(vraag.stroom.answers, "kanaal");
  const locatie = stand.ik.locatie === null ? undefined : om.gemeente.locaties.get(stand.ik.locatie);
  const kanaal = Kanaal.safeParse(gekozen ?? stand.gesprek.doc.kanaal ?? locatie?.kanaal);
  return {
    gemeente: om.gemeente,
    ik: stand.ik,
    rol: balierol(stand.ik),
    kanaal: kanaal.success ? kanaal.data : "balie",
    vandaag: lokaleDag(om.gemeente, om.nu).toString(),
    catalogus: om.catalogus,
    ...(vraag === null ? {} : vraagdelen(stand, om, vraag)),
  };
}

function vraagdelen(stand: Pick<Stand, "ik">, { gemeente }: Omgeving, vraag: Vraag): Partial<Vraagcontext> {
  const begonnen = lokaleDag(gemeente, vraag.begonnen).toString();
  return { ...alarmenIn(vraag), bekend: isBekend(stand, vraag), begonnen };
}

function alarmenIn({ alarmen }: Vraag): Pick<Vraagcontext, "gevaar" | "nietVanToepassing"> {
  const nietVanToepassing = alarmen.filter(({ stand }) => stand === "niet_van_toepassing").map(({ kaart }) => kaart);
  return {
    gevaar: alarmen.some(({ oproep, stand }) => oproep !== null && stand !== "niet_van_toepassing"),
    nietVanToepassing,
  };
}

/** Whether the desk must hear that somebody helps already; not who, and not when that is the one who asks. */
function isBekend({ ik }: Pick<Stand, "ik">, vraag: Vraag): boolean {
  const { al_bekend: _, ...answers } = vraag.stroom.answers;
  const wie = regisseurVan({ bekendBij: vraag.bekendBij, stroom: { ...vraag.stroom, answers } });
  return wie !== null && wie !== ik.oid && balierol(ik) !== "vrijwilliger";
}

/** Sends, or changes in place, the card of one record for one person. */
export function stuurKaart(
  om: Omgeving,
  record: RecordSleutel,
  wie: string,
  opties: { nieuw?: boolean; naMs?: number; tekst?: string } = {},
): Taak {
  const [soort, id] = splits(record);
  return {
    // A card that must be announced is a task of its own: an update that comes right after it takes nothing away.
    id: `${opties.nieuw ? "nieuw" : "stuur"}:${record}:${om.schuilnaam(wie)}`,
    om: om.nu + (opties.naMs ?? 0),
    inhoud: {
      soort: "stuur",
      [soort]: id,
      voor: om.schuilnaam(wie),
      ...(opties.nieuw ? { ronde: 1 } : {}),
      ...(opties.tekst === undefined ? {} : { tekst: opties.tekst }),
    },
  };
}

/** Sends the start card, above it one sentence of the catalogue when given. */
export function stuurStart(om: Omgeving, wie: string, tekst?: string): Taak {
  return {
    id: `start:${om.schuilnaam(wie)}`,
    om: om.nu,
    inhoud: { soort: "start", voor: om.schuilnaam(wie), ...(tekst === undefined ? {} : { tekst }) },
  };
}

/** Back to the start card, with what just happened on top; it gets an operation of its own. */
export function naarStart(
  stand: Stand,
  om: Omgeving,
  meldingen: readonly string[],
  besluit: Besluit = niets(stand),
): Besluit {
  const gesprek = { ...besluit.gesprek, revisie: besluit.gesprek.revisie + 1 };
  return {
    ...besluit,
    gesprek,
    toon: () => startbeeld(zichtVan(stand.ik, om), gesprek, meldingen),
    resultaat: "start",
  };
}

export function splits(record: RecordSleutel): readonly [Recordsoort, string] {
  const [soort, id] = record.split("/") as [Recordsoort, string];
  return [soort, id];
}

/** @throws {TypeError} the dispatcher loads the vraag for every action on one, so this cannot happen */
export function eis<T>(geborgd: T | null): T {
  if (geborgd === null) throw new TypeError("record ontbreekt");
  return geborgd;
}
