import type { Deel, Kaartbeeld, Regel } from "../beeld.ts";
import { dringend, type Genummerd, onderwerpnaam } from "./overdracht.ts";
import { standInWoorden } from "./status.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** The open vragen of a team, or of each team that somebody leads: what nobody has taken up yet first. */
export function teambeeld(zicht: Zicht, vragen: readonly Genummerd[]): Kaartbeeld {
  const teams = [...new Set([zicht.ik.team, ...vragen.map(({ vraag }) => teamVan(zicht, vraag))])];
  const van = (team: string) => vragen.filter(({ vraag }) => teamVan(zicht, vraag) === team);
  return {
    ...melding(zicht, "team", {
      titel: zicht.zeg("team.titel", { team: teams.map((team) => naam(zicht, team)).join(", ") }),
      zinnen: [zicht.zeg(vragen.length === 0 ? "team.leeg" : "team.uitleg")],
      knoppen: [knop(zicht, "ons_team", "knop.ververs")],
    }),
    venster: "ons_team",
    delen: teams.flatMap((team) => {
      const voor = teams.length > 1 ? `${naam(zicht, team)}: ` : "";
      return [...deel(zicht, voor, "aangeboden", van(team)), ...deel(zicht, voor, "opgepakt", van(team))];
    }),
  };
}

const TITELS = { aangeboden: "team.wacht", opgepakt: "team.opgepakt" } as const;

function deel(zicht: Zicht, voor: string, stand: keyof typeof TITELS, alle: readonly Genummerd[]): readonly Deel[] {
  const vragen = alle.filter(({ vraag }) => vraag.toestand.soort === stand);
  if (vragen.length === 0) return [];
  const titel = `${voor}${zicht.zeg(TITELS[stand], { n: vragen.length })}`;
  return [{ titel, alineas: [], regels: vragen.map((een) => regel(zicht, een)) }];
}

function teamVan(zicht: Zicht, { plaatsing }: Genummerd["vraag"]): string {
  return plaatsing?.team ?? zicht.ik.team;
}

function naam(zicht: Zicht, team: string): string {
  return zicht.gemeente.teams.get(team)?.naam ?? team;
}

function regel(zicht: Zicht, { vraag, nummer }: Genummerd): Regel {
  const waarden = { nr: nummer, onderwerp: onderwerpnaam(zicht, vraag) };
  const haast = dringend(vraag) ? [zicht.zeg(`haast.${vraag.plaatsing?.haast ?? "vandaag"}`)] : [];
  return {
    label: zicht.zeg("team.vraag", waarden),
    waarde: [...haast, standInWoorden(zicht, vraag)].join(" · "),
  };
}
