import assert from "node:assert/strict";
import { type Lezer, leesproef } from "../../../src/domain/beheer/leesproef.ts";
import type { Partner } from "../../../src/domain/gemeente.ts";
import { Leefgebied } from "../../../src/domain/sleutels.ts";
import { leer } from "../../../src/domain/taal/begrip.ts";
import type { Kennis } from "../../../src/domain/taal/model.ts";
import { maakWoordenlijst } from "../../../src/domain/taal/onderwerp.ts";
import type { Voorbeeld } from "../../../src/domain/taal/voorbeeld.ts";

const WOORDEN: Readonly<Record<string, readonly string[]>> = {
  financien: ["schuld", "deurwaarder", "kwinkel"],
  mobiliteit: ["bus", "trein", "scootmobiel"],
  huisvesting: ["huur", "woning", "dak"],
};
const FUNCTIES = {
  financien: "werk_inkomen",
  mobiliteit: "wmo_consulent",
  huisvesting: "maatschappelijk_werk",
} as const;

function zin(leefgebied: keyof typeof FUNCTIES, tekst: string, anders: Partial<Voorbeeld> = {}): Voorbeeld {
  return {
    leefgebied,
    functie: FUNCTIES[leefgebied],
    andere: [],
    urgentie: "normaal",
    veiligheid: [],
    tekst,
    ...anders,
  };
}

/** Sentences with each word of a list in turn, the rest of them the same everywhere. */
const VOORBEELDEN: readonly Voorbeeld[] = (["financien", "mobiliteit", "huisvesting"] as const).flatMap((leefgebied) =>
  Array.from({ length: 60 }, (_, plek) =>
    zin(leefgebied, `Mevrouw ${plek} vraagt iets over de ${WOORDEN[leefgebied]?.[Math.floor(plek / 20)]} van haar`),
  ),
);

function kennis(voorbeelden: readonly Voorbeeld[], woorden = WOORDEN): Kennis {
  return {
    voorbeelden,
    groepen: new Map(),
    functies: new Map(Object.entries(FUNCTIES).map(([sleutel, functie]) => [Leefgebied.parse(sleutel), functie])),
    woorden: new Map(
      Leefgebied.options.map((leefgebied) => [
        leefgebied,
        maakWoordenlijst({ woorden: woorden[leefgebied] ?? [], valseVrienden: [], zeldenAlleen: [] }),
      ]),
    ),
  };
}

function partner(id: string, woorden: readonly string[]): Partner {
  return { id, naam: `Partner ${id}`, telefoon: null, leefgebieden: [], woorden, hoe: "", vanaf: null, tot: null };
}

function lezer(van: Kennis, partners: readonly Partner[] = []): Lezer {
  return { taal: leer(van), partners: new Map(partners.map((een) => [een.id, een])) };
}

describe("What would be read otherwise", () => {
  const oud = lezer(kennis(VOORBEELDEN));

  it("is nothing when nothing changed, and says by how many sentences", () => {
    const uitkomst = leesproef(oud, lezer(kennis(VOORBEELDEN)));
    assert.deepEqual([uitkomst.zinnen, uitkomst.anders, uitkomst.verhuizingen], [120, 0, []]);
    assert.deepEqual(uitkomst.goed, { oud: 120, nieuw: 120 });
    assert.deepEqual(uitkomst.nieuw, { aantal: 0, goed: 0, zinnen: [] });
  });

  it("shows sentences that go to another leefgebied and another function, with how many", () => {
    const verhuisd = VOORBEELDEN.map((een) =>
      een.tekst.includes("kwinkel")
        ? { ...een, leefgebied: "mobiliteit" as const, functie: "wmo_consulent" as const }
        : een,
    );
    const { anders, goed, verhuizingen, voorbeelden, nieuw } = leesproef(oud, lezer(kennis(verhuisd)));
    assert.ok(anders > 5);
    assert.deepEqual(goed, { oud: 120, nieuw: 120 }, "each as its own examples mean it");
    assert.deepEqual(
      verhuizingen.map(({ soort, van, naar, aantal }) => [soort, van, naar, aantal]),
      [
        ["leefgebied", "financien", "mobiliteit", anders],
        ["functie", "werk_inkomen", "wmo_consulent", anders],
      ],
    );
    assert.equal(voorbeelden.length, 5);
    assert.ok(voorbeelden.every(({ tekst }) => tekst.includes("kwinkel")));
    // The same sentence means something else now: it is looked at as one that came.
    assert.deepEqual([nieuw.aantal, nieuw.goed], [20, 20]);
  });

  it("shows a word that goes to the list of another leefgebied, when the words are all there is to go by", () => {
    const zonder = (een: Readonly<Record<string, readonly string[]>>) => {
      const { voorbeelden, ...rest } = kennis(VOORBEELDEN, een);
      // Learnt from no example, and with examples to look at.
      const taal = leer({ ...rest, voorbeelden: [] });
      return { taal: { ...taal, kennis: { ...rest, voorbeelden } }, partners: new Map() };
    };
    const financien = (WOORDEN["financien"] ?? []).filter((woord) => woord !== "kwinkel");
    const mobiliteit = [...(WOORDEN["mobiliteit"] ?? []), "kwinkel"];
    const { verhuizingen } = leesproef(zonder(WOORDEN), zonder({ ...WOORDEN, financien, mobiliteit }));
    assert.deepEqual(
      verhuizingen.map(({ soort, van, naar }) => [soort, van, naar]),
      [
        ["leefgebied", "financien", "mobiliteit"],
        ["functie", "werk_inkomen", "wmo_consulent"],
      ],
    );
  });

  it("reads back what was added, and what is not read as meant comes first", () => {
    const goed = zin("mobiliteit", "Kan hij met de bus of de trein naar zijn zus?");
    const fout = zin("mobiliteit", "Zij heeft een schuld bij de deurwaarder.", { functie: "cjg" });
    const { nieuw } = leesproef(oud, lezer(kennis([...VOORBEELDEN, goed, fout])));
    assert.deepEqual([nieuw.aantal, nieuw.goed], [2, 1]);
    const [eerste, tweede] = nieuw.zinnen;
    assert.deepEqual([eerste?.tekst, eerste?.leefgebied], [fout.tekst, "financien"]);
    assert.deepEqual([tweede?.tekst, tweede?.leefgebied, tweede?.functie], [goed.tekst, "mobiliteit", "wmo_consulent"]);
  });

  it("says danger before all else, also when less often, as it is learnt beside the fixed rules", () => {
    const geladen = VOORBEELDEN.map((een): Voorbeeld => {
      if (een.tekst.includes("dak")) return { ...een, veiligheid: ["dakloos"], urgentie: "spoed" };
      return een.leefgebied === "financien" && !een.tekst.includes("schuld")
        ? { ...een, leefgebied: "mobiliteit" }
        : een;
    });
    const bij = leesproef(oud, lezer(kennis(geladen)));
    const weg = leesproef(lezer(kennis(geladen)), oud);
    assert.ok(bij.gevaar.bij > 0 && bij.gevaar.weg === 0);
    assert.deepEqual(weg.gevaar, { weg: bij.gevaar.bij, bij: 0 });
    const [eerste] = weg.verhuizingen;
    assert.equal(eerste?.soort, "gevaar");
    assert.ok(weg.verhuizingen.some(({ aantal }) => aantal > (eerste?.aantal ?? 0)));
    assert.ok(weg.verhuizingen.some(({ van, naar }) => van === "dakloos" && naar === null));
    assert.ok(weg.voorbeelden[0]?.tekst.includes("dak"));
  });

  it("shows which partner is named, by its name, and not one that only got another name", () => {
    const met = lezer(oud.taal.kennis, [partner("rijder", ["scootmobiel*"])]);
    const { verhuizingen } = leesproef({ ...oud, partners: new Map() }, { ...met, taal: oud.taal });
    assert.deepEqual(
      verhuizingen.map(({ soort, van, naar }) => [soort, van, naar]),
      [["partner", null, "Partner rijder"]],
    );
    const anders = new Map([["rijder", { ...partner("rijder", ["scootmobiel*"]), naam: "Iemand" }]]);
    assert.equal(leesproef({ ...met, taal: oud.taal }, { taal: oud.taal, partners: anders }).anders, 0);
  });

  it("looks at as many sentences of each leefgebied, spread over its list, of those that both have", () => {
    const veel = Array.from({ length: 400 }, (_, plek) => zin("financien", `De schuld van meneer ${plek}`));
    const van = lezer(kennis([...VOORBEELDEN, ...veel]));
    assert.equal(leesproef(van, van).zinnen, 120);
    const naar = lezer(kennis(VOORBEELDEN.slice(0, 10)));
    assert.equal(leesproef(oud, naar).zinnen, 10);
    assert.equal(leesproef(lezer(kennis([])), naar).zinnen, 0);
  });
});
