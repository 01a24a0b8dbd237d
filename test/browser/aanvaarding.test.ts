import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { type Anders, inDeBrowser } from "./buurt.ts";
import { type Scherm, zin } from "./scherm.ts";

/** Terms of seconds for what is for tomorrow and in the queue; each colleague has room for one vraag. */
const ANDERS: Anders = {
  "gemeente.yaml": (tekst) =>
    tekst
      .replace(/^ {4}morgen: PT10M$/m, "    morgen: PT4S")
      .replace(/^ {2}wachtrij: .*$/m, "  wachtrij: PT12S")
      .replace(/^ {2}gewicht: .*$/m, "  gewicht: { nu: 1, vandaag: 1, morgen: 1, drie_dagen: 1, vijf_dagen: 1 }")
      .replace(/^ {2}per_fte: .*$/m, "  per_fte: 1"),
};

inDeBrowser(
  "Who takes up a vraag in Teams",
  (buurt) => {
    let sanne: Scherm;
    let fatima: Scherm;
    let joost: Scherm;
    let keer = 0;

    before(async () => {
      sanne = await buurt().scherm("Sanne");
      fatima = await buurt().scherm("Fatima");
      joost = await buurt().scherm("Joost");
      await sanne.begin();
    });

    /** A call-back in two taps, from a start card of its own. Gives its number. */
    async function brengt({ vandaag = false } = {}): Promise<string> {
      keer += 1;
      await sanne.typt("hulp");
      await sanne.drukt(await sanne.kaart(zin("help.titel")), zin("knop.laat_terugbellen"));
      const kaart = await sanne.kaart(zin("stap.terugbellen.titel"));
      await sanne.vult(kaart, {
        [zin("vraag.eigen_woorden")]: "Een formulier invullen lukt niet",
        [zin("vraag.telefoonnummer")]: `023-555 09 0${keer}`,
        [zin("vraag.postcode")]: "2033",
      });
      if (vandaag) await sanne.kiestVandaag(kaart, zin("vraag.datum"));
      await sanne.drukt(kaart, zin("knop.doorgeven"));
      const status = sanne
        .kaarten()
        .filter({ hasText: /Dit is vraag \d+/ })
        .last();
      await status.waitFor();
      return /Dit is vraag (\d+)/.exec(await status.innerText())?.[1] ?? assert.fail();
    }

    /** The card of the desk about this vraag, once it says this. */
    async function balieLeest(nr: string, tekst: RegExp): Promise<Locator> {
      const kaart = await sanne.kaart(`Vraag ${nr}`);
      await kaart.getByText(tekst).first().waitFor();
      return kaart;
    }

    async function rondtAf(wie: Scherm, kaart: Locator): Promise<void> {
      await wie.drukt(kaart, zin("knop.afronden"));
      await wie.drukt(
        await wie.metKnop(zin("afsluiting.informatie_en_advies")),
        zin("afsluiting.informatie_en_advies"),
      );
    }

    /** Chooses to whom; once more when the choice was lost because the card was drawn again. */
    async function geeftDoor(wie: Scherm, kaart: Locator, naar: RegExp): Promise<void> {
      const opnieuw = kaart.getByText(zin("fout.kies"));
      for (let keer = 0; keer < 3; keer++) {
        await wie.vult(kaart, { [zin("vraag.collega")]: naar });
        await wie.drukt(kaart, zin("knop.doorzetten"));
        await Promise.race([opnieuw.waitFor(), kaart.waitFor({ state: "hidden" })]);
        if (!(await opnieuw.isVisible())) return;
      }
    }

    it("goes by itself to the vervanger, the queue and the team lead when terms of seconds pass", async () => {
      const marijke = await buurt().scherm("Marijke");
      const nr = await brengt({ vandaag: true });
      await fatima.kaart(`Vraag ${nr} voor jou`);
      const bijJoost = await joost.kaart(`Vraag ${nr} voor jou`);
      await joost.foto("verval-1-vervanger", bijJoost);
      await sanne.foto("verval-2-balie-in-de-rij", await balieLeest(nr, /wacht op/));
      const bijLeider = await marijke.kaart(`Vraag ${nr} voor jou`);
      await marijke.foto("verval-3-teamleider", bijLeider);
      await marijke.drukt(await marijke.metKnop(zin("knop.oppakken")), zin("knop.oppakken"));
      await sanne.foto("verval-5-balie", await balieLeest(nr, /Marijke.*opgepakt/));
    });

    it("goes to the next colleague when it is given back with a reason, and the desk's card follows", async () => {
      const nr = await brengt();
      const aanbod = await fatima.kaart(`Vraag ${nr} voor jou`);
      await sanne.foto("terug-1-balie-gevraagd", await balieLeest(nr, /Fatima/));
      await fatima.drukt(aanbod, zin("knop.teruggeven"));
      const redenen = await fatima.metKnop(zin("reden.te_vol"));
      await fatima.foto("terug-2-reden", redenen);
      await fatima.drukt(redenen, zin("reden.te_vol"));
      await fatima.foto("terug-3-teruggegeven", await fatima.kaart(`Vraag ${nr}`));
      const bijJoost = await joost.kaart(`Vraag ${nr} voor jou`);
      await joost.foto("terug-4-volgende", bijJoost);
      await sanne.foto("terug-5-balie-volgt", await balieLeest(nr, /Joost/));
      await joost.drukt(bijJoost, zin("knop.oppakken"));
      const eigen = await joost.kaart(`Vraag ${nr} is van jou`);
      await joost.foto("terug-6-eigenaar", eigen);
      await balieLeest(nr, /Joost.*opgepakt/);
      await rondtAf(joost, eigen);
    });

    it("is passed on by its owner to a function, and is the other's only once that one takes it over", async () => {
      const nr = await brengt();
      await fatima.drukt(await fatima.kaart(`Vraag ${nr} voor jou`), zin("knop.oppakken"));
      await fatima.drukt(await fatima.kaart(`Vraag ${nr} is van jou`), zin("knop.meer"));
      await fatima.drukt(await fatima.metKnop(zin("knop.doorzetten")), zin("knop.doorzetten"));
      const keuze = await fatima.kaart(`Vraag ${nr} doorgeven`);
      await fatima.foto("functie-1-keuze", keuze);
      await geeftDoor(fatima, keuze, /de Wmo-consulent/);
      const wacht = await fatima.kaart(`Vraag ${nr} is van jou`);
      await wacht.getByText(/Joost/).first().waitFor();
      await fatima.foto("functie-2-eigenaar-wacht", wacht);
      const over = await joost.kaart(`Vraag ${nr} voor jou`);
      await joost.foto("functie-3-neem-over", over);
      await joost.drukt(over, zin("knop.neem_over"));
      await joost.kaart(`Vraag ${nr} is van jou`);
      await sanne.foto("functie-4-balie", await balieLeest(nr, /Joost.*opgepakt/));
    });

    it("is passed on to a person by who was asked, who can still take it up", async () => {
      const nr = await brengt();
      await fatima.drukt(await fatima.kaart(`Vraag ${nr} voor jou`), zin("knop.doorzetten"));
      const keuze = await fatima.kaart(`Vraag ${nr} doorgeven`);
      await geeftDoor(fatima, keuze, /^Joost/);
      await joost.foto("persoon-1-aangeboden", await joost.kaart(`Vraag ${nr} voor jou`));
      const gegeven = fatima
        .kaarten()
        .filter({ hasText: zin("doorgezet.naar", { naam: "Joost" }) })
        .last();
      await gegeven.waitFor();
      await fatima.foto("persoon-2-doorgegeven", gegeven);
      await fatima.drukt(gegeven, zin("knop.toch_zelf"));
      await fatima.kaart(`Vraag ${nr} is van jou`);
      await joost.foto("persoon-3-niet-meer-nodig", await joost.kaart(`Vraag ${nr}`));
      await balieLeest(nr, /Fatima.*opgepakt/);
    });

    it("waits in the queue when nobody is free, and is offered as soon as somebody closes another", async () => {
      const nr = await brengt();
      await sanne.foto("rij-1-balie-wacht", await balieLeest(nr, /wacht op/));
      await rondtAf(fatima, await fatima.kaart(/^Vraag \d+ is van jou$/));
      const aanbod = await fatima.kaart(`Vraag ${nr} voor jou`);
      await fatima.foto("rij-2-aangeboden", aanbod);
      await fatima.drukt(aanbod, zin("knop.oppakken"));
      await sanne.foto("rij-3-balie-opgepakt", await balieLeest(nr, /Fatima.*opgepakt/));
    });
  },
  ANDERS,
);
