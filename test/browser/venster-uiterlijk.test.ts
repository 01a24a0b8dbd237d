import assert from "node:assert/strict";
import { zichtbaar } from "../../cards/tekst.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Teamsthema } from "./gastheer.ts";
import { alleSoorten, dekkend } from "./vensterbeelden.ts";
import { foto, type Geopend, gebreken, inHetVenster, type Vensterproef } from "./vensterproef.ts";

const SOORTEN = alleSoorten();
const DEKKEND = dekkend(SOORTEN);

/** Shows one view after the other in one open page, as a colleague would go through them. */
async function loopDoor(
  proef: Vensterproef,
  beelden: readonly Kaartbeeld[],
  geopend: Geopend,
  bij: (beeld: Kaartbeeld) => Promise<void>,
): Promise<void> {
  for (const beeld of beelden) {
    proef.antwoord = () => beeld;
    await geopend.venster.getByRole("link", { name: "Ons team" }).click();
    await geopend.venster.locator(`article[data-naam="${beeld.naam}"]`).waitFor();
    await bij(beeld);
  }
}

const TAB = "/venster?doe=overzicht";

inHetVenster("The pages of the window", (proef) => {
  it("show every kind of view alone, readable for everybody, and nothing wider than the screen at 320 px", async () => {
    proef().antwoord = () => SOORTEN[0] ?? 503;
    const geopend = await proef().venster({ pad: TAB, colorScheme: "light" });
    const fouten: string[] = [];
    await loopDoor(proef(), SOORTEN, geopend, async (beeld) => {
      const kop = geopend.venster.getByRole("heading", { level: 1 });
      assert.equal(await kop.innerText(), zichtbaar(beeld.titel));
      await foto(geopend.page, `licht-${beeld.naam}`);
      fouten.push(...(await gebreken(geopend.venster)).map((fout) => `${beeld.naam}: ${fout}`));
      await geopend.page.setViewportSize({ width: 320, height: 640 });
      const breed = await geopend.venster.evaluate<number>("document.documentElement.scrollWidth");
      if (breed > 320) fouten.push(`${beeld.naam}: ${breed} px breed`);
      await foto(geopend.page, `smal-${beeld.naam}`);
      await geopend.page.setViewportSize({ width: 1000, height: 800 });
    });
    assert.deepEqual(fouten, []);
  }).timeout(180_000);

  for (const thema of ["default", "dark", "contrast"] satisfies Teamsthema[]) {
    it(`are at home in Teams, theme ${thema}`, async () => {
      proef().antwoord = () => DEKKEND[0] ?? 503;
      const geopend = await proef().venster({ pad: TAB, teams: { thema } });
      const fouten: string[] = [];
      await loopDoor(proef(), DEKKEND, geopend, async (beeld) => {
        fouten.push(...(await gebreken(geopend.venster)).map((fout) => `${beeld.naam}: ${fout}`));
        await foto(geopend.page, `teams-${thema}-${beeld.naam}`);
      });
      assert.deepEqual(fouten, []);
    }).timeout(120_000);
  }

  it("follow the dark of the machine outside Teams", async () => {
    proef().antwoord = () => DEKKEND[0] ?? 503;
    const geopend = await proef().venster({ pad: TAB, colorScheme: "dark" });
    const fouten: string[] = [];
    await loopDoor(proef(), DEKKEND, geopend, async (beeld) => {
      fouten.push(...(await gebreken(geopend.venster)).map((fout) => `${beeld.naam}: ${fout}`));
      await foto(geopend.page, `donker-${beeld.naam}`);
    });
    assert.deepEqual(fouten, []);
  }).timeout(120_000);

  it("are drawn in the colours of a machine in high contrast", async () => {
    proef().antwoord = () => DEKKEND[0] ?? 503;
    const geopend = await proef().venster({ pad: TAB, forcedColors: "active" });
    await loopDoor(proef(), DEKKEND, geopend, async (beeld) => {
      assert.deepEqual(await gebreken(geopend.venster), []);
      await foto(geopend.page, `systeemkleuren-${beeld.naam}`);
    });
  }).timeout(120_000);
});
