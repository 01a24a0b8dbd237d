import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import { dagInWoorden, isOpen, tijdInWoorden, volgendeOpening } from "../../src/domain/werkkalender.ts";
import type { Kaartbeeld, Knop } from "../beeld.ts";
import { contactdag, dringend, type Genummerd, tekstregels } from "./overdracht.ts";
import { tijd } from "./start.ts";
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

/** How a vraag stands, in one line for a list. */
export function standInWoorden(zicht: Zicht, vraag: Vraag): string {
  const dag = contactdag(zicht, vraag);
  switch (vraag.toestand.soort) {
    case "aangeboden":
      return zicht.zeg("stand.gevraagd", { naam: voornaam(zicht, vraag.toestand.aan), dag });
    case "wachtrij":
      return zicht.zeg("stand.wachtrij", { functie: zicht.zeg(`functie.${vraag.toestand.functie}`), dag });
    case "opgepakt":
      return zicht.zeg(vraag.toestand.eigenaar === zicht.ik.oid ? "stand.van_jou" : "stand.opgepakt", {
        naam: voornaam(zicht, vraag.toestand.eigenaar),
        dag,
      });
    case "concept":
    case "afgesloten":
    case "beeindigd":
    case "ingetrokken":
      return zicht.zeg("stand.klaar");
  }
}

function statusregels(zicht: Zicht, { vraag, nummer }: Genummerd): readonly string[] {
  const dag = contactdag(zicht, vraag);
  switch (vraag.toestand.soort) {
    case "aangeboden": {
      const later = vraag.toestand.ronde > 1 && !dringend(vraag) ? [zicht.zeg("verlopen.balie", { nr: nummer })] : [];
      const dicht = dringend(vraag) && !isOpen(zicht.gemeente, zicht.nu) ? [buitenTijd(zicht, vraag)] : [];
      const bel =
        dringend(vraag) && vraag.gevraagd.some(({ uitkomst }) => uitkomst === "vervallen")
          ? [zicht.zeg("verlopen.nu.balie", { nummer: telefoon(zicht, vraag) })]
          : [];
      return [
        ...dicht,
        ...bel,
        zicht.zeg("status.gevraagd", {
          naam: voornaam(zicht, vraag.toestand.aan),
          tijd: tijd(zicht, vraag.toestand.sinds),
        }),
        ...later,
        zicht.zeg("status.hoort", { dag }),
      ];
    }
    case "wachtrij":
      return [
        zicht.zeg("status.wachtrij", { functie: zicht.zeg(`functie.${vraag.toestand.functie}`) }),
        zicht.zeg("status.hoort", { dag }),
      ];
    case "opgepakt":
      return [zicht.zeg("status.opgepakt", { naam: voornaam(zicht, vraag.toestand.eigenaar), dag })];
    case "afgesloten":
      return [zicht.zeg("afgerond.balie", { nr: nummer })];
    case "ingetrokken":
      return [zicht.zeg("status.ingetrokken", { nr: nummer })];
    case "concept":
    case "beeindigd":
      return [zicht.zeg("kaart.klaar", { nr: nummer })];
  }
}

/** Outside opening hours a pressing vraag goes by telephone: Teams is no alarm. */
function buitenTijd(zicht: Zicht, vraag: Vraag): string {
  const open = volgendeOpening(zicht.gemeente, zicht.nu);
  return zicht.zeg("buiten.tijd", {
    dag: dagInWoorden(zicht.gemeente, open + 1, zicht.nu),
    tijd: tijdInWoorden(zicht.gemeente, open),
    nummer: telefoon(zicht, vraag),
  });
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
