import assert from "node:assert/strict";
import { agendaTaak } from "../../../src/app/agendataak.ts";
import type { Buitenafspraak, Buitenagenda, Pacht } from "../../../src/app/poorten.ts";
import { alsCasus } from "../../../src/app/stand.ts";
import { doeTaak } from "../../../src/app/taken/doe-taak.ts";
import type { Wereld } from "../../../src/app/wereld.ts";
import type { Casus, Casusstand, Consultafspraak } from "../../../src/domain/casuistiek/casus.ts";
import { nieuwConsult } from "../../../src/domain/casuistiek/consult.ts";
import { maakAgenda } from "../../agenda/opstelling.ts";
import { FATIMA, JOOST } from "../../dialogs/proefgemeente.ts";
import { vastlegging } from "../../redis/opstelling.ts";
import { MET_CASUISTIEK, NOOR, PIET } from "../../support/casuistiek.ts";
import { type NepGraph, startNepGraph } from "../../support/nep-graph.ts";
import { Agendatoneel, NU } from "./agendatoneel.ts";

const UUR = 3_600_000;
const AFSPRAAK: Consultafspraak = { van: NU + 24 * UUR, tot: NU + 24.5 * UUR, met: NOOR.oid, plek: "online" };
const OVERLEG = "oost_2026-11-24";

describe("The task that keeps the calendar of the organisation in line", () => {
  let nep: NepGraph;
  let toneel: Agendatoneel;
  before(async () => {
    nep = await startNepGraph();
  });
  after(() => nep.sluit());
  beforeEach(() => {
    toneel = new Agendatoneel(nep);
  });

  async function casus(): Promise<Casus> {
    return alsCasus(await toneel.lees("casus/c1"))?.doc ?? assert.fail("geen casus");
  }
  const legCasus = async (stand: Casusstand) => toneel.leg("casus/c1", { ...(await casus()), stand });
  const afgesproken = (anders: Partial<Consultafspraak> = {}): Casusstand => ({
    soort: "afgesproken",
    afspraak: { ...AFSPRAAK, ...anders },
    sinds: NU,
  });
  async function nieuweCasus(stand: Casusstand = afgesproken()): Promise<void> {
    const wie = { id: "c1", inbrenger: FATIMA.oid, team: "oost" };
    const doc = nieuwConsult(MET_CASUISTIEK, wie, { expertise: "ggz", wijze: "zonder_naam" }, NU, AFSPRAAK);
    await toneel.leg("casus/c1", { ...doc, stand }, true);
  }
  const werkBij = (wereld = toneel.wereld) => toneel.werkBij("casus/c1", wereld);

  it("is one per record, and says no more than which one", () => {
    assert.deepEqual(agendaTaak({ nu: 5 }, "casus/c1"), {
      id: "agenda:casus/c1",
      om: 5,
      inhoud: { soort: "agenda", casus: "c1" },
    });
    assert.deepEqual(agendaTaak({ nu: 5 }, "overleg/a_2026-01-01").inhoud, {
      soort: "agenda",
      overleg: "a_2026-01-01",
    });
  });

  it("makes the event of a consult with neutral words, and keeps its id", async () => {
    await nieuweCasus();
    await werkBij();
    const [evenement] = toneel.gebeurtenissen(FATIMA.oid);
    assert.deepEqual(
      [evenement?.["subject"], evenement?.["location"], evenement?.["isOnlineMeeting"]],
      ["Consult WT-oost-1", { displayName: "online in Teams" }, true],
    );
    assert.doesNotMatch(JSON.stringify(nep.verzoeken), /ggz|Noor|Fatima"/u);
    assert.equal((await casus()).buiten, `${FATIMA.oid}/${evenement?.id}`);
  });

  it("does nothing the second time, and nobody gets mail", async () => {
    await nieuweCasus();
    await werkBij();
    const { versie } = await toneel.lees("casus/c1");
    assert.equal(await werkBij(), 1);
    assert.equal((await toneel.lees("casus/c1")).versie, versie);
    assert.deepEqual(toneel.postvak(FATIMA.oid).post, ["uitnodiging"]);
  });

  it("moves the event, with another specialist when it has one", async () => {
    await nieuweCasus();
    await werkBij();
    await legCasus(afgesproken({ van: AFSPRAAK.van + UUR, tot: AFSPRAAK.tot + UUR, met: PIET.oid, plek: "wijkpost" }));
    await werkBij();
    const [evenement, ...meer] = toneel.gebeurtenissen(FATIMA.oid);
    assert.deepEqual([evenement?.["location"], meer.length], [{ displayName: "op de wijkpost" }, 0]);
    assert.match(JSON.stringify(evenement?.["attendees"]), /p-piet@/u);
  });

  for (const soort of ["afgezegd", "wacht", "coordinator", "gevraagd", "voorgesteld"] as const) {
    it(`calls the event off when the consult is ${soort}, and makes a new one when it is agreed again`, async () => {
      await nieuweCasus();
      await werkBij();
      const antwoord = { afspraak: AFSPRAAK, sinds: NU, antwoordVoor: NU + UUR };
      const standen = {
        afgezegd: { soort: "afgezegd", op: NU },
        wacht: { soort: "wacht", sinds: NU },
        coordinator: { soort: "coordinator", bij: JOOST.oid, sinds: NU },
        gevraagd: { soort: "gevraagd", ...antwoord },
        voorgesteld: { soort: "voorgesteld", aan: NOOR.oid, ...antwoord },
      } satisfies Record<string, Casusstand>;
      await legCasus(standen[soort]);
      await werkBij();
      assert.deepEqual([toneel.gebeurtenissen(FATIMA.oid), (await casus()).buiten], [[], null]);

      await legCasus(afgesproken());
      await werkBij();
      assert.equal((await casus()).buiten, `${FATIMA.oid}/${toneel.gebeurtenissen(FATIMA.oid)[0]?.id}`);
    });
  }

  it("leaves what is over as it is", async () => {
    await nieuweCasus();
    await werkBij();
    nep.verzoeken.length = 0;
    await legCasus({ soort: "besproken", op: AFSPRAAK.tot, met: NOOR.oid });
    await werkBij();
    toneel.klok.nu = AFSPRAAK.tot;
    await legCasus(afgesproken());
    await werkBij();
    assert.equal(nep.verzoeken.length, 0);
    assert.equal(toneel.gebeurtenissen(FATIMA.oid).length, 1);
  });

  it("asks nothing for a case of a meeting, one that is erased, or one that never had an event", async () => {
    await nieuweCasus({ soort: "wacht", sinds: NU });
    await werkBij();
    await toneel.leg("casus/c1", {
      ...(await casus()),
      route: { soort: "overleg", overleg: OVERLEG },
      stand: { soort: "ingebracht", sinds: NU },
    });
    await werkBij();
    assert.equal(await toneel.werkBij("casus/weg"), 1);
    assert.equal(nep.verzoeken.length, 0);
  });

  it("ends at once where no calendar is configured", async () => {
    await nieuweCasus();
    assert.equal(await werkBij({ ...toneel.wereld, buitenagenda: null }), 1);
    assert.equal(await toneel.kast.opslag.eerstvolgende(), null);
  });

  it("waits as long as Graph says, and makes one event after all", async () => {
    await nieuweCasus();
    nep.speel({}, {}, { status: 429, koppen: { "retry-after": "300" } });
    await werkBij();
    assert.equal(await toneel.kast.opslag.eerstvolgende(), NU + 1 + 300_000);
    const [regel] = toneel.logboek.regels;
    assert.deepEqual(regel?.velden, { dienst: "agenda", reden: "agenda antwoordt met 429" });
    toneel.klok.nu = NU + 1 + 300_000;
    await toneel.doeAlles();
    assert.equal(toneel.gebeurtenissen(FATIMA.oid).length, 1);
    assert.equal(await toneel.kast.opslag.eerstvolgende(), null);
  });

  it("tries again by itself when Graph says nothing, and not for ever", async () => {
    await nieuweCasus();
    const stuk = { ...toneel.wereld, buitenagenda: maakAgenda(nep, toneel.klok, { adres: "http://127.0.0.1:1/v1.0" }) };
    await werkBij(stuk);
    for (let keer = 0; keer < 200; keer++) {
      const volgende = await toneel.kast.opslag.eerstvolgende();
      if (volgende === null) break;
      assert.ok(volgende > toneel.klok.nu && volgende <= toneel.klok.nu + 900_000);
      toneel.klok.nu = volgende;
      await toneel.doeAlles(stuk);
    }
    assert.equal(await toneel.kast.opslag.eerstvolgende(), null);
    assert.ok(toneel.klok.nu >= AFSPRAAK.tot && toneel.klok.nu < AFSPRAAK.tot + UUR);
  });

  it("never says who or what in the log", async () => {
    await nieuweCasus();
    for (const status of [401, 403, 404, 500]) {
      nep.speel({}, {}, { status }, { status });
      await werkBij();
      toneel.klok.nu += 1_000_000;
      nep.speel();
    }
    assert.ok(toneel.logboek.regels.length > 0);
    assert.doesNotMatch(JSON.stringify(toneel.logboek.regels), /p-fatima|p-noor|gemeente\.example|Consult|c1|eyJ|KNR/u);
  });

  describe("while somebody changes the consult", () => {
    /** Graph, and what happens right before or after it did something for the first time. */
    function met(na: () => Promise<unknown>, eerst: () => Promise<unknown> = () => Promise.resolve()): Wereld {
      const echt = maakAgenda(nep, toneel.klok);
      let gebeurd = false;
      const zet = async (afspraak: Buitenafspraak) => {
        const nu = !gebeurd;
        gebeurd = true;
        if (nu) await eerst();
        const id = await echt.zet(afspraak);
        if (nu) await na();
        return id;
      };
      const buitenagenda: Buitenagenda = { ...echt, zet };
      return { ...toneel.wereld, buitenagenda };
    }

    it("shows what was agreed last", async () => {
      await nieuweCasus();
      const nieuw = afgesproken({ van: AFSPRAAK.van + UUR, tot: AFSPRAAK.tot + UUR });
      await werkBij(met(() => legCasus(nieuw)));
      const [evenement, ...meer] = toneel.gebeurtenissen(FATIMA.oid);
      assert.deepEqual([evenement?.["start"], meer.length], [{ dateTime: "2026-11-24T10:00:00", timeZone: "UTC" }, 0]);
      assert.equal((await casus()).buiten, `${FATIMA.oid}/${evenement?.id}`);
    });

    it("leaves no event behind when it is called off", async () => {
      await nieuweCasus();
      await werkBij(met(() => legCasus({ soort: "afgezegd", op: NU })));
      assert.deepEqual([toneel.gebeurtenissen(FATIMA.oid), (await casus()).buiten], [[], null]);
    });

    it("leaves no event behind when another process called it off right before", async () => {
      await nieuweCasus();
      await werkBij();
      await legCasus(afgesproken({ van: AFSPRAAK.van + UUR, tot: AFSPRAAK.tot + UUR }));
      const zegAf = () => legCasus({ soort: "afgezegd", op: NU }).then(() => werkBij());
      await werkBij(met(() => Promise.resolve(), zegAf));
      assert.deepEqual([toneel.gebeurtenissen(FATIMA.oid), (await casus()).buiten], [[], null]);
    });

    it("makes one event when another process did the same task meanwhile", async () => {
      await nieuweCasus();
      await werkBij(met(() => werkBij()));
      assert.equal(toneel.gebeurtenissen(FATIMA.oid).length, 1);
      assert.equal((await casus()).buiten, `${FATIMA.oid}/${toneel.gebeurtenissen(FATIMA.oid)[0]?.id}`);
    });

    it("makes one event when the process died after Graph did its part", async () => {
      await nieuweCasus();
      await toneel.kast.opslag.legVast(vastlegging({ taken: [agendaTaak({ nu: NU }, "casus/c1")] }));
      const [pacht] = await toneel.kast.opslag.neem(NU, 1, 15_000);
      const dood = met(() => Promise.reject(new TypeError("weg")));
      await assert.rejects(doeTaak(dood, pacht ?? ({} as Pacht)), TypeError);
      toneel.klok.nu += 20_000;
      await toneel.doeAlles();
      assert.equal(toneel.gebeurtenissen(FATIMA.oid).length, 1);
      assert.equal((await casus()).buiten, `${FATIMA.oid}/${toneel.gebeurtenissen(FATIMA.oid)[0]?.id}`);
    });
  });
});
