import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE, type Proefbot, SANNE, startBot } from "../support/bot.ts";
import { geefDoor, oproepkaart, oproepOp, vraagOp, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

/** Longer than the term of a call in `config/proef`. */
const TERMIJN_MS = 2 * 60_000 + 1_000;

describe("a call for help", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  /** One tap, and the card that Fatima gets of it. */
  async function roept(balie: Persoon, knop: "Direct hulp" | "Ik vertrouw het niet") {
    const op = balie.laatste();
    await balie.drukt(knop, {}, op);
    const oproep = oproepOp(zoalsNu(balie, op));
    const bij = (wie: Persoon) => oproepkaart(wie, oproep);
    return { oproep, op: () => zoalsNu(balie, op), bij, bijFatima: await bij(toneel.fatima) };
  }

  it("shows 112 at once, calls the colleague on duty, and tells the team lead of direct danger", async () => {
    const balie = await toneel.balie();
    const { op, bij, bijFatima } = await roept(balie, "Direct hulp");
    assert.match(leesbaar(op().kaart), /Bel nu 112[^]*112[^]*Zeg wat er is en waar: Voorbeeldplein 1/);
    assert.match(
      leesbaar(bijFatima.kaart),
      /Nu nodig[^]*Sanne heeft nu hulp nodig \(Balie Oost\)\. Gevraagd om \d\d\.\d\d uur/,
    );
    assert.deepEqual(titels(bijFatima.kaart).slice(-3), ["Ik kom eraan", "Ik bel nu", "Ik kan niet"]);
    assert.match(leesbaar((await bij(toneel.marijke)).kaart), /Nu nodig/);
    const melding = toneel.bot.teams.kaarten(toneel.fatima.gesprekId).at(-1)?.activiteit["summary"];
    assert.equal(melding, "Er is een vraag voor je.", "the notification betrays nothing");
  });

  it("leaves the team lead alone for a bad feeling, and asks nothing of the desk", async () => {
    const balie = await toneel.balie();
    const { op, oproep } = await roept(balie, "Ik vertrouw het niet");
    assert.match(leesbaar(op().kaart), /Goed dat je het zegt\. Ik roep Fatima\. Praat rustig verder/);
    assert.deepEqual(
      (await toneel.lezer.oproep(oproep))?.gevraagd.map(({ wie }) => wie),
      [FATIMA],
    );
  });

  for (const [knop, woord] of [
    ["Ik kom eraan", "Fatima komt eraan"],
    ["Ik bel nu", "Fatima belt je nu"],
  ] as const) {
    it(`says at the desk that "${woord}"`, async () => {
      const balie = await toneel.balie();
      const { bijFatima, oproep } = await roept(balie, "Ik vertrouw het niet");
      await toneel.fatima.drukt(knop, {}, bijFatima);
      const bijBalie = await zietSamen(balie, woord);
      assert.equal(oproepOp(bijBalie), oproep);
      toneel.klok.vooruit(TERMIJN_MS);
      await balie.drukt("Mijn collega is er", {}, bijBalie);
      assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "klaar");
    });
  }

  it("goes to the next at once when the colleague cannot come", async () => {
    const balie = await toneel.balie();
    const { bij, bijFatima } = await roept(balie, "Ik vertrouw het niet");
    assert.match(
      await toneel.fatima.drukt("Ik kan niet", {}, bijFatima),
      /Ik vraag nu een andere collega\. Jij hoeft niets te doen/,
    );
    await bij(toneel.joost);
    await zietSamen(balie, "Fatima kan nu niet");
  });

  it("goes on to the next when somebody who was coming cannot after all", async () => {
    const balie = await toneel.balie();
    const { bij, bijFatima } = await roept(balie, "Ik vertrouw het niet");
    await toneel.fatima.drukt("Ik kom eraan", {}, bijFatima);
    await toneel.fatima.drukt("Ik kan niet", {}, bijFatima);
    await bij(toneel.joost);
    await zietSamen(balie, "Fatima kan nu niet");
  });

  it("says at the desk that it was seen, once the colleague looked at it", async () => {
    const balie = await toneel.balie();
    const { oproep, bijFatima } = await roept(balie, "Ik vertrouw het niet");
    await toneel.fatima.gesprek.tikt("oproep_ververs", { oproep }, { replyToId: bijFatima.activiteit });
    await zietSamen(balie, "Het is gezien");
  });

  it("goes on when nobody reacts, tells the desk whom to phone, and in the end that nobody came", async () => {
    const balie = await toneel.balie();
    const { bij, oproep } = await roept(balie, "Ik vertrouw het niet");
    toneel.klok.vooruit(TERMIJN_MS);
    await bij(toneel.joost);
    await zietSamen(balie, "Fatima heeft nog niet gereageerd. Ik roep nu ook Joost. Bel zelf: 023-555 01 14.");
    toneel.klok.vooruit(TERMIJN_MS);
    await bij(toneel.marijke);
    toneel.klok.vooruit(TERMIJN_MS);
    const einde = await zietSamen(balie, "Ik krijg niemand te pakken", "023-555 01 10");
    assert.match(leesbaar(einde.kaart), /Karim \(023-555 01 16\)/);
    assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "niemand");
  });

  it("may still be answered by whoever was silent first, and only by one", async () => {
    const balie = await toneel.balie();
    const { bij, bijFatima, oproep } = await roept(balie, "Ik vertrouw het niet");
    toneel.klok.vooruit(TERMIJN_MS);
    const bijJoost = await bij(toneel.joost);
    await Promise.all([
      toneel.fatima.drukt("Ik kom eraan", {}, zoalsNu(toneel.fatima, bijFatima)),
      toneel.joost.drukt("Ik kom eraan", {}, bijJoost),
    ]);
    const stand = (await toneel.lezer.oproep(oproep))?.stand;
    assert.ok(stand?.soort === "komt");
    const wie = stand.wie === FATIMA ? "Fatima" : "Joost";
    for (const [collega, op] of [
      [toneel.fatima, bijFatima],
      [toneel.joost, bijJoost],
    ] as const) {
      await totdat(() => leesbaar(zoalsNu(collega, op).kaart).includes(`${wie} komt eraan`), `${wie} komt eraan`);
    }
  });

  it("may be taken back, or be about a resident who has already gone", async () => {
    const balie = await toneel.balie();
    const { oproep, bijFatima } = await roept(balie, "Ik vertrouw het niet");
    const bijBalie = await oproepkaart(balie, oproep, "De bewoner is al weg");
    await balie.drukt("De bewoner is al weg", {}, bijBalie);
    await totdat(
      () => leesbaar(zoalsNu(toneel.fatima, bijFatima).kaart).includes("De bewoner is al weg. Bel je collega."),
      "al weg",
    );
    await balie.drukt("Het viel mee", {}, zoalsNu(balie, bijBalie));
    await totdat(
      () =>
        leesbaar(zoalsNu(toneel.fatima, bijFatima).kaart).includes("Het is niet meer nodig. Je hoeft niets te doen."),
      "niet meer nodig",
    );
    await zietSamen(balie, "Liever een keer te veel");
    assert.equal(titels(zoalsNu(toneel.fatima, bijFatima).kaart).includes("Ik kom eraan"), false);
  });

  it("offers the fixed cards after `Direct hulp`, each with its number first", async () => {
    const balie = await toneel.balie();
    const { op } = await roept(balie, "Direct hulp");
    const eerste = op();
    for (const [knop, nummer] of [
      ["Wil niet meer leven", "113"],
      ["Geweld of angst thuis", "0800-2000"],
      ["Heel erg in de war", "112"],
      ["Boze bewoner", "112"],
      ["Geen slaapplek vannacht", "Stuur de bewoner niet weg"],
    ] as const) {
      assert.match(await balie.drukt(knop, {}, eerste), new RegExp(nummer));
    }
  });

  it("keeps what was typed on the card that is left for help", async () => {
    for (const knop of ["Direct hulp", "Ik vertrouw het niet"] as const) {
      const balie = await toneel.balie();
      const start = balie.laatste();
      await balie.drukt("Nieuwe vraag", {}, start);
      const vraag = vraagOp(zoalsNu(balie, start));
      await vult(balie, knop, { eigen_woorden: "Half getypt verhaal" }, zoalsNu(balie, start));
      assert.equal((await toneel.lezer.vraag(vraag))?.stroom.answers["eigen_woorden"], "Half getypt verhaal");
      const terug = titels(zoalsNu(balie, start).kaart).find((titel) => /terug naar de vraag/i.test(titel)) ?? "";
      assert.match(await balie.drukt(terug, {}, zoalsNu(balie, start)), /Schrijf het in zijn eigen woorden/);
    }
  });

  for (const waar of ["the start card", "a card of a vraag", "the card of a vraag that was handed over"] as const) {
    it(`is made anew each time it is needed, also on ${waar}`, async () => {
      const balie = await toneel.balie();
      const start = balie.laatste();
      if (waar === "a card of a vraag") await balie.drukt("Nieuwe vraag", {}, start);
      if (waar.endsWith("handed over"))
        await geefDoor(balie, { eigen_woorden: "Vraag over een toeslag", contact: "06 88880002" }, "Laat terugbellen");
      const oproepen = new Set<string>();
      for (let keer = 0; keer < 2; keer++) {
        await balie.drukt("Direct hulp", {}, zoalsNu(balie, start));
        const oproep = oproepOp(zoalsNu(balie, start));
        oproepen.add(oproep);
        await toneel.fatima.drukt("Ik kom eraan", {}, await oproepkaart(toneel.fatima, oproep, "Ik kom eraan"));
        const klaar = titels(zoalsNu(balie, start).kaart).find((titel) => titel.startsWith("Gedaan")) ?? "";
        await balie.drukt(klaar, {}, zoalsNu(balie, start));
        toneel.klok.vooruit(TERMIJN_MS);
      }
      assert.equal(oproepen.size, 2);
    });
  }

  it("outlives the vraag it came from", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Nieuwe vraag", {}, start);
    const vraag = vraagOp(zoalsNu(balie, start));
    await vult(
      balie,
      "Verder",
      { eigen_woorden: "Dochtertje van 6 heeft blauwe plekken en is bang om naar huis te gaan" },
      zoalsNu(balie, start),
    );
    const oproep = (await toneel.lezer.vraag(vraag))?.alarmen.find((alarm) => alarm.oproep !== null)?.oproep ?? "";
    await gezien(balie, start);
    await balie.drukt("Stoppen", {}, zoalsNu(balie, start));
    await balie.drukt("Weggooien", {}, zoalsNu(balie, start));
    assert.equal(await toneel.lezer.vraag(vraag), null);
    assert.equal((await toneel.lezer.oproep(oproep))?.stand.soort, "roept");
    await toneel.fatima.drukt("Ik bel nu", {}, await oproepkaart(toneel.fatima, oproep));
    await zietSamen(balie, "Fatima belt je nu");
  });

  it("works from the card of a vraag that was handed over, whose news does not cover the number", async () => {
    const balie = await toneel.balie();
    const { op, nummer } = await geefDoor(
      balie,
      { eigen_woorden: "Vraag over een toeslag", contact: "06 88880001" },
      "Laat terugbellen",
    );
    await balie.drukt("Direct hulp", {}, op);
    await toneel.fatima.drukt("Ik pak dit op", {}, await toneel.fatima.ziet(`Vraag ${nummer} voor jou`));
    await zietSamen(balie, `Vraag ${nummer}`, "Fatima van het wijkteam heeft deze vraag opgepakt");
    assert.match(leesbaar(zoalsNu(balie, op).kaart), /Bel nu 112/);
  });
});

describe("a call for help when nobody is on duty", () => {
  let bot: Proefbot;
  before(async () => {
    bot = await startBot({ gemeente: zonderBeroepskrachten });
  });
  after(() => bot?.sluit());

  for (const knop of ["Direct hulp", "Ik vertrouw het niet"]) {
    it(`says after \`${knop}\` that there is nobody and whom to phone`, async () => {
      const sanne = bot.persoon(SANNE);
      await sanne.gesprek.installeert();
      await totdat(() => sanne.kaarten().length > 0, "een kaart");
      const start = sanne.kaarten()[0] ?? sanne.laatste();
      const gezegd = await sanne.drukt(knop, {}, start);
      assert.match(gezegd, /112/);
      const kaarten = () =>
        sanne
          .kaarten()
          .map(({ kaart }) => leesbaar(kaart))
          .join("\n");
      await totdat(() => /(Er staat nu niemand ingeroosterd|Ik krijg niemand te pakken)/.test(kaarten()), "niemand");
      assert.match(kaarten(), /023-555 01 10/);
      assert.match(kaarten(), /Karim \(023-555 01 16\)/);
      assert.doesNotMatch(gezegd, /Ik roep (Fatima|Joost|Marijke)/);
      const klaar = titels(zoalsNu(sanne, start).kaart).includes("Gedaan") ? "Gedaan" : "Naar het begin";
      assert.match(await sanne.drukt(klaar, {}, zoalsNu(sanne, start)), /Wat wil je doen\?/);
    });
  }
});

/** Nobody of the team works today, and there is no team lead to fall back on. */
function zonderBeroepskrachten(gemeente: Gemeente): Gemeente {
  const mensen = [...gemeente.mensen].filter(([oid]) => ![FATIMA, JOOST, MARIJKE].includes(oid));
  return { ...gemeente, mensen: new Map(mensen) };
}

/** Presses every safety card away that stands before the vraag. */
async function gezien(wie: Persoon, op: Schermkaart): Promise<void> {
  const knop = "Gedaan, terug naar de vraag";
  while (titels(zoalsNu(wie, op).kaart).includes(knop)) await wie.drukt(knop, {}, zoalsNu(wie, op));
}
