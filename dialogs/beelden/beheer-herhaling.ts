import { alsTekst, opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import { HERHAALDAGEN, HERHALINGEN, leesHerhaling } from "../../src/domain/beheer/herhaling.ts";
import type { Veldvorm } from "../../src/domain/beheer/onderdelen.ts";
import { uitVeld, type Velden } from "../../src/domain/beheer/veldwaarde.ts";
import type { Reeks } from "../../src/domain/casuistiek/inrichting.ts";
import { bijeenkomsten } from "../../src/domain/casuistiek/reeks.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import type { Veld } from "../beeld.ts";
import type { Zicht } from "./zicht.ts";

/** How many meetings are shown, and how far ahead they are looked for: five of each quarter. */
const MEESTE_KEREN = 5;
const VOORUIT_MS = 500 * 86_400_000;
const LANGSTE_REGEL = 200;

/** A rule as people say it; one that says more stays as it is written. */
export function herhalingInWoorden({ zeg }: Zicht, rrule: string): string {
  const { hoe, dag } = leesHerhaling(rrule);
  if (hoe === "anders" || dag === null) return rrule;
  return zeg("beheer.herhaling", { hoe: zeg(`beheer.herhaling.${hoe}`), dag: zeg(`beheer.dag.${dag}`) });
}

/** The first meetings of a series from now on, in words; null when none can be said yet. */
export function kerenVan(zicht: Zicht, reeks: Waarde): string | null {
  const { gemeente, nu } = zicht;
  const gelezen = alsReeks(zicht, reeks);
  if (gelezen === null) return null;
  const begin = Math.max(nu, Date.parse(`${gelezen.vanaf}T00:00:00Z`) - 86_400_000);
  const keren = bijeenkomsten(gemeente, gelezen, begin, begin + VOORUIT_MS).slice(0, MEESTE_KEREN);
  return keren.length === 0 ? null : keren.map(({ datum }) => datumInWoorden(datum)).join(", ");
}

/** What decides the days of a series, when it is all there and can be reckoned with. */
function alsReeks({ gemeente }: Zicht, reeks: Waarde): Reeks | null {
  const [rrule = "", vanaf = "", om = "", tot = ""] = ["rrule", "vanaf", "om", "tot"].map((sleutel) =>
    alsTekst(opPad(reeks, [sleutel])),
  );
  // A rule by hand may go on without end; one that is in force was judged.
  const bekend = [...gemeente.casuistiek.reeksen.values()].some((een) => een.rrule === rrule);
  const datums = [vanaf, ...(tot === "" ? [] : [tot])].every(isDatum);
  if (!datums || !/^([01]\d|2[0-3]):[0-5]\d$/u.test(om) || (leesHerhaling(rrule).hoe === "anders" && !bekend))
    return null;
  return { ...KAAL, rrule, vanaf, om, tot: tot === "" ? null : tot };
}

function isDatum(tekst: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/u.test(tekst) ? Date.parse(`${tekst}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(tekst);
}

/** Of a series only its days are asked for here. */
const KAAL: Omit<Reeks, "rrule" | "vanaf" | "om" | "tot"> = {
  id: "",
  naam: "",
  soort: "casuistiek",
  teams: [],
  thema: null,
  minuten: 60,
  plaatsen: 0,
  minutenPerCasus: 0,
  methode: "",
  deelnemers: [],
  gasten: [],
  quorum: 0,
  sluit: "P1D",
  waar: "",
};

interface Deel {
  readonly basis: Pick<Veld, "id" | "label" | "verplicht" | "fout">;
  readonly getypt: Velden | null;
  /** The whole series, as it is. */
  readonly reeks: Waarde;
}

/** How often and on which day; the rule itself only where these two cannot say it. */
export function herhalingvelden(zicht: Zicht, vorm: Veldvorm, nu: Waarde, deel: Deel): readonly Veld[] {
  const { getypt, reeks } = deel;
  const { id } = vorm;
  const er = nu === null ? { hoe: "", dag: null } : leesHerhaling(alsTekst(nu));
  const hoe = getypt === null ? er.hoe : (getypt[`${id}_hoe`] ?? "");
  const dag = getypt === null ? (er.dag ?? "") : (getypt[`${id}_dag`] ?? "");
  const regel = getypt?.[`${id}_regel`] ?? alsTekst(nu);
  const keren = kerenVan(zicht, getypt === null ? reeks : metGetypt(reeks, vorm, getypt));
  const uitleg = keren === null ? [] : [zicht.zeg("beheer.keren", { keren })];
  const velden = lijsten(zicht, id, deel, { hoe, dag, uitleg });
  if (hoe !== "anders") return velden;
  return velden.toSpliced(1, 0, {
    ...deel.basis,
    id: `${id}_regel`,
    label: zicht.zeg("beheer.veld.rrule_regel"),
    soort: "tekst",
    regels: "een",
    waarde: regel,
    maximum: LANGSTE_REGEL,
    uitleg: [zicht.zeg("beheer.hoe.rrule"), ...uitleg].join(" "),
  });
}

interface Gekozen {
  readonly hoe: string;
  readonly dag: string;
  readonly uitleg: readonly string[];
}

/** What is wrong stands with what is missing; with the rule itself when that says it. */
function lijsten({ zeg }: Zicht, id: string, { basis }: Deel, { hoe, dag, uitleg }: Gekozen): readonly Veld[] {
  const { fout, ...kaal } = basis;
  const anders = hoe === "anders";
  const bij = anders ? "regel" : hoe !== "" && dag === "" ? "dag" : "hoe";
  const mis = (welk: string) => (fout !== undefined && bij === welk ? { fout } : {});
  const vaak = HERHALINGEN.map((waarde) => ({ titel: zeg(`beheer.herhaling.${waarde}`), waarde }));
  const dagen = HERHAALDAGEN.map((waarde) => ({ titel: zeg(`beheer.dag.${waarde}`), waarde }));
  const onder = anders ? [zeg("beheer.hoe.rrule_dag")] : uitleg;
  const lijst = { ...kaal, soort: "keuze", vorm: "lijst" } as const;
  return [
    { ...lijst, id: `${id}_hoe`, waarde: hoe, keuzes: vaak, ...mis("hoe") },
    {
      ...lijst,
      id: `${id}_dag`,
      label: zeg("beheer.veld.rrule_dag"),
      verplicht: !anders && kaal.verplicht,
      waarde: dag,
      keuzes: dagen,
      ...(onder.length === 0 ? {} : { uitleg: onder.join(" ") }),
      ...mis("dag"),
    },
  ];
}

/** The series as it would be with what was typed. */
function metGetypt(reeks: Waarde, vorm: Veldvorm, getypt: Velden): Waarde {
  const rest = Object.fromEntries(["vanaf", "tot", "om"].map((sleutel) => [sleutel, getypt[sleutel] ?? ""]));
  return { ...rest, rrule: uitVeld(vorm, getypt, opPad(reeks, vorm.pad)) };
}
