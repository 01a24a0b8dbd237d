import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { neemBeurt } from "../../src/app/beurt.ts";
import { lijstplaatsen } from "../../src/app/signaalgevolgen.ts";
import { alsSignaal } from "../../src/app/stand.ts";
import type { Wereld } from "../../src/app/wereld.ts";
import type { Gemeente, Persoon, Team } from "../../src/domain/gemeente.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import { nieuwSignaal } from "../../src/domain/signaal/verloop.ts";
import { Geheugen, type Kast } from "../betrouwbaar/geheugen.ts";
import { type Losproces, maakLosproces, type Postbus } from "../betrouwbaar/losse-wereld.ts";
import { FATIMA, HENK, MARIJKE, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { delen, leesbaar } from "../support/persoon.ts";
import { Lezer } from "./bladtoneel.ts";

/** Leads the other team. */
export const KEES: Persoon = { ...MARIJKE, oid: "p-kees", voornaam: "Kees", team: "west" };
/** Leads Oost; Fatima stands in for her. */
export const LEIDER: Persoon = { ...MARIJKE, vervanger: FATIMA.oid };

const OOST = PROEFGEMEENTE.teams.get("oost") as Team;
export const GEMEENTE: Gemeente = {
  ...PROEFGEMEENTE,
  vrijeTekst: "venster",
  teams: new Map([
    ["oost", OOST],
    ["west", { ...OOST, id: "west", naam: "Wijkteam West", postcodes: [[2010, 2019]], teamleider: KEES.oid }],
  ]),
  mensen: new Map([...PROEFGEMEENTE.mensen, [KEES.oid, KEES], [LEIDER.oid, LEIDER]]),
};

const DAG_MS = 86_400_000;
/** Monday morning. */
export const NU = Date.parse("2026-11-23T09:00:00Z");

/** A bot with a clock that stands still, people in their chat, and the same people in the window. */
export class Signaaltoneel {
  readonly kast: Kast;
  readonly klok = { nu: NU };
  readonly post: Postbus = new Map();
  readonly proces: Losproces;
  gemeente: Gemeente;
  readonly #venster: Wereld;

  constructor(gemeente: Gemeente = GEMEENTE, kast: Kast = new Geheugen()) {
    this.kast = kast;
    this.gemeente = gemeente;
    this.proces = maakLosproces(this.kast.opslag, () => this.gemeente, this.klok, this.post);
    const { wereld } = this.proces;
    const omgeving = () => ({ ...wereld.omgeving(), plek: "venster" as const });
    this.#venster = { ...wereld, omgeving, kaart: (beeld) => beeld };
  }

  async begin(): Promise<this> {
    for (const wie of this.gemeente.mensen.keys()) await this.proces.komtBinnen(wie);
    await this.proces.relay();
    return this;
  }

  /** Lets time go on, doing what falls due on the way at its own time. */
  async naarDag(dagen: number): Promise<void> {
    const doel = NU + dagen * DAG_MS;
    for (;;) {
      await this.proces.relay();
      const volgende = await this.kast.opslag.eerstvolgende();
      if (volgende === null || volgende > doel) break;
      this.klok.nu = Math.max(this.klok.nu, volgende);
    }
    this.klok.nu = doel;
  }

  /** Somebody in the window. */
  mens(wie: string): Lezer {
    return new Lezer(async (verb, data) => {
      const activiteit = crypto.randomUUID();
      return neemBeurt(this.#venster, { soort: "knop", wie, adres: null, activiteit, kaart: null, verb, data });
    });
  }

  tik(wie: string, verb: string, data: Readonly<Record<string, unknown>>) {
    return this.proces.tik(wie, verb, { rev: 0, ...data });
  }

  /** What somebody reads who types this in a chat where free text has no place. */
  async getypt(wie: string, tekst: string): Promise<object> {
    const { wereld } = this.proces;
    const adres = { serviceUrl: "https://teams.example/", gesprekId: `a:${wie}`, botId: "28:bot", tenant: "t" };
    const activiteit = crypto.randomUUID();
    const chat: Wereld = { ...wereld, kaart: (beeld) => maakKaart(beeld, "dialoog") };
    const gebeurtenis = { soort: "tekst", tekst, bijlage: false, wie, adres, activiteit, kaart: null } as const;
    const antwoord = await neemBeurt(chat, gebeurtenis);
    return antwoord.soort === "kaart" ? antwoord.kaart : assert.fail(antwoord.soort);
  }

  /** Puts a signal in the store, as it would be after what happened to it. */
  async leg(deel: Partial<Signaal> = {}): Promise<Signaal> {
    const doc = { ...maakSignaal(), ...deel };
    const lijsten = lijstplaatsen(doc).map(([naam, op]) => ({ naam, op }));
    const wijziging = { sleutel: `signaal/${doc.id}` as const, versie: 0, inhoud: doc, nummer: true, lijsten };
    await this.kast.opslag.legVast(vastlegging({ wijzigingen: [wijziging] }));
    return doc;
  }

  /** Henk gives a signal in the window; gives its id. */
  async geeft(wie = HENK.oid, wat = "De kookgroep is al weken vol."): Promise<string> {
    const mens = this.mens(wie);
    await mens.doet("signaal_geven", {});
    const beeld = await mens.drukt("Geef door", { soort: "wachttijd", wat, onderwerp: "financien", hoe_vaak: "vaker" });
    assert.equal(beeld.naam, "signaal/gegeven", mens.leest());
    await this.proces.relay();
    return String(beeld.basis["signaal"]);
  }

  async signaal(id: string): Promise<Signaal> {
    return (await this.mogelijk(id)) ?? assert.fail(`geen signaal ${id}`);
  }

  async mogelijk(id: string): Promise<Signaal | null> {
    return alsSignaal((await this.kast.opslag.laad({ records: [`signaal/${id}`] })).records[0])?.doc ?? null;
  }

  async lijst(naam: `signalen/${string}` | `signalen_van/${string}`): Promise<readonly string[]> {
    const { lijst } = await this.kast.opslag.laad({ records: [], lijst: { naam, aantal: 50 } });
    return lijst.map(({ sleutel }) => sleutel.slice("signaal/".length));
  }

  /** The cards in somebody's chat about a signal, as text, oldest first. */
  kaarten(wie: string, id: string): readonly string[] {
    const alle = [...(this.post.get(`a:${wie}`)?.values() ?? [])];
    return alle.filter((kaart) => JSON.stringify(kaart).includes(id)).map(leesbaar);
  }

  /** How many cards somebody got, whatever became of the older ones. */
  aantal(wie: string): number {
    return this.post.get(`a:${wie}`)?.size ?? 0;
  }

  /** The verbs of the buttons on somebody's last card about a signal. */
  verben(wie: string, id: string): readonly string[] {
    const alle = [...(this.post.get(`a:${wie}`)?.values() ?? [])];
    const kaart = alle.findLast((een) => JSON.stringify(een).includes(id));
    return delen(kaart).flatMap(({ verb }) => (typeof verb === "string" ? [verb] : []));
  }

  async feiten(): Promise<readonly string[]> {
    return (await this.kast.feiten()).map(({ soort }) => String(soort)).filter((soort) => soort.startsWith("signaal"));
  }
}

/** A signal of Henk that nobody has seen yet. */
export function maakSignaal(deel: Partial<Signaal> = {}): Signaal {
  const aanleiding = {
    id: "signaal-0001",
    soort: "wachttijd",
    team: "oost",
    leefgebied: "financien",
    functie: null,
    partner: null,
    voorziening: null,
    van: HENK.oid,
    wat: "De wachtlijst is te lang.",
    hoeVaak: "vaker",
    werktAl: "",
    voorstel: "",
    vondst: null,
  } as const;
  return { ...nieuwSignaal(GEMEENTE, aanleiding, NU), ...deel };
}
