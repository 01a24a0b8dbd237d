import { type Bladveld, kanNietWachten, MEEST, stempel, type Tekstveld } from "../../src/domain/casuistiek/blad.ts";
import type { Blad, Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Aanwijzing } from "../../src/domain/casuistiek/coach.ts";
import type { Alinea, Kaartbeeld, Veld } from "../beeld.ts";
import { vertelknop, wijsdeel } from "./blad-controle.ts";
import { bladtitel, type Genummerd, gastalineas, lezerVan, veiligalineas } from "./blad-gemeen.ts";
import { bladwoorden, janee, soortkeuzes, veldnaam } from "./blad-woorden.ts";
import { knop, noodknoppen, type Zicht } from "./zicht.ts";

type Woorden = Readonly<Partial<Record<Bladveld, string>>>;

/** What the page must say besides its fields. */
export interface Bladbij {
  /** As typed, and not kept so. */
  readonly open?: Woorden;
  /** What another window put there. */
  readonly elders?: Woorden;
  readonly fouten?: Woorden;
  readonly meldingen?: readonly string[];
  /** What the coach points at, after somebody asked. */
  readonly wijst?: readonly Aanwijzing[];
}

/** The case sheet for who asks (practice review §1.7): one field is a must, all are kept while typing. */
export function bladbeeld(zicht: Zicht, genummerd: Genummerd, bij: Bladbij = {}): Kaartbeeld {
  const { casus } = genummerd;
  const { wijst = [], meldingen = [], fouten = {} } = bij;
  const fout = Object.keys(fouten).length > 0 ? [{ tekst: zicht.zeg("fout.boven"), stijl: "fout" as const }] : [];
  const nietBewaard = Object.keys(bij.open ?? {});
  return {
    naam: "casus/blad",
    toon: "gewoon",
    titel: bladtitel(zicht, genummerd),
    alineas: [
      ...fout,
      ...meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...(kanNietWachten(casus.blad) ? veiligalineas(zicht) : []),
      ...uitleg(zicht, casus),
    ],
    velden: velden(zicht, casus, bij),
    regels: [],
    knoppen: [knop(zicht, "casus_controle", "knop.casus_kijk_na", { stijl: "hoofd" }), vertelknop(zicht, casus)],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: true,
    basis: { casus: casus.id, rev: stempel(casus.blad) },
    venster: "casus_blad",
    bewaart: "casus_bewaar",
    ...(nietBewaard.length === 0 ? {} : { nietBewaard }),
    ...(wijst.length === 0 ? {} : { delen: [wijsdeel(zicht, wijst)] }),
  };
}

function uitleg(zicht: Zicht, casus: Casus): readonly Alinea[] {
  const wie = lezerVan(zicht, casus);
  const lezers =
    casus.route.soort === "overleg"
      ? zicht.zeg("blad.wie.overleg")
      : wie === null
        ? zicht.zeg("blad.wie.wacht")
        : zicht.zeg("blad.wie.consult", { naam: wie });
  return [
    ...(casus.gecontroleerd === null ? [] : [{ tekst: zicht.zeg("blad.nagekeken"), stijl: "gewoon" as const }]),
    { tekst: zicht.zeg("blad.zonder_naam"), stijl: "nadruk" },
    ...gastalineas(zicht, casus),
    { tekst: lezers, stijl: "klein" },
  ];
}

function velden(zicht: Zicht, casus: Casus, bij: Bladbij): readonly Veld[] {
  const { blad, route } = casus;
  const { functies } = zicht.gemeente.casuistiek;
  const erbij: Veld = {
    ...kern(zicht, "erbij", bij),
    uitleg: zicht.zeg("blad.uitleg.erbij"),
    soort: "meer",
    waarde: blad.erbij,
    keuzes: functies.map((functie) => ({ titel: zicht.zeg(`functie.${functie}`), waarde: functie })),
  };
  return [
    {
      ...tekstveld(zicht, "vraag", blad, bij),
      label: zicht.zeg(route.soort === "consult" ? "blad.veld.vraag.consult" : "blad.veld.vraag.overleg"),
      uitleg: zicht.zeg("blad.uitleg.vraag"),
      verplicht: true,
    },
    {
      ...kern(zicht, "soort", bij),
      soort: "keuze",
      waarde: blad.soort ?? "",
      keuzes: soortkeuzes(zicht),
      vorm: "lijst",
    },
    { ...tekstveld(zicht, "speelt", blad, bij), uitleg: zicht.zeg("blad.uitleg.speelt") },
    tekstveld(zicht, "goed", blad, bij),
    tekstveld(zicht, "geprobeerd", blad, bij),
    ...(functies.length === 0 ? [] : [erbij]),
    {
      ...kern(zicht, "veiligheid", bij),
      soort: "keuze",
      waarde: blad.veiligheid ?? "",
      keuzes: janee(zicht),
      vorm: "knoppen",
    },
  ];
}

function tekstveld(zicht: Zicht, id: Tekstveld, blad: Blad, bij: Bladbij): Extract<Veld, { soort: "tekst" }> {
  return {
    ...kern(zicht, id, bij),
    soort: "tekst",
    waarde: bij.open?.[id] ?? blad[id],
    maximum: MEEST[id],
    regels: id === "vraag" ? "een" : "meer",
  };
}

function kern(zicht: Zicht, id: Bladveld, { fouten = {}, elders = {} }: Bladbij) {
  const anders = elders[id];
  const fout = fouten[id];
  return {
    id,
    label: veldnaam(zicht, id),
    verplicht: false,
    ...(fout === undefined ? {} : { fout }),
    ...(anders === undefined || anders === "" ? {} : { elders: bladwoorden(zicht, id, anders) }),
  };
}
