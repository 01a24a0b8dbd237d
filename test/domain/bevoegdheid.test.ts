import assert from "node:assert/strict";
import { VERBEN, wegwijzer } from "../../src/app/wijzer.ts";
import { ACTIES, BEVOEGDHEDEN, mag, RELATIES } from "../../src/domain/bevoegdheid.ts";
import { Rol } from "../../src/domain/sleutels.ts";

describe("the table of who may do what", () => {
  it("has a row for every action, and every row is an action", () => {
    assert.deepEqual(Object.keys(BEVOEGDHEDEN).toSorted(), [...ACTIES].toSorted());
  });

  it("is what decides, for every role, action and relation", () => {
    for (const actie of ACTIES)
      for (const relatie of RELATIES)
        for (const rol of Rol.options)
          assert.equal(
            mag([rol], actie, relatie),
            BEVOEGDHEDEN[actie][relatie]?.includes(rol) ?? false,
            `${rol} ${actie} ${relatie}`,
          );
  });

  it("refuses whoever has no role at all", () => {
    for (const actie of ACTIES) for (const relatie of RELATIES) assert.equal(mag([], actie, relatie), false);
  });

  it("lets nobody read what residents said without having been asked or owning it", () => {
    for (const rol of Rol.options) {
      assert.equal(mag([rol], "vraag.lezen", "geen"), false, rol);
      assert.equal(mag([rol], "vraag.lezen", "indiener"), false, rol);
    }
  });

  it("keeps content from the team lead who was only asked", () => {
    assert.equal(mag(["teamleider"], "vraag.lezen", "gevraagd"), false);
  });

  it("lets everybody on the roster call for help", () => {
    for (const rol of Rol.options) assert.ok(mag([rol], "oproep.doen", "geen"), rol);
  });

  it("judges every button", () => {
    assert.ok(VERBEN.length > 40);
    for (const verb of VERBEN) assert.ok(ACTIES.includes(wegwijzer(verb)?.actie ?? ("" as never)), verb);
  });
});
