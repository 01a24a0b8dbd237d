import assert from "node:assert/strict";
import { FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../dialogs/proefgemeente.ts";
import { AMIRA, NOOR } from "../support/casuistiek.ts";
import { DAARNA, DINSDAG, lees, Overlegtoneel } from "./overlegtoneel.ts";

const DEELNEMERS = [FATIMA, JOOST, MARIJKE, AMIRA] as const;

describe("an overleg", () => {
  let toneel: Overlegtoneel;
  beforeEach(async () => {
    toneel = await new Overlegtoneel().begin();
  });

  const doe = async (wie: { readonly oid: string }, verb: string, data: Readonly<Record<string, unknown>> = {}) => {
    const keer = (await toneel.overleg())?.keer ?? 0;
    return lees(await toneel.tik(wie.oid, verb, { overleg: DINSDAG, rev: keer, ...data }));
  };
  const overDit = (kaart: object) => /"(?:overleg|casus)":"/u.test(lees(kaart));
  /** The cards that lie with everybody now. */
  const kaarten = () => new Set([...toneel.post.values()].flatMap((bij) => [...bij.keys()]));
  /** Who got a card of its own since then that is about a meeting or a case. */
  const kregen = (voor: ReadonlySet<string>) =>
    [...toneel.post]
      .filter(([, bij]) => [...bij].some(([activiteit, kaart]) => !voor.has(activiteit) && overDit(kaart)))
      .map(([gesprek]) => gesprek.slice("a:".length))
      .toSorted();
  const allen = DEELNEMERS.map(({ oid }) => oid).toSorted();

  it("calls its participants five working days before, once, and nobody else hears of it", async () => {
    const voor = kaarten();
    await toneel.naar("2026-11-17", "08:29");
    assert.deepEqual(kregen(voor), []);
    await toneel.naar("2026-11-17", "08:30");
    assert.deepEqual(kregen(voor), allen);
    assert.match(
      toneel.laatste(JOOST.oid),
      /Dinsdag 24 november is er casuïstiek\. Er is plaats voor 2 casussen\. Heb jij er een\?.*Ik heb een casus.*Deze keer niet/u,
    );
    const na = kaarten();
    await toneel.naar("2026-11-20", "17:00");
    assert.deepEqual(kregen(na), [], "every day's beginning puts it down again, and it is not done again");
  });

  it("reminds on the working day before, with the agenda, and not who stays away", async () => {
    await toneel.naar("2026-11-20", "12:00");
    await toneel.brengIn(FATIMA.oid);
    await doe(AMIRA, "overleg_kom_niet");
    const voor = kaarten();
    await toneel.naar("2026-11-23", "08:30");
    assert.deepEqual(kregen(voor), [FATIMA.oid, JOOST.oid, MARIJKE.oid].toSorted());
    const kaart = toneel.laatste(JOOST.oid);
    assert.match(kaart, /Er is plaats voor één casus/u);
    assert.match(kaart, /Casus 1.*Om 13\.30 uur.*Lees de casus/u);
    assert.doesNotMatch(kaart, /Fatima.*Lees de casus/u, "the agenda does not say who brings what");
  });

  it("is not there for who does not take part, guests and desk alike", async () => {
    await toneel.brengIn(FATIMA.oid);
    for (const wie of [NOOR, SANNE, HENK]) {
      for (const verb of ["overleg_bekijk", "overleg_kom", "overleg_rol", "casus_breng_in", "overleg_aflassen"]) {
        const antwoord = await doe(wie, verb, { rol: "gespreksleider" });
        assert.doesNotMatch(antwoord, /november|Casus 1|Oost/u, `${wie.voornaam} ${verb}`);
      }
    }
    assert.equal((await toneel.tafel()).keer, 1);
    assert.match(await doe(AMIRA, "overleg_bekijk"), /24 november/u);
  });

  it("is called off when too few come on the working day before; everybody is told and the cases go on", async () => {
    const mijn = await toneel.brengIn(FATIMA.oid);
    await doe(JOOST, "overleg_kom_niet");
    await doe(AMIRA, "overleg_kom_niet");
    await toneel.naar("2026-11-23", "14:59");
    assert.equal((await toneel.tafel()).afgelast, null);
    const voor = kaarten();
    await toneel.naar("2026-11-23", "15:00");
    assert.equal((await toneel.tafel()).afgelast?.waarom, "quorum");
    assert.deepEqual(kregen(voor), allen);
    assert.match(toneel.kaarten(AMIRA.oid).at(-1) ?? "", /gaat niet door.*Er komen te weinig mensen/u);
    const bijFatima = toneel.kaarten(FATIMA.oid).slice(-2).join();
    assert.match(bijFatima, /Je casus ging naar een ander overleg.*dinsdag 8 december.*Andere dag.*Intrekken/u);
    assert.deepEqual(
      (await toneel.tafel(DAARNA)).plaatsen.map(({ casus, nummer }) => [casus, nummer]),
      [[mijn, 1]],
    );
    const { plaatsen, reserve } = await toneel.tafel();
    assert.deepEqual([plaatsen, reserve], [[], []]);
    const taken = await toneel.kast.taken();
    assert.ok(!taken.has(`overleg_klaar:${DINSDAG}`));
  });

  it("goes on with as many as the quorum, and is called off at once by who drops out after that", async () => {
    await doe(JOOST, "overleg_kom_niet");
    await toneel.naar("2026-11-23", "16:00");
    assert.equal((await toneel.tafel()).afgelast, null);
    const antwoord = await doe(AMIRA, "overleg_kom_niet");
    assert.match(antwoord, /gaat niet door/u);
    assert.equal((await toneel.tafel()).afgelast?.waarom, "quorum");
  });

  it("hands a role over: who had it is told, and who drops out makes it free for the next", async () => {
    assert.match(await doe(JOOST, "overleg_rol", { rol: "tijdbewaker" }), /Je komt\./u);
    const voor = kaarten();
    await doe(AMIRA, "overleg_rol", { rol: "tijdbewaker" });
    await toneel.proces.relay();
    assert.equal((await toneel.tafel()).rollen.tijdbewaker, AMIRA.oid);
    assert.deepEqual(kregen(voor), [JOOST.oid]);
    assert.match(toneel.laatste(JOOST.oid), /Een collega nam je rol bij een overleg over/u);
    await doe(AMIRA, "overleg_kom_niet");
    await toneel.proces.relay();
    const { rollen } = await toneel.tafel();
    assert.deepEqual(rollen, {});
    const gevraagd = kregen(voor).filter((wie) => wie !== JOOST.oid);
    assert.equal(gevraagd.length, 1);
    assert.match(toneel.laatste(gevraagd[0] ?? ""), /Een rol bij een overleg is vrij\. Jij bent aan de beurt/u);
    await doe(FATIMA, "overleg_rol", { rol: "notulist" });
    assert.deepEqual((await toneel.tafel()).rollen, {});
  });

  it("may be called off by who leads it and by nobody else, after being asked once more", async () => {
    await doe(JOOST, "overleg_rol", { rol: "gespreksleider" });
    await doe(FATIMA, "overleg_aflassen", { waarom: "leider" });
    assert.equal((await toneel.tafel()).afgelast, null);
    assert.match(await doe(JOOST, "overleg_aflassen_vraag"), /Ja, er is geen casus/u);
    await doe(JOOST, "overleg_aflassen", { waarom: "geen_casus" });
    assert.equal((await toneel.tafel()).afgelast?.waarom, "geen_casus");
    await toneel.proces.relay();
    assert.match(toneel.laatste(AMIRA.oid), /gaat niet door.*Er is geen casus/u);
    assert.match(lees(await toneel.tik(AMIRA.oid, "casus_kies", {})), /13\.30 uur\. Gaat niet door/u);
  });

  it("is erased four weeks after, and its cases with it", async () => {
    const mijn = await toneel.brengIn(FATIMA.oid);
    await toneel.naar("2026-12-22", "14:59");
    assert.notEqual(await toneel.overleg(), null);
    await toneel.naar("2026-12-22", "15:01");
    assert.equal(await toneel.overleg(), null);
    const [casus] = (await toneel.kast.opslag.laad({ records: [`casus/${mijn}`] })).records;
    assert.equal(casus?.inhoud, null);
  });
});
