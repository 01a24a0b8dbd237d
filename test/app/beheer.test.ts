import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { historieVan, voorbereidingVan } from "../../src/app/beheerstand.ts";
import { WISTERMIJN_MS, wistaak } from "../../src/app/beheertaak.ts";
import { GEWEIGERD } from "../../src/app/besluit.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import { VERBEN as ALLE } from "../../src/app/wegwijzers.ts";
import type { Wereld } from "../../src/app/wereld.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Bewerking } from "../../src/domain/beheer/bewerking.ts";
import { Rol } from "../../src/domain/sleutels.ts";
import { BEHEERDRUKKEN, BEHEERSTANDEN, omgevingVan, standMet } from "../dialogs/beheer-handelingen.ts";
import { vastlegging } from "../redis/opstelling.ts";
import { NU, Signaaltoneel } from "./signaaltoneel.ts";

const VERBEN = ALLE.filter((verb) => /^beheer(_|$)/u.test(verb));
const venster = omgevingVan(NEDERLANDS, "venster");

describe("The verbs of the administrator", () => {
  it("are all tried here", () => {
    assert.deepEqual(
      VERBEN.filter((verb) => !BEHEERDRUKKEN.some((druk) => druk.verb === verb)),
      [],
    );
  });

  for (const rol of Rol.options)
    it(`${rol === "functioneel_beheerder" ? "are open" : "are shut, and change nothing,"} for a ${rol}`, () => {
      for (const beheer of BEHEERSTANDEN)
        for (const druk of BEHEERDRUKKEN) {
          const stand = standMet(beheer);
          const besluit = handel({ ...stand, ik: { ...stand.ik, rollen: [rol] } }, druk, venster);
          const mag = rol === "functioneel_beheerder";
          assert.equal(besluit.resultaat === GEWEIGERD, !mag, druk.verb);
          if (!mag) assert.deepEqual([besluit.andere, besluit.inrichting], [[], undefined], druk.verb);
        }
    });

  it("do and tell nothing in a chat, whoever asks", () => {
    for (const beheer of BEHEERSTANDEN)
      for (const druk of BEHEERDRUKKEN) {
        const besluit = handel(standMet(beheer), druk, omgevingVan(NEDERLANDS, "chat"));
        assert.deepEqual([besluit.andere, besluit.inrichting], [[], undefined], druk.verb);
        assert.equal(besluit.toon?.(null).naam, "beheer/elders", druk.verb);
      }
  });

  it("put in force only what was shown, on the version it was shown on, and only when nothing is wrong", () => {
    const gezet = BEHEERSTANDEN.flatMap((beheer) =>
      [6, 7].flatMap((versie) =>
        [3, 4].flatMap((rev) => {
          const druk = { verb: "beheer_toepassen", rev, stap: null, velden: {}, data: { versie } };
          const { inrichting } = handel(standMet(beheer), druk, venster);
          return inrichting === undefined ? [] : [{ beheer, versie, rev, inrichting }];
        }),
      ),
    );
    assert.ok(gezet.length >= 4);
    for (const { beheer, versie, rev, inrichting } of gezet) {
      assert.deepEqual([versie, rev, inrichting.verwacht], [7, 4, 7]);
      assert.deepEqual([beheer.proef?.problemen, beheer.proef?.bezwaren], [[], []]);
      assert.ok(beheer.proef?.afloop.every((een) => een === "gedaan"));
    }
  });

  it("keep what that version changed beside it, and let go of what was prepared", () => {
    const beheer = BEHEERSTANDEN[1] ?? assert.fail();
    const druk = { verb: "beheer_toepassen", rev: 4, stap: null, velden: {}, data: { versie: 7 } };
    const { andere } = handel(standMet(beheer), druk, venster);
    assert.deepEqual(
      andere.map(({ sleutel, versie, inhoud }) => [sleutel, versie, inhoud === null]),
      [
        ["beheer/p-bea", 2, true],
        ["beheer/versie-8", 0, false],
      ],
    );
  });

  it("leave nothing behind: what was prepared goes in time, what a version changed goes with that version", async () => {
    const toneel = new Signaaltoneel();
    const sleutels = [voorbereidingVan("schuil"), historieVan(7)];
    const wijzigingen = sleutels.map((sleutel) => ({ sleutel, versie: 0, inhoud: { schema: 1 } }));
    const taken = sleutels.map((sleutel) => wistaak(sleutel, NU));
    await toneel.kast.opslag.legVast(vastlegging({ wijzigingen, taken }));
    await toneel.naarDag(61);
    const { records } = await toneel.kast.opslag.laad({ records: sleutels });
    assert.deepEqual(
      records.map(({ inhoud }) => inhoud === null),
      [true, false],
    );
    assert.equal(await toneel.kast.opslag.eerstvolgende(), NU + 2 * WISTERMIJN_MS, "looked at again");
  });

  it("keep what a version changed for as long as that version is kept, whatever its number is by then", async () => {
    const toneel = new Signaaltoneel();
    const { opslag } = toneel.kast;
    const sleutels = [historieVan(7), historieVan(8)];
    const wijzigingen = sleutels.map((sleutel) => ({ sleutel, versie: 0, inhoud: { schema: 1 } }));
    const taken = sleutels.map((sleutel) => wistaak(sleutel, NU - WISTERMIJN_MS));
    await opslag.legVast(vastlegging({ wijzigingen, taken }));
    const versies = () => Promise.resolve([400, 7].map((versie) => ({ versie, sinds: NU })));
    const nooit = () => Promise.reject(new Error("niet gevraagd"));
    const beheer: Wereld["beheer"] = { versies, geldend: nooit, inhoud: () => null, probeer: nooit, zet: nooit };
    for (const pacht of await opslag.neem(NU, 10, 15_000)) await doeTaak({ ...toneel.proces.wereld, beheer }, pacht);
    const { records } = await opslag.laad({ records: sleutels });
    assert.deepEqual(
      records.map(({ inhoud }) => inhoud === null),
      [false, true],
    );
  });

  it("lead back to the version before the taps of owners, when those made what is in force", () => {
    const [, stand] = BEHEERSTANDEN;
    const beheer = stand ?? assert.fail();
    const druk = { verb: "beheer_toepassen", rev: 4, stap: null, velden: {}, data: { versie: 7 } };
    const terug = (basis: { readonly basis?: number }) => {
      const geldend = { ...beheer.geldend, ...basis };
      const { knoppen } = handel(standMet({ ...beheer, geldend }), druk, venster).toon?.(null) ?? assert.fail();
      return knoppen.flatMap((knop) => ("verb" in knop && knop.verb === "beheer_terug" ? [knop.data] : []));
    };
    assert.deepEqual([terug({}), terug({ basis: 3 })], [[{ versie: 7 }], [{ versie: 3 }]]);
  });

  it("say of which part it is, where somebody else changed the same meanwhile", () => {
    const [, stand] = BEHEERSTANDEN;
    const beheer = stand ?? assert.fail();
    const vraag = (een: Omit<Bewerking, "was">) => {
      const doc = { ...beheer.voorbereid.doc, bewerkingen: [{ ...een, was: "iets anders" }] };
      const proef = beheer.proef === null ? assert.fail() : { ...beheer.proef, afloop: ["botst" as const] };
      const druk = { verb: "beheer_bekijk", rev: 4, stap: null, velden: {}, data: {} };
      const botst = { ...beheer, voorbereid: { ...beheer.voorbereid, doc }, proef };
      const { delen } = handel(standMet(botst), druk, venster).toon?.(null) ?? assert.fail();
      const regels = (delen ?? []).flatMap((deel) => deel.regels);
      return regels.flatMap(({ label, knop }) =>
        knop && "verb" in knop && knop.verb === "beheer_toch" ? [label] : [],
      );
    };
    const reeks = ["reeksen", { sleutel: "id", is: "beleid" }];
    assert.deepEqual(
      [
        vraag({ bestand: "casuistiek.yaml", pad: reeks, wordt: null }),
        vraag({ bestand: "casuistiek.yaml", pad: [...reeks, "rrule"], wordt: "FREQ=WEEKLY;BYDAY=MO" }),
        vraag({ bestand: "teksten.yaml", pad: ["teksten", "plek.dank"], wordt: "Dank." }),
        vraag({ bestand: "gemeente.yaml", pad: ["signalen", "gezien"], wordt: "P4D" }),
      ].flat(),
      [
        "Beleidsmatig casuïstiekoverleg",
        "Beleidsmatig casuïstiekoverleg: Hoe vaak",
        "Zinnen van de bot: plek.dank",
        "Termijnen: Teamleider ziet een signaal binnen",
      ],
    );
  });
});
