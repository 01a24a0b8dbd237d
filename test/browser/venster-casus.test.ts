import assert from "node:assert/strict";
import { zichtbaar } from "../../cards/tekst.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { bladHandelingen } from "../dialogs/blad-handelingen.ts";
import { totdat } from "../support/totdat.ts";
import { verstuurd } from "./vensterbeelden.ts";
import { foto, gebreken, inHetVenster } from "./vensterproef.ts";

const PAD = "/venster?doe=casus_blad&casus=casus-0001";

/** One page of every name, the fullest. */
function bladen(): ReadonlyMap<string, Kaartbeeld> {
  const grootste = new Map<string, Kaartbeeld>();
  for (const een of bladHandelingen(NEDERLANDS).filter(({ naam }) => naam.startsWith("casus/"))) {
    const staat = grootste.get(een.naam);
    if (staat === undefined || JSON.stringify(staat).length < JSON.stringify(een).length) grootste.set(een.naam, een);
  }
  return grootste;
}

inHetVenster("The case sheet on the page", (proef) => {
  const alle = bladen();
  const van = (naam: string) => alle.get(naam) ?? assert.fail(naam);

  it("is readable for everybody, and no wider than a telephone", async () => {
    const fouten: string[] = [];
    for (const [naam, beeld] of alle) {
      proef().antwoord = () => beeld;
      const { venster, page } = await proef().venster({ pad: PAD, colorScheme: "light" });
      await venster.locator(`article[data-naam="${naam}"]`).waitFor();
      assert.equal(await venster.getByRole("heading", { level: 1 }).innerText(), zichtbaar(beeld.titel));
      await foto(page, `breed-${naam}`);
      fouten.push(...(await gebreken(venster)).map((fout) => `${naam}: ${fout}`));
      await page.setViewportSize({ width: 320, height: 640 });
      const breed = await venster.evaluate<number>("document.documentElement.scrollWidth");
      if (breed > 320) fouten.push(`${naam}: ${breed} px breed`);
      await foto(page, `smal-${naam}`);
      await page.close();
    }
    assert.deepEqual(fouten, []);
  }).timeout(180_000);

  it("keeps what is typed by its own verb, and leaves the words alone", async () => {
    const leeg = van("casus/blad");
    const beeld = { ...leeg, nietBewaard: [], basis: { casus: "casus-0001", rev: 41 } };
    proef().antwoord = ({ verb }) =>
      verb === "casus_bewaar" ? { ...beeld, basis: { ...beeld.basis, rev: 42 } } : beeld;
    const { venster } = await proef().venster({ pad: PAD });
    await venster.getByLabel("Wat speelt er?").fill("Een veertiger zegt alles af.");
    await totdat(() => proef().aantal("casus_bewaar") === 1, "what was typed");
    const eerste = proef().laatste("casus_bewaar");
    assert.equal(eerste?.data[verstuurd("speelt", 41)], "Een veertiger zegt alles af.");
    assert.equal(eerste?.data["casus"], "casus-0001");
    await venster.getByLabel("Wat speelt er?").fill("Een veertiger.");
    await totdat(() => proef().laatste("casus_bewaar")?.data[verstuurd("speelt", 42)] === "Een veertiger.", "under 42");
    assert.equal(await venster.getByLabel("Wat speelt er?").inputValue(), "Een veertiger.");
    assert.equal(proef().aantal("bewaar"), 0);
  });

  it("shows what others will see before the ticks, and sends the ticks along", async () => {
    proef().antwoord = () => van("casus/controle");
    const { venster } = await proef().venster({ pad: PAD });
    const plek = async (zoek: string) => (await venster.locator(zoek).first().boundingBox())?.y ?? assert.fail(zoek);
    await venster.locator(".velden").waitFor();
    assert.ok((await plek(".deel")) < (await plek(".velden")), "first read, then tick");
    for (const label of await venster.getByRole("checkbox").all()) await label.check();
    await venster.getByRole("button", { name: "Het klopt zo" }).click();
    await totdat(() => proef().aantal("casus_klopt") === 1, "the confirmation");
    const { data } = proef().laatste("casus_klopt") ?? assert.fail();
    const rev = Number(data["rev"]);
    assert.deepEqual(
      [1, 2, 3].map((nr) => data[verstuurd(`check_${nr}`, rev)]),
      ["true", "true", "true"],
    );
  });
});
