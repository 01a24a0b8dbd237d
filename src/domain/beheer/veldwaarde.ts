import { alsTekst, opPad, type Waarde } from "./bewerking.ts";
import { duurInWoorden, duurUitWoorden } from "./duur.ts";
import { leesHerhaling, schrijfHerhaling } from "./herhaling.ts";
import type { Veldvorm } from "./onderdelen.ts";
import { metSpreekuren } from "./spreekuren.ts";

/** What was filled in, by the id of the field on the page; one that is missing was left or made empty. */
export type Velden = Readonly<Record<string, string>>;

/** A value as the field shows it: choices with a comma between, other lists a line each. */
export function naarVeld({ soort }: Veldvorm, waarde: Waarde): string {
  if (waarde === null) return "";
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join(soort === "meer" ? "," : "\n");
  if (soort === "duur") return duurInWoorden(alsTekst(waarde));
  if (soort === "ja_nee" && typeof waarde === "boolean") return waarde ? "ja" : "nee";
  return soort === "getal" ? alsTekst(waarde).replace(".", ",") : alsTekst(waarde);
}

/**
 * What was filled in as the value it stands for; null when nothing was. What is not changed comes out as it was,
 * also in the order of the file.
 */
export function uitVeld(vorm: Veldvorm, velden: Velden, was: Waarde): Waarde {
  const getypt = (velden[vorm.id] ?? "").trim();
  switch (vorm.soort) {
    case "perioden":
      return leegIsNiets(perioden(vorm, velden, was), was);
    case "spreekuren":
      return leegIsNiets(spreekuren(vorm, velden, was), was);
    case "herhaling":
      return herhaling(vorm, velden, was);
    case "ja_nee":
      return getypt === "ja" ? true : getypt === "nee" ? false : getypt === "" ? null : getypt;
    case "meer":
      return leegIsNiets(inVolgorde(getypt.split(","), was), was);
    case "lijst":
    case "dagen":
      return leegIsNiets(regels(getypt, was), was);
    case "duur":
      return getypt === "" ? null : duurUitWoorden(getypt);
    case "getal":
      return getypt === "" ? null : getalUit(getypt);
    case "tekst":
    case "regels":
    case "datum":
    case "keuze":
      return getypt === "" ? null : getypt;
  }
}

/** The periods that are there, each with the value of its box. */
export function periodenIn(
  waarde: Waarde,
): readonly { readonly waarde: string; readonly van: string; readonly tot: string }[] {
  return (Array.isArray(waarde) ? waarde : []).map((een) => {
    const [van, tot] = [alsTekst(opPad(een, ["van"])), alsTekst(opPad(een, ["tot"]))];
    return { waarde: `${van}_${tot}`, van, tot };
  });
}

function perioden({ id }: Veldvorm, velden: Velden, was: Waarde): readonly Waarde[] {
  const houdt = new Set((velden[`${id}_houd`] ?? "").split(","));
  const blijft = (Array.isArray(was) ? was : []).filter((_, plek) => houdt.has(periodenIn(was)[plek]?.waarde ?? ""));
  const [van = "", tot = ""] = [velden[`${id}_van`], velden[`${id}_tot`]];
  if (van === "" && tot === "") return blijft;
  return [...blijft, { van: van || tot, tot: tot || van }];
}

function spreekuren({ id }: Veldvorm, velden: Velden, was: Waarde): readonly Waarde[] {
  const houdt = new Set((velden[`${id}_houd`] ?? "").split(","));
  const [wie = "", dag = "", tijd = ""] = [velden[`${id}_wie`], velden[`${id}_dag`], velden[`${id}_tijd`]];
  const plekken = (velden[`${id}_plekken`] ?? "").split(",").filter((een) => een !== "");
  return metSpreekuren(was, houdt, { wie, dag, tijd: tijd.trim(), plekken });
}

/** A rule that says the same stays as it was written. */
function herhaling({ id }: Veldvorm, velden: Velden, was: Waarde): Waarde {
  const [hoe = "", dag = "", regel = ""] = [velden[`${id}_hoe`], velden[`${id}_dag`], velden[`${id}_regel`]];
  if (hoe === "anders") return regel.trim() === "" ? null : regel.trim();
  const nu = leesHerhaling(alsTekst(was));
  return nu.hoe === hoe && nu.dag === dag ? was : schrijfHerhaling(hoe, dag);
}

/** An empty list where there was one stays one; where there was none it is nothing. */
function leegIsNiets(lijst: readonly Waarde[], was: Waarde): Waarde {
  if (lijst.length > 0) return [...lijst];
  return Array.isArray(was) && was.length === 0 ? [] : null;
}

function inVolgorde(gekozen: readonly string[], was: Waarde): readonly Waarde[] {
  const nieuw = new Set(gekozen.filter((een) => een !== ""));
  const eerst = (Array.isArray(was) ? was : []).filter((een) => nieuw.delete(alsTekst(een)));
  return [...eerst, ...nieuw];
}

/** A line that was there already keeps its form: a number stays a number. */
function regels(getypt: string, was: Waarde): readonly Waarde[] {
  const bekend = new Map((Array.isArray(was) ? was : []).map((een) => [alsTekst(een), een] as const));
  const lijnen = getypt.split(/\r?\n/u).map((regel) => regel.trim());
  return lijnen.filter((regel) => regel !== "").map((regel) => bekend.get(regel) ?? regel);
}

function getalUit(getypt: string): Waarde {
  return /^-?\d{1,9}([.,]\d{1,4})?$/u.test(getypt) ? Number(getypt.replace(",", ".")) : getypt;
}
