import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { cijferbeeld, verslagbeeld } from "../../dialogs/beelden/cijfers.ts";
import { cijferdeel } from "../../dialogs/beelden/cijfers-tabel.ts";
import { deelwoord, periodewoord, rijwoord } from "../../dialogs/beelden/cijfers-woorden.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import type { Omgeving, Stand } from "../../src/app/stand.ts";
import { wegwijzer } from "../../src/app/wegwijzers.ts";
import { handel } from "../../src/app/wijzer.ts";
import {
  CIJFERTABELLEN,
  type Cijferoverzicht,
  type Cijfertabel,
  type Cijfertabelnaam,
} from "../../src/domain/cijfers/cijfertabel.ts";
import { cijferoverzicht } from "../../src/domain/cijfers/overzicht.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { Leefgebied, Rol } from "../../src/domain/sleutels.ts";
import { lokaleDag } from "../../src/domain/werkkalender.ts";
import { cijferjaar, maandenVanaf } from "../support/cijferjaar.ts";
import { FATIMA, PROEFGEMEENTE, SANNE } from "./proefgemeente.ts";

const NU = Date.parse("2026-11-23T10:00:00+01:00");
const ZICHT = maakZicht(PROEFGEMEENTE, FATIMA, NU, NEDERLANDS, "venster");
const JAREN = [
  { jaar: 2026, kwartalen: [1, 2, 3] },
  { jaar: 2025, kwartalen: [4] },
] as const;

function tabel(id: Cijfertabelnaam, deel: Partial<Cijfertabel> = {}): Cijfertabel {
  return { id, kolommen: ["aantal"], rijen: [], totaal: null, ...deel };
}

function overzicht(...tabellen: readonly Cijfertabel[]): Cijferoverzicht {
  const alle = Object.fromEntries([...CIJFERTABELLEN.map((id) => tabel(id)), ...tabellen].map((een) => [een.id, een]));
  return {
    keuze: { team: null, jaar: 2026, kwartaal: 3 },
    vanaf: "2026-07-01",
    peildatum: "2026-09-30",
    tabellen: alle as Cijferoverzicht["tabellen"],
  };
}

/** What a tap leads to, with the counts it asks for loaded. */
function tik(verb: string, data: Readonly<Record<string, string>>, bij: Partial<Stand & Omgeving> = {}): Kaartbeeld {
  const tellingen = bij.tellingen ?? cijferjaar([...PROEFGEMEENTE.teams.keys()], maandenVanaf(2025, 22));
  const om: Omgeving = {
    gemeente: PROEFGEMEENTE,
    catalogus: NEDERLANDS,
    nu: NU,
    vers: { id: "x", code: "x", geheim: "x" },
    plek: "venster",
    publiekeUrl: "",
    schuilnaam: (oid) => oid,
    belasting: () => 0,
    ...bij,
  };
  const ik = bij.ik ?? FATIMA;
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, doc: nieuwGesprek(ik.oid), nummer: null } as const;
  const stand: Stand = { ik, gesprek, vraag: null, oproep: null, gevonden: null };
  const druk = { verb, rev: 0, stap: null, velden: {}, data };
  const maanden = wegwijzer(verb)?.telt?.(druk, om, stand) ?? [];
  const geladen = new Map(maanden.map((maand) => [maand, tellingen.get(maand) ?? new Map()]));
  const beeld = handel({ ...stand, tellingen: geladen }, druk, om).toon?.(null);
  assert.ok(beeld);
  return beeld;
}

describe("the page of the figures", () => {
  const vol = tik("cijfers", {});

  it("has the two tables of the Haarlem report, with their columns and the teams in the order of the configuration", () => {
    const [een, twee] = (vol.delen ?? []).map((deel) => deel.tabel);
    assert.equal(een?.bijschrift, "Tabel 1");
    assert.deepEqual(een.kolommen.slice(1), ["Gestart 2025", "Gestart 2026", "Totaal gestart", "Nog open"]);
    assert.equal(twee?.bijschrift, "Tabel 2");
    assert.deepEqual(twee.kolommen.slice(1), ["Informatie en Advies", "Vinger aan de Pols", "Ondersteuning", "Totaal"]);
    for (const gelezen of [een, twee]) {
      assert.deepEqual(
        gelezen.rijen.map(({ kop }) => kop),
        ["Wijkteam Oost", "Wijkteam West"],
      );
      assert.equal(gelezen.totaal?.kop, "Totaal");
    }
    assert.match(vol.alineas[0]?.tekst ?? "", /Peildatum: 30 september 2026/u);
  });

  it("says of each figure what it counts and what it does not, and words every code", () => {
    assert.equal(vol.delen?.length, CIJFERTABELLEN.length + 1);
    for (const { titel, alineas, tabel: gelezen } of (vol.delen ?? []).slice(0, -1)) {
      assert.ok(alineas.length >= 2, titel);
      assert.ok((gelezen?.rijen.length ?? 0) > 0, titel);
    }
    // The buttons below a table are told apart by its caption.
    const bijschriften = (vol.delen ?? []).flatMap((deel) => deel.tabel?.bijschrift ?? []);
    assert.equal(new Set(bijschriften).size, CIJFERTABELLEN.length);
    const tellingen = cijferjaar([...PROEFGEMEENTE.teams.keys()], maandenVanaf(2025, 22));
    const keuze = { team: null, jaar: 2026, kwartaal: 3 } as const;
    const alle = cijferoverzicht(PROEFGEMEENTE, tellingen, keuze, lokaleDag(PROEFGEMEENTE, NU));
    for (const { id, rijen } of Object.values(alle?.tabellen ?? {}))
      for (const { id: code } of rijen)
        assert.equal(rijwoord(ZICHT, id, code) === "Niet bekend", code === "onbekend", `${id} ${code}`);
  });

  it("offers what there is, newest first, and a year only where that is more than one quarter", () => {
    const [team, periode] = cijferbeeld(ZICHT, { overzicht: overzicht(), jaren: JAREN }).velden;
    assert.ok(team?.soort === "keuze" && periode?.soort === "keuze");
    assert.deepEqual(
      team.keuzes.map(({ waarde }) => waarde),
      ["alle-teams", "oost", "west"],
    );
    assert.deepEqual(
      periode.keuzes.map(({ titel }) => titel),
      [
        "Kwartaal 3 van 2026",
        "Kwartaal 2 van 2026",
        "Kwartaal 1 van 2026",
        "2026, kwartaal 1 tot en met 3",
        "Kwartaal 4 van 2025",
      ],
    );
    assert.equal(periode.waarde, "2026-K3");
    assert.equal(
      periodewoord(ZICHT, { jaar: 2024, kwartaal: null }, [{ jaar: 2024, kwartalen: [1, 2, 3, 4] }]),
      "Heel 2024",
    );
  });

  it("shows what is asked for, and all teams in the last quarter for what is not there", () => {
    assert.deepEqual(tik("cijfers", { team: "west", periode: "2026-K2" }).basis, {
      team: "west",
      periode: "2026-K2",
      rev: 0,
    });
    assert.deepEqual(tik("cijfers", { periode: "2025" }).basis, { team: "alle-teams", periode: "2025", rev: 0 });
    for (const data of [{}, { team: "noord", periode: "2026-K4" }, { periode: "1999" }, { periode: "2026-K3; drop" }])
      assert.deepEqual(tik("cijfers", data).basis, { team: "alle-teams", periode: "2026-K3", rev: 0 });
  });

  it("says when the first figures come, as long as no quarter is over in which something was counted", () => {
    for (const tellingen of [new Map(), cijferjaar(["oost"], ["2026-10", "2026-11"])]) {
      const leeg = tik("cijfers", {}, { tellingen });
      assert.equal(leeg.naam, "cijfers/leeg");
      assert.match(leeg.alineas[1]?.tekst ?? "", /op 1 januari 2027\.$/u);
    }
  });

  it("shows in the chat no more than the way to it, and nothing to the desk", () => {
    const weg = tik("cijfers", {}, { plek: "chat" });
    assert.equal(weg.delen, undefined);
    assert.doesNotMatch(weg.alineas.map(({ tekst }) => tekst).join(" "), /\d/u);
    assert.match(JSON.stringify(maakKaart(weg, "dialoog")), /"type":"task\/fetch"\},"doe":"cijfers"/u);
    const proef = { alleenCasusblad: (pad: string) => `https://venster.example${pad}` };
    assert.match(JSON.stringify(maakKaart(weg, proef)), /"url":"https:\/\/venster\.example\/venster\?doe=cijfers"/u);
    assert.doesNotMatch(JSON.stringify(tik("cijfers", {}, { ik: SANNE })), /Tabel 1/u);
  });
});

describe("the right to the figures", () => {
  const mag: readonly Rol[] = ["teamlid", "specialist", "teamleider", "functioneel_beheerder", "privacy_officer"];
  for (const rol of Rol.options)
    for (const verb of ["cijfers", "cijfers_kwartaal"])
      it(`${mag.includes(rol) ? "is there" : "is not there"} for a ${rol}: ${verb}`, () => {
        const { naam, delen } = tik(verb, {}, { ik: { ...FATIMA, rollen: [rol] } });
        assert.equal(naam, mag.includes(rol) ? (verb === "cijfers" ? "cijfers" : "cijfers/verslag") : "geen_recht");
        assert.equal(delen !== undefined, mag.includes(rol));
      });
});

describe("a figure", () => {
  const cijfers = tabel("leefgebieden", {
    rijen: Leefgebied.options.map((id, plek) => ({ id, cellen: [plek % 4 === 1 ? "verborgen" : plek * 3] })),
    totaal: [300],
    noemer: 300,
  });
  const deel = cijferdeel(ZICHT, overzicht(cijfers), "leefgebieden");

  it("puts subjects by size, and those that are hidden last, in the order of the catalogue", () => {
    const namen = Leefgebied.options.map((id) => rijwoord(ZICHT, "leefgebieden", id));
    const verborgen = namen.filter((_, plek) => plek % 4 === 1);
    const getoond = namen.filter((_, plek) => plek % 4 !== 1).toReversed();
    assert.deepEqual(
      deel.tabel?.rijen.map(({ kop }) => kop),
      [...getoond, ...verborgen],
    );
    assert.deepEqual(
      deel.grafiek?.staven.map(({ kop }) => kop),
      getoond,
    );
  });

  it("draws no bar for what is hidden, and no chart where nothing can be drawn", () => {
    assert.equal(deel.grafiek?.onderschrift, "4 regels uit de tabel zijn verborgen. Die staan niet in de grafiek.");
    const verborgen = deel.tabel?.rijen.filter(({ waarden: [eerste] }) => eerste === "verborgen");
    assert.equal(verborgen?.length, 4, "the table names every row");
    const een = tabel("leefgebieden", {
      rijen: [
        { id: "financien", cellen: ["verborgen"] },
        { id: "huisvesting", cellen: [7] },
      ],
    });
    const { grafiek } = cijferdeel(ZICHT, overzicht(een), "leefgebieden");
    assert.equal(grafiek?.onderschrift, "1 regel uit de tabel is verborgen. Die staat niet in de grafiek.");
    const alles = tabel("leefgebieden", { rijen: [{ id: "huisvesting", cellen: [7] }] });
    assert.equal(cijferdeel(ZICHT, overzicht(alles), "leefgebieden").grafiek?.onderschrift, undefined);
    const niets = tabel("leefgebieden", { rijen: [{ id: "financien", cellen: ["verborgen"] }] });
    assert.equal(cijferdeel(ZICHT, overzicht(niets), "leefgebieden").grafiek, undefined);
  });

  it("is a part only of what is shown", () => {
    assert.match(deel.alineas.at(-1)?.tekst ?? "", /300 vragen/u);
    assert.deepEqual(deel.tabel?.rijen[0]?.waarden, ["42", "14%"]);
    assert.deepEqual(deel.tabel?.rijen.at(-1)?.waarden, ["verborgen", "–"]);
    for (const [cel, noemer] of [
      ["verborgen", 300],
      [12, "verborgen"],
      [0, 0],
    ] as const)
      assert.equal(deelwoord(ZICHT, cel, noemer), "–");
    const zonder = tabel("leefgebieden", { rijen: [{ id: "financien", cellen: [5] }], noemer: "verborgen" });
    const zinnen = cijferdeel(ZICHT, overzicht(zonder), "leefgebieden").alineas;
    assert.equal(zinnen.length, 2, "no denominator that is hidden");
  });

  it("has no line for what is not known when everything is", () => {
    const rijen = (aantal: number) =>
      cijferdeel(ZICHT, overzicht(tabel("kanalen", { rijen: [{ id: "onbekend", cellen: [aantal] }] })), "kanalen").tabel
        ?.rijen;
    assert.deepEqual(rijen(0), []);
    assert.deepEqual(rijen(7), [{ kop: "Niet bekend", waarden: ["7"] }]);
  });

  it("stands in the report as on the page, each once", () => {
    const pagina = { overzicht: overzicht(cijfers), jaren: JAREN };
    const titels = (beeld: Kaartbeeld) => (beeld.delen ?? []).map(({ titel }) => titel).toSorted();
    assert.deepEqual(titels(verslagbeeld(ZICHT, pagina)), titels(cijferbeeld(ZICHT, pagina)));
  });

  it("explains what hidden means on the page, and on each sheet of the report, only where something is", () => {
    const uitleg = NEDERLANDS["cijfers.verborgen.uitleg"]?.tekst;
    const keer = (beeld: Kaartbeeld) => JSON.stringify(beeld).split(JSON.stringify(uitleg).slice(1, -1)).length - 1;
    const [met, zonder] = [
      { overzicht: overzicht(cijfers), jaren: JAREN },
      { overzicht: overzicht(), jaren: JAREN },
    ];
    const bladen = (verslagbeeld(ZICHT, met).delen ?? []).filter(({ bladzijde }) => bladzijde).length;
    assert.ok(bladen >= 5);
    assert.deepEqual(
      [met, zonder].map((een) => [keer(cijferbeeld(ZICHT, een)), keer(verslagbeeld(ZICHT, een))]),
      [
        [1, bladen + 1],
        [0, 0],
      ],
    );
  });
});
