import type { Deel, Kaartbeeld } from "../beeld.ts";
import { type Blad, bladknoppen, vraagregel } from "./lijst.ts";
import type { Genummerd } from "./overdracht.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/**
 * The open vragen of a team, or of each team that somebody leads: on a card most pressing first, on a page per team
 * and by how they stand, what nobody has taken up yet first.
 */
export function teambeeld(zicht: Zicht, teams: readonly string[], blad: Blad): Kaartbeeld {
  const { vragen } = blad;
  const leeg = blad.vanaf > 0 ? "lijst.einde" : "team.leeg";
  const basis = melding(zicht, "team", {
    titel: titel(zicht, teams),
    zinnen: [zicht.zeg(vragen.length === 0 ? leeg : "team.uitleg")],
    knoppen: [
      ...bladknoppen(zicht, "ons_team", blad),
      knop(zicht, "ons_team", "knop.ververs"),
      knop(zicht, "te_laat", "knop.te_laat"),
      knop(zicht, "overzicht", "knop.mijn_vragen"),
    ],
  });
  const inTeam = (team: string) => vragen.filter(({ vraag }) => (vraag.plaatsing?.team ?? "") === team);
  if (zicht.plek === "venster")
    return { ...basis, delen: teams.flatMap((team) => delen(zicht, teams, team, inTeam(team))) };
  const regels = vragen.map((een) => {
    const regel = vraagregel(zicht, een);
    const waar = teams.length > 1 ? `${naam(zicht, een.vraag.plaatsing?.team ?? "")} · ` : "";
    return { ...regel, waarde: `${waar}${regel.waarde}` };
  });
  return { ...basis, regels };
}

/** Who stands in for every lead on a Sunday would get a title of four lines. */
const MEESTE_NAMEN = 2;

function titel(zicht: Zicht, teams: readonly string[]): string {
  if (teams.length > MEESTE_NAMEN) return zicht.zeg("team.titel_veel", { n: teams.length });
  return zicht.zeg("team.titel", { team: teams.map((team) => naam(zicht, team)).join(", ") });
}

const STANDEN = ["wachtrij", "aangeboden", "opgepakt"] as const;
const TITELS = { wachtrij: "team.in_de_rij", aangeboden: "team.wacht", opgepakt: "team.opgepakt" } as const;

function delen(zicht: Zicht, teams: readonly string[], team: string, vragen: readonly Genummerd[]): readonly Deel[] {
  return STANDEN.flatMap((stand) => {
    const deze = vragen.filter(({ vraag }) => vraag.toestand.soort === stand);
    if (deze.length === 0) return [];
    const voor = teams.length > 1 ? `${naam(zicht, team)}: ` : "";
    const regels = deze.map((een) => vraagregel(zicht, een));
    return [{ titel: `${voor}${zicht.zeg(TITELS[stand])}`, alineas: [], regels }];
  });
}

function naam(zicht: Zicht, team: string): string {
  return zicht.gemeente.teams.get(team)?.naam ?? team;
}
