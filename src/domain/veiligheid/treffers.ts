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
  const tocht = new Zoektocht(plaatsen);
  const sfeer = sfeerVan(tocht);
  for (const regel of regels) {
    const treffer = pasToe(regel, tocht, sfeer);
    if (treffer !== null) treffers.push(treffer);
  }
  return { plaatsen, treffers };
}

/** A pattern of a rule, by the element that fewest texts have: of most rules nothing need be tried. */
const OP_SLEUTEL = Map.groupBy(
  REGELS.flatMap(({ patronen }, regel) => patronen.map((patroon, rang) => ({ regel, rang, sleutel: patroon.sleutel }))),
  ({ sleutel }) => sleutel,
);

/** The rules of which a pattern may stand in the text, with those patterns, in the order of the list. */
function kandidaten({ perElement }: Vindplaatsen): readonly LeesbareRegel[] {
  const perRegel = new Map<number, number[]>();
  for (const element of perElement.keys()) {
    for (const { regel, rang } of OP_SLEUTEL.get(element) ?? []) {
      const rangen = perRegel.get(regel);
      if (rangen) rangen.push(rang);
      else perRegel.set(regel, [rang]);
    }
  }
  return [...perRegel]
    .toSorted(([een], [ander]) => een - ander)
    .flatMap(([plek, rangen]) => {
      const regel = REGELS[plek];
      if (regel === undefined) return [];
      return {
        ...regel,
        patronen: rangen.toSorted((een, ander) => een - ander).flatMap((rang) => regel.patronen[rang] ?? []),
      };
    });
}

/** What was found of each pattern, so that a text is searched once for words that many rules name. */
class Zoektocht {
  readonly plaatsen: Vindplaatsen;
  readonly #gevonden = new Map<Patroon, readonly Vondst[]>();

  constructor(plaatsen: Vindplaatsen) {
    this.plaatsen = plaatsen;
  }

  vind(patroon: Patroon): readonly Vondst[] {
    if (!this.plaatsen.perElement.has(patroon.sleutel)) return NIETS;
    const eerder = this.#gevonden.get(patroon);
    if (eerder !== undefined) return eerder;
    const nieuw = vondsten(patroon, this.plaatsen);
    this.#gevonden.set(patroon, nieuw);
    return nieuw;
  }
}

const NIETS: readonly Vondst[] = [];

function sfeerVan(tocht: Zoektocht): Sfeer {
  const maskers = new Set(MASKERS.flatMap((masker) => tocht.vind(masker).flatMap(({ plekken }) => plekken)));
  const zinnen = (patronen: readonly Patroon[]): Zinnen =>
    new Set(
      patronen.flatMap((patroon) => tocht.vind(patroon).map(({ begin }) => tocht.plaatsen.woorden[begin]?.zin ?? -1)),
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

function pasToe(leesbaar: LeesbareRegel, tocht: Zoektocht, sfeer: Sfeer): Treffer | null {
  const { regel } = leesbaar;
  const hard: Vondst[] = [];
  let zacht: Vondst | null = null;
  for (const patroon of leesbaar.patronen) {
    for (const vondst of tocht.vind(patroon)) {
      if (vondst.plekken.some((plek) => sfeer.maskers.has(plek))) continue;
      const gevolg = weeg(leesbaar, vondst, tocht, sfeer);
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
  tocht: Zoektocht,
  sfeer: Sfeer,
): Gevolg {
  const zin = tocht.plaatsen.woorden[vondst.begin]?.zin ?? 0;
  if (niet.some((patroon) => staatIn(patroon, tocht, zin, 0))) return "stil";
  if (nietNabij.some((patroon) => staatIn(patroon, tocht, zin, NABIJ))) return "stil";
  if (!bij.every((een) => een.some((patroon) => staatIn(patroon, tocht, zin, NABIJ)))) return "stil";
  const ontkenning = regel.ontkenbaar === false ? "nee" : ontkend(tocht.plaatsen, vondst);
  if (ontkenning === "ja") return "stil";
  const gevolgen: Gevolg[] = [ontkenning === "niet_meer" ? "twijfel" : "telt"];
  if (sfeer.zinnen.verleden.has(zin)) gevolgen.push(regel.verleden ?? "twijfel");
  if (sfeer.zinnen.toekomst.has(zin)) gevolgen.push(regel.toekomst ?? "telt");
  if (sfeer.zinnen.luchtig.has(zin) || sfeer.zinnen.elders.has(zin)) gevolgen.push("twijfel");
  if (verzacht.some((patroon) => staatIn(patroon, tocht, zin, 0))) gevolgen.push("twijfel");
  return gevolgen.includes("stil") ? "stil" : gevolgen.includes("twijfel") ? "twijfel" : "telt";
}

function staatIn(patroon: Patroon, tocht: Zoektocht, zin: number, nabij: number): boolean {
  const { woorden } = tocht.plaatsen;
  return tocht.vind(patroon).some(({ begin }) => Math.abs((woorden[begin]?.zin ?? -9) - zin) <= nabij);
}
