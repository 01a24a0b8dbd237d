import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { leesWeekbesluit } from "../../src/domain/routering/feit.ts";
import { doorloop, geefDoor, regelMet, vult, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
const TRAPLIFT = { eigen_woorden: "Meneer vraagt een traplift", leefgebied: "Wonen" } as const;

/** Fatima does money in team oost, Joost all the rest. */
function verdeeld(gemeente: Gemeente): Gemeente {
  const mensen = [...gemeente.mensen.values()].map((mens) => {
    if (mens.voornaam === "Fatima") return { ...mens, functies: ["werk_inkomen" as const], vervanger: null };
    return mens.voornaam === "Joost"
      ? { ...mens, team: "oost", functies: mens.functies.filter((een) => een !== "werk_inkomen") }
      : mens;
  });
  return { ...gemeente, mensen: new Map(mensen.map((mens) => [mens.oid, mens])) };
}

describe("where a vraag goes", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel({ gemeente: verdeeld });
  });
  after(() => toneel?.sluit());

  it("is told in one sentence, and kept with everybody who was looked at", async () => {
    await toneel.lezer.vanafNu();
    const balie = await toneel.balie();
    const { vraag, op } = await geefDoor(balie, { ...HUUR, postcode: "2033", contact: "06 45550201" });
    assert.match(leesbaar(op.kaart), /Naar Fatima, omdat het over geld gaat en Fatima vandaag werkt\./);
    const bewaard = await toneel.lezer.vraag(vraag);
    const besluit = bewaard?.besluiten.at(-1);
    assert.deepEqual([besluit?.gekozen, besluit?.functie], [toneel.fatima.oid, "werk_inkomen"]);
    assert.equal(besluit?.kandidaten[0]?.waarom, "functie");
    assert.equal(bewaard?.plaatsing?.leefgebieden[0], "financien");
    const [geteld] = await toneel.lezer.geteld("route");
    const gelezen = leesWeekbesluit(geteld ?? "");
    assert.deepEqual([gelezen?.gelezen, gelezen?.team], ["werk_inkomen", "oost"]);
    assert.deepEqual(gelezen?.leefgebieden, ["financien"]);
    assert.doesNotMatch(geteld ?? "", /huur|20\d\d/);
    assert.ok((await toneel.lezer.feiten()).every(({ soort }) => soort !== "route"));
  });

  it("changes when the sender corrects the subject, as long as nobody took it up", async () => {
    const balie = await toneel.balie();
    const { vraag, nummer, op } = await geefDoor(balie, { ...HUUR, contact: "06 45550202" });
    await toneel.fatima.ziet(`Vraag ${nummer} voor jou`);
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: De vraag"));
    await vult(
      balie,
      "Verder",
      { eigen_woorden: "Mevrouw is gevallen en kan zich niet meer wassen" },
      zoalsNu(balie, op),
    );
    await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Onderwerp"));
    await vult(balie, "Verder", { leefgebied: "Wassen, aankleden, eten" }, zoalsNu(balie, op));
    await doorloop(balie, {}, { op: zoalsNu(balie, op) });
    await toneel.joost.ziet(`Vraag ${nummer} voor jou`);
    const bewaard = await toneel.lezer.vraag(vraag);
    assert.notEqual(bewaard?.plaatsing?.functie, "werk_inkomen");
    assert.deepEqual(
      bewaard?.gevraagd.map(({ wie }) => wie),
      [toneel.fatima.oid, toneel.joost.oid],
    );
  });

  it("stays with who took it up, whatever the sender corrects", async () => {
    const balie = await toneel.balie();
    const { vraag, nummer, op } = await geefDoor(balie, { ...HUUR, contact: "06 45550203" });
    await toneel.fatima.drukt("Ik pak dit op", {}, await toneel.fatima.ziet(`Vraag ${nummer} voor jou`));
    await balie.drukt("Corrigeren", {}, zoalsNu(balie, op));
    await balie.drukt("Aanpassen", {}, regelMet(zoalsNu(balie, op), "Aanpassen: Onderwerp"));
    await vult(balie, "Verder", { leefgebied: "Vervoer" }, zoalsNu(balie, op));
    await doorloop(balie, {}, { op: zoalsNu(balie, op) });
    const bewaard = await toneel.lezer.vraag(vraag);
    assert.deepEqual(
      [bewaard?.toestand.soort, bewaard?.plaatsing?.functie, bewaard?.plaatsing?.leefgebied],
      ["opgepakt", "werk_inkomen", "mobiliteit"],
    );
  });

  it("is decided by law for a Wmo-melding, which is never answered at the desk nor booked as advice", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Nieuwe vraag", {}, start);
    await vult(balie, "Verder", { eigen_woorden: TRAPLIFT.eigen_woorden }, zoalsNu(balie, start));
    const gezegd = await vult(
      balie,
      "Dit was het antwoord",
      { leefgebied: TRAPLIFT.leefgebied },
      zoalsNu(balie, start),
    );
    assert.match(gezegd, /Dit lijkt een Wmo-melding\. Geef de vraag door, dan loopt de termijn\./);
    const op = await doorloop(balie, { contact: "06 45550204" }, { op: zoalsNu(balie, start) });
    const nummer = Number(/Dit is vraag (\d+)/.exec(leesbaar(op.kaart))?.[1]);
    assert.match(leesbaar(op.kaart), /Naar Joost, omdat de bewoner een Wmo-melding doet en Joost vandaag werkt\./);
    await toneel.joost.drukt("Ik pak dit op", {}, await toneel.joost.ziet(`Vraag ${nummer} voor jou`));
    const eigen = await toneel.joost.ziet(`Vraag ${nummer} is van jou`);
    await toneel.joost.drukt("Afronden", {}, eigen);
    const knoppen = titels(zoalsNu(toneel.joost, eigen).kaart);
    assert.ok(knoppen.includes("Ondersteuning") || knoppen.some((titel) => /steun/i.test(titel)), knoppen.join());
    assert.ok(!knoppen.includes("Uitleg en advies"));
  });
});
