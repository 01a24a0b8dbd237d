import type { Deel, Kaartbeeld, Regel } from "../beeld.ts";
import { dringend, type Genummerd, onderwerpnaam } from "./overdracht.ts";
import { standInWoorden } from "./status.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** The open vragen of a team: what nobody has taken up yet first. */
export function teambeeld(zicht: Zicht, vragen: readonly Genummerd[]): Kaartbeeld {
  const zonder = vragen.filter(({ vraag }) => vraag.toestand.soort === "aangeboden");
  const met = vragen.filter(({ vraag }) => vraag.toestand.soort === "opgepakt");
  const naam = zicht.gemeente.teams.get(zicht.ik.team)?.naam ?? zicht.ik.team;
  return {
    ...melding(zicht, "team", {
      titel: zicht.zeg("team.titel", { team: naam }),
      zinnen: [zicht.zeg(vragen.length === 0 ? "team.leeg" : "team.uitleg")],
      knoppen: [knop(zicht, "ons_team", "knop.ververs")],
    }),
    venster: "ons_team",
    delen: [...deel(zicht, "team.wacht", zonder), ...deel(zicht, "team.opgepakt", met)],
  };
}

function deel(zicht: Zicht, titel: "team.wacht" | "team.opgepakt", vragen: readonly Genummerd[]): readonly Deel[] {
  if (vragen.length === 0) return [];
  return [
    { titel: zicht.zeg(titel, { n: vragen.length }), alineas: [], regels: vragen.map((een) => regel(zicht, een)) },
  ];
}

function regel(zicht: Zicht, { vraag, nummer }: Genummerd): Regel {
  const waarden = { nr: nummer, onderwerp: onderwerpnaam(zicht, vraag) };
  const haast = dringend(vraag) ? [zicht.zeg(`haast.${vraag.plaatsing?.haast ?? "vandaag"}`)] : [];
  return {
    label: zicht.zeg("team.vraag", waarden),
    waarde: [...haast, standInWoorden(zicht, vraag)].join(" · "),
  };
}
