import assert from "node:assert/strict";
import { NEDERLANDS, type Tekstsleutel } from "../../dialogs/teksten.ts";
import { FATIMA, JOOST, MARIJKE } from "../dialogs/proefgemeente.ts";
import { AMIRA, NOOR, PIET } from "../support/casuistiek.ts";
import { Consultbureau, knopdata, knoppen, leesbaar, om } from "../support/consultbureau.ts";

const DINSDAG_9 = om("2026-11-24T09:00");

/** The longest part of a sentence without blanks, as it stands on a card. */
function zin(sleutel: Tekstsleutel): string {
  const delen = (NEDERLANDS[sleutel]?.tekst ?? "").split(/\{[^}]*\}/u).map((deel) => deel.trim());
  return delen.reduce((langste, deel) => (deel.length > langste.length ? deel : langste), "");
}

function staatErop(kaart: unknown, sleutel: Tekstsleutel): void {
  assert.ok(leesbaar(kaart).includes(zin(sleutel)), `niet "${zin(sleutel)}" op:\n${leesbaar(kaart)}`);
}

describe("answering a consult", () => {
  let bureau: Consultbureau;
  let id: string;
  let vrager: object;
  beforeEach(async () => {
    bureau = await new Consultbureau().begin();
    ({ id, kaart: vrager } = await bureau.boek(FATIMA.oid));
    await bureau.proces.relay();
  });

  const vanNoor = () => bureau.kaart(NOOR.oid, id);
  const soort = async () => (await bureau.casus(id)).stand.soort;
  const taken = async () => [...(await bureau.kast.taken()).keys()].filter((taak) => taak.endsWith(id));

  it("is accepted in one tap, and both read the same", async () => {
    const kaart = await bureau.druk(NOOR.oid, vanNoor(), "consult_akkoord");
    assert.equal(await soort(), "afgesproken");
    assert.match(leesbaar(kaart), /een vraag van Wijkteam Oost/u);
    await bureau.proces.relay();
    staatErop(bureau.kaart(FATIMA.oid, id), "consult.geboekt");
    assert.match(
      leesbaar(bureau.kaart(FATIMA.oid, id)),
      /Je praat morgen om 09\.00 uur met Noor \(ggz\)\. 30 minuten, bellen\./u,
    );
    assert.ok(!(await taken()).includes(`consult_af:${id}`));
    assert.ok((await taken()).includes(`consult_klaar:${id}`));
  });

  it("accepts once however often it is tapped", async () => {
    const kaart = vanNoor();
    for (let keer = 0; keer < 3; keer += 1) await bureau.druk(NOOR.oid, kaart, "consult_akkoord");
    const { keer } = await bureau.casus(id);
    assert.equal(keer, 1);
    const geteld = (await bureau.kast.feiten()).filter((feit) => feit["soort"] === "consult_afgesproken");
    assert.equal(geteld.length, 1);
  });

  it("lets the specialist propose another time, which the asker accepts", async () => {
    const keuze = await bureau.druk(NOOR.oid, vanNoor(), "consult_andere_tijd");
    const { van } = knopdata(keuze, "consult_voorstel");
    await bureau.druk(NOOR.oid, keuze, "consult_voorstel");
    assert.equal(await soort(), "voorgesteld");
    assert.deepEqual(
      (await bureau.agenda(FATIMA.oid)).map((een) => een.van),
      [van],
    );
    assert.deepEqual(
      (await bureau.agenda(NOOR.oid)).map((een) => een.van),
      [van],
    );
    await bureau.proces.relay();
    const kaart = bureau.kaart(FATIMA.oid, id);
    staatErop(kaart, "consult.verplaatst");
    await bureau.druk(FATIMA.oid, kaart, "consult_past");
    assert.equal(await soort(), "afgesproken");
  });

  it("keeps the proposed time of who may not answer it from being accepted by the proposer", async () => {
    const keuze = await bureau.druk(NOOR.oid, vanNoor(), "consult_andere_tijd");
    await bureau.druk(NOOR.oid, keuze, "consult_voorstel");
    const { keer, volgnummer } = await bureau.casus(id);
    await bureau.tik(NOOR.oid, "consult_past", { casus: id, rev: keer, volg: volgnummer });
    assert.equal(await soort(), "voorgesteld");
  });

  it("goes to the next specialist when the first cannot, and tells the asker", async () => {
    const redenen = await bureau.druk(NOOR.oid, vanNoor(), "consult_kan_niet_kies");
    const kaart = await bureau.druk(NOOR.oid, redenen, "consult_kan_niet", { reden: "niet_mijn_onderwerp" });
    staatErop(kaart, "consult.niet_bij_jou");
    const { stand, afgewezen } = await bureau.casus(id);
    assert.ok(stand.soort === "gevraagd" && stand.afspraak.met === PIET.oid);
    assert.deepEqual(
      afgewezen.map(({ wie, reden }) => [wie, reden]),
      [[NOOR.oid, "niet_mijn_onderwerp"]],
    );
    assert.deepEqual(await bureau.agenda(NOOR.oid), []);
    await bureau.proces.relay();
    assert.match(leesbaar(bureau.kaart(FATIMA.oid, id)), /Noor kan niet\. Ik heb Piet gevraagd\./u);
    assert.equal(knoppen(bureau.kaart(PIET.oid, id), "consult_akkoord").length, 1);
  });

  it("goes to the coordinator when nobody is left, who asks a colleague or says that there is none", async () => {
    await bureau.druk(NOOR.oid, await bureau.druk(NOOR.oid, vanNoor(), "consult_kan_niet_kies"), "consult_kan_niet");
    await bureau.proces.relay();
    const vanPiet = bureau.kaart(PIET.oid, id);
    await bureau.druk(PIET.oid, await bureau.druk(PIET.oid, vanPiet, "consult_kan_niet_kies"), "consult_kan_niet");
    assert.equal(await soort(), "coordinator");
    assert.deepEqual([...(await bureau.agenda(FATIMA.oid)), ...(await bureau.agenda(PIET.oid))], []);
    await bureau.proces.relay();
    staatErop(bureau.kaart(FATIMA.oid, id), "consult.zoekt.naam");
    staatErop(bureau.kaart(FATIMA.oid, id), "consult.afgezegd.ander");
    const kaart = bureau.kaart(MARIJKE.oid, id);
    staatErop(kaart, "consult.coordinator");
    const geen = await bureau.druk(MARIJKE.oid, kaart, "consult_regel_kies");
    staatErop(geen, "consult.verzet.geen");
    await bureau.druk(MARIJKE.oid, kaart, "consult_regel", { niemand: true });
    await bureau.proces.relay();
    assert.equal(await soort(), "afgezegd");
    staatErop(bureau.kaart(FATIMA.oid, id), "consult.afgezegd.niemand");
  });

  it("goes to the coordinator after silence; the colleague and time they pick are asked for", async () => {
    await bureau.naar(om("2026-11-24T08:05"));
    assert.equal(await soort(), "coordinator");
    assert.deepEqual(await bureau.agenda(NOOR.oid), []);
    staatErop(bureau.kaart(FATIMA.oid, id), "consult.zoekt");
    staatErop(bureau.kaart(NOOR.oid, id), "consult.niet_bij_jou");
    const keuze = await bureau.druk(MARIJKE.oid, bureau.kaart(MARIJKE.oid, id), "consult_regel_kies");
    await bureau.druk(MARIJKE.oid, keuze, "consult_regel", { met: PIET.oid });
    const { stand } = await bureau.casus(id);
    assert.ok(stand.soort === "gevraagd" && stand.afspraak.met === PIET.oid);
    await bureau.proces.relay();
    assert.equal(knoppen(bureau.kaart(PIET.oid, id), "consult_akkoord").length, 1);
    await bureau.nietDubbel();
  });

  it("waits three working days for an answer when the talk is far enough away", async () => {
    const later = await new Consultbureau().begin();
    const ver = await later.boek(JOOST.oid, { van: om("2026-11-26T09:00") });
    const { stand } = await later.casus(ver.id);
    assert.ok(stand.soort === "gevraagd");
    assert.equal(stand.antwoordVoor, om("2026-11-26T08:00"));
    const tijden = await later.tik(JOOST.oid, "consult_tijden", {
      rev: 9,
      expertise: "ggz",
      vanaf: om("2026-12-03T08:00"),
    });
    assert.ok(tijden.soort === "kaart");
    const kaart = await later.druk(JOOST.oid, tijden.kaart, "consult_boek");
    const verder = /"casus":"([\w-]+)"/u.exec(JSON.stringify(kaart))?.[1] ?? "";
    const { stand: ander } = await later.casus(verder);
    assert.ok(ander.soort === "gevraagd");
    assert.equal(ander.antwoordVoor, om("2026-11-26T17:00"));
  });

  it("is moved by the asker before the answer: the specialist is asked for the new time", async () => {
    const keuze = await bureau.druk(FATIMA.oid, vrager, "consult_verplaats");
    await bureau.druk(FATIMA.oid, keuze, "consult_verzet");
    const { stand, volgnummer } = await bureau.casus(id);
    assert.ok(stand.soort === "gevraagd" && stand.afspraak.van !== DINSDAG_9);
    assert.equal(volgnummer, 1);
    await bureau.nietDubbel();
  });

  it("is moved after the answer: the other says whether it fits, and an older card cannot", async () => {
    await bureau.druk(NOOR.oid, vanNoor(), "consult_akkoord");
    await bureau.proces.relay();
    const keuze = await bureau.druk(FATIMA.oid, bureau.kaart(FATIMA.oid, id), "consult_verplaats");
    await bureau.druk(FATIMA.oid, keuze, "consult_verzet");
    assert.equal(await soort(), "voorgesteld");
    const oud = await bureau.tik(NOOR.oid, "consult_past", { casus: id, rev: 1, volg: 0 });
    assert.ok(oud.soort === "kaart");
    staatErop(oud.kaart, "consult.veranderd");
    assert.equal(await soort(), "voorgesteld");
    await bureau.proces.relay();
    await bureau.druk(NOOR.oid, vanNoor(), "consult_past");
    assert.equal(await soort(), "afgesproken");
    await bureau.nietDubbel();
  });

  it("is called off by the asker, in both agendas, and the specialist hears it", async () => {
    const zeker = await bureau.druk(FATIMA.oid, vrager, "consult_afzeggen_vraag");
    const kaart = await bureau.druk(FATIMA.oid, zeker, "consult_afzeggen");
    assert.match(leesbaar(kaart), /Afgezegd\. Noor weet het\./u);
    assert.equal(knoppen(kaart, "consult_tijden").length, 1);
    assert.deepEqual([...(await bureau.agenda(FATIMA.oid)), ...(await bureau.agenda(NOOR.oid))], []);
    await bureau.proces.relay();
    const stil = bureau.kaart(NOOR.oid, id);
    staatErop(stil, "consult.niet_bij_jou");
    assert.deepEqual(knoppen(stil, "consult_akkoord"), []);
    assert.deepEqual(await taken(), [`wis_casus:${id}`]);
    assert.deepEqual(await bureau.lijst(`casussen/${FATIMA.oid}`), []);
  });

  it("shows how it stands on a card that is behind, and does nothing", async () => {
    const oud = vanNoor();
    await bureau.druk(FATIMA.oid, await bureau.druk(FATIMA.oid, vrager, "consult_afzeggen_vraag"), "consult_afzeggen");
    const antwoord = await bureau.tik(NOOR.oid, "casus_ververs", { casus: id });
    assert.ok(antwoord.soort === "kaart");
    staatErop(antwoord.kaart, "consult.niet_bij_jou");
    await bureau.tik(NOOR.oid, "consult_akkoord", knopdata(oud, "consult_akkoord"));
    assert.equal(await soort(), "afgezegd");
  });

  it("finds somebody else when the specialist promised and calls it off", async () => {
    const beloofd = await bureau.druk(NOOR.oid, vanNoor(), "consult_akkoord");
    const zeker = await bureau.druk(NOOR.oid, beloofd, "consult_afzeggen_vraag");
    await bureau.druk(NOOR.oid, zeker, "consult_afzeggen");
    const { stand } = await bureau.casus(id);
    assert.ok(stand.soort === "gevraagd" && stand.afspraak.met === PIET.oid);
    await bureau.nietDubbel();
  });

  it("is nothing to a stranger, whatever they tap", async () => {
    const { keer, volgnummer } = await bureau.casus(id);
    const verben = ["casus_ververs", "consult_akkoord", "consult_past", "consult_kan_niet", "consult_voorstel"];
    const meer = ["consult_verzet", "consult_afzeggen", "consult_regel", "consult_niet_gekomen", "casus_nut"];
    for (const verb of [...verben, ...meer, "casus_gevolg", "casus_knelpunt", "consult_vrij_nee"]) {
      const antwoord = await bureau.tik(AMIRA.oid, verb, { casus: id, rev: keer, volg: volgnummer });
      assert.ok(antwoord.soort === "kaart");
      staatErop(antwoord.kaart, "geen.recht.titel");
      assert.ok(!leesbaar(antwoord.kaart).includes("ggz"));
    }
    assert.equal((await bureau.casus(id)).keer, keer);
  });

  it("shows on the list of the asker and of the specialist, and on no other", async () => {
    const lijst = async (wie: string) => {
      const antwoord = await bureau.tik(wie, "mijn_consulten", { rev: 0 });
      return antwoord.soort === "kaart" ? leesbaar(antwoord.kaart) : "";
    };
    assert.match(await lijst(FATIMA.oid), /Consult 1: ggz[\s\S]*morgen, 09\.00 uur · gevraagd/u);
    assert.match(await lijst(NOOR.oid), /Consult 1: ggz/u);
    assert.doesNotMatch(await lijst(AMIRA.oid), /Consult 1/u);
  });
});
