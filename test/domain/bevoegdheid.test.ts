import assert from "node:assert/strict";
import { VERBEN, wegwijzer } from "../../src/app/wegwijzers.ts";
import { ACTIES, BEVOEGDHEDEN, oordeel, RELATIES } from "../../src/domain/bevoegdheid.ts";
import { Rol } from "../../src/domain/sleutels.ts";
import { Toestand } from "../../src/domain/vraag.ts";

const TOESTANDEN = Toestand.options.map(({ shape }) => shape.soort.value);

describe("the table of who may do what", () => {
  it("has a row for every action, and every row is an action", () => {
    assert.deepEqual(Object.keys(BEVOEGDHEDEN).toSorted(), [...ACTIES].toSorted());
  });

  it("is what decides, for every role, action, relation and state", () => {
    let cellen = 0;
    for (const actie of ACTIES)
      for (const relatie of RELATIES)
        for (const rol of Rol.options)
          for (const toestand of TOESTANDEN) {
            const { wie, in: toestanden = TOESTANDEN } = BEVOEGDHEDEN[actie];
            const recht = wie[relatie]?.includes(rol) ?? false;
            const verwacht = recht ? (toestanden.includes(toestand) ? "ja" : "nu_niet") : "nee";
            assert.equal(
              oordeel([rol], actie, [relatie], toestand),
              verwacht,
              `${rol} ${actie} ${relatie} ${toestand}`,
            );
            cellen += 1;
          }
    assert.ok(cellen > 4_000, `${cellen} cells`);
  });

  it("refuses whoever has no role at all, and whoever stands in no relation", () => {
    for (const actie of ACTIES) {
      for (const relatie of RELATIES) assert.equal(oordeel([], actie, [relatie], "opgepakt"), "nee");
      for (const rol of Rol.options) assert.equal(oordeel([rol], actie, [], "opgepakt"), "nee");
    }
  });

  it("does nothing with a state to an action that needs one and has none", () => {
    for (const actie of ACTIES.filter((een) => BEVOEGDHEDEN[een].in !== undefined))
      for (const rol of Rol.options) assert.notEqual(oordeel([rol], actie, RELATIES), "ja", actie);
  });

  it("lets nobody read what residents said without having been asked or owning it", () => {
    for (const rol of Rol.options)
      for (const toestand of TOESTANDEN)
        assert.equal(oordeel([rol], "vraag.lezen", ["geen", "indiener", "was_gevraagd"], toestand), "nee", rol);
  });

  it("lets nobody read a vraag that is over", () => {
    for (const toestand of ["afgesloten", "beeindigd", "ingetrokken"] as const)
      assert.equal(oordeel(Rol.options, "vraag.lezen", RELATIES, toestand), "nu_niet");
  });

  it("keeps content from the team lead who was only asked", () => {
    assert.equal(oordeel(["teamleider"], "vraag.lezen", ["gevraagd"], "aangeboden"), "nee");
  });

  it("lets everybody on the roster call for help", () => {
    for (const rol of Rol.options) assert.equal(oordeel([rol], "oproep.doen", ["geen"]), "ja", rol);
  });

  it("judges every button", () => {
    assert.ok(VERBEN.length > 40);
    for (const verb of VERBEN) assert.ok(ACTIES.includes(wegwijzer(verb)?.actie ?? ("" as never)), verb);
  });
});
