import { vraagtCollegas } from "../../../dialogs/beelden/casuistiek.ts";
import { geenrechtbeeld } from "../../../dialogs/beelden/geen-recht.ts";
import { werktAanBalie } from "../../../dialogs/beelden/start.ts";
import type { Tekstsleutel } from "../../../dialogs/teksten.ts";
import { antwoord, LANGSTE_ANTWOORD } from "../../../dialogs/vraagsoorten.ts";
import { oordeel } from "../../domain/bevoegdheid.ts";
import { leesCode } from "../../domain/code.ts";
import {
  herkenOpdracht,
  isCasuistiek,
  leesVraagnummer,
  leesZoeknummer,
  lijktVraagnummer,
} from "../../domain/taal/opdracht.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { type Besluit, GEWEIGERD, laatZien, niets, wijzigVraag } from "../besluit.ts";
import type { Geborgd, Omgeving, Stand } from "../stand.ts";
import { wegwijzer } from "../wegwijzers.ts";
import { handel } from "../wijzer.ts";
import { metSignalen, toonVraag } from "./alarm.ts";
import { codeZoeken } from "./code.ts";
import { druk, magHierStaan, naarStart, zichtVan } from "./gemeen.ts";
import { type Doorgezien, doorzie } from "./invoer.ts";
import { hervat, stoppen, terug } from "./lopen.ts";
import { directHulp } from "./nood.ts";
import { onbegrepen, wijsNaarVenster } from "./onbegrepen.ts";
import { hulpbeeld, maakConcept, openConcept } from "./start.ts";

/** What the chat answers above the card it sends; one of the fixed sentences. */
export interface Tekstbesluit {
  readonly besluit: Besluit;
  readonly boven: Tekstsleutel | null;
}

const VOORBEELDNUMMER = 127;
const BEGROETING =
  /^(hoi|hallo|hey|dag|goede(morgen|middag|avond)|dank ?(je|u)?( wel)?|bedankt|ok(e|ay)?|ja|nee|top|prima|test)[.!\s]*$/i;

/** Something typed in the chat: a word that steers, a code, or what a resident came for. */
export function beurtVanTekst(geladen: Stand, tekst: string, om: Omgeving): Tekstbesluit {
  // A draft that was active here may since have been taken over by a colleague with the code.
  const stand = geladen.vraag?.doc.indiener === geladen.ik.oid ? geladen : { ...geladen, vraag: null };
  const sturend = opdracht(stand, tekst, om);
  if (sturend !== null) return { besluit: sturend, boven: null };
  if (!werktAanBalie(stand.ik.rollen)) return { besluit: onbegrepen(stand, om), boven: null };
  if (!magHierStaan(om)) return { besluit: wijsNaarVenster(stand, tekst, om), boven: null };
  const code = leesCode(tekst);
  if (code !== null) return { besluit: codeZoeken(stand, druk("code_zoeken", 0, { code }), om), boven: null };
  if (tekst.trim().length < 4 || BEGROETING.test(tekst.trim())) return { besluit: onbegrepen(stand, om), boven: null };
  return beginMetWoorden(stand, tekst, om);
}

/** "vraag 127": the same card as a button to it, or the same refusal, whether there is such a vraag or not. */
function opNummer(stand: Stand, om: Omgeving): Besluit {
  const gevonden = { ...stand, vraag: stand.genummerd ?? null };
  const besluit = handel(gevonden, druk("toon_vraag", 0), om);
  if (gevonden.vraag === null || besluit.resultaat === GEWEIGERD) return besluit;
  const { id } = gevonden.vraag.doc;
  return {
    ...besluit,
    audit: [{ actie: "vraag.status", object: id, resultaat: "gelukt" }],
    // Sent as the living card of this vraag, so that it follows what happens.
    resultaat: `vraag/${id}`,
  };
}

/** `hulp`, `stop`, `terug`, `mijn vragen`, `vraag 127` and the like: at any moment, typing errors included. */
function opdracht(stand: Stand, tekst: string, om: Omgeving): Besluit | null {
  if (leesVraagnummer(tekst) !== null) return opNummer(stand, om);
  const vraag = stand.vraag?.doc.toestand.soort === "concept" ? stand.vraag : null;
  const rev = vraag?.doc.stroom.revision ?? 0;
  const gevraagd = herkenOpdracht(tekst);
  // To the desk these are words of a resident.
  if (isCasuistiek(gevraagd))
    return vraagtCollegas({ gemeente: om.gemeente, ik: stand.ik }) ? handel(stand, druk(gevraagd, rev), om) : null;
  switch (gevraagd) {
    case "hulp":
      return laatZien(stand, hulpbeeld(stand, om));
    case "gevaar":
      return { ...directHulp({ ...stand, vraag }, druk("direct_hulp", rev), om), resultaat: "kaart" };
    case "stop":
      return vraag === null ? naarStart(stand, om, []) : stop(stand, rev, om);
    case "terug":
      return vraag === null ? naarStart(stand, om, []) : terug(stand, druk("terug", rev), om);
    case "verder":
      return vraag === null
        ? naarStart(stand, om, [zichtVan(stand.ik, om).zeg("verder.niets")])
        : hervat(stand, druk("hervat", rev), om);
    case "overzicht":
    case "ons_team":
    case "te_laat":
    case "berichten":
    case "sociale_kaart":
      return handel(stand, druk(gevraagd, rev), om);
    case "signaal_geven":
    case "mijn_signalen":
    case "signalen":
    case "cijfers":
    case "beheer":
      return alsHetMag(stand, gevraagd, rev, om);
    case "daglijst":
      // To whoever has no such list it is an ordinary word.
      return stand.lijst === undefined ? null : handel(stand, druk(gevraagd, rev), om);
    case "begin":
      return naarStart(stand, om, []);
    case null:
      return lijktVraagnummer(tekst) ? onbegrepen(stand, om, zoBedoeld(stand, tekst, om)) : null;
  }
}

/** Its card asks something of its own, so it is sent as it is and not as the card of the vraag. */
function stop(stand: Stand, rev: number, om: Omgeving): Besluit {
  return { ...stoppen(stand, druk("stoppen", rev), om), resultaat: "kaart" };
}

/** To whoever may not do it, it is said what they can do instead; who leads no team means their own signals. */
function alsHetMag(stand: Stand, verb: string, rev: number, om: Omgeving): Besluit {
  const mag = (welke: string) => {
    const actie = wegwijzer(welke)?.actie;
    return actie !== undefined && oordeel(stand.ik.rollen, actie, ["geen"]) === "ja";
  };
  const welke = verb === "signalen" && !mag(verb) ? "mijn_signalen" : verb;
  if (mag(welke)) return handel(stand, druk(welke, rev), om);
  const beeld = geenrechtbeeld(zichtVan(stand.ik, om), verb);
  return laatZien(stand, { ...beeld, basis: { rev: stand.gesprek.doc.revisie } });
}

/** How to ask for a vraag, with the number that was typed when it was one. */
function zoBedoeld(stand: Stand, tekst: string, om: Omgeving): string {
  return zichtVan(stand.ik, om).zeg("vraagnummer.niet", { nr: leesZoeknummer(tekst) ?? VOORBEELDNUMMER });
}

/** In the trial a vraag may begin with free text; it fills card A, which is shown to be confirmed. */
function beginMetWoorden(stand: Stand, tekst: string, om: Omgeving): Tekstbesluit {
  const gezien = doorzie({ eigen_woorden: tekst }, "weg");
  const woorden = String(gezien.waarden["eigen_woorden"]).trim();
  const kort = woorden.slice(0, LANGSTE_ANTWOORD);
  const wacht = wachtOpWoorden(stand.vraag);
  const besluit =
    wacht === null
      ? openConcept(stand, om, maakConcept(stand, om, "vraagverkenning", { eigen_woorden: kort }))
      : vulAan(stand, om, wacht, kort);
  const { vraag } = besluit;
  const boven = bovenKaart(gezien, woorden, kort, stand);
  if (vraag === null || vraag.doc === null) return { besluit, boven };
  const geborgd = { sleutel: vraag.sleutel, versie: vraag.versie, doc: vraag.doc, nummer: null };
  return { besluit: metSignalen(besluit, stand, om, geborgd, vraag.doc, gezien.signalen), boven };
}

/** Card A that still waits for the resident's words: what is typed now is the reply to what is on the screen. */
function wachtOpWoorden(vraag: Geborgd<Vraag> | null): Geborgd<Vraag> | null {
  if (
    vraag === null ||
    vraag.doc.toestand.soort !== "concept" ||
    vraag.doc.toestand.gepauzeerd ||
    vraag.doc.stroom.asked !== "woorden"
  )
    return null;
  return antwoord(vraag.doc.stroom.answers, "eigen_woorden") === null ? vraag : null;
}

function vulAan(stand: Stand, om: Omgeving, geborgd: Geborgd<Vraag>, woorden: string): Besluit {
  const { stroom } = geborgd.doc;
  const doc: Vraag = {
    ...geborgd.doc,
    stroom: { ...stroom, answers: { ...stroom.answers, eigen_woorden: woorden }, revision: stroom.revision + 1 },
  };
  return {
    ...niets(stand),
    vraag: wijzigVraag(geborgd, doc),
    audit: [{ actie: "vraag.invullen", object: doc.id, resultaat: "gelukt" }],
    toon: () => toonVraag(stand, om, doc, geborgd.nummer),
    resultaat: `vraag/${doc.id}`,
  };
}

function bovenKaart(gezien: Doorgezien, woorden: string, kort: string, stand: Stand): Tekstsleutel | null {
  if (gezien.weggehaald.includes("bsn")) return "bsn.chat";
  if (gezien.weggehaald.length > 0) return "gegevens.chat";
  if (kort.length < woorden.length) return "te_lang.afgekapt";
  return stand.gesprek.doc.open.length > 0 && wachtOpWoorden(stand.vraag) === null ? "nieuwe_vraag.ernaast" : null;
}
