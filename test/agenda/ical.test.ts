import assert from "node:assert/strict";
import fc from "fast-check";
import nodeIcal from "node-ical";
import { schrijfIcal, uidVan } from "../../src/agenda/ical.ts";
import type { Agendabestand, Bestandspunt } from "../../src/app/agenda.ts";
import { fouten, gelezen, methodefouten, regels, tijden, waarden } from "../support/ical-lezer.ts";
import { ms } from "../support/kalender.ts";

const NU = ms("2026-11-23T10:00");
const NOOR = { sleutel: "kJ8_noor-4", naam: "Noor", komt: true };
const JOOST = { sleutel: "Xy9_joost-1", naam: "Joost", komt: null };

function punt(deel: Partial<Bestandspunt> = {}): Bestandspunt {
  return {
    bron: "casus/AbC-123_x",
    van: ms("2026-11-24T09:00"),
    tot: ms("2026-11-24T09:30"),
    naam: "Consult WT-oost-12",
    waar: "bellen",
    stand: "vast",
    volgnummer: 0,
    mensen: [JOOST, NOOR],
    ...deel,
  };
}

function bestand(deel: Partial<Agendabestand> = {}): Agendabestand {
  return {
    soort: "uitnodiging",
    gemeente: "proef",
    organisatie: "Gemeente Proefstad",
    tijdzone: "Europe/Amsterdam",
    nu: NU,
    punten: [punt()],
    ...deel,
  };
}

describe("an iCalendar file", function () {
  this.timeout(120_000);

  const tekst = () =>
    fc.string({ unit: "grapheme", maxLength: 120 }).map((een) => een.replaceAll(/[\p{Cc}\p{Cs}\uFFFD]/gu, ""));
  const elkPunt = fc
    .record({
      id: fc.stringMatching(/^[\w-]{6,40}$/u),
      van: fc.integer({ min: ms("2026-01-01T00:00") / 60_000, max: ms("2036-01-01T00:00") / 60_000 }),
      minuten: fc.integer({ min: 15, max: 240 }),
      naam: tekst(),
      waar: tekst(),
      stand: fc.constantFrom("vast", "voorlopig", "afgezegd"),
      volgnummer: fc.nat({ max: 500 }),
      mensen: fc.array(
        fc.record({ sleutel: fc.stringMatching(/^[\w-]{22}$/u), naam: tekst(), komt: fc.option(fc.boolean()) }),
        { minLength: 1, maxLength: 15 },
      ),
    })
    .map(({ id, van, minuten, ...deel }) =>
      punt({ ...deel, bron: `casus/${id}`, van: van * 60_000, tot: (van + minuten) * 60_000 }),
    );

  it("keeps the rules of RFC 5545 and 5546 whatever is in it, and two other readers get the same times out of it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("feed", "uitnodiging", "afzegging"),
        fc.uniqueArray(elkPunt, { selector: ({ bron }) => bron, minLength: 1, maxLength: 8 }),
        tekst(),
        (soort, alle, organisatie) => {
          const stand = soort === "afzegging" ? ("afgezegd" as const) : ("vast" as const);
          const punten = soort === "feed" ? alle : alle.slice(0, 1).map((een) => ({ ...een, stand }));
          const uit = schrijfIcal(bestand({ soort, punten, organisatie: organisatie || "Gemeente" }));
          assert.deepEqual(fouten(uit), []);
          assert.deepEqual(methodefouten(uit), []);
          assert.deepEqual(
            tijden(uit),
            punten.map(({ bron, van, tot }) => ({ uid: uidVan("proef", bron), van, tot })),
          );
          const namen = gelezen(uit).getAllSubcomponents("vevent");
          assert.deepEqual(
            namen.map((een) => een.getFirstPropertyValue("summary")),
            punten.map(({ naam }) => naam),
          );
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it("says when on the clock, in the zone that it carries along, summer and winter", () => {
    const dagen = ["2026-10-23T13:30", "2026-10-26T13:30", "2027-03-26T13:30", "2027-03-29T13:30"];
    const punten = dagen.map((dag, plek) => {
      return punt({ bron: `overleg/oost_${plek}`, van: ms(dag), tot: ms(dag) + 5_400_000 });
    });
    const eigen = process.env["TZ"];
    try {
      for (const zone of ["UTC", "America/New_York", "Europe/Amsterdam"]) {
        process.env["TZ"] = zone;
        const uit = schrijfIcal(bestand({ soort: "feed", punten }));
        assert.deepEqual(
          regels(uit).filter((regel) => regel.startsWith("DTSTART;")),
          dagen.map((dag) => `DTSTART;TZID=Europe/Amsterdam:${dag.replaceAll(/[-:]/gu, "")}00`),
        );
        assert.deepEqual(
          tijden(uit).map(({ van }) => van),
          dagen.map(ms),
        );
        assert.deepEqual(waarden(uit, "TZID"), ["Europe/Amsterdam"]);
        assert.ok(!uit.includes("Brussels"));
        assert.deepEqual(
          waarden(uit, "DTSTAMP"),
          Array.from({ length: 4 }, () => "20261123T090000Z"),
        );
      }
    } finally {
      if (eigen === undefined) delete process.env["TZ"];
      else process.env["TZ"] = eigen;
    }
  });

  it("is right within the hour that comes twice and the one that does not come", () => {
    const punten = [ms("2026-10-25T01:30"), ms("2027-03-28T01:30")].map((van, plek) => {
      return punt({ bron: `overleg/nacht_${plek}`, van, tot: van + 7_200_000 });
    });
    assert.deepEqual(
      tijden(schrijfIcal(bestand({ soort: "feed", punten }))).map(({ van, tot }) => tot - van),
      [7_200_000, 7_200_000],
    );
  });

  it("without anything in it is still a calendar", () => {
    const leeg = schrijfIcal(bestand({ soort: "feed", punten: [] }));
    assert.deepEqual(fouten(leeg), []);
    assert.equal(gelezen(leeg).getAllSubcomponents("vevent").length, 0);
    assert.equal(Object.values(nodeIcal.sync.parseICS(leeg)).filter((een) => een?.type === "VEVENT").length, 0);
  });

  it("refuses a zone that nobody knows", () => {
    assert.throws(() => schrijfIcal(bestand({ tijdzone: "Europe/Atlantis" })), RangeError);
  });
});

describe("an invitation", () => {
  const uit = schrijfIcal(bestand());

  it("asks the people of it, in the name of the gemeente, under addresses that lead nowhere", () => {
    assert.deepEqual(waarden(uit, "METHOD"), ["REQUEST"]);
    assert.ok(
      regels(uit).includes('ORGANIZER;CN="Gemeente Proefstad":mailto:geen-antwoord@proef.wijkwijzer.invalid'),
      uit,
    );
    assert.deepEqual(
      regels(uit).filter((regel) => regel.startsWith("ATTENDEE")),
      [
        'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE;CN="Joost":MAILTO:Xy9_joost-1@proef.wijkwijzer.invalid',
        'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Noor":MAILTO:kJ8_noor-4@proef.wijkwijzer.invalid',
      ],
    );
  });

  it("says a neutral name, how they meet, and nothing else", () => {
    assert.deepEqual(waarden(uit, "SUMMARY"), ["Consult WT-oost-12"]);
    assert.deepEqual(waarden(uit, "LOCATION"), ["bellen"]);
    assert.deepEqual(waarden(uit, "CLASS"), ["PRIVATE"]);
    const bekend =
      /^(?:BEGIN|END|VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|ORGANIZER|ATTENDEE|STATUS|CLASS|X-MICROSOFT-CDO-BUSYSTATUS|TZ\w+|RRULE)[;:]/u;
    assert.deepEqual(
      regels(uit).filter((regel) => !bekend.test(regel)),
      [],
    );
  });

  it("that is moved, and then called off, replaces the event it was made for", () => {
    const later = ms("2026-11-26T11:00");
    const verzet = punt({ van: later, tot: later + 1_800_000, volgnummer: 1 });
    const af = { ...verzet, stand: "afgezegd" as const, volgnummer: 2 };
    const ander = punt({ bron: "casus/ander-consult", volgnummer: 7 });
    const agenda = new Map<string, { volgnummer: number; van: number }>();
    const neemOp = (tekst: string) => {
      const [een] = tijden(tekst);
      const volgnummer = Number(waarden(tekst, "SEQUENCE")[0]);
      assert.ok(een);
      if ((agenda.get(een.uid)?.volgnummer ?? -1) > volgnummer) return;
      if (waarden(tekst, "METHOD")[0] === "CANCEL") agenda.delete(een.uid);
      else agenda.set(een.uid, { volgnummer, van: een.van });
    };

    neemOp(schrijfIcal(bestand()));
    neemOp(schrijfIcal(bestand({ punten: [ander] })));
    neemOp(schrijfIcal(bestand({ punten: [verzet] })));
    assert.deepEqual(
      [...agenda.values()].map(({ van }) => van),
      [later, ander.van],
    );
    neemOp(schrijfIcal(bestand()));
    assert.equal(
      agenda.get(uidVan("proef", verzet.bron))?.van,
      later,
      "an older file that is opened late changes nothing",
    );
    neemOp(schrijfIcal(bestand({ soort: "afzegging", punten: [af] })));
    assert.deepEqual([...agenda.keys()], [uidVan("proef", ander.bron)]);
  });

  it("has one name for everybody, and another in every gemeente", () => {
    const voorNoor = schrijfIcal(bestand({ punten: [punt({ mensen: [NOOR] })] }));
    assert.deepEqual(waarden(voorNoor, "UID"), waarden(uit, "UID"));
    assert.notDeepEqual(waarden(schrijfIcal(bestand({ gemeente: "elders" })), "UID"), waarden(uit, "UID"));
  });
});

describe("a personal feed", () => {
  it("is published, names nobody, says how often to look, and what is off or not sure yet", () => {
    const punten = [
      punt(),
      punt({ bron: "casus/wacht-nog", stand: "voorlopig", mensen: [] }),
      punt({ bron: "overleg/oost_2026-11-24", naam: "Casuïstiek Oost", stand: "afgezegd", mensen: [] }),
    ].map((een) => ({ ...een, mensen: [] }));
    const uit = schrijfIcal(bestand({ soort: "feed", punten }));
    assert.deepEqual(waarden(uit, "METHOD"), ["PUBLISH"]);
    assert.deepEqual(waarden(uit, "STATUS"), ["CONFIRMED", "TENTATIVE", "CANCELLED"]);
    assert.deepEqual(waarden(uit, "REFRESH-INTERVAL"), ["PT1H"]);
    assert.deepEqual(waarden(uit, "X-PUBLISHED-TTL"), ["PT1H"]);
    assert.ok(!uit.includes("ATTENDEE") && !uit.includes("Noor"));
  });
});
