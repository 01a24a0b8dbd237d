import assert from "node:assert/strict";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { FATIMA, JOOST } from "../dialogs/proefgemeente.ts";
import { NOOR, PIET } from "../support/casuistiek.ts";
import { Consultbureau } from "../support/consultbureau.ts";
import type { Postvak } from "../support/graph-postvak.ts";
import { type NepGraph, startNepGraph } from "../support/nep-graph.ts";
import { DAG, maakAgenda, metPostvakken } from "./opstelling.ts";

describe("A consult where the calendar of the organisation takes part", () => {
  let nep: NepGraph;
  before(async () => {
    nep = await startNepGraph();
  });
  beforeEach(() => {
    nep.vergeet();
    metPostvakken(nep, FATIMA.oid, NOOR.oid);
  });
  after(() => nep.sluit());
  const postvak = (wie: string): Postvak => nep.postvakken.get(wie) ?? assert.fail(wie);
  const gebeurtenissen = () => [...postvak(FATIMA.oid).evenementen.values()];

  it("follows it from the booking to calling it off, and books nobody who is busy there", async () => {
    const bureau = await new Consultbureau().begin();
    const buitenagenda = maakAgenda(nep, bureau.klok);
    Object.assign(bureau.proces.wereld, { buitenagenda });
    const bezet = { status: "busy", van: Date.parse("2026-11-24T08:00Z"), tot: Date.parse("2026-11-24T08:40Z") };
    postvak(NOOR.oid).bezet.push(bezet);

    const { id } = await bureau.boek(FATIMA.oid, { met: NOOR.oid });
    await bureau.proces.relay();
    assert.equal(gebeurtenissen().length, 0, "the specialist did not say yes yet");
    await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
    await bureau.proces.relay();

    const [evenement] = gebeurtenissen();
    const { stand, buiten } = await bureau.casus(id);
    assert.ok(stand.soort === "afgesproken" && stand.afspraak.van >= Date.parse("2026-11-24T08:40Z"), "not while busy");
    assert.equal(buiten, `${FATIMA.oid}/${evenement?.id}`);

    const vraag = await bureau.druk(FATIMA.oid, bureau.kaart(FATIMA.oid, id), "consult_afzeggen_vraag");
    await bureau.druk(FATIMA.oid, vraag, "consult_afzeggen");
    bureau.klok.nu += 1_000;
    await bureau.proces.relay();
    assert.deepEqual([gebeurtenissen(), (await bureau.casus(id)).buiten], [[], null]);
    assert.deepEqual(postvak(FATIMA.oid).post, ["uitnodiging", "afzegging"]);
  });

  it("gives the time of a consult that is called off to who waits, once Outlook shows it free", async () => {
    metPostvakken(nep, FATIMA.oid, NOOR.oid, JOOST.oid, PIET.oid);
    const bureau = await new Consultbureau().begin();
    const agenda = maakAgenda(nep, bureau.klok);
    let stil = true;
    const buitenagenda: Buitenagenda = {
      ...agenda,
      // Who waits is looked at before the event is gone, as when two tasks run side by side.
      zegAf(afspraak) {
        if (!stil) return agenda.zegAf(afspraak);
        stil = false;
        return Promise.reject(new Storing("agenda", "agenda vraagt rust", undefined, 5_000));
      },
      // Outlook shows what stands there as busy for both.
      async bezet(mensen, van, tot) {
        const bezet = new Map(await agenda.bezet(mensen, van, tot));
        const taken = gebeurtenissen().map(({ start, end }) => ({ van: ms(start), tot: ms(end) }));
        for (const wie of [FATIMA.oid, NOOR.oid]) bezet.set(wie, [...(bezet.get(wie) ?? []), ...taken]);
        return bezet;
      },
    };
    Object.assign(bureau.proces.wereld, { buitenagenda });
    const { id } = await bureau.boek(FATIMA.oid, { met: NOOR.oid });
    await bureau.proces.relay();
    await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
    await bureau.naar(bureau.klok.nu + 1_000);
    const [evenement] = gebeurtenissen();
    const vrij = { van: ms(evenement?.["start"]), tot: ms(evenement?.["end"]) };
    // Nobody else has any other time.
    for (const wie of [NOOR.oid, PIET.oid]) {
      postvak(wie).bezet.push({ status: "busy", van: bureau.klok.nu, tot: vrij.van });
      postvak(wie).bezet.push({
        status: "busy",
        van: wie === NOOR.oid ? vrij.tot : vrij.van,
        tot: vrij.tot + 60 * DAG,
      });
    }
    const geen = await bureau.tik(JOOST.oid, "consult_tijden", {
      rev: await bureau.revisie(JOOST.oid),
      expertise: "ggz",
    });
    assert.ok(geen.soort === "kaart");
    await bureau.druk(JOOST.oid, geen.kaart, "consult_wacht");

    const vraag = await bureau.druk(FATIMA.oid, bureau.kaart(FATIMA.oid, id), "consult_afzeggen_vraag");
    await bureau.druk(FATIMA.oid, vraag, "consult_afzeggen");
    await bureau.naar(bureau.klok.nu + 120_000);

    const gehouden = await bureau.agenda(JOOST.oid);
    assert.deepEqual(
      gehouden.map(({ van }) => van),
      [vrij.van],
    );
  });

  const ms = (tijd: unknown) => Date.parse(`${String(Reflect.get(Object(tijd), "dateTime"))}Z`);
});
