import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Geborgd, Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import { legeAgenda } from "../../src/domain/casuistiek/agenda.ts";
import { eigenOverleggen } from "../../src/domain/casuistiek/agendapunt.ts";
import type { Overleg } from "../../src/domain/casuistiek/overleg.ts";
import { lastAf } from "../../src/domain/casuistiek/overleg-verloop.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { MET_CASUISTIEK } from "../support/casuistiek.ts";
import { alleConsulten } from "./consult-handelingen.ts";
import { FATIMA } from "./proefgemeente.ts";

const NU = Date.parse("2026-11-23T10:00:00+01:00");
const VOORUIT_MS = 41 * 86_400_000;
const GEHEIM = "geheim-van-deze-beurt";

/** Every page of "Mijn agenda": empty, with a few, with more than fit, one as a file, and the link of the feed. */
export function agendaHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const consulten = alleConsulten();
  const overleggen = [...eigenOverleggen(MET_CASUISTIEK, FATIMA.oid, NU, NU + VOORUIT_MS)];
  const [eerste, ...rest] = overleggen;
  const afgelast = eerste === undefined ? [] : [lastAf(eerste, NU, "leider")];
  const standen = [
    stand([], [], null),
    stand(consulten.slice(0, 1), [...afgelast, ...rest], null),
    stand(consulten, overleggen, "een-eerder-geheim-dat-geldt"),
  ];
  const bronnen = overleggen.slice(0, 2).map(({ id }) => `overleg/${id}`);
  const data = [{}, { los: true }, { nieuw: true }, ...bronnen.map((bestand) => ({ bestand }))];
  return standen.flatMap((een) =>
    (["chat", "venster"] as const).flatMap((plek) =>
      ["agenda", "agenda_feed"].flatMap((verb) =>
        data.flatMap((meer) => {
          const druk = { verb, rev: 1, stap: null, velden: {}, data: meer };
          return handel(een, druk, omgeving(catalogus, plek)).toon?.(12) ?? [];
        }),
      ),
    ),
  );
}

function idVan(plek: number): string {
  return `casus-${1000 + plek}`;
}

function stand(casussen: ReturnType<typeof alleConsulten>, overleggen: readonly Overleg[], feed: string | null): Stand {
  const agenda = { ...legeAgenda(FATIMA.oid), feed };
  const genummerd = casussen.map((doc, plek) => ({ ...doc, id: idVan(plek) }));
  return {
    ik: FATIMA,
    gesprek: geborgd(`gesprek/${FATIMA.oid}`, nieuwGesprek(FATIMA.oid)),
    vraag: null,
    oproep: null,
    gevonden: null,
    planning: {
      agendas: new Map([[FATIMA.oid, geborgd(`agenda/${FATIMA.oid}`, agenda)]]),
      overleggen: new Map(overleggen.map((doc) => [doc.id, geborgd(`overleg/${doc.id}`, doc)])),
      casussen: new Map(genummerd.map((doc, plek) => [doc.id, geborgd(`casus/${doc.id}`, doc, 12 + plek)])),
      buiten: null,
    },
  };
}

function geborgd<T>(sleutel: Geborgd<T>["sleutel"], doc: T, nummer: number | null = null): Geborgd<T> {
  return { sleutel, versie: 1, doc, nummer };
}

function omgeving(catalogus: Catalogus, plek: Omgeving["plek"]): Omgeving {
  return {
    gemeente: MET_CASUISTIEK,
    catalogus,
    nu: NU,
    vers: { id: "casus-0002", code: "kastanje-fiets-28", geheim: GEHEIM },
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}
