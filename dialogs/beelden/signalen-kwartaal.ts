import type { Kwartaal, Kwartaalbundel, Thema } from "../../src/domain/signaal/kwartaalbundel.ts";
import type { Deel, Kaartbeeld, Knop, Regel } from "../beeld.ts";
import { onderwerpVan, soortVan, teamVan } from "./signaal-woorden.ts";
import { knop, melding, type Zicht } from "./zicht.ts";

/** What was run into in one quarter, by theme across teams, to take along to the beleidsmatig overleg. */
export function kwartaalbeeld(zicht: Zicht, { kwartaal, themas }: Kwartaalbundel, nu: Kwartaal): Kaartbeeld {
  const titel = zicht.zeg("signalen.kwartaal.titel", { kwartaal: kwartaal.kwartaal, jaar: kwartaal.jaar });
  const basis = melding(zicht, "signalen/kwartaal", {
    titel,
    zinnen: [zicht.zeg(themas.length === 0 ? "signalen.kwartaal.leeg" : "signalen.kwartaal.uitleg")],
    knoppen: [
      bladknop(zicht, ander(kwartaal, -1), "knop.signalen.vorig"),
      ...(plek(kwartaal) < plek(nu) ? [bladknop(zicht, ander(kwartaal, 1), "knop.signalen.volgend")] : []),
      knop(zicht, "signalen", "knop.signalen"),
    ],
  });
  if (themas.length === 0) return basis;
  return {
    ...basis,
    afdruk: `${zicht.gemeente.naam}. ${titel}`,
    delen: [tabel(zicht, titel, themas), ...voorbeelden(zicht, themas)],
  };
}

function tabel(zicht: Zicht, bijschrift: string, themas: readonly Thema[]): Deel {
  return {
    titel: zicht.zeg("signalen.kwartaal.themas"),
    alineas: [],
    regels: [],
    tabel: {
      bijschrift,
      kolommen: [
        zicht.zeg("signalen.kolom.wat"),
        zicht.zeg("signalen.kolom.teams"),
        zicht.zeg("signalen.kolom.aantal"),
        zicht.zeg("signalen.kolom.geteld"),
        zicht.zeg("signalen.kolom.stand"),
      ],
      rijen: themas.map((thema) => ({
        kop: naam(zicht, thema),
        waarden: [
          thema.teams.map((team) => teamVan(zicht, team)).join(", "),
          thema.aantal === "minder_dan_5" ? zicht.zeg("signaal.minder_dan_5") : String(thema.aantal),
          zicht.zeg(thema.gevonden ? "signalen.geteld.ja" : "signalen.geteld.nee"),
          zicht.zeg(thema.open ? "signalen.kwartaal.open" : "signalen.kwartaal.klaar"),
        ],
      })),
      woordkolommen: [1, 3, 4],
      bestand: "signalen",
    },
  };
}

/** The words of team leads; nobody's signal is quoted. */
function voorbeelden(zicht: Zicht, themas: readonly Thema[]): readonly Deel[] {
  const regels = themas.flatMap((thema): readonly Regel[] => {
    const { voorbeeld } = thema;
    if (voorbeeld === null) return [];
    const wat = voorbeeld.antwoord === null ? "" : `${zicht.zeg(`signaal.kies_als.${voorbeeld.antwoord}`)}: `;
    return [{ label: naam(zicht, thema), waarde: `${wat}${voorbeeld.gedaan}` }];
  });
  return regels.length === 0 ? [] : [{ titel: zicht.zeg("signalen.kwartaal.gedaan"), alineas: [], regels }];
}

function naam(zicht: Zicht, thema: Thema): string {
  return [soortVan(zicht, thema), onderwerpVan(zicht, thema)].filter((deel) => deel !== null).join(": ");
}

function plek({ jaar, kwartaal }: Kwartaal): number {
  return jaar * 4 + kwartaal;
}

function ander(van: Kwartaal, stap: -1 | 1): string {
  const nr = plek(van) + stap - 1;
  return `${Math.floor(nr / 4)}-K${(nr % 4) + 1}`;
}

function bladknop(zicht: Zicht, wat: string, titel: "knop.signalen.vorig" | "knop.signalen.volgend"): Knop {
  return knop(zicht, "signalen_kwartaal", titel, { data: { wat }, zonderVelden: true });
}
