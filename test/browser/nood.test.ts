import assert from "node:assert/strict";
import { inDeBrowser } from "./buurt.ts";
import type { Scherm } from "./scherm.ts";

const WOORDEN = "meneer wil iets vragen over zijn fiets";

inDeBrowser("Help for a volunteer", (buurt) => {
  let henk: Scherm;
  let fatima: Scherm;
  before(async () => {
    fatima = await buurt().scherm("Fatima");
    henk = await buurt().scherm("Henk");
  });

  it("is one tap away: 112 on the screen, a colleague called, and word that she comes", async () => {
    await henk.drukt(await henk.begin(), "Direct hulp");
    const gevaar = await henk.kaart("Bel nu 112");
    await gevaar.getByText("112", { exact: true }).waitFor();
    await gevaar.getByText("Lindeschets 12").waitFor();
    await fatima.drukt(await fatima.kaart("Nu nodig"), "Ik kom eraan");
    await (await henk.kaart("Ik heb een collega geroepen")).getByText("Fatima komt eraan.").waitFor();
    assert.ok(await gevaar.getByText("112", { exact: true }).isVisible(), "112 stays on the screen");
  });

  it("comes for a feeling too, from a card half filled in that waits meanwhile", async () => {
    await henk.drukt(await henk.kaart("Bel nu 112"), "Gedaan");
    await henk.drukt(await henk.kaart("Wat wil je doen?"), "Nieuwe vraag");
    const kaart = await henk.kaart("De vraag van de bewoner");
    await henk.vult(kaart, { "Wat vroeg de bewoner?": WOORDEN });
    await henk.drukt(kaart, "Ik vertrouw het niet");
    const gerust = henk.kaarten().filter({ hasText: "Goed dat je het zegt." });
    await gerust.getByText("Ik haal er even een collega bij").waitFor();
    await fatima.kaarten().filter({ hasText: "Henk" }).last().getByRole("button", { name: "Ik bel nu" }).click();
    await henk.kaarten().filter({ hasText: "Fatima belt je nu." }).waitFor();
    await henk.drukt(gerust, "Terug naar de vraag");
    assert.equal(await henk.waarde(await henk.kaart("De vraag van de bewoner"), "Wat vroeg de bewoner?"), WOORDEN);
  });

  it("hides the card from somebody who looks along, and nothing typed is lost", async () => {
    const kaart = await henk.kaart("De vraag van de bewoner");
    const langer = `${WOORDEN} en nog iets`;
    await henk.vult(kaart, { "Wat vroeg de bewoner?": langer });
    await henk.drukt(kaart, "Scherm leeg");
    const leeg = henk.kaarten().filter({ hasText: "Een moment geduld" }).last();
    await leeg.getByText("Een moment geduld").waitFor();
    assert.equal((await leeg.innerText()).replaceAll(/\s+/g, " ").trim(), "Een moment geduld Toon weer");
    await henk.drukt(leeg, "Toon weer");
    assert.equal(await henk.waarde(await henk.kaart("De vraag van de bewoner"), "Wat vroeg de bewoner?"), langer);
  });
});
