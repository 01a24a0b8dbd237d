import assert from "node:assert/strict";
import { overneembeeld } from "../../dialogs/beelden/kopieblok.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { GEEN_OPVOLGING } from "../../src/domain/vraag.ts";
import { FATIMA, PROEFGEMEENTE, vraagcontext } from "../dialogs/proefgemeente.ts";
import { maakVraag, NU, PLAATSING } from "../dialogs/records.ts";
import { lees } from "../huis/bestanden.ts";
import { foto, gebreken, inHetVenster } from "./vensterproef.ts";

const { answers } = JSON.parse(lees("test/dialogs/stored/vraagverkenning-1.json"));
const BEELD = overneembeeld(
  maakZicht(PROEFGEMEENTE, FATIMA, NU, NEDERLANDS, "venster"),
  vraagcontext({ ik: FATIMA, rol: "teamlid" }),
  {
    nummer: 127,
    vraag: maakVraag({
      stroom: { flow: "vraagverkenning", version: 1, answers, asked: null, revision: 9 },
      plaatsing: PLAATSING,
      toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU },
      opvolging: { ...GEEN_OPVOLGING, contact: NU },
      wissenOp: NU + 10 * 86_400_000,
    }),
  },
);
const KORT = BEELD.velden.find(({ id }) => id === "kopie_kort")?.waarde;
const PAD = "/venster?doe=overnemen&vraag=vraag-0001";

inHetVenster("The page with the block for the registration system", (proef) => {
  it("counts as the register does, and copies what stands there with the keyboard alone", async () => {
    proef().antwoord = () => BEELD;
    const { context, page, venster } = await proef().venster({ pad: PAD });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const vak = venster.getByLabel("Kort blok", { exact: true });
    assert.equal(await vak.inputValue(), KORT);
    await venster.getByText(`${Array.from(String(KORT)).length} van 1.000 tekens`).waitFor();
    await foto(page, "kopieblok");
    assert.deepEqual(await gebreken(venster), []);

    await vak.fill("De huur 👍🏽");
    await venster.getByText("10 van 1.000 tekens").waitFor();
    const knop = venster.getByRole("button", { name: "Kopieer: Kort blok" });
    await knop.focus();
    await page.keyboard.press("Enter");
    await venster.getByText("Gekopieerd").waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), "De huur 👍🏽");
    await vak.fill("x".repeat(1001));
    await venster.getByText("1.001 van 1.000 tekens").waitFor();
    assert.equal(await venster.getByText("Gekopieerd").count(), 0, "what was copied is not what stands there");
  });

  it("selects everything when the clipboard is closed, and says what to press", async () => {
    proef().antwoord = () => BEELD;
    const dicht = "navigator.clipboard.writeText = () => Promise.reject(new Error('dicht'))";
    const { page, venster } = await proef().venster({
      pad: PAD,
      vooraf: async (leeg) => {
        await leeg.addInitScript(`${dicht}; document.execCommand = () => false;`);
      },
    });
    await venster.getByRole("button", { name: "Kopieer: Kort blok" }).click();
    await venster.getByText("Druk nu op Ctrl en C").waitFor();
    assert.equal(await page.evaluate("String(getSelection())"), KORT);
  });

  it("sends nothing of the block back", async () => {
    proef().antwoord = () => BEELD;
    const { venster } = await proef().venster({ pad: PAD });
    await venster.getByLabel("Kort blok", { exact: true }).fill("Kwinkeleer");
    await venster.getByRole("button", { name: "Het staat in Mens Centraal" }).click();
    await venster.getByLabel("Kort blok", { exact: true }).waitFor();
    assert.equal(proef().binnen.at(-1)?.verb, "overgenomen");
    assert.doesNotMatch(JSON.stringify(proef().binnen), /Kwinkeleer|kopie_kort/);
  });
});
