import assert from "node:assert/strict";
import type { Feit } from "../../../src/domain/cijfers/feiten.ts";
import { FEITEN } from "../../../src/domain/cijfers/feiten.ts";
import { cellenVan, kwartaalVan, periodesVan, telmomentVan } from "../../../src/domain/cijfers/telling.ts";
import { PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";

const om = (tekst: string) => Date.parse(tekst);

describe("The cells in which a fact counts", () => {
  it("are its kind by team, and each of its dimensions once", () => {
    const feit: Feit = {
      soort: "teruggegeven",
      team: "oost",
      reden: "te_vol",
      functie: "",
      keer: "weer",
    };
    assert.deepEqual(cellenVan(feit), [
      "teruggegeven|oost",
      "teruggegeven|oost|reden=te_vol",
      "teruggegeven|oost|keer=weer",
    ]);
  });

  it("hold what became of what began in a quarter", () => {
    const feit: Feit = {
      soort: "afgesloten",
      team: "oost",
      gestart: "2026-K3",
      als: "ondersteuning",
      contact: "ja",
      keer: "eerste",
    };
    assert.ok(cellenVan(feit).includes("afgesloten|oost|status=2026-K3.ondersteuning"));
  });

  it("say the rule for the whole gemeente only, with the answer", () => {
    const feit: Feit = {
      soort: "juiste_plek",
      team: "oost",
      antwoord: "nee",
      leefgebied: "financien",
      functie: "cjg",
      beter: "werk_inkomen",
      regel: "jeugd",
    };
    assert.deepEqual(
      cellenVan(feit).filter((cel) => cel.includes("jeugd")),
      ["juiste_plek||regel=jeugd.nee"],
    );
  });

  it("are none for a line of the log with a kind that is not known here, and only known dimensions count", () => {
    assert.deepEqual(cellenVan({ soort: "toString", team: "oost" }), []);
    assert.deepEqual(cellenVan({ team: "oost" }), []);
    assert.deepEqual(cellenVan({ soort: "toch_zelf", team: "oost", wie: "iemand", dag: "2026-11-20" }), [
      "toch_zelf|oost",
    ]);
  });

  it("know no dimension with a person, a moment or words in it", () => {
    const mag = /^[a-z]+$/i;
    const dimensies = new Set(Object.values(FEITEN).flat());
    for (const dimensie of dimensies) assert.match(dimensie, mag);
    for (const niet of ["naam", "oid", "door", "vraag", "nummer", "minuten", "om", "tekst", "postcode"])
      assert.ok(![...dimensies].some((dimensie) => dimensie === niet), niet);
  });
});

describe("The periods in which a fact counts", () => {
  it("are those of the clock of the gemeente, also where it is another day or year in UTC", () => {
    assert.deepEqual(periodesVan(PROEFGEMEENTE, om("2026-12-31T22:59:59Z")), ["maand/2026-12", "week/2026-12-28"]);
    assert.deepEqual(periodesVan(PROEFGEMEENTE, om("2026-12-31T23:00:00Z")), ["maand/2027-01", "week/2026-12-28"]);
    assert.deepEqual(periodesVan(PROEFGEMEENTE, om("2026-06-30T22:00:00Z")), ["maand/2026-07", "week/2026-06-29"]);
  });

  it("begin a week on Monday, also when summer time begins or ends that Sunday", () => {
    assert.equal(periodesVan(PROEFGEMEENTE, om("2026-03-29T21:59:59Z"))[1], "week/2026-03-23");
    assert.equal(periodesVan(PROEFGEMEENTE, om("2026-03-29T22:00:00Z"))[1], "week/2026-03-30");
    assert.equal(periodesVan(PROEFGEMEENTE, om("2026-10-25T22:59:59Z"))[1], "week/2026-10-19");
    assert.equal(periodesVan(PROEFGEMEENTE, om("2026-10-25T23:00:00Z"))[1], "week/2026-10-26");
  });

  it("are kept for as long as facts are: a week from its end on, a month from the end of its year on", () => {
    const { dag, periodes } = telmomentVan(PROEFGEMEENTE, om("2026-11-22T12:00:00Z"));
    assert.equal(dag, "2026-11-22");
    assert.deepEqual(
      periodes.map(({ periode, tot }) => [periode, new Date(tot).toISOString()]),
      [
        ["maand/2026-11", "2028-12-31T23:00:00.000Z"],
        ["week/2026-11-16", "2028-11-22T23:00:00.000Z"],
      ],
    );
  });

  it("lie in quarters of the calendar", () => {
    const kwartalen = ["2026-01-01", "2026-03-31", "2026-04-01", "2026-09-30", "2026-12-31"].map((dag) =>
      kwartaalVan(PROEFGEMEENTE, om(`${dag}T12:00:00Z`)),
    );
    assert.deepEqual(kwartalen, ["2026-K1", "2026-K1", "2026-K2", "2026-K3", "2026-K4"]);
  });
});
