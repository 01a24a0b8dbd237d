import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { stapbeeld } from "../../dialogs/beelden/stap.ts";
import { knop, melding } from "../../dialogs/beelden/zicht.ts";
import type { Persoon } from "../domain/gemeente.ts";
import { nieuwGesprek } from "../domain/gesprek.ts";
import type { Antwoord, Gebeurtenis } from "./gebeurtenis.ts";
import { contextVan, zichtVan } from "./handelingen/gemeen.ts";
import { doorzie } from "./handelingen/invoer.ts";
import { maakConcept } from "./handelingen/start.ts";
import type { Invoer } from "./invoer.ts";
import type { Omgeving, Stand } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

/**
 * The store does not answer: it is said plainly, with what to do now. What was filled in goes back on the same
 * card to the same person, so that one more tap keeps it once the store is back.
 */
export function nietBewaard(wereld: Wereld, ik: Persoon, gebeurtenis: Gebeurtenis, invoer: Invoer): Antwoord {
  const om = wereld.omgeving();
  const zicht = zichtVan(ik, om);
  const team = om.gemeente.teams.get(ik.team);
  const zinnen = [zicht.zeg("niet.bewaard", { teamnummer: team?.telefoon ?? om.gemeente.telefoon })];
  if (gebeurtenis.soort !== "knop") return { soort: "zin", tekst: zinnen.join(" ") };
  const opnieuw = kaartMetInvoer(ik, om, invoer, zinnen);
  return {
    soort: "kaart",
    kaart: wereld.kaart(
      opnieuw ??
        melding(zicht, "niet_bewaard", {
          titel: zicht.zeg("niet.bewaard.titel"),
          zinnen,
          toon: "gevaar",
          knoppen: [opnieuwProberen(zicht, invoer)],
          basis: basisVan(invoer),
        }),
    ),
  };
}

/** The questions of the step are known without the store; the answers are those on the card. */
function kaartMetInvoer(ik: Persoon, om: Omgeving, { druk }: Invoer, meldingen: readonly string[]): Kaartbeeld | null {
  if (druk.stap === null || Object.keys(druk.velden).length === 0) return null;
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 0, doc: nieuwGesprek(ik.oid), nummer: null } as const;
  const stand: Stand = { ik, gesprek, vraag: null, oproep: null, gevonden: null };
  const stroom = druk.stap === "terugbellen" ? "terugbellen" : "vraagverkenning";
  const gezien = doorzie(druk.velden, null);
  const concept = maakConcept(stand, om, stroom, gezien.waarden);
  const vraag = {
    ...concept,
    id: typeof druk.data["vraag"] === "string" ? druk.data["vraag"] : "",
    stroom: { ...concept.stroom, asked: druk.stap, revision: druk.rev },
  };
  const context = contextVan(stand, om, vraag);
  try {
    const beeld = stapbeeld(zichtVan(ik, om), context, vraag, { ingevuld: gezien.waarden, meldingen });
    return beeld.basis["stap"] === druk.stap ? { ...beeld, toon: "gevaar" } : null;
  } catch (fout) {
    if (fout instanceof TypeError) return null;
    throw fout;
  }
}

function opnieuwProberen(zicht: ReturnType<typeof zichtVan>, { druk }: Invoer) {
  return knop(zicht, druk.verb, "knop.opnieuw", { stijl: "hoofd" });
}

function basisVan({ druk }: Invoer) {
  return Object.fromEntries(
    Object.entries(druk.data).filter(
      (paar): paar is [string, string | number] =>
        ["vraag", "oproep", "rev", "stap", "reden", "kaart", "als"].includes(paar[0]) &&
        (typeof paar[1] === "string" || typeof paar[1] === "number"),
    ),
  );
}
