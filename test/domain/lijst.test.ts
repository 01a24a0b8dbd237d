import assert from "node:assert/strict";
import { heeftNazorg, ingangVan, opWiensLijst, volgendeDatum, waaromTeLaat } from "../../src/domain/lijst.ts";
import type { Afsluiting, Rol } from "../../src/domain/sleutels.ts";
import { GEEN_OPVOLGING, type Opvolging, type Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE, SANNE } from "../dialogs/proefgemeente.ts";
import { DOORGEGEVEN, maakVraag, NU, PLAATSING } from "../dialogs/records.ts";

const UUR_MS = 3_600_000;
const AANGEBODEN = DOORGEGEVEN[0] ?? maakVraag();
const OPGEPAKT = met({ soort: "opgepakt", eigenaar: JOOST.oid, sinds: NU });

function met(toestand: Vraag["toestand"], deel: Partial<Vraag> = {}): Vraag {
  return { ...AANGEBODEN, toestand, ...deel };
}

function opgevolgd(deel: Partial<Opvolging>, vraag: Vraag = OPGEPAKT): Vraag {
  return { ...vraag, opvolging: { ...GEEN_OPVOLGING, ...deel } };
}

const gesloten = (deel: Partial<Opvolging> = {}, als: Afsluiting = "ondersteuning") =>
  opgevolgd(deel, { ...OPGEPAKT, toestand: { soort: "afgesloten", als, op: NU, eigenaar: JOOST.oid } });

describe("what is due first of a vraag", () => {
  it("is the first contact until somebody spoke to the resident, then what was promised, then its erasure", () => {
    assert.equal(volgendeDatum(opgevolgd({ afspraak: NU + 9 })), PLAATSING.contactVoor);
    assert.equal(volgendeDatum(opgevolgd({ contact: NU, pols: NU + 7, afspraak: NU + 9 })), NU + 7);
    assert.equal(volgendeDatum(opgevolgd({ contact: NU, afspraak: NU + 9 })), NU + 9);
    assert.equal(volgendeDatum(opgevolgd({ contact: NU })), OPGEPAKT.wissenOp);
    assert.equal(volgendeDatum(gesloten({ pols: NU + 3 })), NU + 3);
    assert.equal(volgendeDatum(gesloten()), OPGEPAKT.wissenOp);
  });
});

describe("a vraag that is late", () => {
  const laat = { plaatsing: { ...PLAATSING, contactVoor: NU } };
  const stil = { gevraagd: AANGEBODEN.gevraagd.map((een) => ({ ...een, uitkomst: "vervallen" as const })) };

  it("has had no contact in time", () => {
    assert.equal(waaromTeLaat({ ...OPGEPAKT, ...laat }, NU), null, "the last moment itself is in time");
    assert.equal(waaromTeLaat({ ...OPGEPAKT, ...laat }, NU + 1), "contact");
    assert.equal(waaromTeLaat({ ...opgevolgd({ contact: NU - 1 }), ...laat }, NU + 1), null);
    assert.equal(waaromTeLaat(opgevolgd({ contact: NU - 1 }, { ...OPGEPAKT, ...laat }), NU + UUR_MS), null);
  });

  it("has a promised call that is past, also when it was closed", () => {
    const beloofd = { contact: NU, pols: NU + UUR_MS };
    const [opDeDag, erna] = [NU + 25 * UUR_MS, NU + 25 * UUR_MS + 1];
    assert.equal(waaromTeLaat(opgevolgd(beloofd), opDeDag), null);
    assert.equal(waaromTeLaat(opgevolgd(beloofd), erna), "pols");
    assert.equal(waaromTeLaat(gesloten(beloofd), erna), "pols");
  });

  it("has an offer that lapsed, until somebody takes it up", () => {
    assert.equal(waaromTeLaat({ ...AANGEBODEN, ...stil }, NU), "aanbod");
    assert.equal(waaromTeLaat(met({ soort: "wachtrij", functie: "cjg", sinds: 1, tot: 2 }, stil), NU), "aanbod");
    assert.equal(waaromTeLaat({ ...OPGEPAKT, ...stil }, NU), null);
  });

  it("is none that is over, or was never handed over", () => {
    for (const vraag of DOORGEGEVEN.filter(({ toestand }) =>
      ["afgesloten", "beeindigd", "ingetrokken"].includes(toestand.soort),
    ))
      assert.equal(waaromTeLaat(vraag, NU + 9e9), null);
    assert.equal(waaromTeLaat(maakVraag(), NU + 9e9), null);
  });
});

describe("whose list a vraag is on", () => {
  const wie = (vraag: Vraag) => [...opWiensLijst(vraag)].toSorted();

  it("is that of who sent it, who has it and who is asked for it", () => {
    assert.deepEqual(wie(AANGEBODEN), [FATIMA.oid, SANNE.oid]);
    assert.deepEqual(wie(OPGEPAKT), [JOOST.oid, SANNE.oid]);
    const doorgezet = { aan: FATIMA.oid, ronde: 2, sinds: NU, tot: NU, functie: null };
    assert.deepEqual(wie(met({ soort: "opgepakt", eigenaar: JOOST.oid, sinds: NU, doorgezet })), [
      FATIMA.oid,
      JOOST.oid,
      SANNE.oid,
    ]);
    assert.deepEqual(wie(met({ soort: "wachtrij", functie: "cjg", sinds: NU, tot: NU })), [SANNE.oid]);
    assert.deepEqual(wie(maakVraag()), []);
  });

  it("is only that of who must still do something, once it is closed", () => {
    assert.deepEqual([wie(gesloten()), heeftNazorg(gesloten())], [[JOOST.oid], true]);
    assert.deepEqual(wie(gesloten({ overgenomen: NU })), []);
    assert.deepEqual(wie(gesloten({ overgenomen: NU, pols: NU + 1 })), [JOOST.oid]);
    assert.deepEqual(wie(gesloten({ gewist: NU })), []);
    assert.deepEqual(wie(gesloten({}, "niet_meer_nodig")), []);
    assert.deepEqual(wie(gesloten({ gewist: NU, pols: NU + 1, polsBij: FATIMA.oid })), [FATIMA.oid, JOOST.oid]);
    assert.deepEqual(wie(met({ soort: "ingetrokken", op: NU })), []);
  });
});

describe("what somebody can do with a vraag on a list", () => {
  const inRij = met({ soort: "wachtrij", functie: "cjg", sinds: NU, tot: NU }, { gevraagd: [] });
  const als = (...rollen: readonly Rol[]) => ({ ...FATIMA, rollen });
  const ingang = (vraag: Vraag, ik = FATIMA) => ingangVan(vraag, ik, PROEFGEMEENTE);

  it("is opening it with a part in it, taking it up with its function, and else nothing", () => {
    assert.equal(ingang(AANGEBODEN), "openen");
    assert.equal(ingang(OPGEPAKT, SANNE), "openen");
    assert.equal(ingang(AANGEBODEN, JOOST), null);
    assert.equal(ingang(inRij), "oppakken");
    assert.equal(ingang(inRij, { ...FATIMA, team: "west" }), null);
    assert.equal(ingang(inRij, als("baliemedewerker")), null);
    assert.equal(ingang(inRij, MARIJKE), "openen");
  });

  it("is nothing at all for whom the resident keeps it from", () => {
    const weg = (oid: string) => ({ stroom: { ...AANGEBODEN.stroom, answers: { liever_niet: oid } } });
    assert.equal(ingang({ ...AANGEBODEN, ...weg(FATIMA.oid) }), null);
    assert.equal(ingang({ ...inRij, ...weg(FATIMA.oid) }), null);
  });
});
