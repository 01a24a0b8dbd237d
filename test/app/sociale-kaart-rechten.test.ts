import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { GEWEIGERD } from "../../src/app/besluit.ts";
import { KAARTWEGEN } from "../../src/app/socialekaartwegen.ts";
import { handel } from "../../src/app/wijzer.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { Rol } from "../../src/domain/sleutels.ts";
import { FATIMA, PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { NU } from "../dialogs/records.ts";
import { metKaart } from "../support/sociale-kaart.ts";

const BALIE: readonly Rol[] = ["vrijwilliger", "baliemedewerker", "teamlid", "specialist"];
const BIJWERKEN: readonly Rol[] = ["teamlid", "specialist", "teamleider", "functioneel_beheerder"];
/** Who may do what that is not about a vraag; those are in the cells of `deuren.test.ts`. */
const MAG: Readonly<Record<string, readonly Rol[]>> = {
  sociale_kaart: Rol.options,
  kaart_bijwerken: BIJWERKEN,
  kaart_stand: BIJWERKEN,
  kaart_gemist: BALIE,
  kaart_gemist_terug: BALIE,
};

function doe(rol: Rol, verb: string) {
  const ik = { ...FATIMA, rollen: [rol] };
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
  const om = {
    gemeente: metKaart(PROEFGEMEENTE),
    catalogus: NEDERLANDS,
    nu: NU,
    vers: { id: "vraag-0002", code: "kastanje-fiets-28", geheim: "geheim" },
    plek: "chat" as const,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid: string) => `schuil-${oid}`,
    belasting: () => 0,
  };
  const data = { voorziening: "open", stand: "vol", leefgebied: "financien", al: "" };
  return handel(
    { ik, gesprek, vraag: null, oproep: null, gevonden: null },
    { verb, rev: 1, stap: null, velden: {}, data },
    om,
  );
}

describe("who may do what with the sociale kaart", () => {
  it("is said here of every verb that is not about a vraag", () => {
    const hier = Object.entries(KAARTWEGEN).flatMap(([verb, { bij }]) => (bij === "gesprek" ? [verb] : []));
    assert.deepEqual(hier.toSorted(), Object.keys(MAG).toSorted());
  });

  for (const [verb, rollen] of Object.entries(MAG))
    it(`${verb}: ${rollen.length === Rol.options.length ? "everybody" : rollen.join(", ")}`, () => {
      for (const rol of Rol.options) {
        const { resultaat, taken, feiten, audit } = doe(rol, verb);
        assert.equal(resultaat !== GEWEIGERD, rollen.includes(rol), rol);
        if (resultaat !== GEWEIGERD) continue;
        assert.deepEqual([taken, feiten], [[], []], rol);
        assert.deepEqual(
          audit.map(({ resultaat: hoe }) => hoe),
          ["geweigerd"],
          rol,
        );
      }
    });
});
