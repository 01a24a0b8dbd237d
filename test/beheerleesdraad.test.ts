import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Inrichtingsopslag } from "../src/app/poorten.ts";
import { openBeheer } from "../src/beheer.ts";
import { type Leesdraad, maakLeesdraad } from "../src/beheerleesdraad.ts";
import type { Bewerking } from "../src/domain/beheer/bewerking.ts";
import { magGelden } from "../src/domain/beheer/proef.ts";
import type { Bestanden } from "../src/domain/inrichting.ts";
import { leesBestanden } from "../src/gemeente.ts";
import { totdat } from "./support/totdat.ts";

const NU = Date.parse("2026-11-23T10:00:00+01:00");
const RUIM_MS = 60_000;

/** A few examples of each leefgebied, so that learning takes no time to speak of. */
const BESTANDEN: Bestanden = Object.fromEntries(
  Object.entries(leesBestanden("config/proef")).map(([naam, tekst]) => [
    naam,
    naam.includes("voorbeelden/") ? `${tekst.split("\n").slice(2, 17).join("\n")}\n` : tekst,
  ]),
);

const NIEUW = "wmo_consulent | - | normaal | - | De kwinkeleer van de trapsleephulp doet het niet.";
const ZIN: Bewerking = {
  bestand: "leefgebieden/voorbeelden/mobiliteit.txt",
  pad: ["regels", { sleutel: "", is: NIEUW }],
  was: null,
  wordt: NIEUW,
};
const ROOSTER: Bewerking = {
  bestand: "mensen.yaml",
  pad: ["mensen", { sleutel: "oid", is: "5a1e0000-0000-4000-9000-000000000004" }, "organisatie"],
  was: "Welzijnswerk",
  wordt: "Ergens",
};

/** Sentences of one leefgebied that become sentences of another. */
const VERHUISD: readonly Bewerking[] = (BESTANDEN["leefgebieden/voorbeelden/financien.txt"] ?? "")
  .split("\n")
  .slice(0, 8)
  .flatMap((regel) => [
    weg("leefgebieden/voorbeelden/financien.txt", regel),
    { ...ZIN, pad: ["regels", { sleutel: "", is: regel }], wordt: regel },
  ]);

function weg(bestand: string, regel: string): Bewerking {
  return { bestand, pad: ["regels", { sleutel: "", is: regel }], was: regel, wordt: null };
}

function opslagMet(versie: { nu: number }, bestanden: Bestanden = BESTANDEN): Inrichtingsopslag {
  const geldend = () => ({ versie: versie.nu, sinds: NU, bestanden });
  return {
    geldendeVersie: () => Promise.resolve(versie.nu),
    leesInrichting: () => Promise.resolve(geldend()),
    zetInrichting: () => Promise.resolve(++versie.nu),
    versies: () => Promise.resolve([geldend()]),
  };
}

const AUDIT = {
  actie: "inrichting.toepassen",
  object: "inrichting/2",
  resultaat: "gelukt",
  door: "x",
  rol: "x",
  bron: "venster",
} as const;

const vraag = (bewerkingen: readonly Bewerking[]) => ({ versie: 1, bewerkingen, terugNaar: null, speel: true });

/** A thread that runs this instead; `opdracht` is what it was asked. */
function draadMet(code: string, nu = () => 0): Leesdraad {
  const bron = `import { parentPort, workerData as opdracht } from "node:worker_threads"; ${code}`;
  return maakLeesdraad({ bron: new URL(`data:text/javascript,${encodeURIComponent(bron)}`), nu });
}

describe("What would be read otherwise, beside the process", function () {
  this.timeout(120_000);
  let map: string;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "lezing-"));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  function open(leesdraad: Leesdraad, versie = { nu: 1 }) {
    return openBeheer({ opslag: opslagMet(versie), besluiten: () => Promise.resolve([]), nu: () => NU, leesdraad });
  }
  const probeer = async (beheer: ReturnType<typeof open>, bewerkingen: readonly Bewerking[]) =>
    (await beheer.probeer(vraag(bewerkingen), RUIM_MS)) ?? assert.fail("not tried in time");
  const klaar = async (beheer: ReturnType<typeof open>, bewerkingen: readonly Bewerking[]) => {
    const lezing = async () => (await probeer(beheer, bewerkingen)).lezing;
    await totdat(async () => (await lezing())?.stand !== "bezig", "the reading", RUIM_MS);
    return lezing();
  };

  it("comes after the rest for two administrators at once, each with their own, and is kept", async () => {
    const beheer = open(maakLeesdraad({ map }));
    try {
      const eerste = await probeer(beheer, [ZIN]);
      assert.deepEqual([eerste.lezing, eerste.spel?.besluiten], [{ stand: "bezig" }, 0]);
      assert.ok(magGelden(eerste), "it can be put in force meanwhile");
      const [een, ander] = await Promise.all([klaar(beheer, [ZIN]), klaar(beheer, VERHUISD)]);
      assert.ok(een?.stand === "klaar" && ander?.stand === "klaar");
      const [nieuw] = een.nieuw.zinnen;
      assert.deepEqual(
        [een.nieuw.aantal, nieuw?.tekst, nieuw?.leefgebied],
        [1, "De kwinkeleer van de trapsleephulp doet het niet.", "mobiliteit"],
      );
      assert.ok(
        ander.verhuizingen.some(
          ({ soort, van, naar }) => `${soort} ${van} ${naar}` === "leefgebied financien mobiliteit",
        ),
      );
      assert.equal(ander.nieuw.aantal, 8);
      // What is in force, and what each of the two would come to.
      assert.equal(readdirSync(map).length, 3);
    } finally {
      beheer.sluit();
    }
  });

  it("does nothing for a change of the roster, nor for a form", async () => {
    const nooit = () => assert.fail("read for nothing");
    const beheer = open({ stand: nooit, vergeet: () => undefined });
    try {
      assert.equal((await probeer(beheer, [ROOSTER])).lezing, null);
      assert.equal((await beheer.probeer({ ...vraag([ZIN]), speel: false }, RUIM_MS))?.lezing, null);
    } finally {
      beheer.sluit();
    }
  });

  it("leaves a page that can be put in force when the thread dies, and is tried anew by who comes back later", async () => {
    let nu = 0;
    const beheer = open(draadMet("process.exit(1)", () => nu));
    try {
      assert.deepEqual(await klaar(beheer, [ZIN]), { stand: "mislukt" });
      const proef = await probeer(beheer, [ZIN]);
      assert.deepEqual([proef.lezing, magGelden(proef)], [{ stand: "mislukt" }, true]);
      nu = 60_000;
      assert.deepEqual((await probeer(beheer, [ZIN])).lezing, { stand: "bezig" });
      const { bestanden } = proef;
      assert.ok(await beheer.zet({ verwacht: 1, terugNaar: null, bestanden, nu: NU, audit: AUDIT }));
    } finally {
      beheer.sluit();
    }
  });

  it("works out one after another, and lets go of what nobody looks at any more when somebody waits", async () => {
    let nu = 0;
    const draad = draadMet(
      `if (opdracht.straks.lang) setInterval(() => {}, 1000); else parentPort.postMessage({ stand: "klaar" })`,
      () => nu,
    );
    const lang = () => draad.stand("lang", () => ({ geldend: {}, straks: { lang: "ja" } }));
    const kort = () => draad.stand("kort", () => ({ geldend: {}, straks: {} }));
    try {
      assert.deepEqual([lang(), kort()], [{ stand: "bezig" }, { stand: "bezig" }]);
      nu = 8_000;
      lang();
      nu = 16_000;
      assert.equal(kort().stand, "bezig", "somebody looks at the one that runs");
      nu = 20_000;
      await totdat(() => kort().stand === "klaar", "the other");
      assert.equal(lang().stand, "bezig", "begun anew");
    } finally {
      draad.vergeet();
    }
  });

  it("stops when another version is in force: what was asked does not hold any more", async () => {
    const gezien: string[] = [];
    const versie = { nu: 1 };
    const leesdraad: Leesdraad = {
      stand: () => (gezien.push("stand"), { stand: "bezig" }),
      vergeet: () => void gezien.push("vergeet"),
    };
    const beheer = open(leesdraad, versie);
    try {
      await probeer(beheer, [ZIN]);
      versie.nu = 2;
      await beheer.geldend();
      await beheer.zet({ verwacht: 2, terugNaar: null, bestanden: {}, nu: NU, audit: AUDIT });
      assert.deepEqual(gezien, ["vergeet", "stand", "vergeet", "vergeet"]);
    } finally {
      beheer.sluit();
    }
  });
});
