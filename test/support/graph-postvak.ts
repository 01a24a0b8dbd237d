import { randomBytes } from "node:crypto";

export type Inhoud = Readonly<Record<string, unknown>>;
export interface Antwoord {
  readonly status: number;
  readonly inhoud?: object;
}

/** Busy time as it stands in somebody's own calendar; the words must never come out of our port. */
export interface Bezet {
  readonly status: string;
  readonly van: number;
  readonly tot: number;
}

/** One event in the mailbox of its organiser. */
export interface Evenement extends Record<string, unknown> {
  readonly id: string;
  versie: number;
}

const DUBBEL = "ErrorDuplicateTransactionId";
const NAMEN = ["subject", "start", "end", "location", "attendees", "isOnlineMeeting", "onlineMeetingProvider"] as const;

/** One mailbox as Graph's documentation describes its calendar. */
export class Postvak {
  readonly adres: string;
  readonly bezet: Bezet[] = [];
  readonly evenementen = new Map<string, Evenement>();
  /** What its guests got mail about. */
  readonly post: string[] = [];
  readonly #transacties = new Map<string, { readonly id: string; readonly inhoud: string }>();
  /** `geen`: no mailbox. `verboden`: outside the policy of the administrator. */
  staat: "open" | "geen" | "verboden" = "open";

  constructor(adres: string) {
    this.adres = adres;
  }

  /** A repetition with the same content gives what is there; with another content, or of what is gone, it is refused. */
  maak(inhoud: Inhoud): Antwoord {
    const sleutel = JSON.stringify(inhoud["transactionId"] ?? "");
    const eerder = this.#transacties.get(sleutel);
    const gemaakt = eerder === undefined ? undefined : this.evenementen.get(eerder.id);
    if (gemaakt !== undefined && eerder?.inhoud === JSON.stringify(inhoud))
      return { status: 201, inhoud: toon(gemaakt) };
    if (eerder !== undefined) return fout(409, DUBBEL);
    const id = `AAMk${randomBytes(12).toString("base64url")}=`;
    const standaard = { isCancelled: false, isOnlineMeeting: false, onlineMeetingProvider: "unknown" };
    const nieuw = { allowNewTimeProposals: true, sensitivity: "normal", ...standaard, ...inhoud, id, versie: 1 };
    if (nieuw.isOnlineMeeting) Object.assign(nieuw, { body: { content: "<a>Deelnemen via Teams</a>" } });
    this.evenementen.set(id, nieuw);
    this.#transacties.set(sleutel, { id, inhoud: JSON.stringify(inhoud) });
    this.post.push("uitnodiging");
    return { status: 201, inhoud: toon(nieuw) };
  }

  lees(id: string): Antwoord {
    const evenement = this.evenementen.get(id);
    return evenement === undefined ? fout(404, "ErrorItemNotFound") : { status: 200, inhoud: toon(evenement) };
  }

  /** Once a Teams meeting it stays one, unless somebody writes over the body where the way in stands. */
  wijzig(id: string, inhoud: Inhoud, etag: string | undefined): Antwoord {
    const evenement = this.evenementen.get(id);
    if (evenement === undefined) return fout(404, "ErrorItemNotFound");
    if (etag !== undefined && etag !== etagVan(evenement)) return fout(412, "ErrorIrresolvableConflict");
    const online = evenement["isOnlineMeeting"] === true && inhoud["body"] === undefined;
    Object.assign(evenement, inhoud, online ? { isOnlineMeeting: true } : {}, { versie: evenement.versie + 1 });
    this.post.push("wijziging");
    return { status: 200, inhoud: toon(evenement) };
  }

  zegAf(id: string): Antwoord {
    const evenement = this.evenementen.get(id);
    if (evenement === undefined) return fout(404, "ErrorItemNotFound");
    if (!Array.isArray(evenement["attendees"]) || evenement["attendees"].length === 0)
      return fout(400, "ErrorInvalidRequest");
    this.evenementen.delete(id);
    this.post.push("afzegging");
    return { status: 202 };
  }

  wis(id: string): Antwoord {
    return this.evenementen.delete(id) ? { status: 204 } : fout(404, "ErrorItemNotFound");
  }

  /** By the value of an extended property. */
  metSleutel(waarde: string): readonly object[] {
    return [...this.evenementen.values()]
      .filter(({ singleValueExtendedProperties: velden }) => JSON.stringify(velden).includes(`"value":"${waarde}"`))
      .map(toon);
  }
}

function etagVan({ id, versie }: Evenement): string {
  return `W/"${Buffer.from(`${id}:${versie}`).toString("base64")}"`;
}

function toon(evenement: Evenement): object {
  const gekozen = Object.fromEntries(NAMEN.map((naam) => [naam, evenement[naam]]));
  const tijd = (naam: "start" | "end") => {
    const waarde = evenement[naam];
    const dateTime = typeof waarde === "object" && waarde !== null ? Reflect.get(waarde, "dateTime") : "";
    return { dateTime: `${String(dateTime)}.0000000`, timeZone: "UTC" };
  };
  const { id, isCancelled } = evenement;
  return { ...gekozen, "@odata.etag": etagVan(evenement), id, isCancelled, start: tijd("start"), end: tijd("end") };
}

export function fout(status: number, code: string): Antwoord {
  return { status, inhoud: { error: { code, message: "KNR-GRAPH tekst van Graph die nergens terugkomt" } } };
}
