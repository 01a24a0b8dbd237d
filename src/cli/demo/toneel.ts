import type { Kaartbeeld } from "../../../dialogs/beeld.ts";
import { catalogusVan } from "../../../dialogs/teksten.ts";
import type { Adres } from "../../app/gebeurtenis.ts";
import type { Bericht, Feit, Logboek, Opslag, Verzending, Zender } from "../../app/poorten.ts";
import { alsVraag, type Geborgd } from "../../app/stand.ts";
import type { Wereld } from "../../app/wereld.ts";
import { maakCode } from "../../domain/code.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import type { Vraag } from "../../domain/vraag.ts";
import type { Toeval } from "./toeval.ts";

/** A card as it lies in somebody's chat. */
export interface Kaart {
  readonly activiteit: string;
  readonly beeld: Kaartbeeld;
}

/** A card on its way. */
export interface Post extends Kaart {
  readonly wie: string;
}

export interface Toneelopties {
  readonly opslag: Opslag;
  readonly gemeente: Gemeente;
  readonly toeval: Toeval;
  /** Makes the ids; apart, so that nothing that happens hangs on which of two sends was quicker. */
  readonly idmaker: Toeval;
  /** Where the chats of these people are; nothing goes there now. */
  readonly post: { readonly serviceUrl: string; readonly botId: string; readonly tenant: string };
  /** Milliseconds since 1970 at which the week begins. */
  readonly nu: number;
}

/** The bot without Teams, HTTP and a clock of its own: who plays decides when something happens. */
export interface Toneel {
  readonly gemeente: Gemeente;
  readonly opslag: Opslag;
  readonly toeval: Toeval;
  readonly idmaker: Toeval;
  readonly chat: Wereld;
  readonly venster: Wereld;
  readonly klok: { nu: number };
  /** Everything that was counted, in order, with the moment it happened. */
  readonly feiten: { readonly om: number; readonly feit: Feit }[];
  /** When work of the relay falls due, at the earliest; null while none is known. */
  eerstvolgende(): number | null;
  /** Takes the cards that came into somebody's chat or changed there since the last time. */
  haalPost(): readonly Post[];
  adresVan(wie: string): Adres;
  /** What an answer of the bot shows; null for a sentence or nothing. */
  beeldVan(kaart: object): Kaartbeeld | null;
  vraag(id: string): Promise<Geborgd<Vraag> | null>;
}

export function maakToneel(opties: Toneelopties): Toneel {
  const { gemeente, toeval, idmaker } = opties;
  const klok = { nu: opties.nu };
  const feiten: Toneel["feiten"] = [];
  const beelden = new WeakMap<object, Kaartbeeld>();
  const wekker = maakWekker();
  const opslag = metOor(opties.opslag, wekker, (feit) => feiten.push({ om: klok.nu, feit }));
  const post: Post[] = [];
  const zender = maakLoopjongen(idmaker, ({ adres, kaart }, activiteit) => {
    const beeld = kaart === null ? undefined : beelden.get(kaart);
    if (beeld !== undefined) post.push({ wie: adres.gesprekId.slice(2), activiteit, beeld });
  });
  const chat: Wereld = {
    ...STILLE_WERELD,
    gemeente: () => gemeente,
    opslag,
    zender,
    kaart: (beeld) => onthoud(beelden, beeld),
    schuilnaam: (oid) => opslag.schuilnaam(oid),
    omgeving: () => omgeving({ gemeente, toeval: idmaker, opslag, nu: klok.nu, plek: "chat" }),
  };
  const venster: Wereld = { ...chat, omgeving: () => ({ ...chat.omgeving(), plek: "venster" }) };
  return {
    gemeente,
    opslag,
    toeval,
    idmaker,
    chat,
    venster,
    klok,
    feiten,
    eerstvolgende: () => wekker.eerste(),
    // In an order of its own: sends that went together arrive in any order.
    haalPost: () => post.splice(0).toSorted((een, ander) => (volgorde(een) < volgorde(ander) ? -1 : 1)),
    adresVan: (wie) => ({ ...opties.post, gesprekId: `a:${wie}` }),
    beeldVan: (kaart) => beelden.get(kaart) ?? null,
    vraag: async (id) => alsVraag((await opslag.laad({ records: [`vraag/${id}`] })).records[0]),
  };
}

function volgorde({ wie, beeld }: Post): string {
  return `${wie}/${beeld.naam}/${beeld.titel}`;
}

function omgeving({
  gemeente,
  toeval,
  opslag,
  nu,
  plek,
}: Pick<Toneelopties, "gemeente" | "toeval" | "opslag" | "nu"> & { readonly plek: "chat" | "venster" }) {
  return {
    gemeente,
    catalogus: catalogusVan(gemeente),
    nu,
    plek,
    publiekeUrl: "https://demo.invalid",
    schuilnaam: (oid: string) => opslag.schuilnaam(oid),
    belasting: () => 0,
    vers: {
      id: toeval.id(12),
      geheim: toeval.id(24),
      code: maakCode(gemeente.codewoorden, [toeval.deel(), toeval.deel(), toeval.deel()]),
    },
  };
}

/** Says that everything arrived, and sends nothing; each card keeps an id, so that it can change later. */
function maakLoopjongen(toeval: Toeval, bijKaart: (bericht: Bericht, activiteit: string) => void): Zender {
  const bezorg = (bericht: Bericht, activiteit: string): Promise<Verzending> => {
    bijKaart(bericht, activiteit);
    return Promise.resolve({ soort: "gelukt", activiteit });
  };
  return {
    stuur: (bericht) => bezorg(bericht, `demo-${toeval.id(9)}`),
    wijzig: (activiteit, bericht) => bezorg(bericht, activiteit),
  };
}

interface Wekker {
  zet(om: number): void;
  /** Everything up to this moment was looked at. */
  af(tot: number): void;
  eerste(): number | null;
}

/** Moments at which something may fall due, so that Redis is asked only then; a task that was taken back costs one look. */
function maakWekker(): Wekker {
  const momenten: number[] = [];
  return {
    zet(om) {
      const plek = momenten.findLastIndex((een) => een <= om);
      if (momenten[plek] !== om) momenten.splice(plek + 1, 0, om);
    },
    af(tot) {
      const later = momenten.findIndex((een) => een > tot);
      momenten.splice(0, later === -1 ? momenten.length : later);
    },
    eerste: () => momenten[0] ?? null,
  };
}

/** The same store, overheard: what is counted, and when something falls due. Names are worked out once. */
function metOor(opslag: Opslag, wekker: Wekker, tel: (feit: Feit) => void): Opslag {
  const namen = new Map<string, string>();
  return {
    ...opslag,
    schuilnaam(oid) {
      const naam = namen.get(oid) ?? opslag.schuilnaam(oid);
      namen.set(oid, naam);
      return naam;
    },
    async legVast(vastlegging) {
      const uitslag = await opslag.legVast(vastlegging);
      if (uitslag.uitslag !== "vast") return uitslag;
      vastlegging.feiten.forEach(tel);
      for (const { om } of vastlegging.taken) wekker.zet(om);
      return uitslag;
    },
    async neem(nu, aantal, pachtMs) {
      const pachten = await opslag.neem(nu, aantal, pachtMs);
      if (pachten.length < aantal) wekker.af(nu);
      return pachten;
    },
    async rondAf(pacht, opnieuw) {
      await opslag.rondAf(pacht, opnieuw);
      if (opnieuw !== undefined) wekker.zet(opnieuw.om);
    },
  };
}

/** What goes wrong in a game stops it; there is nothing else to tell. */
const STIL: Logboek = { info: () => {}, warn: () => {}, error: () => {} };

/** Nothing of a played week is logged, hurried or told to anybody outside. */
const STILLE_WERELD = {
  logboek: STIL,
  por: () => {},
  alarmeer: () => Promise.resolve(true),
  buitenagenda: null,
} as const satisfies Partial<Wereld>;

function onthoud(beelden: WeakMap<object, Kaartbeeld>, beeld: Kaartbeeld): Kaartbeeld {
  beelden.set(beeld, beeld);
  return beeld;
}
