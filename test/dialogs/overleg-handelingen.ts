import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import { toonCasus, toonOverleg } from "../../src/app/handelingen/casusbeeld.ts";
import { metOverleg } from "../../src/app/handelingen/overleg-gemeen.ts";
import type { Geborgd, Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Methode, Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { besprokenOp, ingetrokken, nieuweInbreng } from "../../src/domain/casuistiek/overleg-casus.ts";
import { lastAf } from "../../src/domain/casuistiek/overleg-verloop.ts";
import { bijeenkomstOp, nieuwOverleg } from "../../src/domain/casuistiek/reeks.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { dagEnTijd } from "../../src/domain/kloktijd.ts";
import { CASUISTIEK, INCIDENTMETHODE, MET_CASUISTIEK, REEKS } from "../support/casuistiek.ts";
import { FATIMA, JOOST, MARIJKE } from "./proefgemeente.ts";

const KORT: Methode = {
  ...INCIDENTMETHODE,
  id: "kort",
  rondes: INCIDENTMETHODE.rondes.map((ronde) => ({ ...ronde, minuten: 1 })),
};
const REEKSEN: readonly Reeks[] = [
  REEKS,
  { ...REEKS, id: "jeugd", naam: "Casuïstiek", thema: "jeugd", gasten: [], methode: KORT.id, om: "10:00" },
  { ...REEKS, id: "laatste", tot: "2026-11-24", om: "09:00" },
  { ...REEKS, id: "intervisie", naam: "Intervisie", soort: "intervisie", om: "15:30" },
  { ...REEKS, id: "beleid", naam: "Beleidsmatig overleg", soort: "beleid", om: "16:00" },
];
const GEMEENTE: Gemeente = {
  ...MET_CASUISTIEK,
  gesloten: ["2026-12-08"],
  casuistiek: {
    ...CASUISTIEK,
    methoden: new Map([INCIDENTMETHODE, KORT].map((een) => [een.id, een])),
    reeksen: new Map(REEKSEN.map((een) => [een.id, een])),
  },
};
const DATUM = "2026-11-24";
const moment = (dag: string, tijd: string) => dagEnTijd(GEMEENTE, dag, tijd) ?? 0;
const MOMENTEN = [
  moment("2026-11-16", "10:00"),
  moment("2026-11-23", "17:30"),
  moment(DATUM, "13:30"),
  moment("2026-11-25", "09:00"),
];

const VIER_WEKEN_MS = 28 * 86_400_000;

function plaats(n: number, nummer = n) {
  return { casus: `casus-000${n}`, nummer, inbrenger: [FATIMA, JOOST, MARIJKE][n % 3]?.oid ?? "" };
}

/** A meeting in every way it can stand. */
function overleggen(reeks: Reeks): readonly Overleg[] {
  const dag = bijeenkomstOp(GEMEENTE, reeks, DATUM);
  if (dag === null) return [];
  const leeg = nieuwOverleg(GEMEENTE, reeks, dag);
  const een = { ...leeg, plaatsen: [plaats(1, 0)], rollen: { gespreksleider: JOOST.oid, advieshouder: FATIMA.oid } };
  const vol = {
    ...een,
    plaatsen: [plaats(1), plaats(2)],
    reserve: [plaats(3), plaats(4)],
    komst: [
      { wie: FATIMA.oid, komt: true },
      { wie: MARIJKE.oid, komt: false },
    ],
  };
  const tafels = [0, 1].flatMap((aan) => [0, 2].map((ronde) => ({ ...vol, aanDeTafel: { plaats: aan, ronde } })));
  const weg = (["quorum", "geen_casus", "leider"] as const).map((waarom) => lastAf(vol, dag.van, waarom));
  const alle = [leeg, een, vol, ...tafels, ...weg];
  // Where the meeting differs only in its words, some of the ways it can stand are enough.
  return reeks === REEKS ? alle : [leeg, vol, ...tafels.slice(0, 1), ...weg.slice(0, 1)];
}

function casussen(overleg: Overleg): readonly Casus[] {
  const los = [1, 3, 4, 9].map((n) => {
    const { casus: id, inbrenger } = plaats(n);
    return nieuweInbreng(overleg, { id, inbrenger, team: "oost", nu: MOMENTEN[0] ?? 0 });
  });
  return los.flatMap((casus) => {
    const geschreven = { ...casus, blad: { ...casus.blad, vraag: "Wat werkt hier?" } };
    const nagekeken = { ...geschreven, gecontroleerd: 1 };
    const lang = { tot: (MOMENTEN[0] ?? 0) - VIER_WEKEN_MS, wissenOp: MOMENTEN[0] ?? 0 };
    const besproken = [besprokenOp(nagekeken, overleg), besprokenOp(nagekeken, lang)];
    return [casus, geschreven, nagekeken, ingetrokken(casus, 1), ...besproken];
  });
}

function omgeving(catalogus: Catalogus, nu: number): Omgeving {
  return {
    gemeente: GEMEENTE,
    catalogus,
    nu,
    vers: { id: "casus-0010", code: "kastanje-fiets-28", geheim: "geheim" },
    plek: "chat",
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}

const VERBEN = [
  "casus_begin",
  "casus_afspraken",
  "casus_kies",
  "casus_breng_in",
  "overleg_bekijk",
  "overleg_geen_casus",
  "overleg_kom",
  "overleg_kom_niet",
  "overleg_rol",
  "overleg_begin",
  "overleg_ronde",
  "overleg_klaar",
  "overleg_aflassen_vraag",
  "overleg_aflassen",
] as const;

/** These may be about a case that is there already. */
const MET_CASUS: ReadonlySet<string> = new Set(["casus_kies", "casus_breng_in"]);

/** What a task says above a card. */
const BOVEN = [
  "casus.omhoog",
  "casus.verzet",
  "casus.geen_volgende",
  "overleg.rol_verloren",
  "overleg.rol_vrij",
  "overleg.advies_vraag",
  "overleg.advies_wacht",
] as const;

/** Every card about an overleg and the cases in it, for who leads it and for who does not; each once. */
export function overlegHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const alle = REEKSEN.flatMap((reeks) =>
    overleggen(reeks).flatMap((doc) =>
      MOMENTEN.flatMap((nu) =>
        [FATIMA, JOOST].flatMap((ik) => {
          const geborgd: Geborgd<Overleg> = { sleutel: `overleg/${doc.id}`, versie: 1, doc, nummer: null };
          const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
          const vast = { ik, gesprek, vraag: null, oproep: null, gevonden: null, overleg: geborgd };
          return kaarten(metOverleg<Stand>(vast, geborgd), omgeving(catalogus, nu), geborgd);
        }),
      ),
    ),
  );
  return [...new Map(alle.map((beeld) => [JSON.stringify(beeld), beeld])).values()];
}

function kaarten(stand: Stand, om: Omgeving, geborgd: Geborgd<Overleg>): readonly Kaartbeeld[] {
  const boven = BOVEN.map((sleutel) => om.catalogus[sleutel]?.tekst ?? "");
  const eigen = casussen(geborgd.doc).filter(({ inbrenger }) => inbrenger === stand.ik.oid);
  // What a case looks like hangs on the time only where a meeting closes for cases.
  const metCasus = om.nu === MOMENTEN[0] ? eigen : eigen.slice(0, 1);
  const bij = [null, ...metCasus].map((doc) => (doc === null ? null : alsGeborgd(doc)));
  const drukken = VERBEN.flatMap((verb) =>
    bij.slice(0, MET_CASUS.has(verb) ? 2 : 1).flatMap((casus) => {
      const data = { rol: "tijdbewaker", ...(casus === null ? {} : { casus: casus.doc.id }) };
      const besluit = handel({ ...stand, casus }, { verb, rev: 0, stap: null, velden: {}, data }, om);
      return besluit.toon?.(12) ?? [];
    }),
  );
  return [
    ...drukken,
    toonOverleg(stand, om, geborgd, boven),
    ...bij.flatMap((casus) => (casus === null ? [] : [toonCasus(stand, om, casus, boven), trekIn(stand, om, casus)])),
  ];
}

function trekIn(stand: Stand, om: Omgeving, casus: Geborgd<Casus>): Kaartbeeld {
  const druk = { verb: "casus_trek_in", rev: 0, stap: null, velden: {}, data: {} };
  return handel({ ...stand, casus }, druk, om).toon?.(12) ?? toonCasus(stand, om, casus);
}

function alsGeborgd(doc: Casus): Geborgd<Casus> {
  return { sleutel: `casus/${doc.id}`, versie: 1, doc, nummer: 7 };
}
