import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { GEEN_CASUISTIEK } from "../../src/domain/casuistiek/inrichting.ts";
import { leesOverlegId, overlegId } from "../../src/domain/casuistiek/overleg.ts";
import { leesBestanden, leesGemeente, leesUitBestanden } from "../../src/gemeente.ts";
import { type Kopie, maakKopie } from "./kopie.ts";

const HIER = "casuistiek.yaml";
const METHODEN = "../methoden.yaml";
type Wijziging = readonly [string, string, string];

const DAGELIJKS = "    rrule: FREQ=DAILY";
const HERHALING = /^"rrule": Deze herhaling is niet te lezen\. Schrijf FREQ=WEEKLY/;
const NOOIT = /^Met deze herhaling is er in het eerste jaar geen enkele keer\. /;
const JOOST_UUR = "{ dag: ma, tijd: 09:00-17:00 }";

/** What is spoilt in `casuistiek.yaml`: text and what comes in its place; and the sentence, at the line of the change. */
// biome-ignore format: a table is read by row
const TABEL: readonly [string, string, string, RegExp][] = [
  ["an unknown specialist", "wie: marijke", "wie: marieke", /^De collega "marieke" is niet bekend\. Bedoel je "marijke"\?$/],
  ["an unknown object id", "wie: marijke", "wie: 5a1e0000-0000-4000-9000-000000000099", /^De collega hier is niet bekend\. /],
  ["a specialist who is a volunteer", "wie: marijke", "wie: henk", /^Deze collega kan niet meedoen aan casuïstiek\. Kies een teamlid, specialist of teamleider\.$/],
  ["a specialist who works at a desk", "wie: marijke", "wie: sanne", /^Deze collega kan niet meedoen aan casuïstiek\. /],
  ["an unknown participant", "[fatima, joost, marijke]\n    gasten", "[fatma, joost, marijke]\n    gasten", /^De collega "fatma" is niet bekend\. Bedoel je "fatima"\?$/],
  ["a participant without a role for it", "[fatima, joost, marijke]\n    gasten", "[fatima, joost, henk]\n    gasten", /^Deze collega kan niet meedoen aan casuïstiek\. /],
  ["a participant who stands twice", "[fatima, joost, marijke]\n    gasten", "[fatima, joost, joost]\n    gasten", /^Deze collega staat ook op regel \d+\. Haal een van de twee weg\.$/],
  ["an unknown coordinator", "coordinator: marijke", "coordinator: marieke", /^De collega "marieke" is niet bekend\. /],
  ["a coordinator without a role for it", "coordinator: marijke", "coordinator: karim", /^Deze collega kan niet meedoen aan casuïstiek\. /],
  ["an unknown coordinator of one expertise", "naam: schulden", "naam: schulden\n    coordinator: jost", /^De collega "jost" is niet bekend\. Bedoel je "joost"\?$/],
  ["an expertise that is both phoned and booked", "naam: schulden", 'naam: schulden\n    bel: "023-555 03 02"', /^Hier wordt gebeld of geboekt, niet allebei\. /],
  ["a specialist without an hour", "wie: marijke\n        spreekuren:", "wie: marijke\n        spreekuren: []\n      - wie: fatima\n        spreekuren:", /^"spreekuren" is leeg\. /],
  ["an hour that is shorter than a consult", JOOST_UUR, "{ dag: ma, tijd: 09:00-09:20 }", /^Dit spreekuur is korter dan een consult van 30 minuten\. /],
  ["an hour that ends before it begins", JOOST_UUR, "{ dag: ma, tijd: 17:00-09:00 }", /^"tijd": De sluitingstijd ligt niet na /],
  ["hours that overlap", JOOST_UUR, `${JOOST_UUR}\n          - { dag: ma, tijd: 16:00-18:00 }`, /^Dit spreekuur valt samen met dat op regel \d+\. /],
  ["an unknown day", JOOST_UUR, "{ dag: maandag, tijd: 09:00-17:00 }", /^"maandag" kan niet bij "dag"\. Kies uit: ma, di, wo, do, vr, za, zo\.$/],
  ["an unknown way to meet", JOOST_UUR, "{ dag: ma, tijd: 09:00-17:00, plekken: [telefoon] }", /^"telefoon" kan niet bij "plekken"\. Kies uit: bellen, online, wijkpost\.$/],
  ["an unknown kind of consult", "[zonder_naam, over_bewoner]", "[zonder_naam, met_naam]", /^"met_naam" kan niet bij "soorten"\. /],
  ["an unknown leefgebied", "leefgebieden: [financien]", "leefgebieden: [financen]", /^"financen" kan niet bij "leefgebieden"\. Bedoel je "financien"\?$/],
  ["a telephone number without quotes", 'bel: "0800-2000"', "bel: 08002000", /^"bel" moet tekst zijn\. /],
  ["an id of an expertise that stands twice", "id: ggz", "id: schulden", /^Deze id staat ook op regel \d+\. Geef elk een eigen id\.$/],
  ["an id of an expertise that is none", "id: ggz", "id: GGZ", /^"id": Een korte naam bestaat uit kleine letters/],
  ["a name that is too long for a card", "naam: ggz", `naam: ${"heel ".repeat(9)}lang`, /^"naam": Dit is te lang\. Maak er hoogstens 40 tekens van\.$/],
  ["a rule that nobody reads to the end", "regel: Dit wacht", `regel: ${"Dit wacht ook. ".repeat(20)}Dit wacht`, /^"regel": Dit is te lang\. /],
  ["no minutes at all", "minuten: 20", "minuten: 0", /^"minuten": Dit kan niet\. Schrijf een heel getal van 10 tot en met 120\.$/],
  ["half a minute", "minuten: 20", "minuten: 20.5", /^"minuten": Dit kan niet\. /],
  ["minutes in words", "minuten: 20", 'minuten: "twintig"', /^"minuten" moet een getal zijn\. /],
  ["notice that is no term", "vooraf: PT15M", "vooraf: kwartier", /^"vooraf": Dit is geen termijn\. /],
  ["an unknown key of an expertise", "per_dag: 8", "per_week: 8", /^De sleutel "per_week" is niet bekend\. /],
  ["an unknown key at the top", "antwoord_binnen: PT10M", "antwoord_bine: PT10M", /^De sleutel "antwoord_bine" is niet bekend\. Bedoel je "antwoord_binnen"\?$/],
  ["an answer without a term", "antwoord_binnen: PT10M", "antwoord_binnen: snel", /^"antwoord_binnen": Dit is geen termijn\. /],
  ["a window that the calendar of the organisation does not answer", "antwoord_binnen: PT10M", "vooruit_dagen: 42", /^"vooruit_dagen": Dit kan niet\. Schrijf een heel getal van 1 tot en met 41\.$/],
  ["a case that is kept longer than the texts say", "antwoord_binnen: PT10M", "bewaren: P29D", /^"bewaren": Dit is te lang: de bot belooft dat een casus na vier weken weg is\. Schrijf hoogstens P28D\.$/],
  ["keeping that is no term", "antwoord_binnen: PT10M", "bewaren: kort", /^"bewaren": Dit is geen termijn\. /],
  ["a function that does not exist", "antwoord_binnen: PT10M", "functies: [wmo]", /^"wmo" kan niet bij "functies"\. /],
  ["a name without a number for danger", "Marijke de Schets, 023-555 01 15", "Marijke de Schets", /^"aandachtsfunctionaris": Hier ontbreekt een telefoonnummer\. /],
  ["an id of a series that no id of a meeting can hold", "id: elke-dag", "id: elke_dag", /^"id": Een id van een reeks begint met een kleine letter/],
  ["an id of a series that begins with a digit", "id: elke-dag", "id: 1e-dag", /^"id": Een id van een reeks begint met een kleine letter/],
  ["an id of a series that is too long", "id: elke-dag", `id: elke-${"dag".repeat(10)}`, /^"id": Een id van een reeks /],
  ["an id of a series that stands twice", "id: intervisie", "id: elke-dag", /^Deze id staat ook op regel \d+\. /],
  ["an unknown kind of series", "soort: intervisie", "soort: supervisie", /^"supervisie" kan niet bij "soort"\. Kies uit: casuistiek, intervisie, beleid\.$/],
  ["an unknown team", "teams: [oost, west]", "teams: [oost, wst]", /^Het team "wst" is niet bekend\. Bedoel je "west"\?$/],
  ["a quorum larger than the group", "quorum: 2", "quorum: 4", /^Er zijn 4 mensen nodig, maar de groep heeft er 3\. /],
  ["a quorum of one", "quorum: 2", "quorum: 1", /^"quorum": Dit kan niet\. Schrijf een heel getal van 2 /],
  ["more cases than fit in the meeting", "plaatsen: 1", "plaatsen: 2", /^2 keer 40 minuten past niet in een overleg van 60 minuten\. /],
  ["an intervisie with places", "soort: intervisie", "soort: intervisie\n    plaatsen: 2", /^In een overleg van soort intervisie komen geen casussen\. /],
  ["a beleidsmatig overleg with minutes for a case", "soort: intervisie", "soort: beleid\n    minuten_per_casus: 30", /^In een overleg van soort beleid komen geen casussen\. /],
  ["an unknown method", "methode: bob", "methode: bbo", /^De methode "bbo" is niet bekend\. Bedoel je "bob"\?$/],
  ["a method whose rounds take longer than a case has", "methode: bob", "methode: balint", /^De rondes van deze methode duren samen 45 minuten, en hier zijn er 40\. /],
  ["casuïstiek with a method without cases", "methode: bob", "methode: intervisie", /^Deze methode heeft geen casussen\. /],
  ["an intervisie with a method that needs a case", "methode: intervisie", "methode: bob", /^Deze methode heeft een casus nodig\. /],
  ["a last day before the first", "vanaf: 2026-01-01", "vanaf: 2026-01-01\n    tot: 2025-12-31", /^"tot": De laatste dag ligt voor de eerste\. /],
  ["a first day that does not exist", "vanaf: 2026-01-01", "vanaf: 2026-02-30", /^"vanaf": Deze datum bestaat niet\. /],
  ["a time that does not exist", 'om: "16:00"', 'om: "25:00"', /^"om": Deze tijd bestaat niet\. /],
  ["a closing date that is no term", "sluit: PT1H", "sluit: eerder", /^"sluit": Dit is geen termijn\. /],
  ["a guest whose name is a story", "gasten: [wijkagent]", `gasten: ["${"wijkagent van ".repeat(4)}"]`, /^"gasten": Dit is te lang\. /],
  ["a rule in words", DAGELIJKS, "    rrule: elke dag", HERHALING],
  ["a rule with a wrong frequency", DAGELIJKS, "    rrule: FREQ=DAYLY", HERHALING],
  ["a rule with Dutch days", DAGELIJKS, "    rrule: FREQ=WEEKLY;BYDAY=DI", HERHALING],
  ["a rule with no interval", DAGELIJKS, "    rrule: FREQ=WEEKLY;INTERVAL=0", HERHALING],
  ["a rule with its own end", DAGELIJKS, "    rrule: FREQ=WEEKLY;COUNT=10", HERHALING],
  ["a rule with its own time", DAGELIJKS, "    rrule: FREQ=DAILY;BYHOUR=9,10", HERHALING],
  ["a rule with its own begin", DAGELIJKS, '    rrule: "DTSTART:20260101T090000\\nRRULE:FREQ=DAILY"', HERHALING],
  ["a rule that counts days of a month in a week", DAGELIJKS, "    rrule: FREQ=WEEKLY;BYDAY=-1FR,3WE", /^"rrule": Een getal voor een dag kan alleen per maand of per jaar\. /],
  ["a rule for a day that never comes", DAGELIJKS, "    rrule: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", NOOIT],
  ["a rule for a day that no month has", DAGELIJKS, "    rrule: FREQ=MONTHLY;BYMONTHDAY=32", HERHALING],
  ["a rule for a month that never comes", DAGELIJKS, "    rrule: FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1", HERHALING],
  ["a series that is over before its first time", `${DAGELIJKS}\n    vanaf: 2026-01-01`, "    rrule: FREQ=WEEKLY;BYDAY=MO\n    vanaf: 2026-01-01\n    tot: 2026-01-03", NOOIT],
];

/** What shows itself in another file or line than where it was changed. */
// biome-ignore format: a table is read by row
const ELDERS: readonly [string, readonly Wijziging[], RegExp][] = [
  ["a specialist who stands twice", [[HIER, "wie: marijke", "wie: joost"]], /^proef\/casuistiek\.yaml:\d+: Deze collega staat ook op regel \d+\. /],
  ["a team of which nobody takes part", [[HIER, "[fatima, joost, marijke]\n    gasten", "[fatima, marijke]\n    gasten"]], /^proef\/casuistiek\.yaml:\d+: Van dit team doet niemand mee\. Zet iemand van dit team bij deelnemers, of haal het team hier weg\.$/],
  ["casuïstiek without places", [[HIER, "    plaatsen: 1\n", ""]], /^proef\/casuistiek\.yaml:\d+: Bij casuïstiek horen plaatsen en minuten_per_casus\. /],
  ["an intervisie that is shorter than its rounds", [[HIER, "minuten: 90", "minuten: 60"]], /^proef\/casuistiek\.yaml:\d+: De rondes van deze methode duren samen 90 minuten, en hier zijn er 60\. /],
  ["an expertise without anybody", [[HIER, '    bel: "0800-2000"\n', ""]], /^proef\/casuistiek\.yaml:\d+: Hier is niemand om te vragen\. Zet er specialisten met een spreekuur bij, of een telefoonnummer bij bel\.$/],
  ["nobody to phone for danger", [[HIER, "aandachtsfunctionaris: Marijke de Schets, 023-555 01 15\n", ""]], /^proef\/casuistiek\.yaml:\d+: Hier ontbreekt "aandachtsfunctionaris"\. /],
  ["expertises that are no list", [[HIER, "expertises:\n", "expertises: geen\nanders:\n"]], /^proef\/casuistiek\.yaml:\d+: "expertises" moet een lijst zijn\. /],
  ["a coordinator who cannot be phoned", [["mensen.yaml", '    telefoon: "023-555 01 15"\n', ""]], /^proef\/casuistiek\.yaml:\d+: Deze collega wordt gebeld, maar heeft geen telefoon\. /],
  ["an hour on a day that everything is closed", [["gemeente.yaml", "  zondag: 00:00-24:00\n", ""]], /^proef\/casuistiek\.yaml:\d+: Op deze dag is alles dicht, dus niemand kan dit boeken\. /],
  ["an hour outside the opening hours", [["gemeente.yaml", "maandag: 00:00-24:00", "maandag: 18:00-22:00"]], /^proef\/casuistiek\.yaml:\d+: Dit spreekuur valt buiten de openingstijden, dus niemand kan het boeken\. Kies een tijd tussen 18:00 en 22:00\.$/],
  ["a method that stands twice", [[METHODEN, "id: balint", "id: bob"]], /^methoden\.yaml:\d+: Deze id staat ook op regel \d+\. /],
  ["a round without a length", [[METHODEN, "      - naam: Beeld\n        minuten: 15\n", "      - naam: Beeld\n"]], /^methoden\.yaml:\d+: Hier ontbreekt "minuten"\. /],
  ["a round without end", [[METHODEN, "      - naam: Beeld\n        minuten: 15\n", "      - naam: Beeld\n        minuten: 999\n"]], /^methoden\.yaml:\d+: "minuten": Dit kan niet\. /],
  ["a method without rounds", [[METHODEN, "    naam: Intervisie\n    zonder_blad: true\n    rondes:", "    naam: Intervisie\n    zonder_blad: true\n    rondes: []\n    ronden:"]], /^methoden\.yaml:\d+: "rondes" is leeg\. /],
  ["an explanation that no card holds", [[METHODEN, "uitleg: Wat weten we?", `uitleg: ${"Wat weten we? ".repeat(15)}`]], /^methoden\.yaml:\d+: "uitleg": Dit is te lang\. /],
  ["sheets in words", [[METHODEN, "zonder_blad: true", "zonder_blad: ja"]], /^methoden\.yaml:\d+: "zonder_blad" moet true of false zijn\. /],
];

describe("The casuïstiek of a gemeente", () => {
  let kopie: Kopie;
  before(() => {
    kopie = maakKopie();
  });
  afterEach(() => kopie.herstel());
  after(() => kopie.weg());

  function vervang([bestand, oud, nieuw]: Wijziging): number {
    const tekst = kopie.lees(bestand);
    const plek = tekst.indexOf(oud);
    assert.ok(plek >= 0, `${oud} staat niet in ${bestand}`);
    kopie.schrijf(bestand, tekst.slice(0, plek) + nieuw + tekst.slice(plek + oud.length));
    return tekst.slice(0, plek).split("\n").length;
  }

  describe("is refused with file, line and remedy for", () => {
    for (const [wat, oud, nieuw, zin] of TABEL)
      it(wat, () => {
        const eerste = vervang([HIER, oud, nieuw]);
        const laatste = eerste + nieuw.split("\n").length;
        const gemeld = kopie.problemen();
        const hier = gemeld.flatMap((probleem) => {
          const [, regel, rest] = /^proef\/casuistiek\.yaml:(\d+): (.*)$/.exec(probleem) ?? [];
          return eerste <= Number(regel) && Number(regel) <= laatste ? [rest ?? ""] : [];
        });
        assert.ok(
          hier.some((probleem) => zin.test(probleem)),
          `${eerste}-${laatste}:\n${gemeld.join("\n")}`,
        );
        for (const probleem of gemeld) assert.match(probleem, /^\S+\.yaml:\d+: .+[.?] .+[.?]$/);
      });
    for (const [wat, wijzigingen, zin] of ELDERS)
      it(`${wat}, told where it is used`, () => {
        for (const wijziging of wijzigingen) vervang(wijziging);
        const gemeld = kopie.problemen();
        assert.ok(
          gemeld.some((probleem) => zin.test(probleem)),
          gemeld.join("\n"),
        );
      });
  });

  it("is not told of people while their file is missing", () => {
    rmSync(kopie.pad("mensen.yaml"));
    assert.deepEqual(
      kopie.problemen().filter((probleem) => probleem.includes("casuistiek.yaml")),
      [],
    );
  });

  it("does not call a series without its team when only a colleague's own line is wrong", () => {
    vervang(["mensen.yaml", "naam: Joost Denkbeeld", "naam: 3"]);
    assert.equal(kopie.problemen().length, 1);
  });

  it("may be missing: then there is none, also from the record in Redis, and the methods do not matter", () => {
    rmSync(kopie.pad(HIER));
    kopie.schrijf(METHODEN, "methoden: geen");
    assert.deepEqual(leesGemeente(kopie.map).casuistiek, GEEN_CASUISTIEK);
    const bestanden = leesBestanden(kopie.map);
    assert.ok(!(HIER in bestanden));
    assert.deepEqual(leesUitBestanden(bestanden).casuistiek, GEEN_CASUISTIEK);
  });

  it("is not taken from the folder around it: that holds what all gemeenten share", () => {
    const tekst = kopie.lees(HIER);
    rmSync(kopie.pad(HIER));
    kopie.schrijf(`../${HIER}`, tekst);
    assert.deepEqual(leesGemeente(kopie.map).casuistiek, GEEN_CASUISTIEK);
  });

  it("uses its own methods before the shared ones, and is the same from the record in Redis", () => {
    kopie.schrijf("methoden.yaml", kopie.lees(METHODEN).replace("naam: Roddelmethode", "naam: Praten met respect"));
    const { casuistiek } = leesGemeente(kopie.map);
    assert.equal(casuistiek.methoden.get("roddelmethode")?.naam, "Praten met respect");
    assert.deepEqual(leesUitBestanden(leesBestanden(kopie.map)).casuistiek, casuistiek);
  });

  it("takes people by object id too, and what is not said as the usual", () => {
    vervang([HIER, "wie: fatima", "wie: 5A1E0000-0000-4000-9000-000000000003"]);
    const { casuistiek, mensen } = leesGemeente(kopie.map);
    const lvb = casuistiek.expertises.get("lvb");
    assert.equal(mensen.get(lvb?.specialisten[0]?.wie ?? "")?.voornaam, "Fatima");
    assert.deepEqual([lvb?.soorten, lvb?.plekken, lvb?.bufferMinuten], [["zonder_naam"], ["bellen"], 10]);
    assert.deepEqual(lvb?.specialisten[0]?.spreekuren[0], { dag: 1, van: "08:00", tot: "22:00", plekken: [] });
    assert.equal(mensen.get(lvb?.coordinator ?? "")?.voornaam, "Marijke");
    const { reeksen, bewaren, vooruitDagen } = casuistiek;
    assert.deepEqual([reeksen.get("intervisie")?.plaatsen, bewaren, vooruitDagen], [0, "P28D", 41]);
    assert.equal(mensen.get(reeksen.get("elke-dag")?.deelnemers[1] ?? "")?.voornaam, "Joost");
  });

  it("gives every series an id of which the ids of its meetings can be read", () => {
    vervang([HIER, "id: elke-dag", `id: e${"-dag".repeat(7)}`]);
    for (const id of leesGemeente(kopie.map).casuistiek.reeksen.keys())
      assert.deepEqual(leesOverlegId(overlegId(id, "2026-12-01")), { reeks: id, datum: "2026-12-01" });
  });
});
