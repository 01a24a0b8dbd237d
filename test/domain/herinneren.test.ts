import assert from "node:assert/strict";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { herinneringenVan } from "../../src/domain/herinneren.ts";
import { metAfspraak, metContact, metOvergenomen, sluitAf } from "../../src/domain/opvolging.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { FATIMA, MARIJKE, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { maakVraag, PLAATSING } from "../dialogs/records.ts";

const om = (moment: string) => Date.parse(`${moment}+01:00`);
/** Monday. */
const OPGEPAKT = om("2026-11-23T11:00");
const CONTACT_VOOR = om("2026-11-30T17:00");

/** Desks open on weekdays from half past eight; nothing is sent in the evening. */
function gemeente(fatima: Partial<Persoon> = {}): Gemeente {
  const week = new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const]));
  const mensen = new Map(PROEFGEMEENTE.mensen).set(FATIMA.oid, { ...FATIMA, ...fatima });
  return { ...PROEFGEMEENTE, openingstijden: week, stilleUren: ["18:00", "08:00"], mensen };
}

function vraag(anders: Partial<Vraag> = {}): Vraag {
  return maakVraag({
    plaatsing: { ...PLAATSING, haast: "vijf_dagen", contactVoor: CONTACT_VOOR, doorgegeven: OPGEPAKT },
    toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: OPGEPAKT },
    wissenOp: om("2026-12-07T11:00"),
    ...anders,
  });
}
const moment = (ms: number | null) => (ms === null ? null : new Date(ms + 3_600_000).toISOString().slice(0, 16));

describe("the reminder that the resident must hear something", () => {
  it("comes when the desks open on the last day", () => {
    assert.equal(moment(herinneringenVan(gemeente(), vraag()).contact), "2026-11-30T08:30");
  });

  it("comes on an earlier day to who is not there on the last one", () => {
    const weg = gemeente({ werkdagen: [2, 3, 4], afwezig: [{ van: "2026-11-26", tot: "2026-11-26" }] });
    assert.equal(moment(herinneringenVan(weg, vraag()).contact), "2026-11-25T08:30");
  });

  it("waits for the end of the quiet hours of this person", () => {
    assert.equal(moment(herinneringenVan(gemeente({ stil: ["17:00", "10:15"] }), vraag()).contact), "2026-11-30T10:15");
  });

  it("comes half-way when it was taken up on the last day, or cannot wait", () => {
    const laat = vraag({ toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: om("2026-11-30T13:00") } });
    assert.equal(moment(herinneringenVan(gemeente(), laat).contact), "2026-11-30T15:00");
  });

  it("comes anew to a colleague who took it over", () => {
    const eerder = { ...vraag(), opvolging: { ...vraag().opvolging, herinnerd: OPGEPAKT - 1 } };
    assert.equal(moment(herinneringenVan(gemeente(), eerder).contact), "2026-11-30T08:30");
  });

  it("is not there when they spoke, when it was sent, or when the day has passed", () => {
    const gezegd = { ...vraag(), opvolging: { ...vraag().opvolging, herinnerd: OPGEPAKT + 1 } };
    const telaat = vraag({ toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: CONTACT_VOOR + 1 } });
    for (const een of [metContact(vraag(), OPGEPAKT), gezegd, telaat])
      assert.equal(herinneringenVan(gemeente(), een).contact, null);
  });
});

describe("the reminder of an appointment", () => {
  it("comes a working day before", () => {
    const maandag = metAfspraak(vraag(), om("2026-11-30T10:30"), "thuis");
    assert.equal(moment(herinneringenVan(gemeente(), maandag).afspraak), "2026-11-30T08:30");
    const vrij = gemeente({ werkdagen: [1, 2, 3, 4] });
    assert.equal(
      moment(herinneringenVan(vrij, metAfspraak(vraag(), om("2026-11-27T10:30"), "thuis")).afspraak),
      "2026-11-26T08:30",
    );
  });

  it("goes with the appointment", () => {
    const weg = metAfspraak(metAfspraak(vraag(), om("2026-11-30T10:30"), "thuis"), null, "");
    assert.equal(herinneringenVan(gemeente(), weg).afspraak, null);
  });
});

describe("the warning that the text goes", () => {
  const gewaarschuwd = (...keren: readonly number[]) => ({
    ...vraag(),
    opvolging: { ...vraag().opvolging, gewaarschuwd: [...keren] },
  });

  it("comes three days before and one day before, on days somebody is there", () => {
    // 4 December is a Friday; the 7th, on which it goes, a Monday.
    const eerste = herinneringenVan(gemeente(), vraag()).wissen;
    assert.equal(moment(eerste), "2026-12-04T08:30");
    assert.equal(moment(herinneringenVan(gemeente(), gewaarschuwd(om("2026-12-04T08:30"))).wissen), "2026-12-07T08:30");
    assert.equal(herinneringenVan(gemeente(), gewaarschuwd(1, om("2026-12-07T08:30"))).wissen, null);
  });

  it("does not come when it was taken over, or when nobody is to call any more", () => {
    assert.equal(herinneringenVan(gemeente(), metOvergenomen(gemeente(), vraag(), OPGEPAKT)).wissen, null);
    const over = sluitAf(gemeente(), vraag(), "niet_meer_nodig", OPGEPAKT, null);
    assert.deepEqual(herinneringenVan(gemeente(), over), { contact: null, afspraak: null, pols: null, wissen: null });
  });
});

describe("vinger aan de pols", () => {
  const gesloten = sluitAf(gemeente(), vraag(), "vinger_aan_de_pols", OPGEPAKT, om("2026-12-06T11:00"));
  const bij = (polsBij: string) => ({ ...gesloten, opvolging: { ...gesloten.opvolging, polsBij } });

  it("is asked when the desks open", () => {
    assert.equal(moment(herinneringenVan(gemeente(), gesloten).pols), "2026-12-07T08:30");
  });

  it("goes to the team lead a week after somebody was asked, when that was later than the date", () => {
    const later = bij(FATIMA.oid);
    const vraag = { ...later, opvolging: { ...later.opvolging, polsGevraagd: om("2026-12-09T10:00") } };
    assert.equal(moment(herinneringenVan(gemeente(), vraag).pols), "2026-12-16T17:00");
  });

  it("goes to the team lead when nobody answers for a week, and no further", () => {
    assert.equal(moment(herinneringenVan(gemeente(), bij(FATIMA.oid)).pols), "2026-12-11T17:00");
    assert.equal(herinneringenVan(gemeente(), bij(MARIJKE.oid)).pols, null);
  });
});
