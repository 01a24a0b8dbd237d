import assert from "node:assert/strict";
import { geefDoor, oproepkaart, oproepOp, regelMet, vraagOp, vraagt, vult, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

const NOODKNOPPEN = ["Direct hulp", "Ik vertrouw het niet"];
const ANTWOORDEN: Readonly<Record<string, string>> = {
  instemming: "Ja",
  eigen_woorden: "Meneer vraagt huishoudelijke hulp",
  leefgebied: "Huishouden en papieren",
  contact: "06 17770001",
};

describe("`Direct hulp` and `Ik vertrouw het niet`", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  function heeftBeide({ kaart }: Schermkaart): void {
    for (const knop of NOODKNOPPEN)
      assert.ok(titels(kaart).includes(knop), `${knop} ontbreekt op: ${leesbaar(kaart).slice(0, 120)}`);
  }

  it("stand on each card of a vraag, from the first to the status after the hand-over", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    heeftBeide(start);
    await balie.drukt("Nieuwe vraag", {}, start);
    const gezien: string[] = [];
    for (let keer = 0; keer < 12; keer++) {
      const nu = zoalsNu(balie, start);
      heeftBeide(nu);
      gezien.push(leesbaar(nu.kaart).split("\n")[1] ?? "");
      const knop = ["Doorgeven", "Verder"].find((titel) => titels(nu.kaart).includes(titel));
      if (knop === undefined) break;
      const velden = Object.fromEntries(Object.entries(ANTWOORDEN).filter(([vraag]) => vraagt(nu, vraag)));
      await vult(balie, knop, velden, nu);
    }
    assert.equal(gezien.length, 9, `de kaarten: ${gezien.join(" · ")}`);
  });

  it("stand on the cards beside a vraag", async () => {
    const balie = await toneel.balie();
    const op = () => zoalsNu(balie, balie.laatste());
    for (const knop of [
      "Snel klaar",
      "Terug",
      "Laat terugbellen",
      "Stoppen",
      "Weggooien",
      "Bewoner komt terug",
      "Geen code",
      "Stoppen",
      "Weggooien",
      "Mijn vragen",
      "Naar het begin",
    ]) {
      await balie.drukt(knop, {}, op());
      heeftBeide(op());
    }
    await balie.typt("hulp");
    heeftBeide(await balie.ziet("Zelfdoding: 113"));
    await balie.typt("ja");
    heeftBeide(await balie.ziet("Dat begrijp ik niet"));
  });

  it("stand on the slip, on the question whether to take a vraag back, and on a correction", async () => {
    const balie = await toneel.balie();
    const { op } = await geefDoor(balie, {
      eigen_woorden: "Vraag over een toeslag",
      leefgebied: "Geldzaken",
      contact: "06 17770002",
    });
    for (const knop of ["Briefje tonen", "Terug", "Intrekken", "Nee, laat staan", "Corrigeren"]) {
      await balie.drukt(knop, {}, zoalsNu(balie, op));
      heeftBeide(zoalsNu(balie, op));
    }
    await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: De vraag"));
    heeftBeide(zoalsNu(balie, op));
  });

  it("stand on the cards of the colleague who is asked and of the team lead", async () => {
    const balie = await toneel.balie();
    const { nummer } = await geefDoor(
      balie,
      { eigen_woorden: "Vraag over een toeslag", contact: "06 17770003" },
      "Laat terugbellen",
    );
    const op = await toneel.fatima.ziet(`Vraag ${nummer} voor jou`);
    heeftBeide(op);
    for (const knop of ["Bekijken", "Teruggeven", "Terug", "Ik pak dit op", "Bekijken", "Afronden"]) {
      await toneel.fatima.drukt(knop, {}, zoalsNu(toneel.fatima, op));
      heeftBeide(zoalsNu(toneel.fatima, op));
    }
    heeftBeide(toneel.marijke.laatste());
  });

  for (const knop of NOODKNOPPEN) {
    it(`call somebody when \`${knop}\` is pressed by a volunteer, on any card, whatever is filled in`, async () => {
      const henk = await toneel.vrijwilliger();
      const start = henk.laatste();
      await henk.drukt("Nieuwe vraag", {}, start);
      for (const antwoorden of [{}, { eigen_woorden: "Half verhaal" }]) {
        await vult(henk, knop, antwoorden, zoalsNu(henk, start));
        await geroepen(henk, start);
      }
    });
  }

  it("call somebody else when it is the colleague on duty who presses", async () => {
    const start = toneel.fatima.kaarten()[0] ?? toneel.fatima.laatste();
    await toneel.fatima.drukt("Ik vertrouw het niet", {}, start);
    const oproep = await toneel.lezer.oproep(oproepOp(zoalsNu(toneel.fatima, start)));
    assert.equal(oproep?.gevraagd.at(-1)?.wie, toneel.joost.oid);
  });

  it("work for the team lead too", async () => {
    const start = toneel.marijke.kaarten()[0] ?? toneel.marijke.laatste();
    assert.match(await toneel.marijke.drukt("Direct hulp", {}, start), /Bel nu 112/);
    await oproepkaart(toneel.fatima, oproepOp(zoalsNu(toneel.marijke, start)));
  });

  /** A call was made, and the way back leads to the same vraag. */
  async function geroepen(wie: Persoon, op: Schermkaart): Promise<void> {
    const oproep = oproepOp(zoalsNu(wie, op));
    await oproepkaart(toneel.fatima, oproep);
    assert.equal((await toneel.lezer.oproep(oproep))?.vraag, vraagOp(zoalsNu(wie, op)));
    const terug = titels(zoalsNu(wie, op).kaart).find((titel) => /terug naar de vraag/i.test(titel)) ?? "";
    assert.match(await wie.drukt(terug, {}, zoalsNu(wie, op)), /De vraag van de bewoner/);
  }
});
