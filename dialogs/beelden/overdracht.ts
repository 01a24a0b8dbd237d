import { type Vraag } from "../../src/domain/vraag.ts";
import { uiterlijkeDag } from "../../src/domain/werkkalender.ts";
import type { Alinea, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { leesbareDag, type Vraagcontext } from "../vraagsoorten.ts";
import { geschiedenis } from "./geschiedenis.ts";
import { tijd } from "./start.ts";
import { antwoordregels } from "./voorlezen.ts";
import { knop, noodknoppen, voornaam, type Zicht } from "./zicht.ts";

/** A handed-over vraag with the number people call it by. */
export interface Genummerd {
  readonly vraag: Vraag;
  readonly nummer: number;
}

/** The offer to a colleague: number, subject, haste, last day, and why they are asked. Never a name or a text. */
export function aanbodbeeld(zicht: Zicht, { vraag, nummer }: Genummerd, meldingen: readonly string[] = []): Kaartbeeld {
  const gevraagd = vraag.gevraagd.findLast(({ wie }) => wie === zicht.ik.oid);
  const open = vraag.toestand.soort === "aangeboden" && gevraagd !== undefined && gevraagd.uitkomst !== "teruggegeven";
  const eerder = vraag.gevraagd.length > 1 && vraag.gevraagd[0]?.wie !== zicht.ik.oid;
  return {
    naam: `aanbod/${open ? "open" : vraag.toestand.soort}`,
    toon: open && dringend(vraag) ? "let_op" : "gewoon",
    titel: zicht.zeg(open ? "aanbod.titel" : "lezen.titel", { nr: nummer }),
    alineas: [
      ...tekstregels(meldingen, "melding"),
      ...(open && eerder ? tekstregels([zicht.zeg("aanbod.eerder", { n: vraag.gevraagd.length - 1 })], "gewoon") : []),
      ...tekstregels(open ? gewijzigd(zicht, vraag) : [nietMeerOpen(zicht, { vraag, nummer })], "melding"),
    ],
    velden: [],
    regels: open ? kenmerken(zicht, vraag, gevraagd.waarom) : [],
    knoppen: open ? aanbodknoppen(zicht, vraag) : [],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: false,
    basis: { vraag: vraag.id, rev: vraag.gevraagd.length },
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
}

/** The vraag as its owner, or whoever was asked, may read it: only with free text in cards (the trial). */
export function leesbeeld(zicht: Zicht, context: Vraagcontext, { vraag, nummer }: Genummerd): Kaartbeeld {
  const eigenaar = vraag.toestand.soort === "opgepakt" && vraag.toestand.eigenaar === zicht.ik.oid;
  return {
    ...aanbodbeeld(zicht, { vraag, nummer }),
    naam: eigenaar ? "lezen/eigenaar" : "lezen/gevraagd",
    titel: zicht.zeg("lezen.titel", { nr: nummer }),
    alineas: eigenaar
      ? tekstregels([zicht.zeg("opgepakt.jij", { nr: nummer, dag: contactdag(zicht, vraag) })], "melding")
      : [],
    regels: leesregels(zicht, context, vraag),
    knoppen: (eigenaar ? eigenaarknoppen(zicht) : aanbodknoppen(zicht, vraag)).filter(
      (deel) => !("verb" in deel) || deel.verb !== "bekijken",
    ),
    schermLeeg: true,
    venster: "bekijken",
    ...(zicht.plek === "venster" ? { delen: [geschiedenis(zicht, vraag)] } : {}),
  };
}

/** The card of whoever owns it now. */
export function eigenaarbeeld(
  zicht: Zicht,
  { vraag, nummer }: Genummerd,
  meldingen: readonly string[] = [],
): Kaartbeeld {
  return {
    ...aanbodbeeld(zicht, { vraag, nummer }),
    naam: "eigenaar",
    toon: "goed",
    titel: zicht.zeg("eigenaar.titel", { nr: nummer }),
    alineas: tekstregels(
      [
        ...meldingen,
        zicht.zeg("opgepakt.jij", { nr: nummer, dag: contactdag(zicht, vraag) }),
        ...gewijzigd(zicht, vraag),
      ],
      "gewoon",
    ),
    regels: kenmerken(zicht, vraag, null),
    knoppen: eigenaarknoppen(zicht),
  };
}

/** The resident's own words first, then what was made of them; no fact twice. */
function leesregels(zicht: Zicht, context: Vraagcontext, vraag: Vraag): readonly Regel[] {
  const vast = [...kenmerken(zicht, vraag, null), ...afspraken(zicht, vraag)];
  const bekend = new Set(vast.map(({ label }) => label));
  const antwoorden = antwoordregels(context, { ...vraag, stroom: vraag.voorCorrectie ?? vraag.stroom });
  const [woorden, ...rest] = antwoorden.filter(({ label }) => !bekend.has(label));
  const regels = [...(woorden === undefined ? [] : [woorden]), ...vast, ...rest];
  return regels.map(({ label, waarde }) => ({ label, waarde }));
}

/** By which day the resident hears something, in words. */
export function contactdag(zicht: Zicht, vraag: Vraag): string {
  return leesbareDag(uiterlijkeDag(zicht.gemeente, vraag.plaatsing?.contactVoor ?? zicht.nu));
}

/** What must be done today has an hour too. */
function uiterlijk(zicht: Zicht, vraag: Vraag): string {
  const dag = contactdag(zicht, vraag);
  return vraag.plaatsing !== null && dringend(vraag) ? `${dag}, ${tijd(zicht, vraag.plaatsing.contactVoor)}` : dag;
}

/** The subject as people call it. */
export function onderwerpnaam(zicht: Zicht, { plaatsing }: Vraag): string {
  const leefgebied = plaatsing?.leefgebied ?? null;
  if (leefgebied === null) return zicht.zeg("onderwerp_onbekend");
  return zicht.gemeente.onderwerpen.get(leefgebied)?.naam ?? leefgebied;
}

function kenmerken(zicht: Zicht, vraag: Vraag, waarom: string | null): readonly Regel[] {
  const { plaatsing } = vraag;
  if (plaatsing === null) return [];
  return [
    { label: zicht.zeg("regel.onderwerp"), waarde: onderwerpnaam(zicht, vraag) },
    { label: zicht.zeg("regel.haast"), waarde: zicht.zeg(`haast.${plaatsing.haast}`) },
    { label: zicht.zeg("regel.uiterlijk"), waarde: uiterlijk(zicht, vraag) },
    ...vraag.merken.map(({ merk }) => ({ label: zicht.zeg("regel.merk"), waarde: zicht.zeg(`merk.${merk}`) })),
    ...(waarom === null
      ? []
      : [{ label: zicht.zeg("regel.waarom"), waarde: zicht.zeg(`waarom.${waarom}` as "waarom.dienst") }]),
  ];
}

/** What the receiver must know before calling: consent with a limit, a resident who came back. */
function afspraken(zicht: Zicht, vraag: Vraag): readonly Regel[] {
  const instemming = vraag.plaatsing?.instemming ?? "ja";
  return [{ label: zicht.zeg("regel.instemming"), waarde: zicht.zeg(`instemming.${instemming}`) }];
}

function gewijzigd(zicht: Zicht, vraag: Vraag): readonly string[] {
  return [
    ...(vraag.correcties > 0 ? [zicht.zeg("eigenaar.gewijzigd")] : []),
    ...(vraag.terugGeweest.length > 0 ? [zicht.zeg("eigenaar.bewoner_was_er")] : []),
  ];
}

function nietMeerOpen(zicht: Zicht, { vraag, nummer }: Genummerd): string {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt")
    return zicht.zeg("al.opgepakt", { naam: voornaam(zicht, toestand.eigenaar), tijd: tijd(zicht, toestand.sinds) });
  if (toestand.soort === "aangeboden") return zicht.zeg("teruggegeven.jij");
  return zicht.zeg(toestand.soort === "ingetrokken" ? "aanbod.ingetrokken" : "aanbod.voorbij", { nr: nummer });
}

function aanbodknoppen(zicht: Zicht, { toestand }: Vraag): readonly Knop[] {
  const aanMij = toestand.soort === "aangeboden" && toestand.aan === zicht.ik.oid;
  if (zicht.ik.rollen.includes("teamleider")) {
    return [
      knop(zicht, "toewijzen_kies", "knop.kies_collega", { stijl: "hoofd" }),
      knop(zicht, "oppakken", "knop.oppakken"),
    ];
  }
  return [
    knop(zicht, "oppakken", "knop.oppakken", { stijl: "hoofd" }),
    ...(aanMij ? [leesknop(zicht)] : []),
    knop(zicht, "teruggeven_kies", "knop.teruggeven"),
  ];
}

function leesknop(zicht: Zicht): Knop {
  const opentVenster = zicht.plek === "chat" && zicht.gemeente.vrijeTekst === "venster";
  return knop(zicht, "bekijken", opentVenster ? "knop.openen" : "knop.bekijken");
}

function eigenaarknoppen(zicht: Zicht): readonly Knop[] {
  return [
    { ...leesknop(zicht), stijl: "hoofd" },
    knop(zicht, "afronden_kies", "knop.afronden"),
    knop(zicht, "teruggeven_kies", "knop.teruggeven"),
  ];
}

export function dringend(vraag: Vraag): boolean {
  return vraag.plaatsing?.haast === "nu" || vraag.plaatsing?.haast === "vandaag";
}

export function tekstregels(teksten: readonly string[], stijl: Alinea["stijl"]): readonly Alinea[] {
  return teksten.map((tekst) => ({ tekst, stijl }));
}
