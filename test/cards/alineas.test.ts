import assert from "node:assert/strict";
import { maakKaart } from "../../cards/kaart.ts";
import type { Alinea, Regel } from "../../dialogs/beeld.ts";
import { acties, gelezen, knop, soort } from "./doorloop.ts";
import { beeld, VOORLEZEN } from "./voorbeelden.ts";

function met(...alineas: readonly Alinea[]) {
  return maakKaart(beeld({ alineas }));
}

describe("words to say to the resident", () => {
  const zeg = (tekst: string) => ({ stijl: "zeg", tekst }) as const;

  it("stand in a box of their own that says so once", () => {
    const kaart = met(zeg("Vertel maar."), zeg("U hoeft niet alles te vertellen."));

    assert.deepEqual(
      soort(kaart, "Container").map((vak) => vak.style),
      ["emphasis"],
    );
    assert.deepEqual(gelezen(kaart), ["Zeg tegen de bewoner:", "Vertel maar.", "U hoeft niet alles te vertellen."]);
  });

  it("are told apart from the words between them", () => {
    const kaart = met(zeg("Een."), { stijl: "gewoon", tekst: "Wacht even." }, zeg("Twee."), zeg("Drie."));

    assert.equal(soort(kaart, "Container").length, 2);
    assert.deepEqual(gelezen(kaart), [
      "Zeg tegen de bewoner:",
      "Een.",
      "Wacht even.",
      "Zeg tegen de bewoner:",
      "Twee.",
      "Drie.",
    ]);
  });
});

describe("a telephone number", () => {
  const bel = (tekst: string) =>
    acties(met({ stijl: "telefoon", tekst })).map(
      (actie) => actie.type === "Action.OpenUrl" && [actie.title, actie.url],
    );

  it("is large text to read, with a button that calls it", () => {
    const kaart = met({ stijl: "telefoon", tekst: "Veilig Thuis 0800-2000" });

    assert.deepEqual(gelezen(kaart), ["Veilig Thuis 0800-2000"]);
    assert.equal(soort(kaart, "RichTextBlock")[0]?.inlines[0]?.size, "extraLarge");
    assert.deepEqual(bel("Veilig Thuis 0800-2000"), [["Bel 0800-2000", "tel:08002000"]]);
  });

  it("is found however it is written", () => {
    assert.deepEqual(bel("112 of 0800-9009"), [
      ["Bel 112", "tel:112"],
      ["Bel 0800-9009", "tel:08009009"],
    ]);
    assert.deepEqual(bel("Bel +31 (0)23 – 543 00 00."), [["Bel +31 (0)23 – 543 00 00", "tel:+310235430000"]]);
    assert.deepEqual(bel("24 uur per dag, 7 dagen"), []);
    assert.deepEqual(bel("vraag je teamleider"), []);
  });

  it("has one button when the view brings its own", () => {
    const kaart = maakKaart(
      beeld({
        alineas: [{ stijl: "telefoon", tekst: "112" }],
        knoppen: [{ titel: "Bel 112", link: "tel:112", stijl: "gevaar" }],
      }),
    );
    assert.equal(knop(kaart, "Bel 112").style, "destructive");
  });
});

describe("a paragraph", () => {
  it("that tells what went wrong or must be noticed has a box, with the words in it", () => {
    const kaart = met({ stijl: "fout", tekst: "Dat lukte niet." }, { stijl: "melding", tekst: "Schrijf kort." });
    assert.deepEqual(
      soort(kaart, "Container").map((vak) => vak.style),
      ["attention", "accent"],
    );
    assert.deepEqual(gelezen(kaart), ["Dat lukte niet.", "Schrijf kort."]);
  });

  it("is ordinary, small or bold", () => {
    const opmaak = (stijl: "gewoon" | "klein" | "nadruk") =>
      soort(met({ stijl, tekst: "x" }), "RichTextBlock")[0]?.inlines;
    assert.deepEqual(opmaak("gewoon"), [{ type: "TextRun", text: "x" }]);
    assert.deepEqual(opmaak("klein"), [{ type: "TextRun", text: "x", size: "small", isSubtle: true }]);
    assert.deepEqual(opmaak("nadruk"), [{ type: "TextRun", text: "x", weight: "bolder" }]);
  });
});

describe("the facts on a card", () => {
  const onderwerp: Regel = { label: "Onderwerp", waarde: "Geldzaken" };

  it("are one line each when nothing can be changed", () => {
    assert.deepEqual(gelezen(maakKaart(beeld({ regels: [onderwerp] }))), ["Onderwerp: Geldzaken"]);
  });

  it("each have the button that changes them, told apart by what it changes", () => {
    const kaart = maakKaart(VOORLEZEN);
    const tips = acties(kaart)
      .filter((actie) => actie.title === "Aanpassen")
      .map((actie) => actie.tooltip);

    assert.deepEqual(
      tips,
      VOORLEZEN.regels.map((regel) => `Aanpassen: ${regel.label}`),
    );
    assert.equal(soort(kaart, "ColumnSet").length, VOORLEZEN.regels.length);
  });

  it("look alike when only some can be changed", () => {
    const kaart = maakKaart(beeld({ regels: [onderwerp, { ...onderwerp, knop: { titel: "Aanpassen", verb: "x" } }] }));
    assert.deepEqual(gelezen(kaart), ["Onderwerp", "Geldzaken", "Onderwerp", "Geldzaken"]);
  });
});
