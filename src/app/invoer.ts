import { leesVelden } from "../../cards/veld-id.ts";
import { leesCode } from "../domain/code.ts";
import { telefoonnummer } from "../domain/privacy/telefoon.ts";
import { leesVraagnummer } from "../domain/taal/opdracht.ts";
import type { Gebeurtenis } from "./gebeurtenis.ts";
import { type Druk, druk } from "./handelingen/gemeen.ts";
import type { Laadvraag, RecordSleutel, Verwijzing } from "./poorten.ts";
import { wegwijzer } from "./wegwijzers.ts";

/** What a turn needs from an event before anything is loaded. */
export interface Invoer {
  readonly druk: Druk;
  readonly laad: Laadvraag;
  /** Names this operation; the same tap gives the same name, however often and under whatever activity id it comes. */
  readonly operatie: string;
  /** Names this delivery only. */
  readonly los: string;
  /** Names the tap by the card and all it sends, for a button that may be wished again; else null. */
  readonly tik: string | null;
}

const ID = /^[\w-]{6,40}$/;

/** Reads a tap or a message; whatever is not of the expected form is left out. */
export function leesInvoer(gebeurtenis: Gebeurtenis, schuilnaam: (wie: string) => string): Invoer {
  if (gebeurtenis.soort !== "knop") return leesBericht(gebeurtenis, schuilnaam);
  const gesprek = `gesprek/${gebeurtenis.wie}` as const;
  const druk = leesDruk(gebeurtenis.verb, gebeurtenis.data);
  const { data } = gebeurtenis;
  const doelen = [
    recordUit("vraag", data),
    recordUit("oproep", data),
    recordUit("casus", data),
    recordUit("overleg", data),
    recordUit("signaal", data),
  ].filter((doel) => doel !== null);
  const weg = wegwijzer(druk.verb);
  const los = `l:${schuilnaam(gebeurtenis.activiteit)}`;
  const inVenster = gebeurtenis.adres === null;
  // A wish in the window has a name of its own; a tap in the chat is named by the showing it was made on.
  const eigen = inVenster || weg === null || weg.leest || weg.telkens;
  const naam = `${druk.verb}:${doelen.join("+")}:${druk.rev}`;
  // The same card on two devices: other words are another answer, of which somebody must be told.
  const metWoorden = druk.verb === "verder" ? `${naam}:${schuilnaam(JSON.stringify(druk.velden))}` : naam;
  const operatie = eigen ? los : metWoorden;
  return {
    druk,
    operatie,
    los,
    tik:
      weg?.telkens && !inVenster ? schuilnaam(JSON.stringify([druk.verb, gebeurtenis.kaart, gebeurtenis.data])) : null,
    laad: {
      records: [gesprek, ...doelen],
      via: verwijzingen(druk),
      operatie: { record: gesprek, id: operatie },
      ...(weg?.weegt ? { belasting: true } : {}),
    },
  };
}

/** What is typed may be a code, or the number of a vraag; anything else needs the chat and what is open there. */
function leesBericht(
  gebeurtenis: Exclude<Gebeurtenis, { soort: "knop" }>,
  schuilnaam: (wie: string) => string,
): Invoer {
  const gesprek = `gesprek/${gebeurtenis.wie}` as const;
  const operatie = `a:${schuilnaam(gebeurtenis.activiteit)}`;
  const tekst = gebeurtenis.soort === "tekst" ? gebeurtenis.tekst : "";
  const nummer = leesVraagnummer(tekst);
  return {
    druk: druk("tekst"),
    operatie,
    los: operatie,
    tik: null,
    laad: {
      records: [gesprek],
      metActieve: gesprek,
      via: codeVan(tekst),
      ...(nummer === null ? {} : { nummer }),
      operatie: { record: gesprek, id: operatie },
    },
  };
}

function leesDruk(verb: string, data: Readonly<Record<string, unknown>>): Druk {
  const rev = data["rev"];
  const stap = data["stap"];
  return {
    verb,
    rev: typeof rev === "number" && Number.isSafeInteger(rev) ? rev : 0,
    stap: typeof stap === "string" ? stap.slice(0, 40) : null,
    velden: leesVelden(data),
    data,
  };
}

function recordUit(
  soort: "vraag" | "oproep" | "casus" | "overleg" | "signaal",
  data: Readonly<Record<string, unknown>>,
): RecordSleutel | null {
  const id = Object.hasOwn(data, soort) ? data[soort] : undefined;
  return typeof id === "string" && ID.test(id) ? `${soort}/${id}` : null;
}

/** What leads to another vraag without a search: a code where a code is asked, a number where one is filled in. */
function verwijzingen(druk: Druk): readonly Verwijzing[] {
  switch (druk.verb) {
    case "code_zoeken":
    case "bewoner_wacht_nog":
    case "concept_overnemen":
      return codeVan(druk.velden["code"] ?? (typeof druk.data["code"] === "string" ? druk.data["code"] : ""));
    case "verder":
    case "dubbel_zelfde": {
      const nummer = telefoonnummer(druk.velden["contact"] ?? "");
      return nummer === null ? [] : [`telefoon/${nummer}`, `regisseur/${nummer}`];
    }
    default:
      return [];
  }
}

function codeVan(tekst: string): readonly Verwijzing[] {
  const code = leesCode(tekst);
  return code === null ? [] : [`code/${code}`];
}
