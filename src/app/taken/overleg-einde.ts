import { adviesVoor } from "../../domain/casuistiek/advies.ts";
import type { Casus } from "../../domain/casuistiek/casus.ts";
import type { Reeks } from "../../domain/casuistiek/inrichting.ts";
import { type Overleg, type Overlegplaats, overlegId } from "../../domain/casuistiek/overleg.ts";
import { besprokenOp, ingetrokken, naarOverleg } from "../../domain/casuistiek/overleg-casus.ts";
import { rolvoorstel } from "../../domain/casuistiek/overleg-mensen.ts";
import { verhuisNaar } from "../../domain/casuistiek/overleg-plaatsen.ts";
import { zonderCasussen } from "../../domain/casuistiek/overleg-verloop.ts";
import { bijeenkomsten } from "../../domain/casuistiek/reeks.ts";
import { reeksVan } from "../../domain/casuistiek/relaties.ts";
import { stuurKaart } from "../handelingen/gemeen.ts";
import {
  type Delen,
  hoortVanPlek,
  inbrengdelen,
  overlegdelen,
  overlegtaak,
  samen,
} from "../handelingen/overleg-gemeen.ts";
import type { Bewaard, Geladen, Pacht } from "../poorten.ts";
import { alsCasus, alsOverleg, type Geborgd, type Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { leesOverleg } from "./overleg.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

/** A quarterly meeting lies within it. */
const VOORUIT_MS = 200 * 86_400_000;
/** The first of so many that was not called off. */
const KANDIDATEN = 3;

interface Einde {
  readonly geborgd: Geborgd<Overleg>;
  /** Null when it was taken out of the configuration. */
  readonly reeks: Reeks | null;
  readonly casussen: ReadonlyMap<string, Geborgd<Casus>>;
  /** Where a case goes that was not talked about; null when the series ends. */
  readonly volgende: Geborgd<Overleg> | null;
}

/**
 * The end of a meeting, by its time or because the leader said so. Every case that had a place was on the table: who
 * brought it is asked what they take along. Whoever waited for a place goes on to the next one.
 */
export function sluitOverleg(wereld: Wereld, pacht: Pacht): Promise<void> {
  return bijEinde(wereld, pacht, (einde, om) => {
    const { reeks } = einde;
    const { doc } = einde.geborgd;
    if (doc.afgelast !== null) return null;
    if (reeks === null) return { taken: [overlegtaak("overleg_verzet", doc.id, om.nu)] };
    if (om.nu < doc.tot) return { taken: [{ ...pacht.taak, om: doc.tot }] };
    const besproken = doc.plaatsen.flatMap(({ casus }) => bespreek(om, einde, casus));
    const teams = doc.plaatsen.flatMap(({ casus }) => ingebracht(einde, casus)?.doc.team ?? []);
    const verhuisd = verhuis(om, einde, doc.reserve);
    if (besproken.length === 0 && verhuisd === null && doc.aanDeTafel === null) return null;
    const schrijft = besproken.length === 0 ? undefined : advieshouder(om, reeks, doc);
    const rollen = schrijft === undefined ? doc.rollen : { ...doc.rollen, advieshouder: schrijft };
    const klaar = { ...zonderCasussen(doc, gaan(doc.reserve)), aanDeTafel: null, rollen };
    const vraag =
      schrijft === undefined
        ? []
        : [
            stuurKaart(om, einde.geborgd.sleutel, schrijft, { nieuw: true, tekst: "overleg.advies_vraag" }),
            overlegtaak("overleg_advies", doc.id, adviesVoor(om.gemeente, doc.tot)),
          ];
    const delen = samen(overlegdelen(om, einde.geborgd, klaar), ...besproken, ...(verhuisd === null ? [] : [verhuisd]));
    return {
      ...delen,
      taken: [...delen.taken, ...vraag],
      audit: [doorTaak("overleg.klaar", doc.id)],
      feiten: teams.map((team) => ({ soort: "casus_besproken", team, thema: reeks.thema ?? "geen" })),
    };
  });
}

/** Who writes down what was advised; when nobody took that on, whose turn it was: else nobody ever could. */
function advieshouder({ gemeente }: Omgeving, reeks: Reeks, doc: Overleg): string | undefined {
  return doc.rollen.advieshouder ?? rolvoorstel(gemeente, reeks, doc).advieshouder;
}

/**
 * The cases of a meeting that was called off go to the next one; each asker hears it and may choose another. Those of a
 * meeting whose series is no more go back to who brought them.
 */
export function verzetCasussen(wereld: Wereld, pacht: Pacht): Promise<void> {
  return bijEinde(wereld, pacht, (einde, om) => {
    const { doc } = einde.geborgd;
    const alle = [...doc.plaatsen, ...doc.reserve];
    if ((doc.afgelast === null && einde.reeks !== null) || alle.length === 0) return null;
    const leeg = zonderCasussen(doc, gaan(alle));
    const delen = samen(overlegdelen(om, einde.geborgd, leeg), ...alsLijst(verhuis(om, einde, alle)));
    return { ...delen, audit: [doorTaak("overleg.verzetten", doc.id)] };
  });
}

function alsLijst<T>(een: T | null): readonly T[] {
  return een === null ? [] : [een];
}

function gaan(plaatsen: readonly Overlegplaats[]): ReadonlySet<string> {
  return new Set(plaatsen.map(({ casus }) => casus));
}

function ingebracht({ casussen }: Einde, id: string): Geborgd<Casus> | null {
  const casus = casussen.get(id);
  return casus?.doc.stand.soort === "ingebracht" ? casus : null;
}

function bespreek(om: Omgeving, einde: Einde, id: string): readonly Delen[] {
  const casus = ingebracht(einde, id);
  if (casus === null) return [];
  const { geborgd } = einde;
  const delen = inbrengdelen(om, casus, besprokenOp(casus.doc, geborgd.doc));
  const kaart = stuurKaart(om, casus.sleutel, casus.doc.inbrenger, { nieuw: true });
  return [{ ...delen, taken: [...delen.taken, kaart] }];
}

/** Moves these to the next meeting, before who waits there; without a next one they are no longer brought. */
function verhuis(om: Omgeving, { volgende, reeks, casussen }: Einde, plaatsen: readonly Overlegplaats[]): Delen | null {
  const nog = plaatsen.filter(({ casus }) => casussen.get(casus)?.doc.stand.soort === "ingebracht");
  if (nog.length === 0) return null;
  const tekst = volgende === null ? "casus.geen_volgende" : "casus.verzet";
  const losse = nog.flatMap(({ casus, inbrenger }): readonly Delen[] => {
    const geborgd = casussen.get(casus);
    if (geborgd === undefined) return [];
    const doc = volgende === null ? ingetrokken(geborgd.doc, om.nu) : naarOverleg(geborgd.doc, volgende.doc, om.nu);
    const delen = inbrengdelen(om, geborgd, doc);
    return [{ ...delen, taken: [...delen.taken, stuurKaart(om, geborgd.sleutel, inbrenger, { nieuw: true, tekst })] }];
  });
  if (volgende === null || reeks === null) return samen(...losse);
  const { overleg, omhoog } = verhuisNaar(volgende.doc, reeks, nog);
  const daar = overlegdelen(om, volgende, overleg);
  return samen(...losse, { ...daar, taken: [...daar.taken, ...hoortVanPlek(om, omhoog)] });
}

/**
 * Loads a meeting with its cases and the one after it. A case that came in between makes it begin again.
 */
async function bijEinde(
  wereld: Wereld,
  pacht: Pacht,
  beslis: (einde: Einde, om: Omgeving) => Taakwijziging | null,
): Promise<void> {
  const { overleg: id = "" } = pacht.taak.inhoud;
  const eerst = alsOverleg((await wereld.opslag.laad({ records: [`overleg/${id}`] })).records[0]);
  if (eerst === null) return wereld.opslag.rondAf(pacht);
  const casussen = [...eerst.doc.plaatsen, ...eerst.doc.reserve].map(({ casus }) => `casus/${casus}` as const);
  const hierna = kandidaten(wereld.omgeving(), eerst.doc);
  const records = [`overleg/${id}` as const, ...hierna.map((een) => `overleg/${een}` as const), ...casussen];
  await alsTaak(wereld, pacht, { records }, (geladen, om) => {
    const einde = leesEinde(geladen, om, id, hierna);
    if (einde === null) return null;
    const { plaatsen, reserve } = einde.geborgd.doc;
    const gemist = [...plaatsen, ...reserve].some(({ casus }) => !casussen.includes(`casus/${casus}`));
    return gemist ? { taken: [{ ...pacht.taak, om: om.nu }] } : beslis(einde, om);
  });
}

function kandidaten({ gemeente }: Pick<Omgeving, "gemeente">, { id, reeks: naam, tot }: Overleg): readonly string[] {
  const reeks = reeksVan(id, gemeente.casuistiek);
  if (reeks === null) return [];
  return bijeenkomsten(gemeente, reeks, tot, tot + VOORUIT_MS)
    .map(({ datum }) => overlegId(naam, datum))
    .filter((een) => een !== id)
    .slice(0, KANDIDATEN);
}

function leesEinde({ records }: Geladen, om: Omgeving, id: string, hierna: readonly string[]): Einde | null {
  const per = new Map<string, Bewaard>(records.map((bewaard) => [bewaard.sleutel, bewaard]));
  const geborgd = alsOverleg(per.get(`overleg/${id}`));
  if (geborgd === null) return null;
  const komende = hierna.flatMap((een) => leesOverleg(per.get(`overleg/${een}`), een, om)?.geborgd ?? []);
  const casussen = records.flatMap((bewaard) => {
    const casus = alsCasus(bewaard);
    return casus === null ? [] : [[casus.doc.id, casus] as const];
  });
  const volgende = komende.find(({ doc }) => doc.afgelast === null && nogTeKomen(doc, om)) ?? null;
  return { geborgd, reeks: reeksVan(id, om.gemeente.casuistiek), casussen: new Map(casussen), volgende };
}

/** It has not begun. */
function nogTeKomen({ van, aanDeTafel }: Overleg, { nu }: Omgeving): boolean {
  return nu < van && aanDeTafel === null;
}
