import { ADVIES, isGevaar, isLeesbaar, stempel } from "../../src/domain/casuistiek/blad.ts";
import type { Aanwijzing } from "../../src/domain/casuistiek/coach.ts";
import type { Alinea, Deel, Kaartbeeld, Veld } from "../beeld.ts";
import { wijsdeel, wijszinnen } from "./blad-controle.ts";
import { bladtitel, type Genummerd, veiligalineas } from "./blad-gemeen.ts";
import { adviesdelen, bladdeel } from "./blad-lezen.ts";
import { knop, noodknoppen, type Zicht } from "./zicht.ts";

/** What the page must say besides its fields. */
export interface Schrijfbij {
  readonly fouten?: Readonly<Record<string, string>>;
  readonly meldingen?: readonly string[];
  /** What the coach points at; the button then says that it is right so. */
  readonly wijst?: readonly Aanwijzing[];
  /** As typed, and not kept so. */
  readonly open?: boolean;
}

/** Longest of what the asker is going to do: one thing. */
export const WAT_MEEST = 200;

/** Advice in at most ten lines, written beside the casus it is about. */
export function adviesbeeld(zicht: Zicht, genummerd: Genummerd, tekst: string, bij: Schrijfbij = {}): Kaartbeeld {
  const { casus } = genummerd;
  const { wijst = [] } = bij;
  const rev = stempel(casus.klad?.tekst ?? casus.advies?.tekst ?? "");
  const veld: Veld = {
    id: "advies",
    label: zicht.zeg("advies.veld"),
    verplicht: true,
    soort: "tekst",
    waarde: tekst,
    maximum: ADVIES.tekens,
    regels: "meer",
    ...foutVan(bij, "advies"),
  };
  return {
    ...vel(zicht, bij, [tekst], { tekst: zicht.zeg("advies.uitleg"), stijl: "gewoon" }),
    naam: "casus/advies",
    titel: zicht.zeg("advies.titel", { casus: bladtitel(zicht, genummerd) }),
    velden: [veld],
    knoppen: [
      knop(zicht, "advies_bewaar", wijst.length === 0 ? "knop.casus_advies_geven" : "knop.casus_klopt", {
        stijl: "hoofd",
        ...(wijst.length === 0 ? {} : { data: { klopt: stempel(tekst) } }),
      }),
    ],
    basis: { casus: casus.id, rev },
    venster: "advies_schrijven",
    bewaart: "advies_half",
    ...(bij.open === true ? { nietBewaard: ["advies"] } : {}),
    delen: [
      ...wijsdelen(zicht, wijst),
      ...(isLeesbaar(casus) ? [bladdeel(zicht, casus, zicht.zeg("blad.lezen.titel"))] : []),
    ],
  };
}

/** "Ik ga … doen, vóór …": the asker, after the talk. */
export function gaDoenbeeld(
  zicht: Zicht,
  { casus }: Genummerd,
  { wat, voor }: { readonly wat: string; readonly voor: string },
  bij: Schrijfbij = {},
): Kaartbeeld {
  const { wijst = [] } = bij;
  return {
    ...vel(zicht, bij, [wat], { tekst: zicht.zeg("gadoen.uitleg"), stijl: "gewoon" }),
    naam: "casus/ga_doen",
    titel: zicht.zeg("gadoen.titel"),
    velden: gaDoenvelden(zicht, wat, voor, bij),
    knoppen: [
      knop(zicht, "ga_doen_bewaar", wijst.length === 0 ? "knop.casus_vast" : "knop.casus_klopt", {
        stijl: "hoofd",
        ...(wijst.length === 0 ? {} : { data: { klopt: stempel(wat) } }),
      }),
    ],
    basis: { casus: casus.id, rev: stempel(casus.gaDoen) },
    venster: "ga_doen",
    delen: [...wijsdelen(zicht, wijst), ...adviesdelen(zicht, casus)],
  };
}

function gaDoenvelden(zicht: Zicht, wat: string, voor: string, bij: Schrijfbij): readonly Veld[] {
  return [
    {
      id: "wat",
      label: zicht.zeg("gadoen.veld.wat"),
      verplicht: true,
      soort: "tekst",
      waarde: wat,
      maximum: WAT_MEEST,
      regels: "een",
      ...foutVan(bij, "wat"),
    },
    {
      id: "voor",
      label: zicht.zeg("gadoen.veld.voor"),
      verplicht: true,
      soort: "datum",
      waarde: voor,
      ...foutVan(bij, "voor"),
    },
  ];
}

function vel(
  zicht: Zicht,
  { fouten = {}, meldingen = [], wijst = [] }: Schrijfbij,
  teksten: readonly string[],
  uitleg: Alinea,
): Pick<Kaartbeeld, "toon" | "alineas" | "regels" | "noodknoppen" | "schermLeeg"> {
  const fout = Object.keys(fouten).length > 0 ? [{ tekst: zicht.zeg("fout.boven"), stijl: "fout" as const }] : [];
  return {
    toon: "gewoon",
    alineas: [
      ...fout,
      ...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...(teksten.some(isGevaar) ? veiligalineas(zicht).slice(0, 2) : []),
      ...wijszinnen(zicht, wijst),
      uitleg,
    ],
    regels: [],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: true,
  };
}

function wijsdelen(zicht: Zicht, wijst: readonly Aanwijzing[]): readonly Deel[] {
  return wijst.length === 0 ? [] : [wijsdeel(zicht, wijst)];
}

function foutVan({ fouten }: Schrijfbij, id: string): { readonly fout?: string } {
  const fout = fouten?.[id];
  return fout === undefined ? {} : { fout };
}
