import assert from "node:assert/strict";
import { type Antwoorden, doorloop, geefDoor, vraagOp, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
const HELPT = "Er is al een collega die helpt. Daar gaat de vraag eerst naartoe.";

describe("a household that somebody helps already", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  /** Joost, who is not the first to be asked in this team, takes up the first vraag of this number. */
  async function joostHelpt(contact: string): Promise<number> {
    const balie = await toneel.balie();
    const { nummer } = await geefDoor(balie, { ...HUUR, contact });
    const bijFatima = await toneel.fatima.ziet(`Vraag ${nummer} voor jou`);
    await toneel.fatima.drukt("Teruggeven", {}, bijFatima);
    await toneel.fatima.drukt("Ik ben er niet", {}, zoalsNu(toneel.fatima, bijFatima));
    await toneel.joost.drukt("Ik pak dit op", {}, await toneel.joost.ziet(`Vraag ${nummer} voor jou`));
    return nummer;
  }

  /** A second vraag with the same number, up to the card that is read back. */
  async function totVoorlezen(balie: Persoon, antwoorden: Antwoorden): Promise<Schermkaart> {
    const start = balie.laatste();
    await balie.drukt("Nieuwe vraag", {}, start);
    return doorloop(
      balie,
      { ...HUUR, ...antwoorden },
      { op: zoalsNu(balie, start), totKaart: "Voorlezen en doorgeven" },
    );
  }

  async function wieGevraagd(op: Schermkaart): Promise<string | undefined> {
    const vraag = await toneel.lezer.vraag(vraagOp(op));
    return vraag?.gevraagd[0]?.wie;
  }

  it("goes to that colleague first, and the desk hears no more than that there is one", async () => {
    await joostHelpt("06 55550101");
    const balie = await toneel.balie();
    const op = await totVoorlezen(balie, { contact: "06-5555 0101", organisatie: "Ja" });
    const kaart = leesbaar(op.kaart);
    assert.ok(kaart.includes(HELPT), kaart);
    assert.doesNotMatch(kaart, /Joost/);
    const gezegd = await vult(balie, "Doorgeven", { instemming: "Ja" }, op);
    assert.match(gezegd, /Naar Joost, omdat er al een collega helpt\./);
    assert.equal(await wieGevraagd(zoalsNu(balie, op)), toneel.joost.oid);
  });

  it("goes to somebody else when the resident would rather have that", async () => {
    await joostHelpt("06 55550102");
    const balie = await toneel.balie();
    const op = await totVoorlezen(balie, { contact: "06 55550102", organisatie: "Ja" });
    await vult(balie, "Doorgeven", { instemming: "Ja", al_bekend: "Liever iemand anders" }, op);
    assert.equal(await wieGevraagd(zoalsNu(balie, op)), toneel.fatima.oid);
  });

  it("is not looked up when the resident says that nobody helps", async () => {
    await joostHelpt("06 55550103");
    const balie = await toneel.balie();
    const op = await totVoorlezen(balie, { contact: "06 55550103", organisatie: "Nee" });
    assert.ok(!leesbaar(op.kaart).includes(HELPT));
    await vult(balie, "Doorgeven", { instemming: "Ja" }, op);
    assert.equal(await wieGevraagd(zoalsNu(balie, op)), toneel.fatima.oid);
  });

  it("is no news for a volunteer, and still goes to that colleague when the resident said so", async () => {
    await joostHelpt("06 55550104");
    const wie = await toneel.vrijwilliger();
    const op = await totVoorlezen(wie, { contact: "06 55550104", organisatie: "Ja" });
    assert.ok(!leesbaar(op.kaart).includes(HELPT));
    await vult(wie, "Doorgeven", { instemming: "Ja" }, op);
    assert.equal(await wieGevraagd(zoalsNu(wie, op)), toneel.joost.oid);
  });

  it("is asked on one more card when it is busy", async () => {
    await joostHelpt("06 55550105");
    const balie = await toneel.balie();
    await balie.drukt("Laat terugbellen");
    const op = balie.laatste();
    const terug = { eigen_woorden: "Vraag over de tuin", contact: "06 55550105" };
    await vult(balie, "Doorgeven", terug, zoalsNu(balie, op));
    const gezegd = await balie.drukt("Nee, dit is een andere vraag", {}, zoalsNu(balie, op));
    assert.ok(gezegd.includes(HELPT), gezegd);
    assert.match(await vult(balie, "Doorgeven", {}, zoalsNu(balie, op)), /Naar Joost, omdat er al een collega helpt\./);
  });

  it("is forgotten when it was only an answer", async () => {
    const eerste = await joostHelpt("06 55550106");
    const eigen = await zietSamen(toneel.joost, `Vraag ${eerste} is van jou`);
    await toneel.joost.drukt("Afronden", {}, eigen);
    await toneel.joost.drukt("Uitleg en advies", {}, zoalsNu(toneel.joost, eigen));
    const balie = await toneel.balie();
    const op = await totVoorlezen(balie, { contact: "06 55550106", organisatie: "Ja" });
    assert.ok(!leesbaar(op.kaart).includes(HELPT));
  });
});
