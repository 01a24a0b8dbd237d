import assert from "node:assert/strict";
import { veldId } from "../../cards/veld-id.ts";
import type { Kaartbeeld, Knop } from "../../dialogs/beeld.ts";
import { neemBeurt } from "../../src/app/beurt.ts";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import { alsCasus } from "../../src/app/stand.ts";
import type { Wereld } from "../../src/app/wereld.ts";
import { type Casus, ONBEGONNEN } from "../../src/domain/casuistiek/casus.ts";
import { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { type Losproces, maakLosproces, type Postbus } from "../betrouwbaar/losse-wereld.ts";
import { AMIRA, GGZ, MET_CASUISTIEK, NOOR } from "../support/casuistiek.ts";

/** Monday morning. */
export const NU = Date.parse("2026-11-23T09:00:00Z");
const UUR_MS = 3_600_000;
export const DINSDAG = "oost_2026-12-08";

/** A consult of Amira with Noor that both hold for tomorrow. */
export function consult(deel: Partial<Casus> = {}): Casus {
  const van = NU + 24 * UUR_MS;
  const afspraak = { van, tot: van + UUR_MS / 2, met: NOOR.oid, plek: "bellen" as const };
  return {
    ...ONBEGONNEN,
    id: "casus-0001",
    inbrenger: AMIRA.oid,
    team: "oost",
    begonnen: NU,
    route: { soort: "consult", expertise: GGZ.id, wijze: "zonder_naam" },
    stand: { soort: "afgesproken", afspraak, sinds: NU },
    wissenOp: NU + 28 * 24 * UUR_MS,
    ...deel,
  };
}

/** The same for the meeting of the series. */
export function ingebracht(deel: Partial<Casus> = {}): Casus {
  return consult({
    route: { soort: "overleg", overleg: DINSDAG },
    stand: { soort: "ingebracht", sinds: NU },
    ...deel,
  });
}

export function overlegMet(casus: Casus, deel: Partial<Overleg> = {}): Overleg {
  return Overleg.parse({
    schema: 1,
    id: DINSDAG,
    reeks: "oost",
    datum: "2026-12-08",
    van: Date.parse("2026-12-08T12:30:00Z"),
    tot: Date.parse("2026-12-08T14:00:00Z"),
    plaatsen: [{ casus: casus.id, nummer: 1, inbrenger: casus.inbrenger }],
    reserve: [],
    rollen: {},
    komst: [],
    afgelast: null,
    aanDeTafel: null,
    volgnummer: 0,
    buiten: null,
    keer: 0,
    wissenOp: NU + 90 * 24 * UUR_MS,
    ...deel,
  });
}

const LEEG = {
  resultaat: "start",
  taken: [],
  vervallen: [],
  audit: [],
  feiten: [],
  verwijzingen: [],
  ongeldig: [],
};

/** A bot in memory with one casus, and people who look at it in the window. */
export class Bladtoneel {
  readonly kast = new Geheugen();
  readonly klok = { nu: NU };
  readonly post: Postbus = new Map();
  readonly proces: Losproces;
  readonly #venster: Wereld;

  constructor(gemeente: Gemeente = MET_CASUISTIEK) {
    this.proces = maakLosproces(this.kast.opslag, gemeente, this.klok, this.post);
    const { wereld } = this.proces;
    const omgeving = () => ({ ...wereld.omgeving(), plek: "venster" as const });
    this.#venster = { ...wereld, omgeving, kaart: (beeld) => beeld };
  }

  async begin(casus: Casus, overleg: Overleg | null = null): Promise<this> {
    await this.kast.opslag.legVast({
      ...LEEG,
      operatie: "begin",
      wijzigingen: [
        { sleutel: `casus/${casus.id}`, versie: 0, inhoud: casus, nummer: true },
        ...(overleg === null ? [] : [{ sleutel: `overleg/${overleg.id}`, versie: 0, inhoud: overleg } as const]),
      ],
    });
    return this;
  }

  /** Lets somebody have the card of the casus in their chat. */
  async kaartVoor(wie: string, casus = "casus-0001"): Promise<void> {
    await this.proces.komtBinnen(wie);
    const voor = this.kast.opslag.schuilnaam(wie);
    const taak = { id: `stuur:casus/${casus}:${voor}`, om: this.klok.nu, inhoud: { soort: "stuur", casus, voor } };
    await this.kast.opslag.legVast({ ...LEEG, operatie: crypto.randomUUID(), wijzigingen: [], taken: [taak] });
    await this.proces.relay();
  }

  mens(wie: string): Lezer {
    return new Lezer(async (verb, data) => {
      const activiteit = crypto.randomUUID();
      return neemBeurt(this.#venster, { soort: "knop", wie, adres: null, activiteit, kaart: null, verb, data });
    });
  }

  async casus(id = "casus-0001"): Promise<Casus> {
    const [bewaard] = (await this.kast.opslag.laad({ records: [`casus/${id}`] })).records;
    return alsCasus(bewaard)?.doc ?? assert.fail("geen casus");
  }
}

type Stuur = (verb: string, data: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
type Velden = Readonly<Record<string, string>>;

/** Somebody in the window: what they see is the last view, and every button takes all fields along. */
export class Lezer {
  readonly #stuur: Stuur;
  #beeld: Kaartbeeld | null = null;

  constructor(stuur: Stuur) {
    this.#stuur = stuur;
  }

  get beeld(): Kaartbeeld {
    return this.#beeld ?? assert.fail("er staat niets op het scherm");
  }

  async doet(verb: string, data: Readonly<Record<string, unknown>> = { casus: "casus-0001" }): Promise<Kaartbeeld> {
    const antwoord = await this.#stuur(verb, data);
    assert.ok(antwoord.soort === "kaart", JSON.stringify(antwoord));
    this.#beeld = antwoord.kaart as Kaartbeeld;
    return this.#beeld;
  }

  /** What the page keeps by itself. */
  typt(velden: Velden): Promise<Kaartbeeld> {
    const { basis, bewaart } = this.beeld;
    return this.doet(bewaart ?? assert.fail("dit wordt niet bewaard"), { ...basis, ...this.#ingevuld(velden) });
  }

  drukt(titel: string, velden: Velden = {}): Promise<Kaartbeeld> {
    const knop = this.beeld.knoppen.find(
      (een): een is Extract<Knop, { verb: string }> => "verb" in een && een.titel === titel,
    );
    assert.ok(knop, `geen knop "${titel}": ${this.beeld.knoppen.map((een) => een.titel).join(", ")}`);
    const mee = knop.zonderVelden === true ? {} : this.#ingevuld(velden);
    return this.doet(knop.verb, { ...this.beeld.basis, ...knop.data, ...mee });
  }

  leest(): string {
    return JSON.stringify(this.beeld);
  }

  /** An empty field is not sent, as the page does it. */
  #ingevuld(velden: Velden): Velden {
    const { velden: vragen, basis } = this.beeld;
    const waarden = vragen.map(({ id, waarde }) => [id, velden[id] ?? String(waarde)] as const);
    for (const id of Object.keys(velden))
      assert.ok(
        vragen.some((een) => een.id === id),
        `geen veld ${id}`,
      );
    return Object.fromEntries(
      waarden.filter(([, waarde]) => waarde !== "").map(([id, waarde]) => [veldId(id, basis["rev"] ?? 0), waarde]),
    );
  }
}
