import { alsTekst, opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import type { Velden } from "../../src/domain/beheer/veldwaarde.ts";
import { stempel } from "../../src/domain/casuistiek/blad.ts";
import type { Alinea, Deel, Kaartbeeld, Regel } from "../beeld.ts";
import { isGezocht, plekkenIn, type Vrijezin, vrijeZin, vrijeZinnen } from "../eigen-zinnen.ts";
import { NEDERLANDS } from "../teksten.ts";
import { LEEG } from "./beheer.ts";
import type { Inhoud } from "./beheer-keuzes.ts";
import { knop, type Zicht } from "./zicht.ts";

export interface Eigenzinnenstaat {
  readonly inhoud: Inhoud;
  readonly zoek: string;
  readonly revisie: number;
  /** Keys of sentences with something prepared. */
  readonly anders: ReadonlySet<string>;
  readonly meldingen: readonly string[];
}

const MEESTE = 20;
const BESTAND = "teksten.yaml";

/** The sentences a gemeente may say otherwise, found by a word; without one those it does say otherwise. */
export function eigenzinnenbeeld(zicht: Zicht, staat: Eigenzinnenstaat): Kaartbeeld {
  const { zeg } = zicht;
  const data = { deel: "zinnen" };
  const zoek = {
    id: "zoek",
    label: zeg("beheer.eigen.zoek"),
    verplicht: false,
    soort: "tekst",
    regels: "een",
  } as const;
  return {
    ...LEEG,
    naam: "beheer/lijst/zinnen",
    toon: "gewoon",
    titel: zeg("beheer.deel.zinnen"),
    alineas: [
      ...staat.meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      { tekst: zeg("beheer.eigen.uitleg", { aantal: vrijeZinnen().length }), stijl: "gewoon" },
      { tekst: zeg("beheer.eigen.vast"), stijl: "klein" },
    ],
    velden: [{ ...zoek, uitleg: zeg("beheer.eigen.zoek.uitleg"), waarde: staat.zoek, maximum: 60 }],
    knoppen: [
      knop(zicht, "beheer_deel", "knop.beheer_zoek", { data, stijl: "hoofd" }),
      knop(zicht, "beheer", "knop.beheer_terug", { zonderVelden: true }),
    ],
    basis: { rev: staat.revisie },
    delen: [gevonden(zicht, staat)],
  };
}

function gevonden(zicht: Zicht, staat: Eigenzinnenstaat): Deel {
  const { zeg } = zicht;
  const zoek = staat.zoek.trim();
  const eigen = opPad(staat.inhoud(BESTAND), ["teksten"]);
  const tekstVan = ({ sleutel, vast }: Vrijezin) => alsTekst(opPad(eigen, [sleutel]) ?? vast);
  const er = vrijeZinnen().filter((zin) =>
    zoek === ""
      ? opPad(eigen, [zin.sleutel]) !== null || staat.anders.has(zin.sleutel)
      : isGezocht(zoek, zin.sleutel, tekstVan(zin)),
  );
  const regels = er.slice(0, MEESTE).map(
    (zin): Regel => ({
      label: zin.sleutel,
      waarde: [
        tekstVan(zin),
        ...(staat.anders.has(zin.sleutel)
          ? [zeg("beheer.gewijzigd")]
          : opPad(eigen, [zin.sleutel]) === null
            ? []
            : [zeg("beheer.eigen.eigen")]),
      ].join(" "),
      knop: knop(zicht, "beheer_item", "knop.beheer_wijzig", {
        data: { deel: "zinnen", item: zin.sleutel },
        zonderVelden: true,
      }),
    }),
  );
  return {
    titel: zeg(zoek === "" ? "beheer.eigen.nu" : "beheer.gevonden"),
    alineas: woordenBij(zicht, zoek, er.length),
    regels,
  };
}

/** What there is to say of what was found, also of what is fixed. */
function woordenBij({ zeg }: Zicht, zoek: string, aantal: number): readonly Alinea[] {
  const vast =
    zoek === ""
      ? 0
      : Object.entries(NEDERLANDS).filter(
          ([sleutel, { tekst }]) => isGezocht(zoek, sleutel, tekst) && vrijeZin(sleutel) === null,
        ).length;
  return [
    ...(aantal === 0
      ? [{ tekst: zeg(zoek === "" ? "beheer.eigen.geen" : "beheer.niets_gevonden"), stijl: "gewoon" as const }]
      : []),
    ...(aantal > MEESTE ? [{ tekst: zeg("beheer.meer", { aantal: MEESTE }), stijl: "klein" as const }] : []),
    ...(vast === 0
      ? []
      : [
          {
            tekst: zeg(vast === 1 ? "beheer.eigen.staat_vast" : "beheer.eigen.staan_vast", { aantal: vast }),
            stijl: "klein" as const,
          },
        ]),
  ];
}

export interface Eigenzinstaat {
  readonly zin: Vrijezin;
  /** What the gemeente says; null: as the bot says it. */
  readonly eigen: Waarde;
  readonly revisie: number;
  readonly fouten: Readonly<Record<string, readonly string[]>>;
  readonly getypt: Velden | null;
}

/** Longer than any sentence may be, so that one that is too long is told of and not cut. */
const RUIM = 600;

/** One sentence: how the bot says it by itself, and how it is said here. */
export function eigenzinbeeld(zicht: Zicht, { zin, eigen, revisie, fouten, getypt }: Eigenzinstaat): Kaartbeeld {
  const { zeg } = zicht;
  const fout = [...(fouten["eigen_zin"] ?? [])].join(" ");
  const data = { deel: "zinnen" };
  const veld = {
    id: "eigen_zin",
    label: zeg("beheer.veld.eigen_zin"),
    verplicht: false,
    soort: "tekst",
    regels: "meer",
  } as const;
  return {
    ...LEEG,
    naam: "beheer/vorm/zinnen",
    toon: "gewoon",
    titel: zeg("beheer.eigen.titel"),
    alineas: [
      ...(fouten[""] ?? []).map((tekst) => ({ tekst, stijl: "fout" as const })),
      { tekst: zeg("beheer.eigen.sleutel", { sleutel: zin.sleutel }), stijl: "klein" },
      { tekst: zeg(eigen === null ? "beheer.eigen.bot_nu" : "beheer.eigen.bot"), stijl: "gewoon" },
      { tekst: zin.vast, stijl: "nadruk" },
    ],
    velden: [
      {
        ...veld,
        uitleg: [...plekuitleg(zicht, zin.vast), zeg("beheer.eigen.hoe")].join(" "),
        waarde: getypt === null ? alsTekst(eigen ?? zin.vast) : (getypt["eigen_zin"] ?? ""),
        maximum: RUIM,
        ...(fout === "" ? {} : { fout }),
      },
    ],
    knoppen: [
      knop(zicht, "beheer_zet", "knop.beheer_zet", { stijl: "hoofd" }),
      knop(zicht, "beheer_deel", "knop.beheer_terug", { data, zonderVelden: true }),
      ...(eigen === null ? [] : [knop(zicht, "beheer_weg", "knop.beheer_zin_bot", { zonderVelden: true })]),
    ],
    basis: { ...data, item: zin.sleutel, rev: revisie, zoals: stempel(eigen) },
  };
}

/** What the bot fills in, in words; nothing when it fills in nothing. */
function plekuitleg({ zeg }: Zicht, vast: string): readonly string[] {
  const plekken = plekkenIn(vast);
  if (plekken.length === 0) return [];
  const namen = plekken.map((naam) => {
    const sleutel = `beheer.vult.${naam}`;
    return Object.hasOwn(NEDERLANDS, sleutel) ? `{${naam}} (${NEDERLANDS[sleutel]?.tekst ?? ""})` : `{${naam}}`;
  });
  return [zeg(namen.length === 1 ? "beheer.eigen.vult_een" : "beheer.eigen.vult", { plekken: namen.join(", ") })];
}
