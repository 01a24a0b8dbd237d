import assert from "node:assert/strict";
import fc from "fast-check";
import { relatiesTotSignaal } from "../../../src/domain/signaal/relaties.ts";
import type { Signaalstand } from "../../../src/domain/signaal/signaal.ts";
import {
  antwoordIn,
  isAfgehandeld,
  kanNaar,
  kijkAntwoordOp,
  kijkStilOp,
  metStand,
  volgendeBij,
  zonderLaatsteStap,
} from "../../../src/domain/signaal/verloop.ts";
import { GEMEENTE, KEES, LEIDER, maakSignaal, NU } from "../../app/signaaltoneel.ts";
import { FATIMA, JOOST } from "../../dialogs/proefgemeente.ts";

const UUR_MS = 3_600_000;
const DAG_MS = 24 * UUR_MS;
const STANDEN: readonly Signaalstand[] = [
  { soort: "nieuw" },
  { soort: "gezien", op: NU },
  { soort: "opgepakt", op: NU },
  { soort: "collectief", op: NU, antwoord: "pool", wat: "Een groep.", vanaf: "2026-12-01" },
  { soort: "niet_nu", op: NU, waarom: "Later." },
  { soort: "klaar", op: NU, gedaan: "Er is een groep." },
];
const stappen = fc.array(fc.constantFrom(...STANDEN), { maxLength: 8 });

function loop(reeks: readonly Signaalstand[]) {
  return reeks.reduce((doc, stand, n) => {
    const op = NU + n * UUR_MS;
    return kanNaar(doc, stand.soort) ? metStand(GEMEENTE, doc, stand, LEIDER.oid, op) : doc;
  }, maakSignaal());
}

describe("the life of a signal", () => {
  it("has an answer exactly when who gave it was told one", () => {
    fc.assert(
      fc.property(stappen, (reeks) => {
        const doc = loop(reeks);
        assert.equal(doc.teruggekoppeld?.tekst ?? null, antwoordIn(doc.stand));
      }),
    );
  });

  it("asks for an answer until there is one, at most twice, and never again after", () => {
    fc.assert(
      fc.property(stappen, fc.nat({ max: 2 }), (reeks, keren) => {
        const doc = { ...loop(reeks), herinnerd: Array.from({ length: keren }, () => NU) };
        const op = kijkAntwoordOp(doc);
        assert.equal(op === null, antwoordIn(doc.stand) !== null || keren === 2);
        if (op !== null) assert.ok(op === doc.antwoordVoor || op === doc.antwoordVoor - 7 * DAG_MS);
      }),
    );
  });

  it("is looked at for being seen only while nobody has", () => {
    fc.assert(
      fc.property(stappen, (reeks) => {
        const doc = loop(reeks);
        assert.equal(kijkStilOp(GEMEENTE, doc) === null, doc.stand.soort !== "nieuw");
      }),
    );
  });

  it("stands as before when the last step is taken back, and that can be done once", () => {
    fc.assert(
      fc.property(stappen, (reeks) => {
        const doc = loop(reeks);
        const terug = zonderLaatsteStap(doc, NU);
        assert.deepEqual(terug.stand, doc.vorige ?? doc.stand);
        assert.equal(zonderLaatsteStap(terug, NU), terug);
        assert.ok(doc.vorige === null || terug.keer === doc.keer + 1, "a card of before is recognised");
      }),
    );
  });

  it("is kept a year from the last step", () => {
    const doc = loop([STANDEN[2] ?? assert.fail(), STANDEN[5] ?? assert.fail()]);
    assert.equal(new Date(doc.wissenOp).toISOString().slice(0, 10), "2027-11-23");
    assert.ok(isAfgehandeld(doc));
  });

  it("has a new day for its answer when it was put off and is taken up after all", () => {
    const later = NU + 200 * DAG_MS;
    const uitgesteld = { ...loop([STANDEN[4] ?? assert.fail()]), herinnerd: [NU, NU] };
    const toch = metStand(GEMEENTE, uitgesteld, { soort: "opgepakt", op: later }, LEIDER.oid, later);
    assert.deepEqual([toch.herinnerd, toch.antwoordVoor > later], [[], true]);
    assert.ok((kijkAntwoordOp(toch) ?? 0) > later);
  });

  it("lies with the lead of the team that took over a team that is no more", () => {
    const [oost, west] = [GEMEENTE.teams.get("oost"), GEMEENTE.teams.get("west")];
    const teams = new Map([["west", { ...(west ?? assert.fail()), voorgangers: [oost?.id ?? ""] }]]);
    const relaties = relatiesTotSignaal(maakSignaal(), KEES, { ...GEMEENTE, teams }, NU);
    assert.ok(relaties.includes("behandelaar"));
    assert.ok(!relatiesTotSignaal(maakSignaal(), KEES, GEMEENTE, NU).includes("behandelaar"));
  });

  it("is brought to who stands in, then to who leads another team, each once", () => {
    let doc = maakSignaal();
    const gevraagd: string[] = [];
    for (let naar = volgendeBij(GEMEENTE, doc, NU); naar !== null; naar = volgendeBij(GEMEENTE, doc, NU)) {
      gevraagd.push(naar);
      doc = { ...doc, escalaties: [...doc.escalaties, { op: NU, naar }] };
      assert.ok(gevraagd.length < 10, "it never ends");
    }
    assert.deepEqual(gevraagd, [FATIMA.oid, JOOST.oid, KEES.oid]);
  });
});
