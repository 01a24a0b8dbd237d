import { veldId } from "../../cards/veld-id.ts";
import type { Alinea, Kaartbeeld } from "../../dialogs/beeld.ts";
import { stapbeeld } from "../../dialogs/beelden/stap.ts";
import { veiligheidsbeeld } from "../../dialogs/beelden/veiligheid.ts";
import { knop, melding, type Zicht } from "../../dialogs/beelden/zicht.ts";
import type { Answers } from "../../dialogs/flow.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { nieuwGesprek } from "../domain/gesprek.ts";
import type { Antwoord, Gebeurtenis } from "./gebeurtenis.ts";
import { contextVan, type Druk, magHierStaan, zichtVan } from "./handelingen/gemeen.ts";
import { doorzie } from "./handelingen/invoer.ts";
import { maakConcept } from "./handelingen/start.ts";
import type { Invoer } from "./invoer.ts";
import type { Omgeving, Stand } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

/** What must have been answered before a step is asked; the store that knows it is silent. */
const AANLEIDING: Readonly<Record<string, Answers>> = {
  bekende: { bijzonder: "bekende" },
  gemeente: { woonplek: "andere_gemeente" },
  beroepskracht: { bijzonder: "beroepskracht" },
};

/**
 * The store does not answer: it is said plainly, with what to do now. What was filled in goes back on the same
 * card to the same person, so that one more tap keeps it once the store is back. Danger in the words still brings
 * its number: nobody is called, so nothing says so.
 */
export function nietBewaard(wereld: Wereld, ik: Persoon, gebeurtenis: Gebeurtenis, invoer: Invoer): Antwoord {
  const om = wereld.omgeving();
  const zicht = zichtVan(ik, om);
  const team = om.gemeente.teams.get(ik.team);
  const zinnen = [zicht.zeg("niet.bewaard", { teamnummer: team?.telefoon ?? om.gemeente.telefoon })];
  const gevaar = gevaarIn(zicht, gebeurtenis, invoer);
  const leeg = melding(zicht, "niet_bewaard", {
    titel: zicht.zeg("niet.bewaard.titel"),
    zinnen,
    toon: "gevaar",
    knoppen: [],
  });
  if (gebeurtenis.soort !== "knop")
    return gevaar.length === 0
      ? { soort: "zin", tekst: zinnen.join(" ") }
      : { soort: "kaart", kaart: wereld.kaart({ ...leeg, alineas: [...gevaar, ...leeg.alineas] }, ik.oid) };
  const beeld = kaartMetInvoer(ik, om, invoer, zinnen) ?? {
    ...leeg,
    knoppen: [opnieuwProberen(zicht, invoer)],
    basis: basisVan(invoer, magBlijven(om, invoer)),
  };
  return { soort: "kaart", kaart: wereld.kaart({ ...beeld, alineas: [...gevaar, ...beeld.alineas] }, ik.oid) };
}

/** The title and the numbers of the safety card that these words bring up. */
function gevaarIn(zicht: Zicht, gebeurtenis: Gebeurtenis, { druk }: Invoer): readonly Alinea[] {
  const [signaal] = doorzie(gebeurtenis.soort === "tekst" ? { tekst: gebeurtenis.tekst } : druk.velden, "weg").signalen;
  if (signaal === undefined) return [];
  const beeld = veiligheidsbeeld(zicht, signaal, {
    geroepen: null,
    telefonisch: false,
    basis: {},
    terugNaarVraag: false,
  });
  return [{ tekst: beeld.titel, stijl: "nadruk" }, ...beeld.alineas.filter(({ stijl }) => stijl === "telefoon")];
}

/** The questions of the step are known without the store; the answers are those on the card. */
function kaartMetInvoer(ik: Persoon, om: Omgeving, { druk }: Invoer, meldingen: readonly string[]): Kaartbeeld | null {
  if (druk.stap === null || Object.keys(druk.velden).length === 0) return null;
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 0, doc: nieuwGesprek(ik.oid), nummer: null } as const;
  const stand: Stand = { ik, gesprek, vraag: null, oproep: null, gevonden: null };
  const stroom = druk.stap === "terugbellen" ? "terugbellen" : "vraagverkenning";
  const { waarden } = doorzie(druk.velden, null);
  const concept = maakConcept(stand, om, stroom, { ...eerder(druk), ...waarden });
  const vraag = {
    ...concept,
    id: typeof druk.data["vraag"] === "string" ? druk.data["vraag"] : "",
    stroom: { ...concept.stroom, asked: druk.stap, revision: druk.rev },
  };
  const context = contextVan(stand, om, vraag);
  try {
    const beeld = stapbeeld(zichtVan(ik, om), context, vraag, { ingevuld: waarden, meldingen });
    const getoond = new Set(beeld.velden.map(({ id }) => id));
    const alles = beeld.basis["stap"] === druk.stap && Object.keys(waarden).every((id) => getoond.has(id));
    return alles ? { ...beeld, toon: "gevaar" } : null;
  } catch (fout) {
    if (fout instanceof TypeError) return null;
    throw fout;
  }
}

/** The name of a question about one leefgebied holds that leefgebied. */
function eerder(druk: Druk): Answers {
  const leefgebied = Object.keys(druk.velden)
    .find((id) => id.startsWith("tak."))
    ?.split(".")[1];
  return { ...AANLEIDING[druk.stap ?? ""], ...(leefgebied === undefined ? {} : { leefgebied }) };
}

/** What was filled in may go back with the card; what is about a casus never in a chat, in the trial neither. */
function magBlijven(om: Omgeving, { druk }: Invoer): boolean {
  return om.plek === "venster" || (magHierStaan(om) && druk.data["casus"] === undefined);
}

function opnieuwProberen(zicht: ReturnType<typeof zichtVan>, { druk }: Invoer) {
  return knop(zicht, druk.verb, "knop.opnieuw", { stijl: "hoofd" });
}

const MEEGEGEVEN = [
  "vraag",
  "oproep",
  "casus",
  "overleg",
  "signaal",
  "rev",
  "stap",
  "reden",
  "kaart",
  "als",
  "code",
  "ander",
  "gegevens",
  "dubbel",
  // Signals, the sociale kaart, messages at fixed times, and what the administrator fills in.
  "wat",
  "veilig",
  "nagekeken",
  "voorziening",
  "stand",
  "leefgebied",
  "al",
  "deel",
  "item",
  "zoals",
  "plek",
  "versie",
  "regel",
];

/** What the button sent goes along with it again, also what was filled in where the card itself cannot be shown. */
function basisVan({ druk }: Invoer, metVelden: boolean) {
  const velden = Object.entries(metVelden ? doorzie(druk.velden, null).waarden : {}).map(([id, waarde]) => [
    veldId(id, druk.rev),
    waarde,
  ]);
  const zelf = Object.entries(druk.data).filter(([naam]) => MEEGEGEVEN.includes(naam));
  return Object.fromEntries(
    [...zelf, ...velden].filter(
      (paar): paar is [string, string | number] => typeof paar[1] === "string" || typeof paar[1] === "number",
    ),
  );
}
