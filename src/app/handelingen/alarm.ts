import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { afgerondbeeld } from "../../../dialogs/beelden/afgerond.ts";
import { eigenaarbeeld } from "../../../dialogs/beelden/eigenaar.ts";
import { aanbodbeeld } from "../../../dialogs/beelden/overdracht.ts";
import { stapbeeld } from "../../../dialogs/beelden/stap.ts";
import { statusbeeld } from "../../../dialogs/beelden/status.ts";
import { ROEPT, veiligheidsbeeld } from "../../../dialogs/beelden/veiligheid.ts";
import { knop, melding, type Zicht } from "../../../dialogs/beelden/zicht.ts";
import { type Oproep, roep } from "../../domain/oproep.ts";
import { magNaAfsluiting } from "../../domain/opvolging.ts";
import { wieHeeftDienst } from "../../domain/rooster.ts";
import { VEILIGHEIDSKAARTEN, type Veiligheidskaart, type Veiligheidssignaal } from "../../domain/veiligheid/kaarten.ts";
import { type Alarm, openAlarmen, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import type { Besluit } from "../besluit.ts";
import { wijzigVraag } from "../besluit.ts";
import type { Taak } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { contextVan, stuurKaart, zichtVan } from "./gemeen.ts";
import { isInvulbaar } from "./invulbaar.ts";
import { baliefeit } from "./plaatsfeit.ts";

/** Kinds for which the team lead is told beside the colleague on duty: direct danger (U0). */
const DIRECT: ReadonlySet<string> = new Set(["112", "gas", "medisch", "vermist", "geweld_balie"]);

/** A call is kept a week for the talk afterwards, then erased. */
const BEWAARD_MS = 7 * 86_400_000;

/** The card of a vraag for this person: danger first, then whatever is next for them. */
export function toonVraag(
  stand: Stand,
  om: Omgeving,
  vraag: Vraag,
  nummer: number | null,
  meldingen: readonly string[] = [],
): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const isIndiener = vraag.indiener === stand.ik.oid;
  const alarm = isIndiener ? openAlarmen(vraag)[0] : undefined;
  if (alarm !== undefined) return alarmbeeld(stand, om, vraag, alarm);
  if (isIndiener && vraag.stroom.asked !== null && isInvulbaar(om, vraag))
    return stapbeeld(zicht, contextVan(stand, om, vraag), vraag, { meldingen });
  if (nummer === null) return voorbijbeeld(zicht, meldingen);
  if (vraag.toestand.soort === "opgepakt" && vraag.toestand.eigenaar === stand.ik.oid)
    return eigenaarbeeld(zicht, { vraag, nummer }, meldingen);
  if (magNaAfsluiting(vraag, stand.ik.oid)) return afgerondbeeld(zicht, { vraag, nummer }, meldingen);
  const aanMij = vraag.toestand.soort === "aangeboden" && vraag.toestand.aan === stand.ik.oid;
  if (!isIndiener || aanMij) return aanbodbeeld(zicht, { vraag, nummer }, meldingen);
  return statusbeeld(zicht, { vraag, nummer }, meldingen);
}

/** All that is left of a vraag for whoever has nothing to do with it any more. */
export function voorbijbeeld(zicht: Zicht, meldingen: readonly string[] = []): Kaartbeeld {
  return melding(zicht, "voorbij", {
    titel: zicht.zeg("voorbij.titel"),
    zinnen: [...meldingen, zicht.zeg("voorbij")],
    knoppen: [knop(zicht, "naar_start", "knop.naar_start", { stijl: "hoofd" })],
  });
}

/** @param terugNaarVraag false when the vraag itself is gone */
export function alarmbeeld(stand: Stand, om: Omgeving, vraag: Vraag, alarm: Alarm, terugNaarVraag = true): Kaartbeeld {
  const geroepen = alarm.oproep === null ? null : eersteInDienst(stand, om);
  return veiligheidsbeeld(zichtVan(stand.ik, om), alarm, {
    geroepen,
    telefonisch: vraag.stroom.answers["kanaal"] === "telefoon",
    huisbezoek: vraag.stroom.answers["kanaal"] === "huisbezoek",
    basis: { vraag: vraag.id, rev: vraag.stroom.revision },
    terugNaarVraag,
  });
}

/** Adds the danger that the words show. What is certain calls the colleague on duty in the same commit. */
export function metSignalen(
  besluit: Besluit,
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  vraag: Vraag,
  signalen: readonly Veiligheidssignaal[],
): Besluit {
  const nieuw = signalen.filter(
    (signaal, plaats) =>
      !isBekend(vraag, signaal) && signalen.findIndex(({ kaart }) => kaart === signaal.kaart) === plaats,
  );
  if (nieuw.length === 0) return besluit;
  const roepen = nieuw.find(roeptZelf);
  const gestart = roepen === undefined ? null : beginOproep(stand, om, roepen.kaart, vraag.id);
  const alarmen = nieuw.map((signaal) => alsAlarm(signaal, om.nu, gestart?.oproep.id ?? null));
  // Only what must be seen now takes the screen; else what was typed and what is said about it stays there.
  const voorrang = alarmen.some(({ stand: nu }) => nu === "open");
  // A showing of its own: the card that comes back afterwards takes its answer as a new one.
  const stroom = voorrang ? { ...vraag.stroom, revision: vraag.stroom.revision + 1 } : vraag.stroom;
  const doc = {
    ...vraag,
    stroom,
    alarmen: gesorteerd([
      ...vraag.alarmen.filter(({ kaart }) => !alarmen.some((ander) => ander.kaart === kaart)),
      ...alarmen,
    ]),
  };
  return {
    ...besluit,
    vraag: wijzigVraag(geborgd, doc),
    oproep:
      gestart === null ? besluit.oproep : { sleutel: `oproep/${gestart.oproep.id}`, versie: 0, doc: gestart.oproep },
    taken: [...besluit.taken, ...(gestart?.taken ?? [])],
    audit: [...besluit.audit, { actie: "veiligheidskaart", object: vraag.id, resultaat: "gelukt" }],
    feiten: [...besluit.feiten, { soort: "veiligheidskaart", team: baliefeit(stand, om).team }],
    toon: voorrang ? () => toonVraag(stand, om, doc, geborgd.nummer) : besluit.toon,
    resultaat: `vraag/${vraag.id}`,
  };
}

/** Already dealt with: as certain as this, or dismissed for these very words. A doubt that was dismissed hides no certainty. */
function isBekend(vraag: Vraag, { kaart, zeker, waarom }: Veiligheidssignaal): boolean {
  return vraag.alarmen.some((alarm) => {
    if (alarm.kaart !== kaart) return false;
    return alarm.stand === "niet_van_toepassing" ? !zeker || alarm.waarom === waarom : alarm.zeker || !zeker;
  });
}

/** Certain, and for today: then nobody has to press anything to get a colleague. */
function roeptZelf({ kaart, zeker, haast }: Veiligheidssignaal): boolean {
  return zeker && ROEPT.has(kaart) && isVandaag(haast);
}

/** What threatens on a later day interrupts nobody: it makes the vraag more pressing and goes along as a label. */
function alsAlarm(signaal: Veiligheidssignaal, nu: number, oproep: string | null): Alarm {
  const { kaart, labels, zeker, haast, waarom } = signaal;
  return {
    kaart,
    labels: [...labels],
    zeker,
    waarom,
    stand: isVandaag(haast) || !zeker ? "open" : "gezien",
    om: nu,
    oproep: roeptZelf(signaal) ? oproep : null,
  };
}

function isVandaag(haast: Veiligheidssignaal["haast"]): boolean {
  return haast === "nu" || haast === "vandaag";
}

/** A call of its own to the colleague on duty: it outlives the draft, and each silence leads to the next. */
export function beginOproep(
  stand: Stand,
  om: Omgeving,
  soort: Veiligheidskaart | "niet_pluis",
  vraag: string | null,
): { oproep: Oproep; taken: readonly Taak[] } {
  const eerste = eersteInDienst(stand, om);
  const leeg: Oproep = {
    schema: 1,
    id: `${om.vers.id}o`,
    van: stand.ik.oid,
    locatie: stand.ik.locatie,
    soort,
    vraag,
    om: om.nu,
    gevraagd: [],
    stand: { soort: "roept" },
    bewonerWeg: false,
  };
  const leider = om.gemeente.teams.get(stand.ik.team)?.teamleider ?? null;
  const ookLeider = DIRECT.has(soort) && leider !== null && leider !== eerste && leider !== stand.ik.oid;
  const metLeider: Oproep =
    ookLeider && eerste !== null
      ? { ...leeg, gevraagd: [{ wie: leider, om: om.nu, gezien: false, antwoord: "stil" }] }
      : leeg;
  const oproep = roep(metLeider, eerste, om.nu);
  const wissen: Taak = {
    id: `wis:${oproep.id}`,
    om: om.nu + BEWAARD_MS,
    inhoud: { soort: "wis_oproep", oproep: oproep.id },
  };
  return { oproep, taken: [...takenVanOproep(om, oproep), wissen] };
}

/** Tells everybody concerned, and sets the clock of the present round. */
export function takenVanOproep(om: Omgeving, oproep: Oproep): readonly Taak[] {
  const record = `oproep/${oproep.id}` as const;
  const kaarten = [...oproep.gevraagd.map(({ wie }) => wie), oproep.van].map((wie) => stuurKaart(om, record, wie));
  if (oproep.stand.soort !== "roept") return kaarten;
  const tot = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.oproep, "klok");
  return [
    ...kaarten,
    {
      id: `oproep:${oproep.id}`,
      om: tot,
      inhoud: { soort: "oproep_af", oproep: oproep.id, ronde: oproep.gevraagd.length },
    },
  ];
}

/** What is certain comes before any doubt, the most urgent first. */
function gesorteerd(alarmen: readonly Alarm[]): Alarm[] {
  const plaats = ({ kaart, zeker }: Alarm) =>
    VEILIGHEIDSKAARTEN.indexOf(kaart) + (zeker ? 0 : VEILIGHEIDSKAARTEN.length);
  return alarmen.toSorted((een, ander) => plaats(een) - plaats(ander));
}

function eersteInDienst(stand: Stand, om: Omgeving): string | null {
  return wieHeeftDienst(om.gemeente, stand.ik.team, om.nu, [stand.ik.oid]).kandidaten[0]?.oid ?? null;
}
