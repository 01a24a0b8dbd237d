import assert from "node:assert/strict";
import { type Agendarecord, agendaTaak } from "../../../src/app/agendataak.ts";
import type { Bewaard, RecordSleutel } from "../../../src/app/poorten.ts";
import { doeTaak } from "../../../src/app/taken/doe-taak.ts";
import type { Wereld } from "../../../src/app/wereld.ts";
import { maakAgenda, metPostvakken } from "../../agenda/opstelling.ts";
import { Geheugen } from "../../betrouwbaar/geheugen.ts";
import { maakLosproces } from "../../betrouwbaar/losse-wereld.ts";
import { FATIMA, JOOST } from "../../dialogs/proefgemeente.ts";
import { vastlegging } from "../../redis/opstelling.ts";
import { AMIRA, MET_CASUISTIEK, NOOR, PIET } from "../../support/casuistiek.ts";
import type { Postvak } from "../../support/graph-postvak.ts";
import { maakSchrift } from "../../support/kanaal.ts";
import type { NepGraph } from "../../support/nep-graph.ts";

/** Monday morning, the day before whatever is planned. */
export const NU = Date.parse("2026-11-23T10:00:00+01:00");

/** One process in memory with a calendar outside, and a mailbox for everybody. */
export class Agendatoneel {
  readonly kast = new Geheugen();
  readonly klok = { nu: NU };
  readonly logboek = maakSchrift();
  readonly wereld: Wereld;
  readonly nep: NepGraph;

  constructor(nep: NepGraph) {
    this.nep = nep;
    nep.vergeet();
    metPostvakken(nep, FATIMA.oid, NOOR.oid, PIET.oid, JOOST.oid, AMIRA.oid);
    const { wereld } = maakLosproces(this.kast.opslag, MET_CASUISTIEK, this.klok, new Map());
    this.wereld = { ...wereld, logboek: this.logboek, buitenagenda: maakAgenda(nep, this.klok) };
  }

  postvak(wie: string): Postvak {
    return this.nep.postvakken.get(wie) ?? assert.fail(wie);
  }

  gebeurtenissen(wie: string) {
    return [...this.postvak(wie).evenementen.values()];
  }

  async lees(sleutel: RecordSleutel): Promise<Bewaard> {
    return (await this.kast.opslag.laad({ records: [sleutel] })).records[0] ?? assert.fail(sleutel);
  }

  async leg(sleutel: RecordSleutel, inhoud: object, nummer = false): Promise<void> {
    const { versie } = await this.lees(sleutel);
    await this.kast.opslag.legVast(vastlegging({ wijzigingen: [{ sleutel, versie, inhoud, nummer }] }));
  }

  /** Puts the task down and does what is due, as a relay would; gives how many tasks were done. */
  async werkBij(record: Agendarecord, wereld = this.wereld): Promise<number> {
    this.klok.nu += 1;
    await this.kast.opslag.legVast(vastlegging({ taken: [agendaTaak({ nu: this.klok.nu }, record)] }));
    return this.doeAlles(wereld);
  }

  async doeAlles(wereld = this.wereld): Promise<number> {
    for (let gedaan = 0; ; gedaan++) {
      const [pacht] = await this.kast.opslag.neem(this.klok.nu, 1, 15_000);
      if (pacht === undefined) return gedaan;
      await doeTaak(wereld, pacht);
      // No two leases of one task end at the same moment.
      this.klok.nu += 1;
    }
  }
}
