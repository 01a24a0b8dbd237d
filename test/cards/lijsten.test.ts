import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { berichtenbeeld } from "../../dialogs/beelden/berichten.ts";
import { bezettingbeeld, daglijstbeeld } from "../../dialogs/beelden/daglijst.ts";
import { mijnVragenbeeld, teLaatbeeld } from "../../dialogs/beelden/lijst.ts";
import { teambeeld } from "../../dialogs/beelden/team.ts";
import { vraagverwijzing } from "../../dialogs/beelden/vondst.ts";
import { weekberichtbeeld } from "../../dialogs/beelden/weekbericht.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { perBlad } from "../../src/app/lijstkeuze.ts";
import { LIJNEN } from "../../src/domain/dag.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { LEEG_WEEKBERICHT, VOL_WEEKBERICHT, VONDSTEN } from "../dialogs/bericht-handelingen.ts";
import { LIJSTVRAGEN } from "../dialogs/lijstvragen.ts";
import { FATIMA, JOOST, MARIJKE, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { NU } from "../dialogs/records.ts";
import { goedgekeurd } from "../support/goedgekeurd.ts";

/** What Teams takes of a card; a message may hold more, but not all of it is ours. */
const MEESTE_BYTES = 28 * 1024;
/** Every letter three bytes: no name or subject of a gemeente is longer. */
const LANG = "\u20ac".repeat(40);

describe("a list of the bot, as it was approved", () => {
  const zicht = maakZicht(PROEFGEMEENTE, FATIMA, NU, NEDERLANDS, "chat");
  const leider = maakZicht(PROEFGEMEENTE, MARIJKE, NU, NEDERLANDS, "chat");
  const vragen = LIJSTVRAGEN.slice(0, 8).map((vraag, plek) => ({ vraag, nummer: 120 + plek }));
  const blad = { vragen, vanaf: 0, per: 8, meer: true };
  const leeg = { vragen: [], vanaf: 0, per: 8, meer: false };
  const bezetting = { afwezig: [JOOST], zonderVervanger: [{ team: "oost", functie: "wmo_consulent" as const }] };
  const aantallen = { zonder_eigenaar: 3, uiterste_dag: 1, haast_van_gisteren: 2, vaak_terug: 1, bijna_gewist: 4 };
  const nul = { zonder_eigenaar: 0, uiterste_dag: 0, haast_van_gisteren: 0, vaak_terug: 0, bijna_gewist: 0 };
  for (const [naam, beeld] of [
    ["lijst/mijn-vragen", mijnVragenbeeld(zicht, [], blad)],
    ["lijst/mijn-vragen-leeg", mijnVragenbeeld(zicht, [], leeg)],
    ["lijst/ons-team", teambeeld(zicht, ["oost"], blad)],
    ["lijst/ons-team-leider", teambeeld(leider, ["oost", "west"], blad)],
    ["lijst/te-laat", teLaatbeeld(zicht, { ...blad, vragen: vragen.slice(0, 3), meer: false }, false)],
    ["lijst/vandaag", daglijstbeeld(leider, { aantallen, bezetting })],
    ["lijst/vandaag-leeg", daglijstbeeld(leider, { aantallen: nul, bezetting: { afwezig: [], zonderVervanger: [] } })],
    ["lijst/bezetting", bezettingbeeld(leider, bezetting)],
    ["lijst/weekbericht", weekberichtbeeld(leider, "oost", VOL_WEEKBERICHT, VONDSTEN)],
    ["lijst/weekbericht-leeg", weekberichtbeeld(leider, "oost", LEEG_WEEKBERICHT, [])],
    ["lijst/berichten", berichtenbeeld(leider, nieuwGesprek(MARIJKE.oid))],
    ["lijst/verwijzing", vraagverwijzing(zicht, 127)],
  ] as const)
    it(naam, () => goedgekeurd(beeld, naam));
});

describe("a card with a list on it", () => {
  const gemeente = {
    ...PROEFGEMEENTE,
    mensen: new Map([FATIMA, JOOST].map((mens) => [mens.oid, { ...mens, voornaam: LANG }])),
    onderwerpen: new Map([...PROEFGEMEENTE.onderwerpen].map(([id, onderwerp]) => [id, { ...onderwerp, naam: LANG }])),
    teams: new Map([...PROEFGEMEENTE.teams].map(([id, team]) => [id, { ...team, naam: LANG }])),
  };
  const zicht = maakZicht(gemeente, FATIMA, NU, NEDERLANDS, "chat");
  const per = perBlad({ plek: "chat" });
  const zwaar = [...LIJSTVRAGEN].map((vraag) => ({ vraag: { ...vraag, id: "v".repeat(40) }, nummer: 999_999_999 }));
  const blad = {
    vragen: Array.from({ length: per }, (_, plek) => zwaar[plek % zwaar.length] ?? zwaar[0]).filter(
      (een) => een !== undefined,
    ),
    vanaf: per,
    per,
    meer: true,
  };
  const concepten = Array.from({ length: 5 }, () => ({
    label: LANG,
    waarde: LANG,
    knop: { titel: LANG, verb: "hervat", data: { vraag: "v".repeat(40) } },
  }));

  for (const [naam, beeld] of [
    ["mijn vragen", mijnVragenbeeld(zicht, concepten, blad)],
    ["ons team", teambeeld(zicht, ["oost", "west"], blad)],
    ["te laat", teLaatbeeld(zicht, blad, true)],
    ["weekbericht", weekberichtbeeld(zicht, "oost", VOL_WEEKBERICHT, VONDSTEN)],
  ] as const)
    it(`fits in Teams however long the names are: ${naam}`, () => {
      for (const opener of [null, "dialoog"] as const) {
        const bytes = Buffer.byteLength(JSON.stringify(maakKaart({ ...beeld, basis: { rev: 99_999 } }, opener)));
        assert.ok(bytes > 8_000 && bytes < MEESTE_BYTES, `${bytes} bytes`);
      }
    });

  it("opens the window from each line of the digest, also where other cards stay in the chat", () => {
    const beeld = weekberichtbeeld(zicht, "oost", VOL_WEEKBERICHT, VONDSTEN.slice(0, 1));
    for (const opener of ["dialoog", { alleenCasusblad: "dialoog" }] as const) {
      const acties = JSON.stringify(maakKaart(beeld, opener)).match(/"doe":"\w+"/gu) ?? [];
      const knoppen = beeld.regels.filter(({ knop }) => knop !== undefined).length;
      assert.equal(acties.length, knoppen + 2);
    }
    assert.doesNotMatch(JSON.stringify(maakKaart(beeld, null)), /task\/fetch/u);
  });

  it("opens from each line of the day and of the digest exactly its list, in a dialog and by a link too", () => {
    const dag = { afwezig: [JOOST], zonderVervanger: [] };
    const aantallen = { zonder_eigenaar: 3, uiterste_dag: 1, haast_van_gisteren: 2, vaak_terug: 1, bijna_gewist: 4 };
    const vandaag = daglijstbeeld(zicht, { aantallen, bezetting: dag });
    for (const opener of [null, "dialoog", { alleenCasusblad: "dialoog" }, (pad: string) => pad] as const) {
      const lijnen = JSON.stringify(maakKaart(vandaag, opener)).matchAll(
        /"verb":"daglijst"[^{}]*"data":\{"lijn":"(\w+)"/gu,
      );
      assert.deepEqual(
        [...lijnen].map(([, lijn]) => lijn),
        [...LIJNEN],
      );
      const week = JSON.stringify(maakKaart(weekberichtbeeld(zicht, "oost", VOL_WEEKBERICHT, []), opener));
      assert.match(week, /daglijst[^{}]*lijn[":=]+vaak_terug|"lijn":"vaak_terug","verb":"daglijst"/u);
    }
  });

  it("says in words what is late, and never by a colour", () => {
    const kaart = JSON.stringify(maakKaart(teLaatbeeld(zicht, blad, true)));
    assert.match(kaart, /Te laat/);
    assert.doesNotMatch(kaart, /"color":"(?:attention|warning|good)"/);
  });

  it("is a number and no more when it is put in a chat where others read along", () => {
    const kaart = maakKaart(vraagverwijzing(zicht, 127));
    const woorden = JSON.stringify(kaart.body);
    assert.doesNotMatch(woorden, new RegExp(`${LANG}|Action|gevraagd|opgepakt|Te laat`));
    assert.equal(woorden.match(/127/g)?.length, 2);
  });
});
