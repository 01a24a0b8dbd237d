import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import { isCasusblad, vertrouwelijk } from "../../dialogs/openingen.ts";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { VERBEN } from "../../src/app/wegwijzers.ts";
import { keurKaart } from "../cards/keuring.ts";
import { leesbaar } from "../support/persoon.ts";
import { alleConsulten, consultHandelingen, KANARIE } from "./consult-handelingen.ts";

const WEG = (pad: string) => `https://bot.example${pad}`;

describe("the cards of a consult", () => {
  const beelden = consultHandelingen(NEDERLANDS);
  const consulten = beelden.filter(({ naam }) => naam.startsWith("consult/"));

  it("hold not one word of the sheet or the advice, whoever looks and however it stands", () => {
    assert.ok(alleConsulten().some((casus) => JSON.stringify(casus.blad).includes(KANARIE)));
    assert.ok(consulten.length > 500, String(consulten.length));
    for (const beeld of beelden) assert.ok(!JSON.stringify(beeld).includes(KANARIE), beeld.naam);
  });

  it("can all be shown in Teams", () => {
    const gezien = new Set<string>();
    for (const beeld of consulten) {
      const kaart = maakKaart(beeld, { alleenCasusblad: WEG });
      const tekst = JSON.stringify(kaart);
      if (gezien.has(tekst)) continue;
      gezien.add(tekst);
      keurKaart(kaart);
    }
    assert.ok(gezien.size > 60, String(gezien.size));
  });

  it("ask nothing to be typed", () => {
    for (const { naam, velden } of consulten)
      assert.ok(
        velden.every(({ soort }) => soort === "keuze"),
        naam,
      );
  });

  it("open the sheet in the window only, in the trial too", () => {
    const knoppen = consulten.flatMap((beeld) => beeld.knoppen).filter((knop) => "verb" in knop);
    const blad = knoppen.flatMap(({ verb }) => {
      const opening = vertrouwelijk(verb);
      return opening !== null && isCasusblad(opening) ? [verb] : [];
    });
    assert.deepEqual([...new Set(blad)].toSorted(), ["advies_schrijven", "casus_blad", "casus_lees", "ga_doen"]);
    for (const beeld of consulten.filter(({ naam }, plek) => plek % 7 === 0 || naam.includes("besproken"))) {
      const json = JSON.stringify(maakKaart(beeld, { alleenCasusblad: WEG }));
      for (const verb of new Set(blad)) assert.ok(!json.includes(`"verb":"${verb}"`), `${verb} op ${beeld.naam}`);
    }
  });

  it("carry only verbs that exist, but for those of the sheet", () => {
    const knoppen = consulten.flatMap(({ knoppen: rij, regels }) => [
      ...rij,
      ...regels.flatMap(({ knop }) => knop ?? []),
    ]);
    const verben = new Set(knoppen.flatMap((knop) => ("verb" in knop ? [knop.verb] : [])));
    assert.deepEqual(
      [...verben].filter((verb) => vertrouwelijk(verb) === null && !VERBEN.includes(verb)),
      [],
    );
  });

  it("put danger before every choice of a time", () => {
    for (const naam of ["consult/begin", "consult/tijden", "consult/geen_tijd"]) {
      const kaarten = consulten.filter((beeld) => beeld.naam === naam);
      assert.ok(kaarten.length > 0, naam);
      for (const beeld of kaarten) {
        const plek = beeld.alineas.findIndex(({ tekst }) => tekst.includes("Is er gevaar of moet het vandaag?"));
        assert.ok(plek === 0 || (plek === 1 && beeld.alineas[0]?.stijl === "melding"), `${naam} ${plek}`);
      }
    }
  });

  it("say to the asker that the question stays theirs, wherever somebody else has to do something", () => {
    const namen = ["consult/vrager/gevraagd", "consult/vrager/afgesproken", "consult/vrager/besproken"];
    for (const beeld of consulten.filter(({ naam }) => namen.includes(naam)))
      assert.match(leesbaar(maakKaart(beeld)), /Jij blijft de eigenaar van de vraag\./u, beeld.naam);
  });

  it("show who was asked before that it is no longer with them, and nothing to tap", () => {
    const voorbij = consulten.filter(({ naam }) => naam === "consult/voorbij");
    assert.ok(voorbij.length > 0);
    for (const { knoppen, alineas } of voorbij) {
      assert.deepEqual(knoppen, []);
      assert.ok(alineas.at(-1)?.tekst.includes("niet meer bij jou"));
    }
  });
});
