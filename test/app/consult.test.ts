import assert from "node:assert/strict";
import { NEDERLANDS, type Tekstsleutel } from "../../dialogs/teksten.ts";
import type { Buitenagenda } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { FATIMA, JOOST } from "../dialogs/proefgemeente.ts";
import { AMIRA, NOOR } from "../support/casuistiek.ts";
import { Consultbureau, knopdata, knoppen, leesbaar, MAANDAG, om } from "../support/consultbureau.ts";

const DINSDAG_9 = om("2026-11-24T09:00");

/** The longest part of a sentence without blanks, as it stands on a card. */
function zin(sleutel: Tekstsleutel): string {
  const delen = (NEDERLANDS[sleutel]?.tekst ?? "").split(/\{[^}]*\}/u).map((deel) => deel.trim());
  return delen.reduce((langste, deel) => (deel.length > langste.length ? deel : langste), "");
}

function staatErop(kaart: unknown, sleutel: Tekstsleutel): void {
  assert.ok(leesbaar(kaart).includes(zin(sleutel)), `niet "${zin(sleutel)}" op:\n${leesbaar(kaart)}`);
}

describe("asking a consult", () => {
  let bureau: Consultbureau;
  beforeEach(async () => {
    bureau = await new Consultbureau().begin();
  });

  const feiten = async (soort: string) => (await bureau.kast.feiten()).filter((feit) => feit["soort"] === soort);

  it("puts danger first, before anything can be booked", async () => {
    const antwoord = await bureau.tik(FATIMA.oid, "consult_begin", { rev: 0 });
    assert.ok(antwoord.soort === "kaart");
    const tekst = leesbaar(antwoord.kaart);
    assert.match(tekst, /Boek dan niet\. Bel Marijke, 023-555 01 11\./u);
    assert.ok(tekst.indexOf("Boek dan niet") < tekst.indexOf("Kies met wie"), tekst);
    assert.equal(knoppen(antwoord.kaart, "direct_hulp").length, 1);
  });

  it("is booked in three taps: with whom, the times, one of them", async () => {
    const begin = await bureau.tik(FATIMA.oid, "consult_begin", { rev: 0 });
    assert.ok(begin.soort === "kaart");
    const data = knopdata(begin.kaart, "consult_tijden");
    const rev = String(data["rev"]);
    const gekozen = { ...data, [`expertise_r${rev}`]: "ggz", [`wijze_r${rev}`]: "zonder_naam" };
    const tijden = await bureau.tik(FATIMA.oid, "consult_tijden", gekozen);
    assert.ok(tijden.soort === "kaart");
    assert.equal(knoppen(tijden.kaart, "consult_boek").length, 5);
    staatErop(tijden.kaart, "consult.spoed");
    assert.match(leesbaar(tijden.kaart), /alleen als de bewoner het weet/u);
    const kaart = await bureau.druk(FATIMA.oid, tijden.kaart, "consult_boek");
    assert.match(leesbaar(kaart), /Consult 1: ggz/u);
    staatErop(kaart, "consult.vastgehouden");
    assert.match(leesbaar(kaart), /Jij blijft de eigenaar van de vraag/u);
    assert.match(leesbaar(kaart), /Noor zegt uiterlijk morgen om 08\.00 uur of het past/u);
  });

  it("holds the time in both agendas, and asks the specialist", async () => {
    const { id } = await bureau.boek(FATIMA.oid);
    const boeking = { van: DINSDAG_9, tot: DINSDAG_9 + 1_800_000, casus: id };
    assert.deepEqual(await bureau.agenda(FATIMA.oid), [{ ...boeking, rol: "vraagt" }]);
    assert.deepEqual(await bureau.agenda(NOOR.oid), [{ ...boeking, rol: "adviseert" }]);
    await bureau.proces.relay();
    const kaart = bureau.kaart(NOOR.oid, id);
    staatErop(kaart, "consult.geboekt.specialist");
    for (const verb of ["consult_akkoord", "consult_andere_tijd", "consult_kan_niet_kies"])
      assert.equal(knoppen(kaart, verb).length, 1, verb);
    assert.deepEqual(await bureau.lijst(`casussen/${NOOR.oid}`), [id]);
    assert.equal((await feiten("consult_gevraagd")).length, 1);
  });

  it("counts a double tap once", async () => {
    const antwoord = await bureau.tik(FATIMA.oid, "consult_tijden", { rev: 1, expertise: "ggz" });
    assert.ok(antwoord.soort === "kaart");
    const data = { ...knopdata(antwoord.kaart, "consult_boek"), rev: await bureau.revisie(FATIMA.oid) };
    const beide = await Promise.all([1, 2].map(() => bureau.tik(FATIMA.oid, "consult_boek", data)));
    for (const een of beide) assert.match(leesbaar(een.soort === "kaart" ? een.kaart : {}), /Consult 1: ggz/u);
    assert.equal((await bureau.agenda(NOOR.oid)).length, 1);
    assert.equal((await bureau.lijst(`casussen/${FATIMA.oid}`)).length, 1);
  });

  it("says that a lost time was just taken, and gives the next ones", async () => {
    const antwoord = await bureau.tik(JOOST.oid, "consult_tijden", { rev: 1, expertise: "ggz" });
    assert.ok(antwoord.soort === "kaart");
    await bureau.boek(FATIMA.oid);
    const kaart = await bureau.druk(JOOST.oid, antwoord.kaart, "consult_boek", { van: DINSDAG_9 });
    staatErop(kaart, "consult.net_bezet");
    const tijden = knoppen(kaart, "consult_boek").map(({ van }) => van);
    assert.ok(tijden.length > 0 && !tijden.includes(DINSDAG_9), leesbaar(kaart));
    assert.deepEqual(await bureau.agenda(JOOST.oid), []);
  });

  it("books no time that no card offered", async () => {
    const vast = { rev: 0, expertise: "ggz", wijze: "zonder_naam", met: NOOR.oid, plek: "bellen" };
    const pogingen = [
      { ...vast, van: om("2026-11-24T12:00") },
      { ...vast, van: MAANDAG },
      { ...vast, van: DINSDAG_9, met: AMIRA.oid },
      { ...vast, van: DINSDAG_9, plek: "wijkpost" },
      { ...vast, van: DINSDAG_9 + 0.5 },
      { ...vast, van: DINSDAG_9, expertise: "veilig-thuis" },
      { ...vast, van: DINSDAG_9, expertise: "bestaat-niet" },
    ];
    for (const data of pogingen) await bureau.tik(FATIMA.oid, "consult_boek", data);
    assert.deepEqual(await bureau.agenda(FATIMA.oid), []);
    assert.deepEqual(await bureau.lijst(`casussen/${FATIMA.oid}`), []);
  });

  it("never books what must be phoned: only the number", async () => {
    const antwoord = await bureau.tik(FATIMA.oid, "consult_tijden", { rev: 0, expertise: "veilig-thuis" });
    assert.ok(antwoord.soort === "kaart");
    assert.match(leesbaar(antwoord.kaart), /0800-2000/u);
    for (const verb of ["consult_boek", "consult_wacht"]) assert.deepEqual(knoppen(antwoord.kaart, verb), []);
    await bureau.tik(FATIMA.oid, "consult_wacht", { rev: 0, expertise: "veilig-thuis" });
    assert.deepEqual(await bureau.lijst("plek/veilig-thuis"), []);
  });

  it("is for professionals only", async () => {
    for (const verb of ["consult_begin", "consult_tijden", "consult_boek", "consult_wacht", "mijn_consulten"]) {
      const antwoord = await bureau.tik("p-henk", verb, { rev: 0, expertise: "ggz" });
      assert.ok(antwoord.soort === "kaart");
      staatErop(antwoord.kaart, "geen.recht.titel");
    }
  });

  it("names nobody and nothing of the sheet when it is about a resident: only the time", async () => {
    const tijden = await bureau.tik(FATIMA.oid, "consult_tijden", { rev: 0, expertise: "ggz", wijze: "over_bewoner" });
    assert.ok(tijden.soort === "kaart");
    const kaart = await bureau.druk(FATIMA.oid, tijden.kaart, "consult_boek");
    staatErop(kaart, "consult.met_naam");
    assert.deepEqual(knoppen(kaart, "casus_blad"), []);
  });

  describe("with the calendar of the organisation beside ours", () => {
    const agenda = (bezet: Buitenagenda["bezet"]): void => {
      const buitenagenda: Buitenagenda = { bezet, zet: () => Promise.resolve("x"), zegAf: () => Promise.resolve() };
      Object.assign(bureau.proces.wereld, { buitenagenda });
    };
    const eersteTijd = async () => {
      const antwoord = await bureau.tik(FATIMA.oid, "consult_tijden", { rev: 0, expertise: "ggz" });
      return antwoord.soort === "kaart" ? knoppen(antwoord.kaart, "consult_boek")[0]?.["van"] : null;
    };

    it("offers and books no time at which one of the two is busy there", async () => {
      const over = await bureau.tik(FATIMA.oid, "consult_tijden", { rev: 0, expertise: "ggz" });
      assert.ok(over.soort === "kaart");
      const bezet = [{ van: DINSDAG_9 - 1, tot: DINSDAG_9 + 1 }];
      agenda((mensen) => Promise.resolve(new Map(mensen.map((wie) => [wie, wie === NOOR.oid ? bezet : []]))));
      assert.notEqual(await eersteTijd(), DINSDAG_9);
      staatErop(await bureau.druk(FATIMA.oid, over.kaart, "consult_boek", { van: DINSDAG_9 }), "consult.net_bezet");
      assert.deepEqual(await bureau.agenda(NOOR.oid), []);
    });

    it("goes by our own agenda while it does not answer", async () => {
      agenda(() => Promise.reject(new Storing("agenda", "geen antwoord")));
      assert.equal(await eersteTijd(), DINSDAG_9);
      await bureau.boek(FATIMA.oid);
      assert.equal((await bureau.agenda(NOOR.oid)).length, 1);
    });
  });
});
