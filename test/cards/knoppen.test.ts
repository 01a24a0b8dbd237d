import assert from "node:assert/strict";
import fc from "fast-check";
import { maakKaart } from "../../cards/kaart.ts";
import type { Knop } from "../../dialogs/beeld.ts";
import { acties, knop, soort } from "./doorloop.ts";
import { beeld, GEVAAR } from "./voorbeelden.ts";

function knoppen(aantal: number): readonly Knop[] {
  return Array.from({ length: aantal }, (_, n) => ({ titel: `Knop ${n + 1}`, verb: `doe_${n + 1}` }));
}

describe("a button", () => {
  const basis = { rev: 4, op: "a1" };

  it("sends the card's ids, its own data and its verb, in older clients too", () => {
    const kaart = maakKaart(
      beeld({ basis, knoppen: [{ titel: "Verder", verb: "verder", data: { keer: 2 }, stijl: "hoofd" }] }),
    );
    const data = { rev: 4, op: "a1", keer: 2, verb: "verder" };

    assert.deepEqual(knop(kaart, "Verder"), {
      type: "Action.Execute",
      id: "knop_1",
      title: "Verder",
      verb: "verder",
      data,
      style: "positive",
      fallback: { type: "Action.Submit", title: "Verder", data, style: "positive" },
    });
  });

  it("keeps its verb when its data claims another", () => {
    const actie = knop(
      maakKaart(beeld({ knoppen: [{ titel: "Terug", verb: "terug", data: { verb: "wis" } }] })),
      "Terug",
    );

    assert.ok(actie.type === "Action.Execute");
    assert.equal(actie.data["verb"], "terug");
  });

  it("leaves the fields out of it when it fetches help, in older clients too", () => {
    const actie = knop(maakKaart(GEVAAR), "Direct hulp");

    assert.ok(actie.type === "Action.Execute");
    assert.deepEqual([actie.associatedInputs, actie.fallback.associatedInputs], ["none", "none"]);
  });

  it("is the main one only once a row, and red where there is danger", () => {
    const rij: readonly Knop[] = [
      { titel: "Een", verb: "een" },
      { titel: "Twee", verb: "twee", stijl: "hoofd" },
      { titel: "Drie", verb: "drie", stijl: "hoofd" },
      { titel: "Vier", verb: "vier", stijl: "gevaar" },
    ];
    const stijlen = acties(maakKaart(beeld({ knoppen: rij }))).map((actie) => actie.style);
    assert.deepEqual(stijlen, [undefined, "positive", undefined, "destructive"]);
  });

  it("opens a page or a telephone number", () => {
    const links = ["https://wijkwijzer.example/x", "http://127.0.0.1:3978/x", "tel:112"];
    const kaart = maakKaart(beeld({ knoppen: links.map((link) => ({ titel: link, link })) }));

    assert.deepEqual(
      acties(kaart).map((actie) => actie.type === "Action.OpenUrl" && actie.url),
      links,
    );
  });

  for (const link of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "tel:112;x",
    " https://a.example",
  ]) {
    it(`is left out when it would open ${link}`, () => {
      assert.deepEqual(acties(maakKaart(beeld({ knoppen: [{ titel: "Open", link }] }))), []);
    });
  }
});

describe("a row of buttons", () => {
  it("never has more than five, keeps their order and loses none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (aantal) => {
        const rijen = soort(maakKaart(beeld({ knoppen: knoppen(aantal) })), "ActionSet").map((rij) => rij.actions);

        assert.ok(rijen.every((rij) => rij.length >= 1 && rij.length <= 5));
        assert.deepEqual(
          rijen.flat().map((actie) => actie.title),
          knoppen(aantal).map((een) => een.titel),
        );
      }),
    );
  });

  it("is split evenly rather than leaving one button alone", () => {
    const rijen = soort(maakKaart(beeld({ knoppen: knoppen(7) })), "ActionSet");
    assert.deepEqual(
      rijen.map((rij) => rij.actions.length),
      [4, 3],
    );
  });

  it("with the emergency buttons stands apart, last, and ends with Scherm leeg", () => {
    const rijen = soort(maakKaart(GEVAAR), "ActionSet").filter((rij) => rij.separator === true);

    assert.deepEqual(
      rijen.map((rij) => rij.actions.map((actie) => actie.title)),
      [["Direct hulp", "Ik vertrouw het niet", "Scherm leeg"]],
    );
  });
});
