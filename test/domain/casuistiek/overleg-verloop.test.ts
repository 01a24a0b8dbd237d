import assert from "node:assert/strict";
import fc from "fast-check";
import { OVERLEGROLLEN } from "../../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../../src/domain/casuistiek/overleg.ts";
import {
  haaltQuorum,
  neemRol,
  rolvoorstel,
  verwachten,
  zetKomst,
} from "../../../src/domain/casuistiek/overleg-mensen.ts";
import { trekIn } from "../../../src/domain/casuistiek/overleg-plaatsen.ts";
import {
  beginTafel,
  eindig,
  faseVan,
  magInbrengen,
  tafelronde,
  volgendeRonde,
} from "../../../src/domain/casuistiek/overleg-verloop.ts";
import { bijeenkomsten, bijeenkomstOp, nieuwOverleg } from "../../../src/domain/casuistiek/reeks.ts";
import { dagEnTijd } from "../../../src/domain/kloktijd.ts";
import { FATIMA, JOOST, MARIJKE } from "../../dialogs/proefgemeente.ts";
import { AMIRA, INCIDENTMETHODE, MET_CASUISTIEK, REEKS } from "../../support/casuistiek.ts";

const om = (dag: string, tijd: string) => dagEnTijd(MET_CASUISTIEK, dag, tijd) ?? assert.fail();
const plaats = (n: number) => ({ casus: `casus-${n}`, nummer: n, inbrenger: `p-${n}` });

function op(datum: string, deel: Partial<Overleg> = {}): Overleg {
  const dag = bijeenkomstOp(MET_CASUISTIEK, REEKS, datum) ?? assert.fail(`geen bijeenkomst op ${datum}`);
  return { ...nieuwOverleg(MET_CASUISTIEK, REEKS, dag), ...deel };
}

const DINSDAG = op("2026-11-24");

describe("who comes to an overleg", () => {
  const IEDER = [FATIMA, JOOST, MARIJKE, AMIRA].map(({ oid }) => oid);

  it("is everybody but those who said no, and those whom the roster has elsewhere unless they said yes", () => {
    const weg = { ...JOOST, afwezig: [{ van: "2026-11-24", tot: "2026-11-24" }] };
    const g = { ...MET_CASUISTIEK, mensen: new Map([...MET_CASUISTIEK.mensen, [JOOST.oid, weg]]) };
    assert.deepEqual(verwachten(MET_CASUISTIEK, REEKS, DINSDAG), IEDER);
    assert.deepEqual(
      verwachten(g, REEKS, DINSDAG),
      IEDER.filter((een) => een !== JOOST.oid),
    );
    assert.deepEqual(verwachten(g, REEKS, zetKomst(DINSDAG, JOOST.oid, true)), IEDER);
    assert.ok(haaltQuorum(g, REEKS, DINSDAG));
    assert.ok(!haaltQuorum(g, REEKS, zetKomst(DINSDAG, AMIRA.oid, false)));
  });

  it("is proposed for the roles in turn: in as many meetings as there are people everybody has each role once", () => {
    const datums = bijeenkomsten(MET_CASUISTIEK, REEKS, om("2026-09-01", "00:00"), om("2027-03-01", "00:00"))
      .map(({ datum }) => datum)
      .slice(0, IEDER.length);
    const voorstellen = datums.map((datum) => rolvoorstel(MET_CASUISTIEK, REEKS, op(datum)));
    for (const rol of OVERLEGROLLEN)
      assert.deepEqual(voorstellen.map((voorstel) => String(voorstel[rol])).toSorted(), IEDER.toSorted(), rol);
    for (const voorstel of voorstellen) assert.equal(new Set(Object.values(voorstel)).size, 3);
  });

  it("is not proposed when staying away, having a role already, or to lead the talk about one's own case", () => {
    fc.assert(
      fc.property(
        fc.subarray(IEDER),
        fc.subarray(IEDER),
        fc.option(fc.constantFrom(...IEDER), { nil: null }),
        (thuis, brengers, tijdbewaker) => {
          const plaatsen = brengers.map((inbrenger, n) => ({ casus: `casus-${n}`, nummer: n, inbrenger }));
          const basis = { ...DINSDAG, plaatsen };
          const met = tijdbewaker === null ? basis : neemRol(basis, "tijdbewaker", tijdbewaker);
          const overleg = thuis
            .filter((een) => een !== tijdbewaker)
            .reduce((tot, een) => zetKomst(tot, een, false), met);
          const voorstel = rolvoorstel(MET_CASUISTIEK, REEKS, overleg);
          const mensen = Object.values(voorstel);
          const komen = verwachten(MET_CASUISTIEK, REEKS, overleg);
          const vrij = komen.filter((een) => een !== tijdbewaker);
          assert.equal(new Set([...mensen, tijdbewaker]).size, mensen.length + 1);
          assert.ok(mensen.every((een) => vrij.includes(een)));
          assert.equal(mensen.length, Math.min(vrij.length, tijdbewaker === null ? 3 : 2));
          const anderen = vrij.some((een) => !brengers.includes(een));
          if (anderen && voorstel.gespreksleider !== undefined) assert.ok(!brengers.includes(voorstel.gespreksleider));
        },
      ),
    );
  });

  it("loses a role by staying away, and comes by taking one", () => {
    const thuis = zetKomst(DINSDAG, JOOST.oid, false);
    const met = neemRol(thuis, "advieshouder", JOOST.oid);
    assert.deepEqual(met.rollen, { advieshouder: JOOST.oid });
    assert.deepEqual(met.komst, [{ wie: JOOST.oid, komt: true }]);
    assert.deepEqual(zetKomst(met, JOOST.oid, false).rollen, {});
  });
});

describe("the course of an overleg", () => {
  const gemeente = MET_CASUISTIEK;

  it("is open until its closing date, then closed, then over; and called off is called off", () => {
    const tabel = [
      ["2026-11-23", "16:59", "open"],
      ["2026-11-23", "17:00", "gesloten"],
      ["2026-11-24", "14:59", "gesloten"],
      ["2026-11-24", "15:00", "voorbij"],
    ] as const;
    for (const [dag, tijd, fase] of tabel) {
      assert.equal(faseVan(gemeente, REEKS, DINSDAG, om(dag, tijd)), fase);
      assert.equal(magInbrengen(gemeente, REEKS, DINSDAG, om(dag, tijd)), fase === "open");
    }
    const nu = om("2026-11-20", "10:00");
    assert.ok(!magInbrengen(gemeente, { ...REEKS, soort: "beleid" }, DINSDAG, nu));
    const af = { ...DINSDAG, afgelast: { op: 1, waarom: "quorum" } } as const;
    assert.equal(faseVan(gemeente, REEKS, af, nu), "afgelast");
  });

  it("comes through every round of every case once, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), (aantal) => {
        const plaatsen = Array.from({ length: aantal }, (_, n) => plaats(n));
        let overleg = beginTafel({ ...DINSDAG, plaatsen });
        const gezien: string[] = [];
        for (let n = 0; n < 50; n++) {
          const nu = tafelronde(overleg, INCIDENTMETHODE) ?? assert.fail();
          gezien.push(`${nu.plaats.casus} ${nu.ronde.naam}`);
          if (nu.hierna === "klaar") break;
          overleg = volgendeRonde(overleg, INCIDENTMETHODE);
        }
        const rondes = INCIDENTMETHODE.rondes.map(({ naam }) => naam);
        assert.deepEqual(
          gezien,
          plaatsen.flatMap(({ casus }) => rondes.map((ronde) => `${casus} ${ronde}`)),
        );
        assert.equal(volgendeRonde(overleg, INCIDENTMETHODE), overleg);
      }),
    );
  });

  it("keeps on the table what lies there while others are withdrawn", () => {
    const plaatsen = [1, 2, 3].map(plaats);
    const tafel = { ...DINSDAG, plaatsen, aanDeTafel: { plaats: 1, ronde: 2 } };
    const na = (casus: string) => trekIn(tafel, { plaatsen: 3 }, casus).overleg;
    assert.deepEqual(na("casus-1").aanDeTafel, { plaats: 0, ronde: 2 });
    assert.deepEqual(na("casus-3").aanDeTafel, { plaats: 1, ronde: 2 });
    assert.deepEqual(na("casus-2").aanDeTafel, { plaats: 1, ronde: 0 });
    const laatste = { ...tafel, aanDeTafel: { plaats: 2, ronde: 1 } };
    assert.equal(trekIn(laatste, { plaatsen: 3 }, "casus-3").overleg.aanDeTafel, null);
  });

  it("ends within its own time", () => {
    assert.equal(eindig(DINSDAG, om("2026-11-24", "14:00")).tot, om("2026-11-24", "14:00"));
    assert.equal(eindig(DINSDAG, om("2026-11-24", "18:00")).tot, DINSDAG.tot);
    assert.ok(eindig(DINSDAG, om("2026-11-24", "13:20")).tot > DINSDAG.van);
  });
});
