import { Haast, type Veiligheid } from "../sleutels.ts";
import type { Vindplaatsen, Vondst } from "../taal/patroon.ts";
import { VEILIGHEIDSKAARTEN, type Veiligheidskaart, type Veiligheidssignaal } from "./kaarten.ts";
import { type Betrokkenen, betrokkenen, geweldslabels } from "./labels.ts";
import { isRustig } from "./rust.ts";
import { type Treffer, treffersIn } from "./treffers.ts";

/**
 * The safety cards that a text calls for, most urgent first. Fixed rules only; an empty list never means that there is
 * no danger.
 */
export function beoordeel(tekst: string): readonly Veiligheidssignaal[] {
  const { plaatsen, treffers } = treffersIn(tekst);
  if (treffers.length === 0) return [];
  const wie = betrokkenen(plaatsen);
  const alleen =
    gewicht(
      treffers.filter(({ verzacht }) => !verzacht),
      plaatsen,
    ) <= ALLEEN_TOT;
  const perKaart = Map.groupBy(treffers, ({ regel }) => regel.kaart);
  const signalen = [...perKaart].flatMap(([kaart, van]) => signaal(kaart, van, wie, plaatsen) ?? []);
  return signalen
    .map((een) => (een.zeker && alleen && isRustig(tekst, plaatsen, een.kaart) ? { ...een, zeker: false } : een))
    .toSorted((a, b) => volgorde(a) - volgorde(b));
}

const PUNTEN = { zeker: 3, twijfel: 2, hint: 1 } as const;
const TWIJFEL_VANAF = 2;
const ZEKER_VANAF = 3;
/** All that a text says of danger, when it is no more than one sign. */
const ALLEEN_TOT = 4;
/** Signs count together when they stand at most this many sentences apart. */
const REIKWIJDTE = 4;

function volgorde({ kaart, haast, zeker }: Veiligheidssignaal): number {
  return (zeker ? 0 : 1000) + Haast.options.indexOf(haast) * 100 + VEILIGHEIDSKAARTEN.indexOf(kaart);
}

function signaal(
  kaart: Veiligheidskaart,
  treffers: readonly Treffer[],
  wie: Betrokkenen,
  plaatsen: Vindplaatsen,
): Veiligheidssignaal | null {
  const stevig = treffers.filter(({ regel, verzacht }) => regel.sterkte === "zeker" && !verzacht);
  const vaag = treffers.filter(({ regel, verzacht }) => regel.sterkte !== "zeker" && !verzacht);
  const zacht = treffers.filter(({ regel, verzacht }) => regel.sterkte !== "hint" && verzacht);
  const punten = gewicht(vaag, plaatsen);
  const zeker = stevig.length > 0 || punten >= ZEKER_VANAF;
  const dragend = stevig.length > 0 ? stevig : punten >= TWIJFEL_VANAF ? vaag : zacht;
  if (dragend.length === 0) return null;
  const haast = meestHaast(dragend.map((treffer) => (treffer.verzacht ? "vijf_dagen" : verhoogd(treffer, wie))));
  const labels = [...new Set(dragend.flatMap((treffer) => labelsVan(treffer, wie)))];
  const beslist = dragend.flatMap(({ vondsten }) => vondsten).slice(0, 3);
  const waarom = [...new Set(beslist.map((vondst) => woordenVan(vondst, plaatsen)))].join("; ");
  return { kaart, labels, zeker, sterk: isSterk(stevig, vaag, punten), waarom, haast };
}

/** Two small signs alone are the small card and no more: too often they mean nothing. */
function isSterk(stevig: readonly Treffer[], vaag: readonly Treffer[], punten: number): boolean {
  return stevig.length > 0 || punten >= ZEKER_VANAF || vaag.some(({ regel }) => regel.sterkte === "twijfel");
}

/** How much the separate places in the text weigh that point the same way, within a few sentences of each other. */
function gewicht(treffers: readonly Treffer[], { woorden }: Vindplaatsen): number {
  const over: (Vondst & { readonly punten: number; readonly zin: number })[] = [];
  for (const { regel, vondsten } of treffers.toSorted((a, b) => PUNTEN[b.regel.sterkte] - PUNTEN[a.regel.sterkte])) {
    for (const vondst of vondsten) {
      if (over.some((eerder) => eerder.begin <= vondst.eind && vondst.begin <= eerder.eind)) continue;
      over.push({ ...vondst, punten: PUNTEN[regel.sterkte], zin: woorden[vondst.begin]?.zin ?? 0 });
    }
  }
  const rond = (zin: number) =>
    over.filter((een) => een.zin >= zin && een.zin <= zin + REIKWIJDTE).reduce((som, { punten }) => som + punten, 0);
  return Math.max(0, ...over.map(({ zin }) => rond(zin)));
}

function meestHaast(alle: readonly Haast[]): Haast {
  return Haast.options.find((haast) => alle.includes(haast)) ?? "klaar";
}

/** Children without a bed, and a cut-off with somebody frail in the house, cannot wait (`praktijk.md` §4 MUST 4). */
function verhoogd({ regel }: Treffer, wie: Betrokkenen): Haast {
  if (regel.kaart === "slaapplek" && wie.kind && regel.sterkte === "zeker") return "nu";
  if (regel.kaart === "afsluiting" && wie.kwetsbaar) return regel.haast === "vandaag" ? "nu" : "morgen";
  return regel.haast;
}

/** What these cards are about is abuse as well when it is done to a child. */
const MET_KIND: ReadonlySet<Veiligheidskaart> = new Set(["dwang", "seksueel", "uitbuiting"]);

function labelsVan({ regel }: Treffer, wie: Betrokkenen): readonly Veiligheid[] {
  if (regel.labels === "geweld") return geweldslabels(wie);
  const extra: Veiligheid[] = [];
  if (regel.kaart === "afsluiting" && regel.haast === "vandaag" && wie.apparaat) extra.push("acuut_medisch");
  const ookKind = MET_KIND.has(regel.kaart) || (regel.kaart === "thuis" && regel.labels.includes("huiselijk_geweld"));
  if (ookKind && wie.kind && regel.metKind !== false) extra.push("kindermishandeling");
  return [...regel.labels, ...extra];
}

function woordenVan(vondst: Vondst, { woorden }: Vindplaatsen): string {
  const delen: string[] = [];
  let vorige: number | null = null;
  for (const plek of vondst.plekken) {
    const woord = woorden[plek];
    if (woord === undefined || (vorige !== null && woorden[vorige]?.van === woord.van)) continue;
    if (vorige !== null && plek > vorige + 1) delen.push("…");
    delen.push(woord.ruw.replace(/^['’‘`]/, ""));
    vorige = plek;
  }
  return delen.join(" ");
}
