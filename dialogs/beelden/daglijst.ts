import { type Bezetting, LIJNEN, type Vraaglijn } from "../../src/domain/dag.ts";
import type { Kaartbeeld, Regel } from "../beeld.ts";
import { type Blad, bladknoppen, vraagregel } from "./lijst.ts";
import { knop, melding, voornaam, type Zicht } from "./zicht.ts";

/** What a team lead sees at the beginning of a day: how many per line; nothing of residents, no figures per person. */
export interface Dagstand {
  readonly aantallen: Readonly<Record<Vraaglijn, number>>;
  readonly bezetting: Bezetting;
}

/** More than so many make no line to read at a glance; the page names them all. */
const MEESTE_FUNCTIES = 2;

/** The six lines, in their order, each with the way to its list; a line with nothing on it is not there. */
export function daglijstbeeld(zicht: Zicht, dag: Dagstand): Kaartbeeld {
  const regels = LIJNEN.flatMap((lijn): readonly Regel[] => {
    const waarde = lijn === "bezetting" ? bezettingInHetKort(zicht, dag.bezetting) : aantal(zicht, dag.aantallen[lijn]);
    if (waarde === null) return [];
    const open = knop(zicht, "daglijst", "knop.tonen", { data: { lijn }, zonderVelden: true });
    return [{ label: zicht.zeg(`dag.${lijn}`), waarde, knop: open }];
  });
  return {
    ...melding(zicht, "daglijst", {
      titel: zicht.zeg("dag.titel"),
      zinnen: [zicht.zeg(regels.length === 0 ? "dag.leider.leeg" : "dag.uitleg")],
      knoppen: [
        knop(zicht, "ons_team", "knop.ons_team"),
        knop(zicht, "te_laat", "knop.te_laat"),
        knop(zicht, "daglijst", "knop.ververs"),
        knop(zicht, "berichten_kies", "knop.niet_sturen", { data: { wat: "daglijst", aan: false } }),
      ],
    }),
    regels,
  };
}

/** The vragen on one line of the day. */
export function lijnbeeld(zicht: Zicht, lijn: Vraaglijn, blad: Blad): Kaartbeeld {
  const leeg = blad.vanaf > 0 ? "lijst.einde" : "dag.lijn_leeg";
  return {
    ...melding(zicht, `daglijst/${lijn}`, {
      titel: zicht.zeg(`dag.${lijn}`),
      zinnen: blad.vragen.length === 0 ? [zicht.zeg(leeg)] : [],
      knoppen: [...bladknoppen(zicht, "daglijst", blad, { lijn }), terug(zicht)],
    }),
    regels: blad.vragen.map((een) => vraagregel(zicht, een)),
  };
}

/** Who is away and who replaces them, and which functions nobody has today. */
export function bezettingbeeld(zicht: Zicht, { afwezig, zonderVervanger }: Bezetting): Kaartbeeld {
  const mensen = afwezig.map(({ naam, vervanger }) => ({
    label: naam,
    waarde:
      vervanger === null
        ? zicht.zeg("dag.geen_vervanger")
        : zicht.zeg("dag.vervanger", { naam: voornaam(zicht, vervanger) }),
  }));
  const functies = zonderVervanger.map(({ team, functie }) => ({
    label: zicht.gemeente.teams.get(team)?.naam ?? team,
    waarde: zicht.zeg("dag.functie_leeg", { functie: zicht.zeg(`functie.${functie}`) }),
  }));
  const leeg = mensen.length + functies.length === 0;
  return {
    ...melding(zicht, "daglijst/bezetting", {
      titel: zicht.zeg("dag.bezetting"),
      zinnen: leeg ? [zicht.zeg("dag.iedereen")] : [],
      knoppen: [terug(zicht)],
    }),
    regels: [...mensen, ...functies],
  };
}

function terug(zicht: Zicht) {
  return knop(zicht, "daglijst", "knop.terug", { stijl: "hoofd" });
}

function aantal(zicht: Zicht, n: number): string | null {
  return n === 0 ? null : zicht.zeg(n === 1 ? "dag.een" : "dag.aantal", { n });
}

function bezettingInHetKort(zicht: Zicht, { afwezig, zonderVervanger }: Bezetting): string | null {
  const weg = afwezig.map(({ voornaam: naam }) => naam).join(", ");
  const functies = [...new Set(zonderVervanger.map(({ functie }) => zicht.zeg(`functie.${functie}`)))];
  const leeg =
    functies.length > MEESTE_FUNCTIES
      ? zicht.zeg("dag.zonder_vervangers", { n: functies.length })
      : zicht.zeg("dag.zonder_vervanger", { functies: functies.join(` ${zicht.zeg("dag.en")} `) });
  const delen = [
    ...(weg === "" ? [] : [zicht.zeg("dag.afwezig", { namen: weg })]),
    ...(functies.length === 0 ? [] : [leeg]),
  ];
  return delen.length === 0 ? null : delen.join(" ");
}
