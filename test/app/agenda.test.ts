import assert from "node:assert/strict";
import { schrijfIcal, uidVan } from "../../src/agenda/ical.ts";
import { leesFeed, neemUitnodiging } from "../../src/app/agenda.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { FATIMA, HENK, JOOST } from "../dialogs/proefgemeente.ts";
import { MET_CASUISTIEK, NOOR } from "../support/casuistiek.ts";
import { Consultbureau, delen, knoppen, leesbaar, MAANDAG, om } from "../support/consultbureau.ts";

type Data = Readonly<Record<string, unknown>>;
const DINSDAG_9 = om("2026-11-24T09:00");
const OVERLEG = "overleg/oost_2026-11-24";

describe("Mijn agenda", () => {
  let bureau: Consultbureau;
  beforeEach(async () => {
    bureau = await new Consultbureau().begin();
  });

  async function kaart(wie: string, verb: string, data: Data = {}): Promise<object> {
    const antwoord = await bureau.tik(wie, verb, data);
    return antwoord.soort === "kaart" ? antwoord.kaart : assert.fail(antwoord.soort);
  }

  /** The secret in the link of a feed, or of one file. */
  function geheimIn(getoond: object): string {
    const tekst = JSON.stringify(getoond);
    return /\/(?:agenda|afspraak)\/([\w-]{32})(?:\.ics|\/)/u.exec(tekst)?.[1] ?? assert.fail(leesbaar(getoond));
  }

  const feed = async (geheim: string) => leesFeed(bureau.proces.wereld, geheim);
  const neem = async (geheim: string, bron: `casus/${string}` | `overleg/${string}`) =>
    neemUitnodiging(bureau.proces.wereld, geheim, bron);
  /** Until when what was committed last leads somewhere; the store forgets it then. */
  const laatsteGeldigheid = () => bureau.proces.gedaan.at(-1)?.verwijzingen.map(({ tot }) => tot);
  const nieuweFeed = async (wie: string) => geheimIn(await kaart(wie, "agenda_feed"));
  const zonder = (wie: Persoon, deel: Partial<Persoon> | null) => {
    const mensen = new Map(MET_CASUISTIEK.mensen);
    if (deel === null) mensen.delete(wie.oid);
    else mensen.set(wie.oid, { ...wie, ...deel });
    bureau.gemeente = { ...MET_CASUISTIEK, mensen };
  };

  it("shows the coming consults and meetings in order, each with a way to it, and no subject", async () => {
    const { id } = await bureau.boek(FATIMA.oid);
    const getoond = await kaart(FATIMA.oid, "agenda");
    const tekst = leesbaar(getoond);
    assert.ok(tekst.indexOf("Consult WT-oost-1") < tekst.indexOf("Casuïstiek Oost"), tekst);
    assert.match(tekst, /morgen, 09\.00 uur · bellen · nog niet zeker/u);
    assert.match(tekst, /morgen, 13\.30 uur · wijkpost Oost/u);
    assert.ok(!/ggz/iu.test(tekst), tekst);
    assert.deepEqual(
      knoppen(getoond, "casus_ververs").map(({ casus }) => casus),
      [id],
    );
    assert.equal(knoppen(getoond, "overleg_bekijk")[0]?.["overleg"], OVERLEG.slice("overleg/".length));
    assert.match(leesbaar(await kaart(NOOR.oid, "agenda")), /Consult WT-oost-1/u);
    assert.match(leesbaar(await kaart("p-piet", "agenda")), /geen consult en geen overleg/u);
  });

  it("is not for a volunteer", async () => {
    await bureau.proces.komtBinnen(HENK.oid);
    for (const verb of ["agenda", "agenda_feed"])
      assert.ok(!/Mijn agenda|\.ics/u.test(leesbaar(await kaart(HENK.oid, verb))));
  });

  describe("in a calendar that subscribes", () => {
    it("has the consults and the meetings of one person, as they stand now", async () => {
      const geheim = await nieuweFeed(FATIMA.oid);
      const { id, kaart: gevraagd } = await bureau.boek(FATIMA.oid);
      assert.ok(gevraagd);
      const eerst = await feed(geheim);
      const consult = () => feed(geheim).then((nu) => nu?.punten.find(({ bron }) => bron === `casus/${id}`));
      assert.equal(eerst?.soort, "feed");
      assert.deepEqual(eerst?.punten[0], {
        bron: `casus/${id}`,
        naam: "Consult WT-oost-1",
        van: DINSDAG_9,
        tot: DINSDAG_9 + 1_800_000,
        waar: "bellen",
        stand: "voorlopig",
        volgnummer: 0,
        mensen: [],
      });
      assert.equal(eerst?.punten[1]?.bron, OVERLEG);
      assert.equal(
        eerst?.punten.filter(({ bron }) => bron.startsWith("overleg/")).length,
        8,
        "a hundred days of meetings",
      );

      await bureau.proces.relay();
      await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
      assert.equal((await consult())?.stand, "vast");
      bureau.klok.nu = DINSDAG_9 + 1_800_000;
      assert.equal(await consult(), undefined, "what is over is gone");
    });

    it("says that a meeting is off, and leaves out one that somebody stays away from", async () => {
      const geheim = await nieuweFeed(FATIMA.oid);
      const opDag = async () => (await feed(geheim))?.punten.find(({ bron }) => bron === OVERLEG);
      assert.equal((await opDag())?.stand, "vast");
      await kaart(FATIMA.oid, "overleg_kom_niet", { overleg: OVERLEG.slice(8), rev: 0 });
      assert.equal(await opDag(), undefined);
      await bureau.kast.opslag.legVast({
        operatie: "aflassen",
        resultaat: "test",
        wijzigingen: [await afgelast()],
        taken: [],
        vervallen: [],
        audit: [],
        feiten: [],
        verwijzingen: [],
        ongeldig: [],
      });
      const tekst = schrijfIcal((await feed(geheim)) ?? assert.fail());
      assert.equal((await opDag())?.stand, "afgezegd");
      assert.match(
        tekst,
        /UID:overleg-oost_2026-11-24@proef\.wijkwijzer\.invalid\r\nSEQUENCE:3\r\n[\s\S]*?STATUS:CANCELLED/u,
      );
    });

    async function afgelast() {
      const [bewaard] = (await bureau.kast.opslag.laad({ records: [OVERLEG] })).records;
      assert.ok(bewaard?.inhoud);
      const inhoud = { ...bewaard.inhoud, komst: [], afgelast: { op: MAANDAG, waarom: "leider" }, volgnummer: 3 };
      return { sleutel: bewaard.sleutel, versie: bewaard.versie, inhoud };
    }

    it("shows the same link again, and another one when asked, after which the old one leads nowhere", async () => {
      const eerste = await nieuweFeed(FATIMA.oid);
      assert.equal(await nieuweFeed(FATIMA.oid), eerste);
      const tweede = geheimIn(await kaart(FATIMA.oid, "agenda_feed", { nieuw: true }));
      assert.notEqual(tweede, eerste);
      assert.equal(await feed(eerste), null);
      assert.ok(await feed(tweede));
      assert.equal((await bureau.agenda(FATIMA.oid)).length, 0);
    });

    it("is under the secret in force only, whatever else leads to the same agenda", async () => {
      const geheim = await nieuweFeed(FATIMA.oid);
      const ander = "z".repeat(32);
      const naar = `agenda/${FATIMA.oid}` as const;
      const [bewaard] = (await bureau.kast.opslag.laad({ records: [naar] })).records;
      assert.ok(bewaard?.inhoud);
      await bureau.kast.opslag.legVast({
        operatie: "ernaast",
        resultaat: "test",
        wijzigingen: [{ sleutel: naar, versie: bewaard.versie, inhoud: bewaard.inhoud }],
        taken: [],
        vervallen: [],
        audit: [],
        feiten: [],
        verwijzingen: [{ naar, geheim: `feed/${ander}`, tot: MAANDAG * 2 }],
        ongeldig: [],
      });
      assert.equal(await feed(ander), null);
      assert.ok(await feed(geheim));
    });

    it("is of one person only", async () => {
      const [fatima, noor] = [await nieuweFeed(FATIMA.oid), await nieuweFeed(NOOR.oid)];
      const { id } = await bureau.boek(JOOST.oid);
      const bronnen = async (geheim: string) => (await feed(geheim))?.punten.map(({ bron }) => bron);
      assert.ok(!(await bronnen(fatima))?.includes(`casus/${id}`));
      assert.deepEqual(await bronnen(noor), [`casus/${id}`]);
    });

    it("works for a year after somebody looked at the link", async () => {
      await nieuweFeed(FATIMA.oid);
      assert.deepEqual(laatsteGeldigheid(), [om("2027-11-23T10:00")]);
      bureau.klok.nu = om("2027-11-23T09:59");
      assert.match(leesbaar(await kaart(FATIMA.oid, "agenda_feed")), /werkt tot donderdag 23 november 2028/u);
      assert.deepEqual(laatsteGeldigheid(), [om("2028-11-23T09:59")]);
    });

    const weg: readonly [string, Partial<Persoon> | null][] = [
      ["is on no roster any more", null],
      ["left yesterday", { tot: "2026-11-22" }],
      ["became a volunteer", { rollen: ["vrijwilliger"] }],
      ["may not start yet", { mist: ["vog"] }],
    ];
    for (const [wat, deel] of weg)
      it(`is closed for somebody who ${wat}`, async () => {
        const geheim = await nieuweFeed(FATIMA.oid);
        const { id } = await bureau.boek(FATIMA.oid);
        assert.ok(await feed(geheim));
        const los = geheimIn(await kaart(FATIMA.oid, "agenda", { bestand: OVERLEG }));
        zonder(FATIMA, deel);
        assert.equal(await feed(geheim), null);
        assert.equal(await neem(los, OVERLEG), null);
        assert.equal(await neem(los, `casus/${id}`), null);
      });

    it("is open on somebody's last day", async () => {
      const geheim = await nieuweFeed(FATIMA.oid);
      zonder(FATIMA, { tot: "2026-11-23" });
      assert.ok(await feed(geheim));
    });
  });

  describe("one at a time", () => {
    async function afgesproken(): Promise<string> {
      const { id } = await bureau.boek(FATIMA.oid);
      await bureau.proces.relay();
      await bureau.druk(NOOR.oid, bureau.kaart(NOOR.oid, id), "consult_akkoord");
      return id;
    }

    it("is a file behind a link that works once", async () => {
      const bron = `casus/${await afgesproken()}` as const;
      const keuze = await kaart(FATIMA.oid, "agenda", { los: true });
      const gekozen = await bureau.druk(FATIMA.oid, keuze, "agenda", { bestand: bron });
      const link = delen(gekozen).find((deel) => deel["type"] === "Action.OpenUrl")?.["url"];
      const geheim = geheimIn(gekozen);
      assert.equal(link, `https://wijkwijzer.example/afspraak/${geheim}/${bron}`);
      const bestand = await neem(geheim, bron);
      assert.equal(bestand?.soort, "uitnodiging");
      assert.deepEqual(
        bestand?.punten[0]?.mensen.map(({ naam, komt }) => [naam, komt]),
        [
          ["Fatima", true],
          ["Noor", true],
        ],
      );
      const tekst = schrijfIcal(bestand ?? assert.fail());
      assert.ok(tekst.includes(`UID:${uidVan("proef", bron)}`.slice(0, 40)));
      assert.equal(await neem(geheim, bron), null);
      const { via } = await bureau.kast.opslag.laad({ records: [], via: [`briefje/${geheim}`] });
      assert.deepEqual(via, [null], "the link leads nowhere any more");
    });

    it("goes to one of two who take it at the same time, and leaves the bookings alone", async () => {
      const bron = `casus/${await afgesproken()}` as const;
      const geheim = geheimIn(await kaart(NOOR.oid, "agenda", { bestand: bron }));
      const beide = await Promise.all([neem(geheim, bron), neem(geheim, bron)]);
      assert.equal(beide.filter((een) => een !== null).length, 1);
      assert.equal((await bureau.agenda(NOOR.oid)).length, 1);
    });

    it("is there for a meeting of which nobody did anything yet, and not of a meeting of others", async () => {
      const geheim = geheimIn(await kaart(FATIMA.oid, "agenda", { bestand: OVERLEG }));
      const bestand = await neem(geheim, OVERLEG);
      assert.equal(bestand?.punten[0]?.naam, "Casuïstiek Oost");
      assert.equal(bestand?.punten[0]?.mensen.length, 4);
      assert.ok(!JSON.stringify(await kaart(NOOR.oid, "agenda", { bestand: OVERLEG })).includes("/afspraak/"));
    });

    it("is for who takes part, whatever address is asked with the secret", async () => {
      const vanFatima = `casus/${await afgesproken()}` as const;
      const joost = geheimIn(await kaart(JOOST.oid, "agenda", { bestand: OVERLEG }));
      assert.equal(await neem(joost, vanFatima), null);
      assert.equal(await neem(joost, "casus/bestaat-niet"), null);
      assert.equal(await neem(joost, "overleg/oost_2026-11-25"), null);
      assert.equal(await neem(joost, "overleg/oost_wanneer"), null);
      assert.ok(await neem(joost, OVERLEG), "none of this used it up");
    });

    it("is no feed, and a feed is not one file", async () => {
      const los = geheimIn(await kaart(FATIMA.oid, "agenda", { bestand: OVERLEG }));
      const alles = await nieuweFeed(FATIMA.oid);
      assert.equal(await feed(los), null);
      assert.equal(await neem(alles, OVERLEG), null);
      assert.ok(await feed(alles));
    });

    it("lasts an hour", async () => {
      await kaart(FATIMA.oid, "agenda", { bestand: OVERLEG });
      assert.deepEqual(laatsteGeldigheid(), [MAANDAG + 3_600_000]);
    });

    it("is not given while the time is not agreed", async () => {
      const { id } = await bureau.boek(FATIMA.oid);
      assert.equal(
        knoppen(await kaart(FATIMA.oid, "agenda", { los: true }), "agenda").some(
          ({ bestand }) => bestand === `casus/${id}`,
        ),
        false,
      );
      const los = geheimIn(await kaart(FATIMA.oid, "agenda", { bestand: OVERLEG }));
      assert.equal(await neem(los, `casus/${id}`), null);
    });

    it("takes a consult that was called off out of the calendar: the same event, a higher number", async () => {
      const id = await afgesproken();
      const bron = `casus/${id}` as const;
      const eerst = await neem(geheimIn(await kaart(FATIMA.oid, "agenda", { bestand: bron })), bron);
      const getoond = await kaart(FATIMA.oid, "casus_ververs", { casus: id });
      const vraag = await bureau.druk(FATIMA.oid, getoond, "consult_afzeggen_vraag");
      await bureau.druk(FATIMA.oid, vraag, "consult_afzeggen");
      for (const wie of [FATIMA.oid, NOOR.oid]) {
        const geheim = geheimIn(await kaart(wie, "agenda", { casus: id, bestand: bron }));
        const af = await neem(geheim, bron);
        assert.equal(af?.soort, "afzegging");
        assert.equal(af?.punten[0]?.van, eerst?.punten[0]?.van);
        assert.equal(af?.punten[0]?.volgnummer, (eerst?.punten[0]?.volgnummer ?? 0) + 1);
      }
    });
  });
});
