import assert from "node:assert/strict";
import { neemUitnodiging } from "../../src/app/agenda.ts";
import { casusgevolgen } from "../../src/app/casusgevolgen.ts";
import { naVraagOp } from "../../src/domain/casuistiek/consult.ts";
import { relatiesTotCasus } from "../../src/domain/casuistiek/relaties.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { CASUISTIEK, GGZ, MET_CASUISTIEK, NOOR, PIET, REEKS } from "../support/casuistiek.ts";
import { Consultbureau, knopdata, leesbaar, MAANDAG, om } from "../support/consultbureau.ts";

const UUR_MS = 3_600_000;

describe("A consult at its limits", () => {
  let bureau: Consultbureau;
  beforeEach(async () => {
    bureau = await new Consultbureau().begin();
  });

  /** A consult that Noor agreed to, for tomorrow nine o'clock. */
  async function afgesproken(): Promise<string> {
    const { id } = await bureau.boek(FATIMA.oid);
    await bureau.proces.relay();
    await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
    return id;
  }

  async function bijCoordinator(): Promise<string> {
    const { id } = await bureau.boek(FATIMA.oid);
    await bureau.naar(om("2026-11-24T08:05"));
    assert.equal((await bureau.casus(id)).stand.soort, "coordinator");
    return id;
  }

  function metMensen(...anders: readonly Persoon[]): void {
    const mensen = [...MET_CASUISTIEK.mensen.values(), ...anders].map((wie) => [wie.oid, wie] as const);
    bureau.gemeente = { ...MET_CASUISTIEK, mensen: new Map(mensen) };
  }

  it("answers a page of times that no button of ours asks for", async () => {
    const { id } = await bureau.boek(FATIMA.oid);
    const { keer: rev, volgnummer: volg } = await bureau.casus(id);
    for (const vanaf of [1e308, 9e15, -9e15, 1.5, MAANDAG + 0.5]) {
      const nieuw = await bureau.tik(JOOST.oid, "consult_tijden", { rev: 0, expertise: "ggz", vanaf });
      const anders = await bureau.tik(FATIMA.oid, "consult_verplaats", { casus: id, rev, volg, vanaf });
      assert.deepEqual([nieuw.soort, anders.soort], ["kaart", "kaart"], `${vanaf}`);
    }
  });

  it("books no time between two quarters", async () => {
    const van = om("2026-11-24T09:00") + 61_001;
    await bureau.tik(FATIMA.oid, "consult_boek", { rev: 0, expertise: "ggz", met: NOOR.oid, plek: "bellen", van });
    assert.deepEqual(await bureau.agenda(NOOR.oid), []);
  });

  it("is in the agenda of a specialist who held more talks than a list shows", async () => {
    const komt = await bureau.casus(await afgesproken());
    const omgeving = bureau.proces.wereld.omgeving();
    for (let n = 1; n <= 60; n++) {
      const stand = { soort: "besproken", op: bureau.klok.nu - n * UUR_MS, met: NOOR.oid } as const;
      const inhoud = { ...komt, id: `geweest-${n}`, stand };
      const { lijsten } = casusgevolgen(omgeving, null, inhoud);
      await bureau.kast.opslag.legVast({
        operatie: inhoud.id,
        resultaat: "",
        wijzigingen: [{ sleutel: `casus/${inhoud.id}`, versie: 0, inhoud, lijsten }],
        taken: [],
        vervallen: [],
        audit: [],
        feiten: [],
        verwijzingen: [],
        ongeldig: [],
      });
    }
    const agenda = await bureau.tik(NOOR.oid, "agenda", { rev: 0 });
    assert.ok(agenda.soort === "kaart");
    assert.match(leesbaar(agenda.kaart), /Consult WT-oost-1/u);
    assert.equal((await bureau.lijst(`casussen/${NOOR.oid}`))[0], komt.id);
    assert.equal((await bureau.lijst(`casussen/${NOOR.oid}`))[1], "geweest-1");
    const alles = await bureau.tik(NOOR.oid, "mijn_consulten", { rev: 0 });
    assert.ok(alles.soort === "kaart" && JSON.stringify(alles.kaart).length < 28 * 1024);
    assert.match(leesbaar(alles.kaart), /afgesproken/u);
  });

  it("comes back to its coordinator every term, until somebody is found", async () => {
    const id = await bijCoordinator();
    const kaarten = () => JSON.stringify([...(bureau.post.get(`a:${MARIJKE.oid}`)?.entries() ?? [])].at(-1));
    const keer = async (tot: string) => {
      await bureau.naar(om(tot));
      return (await bureau.kast.audit()).filter(({ actie, object }) => actie === "casus.herinneren" && object === id)
        .length;
    };
    assert.equal(await keer("2026-11-27T16:59"), 0);
    assert.equal(await keer("2026-11-27T17:01"), 1);
    assert.match(kaarten(), new RegExp(id, "u"));
    assert.equal(await keer("2026-12-02T17:01"), 2);
    const kaart = await bureau.druk(MARIJKE.oid, bureau.kaart(MARIJKE.oid, id), "consult_regel_kies");
    await bureau.druk(MARIJKE.oid, kaart, "consult_regel");
    assert.equal((await bureau.casus(id)).stand.soort, "gevraagd");
    await bureau.naar(om("2027-03-01T10:00"));
    const rest = [...(await bureau.kast.taken()).keys()].filter((taak) => taak.includes(id));
    assert.deepEqual([await bureau.isGewist(id), rest], [true, []]);
  });

  it("goes to the lead of the team when its coordinator left", async () => {
    const id = await bijCoordinator();
    const leider = MET_CASUISTIEK.teams.get("oost")?.teamleider;
    assert.equal(leider, MARIJKE.oid);
    const expertises = new Map([["ggz", { ...GGZ, coordinator: PIET.oid }]]);
    bureau.gemeente = { ...MET_CASUISTIEK, casuistiek: { ...CASUISTIEK, expertises } };
    await bureau.naar(om("2026-11-27T17:01"));
    const { stand } = await bureau.casus(id);
    assert.ok(stand.soort === "coordinator" && stand.bij === MARIJKE.oid, "wie er nog is, houdt het");
    metMensen({ ...MARIJKE, tot: "2026-11-30" });
    bureau.gemeente = { ...bureau.gemeente, casuistiek: { ...CASUISTIEK, expertises } };
    await bureau.naar(om("2026-12-02T17:01"));
    const later = (await bureau.casus(id)).stand;
    assert.ok(later.soort === "coordinator" && later.bij === PIET.oid);
  });

  it("is not ended by an old card of its coordinator", async () => {
    const id = await bijCoordinator();
    const oud = bureau.kaart(MARIJKE.oid, id);
    const kies = await bureau.druk(FATIMA.oid, bureau.kaart(FATIMA.oid, id), "consult_verplaats");
    await bureau.druk(FATIMA.oid, kies, "consult_verzet");
    await bureau.naar(om("2026-12-08T10:00"));
    assert.equal((await bureau.casus(id)).stand.soort, "coordinator");
    await bureau.tik(MARIJKE.oid, "consult_regel", knopdata(oud, "consult_regel", { niemand: true }));
    assert.equal((await bureau.casus(id)).stand.soort, "coordinator");
  });

  it("does not say that somebody cannot who only was silent", async () => {
    const id = await bijCoordinator();
    const kies = await bureau.druk(MARIJKE.oid, bureau.kaart(MARIJKE.oid, id), "consult_regel_kies");
    await bureau.druk(MARIJKE.oid, kies, "consult_regel", { met: PIET.oid });
    await bureau.proces.relay();
    const tekst = leesbaar(bureau.kaart(FATIMA.oid, id));
    assert.match(tekst, /met Piet/u);
    assert.doesNotMatch(tekst, /Noor kan niet/u);
  });

  for (const [wie, persoon, wordt] of [
    ["specialist", NOOR, "coordinator"],
    ["asker", FATIMA, "afgezegd"],
  ] as const)
    it(`does not go on when the last day of the ${wie} was before it`, async () => {
      bureau.klok.nu = om("2026-11-20T10:00");
      const { id } = await bureau.boek(FATIMA.oid, { van: om("2026-11-24T09:00") });
      await bureau.proces.relay();
      await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
      metMensen({ ...persoon, tot: "2026-11-22" });
      await bureau.naar(om("2026-11-23T08:45"));
      assert.equal((await bureau.casus(id)).stand.soort, wordt);
      assert.deepEqual([...(await bureau.agenda(FATIMA.oid)), ...(await bureau.agenda(NOOR.oid))], []);
    });

  it("is not read by a specialist for whom a time is only held", async () => {
    const doc = await bureau.casus(await afgesproken());
    assert.ok(doc.stand.soort === "afgesproken");
    const { afspraak, sinds } = doc.stand;
    const stand = { soort: "voorgesteld", afspraak, aan: FATIMA.oid, sinds, antwoordVoor: sinds + 1 } as const;
    const van = (wat: typeof stand & { readonly vrijSinds?: number }) =>
      relatiesTotCasus({ ...doc, stand: wat }, null, NOOR, MET_CASUISTIEK);
    assert.deepEqual(van(stand), ["adviseur", "geen"]);
    assert.deepEqual(van({ ...stand, vrijSinds: sinds }), ["was_gevraagd", "geen"]);
  });

  it("is not read by who left: the roster may still have them", async () => {
    const id = await afgesproken();
    metMensen({ ...NOOR, tot: "2026-11-23" });
    const opDeLaatsteDag = await bureau.tik(NOOR.oid, "casus_ververs", { casus: id });
    assert.match(JSON.stringify(opDeLaatsteDag), /Consult 1: ggz/u);
    metMensen({ ...NOOR, tot: "2026-11-22" });
    const erna = await bureau.tik(NOOR.oid, "casus_ververs", { casus: id });
    assert.doesNotMatch(JSON.stringify(erna), /ggz|Fatima/u);
  });

  it("is erased when nobody answers to a time from the list for four weeks", async () => {
    const spreekuren = [{ dag: 2, van: "09:00", tot: "10:00", plekken: [] }];
    const schaars = { ...GGZ, perDag: 1, specialisten: [{ wie: NOOR.oid, spreekuren }] };
    const casuistiek = { ...CASUISTIEK, vooruitDagen: 6, expertises: new Map([["ggz", schaars]]) };
    bureau.gemeente = { ...MET_CASUISTIEK, casuistiek };
    await bureau.boek(FATIMA.oid);
    await bureau.tik(JOOST.oid, "consult_wacht", { rev: 0, expertise: "ggz" });
    const [id = ""] = await bureau.lijst("plek/ggz");
    await bureau.naar(om("2026-12-20T12:00"));
    assert.ok(!(await bureau.isGewist(id)));
    await bureau.naar(om("2026-12-23T12:00"));
    assert.ok(await bureau.isGewist(id));
    assert.match(JSON.stringify([...(bureau.post.get(`a:${JOOST.oid}`)?.values() ?? [])]), /geen tijd gevonden/u);
    assert.deepEqual(await bureau.agenda(JOOST.oid), []);
  });

  it("leaves nothing in an agenda when it is erased, also when it was called off after its time", async () => {
    const id = await afgesproken();
    bureau.klok.nu = om("2026-11-24T09:31");
    const { keer: rev, volgnummer: volg } = await bureau.casus(id);
    await bureau.tik(FATIMA.oid, "consult_afzeggen", { casus: id, rev, volg });
    assert.equal((await bureau.casus(id)).stand.soort, "afgezegd");
    await bureau.naar(om("2027-01-10T10:00"));
    assert.ok(await bureau.isGewist(id));
    assert.deepEqual([...(await bureau.agenda(FATIMA.oid)), ...(await bureau.agenda(NOOR.oid))], []);
  });

  it("asks what became of the advice before a long closing, when it is erased within that", async () => {
    const doc = await bureau.casus(await afgesproken());
    const wissenOp = om("2026-12-31T10:00");
    const gesloten = Array.from({ length: 8 }, (_, n) => `2026-12-${n + 24}`);
    const geweest = { ...doc, wissenOp, stand: { soort: "besproken", op: wissenOp, met: NOOR.oid } as const };
    assert.equal(naVraagOp({ ...MET_CASUISTIEK, gesloten }, geweest), om("2026-12-23T10:00"));
    assert.equal(naVraagOp(MET_CASUISTIEK, geweest), om("2026-12-28T08:30"));
  });

  it("takes no time to say that there is no file for a meeting in a thousand years", async () => {
    const casuistiek = { ...CASUISTIEK, reeksen: new Map([["oost", { ...REEKS, rrule: "FREQ=WEEKLY;BYDAY=TU" }]]) };
    bureau.gemeente = { ...MET_CASUISTIEK, casuistiek };
    const kaart = await bureau.tik(FATIMA.oid, "agenda", { bestand: "overleg/oost_2026-11-24" });
    const geheim = /\/afspraak\/([\w-]{32})\//u.exec(JSON.stringify(kaart))?.[1] ?? assert.fail("geen link");
    const begin = performance.now();
    assert.equal(await neemUitnodiging(bureau.proces.wereld, geheim, "overleg/oost_3026-11-26"), null);
    assert.ok(performance.now() - begin < 400, `${performance.now() - begin} ms`);
    assert.ok((await neemUitnodiging(bureau.proces.wereld, geheim, "overleg/oost_2026-11-24")) !== null);
  });
});
