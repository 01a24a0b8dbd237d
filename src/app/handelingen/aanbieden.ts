import { biedAan } from "../../domain/overdracht.ts";
import { kandidaten } from "../../domain/rooster.ts";
import type { Haast } from "../../domain/sleutels.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe, volgendeOpening } from "../../domain/werkkalender.ts";
import type { Taak } from "../poorten.ts";
import type { Omgeving } from "../stand.ts";
import { stuurKaart } from "./gemeen.ts";

/**
 * Until when an offer waits for an answer: clock time for `nu` and `vandaag`, opening time for the rest. When the
 * desks are closed the offer waits for the next opening; the desk is told to phone (design of the house, §3).
 */
export function aanbodtermijn(om: Omgeving, haast: Haast): number {
  const termijn = om.gemeente.termijnen.aanbod[haast === "klaar" ? "vijf_dagen" : haast];
  const klok = haast === "nu" || haast === "vandaag";
  return voegTermijnToe(
    om.gemeente,
    klok ? volgendeOpening(om.gemeente, om.nu) : om.nu,
    termijn,
    klok ? "klok" : "werk",
  );
}

/** The card to whoever is asked now, and the clock of this round. */
export function takenVanAanbod(om: Omgeving, vraag: Vraag): readonly Taak[] {
  if (vraag.toestand.soort !== "aangeboden") return [];
  const { aan, ronde, tot } = vraag.toestand;
  return [
    stuurKaart(om, `vraag/${vraag.id}`, aan, { nieuw: true }),
    { id: `aanbod:${vraag.id}`, om: tot, inhoud: { soort: "aanbod_af", vraag: vraag.id, ronde } },
  ];
}

/** Cards that change in place when something happened: those of the sender and of everybody asked before. */
export function kaartenBij(om: Omgeving, vraag: Vraag, behalve: readonly string[] = []): readonly Taak[] {
  const wie = new Set([vraag.indiener, ...vraag.gevraagd.map((gevraagd) => gevraagd.wie)]);
  return [...wie]
    .filter((oid) => !behalve.includes(oid))
    .map((oid) => stuurKaart(om, `vraag/${vraag.id}`, oid, { naMs: oid === vraag.indiener ? 300 : 0 }));
}

/** Something changed that whoever has the vraag must notice: they get a new card, which Teams announces; the rest follows in place. */
export function meldAanHouder(
  om: Omgeving,
  vroeger: Vraag,
  vraag: Vraag,
  behalve: readonly string[] = [],
): readonly Taak[] {
  const { toestand } = vroeger;
  const houder =
    toestand.soort === "opgepakt" ? toestand.eigenaar : toestand.soort === "aangeboden" ? toestand.aan : null;
  const anderen = kaartenBij(om, vraag, [...behalve, ...(houder === null ? [] : [houder])]);
  return houder === null || behalve.includes(houder)
    ? anderen
    : [...anderen, stuurKaart(om, `vraag/${vraag.id}`, houder, { nieuw: true })];
}

/**
 * Offers to whoever comes next: the function, the vervanger, at last the team lead, who keeps being reminded.
 * A vraag is never without somebody who is asked and a time at which that is looked at again.
 */
export function naarVolgende(om: Omgeving, vraag: Vraag): Vraag {
  const { plaatsing } = vraag;
  if (plaatsing === null) throw new TypeError("niet doorgegeven");
  const gehad = vraag.gevraagd.map(({ wie }) => wie);
  const lieverNiet = vraag.stroom.answers["liever_niet"];
  const uitgesloten = [...gehad, ...(typeof lieverNiet === "string" ? [lieverNiet] : [])];
  const volgende = kandidaten(om.gemeente, {
    team: plaatsing.team,
    functies: functies(om, vraag),
    uitgesloten,
    nu: om.nu,
  }).kandidaten[0];
  const keuze =
    volgende === undefined
      ? { wie: laatste(om, vraag, plaatsing.team), waarom: "teamleider" }
      : { wie: volgende.oid, waarom: volgende.waarom };
  return biedAan(vraag, keuze, om.nu, aanbodtermijn(om, plaatsing.haast));
}

/** Who keeps being asked when nobody is left: the team lead, or another lead when the resident would rather not have this one. */
function laatste(om: Omgeving, vraag: Vraag, team: string): string {
  const lieverNiet = vraag.stroom.answers["liever_niet"];
  const leiders = [om.gemeente.teams.get(team), ...om.gemeente.teams.values()].map((een) => een?.teamleider);
  return leiders.find((leider) => leider !== undefined && leider !== lieverNiet) ?? vraag.indiener;
}

/** The function the subject asks for, then the one that may stand in. */
export function functies(om: Omgeving, vraag: Pick<Vraag, "plaatsing">) {
  const { plaatsing } = vraag;
  if (plaatsing === null) return [];
  const onderwerp = plaatsing.leefgebied === null ? undefined : om.gemeente.onderwerpen.get(plaatsing.leefgebied);
  return onderwerp === undefined || onderwerp.vervangendeFunctie === plaatsing.functie
    ? [plaatsing.functie]
    : [plaatsing.functie, onderwerp.vervangendeFunctie];
}
