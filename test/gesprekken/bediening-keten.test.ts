import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { FATIMA, JOOST, MARIJKE } from "../support/bot.ts";
import { geefDoor, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const WOUT = "5a1e0000-0000-4000-c000-000000000009";
/** Longer than every term here. */
const VERDER_MS = 61_000;

let volgnummer = 0;

function belverzoek(balie: Persoon) {
  volgnummer += 1;
  const contact = `06 5555${String(volgnummer).padStart(4, "0")}`;
  return geefDoor(balie, { eigen_woorden: "Vraag over een toeslag", contact }, "Laat terugbellen");
}

/** Terms of seconds, a second lead, a partner, and people with room for so many points. */
function anders(grenzen: Readonly<Record<string, number>>, redmiddel: string | null = null) {
  return (gemeente: Gemeente): Gemeente => {
    const marijke = gemeente.mensen.get(MARIJKE);
    if (marijke === undefined) throw new TypeError("Marijke");
    const mensen = [...gemeente.mensen.values()].map((mens) => ({ ...mens, grens: grenzen[mens.oid] ?? mens.grens }));
    const wout = { ...marijke, oid: WOUT, voornaam: "Wout", naam: "Wout Verzonnen", team: "west" };
    const aanbod = { nu: "PT1M", vandaag: "PT1M", morgen: "PT1M", drie_dagen: "PT1M", vijf_dagen: "PT1M" };
    const cjg = { leefgebieden: [], woorden: [], hoe: "Bel samen met de bewoner.", vanaf: null, tot: null };
    return {
      ...gemeente,
      laatsteRedmiddel: redmiddel,
      termijnen: { ...gemeente.termijnen, aanbod, wachtrij: "PT1M" },
      partners: new Map([["cjg-loket", { id: "cjg-loket", naam: "CJG-loket", telefoon: "023-555 01 40", ...cjg }]]),
      teams: new Map(
        [...gemeente.teams].map(([id, team]) => [
          id,
          { ...team, partners: ["cjg-loket"], ...(id === "west" ? { teamleider: WOUT } : {}) },
        ]),
      ),
      mensen: new Map([...mensen, wout].map((mens) => [mens.oid, mens])),
    };
  };
}

/** An address outside that keeps what it is told, and breaks off the first time. */
async function startMeldkamer() {
  const gehoord: unknown[] = [];
  let keer = 0;
  const server = createServer((verzoek, antwoord) => {
    let tekst = "";
    verzoek.on("data", (stuk: Buffer) => {
      tekst += stuk.toString();
    });
    verzoek.on("end", () => {
      keer += 1;
      if (keer > 1) gehoord.push(JSON.parse(tekst));
      antwoord.statusCode = keer > 1 ? 204 : 503;
      antwoord.end();
    });
  });
  await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/vraag`,
    gehoord,
    keren: () => keer,
    sluit: () => new Promise((klaar) => server.close(klaar)),
  };
}

async function zonderEigenaar(toneel: Toneel): Promise<unknown> {
  const antwoord = await fetch(`${toneel.bot.url}/ready`);
  return ((await antwoord.json()) as { controles: Record<string, unknown> }).controles["zonderEigenaar"];
}

const wachtOp = (wie: Persoon, op: Schermkaart, tekst: string) =>
  totdat(() => leesbaar(zoalsNu(wie, op).kaart).includes(tekst), `"${tekst}" op die kaart`);

describe("when nobody takes a vraag up", () => {
  let toneel: Toneel;
  let meldkamer: Awaited<ReturnType<typeof startMeldkamer>>;
  before(async () => {
    meldkamer = await startMeldkamer();
    toneel = await zetToneel({ gemeente: anders({}, meldkamer.url) });
  });
  after(async () => {
    await toneel?.sluit();
    await meldkamer.sluit();
  });

  it("goes from the colleague to the vervanger, the queue, the lead, another lead, and a number to the outside", async () => {
    const [balie, wout] = [await toneel.balie(), toneel.persoon(WOUT)];
    await wout.opent();
    await toneel.lezer.vanafNu();
    const { op, nummer: nr, vraag } = await belverzoek(balie);
    for (const wie of [toneel.fatima, toneel.joost]) {
      await wie.ziet(`Vraag ${nr} voor jou`);
      toneel.klok.vooruit(VERDER_MS);
    }
    await wachtOp(balie, op, "Deze vraag wacht op");
    toneel.klok.vooruit(VERDER_MS);
    await toneel.marijke.ziet(`Vraag ${nr} voor jou`);
    toneel.klok.vooruit(VERDER_MS);
    await wout.ziet(`Vraag ${nr} voor jou`);
    assert.equal(await zonderEigenaar(toneel), 0);
    toneel.klok.vooruit(VERDER_MS);
    await totdat(async () => (await zonderEigenaar(toneel)) === 1, "een rode regel in /ready");
    await totdat(() => meldkamer.keren() > 0, "een eerste poging");
    toneel.klok.vooruit(5_000);
    await totdat(() => meldkamer.gehoord.length > 0, "de meldkamer hoort het");
    assert.deepEqual(meldkamer.gehoord, [{ gemeente: "proef", nummer: nr }], "a number and nothing else, once");
    const stappen = (await toneel.lezer.feiten()).map(({ soort }) => soort).filter((soort) => STAPPEN.has(soort ?? ""));
    assert.deepEqual(stappen, [
      "aanbod_vervallen",
      "in_wachtrij",
      "naar_teamleider",
      "naar_teamleider",
      "laatste_redmiddel",
    ]);
    await toneel.fatima.drukt("Ik pak dit op", {}, toneel.fatima.kaartMet(`Vraag ${nr} voor jou`));
    assert.equal((await toneel.lezer.vraag(vraag))?.toestand.soort, "opgepakt");
    assert.equal(await zonderEigenaar(toneel), 0);
  });
});

const STAPPEN = new Set(["aanbod_vervallen", "in_wachtrij", "naar_teamleider", "laatste_redmiddel", "uit_wachtrij"]);

describe("when everybody has enough", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel({ gemeente: anders({ [FATIMA]: 1, [JOOST]: 0 }) });
  });
  after(() => toneel?.sluit());

  it("waits for its function, and is offered as soon as somebody closes another", async () => {
    const balie = await toneel.balie();
    const eerste = await belverzoek(balie);
    const bijFatima = await toneel.fatima.ziet(`Vraag ${eerste.nummer} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, bijFatima);
    const tweede = await belverzoek(await toneel.balie());
    assert.equal((await toneel.lezer.vraag(tweede.vraag))?.toestand.soort, "wachtrij");
    const besluit = (await toneel.lezer.vraag(tweede.vraag))?.besluiten.at(-1);
    assert.equal(besluit?.gekozen, null);
    assert.deepEqual(
      besluit?.overgeslagen.map(({ wie, waarom }) => [wie, waarom]),
      [
        [FATIMA, "vol"],
        [JOOST, "vol"],
      ],
    );
    await toneel.fatima.drukt("Afronden", {}, zoalsNu(toneel.fatima, bijFatima));
    await toneel.fatima.drukt("Uitleg en advies", {}, zoalsNu(toneel.fatima, bijFatima));
    const nieuw = await toneel.fatima.ziet(`Vraag ${tweede.nummer} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, nieuw);
    await toneel.fatima.drukt("Afronden", {}, zoalsNu(toneel.fatima, nieuw));
    await toneel.fatima.drukt("Uitleg en advies", {}, zoalsNu(toneel.fatima, nieuw));
  });

  it("shows the lead who has enough, and asks whom the lead names all the same", async () => {
    const eerste = await belverzoek(await toneel.balie());
    await toneel.fatima.ziet(`Vraag ${eerste.nummer} voor jou`);
    const tweede = await belverzoek(await toneel.balie());
    toneel.klok.vooruit(VERDER_MS * 2);
    const bijMarijke = await toneel.marijke.ziet(`Vraag ${tweede.nummer} voor jou`);
    await toneel.marijke.drukt("Kies collega", {}, bijMarijke);
    const gekozen = { collega: "Joost Denkbeeld (heeft genoeg vragen)" };
    await vult(toneel.marijke, "Vraag deze collega", gekozen, zoalsNu(toneel.marijke, bijMarijke));
    await zietSamen(toneel.joost, `Vraag ${tweede.nummer} voor jou`, "Je teamleider vraagt het aan jou");
  });
});
