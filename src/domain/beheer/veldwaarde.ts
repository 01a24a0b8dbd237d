import { alsTekst, type Bewerking, gelijk, metBewerking, metWaarden, opPad, type Waarde } from "./bewerking.ts";
import { duurInWoorden, duurUitWoorden } from "./duur.ts";
import { bestandVan, type Onderdeel, padVan, type Veldvorm, veldenVan } from "./onderdelen.ts";

/** What was filled in, by the id of the field on the page; one that is missing was left or made empty. */
export type Velden = Readonly<Record<string, string>>;

/** A value as the field shows it: choices with a comma between, other lists a line each. */
export function naarVeld({ soort }: Veldvorm, waarde: Waarde): string {
  if (waarde === null) return "";
  if (Array.isArray(waarde)) return waarde.map(alsTekst).join(soort === "meer" ? "," : "\n");
  if (soort === "duur") return duurInWoorden(alsTekst(waarde));
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

/** What a form comes to: the changes with those of the form in them, or the fields that must be filled in first. */
export interface Ingevuld {
  readonly bewerkingen: readonly Bewerking[];
  /** Id of the item; that of a new one stands in its form. */
  readonly item: string;
  readonly leeg: readonly string[];
  /** A new one with the id of another. */
  readonly bestaat: boolean;
}

/**
 * @param inhoud the file as it is in force
 * @param item null for a new one
 */
export function vulIn(
  onderdeel: Onderdeel,
  item: string | null,
  velden: Velden,
  inhoud: unknown,
  eerder: readonly Bewerking[],
): Ingevuld {
  const { vorm } = onderdeel;
  const id = item ?? (vorm.soort === "lijst" ? (velden[vorm.sleutel] ?? "").trim() : "");
  const bestand = bestandVan(onderdeel, id) ?? "";
  const pad = padVan(onderdeel, id);
  const vormen = veldenVan(onderdeel, item === null);
  const voorbereid = metWaarden(
    inhoud,
    eerder.filter((een) => een.bestand === bestand),
  );
  const nu = opPad(voorbereid, pad);
  const waarden = vormen.map((veld) => ({ veld, wordt: uitVeld(veld, velden, opPad(nu, veld.pad)) }));
  const leeg = waarden
    .filter(({ veld, wordt }) => veld.verplicht === true && wordt === null)
    .map(({ veld }) => veld.id);
  const bestaat = item === null && nu !== null;
  if (leeg.length > 0 || bestaat) return { bewerkingen: eerder, item: id, leeg, bestaat };
  const isNieuw = pad.length > 0 && opPad(inhoud, pad) === null;
  const erbij: readonly Bewerking[] = isNieuw
    ? [{ bestand, pad: [...pad], was: null, wordt: alsItem(nu, waarden) }]
    : waarden
        .filter(({ veld, wordt }) => !gelijk(wordt, opPad(nu, veld.pad)))
        .map(({ veld, wordt }) => {
          const plek = [...pad, ...veld.pad];
          return { bestand, pad: plek, was: opPad(inhoud, plek), wordt };
        });
  return { bewerkingen: erbij.reduce(metBewerking, eerder), item: id, leeg, bestaat };
}

function alsItem(nu: Waarde, waarden: readonly { readonly veld: Veldvorm; readonly wordt: Waarde }[]): Waarde {
  const gemaakt = metWaarden(
    nu ?? {},
    waarden.map(({ veld, wordt }) => ({ bestand: "", pad: [...veld.pad], was: null, wordt })),
  );
  return opPad(gemaakt, []);
}
