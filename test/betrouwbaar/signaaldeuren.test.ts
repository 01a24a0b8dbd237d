import assert from "node:assert/strict";
import { VERBEN, wegwijzer } from "../../src/app/wegwijzers.ts";
import { BEVOEGDHEDEN, oordeel } from "../../src/domain/bevoegdheid.ts";
import type { Persoon } from "../../src/domain/gemeente.ts";
import { relatiesTotSignaal } from "../../src/domain/signaal/relaties.ts";
import type { Signaal, Signaalstand } from "../../src/domain/signaal/signaal.ts";
import { Rol } from "../../src/domain/sleutels.ts";
import { GEMEENTE, KEES, LEIDER, maakSignaal, NU, Signaaltoneel } from "../app/signaaltoneel.ts";
import { BEA, FATIMA, HENK, JOOST, SANNE } from "../dialogs/proefgemeente.ts";

/** Gave it; leads; stands in; was asked; leads another team; each once more in every role there is. */
const PLAATSEN: readonly Persoon[] = [HENK, LEIDER, FATIMA, KEES, SANNE, JOOST, BEA];
const MENSEN: readonly Persoon[] = PLAATSEN.flatMap((wie) => [
  wie,
  ...Rol.options.map((rol) => ({ ...wie, rollen: [rol] })),
]);
const STANDEN: readonly Signaalstand[] = [
  { soort: "nieuw" },
  { soort: "gezien", op: NU },
  { soort: "opgepakt", op: NU },
  { soort: "collectief", op: NU, antwoord: "training", wat: "Een middag.", vanaf: "2026-12-01" },
  { soort: "niet_nu", op: NU, waarom: "Later." },
  { soort: "klaar", op: NU, gedaan: "Het is er." },
];
const SIGNALEN: readonly Signaal[] = [
  ...STANDEN.map((stand) =>
    maakSignaal({ id: `signaal-${stand.soort}`, stand, vorige: { soort: "nieuw" }, door: LEIDER.oid }),
  ),
  maakSignaal({ id: "signaal-gevraagd", bij: KEES.oid, escalaties: [{ op: NU, naar: FATIMA.oid }] }),
  maakSignaal({ id: "signaal-vondst", van: null, wat: "" }),
];
const OVER_SIGNALEN = VERBEN.filter((verb) => wegwijzer(verb)?.bij === "signaal");
const ALGEMEEN = VERBEN.filter(
  (verb) => /^(signaal|signalen|mijn_signalen)/u.test(verb) && wegwijzer(verb)?.bij === "gesprek",
);

/** The roster with this person in this role. */
function gemeenteMet(wie: Persoon): typeof GEMEENTE {
  return { ...GEMEENTE, mensen: new Map([...GEMEENTE.mensen, [wie.oid, wie]]) };
}

const wat = (verb: string, wie: Persoon, id: string) => `${verb} by ${wie.voornaam} (${wie.rollen.join("+")}) on ${id}`;

/** reliability.md P36 and P38, for signals. */
describe("The table of rights, for signals", () => {
  it("is met by every verb, each person in each role, in every state", async function () {
    this.timeout(240_000);
    const geteld = { ja: 0, nu_niet: 0, nee: 0 };
    for (const wie of MENSEN)
      for (const doc of SIGNALEN) {
        const gemeente = gemeenteMet(wie);
        const toneel = new Signaaltoneel(gemeente);
        await toneel.leg(doc);
        for (const verb of OVER_SIGNALEN) {
          const actie = wegwijzer(verb)?.actie ?? assert.fail(verb);
          // Taken back by who gave it: then it lies there anew.
          const nu = (await toneel.mogelijk(doc.id)) ?? (await toneel.leg(doc));
          const verwacht = oordeel(wie.rollen, actie, relatiesTotSignaal(nu, wie, gemeente, NU));
          geteld[verwacht] += 1;
          const eerder = (await toneel.kast.audit()).filter(({ resultaat }) => resultaat === "geweigerd").length;
          await toneel.tik(wie.oid, verb, { signaal: doc.id, rev: nu.keer, wat: "klaar" });
          const geweigerd = (await toneel.kast.audit()).filter(({ resultaat }) => resultaat === "geweigerd").length;
          assert.equal(geweigerd - eerder, verwacht === "nee" ? 1 : 0, wat(verb, wie, doc.id));
          if (verwacht === "nee") assert.deepEqual(await toneel.signaal(doc.id), nu, wat(verb, wie, doc.id));
        }
      }
    assert.ok(geteld.ja > 300 && geteld.nee > 1_000, JSON.stringify(geteld));
  });

  it("lets the general pages in by role alone", async () => {
    for (const rol of Rol.options)
      for (const verb of ALGEMEEN) {
        const wie = { ...SANNE, rollen: [rol] };
        const toneel = new Signaaltoneel(gemeenteMet(wie));
        const actie = wegwijzer(verb)?.actie ?? assert.fail(verb);
        await toneel.tik(wie.oid, verb, {});
        const geweigerd = (await toneel.kast.audit()).some(({ resultaat }) => resultaat === "geweigerd");
        assert.equal(geweigerd, oordeel([rol], actie, ["geen"]) === "nee", `${verb} by ${rol}`);
      }
  });

  it("has a row for every action, and none is for whoever administers or watches over privacy", () => {
    for (const actie of ["signaal.volgen", "signaal.behandelen", "signalen.bekijken", "signaal.geven"] as const)
      for (const rollen of Object.values(BEVOEGDHEDEN[actie].wie))
        for (const rol of ["functioneel_beheerder", "privacy_officer", "technisch_beheerder"] as const)
          assert.ok(!rollen.includes(rol), `${actie} for ${rol}`);
  });

  it("says the same of a signal that is not there as of one that is somebody else's", async () => {
    const toneel = new Signaaltoneel();
    await toneel.leg(maakSignaal());
    for (const verb of OVER_SIGNALEN)
      for (const forged of ["signaal-bestaat-niet", "__proto__", "vraag-0001", "../signaal-0001", "SIGNAAL-0001", ""]) {
        const vreemd = await toneel.tik(JOOST.oid, verb, { signaal: "signaal-0001" });
        assert.deepEqual(await toneel.tik(JOOST.oid, verb, { signaal: forged }), vreemd, `${verb} ${forged}`);
      }
    assert.deepEqual(await toneel.signaal("signaal-0001"), maakSignaal());
  });

  it("takes no record of another kind for a signal", async () => {
    const toneel = new Signaaltoneel();
    await toneel.leg(maakSignaal());
    const antwoord = await toneel.tik(LEIDER.oid, "bekijken", { vraag: "signaal-0001" });
    assert.doesNotMatch(JSON.stringify(antwoord), /wachtlijst/u);
  });
});
