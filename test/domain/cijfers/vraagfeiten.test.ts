import assert from "node:assert/strict";
import fc from "fast-check";
import type { Feit } from "../../../src/domain/cijfers/feiten.ts";
import { kwartaalVan } from "../../../src/domain/cijfers/telling.ts";
import { vraagfeiten, werkdagenTussen } from "../../../src/domain/cijfers/vraagfeiten.ts";
import { Afsluiting } from "../../../src/domain/sleutels.ts";
import type { Toestand, Vraag } from "../../../src/domain/vraag.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { DOORGEGEVEN, NU } from "../../dialogs/records.ts";

const OM = { gemeente: PROEFGEMEENTE, nu: NU };
const EEN = DOORGEGEVEN[0] as Vraag;
const DAG_MS = 86_400_000;

const toestand: fc.Arbitrary<Toestand> = fc.oneof(
  fc.constantFrom<Toestand>(
    { soort: "aangeboden", aan: "a", ronde: 1, sinds: NU, tot: NU },
    { soort: "wachtrij", functie: "cjg", sinds: NU, tot: NU },
    { soort: "opgepakt", eigenaar: "a", sinds: NU },
    { soort: "ingetrokken", op: NU },
  ),
  fc.constantFrom(...Afsluiting.options).map((als): Toestand => ({ soort: "afgesloten", als, op: NU, eigenaar: "a" })),
);
const plek = fc.record({ team: fc.constantFrom("oost", "west", "noord"), toestand });

function stap({ team, toestand: nieuw }: { team: string; toestand: Toestand }, doorgegeven: number): Vraag {
  const plaatsing = EEN.plaatsing === null ? null : { ...EEN.plaatsing, team, doorgegeven };
  return { ...EEN, plaatsing, toestand: nieuw };
}

/** What the figures say became of what a team got: the stock, and each way in which it ends. */
function boek(feiten: readonly Feit[]): Readonly<Record<string, number>> {
  const boeken: Record<string, number> = {};
  const tel = (wat: string, aantal: number) => {
    boeken[wat] = (boeken[wat] ?? 0) + aantal;
    if (boeken[wat] === 0) delete boeken[wat];
  };
  for (const feit of feiten) {
    const waar = "gestart" in feit ? `${feit.team} ${feit.gestart}` : "";
    if (feit.soort === "doorgegeven" || feit.soort === "verhuisd_naar") tel(`${waar} open`, 1);
    if (feit.soort === "verhuisd_uit") tel(`${waar} open`, -1);
    if (feit.soort === "ingetrokken" || feit.soort === "gewist_open") {
      tel(`${waar} open`, -1);
      tel(`${waar} ${feit.soort}`, 1);
    }
    if (feit.soort === "afgesloten" || feit.soort === "heropend") {
      const af = feit.soort === "afgesloten" ? 1 : -1;
      tel(`${waar} open`, -af);
      tel(`${waar} ${feit.als}`, af);
    }
  }
  return boeken;
}

describe("What a change of a vraag means for the stock of its team", () => {
  it("adds up to where it is in the end, whatever became of it on the way", () => {
    fc.assert(
      fc.property(
        fc.array(plek, { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        fc.nat(400),
        (stappen, gewist, dagen) => {
          const doorgegeven = NU - dagen * DAG_MS;
          // What was withdrawn is over: nothing but its erasure follows.
          const einde = stappen.findIndex(({ toestand: { soort } }) => soort === "ingetrokken");
          const geldig = einde < 0 ? stappen : stappen.slice(0, einde + 1);
          const keten = [null, ...geldig.map((een) => stap(een, doorgegeven)), ...(gewist ? [null] : [])];
          const feiten = keten.slice(1).flatMap((is, nummer) => vraagfeiten(OM, keten[nummer] ?? null, is));

          const laatste = geldig.at(-1);
          const waar = `${laatste?.team} ${kwartaalVan(PROEFGEMEENTE, doorgegeven)}`;
          const stand = standVan(laatste?.toestand);
          const verwacht = stand === "open" && gewist ? "gewist_open" : stand;
          assert.deepEqual(boek(feiten), { [`${waar} ${verwacht}`]: 1 });
          assert.equal(feiten.filter(({ soort }) => soort === "doorgegeven").length, 1);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is nothing when only something else about it changes, and nothing for a draft but that it began", () => {
    for (const doc of DOORGEGEVEN) assert.deepEqual(vraagfeiten(OM, doc, { ...doc, correcties: 9 }), []);
    const concept: Vraag = { ...EEN, plaatsing: null, toestand: { soort: "concept", gepauzeerd: false } };
    assert.deepEqual(
      vraagfeiten(OM, null, concept).map(({ soort }) => soort),
      ["begonnen"],
    );
    assert.deepEqual(vraagfeiten(OM, concept, { ...concept, correcties: 1 }), []);
    assert.deepEqual(vraagfeiten(OM, concept, null), []);
  });

  it("tells that it was closed without anybody having spoken the resident, and for which time", () => {
    const open = stap({ team: "oost", toestand: { soort: "opgepakt", eigenaar: "a", sinds: NU } }, NU);
    const weer: Vraag = { ...open, opvolging: { ...open.opvolging, heropend: [NU], contact: NU } };
    const dicht: Toestand = { soort: "afgesloten", als: "ondersteuning", op: NU, eigenaar: "a" };
    const eerst = vraagfeiten(OM, open, { ...open, toestand: dicht });
    const daarna = vraagfeiten(OM, weer, { ...weer, toestand: dicht });
    const wat = (feiten: readonly Feit[]) =>
      feiten.map((feit) => (feit.soort === "afgesloten" ? [feit.contact, feit.keer] : feit.soort));
    assert.deepEqual([wat(eerst), wat(daarna)], [[["nee", "eerste"]], [["ja", "weer"]]]);
  });
});

function standVan(is: Toestand | undefined): string {
  if (is?.soort === "afgesloten") return is.als;
  return is?.soort === "ingetrokken" ? "ingetrokken" : "open";
}

describe("Working days between two moments", () => {
  const op = (tekst: string) => Date.parse(`${tekst}+01:00`);
  const werkweek = {
    ...PROEFGEMEENTE,
    openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["09:00", "17:00"] as const])),
  };
  it("are days on which the desks open, and do not count beyond a week", () => {
    const vrijdag = op("2026-11-20T16:00:00");
    const tot = [
      "2026-11-20T16:30:00",
      "2026-11-22T12:00:00",
      "2026-11-23T09:00:00",
      "2026-11-27T09:00:00",
      "2026-11-30T09:00:00",
      "2027-05-03T09:00:00",
    ];
    const dagen = tot.map((tekst) => werkdagenTussen(werkweek, vrijdag, op(tekst)));
    assert.deepEqual(dagen, ["0", "0", "1", "5", "langer", "langer"]);
  });

  it("are none when the clock went back", () => {
    assert.equal(werkdagenTussen(werkweek, op("2026-11-20T16:00:00"), op("2026-11-16T09:00:00")), "0");
  });
});
