import assert from "node:assert/strict";
import fc from "fast-check";
import { stroomVan } from "../../dialogs/stromen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { SANNE } from "../support/bot.ts";
import { type Losproces, maakLosproces } from "./losse-wereld.ts";
import { leesVraag, type Toneel, zetToneel } from "./toneel.ts";

const STAPPEN = stroomVan("vraagverkenning").steps.map(({ id }) => id);
/** Free text of every card; what is typed in one carries its name. */
const TEKSTEN = [
  "eigen_woorden",
  "taal",
  "wens",
  "eerder_gevraagd",
  "welke_organisatie",
  "voornaam",
  "niet_op",
  "niet_doorgeven",
  "beller_organisatie",
] as const;
const KEUZES: Readonly<Record<string, string>> = {
  over_wie: "mij",
  kanaal: "balie",
  leefgebied: "financien",
  woonplek: "postcode",
  organisatie: "nee",
  bereik: "brief",
  ander_mag_weten: "nee",
};
const RUNS = process.env["WIJKWIJZER_NACHT"] === "1" ? 2_000 : 100;

interface Tap {
  readonly verb: "verder" | "terug" | "wijzig" | "pauze" | "stoppen" | "hervat";
  /** Ahead of or behind the showing that is on the screen when it arrives. */
  readonly scheef: number;
  readonly stap: string | null;
}

const tap: fc.Arbitrary<Tap> = fc.record({
  verb: fc.oneof(
    { weight: 6, arbitrary: fc.constant("verder" as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "terug" as const,
        "wijzig" as const,
        "pauze" as const,
        "stoppen" as const,
        "hervat" as const,
      ),
    },
  ),
  scheef: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: -4, max: 2 }) }),
  stap: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...STAPPEN) }),
});

describe("A tap on a card that is no longer the newest", () => {
  let toneel: Toneel;
  let proces: Losproces;
  const klok = { nu: Date.UTC(2026, 10, 23, 9) };
  before(async () => {
    toneel = await zetToneel();
    proces = maakLosproces(toneel.opslag, toneel.gemeente, klok, new Map());
  });
  after(() => toneel.sluit());

  /** A card with a field for every question there is, each filled in with its own name and this tap's number. */
  function data(vraag: string, rev: number, stap: string, keer: number): Record<string, unknown> {
    const teksten = TEKSTEN.map((id) => [`${id}_r${rev}`, `${id}#${keer}`]);
    const keuzes = Object.entries(KEUZES).map(([id, waarde]) => [`${id}_r${rev}`, waarde]);
    return { vraag, rev, stap, ...Object.fromEntries([...teksten, ...keuzes]) };
  }

  async function begin(): Promise<string> {
    await toneel.opslag.client.flushdb();
    await proces.tik(SANNE, "nieuwe_vraag", { rev: 1 });
    const id = proces.gedaan.at(-1)?.resultaat.slice("vraag/".length) ?? "";
    proces.gedaan.length = 0;
    return id;
  }

  const veranderd = (voor: Vraag, na: Vraag) =>
    Object.keys(na.stroom.answers).filter((id) => na.stroom.answers[id] !== voor.stroom.answers[id]);

  /** Names of the questions of a step, for the answers as they are afterwards. */
  function vragenVan(stap: string, doc: Vraag): ReadonlySet<string> {
    const context = {
      gemeente: toneel.gemeente,
      ik: toneel.gemeente.mensen.get(SANNE),
      rol: "baliemedewerker",
      kanaal: "balie",
      vandaag: "2026-11-23",
      catalogus: NEDERLANDS,
    };
    const gevonden = stroomVan("vraagverkenning").steps.find(({ id }) => id === stap);
    return new Set(gevonden?.questions(doc.stroom.answers, context as never).map(({ id }) => id));
  }

  it(`is never filed under another question, whatever comes in whatever order (${RUNS} histories)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tap, { minLength: 4, maxLength: 16 }), async (taps) => {
        const id = await begin();
        for (const [keer, { verb, scheef, stap }] of taps.entries()) {
          const voor = await leesVraag(toneel, id);
          if (voor?.doc.toestand.soort !== "concept") return;
          const { asked, revision } = voor.doc.stroom;
          await proces.tik(SANNE, verb, data(id, revision + scheef, stap ?? asked ?? "", keer), {
            activiteit: `t${keer}`,
          });
          const na = await leesVraag(toneel, id);
          if (na === null) return;
          const nieuw = veranderd(voor.doc, na.doc);
          const paste = scheef === 0 && (stap ?? asked) === asked;
          if (!paste) assert.deepEqual(nieuw, [], "een oude of vreemde kaart schreef iets");
          const mag = vragenVan(asked ?? "", na.doc);
          for (const vraag of nieuw) assert.ok(mag.has(vraag), `${vraag} hoort niet bij ${asked}`);
          for (const [vraag, waarde] of Object.entries(na.doc.stroom.answers)) {
            if (typeof waarde === "string" && waarde.includes("#")) assert.equal(waarde.split("#")[0], vraag);
          }
          if (verb === "verder" && scheef !== 0 && na.versie !== voor.versie) {
            assert.equal(na.doc.stroom.asked, stap ?? asked, "een oude kaart brengt alleen haar eigen stap terug");
            assert.ok(vragenVan(na.doc.stroom.asked ?? "", na.doc).size > 0);
          }
        }
      }),
      { numRuns: RUNS },
    );
  }).timeout(process.env["WIJKWIJZER_NACHT"] === "1" ? 600_000 : 60_000);

  it("shows the fresh card, and keeps what was typed on it when it asks the same", async () => {
    const id = await begin();
    const antwoord = await proces.tik(SANNE, "verder", data(id, 0, "woorden", 1));
    assert.equal(antwoord.soort, "kaart");
    const kaart = JSON.stringify(antwoord);
    assert.ok(kaart.includes('"eigen_woorden_r1"'), "niet de kaart van nu");
    assert.ok(kaart.includes("eigen_woorden#1"), "wat is getypt, is weg");
    assert.equal((await leesVraag(toneel, id))?.doc.stroom.answers["eigen_woorden"], undefined);
  });

  it("all at once, from several screens: one of them is kept whole, none by half", async () => {
    for (let ronde = 0; ronde < 20; ronde++) {
      const id = await begin();
      const verbs = ["verder", "terug", "pauze", "stoppen", "verder", "hervat"] as const;
      await Promise.all(
        verbs.map((verb, keer) =>
          proces.tik(SANNE, verb, data(id, 1, "woorden", keer), { activiteit: `r${ronde}-${keer}` }),
        ),
      );
      const na = await leesVraag(toneel, id);
      assert.ok(na);
      const nummers = new Set(
        ["eigen_woorden", "taal"]
          .map((vraag) => /#(\d+)$/.exec(JSON.stringify(na.doc.stroom.answers[vraag] ?? "").replaceAll('"', ""))?.[1])
          .filter((keer) => keer !== undefined),
      );
      assert.ok(nummers.size <= 1, `antwoorden van twee tikken door elkaar: ${[...nummers].join(", ")}`);
      const commits = proces.gedaan.filter(({ wijzigingen }) =>
        wijzigingen.some(({ sleutel }) => sleutel === `vraag/${id}`),
      ).length;
      assert.equal(na.versie, commits + 1);
    }
  }).timeout(60_000);
});
