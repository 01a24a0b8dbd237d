import type { Boeking } from "../src/domain/casuistiek/agenda.ts";
import type { Tijdvak } from "../src/domain/casuistiek/casus.ts";
import type { Expertise, Reeks } from "../src/domain/casuistiek/inrichting.ts";
import { type Bezetting, type Tijdvraag, vrijeTijden } from "../src/domain/casuistiek/tijden.ts";
import type { Gemeente, Persoon } from "../src/domain/gemeente.ts";
import { JOOST } from "../test/dialogs/proefgemeente.ts";
import { GGZ, MET_CASUISTIEK, REEKS } from "../test/support/casuistiek.ts";
import { percentiel, spreiding } from "./statistiek.ts";

const MENSEN = 40;
const REEKSEN = 8;
const GEVRAAGD = 10;
const DAG_MS = 86_400_000;
const HALF_UUR_MS = 1_800_000;
const NU = Date.UTC(2026, 10, 23, 8, 3);
/** Seven on the clock in Amsterdam: 24 half hours from then cover every opening. */
const EERSTE_DAG = Date.UTC(2026, 10, 23, 6);
const HALVE_UREN = 24;
const ZES_WEKEN = 43;

/** The first ten times for 40 people over six weeks, in one way of being busy. */
export interface Zoektijd {
  readonly naam: string;
  readonly gevonden: number;
  /** By the clock, and of the processor alone: the same on a machine that nothing else uses. */
  readonly ms: readonly number[];
  readonly cpuMs: readonly number[];
}

/** @param rondes how often each is measured, after as many to get hot */
export function meetTijden(rondes: number): readonly Zoektijd[] {
  const { gemeente, expertise } = grootTeam();
  const vraag: Tijdvraag = {
    expertise,
    vrager: JOOST.oid,
    nu: NU,
    plek: null,
    alleen: null,
    nietMet: [],
    verzet: null,
    vanaf: null,
  };
  return Object.entries(drukten(gemeente)).map(([naam, bezetting]) => {
    const ms: number[] = [];
    const cpuMs: number[] = [];
    let gevonden = 0;
    for (let ronde = 0; ronde < 2 * rondes; ronde++) {
      const begin = performance.now();
      const cpu = process.threadCpuUsage();
      gevonden = vrijeTijden(gemeente, bezetting, vraag, GEVRAAGD).length;
      const { user, system } = process.threadCpuUsage(cpu);
      if (ronde < rondes) continue;
      ms.push(performance.now() - begin);
      cpuMs.push((user + system) / 1000);
    }
    return { naam, gevonden, ms, cpuMs };
  });
}

/** The outcome as lines of text. */
export function tijdenverslag(tijden: readonly Zoektijd[]): readonly string[] {
  return tijden.map(({ naam, gevonden, ms, cpuMs }) => {
    const { mediaan, laagste } = spreiding(ms);
    const cpu = `${spreiding(cpuMs).mediaan.toFixed(2)} ms of processor (p99 ${percentiel(cpuMs, 0.99).toFixed(2)})`;
    return `  ${naam.padEnd(33)} ${String(gevonden).padStart(2)} found, median ${mediaan.toFixed(2)} ms (least ${laagste.toFixed(2)}), ${cpu}; aim: under 20`;
  });
}

/** 40 specialists with hours all day, and eight series of ten of them, two of which are ten years old. */
function grootTeam(): { readonly gemeente: Gemeente; readonly expertise: Expertise } {
  const mensen = Array.from({ length: MENSEN }, (_, plek): Persoon => ({ ...JOOST, oid: `s-${plek}` }));
  const week = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: "08:30", tot: "17:00", plekken: [] }));
  const expertise = { ...GGZ, perDag: 4, specialisten: mensen.map(({ oid }) => ({ wie: oid, spreekuren: week })) };
  const reeksen = Array.from({ length: REEKSEN }, (_, plek): Reeks => {
    const deelnemers = mensen.filter((_een, welke) => welke % 4 === plek % 4).map(({ oid }) => oid);
    return { ...REEKS, id: `reeks-${plek}`, deelnemers, vanaf: plek < 2 ? "2016-09-06" : REEKS.vanaf };
  });
  const gemeente = {
    ...MET_CASUISTIEK,
    mensen: new Map([...MET_CASUISTIEK.mensen.values(), ...mensen].map((wie) => [wie.oid, wie])),
    casuistiek: {
      ...MET_CASUISTIEK.casuistiek,
      expertises: new Map([[expertise.id, expertise]]),
      reeksen: new Map(reeksen.map((reeks) => [reeks.id, reeks])),
    },
  };
  return { gemeente, expertise };
}

function drukten(gemeente: Gemeente): Readonly<Record<string, Bezetting>> {
  const geboekt = consulten(3);
  const buiten = (vakken: readonly Tijdvak[]) => new Map([...gemeente.mensen.keys()].map((oid) => [oid, vakken]));
  const boekingen = (oid: string) => (oid === JOOST.oid ? [] : geboekt);
  return {
    "nothing booked": { boekingen: () => [], buiten: null },
    "mornings booked": { boekingen, buiten: buiten(elkHalfUur(HALVE_UREN / 2)) },
    "one place left, in the last week": { boekingen, buiten: buiten(elkHalfUur(HALVE_UREN, ZES_WEKEN - 6)) },
    "fully booked": { boekingen, buiten: buiten(elkHalfUur(HALVE_UREN)) },
  };
}

/** So many consults a day, as the specialist. */
function consulten(perDag: number): readonly Boeking[] {
  return Array.from({ length: ZES_WEKEN * perDag }, (_, plek) => {
    const van = EERSTE_DAG + Math.floor(plek / perDag) * DAG_MS + (5 + 4 * (plek % perDag)) * HALF_UUR_MS;
    return { van, tot: van + HALF_UUR_MS, casus: `c-${plek}`, rol: "adviseert" as const };
  });
}

/** A calendar of appointments of half an hour, so many on each day. */
function elkHalfUur(perDag: number, dagen = ZES_WEKEN): readonly Tijdvak[] {
  return Array.from({ length: dagen * perDag }, (_, plek) => {
    const van = EERSTE_DAG + Math.floor(plek / perDag) * DAG_MS + (plek % perDag) * HALF_UUR_MS;
    return { van, tot: van + HALF_UUR_MS };
  });
}
