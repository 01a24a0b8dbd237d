import assert from "node:assert/strict";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, HENK, MARIJKE, SANNE } from "../support/bot.ts";
import type { Activiteit } from "../support/gesprek.ts";
import { type Persoon, titels } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { intake } from "./intake.ts";
import {
  druk,
  invoervelden,
  KARIM,
  knopMet,
  leesAudit,
  leesFeiten,
  leesTaken,
  leesVraag,
  startHier,
  type Toneel,
  tik,
  urlVan,
  type Velden,
  vraagOp,
  zetToneel,
  zin,
} from "./toneel.ts";

/** What a tap shows, apart from sentences that only say what just happened. */
function kern(kaart: unknown) {
  return { knoppen: titels(kaart), velden: [...invoervelden(kaart).values()].map(({ id, value }) => [id, value]) };
}

describe("The same tap delivered more than once", () => {
  let toneel: Toneel;
  let bots: Wijkwijzer[];
  let beurt = 0;
  before(async () => {
    toneel = await zetToneel();
    bots = await Promise.all([startHier(toneel), startHier(toneel)]);
    await Promise.all([FATIMA, MARIJKE].map((oid) => mens(oid).opent()));
  });
  after(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await toneel.sluit();
  });

  /** Every call goes to the other process. */
  const volgende = () => {
    beurt += 1;
    const bot = bots[beurt % bots.length];
    assert.ok(bot);
    return urlVan(bot);
  };
  const mens = (oid: string): Persoon => toneel.persoon(oid, volgende);

  async function leverVaker(
    persoon: Persoon,
    activiteit: Activiteit,
    keer: number,
    tegelijk: boolean,
    nieuwId: boolean,
  ): Promise<string[]> {
    const doe = (n: number) =>
      persoon.gesprek.stuur(nieuwId && n > 0 ? { ...activiteit, id: `${String(activiteit["id"])}-${n}` } : activiteit);
    const nummers = Array.from({ length: keer }, (_, n) => n);
    const antwoorden = [];
    if (tegelijk) antwoorden.push(...(await Promise.all(nummers.map(doe))));
    else for (const n of nummers) antwoorden.push(await doe(n));
    return antwoorden.map(({ ruw }) => ruw);
  }

  interface Totaal {
    readonly antwoorden: unknown;
    readonly versie: number | undefined;
    readonly audit: readonly (string | undefined)[];
    readonly feiten: readonly (string | undefined)[];
  }

  async function heleVraag(
    persoon: Persoon,
    hoe: (plek: number) => { keer: number; tegelijk: boolean; nieuwId: boolean },
    tussendoor: (plek: number) => Promise<void>,
  ): Promise<Totaal> {
    const [audit, feiten] = [(await leesAudit(toneel)).length, (await leesFeiten(toneel)).length];
    for (const [plek, { verb, velden }] of intake("hetzelfde").entries()) {
      const op = persoon.laatste();
      const activiteit = tik(persoon, verb, velden, op);
      const { keer, tegelijk, nieuwId } = hoe(plek);
      const antwoorden = await leverVaker(persoon, activiteit, Math.ceil(keer / 2), tegelijk, nieuwId);
      await tussendoor(plek);
      antwoorden.push(...(await leverVaker(persoon, activiteit, Math.floor(keer / 2), tegelijk, nieuwId)));
      const kaarten = antwoorden.map((ruw) => kern(JSON.parse(ruw).value));
      for (const kaart of kaarten)
        assert.deepEqual(kaart, kaarten[0], `${plek}: een tweede antwoord toont iets anders`);
      persoon.verwerk({ status: 200, ruw: antwoorden[0] ?? "", json: JSON.parse(antwoorden[0] ?? "{}") }, op, verb);
    }
    const id = vraagOp(persoon.laatste().kaart);
    const vraag = await leesVraag(toneel, id);
    const nu = async (lees: typeof leesAudit, vanaf: number, veld: string) =>
      (await lees(toneel)).slice(vanaf).map((regel) => regel[veld]);
    return {
      antwoorden: vraag?.doc.stroom.answers,
      versie: vraag?.versie,
      audit: await nu(leesAudit, audit, "actie"),
      feiten: await nu(leesFeiten, feiten, "soort"),
    };
  }

  it("has the effect of one, at once or one after the other, under another id, at another process, across a restart", async () => {
    const henk = mens(SANNE);
    await henk.opent();
    const eens = await heleVraag(
      henk,
      () => ({ keer: 1, tegelijk: false, nieuwId: false }),
      async () => {},
    );
    const karim = mens(KARIM);
    await karim.opent();
    const vaker = await heleVraag(
      karim,
      (plek) => ({ keer: 2 + (plek % 4), tegelijk: plek % 2 === 0, nieuwId: plek % 3 !== 0 }),
      async (plek) => {
        if (plek % 4 !== 1) return;
        await Promise.all(bots.map((bot) => bot.stop()));
        bots = await Promise.all([startHier(toneel), startHier(toneel)]);
      },
    );
    assert.deepEqual(vaker, eens);
  }).timeout(120_000);

  it("has the effect of one for every answer of a colleague", async () => {
    const fatima = mens(FATIMA);
    const kaart = await fatima.ziet("Vraag 1 voor jou");
    const regels = (await leesAudit(toneel)).length;
    for (const verb of ["bekijken", "oppakken", "afronden_kies", "afronden"]) {
      const op = fatima.kaarten().find(({ activiteit }) => activiteit === kaart.activiteit) ?? kaart;
      const antwoorden = await leverVaker(fatima, tik(fatima, verb, {}, op), 4, verb !== "afronden", true);
      assert.equal(
        new Set(antwoorden.map((ruw) => JSON.stringify(kern(JSON.parse(ruw).value)))).size <=
          (verb === "afronden" ? 2 : 1),
        true,
        verb,
      );
      fatima.verwerk({ status: 200, ruw: antwoorden[0] ?? "", json: JSON.parse(antwoorden[0] ?? "{}") }, op, verb);
    }
    const acties = (await leesAudit(toneel)).slice(regels).map(({ actie }) => actie);
    assert.equal(acties.filter((actie) => actie === "vraag.oppakken").length, 1);
    assert.equal(acties.filter((actie) => actie === "vraag.afronden").length, 1);
  });

  it("typed in the chat: one vraag, one card, also when it is delivered five times", async () => {
    const henk = mens(HENK);
    await henk.opent();
    const kaarten = henk.kaarten().length;
    const activiteit = henk.gesprek.activiteit({
      type: "message",
      text: "mevrouw wil weten hoe een toeslag werkt",
      textFormat: "plain",
    });
    await Promise.all(Array.from({ length: 5 }, () => henk.gesprek.stuur(activiteit)));
    await totdat(() => henk.kaarten().length > kaarten, "een kaart");
    await henk.gesprek.stuur(activiteit);
    await totdat(
      async () => [...(await leesTaken(toneel)).values()].every(({ inhoud }) => inhoud["soort"] !== "stuur"),
      "alles verstuurd",
    );
    assert.equal(henk.kaarten().length, kaarten + 1);
  });
});

describe("A button that is shown again", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  let sanne: Persoon;
  beforeEach(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
    const mensen = [SANNE, FATIMA, MARIJKE].map((oid) => toneel.persoon(oid, () => urlVan(bot)));
    await Promise.all(mensen.map((persoon) => persoon.opent()));
    [sanne] = mensen as [Persoon];
  });
  afterEach(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  const staat = (verb: string) =>
    assert.ok(
      knopMet(sanne.laatste().kaart, verb),
      `geen knop ${verb}; wel: ${titels(sanne.laatste().kaart).join(" · ")}`,
    );
  const tot = async (aantal: number) => {
    for (const { verb, velden } of intake("x").slice(0, aantal)) await druk(sanne, verb, velden);
  };
  const oproepen = async () => (await leesAudit(toneel)).filter(({ actie }) => actie === "oproep.doen").length;

  it("stops a second time after going on", async () => {
    await tot(2);
    for (let keer = 0; keer < 2; keer++) {
      const op = sanne.laatste();
      const tweemaal = await Promise.all([
        sanne.gesprek.stuur(tik(sanne, "stoppen")),
        sanne.gesprek.stuur(tik(sanne, "stoppen")),
      ]);
      for (const antwoord of tweemaal) sanne.verwerk(antwoord, op, "stoppen");
      staat("weggooien");
      await druk(sanne, "hervat");
    }
  });

  it("looks up the right code after a wrong one", async () => {
    await druk(sanne, "bewoner_terug");
    for (const code of ["appel peer 11", "peer appel 12", "kers appel 13"]) {
      await druk(sanne, "code_zoeken", { code });
      staat("code_zoeken");
    }
  });

  /** Puts away every safety card at this place; gives how many there were. News of the call comes below. */
  async function zetWeg(plek: string): Promise<number> {
    const hier = () => sanne.kaarten().find(({ activiteit }) => activiteit === plek) ?? sanne.laatste();
    let kaarten = 0;
    while (knopMet(hier().kaart, "alarm_gezien")) {
      kaarten += 1;
      assert.ok(kaarten <= 4, "de veiligheidskaart gaat niet weg");
      await druk(sanne, "alarm_gezien", {}, hier());
    }
    return kaarten;
  }

  it("takes the answer after a safety card came in between", async () => {
    const plek = sanne.laatste().activiteit;
    const hier = () => sanne.kaarten().find(({ activiteit }) => activiteit === plek) ?? sanne.laatste();
    await druk(sanne, "laat_terugbellen");
    const velden: Velden = { eigen_woorden: "hij wil niet meer leven" };
    await druk(sanne, "verder", velden);
    assert.ok((await zetWeg(plek)) > 0, "geen veiligheidskaart");
    assert.equal(
      invoervelden(hier().kaart).get("eigen_woorden")?.["value"],
      velden["eigen_woorden"],
      "wat is getypt, is weg",
    );
    await druk(sanne, "verder", { ...velden, contact: "06 12345678" }, hier());
    assert.ok(knopMet(hier().kaart, "briefje"), titels(hier().kaart).join(" · "));
  });

  it("puts away a second safety card as well as the first", async () => {
    const plek = sanne.laatste().activiteit;
    await tot(1);
    await druk(sanne, "verder", { eigen_woorden: "hij wil niet meer leven. Er is een gaslucht in huis" });
    assert.ok((await zetWeg(plek)) >= 2, "er kwam maar één kaart");
    assert.ok(invoervelden(sanne.kaarten().find(({ activiteit }) => activiteit === plek)?.kaart).size > 0);
  });

  it("gives another slip when the first did not come out of the printer", async () => {
    await tot(8);
    const links = new Set<string>();
    for (let keer = 0; keer < 2; keer++) {
      await druk(sanne, "briefje");
      links.add(/briefje\/[\w-]+/.exec(JSON.stringify(sanne.laatste().kaart))?.[0] ?? "geen");
      await druk(sanne, "ververs");
    }
    assert.ok(links.size === 2 && !links.has("geen"), [...links].join(", "));
  });

  it("begins another vraag, and does not lead back to the last one", async () => {
    await tot(8);
    const eerste = vraagOp(sanne.laatste().kaart);
    await sanne.typt("goedemorgen");
    await druk(sanne, "nieuwe_vraag");
    assert.notEqual(vraagOp(sanne.laatste().kaart), eerste);
    await sanne.typt("goedemorgen");
    const tweede = sanne.kaarten().map(({ kaart }) => kaart);
    await druk(sanne, "nieuwe_vraag");
    assert.ok(
      !tweede.some((kaart) => JSON.stringify(kaart).includes(vraagOp(sanne.laatste().kaart))),
      "geen nieuwe vraag",
    );
  });

  it("calls for help again when the earlier call is over, also from an old card", async () => {
    const oud = sanne.laatste();
    const activiteit = tik(sanne, "direct_hulp");
    const eerste = await sanne.gesprek.stuur(activiteit);
    assert.equal(await oproepen(), 1);
    const weer = await sanne.gesprek.stuur({ ...activiteit, id: "later-1" });
    assert.equal(await oproepen(), 1, "twee keer roepen voor één tik");
    assert.deepEqual(kern(weer.json), kern(eerste.json), "het nummer staat niet meer op de kaart");
    const balie = await sanne.ziet(zin("oproep.titel_balie"));
    await druk(sanne, "oproep_klaar", {}, balie);
    const tekst = await druk(sanne, "direct_hulp", {}, oud);
    assert.equal(await oproepen(), 2, "er is niemand geroepen");
    assert.ok(tekst.includes("112"), tekst);
  });
});
