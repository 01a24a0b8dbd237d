import { alsTekst, opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import { type Onderdeel, type Veldvorm, veldenVan } from "../../src/domain/beheer/onderdelen.ts";
import { naarVeld, periodenIn, type Velden } from "../../src/domain/beheer/veldwaarde.ts";
import { stempel } from "../../src/domain/casuistiek/blad.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Keuze, Veld } from "../beeld.ts";
import { type Inhoud, keuzesVan } from "./beheer-keuzes.ts";
import { itemnaam, veldnaam } from "./beheer-waarde.ts";
import { knop, type Zicht } from "./zicht.ts";

const KORT = 300;
const LANG = 20_000;

export interface Beheervorm {
  readonly onderdeel: Onderdeel;
  /** Null: a new one. */
  readonly item: string | null;
  readonly waarde: Waarde;
  readonly inhoud: Inhoud;
  readonly revisie: number;
  /** Sentences by field; those that belong to none stand on top under the empty id. */
  readonly fouten: Readonly<Record<string, readonly string[]>>;
  /** What was typed and is not right yet; null: as it is. */
  readonly getypt: Velden | null;
}

/** The form of one item, or of a part that is one. */
export function beheervormbeeld(zicht: Zicht, vorm: Beheervorm): Kaartbeeld {
  const { onderdeel, item, waarde, fouten } = vorm;
  const naam = opPad(waarde, ["naam"]);
  const vast = onderdeel.vorm.soort === "vast";
  const titel =
    item === null
      ? zicht.zeg("beheer.nieuw.titel", { wat: zicht.zeg(`beheer.deel.${onderdeel.id}`) })
      : naam === null || vast
        ? itemnaam(zicht, onderdeel, item)
        : alsTekst(naam);
  const basis = { deel: onderdeel.id, rev: vorm.revisie, zoals: stempel(waarde), ...(item === null ? {} : { item }) };
  return {
    naam: `beheer/vorm/${onderdeel.id}`,
    toon: "gewoon",
    titel,
    alineas: [
      { tekst: zicht.zeg(`beheer.deel.${onderdeel.id}.uitleg`), stijl: "klein" },
      ...(fouten[""] ?? []).map((tekst) => ({ tekst, stijl: "fout" as const })),
    ],
    velden: veldenVan(onderdeel, item === null).flatMap((veld) => veldenBij(zicht, veld, vorm)),
    regels: [],
    knoppen: [
      knop(zicht, "beheer_zet", "knop.beheer_zet", { stijl: "hoofd" }),
      knop(zicht, vast ? "beheer" : "beheer_deel", "knop.beheer_terug", { zonderVelden: true }),
      ...(onderdeel.groeit && item !== null
        ? [knop(zicht, "beheer_weg", "knop.beheer_weg", { stijl: "gevaar", zonderVelden: true })]
        : []),
    ],
    noodknoppen: [],
    schermLeeg: false,
    basis,
    venster: "beheer",
  };
}

function veldenBij(zicht: Zicht, veld: Veldvorm, vorm: Beheervorm): readonly Veld[] {
  const nu = opPad(vorm.waarde, veld.pad);
  const fout = (vorm.fouten[veld.id] ?? []).join(" ");
  const basis = {
    id: veld.id,
    label: veldnaam(zicht, veld.id),
    verplicht: veld.verplicht === true,
    ...(fout === "" ? {} : { fout }),
    ...uitlegBij(zicht, veld),
  };
  if (veld.soort === "perioden") return perioden(zicht, veld, nu, { basis, getypt: vorm.getypt });
  const waarde = vorm.getypt === null ? naarVeld(veld, nu) : (vorm.getypt[veld.id] ?? "");
  switch (veld.soort) {
    case "datum":
      return [{ ...basis, soort: "datum", waarde }];
    case "keuze":
      return [
        { ...basis, soort: "keuze", vorm: "lijst", waarde, keuzes: metHuidige(keuzes(zicht, veld, vorm), [waarde]) },
      ];
    case "meer": {
      const gekozen = waarde.split(",").filter((een) => een !== "");
      return [{ ...basis, soort: "meer", waarde: gekozen, keuzes: metHuidige(keuzes(zicht, veld, vorm), gekozen) }];
    }
    case "lijst":
    case "dagen":
    case "regels":
      return [{ ...basis, soort: "tekst", regels: "meer", waarde, maximum: veld.soort === "regels" ? KORT : LANG }];
    case "tekst":
    case "getal":
    case "duur":
      return [{ ...basis, soort: "tekst", regels: "een", waarde, maximum: veld.soort === "getal" ? 10 : KORT }];
  }
}

function keuzes(zicht: Zicht, { keuzes: bron }: Veldvorm, { inhoud }: Beheervorm): readonly Keuze[] {
  return bron === undefined ? [] : keuzesVan(zicht, bron, inhoud);
}

/** What stands in the file stays a choice, also when it is written in another way than we do. */
function metHuidige(lijst: readonly Keuze[], nu: readonly string[]): readonly Keuze[] {
  const anders = nu.filter((een) => een !== "" && !lijst.some(({ waarde }) => waarde === een));
  return [...lijst, ...anders.map((waarde) => ({ titel: waarde, waarde }))];
}

/** How something is written, for the kinds that have a form of their own. */
function uitlegBij({ zeg }: Zicht, { id, soort }: Veldvorm): { readonly uitleg?: string } {
  if (soort === "lijst") return { uitleg: zeg("beheer.hoe.lijst") };
  if (soort === "dagen") return { uitleg: zeg("beheer.hoe.dagen") };
  if (soort === "duur") return { uitleg: zeg("beheer.hoe.duur") };
  if (id === "stil" || id === "stille_uren" || id.startsWith("openingstijden_"))
    return { uitleg: zeg("beheer.hoe.tijdvak") };
  if (id === "oid") return { uitleg: zeg("beheer.hoe.oid") };
  if (id === "kort" || id === "id") return { uitleg: zeg("beheer.hoe.kort") };
  return id === "rrule" ? { uitleg: zeg("beheer.hoe.rrule") } : {};
}

interface Deel {
  readonly basis: { readonly id: string; readonly label: string; readonly verplicht: boolean; readonly fout?: string };
  readonly getypt: Velden | null;
}

/** The periods there are can be kept or taken away, and one can come. */
function perioden(zicht: Zicht, { id }: Veldvorm, nu: Waarde, { basis, getypt }: Deel): readonly Veld[] {
  const er = periodenIn(nu);
  const houdt = getypt === null ? er.map(({ waarde }) => waarde) : (getypt[`${id}_houd`] ?? "").split(",");
  const blijft: Veld = {
    ...basis,
    id: `${id}_houd`,
    uitleg: zicht.zeg("beheer.hoe.perioden"),
    soort: "meer",
    waarde: houdt,
    keuzes: er.map(({ waarde, van, tot }) => ({
      titel: zicht.zeg("beheer.periode", { van: datumInWoorden(van), tot: datumInWoorden(tot) }),
      waarde,
    })),
  };
  const dag = (welk: "van" | "tot", label: string): Veld => ({
    id: `${id}_${welk}`,
    label,
    verplicht: false,
    soort: "datum",
    waarde: getypt?.[`${id}_${welk}`] ?? "",
    ...(er.length === 0 && welk === "van" && basis.fout !== undefined ? { fout: basis.fout } : {}),
  });
  const nieuw = [dag("van", zicht.zeg("beheer.afwezig_van")), dag("tot", zicht.zeg("beheer.afwezig_tot"))];
  return er.length === 0 ? nieuw : [blijft, ...nieuw];
}
