import assert from "node:assert/strict";
import { geefDoor, overDagen, vult, waardeVan, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { leesbaar, type Persoon, type Schermkaart, titels } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
const DAG_MS = 86_400_000;

let volgnummer = 0;

/** A number that no other vraag of this file has. */
function nummer(): string {
  volgnummer += 1;
  return `06 5555${String(volgnummer).padStart(4, "0")}`;
}

/** A vraag that Fatima took up, with the card on which she works. */
interface Opgepakt {
  readonly vraag: string;
  readonly nr: number;
  readonly balie: Persoon;
  /** The card at the desk, as it is now. */
  status(): string;
  /** What Fatima's card says now. */
  kaart(): string;
  knoppen(): readonly string[];
  drukt(titel: string, velden?: Readonly<Record<string, string>>): Promise<string>;
}

describe("what the owner of a vraag does", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  async function opgepakt(antwoorden: Readonly<Record<string, string>> = {}): Promise<Opgepakt> {
    const balie = await toneel.balie();
    const { vraag, nummer: nr, op } = await geefDoor(balie, { ...HUUR, contact: nummer(), ...antwoorden });
    const aanbod = await toneel.fatima.ziet(`Vraag ${nr} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    let hier: Schermkaart = aanbod;
    const nu = () => {
      const laatste = toneel.fatima
        .kaarten()
        .findLast(({ kaart }) => JSON.stringify(kaart).includes(`"vraag":"${vraag}"`));
      hier = laatste ?? hier;
      return hier;
    };
    return {
      vraag,
      nr,
      balie,
      status: () => leesbaar(zoalsNu(balie, op).kaart),
      kaart: () => leesbaar(nu().kaart),
      knoppen: () => titels(nu().kaart),
      drukt: (titel, velden = {}) => vult(toneel.fatima, titel, velden, nu()),
    };
  }
  const doc = async ({ vraag }: Pick<Opgepakt, "vraag">) =>
    (await toneel.lezer.vraag(vraag)) ?? assert.fail("de vraag is weg");
  const feiten = async (soort: string) => (await toneel.lezer.feiten()).filter((feit) => feit["soort"] === soort);

  it("tells the desk in one tap that the resident was spoken to, and asks once whether it was the right place", async () => {
    const vraag = await opgepakt();
    await toneel.lezer.vanafNu();
    const gezegd = await vraag.drukt("Ik heb de bewoner gesproken");
    assert.match(gezegd, /Genoteerd[\s\S]*Kwam deze vraag bij jou op de juiste plek\?/);
    await totdat(() => /contact met de bewoner/.test(vraag.status()), "de balie ziet het");
    assert.doesNotMatch(vraag.status(), /huur/);
    assert.match(await vraag.drukt("Nee, andere plek"), /Wie had deze vraag beter kunnen krijgen\?/);
    assert.match(await vraag.drukt("Wmo-consulent"), /Dank je/);
    assert.equal((await doc(vraag)).opvolging.juistePlek, "nee");
    const [plek, ...meer] = await feiten("juiste_plek");
    assert.deepEqual(meer, []);
    assert.deepEqual(
      { antwoord: plek?.["antwoord"], beter: plek?.["beter"], leefgebied: plek?.["leefgebied"] },
      { antwoord: "nee", beter: "wmo_consulent", leefgebied: "financien" },
    );
    assert.equal((await feiten("eerste_contact"))[0]?.["opTijd"], "ja");
    await vraag.drukt("Afronden");
    assert.doesNotMatch(await vraag.drukt("Uitleg en advies"), /juiste plek/);
  });

  it("counts each call without an answer, once, and proposes another way after three", async () => {
    const vraag = await opgepakt();
    await toneel.lezer.vanafNu();
    assert.match(await vraag.drukt("Gebeld, geen gehoor"), /Niet bereikt, 1 keer\. Probeer het nog een keer/);
    await vraag.drukt("Gebeld, geen gehoor");
    assert.match(await vraag.drukt("Gebeld, geen gehoor"), /Niet bereikt, 3 keer\. Stuur een brief of ga langs/);
    assert.equal((await doc(vraag)).opvolging.pogingen.length, 3);
    assert.equal((await feiten("geen_gehoor")).length, 3);
    assert.equal((await feiten("niet_bereikt")).length, 1);
  });

  it("makes, moves and cancels an appointment that desk and slip show", async () => {
    const vraag = await opgepakt();
    const dag = overDagen(9);
    await vraag.drukt("Meer");
    await vraag.drukt("Afspraak maken");
    assert.match(
      await vraag.drukt("Zet de afspraak", { dag: overDagen(-1), tijd: "10.30" }),
      /Kies een dag die nog komt/,
    );
    assert.match(
      await vraag.drukt("Zet de afspraak", { dag, tijd: "10.30", plek: "Per telefoon" }),
      /De afspraak staat/,
    );
    await totdat(
      () => /Er is een afspraak: .*10\.30 uur, per telefoon/.test(vraag.status()),
      "de balie ziet de afspraak",
    );
    assert.equal((await doc(vraag)).merken.filter(({ merk }) => merk === "afspraak").length, 1);
    await vraag.balie.drukt("Briefje tonen", {}, vraag.balie.kaartMet("Er is een afspraak"));
    await vraag.balie.ziet("Uw afspraak:");
    await vraag.drukt("Meer");
    await vraag.drukt("Afspraak wijzigen");
    assert.match(await vraag.drukt("Afspraak gaat niet door"), /De afspraak is weg/);
    const { opvolging, merken } = await doc(vraag);
    assert.deepEqual([opvolging.afspraak, merken], [null, []]);
  });

  it("closes with a closing type only, says what becomes of the text, and takes it up again", async () => {
    const vraag = await opgepakt();
    await vraag.drukt("Ik heb de bewoner gesproken");
    await vraag.drukt("Sla over");
    assert.match(await vraag.drukt("Afronden"), /De tekst blijft hier tot .* dat hij in Mens Centraal staat/);
    assert.match(await vraag.drukt("Ondersteuning"), /is afgerond/);
    await totdat(() => vraag.status().includes(`Vraag ${vraag.nr} is klaar`), "de balie ziet het");
    assert.equal((await doc(vraag)).stroom.answers["eigen_woorden"], HUUR.eigen_woorden);
    assert.match(await vraag.drukt("Weer oppakken"), /weer opgepakt/);
    const weer = await doc(vraag);
    assert.deepEqual(weer.toestand.soort === "opgepakt" && weer.toestand.eigenaar, toneel.fatima.oid);
    assert.equal(weer.opvolging.heropend.length, 1);
    await totdat(() => !vraag.status().includes("is klaar"), "de balie ziet dat hij weer loopt");
  });

  it("asks how it goes on the chosen day, with the number only, also after the text was erased", async () => {
    const vraag = await opgepakt();
    await vraag.drukt("Afronden");
    await vraag.drukt("Vinger aan de pols");
    assert.match(await vraag.drukt("Over 3 maanden"), /Ik vraag je .* hoe het gaat/);
    toneel.klok.vooruit(30 * DAG_MS);
    await totdat(async () => (await doc(vraag)).opvolging.gewist !== null, "de tekst is gewist");
    await totdat(() => /De tekst is gewist/.test(vraag.kaart()), "de kaart volgt");
    toneel.klok.vooruit(70 * DAG_MS);
    const kaart = await toneel.fatima.ziet(`Vinger aan de pols: vraag ${vraag.nr}`);
    assert.doesNotMatch(JSON.stringify(kaart.kaart), /huur|06 5555/);
    await vraag.drukt("Later nog eens");
    assert.match(await vraag.drukt("Over 2 weken"), /Ik vraag je/);
    toneel.klok.vooruit(15 * DAG_MS);
    await totdat(
      () => vraag.knoppen().includes("Weer oppakken") && vraag.kaart().includes("Vinger aan de pols"),
      "de kaart",
    );
    assert.match(await vraag.drukt("Weer oppakken"), /weer opgepakt/);
    await vraag.drukt("Afronden");
    await vraag.drukt("Vinger aan de pols");
    await vraag.drukt("Over 2 weken");
    toneel.klok.vooruit(15 * DAG_MS);
    await totdat(() => vraag.kaart().includes("Vinger aan de pols"), "nog een keer");
    assert.match(await vraag.drukt("Het gaat goed, klaar"), /Er staat hier niets meer/);
    assert.equal(await toneel.lezer.vraag(vraag.vraag), null);
  });

  it("stops every reminder when nobody needs to call any more", async () => {
    const vraag = await opgepakt();
    await vraag.drukt("Meer");
    assert.match(await vraag.drukt("Niet meer bellen"), /Ik herinner je nergens meer aan/);
    const over = () =>
      toneel.fatima.kaarten().filter(({ kaart }) => JSON.stringify(kaart).includes(vraag.vraag)).length;
    const kaarten = over();
    toneel.klok.vooruit(2 * DAG_MS);
    await totdat(async () => (await toneel.lezer.vraag(vraag.vraag)) === null, "gewist");
    assert.equal(over(), kaarten);
  });

  it("gives a block for the registration system, and erases the text a day after it was taken over", async () => {
    const vraag = await opgepakt({ voornaam: "Jannie", wens: "Een regeling met de verhuurder" });
    await vraag.drukt("Ik heb de bewoner gesproken");
    await vraag.drukt("Ja, juiste plek");
    await vraag.drukt("Kopieer naar Mens Centraal");
    const op = toneel.fatima.kaartMet(`Vraag ${vraag.nr} naar Mens Centraal`);
    const kort = waardeVan(op, "kopie_kort") ?? "";
    for (const deel of [
      `Wijkwijzer ${vraag.nr}`,
      HUUR.eigen_woorden,
      "Een regeling",
      "Jannie",
      "06 5555",
      "Eerste contact",
    ])
      assert.ok(kort.includes(deel), `${deel} staat niet in:\n${kort}`);
    assert.ok(Array.from(kort).length <= 1000);
    assert.match(await vraag.drukt("Het staat in Mens Centraal"), /De tekst wis ik morgen/);
    await vraag.drukt("Toch nog niet");
    assert.equal((await doc(vraag)).opvolging.overgenomen, null);
    toneel.klok.vooruit(2 * DAG_MS);
    await vraag.drukt("Kopieer naar Mens Centraal");
    await vraag.drukt("Het staat in Mens Centraal");
    toneel.klok.vooruit(DAG_MS + 60_000);
    await totdat(async () => (await doc(vraag)).opvolging.gewist !== null, "de tekst is gewist");
    const leeg = await doc(vraag);
    assert.deepEqual([leeg.stroom.answers, leeg.code, leeg.toestand.soort], [{}, null, "opgepakt"]);
    await totdat(() => /De tekst is gewist/.test(vraag.kaart()), "de kaart volgt");
    assert.ok(!vraag.knoppen().some((titel) => /Kopieer|Bekijken/.test(titel)));
  });

  it("warns three days and one day before the text goes, and erases it then", async () => {
    const vraag = await opgepakt();
    await vraag.drukt("Ik heb de bewoner gesproken");
    await vraag.drukt("Sla over");
    await toneel.lezer.vanafNu();
    const { wissenOp } = await doc(vraag);
    toneel.klok.vooruit(wissenOp - toneel.klok.nu() - 3 * DAG_MS);
    await totdat(() => /Zet hem eerst in Mens Centraal/.test(vraag.kaart()), "een waarschuwing");
    assert.equal((await doc(vraag)).opvolging.gewaarschuwd.length, 1);
    toneel.klok.vooruit(2 * DAG_MS);
    await totdat(async () => (await doc(vraag)).opvolging.gewaarschuwd.length === 2, "nog een waarschuwing");
    toneel.klok.vooruit(DAG_MS + 60_000);
    await totdat(async () => (await doc(vraag)).opvolging.gewist !== null, "gewist");
    assert.deepEqual((await feiten("gewist")).at(-1)?.["overgenomen"], "nee");
  });

  it("reminds the owner once, on the last day before the resident must have heard", async () => {
    const vraag = await opgepakt();
    const { contactVoor } = (await doc(vraag)).plaatsing ?? assert.fail();
    toneel.klok.vooruit(contactVoor - toneel.klok.nu() - 3_600_000);
    await totdat(() => /Heb je de bewoner van vraag \d+ al gesproken\?/.test(vraag.kaart()), "een herinnering");
    assert.notEqual((await doc(vraag)).opvolging.herinnerd, null);
    const gestuurd = toneel.bot.teams.kaarten(toneel.fatima.gesprekId).at(-1)?.activiteit["summary"];
    assert.equal(gestuurd, "Je hebt een herinnering.");
    await vraag.drukt("Ik heb de bewoner gesproken");
    assert.doesNotMatch(await vraag.drukt("Sla over"), /al gesproken/);
  });

  it("offers it anew, first to whoever closed it, when the resident comes back and still waits", async () => {
    const vraag = await opgepakt();
    const { code } = await doc(vraag);
    await vraag.drukt("Afronden");
    await vraag.drukt("Uitleg en advies");
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Bewoner komt terug", {}, start);
    const gezegd = await vult(balie, "Opzoeken", { code: code ?? "" }, zoalsNu(balie, start));
    assert.match(gezegd, /Uw vraag is afgerond/);
    assert.match(await balie.drukt("De bewoner wacht nog", {}, zoalsNu(balie, start)), /Uw vraag is weer open/);
    const aanbod = await zietSamen(toneel.fatima, `Vraag ${vraag.nr} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    const weer = await doc(vraag);
    assert.equal(weer.toestand.soort, "opgepakt");
    assert.equal(weer.opvolging.contact, null);
    assert.ok((weer.plaatsing?.contactVoor ?? 0) > toneel.klok.nu());
  });
});
