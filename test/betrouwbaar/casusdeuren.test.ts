import assert from "node:assert/strict";
import type { RecordSleutel } from "../../src/app/poorten.ts";
import { VERBEN, wegwijzer } from "../../src/app/wegwijzers.ts";
import { oordeel } from "../../src/domain/bevoegdheid.ts";
import { Casus, type Casusstand, LEEG_BLAD, ONBEGONNEN, type Route } from "../../src/domain/casuistiek/casus.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { bijeenkomstOp, nieuwOverleg } from "../../src/domain/casuistiek/reeks.ts";
import { relatiesTotCasus, relatiesTotOverleg } from "../../src/domain/casuistiek/relaties.ts";
import type { Gemeente, Persoon } from "../../src/domain/gemeente.ts";
import { BEA, FATIMA, HENK, JOOST, MARIJKE, SANNE } from "../dialogs/proefgemeente.ts";
import { AMIRA, GGZ, MET_CASUISTIEK, NOOR, PIET, REEKS } from "../support/casuistiek.ts";
import { Geheugen } from "./geheugen.ts";
import { maakLosproces } from "./losse-wereld.ts";

const NU = Date.parse("2026-11-23T10:00:00Z");
const MORGEN = { van: Date.parse("2026-11-24T08:00:00Z"), tot: Date.parse("2026-11-24T08:30:00Z") };
const AFSPRAAK = { ...MORGEN, met: NOOR.oid, plek: "bellen" as const };

/** In the team, and in no series. */
const VREEMD: Persoon = { ...AMIRA, oid: "p-vreemd", voornaam: "Vera" };
/** Brought the case, and lost the role for it since. */
const MENSEN = [FATIMA, NOOR, PIET, MARIJKE, JOOST, AMIRA, VREEMD, SANNE, HENK, BEA];
const gemeente: Gemeente = {
  ...MET_CASUISTIEK,
  mensen: new Map([...MET_CASUISTIEK.mensen, [VREEMD.oid, VREEMD]]),
};

const DAG = bijeenkomstOp(gemeente, REEKS, "2026-11-24") ?? assert.fail("geen bijeenkomst");
const OVERLEG: Overleg = {
  ...nieuwOverleg(gemeente, REEKS, DAG),
  plaatsen: [{ casus: "casus-overleg", nummer: 2, inbrenger: FATIMA.oid }],
  rollen: { gespreksleider: JOOST.oid, advieshouder: AMIRA.oid },
};

function casus(id: string, route: Route, stand: Casusstand): Casus {
  const vast = { id, inbrenger: FATIMA.oid, team: "oost", begonnen: NU, route, stand };
  return Casus.parse({
    ...ONBEGONNEN,
    ...vast,
    blad: { ...LEEG_BLAD, vraag: "Hoe begin ik hierover?" },
    gecontroleerd: NU,
    afgewezen: [{ wie: PIET.oid, reden: "anders", op: NU }],
    wissenOp: NU + 40 * 86_400_000,
  });
}

const CONSULT: Route = { soort: "consult", expertise: GGZ.id, wijze: "zonder_naam" };
const STANDEN: readonly Casusstand[] = [
  { soort: "gevraagd", afspraak: AFSPRAAK, sinds: NU, antwoordVoor: NU + 1 },
  { soort: "voorgesteld", afspraak: AFSPRAAK, aan: FATIMA.oid, sinds: NU, antwoordVoor: NU + 1 },
  { soort: "afgesproken", afspraak: AFSPRAAK, sinds: NU },
  { soort: "wacht", sinds: NU },
  { soort: "coordinator", bij: MARIJKE.oid, sinds: NU },
  { soort: "besproken", op: NU, met: NOOR.oid },
  { soort: "afgezegd", op: NU },
];
const CASUSSEN: readonly Casus[] = [
  ...STANDEN.map((stand) => casus(`casus-${stand.soort}`, CONSULT, stand)),
  casus("casus-overleg", { soort: "overleg", overleg: OVERLEG.id }, { soort: "ingebracht", sinds: NU }),
];

const VASTLEGGING = {
  resultaat: "start",
  taken: [],
  vervallen: [],
  audit: [],
  feiten: [],
  verwijzingen: [],
  ongeldig: [],
} as const;

/** Everything as it is stored, in a store of its own, so that what one tap does never decides about the next. */
async function leg() {
  const kast = new Geheugen();
  const records = [
    ...CASUSSEN.map((een) => ({ sleutel: `casus/${een.id}` as const, inhoud: een, nummer: true })),
    { sleutel: `overleg/${OVERLEG.id}` as const, inhoud: OVERLEG, nummer: false },
  ];
  const wijzigingen = records.map((record) => ({ ...record, versie: 0 }));
  await kast.opslag.legVast({ ...VASTLEGGING, operatie: "begin", wijzigingen });
  const proces = maakLosproces(kast.opslag, gemeente, { nu: NU }, new Map());
  return { kast, proces };
}

type Verdict = "ja" | "nu_niet" | "nee";
interface Cel {
  readonly verb: string;
  readonly wie: Persoon;
  readonly record: RecordSleutel;
  readonly data: Readonly<Record<string, string>>;
  readonly verwacht: Verdict;
}

function cellen(): readonly Cel[] {
  return VERBEN.flatMap((verb): readonly Cel[] => {
    const weg = wegwijzer(verb);
    if (weg?.bij === "casus")
      return CASUSSEN.flatMap((een) =>
        MENSEN.map((wie) => {
          const bij = een.route.soort === "overleg" ? OVERLEG : null;
          const verwacht = oordeel(wie.rollen, weg.actie, relatiesTotCasus(een, bij, wie, gemeente), een.stand.soort);
          return { verb, wie, record: `casus/${een.id}` as const, data: { casus: een.id }, verwacht };
        }),
      );
    if (weg?.bij !== "overleg") return [];
    return MENSEN.map((wie) => {
      const verwacht = oordeel(wie.rollen, weg.actie, relatiesTotOverleg(OVERLEG, wie, gemeente));
      return { verb, wie, record: `overleg/${OVERLEG.id}` as const, data: { overleg: OVERLEG.id }, verwacht };
    });
  });
}

/** reliability.md P36 and P38, for consults, cases and meetings. */
describe("The table of rights, for casuïstiek", () => {
  const alle = cellen();

  it("has cells of each verdict", () => {
    for (const verdict of ["ja", "nu_niet", "nee"] as const)
      assert.ok(alle.filter(({ verwacht }) => verwacht === verdict).length > 50, verdict);
  });

  it("is what every tap is judged by: refused changes nothing and is logged, too late changes nothing", async function () {
    this.timeout(120_000);
    for (const { verb, wie, record, data, verwacht } of alle) {
      const { kast, proces } = await leg();
      const voor = await kast.opslag.laad({ records: [record] });
      await proces.tik(wie.oid, verb, { ...data, rev: 0 });
      const audit = await kast.audit();
      const geweigerd = audit.filter(({ resultaat }) => resultaat === "geweigerd").length;
      const na = await kast.opslag.laad({ records: [record] });
      const wat = `${verb} by ${wie.voornaam} on ${record}: ${verwacht}`;
      assert.equal(geweigerd, verwacht === "nee" ? 1 : 0, wat);
      if (verwacht !== "ja") assert.deepEqual(na.records, voor.records, wat);
    }
  });

  it("says the same of a case that is not there as of one that is somebody else's", async () => {
    const { proces } = await leg();
    for (const verb of VERBEN.filter((een) => wegwijzer(een)?.bij === "casus")) {
      const vreemd = await proces.tik(VREEMD.oid, verb, { casus: "casus-gevraagd", rev: 0 });
      const niets = await proces.tik(VREEMD.oid, verb, { casus: "casus-bestaat-niet", rev: 0 });
      assert.deepEqual(vreemd, niets, verb);
    }
  });

  it("lets nobody at a meeting that its series does not have", async () => {
    const { kast, proces } = await leg();
    for (const id of [
      "oost_2026-11-25",
      "oost_2026-13-45",
      "oost_9999-01-05",
      "west_2026-11-24",
      "__proto__",
      "oost_2026-11-24x",
    ]) {
      const begin = performance.now();
      await proces.tik(JOOST.oid, "overleg_kom", { overleg: id, rev: 0 });
      assert.ok(performance.now() - begin < 5_000, `${id} holds up everybody`);
      const { records } = await kast.opslag.laad({ records: [`overleg/${id}`] });
      assert.equal(records[0]?.versie, 0, id);
    }
  });
});
