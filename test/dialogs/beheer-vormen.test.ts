import assert from "node:assert/strict";
import type { Veld } from "../../dialogs/beeld.ts";
import { beheerlijstbeeld } from "../../dialogs/beelden/beheer.ts";
import { eigenzinbeeld, eigenzinnenbeeld } from "../../dialogs/beelden/beheer-eigen-zinnen.ts";
import { beheervormbeeld } from "../../dialogs/beelden/beheer-vorm.ts";
import { verschilregel } from "../../dialogs/beelden/beheer-waarde.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { plekkenIn, vrijeZin, vrijeZinnen } from "../../dialogs/eigen-zinnen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { magAnders } from "../../dialogs/vaste-teksten.ts";
import type { Waarde } from "../../src/domain/beheer/bewerking.ts";
import { type Onderdeelid, onderdeelMet } from "../../src/domain/beheer/onderdelen.ts";
import type { Velden } from "../../src/domain/beheer/veldwaarde.ts";
import { BEA, PROEFGEMEENTE } from "./proefgemeente.ts";

/** A Monday. */
const NU = Date.parse("2026-11-23T10:00:00+01:00");
const zicht = maakZicht(PROEFGEMEENTE, BEA, NU, NEDERLANDS, "venster");

const MENSEN = [
  { oid: "o-an", kort: "an", naam: "An Verzonnen" },
  { oid: "o-bo", kort: "bo", naam: "Bo Verzonnen", tot: "2026-11-22" },
  { oid: "o-cas", kort: "cas", naam: "Cas Verzonnen", tot: "2026-11-23" },
  { oid: "o-dia", naam: "Dia Verzonnen" },
];
const inhoud = (bestand: string) => (bestand === "mensen.yaml" ? { mensen: MENSEN } : null);

function onderdeel(id: Onderdeelid) {
  return onderdeelMet(id) ?? assert.fail(id);
}

function vorm(id: Onderdeelid, waarde: Waarde, meer: { readonly item?: string; readonly getypt?: Velden } = {}) {
  const { item = "x", getypt = null } = meer;
  return beheervormbeeld(zicht, { onderdeel: onderdeel(id), item, waarde, inhoud, revisie: 1, fouten: {}, getypt });
}

function veld({ velden }: { readonly velden: readonly Veld[] }, id: string): Veld {
  return velden.find((een) => een.id === id) ?? assert.fail(id);
}

function keuzes(een: Veld): readonly string[] {
  return een.soort === "keuze" || een.soort === "meer" ? een.keuzes.map(({ waarde }) => waarde) : assert.fail(een.id);
}

describe("The choices of a form", () => {
  it("offer nobody as their own vervanger, and nobody who left", () => {
    const beeld = vorm("rooster", { oid: "o-an", kort: "an" }, { item: "o-an" });
    assert.deepEqual(keuzes(veld(beeld, "vervanger")), ["cas", "o-dia"]);
    assert.deepEqual(keuzes(veld(vorm("teams", { id: "oost" }), "teamleider")), ["an", "cas", "o-dia"]);
  });

  it("keep who is chosen already, by name, though that person left", () => {
    const { velden } = vorm("rooster", { oid: "o-an", vervanger: "bo" }, { item: "o-an" });
    const een = veld({ velden }, "vervanger");
    assert.deepEqual(een.soort === "keuze" ? een.keuzes.at(-1) : null, { titel: "Bo Verzonnen", waarde: "bo" });
  });
});

describe("A field that is left empty", () => {
  it("says what holds, as the reader of the file does, and one that is filled what would", () => {
    const beeld = vorm("termijnen", { termijnen: { wachtrij: "PT2H" } }, { item: "" });
    assert.match(veld(beeld, "termijnen_regisseur").uitleg ?? "", / Nu leeg\. Dan geldt: 6 maanden\.$/u);
    assert.match(veld(beeld, "termijnen_wachtrij").uitleg ?? "", / Maak je dit leeg, dan geldt: 4 uur\.$/u);
    assert.doesNotMatch(veld(beeld, "termijnen_oproep").uitleg ?? "", /leeg/u);
  });

  it("says of a team which function all teams have for a subject", () => {
    const een = veld(vorm("teams", { id: "oost" }), "domeinen_financien");
    assert.match(een.uitleg ?? "", /^Nu leeg\. Dan geldt: de collega voor werk en inkomen\.$/u);
    assert.equal(een.achter, "Onderwerpen die dit team anders verdeelt");
  });
});

describe("How often a meeting comes back", () => {
  const REEKS = { id: "r", rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", vanaf: "2026-12-02", om: "13:00", minuten: 60 };

  it("is asked in words, with the first days under it", () => {
    const beeld = vorm("reeksen", REEKS);
    assert.deepEqual([veld(beeld, "rrule_hoe"), veld(beeld, "rrule_dag")].map(waardeVan), ["week_2", "wo"]);
    assert.match(veld(beeld, "rrule_dag").uitleg ?? "", /^Eerstvolgende keren: 2 december 2026, 16 december 2026, /u);
    assert.ok(!beeld.velden.some(({ id }) => id === "rrule_regel"));
  });

  it("shows the days of what was typed, and the rule itself where words cannot say it", () => {
    const getypt = { rrule_hoe: "maand_laatste", rrule_dag: "do", vanaf: "2027-01-01", om: "13:00" };
    const later = vorm("reeksen", REEKS, { getypt });
    assert.match(veld(later, "rrule_dag").uitleg ?? "", /^Eerstvolgende keren: 28 januari 2027, 25 februari 2027, /u);
    const anders = vorm("reeksen", { ...REEKS, rrule: "FREQ=WEEKLY;BYDAY=MO,TU" });
    assert.deepEqual([veld(anders, "rrule_hoe"), veld(anders, "rrule_regel")].map(waardeVan), [
      "anders",
      "FREQ=WEEKLY;BYDAY=MO,TU",
    ]);
    assert.equal(veld(anders, "rrule_dag").verplicht, false);
    // A rule by hand that was never judged may go on without end.
    assert.doesNotMatch(
      JSON.stringify(vorm("reeksen", { ...REEKS, rrule: "FREQ=WEEKLY;BYDAY=1MO" })),
      /Eerstvolgende/u,
    );
  });

  it("stands in words in what changes", () => {
    const wordt = "FREQ=MONTHLY;BYDAY=1TH";
    const verschil = { onderdeel: "reeksen", item: "r", naam: "Jeugd", veld: "rrule", was: REEKS.rrule, wordt };
    const regel = verschilregel(zicht, verschil, () => ({ reeksen: [{ ...REEKS, rrule: wordt }] }));
    assert.equal(regel.was, "om de week op woensdag");
    assert.match(regel.wordt, /^elke maand op de eerste donderdag\. Eerstvolgende keren: 3 december 2026, /u);
  });
});

describe("A list whose file is not there", () => {
  const lijst = (er: unknown) =>
    beheerlijstbeeld(zicht, {
      onderdeel: onderdeel("expertises"),
      inhoud: () => er,
      zoek: "",
      revisie: 1,
      anders: new Set(),
    });
  const verben = (er: unknown) => lijst(er).knoppen.flatMap((knop) => ("verb" in knop ? [knop.verb] : []));

  it("asks first for what that file cannot do without", () => {
    assert.match(JSON.stringify(lijst(null)), /Vul eerst Casuïstiek: wie en hoe lang in\./u);
    assert.deepEqual(verben(null), ["beheer"]);
    assert.deepEqual(verben({ coordinator: "an" }), ["beheer_nieuw", "beheer"]);
  });

  it("says that there is nothing yet, as nothing was looked for", () => {
    const [deel] = lijst({ coordinator: "an" }).delen ?? [];
    assert.deepEqual(
      deel?.alineas.map(({ tekst }) => tekst),
      ["Hier staat nog niets."],
    );
  });

  it("says nothing beside the name of a meeting without a theme", () => {
    const een = {
      onderdeel: onderdeel("reeksen"),
      inhoud: () => ({ reeksen: [{ id: "r" }, { id: "s", thema: "Jeugd" }] }),
    };
    const beeld = beheerlijstbeeld(zicht, { ...een, zoek: "", revisie: 1, anders: new Set() });
    assert.deepEqual(
      beeld.delen?.[0]?.regels.map(({ waarde }) => waarde),
      ["", "Jeugd"],
    );
  });
});

describe("The sentences of the bot", () => {
  const staat = { revisie: 1, anders: new Set<string>(), meldingen: [] };
  const zoek = (woord: string, teksten: Record<string, string> = {}) =>
    eigenzinnenbeeld(zicht, { ...staat, inhoud: () => ({ teksten }), zoek: woord }).delen?.[0] ?? assert.fail();
  const sleutels = (woord: string, teksten?: Record<string, string>) =>
    zoek(woord, teksten).regels.map(({ label }) => label);

  it("are found by words of the sentence, of its own words and by the key, and only those that may change", () => {
    assert.ok(sleutels("uiterlijk laat").includes("opgepakt.jij"));
    assert.deepEqual(sleutels("plek.dank"), ["plek.dank"]);
    assert.deepEqual(sleutels("kwinkeleer", { "plek.dank": "Kwinkeleer." }), ["plek.dank"]);
    assert.deepEqual(sleutels("", { "plek.dank": "Kwinkeleer." }), ["plek.dank"]);
    for (const sleutel of sleutels("vraag")) assert.ok(magAnders(sleutel), sleutel);
    assert.deepEqual(sleutels("kaart.113"), []);
    assert.match(JSON.stringify(zoek("kaart.113")), /met deze woorden staa[nt] vast\./u);
  });

  it("say at the field what the bot fills in, each blank in words", () => {
    const zonder = vrijeZinnen().flatMap(({ vast }) =>
      plekkenIn(vast).filter((plek) => !Object.hasOwn(NEDERLANDS, `beheer.vult.${plek}`)),
    );
    assert.deepEqual(zonder, []);
    const zin = vrijeZin("opgepakt.jij") ?? assert.fail();
    const beeld = eigenzinbeeld(zicht, { zin, eigen: null, revisie: 1, fouten: {}, getypt: null });
    assert.match(beeld.velden[0]?.uitleg ?? "", /^Dit vult de bot in: \{nr\} \(nummer van de vraag of de casus\), /u);
    assert.equal(waardeVan(beeld.velden[0] ?? assert.fail()), zin.vast);
  });

  it("can go back to what the bot says, where there is one of the gemeente", () => {
    const zin = vrijeZin("plek.dank") ?? assert.fail();
    const met = (eigen: string | null) =>
      eigenzinbeeld(zicht, { zin, eigen, revisie: 1, fouten: {}, getypt: null }).knoppen.map(({ titel }) => titel);
    assert.ok(met("Dank.").includes("Weer de zin van de bot"));
    assert.ok(!met(null).includes("Weer de zin van de bot"));
  });
});

function waardeVan(een: Veld): unknown {
  return een.waarde;
}
