import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Omgeving, Stand } from "../../src/app/stand.ts";
import { wegwijzer } from "../../src/app/wegwijzers.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Tellingen } from "../../src/domain/cijfers/telling.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { cijferjaar, maandenVanaf } from "../support/cijferjaar.ts";
import { BEA, FATIMA, PROEFGEMEENTE } from "./proefgemeente.ts";

const NU = Date.parse("2026-11-23T10:00:00+01:00");
const TEAMS = [...PROEFGEMEENTE.teams.keys(), "opgeheven"];
const JAREN = cijferjaar(TEAMS, maandenVanaf(2025, 22));
const DIT_JAAR = cijferjaar(TEAMS.slice(0, 1), ["2026-08", "2026-09"]);

/** Every page of the figures: none yet, all teams and one, a quarter and a year, on the screen and to print, and the chat. */
export function cijferHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const wensen = [
    {},
    { team: "oost", periode: "2026-K2" },
    { team: "west", periode: "2025" },
    { periode: "2026" },
    { team: "bestaat-niet", periode: "1999-K1" },
  ];
  return [new Map(), DIT_JAAR, JAREN].flatMap((tellingen) =>
    ["cijfers", "cijfers_kwartaal"].flatMap((verb) =>
      wensen.flatMap((data) =>
        (["venster", "chat"] as const).flatMap((plek) => {
          const druk = { verb, rev: 1, stap: null, velden: {}, data };
          const om = omgeving(catalogus, plek);
          const geladen = new Map(
            (wegwijzer(verb)?.telt?.(druk, om, stand(tellingen)) ?? []).map((maand) => [
              maand,
              tellingen.get(maand) ?? new Map(),
            ]),
          );
          return handel(stand(geladen), druk, om).toon?.(12) ?? [];
        }),
      ),
    ),
  );
}

function stand(tellingen: Tellingen): Stand {
  const ik = tellingen.size === 0 ? BEA : FATIMA;
  const gesprek = { sleutel: `gesprek/${ik.oid}`, versie: 1, doc: nieuwGesprek(ik.oid), nummer: null } as const;
  return { ik, gesprek, vraag: null, oproep: null, gevonden: null, tellingen };
}

function omgeving(catalogus: Catalogus, plek: Omgeving["plek"]): Omgeving {
  return {
    gemeente: PROEFGEMEENTE,
    catalogus,
    nu: NU,
    vers: { id: "vraag-0002", code: "kastanje-fiets-28", geheim: "geheim" },
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}
