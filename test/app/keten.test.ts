import assert from "node:assert/strict";
import { alsVraag } from "../../src/app/stand.ts";
import { maakZaaier } from "../../src/app/taken/dag.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { Geheugen } from "../betrouwbaar/geheugen.ts";
import { ketengemeente, NADIA, OMAR, PIEN, WOUT } from "../betrouwbaar/keten-gebeuren.ts";
import { type Losproces, maakLosproces } from "../betrouwbaar/losse-wereld.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";

/** Local time in the winter of 2026: one hour ahead of UTC. */
const om = (tekst: string) => Date.parse(`${tekst}:00+01:00`);
const MAANDAG = om("2026-11-23T10:00");
const BASIS = ketengemeente(leesGemeente("config/proef"));

/** One process in memory, a clock to set and a roster to change. */
class Bureau {
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

  async doe(wie: string, verb: string, id: string, meer: Readonly<Record<string, string>> = {}): Promise<void> {
    const { gevraagd, opvolging, correcties } = await this.vraag(id);
    const rev = gevraagd.length + opvolging.keer + correcties;
    await this.proces.tik(wie, verb, { vraag: id, rev, ...meer });
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

describe("an offer", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
  });

  it("waits until somebody's quiet hours are over, with a term that counts from then, and says so to the desk", async () => {
    bureau.klok.nu = om("2026-11-27T20:00");
    const id = await bureau.nieuw();
    const { toestand } = await bureau.vraag(id);
    assert.ok(toestand.soort === "aangeboden");
    assert.equal(toestand.vanaf, om("2026-11-30T08:00"), "Monday at eight");
    assert.equal(toestand.tot, om("2026-12-01T17:00"), "the end of the working day after");
    await bureau.proces.relay();
    const wacht = (await bureau.kast.taken()).get(`nieuw:vraag/${id}:~${toestand.aan}`);
    assert.equal(wacht?.om, toestand.vanaf, "the card comes then and not before");
    const antwoord = await bureau.proces.tik(SANNE, "ververs", { vraag: id, rev: 1 });
    assert.match(JSON.stringify(antwoord), /ziet de vraag maandag 30 november om 08\.00/);
  });

  it("waits for nobody's quiet hours when it is for today", async () => {
    bureau.klok.nu = om("2026-11-26T20:00");
    const id = await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek");
    const { toestand, plaatsing } = await bureau.vraag(id);
    assert.equal(plaatsing?.haast, "vandaag");
    assert.ok(toestand.soort === "aangeboden" && toestand.vanaf === undefined);
  });

  it("does not lapse before its term, though a task of the same round comes again", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST]) bureau.wijzig(wie, null);
    const id = await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek");
    assert.equal(await bureau.aan(id), MARIJKE);
    const pacht = async () => {
      bureau.klok.nu += 11 * 60_000;
      const [eerste] = (await bureau.kast.opslag.neem(bureau.klok.nu, 50, 15_000)).filter(
        ({ taak }) => taak.id === `aanbod:${id}`,
      );
      assert.ok(eerste);
      return eerste;
    };
    await doeTaak(bureau.proces.wereld, await pacht());
    assert.equal(await bureau.aan(id), WOUT);
    await doeTaak(bureau.proces.wereld, await pacht());
    const weer = await pacht();
    await doeTaak(bureau.proces.wereld, weer);
    const na = (await bureau.vraag(id)).toestand;
    bureau.klok.nu += 60_000;
    await doeTaak(bureau.proces.wereld, { ...weer, tot: weer.tot + 1 });
    assert.deepEqual((await bureau.vraag(id)).toestand, na);
    assert.ok((await bureau.kast.taken()).has(`aanbod:${id}`));
  });
});

describe("the queue of a team", () => {
  let bureau: Bureau;
  beforeEach(async () => {
    bureau = new Bureau();
    await bureau.begin();
    for (const wie of [FATIMA, OMAR, JOOST]) bureau.wijzig(wie, { grens: 0 });
    bureau.wijzig(NADIA, { grens: 1 });
  });

  it("offers the oldest first, as many as somebody has room for", async () => {
    const [eerste, ...rest] = [await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw(), await bureau.nieuw()];
    assert.equal(await bureau.pakOp(eerste ?? ""), NADIA);
    bureau.wijzig(NADIA, { grens: 3 });
    await bureau.doe(NADIA, "afronden", eerste ?? "", { als: "ondersteuning" });
    bureau.wijzig(NADIA, { grens: 2 });
    await bureau.proces.relay();
    assert.deepEqual(await Promise.all(rest.map((id) => bureau.aan(id))), [NADIA, NADIA, null]);
    assert.equal(await bureau.soort(rest[2] ?? ""), "wachtrij");
  });

  it("is looked at when another configuration is taken over", async () => {
    const zaai = maakZaaier(bureau.proces.wereld);
    await zaai();
    bureau.wijzig(NADIA, { afwezig: [{ van: "2026-11-01", tot: "2026-11-30" }] });
    const id = await bureau.nieuw();
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.soort(id), "wachtrij");
    bureau.wijzig(NADIA, {});
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.aan(id), NADIA);
  });

  it("is open to whoever has the function, and to nobody else", async () => {
    bureau.wijzig(NADIA, { grens: 0 });
    const id = await bureau.nieuw();
    await bureau.doe(PIEN, "oppakken", id);
    await bureau.doe(JOOST, "oppakken", id);
    assert.equal(await bureau.soort(id), "wachtrij");
    await bureau.doe(OMAR, "oppakken", id);
    const { toestand, gevraagd } = await bureau.vraag(id);
    assert.ok(toestand.soort === "opgepakt" && toestand.eigenaar === OMAR, "who does it besides their own function");
    assert.deepEqual(
      gevraagd.map(({ wie, waarom }) => [wie, waarom]),
      [[OMAR, "uit_de_rij"]],
    );
  });

  it("is open to the lead, who names somebody although they have enough", async () => {
    bureau.wijzig(NADIA, { grens: 0 });
    const id = await bureau.nieuw();
    assert.equal(await bureau.soort(id), "wachtrij");
    await bureau.doe(WOUT, "toewijzen", id, { collega_r0: NADIA });
    assert.equal(await bureau.soort(id), "wachtrij", "not to the lead of another team");
    await bureau.doe(MARIJKE, "toewijzen", id, { collega_r0: NADIA });
    assert.equal(await bureau.aan(id), NADIA);
  });

  it("is skipped by what cannot wait", async () => {
    for (const wie of [FATIMA, NADIA, OMAR, JOOST])
      bureau.wijzig(wie, { afwezig: [{ van: "2026-11-01", tot: "2026-11-30" }] });
    assert.equal(await bureau.aan(await bureau.nieuw("geestelijke_gezondheid", "Vannacht geen slaapplek")), MARIJKE);
  });
});

describe("whoever leaves the roster", () => {
  it("leaves no vraag behind: it goes on, also when they had asked somebody to take it over", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const zaai = maakZaaier(bureau.proces.wereld);
    await zaai();
    const [eerste, tweede] = [await bureau.nieuw(), await bureau.nieuw()];
    const eigenaar = await bureau.pakOp(eerste);
    assert.equal(eigenaar, FATIMA);
    const ander = await bureau.pakOp(tweede);
    await bureau.doe(ander, "doorzetten", tweede, { [`collega_r${1}`]: OMAR });
    bureau.wijzig(FATIMA, { tot: "2026-11-22" });
    bureau.wijzig(ander, { tot: "2026-11-22" });
    await zaai();
    await bureau.proces.relay();
    assert.equal(await bureau.soort(eerste), "aangeboden");
    assert.notEqual(await bureau.aan(eerste), FATIMA);
    assert.equal(await bureau.aan(tweede), OMAR, "who was asked already is asked on");
    const soorten = (await bureau.kast.feiten()).map(({ soort }) => soort);
    assert.equal(soorten.filter((soort) => soort === "uit_dienst").length, 2);
  });
});

describe("the beginning of a day", () => {
  it("is put down once for each opening day, by however many processes, and puts down the next", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    for (const zaai of [maakZaaier(bureau.proces.wereld), maakZaaier(bureau.proces.wereld)]) await zaai();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-11-24"]);
    bureau.klok.nu = om("2026-11-24T08:30");
    await bureau.proces.relay();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-11-25"]);
    bureau.klok.nu = om("2026-12-24T09:00");
    await maakZaaier(bureau.proces.wereld)();
    await bureau.proces.relay();
    assert.deepEqual(await bureau.taken("dag"), ["dag:2026-12-28"], "not at Christmas, not at the weekend");
  });
});

describe("a partner outside", () => {
  it("never owns: the owner stays, is asked after five working days, and closes it when the partner took it", async () => {
    const bureau = new Bureau();
    await bureau.begin();
    const id = await bureau.nieuw();
    const eigenaar = await bureau.pakOp(id);
    await bureau.doe(eigenaar, "naar_partner", id, { partner: "cjg-loket" });
    const { toestand, opvolging } = await bureau.vraag(id);
    assert.ok(toestand.soort === "opgepakt" && toestand.eigenaar === eigenaar);
    assert.deepEqual(opvolging.partner, { id: "cjg-loket", sinds: MAANDAG, overgenomen: null });
    assert.equal((await bureau.kast.taken()).get(`partner:${id}`)?.om, om("2026-11-30T17:00"));
    bureau.klok.nu = om("2026-12-01T08:30");
    await bureau.proces.relay();
    assert.ok((await bureau.kast.feiten()).some(({ soort }) => soort === "partner_herinnerd"));
    await bureau.doe(eigenaar, "partner_nam_over", id);
    assert.equal(await bureau.soort(id), "afgesloten");
    assert.equal((await bureau.kast.taken()).has(`partner:${id}`), false);
  });
});
