import { kanNietWachten, stempel } from "../../src/domain/casuistiek/blad.ts";
import type { Casus } from "../../src/domain/casuistiek/casus.ts";
import type { Aanwijzing } from "../../src/domain/casuistiek/coach.ts";
import type { Alinea, Deel, Kaartbeeld, Knop, Veld } from "../beeld.ts";
import { bladtitel, type Genummerd, gastalineas, veiligalineas } from "./blad-gemeen.ts";
import { bladdeel } from "./blad-lezen.ts";
import { knop, melding, noodknoppen, type Zicht } from "./zicht.ts";

/** The three things only a person can say. */
export const VINKEN = ["check_1", "check_2", "check_3"] as const;
export type Vink = (typeof VINKEN)[number];

export interface Controlebij {
  readonly wijst: readonly Aanwijzing[];
  readonly meldingen?: readonly string[];
  /** Which were ticked, after somebody confirmed without all of them. */
  readonly gevinkt?: readonly Vink[];
}

/** What the coach points at, exactly what others will see, and three ticks of a person (practice review §9.10). */
export function controlebeeld(zicht: Zicht, genummerd: Genummerd, bij: Controlebij): Kaartbeeld {
  const { casus } = genummerd;
  const { wijst, meldingen = [], gevinkt } = bij;
  const mist = gevinkt === undefined ? [] : [zicht.zeg("casus.check.nee")];
  return {
    naam: "casus/controle",
    toon: "gewoon",
    titel: zicht.zeg("casus.check.titel"),
    voortgang: bladtitel(zicht, genummerd),
    alineas: [
      ...[...meldingen, ...mist].map((tekst) => ({ tekst, stijl: "melding" as const })),
      ...(kanNietWachten(casus.blad) ? veiligalineas(zicht) : []),
      ...wijszinnen(zicht, wijst),
      { tekst: zicht.zeg("casus.check.zelf"), stijl: "gewoon" },
      ...gastalineas(zicht, casus),
    ],
    velden: vinkvelden(zicht, gevinkt),
    regels: [],
    knoppen: [
      knop(zicht, "casus_klopt", "knop.casus_klopt", { stijl: "hoofd" }),
      knop(zicht, "casus_blad", "knop.casus_pas_aan", { zonderVelden: true, data: { wijs: true } }),
      vertelknop(zicht, casus, { zonderVelden: true }),
    ],
    noodknoppen: noodknoppen(zicht),
    schermLeeg: true,
    basis: { casus: casus.id, rev: stempel(casus.blad) },
    venster: "casus_blad",
    delenEerst: true,
    delen: [
      ...(wijst.length === 0 ? [] : [wijsdeel(zicht, wijst)]),
      bladdeel(zicht, casus, zicht.zeg("blad.dit_zien")),
    ],
  };
}

/** "Ik zie mogelijk: een naam, een leeftijd." Nothing when nothing is pointed at: that is no proof. */
export function wijszinnen(zicht: Zicht, wijst: readonly Aanwijzing[]): readonly Alinea[] {
  if (wijst.length === 0) return [];
  const soorten = [...new Set(wijst.map(({ soort }) => zicht.zeg(`coach.soort.${soort}`)))];
  return [{ tekst: zicht.zeg("casus.check.gevonden", { wat: soorten.join(", ") }), stijl: "nadruk" }];
}

/** The words that were pointed at, each once, with what to write instead. */
export function wijsdeel(zicht: Zicht, wijst: readonly Aanwijzing[]): Deel {
  const eerste = wijst.filter(
    ({ soort, woorden }, plek) =>
      wijst.findIndex((ander) => ander.soort === soort && ander.woorden.toLowerCase() === woorden.toLowerCase()) ===
      plek,
  );
  return {
    titel: zicht.zeg("blad.wijst.titel"),
    alineas: [],
    regels: eerste.map(({ soort, woorden, beter }) => ({
      label: metHoofdletter(zicht.zeg(`coach.soort.${soort}`)),
      waarde: zicht.zeg("blad.wijst", { woorden: `“${woorden}”`, beter: zicht.zeg(`coach.beter.${beter}`) }),
    })),
  };
}

/** At a table, or in the talk with one colleague. @param meer what the button is besides */
export function vertelknop(zicht: Zicht, { route }: Casus, meer: { zonderVelden?: true } = {}): Knop {
  const titel = route.soort === "consult" ? "knop.casus_vertel_consult" : "knop.casus_vertel";
  return knop(zicht, "casus_vertel", titel, meer);
}

/** Asks once more before what was written is erased. */
export function vertelbeeld(zicht: Zicht, { casus }: Genummerd): Kaartbeeld {
  return {
    ...melding(zicht, "casus/vertel", {
      titel: zicht.zeg(casus.route.soort === "consult" ? "blad.vertel.titel.consult" : "blad.vertel.titel"),
      zinnen: [zicht.zeg("blad.vertel")],
      knoppen: [
        knop(zicht, "casus_vertel", "knop.casus_vertel_ja", { stijl: "hoofd", data: { zeker: true } }),
        knop(zicht, "casus_blad", "knop.terug"),
      ],
      basis: { casus: casus.id, rev: stempel(casus.blad) },
    }),
    venster: "casus_blad",
  };
}

function vinkvelden(zicht: Zicht, gevinkt: readonly Vink[] | undefined): readonly Veld[] {
  const zinnen = [zicht.zeg("casus.check.1"), zicht.zeg("casus.check.2"), zicht.zeg("casus.check.3")];
  return VINKEN.map((id, plek) => ({
    id,
    label: zinnen[plek] ?? "",
    verplicht: true,
    soort: "vink",
    waarde: gevinkt?.includes(id) === true,
    ...(gevinkt === undefined || gevinkt.includes(id) ? {} : { fout: zicht.zeg("fout.vink") }),
  }));
}

export function metHoofdletter(tekst: string): string {
  return `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;
}
