import assert from "node:assert/strict";
import { alsVraag } from "../../src/app/stand.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { ketengemeente, NADIA, OMAR, PIEN, WOUT } from "../betrouwbaar/keten-gebeuren.ts";
import { type Losproces, maakLosproces } from "../betrouwbaar/losse-wereld.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "./bot.ts";

/** Local time in the winter of 2026: one hour ahead of UTC. */
export const om = (tekst: string) => Date.parse(`${tekst}:00+01:00`);
export const MAANDAG = om("2026-11-23T10:00");
const BASIS = ketengemeente(leesGemeente("config/proef"));

/** One process in memory, a clock to set and a roster to change. */
export class Bureau {
  readonly kast = new Geheugen();
  readonly klok = { nu: MAANDAG };
  gemeente: Gemeente = BASIS;
  readonly proces: Losproces = maakLosproces(this.kast.opslag, () => this.gemeente, this.klok, new Map());
  readonly post = new Map<string, Map<string, object>>();
  #keer = 0;

  wijzig(oid: string, deel: Partial<Persoon> | null): void {
    const persoon = BASIS.mensen.get(oid);
    if (persoon === undefined) throw new TypeError(oid);
    const mensen = new Map(this.gemeente.mensen);
    if (deel === null) mensen.delete(oid);
    else mensen.set(oid, { ...persoon, ...deel });
    this.gemeente = { ...this.gemeente, mensen };
  }

  async begin(): Promise<void> {
    for (const wie of [SANNE, FATIMA, NADIA, OMAR, PIEN, JOOST, MARIJKE, WOUT]) await this.proces.komtBinnen(wie);
    await this.proces.relay();
  }

  /** Hands over a vraag for maatschappelijk werk, or for the Wmo. */
  async nieuw(leefgebied = "geestelijke_gezondheid", woorden = "Een formulier"): Promise<string> {
    this.#keer += 1;
    await this.proces.tik(SANNE, "laat_terugbellen", { rev: this.#keer });
    const id = this.proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    const velden = { eigen_woorden_r1: woorden, contact_r1: `06${10_000_000 + this.#keer}`, leefgebied_r1: leefgebied };
    await this.proces.tik(SANNE, "verder", {
      vraag: id,
      rev: 1,
      stap: "terugbellen",
      wanneer_r1: "maakt_niet_uit",
      ...velden,
    });
    return id;
  }

  async vraag(id: string): Promise<Vraag> {
    const gevonden = alsVraag((await this.kast.opslag.laad({ records: [`vraag/${id}`] })).records[0]);
    assert.ok(gevonden, `${id} is er niet`);
    return gevonden.doc;
  }

  /** @returns the card that answers */
  async doe(wie: string, verb: string, id: string, meer: Readonly<Record<string, string>> = {}): Promise<string> {
    const { gevraagd, opvolging, correcties } = await this.vraag(id);
    const rev = gevraagd.length + opvolging.keer + correcties;
    return JSON.stringify(await this.proces.tik(wie, verb, { vraag: id, rev, ...meer }));
  }

  /** Puts another record in its place, past the bot. */
  async verander(id: string, anders: (vraag: Vraag) => Vraag): Promise<void> {
    const sleutel = `vraag/${id}` as const;
    const versie = (await this.kast.opslag.laad({ records: [sleutel] })).records[0]?.versie ?? 0;
    await this.kast.opslag.legVast({
      operatie: `verander-${id}-${versie}`,
      resultaat: "test",
      wijzigingen: [{ sleutel, versie, inhoud: anders(await this.vraag(id)) }],
      taken: [],
      vervallen: [],
      audit: [],
      feiten: [],
      verwijzingen: [],
      ongeldig: [],
    });
  }

  /** Whom its owner asks to take it over. */
  async gevraagd(id: string): Promise<string | null> {
    const { toestand } = await this.vraag(id);
    return toestand.soort === "opgepakt" ? (toestand.doorgezet?.aan ?? null) : null;
  }

  /** Takes it up, whoever is asked. */
  async pakOp(id: string): Promise<string> {
    const { toestand } = await this.vraag(id);
    assert.ok(toestand.soort === "aangeboden");
    await this.doe(toestand.aan, "oppakken", id);
    return toestand.aan;
  }

  async soort(id: string): Promise<string> {
    return (await this.vraag(id)).toestand.soort;
  }

  async aan(id: string): Promise<string | null> {
    const { toestand } = await this.vraag(id);
    return toestand.soort === "aangeboden" ? toestand.aan : null;
  }

  async taken(soort: string): Promise<readonly string[]> {
    return [...(await this.kast.taken()).keys()].filter((id) => id.startsWith(`${soort}:`)).toSorted();
  }
}
