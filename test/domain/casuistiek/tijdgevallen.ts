import fc from "fast-check";
import type { Boeking } from "../../../src/domain/casuistiek/agenda.ts";
import {
  type Consultplek,
  type Expertise,
  PLEKKEN,
  type Spreekuur,
} from "../../../src/domain/casuistiek/inrichting.ts";
import type { Bezetting, Tijdvraag, Vrijetijd } from "../../../src/domain/casuistiek/tijden.ts";
import type { Gemeente, Persoon } from "../../../src/domain/gemeente.ts";
import { FATIMA, JOOST } from "../../dialogs/proefgemeente.ts";
import { GGZ, MET_CASUISTIEK, NOOR, PIET, REEKS } from "../../support/casuistiek.ts";
import { klok, ms } from "../../support/kalender.ts";

export const KWARTIER = 900_000;
export const STAP = 300_000;
export const DAG = 86_400_000;
export const NIETS: Bezetting = { boekingen: () => [], buiten: null };
/** Monday; the second and the third have a change of the clock in their six weeks. */
const MAANDAGEN = ["2026-11-23T09:00", "2026-10-05T00:00", "2027-03-01T16:55"].map(ms);

/** A gemeente, what is taken in it, and a time that is asked for. */
export interface Geval {
  readonly g: Gemeente;
  readonly bezetting: Bezetting;
  readonly vraag: Tijdvraag;
  readonly [fc.toStringMethod]: () => string;
}

const alleTijden = (uren: readonly string[]) => fc.tuple(fc.constantFrom(...uren), fc.constantFrom(...uren));
const OCHTEND = ["00:00", "08:30", "09:10", "10:00"] as const;
const MIDDAG = ["12:00", "13:45", "17:00", "24:00"] as const;
const datum = fc.integer({ min: 0, max: 50 });

function spreekuur(): fc.Arbitrary<Spreekuur> {
  return fc.record({
    dag: fc.integer({ min: 1, max: 7 }),
    van: fc.constantFrom(...OCHTEND),
    tot: fc.constantFrom(...MIDDAG),
    plekken: fc.subarray<Consultplek>([...PLEKKEN]),
  });
}

function expertise(): fc.Arbitrary<Expertise> {
  const spreekuren = fc.array(spreekuur(), { minLength: 3, maxLength: 8 });
  return fc
    .record({
      minuten: fc.constantFrom(15, 30, 50, 90),
      bufferMinuten: fc.constantFrom(0, 10, 30),
      vooraf: fc.constantFrom("PT0H", "PT4H", "PT20H", "P1D"),
      perDag: fc.integer({ min: 1, max: 3 }),
      plekken: fc.subarray<Consultplek>([...PLEKKEN], { minLength: 1 }),
      noor: spreekuren,
      piet: spreekuren,
    })
    .map(({ noor, piet, ...deel }) => {
      const specialisten = [
        { wie: NOOR.oid, spreekuren: noor },
        { wie: PIET.oid, spreekuren: piet },
      ];
      return { ...GGZ, ...deel, specialisten };
    });
}

const dagNa = (begin: number) => (dagen: number) => klok(begin + dagen * DAG).slice(0, 10);

function persoon(wie: Persoon, begin: number): fc.Arbitrary<Persoon> {
  return fc
    .record({
      werkdagen: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 5 }),
      moederdagen: fc.subarray([1, 3], { maxLength: 1 }),
      afwezig: fc.array(
        fc.tuple(datum, fc.integer({ min: 0, max: 9 })).map(([van, lang]) => {
          return { van: dagNa(begin)(van), tot: dagNa(begin)(van + lang) };
        }),
        { maxLength: 2 },
      ),
    })
    .map((deel) => ({ ...wie, ...deel }));
}

/** Busy at multiples of five minutes, most of it in the first days. */
function boekingen(begin: number): fc.Arbitrary<readonly Boeking[]> {
  const een = fc.record({
    dag: fc.oneof(fc.integer({ min: 0, max: 5 }), datum),
    begin: fc.integer({ min: 84, max: 210 }),
    lang: fc.integer({ min: 1, max: 40 }),
    rol: fc.constantFrom("vraagt" as const, "adviseert" as const),
    casus: fc.constantFrom("c-1", "c-2", "c-3"),
  });
  return fc.array(een, { maxLength: 25 }).map((alle) =>
    alle.map(({ dag, begin: stap, lang, rol, casus }) => {
      const van = begin - (begin % DAG) + dag * DAG + stap * STAP;
      return { van, tot: van + lang * STAP, rol, casus };
    }),
  );
}

/** Any of these, crowded in the first days. */
export const geval: fc.Arbitrary<Geval> = fc.constantFrom(...MAANDAGEN).chain((nu) =>
  fc
    .record({
      uren: fc.array(alleTijden([...OCHTEND]), { minLength: 7, maxLength: 7 }),
      dicht: fc.array(datum.map(dagNa(nu)), { maxLength: 4 }),
      expertise: expertise(),
      ook: expertise(),
      mensen: fc.tuple(persoon(JOOST, nu), persoon(NOOR, nu), persoon(PIET, nu)),
      agendas: fc.tuple(boekingen(nu), boekingen(nu), boekingen(nu)),
      buiten: fc.option(fc.tuple(boekingen(nu), boekingen(nu))),
      plek: fc.option(fc.constantFrom(...PLEKKEN)),
      vrager: fc.constantFrom(JOOST.oid, NOOR.oid),
      alleen: fc.option(fc.constantFrom(NOOR.oid, PIET.oid)),
      nietMet: fc.subarray([NOOR.oid, PIET.oid], { maxLength: 1 }),
      verzet: fc.option(fc.constant("c-1")),
      vanaf: fc.option(fc.integer({ min: 0, max: 2000 }).map((stap) => nu + stap * STAP)),
      wie: fc.subarray([JOOST.oid, NOOR.oid, PIET.oid]),
      tot: fc.constantFrom(...MIDDAG),
    })
    .map(({ uren, dicht, expertise: gevraagd, ook, mensen, agendas, buiten, wie, tot, ...vraag }): Geval => {
      const reeks = { ...REEKS, rrule: "FREQ=WEEKLY;BYDAY=TU", deelnemers: wie };
      const per = new Map(mensen.map(({ oid }, plek) => [oid, agendas[plek] ?? []]));
      return {
        g: {
          ...MET_CASUISTIEK,
          openingstijden: new Map(uren.map(([van], plek) => [plek + 1, [van, tot] as const])),
          gesloten: dicht,
          mensen: new Map([FATIMA, ...mensen].map((een) => [een.oid, een])),
          casuistiek: {
            ...MET_CASUISTIEK.casuistiek,
            expertises: new Map([gevraagd, { ...ook, id: "ook" }].map((een) => [een.id, een])),
            reeksen: new Map([[reeks.id, reeks]]),
          },
        },
        bezetting: {
          boekingen: (oid) => per.get(oid) ?? [],
          buiten: buiten === null ? null : new Map([JOOST.oid, PIET.oid].map((oid, plek) => [oid, buiten[plek] ?? []])),
        },
        vraag: { ...vraag, expertise: gevraagd, nu },
        [fc.toStringMethod]: () =>
          JSON.stringify({ ...vraag, gevraagd, ook, agendas, buiten, uren, tot, dicht, mensen }),
      };
    }),
);

/** Every quarter of an hour of the first days, with both specialists, however they can meet. */
export function alleKwartieren({ vraag }: Geval, dagen: number): readonly Vrijetijd[] {
  const begin = Math.ceil(vraag.nu / KWARTIER) * KWARTIER;
  return Array.from({ length: dagen * 96 }, (_, plek) => begin + plek * KWARTIER).flatMap((van) =>
    [NOOR.oid, PIET.oid].flatMap((met) =>
      PLEKKEN.map((plek) => ({ van, tot: van + vraag.expertise.minuten * 60_000, met, plek })),
    ),
  );
}

/** Times that are free, shifted by up to an hour; and any other. */
export function proeven() {
  return fc.array(
    fc.record({
      bij: fc.integer({ min: 0, max: 59 }),
      schuif: fc.integer({ min: -12, max: 12 }),
      dag: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 43 })),
      stap: fc.integer({ min: 84, max: 210 }),
      met: fc.constantFrom(NOOR.oid, PIET.oid),
      plek: fc.constantFrom(...PLEKKEN),
      langer: fc.constantFrom(0, 0, 0, 0, 0, 0, 5),
    }),
    { minLength: 40, maxLength: 40 },
  );
}
