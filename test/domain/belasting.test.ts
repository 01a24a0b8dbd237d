import assert from "node:assert/strict";
import { belastingVan, belastingverschil, metBelast } from "../../src/domain/belasting.ts";
import type { Belastingregels } from "../../src/domain/gemeente.ts";
import { biedAan, isWeigering, pakOp, vraagOverTeNemen, zetInRij } from "../../src/domain/overdracht.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import { doorgegevenVraag } from "../support/vraag.ts";

const REGELS: Belastingregels = { gewicht: { nu: 3, vandaag: 3, morgen: 2, drie_dagen: 2, vijf_dagen: 1 }, perFte: 20 };
const FATIMA = { wie: "fatima", waarom: "functie" };

const aangeboden = metBelast(biedAan(doorgegevenVraag(), FATIMA, 1, 2), REGELS);
const van = (vraag: Vraag | null) => Object.fromEntries(belastingVan(vraag, REGELS));

function opgepakt(): Vraag {
  const uitkomst = pakOp(aangeboden, "fatima", 2);
  assert.ok(!isWeigering(uitkomst));
  return metBelast(uitkomst, REGELS);
}

describe("how much somebody has", () => {
  it("counts who is asked now, who owns it, and who is asked to take it over", () => {
    assert.deepEqual(van(aangeboden), { fatima: 1 });
    assert.deepEqual(van(opgepakt()), { fatima: 1 });
    const over = vraagOverTeNemen(opgepakt(), { wie: "joost", waarom: "doorgezet" }, 3, { tot: 4, functie: null });
    assert.deepEqual(van(over), { fatima: 1, joost: 1 });
    assert.deepEqual(van(zetInRij(aangeboden, "werk_inkomen", 3, 4)), {});
    assert.deepEqual(van(null), {});
  });

  it("goes up and down by the difference, and not at all when it stays with the same", () => {
    assert.deepEqual(belastingverschil(null, aangeboden), [{ wie: "fatima", erbij: 1 }]);
    assert.deepEqual(belastingverschil(aangeboden, opgepakt()), []);
    assert.deepEqual(belastingverschil(opgepakt(), null), [{ wie: "fatima", erbij: -1 }]);
    const bijJoost = metBelast(biedAan(aangeboden, { wie: "joost", waarom: "vervanger" }, 3, 4), REGELS);
    assert.deepEqual(belastingverschil(aangeboden, bijJoost), [
      { wie: "joost", erbij: 1 },
      { wie: "fatima", erbij: -1 },
    ]);
  });

  it("is taken off as it was put on, though the weights have changed since", () => {
    const zwaarder = { ...REGELS, gewicht: { ...REGELS.gewicht, vijf_dagen: 7 } };
    const nu = metBelast(opgepakt(), zwaarder);
    assert.deepEqual(belastingverschil(aangeboden, nu), [{ wie: "fatima", erbij: 6 }]);
    assert.deepEqual(belastingverschil(nu, null), [{ wie: "fatima", erbij: -7 }]);
  });
});
