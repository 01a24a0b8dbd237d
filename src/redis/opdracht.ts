import type { Laadvraag, RecordSleutel, Vastlegging, Wijziging } from "../app/poorten.ts";
import { FEITEN, type Feit, type Feitregel, NIET_IN_HET_LOG } from "../domain/cijfers/feiten.ts";
import { cellenVan } from "../domain/cijfers/telling.ts";
import type { Namen } from "./namen.ts";
import type { Opdracht } from "./scripts.ts";
import { type Sleutels, versleutel } from "./versleuteling.ts";

/** What turns names and contents of the port into those of Redis. */
export interface Vertaling {
  readonly gemeente: string;
  readonly namen: Namen;
  readonly geheim: Sleutels;
}

/** @throws {TypeError} on a commit that can never succeed, before anything is sent */
export function commitOpdracht(vertaling: Vertaling, vastlegging: Vastlegging): Opdracht {
  const { namen } = vertaling;
  const { wijzigingen, verwijzingen, ongeldig, afgehandeld, geteld = [], snoei, telt } = vastlegging;
  controleer(vastlegging);
  const plaatsen = plaatsenOpLijsten(wijzigingen);
  const inhoud = wijzigingen.flatMap((wijziging) => versleuteld(vertaling, wijziging));
  const plan = {
    operatie: namen.operatie(vastlegging.operatie),
    resultaat: vastlegging.resultaat,
    bij: bewaardBij(wijzigingen) + 1,
    records: wijzigingen.map((wijziging) => recordplan(namen, wijziging)),
    afgehandeld: afgehandeld && {
      id: afgehandeld.taak.id,
      tot: String(afgehandeld.tot),
      poging: `${afgehandeld.poging}:${afgehandeld.volgnummer}`,
    },
    vervallen: vastlegging.vervallen,
    taken: vastlegging.taken.map(({ id, om, inhoud }) => ({ id, om: String(om), inhoud: JSON.stringify(inhoud) })),
    audit: vastlegging.audit.map(velden),
    ...feitenplan(vastlegging),
    belasting: (vastlegging.belasting ?? []).map(({ wie, erbij }) => ({ wie, erbij: String(erbij) })),
    // Withdrawn first: a secret may be withdrawn from one record and given to another in the same commit.
    verwijzingen: [...ongeldig.map(() => ({})), ...verwijzingen.map(({ naar, tot }) => verwijsplan(namen, naar, tot))],
    lijsten: plaatsen.map(({ sleutel, op }) => lijstplan(namen, sleutel, op)),
    geteld: geteld.map(({ wat, tot }) => ({ wat, tot: String(tot) })),
    ...(snoei === undefined ? {} : { snoei: snoeiplan(snoei) }),
  };
  return {
    sleutels: [
      ...gedeeldeSleutels(namen),
      ...wijzigingen.map(({ sleutel }) => namen.record(sleutel)),
      ...ongeldig.map(namen.verwijzing),
      ...verwijzingen.map(({ geheim }) => namen.verwijzing(geheim)),
      ...plaatsen.map(({ naam }) => namen.lijst(naam)),
      ...geteld.map(({ soort, week }) => namen.geteld(soort, week)),
      ...(telt?.periodes ?? []).map(({ periode }) => namen.telling(periode)),
    ],
    args: [JSON.stringify(plan), ...inhoud],
  };
}

/** In the order of `commit.lua`. */
function gedeeldeSleutels(namen: Namen): readonly string[] {
  const { vervalt, taken, pogingen, audit, feiten, nummer, belasting, nummers } = namen;
  return [vervalt, taken, pogingen, audit, feiten, nummer, belasting, nummers];
}

export function laadOpdracht(namen: Namen, vraag: Laadvraag): Opdracht {
  const { records, metActieve, operatie, lijst, nummer, belasting = false, via = [] } = vraag;
  return {
    sleutels: [
      namen.inrichting,
      ...records.map(namen.record),
      ...(metActieve === undefined ? [] : [namen.record(metActieve)]),
      ...(operatie === undefined ? [] : [namen.record(operatie.record)]),
      ...(lijst === undefined ? [] : [namen.lijst(lijst.naam)]),
      ...(belasting ? [namen.belasting] : []),
      ...(nummer === undefined ? [] : [namen.nummers]),
      ...via.map(namen.verwijzing),
    ],
    args: [
      String(records.length),
      metActieve === undefined ? "0" : "1",
      operatie === undefined ? "" : namen.operatie(operatie.id),
      lijst === undefined ? "" : String(lijst.aantal),
      belasting ? "1" : "0",
      String(lijst?.vanaf ?? 0),
      nummer === undefined ? "" : String(nummer),
    ],
  };
}

function controleer(vastlegging: Vastlegging): void {
  const { wijzigingen, taken, verwijzingen, feiten, belasting = [], geteld = [], snoei, telt } = vastlegging;
  if (new Set(wijzigingen.map(({ sleutel }) => sleutel)).size < wijzigingen.length) {
    throw new TypeError("een record staat twee keer in een vastlegging");
  }
  if (!wijzigingen.every(({ versie }) => Number.isSafeInteger(versie) && versie >= 0)) {
    throw new TypeError("een versie is geen geheel getal vanaf 0");
  }
  const plekken = wijzigingen.flatMap(({ lijsten = [] }) => lijsten.flatMap(({ op }) => (op === null ? [] : [op])));
  const einden = [...verwijzingen, ...geteld, ...(telt?.periodes ?? [])].map(({ tot }) => tot);
  if (![...taken.map(({ om }) => om), ...einden, ...plekken, ...Object.values(snoei ?? {})].every(isTijdstip)) {
    throw new TypeError("een tijdstip is geen heel aantal milliseconden na 1970");
  }
  if (!belasting.every(({ erbij }) => Number.isSafeInteger(erbij)))
    throw new TypeError("belasting is geen geheel getal");
  if (feiten.length > 0 && telt === undefined) throw new TypeError("een feit zonder moment om te tellen");
}

function isTijdstip(ms: number): boolean {
  return Number.isSafeInteger(ms) && ms > 0;
}

/** The operation is kept with the first record that is still there afterwards; -1 when none is. */
function bewaardBij(wijzigingen: readonly Wijziging[]): number {
  return wijzigingen.findIndex(({ inhoud }) => inhoud !== null);
}

function versleuteld(vertaling: Vertaling, { sleutel, versie, inhoud }: Wijziging): Buffer[] {
  if (inhoud === null) return [];
  const { gemeente, namen, geheim } = vertaling;
  // With its own name inside, so that a record that is found through another one can be told what it is.
  const tekst = JSON.stringify([sleutel, inhoud]);
  const plaats = { gemeente, record: namen.record(sleutel), versie: versie + 1 };
  const gesloten = versleutel(geheim, plaats, tekst);
  return [gesloten.document, gesloten.sleutel];
}

function recordplan(namen: Namen, { versie, inhoud, nummer, actief }: Wijziging): object {
  return {
    versie: String(versie),
    ...(inhoud === null ? { wis: true } : { nieuw: String(versie + 1) }),
    ...(nummer === true ? { nummer } : {}),
    // Absent leaves it as it is, empty takes it away.
    ...(actief === undefined ? {} : { actief: actief === null ? "" : namen.record(actief) }),
  };
}

function plaatsenOpLijsten(wijzigingen: readonly Wijziging[]) {
  return wijzigingen.flatMap(({ sleutel, lijsten = [] }) => lijsten.map((plaats) => ({ sleutel, ...plaats })));
}

function lijstplan(namen: Namen, sleutel: RecordSleutel, op: number | null): object {
  return { lid: namen.record(sleutel), ...(op === null ? {} : { op: String(op) }) };
}

function snoeiplan({ nu, audit, feiten }: NonNullable<Vastlegging["snoei"]>): object {
  return { nu: String(nu), audit: String(audit), feiten: String(feiten) };
}

function verwijsplan(namen: Namen, naar: RecordSleutel, tot: number): object {
  return { naar: namen.record(naar), tot: String(tot) };
}

function velden(regel: object): string[] {
  return Object.entries(regel).flatMap(([veld, waarde]) => [veld, String(waarde)]);
}

/** What is logged, and what is counted in each of its periods. */
function feitenplan({ feiten, telt }: Vastlegging): object {
  return {
    feiten: feiten.map((feit) => feitregel(feit, telt?.dag ?? "")),
    cellen: tel(feiten),
    telt: (telt?.periodes ?? []).map(({ tot }) => String(tot)),
  };
}

/** A line of the log, with no more than its kind has; with the day by which it was counted, so that a recount finds the same. */
export function feitregel(feit: Feit, dag: string): string[] {
  const dimensies = ["soort", "team", ...FEITEN[feit.soort]].filter((dimensie) => !NIET_IN_HET_LOG.has(dimensie));
  const regel: Feitregel = { ...feit, dag };
  return [...dimensies, "dag"].flatMap((veld) => ((regel[veld] ?? "") === "" ? [] : [veld, regel[veld] ?? ""]));
}

/** Per cell how many of these facts count in it: flat, for the script. */
function tel(feiten: readonly Feitregel[]): readonly string[] {
  const aantallen = new Map<string, number>();
  for (const cel of feiten.flatMap(cellenVan)) aantallen.set(cel, (aantallen.get(cel) ?? 0) + 1);
  return [...aantallen].flatMap(([cel, aantal]) => [cel, String(aantal)]);
}
