import assert from "node:assert/strict";
import fc from "fast-check";
import { GEGEVENSSOORTEN, type Gegevenssoort, maskeer, vindGegevens } from "../../../src/domain/privacy/gegevens.ts";
import { lijktBsn } from "../../../src/domain/privacy/getallen.ts";

const gevonden = (tekst: string) => vindGegevens(tekst).map(({ soort, van, tot }) => [soort, tekst.slice(van, tot)]);

describe("personal data in a text", () => {
  const tabel: readonly (readonly [string, readonly (readonly [Gegevenssoort, string])[]])[] = [
    ["BSN 123456782", [["bsn", "123456782"]]],
    ["bsn: 1234.56.782", [["bsn", "1234.56.782"]]],
    ["nr 123 456 782 en 20 euro", [["bsn", "123 456 782"]]],
    ["rekening NL91 ABNA 0417 1643 00 bij de bank", [["iban", "NL91 ABNA 0417 1643 00"]]],
    ["nl91abna0417164300", [["iban", "nl91abna0417164300"]]],
    ["bel 06-12345678", [["telefoon", "06-12345678"]]],
    // The nine digits after the country code pass the elfproef.
    ["bel +31 6 45550206", [["telefoon", "+31 6 45550206"]]],
    ["bel 0031-6 4555 0218", [["telefoon", "0031-6 4555 0218"]]],
    [
      "+31 6 45550206 of 123456782",
      [
        ["telefoon", "+31 6 45550206"],
        ["bsn", "123456782"],
      ],
    ],
    ["of 023 512 34 56", [["telefoon", "023 512 34 56"]]],
    ["mail jan.jansen@example.nl graag", [["email", "jan.jansen@example.nl"]]],
    ["woont Kerkstraat 12b", [["adres", "Kerkstraat 12b"]]],
    ["Burgemeester van der Laanlaan 45", [["adres", "Burgemeester van der Laanlaan 45"]]],
    ["op 2011 AB 12", [["adres", "2011 AB 12"]]],
    ["op 2011ab", [["adres", "2011ab"]]],
    ["geb. 3-5-1985", [["geboortedatum", "3-5-1985"]]],
    ["geboren op 3 mei", [["geboortedatum", "3 mei"]]],
    ["mw. de Vries vraagt", [["naam", "de Vries"]]],
    ["dhr J. van den Berg heeft", [["naam", "J. van den Berg"]]],
    ["familie El Idrissi woont hier", [["naam", "El Idrissi"]]],
    ["zoontje Daan (8)", [["naam_kind", "Daan"]]],
    ["haar man Piet belt", [["naam", "Piet"]]],
    ["V-nummer 2871234567", [["v_nummer", "V-nummer 2871234567"]]],
    ["auto AB-12-CD", [["kenteken", "AB-12-CD"]]],
    [
      "hij heeft dementie en MS",
      [
        ["gezondheid", "dementie"],
        ["gezondheid", "MS"],
      ],
    ],
  ];
  for (const [tekst, verwacht] of tabel) {
    it(`are ${verwacht.map(([soort]) => soort).join(" and ")} in "${tekst}"`, () => {
      assert.deepEqual(gevonden(tekst), verwacht);
    });
  }

  for (const tekst of [
    "huur 812,50 in 2024 en 20 keer",
    "bel 0800-2000 of 112",
    "postcode 2011",
    "Mevrouw Heeft pijn",
    "Mevrouw. Ze huilt",
    "op 3-4-2026 om 10 uur",
    "de afspraak is op 24-12-2026",
    "als hij thuis is",
    "terugweg 20 minuten",
    "zoon Wajong",
    "meneer Wmo",
    "12345678 klantnummer",
    "mw wil op donderdag komen",
  ]) {
    it(`are none in "${tekst}"`, () => {
      assert.deepEqual(gevonden(tekst), []);
    });
  }

  it("are no account number when its check digits are wrong", () => {
    assert.ok(!gevonden("rekening NL91 ABNA 0417 1643 01").some(([soort]) => soort === "iban"));
    // The check digits of these words are right by chance.
    assert.deepEqual(gevonden("Een organisatie heeft om 10 uur een afspraak met hem gemaakt."), []);
  });

  it("stand in order and without overlap, whatever the text", () => {
    fc.assert(
      fc.property(rommel(), (tekst) => {
        const plekken = vindGegevens(tekst);
        return plekken.every(
          ({ van, tot }, plek) => van < tot && tot <= tekst.length && van >= (plekken[plek - 1]?.tot ?? 0),
        );
      }),
    );
  });
});

describe("masking", () => {
  it("takes out what was chosen and leaves the rest", () => {
    const tekst = "mw. de Vries, BSN 123456782, bel 06-12345678";

    assert.equal(maskeer(tekst, ["bsn"]), "mw. de Vries, BSN [nummer weggehaald], bel 06-12345678");
    assert.equal(
      maskeer(tekst, ["naam", "telefoon"]),
      "mw. [naam weggehaald], BSN 123456782, bel [telefoonnummer weggehaald]",
    );
  });

  it("leaves nothing of the chosen kinds behind, and changes nothing the second time", () => {
    const soorten = fc.subarray([...GEGEVENSSOORTEN], { minLength: 1 });
    fc.assert(
      fc.property(rommel(), soorten, (tekst, gekozen) => {
        const schoon = maskeer(tekst, gekozen);
        assert.equal(maskeer(schoon, gekozen), schoon);
        assert.ok(!vindGegevens(schoon).some(({ soort }) => gekozen.includes(soort)));
      }),
      { numRuns: 300 },
    );
  });

  it("takes out what comes to light when something else is gone", () => {
    assert.equal(maskeer("123 456 782ABa.b@c.nl", ["bsn", "email"]), "[nummer weggehaald][mailadres weggehaald]");
  });

  it("never lets a BSN through, however it is written and wherever it stands", () => {
    fc.assert(
      fc.property(bsn(), fc.constantFrom("", " ", ".", "-"), rommel(), rommel(), (cijfers, teken, ervoor, erna) => {
        const geschreven = [cijfers.slice(0, 4), cijfers.slice(4, 6), cijfers.slice(6)].join(teken);
        const schoon = maskeer(`${ervoor} bsn: ${geschreven}, ${erna}`, ["bsn"]);
        assert.ok(!schoon.replace(/[ .-]/g, "").includes(cijfers), schoon);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the elfproef", () => {
  for (const [cijfers, lijkt] of [
    ["123456782", true],
    ["111222333", true],
    ["12345678", false],
    ["12345672", true],
    ["000000000", false],
    ["123456789", false],
    ["1234567", false],
  ] as const) {
    it(`${lijkt ? "passes" : "fails"} ${cijfers}`, () => {
      assert.equal(lijktBsn(cijfers), lijkt);
    });
  }
});

function bsn(): fc.Arbitrary<string> {
  return fc
    .integer({ min: 10_000_000, max: 99_999_999 })
    .map((acht) => {
      const som = Array.from(String(acht)).reduce((tot, cijfer, plek) => tot + Number(cijfer) * (9 - plek), 0);
      return { acht, rest: som % 11 };
    })
    .filter(({ rest }) => rest < 10)
    .map(({ acht, rest }) => `${acht}${rest}`);
}

/** Pieces that look like personal data, put together at random. */
function rommel(): fc.Arbitrary<string> {
  const brok = fc.constantFrom(
    "mevrouw",
    "dhr.",
    "Jansen",
    "de",
    "van der",
    "Vries-Bakker",
    "zoontje",
    "Daan",
    "heet",
    "123456782",
    "123 456 782",
    "06",
    "12345678",
    "+31",
    "NL91",
    "ABNA",
    "0417164300",
    "@",
    "jan",
    "example.nl",
    "Kerkstraat",
    "12b",
    "2011",
    "AB",
    "geb.",
    "03-05-1985",
    "3 mei",
    "V-",
    "2871234567",
    "AB-12-CD",
    "kanker",
    "MS",
    ",",
    ".",
    "\n",
    "é",
    "1",
    "0",
  );
  return fc
    .array(brok, { maxLength: 14 })
    .chain((brokken) => fc.constantFrom(" ", "", "  ", "-").map((teken) => brokken.join(teken)));
}
