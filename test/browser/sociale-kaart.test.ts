import assert from "node:assert/strict";
import { zichtbaar } from "../../cards/tekst.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { sociaalbeeld } from "../../dialogs/beelden/sociale-kaart.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { kaartHandelingen } from "../dialogs/kaart-handelingen.ts";
import { totdat } from "../support/totdat.ts";
import { inDeBrowser } from "./buurt.ts";
import { zin } from "./scherm.ts";
import { verstuurd } from "./vensterbeelden.ts";
import { foto, gebreken, inHetVenster } from "./vensterproef.ts";

const PAD = "/venster?doe=sociale_kaart";
const NU = Date.parse("2026-11-23T10:00:00+01:00");

/** The whole map of Haarlem, as somebody of this team sees it who keeps a part of it. */
function haarlem(): Kaartbeeld {
  const gemeente = leesGemeente("config/haarlem");
  const elif = [...gemeente.mensen.values()].find(({ voornaam }) => voornaam === "Elif") ?? assert.fail("Elif");
  const beeld = sociaalbeeld(maakZicht(gemeente, elif, NU, NEDERLANDS, "venster"), {
    leefgebied: null,
    gebied: "eigen",
  });
  return { ...beeld, naam: "sociale_kaart/haarlem" };
}

/** One page of every name that is shown in the window, the fullest. */
function paginas(): ReadonlyMap<string, Kaartbeeld> {
  const grootste = new Map<string, Kaartbeeld>();
  for (const een of kaartHandelingen(NEDERLANDS).filter(({ naam }) =>
    /^(sociale_kaart|afgerond|start|lezen)/u.test(naam),
  )) {
    const staat = grootste.get(een.naam);
    if (staat === undefined || JSON.stringify(staat).length < JSON.stringify(een).length) grootste.set(een.naam, een);
  }
  return new Map([...grootste, ["sociale_kaart/haarlem", haarlem()]]);
}

inHetVenster("The sociale kaart on the page", (proef) => {
  const alle = paginas();

  it("is readable for everybody, and no wider than a telephone", async () => {
    const fouten: string[] = [];
    for (const [naam, beeld] of alle) {
      proef().antwoord = () => beeld;
      const { venster, page } = await proef().venster({ pad: PAD, colorScheme: "light" });
      await venster.locator(`article[data-naam="${naam}"]`).waitFor();
      assert.equal(await venster.getByRole("heading", { level: 1 }).innerText(), zichtbaar(beeld.titel));
      await foto(page, `sociaal-breed-${naam}`);
      fouten.push(...(await gebreken(venster)).map((fout) => `${naam}: ${fout}`));
      await page.setViewportSize({ width: 320, height: 640 });
      const breed = await venster.evaluate<number>("document.documentElement.scrollWidth");
      if (breed > 320) fouten.push(`${naam}: ${breed} px breed`);
      await foto(page, `sociaal-smal-${naam}`);
      await page.close();
    }
    assert.deepEqual(fouten, []);
  }).timeout(180_000);

  it("is as good in the dark and with forced colours", async () => {
    proef().antwoord = haarlem;
    for (const anders of [{ colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      const { venster, page } = await proef().venster({ pad: PAD, ...anders });
      await venster.getByRole("heading", { level: 1 }).waitFor();
      assert.deepEqual(await gebreken(venster), []);
      await foto(page, `sociaal-${Object.keys(anders)[0]}`);
      await page.close();
    }
  });

  it("has a heading for each kind of room, and asks for the subject that was chosen", async () => {
    const beeld = haarlem();
    proef().antwoord = () => beeld;
    const { venster } = await proef().venster({ pad: PAD });
    await venster.getByRole("heading", { level: 2, name: zin("sociaal.groep.open") }).waitFor();
    await venster.getByRole("heading", { level: 2, name: zin("sociaal.groep.wachtlijst") }).waitFor();
    await venster.getByLabel(zin("vraag.leefgebied")).selectOption({ label: "Geldzaken" });
    await venster.getByRole("button", { name: zin("sociaal.toon") }).click();
    await totdat(() => proef().aantal("sociale_kaart") === 2, "the second look");
    const { data } = proef().laatste("sociale_kaart") ?? assert.fail();
    assert.equal(data[verstuurd("leefgebied", 0)], "financien");
    assert.equal(data[verstuurd("gebied", 0)], "eigen");
  });
});

inDeBrowser("Where a resident can go", (buurt) => {
  it("stands below Snel klaar, and a tap counts what was not there", async () => {
    const sanne = await buurt().scherm("Sanne");
    await sanne.drukt(await sanne.begin(), zin("knop.snel_klaar"));
    const kies = await sanne.kaart(zin("snel.titel"));
    await sanne.vult(kies, { [zin("vraag.leefgebied")]: "Geldzaken" });
    await sanne.drukt(kies, zin("knop.tel"));
    const kaart = await sanne.metKnop(zin("knop.terugdraaien"));
    await kaart.getByText(/Formulierenspreekuur Proefstad, 023-555 04 01/u).waitFor();
    await sanne.foto("sociaal-snel-klaar", kaart);
    await kaart.getByTitle(/^Was er niet: Formulierenspreekuur/u).click();
    const geteld = await sanne.metKnop(zin("sociaal.gemist.toch"));
    await geteld.getByText(/Geteld bij Geldzaken: Formulierenspreekuur Proefstad was er niet/u).waitFor();
    await sanne.foto("sociaal-geteld", geteld);
    await geteld.getByTitle(/^Toch wel: Formulierenspreekuur/u).click();
    await (await sanne.kaart(zin("start.titel"))).getByText(zin("sociaal.gemist.terug")).waitFor();
  });

  it("is brought up to date by its owner in two taps, and everybody sees it", async () => {
    const fatima = await buurt().scherm("Fatima");
    await fatima.begin();
    await fatima.typt("sociale kaart");
    const zoek = await fatima.kaart(zin("sociaal.titel"));
    await fatima.vult(zoek, { [zin("vraag.leefgebied")]: "Geldzaken" });
    await fatima.drukt(zoek, zin("sociaal.toon"));
    const gevonden = await fatima.metKnop(zin("sociaal.nakijken"));
    await gevonden
      .getByText(/Dat is lang geleden, dus bel eerst/u)
      .first()
      .waitFor();
    await fatima.foto("sociaal-gezocht", gevonden);
    await gevonden.getByTitle(/^Nakijken: Budgetmaatjes/u).click();
    const nakijken = await fatima.kaart(zin("sociaal.bijwerken"));
    await fatima.foto("sociaal-nakijken", nakijken);
    await fatima.drukt(nakijken, zin("sociaal.zet.vol"));
    const klaar = await fatima.kaart(zin("sociaal.vernieuw.titel"));
    await klaar.getByText(zin("sociaal.genoteerd", { naam: "Budgetmaatjes" })).waitFor();
    await fatima.foto("sociaal-genoteerd", klaar);

    const marijke = await buurt().scherm("Marijke");
    await marijke.begin();
    await totdat(async () => {
      await marijke.typt("sociale kaart");
      const kaart = await marijke.kaart(zin("sociaal.titel"));
      await marijke.vult(kaart, { [zin("vraag.leefgebied")]: "Geldzaken" });
      await marijke.drukt(kaart, zin("sociaal.toon"));
      const lijst = await marijke.kaart(zin("sociaal.titel"));
      await lijst.getByText(/Voedselbank/u).waitFor();
      return /Budgetmaatjes[^]*Er is nu geen plek/u.test(await lijst.innerText());
    }, "the configuration that the bot wrote");
  });
});
