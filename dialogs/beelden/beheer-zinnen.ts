import { Functie, type Leefgebied } from "../../src/domain/sleutels.ts";
import type { Deel, Kaartbeeld, Veld } from "../beeld.ts";
import { LEEG } from "./beheer.ts";
import { keuzesVan } from "./beheer-keuzes.ts";
import { knop, type Zicht } from "./zicht.ts";

/** How urgent an example is, as the file writes it. */
export const HAASTWOORDEN = ["normaal", "spoed", "acuut"] as const;

export interface Zinnenstaat {
  readonly leefgebied: Leefgebied;
  readonly regels: readonly string[];
  readonly zoek: string;
  readonly revisie: number;
  readonly fout: string | null;
  readonly getypt: Readonly<Record<string, string>>;
  readonly meldingen: readonly string[];
}

const MEESTE = 20;

/** The sentences the bot learns a leefgebied from: look one up, take it away, add one. */
export function zinnenbeeld(zicht: Zicht, staat: Zinnenstaat): Kaartbeeld {
  const { zeg } = zicht;
  const { leefgebied, regels } = staat;
  return {
    ...LEEG,
    naam: "beheer/zinnen",
    toon: "gewoon",
    titel: zeg("beheer.zinnen.titel", { onderwerp: zicht.gemeente.onderwerpen.get(leefgebied)?.naam ?? leefgebied }),
    alineas: [
      ...staat.meldingen.map((tekst) => ({ tekst, stijl: "melding" as const })),
      { tekst: zeg("beheer.zinnen.uitleg", { aantal: regels.length }), stijl: "gewoon" },
    ],
    velden: veldenVan(zicht, staat),
    knoppen: [
      knop(zicht, "beheer_zin", "knop.beheer_zin", { stijl: "hoofd" }),
      knop(zicht, "beheer_item", "knop.beheer_zoek"),
      knop(zicht, "beheer_deel", "knop.beheer_terug", { zonderVelden: true }),
    ],
    basis: { deel: "voorbeelden", item: leefgebied, rev: staat.revisie },
    ...(staat.zoek.trim() === "" ? {} : { delen: [gevonden(zicht, staat)] }),
  };
}

function veldenVan(zicht: Zicht, { fout, getypt, zoek }: Zinnenstaat): readonly Veld[] {
  const { zeg } = zicht;
  const lijst = { verplicht: false, soort: "keuze", vorm: "lijst" } as const;
  const haasten = HAASTWOORDEN.map((waarde) => ({ titel: zeg(`beheer.zinnen.${waarde}`), waarde }));
  const functies = keuzesVan(zicht, "functies", () => null);
  const tekst = { verplicht: false, soort: "tekst" } as const;
  const uitleg = zeg("beheer.zinnen.verzonnen");
  const zin = { ...tekst, id: "zin", label: zeg("beheer.voorbeeldzin"), regels: "meer", maximum: 600, uitleg } as const;
  return [
    { ...zin, waarde: getypt["zin"] ?? "", ...(fout === null ? {} : { fout }) },
    { ...lijst, id: "functie", label: zeg("beheer.veld.functie"), waarde: getypt["functie"] ?? "", keuzes: functies },
    { ...lijst, id: "haast", label: zeg("beheer.zinnen.haast"), waarde: getypt["haast"] ?? "normaal", keuzes: haasten },
    { ...tekst, id: "zoek", label: zeg("beheer.zinnen.zoek"), regels: "een", waarde: zoek, maximum: 60 },
  ];
}

function gevonden(zicht: Zicht, { regels, zoek }: Zinnenstaat): Deel {
  const { zeg } = zicht;
  const er = regels.filter((regel) => regel.toLowerCase().includes(zoek.trim().toLowerCase()));
  return {
    titel: zeg("beheer.gevonden"),
    alineas: [
      ...(er.length === 0 ? [{ tekst: zeg("beheer.niets_gevonden"), stijl: "gewoon" as const }] : []),
      ...(er.length > MEESTE ? [{ tekst: zeg("beheer.meer", { aantal: MEESTE }), stijl: "klein" as const }] : []),
    ],
    regels: er.slice(0, MEESTE).map((regel) => ({
      label: functieVan(zicht, regel),
      waarde: regel.split("|").at(-1)?.trim() ?? "",
      knop: knop(zicht, "beheer_zin_weg", "knop.beheer_weg", { data: { regel }, zonderVelden: true }),
    })),
  };
}

function functieVan({ zeg }: Zicht, regel: string): string {
  const gelezen = Functie.safeParse(regel.split("|")[0]?.trim());
  return gelezen.success ? zeg(`functie.${gelezen.data}`) : "";
}
