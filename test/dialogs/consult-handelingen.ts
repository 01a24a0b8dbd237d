import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Geborgd, Omgeving, Planning, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import { legeAgenda } from "../../src/domain/casuistiek/agenda.ts";
import type { Casus, Consultafspraak } from "../../src/domain/casuistiek/casus.ts";
import {
  biedAan,
  KAN_NIET,
  kanNiet,
  metAntwoord,
  naGesprek,
  nieuwConsult,
  stelVoor,
  zegAf,
  zegJa,
} from "../../src/domain/casuistiek/consult.ts";
import { type Consultsoort, PLEKKEN } from "../../src/domain/casuistiek/inrichting.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { AMIRA, CASUISTIEK, GGZ, MET_CASUISTIEK, NOOR, PIET, REEKS, VEILIG_THUIS } from "../support/casuistiek.ts";
import { FATIMA, JOOST, MARIJKE } from "./proefgemeente.ts";

const UUR = 3_600_000;
const DAG = 24 * UUR;
/** A Monday at ten, in winter. */
const NU = Date.parse("2026-11-23T10:00:00+01:00");
const AFSPRAAK: Consultafspraak = { van: NU + DAG, tot: NU + DAG + UUR / 2, met: NOOR.oid, plek: "bellen" };
const LATER: Consultafspraak = { van: NU + 3 * DAG, tot: NU + 3 * DAG + UUR / 2, met: NOOR.oid, plek: "online" };

/** What somebody wrote on a sheet: not one word of it may be on a card. */
export const KANARIE = "Zilverreiger";
const BLAD = {
  vraag: `${KANARIE} een?`,
  soort: "advies",
  speelt: `${KANARIE} twee`,
  goed: `${KANARIE} drie`,
  geprobeerd: `${KANARIE} vier`,
  erbij: ["wmo_consulent"],
  veiligheid: "ja",
} as const;

const G: Gemeente = {
  ...MET_CASUISTIEK,
  casuistiek: {
    ...CASUISTIEK,
    expertises: new Map(
      [
        GGZ,
        VEILIG_THUIS,
        { ...GGZ, id: "vol", naam: "schulden", specialisten: [{ wie: NOOR.oid, spreekuren: [] }], regel: "" },
        { ...GGZ, id: "leeg", naam: "wijkagent", specialisten: [], regel: "Zonder naam." },
        { ...GGZ, id: "alleen", naam: "dementie", soorten: ["zonder_naam" as const], plekken: PLEKKEN },
        { ...GGZ, id: "later", naam: "verslavingszorg", vooraf: "P8D" },
      ].map((een) => [een.id, een]),
    ),
  },
};

/** A consult in every way it can stand, for both kinds and with a sheet full of canaries. */
export function alleConsulten(): readonly Casus[] {
  return (["zonder_naam", "over_bewoner"] as const).flatMap((wijze) =>
    standen(wijze).flatMap((casus) => {
      const vol = { ...casus, blad: { ...BLAD, erbij: [...BLAD.erbij] }, gecontroleerd: NU };
      return wijze === "zonder_naam" ? [casus, vol] : [vol];
    }),
  );
}

function standen(wijze: Consultsoort): readonly Casus[] {
  const wie = { id: "casus-0001", inbrenger: FATIMA.oid, team: "oost" };
  const nieuw = (afspraak: Consultafspraak | null) => nieuwConsult(G, wie, { expertise: "ggz", wijze }, NU, afspraak);
  const gevraagd = nieuw(AFSPRAAK);
  const wacht = nieuw(null);
  const vast = zegJa(G, gevraagd, NOOR.oid, NU) ?? gevraagd;
  const coordinator = MARIJKE.oid;
  const verder = { volgende: null, coordinator };
  const besproken = naGesprek(G, vast, AFSPRAAK);
  const advies = { tekst: `${KANARIE} advies`, door: NOOR.oid, functie: "ggz", op: NU };
  return [
    gevraagd,
    wacht,
    vast,
    // Agreed so long before that both were reminded.
    zegJa(G, gevraagd, NOOR.oid, NU - 7 * 24 * UUR) ?? gevraagd,
    stelVoor(G, gevraagd, NOOR.oid, LATER, NU),
    stelVoor(G, vast, FATIMA.oid, LATER, NU),
    biedAan(G, wacht, AFSPRAAK, NU, NU),
    kanNiet(G, gevraagd, "geen_tijd", NU, verder),
    kanNiet(G, gevraagd, "stil", NU, { ...verder, coordinator: FATIMA.oid }),
    kanNiet(G, gevraagd, "stil", NU, verder),
    kanNiet(G, gevraagd, "anders", NU, { volgende: { ...LATER, met: PIET.oid }, coordinator }),
    zegAf(G, gevraagd, NU),
    zegAf(G, wacht, NU),
    zegAf(G, kanNiet(G, gevraagd, "stil", NU, verder), NU + 1, coordinator),
    besproken,
    { ...besproken, advies, gaDoen: { wat: `${KANARIE} doen`, voor: "2026-12-01" } },
    metAntwoord(besproken, { nuttig: "ja" }),
    metAntwoord(besproken, { nuttig: "ja", knelpunt: "nee", gevolg: "hielp" }),
    metAntwoord(besproken, { nietGekomen: NOOR.oid }),
    ...[`${REEKS.id}_2026-12-08`, "weg_2026-12-08"].map((overleg) => ({
      ...gevraagd,
      route: { soort: "overleg" as const, overleg },
      stand: { soort: "ingebracht" as const, sinds: NU },
    })),
  ];
}

function stand(ik: (typeof MENSEN)[number], casus: Casus | null): Stand {
  const geborgd: Geborgd<Casus> | null =
    casus === null ? null : { sleutel: `casus/${casus.id}`, versie: 1, doc: casus, nummer: 14 };
  const planning: Planning = {
    agendas: new Map(
      MENSEN.map(({ oid }) => [oid, { sleutel: `agenda/${oid}`, versie: 0, doc: legeAgenda(oid), nummer: null }]),
    ),
    overleggen: new Map(),
    casussen: new Map(geborgd === null ? [] : [[geborgd.doc.id, geborgd]]),
    buiten: null,
  };
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, nummer: null, doc: nieuwGesprek(ik.oid) } as const;
  return { ik, gesprek, vraag: null, oproep: null, casus: geborgd, planning, gevonden: null };
}

const BETROKKEN = [FATIMA, NOOR, MARIJKE];
const MENSEN = [...BETROKKEN, PIET, JOOST, AMIRA];

/** Every verb of a consult with what it may be given; a card that is behind gives an older number. */
const TIJD = { van: LATER.van - UUR, met: NOOR.oid, plek: "bellen" } as const;
const BIJ_CASUS: readonly (readonly [string, ...Readonly<Record<string, unknown>>[]])[] = [
  ["casus_ververs", {}],
  ["consult_akkoord", {}, { volg: -1 }],
  ["consult_past", {}],
  ["consult_vrij_nee", {}],
  ["consult_kan_niet_kies", {}],
  ["consult_kan_niet", { reden: KAN_NIET[0] }],
  ["consult_andere_tijd", {}],
  ["consult_voorstel", TIJD, { ...TIJD, van: NU }],
  ["consult_verplaats", { vanaf: NU + 40 * DAG }],
  ["consult_verzet", TIJD],
  ["consult_afzeggen_vraag", {}],
  ["consult_afzeggen", {}],
  ["consult_regel_kies", {}, { vanaf: NU + 40 * DAG }],
  ["consult_regel", { niemand: true }, TIJD],
  ["consult_niet_gekomen", {}],
  ["casus_nut", { nut: "beetje" }, {}],
  ["casus_gevolg", { gevolg: "hielp" }],
  ["casus_knelpunt", { knelpunt: "ja" }, { knelpunt: "nee" }],
  ["mijn_consulten", {}],
];

const VRAGEN = [
  { verb: "consult_begin", data: {} },
  { verb: "consult_tijden", data: {} },
  ...["ggz", "veilig-thuis", "vol", "leeg", "alleen", "later"].flatMap((expertise) => [
    { verb: "consult_tijden", data: { expertise } },
    { verb: "consult_tijden", data: { expertise, wijze: "over_bewoner" } },
    { verb: "consult_tijden", data: { expertise, plek: "wijkpost", vanaf: NU + 2 * DAG } },
    { verb: "consult_tijden", data: { expertise, vanaf: NU + 40 * DAG } },
    { verb: "consult_tijden", data: { expertise, plek: "online" } },
    { verb: "consult_wacht", data: { expertise } },
    { verb: "consult_boek", data: { expertise, van: LATER.van - UUR, met: NOOR.oid, plek: "bellen" } },
    { verb: "consult_boek", data: { expertise, van: NU, met: NOOR.oid, plek: "bellen" } },
  ]),
  { verb: "mijn_consulten", data: {} },
];

/** Every card that asking and following a consult leads to. */
export function consultHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const vragen = [G, { ...G, casuistiek: { ...G.casuistiek, expertises: new Map() } }].flatMap((gemeente) =>
    [FATIMA, NOOR].flatMap((ik) =>
      VRAGEN.flatMap(({ verb, data }) => kaart(stand(ik, null), verb, data, om(catalogus, gemeente, NU))),
    ),
  );
  const bij = alleConsulten().flatMap((casus) =>
    BIJ_CASUS.flatMap(([verb, ...keuzes]) =>
      keuzes.flatMap((keuze) => {
        const data = { casus: casus.id, volg: casus.volgnummer, ...keuze };
        const momenten = verb === "casus_ververs" ? [NU, NU + DAG - UUR, casus.wissenOp - DAG] : [NU];
        const mensen = verb === "casus_ververs" ? MENSEN : BETROKKEN;
        return momenten.flatMap((nu) =>
          mensen.flatMap((ik) => kaart(stand(ik, casus), verb, data, om(catalogus, G, nu))),
        );
      }),
    ),
  );
  return [...vragen, ...bij];
}

function om(catalogus: Catalogus, gemeente: Gemeente, nu: number): Omgeving {
  const vers = { id: "casus-0002", code: "kastanje-fiets-28", geheim: "geheim" };
  const vast = { plek: "chat", publiekeUrl: "https://bot.example" } as const;
  return { gemeente, catalogus, nu, vers, ...vast, schuilnaam: (oid) => `schuil-${oid}`, belasting: () => 0 };
}

function kaart(van: Stand, verb: string, data: Readonly<Record<string, unknown>>, nu: Omgeving): readonly Kaartbeeld[] {
  const beeld = handel(van, { verb, rev: 0, stap: null, velden: {}, data }, nu).toon?.(14);
  return beeld === undefined ? [] : [beeld];
}
