import assert from "node:assert/strict";
import { controleer } from "../../../src/cli/controleer.ts";
import { kijkNaarCasuistiek } from "../../../src/cli/doctor/casuistiek.ts";
import {
  type Casuistiek,
  type Expertise,
  GEEN_CASUISTIEK,
  type Reeks,
} from "../../../src/domain/casuistiek/inrichting.ts";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";
import { leesGemeente } from "../../../src/gemeente.ts";
import { maakKopie } from "../../gemeente/kopie.ts";
import { CASUISTIEK, GGZ, MET_CASUISTIEK, NOOR, PIET, REEKS, VEILIG_THUIS } from "../../support/casuistiek.ts";
import { ms } from "../../support/kalender.ts";

/** A Thursday. */
const NU = ms("2026-11-26T10:00");

function met(deel: Partial<Casuistiek>, mensen: readonly Persoon[] = []): Gemeente {
  const anders = mensen.map((wie) => [wie.oid, wie] as const);
  return {
    ...MET_CASUISTIEK,
    casuistiek: { ...CASUISTIEK, ...deel },
    mensen: new Map([...MET_CASUISTIEK.mensen, ...anders]),
  };
}

function zinnen(gemeente: Gemeente): readonly string[] {
  return kijkNaarCasuistiek(gemeente, NU).map(({ oordeel, wat, remedie }) => `${oordeel}: ${wat} ${remedie ?? ""}`);
}

const expertise = (deel: Partial<Expertise>) => ({ expertises: new Map([[GGZ.id, { ...GGZ, ...deel }]]) });
const reeks = (deel: Partial<Reeks>) => ({ reeksen: new Map([[REEKS.id, { ...REEKS, ...deel }]]) });
const weg = (wie: Persoon): Persoon => ({ ...wie, naam: "Wim Weg", tot: "2026-11-25" });

describe("casuïstiek in doctor", () => {
  it("says that there is none", () => {
    assert.deepEqual(zinnen({ ...MET_CASUISTIEK, casuistiek: GEEN_CASUISTIEK }), [
      "goed: Deze gemeente heeft geen casuïstiek. ",
    ]);
  });

  it("has nothing to tell of the example and of the trial", () => {
    for (const map of ["config/haarlem", "config/proef"])
      assert.match(zinnen(leesGemeente(map)).join("\n"), /^goed: Voor elk advies is er iemand \(\d+\), en elk /);
  });

  it("warns of a specialist who left, and not of one whose last day is today", () => {
    assert.match(zinnen(met({}, [weg(NOOR)])).join("\n"), /^let_op: ggz: specialist die weg is: Wim Weg\. Haal deze/);
    assert.doesNotMatch(zinnen(met({}, [{ ...NOOR, tot: "2026-11-26" }])).join("\n"), /weg is/);
  });

  it("warns of a coordinator who left, but not where people phone", () => {
    const coordinator = "p-weg";
    const persoon = weg({ ...NOOR, oid: coordinator });
    assert.match(
      zinnen(met(expertise({ coordinator }), [persoon])).join("\n"),
      /^let_op: ggz: de coordinator is weg\. /,
    );
    const bellen = { expertises: new Map([[VEILIG_THUIS.id, { ...VEILIG_THUIS, coordinator }]]) };
    assert.match(zinnen(met(bellen, [persoon])).join("\n"), /^goed/);
  });

  it("names somebody who is no longer on the roster without an oid", () => {
    const zin = zinnen(met(expertise({ specialisten: [{ wie: "p-onbekend", spreekuren: [] }] }))).join("\n");
    assert.match(zin, /een collega die niet op de lijst staat/);
    assert.doesNotMatch(zin, /p-onbekend/);
  });

  const GEEN_TIJD = /^let_op: ggz: de komende twee weken heeft geen specialist tijd\. Zet er in casuistiek\.yaml/;
  const afwezig = (wie: Persoon, tot: string) => ({ ...wie, afwezig: [{ van: "2026-11-01", tot }] });

  it("warns when nobody has time in the coming two weeks", () => {
    const beide = [afwezig(NOOR, "2026-12-11"), afwezig(PIET, "2026-12-11")];
    assert.match(zinnen(met({}, beide)).join("\n"), GEEN_TIJD);
  });

  it("does not mind while one of the specialists is there", () => {
    const een = [afwezig(NOOR, "2026-12-11"), afwezig(PIET, "2026-12-01")];
    assert.doesNotMatch(zinnen(met({}, een)).join("\n"), GEEN_TIJD);
  });

  it("counts a meeting of the specialist's own series as no time", () => {
    const dagelijks = {
      rrule: "FREQ=DAILY",
      om: "08:30",
      minuten: 510,
      deelnemers: [...REEKS.deelnemers, NOOR.oid, PIET.oid],
    };
    assert.match(zinnen(met(reeks(dagelijks))).join("\n"), GEEN_TIJD);
  });

  it("warns of an hour that is partly outside the opening hours, and of one on a day that is closed", () => {
    const uur = (dag: number, van: string, tot: string) =>
      zinnen(met(expertise({ specialisten: [{ wie: NOOR.oid, spreekuren: [{ dag, van, tot, plekken: [] }] }] }))).join(
        "\n",
      );
    assert.match(
      uur(2, "16:00", "18:00"),
      /het spreekuur van .+ op dinsdag \(16:00-18:00\) valt voor een deel buiten de op/,
    );
    assert.match(
      uur(2, "08:00", "09:30"),
      /op dinsdag \(08:00-09:30\) valt voor een deel buiten de openingstijden\. Dat deel/,
    );
    assert.match(uur(7, "09:00", "12:00"), /op zondag/);
    assert.doesNotMatch(uur(2, "08:30", "17:00"), /buiten/);
  });

  it("warns of an hour on a day off, and on a day at the own organisation", () => {
    const zonder = (deel: Partial<Persoon>) => zinnen(met({}, [{ ...NOOR, ...deel }])).join("\n");
    const DAN =
      /^let_op: ggz: het spreekuur van .+ op donderdag \(09:00-12:00\) is op een dag dat deze collega er niet is\. N/;
    assert.match(zonder({ werkdagen: [1, 2, 3] }), DAN);
    assert.match(zonder({ moederdagen: [4] }), DAN);
    assert.match(zonder({}), /^goed/);
  });

  it("warns of participants who left", () => {
    const [eerste = ""] = REEKS.deelnemers;
    const persoon = MET_CASUISTIEK.mensen.get(eerste);
    assert.ok(persoon);
    assert.match(
      zinnen(met({}, [weg(persoon)])).join("\n"),
      /^let_op: Casuïstiek Oost: deelnemers die weg zijn: Wim Weg\. /,
    );
  });

  it("warns when too few work on the day of the next meeting", () => {
    assert.match(
      zinnen(met(reeks({ quorum: 9 }))).join("\n"),
      /^let_op: Casuïstiek Oost: dinsdag 8 december werken er \d deelnemers, en er zijn er 9 nodig\. Kies/,
    );
  });

  it("tells themes of one name apart", () => {
    assert.match(
      zinnen(met(reeks({ quorum: 9, thema: "jeugd" }))).join("\n"),
      /^let_op: Casuïstiek Oost, thema jeugd: /,
    );
  });

  it("warns of a meeting in the evening, and of one that is over for good", () => {
    assert.match(zinnen(met(reeks({ om: "16:00" }))).join("\n"), /dinsdag 8 december valt buiten de openingstijden\. /);
    assert.match(
      zinnen(met(reeks({ tot: "2026-11-25" }))).join("\n"),
      /^let_op: Casuïstiek Oost: de laatste dag is gew/,
    );
    assert.match(zinnen(met(reeks({ tot: "2026-11-26" }))).join("\n"), /^goed/);
  });

  it("is told by controleer too, which still says that the files can be used", () => {
    const kopie = maakKopie();
    try {
      const geschreven = () => {
        const regels: string[] = [];
        const om = { env: {}, invoer: process.stdin, schrijf: (tekst: string) => regels.push(tekst), klaag: () => {} };
        assert.equal(controleer([kopie.map], om), 0);
        return regels.join("");
      };
      assert.equal(geschreven(), "De gemeente is in orde.\n");
      const bestand = kopie.lees("mensen.yaml");
      kopie.schrijf(
        "mensen.yaml",
        bestand.replace("    naam: Joost Denkbeeld\n", "    naam: Joost Denkbeeld\n    tot: 2026-01-31\n"),
      );
      assert.match(
        geschreven(),
        /^De gemeente is in orde\.\nLet op bij de casuïstiek:\n {2}schulden: specialist die weg is: Joost/,
      );
    } finally {
      kopie.weg();
    }
  });
});
