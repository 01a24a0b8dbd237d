import { ANTWOORDVORMEN } from "../../dialogs/beelden/signaal-antwoord.ts";
import { plekkenIn, vrijeZinnen } from "../../dialogs/eigen-zinnen.ts";
import { ALLE_STROMEN } from "../../dialogs/stromen.ts";
import { HERHALINGEN } from "../../src/domain/beheer/herhaling.ts";
import { LEESSOORTEN } from "../../src/domain/beheer/leesproef.ts";
import { ONDERDELEN } from "../../src/domain/beheer/onderdelen.ts";
import { SOORTEN_VRAAG } from "../../src/domain/casuistiek/casus.ts";
import { AANWIJSSOORTEN } from "../../src/domain/casuistiek/coach-soorten.ts";
import { CONSULTSOORTEN, PLEKKEN } from "../../src/domain/casuistiek/inrichting.ts";
import { LIJNEN } from "../../src/domain/dag.ts";
import { BERICHTSOORTEN } from "../../src/domain/gesprek.ts";
import { GEGEVENSSOORTEN } from "../../src/domain/privacy/gegevens.ts";
import type { Kandidaatreden, Overslagreden } from "../../src/domain/rooster.ts";
import { ANTWOORDSOORTEN, GEGEVEN_SOORTEN, HOE_VAAK, Signaalsoort } from "../../src/domain/signaal/signaal.ts";
import { Afsluiting, Functie, Haast, Kanaal, Leefgebied, Merk, Rol, Veiligheid } from "../../src/domain/sleutels.ts";
import { VEILIGHEIDSKAARTEN } from "../../src/domain/veiligheid/kaarten.ts";
import { CAPACITEITEN } from "../../src/domain/voorziening.ts";
import { Plaatsing } from "../../src/domain/vraag.ts";
import { TELREGELS } from "../../src/domain/weekbericht.ts";
import { lees } from "../huis/bestanden.ts";
import { ALLE_KAARTMOMENTEN } from "./alle-vragen.ts";

/** Why a colleague may be asked; the type in `rooster.ts` says which there are, and a team lead may choose. */
const REDENEN = {
  regisseur: 1,
  collega: 1,
  functie: 1,
  reserve: 1,
  vervanger: 1,
  vervangende_functie: 1,
  teamleider: 1,
  teamleider_afwezig: 1,
  dienst: 1,
} satisfies Record<Kandidaatreden, 1>;

/** Why somebody may be passed over. */
const OVERGESLAGEN = {
  uitgesloten: 1,
  geen_beroepskracht: 1,
  mag_nog_niet: 1,
  nog_niet_in_dienst: 1,
  niet_meer_in_dienst: 1,
  gesloten: 1,
  afwezig: 1,
  bij_moederorganisatie: 1,
  geen_werkdag: 1,
  vol: 1,
} satisfies Record<Overslagreden, 1>;

/** Legal routes, each with a card of its own. */
const WETTELIJK = [...lees("src/domain/wettelijk.ts").matchAll(/merk: "(\w+)"/g)].map(([, merk]) => merk ?? "");

const VRAGEN = [
  ...new Set(
    ALLE_KAARTMOMENTEN.filter(({ stap }) => !stap.confirms).flatMap(({ vragen }) => vragen.map(({ id }) => id)),
  ),
];
const bij = (begin: string, delen: readonly string[]) => delen.map((deel) => `${begin}${deel}`);

/**
 * How keys are put together in the code: each template, and the keys it can make. Where that hangs on the questions
 * themselves, `getoond` says that rendering every card of every step, role and channel makes them.
 */
export const AFGELEID: Readonly<Record<string, readonly string[] | "getoond">> = {
  "sociaal.plek.*": bij("sociaal.plek.", CAPACITEITEN),
  "sociaal.zet.*": bij("sociaal.zet.", CAPACITEITEN),
  "sociaal.groep.*": bij("sociaal.groep.", [...CAPACITEITEN, "onbekend"]),
  "vraag.*": "getoond",
  "lees.*": "getoond",
  "lees.*.*": "getoond",
  "lees.*.*.titel": "getoond",
  "lees.*.titel": "getoond",
  "keuze.*.*": "getoond",
  "keuze.*.ja": "getoond",
  "achter.*": "getoond",
  "uitleg.*": "getoond",
  "stap.*.*": "getoond",
  "stap.*.titel": bij(
    "stap.",
    ALLE_STROMEN.flatMap(({ steps }) => steps.map(({ id }) => `${id}.titel`)),
  ),
  "regel.*": bij(
    "regel.",
    VRAGEN.filter((id) => !id.startsWith("tak.")),
  ),
  "fout.*": bij("fout.", [
    "verplicht",
    "te_lang",
    "kies",
    "postcode",
    "postcode_team",
    "telefoon",
    "datum",
    "voorbij",
    "ver",
    "ongeldig",
  ]),
  "haast.*": bij("haast.", Haast.options),
  "merk.*": bij("merk.", Merk.options),
  "waarom.*": bij("waarom.", [
    ...Object.keys(REDENEN),
    "gekozen",
    "was_eigenaar",
    "doorgezet",
    "uit_de_rij",
    "teamleider_vervanger",
  ]),
  "overslag.*": bij("overslag.", [
    "mag_nog_niet",
    "nog_niet_in_dienst",
    "niet_meer_in_dienst",
    "gesloten",
    "afwezig",
    "bij_moederorganisatie",
    "geen_werkdag",
    "vol",
    "stil",
  ]),
  "gaat.*": bij("gaat.", Leefgebied.options),
  "route.als.*": bij("route.als.", [
    ...Object.keys(REDENEN).filter((reden) => reden !== "dienst"),
    "teamleider_vervanger",
    "gekozen",
  ]),
  "route.over.*": bij("route.over.", Object.keys(OVERGESLAGEN)),
  "instemming.*": bij("instemming.", Plaatsing.shape.instemming.options),
  "mist.*": bij("mist.", ["vog", "geheimhouding", "instructie"]),
  "keuze.tak.*": bij("keuze.tak.", ["ja", "nee", "weet_niet"]),
  "veilig.titel.*": bij("veilig.titel.", VEILIGHEIDSKAARTEN),
  "kaart.*": bij(
    "kaart.",
    VEILIGHEIDSKAARTEN.filter((kaart) => kaart !== "geweld_balie"),
  ),
  "melding.*.*": [
    ...WETTELIJK.flatMap((merk) => bij(`melding.${merk}.`, ["herkend", "zeg"])),
    ...bij("melding.wmo_melding.", ["steun", "plan", "belofte"]),
  ],
  "nood.*": "getoond",
  "reden.*": "getoond",
  "blad.soort.*": bij("blad.soort.", SOORTEN_VRAAG),
  "blad.veld.*": "getoond",
  "coach.beter.*": "getoond",
  "coach.soort.*": bij("coach.soort.", AANWIJSSOORTEN),
  "afsluiting.*": bij("afsluiting.", Afsluiting.options),
  "gegevens.*": bij(
    "gegevens.",
    GEGEVENSSOORTEN.filter((soort) => soort !== "bsn"),
  ),
  "keuze.hoe.*": "getoond",
  "keuze.kanaal.*": bij("keuze.kanaal.", Kanaal.options),
  "functie.*": bij("functie.", Functie.options),
  "afspraak.*": bij("afspraak.", ["thuis", "bellen"]),
  "dag.*": bij("dag.", LIJNEN),
  "signaal.kies.*": bij("signaal.kies.", GEGEVEN_SOORTEN),
  "signaal.soort.*": bij("signaal.soort.", Signaalsoort.options),
  "signaal.hoe_vaak.*": bij("signaal.hoe_vaak.", HOE_VAAK),
  "signaal.als.*": bij("signaal.als.", ANTWOORDSOORTEN),
  "signaal.kies_als.*": bij("signaal.kies_als.", ANTWOORDSOORTEN),
  "signaal.antwoord.*": bij("signaal.antwoord.", ANTWOORDVORMEN),
  "signaal.antwoord.*.tekst": ANTWOORDVORMEN.map((vorm) => `signaal.antwoord.${vorm}.tekst`),
  "signaal.effect.*": bij("signaal.effect.", ["voor", "begin", "na"]),
  "signalen.stand.*": bij("signalen.stand.", ["nieuw", "gezien", "opgepakt", "collectief", "niet_nu", "klaar"]),
  "weekbericht.*": bij("weekbericht.", TELREGELS),
  "berichten.*": bij("berichten.", BERICHTSOORTEN),
  "cijfers.*.*": "getoond",
  "cijfers.*.kop": "getoond",
  "cijfers.*.noemer": "getoond",
  "cijfers.kolom.*": "getoond",
  "cijfers.rij.*.*": "getoond",
  "beheer.deel.*": bij(
    "beheer.deel.",
    ONDERDELEN.map(({ id }) => id),
  ),
  "beheer.deel.*.uitleg": ONDERDELEN.map(({ id }) => `beheer.deel.${id}.uitleg`),
  "beheer.veld.*": "getoond",
  "beheer.haast.*": bij("beheer.haast.", ["nu", "vandaag", "morgen", "drie_dagen", "vijf_dagen"]),
  "beheer.rol.*": bij("beheer.rol.", Rol.options),
  "beheer.dag.*": bij("beheer.dag.", ["ma", "di", "wo", "do", "vr", "za", "zo"]),
  "beheer.mist.*": bij("beheer.mist.", ["vog", "geheimhouding", "instructie"]),
  "beheer.capaciteit.*": bij("beheer.capaciteit.", ["open", "wachtlijst", "vol", "toets_nodig"]),
  "beheer.feestdag.*": bij("beheer.feestdag.", ["open", "dicht", "nooit", "elk_jaar", "lustrum"]),
  "beheer.reeks.*": bij("beheer.reeks.", ["casuistiek", "intervisie", "beleid"]),
  "beheer.*": bij("beheer.", ["ja", "nee"]),
  "beheer.regel.*": bij("beheer.regel.", ["gelezen", "eigen", "onderwerp"]),
  "beheer.herhaling.*": bij("beheer.herhaling.", HERHALINGEN),
  "beheer.groep.*": bij("beheer.groep.", ["domeinen", "eigen_tijden"]),
  "beheer.vult.*": bij("beheer.vult.", [...new Set(vrijeZinnen().flatMap(({ vast }) => plekkenIn(vast)))]),
  "consult.soort.*": bij("consult.soort.", CONSULTSOORTEN),
  "consult.plek.*": bij("consult.plek.", PLEKKEN),
  "beheer.lezing.soort.*": bij("beheer.lezing.soort.", LEESSOORTEN),
  "beheer.gevaar.*": bij("beheer.gevaar.", Veiligheid.options),
  "beheer.zinnen.*": bij("beheer.zinnen.", ["normaal", "spoed", "acuut"]),
};
