import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import type { Lijst, RecordSleutel, Verwijzing, Weektelling } from "../app/poorten.ts";
import type { Periode } from "../domain/cijfers/telling.ts";
import type { Sleutels } from "./versleuteling.ts";

/** 22 base64url characters: 132 bits of the HMAC. */
const NAAM_LENGTE = 22;

/** The names under which things stand in Redis; none can be traced without the naming key. */
export interface Namen {
  /** The sorted set of task ids by due time. */
  readonly vervalt: string;
  /** Task id to content. */
  readonly taken: string;
  /** Task id to the number of tries that may have had an effect. */
  readonly pogingen: string;
  readonly audit: string;
  readonly feiten: string;
  /** Load points by pseudonym. */
  readonly belasting: string;
  /** The last number given to a vraag. */
  readonly nummer: string;
  /** Number to the vraag that has it, as long as that is kept. */
  readonly nummers: string;
  /** The configuration in force and its predecessors. */
  readonly inrichting: string;
  readonly record: (sleutel: RecordSleutel) => string;
  readonly verwijzing: (geheim: Verwijzing) => string;
  readonly lijst: (lijst: Lijst) => string;
  /** Where this is counted in the week of this Monday (`YYYY-MM-DD`). */
  readonly geteld: (soort: Weektelling["soort"], week: string) => string;
  /** What was counted in a month or a week. */
  readonly telling: (periode: Periode) => string;
  /** Hides what an operation id is made of, and bounds its length. */
  readonly operatie: (id: string) => string;
  readonly schuilnaam: (oid: string) => string;
}

/** All names of one gemeente share one hash tag, so that one script may touch them all in a Redis Cluster. */
export function maakNamen(sleutels: Sleutels, gemeente: string): Namen {
  const perDoel = new Map<string, KeyObject>();

  /** HMAC-SHA-256 under a key for this purpose and gemeente only, so that equal inputs differ elsewhere. */
  function verhul(doel: string, waarde: string): string {
    const sleutel = perDoel.get(doel) ?? leidAf(sleutels.naam, gemeente, doel);
    perDoel.set(doel, sleutel);
    return createHmac("sha256", sleutel).update(waarde).digest("base64url").slice(0, NAAM_LENGTE);
  }

  const label = `{${verhul("gemeente", gemeente)}}`;
  const naam = (wat: RecordSleutel | Verwijzing | Lijst) => {
    const scheiding = wat.indexOf("/");
    const soort = wat.slice(0, scheiding);
    return `${label}:${soort}:${verhul(soort, wat.slice(scheiding + 1))}`;
  };
  return {
    vervalt: `${label}:due`,
    taken: `${label}:taken`,
    pogingen: `${label}:pogingen`,
    audit: `${label}:audit`,
    feiten: `${label}:feiten`,
    belasting: `${label}:belasting`,
    nummer: `${label}:nummer`,
    nummers: `${label}:nummers`,
    inrichting: `${label}:inrichting`,
    record: naam,
    verwijzing: naam,
    lijst: naam,
    geteld: (soort, week) => `${label}:geteld:${soort}:${week}`,
    telling: (periode) => `${label}:telling:${periode.replace("/", ":")}`,
    operatie: (id) => verhul("operatie", id),
    schuilnaam: (oid) => verhul("persoon", oid),
  };
}

function leidAf(naamsleutel: KeyObject, gemeente: string, doel: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync("sha256", naamsleutel, gemeente, `wijkwijzer/1/${doel}`, 32)));
}
