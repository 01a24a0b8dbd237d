import assert from "node:assert/strict";
import { bijeenkomsten } from "../../src/domain/casuistiek/reeks.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { keur } from "../dialogs/leeskeuring.ts";
import { ms } from "../support/kalender.ts";

const haarlem = leesGemeente("config/haarlem");
const proef = leesGemeente("config/proef");
const NU = ms("2026-11-26T10:00");
const JAAR_MS = 365 * 86_400_000;

/** Every expertise of `domain.md` §7.3 and its route. */
const ROUTES: Readonly<Record<string, "boeken" | "bellen">> = {
  ggz: "boeken",
  wvggz: "bellen",
  lvb: "boeken",
  verslaving: "boeken",
  schulden: "boeken",
  jeugd: "boeken",
  dementie: "boeken",
  "veilig-thuis": "bellen",
  wijkagent: "bellen",
  expertiseteam: "boeken",
};

describe("The casuïstiek of Haarlem", () => {
  const { expertises, reeksen, methoden } = haarlem.casuistiek;
  const perSoort = (soort: string) => [...reeksen.values()].filter((reeks) => reeks.soort === soort);

  it("has every expertise with its own route: booked, or only phoned", () => {
    assert.deepEqual(
      Object.fromEntries([...expertises].map(([id, { bel }]) => [id, bel === null ? "boeken" : "bellen"])),
      ROUTES,
    );
    for (const { regel, naam } of expertises.values()) assert.ok(regel !== "", naam);
  });

  it("has the two kinds of consult for ggz only, and says that the resident is asked first", () => {
    const beide = [...expertises.values()].filter(({ soorten }) => soorten.includes("over_bewoner"));
    assert.deepEqual(
      beide.map(({ id }) => id),
      ["ggz"],
    );
    assert.match(
      expertises.get("ggz")?.regel ?? "",
      /zonder naam.*Vraag eerst of die het goed vindt.*buiten deze bot/is,
    );
  });

  it("parks nothing that cannot wait", () => {
    assert.match(expertises.get("veilig-thuis")?.regel ?? "", /wacht nooit op een overleg\. Bel vandaag\./);
    assert.match(expertises.get("schulden")?.regel ?? "", /Wacht niet op een consult, bel vandaag/);
    assert.match(expertises.get("wijkagent")?.regel ?? "", /Noem geen naam, tenzij er een grond voor is/);
  });

  it("asks consults of 20 to 30 minutes, and of specialists on the roster", () => {
    const teBoeken = [...expertises.values()].filter(({ bel }) => bel === null);
    for (const { naam, minuten, specialisten } of teBoeken) {
      assert.ok(20 <= minuten && minuten <= 30, naam);
      for (const { wie } of specialisten) assert.ok(haarlem.mensen.has(wie), naam);
    }
  });

  it("has a table for every team, every two weeks, with two cases in an hour and a half", () => {
    const eigen = perSoort("casuistiek").filter(({ thema }) => thema === null);
    assert.deepEqual(eigen.flatMap(({ teams }) => teams).toSorted(), [...haarlem.teams.keys()].toSorted());
    for (const reeks of eigen) {
      assert.deepEqual([reeks.minuten, reeks.plaatsen], [90, 2]);
      const keren = bijeenkomsten(haarlem, reeks, NU, NU + JAAR_MS).length;
      assert.ok(23 <= keren && keren <= 27, `${reeks.naam}: ${keren} keer in een jaar`);
    }
  });

  it("has the four themes across all teams", () => {
    const themas = perSoort("casuistiek").filter(({ thema }) => thema !== null);
    assert.deepEqual(
      themas.map(({ thema }) => thema),
      ["jeugd", "ouderen", "huiselijk geweld", "bemoeizorg"],
    );
    for (const { teams } of themas) assert.equal(teams.length, haarlem.teams.size);
  });

  it("has intervisie in a fixed group of five to eight, every four to six weeks", () => {
    for (const reeks of perSoort("intervisie")) {
      assert.ok(5 <= reeks.deelnemers.length && reeks.deelnemers.length <= 8);
      const keren = bijeenkomsten(haarlem, reeks, NU, NU + JAAR_MS).length;
      assert.ok(8 <= keren && keren <= 13, `${keren}`);
    }
  });

  it("has a beleidsmatig overleg each quarter", () => {
    const [beleid] = perSoort("beleid");
    assert.ok(beleid);
    const keren = bijeenkomsten(haarlem, beleid, NU, NU + JAAR_MS).map(({ datum }) => datum.slice(0, 7));
    assert.deepEqual(keren, ["2026-12", "2027-03", "2027-06", "2027-09"]);
  });

  it("has no two meetings of one person at the same time in the coming year", () => {
    const per = new Map<string, { van: number; tot: number; naam: string }[]>();
    for (const reeks of reeksen.values())
      for (const { van, tot } of bijeenkomsten(haarlem, reeks, NU, NU + JAAR_MS))
        for (const wie of reeks.deelnemers) per.set(wie, [...(per.get(wie) ?? []), { van, tot, naam: reeks.naam }]);
    const dubbel = [...per].flatMap(([wie, keren]) => {
      const opTijd = keren.toSorted((een, ander) => een.van - ander.van);
      return opTijd.flatMap((keer, index) => {
        const vorige = opTijd[index - 1];
        const op = new Date(keer.van).toISOString();
        return vorige !== undefined && vorige.tot > keer.van
          ? [`${haarlem.mensen.get(wie)?.naam}: ${vorige.naam} en ${keer.naam} op ${op}`]
          : [];
      });
    });
    assert.deepEqual(dubbel, []);
  });

  it("has fictional numbers, but for the two that are the same everywhere", () => {
    const landelijk = ["0800-2000", "0900-8844"];
    const nummers = [...expertises.values()].flatMap(({ bel }) => bel ?? []);
    assert.deepEqual(
      nummers.filter((nummer) => !landelijk.includes(nummer) && !/^023-555 0\d \d\d$/.test(nummer)),
      [],
    );
    assert.match(haarlem.casuistiek.aandachtsfunctionaris, /023-555/);
  });

  it("offers the methods of the review; the incident method takes the published 65 minutes", () => {
    const duur = (id: string) => methoden.get(id)?.rondes.reduce((som, { minuten }) => som + minuten, 0);
    for (const id of ["roddelmethode", "balint", "bob", "moreel-beraad", "intervisie"]) assert.ok(methoden.has(id), id);
    assert.deepEqual(
      methoden.get("incidentmethode")?.rondes.map(({ minuten }) => minuten),
      [5, 10, 5, 15, 10, 10, 10],
    );
    assert.equal(duur("incidentmethode"), 65);
    assert.equal(methoden.get("intervisie")?.zonderBlad, true);
  });
});

describe("The casuïstiek of the trial", () => {
  it("has something to ask every day, of somebody who can be played", () => {
    for (const { bel, specialisten, naam } of proef.casuistiek.expertises.values()) {
      const dagen = new Set(specialisten.flatMap(({ spreekuren }) => spreekuren.map(({ dag }) => dag)));
      if (bel === null) assert.equal(dagen.size, 7, naam);
    }
  });

  it("has a meeting every day that is full after one case", () => {
    const [dagelijks] = proef.casuistiek.reeksen.values();
    assert.ok(dagelijks);
    assert.equal(dagelijks.plaatsen, 1);
    assert.equal(bijeenkomsten(proef, dagelijks, NU, NU + 14 * 86_400_000).length, 14);
  });
});

describe("What the casuïstiek of a gemeente says to people", () => {
  const regels = ({ casuistiek }: Gemeente): readonly (readonly [string, string])[] => [
    ...[...casuistiek.expertises.values()].map(({ id, regel }) => [`expertise ${id}`, regel] as const),
    ...[...casuistiek.methoden.values()].flatMap(({ id, naam, rondes }) => [
      [`methode ${id}`, naam] as const,
      ...rondes.flatMap((ronde) => [ronde.naam, ronde.uitleg].map((tekst) => [`${id}: ${ronde.naam}`, tekst] as const)),
    ]),
    ...[...casuistiek.reeksen.values()].map(({ id, naam }) => [`reeks ${id}`, naam] as const),
  ];

  for (const gemeente of [haarlem, proef])
    it(`can be read aloud in ${gemeente.naam}`, () => {
      const mis = regels(gemeente).flatMap(([plek, tekst]) =>
        keur({ plek, voor: "collega", tekst }).map((wat) => `${plek}: ${wat}`),
      );
      assert.deepEqual(mis, []);
    });
});
