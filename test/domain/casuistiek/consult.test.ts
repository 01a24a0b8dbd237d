import assert from "node:assert/strict";
import fc from "fast-check";
import { afspraakVan, Casus, type Consultafspraak } from "../../../src/domain/casuistiek/casus.ts";
import {
  biedAan,
  dagVooraf,
  geweigerdeTijden,
  kanNiet,
  laatsteAfwijzing,
  naGesprek,
  naVraagOp,
  nietMeerVragen,
  nieuwConsult,
  stelVoor,
  terugOpLijst,
  wieAntwoordt,
  zegAf,
  zegJa,
} from "../../../src/domain/casuistiek/consult.ts";
import { FATIMA, MARIJKE } from "../../dialogs/proefgemeente.ts";
import { MET_CASUISTIEK as G, NOOR, PIET } from "../../support/casuistiek.ts";

const om = (tekst: string) => Date.parse(`${tekst}:00+01:00`);
const NU = om("2026-11-23T10:00");
const WIE = { id: "casus-0001", inbrenger: FATIMA.oid, team: "oost" };
const CONSULT = { expertise: "ggz", wijze: "zonder_naam" } as const;

function afspraak(begin: string, met: string = NOOR.oid): Consultafspraak {
  return { van: om(begin), tot: om(begin) + 1_800_000, met, plek: "bellen" };
}

const DINSDAG = afspraak("2026-11-24T09:00");
const GEVRAAGD = nieuwConsult(G, WIE, CONSULT, NU, DINSDAG);
const VAST = zegJa(G, GEVRAAGD, NOOR.oid, NU) ?? assert.fail();

describe("a consult", () => {
  it("waits for the specialist three working days, and never past an hour before the talk or half of what is left", () => {
    const voor = (begin: string) => {
      const { stand } = nieuwConsult(G, WIE, CONSULT, NU, afspraak(begin));
      return "antwoordVoor" in stand ? stand.antwoordVoor : 0;
    };
    assert.equal(voor("2026-12-10T09:00"), om("2026-11-26T17:00"));
    assert.equal(voor("2026-11-24T09:00"), om("2026-11-24T08:00"));
    assert.equal(voor("2026-11-23T10:30"), om("2026-11-23T10:15"));
    assert.equal(voor("2026-11-23T10:00"), NU);
  });

  it("is answered by whose turn it is, and by nobody else", () => {
    assert.equal(wieAntwoordt(GEVRAAGD), NOOR.oid);
    for (const wie of [FATIMA.oid, PIET.oid, MARIJKE.oid]) assert.equal(zegJa(G, GEVRAAGD, wie, NU), null);
    const voorstel = stelVoor(G, VAST, FATIMA.oid, afspraak("2026-11-26T09:00"), NU);
    assert.equal(wieAntwoordt(voorstel), NOOR.oid);
    assert.equal(zegJa(G, voorstel, FATIMA.oid, NU), null);
    assert.equal(zegJa(G, VAST, NOOR.oid, NU), null);
  });

  it("is asked anew when the asker moves it before any answer, and proposed after one", () => {
    const nieuw = afspraak("2026-11-26T09:00");
    assert.equal(stelVoor(G, GEVRAAGD, FATIMA.oid, nieuw, NU).stand.soort, "gevraagd");
    assert.equal(stelVoor(G, GEVRAAGD, NOOR.oid, nieuw, NU).stand.soort, "voorgesteld");
    assert.equal(stelVoor(G, VAST, FATIMA.oid, nieuw, NU).stand.soort, "voorgesteld");
  });

  it("asks the specialist after a yes to a time from the waiting list", () => {
    const wacht = nieuwConsult(G, WIE, CONSULT, NU, null);
    const aanbod = biedAan(G, wacht, DINSDAG, NU, NU);
    assert.equal(wieAntwoordt(aanbod), FATIMA.oid);
    assert.equal(zegJa(G, aanbod, FATIMA.oid, NU)?.stand.soort, "gevraagd");
    assert.deepEqual(terugOpLijst(G, aanbod, NU + 5, true).stand, { soort: "wacht", sinds: NU + 5 });
    assert.deepEqual(geweigerdeTijden(terugOpLijst(G, aanbod, NU, true)), [DINSDAG.van]);
    assert.deepEqual(geweigerdeTijden(terugOpLijst(G, aanbod, NU, false)), []);
    assert.equal(laatsteAfwijzing(terugOpLijst(G, aanbod, NU, true)), null);
    assert.deepEqual(zegAf(G, aanbod, NU).afgewezen, []);
  });

  it("asks who said no not again, and who was silent it may", () => {
    const verder = { volgende: null, coordinator: MARIJKE.oid };
    assert.deepEqual(nietMeerVragen(kanNiet(G, GEVRAAGD, "geen_tijd", NU, verder)), [NOOR.oid]);
    assert.deepEqual(nietMeerVragen(kanNiet(G, GEVRAAGD, "stil", NU, verder)), []);
  });

  it("tells who was asked that another is now, once", () => {
    const ander = stelVoor(G, GEVRAAGD, FATIMA.oid, afspraak("2026-11-25T09:00", PIET.oid), NU);
    assert.deepEqual(
      ander.afgewezen.map(({ wie, reden }) => [wie, reden]),
      [[NOOR.oid, "niet_meer_nodig"]],
    );
    const verder = { volgende: afspraak("2026-11-25T09:00", PIET.oid), coordinator: MARIJKE.oid };
    assert.equal(kanNiet(G, GEVRAAGD, "anders", NU, verder).afgewezen.length, 1);
  });

  it("is erased four weeks after the talk, also when that is the other side of a change of the clock", () => {
    assert.equal(VAST.wissenOp, om("2026-12-22T09:30"));
    assert.equal(naGesprek(G, VAST, DINSDAG).wissenOp, VAST.wissenOp);
    const maart = { van: Date.parse("2027-03-23T09:00:00+01:00"), tot: Date.parse("2027-03-23T09:30:00+01:00") };
    const verzet = stelVoor(G, GEVRAAGD, FATIMA.oid, { ...DINSDAG, ...maart }, NU);
    assert.equal(verzet.wissenOp, Date.parse("2027-04-20T09:30:00+02:00"));
  });

  it("asks what became of it before that, on a working day", () => {
    const besproken = naGesprek(G, VAST, DINSDAG);
    assert.equal(naVraagOp(G, besproken), om("2026-12-18T09:30"));
    assert.equal(naVraagOp(G, VAST), null);
    assert.equal(naVraagOp(G, { ...besproken, gevolg: "hielp" }), null);
    assert.equal(naVraagOp(G, { ...besproken, nietGekomen: NOOR.oid }), null);
  });

  it("is reminded on the last working day before, over a weekend and a holiday too", () => {
    assert.equal(dagVooraf(G, om("2026-11-26T09:00"), NU), om("2026-11-25T08:30"));
    assert.equal(dagVooraf(G, om("2026-11-30T09:00"), NU), om("2026-11-27T08:30"));
    assert.equal(dagVooraf(G, om("2026-12-28T09:00"), NU), om("2026-12-24T08:30"));
    assert.equal(dagVooraf(G, om("2026-11-24T09:00"), NU), null);
  });

  it("raises the number of its invitation with every other time or person, and with nothing else", () => {
    const tijden = [DINSDAG, afspraak("2026-11-26T09:00"), afspraak("2026-11-25T09:00", PIET.oid)];
    const stap = fc.record({ wat: fc.nat(5), tijd: fc.nat(2), door: fc.constantFrom(FATIMA.oid, NOOR.oid, PIET.oid) });
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 12 }), (stappen) => {
        let casus = GEVRAAGD;
        for (const { wat, tijd, door } of stappen) {
          const nu = NU + casus.keer + 1;
          const bij = tijden[tijd] ?? DINSDAG;
          const was = casus;
          const heeft = afspraakVan(casus);
          if (casus.stand.soort === "afgezegd" || casus.stand.soort === "besproken") break;
          if (wat === 0) casus = zegJa(G, casus, door, nu) ?? casus;
          else if (wat === 1 && heeft !== null)
            casus = stelVoor(G, casus, casus.inbrenger, { ...bij, met: heeft.met }, nu);
          else if (wat === 2 && heeft !== null)
            casus = kanNiet(G, casus, "anders", nu, { volgende: null, coordinator: MARIJKE.oid });
          else if (wat === 3 && heeft === null) casus = stelVoor(G, casus, casus.inbrenger, bij, nu);
          else if (wat === 4) casus = zegAf(G, casus, nu);
          else if (casus.stand.soort === "afgesproken") casus = naGesprek(G, casus, casus.stand.afspraak);
          const anders = JSON.stringify(afspraakVan(was)) !== JSON.stringify(afspraakVan(casus));
          const gewijzigd = anders && casus.stand.soort !== "besproken";
          assert.equal(casus.volgnummer, was.volgnummer + (gewijzigd ? 1 : 0));
          assert.ok(casus === was || casus.keer === was.keer + 1);
          assert.deepEqual(Casus.parse(JSON.parse(JSON.stringify(casus))), casus);
        }
      }),
      { numRuns: 500 },
    );
  });
});
