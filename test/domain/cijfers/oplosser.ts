import * as pakket from "highs";
import type { Aanvaller } from "./aanvaller.ts";
import { type Som, VEEL } from "./wereld.ts";

/** HiGHS, as far as it is used here: its own types do not fit how Node loads it. */
interface Highs {
  solve(model: string): {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
  };
}
type Lader = () => Promise<Highs>;

function isLader(wat: unknown): wat is Lader {
  return typeof wat === "function";
}

async function laad(): Promise<Highs> {
  const lader: unknown = pakket.default;
  if (!isLader(lader)) throw new TypeError("highs laadt anders dan verwacht");
  return lader();
}

/**
 * Which of these sums can be found out: no other value of it is possible.
 *
 * @param genoeg after how many it stops
 */
export async function vindAfleidbaar(
  aanvaller: Aanvaller,
  sommen: readonly Som[],
  genoeg = Number.POSITIVE_INFINITY,
): Promise<readonly Som[]> {
  const highs = await (geladen ??= laad());
  const model = modelVan(aanvaller);
  let over = sommen.map((som) => ({ som, waar: waarVan(aanvaller, som) }));
  // One other year settles all sums that differ in it; what no mix of them moves is tried one by one.
  for (const richting of ["max", "min"] as const)
    for (;;) {
      const doel = over.map(({ som }) => som);
      const ander = losOp(highs, model, aanvaller, richting, doel);
      const rest = over.filter(({ som, waar }) => waarVan(ander, som) === waar);
      if (rest.length === over.length) break;
      over = rest;
    }
  const gevonden: Som[] = [];
  for (const { som, waar } of over) {
    if (gevonden.length >= genoeg) break;
    const uitersten = (["max", "min"] as const).map((richting) => losOp(highs, model, aanvaller, richting, [som]));
    if (uitersten.every((ander) => waarVan(ander, som) === waar)) gevonden.push(som);
  }
  return gevonden;
}

let geladen: Promise<Highs> | undefined;

type Uitkomst = { readonly dingen: ReadonlyMap<string, { readonly waar: number }> };

function waarVan({ dingen }: Uitkomst, som: Som): number {
  return [...som].reduce((eerder, [ding, keer]) => eerder + keer * (dingen.get(ding)?.waar ?? 0), 0);
}

interface Model {
  readonly namen: ReadonlyMap<string, string>;
  readonly eisen: string;
  readonly grenzen: string;
}

/** What the pages show, what always holds, and that nothing happens a negative or a broken number of times. */
function modelVan({ dingen, nul, nietNegatief, waarnemingen }: Aanvaller): Model {
  const nooit = new Set(
    waarnemingen.filter(({ cel, som }) => cel === 0 && isTelsom(dingen, som)).flatMap(({ som }) => [...som.keys()]),
  );
  const over = [...dingen].filter(([ding]) => !nooit.has(ding));
  const namen = new Map(over.map(([ding], plek) => [ding, `x${plek}`]));
  const eis = (som: Som, teken: string, getal: number) => `${schrijf(namen, som)} ${teken} ${getal}`;
  const gezien = waarnemingen.flatMap(({ som, cel }) => (cel === "verborgen" ? [] : [eis(som, "=", cel)]));
  const eisen = [...nul.map((som) => eis(som, "=", 0)), ...nietNegatief.map((som) => eis(som, ">=", 0)), ...gezien];
  const grenzen = over.map(([ding, { minstens }]) => `${minstens} <= ${namen.get(ding)} <= ${VEEL}`);
  const nodig = [...new Set(eisen)].filter((een) => een.includes("x"));
  return { namen, eisen: nodig.join("\n"), grenzen: grenzen.join("\n") };
}

/** A sum of things that cannot happen less than never: when it is nought, so is each. */
function isTelsom(dingen: Aanvaller["dingen"], som: Som): boolean {
  return [...som].every(([ding, keer]) => keer > 0 && (dingen.get(ding)?.minstens ?? -1) >= 0);
}

function losOp(
  highs: Highs,
  { namen, eisen, grenzen }: Model,
  { dingen }: Aanvaller,
  richting: "max" | "min",
  sommen: readonly Som[],
): Uitkomst {
  if (sommen.length === 0) return { dingen };
  const doel = new Map<string, number>();
  for (const som of sommen) for (const [ding, keer] of som) doel.set(ding, (doel.get(ding) ?? 0) + keer);
  const geheel = [...namen.values()].join("\n");
  const kop = richting === "max" ? "Maximize" : "Minimize";
  const tekst = `${kop}\n obj:${schrijf(namen, doel)}\nSubject To\n${eisen}\nBounds\n${grenzen}\nGeneral\n${geheel}\nEnd\n`;
  const { Status, Columns } = highs.solve(tekst);
  if (Status !== "Optimal") throw new Error(`solver: ${Status}`);
  return {
    dingen: new Map([...namen].map(([ding, naam]) => [ding, { waar: Math.round(Columns[naam]?.Primal ?? 0) }])),
  };
}

/** A sum as the solver reads it, in short lines. */
function schrijf(namen: ReadonlyMap<string, string>, som: Som): string {
  const termen = [...som].filter(([, keer]) => keer !== 0);
  return termen.map(([ding, keer]) => ` ${keer < 0 ? "-" : "+"} ${Math.abs(keer)} ${namen.get(ding)}`).join("\n");
}
