import { gevraagdeVan, leidtRij, magUitRij } from "../../src/domain/overdracht.ts";
import { type Vraag } from "../../src/domain/vraag.ts";
import { uiterlijkeDag } from "../../src/domain/werkkalender.ts";
import type { Alinea, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { tijd } from "./start.ts";
import { functieGekozen, uitlegRoute } from "./uitleg.ts";
import { knop, noodknoppen, voornaam, type Zicht } from "./zicht.ts";

/** A handed-over vraag with the number people call it by. */
export interface Genummerd {
  readonly vraag: Vraag;
  readonly nummer: number;
}

/** The offer to a colleague: number, subject, haste, last day, and why they are asked. Never a name or a text. */
export function aanbodbeeld(zicht: Zicht, { vraag, nummer }: Genummerd, meldingen: readonly string[] = []): Kaartbeeld {
  const gevraagd = vraag.gevraagd.findLast(({ wie }) => wie === zicht.ik.oid);
  const open = kanOppakken(zicht, vraag);
  const eerder = vraag.toestand.soort === "opgepakt" ? 0 : anderenEerder(zicht, vraag);
  return {
    naam: `aanbod/${open ? "open" : vraag.toestand.soort}`,
    toon: open && dringend(vraag) ? "let_op" : "gewoon",
    titel: zicht.zeg(open && !gafDoor(zicht, vraag) ? "aanbod.titel" : "lezen.titel", { nr: nummer }),
    alineas: [
      ...tekstregels(meldingen, "melding"),
      ...(open && eerder > 0 ? tekstregels([zicht.zeg("aanbod.eerder", { n: eerder })], "gewoon") : []),
      ...tekstregels(open ? overname(zicht, vraag) : [], "gewoon"),
      ...tekstregels(open ? gewijzigd(zicht, vraag) : nietMeerOpen(zicht, { vraag, nummer }), "melding"),
    ],
    velden: [],
    regels: open
      ? [
          ...kenmerken(zicht, vraag, gafDoor(zicht, vraag) ? null : (gevraagd?.waarom ?? uitDeRij(zicht, vraag))),
          ...voorDeTeamleider(zicht, vraag),
        ]
      : [],
    knoppen: open ? aanbodknoppen(zicht, vraag) : [],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: false,
    basis: { vraag: vraag.id, rev: vraag.gevraagd.length },
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
}

/** It is with another now, because this person passed it on. */
function gafDoor({ ik }: Zicht, vraag: Vraag): boolean {
  const { uitkomst } = vraag.gevraagd.findLast(({ wie }) => wie === ik.oid) ?? {};
  return gevraagdeVan(vraag) !== ik.oid && uitkomst === "doorgezet";
}

/** How often somebody else was asked, before it came to whoever looks first. */
function anderenEerder({ ik }: Zicht, { gevraagd }: Vraag): number {
  return gevraagd[0]?.wie === ik.oid ? 0 : gevraagd.filter(({ wie }) => wie !== ik.oid).length;
}

/** Who leads the queue has no function for which it waits. */
function uitDeRij({ ik }: Zicht, vraag: Vraag): "uit_de_rij" | "teamleider" {
  return magUitRij(vraag, ik) ? "uit_de_rij" : "teamleider";
}

/** Whom the bot looked at and passed over, for whoever must name a colleague now. */
function voorDeTeamleider(zicht: Zicht, vraag: Vraag): readonly Regel[] {
  if (!zicht.ik.rollen.includes("teamleider")) return [];
  const anderen = vraag.besluiten.map((besluit) => ({
    ...besluit,
    kandidaten: besluit.kandidaten.filter(({ wie }) => wie !== zicht.ik.oid),
  }));
  return uitlegRoute(zicht, { ...vraag, besluiten: anderen }).flatMap(({ regels }) => regels);
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

export function kenmerken(zicht: Zicht, vraag: Vraag, waarom: string | null): readonly Regel[] {
  const { plaatsing } = vraag;
  if (plaatsing === null) return [];
  return [
    { label: zicht.zeg("regel.onderwerp"), waarde: onderwerpnaam(zicht, vraag) },
    { label: zicht.zeg("regel.haast"), waarde: zicht.zeg(`haast.${plaatsing.haast}`) },
    { label: zicht.zeg("regel.uiterlijk"), waarde: uiterlijk(zicht, vraag) },
    ...vraag.merken.map(({ merk }) => ({ label: zicht.zeg("regel.merk"), waarde: zicht.zeg(`merk.${merk}`) })),
    ...(waarom === null ? [] : [{ label: zicht.zeg("regel.waarom"), waarde: waaromInWoorden(zicht, vraag, waarom) }]),
  ];
}

/** What is said of the subject only when there is one, and when it was not a colleague who chose the function. */
function waaromInWoorden(zicht: Zicht, vraag: Vraag, waarom: string): string {
  const doorOnderwerp = waarom === "functie" || waarom === "reserve" || waarom === "vervangende_functie";
  if (doorOnderwerp && functieGekozen(vraag)) return zicht.zeg("waarom.doorgezet");
  if (doorOnderwerp && vraag.plaatsing?.leefgebied === null) return zicht.zeg("waarom.dienst");
  return zicht.zeg(`waarom.${waarom}` as "waarom.dienst");
}

export function gewijzigd(zicht: Zicht, vraag: Vraag): readonly string[] {
  return [
    ...(vraag.correcties > 0 ? [zicht.zeg("eigenaar.gewijzigd")] : []),
    ...(vraag.terugGeweest.length > 0 ? [zicht.zeg("eigenaar.bewoner_was_er")] : []),
  ];
}

/** Whether this person can take it up now: asked, asked before and nobody else did, or it waits for their function. */
function kanOppakken({ ik, gemeente }: Zicht, vraag: Vraag): boolean {
  if (gevraagdeVan(vraag) === ik.oid || magUitRij(vraag, ik) || leidtRij(vraag, ik.oid, gemeente)) return true;
  if (vraag.toestand.soort !== "aangeboden" && vraag.toestand.soort !== "wachtrij") return false;
  const gevraagd = vraag.gevraagd.findLast(({ wie }) => wie === ik.oid);
  return gevraagd !== undefined && gevraagd.uitkomst !== "teruggegeven";
}

/** It comes from a colleague: who asks and why, or to whom this person passed it on. */
function overname(zicht: Zicht, vraag: Vraag): readonly string[] {
  const { toestand } = vraag;
  const ander = gevraagdeVan(vraag);
  const mijn = vraag.gevraagd.findLast(({ wie }) => wie === zicht.ik.oid);
  if (ander !== zicht.ik.oid)
    return mijn?.uitkomst === "doorgezet" && ander !== null
      ? [zicht.zeg("doorgezet.naar", { naam: voornaam(zicht, ander) })]
      : [];
  const reden = mijn?.reden == null ? [] : [zicht.zeg("doorgezet.reden", { reden: redenInWoorden(zicht, mijn.reden) })];
  if (toestand.soort !== "opgepakt") return reden;
  return [zicht.zeg("doorgezet.vraagt", { naam: voornaam(zicht, toestand.eigenaar) }), ...reden];
}

export function redenInWoorden(zicht: Zicht, reden: string): string {
  return zicht.zeg(`reden.${reden}` as "reden.te_vol");
}

function nietMeerOpen(zicht: Zicht, { vraag, nummer }: Genummerd): readonly string[] {
  const { toestand } = vraag;
  if (toestand.soort === "opgepakt")
    return [zicht.zeg("al.opgepakt", { naam: voornaam(zicht, toestand.eigenaar), tijd: tijd(zicht, toestand.sinds) })];
  if (toestand.soort === "aangeboden" || toestand.soort === "wachtrij") {
    // A team lead who named a colleague gave nothing back.
    if (!vraag.gevraagd.some(({ wie, uitkomst }) => wie === zicht.ik.oid && uitkomst === "teruggegeven")) return [];
    return [zicht.zeg(toestand.soort === "wachtrij" ? "teruggegeven.rij" : "teruggegeven.jij")];
  }
  return [zicht.zeg(toestand.soort === "ingetrokken" ? "aanbod.ingetrokken" : "aanbod.voorbij", { nr: nummer })];
}

export function aanbodknoppen(zicht: Zicht, vraag: Vraag): readonly Knop[] {
  const { ik } = zicht;
  const aanMij = gevraagdeVan(vraag) === ik.oid;
  const overname = aanMij && vraag.toestand.soort === "opgepakt";
  const doorgegeven = gafDoor(zicht, vraag);
  const oppakken = overname ? "knop.neem_over" : doorgegeven ? "knop.toch_zelf" : "knop.oppakken";
  const kanKiezen =
    ik.rollen.includes("teamleider") && !overname && (aanMij || leidtRij(vraag, ik.oid, zicht.gemeente));
  if (kanKiezen)
    return [
      knop(zicht, "toewijzen_kies", "knop.kies_collega", { stijl: "hoofd" }),
      ...(aanMij || magUitRij(vraag, ik) ? [knop(zicht, "oppakken", "knop.oppakken")] : []),
    ];
  return [
    knop(zicht, "oppakken", oppakken, { stijl: "hoofd" }),
    ...(aanMij ? [leesknop(zicht), knop(zicht, "doorzetten_kies", "knop.doorzetten")] : []),
    ...(aanMij || (!doorgegeven && vraag.toestand.soort === "aangeboden")
      ? [knop(zicht, "teruggeven_kies", "knop.teruggeven")]
      : []),
  ];
}

export function leesknop(zicht: Zicht): Knop {
  const opentVenster = zicht.plek === "chat" && zicht.gemeente.vrijeTekst === "venster";
  return knop(zicht, "bekijken", opentVenster ? "knop.openen" : "knop.bekijken");
}

export function dringend(vraag: Vraag): boolean {
  return vraag.plaatsing?.haast === "nu" || vraag.plaatsing?.haast === "vandaag";
}

export function tekstregels(teksten: readonly string[], stijl: Alinea["stijl"]): readonly Alinea[] {
  return teksten.map((tekst) => ({ tekst, stijl }));
}
