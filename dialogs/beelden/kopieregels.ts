import type { Kortregel } from "../../src/domain/kort.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Vraagcontext } from "../vraagsoorten.ts";
import { afspraakInWoorden } from "./afspraak.ts";
import { type Genummerd, onderwerpnaam } from "./overdracht.ts";
import { tijd } from "./start.ts";
import { antwoordregels } from "./voorlezen.ts";
import { voornaam, type Zicht } from "./zicht.ts";

/** How to reach the resident stands in one line, in this order. */
const BEREIKEN = ["voornaam", "bereik", "contact", "wanneer", "niet_op"];
/** Said elsewhere in the block, or of no use in a register: which colleague somebody would rather not have. */
const NIET_OVER = new Set(["kanaal", "leefgebied", "haast", "liever_niet", "bekende", "toch_doorgeven", ...BEREIKEN]);
/** What somebody wrote themselves. */
const VRIJ = new Set(["eigen_woorden", "wens", "eerder_gevraagd", "welke_organisatie"]);
/** What must be there before all else; the rest comes after it. */
const RANG: Readonly<Record<string, number>> = {
  datum: 1,
  wat_dan: 1,
  beller_nummer: 1,
  eigen_woorden: 2,
  taal: 2,
  nodig: 2,
  ander_mag_weten: 2,
  weet_bewoner: 2,
  wens: 3,
  over_wie: 3,
  weet_ander: 3,
  welke_organisatie: 4,
  beller_organisatie: 4,
  netwerk: 4,
  kinderen: 4,
};

/**
 * Everything of a vraag that belongs in a register, line by line in the order in which it is read: what a contact and
 * its task are made of there (`klantcontact`, `interneTaak`). Never which safety card came up.
 */
export function kopieregels(zicht: Zicht, context: Vraagcontext, bij: Genummerd): readonly Kortregel[] {
  const { vraag } = bij;
  const bron = { ...vraag, stroom: vraag.voorCorrectie ?? vraag.stroom };
  const antwoorden = antwoordregels(context, bron);
  const [woorden, ...rest] = antwoorden.filter(({ id }) => !NIET_OVER.has(id)).map(alsRegel);
  return [
    ...kop(zicht, context, bij),
    ...(woorden === undefined ? [] : [woorden]),
    ...rest,
    ...bereiken(zicht, antwoorden),
    ...verloop(zicht, vraag),
  ].filter(({ tekst }) => tekst !== "");
}

function alsRegel({ id, label, waarde }: ReturnType<typeof antwoordregels>[number]): Kortregel {
  const vrij = VRIJ.has(id) || id.startsWith("tak.");
  return { label: label.replace(/\?$/u, ""), tekst: opEenRegel(waarde), rang: RANG[id] ?? 5, vrij };
}

/** Where it was said, about what, and how soon somebody must do something. */
function kop(zicht: Zicht, context: Vraagcontext, { vraag, nummer }: Genummerd): readonly Kortregel[] {
  const { plaatsing, merken, locatie } = vraag;
  const balie = zicht.gemeente.locaties.get(locatie ?? "")?.naam;
  const kanaal = zicht.zeg(`keuze.kanaal.${context.kanaal}`);
  const om = plaatsing?.doorgegeven ?? vraag.begonnen;
  return [
    vast("kopie.nummer", zicht, zicht.zeg("kopie.bron", { nr: nummer }), 0),
    vast("kopie.datum", zicht, `${metJaar(zicht, om)}, ${tijd(zicht, om)}`, 0),
    vast("kopie.kanaal", zicht, [kanaal, ...(balie === undefined ? [] : [balie])].join(", "), 4),
    vast("regel.onderwerp", zicht, onderwerpen(zicht, vraag), 1),
    vast("regel.haast", zicht, plaatsing === null ? "" : zicht.zeg(`haast.${plaatsing.haast}`), 1),
    ...merken
      .filter(({ merk }) => merk !== "afspraak" && merk !== "crisis")
      .map(({ merk, op }) => vast("kopie.merk", zicht, `${zicht.zeg(`merk.${merk}`)}, ${metJaar(zicht, op)}`, 1)),
    vast("regel.instemming", zicht, plaatsing === null ? "" : zicht.zeg(`instemming.${plaatsing.instemming}`), 1),
  ];
}

function bereiken(zicht: Zicht, antwoorden: ReturnType<typeof antwoordregels>): readonly Kortregel[] {
  const delen = BEREIKEN.flatMap((id) => antwoorden.filter((regel) => regel.id === id));
  const tekst = delen.map(({ id, label, waarde }) =>
    id === "niet_op" ? `${label}: ${opEenRegel(waarde)}` : opEenRegel(waarde),
  );
  return [vast("kopie.bereiken", zicht, tekst.join(", "), 1)];
}

/** What was done since, and what was agreed. */
function verloop(zicht: Zicht, { opvolging, toestand, gevraagd }: Vraag): readonly Kortregel[] {
  const { contact, pogingen, afspraak, afspraakPlek, pols } = opvolging;
  const keren = pogingenInWoorden(zicht, pogingen);
  const wanneer = afspraak === null ? null : afspraakInWoorden(zicht, { op: afspraak, plek: afspraakPlek });
  const eigenaar = toestand.soort === "opgepakt" || toestand.soort === "afgesloten" ? toestand.eigenaar : null;
  const sinds = gevraagd.findLast(({ wie, tot }) => wie === eigenaar && tot !== null)?.tot ?? null;
  const bij = eigenaar === null ? "" : voornaam(zicht, eigenaar);
  return [
    vast("kopie.eigenaar", zicht, sinds === null ? bij : `${bij}, ${metJaar(zicht, sinds)}`, 4),
    vast("kopie.pogingen", zicht, keren, 3),
    vast("kopie.contact", zicht, contact === null ? "" : metJaar(zicht, contact), 3),
    vast("kopie.afspraak", zicht, wanneer === null ? "" : `${wanneer.dag}, ${wanneer.tijd}, ${wanneer.plek}`, 2),
    ...(toestand.soort === "afgesloten"
      ? [vast("kopie.afgerond", zicht, `${zicht.zeg(`afsluiting.${toestand.als}`)}, ${metJaar(zicht, toestand.op)}`, 2)]
      : []),
    vast("kopie.pols", zicht, pols === null ? "" : metJaar(zicht, pols), 3),
  ];
}

/** "23 november 2026", and from two tries on "3 keer: 23 november 2026 (2 keer), 24 november 2026". */
function pogingenInWoorden(zicht: Zicht, pogingen: readonly number[]): string {
  const perDag = new Map<string, number>();
  for (const om of pogingen) perDag.set(metJaar(zicht, om), (perDag.get(metJaar(zicht, om)) ?? 0) + 1);
  const keer = (n: number) => zicht.zeg("kopie.keer", { n });
  const dagen = [...perDag].map(([dag, n]) => (n === 1 || perDag.size === 1 ? dag : `${dag} (${keer(n)})`)).join(", ");
  return pogingen.length < 2 ? dagen : `${keer(pogingen.length)}: ${dagen}`;
}

function vast(
  sleutel:
    | "kopie.nummer"
    | "kopie.datum"
    | "kopie.kanaal"
    | "kopie.merk"
    | "kopie.bereiken"
    | "kopie.eigenaar"
    | "kopie.pogingen"
    | "kopie.contact"
    | "kopie.afspraak"
    | "kopie.afgerond"
    | "kopie.pols"
    | "regel.onderwerp"
    | "regel.haast"
    | "regel.instemming",
  zicht: Zicht,
  tekst: string,
  rang: number,
): Kortregel {
  return { label: zicht.zeg(sleutel), tekst, rang, vrij: false };
}

/** The main subject, and those that play a part besides. */
function onderwerpen(zicht: Zicht, vraag: Vraag): string {
  const anders = (vraag.plaatsing?.leefgebieden ?? []).filter((een) => een !== vraag.plaatsing?.leefgebied);
  const namen = anders.map((een) => zicht.gemeente.onderwerpen.get(een)?.naam ?? een);
  return [onderwerpnaam(zicht, vraag), ...namen].join(", ");
}

/** In one line, so that nobody writes a line of their own into the block; nor turns round how it reads. */
export function opEenRegel(tekst: string): string {
  return tekst
    .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** A day that is still clear in another year: "23 november 2026". */
function metJaar({ gemeente }: Zicht, ms: number): string {
  const dag = new Intl.DateTimeFormat("nl-NL", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: gemeente.tijdzone,
  });
  return dag.format(ms);
}
