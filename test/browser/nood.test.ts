import assert from "node:assert/strict";
import { inDeBrowser } from "./buurt.ts";
import { type Scherm, zin } from "./scherm.ts";

const WOORDEN = "meneer wil iets vragen over zijn fiets";

inDeBrowser("Help for a volunteer", (buurt) => {
  let henk: Scherm;
  let fatima: Scherm;
  before(async () => {
    fatima = await buurt().scherm("Fatima");
    henk = await buurt().scherm("Henk");
  });

  it("is one tap away: 112 on the screen, a colleague called, and word that she comes", async () => {
    const begin = await henk.begin();
    await henk.foto("start-vrijwilliger", begin);
    await henk.drukt(begin, "Direct hulp");
    const gevaar = await henk.kaart(zin("veilig.titel.112"));
    await gevaar.getByText("112", { exact: true }).waitFor();
    await gevaar.getByText("Lindeschets 12").waitFor();
    await henk.foto("direct-hulp", gevaar);
    const oproep = await fatima.metKnop("Ik kom eraan");
    await oproep.getByText("Henk").waitFor();
    await fatima.foto("oproep", oproep);
    await fatima.drukt(oproep, "Ik kom eraan");
    const bericht = await henk.kaart(zin("oproep.titel_balie"));
    await bericht.getByText("Fatima komt eraan").waitFor();
    await henk.foto("oproep-komt", bericht);
    assert.ok(await gevaar.getByText("112", { exact: true }).isVisible(), "112 stays on the screen");
  });

  it("comes for a feeling too, from a card half filled in that waits meanwhile", async () => {
    await henk.drukt(await henk.kaart(zin("veilig.titel.112")), "Gedaan");
    await henk.drukt(await henk.begin(), "Nieuwe vraag");
    const kaart = await henk.kaart(zin("stap.woorden.titel"));
    await henk.vult(kaart, { [zin("vraag.eigen_woorden")]: WOORDEN });
    await henk.drukt(kaart, "Ik vertrouw het niet");
    const gerust = await henk.metKnop("Terug naar de vraag");
    await gerust.getByText(zin("vertrouw.zeg")).waitFor();
    await henk.foto("niet-pluis", gerust);
    await fatima.drukt(await fatima.metKnop("Ik bel nu"), "Ik bel nu");
    await (await henk.kaart(zin("oproep.titel_balie"))).getByText("Fatima belt").waitFor();
    await henk.drukt(gerust, "Terug naar de vraag");
    const terug = await henk.kaart(zin("stap.woorden.titel"));
    assert.equal(await henk.waarde(terug, zin("vraag.eigen_woorden")), WOORDEN);
  });

  it("hides the card from somebody who looks along, and nothing typed is lost", async () => {
    const kaart = await henk.kaart(zin("stap.woorden.titel"));
    const langer = `${WOORDEN} en nog iets`;
    await henk.vult(kaart, { [zin("vraag.eigen_woorden")]: langer });
    await henk.drukt(kaart, "Scherm leeg");
    const leeg = await henk.metKnop("Toon weer");
    assert.equal((await leeg.innerText()).replaceAll(/\s+/g, " ").trim(), "Een moment geduld Toon weer");
    await henk.drukt(leeg, "Toon weer");
    const terug = await henk.kaart(zin("stap.woorden.titel"));
    assert.equal(await henk.waarde(terug, zin("vraag.eigen_woorden")), langer);
  });
});
