import { briefjezin } from "../../dialogs/beelden/briefje.ts";
import { contactdag } from "../../dialogs/beelden/overdracht.ts";
import { maakZicht } from "../../dialogs/beelden/zicht.ts";
import { verwoord } from "../../dialogs/teksten.ts";
import { leesbareDag } from "../../dialogs/vraagsoorten.ts";
import { isVoorbij } from "../domain/vraag.ts";
import { lokaleDag } from "../domain/werkkalender.ts";
import { LEGE_VASTLEGGING } from "./omzetten.ts";
import type { Vastlegging } from "./poorten.ts";
import { alsVraag } from "./stand.ts";
import type { Wereld } from "./wereld.ts";

/** What is printed for the resident: an organisation, a day and a code; never a subject, a name or "veilig". */
export interface Briefje {
  readonly organisatie: string;
  readonly datum: string;
  readonly code: string;
  readonly zinnen: readonly string[];
}

/**
 * Takes the slip behind a link. The link works once: of two who try at the same time one gets it.
 *
 * @returns null when the link was used, is too old, or never existed; one answer for all three
 */
export async function neemBriefje(wereld: Wereld, geheim: string): Promise<Briefje | null> {
  const geborgd = await gebruik(wereld, geheim);
  if (geborgd === null) return null;
  const om = wereld.omgeving();
  const ik = om.gemeente.mensen.get(geborgd.doc.indiener);
  if (ik === undefined) return null;
  const zicht = maakZicht(om.gemeente, ik, om.nu, om.catalogus);
  const team = om.gemeente.teams.get(geborgd.doc.plaatsing?.team ?? ik.team);
  const waarden = {
    dag: contactdag(zicht, geborgd.doc),
    nummer: team?.telefoon ?? om.gemeente.telefoon,
    code: geborgd.doc.code ?? "",
  };
  return {
    organisatie: om.gemeente.organisatie,
    datum: leesbareDag(lokaleDag(om.gemeente, om.nu).toString()),
    code: waarden.code,
    zinnen: [briefjezin(zicht, geborgd.doc, waarden), verwoord(om.catalogus, "briefje.privacy")],
  };
}

const POGINGEN = 3;

/** Uses the link up. Somebody else who changes the vraag at that moment does not cost the resident the slip. */
async function gebruik(wereld: Wereld, geheim: string): Promise<ReturnType<typeof alsVraag>> {
  for (let poging = 0; poging < POGINGEN; poging++) {
    const geladen = await wereld.opslag.laad({ records: [], via: [`briefje/${geheim}`] });
    const geborgd = alsVraag(geladen.via[0]);
    if (geborgd === null || isVoorbij(geborgd.doc)) return null;
    const { uitslag } = await wereld.opslag.legVast(gebruikt(geheim, geborgd));
    if (uitslag !== "botsing") return uitslag === "vast" ? geborgd : null;
  }
  return null;
}

/** The same document under a new version: whoever commits second loses. */
function gebruikt(geheim: string, { sleutel, versie, doc }: NonNullable<ReturnType<typeof alsVraag>>): Vastlegging {
  return {
    operatie: `briefje:${versie}`,
    resultaat: "briefje",
    ...LEGE_VASTLEGGING,
    wijzigingen: [{ sleutel, versie, inhoud: doc }],
    audit: [
      {
        actie: "vraag.briefje.printen",
        object: doc.id,
        resultaat: "gelukt",
        door: "link",
        rol: "link",
        bron: "venster",
      },
    ],
    ongeldig: [`briefje/${geheim}`],
  };
}
