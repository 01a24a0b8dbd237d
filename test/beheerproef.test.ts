import assert from "node:assert/strict";
import type { Inrichtingsopslag } from "../src/app/poorten.ts";
import { openBeheer } from "../src/beheer.ts";
import { doeProef, type Proefopdracht } from "../src/beheerproef.ts";
import type { Bewerking } from "../src/domain/beheer/bewerking.ts";
import { alsWeekbesluit } from "../src/domain/routering/feit.ts";
import { leesBestanden, leesUitBestanden } from "../src/gemeente.ts";
import { totdat } from "./support/totdat.ts";

const BESTANDEN = leesBestanden("config/proef");
const GEMEENTE = leesUitBestanden(BESTANDEN);
const NU = Date.parse("2026-11-23T10:00:00+01:00");
const FATIMA = "5a1e0000-0000-4000-9000-000000000003";
const JOOST = "5a1e0000-0000-4000-9000-000000000004";

const wie = (oid: string, veld: string) => ["mensen", { sleutel: "oid", is: oid }, veld];
const AFWEZIG: Bewerking = {
  bestand: "mensen.yaml",
  pad: wie(FATIMA, "afwezig"),
  was: null,
  wordt: [{ van: "2027-03-01", tot: "2027-03-12" }],
};

/** Decisions of one week for the team of Fatima. */
const BESLUITEN = [
  {
    week: "2026-11-16",
    aantal: 12,
    wat: alsWeekbesluit(GEMEENTE, {
      team: "oost",
      leefgebieden: ["financien"],
      gelezen: "werk_inkomen",
      merken: [],
      labels: [],
      haast: "drie_dagen",
      antwoorden: {},
      partners: [],
    }),
  },
];

function proef(bewerkingen: readonly Bewerking[], anders: Partial<Proefopdracht> = {}) {
  const vraag = { versie: 1, bewerkingen, terugNaar: null, speel: true };
  return doeProef({ vraag, geldend: BESTANDEN, eerder: null, besluiten: BESLUITEN, nu: NU, ...anders }, () => GEMEENTE);
}

describe("A try of a change", () => {
  it("plays the kept decisions in the week it is about, and says who would be asked instead", () => {
    const { spel, verschillen, problemen } = proef([AFWEZIG]);
    assert.deepEqual([spel?.besluiten, spel?.week, spel?.verhuisd], [12, "2027-03-01", 0]);
    assert.equal(spel?.anderePersoon, 12);
    assert.deepEqual(
      [verschillen.map(({ naam, veld }) => [naam, veld]), problemen],
      [[["Fatima Verzonnen", "afwezig"]], []],
    );
  });

  it("says what is wrong with a number or a term as one fills in a form, not as one writes a file", () => {
    const zinnen = (pad: Bewerking["pad"], was: string | number, wordt: string | number) =>
      proef([{ bestand: "gemeente.yaml", pad, was, wordt }]).problemen.map(({ zin }) => zin);
    assert.deepEqual(zinnen(["termijnen", "oproep"], "PT2M", "vier uurtjes"), [
      "Dit is geen termijn. Schrijf bijvoorbeeld 30 minuten, 4 uur of 3 dagen.",
    ]);
    const morgen = ["belasting", "gewicht", "morgen"];
    assert.deepEqual(zinnen(morgen, 2, "veel"), ["Dit moet een getal zijn. Schrijf het met cijfers."]);
    assert.deepEqual(zinnen(morgen, 2, -2), ["Dit is te klein. Schrijf minstens 0."]);
  });

  it("differs in nothing when nobody is asked otherwise", () => {
    const { spel } = proef([
      { bestand: "mensen.yaml", pad: wie(JOOST, "organisatie"), was: "Welzijnswerk", wordt: "Ergens" },
    ]);
    assert.deepEqual([spel?.verhuisd, spel?.anderePersoon, spel?.verhuizingen], [0, 0, []]);
  });

  it("tells each problem with the change it is about, and makes nothing of it", () => {
    const goed: Bewerking = {
      bestand: "mensen.yaml",
      pad: wie(JOOST, "organisatie"),
      was: "Welzijnswerk",
      wordt: "Ergens",
    };
    const fout: Bewerking = { bestand: "gemeente.yaml", pad: ["termijnen", "oproep"], was: "PT2M", wordt: "ooit" };
    const { problemen, spel } = proef([goed, fout, { ...AFWEZIG, wordt: [{ van: "2027-03-12", tot: "2027-03-01" }] }]);
    assert.deepEqual(
      problemen.map(({ bewerking }) => bewerking),
      [1, 2],
    );
    assert.equal(spel, null);
  });

  it("puts an earlier version back whole, and says in words what differs", () => {
    const eerder = {
      ...BESTANDEN,
      "gemeente.yaml": (BESTANDEN["gemeente.yaml"] ?? "").replace("oproep: PT2M", "oproep: PT20M"),
    };
    const { bestanden, verschillen, ook } = proef([], { eerder });
    assert.deepEqual(Object.keys(bestanden), ["gemeente.yaml"]);
    assert.deepEqual(
      verschillen.map(({ veld, was, wordt }) => [veld, was, wordt]),
      [["termijnen_oproep", "PT2M", "PT20M"]],
    );
    assert.deepEqual(ook, []);
  });

  it("says that reading has to be looked at, only when something that reading depends on is different", () => {
    const lezing = (bestand: string, maak: (tekst: string) => string) =>
      proef([], { eerder: { ...BESTANDEN, [bestand]: maak(BESTANDEN[bestand] ?? "") } }).lezing;
    const woord = (tekst: string) => tekst.replace("\nwoorden:\n", "\nwoorden:\n  - kwinkeleer\n");
    assert.deepEqual(lezing("leefgebieden/mobiliteit.yaml", woord), { stand: "bezig" });
    assert.deepEqual(
      lezing("leefgebieden/mobiliteit.yaml", (tekst) => tekst.replace("functie: wmo_consulent", "functie: cjg")),
      { stand: "bezig" },
    );
    const zin = "wmo_consulent | - | normaal | - | De kwinkeleer rijdt niet.\n";
    assert.deepEqual(
      lezing("leefgebieden/voorbeelden/mobiliteit.txt", (tekst) => tekst + zin),
      { stand: "bezig" },
    );
    const partner = (tekst: string) => tekst.replace(/\n {4}woorden: \[/u, "\n    woorden: [kwinkeleer, ");
    assert.deepEqual(lezing("partners.yaml", partner), { stand: "bezig" });
    assert.equal(
      lezing("leefgebieden/mobiliteit.yaml", (tekst) => `# Een opmerking.\n${tekst}`),
      null,
    );
    assert.equal(proef([AFWEZIG]).lezing, null);
  });

  it("does not change what a process goes on by", () => {
    const id: Bewerking = { bestand: "gemeente.yaml", pad: ["id"], was: GEMEENTE.id, wordt: "elders" };
    assert.match(proef([id]).problemen[0]?.zin ?? "", /veranderen niet in het venster/u);
  });
});

describe("The thread of the administrator", () => {
  it("works beside the process: whoever asks too soon is told so, everybody else goes on, and the outcome is found later", async () => {
    const versie = { versie: 1, sinds: NU, bestanden: BESTANDEN };
    const opslag: Inrichtingsopslag = {
      geldendeVersie: () => Promise.resolve(1),
      leesInrichting: () => Promise.resolve(versie),
      zetInrichting: () => Promise.resolve(null),
      versies: () => Promise.resolve([versie]),
    };
    const beheer = openBeheer({ opslag, besluiten: () => Promise.resolve(BESLUITEN), nu: () => NU });
    try {
      const vraag = { versie: 1, bewerkingen: [AFWEZIG], terugNaar: null, speel: true };
      assert.equal(await beheer.probeer(vraag, 1), null);
      let langst = 0;
      let vorige = performance.now();
      await totdat(
        async () => {
          langst = Math.max(langst, performance.now() - vorige);
          const proefje = await beheer.probeer(vraag, 1);
          vorige = performance.now();
          return proefje?.spel?.anderePersoon === 12;
        },
        "the outcome",
        60_000,
      );
      assert.ok(langst < 1_000, `the process stood still for ${Math.round(langst)} ms`);
      assert.equal(await beheer.zet({ verwacht: 1, terugNaar: null, bestanden: {}, nu: NU, audit: AUDIT }), false);
    } finally {
      beheer.sluit();
    }
  }).timeout(90_000);
});

const AUDIT = {
  actie: "inrichting.toepassen",
  object: "inrichting/2",
  resultaat: "gelukt",
  door: "x",
  rol: "x",
  bron: "venster",
} as const;
