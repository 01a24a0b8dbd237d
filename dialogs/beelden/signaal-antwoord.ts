import { ANTWOORDSOORTEN } from "../../src/domain/signaal/signaal.ts";
import type { Kaartbeeld, Veld } from "../beeld.ts";
import { wijsdeel } from "./blad-controle.ts";
import type { Genummerd } from "./signaal.ts";
import { type Nakijken, nakijkzinnen } from "./signaal-geven.ts";
import { signaaltitel } from "./signaal-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** The answers that have words. */
export const ANTWOORDVORMEN = ["collectief", "niet_nu", "klaar"] as const;
export type Antwoordvorm = (typeof ANTWOORDVORMEN)[number];

export type Antwoordvelden = Readonly<Partial<Record<"antwoord" | "tekst" | "vanaf", string>>>;

export interface Antwoordbij {
  readonly fouten?: Readonly<Record<string, string>>;
  readonly nakijken?: Nakijken;
  readonly veilig?: string;
}

/** As much as is kept of each. */
export const LANGSTE: Readonly<Record<Antwoordvorm, number>> = { collectief: 300, niet_nu: 300, klaar: 500 };

/** What a team lead writes with an answer; who gave the signal reads it. */
export function antwoordformulier(
  zicht: Zicht,
  genummerd: Genummerd,
  vorm: Antwoordvorm,
  ingevuld: Antwoordvelden,
  bij: Antwoordbij = {},
): Kaartbeeld {
  const { signaal } = genummerd;
  const { fouten = {}, nakijken, veilig = "" } = bij;
  const gezien = nakijken === undefined ? {} : { nagekeken: nakijken.stempel };
  const uitleg = signaal.van === null ? "signaal.antwoord.uitleg.bot" : "signaal.antwoord.uitleg";
  return {
    ...melding(zicht, `signaal/antwoord/${vorm}`, {
      titel: zicht.zeg(`signaal.antwoord.${vorm}`),
      zinnen: [zicht.zeg(uitleg)],
      knoppen: [
        knop(
          zicht,
          "signaal_antwoord_geef",
          nakijken === undefined ? "knop.signaal.antwoord" : "knop.signaal.antwoord_zo",
          {
            stijl: "hoofd",
            data: { wat: vorm, veilig, ...gezien },
          },
        ),
        knop(zicht, "signaal", "knop.terug", { zonderVelden: true }),
      ],
      basis: { signaal: signaal.id, rev: signaal.keer },
    }),
    voortgang: signaaltitel(zicht, genummerd),
    ...(nakijken === undefined ? {} : { alineas: nakijkzinnen(zicht, nakijken) }),
    velden: antwoordvelden(zicht, vorm, ingevuld, fouten),
    venster: "signaal_antwoord",
    delenEerst: true,
    delen: nakijken === undefined || nakijken.wijst.length === 0 ? [] : [wijsdeel(zicht, nakijken.wijst)],
  };
}

function antwoordvelden(
  zicht: Zicht,
  vorm: Antwoordvorm,
  ingevuld: Antwoordvelden,
  fouten: Readonly<Record<string, string>> = {},
): readonly Veld[] {
  const alle: readonly Veld[] = [
    ...(vorm === "collectief" ? [soortveld(zicht, ingevuld)] : []),
    {
      id: "tekst",
      label: zicht.zeg(`signaal.antwoord.${vorm}.tekst`),
      verplicht: true,
      soort: "tekst",
      regels: "meer",
      maximum: LANGSTE[vorm],
      waarde: ingevuld.tekst ?? "",
    },
    ...(vorm === "collectief"
      ? [
          {
            id: "vanaf",
            label: zicht.zeg("signaal.antwoord.vanaf"),
            verplicht: true,
            soort: "datum" as const,
            waarde: ingevuld.vanaf ?? "",
          },
        ]
      : []),
  ];
  return alle.map((veld) => {
    const fout = fouten[veld.id];
    return fout === undefined ? veld : { ...veld, fout };
  });
}

function soortveld(zicht: Zicht, ingevuld: Antwoordvelden): Veld {
  return {
    id: "antwoord",
    label: zicht.zeg("signaal.antwoord.soort"),
    verplicht: true,
    soort: "keuze",
    vorm: "lijst",
    waarde: ingevuld.antwoord ?? "",
    keuzes: ANTWOORDSOORTEN.map((waarde) => ({ waarde, titel: zicht.zeg(`signaal.kies_als.${waarde}`) })),
  };
}
