import { opWiensLijst } from "../../src/domain/lijst.ts";
import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden, lokaleDag, tijdInWoorden } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import { leesbareDag } from "../vraagsoorten.ts";
import { afspraakInWoorden, komendeAfspraak } from "./afspraak.ts";
import { buitenTijd } from "./buiten-tijd.ts";
import { contactdag, dringend, type Genummerd, tekstregels } from "./overdracht.ts";
import { tijd } from "./start.ts";
import { naarWie } from "./uitleg.ts";
import { knop, noodknoppen, voornaam, type Zicht } from "./zicht.ts";

/** The sender's card after the hand-over: who has it and by when, nothing about the resident. */
export function statusbeeld(zicht: Zicht, { vraag, nummer }: Genummerd, meldingen: readonly string[] = []): Kaartbeeld {
  const lopend = !isVoorbij(vraag);
  return {
    naam: `status/${vraag.toestand.soort}`,
    toon: vraag.toestand.soort === "opgepakt" ? "goed" : "gewoon",
    titel: zicht.zeg("status.titel", { nr: nummer }),
    alineas: [...tekstregels(meldingen, "melding"), ...tekstregels(statusregels(zicht, { vraag, nummer }), "gewoon")],
    velden: [],
    regels: [],
    knoppen: lopend ? indienerknoppen(zicht) : [knop(zicht, "nieuwe_vraag", "knop.nieuwe_vraag", { stijl: "hoofd" })],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: false,
    basis: { vraag: vraag.id, rev: vraag.gevraagd.length + vraag.correcties },
    verversen: knop(zicht, "ververs", "knop.ververs"),
  };
}

/** How a vraag stands, in one line for a list: who has it, and what the resident may expect. */
export function standInWoorden(zicht: Zicht, vraag: Vraag): string {
  const { toestand } = vraag;
  switch (toestand.soort) {
    case "aangeboden":
      return `${gevraagdInWoorden(zicht, toestand.aan)} ${verwachting(zicht, vraag)}`;
    case "wachtrij": {
      const functie = zicht.zeg(`functie.${toestand.functie}`);
      return `${zicht.zeg("stand.wachtrij", { functie })} ${verwachting(zicht, vraag)}`;
    }
    case "opgepakt": {
      const vanJou = toestand.eigenaar === zicht.ik.oid;
      const heeft = vanJou
        ? zicht.zeg("stand.van_jou")
        : zicht.zeg("stand.opgepakt", { naam: voornaam(zicht, toestand.eigenaar) });
      const door = toestand.doorgezet === undefined ? [] : [gevraagdInWoorden(zicht, toestand.doorgezet.aan)];
      return [heeft, ...door, verwachting(zicht, vraag)].join(" ");
    }
    case "afgesloten":
      return [zicht.zeg("stand.klaar"), ...nogTeDoen(zicht, vraag)].join(" ");
    case "concept":
    case "beeindigd":
    case "ingetrokken":
      return zicht.zeg("stand.klaar");
  }
}

/** What a closed vraag still asks of who closed it. */
function nogTeDoen(zicht: Zicht, vraag: Vraag): readonly string[] {
  const { pols } = vraag.opvolging;
  if (!opWiensLijst(vraag).has(zicht.ik.oid)) return [];
  if (pols !== null) return [zicht.zeg("stand.pols", { dag: leesbareDagVan(zicht, pols) })];
  return [zicht.zeg("stand.overnemen", { systeem: zicht.gemeente.systeem })];
}

/** Why this colleague, in one sentence. */
function waarheen(zicht: Zicht, vraag: Vraag): readonly string[] {
  const zin = naarWie(zicht, vraag);
  return zin === null ? [] : [zin];
}

function gevraagdInWoorden(zicht: Zicht, aan: string): string {
  return aan === zicht.ik.oid
    ? zicht.zeg("stand.aan_jou")
    : zicht.zeg("stand.gevraagd", { naam: voornaam(zicht, aan) });
}

/** By which day the resident hears something; once somebody spoke to them, what comes next. */
function verwachting(zicht: Zicht, vraag: Vraag): string {
  const { contact, pols } = vraag.opvolging;
  const afspraak = komendeAfspraak(zicht, vraag);
  if (contact === null) {
    const laat = (vraag.plaatsing?.contactVoor ?? zicht.nu) < zicht.nu;
    return zicht.zeg(laat ? "stand.moest" : "stand.hoort", { dag: contactdag(zicht, vraag) });
  }
  if (pols !== null) return zicht.zeg("stand.pols", { dag: leesbareDagVan(zicht, pols) });
  if (afspraak !== null) return zicht.zeg("stand.afspraak", { dag: leesbareDagVan(zicht, afspraak.op) });
  return zicht.zeg("stand.contact");
}

function leesbareDagVan({ gemeente }: Zicht, ms: number): string {
  return leesbareDag(lokaleDag(gemeente, ms).toString());
}

/** That it went on from somebody else; not when the same colleague is asked once more. */
function naEenAnder(zicht: Zicht, { vraag, nummer }: Genummerd): readonly string[] {
  const { toestand, gevraagd } = vraag;
  if (toestand.soort !== "aangeboden" || toestand.ronde < 2 || dringend(vraag)) return [];
  return gevraagd.some(({ wie }) => wie !== toestand.aan) ? [zicht.zeg("verlopen.balie", { nr: nummer })] : [];
}

function statusregels(zicht: Zicht, { vraag, nummer }: Genummerd): readonly string[] {
  const dag = contactdag(zicht, vraag);
  switch (vraag.toestand.soort) {
    case "aangeboden": {
      const dicht = dringend(vraag) ? buitenTijd(zicht, vraag, telefoon(zicht, vraag)) : null;
      const bel =
        dringend(vraag) && vraag.gevraagd.some(({ uitkomst }) => uitkomst === "vervallen")
          ? [zicht.zeg("verlopen.nu.balie", { nummer: telefoon(zicht, vraag) })]
          : [];
      return [
        ...(dicht === null ? [] : [dicht]),
        ...bel,
        ...naEenAnder(zicht, { vraag, nummer }),
        zicht.zeg("status.gevraagd", {
          naam: voornaam(zicht, vraag.toestand.aan),
          tijd: tijd(zicht, vraag.toestand.sinds),
        }),
        ...waarheen(zicht, vraag),
        ...wachtOpWerktijd(zicht, vraag.toestand),
        zicht.zeg("status.hoort", { dag }),
      ];
    }
    case "wachtrij":
      return [
        zicht.zeg("status.wachtrij", { functie: zicht.zeg(`functie.${vraag.toestand.functie}`) }),
        zicht.zeg("status.hoort", { dag }),
      ];
    case "opgepakt":
      return opgepaktregels(zicht, vraag, voornaam(zicht, vraag.toestand.eigenaar));
    case "afgesloten":
      return [zicht.zeg("afgerond.balie", { nr: nummer })];
    case "ingetrokken":
      return [zicht.zeg("status.ingetrokken", { nr: nummer })];
    case "concept":
    case "beeindigd":
      return [zicht.zeg("kaart.klaar", { nr: nummer })];
  }
}

/** Closes the loop at the desk: taken up, spoken to, a talk planned. Nothing of what it is about. */
function opgepaktregels(zicht: Zicht, vraag: Vraag, naam: string): readonly string[] {
  const afspraak = komendeAfspraak(zicht, vraag);
  if (vraag.opvolging.contact === null && afspraak === null)
    return [zicht.zeg("status.opgepakt", { naam, dag: contactdag(zicht, vraag) })];
  return [
    zicht.zeg("status.contact", { naam }),
    ...(afspraak === null ? [] : [zicht.zeg("status.afspraak", afspraakInWoorden(zicht, afspraak))]),
  ];
}

/** They do not see it yet: quiet hours, or a day they do not work. */
function wachtOpWerktijd(zicht: Zicht, { aan, vanaf }: Extract<Vraag["toestand"], { soort: "aangeboden" }>) {
  if (vanaf === undefined || vanaf <= zicht.nu) return [];
  const { gemeente, nu } = zicht;
  const dag = dagInWoorden(gemeente, vanaf + 1, nu);
  return [zicht.zeg("status.stil", { naam: voornaam(zicht, aan), dag, tijd: tijdInWoorden(gemeente, vanaf) })];
}

function indienerknoppen(zicht: Zicht): readonly Knop[] {
  const vast = zicht.ik.rollen.some((rol) => rol !== "vrijwilliger");
  return [
    knop(zicht, "briefje", "knop.briefje", { stijl: "hoofd" }),
    ...(vast ? [knop(zicht, "corrigeren", "knop.corrigeren")] : []),
    knop(zicht, "intrekken_vraag", "knop.intrekken"),
    knop(zicht, "nog_een", "knop.nog_een"),
    knop(zicht, "nieuwe_vraag", "knop.nieuwe_vraag"),
  ];
}

function telefoon(zicht: Zicht, vraag: Vraag): string {
  const aan = vraag.toestand.soort === "aangeboden" ? zicht.gemeente.mensen.get(vraag.toestand.aan) : undefined;
  return aan?.telefoon ?? zicht.gemeente.teams.get(vraag.plaatsing?.team ?? "")?.telefoon ?? zicht.gemeente.telefoon;
}
