import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { aanbodbeeld } from "../../dialogs/beelden/overdracht.ts";
import { naarWie, uitlegRoute } from "../../dialogs/beelden/uitleg.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import type { Routebesluit, Vraag } from "../../src/domain/vraag.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { doorgegevenVraag } from "../support/vraag.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE, SANNE } from "./proefgemeente.ts";

const NU = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Amsterdam]").epochMilliseconds;
const GEMEENTE: Gemeente = {
  ...PROEFGEMEENTE,
  openingstijden: new Map([1, 2, 3, 4, 5].map((dag) => [dag, ["08:30", "17:00"] as const])),
};
type Kandidaat = Routebesluit["kandidaten"][number];

function kandidaat(wie: Persoon, waarom: string, deel: Partial<Kandidaat> = {}): Kandidaat {
  return { wie: wie.oid, waarom, voor: null, belasting: 0, ...deel };
}

function vraag(kandidaten: readonly Kandidaat[], deel: Partial<Routebesluit> = {}, anders: Partial<Vraag> = {}): Vraag {
  const aan = kandidaten[0]?.wie ?? "";
  const { plaatsing } = doorgegevenVraag();
  assert.ok(plaatsing);
  return doorgegevenVraag({
    plaatsing: { ...plaatsing, omdat: "het over {onderwerp} gaat" },
    toestand: { soort: "aangeboden", aan, ronde: 1, sinds: NU, tot: NU + 1 },
    besluiten: [
      {
        om: NU,
        regel: "gelezen",
        team: "oost",
        functie: "werk_inkomen",
        gekozen: aan,
        kandidaten: [...kandidaten],
        overgeslagen: [],
        ...deel,
      },
    ],
    ...anders,
  });
}
const voor = (wie: Persoon, nu = NU) => maakZicht(GEMEENTE, wie, nu, NEDERLANDS);

describe("The sentence that says where a vraag goes", () => {
  const eerst = kandidaat(FATIMA, "functie", { belasting: 2 });
  const daarna = kandidaat(JOOST, "functie", { belasting: 3 });
  // biome-ignore format: a table is read by row
  const tabel: readonly [string, Persoon, Vraag, string][] = [
    ["to the desk, without how much anybody has", SANNE, vraag([eerst, daarna]), "Naar Fatima, omdat het over geld gaat en Fatima vandaag werkt."],
    ["to a colleague of the team", JOOST, vraag([eerst, daarna]), "Naar Fatima, omdat het over geld gaat en Fatima vandaag werkt en de minste vragen heeft."],
    ["without the least, when another has as little", JOOST, vraag([eerst, { ...daarna, belasting: 2 }]), "Naar Fatima, omdat het over geld gaat en Fatima vandaag werkt."],
    ["to who helps already", SANNE, vraag([kandidaat(FATIMA, "regisseur")]), "Naar Fatima, omdat er al een collega helpt."],
    ["to whom the rule names", SANNE, vraag([kandidaat(FATIMA, "collega")]), "Naar Fatima, omdat het over geld gaat en Fatima daarvoor is gekozen."],
    ["to who does it besides", SANNE, vraag([kandidaat(FATIMA, "reserve")]), "Naar Fatima, omdat het over geld gaat en Fatima dat erbij doet."],
    ["to a vervanger", SANNE, vraag([kandidaat(JOOST, "vervanger", { voor: FATIMA.oid })]), "Naar Joost, omdat het over geld gaat en Joost Fatima vervangt."],
    ["to who stands in", SANNE, vraag([kandidaat(JOOST, "vervangende_functie")]), "Naar Joost, omdat het over geld gaat en Joost invalt."],
    ["to the team lead", SANNE, vraag([kandidaat(MARIJKE, "teamleider")]), "Naar Marijke, omdat niemand anders nu vrij is."],
    ["to whom a colleague chose", SANNE, vraag([kandidaat(JOOST, "gekozen")]), "Naar Joost, omdat een collega dat koos."],
    ["to whom a colleague chose since", SANNE, vraag([eerst], { gekozen: MARIJKE.oid }), "Naar Fatima, omdat een collega dat koos."],
  ];
  for (const [wat, wie, een, zin] of tabel) it(wat, () => assert.equal(naarWie(voor(wie), een), zin));

  it("says for which day when the desks are closed, and no day once it is over", () => {
    const zaterdag = NU + 2 * 86_400_000;
    const een = vraag([eerst], { om: zaterdag });
    assert.equal(
      naarWie(voor(SANNE, zaterdag), een),
      "Naar Fatima, omdat het over geld gaat en Fatima maandag 30 november werkt.",
    );
    assert.equal(naarWie(voor(SANNE, NU + 86_400_000), vraag([eerst])), "Naar Fatima, omdat het over geld gaat.");
  });

  it("says that it waits when nobody is free", () => {
    const rij = { soort: "wachtrij", functie: "werk_inkomen", sinds: NU, tot: NU + 1 } as const;
    assert.equal(
      naarWie(voor(SANNE), vraag([], { gekozen: null }, { toestand: rij })),
      "De vraag wacht op de collega voor werk en inkomen, omdat nu niemand vrij is.",
    );
  });

  it("says nothing once somebody has it, or before anything was decided", () => {
    assert.equal(
      naarWie(voor(SANNE), vraag([eerst], {}, { toestand: { soort: "opgepakt", eigenaar: FATIMA.oid, sinds: NU } })),
      null,
    );
    assert.equal(naarWie(voor(SANNE), vraag([eerst], {}, { besluiten: [] })), null);
  });

  it("stays within 25 words for every rule, subject and reason of the shared rules and of Haarlem", () => {
    const redenen = ["regisseur", "collega", "functie", "reserve", "vervanger", "vervangende_functie", "teamleider"];
    const regels = ["config/proef", "config/haarlem"].flatMap((map) => leesGemeente(map).routering);
    for (const { omdat } of regels)
      for (const leefgebied of [...Leefgebied.options, null])
        for (const waarom of redenen) {
          const een = vraag([kandidaat(FATIMA, waarom, { voor: JOOST.oid }), daarna], { om: NU + 2 * 86_400_000 });
          assert.ok(een.plaatsing);
          const zin = naarWie(voor(JOOST), { ...een, plaatsing: { ...een.plaatsing, omdat, leefgebied } }) ?? "";
          assert.match(zin, /^Naar Fatima, omdat .*[^ .]\.$/);
          assert.ok(!/[{}]/.test(zin) && zin.split(" ").length <= 25, zin);
        }
  });
});

describe("The longer explanation", () => {
  const een = vraag([kandidaat(FATIMA, "functie", { belasting: 2 }), kandidaat(JOOST, "vervanger")], {
    overgeslagen: [
      { wie: MARIJKE.oid, waarom: "geen_werkdag" },
      { wie: SANNE.oid, waarom: "uitgesloten" },
      { wie: "weg", waarom: "vol" },
    ],
  });
  const regels = (wie: Persoon, deze = een) =>
    uitlegRoute(voor(wie), deze).flatMap((deel) => deel.regels.map(({ label, waarde }) => `${label}: ${waarde}`));

  it("names everybody looked at with the reason, with points for the team lead", () => {
    assert.deepEqual(regels(MARIJKE), [
      "Fatima: gevraagd, doet dit onderwerp, 2 punten",
      "Joost: komt daarna, vervangt een collega, 0 punten",
      "Marijke: werkt niet op donderdag",
      "een collega: heeft al genoeg vragen",
    ]);
    assert.deepEqual(regels(FATIMA).slice(0, 2), [
      "Fatima: gevraagd, doet dit onderwerp",
      "Joost: komt daarna, vervangt een collega",
    ]);
  });

  it("says of an own organisation on which day", () => {
    const anders = vraag([], { overgeslagen: [{ wie: JOOST.oid, waarom: "bij_moederorganisatie" }] });
    assert.deepEqual(regels(FATIMA, anders), ["Joost: werkt op donderdag voor de eigen organisatie"]);
  });

  it("shows who was asked before, and never whom the resident would rather not have", () => {
    assert.ok(!regels(MARIJKE).join().includes("Sanne"));
    const gevraagd = [
      { wie: SANNE.oid, waarom: "functie", om: NU, uitkomst: "vervallen" as const, reden: null, tot: NU },
    ];
    assert.ok(regels(MARIJKE, { ...een, gevraagd }).includes("Sanne: al gevraagd"));
  });

  it("hints at casuïstiek when there are three subjects", () => {
    assert.ok(een.plaatsing);
    const drie = { ...een.plaatsing, leefgebieden: Leefgebied.options.slice(0, 3) };
    const hint = "Er speelt veel tegelijk. Is dit iets voor casuïstiek?";
    const teksten = (deze: Vraag) =>
      uitlegRoute(voor(FATIMA), deze).flatMap(({ alineas }) => alineas.map(({ tekst }) => tekst));
    assert.ok(teksten({ ...een, plaatsing: drie }).includes(hint));
    assert.ok(!teksten(een).includes(hint));
  });

  it("is not for the desk", () => assert.deepEqual(uitlegRoute(voor(SANNE), een), []));
});

describe("Why somebody is asked, on their own card", () => {
  const waarom = (deel: Partial<Vraag>, leefgebied: Leefgebied | null = "financien") => {
    const gevraagde = {
      wie: FATIMA.oid,
      waarom: "functie",
      om: NU,
      uitkomst: "wacht",
      reden: null,
      tot: null,
    } as const;
    const basis = vraag([kandidaat(FATIMA, "functie")], {}, { gevraagd: [gevraagde], ...deel });
    const { plaatsing } = basis;
    assert.ok(plaatsing);
    const nu = { ...basis, plaatsing: { ...plaatsing, leefgebied } };
    const beeld = aanbodbeeld(voor(FATIMA), { vraag: nu, nummer: 3 });
    return [beeld.regels.find(({ label }) => label === "Waarom jij")?.waarde, naarWie(voor(SANNE), nu)];
  };
  const doorgezet = { wie: JOOST.oid, waarom: "functie", om: 1, uitkomst: "doorgezet", reden: null, tot: 2 } as const;
  const nu = { ...doorgezet, wie: FATIMA.oid, om: 2, uitkomst: "wacht", tot: null } as const;

  it("is the subject, when there is one", () => {
    assert.equal(waarom({})[0], "Jij hebt dienst voor dit onderwerp");
  });

  it("is that they are on duty, when nobody knows the subject", () => {
    assert.equal(waarom({}, null)[0], "Je hebt nu dienst");
  });

  it("is a colleague, who passed it on to their function", () => {
    const { plaatsing } = doorgegevenVraag();
    assert.ok(plaatsing);
    const anders = { gevraagd: [doorgezet, nu], plaatsing: { ...plaatsing, functie: "cjg" as const } };
    assert.deepEqual(waarom(anders), ["Een collega geeft de vraag door", "Naar Fatima, omdat een collega dat koos."]);
  });

  it("is the subject again, when whom it was passed on to gave it back", () => {
    const { plaatsing } = doorgegevenVraag();
    assert.ok(plaatsing);
    const functie = "werk_inkomen" as const;
    assert.equal(
      waarom({ gevraagd: [doorgezet, nu], plaatsing: { ...plaatsing, functie } })[0],
      "Jij hebt dienst voor dit onderwerp",
    );
  });
});
