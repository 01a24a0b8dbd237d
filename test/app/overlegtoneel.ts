import assert from "node:assert/strict";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import { alsCasus, alsOverleg } from "../../src/app/stand.ts";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Casuistiek, Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { dagEnTijd } from "../../src/domain/kloktijd.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { type Losproces, maakLosproces, type Postbus } from "../betrouwbaar/losse-wereld.ts";
import { CASUISTIEK, MET_CASUISTIEK, REEKS } from "../support/casuistiek.ts";

/** Tuesday; the next one is two weeks later. */
export const DINSDAG = "oost_2026-11-24";
export const DAARNA = "oost_2026-12-08";

/** A gemeente with these series beside, or instead of, the ordinary one. */
export function metReeksen(...reeksen: readonly Reeks[]): Gemeente {
  const casuistiek: Casuistiek = { ...CASUISTIEK, reeksen: new Map(reeksen.map((een) => [een.id, een])) };
  return { ...MET_CASUISTIEK, casuistiek };
}

export const reeks = (deel: Partial<Reeks>): Reeks => ({ ...REEKS, ...deel });

/** A bot in memory with a clock that stands still, Monday eight days before the meeting. */
export class Overlegtoneel {
  readonly kast = new Geheugen();
  readonly klok = { nu: 0 };
  readonly post: Postbus = new Map();
  readonly proces: Losproces;
  gemeente: Gemeente;

  constructor(gemeente: Gemeente = MET_CASUISTIEK) {
    this.gemeente = gemeente;
    this.proces = maakLosproces(this.kast.opslag, () => this.gemeente, this.klok, this.post);
    this.klok.nu = this.om("2026-11-16", "10:00");
  }

  om(dag: string, tijd: string): number {
    return dagEnTijd(this.gemeente, dag, tijd) ?? assert.fail(`geen tijd: ${dag} ${tijd}`);
  }

  /** Everybody has opened the chat once, so that there is somewhere to send to; the day begins. */
  async begin(): Promise<this> {
    for (const wie of this.gemeente.mensen.keys()) await this.proces.komtBinnen(wie);
    await maakZaaier(this.proces.wereld)();
    await this.proces.relay();
    return this;
  }

  /** Lets time go on, minute for minute where something is due. */
  async naar(dag: string, tijd: string): Promise<void> {
    const doel = this.om(dag, tijd);
    for (let ronde = 0; ronde < 500; ronde++) {
      const eerste = await this.kast.opslag.eerstvolgende();
      if (eerste === null || eerste > doel) break;
      this.klok.nu = Math.max(this.klok.nu, eerste);
      await this.proces.relay();
    }
    this.klok.nu = doel;
  }

  tik(
    wie: string,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    kaart: string | null = null,
  ): Promise<Antwoord> {
    return this.proces.tik(wie, verb, { rev: 0, ...data }, { kaart });
  }

  /** Brings a case; gives its id. */
  async brengIn(wie: string, overleg = DINSDAG): Promise<string> {
    const keer = (await this.overleg(overleg))?.keer ?? 0;
    const antwoord = await this.tik(wie, "casus_breng_in", { overleg, rev: keer });
    return /"casus":"([\w-]+)"/u.exec(JSON.stringify(antwoord))?.[1] ?? assert.fail(lees(antwoord));
  }

  async trekIn(wie: string, casus: string): Promise<Antwoord> {
    const { keer } = await this.casus(casus);
    return this.tik(wie, "casus_trek_in", { casus, rev: keer });
  }

  async overleg(id = DINSDAG): Promise<Overleg | null> {
    const [bewaard] = (await this.kast.opslag.laad({ records: [`overleg/${id}`] })).records;
    return alsOverleg(bewaard)?.doc ?? null;
  }

  async tafel(id = DINSDAG): Promise<Overleg> {
    return (await this.overleg(id)) ?? assert.fail(`geen overleg ${id}`);
  }

  async casus(id: string): Promise<Casus> {
    const [bewaard] = (await this.kast.opslag.laad({ records: [`casus/${id}`] })).records;
    return alsCasus(bewaard)?.doc ?? assert.fail(`geen casus ${id}`);
  }

  /** Everything that lies in somebody's chat, oldest first, as text. */
  kaarten(wie: string): readonly string[] {
    return [...(this.post.get(`a:${wie}`)?.values() ?? [])].map(lees);
  }

  laatste(wie: string): string {
    return this.kaarten(wie).at(-1) ?? "";
  }
}

export function lees(waarde: unknown): string {
  return JSON.stringify(waarde);
}
