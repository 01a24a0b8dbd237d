import { opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import { type Onderdeel, standaardVan, type Veldvorm } from "../../src/domain/beheer/onderdelen.ts";
import { naarVeld, periodenIn, type Velden } from "../../src/domain/beheer/veldwaarde.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import type { Keuze, Veld } from "../beeld.ts";
import { herhalingvelden } from "./beheer-herhaling.ts";
import { type Inhoud, keuzesVan, teBieden } from "./beheer-keuzes.ts";
import { spreekuurvelden } from "./beheer-spreekuren.ts";
import { inWoorden, veldnaam } from "./beheer-waarde.ts";
import type { Zicht } from "./zicht.ts";

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

/** What one line of the description comes to on the page; some kinds take more than one field. */
export function veldenBij(zicht: Zicht, veld: Veldvorm, vorm: Beheervorm): readonly Veld[] {
  const nu = opPad(vorm.waarde, veld.pad);
  const fout = (vorm.fouten[veld.id] ?? []).join(" ");
  const basis = {
    id: veld.id,
    label: veldnaam(zicht, veld.id),
    verplicht: veld.verplicht === true,
    ...(veld.groep === undefined ? {} : { achter: zicht.zeg(`beheer.groep.${veld.groep}`) }),
    ...(fout === "" ? {} : { fout }),
  };
  const { getypt } = vorm;
  if (veld.soort === "perioden") return perioden(zicht, veld, nu, { basis, getypt });
  if (veld.soort === "spreekuren") return spreekuurvelden(zicht, veld, nu, { basis, getypt, inhoud: vorm.inhoud });
  if (veld.soort === "herhaling") return herhalingvelden(zicht, veld, nu, { basis, getypt, reeks: vorm.waarde });
  const waarde = getypt === null ? naarVeld(veld, nu) : (getypt[veld.id] ?? "");
  return [gewoonVeld(zicht, veld, vorm, { ...basis, ...uitlegBij(zicht, veld, vorm, nu) }, waarde)];
}

type Basis = Pick<Veld, "id" | "label" | "verplicht" | "fout" | "uitleg" | "achter">;

function gewoonVeld(zicht: Zicht, veld: Veldvorm, vorm: Beheervorm, basis: Basis, waarde: string): Veld {
  const { soort } = veld;
  switch (soort) {
    case "datum":
      return { ...basis, soort: "datum", waarde };
    case "keuze":
    case "ja_nee": {
      const keuzes = metHuidige(zicht, veld, vorm, [waarde]);
      return { ...basis, soort: "keuze", vorm: "lijst", waarde, keuzes };
    }
    case "meer": {
      const gekozen = waarde.split(",").filter((een) => een !== "");
      return { ...basis, soort: "meer", waarde: gekozen, keuzes: metHuidige(zicht, veld, vorm, gekozen) };
    }
    case "lijst":
    case "dagen":
    case "regels":
      return { ...basis, soort: "tekst", regels: "meer", waarde, maximum: soort === "regels" ? KORT : LANG };
    case "tekst":
    case "getal":
    case "duur":
    case "perioden":
    case "spreekuren":
    case "herhaling":
      return { ...basis, soort: "tekst", regels: "een", waarde, maximum: soort === "getal" ? 10 : KORT };
  }
}

/** What stands in the file stays a choice: who left, and what is written in another way than we do. */
function metHuidige(
  zicht: Zicht,
  { id, keuzes: bron }: Veldvorm,
  { item, inhoud }: Beheervorm,
  nu: readonly string[],
): readonly Keuze[] {
  if (bron === undefined) return [];
  const lijst = teBieden(zicht, bron, inhoud, id === "vervanger" ? item : null);
  const anders = nu.filter((een) => een !== "" && !lijst.some(({ waarde }) => waarde === een));
  const alle = anders.length === 0 ? [] : keuzesVan(zicht, bron, inhoud);
  return [...lijst, ...anders.map((waarde) => alle.find((een) => een.waarde === waarde) ?? { titel: waarde, waarde })];
}

/** How something is written, and what holds when nothing is. */
function uitlegBij(zicht: Zicht, veld: Veldvorm, vorm: Beheervorm, nu: Waarde): { readonly uitleg?: string } {
  const zinnen = [...hoeBij(zicht, veld), ...leegBij(zicht, veld, vorm, nu)];
  return zinnen.length === 0 ? {} : { uitleg: zinnen.join(" ") };
}

function hoeBij({ zeg }: Zicht, { id, soort, groep }: Veldvorm): readonly string[] {
  if (soort === "lijst") return [zeg("beheer.hoe.lijst")];
  if (soort === "dagen") return [zeg("beheer.hoe.dagen")];
  if (soort === "duur") return [zeg("beheer.hoe.duur")];
  if (groep === "eigen_tijden") return id === "openingstijden_maandag" ? [zeg("beheer.hoe.eigen_tijden")] : [];
  if (id === "omdat") return [zeg("beheer.hoe.omdat")];
  if (id === "stil" || id === "stille_uren" || id.startsWith("openingstijden_")) return [zeg("beheer.hoe.tijdvak")];
  if (id === "daglijst" || id === "weekbericht_tijd" || id === "om") return [zeg("beheer.hoe.tijd")];
  if (id === "oid") return [zeg("beheer.hoe.oid")];
  if (id === "aandachtsfunctionaris") return [zeg("beheer.hoe.aandachtsfunctionaris")];
  if (id === "bel") return [zeg("beheer.hoe.bel")];
  return id === "kort" || id === "id" ? [zeg("beheer.hoe.kort")] : [];
}

/** What holds where nothing is filled in: as the reader of the file says, or for all teams. */
function leegBij(zicht: Zicht, veld: Veldvorm, { onderdeel, inhoud }: Beheervorm, nu: Waarde): readonly string[] {
  const standaard = standaardVan(onderdeel, veld) ?? voorElkTeam(zicht, veld);
  if (standaard === null) return [];
  const wat = inWoorden(zicht, veld, standaard, inhoud);
  return [zicht.zeg(nu === null ? "beheer.nu_leeg" : "beheer.als_leeg", { wat })];
}

function voorElkTeam({ gemeente }: Zicht, { groep, pad }: Veldvorm): Waarde {
  const onderwerp = groep === "domeinen" ? Leefgebied.safeParse(pad[1]) : null;
  return onderwerp?.success ? (gemeente.onderwerpen.get(onderwerp.data)?.functie ?? null) : null;
}

interface Deel {
  readonly basis: Basis;
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
