import assert from "node:assert/strict";
import type { InputElement } from "../../cards/adaptief.ts";
import { maakKaart } from "../../cards/kaart.ts";
import type { Veld } from "../../dialogs/beeld.ts";
import { acties, elementen, gelezen, soort } from "./doorloop.ts";
import { beeld, STAP } from "./voorbeelden.ts";

const TEKST = {
  id: "a",
  soort: "tekst",
  label: "Vraag",
  verplicht: false,
  waarde: "",
  maximum: 40,
  regels: "een",
} as const;
const KEUZES = [
  { titel: "over mij", waarde: "mij" },
  { titel: "over een ander", waarde: "ander" },
];
const ACHTER = { verplicht: true, achter: "Gaat het over iemand anders?" } as const;
const KEUZE = {
  id: "b",
  soort: "keuze",
  label: "Over wie?",
  verplicht: false,
  waarde: "",
  keuzes: KEUZES,
  vorm: "lijst",
} as const;

function invoer(veld: Veld): InputElement {
  const [gevonden] = elementen(maakKaart(beeld({ velden: [veld] }))).filter((element) => "label" in element);
  assert.ok(gevonden !== undefined && "label" in gevonden);
  return gevonden;
}

function isOpen(...velden: readonly Veld[]): boolean | undefined {
  return soort(maakKaart(beeld({ velden })), "Container")[0]?.isVisible;
}

describe("a field", () => {
  it("has its label whatever its kind", () => {
    const velden = elementen(maakKaart(STAP)).flatMap((element) => ("label" in element ? [element.label] : []));
    assert.deepEqual(
      velden.map((label) => String(label).replace(" (mag leeg blijven)", "")),
      STAP.velden.map((veld) => veld.label),
    );
  });

  it("has an id of its own each time the question is shown", () => {
    const id = (rev: number | string) =>
      soort(maakKaart(beeld({ velden: [TEKST], basis: { rev } })), "Input.Text")[0]?.id;
    assert.deepEqual([id(0), id(7), id("12")], ["a_r0", "a_r7", "a_r12"]);
    assert.equal(invoer(TEKST).id, "a_r0");
  });

  for (const veld of [
    { ...TEKST, verplicht: true },
    { ...KEUZE, verplicht: true },
    { id: "d", soort: "datum", label: "Wanneer?", waarde: "", verplicht: true },
  ] satisfies Veld[]) {
    it(`of kind ${veld.soort} holds back no button, also when it must be filled in`, () => {
      assert.ok(!("isRequired" in invoer(veld)));
      assert.equal(invoer(veld).label, veld.label);
    });
  }

  it("for text or a date says that it may stay empty", () => {
    assert.equal(invoer({ ...TEKST, verplicht: false }).label, `${TEKST.label} (mag leeg blijven)`);
    assert.equal(invoer({ ...KEUZE, verplicht: false }).label, KEUZE.label);
  });

  it("for text takes one line or more, so many characters, a telephone number or an e-mail address", () => {
    const kort = invoer({ ...TEKST, stijl: "tel", waarde: "023" });
    const lang = invoer({ ...TEKST, regels: "meer" });

    assert.ok(kort.type === "Input.Text" && lang.type === "Input.Text");
    assert.deepEqual([kort.maxLength, kort.style, kort.value, kort.isMultiline], [40, "tel", "023", undefined]);
    assert.deepEqual([lang.isMultiline, lang.value], [true, undefined]);
  });

  it("for a choice is a list, buttons, or several to tick", () => {
    const velden: readonly Veld[] = [
      KEUZE,
      { ...KEUZE, vorm: "knoppen", waarde: "ander" },
      { ...KEUZE, soort: "meer", waarde: ["mij", "ander"] },
    ];
    const vormen = velden
      .map(invoer)
      .map((veld) => veld.type === "Input.ChoiceSet" && [veld.style, veld.isMultiSelect, veld.value]);

    assert.deepEqual(vormen, [
      ["compact", undefined, undefined],
      ["expanded", undefined, "ander"],
      ["expanded", true, "mij,ander"],
    ]);
  });

  it("to tick sends true or false", () => {
    const veld = invoer({ id: "e", soort: "vink", label: "Hulp bij lezen?", waarde: true, verplicht: false });

    assert.ok(veld.type === "Input.Toggle");
    assert.deepEqual([veld.value, veld.valueOn, veld.valueOff, veld.title], ["true", "true", "false", "Ja"]);
  });

  it("is followed by what is wrong with it, then by what it is for", () => {
    const kaart = maakKaart(beeld({ velden: [{ ...TEKST, fout: "Dit is te kort.", uitleg: "Schrijf één zin." }] }));

    assert.deepEqual(
      kaart.body.map((element) => element.type),
      ["TextBlock", "Input.Text", "RichTextBlock", "RichTextBlock"],
    );
    assert.deepEqual(gelezen(kaart), ["Dit is te kort.", "Schrijf één zin."]);
  });
});

describe("a field behind a title", () => {
  const over = { ...KEUZE, ...ACHTER, waarde: "mij" } as const;

  it("waits hidden behind one button for all fields of that title", () => {
    const kaart = maakKaart(beeld({ velden: [over, TEKST, { ...TEKST, ...ACHTER, id: "c" }] }));
    const [groep] = soort(kaart, "Container");

    assert.deepEqual(
      acties(kaart).map((actie) => actie.type === "Action.ToggleVisibility" && [actie.title, actie.targetElements]),
      [["Gaat het over iemand anders?", [groep?.id]]],
    );
    assert.equal(groep?.isVisible, false);
    assert.deepEqual(
      groep?.items.map((veld) => veld.id),
      ["b_r0", "c_r0"],
    );
    assert.deepEqual(
      kaart.body.map((element) => element.type),
      ["TextBlock", "ActionSet", "Container", "Input.Text"],
    );
  });

  it("is open once it says something other than it did by itself", () => {
    const tekst = { ...TEKST, ...ACHTER };
    const vink = { id: "e", soort: "vink", label: "Ja?", ...ACHTER } as const;
    const meer = { ...KEUZE, ...ACHTER, soort: "meer" } as const;
    const datum = { id: "d", soort: "datum", label: "Wanneer?", ...ACHTER } as const;

    const dicht: readonly Veld[] = [
      over,
      { ...over, waarde: "" },
      tekst,
      { ...vink, waarde: false },
      { ...meer, waarde: [] },
      { ...datum, waarde: "" },
    ];
    const open: readonly Veld[] = [
      { ...over, waarde: "ander" },
      { ...tekst, waarde: "zoon" },
      { ...vink, waarde: true },
      { ...meer, waarde: ["mij"] },
      { ...datum, waarde: "2026-11-26" },
      { ...tekst, fout: "Vul dit in." },
    ];
    assert.deepEqual(
      dicht.map((veld) => isOpen(veld)),
      dicht.map(() => false),
    );
    assert.deepEqual(
      open.map((veld) => isOpen(veld)),
      open.map(() => true),
    );
    assert.equal(isOpen(over, { ...tekst, id: "c", waarde: "zoon" }), true);
  });
});
