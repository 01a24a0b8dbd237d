import assert from "node:assert/strict";
import type { Bericht, Verzending } from "../../../src/app/poorten.ts";
import { rolbericht } from "../../../src/app/rolbericht.ts";
import { doeTaak } from "../../../src/app/taken/doe-taak.ts";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";
import { Geheugen } from "../../betrouwbaar/geheugen.ts";
import { maakLosproces } from "../../betrouwbaar/losse-wereld.ts";
import { BEA, FATIMA, JOOST, MARIJKE, PROEFGEMEENTE, SANNE } from "../../dialogs/proefgemeente.ts";
import { vastlegging } from "../../redis/opstelling.ts";
import { leesbaar } from "../../support/consultbureau.ts";

const NU = Date.parse("2026-11-24T10:00:00+01:00");
const PRIVE: Persoon = { ...BEA, oid: "p-roos", voornaam: "Roos", rollen: ["privacy_officer"] };
const BEHEER: Persoon = { ...BEA, oid: "p-yusuf", voornaam: "Yusuf", rollen: ["functioneel_beheerder"] };
const MEDE: Persoon = { ...BEHEER, oid: "p-mede", voornaam: "Mede" };
const GELUKT: Verzending = { soort: "gelukt", activiteit: "a-1" };

function metMensen(...erbij: readonly Persoon[]): Gemeente {
  const mensen = [...PROEFGEMEENTE.mensen].filter(([oid]) => oid !== BEA.oid);
  return { ...PROEFGEMEENTE, mensen: new Map([...mensen, ...erbij.map((wie) => [wie.oid, wie] as const)]) };
}

/** Roles changed by Yusuf, for a colleague of Oost. */
async function toneel(
  gemeente: Gemeente,
  inChat: readonly Persoon[],
  { nu = NU, eerst = GELUKT, was = [] as readonly string[] } = {},
) {
  const kast = new Geheugen();
  const klok = { nu };
  const gestuurd: Bericht[] = [];
  const proces = maakLosproces(kast.opslag, gemeente, klok, new Map());
  for (const { oid } of inChat) await proces.komtBinnen(oid);
  await proces.relay();
  const door = proces.wereld.schuilnaam(BEHEER.oid);
  const audit = { actie: "x", object: "x", resultaat: "gelukt", door, rol: "x", bron: "venster" } as const;
  const taak = rolbericht({ verwacht: 7, nu, audit }, [
    { oid: SANNE.oid, team: "oost", was, wordt: ["functioneel_beheerder"] },
  ]);
  await kast.opslag.legVast(vastlegging({ taken: [taak] }));
  const uitslag = { nu: eerst };
  const zender = {
    stuur: (bericht: Bericht) => {
      gestuurd.push(bericht);
      return Promise.resolve(uitslag.nu);
    },
    wijzig: () => Promise.resolve({ soort: "kaart_weg" as const }),
  };
  const wereld = { ...proces.wereld, zender };
  const doe = async () => {
    for (let ronde = 0; ronde < 3; ronde++)
      for (const pacht of await kast.opslag.neem(klok.nu, 50, 15_000)) await doeTaak(wereld, pacht);
  };
  await doe();
  return { kast, klok, gestuurd, uitslag, doe, naar: () => gestuurd.map(({ adres }) => adres.gesprekId.slice(2)) };
}

describe("A change of roles", () => {
  it("is told to who has the role of privacy, in neutral words and without a name", async () => {
    const { gestuurd, naar } = await toneel(metMensen(PRIVE, BEHEER, MEDE), [PRIVE, BEHEER, MEDE, MARIJKE]);
    assert.deepEqual(naar(), [PRIVE.oid]);
    const tekst = leesbaar(gestuurd[0]?.kaart ?? {});
    assert.match(tekst, /Er zijn rollen gewijzigd in de inrichting, met versie 8\./u);
    assert.match(tekst, /Vraag functioneel beheer of dat klopt\./u);
    assert.equal(gestuurd[0]?.melding, "Er is iets veranderd.");
    for (const { voornaam, oid } of [SANNE, BEHEER])
      assert.doesNotMatch(JSON.stringify(gestuurd), new RegExp(`${voornaam}|${oid}`, "u"));
  });

  it("is told to the other administrators and who leads the team, when nobody of privacy can be reached", async () => {
    const wie = [BEHEER, MEDE, MARIJKE, JOOST, FATIMA];
    const { naar, gestuurd } = await toneel(metMensen(PRIVE, BEHEER, MEDE), wie);
    assert.deepEqual(naar().toSorted(), [MARIJKE.oid, MEDE.oid].toSorted(), "not who did it, not the rest of the team");
    const vanMede = gestuurd.find(({ adres }) => adres.gesprekId === `a:${MEDE.oid}`)?.kaart ?? {};
    assert.match(leesbaar(vanMede), /Kijk bij de eerdere versies of in het logboek/u);
    assert.match(JSON.stringify(vanMede), /beheer_versies/u, "a way to the page");
  });

  it("is told to others too when somebody does not watch over privacy any more", async () => {
    const { naar } = await toneel(metMensen(PRIVE, BEHEER, MEDE), [PRIVE, BEHEER, MEDE, MARIJKE], {
      was: ["privacy_officer"],
    });
    assert.deepEqual(naar().toSorted(), [MEDE.oid, MARIJKE.oid, PRIVE.oid].toSorted());
  });

  it("is told to others when the one of privacy did it", async () => {
    const zelf: Persoon = { ...BEHEER, rollen: ["functioneel_beheerder", "privacy_officer"] };
    assert.deepEqual((await toneel(metMensen(zelf, MEDE), [zelf, MEDE])).naar(), [MEDE.oid]);
  });

  it("is told once: again when nothing was delivered, never when it may have been", async () => {
    const { klok, gestuurd, uitslag, doe } = await toneel(metMensen(PRIVE), [PRIVE], {
      eerst: {
        soort: "later",
        naMs: 1_000,
      },
    });
    assert.equal(gestuurd.length, 1);
    uitslag.nu = GELUKT;
    for (const ms of [1_000, 60_000]) {
      klok.nu += ms;
      await doe();
    }
    assert.equal(gestuurd.length, 2);
  });

  it("is told to nobody when nobody can be reached, and leaves no work behind", async () => {
    const { kast, gestuurd } = await toneel(metMensen(PRIVE), []);
    assert.deepEqual(gestuurd, []);
    assert.deepEqual(
      [...(await kast.taken()).keys()].filter((id) => id.startsWith("rol")),
      [],
    );
  });

  it("waits for the end of their own quiet hours", async () => {
    const stil: Persoon = { ...PRIVE, stil: ["08:00", "12:00"] };
    const { gestuurd, klok, doe } = await toneel(metMensen(stil), [stil]);
    assert.deepEqual(gestuurd, []);
    klok.nu = Date.parse("2026-11-24T12:01:00+01:00");
    await doe();
    assert.equal(gestuurd.length, 1);
  });
});
