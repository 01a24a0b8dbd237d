import { teamVanPostcode } from "../../domain/rooster.ts";
import { opvolgersVan, vroegereTeams } from "../../domain/teams.ts";
import type { Vraag } from "../../domain/vraag.ts";
import { rijTaak } from "../gevolgen.ts";
import type { Lijst, Pacht, Taak } from "../poorten.ts";
import type { Geborgd, Omgeving } from "../stand.ts";
import type { Wereld } from "../wereld.ts";
import { verder, vragenOpLijst } from "./rij.ts";
import { alsTaak, doorTaak, type Taakwijziging } from "./taakwerk.ts";

const BLADZIJDE = 20;
/** What stands on a list of a team: handed over and not closed, and closed but still asking for something. */
const LIJSTEN = ["team", "nazorg"] as const;

/** Looks whether anything still stands with a team that is no more, on each list of one. */
export function verhuistaken({ gemeente, nu }: Pick<Omgeving, "gemeente" | "nu">): readonly Taak[] {
  return vroegereTeams(gemeente).flatMap((team) =>
    LIJSTEN.map((tekst) => ({
      id: `verhuis:${tekst}:${team}`,
      om: nu,
      inhoud: { soort: "verhuis", team, tekst },
    })),
  );
}

/**
 * Brings what stands with a former team to the one that took it over: its lists, its queue and its lead. One at a time,
 * each in a commit of its own; who has it or is asked for it keeps it.
 */
export function verhuis(wereld: Wereld, pacht: Pacht): Promise<void> {
  const { team = "", tekst, ronde: vanaf = 0 } = pacht.taak.inhoud;
  const naam: Lijst = tekst === "nazorg" ? `nazorg/${team}` : `team/${team}`;
  return alsTaak(wereld, pacht, { records: [], lijst: { naam, aantal: BLADZIJDE, vanaf } }, (geladen, om) => {
    for (const geborgd of vragenOpLijst(wereld, geladen)) {
      const naar = nieuwTeam(om, geborgd.doc);
      if (naar !== null) return verhuisd(om, geborgd, naar, verder(pacht, vanaf, om.nu));
    }
    return geladen.lijst.length < BLADZIJDE ? null : { taken: [verder(pacht, vanaf + BLADZIJDE, om.nu)] };
  });
}

/** Of a team that was split: the part where the resident lives, else where who has it works, else the first. */
function nieuwTeam({ gemeente }: Omgeving, { plaatsing, stroom, toestand }: Vraag): string | null {
  const delen = opvolgersVan(gemeente, plaatsing?.team ?? "").map(({ id }) => id);
  const postcode = stroom.answers["postcode"];
  const woont = typeof postcode === "string" ? teamVanPostcode(gemeente, postcode)?.id : undefined;
  const wie = toestand.soort === "opgepakt" || toestand.soort === "afgesloten" ? toestand.eigenaar : "";
  const werkt = gemeente.mensen.get(wie)?.team;
  return [woont, werkt].find((id) => id !== undefined && delen.includes(id)) ?? delen[0] ?? null;
}

function verhuisd(
  { nu }: Omgeving,
  { sleutel, versie, doc: was }: Geborgd<Vraag>,
  team: string,
  nog: Taak,
): Taakwijziging {
  const doc: Vraag = was.plaatsing === null ? was : { ...was, plaatsing: { ...was.plaatsing, team } };
  const rij = was.toestand.soort === "wachtrij" ? [rijTaak(nu, team)] : [];
  return {
    wijzigingen: [{ sleutel, versie, inhoud: doc }],
    taken: [...rij, nog],
    audit: [doorTaak("vraag.verhuizen", doc.id)],
  };
}
