import assert from "node:assert/strict";
import { FATIMA, HENK, JOOST } from "../dialogs/proefgemeente.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { KEES, LEIDER, NU, Signaaltoneel } from "./signaaltoneel.ts";

const MAALTIJD = "De kookgroep is al weken vol.";

describe("a signal, from the first word to the answer", () => {
  let toneel: Signaaltoneel;
  beforeEach(async () => {
    toneel = await new Signaaltoneel().begin();
  });

  it("is given in one tap, and lies with the team lead and on both lists", async () => {
    const id = await toneel.geeft();
    const { bij, stand, antwoordVoor, begonnen, leefgebied, wat } = await toneel.signaal(id);
    assert.deepEqual(
      { bij, stand: stand.soort, dagen: (antwoordVoor - begonnen) / 86_400_000, leefgebied, wat },
      { bij: LEIDER.oid, stand: "nieuw", dagen: 28, leefgebied: "financien", wat: MAALTIJD },
    );
    assert.deepEqual(await toneel.lijst("signalen/oost"), [id]);
    assert.deepEqual(await toneel.lijst(`signalen_van/${HENK.oid}`), [id]);
    assert.deepEqual(await toneel.feiten(), ["signaal_gegeven"]);
    const [kaart = ""] = toneel.kaarten(LEIDER.oid, id);
    assert.match(kaart, /Lang wachten/u);
    assert.doesNotMatch(kaart, /kookgroep/u);
  });

  it("is seen, taken up and answered, and who gave it hears each of these", async () => {
    const id = await toneel.geeft();
    await toneel.tik(LEIDER.oid, "signaal_gezien", { signaal: id });
    await toneel.proces.relay();
    assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Marijke heeft het gezien/u);
    await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id, rev: 1 });
    await toneel.proces.relay();
    assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Marijke pakt het op/u);
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal", { signaal: id });
    assert.match(marijke.leest(), /kookgroep/u);
    await marijke.drukt("Dit is klaar");
    await marijke.drukt("Geef dit antwoord", { tekst: "Er komt een tweede tafel." });
    assert.equal((await toneel.signaal(id)).stand.soort, "klaar");
    await toneel.proces.relay();
    const kaart = toneel.kaarten(HENK.oid, id).at(-1) ?? "";
    assert.match(kaart, /Er is iets met je signaal gedaan/u);
    assert.doesNotMatch(kaart, /tafel/u, "words are read in the window");
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal", { signaal: id });
    assert.match(henk.leest(), /Er komt een tweede tafel/u);
    assert.deepEqual(await toneel.feiten(), ["signaal_gegeven", "signaal_gezien", "signaal_opgepakt", "signaal_klaar"]);
  });

  it("gets a collective answer with its day, and later what came of it", async () => {
    const id = await toneel.geeft();
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal", { signaal: id });
    await marijke.drukt("Samen oppakken?");
    await marijke.drukt("Geef dit antwoord", { tekst: "Een avond over geld.", antwoord: "bijeenkomst" });
    assert.match(marijke.leest(), /Kies een dag/u);
    await marijke.drukt("Geef dit antwoord", { vanaf: "2026-12-01" });
    assert.match(marijke.leest(), /Dit komt er: een bijeenkomst\. Vanaf 1 december/u);
    const { stand, teruggekoppeld } = await toneel.signaal(id);
    assert.equal(stand.soort, "collectief");
    assert.equal(teruggekoppeld?.tekst, "Een avond over geld.");
    assert.deepEqual(
      [...(await toneel.kast.taken()).keys()].filter((taak) => taak.includes(id) && !taak.startsWith("stuur")),
      [`wis_signaal:${id}`, `nieuw:signaal/${id}:~${HENK.oid}`].filter((taak) => !taak.startsWith("stuur")),
      "no reminder is left",
    );
  });

  it("says why nothing is done now, and can be taken up after all", async () => {
    const id = await toneel.geeft();
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal_antwoord", { signaal: id, wat: "niet_nu" });
    await marijke.drukt("Geef dit antwoord");
    assert.match(marijke.leest(), /"fout"/u);
    await marijke.drukt("Geef dit antwoord", { tekst: "Eerst komt de nieuwe balie." });
    await toneel.proces.relay();
    assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Marijke doet hier nu niets mee/u);
    await marijke.drukt("Toch oppakken");
    assert.equal((await toneel.signaal(id)).stand.soort, "opgepakt");
    assert.equal((await toneel.signaal(id)).teruggekoppeld, null);
  });

  it("takes the last step back, once, and only for who took it", async () => {
    const id = await toneel.geeft();
    await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
    await toneel.tik(FATIMA.oid, "signaal_terug", { signaal: id, rev: 1 });
    assert.equal((await toneel.signaal(id)).stand.soort, "opgepakt");
    await toneel.tik(LEIDER.oid, "signaal_terug", { signaal: id, rev: 1 });
    await toneel.tik(LEIDER.oid, "signaal_terug", { signaal: id, rev: 2 });
    const { stand, keer } = await toneel.signaal(id);
    assert.deepEqual([stand.soort, keer], ["nieuw", 2]);
    await toneel.proces.relay();
    assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /ligt bij Marijke/u);
  });

  it("leaves no card with a button of it behind when it is taken back, wherever one stands", async () => {
    const id = await toneel.geeft();
    await toneel.tik(LEIDER.oid, "signaal_gezien", { signaal: id });
    await toneel.proces.relay();
    const voor = [toneel.aantal(LEIDER.oid), toneel.aantal(HENK.oid)];
    assert.ok(toneel.verben(LEIDER.oid, id).includes("signaal_oppakken"));
    assert.ok(toneel.verben(HENK.oid, id).length > 0, "who gave it has a card too");
    await toneel.mens(HENK.oid).doet("signaal_intrekken", { signaal: id, rev: 1 });
    await toneel.proces.relay();
    for (const wie of [LEIDER.oid, HENK.oid]) {
      assert.deepEqual(toneel.verben(wie, id), [], wie);
      assert.match(JSON.stringify([...(toneel.post.get(`a:${wie}`)?.values() ?? [])]), /Dit signaal is ingetrokken/u);
    }
    assert.deepEqual([toneel.aantal(LEIDER.oid), toneel.aantal(HENK.oid)], voor, "they change where they are");
    assert.equal((await toneel.mens(LEIDER.oid).doet("signalen", {})).regels.length, 0);
    assert.equal((await toneel.mens(HENK.oid).doet("mijn_signalen", {})).regels.length, 0);
  });

  it("waits longer each time to change that card while Teams does not say whether it did", async () => {
    const id = await toneel.geeft();
    const { wereld } = toneel.proces;
    const stil = { ...wereld.zender, wijzig: () => ((keren += 1), Promise.resolve({ soort: "onzeker" as const })) };
    Object.assign(wereld, { zender: stil });
    let keren = 0;
    await toneel.mens(HENK.oid).doet("signaal_intrekken", { signaal: id, rev: 0 });
    for (let seconde = 0; seconde < 60; seconde++) {
      await toneel.proces.relay();
      toneel.klok.nu += 1_000;
    }
    assert.ok(keren > 1 && keren < 15, String(keren));
  });

  it("sends no card any more that still waited", async () => {
    const id = await toneel.geeft();
    const wacht = {
      id: `nieuw:signaal/${id}:~${LEIDER.oid}`,
      om: NU + 1_000,
      inhoud: { soort: "stuur", signaal: id, voor: `~${LEIDER.oid}`, ronde: 1 },
    };
    await toneel.kast.opslag.legVast(vastlegging({ taken: [wacht] }));
    await toneel.mens(HENK.oid).doet("signaal_intrekken", { signaal: id, rev: 0 });
    assert.ok(!(await toneel.kast.taken()).has(wacht.id));
  });

  it("is taken back by who gave it while nobody does anything with it, and is gone then", async () => {
    const id = await toneel.geeft();
    const henk = toneel.mens(HENK.oid);
    await henk.doet("signaal", { signaal: id });
    await henk.drukt("Trek in");
    assert.match(henk.leest(), /ingetrokken en gewist/u);
    await toneel.proces.relay();
    assert.equal(await toneel.mogelijk(id), null);
    assert.deepEqual(await toneel.lijst("signalen/oost"), []);
    assert.deepEqual(
      [...(await toneel.kast.taken()).keys()].filter((taak) => taak.includes(id)),
      [],
    );
    const tik = JSON.stringify(await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id }));
    assert.match(tik, /er niet meer/u);
    assert.match(tik, /"title":"Signalen"/u, "and where to go on");
    const ander = await toneel.geeft();
    await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: ander });
    await toneel.tik(HENK.oid, "signaal_intrekken", { signaal: ander, rev: 1 });
    assert.notEqual(await toneel.mogelijk(ander), null, "somebody works on it");
  });

  it("does nothing by a tap on a card of before, and says so", async () => {
    const id = await toneel.geeft();
    await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
    const laat = await toneel.tik(LEIDER.oid, "signaal_gezien", { signaal: id });
    assert.match(JSON.stringify(laat), /al veranderd/u);
    const dubbel = await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
    assert.match(JSON.stringify(dubbel), /Marijke pakt het op/u);
    assert.equal((await toneel.signaal(id)).keer, 1);
  });

  it("does nothing by a card of before, also when it stands again as it did then", async () => {
    const { id } = await toneel.leg({ escalaties: [{ op: NU, naar: FATIMA.oid }] });
    await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
    await toneel.tik(LEIDER.oid, "signaal_terug", { signaal: id, rev: 1 });
    const laat = await toneel.tik(FATIMA.oid, "signaal_oppakken", { signaal: id });
    assert.match(JSON.stringify(laat), /al veranderd/u);
    assert.equal((await toneel.signaal(id)).stand.soort, "nieuw");
  });

  it("goes to one of two leads who tap at once", async () => {
    const id = await toneel.geeft();
    await toneel.naarDag(8);
    const wie = (await toneel.signaal(id)).bij;
    assert.notEqual(wie, LEIDER.oid);
    await Promise.all([LEIDER.oid, wie].map((oid) => toneel.tik(oid, "signaal_oppakken", { signaal: id })));
    const { stand, keer, door } = await toneel.signaal(id);
    assert.deepEqual([stand.soort, keer], ["opgepakt", 1]);
    assert.ok(door === LEIDER.oid || door === wie);
    assert.equal((await toneel.feiten()).filter((soort) => soort === "signaal_opgepakt").length, 1);
  });

  describe("when nobody reacts", () => {
    it("reminds the lead, then asks who stands in, then the lead of another team", async () => {
      const id = await toneel.geeft();
      const eerst = toneel.aantal(LEIDER.oid);
      await toneel.naarDag(4);
      assert.equal(toneel.aantal(LEIDER.oid), eerst + 1, "a card of its own");
      assert.equal((await toneel.signaal(id)).bij, LEIDER.oid);
      await toneel.naarDag(8);
      assert.equal((await toneel.signaal(id)).bij, FATIMA.oid);
      assert.match(toneel.kaarten(FATIMA.oid, id).at(-1) ?? "", /Bij Wijkteam Oost heeft nog niemand dit gezien/u);
      assert.ok(toneel.verben(FATIMA.oid, id).includes("signaal_oppakken"));
      await toneel.naarDag(12);
      assert.equal((await toneel.signaal(id)).bij, JOOST.oid, "stands in for who stands in");
      await toneel.naarDag(16);
      assert.equal((await toneel.signaal(id)).bij, KEES.oid);
      await toneel.naarDag(25);
      assert.equal((await toneel.signaal(id)).bij, KEES.oid, "there is nobody left to ask");
      assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /ligt bij Kees/u);
      await toneel.tik(FATIMA.oid, "signaal_oppakken", { signaal: id });
      assert.equal((await toneel.signaal(id)).bij, FATIMA.oid, "whoever was asked may still take it up");
    });

    it("asks who stands in at once when the lead is away", async () => {
      const afwezig = { ...LEIDER, afwezig: [{ van: "2026-11-01", tot: "2026-12-31" }] };
      toneel.gemeente = { ...toneel.gemeente, mensen: new Map([...toneel.gemeente.mensen, [LEIDER.oid, afwezig]]) };
      const id = await toneel.geeft();
      assert.equal((await toneel.signaal(id)).bij, FATIMA.oid);
    });

    it("asks for the answer in week three and four, and tells who gave it honestly that there is none", async () => {
      const id = await toneel.geeft();
      await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
      await toneel.naarDag(20.9);
      const [leider, henk] = [toneel.aantal(LEIDER.oid), toneel.aantal(HENK.oid)];
      await toneel.naarDag(22);
      assert.equal(toneel.aantal(LEIDER.oid), leider + 1);
      assert.equal(toneel.aantal(HENK.oid), henk);
      await toneel.naarDag(29);
      assert.equal(toneel.aantal(LEIDER.oid), leider + 2);
      assert.equal(toneel.aantal(HENK.oid), henk + 1);
      assert.match(toneel.kaarten(HENK.oid, id).at(-1) ?? "", /Er is nog geen antwoord/u);
      await toneel.naarDag(60);
      assert.equal(toneel.aantal(HENK.oid), henk + 1, "it is said once");
    });

    it("asks who leads the team now for the answer when who took it up left", async () => {
      const toneel = await new Signaaltoneel().begin();
      const id = await toneel.geeft();
      await toneel.tik(LEIDER.oid, "signaal_oppakken", { signaal: id });
      const mensen = new Map([...toneel.gemeente.mensen].filter(([oid]) => oid !== LEIDER.oid));
      const teams = new Map(
        [...toneel.gemeente.teams].map(([naam, team]) => [naam, { ...team, teamleider: KEES.oid }]),
      );
      toneel.gemeente = { ...toneel.gemeente, mensen, teams };
      await toneel.naarDag(29);
      assert.equal((await toneel.signaal(id)).bij, KEES.oid);
      assert.ok(toneel.verben(KEES.oid, id).includes("signaal_antwoord"));
    });

    it("asks nothing more once there is an answer", async () => {
      const id = await toneel.geeft();
      const marijke = toneel.mens(LEIDER.oid);
      await marijke.doet("signaal_antwoord", { signaal: id, wat: "klaar" });
      await marijke.drukt("Geef dit antwoord", { tekst: "Er is een tafel bij." });
      await toneel.proces.relay();
      const leider = toneel.aantal(LEIDER.oid);
      await toneel.naarDag(100);
      assert.equal(toneel.aantal(LEIDER.oid), leider);
    });
  });

  it("is erased with everything that was due for it, a year after the last step", async () => {
    const id = await toneel.geeft();
    await toneel.naarDag(200);
    const marijke = toneel.mens(LEIDER.oid);
    await marijke.doet("signaal_antwoord", { signaal: id, wat: "klaar" });
    await marijke.drukt("Geef dit antwoord", { tekst: "Er is een tafel bij." });
    await toneel.naarDag(200 + 364);
    assert.notEqual(await toneel.mogelijk(id), null);
    await toneel.naarDag(200 + 366);
    assert.equal(await toneel.mogelijk(id), null);
    assert.deepEqual(await toneel.lijst("signalen/oost"), []);
    assert.deepEqual(await toneel.lijst(`signalen_van/${HENK.oid}`), []);
    assert.deepEqual(
      [...(await toneel.kast.taken()).keys()].filter((taak) => taak.includes(id)),
      [],
    );
    assert.equal((await toneel.feiten()).filter((soort) => soort === "signaal_gewist").length, 1);
  });
});
