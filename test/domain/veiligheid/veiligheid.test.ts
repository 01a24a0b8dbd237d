import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Haast, Veiligheid } from "../../../src/domain/sleutels.ts";
import type { Veiligheidskaart } from "../../../src/domain/veiligheid/kaarten.ts";
import { leesGevaar } from "../../../src/domain/veiligheid/lezing.ts";
import { beoordeel } from "../../../src/domain/veiligheid/veiligheid.ts";

const zeker = (tekst: string) => beoordeel(tekst).filter((signaal) => signaal.zeker);
const kaarten = (tekst: string) => zeker(tekst).map(({ kaart }) => kaart);
const alle = (tekst: string) => beoordeel(tekst).map(({ kaart }) => kaart);

describe("the safety rules", () => {
  describe("the haast of a signal", () => {
    const tabel: readonly (readonly [string, Veiligheidskaart, Haast])[] = [
      ["Het ruikt naar gas in de gang.", "gas", "nu"],
      ["Ze is flauwgevallen in de rij.", "medisch", "nu"],
      ["De deurwaarder staat nu voor de deur.", "uitzetting", "nu"],
      ["Hij moet donderdag zijn huis uit.", "uitzetting", "drie_dagen"],
      ["Het gas wordt maandag afgesloten door achterstand.", "afsluiting", "drie_dagen"],
      ["Het gas wordt maandag afgesloten, er is een baby in huis.", "afsluiting", "morgen"],
      ["Ze zitten sinds gisteren zonder stroom, er is een baby.", "afsluiting", "nu"],
      ["De stadsverwarming wordt vrijdag afgesloten.", "afsluiting", "drie_dagen"],
      ["Zijn zorgverzekering is opgezegd wegens achterstand.", "afsluiting", "drie_dagen"],
      ["Hij heeft vannacht geen slaapplek.", "slaapplek", "vandaag"],
      ["Ze heeft met haar twee kinderen vannacht geen slaapplek.", "slaapplek", "nu"],
      ["Er is niets te eten in huis.", "eten", "vandaag"],
      ["Zijn baas heeft zijn paspoort ingenomen en hij slaapt in de loods.", "uitbuiting", "vandaag"],
      ["Ze wordt deze zomer uitgehuwelijkt.", "dwang", "vandaag"],
    ];
    for (const [tekst, kaart, haast] of tabel) {
      it(`is ${haast} for "${tekst}"`, () => {
        const signaal = zeker(tekst).find((een) => een.kaart === kaart);

        assert.equal(signaal?.haast, haast);
      });
    }
  });

  describe("what stands around a word", () => {
    it("takes a denied danger away", () => {
      for (const tekst of [
        "Hij slaat haar niet.",
        "Ze wil niet dood.",
        "Er is geen sprake van geweld.",
        "Niemand bedreigt haar thuis.",
        "Geen gaslucht geroken.",
      ]) {
        assert.deepEqual(alle(tekst), [], tekst);
      }
    });

    it("does not let a denial reach into the next statement", () => {
      assert.deepEqual(kaarten("Ze durft niet naar huis, hij slaat haar."), ["thuis"]);
      assert.deepEqual(kaarten("ik hou het niet ik wil dood"), ["113"]);
    });

    it("keeps a danger of long ago as the small card", () => {
      const [signaal] = beoordeel("Ze werd twintig jaar geleden door haar man geslagen.");

      assert.deepEqual(
        { kaart: signaal?.kaart, zeker: signaal?.zeker, haast: signaal?.haast },
        { kaart: "thuis", zeker: false, haast: "vijf_dagen" },
      );
    });

    it("shows the small card when somebody laughs about it", () => {
      assert.deepEqual(zeker("Mijn man vermoordt mij als ik te laat kom, zegt ze lachend."), []);
    });

    it("shows the small card for the suicide of a relative", () => {
      const [signaal] = beoordeel("Haar broer is vorige maand door zelfdoding overleden, ze zoekt een rouwgroep.");

      assert.deepEqual({ kaart: signaal?.kaart, zeker: signaal?.zeker }, { kaart: "113", zeker: false });
    });

    it("is not frightened by an expression", () => {
      const uitdrukkingen = [
        "De corporatie gaat de fietsenkelder ontruimen.",
        "Die rekening wordt nog mijn dood.",
        "Hij heeft een energiecontract afgesloten aan de deur.",
        "Ik verveel me dood.",
        "Er moet een bom onder dat plan.",
        "Mijn buurman sloeg mij met dammen.",
        "Ze hebben slaande ruzie over de erfenis.",
        "Zijn chef heeft hem een mes in de rug gestoken.",
        "De bank zet hem met een mes op de keel.",
        "Ik word hier gek van het wachten.",
        "Ik kan hem wel achter het behang plakken.",
        "Hij is getuige in een moordzaak.",
        "Dat slaat nergens op.",
        "Een brandende vraag over huurtoeslag.",
        "Ik ben in de war met de data.",
        "Er springt altijd iemand bij.",
        "Het is een doodlopende straat.",
        "Bloedprikken aan huis.",
        "Wapenstilstand met de buren.",
        "Ik ga dood van de zenuwen.",
        "Hij is mij een doorn in het oog.",
        "Dat feestje is uit de hand gelopen.",
        "Ze is doodmoe.",
        "Haar bloedsuiker wordt gemeten.",
        "De stress vliegt me naar de keel, ik stik van het werk.",
      ];

      for (const tekst of uitdrukkingen) assert.deepEqual(zeker(tekst), [], tekst);
    });

    it("makes two doubts together certain", () => {
      assert.deepEqual(zeker("De gordijnen zijn dicht."), []);
      assert.deepEqual(kaarten("Buurvrouw van 86: de gordijnen zijn dicht en de krant zit nog in de brievenbus."), [
        "medisch",
      ]);
    });
  });

  it("names the words that decided", () => {
    assert.equal(zeker("Meneer vertelt rustig dat hij dood wil.")[0]?.waarom, "dood wil");
  });

  it("puts the most urgent card on top", () => {
    assert.equal(zeker("Haar man slaat haar. Nu staat hij met een mes in de hal.")[0]?.kaart, "112");
  });

  it("recognises a word of danger with one letter wrong, and leaves a real word alone", () => {
    assert.deepEqual(kaarten("hij is bewustloos"), ["medisch"]);
    assert.deepEqual(kaarten("ze wordt mishandelt door hem"), ["thuis"]);
    assert.deepEqual(alle("Het huis is goed verwarmd."), []);
  });

  it("gives labels by who is involved", () => {
    const labels = (tekst: string) => [...new Set(beoordeel(tekst).flatMap((signaal) => signaal.labels))].toSorted();

    assert.deepEqual(labels("Hij slaat zijn vrouw."), ["huiselijk_geweld"]);
    assert.deepEqual(labels("Hij slaat zijn vrouw, de kinderen staan erbij."), [
      "huiselijk_geweld",
      "kindermishandeling",
    ]);
    assert.deepEqual(labels("Vader slaat zijn zoontje van 6 met een riem."), ["kindermishandeling"]);
    assert.deepEqual(labels("De kleinzoon slaat zijn oma van 84."), ["ouderenmishandeling"]);
  });
});

interface Zin {
  readonly tekst: string;
  readonly kaart: Veiligheidskaart | null;
  readonly labels?: readonly Veiligheid[];
  readonly zeker?: boolean;
}
interface Gelabeld {
  readonly id?: string;
  readonly tekst: string;
  readonly labels: readonly Veiligheid[];
}

describe("the safety rules on whole lists", () => {
  it("treat every sentence of our own list as it says", () => {
    const mis = lees<Zin[]>("veiligheid-zinnen.json")
      .filter((zin) => !klopt(zin))
      .map(({ tekst }) => tekst);

    assert.deepEqual(mis, []);
  });

  it("find the danger in the development set, and stay calm on the rest", () => {
    const cijfers = meet("development set", ontwikkelset());

    assert.ok(cijfers.signaal >= 41 && cijfers.labels >= 46, JSON.stringify(cijfers));
    assert.ok(cijfers.vals <= 10 && cijfers.valsZeker <= 3 && cijfers.gelezen <= 4, JSON.stringify(cijfers));
  });

  it("are never certain on a hard negative", () => {
    const hard = new Set(
      JSON.parse(readFileSync(new URL("../../data/hard-negatives.json", import.meta.url), "utf8")) as string[],
    );
    const schrik = ontwikkelset().filter(({ id, tekst }) => hard.has(id ?? "") && zeker(tekst).length > 0);

    assert.equal(hard.size, 20);
    assert.deepEqual(schrik, []);
  });

  it("find veiled danger that they were taught", () => {
    const cijfers = meet("veiled, taught", lees("veiligheid-verhuld.json"));

    assert.ok(cijfers.signaal >= 146 && cijfers.labels >= 150, JSON.stringify(cijfers));
    assert.ok(cijfers.vals <= 2 && cijfers.valsZeker <= 1, JSON.stringify(cijfers));
  });

  // Written after the rules and never used to change them: what fixed rules miss of what people only hint at.
  it("find some of the veiled danger that they have never seen, without false alarm", () => {
    const cijfers = meet("veiled, never seen", lees("veiligheid-ongezien.json"));

    assert.ok(cijfers.signaal >= 20, JSON.stringify(cijfers));
    assert.ok(cijfers.vals <= 1 && cijfers.valsZeker === 0, JSON.stringify(cijfers));
  });
});

function klopt({ tekst, kaart, labels = [], zeker: moetZeker = true }: Zin): boolean {
  const signalen = beoordeel(tekst);
  if (kaart === null) return moetZeker ? signalen.length === 0 : !signalen.some((signaal) => signaal.zeker);
  const gevonden = signalen.find((signaal) => signaal.kaart === kaart);
  const heeft = (label: Veiligheid) => signalen.some((signaal) => signaal.labels.includes(label));
  return gevonden !== undefined && (gevonden.zeker || !moetZeker) && labels.every(heeft);
}

/** Counts, and prints the counts: they are the figures that the README of the rules may name. */
function meet(naam: string, zinnen: readonly Gelabeld[]) {
  const gevaar = zinnen.filter(({ labels }) => labels.length > 0);
  const kalm = zinnen.filter(({ labels }) => labels.length === 0);
  const heeft = (tekst: string, label: Veiligheid) => beoordeel(tekst).some(({ labels }) => labels.includes(label));
  const cijfers = {
    gevaar: gevaar.length,
    signaal: gevaar.filter(({ tekst }) => beoordeel(tekst).length > 0).length,
    zeker: gevaar.filter(({ tekst }) => zeker(tekst).length > 0).length,
    labels: gevaar.flatMap(({ tekst, labels }) => labels.filter((label) => heeft(tekst, label))).length,
    kalm: kalm.length,
    vals: kalm.filter(({ tekst }) => beoordeel(tekst).length > 0).length,
    valsZeker: kalm.filter(({ tekst }) => zeker(tekst).length > 0).length,
    gelezen: kalm.filter(({ tekst }) => leesGevaar(tekst).veiligheid.length > 0).length,
  };
  console.log(`      ${naam}: ${JSON.stringify(cijfers)}`);
  return cijfers;
}

function ontwikkelset(): readonly Gelabeld[] {
  return readFileSync(new URL("../../data/vragen-dev.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((regel) => JSON.parse(regel) as { id: string; tekst: string; veiligheid: string[] })
    .map(({ id, tekst, veiligheid }) => ({ id, tekst, labels: veiligheid.map((label) => Veiligheid.parse(label)) }));
}

function lees<T = readonly Gelabeld[]>(bestand: string): T {
  return JSON.parse(readFileSync(new URL(`../${bestand}`, import.meta.url), "utf8")) as T;
}
