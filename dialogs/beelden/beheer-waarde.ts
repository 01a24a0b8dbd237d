import { alsTekst, opPad, type Waarde } from "../../src/domain/beheer/bewerking.ts";
import { ONDERDELEN, type Onderdeel, padVan, standaardVan, type Veldvorm } from "../../src/domain/beheer/onderdelen.ts";
import { spreekurenIn } from "../../src/domain/beheer/spreekuren.ts";
import { naarVeld, periodenIn } from "../../src/domain/beheer/veldwaarde.ts";
import type { Verschil } from "../../src/domain/beheer/voorbereiding.ts";
import { Leefgebied } from "../../src/domain/sleutels.ts";
import { datumInWoorden } from "../../src/domain/werkkalender.ts";
import { NEDERLANDS } from "../teksten.ts";
import { herhalingInWoorden, kerenVan } from "./beheer-herhaling.ts";
import { type Inhoud, keuzesVan } from "./beheer-keuzes.ts";
import type { Zicht } from "./zicht.ts";

const WEEK = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"] as const;
const HAAST = ["nu", "vandaag", "morgen", "drie_dagen", "vijf_dagen"] as const;

/** What a field is called; those that come in rows are put together. */
export function veldnaam({ zeg, gemeente }: Zicht, id: string): string {
  const dag = WEEK.find((een) => id === `openingstijden_${een}`);
  if (dag !== undefined) return zeg("beheer.open_op", { dag });
  const aanbod = HAAST.find((een) => id === `aanbod_${een}`);
  if (aanbod !== undefined) return zeg("beheer.aanbod", { haast: zeg(`beheer.haast.${aanbod}`) });
  const contact = HAAST.find((een) => id === `contact_${een}`);
  if (contact !== undefined) return zeg("beheer.contact", { haast: zeg(`beheer.haast.${contact}`) });
  const gewicht = HAAST.find((een) => id === `gewicht_${een}`);
  if (gewicht !== undefined) return zeg("beheer.gewicht", { haast: zeg(`beheer.haast.${gewicht}`) });
  const domein = Leefgebied.options.find((een) => id === `domeinen_${een}`);
  if (domein !== undefined)
    return zeg("beheer.domein", { onderwerp: gemeente.onderwerpen.get(domein)?.naam ?? domein });
  return uitCatalogus(zeg, id);
}

function uitCatalogus(zeg: Zicht["zeg"], id: string): string {
  return zeg(`beheer.veld.${id}` as Parameters<Zicht["zeg"]>[0]);
}

/** A value as people read it: names instead of ids, days in words. */
export function inWoorden(zicht: Zicht, vorm: Veldvorm, waarde: Waarde, inhoud: Inhoud): string {
  const leeg = Array.isArray(waarde) ? waarde.length === 0 : waarde === null;
  if (leeg) return zicht.zeg("beheer.niets");
  if (vorm.soort === "perioden")
    return periodenIn(waarde)
      .map(({ van, tot }) => zicht.zeg("beheer.periode", { van: datumInWoorden(van), tot: datumInWoorden(tot) }))
      .join("; ");
  if (vorm.soort === "datum" || vorm.soort === "dagen") return lijstVan(waarde).map(datumInWoorden).join(", ");
  if (vorm.soort === "herhaling") return herhalingInWoorden(zicht, alsTekst(waarde));
  if (vorm.soort === "spreekuren") return spreekureninWoorden(zicht, waarde, inhoud).join("; ");
  if (vorm.keuzes === undefined) return Array.isArray(waarde) ? lijstVan(waarde).join(", ") : naarVeld(vorm, waarde);
  const titels = new Map(keuzesVan(zicht, vorm.keuzes, inhoud).map((keuze) => [keuze.waarde, keuze.titel] as const));
  return (Array.isArray(waarde) ? lijstVan(waarde) : [naarVeld(vorm, waarde)])
    .map((een) => titels.get(een) ?? een)
    .join(", ");
}

/** Each hour as "Hilde Verzonnen: dinsdag 09:00-12:00". */
export function spreekureninWoorden(zicht: Zicht, waarde: Waarde, inhoud: Inhoud): readonly string[] {
  const namen = new Map(keuzesVan(zicht, "mensen", inhoud).map((keuze) => [keuze.waarde, keuze.titel] as const));
  const dagen = new Map(keuzesVan(zicht, "weekdagen", inhoud).map((keuze) => [keuze.waarde, keuze.titel] as const));
  const plekken = new Map(
    keuzesVan(zicht, "consultplekken", inhoud).map((keuze) => [keuze.waarde, keuze.titel] as const),
  );
  return spreekurenIn(waarde).map((uur) => {
    const delen = { wie: namen.get(uur.wie) ?? uur.wie, dag: dagen.get(uur.dag) ?? uur.dag, tijd: uur.tijd };
    const waar = uur.plekken.map((een) => plekken.get(een) ?? een).join(", ");
    return waar === "" ? zicht.zeg("beheer.spreekuur", delen) : zicht.zeg("beheer.spreekuur.waar", { ...delen, waar });
  });
}

function lijstVan(waarde: Waarde): readonly string[] {
  return (Array.isArray(waarde) ? waarde : [waarde]).map(alsTekst);
}

/** One difference: what it is about, and how it was and becomes. */
export interface Verschilregel {
  readonly wat: string;
  readonly was: string;
  readonly wordt: string;
}

const MEESTE_TEKENS = 300;

export function verschilregel(zicht: Zicht, verschil: Verschil, inhoud: Inhoud): Verschilregel {
  const { zeg } = zicht;
  const onderdeel = ONDERDELEN.find(({ id }) => id === verschil.onderdeel);
  const naam =
    verschil.naam === "" || verschil.naam === verschil.item ? itemnaam(zicht, onderdeel, verschil.item) : verschil.naam;
  if (onderdeel === undefined) return { wat: naam, was: "", wordt: "" };
  const vorm = onderdeel.velden.find(({ id }) => id === verschil.veld);
  if (onderdeel.id === "voorbeelden")
    return {
      wat: zeg("beheer.wat", { wat: naam, veld: zeg("beheer.voorbeeldzin") }),
      was: zin(zicht, verschil.was),
      wordt: zin(zicht, verschil.wordt),
    };
  if (onderdeel.vorm.soort === "per_sleutel") return zinregel(zicht, onderdeel, verschil);
  const keren = kerenIn(zicht, onderdeel, verschil, inhoud);
  if (vorm === undefined)
    return { wat: naam, was: heel(zicht, verschil.was), wordt: `${heel(zicht, verschil.wordt)}${keren}` };
  const zeker = { wat: zeg("beheer.wat", { wat: naam, veld: veldnaam(zicht, vorm.id) }) };
  if (vorm.soort === "spreekuren") return { ...zeker, ...urenAnders(zicht, verschil, inhoud) };
  const [was, wordt] = vorm.soort === "lijst" ? alleenAnders(verschil) : [verschil.was, verschil.wordt];
  const standaard = standaardVan(onderdeel, vorm);
  const inTekst = (waarde: Waarde) =>
    waarde === null && standaard !== null
      ? zeg("beheer.leeg_dan", { wat: inWoorden(zicht, vorm, standaard, inhoud) })
      : inWoorden(zicht, vorm, waarde, inhoud);
  return { ...zeker, was: kort(inTekst(was)), wordt: `${kort(inTekst(wordt))}${keren}` };
}

/** A sentence of the bot: where the gemeente has none of its own, that of the bot is said. */
function zinregel({ zeg }: Zicht, onderdeel: Onderdeel, { item, was, wordt }: Verschil): Verschilregel {
  const vast = NEDERLANDS[item]?.tekst ?? "";
  return {
    wat: zeg("beheer.wat", { wat: zeg(`beheer.deel.${onderdeel.id}`), veld: item }),
    was: kort(was === null ? vast : alsTekst(was)),
    wordt: kort(wordt === null ? vast : alsTekst(wordt)),
  };
}

/** When the meetings would be, for a series that comes or comes back otherwise. */
function kerenIn(zicht: Zicht, onderdeel: Onderdeel, { item, veld, wordt }: Verschil, inhoud: Inhoud): string {
  const { vorm } = onderdeel;
  const anders = veld === null || onderdeel.velden.some(({ id, soort }) => id === veld && soort === "herhaling");
  if (onderdeel.id !== "reeksen" || vorm.soort !== "lijst" || !anders || wordt === null) return "";
  const keren = kerenVan(zicht, opPad(inhoud(vorm.bestand), padVan(onderdeel, item)));
  return keren === null ? "" : `. ${zicht.zeg("beheer.keren", { keren })}`.replace(/\.$/u, "");
}

/** Only the hours that came and that went. */
function urenAnders(zicht: Zicht, { was, wordt }: Verschil, inhoud: Inhoud): Pick<Verschilregel, "was" | "wordt"> {
  const [oud, nieuw] = [spreekureninWoorden(zicht, was, inhoud), spreekureninWoorden(zicht, wordt, inhoud)];
  const zonder = (lijst: readonly string[], ander: readonly string[]) => {
    const over = lijst.filter((uur) => !ander.includes(uur)).join("; ");
    return over === "" ? zicht.zeg("beheer.niets") : kort(over);
  };
  return { was: zonder(oud, nieuw), wordt: zonder(nieuw, oud) };
}

/** Of a long list only what came and what went. */
function alleenAnders({ was, wordt }: Verschil): readonly [Waarde, Waarde] {
  if (!Array.isArray(was) || !Array.isArray(wordt)) return [was, wordt];
  const [oud, nieuw] = [new Set(was.map(alsTekst)), new Set(wordt.map(alsTekst))];
  return [was.filter((een) => !nieuw.has(alsTekst(een))), wordt.filter((een) => !oud.has(alsTekst(een)))];
}

export function itemnaam(zicht: Zicht, onderdeel: Onderdeel | undefined, item: string): string {
  const leefgebied = Leefgebied.safeParse(item);
  if (leefgebied.success) return zicht.gemeente.onderwerpen.get(leefgebied.data)?.naam ?? item;
  if (onderdeel?.id === "routering") return item.replaceAll("_", " ");
  return item === "" && onderdeel !== undefined ? zicht.zeg(`beheer.deel.${onderdeel.id}`) : item;
}

function heel({ zeg }: Zicht, waarde: Waarde): string {
  return waarde === null ? zeg("beheer.niet_er") : zeg("beheer.wel_er");
}

/** The last part of a line of examples is its sentence. */
function zin({ zeg }: Zicht, waarde: Waarde): string {
  return waarde === null ? zeg("beheer.niet_er") : kort(alsTekst(waarde).split("|").at(-1)?.trim() ?? "");
}

function kort(tekst: string): string {
  // A sentence of its own stands within a sentence of ours.
  if (tekst.length <= MEESTE_TEKENS) return tekst.replace(/\.$/u, "");
  return `${tekst.slice(0, MEESTE_TEKENS).toWellFormed()}…`;
}

/** The name of an item within its part, and a word about it for a list. */
export function itemregel(
  zicht: Zicht,
  onderdeel: Onderdeel,
  waarde: Waarde,
  inhoud: Inhoud,
): { readonly naam: string; readonly bij: string } {
  const naam = alsTekst(opPad(waarde, ["naam"]) ?? itemnaam(zicht, onderdeel, alsTekst(opPad(waarde, ["id"]))));
  const veld = onderdeel.velden.find(({ id }) => id === BIJ[onderdeel.id]);
  const bij = veld === undefined ? null : opPad(waarde, veld.pad);
  return { naam, bij: veld === undefined || bij === null ? "" : inWoorden(zicht, veld, bij, inhoud) };
}

/** The field that says most of an item. */
const BIJ: Readonly<Record<string, string>> = {
  rooster: "team",
  teams: "teamleider",
  partners: "leefgebieden",
  sociale_kaart: "capaciteit",
  reeksen: "thema",
  balies: "team",
  routering: "dan_functie",
  expertises: "leefgebieden",
};
