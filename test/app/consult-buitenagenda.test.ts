import assert from "node:assert/strict";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import type { Tijdvak } from "../../src/domain/casuistiek/casus.ts";
import { FATIMA } from "../dialogs/proefgemeente.ts";
import { CASUISTIEK, GGZ, MET_CASUISTIEK, NOOR, PIET } from "../support/casuistiek.ts";
import { Consultbureau, om } from "../support/consultbureau.ts";

const NEGEN: Tijdvak = { van: om("2026-11-24T09:00"), tot: om("2026-11-24T09:30") };

/** Noor and Piet have the same hour; what stands in the calendars of the organisation is given. */
async function metAgendas(bezet: Awaited<ReturnType<Buitenagenda["bezet"]>>): Promise<Consultbureau> {
  const bureau = new Consultbureau();
  const spreekuren = [{ dag: 2, van: "09:00", tot: "12:00", plekken: [] }];
  const ggz = { ...GGZ, specialisten: [NOOR, PIET].map(({ oid }) => ({ wie: oid, spreekuren })) };
  const casuistiek = { ...CASUISTIEK, expertises: new Map([["ggz", ggz]]) };
  bureau.gemeente = { ...MET_CASUISTIEK, casuistiek };
  await bureau.begin();
  const { id } = await bureau.boek(FATIMA.oid, { met: NOOR.oid, van: NEGEN.van });
  const buitenagenda: Buitenagenda = {
    bezet: () => Promise.resolve(bezet),
    zet: () => Promise.resolve("x"),
    zegAf: () => Promise.resolve(),
  };
  Object.assign(bureau.proces.wereld, { buitenagenda });
  await bureau.proces.relay();
  const kaart = await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
  await bureau.proces.relay();
  assert.equal((await bureau.casus(id)).buiten, "x");
  const zeker = await bureau.druk(NOOR.oid, kaart, "consult_afzeggen_vraag");
  await bureau.druk(NOOR.oid, zeker, "consult_afzeggen");
  return bureau;
}

describe("a consult that stands in the calendar of the organisation", () => {
  it("is no hindrance to itself: the next specialist is asked for the same time", async () => {
    const bureau = await metAgendas(
      new Map([
        [FATIMA.oid, [NEGEN]],
        [NOOR.oid, [NEGEN]],
      ]),
    );
    assert.equal((await bureau.agenda(PIET.oid))[0]?.van, NEGEN.van);
  });

  it("hides nothing else that stands at the same time", async () => {
    const bureau = await metAgendas(new Map([[FATIMA.oid, [NEGEN, NEGEN]]]));
    assert.equal((await bureau.agenda(PIET.oid))[0]?.van, NEGEN.tot);
  });
});
