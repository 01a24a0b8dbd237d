import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { ROEPT } from "../../../dialogs/beelden/veiligheid.ts";
import { relevantAnswers } from "../../../dialogs/flow.ts";
import { stroomVan } from "../../../dialogs/stromen.ts";
import { antwoord } from "../../../dialogs/vraagsoorten.ts";
import { vraagtOmBesluit } from "../../../dialogs/wettelijk.ts";
import type { FeitVan } from "../../domain/cijfers/feiten.ts";
import { metMijn, zonderOpen } from "../../domain/gesprek.ts";
import { plaats } from "../../domain/plaatsing.ts";
import { telefoonnummer } from "../../domain/privacy/telefoon.ts";
import { alsWeekbesluit } from "../../domain/routering/feit.ts";
import { Leefgebied, type Merk } from "../../domain/sleutels.ts";
import { type Alarm, openAlarmen, type Vraag } from "../../domain/vraag.ts";
import { voegTermijnToe } from "../../domain/werkkalender.ts";
import { type Besluit, wijzigVraag } from "../besluit.ts";
import { weektelling } from "../geteld.ts";
import type { Feit } from "../poorten.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { naarVolgende, takenVanAanbod } from "./aanbieden.ts";
import { alarmbeeld, beginOproep, toonVraag } from "./alarm.ts";
import { meldCorrectie } from "./corrigeren.ts";
import { contextVan, naarStart, stuurKaart, zichtVan } from "./gemeen.ts";
import { conceptfeit } from "./plaatsfeit.ts";
import { terugkoppelingen } from "./terugkoppeling.ts";

/** Every question has its answer: the vraag ends at the desk, or goes to a named colleague. */
export function voltooi(besluit: Besluit, stand: Stand, om: Omgeving, geborgd: Geborgd<Vraag>, vraag: Vraag): Besluit {
  const context = contextVan(stand, om, vraag);
  const antwoorden = relevantAnswers(stroomVan(vraag.stroom.flow), vraag.stroom.answers, context);
  if (vraag.plaatsing !== null) return meldCorrectie(besluit, stand, om, geborgd, vraag);
  if (antwoorden["bijzonder"] === "onder_12") return beroepskrachtErbij(besluit, stand, om, geborgd, vraag);
  if (antwoorden["bekende"] === "collega")
    return rondAf(besluit, stand, om, geborgd, vraag, { weg: "bekend_bij_collega" }, "concept.weg");
  if (antwoorden["toch_doorgeven"] === "klaar")
    return rondAf(besluit, stand, om, geborgd, vraag, { einde: "andere_gemeente" }, "einde.andere_gemeente");
  const merken = merkenVan(antwoorden, vraagtOmBesluit(vraag.stroom.answers, context), om.nu);
  if (antwoorden["instemming"] === "nee" && merken.every(({ merk }) => merk === "regisseur"))
    return rondAf(besluit, stand, om, geborgd, vraag, { einde: "bewoner_ziet_af" }, "einde.bewoner_ziet_af");
  return draagOver(besluit, stand, om, geborgd, { ...vraag, merken });
}

/** An end that counts as one, or why there is none. */
type Waarom = Pick<FeitVan<"einde">, "einde"> | Pick<FeitVan<"concept_weg">, "weg">;

/** Ends at the desk: counted by subject, erased with its key; a call for help goes on by itself. */
export function rondAf(
  besluit: Besluit,
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  vraag: Vraag,
  waarom: Waarom,
  sleutel: "einde.andere_gemeente" | "concept.weg" | "einde.bewoner_ziet_af" | "einde.direct_beantwoord",
): Besluit {
  const gewist: Besluit = {
    ...besluit,
    gesprek: zonderOpen(besluit.gesprek, vraag.id),
    vraag: geborgd.versie === 0 ? null : wijzigVraag(geborgd, null),
    vervallen: [...besluit.vervallen, `wis:${vraag.id}`],
    feiten: [...besluit.feiten, eindfeit(om, vraag, waarom)],
    audit: [...besluit.audit, { actie: "vraag.wissen", object: vraag.id, resultaat: "gelukt" }],
    ongeldig: vraag.code === null ? [] : [`code/${vraag.code}`],
  };
  const geroepen = metLosseVlag(gewist, stand, om, vraag);
  return naarStart(stand, om, [zichtVan(stand.ik, om).zeg(sleutel)], geroepen);
}

function eindfeit(om: Omgeving, vraag: Vraag, waarom: Waarom): Feit {
  const vast = conceptfeit(om, vraag);
  if ("weg" in waarom) return { soort: "concept_weg", ...vast, ...waarom };
  const leefgebied = Leefgebied.safeParse(vraag.stroom.answers["leefgebied"]);
  return { soort: "einde", ...vast, ...waarom, leefgebied: leefgebied.success ? leefgebied.data : "weet_niet" };
}

/** A worry that called nobody yet does not end with the draft: somebody calls the desk, not the resident (practice review §4.11). */
function metLosseVlag(besluit: Besluit, stand: Stand, om: Omgeving, vraag: Vraag): Besluit {
  const los = vraag.alarmen.find(
    ({ zeker, stand: nu, oproep, kaart }) =>
      nu !== "niet_van_toepassing" && oproep === null && ROEPT.has(kaart) && (!zeker || nu === "open"),
  );
  if (los === undefined || besluit.oproep !== null) return besluit;
  const { oproep, taken } = beginOproep(stand, om, los.kaart, null);
  return {
    ...besluit,
    oproep: { sleutel: `oproep/${oproep.id}`, versie: 0, doc: oproep },
    taken: [...besluit.taken, ...taken],
  };
}

/** A child under twelve: no questions, a beroepskracht comes at once (practice review 2.3). */
function beroepskrachtErbij(
  besluit: Besluit,
  stand: Stand,
  om: Omgeving,
  geborgd: Geborgd<Vraag>,
  vraag: Vraag,
): Besluit {
  const gewist = rondAf(besluit, stand, om, geborgd, vraag, { weg: "kind_onder_12" }, "concept.weg");
  // The vraag goes at once, so only one card can be shown: the one that called, not a doubt beside it.
  const alarm = openAlarmen(vraag).find(({ oproep }) => oproep !== null) ?? openAlarmen(vraag)[0];
  if (gewist.oproep !== null)
    return alarm === undefined
      ? gewist
      : { ...gewist, toon: () => zonderVraag(stand, om, vraag, alarm), resultaat: "start" };
  const { oproep, taken } = beginOproep(stand, om, "niet_pluis", null);
  const metOproep: Besluit = {
    ...gewist,
    oproep: { sleutel: `oproep/${oproep.id}`, versie: 0, doc: oproep },
    taken: [...gewist.taken, ...taken],
  };
  return naarStart(
    stand,
    om,
    [zichtVan(stand.ik, om).zeg("jong.onder_12"), zichtVan(stand.ik, om).zeg("jong.zeg")],
    metOproep,
  );
}

/** The safety card of a vraag that is gone: nothing to go back to, and what to say to the child stays in sight. */
function zonderVraag(stand: Stand, om: Omgeving, vraag: Vraag, alarm: Alarm): Kaartbeeld {
  const zicht = zichtVan(stand.ik, om);
  const beeld = alarmbeeld(stand, om, vraag, alarm, false);
  const kind = [
    { tekst: zicht.zeg("jong.onder_12"), stijl: "gewoon" as const },
    { tekst: zicht.zeg("jong.zeg"), stijl: "zeg" as const },
  ];
  return { ...beeld, alineas: [...beeld.alineas, ...kind] };
}

function draagOver(besluit: Besluit, stand: Stand, om: Omgeving, geborgd: Geborgd<Vraag>, vraag: Vraag): Besluit {
  const { plaatsing, invoer } = plaats(om.gemeente, vraag, stand.ik, om.nu);
  const code = vraag.code ?? om.vers.code;
  const wissenOp = voegTermijnToe(om.gemeente, om.nu, om.gemeente.termijnen.verstuurd, "kalender");
  const merken = plaatsing.haast === "nu" ? [...vraag.merken, { merk: "crisis" as const, op: om.nu }] : vraag.merken;
  const doc = naarVolgende(om, { ...vraag, code, wissenOp, plaatsing, merken });
  const telefoon = telefoonnummer(antwoord(vraag.stroom.answers, "contact") ?? "");
  const record = `vraag/${vraag.id}` as const;
  return {
    ...besluit,
    gesprek: metMijn(zonderOpen(besluit.gesprek, vraag.id), vraag.id),
    vraag: wijzigVraag(geborgd, doc, true),
    taken: [
      ...besluit.taken,
      ...takenVanAanbod(om, doc),
      stuurKaart(om, record, stand.ik.oid, { naMs: 1500 }),
      { id: `wis:${vraag.id}`, om: wissenOp, inhoud: { soort: "wis", vraag: vraag.id } },
    ],
    audit: [...besluit.audit, { actie: "vraag.doorgeven", object: vraag.id, resultaat: "gelukt" }],
    geteld: [weektelling(om, "route", alsWeekbesluit(om.gemeente, invoer)), ...terugkoppelingen(om, vraag, {})],
    verwijzingen: [
      { naar: record, geheim: `code/${code}`, tot: wissenOp },
      ...(telefoon === null ? [] : [{ naar: record, geheim: `telefoon/${telefoon}` as const, tot: wissenOp }]),
    ],
    // Danger in the last words comes before the news that they were passed on.
    toon: (nummer) =>
      toonVraag(stand, om, doc, nummer, [zichtVan(stand.ik, om).zeg("status.doorgegeven", { nr: nummer ?? 0 })]),
    resultaat: record,
  };
}

function merkenVan(
  antwoorden: Readonly<Record<string, unknown>>,
  wettelijk: Merk | null,
  nu: number,
): { merk: Merk; op: number }[] {
  const besluit = wettelijk !== null && antwoorden["melding"] !== "nee" ? [{ merk: wettelijk, op: nu }] : [];
  const regisseur =
    antwoorden["organisatie"] === "ja" && antwoorden["mag_weten"] === "ja"
      ? [{ merk: "regisseur" as const, op: nu }]
      : [];
  return [...besluit, ...regisseur];
}
