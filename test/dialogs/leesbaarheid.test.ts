import assert from "node:assert/strict";
import { WOORDEN } from "../../cards/woorden.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { steltGerust } from "../../src/domain/veiligheid/gerust.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { bestanden, lees } from "../huis/bestanden.ts";
import { keur, type Leestekst, woorden, zinnen } from "./leeskeuring.ts";
import { BRONNEN, letterlijk } from "./tekstgebruik.ts";

const CATALOGUS: readonly Leestekst[] = Object.entries(NEDERLANDS).map(([plek, { voor, tekst }]) => ({
  plek,
  voor,
  tekst,
}));

function alleWoorden(deel: unknown): readonly string[] {
  if (typeof deel === "string") return [deel];
  return typeof deel === "object" && deel !== null ? Object.values(deel).flatMap(alleWoorden) : [];
}

const OP_KAARTEN: readonly Leestekst[] = alleWoorden(WOORDEN).map((tekst) => ({
  plek: "cards/woorden.ts",
  voor: "collega",
  tekst,
}));

/** Names and questions of the subjects; a resident reads them along. */
const ONDERWERPEN: readonly Leestekst[] = [...leesGemeente("config/proef").onderwerpen].flatMap(
  ([leefgebied, { naam, vragen }]) =>
    [naam, ...vragen.flatMap(({ tekst, keuzes }) => [tekst, ...keuzes])].map((tekst) => ({
      plek: `config/leefgebieden/${leefgebied}.yaml`,
      voor: "bewoner" as const,
      tekst,
    })),
);

/** The words on the pages behind a link; what is filled in comes from the catalogue. */
const OP_BLADZIJDEN: readonly Leestekst[] = ["src/http/briefjepagina.ts", "src/http/agenda.ts"].flatMap((plek) =>
  [...lees(plek).matchAll(/>([^<>$`]*\p{L}[^<>$`]*)</gu)].map(([, tekst]) => ({
    plek,
    voor: "collega" as const,
    tekst: tekst ?? "",
  })),
);

/** What residents say is searched for in these; the bot never says it. */
const WOORDENLIJSTEN = /^src\/domain\/(veiligheid|taal|privacy)\//;

describe("every sentence of the bot", () => {
  for (const [soort, teksten] of Object.entries({
    catalogus: CATALOGUS,
    kaarten: OP_KAARTEN,
    bladzijden: OP_BLADZIJDEN,
    onderwerpen: ONDERWERPEN,
  })) {
    it(`can be read aloud as it stands: ${soort}`, () => {
      assert.ok(teksten.length > 5);
      assert.deepEqual(
        teksten.flatMap((tekst) => keur(tekst).map((fout) => `${tekst.plek}: ${fout}`)),
        [],
      );
    });
  }

  it("is short: eight words on average, of five letters", () => {
    const alle = [...CATALOGUS, ...ONDERWERPEN]
      .flatMap(({ tekst }) => zinnen(tekst))
      .filter((zin) => woorden(zin).length > 2);
    const gemiddeld = (getallen: readonly number[]) =>
      getallen.reduce((som, getal) => som + getal, 0) / getallen.length;
    assert.ok(gemiddeld(alle.map((zin) => woorden(zin).length)) < 8);
    assert.ok(
      gemiddeld(alle.flatMap((zin) => woorden(zin).map((woord) => woord.replaceAll(/\P{L}/gu, "").length))) < 5,
    );
  });

  it("begins with a capital or a blank, and says nothing twice", () => {
    const los = CATALOGUS.filter(({ tekst }) => /[.?]$/.test(tekst));
    assert.deepEqual(
      los.filter(({ tekst }) => !/^[\p{Lu}\d{"']/u.test(tekst)).map(({ plek }) => plek),
      [],
    );
    assert.deepEqual(
      CATALOGUS.filter(
        ({ tekst }) => /\b(?!je je\b)(\p{L}+) \1\b/iu.test(tekst) || /\s{2}| [.,?:]|^\s|\s$/u.test(tekst),
      ).map(({ plek }) => plek),
      [],
    );
  });

  it("is meant for a colleague, a resident or somebody young", () => {
    const bekend = ["collega", "bewoner", "jongere"];
    assert.deepEqual(
      CATALOGUS.filter(({ voor }) => !bekend.includes(voor)).map(({ plek }) => plek),
      [],
    );
  });
});

describe("nowhere does the bot say or imply that there is no danger", () => {
  it("in the catalogue", () => {
    assert.deepEqual(
      CATALOGUS.flatMap(({ plek, tekst }) => steltGerust(tekst).map((fout) => `${plek}: ${fout}`)),
      [],
    );
  });

  it("in the code of cards, dialogs and src", () => {
    const gesproken = BRONNEN.filter(({ pad }) => !WOORDENLIJSTEN.test(pad));
    const teksten = gesproken.flatMap(({ pad, code }) =>
      [...letterlijk(code), ...sjabloonteksten(code)].map((tekst) => ({ pad, tekst })),
    );
    assert.ok(teksten.length > 1000);
    assert.deepEqual(
      teksten.flatMap(({ pad, tekst }) => steltGerust(tekst).map((fout) => `${pad}: ${fout}`)),
      [],
    );
  });

  it("in the files of a gemeente", () => {
    const lijst = /^ *(woorden|valse_vrienden|zelden_alleen|alleen_bij): *(\[[^\]]*\]|(\n +- .*)*)/gm;
    const regels = bestanden
      .filter((pad) => /^config\/.*\.yaml$/.test(pad))
      .flatMap((pad) =>
        lees(pad)
          .replaceAll(lijst, "")
          .split("\n")
          .map((tekst) => ({ pad, tekst })),
      );
    assert.ok(regels.length > 100);
    assert.deepEqual(
      regels.flatMap(({ pad, tekst }) => steltGerust(tekst).map((fout) => `${pad}: ${fout}`)),
      [],
    );
  });

  it("and the scan bites", () => {
    const mis = [
      "Er is geen gevaar.",
      "Er is geen direct gevaar meer.",
      "Het is geen acuut gevaar meer.",
      "Het is niet nodig om 112 te bellen.",
      "Dan hoef jij nu niet 112 te bellen.",
      "Je hoeft niet te bellen.",
      "112 bellen hoeft niet.",
      "Dit is niet dringend.",
      "Het is niet zo ernstig.",
      "Dan hoeven we ons niet te haasten.",
      "De bewoner is veilig.",
      "Maak je geen zorgen.",
      "Er is niets aan de hand.",
      "Het valt wel mee.",
      "Dat kan wel wachten.",
      "Geen haast.",
    ];
    assert.deepEqual(
      mis.filter((tekst) => steltGerust(tekst).length === 0),
      [],
    );
  });

  it("and lets through what only asks, or sends somebody on", () => {
    const goed = [
      "Is er gevaar? Bel 112.",
      "Kan het niet wachten? Bel 023-555 01 00.",
      "Blijf erbij als dat veilig is.",
      "Bang dat een kind niet veilig is?",
      "Je hoeft niets te doen.",
      "Viel het mee? Ook goed.",
      "Je hoeft geen namen te noemen.",
    ];
    assert.deepEqual(
      goed.filter((tekst) => steltGerust(tekst).length > 0),
      [],
    );
  });
});

describe("the reading test", () => {
  const FOUT: readonly (readonly [string, Partial<Leestekst>])[] = [
    [
      "a sentence that goes on for too long",
      { tekst: "Deze zin gaat maar door en door en door omdat hij veel meer dan vijftien woorden heeft." },
    ],
    ["u to a colleague", { tekst: "U kunt de vraag oppakken." }],
    ["uw to a colleague", { tekst: "Dit is uw vraag." }],
    ["je to a resident", { voor: "bewoner", tekst: "Wat wil je vragen?" }],
    ["jullie to a resident", { voor: "bewoner", tekst: "Wij helpen jullie." }],
    ["u to somebody young", { voor: "jongere", tekst: "Fijn dat u er bent." }],
    ["je in words to say to a resident", { tekst: 'Zeg: "Ik help je zo."' }],
    ["another word for bewoner", { tekst: "De cliënt wacht." }],
    ["a word of the registration", { tekst: "Sluit de intake af." }],
    ["urgentie", { tekst: "Kies de urgentie." }],
    ["a class of urgency", { tekst: "Dit is U1." }],
    ["the bare word melding", { tekst: "Dit telt als melding." }],
    ["WMO", { tekst: "Dit is een WMO-vraag." }],
    ["a difficult word", { tekst: "Bel indien nodig." }],
    ["an exclamation mark", { tekst: "Goed gedaan!" }],
    ["an emoji", { tekst: "Opgepakt 👍" }],
    [
      "only long words",
      { tekst: "Vertegenwoordigers beantwoorden gemeentelijke verantwoordingsvragen onvoorwaardelijk schriftelijk." },
    ],
  ];
  for (const [wat, deel] of FOUT) {
    it(`finds ${wat}`, () => {
      assert.equal(keur({ plek: "", voor: "collega", tekst: "", ...deel }).length, 1);
    });
  }

  it("lets through what may be said", () => {
    const goed: readonly Leestekst[] = [
      {
        plek: "",
        voor: "collega",
        tekst: 'Je mag het één keer vragen: "Denkt u aan zelfdoding?" Vraag zelf niet verder.',
      },
      { plek: "", voor: "collega", tekst: "Beloof niets. Zeg: dat onderzoekt de gemeente met u." },
      { plek: "", voor: "collega", tekst: "Vraag dan: kunt u mij zeggen wat er nu gaat gebeuren?" },
      {
        plek: "",
        voor: "collega",
        tekst: "Dit lijkt een officiële vraag om hulp (Wmo-melding). Cliëntondersteuning is gratis.",
      },
      {
        plek: "",
        voor: "collega",
        tekst:
          "Kies wat de bewoner nodig heeft: een tolk, hulp bij lezen, iemand die meegaat, rust, tijd, of een plek zonder trap.",
      },
      { plek: "", voor: "bewoner", tekst: "Uw code: {code}. Bij gevaar belt u 112." },
      { plek: "", voor: "jongere", tekst: "Je hoeft mij niet alles te vertellen." },
    ];
    assert.deepEqual(goed.flatMap(keur), []);
  });
});

/** The fixed words of every template, without what is filled in. */
function sjabloonteksten(code: string): readonly string[] {
  return [...code.matchAll(/`([^`]*)`/g)].map(([, tekst]) => (tekst ?? "").replaceAll(/\$\{[^}]*\}/g, "…"));
}
