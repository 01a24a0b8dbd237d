import { type Patroon, type Vindplaatsen, type Vondst, vondsten } from "../taal/patroon.ts";
import { beeldVan } from "./beeld.ts";
import { ontkend } from "./context.ts";
import { type LeesbareRegel, MASKERS, REGELS, SFEER, WOORDENBOEK } from "./gecompileerd.ts";
import type { Gevolg } from "./regel.ts";

/** A rule that holds for this text. `verzacht`: the context makes it doubtful, whatever the rule says. */
export interface Treffer {
  readonly regel: LeesbareRegel["regel"];
  /** What made it hold, without overlap; one is enough for a certain rule. */
  readonly vondsten: readonly Vondst[];
  readonly verzacht: boolean;
}

/** Neighbouring sentences may complete a rule: up to this many away. */
const NABIJ = 2;

type Zinnen = ReadonlySet<number>;
interface Sfeer {
  readonly maskers: ReadonlySet<number>;
  readonly zinnen: Readonly<Record<keyof typeof SFEER, Zinnen>>;
}

/** Every rule that holds, each with the first words that make it hold as firmly as the text allows. */
export function treffersIn(tekst: string): { readonly plaatsen: Vindplaatsen; readonly treffers: readonly Treffer[] } {
  const plaatsen = WOORDENBOEK.zoek(beeldVan(tekst));
  const treffers: Treffer[] = [];
  const regels = kandidaten(plaatsen);
  if (regels.length === 0) return { plaatsen, treffers };
  const sfeer = sfeerVan(plaatsen);
  for (const regel of regels) {
    const treffer = pasToe(regel, plaatsen, sfeer);
    if (treffer !== null) treffers.push(treffer);
  }
  return { plaatsen, treffers };
}

/** By the words their patterns begin with: a rule of which none is in the text need not be tried. */
const MET_BEGIN = Map.groupBy(
  REGELS.flatMap((regel) => regel.patronen.map(({ plekken }) => ({ regel, begin: plekken[0]?.element }))),
  ({ begin }) => begin,
);

function kandidaten({ perElement }: Vindplaatsen): readonly LeesbareRegel[] {
  const mogelijk = new Set(
    [...perElement.keys()].flatMap((begin) => MET_BEGIN.get(begin) ?? []).map(({ regel }) => regel),
  );
  return mogelijk.size === 0 ? [] : REGELS.filter((regel) => mogelijk.has(regel));
}

function sfeerVan(plaatsen: Vindplaatsen): Sfeer {
  const maskers = new Set(MASKERS.flatMap((masker) => vondsten(masker, plaatsen).flatMap(({ plekken }) => plekken)));
  const zinnen = (patronen: readonly Patroon[]): Zinnen =>
    new Set(
      patronen.flatMap((patroon) => vondsten(patroon, plaatsen).map(({ begin }) => plaatsen.woorden[begin]?.zin ?? -1)),
    );
  const { luchtig, elders, verleden, toekomst } = SFEER;
  return {
    maskers,
    zinnen: {
      luchtig: zinnen(luchtig),
      elders: zinnen(elders),
      verleden: zinnen(verleden),
      toekomst: zinnen(toekomst),
    },
  };
}

function pasToe(leesbaar: LeesbareRegel, plaatsen: Vindplaatsen, sfeer: Sfeer): Treffer | null {
  const { regel } = leesbaar;
  const hard: Vondst[] = [];
  let zacht: Vondst | null = null;
  for (const patroon of leesbaar.patronen) {
    for (const vondst of vondsten(patroon, plaatsen)) {
      if (vondst.plekken.some((plek) => sfeer.maskers.has(plek))) continue;
      const gevolg = weeg(leesbaar, vondst, plaatsen, sfeer);
      if (gevolg === "twijfel") zacht ??= vondst;
      if (gevolg !== "telt" || hard.some((eerder) => overlapt(eerder, vondst))) continue;
      hard.push(vondst);
      break;
    }
    if (regel.sterkte === "zeker" && hard.length > 0) break;
  }
  if (hard.length > 0) return { regel, vondsten: hard, verzacht: false };
  return zacht === null ? null : { regel, vondsten: [zacht], verzacht: true };
}

function overlapt(een: Vondst, ander: Vondst): boolean {
  return een.begin <= ander.eind && ander.begin <= een.eind;
}

function weeg(
  { regel, bij, niet, nietNabij, verzacht }: LeesbareRegel,
  vondst: Vondst,
  plaatsen: Vindplaatsen,
  sfeer: Sfeer,
): Gevolg {
  const zin = plaatsen.woorden[vondst.begin]?.zin ?? 0;
  if (niet.some((patroon) => staatIn(patroon, plaatsen, zin, 0))) return "stil";
  if (nietNabij.some((patroon) => staatIn(patroon, plaatsen, zin, NABIJ))) return "stil";
  if (!bij.every((een) => een.some((patroon) => staatIn(patroon, plaatsen, zin, NABIJ)))) return "stil";
  const ontkenning = regel.ontkenbaar === false ? "nee" : ontkend(plaatsen, vondst);
  if (ontkenning === "ja") return "stil";
  const gevolgen: Gevolg[] = [ontkenning === "niet_meer" ? "twijfel" : "telt"];
  if (sfeer.zinnen.verleden.has(zin)) gevolgen.push(regel.verleden ?? "twijfel");
  if (sfeer.zinnen.toekomst.has(zin)) gevolgen.push(regel.toekomst ?? "telt");
  if (sfeer.zinnen.luchtig.has(zin) || sfeer.zinnen.elders.has(zin)) gevolgen.push("twijfel");
  if (verzacht.some((patroon) => staatIn(patroon, plaatsen, zin, 0))) gevolgen.push("twijfel");
  return gevolgen.includes("stil") ? "stil" : gevolgen.includes("twijfel") ? "twijfel" : "telt";
}

function staatIn(patroon: Patroon, plaatsen: Vindplaatsen, zin: number, nabij: number): boolean {
  return vondsten(patroon, plaatsen).some(({ begin }) => Math.abs((plaatsen.woorden[begin]?.zin ?? -9) - zin) <= nabij);
}
