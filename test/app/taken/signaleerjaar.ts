import assert from "node:assert/strict";
import type { Opslag } from "../../../src/app/poorten.ts";
import { alsSignaal } from "../../../src/app/stand.ts";
import type { Periode } from "../../../src/domain/cijfers/telling.ts";
import type { Gemeente } from "../../../src/domain/gemeente.ts";
import type { Signaal } from "../../../src/domain/signaal/signaal.ts";
import { vindweken } from "../../../src/domain/signaal/vinden.ts";
import { JOOST, PROEFGEMEENTE } from "../../dialogs/proefgemeente.ts";
import { MAANDAG, NU } from "../../domain/signaal/verzonnen-signaal.ts";
import { vastlegging } from "../../redis/opstelling.ts";

export const DAG_MS = 86_400_000;
/** West has people for everything too, so that only what is counted is found. */
export const GEMEENTE: Gemeente = {
  ...PROEFGEMEENTE,
  mensen: new Map([
    ...PROEFGEMEENTE.mensen,
    [JOOST.oid, { ...JOOST, functies: ["maatschappelijk_werk", "werk_inkomen", "cjg"] }],
  ]),
};
const VER_WEG = Date.parse("2090-01-01T00:00:00Z");

/** Counts this in the week that ended `terug` weeks ago. */
export async function tel(
  opslag: Opslag,
  terug: number,
  keren: number,
  leefgebied: "financien" | "huisvesting" | null,
): Promise<void> {
  const periode: Periode = vindweken(MAANDAG).at(-terug) ?? assert.fail();
  const feit =
    leefgebied === null
      ? ({ soort: "voorziening_gemist", team: "oost", voorziening: "taalcafe", leefgebied: "sociaal_netwerk" } as const)
      : ({
          soort: "doorgegeven",
          team: "oost",
          gestart: "2026-K4",
          leefgebied,
          haast: "vijf_dagen",
          functie: "werk_inkomen",
          kanaal: "balie",
        } as const);
  const feiten = Array.from({ length: keren }, () => feit);
  const telt = { dag: periode.slice(5), periodes: [{ periode, tot: VER_WEG }] };
  await opslag.legVast(vastlegging({ feiten, telt }));
}

/** A year of 6 vragen over Wonen and 2 over Geldzaken a week; in the last four weeks 8 over Geldzaken, and 6 times no taalcafé. */
export async function telJaar(opslag: Opslag): Promise<void> {
  for (let terug = 1; terug <= 40; terug++) {
    await tel(opslag, terug, 6, "huisvesting");
    await tel(opslag, terug, terug <= 4 ? 8 : 2, "financien");
  }
  await tel(opslag, 2, 6, null);
}

/** The signals of Oost, as they stand on its list. */
export async function signalen(opslag: Opslag): Promise<readonly Signaal[]> {
  const { lijst } = await opslag.laad({ records: [], lijst: { naam: "signalen/oost", aantal: 50 } });
  return lijst.flatMap((bewaard) => alsSignaal(bewaard)?.doc ?? []);
}

/** The look of this Monday, on time. */
export const ZAAD = { id: `signaleren:${MAANDAG}`, om: NU, inhoud: { soort: "signaleren" } };
