import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { type Anders, inDeBrowser } from "./buurt.ts";
import { type Scherm, zin } from "./scherm.ts";

/** Terms of seconds for what is for today; each colleague has room for one vraag. */
const ANDERS: Anders = {
  "gemeente.yaml": (tekst) =>
    tekst
      .replace(/^ {4}vandaag: PT5M$/m, "    vandaag: PT4S")
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
        [zin("vraag.eigen_woorden")]: `Een formulier invullen lukt niet, ${keer}`,
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
      await joost.foto("terug-6-eigenaar", await joost.kaart(`Vraag ${nr} is van jou`));
      await balieLeest(nr, /Joost.*opgepakt/);
    });

    it("is passed on to a person, and by its owner to a function, and moves only when it is taken up", async () => {
      const nr = await brengt();
      await fatima.drukt(await fatima.kaart(`Vraag ${nr} voor jou`), zin("knop.doorzetten"));
      const keuze = await fatima.kaart(`Vraag ${nr} doorgeven`);
      await fatima.foto("door-1-keuze", keuze);
      await fatima.vult(keuze, { [zin("vraag.collega")]: /^Joost/ });
      await fatima.drukt(keuze, zin("knop.doorzetten"));
      const gegeven = fatima
        .kaarten()
        .filter({ hasText: zin("doorgezet.naar", { naam: "Joost" }) })
        .last();
      await gegeven.waitFor();
      await fatima.foto("door-2-gedaan", gegeven);
      const aanbod = await joost.kaart(`Vraag ${nr} voor jou`);
      await joost.foto("door-3-aangeboden", aanbod);
      await joost.drukt(aanbod, zin("knop.oppakken"));
      await joost.drukt(await joost.kaart(`Vraag ${nr} is van jou`), zin("knop.meer"));
      await joost.drukt(await joost.metKnop(zin("knop.doorzetten")), zin("knop.doorzetten"));
      const naar = await joost.kaart(`Vraag ${nr} doorgeven`);
      await joost.vult(naar, { [zin("vraag.collega")]: /de Wmo-consulent/ });
      await joost.foto("door-4-naar-functie", naar);
      await joost.drukt(naar, zin("knop.doorzetten"));
      const wacht = await joost.kaart(`Vraag ${nr} is van jou`);
      await wacht
        .getByText(/Fatima/)
        .first()
        .waitFor();
      await joost.foto("door-5-eigenaar-wacht", wacht);
      const over = await fatima.kaart(`Vraag ${nr} voor jou`);
      await fatima.foto("door-6-neem-over", over);
      await fatima.drukt(over, zin("knop.neem_over"));
      await fatima.kaart(`Vraag ${nr} is van jou`);
      await sanne.foto("door-7-balie", await balieLeest(nr, /Fatima.*opgepakt/));
    });

    it("goes by itself to the vervanger and then to the team lead when terms of seconds pass", async () => {
      const marijke = await buurt().scherm("Marijke");
      const nr = await brengt({ vandaag: true });
      const bijLeider = await marijke.kaart(`Vraag ${nr} voor jou`);
      await marijke.foto("verval-1-teamleider", bijLeider);
      await fatima.kaart(`Vraag ${nr} voor jou`);
      await joost.kaart(`Vraag ${nr} voor jou`);
      await sanne.foto("verval-2-balie", await balieLeest(nr, /Marijke/));
      await marijke.drukt(bijLeider, zin("knop.kies_collega"));
      const keuze = await marijke.metKnop(zin("knop.vraag_collega"));
      await marijke.foto("verval-3-kies", keuze);
      await marijke.drukt(keuze, zin("knop.terug"));
      await marijke.drukt(await marijke.kaart(`Vraag ${nr} voor jou`), zin("knop.oppakken"));
      await balieLeest(nr, /Marijke.*opgepakt/);
    });

    it("waits in the queue when nobody is free, and is offered as soon as somebody closes another", async () => {
      const nr = await brengt();
      await sanne.foto("rij-1-balie-wacht", await balieLeest(nr, /vrij/));
      const eigen = await fatima.kaart(/^Vraag \d+ is van jou$/);
      await fatima.drukt(eigen, zin("knop.afronden"));
      await fatima.drukt(await fatima.metKnop("Uitleg en advies"), "Uitleg en advies");
      const aanbod = await fatima.kaart(`Vraag ${nr} voor jou`);
      await fatima.foto("rij-2-aangeboden", aanbod);
      await fatima.drukt(aanbod, zin("knop.oppakken"));
      await sanne.foto("rij-3-balie-opgepakt", await balieLeest(nr, /Fatima.*opgepakt/));
    });
  },
  ANDERS,
);
