import { catalogusVan, verwoord } from "../../dialogs/teksten.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { eerdereTik, kaartVan, metKaart, zonderKaart } from "../domain/gesprek.ts";
import { Storing } from "../fouten.ts";
import { metBeheer, zetInrichting } from "./beheerladen.ts";
import { type Besluit, GEWEIGERD } from "./besluit.ts";
import type { Antwoord, Gebeurtenis } from "./gebeurtenis.ts";
import { naarStart, stuurKaart, stuurStart } from "./handelingen/gemeen.ts";
import { beurtVanTekst } from "./handelingen/tekst.ts";
import { antwoordMet, toonEerder } from "./herhaling.ts";
import { type Invoer, leesInvoer } from "./invoer.ts";
import { nietBewaard } from "./niet-bewaard.ts";
import { alsVastlegging, isLeeg } from "./omzetten.ts";
import { type Alvast, leesAlvast, metLijst } from "./overzicht.ts";
import { metPlanning } from "./planning.ts";
import type { Geladen, Uitslag } from "./poorten.ts";
import { regisseurIn } from "./regisseur.ts";
import { metSignaallijst } from "./signaallijst.ts";
import {
  alsCasus,
  alsGesprek,
  alsOproep,
  alsOverleg,
  alsSignaal,
  alsVraag,
  metBelasting,
  type Omgeving,
  type Stand,
} from "./stand.ts";
import { metTellingen } from "./tellingen.ts";
import { laatToe, laatToeOfKijkNa } from "./toelaten.ts";
import { wegwijzer } from "./wegwijzers.ts";
import type { Wereld } from "./wereld.ts";
import { handel } from "./wijzer.ts";

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
    if (!(fout instanceof Storing) || wegwijzer(invoer.druk.verb)?.typt === true) throw fout;
    wereld.logboek.warn({ dienst: fout.dienst }, "storing, niet bewaard");
    wereld.tellers?.("niet_bewaard");
    return nietBewaard(wereld, ik, gebeurtenis, invoer);
  }
}

async function probeer(wereld: Wereld, gebeurtenis: Gebeurtenis, invoer: Invoer): Promise<Antwoord> {
  let { laad } = invoer;
  for (let poging = 0; poging < POGINGEN; poging++) {
    const [geladen, alvast] = await Promise.all([
      wereld.opslag.laad(laad),
      leesAlvast(wereld, gebeurtenis, invoer.druk),
    ]);
    // The load may have brought another roster; who somebody is and what is decided go by the same one.
    const { ik, antwoord } = laatToe(wereld, gebeurtenis);
    if (ik === null) return antwoord;
    const { om, gemist } = metBelasting(wereld.omgeving(), laad, geladen);
    const gelezen = maakStand(ik, gebeurtenis, geladen, om);
    const stand = await metErbij(wereld, gelezen, gebeurtenis, { druk: invoer.druk, om, alvast });
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
    const besluit = metKaarten(beslis(stand, gebeurtenis, invoer, om), stand, gebeurtenis, om);
    if (gemist()) {
      laad = { ...laad, belasting: true };
      continue;
    }
    if (isLeeg(besluit, stand)) return antwoordMet({ wereld, stand }, besluit, null);
    if (!(await zetInrichting(wereld, besluit, stand, om))) continue;
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

/** What some taps need besides their own records; for all others nothing more is loaded. */
async function metErbij(
  wereld: Wereld,
  gelezen: Stand,
  gebeurtenis: Gebeurtenis,
  bij: { readonly druk: Invoer["druk"]; readonly om: Omgeving; readonly alvast: Alvast | null },
): Promise<Stand> {
  const gepland = await metPlanning(wereld, gelezen, gebeurtenis, bij);
  const geteld = await metTellingen(wereld, gepland, bij);
  const gelijst = await metSignaallijst(wereld, geteld, gebeurtenis, bij);
  const beheerd = await metBeheer(wereld, gelijst, bij);
  return metLijst(wereld, beheerd, gebeurtenis, bij);
}

function nummerNa(uitslag: Uitslag, { vraag, andere }: Besluit, stand: Stand): number | null {
  if (uitslag.uitslag !== "vast") return null;
  if (vraag !== null) return uitslag.nummers.get(vraag.sleutel) ?? stand.vraag?.nummer ?? null;
  const nieuw = andere.find(({ nummer }) => nummer === true);
  return nieuw === undefined
    ? (stand.casus?.nummer ?? stand.signaal?.nummer ?? null)
    : (uitslag.nummers.get(nieuw.sleutel) ?? null);
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

/** What a card of its own in the chat can show. */
function isKaartrecord(soort: string | undefined): boolean {
  return soort === "vraag" || soort === "oproep" || soort === "casus" || soort === "overleg" || soort === "signaal";
}

/** What is typed is answered by a message of its own: committed first, then sent by the relay. */
function verstuurd(besluit: Besluit, stand: Stand, om: Omgeving, boven: string | null): Besluit {
  if (isLeeg(besluit, stand) || besluit.resultaat === "kaart" || besluit.toon === null) return besluit;
  const [soort, id] = besluit.resultaat.split("/");
  const voor = om.schuilnaam(stand.ik.oid);
  if (!isKaartrecord(soort)) return { ...besluit, resultaat: "kaart" };
  const taak = {
    id: `nieuw:${besluit.resultaat}:${voor}`,
    om: om.nu,
    inhoud: { soort: "stuur", [soort ?? ""]: id ?? "", voor, ronde: 1, ...(boven === null ? {} : { tekst: boven }) },
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
  const casus = rest.map(alsCasus).find((gevonden) => gevonden !== null) ?? null;
  const overleg = rest.map(alsOverleg).find((gevonden) => gevonden !== null) ?? null;
  const signaal = rest.map(alsSignaal).find((gevonden) => gevonden !== null) ?? null;
  const gevonden =
    geladen.via.map(alsVraag).find((via) => via !== null && via.doc.stroom.answers["liever_niet"] !== ik.oid) ?? null;
  const adres = gebeurtenis.adres ?? gesprek.doc.adres;
  const nieuwAdres = JSON.stringify(adres) !== JSON.stringify(gesprek.doc.adres);
  const regisseur = regisseurIn(geladen, om);
  const genummerd = alsVraag(geladen.genummerd);
  const metAdres = { ...gesprek, doc: { ...gesprek.doc, adres } };
  return { ik, gesprek: metAdres, nieuwAdres, vraag, oproep, casus, overleg, signaal, gevonden, genummerd, regisseur };
}

/**
 * The card that was tapped shows this record from now on, and no other: news of the other one gets a card of its own
 * and never replaces what somebody is filling in. A card with a number to call shows no record at all.
 */
function metKaartVan(besluit: Besluit, stand: Stand, gebeurtenis: Gebeurtenis): Besluit {
  if (gebeurtenis.soort !== "knop" || gebeurtenis.kaart === null || isLeeg(besluit, stand)) return besluit;
  const { kaart, verb } = gebeurtenis;
  const record = besluit.resultaat;
  const toontRecord = /^(vraag|casus|overleg|signaal)\//u.test(record) || verb.startsWith("oproep_");
  const los = zonderKaart(besluit.gesprek, kaart);
  return { ...besluit, gesprek: toontRecord ? metKaart(los, record, kaart) : los };
}

function metKaarten(besluit: Besluit, stand: Stand, gebeurtenis: Gebeurtenis, om: Omgeving): Besluit {
  const met = metKaartVan(besluit, stand, gebeurtenis);
  // Who is typing makes no difference yet to what the chat shows.
  const typt = gebeurtenis.soort === "knop" && wegwijzer(gebeurtenis.verb)?.typt === true;
  return typt ? met : kaartVolgt(met, stand, om);
}

/** What is done in the window shows on the card in the chat too; a draft is left alone, somebody may be typing on it. */
function kaartVolgt(besluit: Besluit, stand: Stand, om: Omgeving): Besluit {
  const { vraag, oproep } = besluit;
  if (om.plek === "chat") return besluit;
  const records = [
    ...(vraag?.doc != null && vraag.doc.toestand.soort !== "concept" ? [vraag.sleutel] : []),
    ...(oproep === null ? [] : [oproep.sleutel]),
    ...besluit.andere.map(({ sleutel }) => sleutel).filter((sleutel) => /^(casus|overleg|signaal)\//u.test(sleutel)),
  ].filter((record) => kaartVan(besluit.gesprek, record) !== null);
  const erbij = records.map((record) => stuurKaart(om, record, stand.ik.oid, { naMs: 300 }));
  return {
    ...besluit,
    taken: [...erbij.filter(({ id }) => !besluit.taken.some((taak) => taak.id === id)), ...besluit.taken],
  };
}

function zin(wereld: Wereld, sleutel: string): Antwoord {
  return { soort: "zin", tekst: verwoord(catalogusVan(wereld.gemeente()), sleutel) };
}
