import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { oproepVoorBalie, oproepVoorCollega } from "../../dialogs/beelden/oproep.ts";
import { startbeeld } from "../../dialogs/beelden/start.ts";
import { verwoord } from "../../dialogs/teksten.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { eerdereTik, kaartVan, metKaart, zonderKaart } from "../domain/gesprek.ts";
import { isAfgelopen, type Oproep } from "../domain/oproep.ts";
import { isVoorbij, type Vraag } from "../domain/vraag.ts";
import { Storing } from "../fouten.ts";
import { type Besluit, GEWEIGERD } from "./besluit.ts";
import type { Antwoord, Gebeurtenis } from "./gebeurtenis.ts";
import { toonVraag } from "./handelingen/alarm.ts";
import { naarStart, stuurKaart, stuurStart, zichtVan } from "./handelingen/gemeen.ts";
import { noodbeeld } from "./handelingen/nood.ts";
import { beurtVanTekst } from "./handelingen/tekst.ts";
import { type Invoer, leesInvoer } from "./invoer.ts";
import { nietBewaard } from "./niet-bewaard.ts";
import { alsVastlegging, isLeeg } from "./omzetten.ts";
import { metLijst } from "./overzicht.ts";
import type { Geladen, Uitslag } from "./poorten.ts";
import { regisseurIn } from "./regisseur.ts";
import { alsGesprek, alsOproep, alsVraag, metBelasting, type Omgeving, type Stand } from "./stand.ts";
import { laatToe, laatToeOfKijkNa } from "./toelaten.ts";
import type { Wereld } from "./wereld.ts";
import { handel, mistRolBijOproep, mistRolBijVraag, relatiesTotVraag, toontOpnieuw } from "./wijzer.ts";

const POGINGEN = 5;

/**
 * One turn: load, decide, commit, answer. A lost race decides again on what is there now; a repeated
 * operation shows how it stands. Nothing is said to be kept that is not.
 */
export async function neemBeurt(wereld: Wereld, gebeurtenis: Gebeurtenis): Promise<Antwoord> {
  if (gebeurtenis.soort === "niets") return { soort: "niets" };
  const { ik, antwoord } = await laatToeOfKijkNa(wereld, gebeurtenis);
  if (ik === null) return antwoord;
  if (gebeurtenis.soort === "bijlage") return zin(wereld, "bijlage.chat");
  if (gebeurtenis.soort === "spraak") return zin(wereld, "spraak");
  const invoer = leesInvoer(gebeurtenis, wereld.schuilnaam);
  try {
    return await probeer(wereld, gebeurtenis, invoer);
  } catch (fout) {
    // Who is still typing keeps the text on the screen, and the page tries again by itself.
    if (!(fout instanceof Storing) || invoer.druk.verb === "bewaar") throw fout;
    wereld.logboek.warn({ dienst: fout.dienst }, "storing, niet bewaard");
    wereld.tellers?.("niet_bewaard");
    return nietBewaard(wereld, ik, gebeurtenis, invoer);
  }
}

async function probeer(wereld: Wereld, gebeurtenis: Gebeurtenis, invoer: Invoer): Promise<Antwoord> {
  let { laad } = invoer;
  for (let poging = 0; poging < POGINGEN; poging++) {
    const geladen = await wereld.opslag.laad(laad);
    // The load may have brought another roster; who somebody is and what is decided go by the same one.
    const { ik, antwoord } = laatToe(wereld, gebeurtenis);
    if (ik === null) return antwoord;
    const { om, gemist } = metBelasting(wereld.omgeving(), laad, geladen);
    const stand = await metLijst(wereld, maakStand(ik, gebeurtenis, geladen, om), gebeurtenis, {
      druk: invoer.druk,
      om,
    });
    const eerder = geladen.eerder ?? eerdereTik(stand.gesprek.doc, invoer.tik, om.nu);
    const herhaling =
      eerder === null
        ? null
        : await toonEerder(
            { wereld, stand, om },
            gebeurtenis,
            { resultaat: eerder, bezorging: geladen.eerder !== null },
            invoer.druk,
          );
    if (herhaling !== null) return herhaling;
    const besluit = kaartVolgt(metKaartVan(beslis(stand, gebeurtenis, invoer, om), stand, gebeurtenis), stand, om);
    if (gemist()) {
      laad = { ...laad, belasting: true };
      continue;
    }
    if (isLeeg(besluit, stand)) return antwoordMet({ wereld, stand }, besluit, null);
    const vastlegging = alsVastlegging(besluit, stand, invoer, om);
    const uitslag = await wereld.opslag.legVast(vastlegging);
    if (uitslag.uitslag === "botsing") continue;
    wereld.por();
    if (uitslag.uitslag === "dubbel" && besluit.resultaat !== GEWEIGERD) continue;
    if (gebeurtenis.soort !== "knop" && besluit.resultaat !== "kaart") return { soort: "niets" };
    return antwoordMet({ wereld, stand }, besluit, nummerNa(uitslag, besluit, stand));
  }
  throw new Storing("redis", "te veel gelijktijdige wijzigingen");
}

function nummerNa(uitslag: Uitslag, { vraag }: Besluit, stand: Stand): number | null {
  if (vraag === null || uitslag.uitslag !== "vast") return null;
  return uitslag.nummers.get(vraag.sleutel) ?? stand.vraag?.nummer ?? null;
}

function beslis(stand: Stand, gebeurtenis: Gebeurtenis, invoer: Invoer, om: Omgeving): Besluit {
  if (gebeurtenis.soort === "knop") return handel(stand, invoer.druk, om);
  if (gebeurtenis.soort === "tekst") {
    const { besluit, boven } = beurtVanTekst(stand, gebeurtenis.tekst, om);
    return verstuurd(besluit, stand, om, boven ?? (gebeurtenis.bijlage ? "bijlage.chat" : null));
  }
  return welkom(stand, om);
}

/** Teams announces an arrival more than once; within ten seconds it is the same one. */
function welkom(stand: Stand, om: Omgeving): Besluit {
  const leeg = naarStart(stand, om, []);
  if (om.nu - stand.gesprek.doc.begroet < 10_000) return { ...leeg, gesprek: stand.gesprek.doc, toon: null };
  return {
    ...leeg,
    gesprek: { ...leeg.gesprek, begroet: om.nu },
    taken: [stuurStart(om, stand.ik.oid)],
    resultaat: "start",
  };
}

/** What is typed is answered by a message of its own: committed first, then sent by the relay. */
function verstuurd(besluit: Besluit, stand: Stand, om: Omgeving, boven: string | null): Besluit {
  if (isLeeg(besluit, stand) || besluit.resultaat === "kaart" || besluit.toon === null) return besluit;
  const [soort, id] = besluit.resultaat.split("/");
  const voor = om.schuilnaam(stand.ik.oid);
  if (soort !== "vraag" && soort !== "oproep") return { ...besluit, resultaat: "kaart" };
  const taak = {
    id: `nieuw:${besluit.resultaat}:${voor}`,
    om: om.nu,
    inhoud: { soort: "stuur", [soort]: id ?? "", voor, ronde: 1, ...(boven === null ? {} : { tekst: boven }) },
  };
  return { ...besluit, taken: [...besluit.taken.filter(({ id: ander }) => ander !== taak.id), taak] };
}

function maakStand(ik: Persoon, gebeurtenis: Gebeurtenis, geladen: Geladen, om: Omgeving): Stand {
  const [eerste, ...rest] = geladen.records;
  if (eerste === undefined) throw new TypeError("gesprek niet geladen");
  const gesprek = alsGesprek(eerste, ik.oid);
  const vraag =
    rest.map(alsVraag).find((gevonden) => gevonden !== null) ??
    (gebeurtenis.soort === "tekst" ? alsVraag(geladen.actieve) : null);
  const oproep = rest.map(alsOproep).find((gevonden) => gevonden !== null) ?? null;
  const gevonden =
    geladen.via.map(alsVraag).find((via) => via !== null && via.doc.stroom.answers["liever_niet"] !== ik.oid) ?? null;
  const adres = gebeurtenis.adres ?? gesprek.doc.adres;
  const nieuwAdres = JSON.stringify(adres) !== JSON.stringify(gesprek.doc.adres);
  const regisseur = regisseurIn(geladen, om);
  const genummerd = alsVraag(geladen.genummerd);
  const metAdres = { ...gesprek, doc: { ...gesprek.doc, adres } };
  return { ik, gesprek: metAdres, nieuwAdres, vraag, oproep, gevonden, genummerd, regisseur };
}

/**
 * The card that was tapped shows this record from now on, and no other: news of the other one gets a card of its own
 * and never replaces what somebody is filling in. A card with a number to call shows no record at all.
 */
function metKaartVan(besluit: Besluit, stand: Stand, gebeurtenis: Gebeurtenis): Besluit {
  if (gebeurtenis.soort !== "knop" || gebeurtenis.kaart === null || isLeeg(besluit, stand)) return besluit;
  const { kaart, verb } = gebeurtenis;
  const record = besluit.resultaat;
  const toontRecord = record.startsWith("vraag/") || verb.startsWith("oproep_");
  const los = zonderKaart(besluit.gesprek, kaart);
  return { ...besluit, gesprek: toontRecord ? metKaart(los, record, kaart) : los };
}

/** What is done in the window shows on the card in the chat too; a draft is left alone, somebody may be typing on it. */
function kaartVolgt(besluit: Besluit, stand: Stand, om: Omgeving): Besluit {
  const { vraag, oproep } = besluit;
  if (om.plek === "chat") return besluit;
  const records = [
    ...(vraag?.doc != null && vraag.doc.toestand.soort !== "concept" ? [vraag.sleutel] : []),
    ...(oproep === null ? [] : [oproep.sleutel]),
  ].filter((record) => kaartVan(besluit.gesprek, record) !== null);
  const erbij = records.map((record) => stuurKaart(om, record, stand.ik.oid, { naMs: 300 }));
  return {
    ...besluit,
    taken: [...erbij.filter(({ id }) => !besluit.taken.some((taak) => taak.id === id)), ...besluit.taken],
  };
}

interface Plek {
  readonly wereld: Wereld;
  readonly stand: Stand;
  readonly om: Omgeving;
}

/**
 * The same tap again: its result stands, so show how it stands now.
 *
 * @param eerder what it came to, and whether it is the same delivery too
 * @returns null when another delivery asks for help and the earlier call is over: then it is a new one
 */
async function toonEerder(
  plek: Plek,
  gebeurtenis: Gebeurtenis,
  { resultaat, bezorging }: { readonly resultaat: string; readonly bezorging: boolean },
  druk: Invoer["druk"],
): Promise<Antwoord | null> {
  if (gebeurtenis.soort !== "knop") return { soort: "niets" };
  const { wereld, stand, om } = plek;
  if (toontOpnieuw(druk.verb)) return antwoordMet(plek, handel(stand, druk, om), stand.vraag?.nummer ?? null);
  const zicht = zichtVan(stand.ik, om);
  const [soort, id] = resultaat.split("/");
  if (soort !== "vraag" && soort !== "oproep") return kaart(plek, startbeeld(zicht, stand.gesprek.doc));
  const geladen = await wereld.opslag.laad({ records: [`${soort}/${id ?? ""}`] });
  const vraag = alsVraag(geladen.records[0]);
  const oproep = alsOproep(geladen.records[0])?.doc ?? null;
  if (oproep !== null && (gebeurtenis.verb === "direct_hulp" || gebeurtenis.verb === "niet_pluis"))
    return isAfgelopen(oproep) && !bezorging ? null : toonNood(plek, oproep);
  if (oproep !== null && !mistRolBijOproep(oproep, stand.ik))
    return kaart(plek, oproep.van === stand.ik.oid ? oproepVoorBalie(zicht, oproep) : oproepVoorCollega(zicht, oproep));
  if (vraag === null || mistRolBijVraag(vraag.doc, stand.ik, om.gemeente) || isVoorbijVoor(vraag.doc, stand.ik, om))
    return kaart(plek, startbeeld(zicht, stand.gesprek.doc));
  return kaart(plek, toonVraag({ ...stand, vraag }, om, vraag.doc, vraag.nummer));
}

function isVoorbijVoor(vraag: Vraag, ik: Persoon, { gemeente }: Omgeving): boolean {
  const nietVoorMij = vraag.stroom.answers["liever_niet"] === ik.oid;
  return (isVoorbij(vraag) || nietVoorMij) && relatiesTotVraag(vraag, ik, gemeente).length === 1;
}

function toonNood(plek: Plek, oproep: Oproep): Antwoord {
  const { stand, om } = plek;
  const vraag = stand.vraag?.doc.indiener === stand.ik.oid ? stand.vraag : null;
  return kaart(plek, noodbeeld({ ...stand, vraag }, om, oproep));
}

function antwoordMet(plek: Pick<Plek, "wereld" | "stand">, besluit: Besluit, nummer: number | null): Antwoord {
  return besluit.toon === null ? { soort: "niets" } : kaart(plek, besluit.toon(nummer));
}

function kaart({ wereld, stand }: Pick<Plek, "wereld" | "stand">, beeld: Kaartbeeld): Antwoord {
  return { soort: "kaart", kaart: wereld.kaart(beeld, stand.ik.oid) };
}

function zin(wereld: Wereld, sleutel: string): Antwoord {
  return { soort: "zin", tekst: verwoord(wereld.catalogus, sleutel) };
}
