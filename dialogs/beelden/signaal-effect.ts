import type { Blok, Rondgetal } from "../../src/domain/signaal/effect.ts";
import type { Signaal } from "../../src/domain/signaal/signaal.ts";
import type { Deel } from "../beeld.ts";
import { dagVan, onderwerpVan, teamVan } from "./signaal-woorden.ts";
import type { Zicht } from "./zicht.ts";

/** What was counted before and after a collective answer, as a chart with its table; no word about what caused it. */
export function effectdelen(zicht: Zicht, signaal: Signaal, blokken: readonly Blok[]): readonly Deel[] {
  const over = { onderwerp: onderwerpVan(zicht, signaal) ?? "", team: teamVan(zicht, signaal.team) };
  const bijschrift = zicht.zeg("signaal.effect.bijschrift", over);
  const weken = (blok: Blok) =>
    zicht.zeg("signaal.effect.weken", { van: dagVan(zicht, blok.van), tot: dagVan(zicht, blok.tot) });
  return [
    {
      titel: zicht.zeg("signaal.effect.titel"),
      alineas: [{ tekst: zicht.zeg("signaal.effect.uitleg"), stijl: "gewoon" }],
      regels: [],
      grafiek: {
        bijschrift,
        staven: blokken.map((blok) => ({
          kop: weken(blok),
          waarde: blok.aantal === "minder_dan_5" ? null : blok.aantal,
          tekst: inWoorden(zicht, blok.aantal),
        })),
      },
      tabel: {
        bijschrift,
        kolommen: [
          zicht.zeg("signaal.effect.kolom.weken"),
          zicht.zeg("signaal.effect.kolom.plek"),
          zicht.zeg("signaal.effect.kolom.aantal"),
        ],
        rijen: blokken.map((blok) => ({
          kop: weken(blok),
          waarden: [zicht.zeg(`signaal.effect.${blok.plek}`), inWoorden(zicht, blok.aantal)],
        })),
      },
    },
  ];
}

function inWoorden(zicht: Zicht, aantal: Rondgetal): string {
  if (aantal === "minder_dan_5") return zicht.zeg("signaal.minder_dan_5");
  return aantal === 0 ? zicht.zeg("signaal.effect.geen") : zicht.zeg("signaal.effect.ongeveer", { n: aantal });
}
