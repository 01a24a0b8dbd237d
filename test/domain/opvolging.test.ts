import assert from "node:assert/strict";
import fc from "fast-check";
import {
  heropen,
  maakLeeg,
  magNaAfsluiting,
  metAfspraak,
  metContact,
  metOvergenomen,
  metPoging,
  opvolgrev,
  sluitAf,
  zonderOvergenomen,
} from "../../src/domain/opvolging.ts";
import { Afsluiting } from "../../src/domain/sleutels.ts";
import { Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { maakVraag, NU, PLAATSING } from "../dialogs/records.ts";

const DAG_MS = 86_400_000;
const WISSEN = NU + 14 * DAG_MS;

function opgepakt(anders: Partial<Vraag> = {}): Vraag {
  return maakVraag({
    plaatsing: { ...PLAATSING, haast: "vijf_dagen" },
    toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU },
    stroom: {
      flow: "vraagverkenning",
      version: 1,
      answers: { eigen_woorden: "De huur", contact: "06 1" },
      asked: null,
      revision: 3,
    },
    code: "kastanje-fiets-27",
    wissenOp: WISSEN,
    ...anders,
  });
}
const dicht = (als: Afsluiting = "ondersteuning", pols: number | null = null) =>
  sluitAf(PROEFGEMEENTE, opgepakt(), als, NU + DAG_MS, pols);

describe("what an owner did", () => {
  it("counts the first time the resident was spoken to, and every call without an answer", () => {
    const eerst = metContact(opgepakt(), NU + 1);
    assert.equal(metContact(eerst, NU + 2), eerst);
    assert.deepEqual(metPoging(metPoging(opgepakt(), 1), 2).opvolging.pogingen, [1, 2]);
  });

  it("keeps one mark with the date of the appointment, and none when it is cancelled", () => {
    const een = metAfspraak(
      metAfspraak(opgepakt({ merken: [{ merk: "wmo_melding", op: NU }] }), 100, "balie"),
      200,
      "thuis",
    );
    assert.deepEqual(een.merken, [
      { merk: "wmo_melding", op: NU },
      { merk: "afspraak", op: 200 },
    ]);
    assert.deepEqual(metAfspraak(een, null, "").merken, [{ merk: "wmo_melding", op: NU }]);
  });

  it("gives every showing of the card a number of its own, and always stores", () => {
    const stap = fc.constantFrom<(vraag: Vraag) => Vraag>(
      (vraag) => metPoging(vraag, NU),
      (vraag) => metAfspraak(vraag, NU, "thuis"),
      (vraag) => metAfspraak(vraag, null, ""),
      (vraag) => metOvergenomen(PROEFGEMEENTE, vraag, NU),
      (vraag) => zonderOvergenomen(PROEFGEMEENTE, vraag),
      (vraag) => heropen(PROEFGEMEENTE, sluitAf(PROEFGEMEENTE, vraag, "ondersteuning", NU, null), FATIMA.oid, NU),
    );
    fc.assert(
      fc.property(fc.array(stap, { maxLength: 20 }), (stappen) => {
        let vraag = opgepakt();
        for (const doe of stappen) {
          const erna = doe(vraag);
          assert.ok(opvolgrev(erna) > opvolgrev(vraag));
          assert.deepEqual(Vraag.parse(JSON.parse(JSON.stringify(erna))), erna);
          vraag = erna;
        }
      }),
    );
  });
});

describe("the text of a vraag", () => {
  it("goes a day after it was taken over, never later than it would, and stays when that is taken back", () => {
    const over = metOvergenomen(PROEFGEMEENTE, opgepakt(), NU + DAG_MS);
    assert.equal(over.wissenOp, NU + 2 * DAG_MS);
    assert.equal(zonderOvergenomen(PROEFGEMEENTE, over).wissenOp, WISSEN);
    assert.equal(metOvergenomen(PROEFGEMEENTE, opgepakt(), WISSEN - 1000).wissenOp, WISSEN);
  });

  it("stays when it is closed, and a day at most when nobody is to call any more", () => {
    for (const als of Afsluiting.options) {
      const { wissenOp, stroom } = dicht(als, NU + 30 * DAG_MS);
      assert.equal(wissenOp, als === "niet_meer_nodig" ? NU + 2 * DAG_MS : WISSEN, als);
      assert.deepEqual(stroom.answers, opgepakt().stroom.answers);
    }
  });

  it("leaves nothing of the resident behind when it is erased, except who may not see it", () => {
    const { stroom } = opgepakt();
    const vol = opgepakt({
      bekendBij: JOOST.oid,
      voorCorrectie: stroom,
      stroom: { ...stroom, answers: { ...stroom.answers, liever_niet: JOOST.oid } },
    });
    const leeg = maakLeeg(vol, WISSEN, WISSEN + DAG_MS);
    assert.deepEqual(leeg.stroom.answers, { liever_niet: JOOST.oid });
    assert.doesNotMatch(JSON.stringify(leeg), /huur|06 1|kastanje|dakloos/);
    assert.deepEqual(leeg.toestand, vol.toestand);
  });
});

describe("a closed vraag", () => {
  it("belongs to who closed it, and to who is asked how it goes", () => {
    const vraag = dicht("vinger_aan_de_pols", NU + 14 * DAG_MS);
    const ander = { ...vraag, opvolging: { ...vraag.opvolging, polsBij: JOOST.oid } };
    assert.deepEqual(
      [vraag, ander].map((een) => [magNaAfsluiting(een, FATIMA.oid), magNaAfsluiting(een, JOOST.oid)]),
      [
        [true, false],
        [true, true],
      ],
    );
    assert.equal(magNaAfsluiting(opgepakt(), FATIMA.oid), false);
  });

  it("keeps a date to look again only with that closing type", () => {
    assert.equal(dicht("vinger_aan_de_pols", NU + 14 * DAG_MS).opvolging.pols, NU + 14 * DAG_MS);
    assert.equal(dicht("ondersteuning", NU + 14 * DAG_MS).opvolging.pols, null);
  });

  it("goes on as it was when it is taken up again, with a new day when the resident came back", () => {
    const contact = metContact(opgepakt(), NU);
    const gesloten = sluitAf(PROEFGEMEENTE, contact, "ondersteuning", NU + DAG_MS, null);
    const terug = heropen(PROEFGEMEENTE, gesloten, FATIMA.oid, NU + 2 * DAG_MS);
    assert.deepEqual(terug.toestand, { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU + 2 * DAG_MS });
    assert.equal(terug.opvolging.contact, NU);
    const wachtend = { ...gesloten, terugGeweest: [NU + 2 * DAG_MS] };
    const weer = heropen(PROEFGEMEENTE, wachtend, FATIMA.oid, NU + 3 * DAG_MS);
    assert.equal(weer.opvolging.contact, null);
    assert.ok((weer.plaatsing?.contactVoor ?? 0) > NU + 7 * DAG_MS);
  });

  it("gets its text's own date back when it was closed by mistake", () => {
    const mis = dicht("niet_meer_nodig");
    assert.equal(heropen(PROEFGEMEENTE, mis, FATIMA.oid, NU + DAG_MS).wissenOp, WISSEN);
  });
});
