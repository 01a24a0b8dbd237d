import { randomBytes, randomUUID } from "node:crypto";
import { maakKaart } from "../../cards/kaart.ts";
import { catalogusVan } from "../../dialogs/teksten.ts";
import { neemBeurt } from "../../src/app/beurt.ts";
import type { Antwoord } from "../../src/app/gebeurtenis.ts";
import type { Bericht, Opslag, Vastlegging, Zender } from "../../src/app/poorten.ts";
import { doeTaak } from "../../src/app/taken/doe-taak.ts";
import type { Wereld } from "../../src/app/wereld.ts";
import { maakCode } from "../../src/domain/code.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { maakSchrift } from "../support/kanaal.ts";

/** A clock that only goes when it is put forward. */
export interface Klok {
  nu: number;
}

/** What is in everybody's chat: by chat, then by activity, in the order of arrival. */
export type Postbus = Map<string, Map<string, object>>;

/** One process of the bot without HTTP and without a relay of its own: a test says what happens when. */
export interface Losproces {
  readonly wereld: Wereld;
  /** Commits that were done, in order. */
  readonly gedaan: Vastlegging[];
  tik(
    wie: string,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    bij?: { activiteit?: string; kaart?: string | null },
  ): Promise<Antwoord>;
  zegt(wie: string, tekst: string, activiteit?: string): Promise<Antwoord>;
  komtBinnen(wie: string): Promise<Antwoord>;
  /** Does what is due now, until nothing is. */
  relay(): Promise<void>;
  /** Takes what is due and dies: the work stays leased. */
  pachtEnStopt(): Promise<void>;
}

const PACHT_MS = 15_000;
const MEESTE_RONDEN = 30;

/** @param gemeente as it is, or a way to ask for it, when it changes while things happen */
export function maakLosproces(
  opslag: Opslag,
  gemeente: Gemeente | (() => Gemeente),
  klok: Klok,
  post: Postbus,
): Losproces {
  const gedaan: Vastlegging[] = [];
  const lees = typeof gemeente === "function" ? gemeente : () => gemeente;
  const wereld = maakWereld(metSpoor(opslag, gedaan), lees, klok, maakPostbode(post));
  const herkomst = (wie: string, activiteit: string, kaart: string | null) => ({
    wie,
    activiteit,
    kaart,
    adres: {
      serviceUrl: "https://smba.trafficmanager.net/emea/",
      gesprekId: `a:${wie}`,
      botId: "28:wijkwijzer",
      tenant: "t",
    },
  });
  return {
    wereld,
    gedaan,
    tik: (wie, verb, data, { activiteit = randomUUID(), kaart = null } = {}) =>
      neemBeurt(wereld, { ...herkomst(wie, activiteit, kaart), soort: "knop", verb, data }),
    zegt: (wie, tekst, activiteit = randomUUID()) =>
      neemBeurt(wereld, { ...herkomst(wie, activiteit, null), soort: "tekst", tekst, bijlage: false }),
    komtBinnen: (wie) => neemBeurt(wereld, { ...herkomst(wie, randomUUID(), null), soort: "binnenkomst" }),
    async relay() {
      for (let ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
        const pachten = await opslag.neem(klok.nu, 50, PACHT_MS);
        if (pachten.length === 0) return;
        for (const pacht of pachten) await doeTaak(wereld, pacht);
      }
      throw new Error("de relay komt niet tot rust");
    },
    async pachtEnStopt() {
      await opslag.neem(klok.nu, 50, PACHT_MS);
    },
  };
}

function metSpoor(opslag: Opslag, gedaan: Vastlegging[]): Opslag {
  return {
    ...opslag,
    async legVast(vastlegging) {
      const uitslag = await opslag.legVast(vastlegging);
      if (uitslag.uitslag === "vast") gedaan.push(vastlegging);
      return uitslag;
    },
  };
}

function maakWereld(opslag: Opslag, gemeente: () => Gemeente, klok: Klok, zender: Zender): Wereld {
  const deel = () => randomBytes(4).readUInt32BE() / 2 ** 32;
  const schuilnaam = (oid: string) => opslag.schuilnaam(oid);
  return {
    gemeente,
    kaart: (beeld) => maakKaart(beeld),
    opslag,
    zender,
    logboek: maakSchrift(),
    schuilnaam,
    por: () => {},
    alarmeer: () => Promise.resolve(true),
    buitenagenda: null,
    omgeving: () => ({
      gemeente: gemeente(),
      catalogus: catalogusVan(gemeente()),
      nu: klok.nu,
      plek: "chat" as const,
      publiekeUrl: "https://wijkwijzer.example",
      schuilnaam,
      belasting: () => 0,
      vers: {
        id: randomBytes(12).toString("base64url"),
        geheim: randomBytes(24).toString("base64url"),
        code: maakCode(gemeente().codewoorden, [deel(), deel(), deel()]),
      },
    }),
  };
}

function maakPostbode(post: Postbus): Zender {
  const bus = ({ adres }: Bericht) => {
    const gevonden = post.get(adres.gesprekId) ?? new Map<string, object>();
    post.set(adres.gesprekId, gevonden);
    return gevonden;
  };
  return {
    async stuur(bericht) {
      const activiteit = `act-${randomUUID()}`;
      bus(bericht).set(activiteit, bericht.kaart ?? {});
      return { soort: "gelukt", activiteit };
    },
    async wijzig(activiteit, bericht) {
      if (!bus(bericht).has(activiteit)) return { soort: "kaart_weg" };
      bus(bericht).set(activiteit, bericht.kaart ?? {});
      return { soort: "gelukt", activiteit };
    },
  };
}
