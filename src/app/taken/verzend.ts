import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { startbeeld } from "../../../dialogs/beelden/start.ts";
import { melding, zin } from "../../../dialogs/beelden/zicht.ts";
import { catalogusVan, type Tekstsleutel, verwoord } from "../../../dialogs/teksten.ts";
import type { Persoon } from "../../domain/gemeente.ts";
import { kaartVan, metKaart, metMijn } from "../../domain/gesprek.ts";
import { isWeg } from "../../domain/keten.ts";
import { gevraagdeVan } from "../../domain/overdracht.ts";
import type { Adres } from "../gebeurtenis.ts";
import { naarVolgende } from "../handelingen/aanbieden.ts";
import { zichtVan } from "../handelingen/gemeen.ts";
import { metOverlegErbij } from "../overleg-erbij.ts";
import type { Bericht, Geladen, Pacht, RecordSleutel, Taakinhoud, Verzending } from "../poorten.ts";
import { alsCasus, alsGesprek, alsOproep, alsOverleg, alsSignaal, alsVraag, type Stand } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { mistRol } from "../wijzer.ts";
import { beeldVoor } from "./beeld.ts";
import { alsTaak, persoonVan, zoekPersoon } from "./taakwerk.ts";
import { naStilte, volgendeOproep } from "./verval.ts";
import { LANGSTE_WACHT_MS, wachtNa } from "./wacht.ts";

/** Sends or changes the card of one record for one person, worded from how things stand now. */
export async function stuur(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { inhoud } = pacht.taak;
  const eerst = await zoekPersoon(wereld, inhoud.voor);
  const record = recordVan(inhoud);
  if (eerst === null) return onbereikbaar(wereld, pacht, record);
  const geladen = await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`, record] });
  const persoon = persoonVan(wereld, inhoud.voor);
  if (persoon === null) return onbereikbaar(wereld, pacht, record);
  const om = wereld.omgeving();
  const stand = await metOverlegErbij(wereld, standVan(persoon, geladen));
  // What was withdrawn while this was waiting is not sent, and who was asked counts as silent.
  const doetMee = persoon.mist.length === 0 && !isWeg(om.gemeente, persoon, om.nu);
  if (!doetMee || mistRol(stand, om)) return onbereikbaar(wereld, pacht, record);
  const beeld = beeldVoor(stand, om, meldingen(wereld, pacht), inhoud.ronde === 1);
  if (beeld === null) return wereld.opslag.rondAf(pacht);
  const { adres } = stand.gesprek.doc;
  if (adres === null) return onbereikbaar(wereld, pacht, record);
  const oud = kaartVan(stand.gesprek.doc, record);
  const bericht = alsBericht(wereld, persoon, adres, beeld);
  const verzending =
    oud === null || inhoud.ronde === 1 ? await wereld.zender.stuur(bericht) : await wijzigOfStuur(wereld, oud, bericht);
  return verwerk(wereld, pacht, { persoon, record, oud, verzending, adres });
}

/** The start card, with one fixed sentence on top. A reminder is sent at most once. */
export async function stuurStartkaart(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { inhoud } = pacht.taak;
  const voor = inhoud.voor ?? (await indiener(wereld, inhoud.vraag));
  const eerst = await zoekPersoon(wereld, voor);
  if (eerst === null || (inhoud.soort === "bijna_weg" && pacht.poging > 1)) return wereld.opslag.rondAf(pacht);
  const geladen = await wereld.opslag.laad({ records: [`gesprek/${eerst.oid}`] });
  const persoon = persoonVan(wereld, voor);
  if (persoon === null || persoon.mist.length > 0) return wereld.opslag.rondAf(pacht);
  const stand = standVan(persoon, geladen);
  const { adres } = stand.gesprek.doc;
  if (adres === null) return wereld.opslag.rondAf(pacht);
  const tekst = inhoud.soort === "bijna_weg" ? "concept.bijna.weg" : inhoud.tekst;
  const boven = tekst === undefined ? [] : [verwoord(catalogusVan(wereld.gemeente()), tekst)];
  const verzending = await wereld.zender.stuur(
    alsBericht(wereld, persoon, adres, startbeeld(zichtVan(persoon, wereld.omgeving()), stand.gesprek.doc, boven)),
  );
  if (verzending.soort === "later" || verzending.soort === "onzeker") return laterNog(wereld, pacht, verzending);
  return wereld.opslag.rondAf(pacht);
}

/** The pseudonym of whose draft this is. */
async function indiener(wereld: Wereld, vraag: string | undefined): Promise<string | undefined> {
  const geladen = await wereld.opslag.laad({ records: [`vraag/${vraag ?? ""}`] });
  const doc = alsVraag(geladen.records[0])?.doc;
  return doc?.toestand.soort === "concept" ? wereld.schuilnaam(doc.indiener) : undefined;
}

async function wijzigOfStuur(wereld: Wereld, activiteit: string, bericht: Bericht): Promise<Verzending> {
  const gewijzigd = await wereld.zender.wijzig(activiteit, bericht);
  return gewijzigd.soort === "kaart_weg" ? wereld.zender.stuur(bericht) : gewijzigd;
}

interface Poging {
  readonly persoon: Persoon;
  readonly record: RecordSleutel;
  readonly oud: string | null;
  readonly verzending: Verzending;
  readonly adres: Adres;
}

async function verwerk(wereld: Wereld, pacht: Pacht, poging: Poging): Promise<void> {
  const { verzending, oud, record, persoon } = poging;
  switch (verzending.soort) {
    case "gelukt":
      wereld.tellers?.("verzonden");
      if (verzending.activiteit === oud) return wereld.opslag.rondAf(pacht);
      await onthoudKaart(wereld, pacht, persoon, record, verzending.activiteit);
      if (oud !== null) await verwijsNaarBeneden(wereld, poging, oud);
      return;
    case "later":
    case "onzeker":
      return laterNog(wereld, pacht, verzending);
    case "onbereikbaar":
    case "kaart_weg":
      wereld.tellers?.("niet_verzonden");
      return onbereikbaar(wereld, pacht, record);
  }
}

function onthoudKaart(
  wereld: Wereld,
  pacht: Pacht,
  persoon: Persoon,
  record: RecordSleutel,
  activiteit: string,
): Promise<void> {
  const sleutel = `gesprek/${persoon.oid}` as const;
  return alsTaak(wereld, pacht, { records: [sleutel] }, (geladen) => {
    const bewaard = geladen.records[0];
    if (bewaard === undefined) return null;
    const { doc, versie } = alsGesprek(bewaard, persoon.oid);
    const met = metKaart(doc, record, activiteit);
    const gesprek =
      record.startsWith("vraag/") && !met.open.some(({ vraag }) => record === `vraag/${vraag}`)
        ? metMijn(met, record.slice(6))
        : met;
    const actief = gesprek.open.at(-1)?.vraag;
    return {
      wijzigingen: [{ sleutel, versie, inhoud: gesprek, actief: actief === undefined ? null : `vraag/${actief}` }],
    };
  });
}

/** The card higher up is no longer the living one; it says where to look and holds nothing else. */
async function verwijsNaarBeneden(wereld: Wereld, { persoon, adres }: Poging, oud: string): Promise<void> {
  const zicht = zichtVan(persoon, wereld.omgeving());
  const beeld = melding(zicht, "verder_beneden", {
    titel: zin(zicht, "verder_beneden.titel"),
    zinnen: [zin(zicht, "verder_beneden")],
    knoppen: [],
    nood: false,
  });
  await wereld.zender.wijzig(oud, alsBericht(wereld, persoon, adres, beeld));
}

/** Tries again: after as long as Teams asks, else later each time that it may have been done. */
export function laterNog(
  wereld: Wereld,
  pacht: Pacht,
  verzending: Extract<Verzending, { soort: "later" | "onzeker" }>,
): Promise<void> {
  const eigen = wachtNa(pacht.poging, 500);
  const na = verzending.soort === "later" ? Math.min(verzending.naMs ?? eigen, LANGSTE_WACHT_MS) : eigen;
  return wereld.opslag.rondAf(pacht, { om: wereld.omgeving().nu + na, zeker: verzending.soort === "later" });
}

/** The address is finished, the task is not: whoever was asked here counts as silent, the next is asked now. */
function onbereikbaar(wereld: Wereld, pacht: Pacht, record: RecordSleutel): Promise<void> {
  wereld.logboek.warn({ soort: pacht.taak.inhoud.soort }, "collega niet bereikbaar in Teams");
  return alsTaak(wereld, pacht, { records: [record], belasting: true }, (geladen, om) => {
    const vraag = alsVraag(geladen.records[0]);
    const oproep = alsOproep(geladen.records[0]);
    const gevraagde = vraag === null ? null : gevraagdeVan(vraag.doc);
    if (vraag !== null && gevraagde !== null && wereld.schuilnaam(gevraagde) === pacht.taak.inhoud.voor) {
      if (vraag.doc.toestand.soort === "opgepakt") return naStilte(wereld, om, vraag);
      // The same person again: the clock of the offer tries once more, not this task.
      return gevraagdeVan(naarVolgende(om, vraag.doc)) === gevraagde ? null : naStilte(wereld, om, vraag);
    }
    const geroepen = oproep?.doc.gevraagd.at(-1);
    if (
      oproep !== null &&
      oproep.doc.stand.soort === "roept" &&
      geroepen !== undefined &&
      wereld.schuilnaam(geroepen.wie) === pacht.taak.inhoud.voor
    )
      return volgendeOproep(om, oproep);
    return null;
  });
}

/** What the card is about. */
function recordVan({ vraag, oproep, casus, overleg, signaal }: Taakinhoud): RecordSleutel {
  if (signaal !== undefined) return `signaal/${signaal}`;
  if (vraag !== undefined) return `vraag/${vraag}`;
  if (casus !== undefined) return `casus/${casus}`;
  return overleg === undefined ? `oproep/${oproep ?? ""}` : `overleg/${overleg}`;
}

function standVan(ik: Persoon, geladen: Geladen): Stand {
  const [eerste, tweede] = geladen.records;
  if (eerste === undefined) throw new TypeError("gesprek niet geladen");
  return {
    ik,
    gesprek: alsGesprek(eerste, ik.oid),
    vraag: alsVraag(tweede),
    oproep: alsOproep(tweede),
    casus: alsCasus(tweede),
    overleg: alsOverleg(tweede),
    signaal: alsSignaal(tweede),
    gevonden: null,
  };
}

function meldingen(wereld: Wereld, pacht: Pacht): readonly string[] {
  const { tekst } = pacht.taak.inhoud;
  return [
    ...(tekst === undefined ? [] : [verwoord(catalogusVan(wereld.gemeente()), tekst)]),
    ...(pacht.poging > 1 ? [verwoord(catalogusVan(wereld.gemeente()), "mogelijk.dubbel")] : []),
  ];
}

function alsBericht(wereld: Wereld, { oid }: Persoon, adres: Adres, beeld: Kaartbeeld): Bericht {
  const melding = verwoord(catalogusVan(wereld.gemeente()), meldingVan(beeld));
  return { adres, kaart: wereld.kaart(beeld, oid), tekst: null, melding };
}

/** One of the fixed sentences that a notification may show. */
function meldingVan({ naam }: Kaartbeeld): Tekstsleutel {
  if (naam.startsWith("aanbod") || naam.startsWith("oproep/collega") || naam === "consult/gevraagd")
    return "melding.kort";
  if (naam.startsWith("signaal/")) return "signaal.melding";
  const herinnert = naam === "pols" || naam === "eigenaar/let_op" || naam === "overleg";
  return herinnert ? "melding.herinnering" : "melding.gewijzigd";
}
