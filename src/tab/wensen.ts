import type { Vensterverzoek } from "./protocol.ts";
import type { Uitslag, Verzend } from "./verzend.ts";

export type Meegegeven = Vensterverzoek["data"];
export type Gevolg = Exclude<Uitslag, { soort: "geen" }>;

/** Something to ask of the server, once. */
export interface Wens {
  readonly verb: string;
  /** Read when the wish is sent for the first time, so that it carries the newest revision; null: no longer wanted. */
  readonly data: () => Meegegeven | null;
  /** Goes before all others and waits for nothing: help in danger. */
  readonly voorrang: boolean;
  /** Goes on when the page is closed meanwhile. */
  readonly blijvend: boolean;
  /** What came of it; null when it was not wanted any more. */
  readonly klaar: (gevolg: Gevolg | null) => void;
}

interface Lopend {
  readonly wens: Wens;
  verzoek: Vensterverzoek | null;
}

const EERSTE_PAUZE_MS = 500;
const LANGSTE_PAUZE_MS = 15_000;

/**
 * Sends wishes one at a time and in order. What may not have arrived is sent again under the same `op` until there is
 * an answer, so that a lost connection loses and doubles nothing.
 */
export class Wensenrij {
  readonly #verzend: Verzend;
  readonly #meld: (verbonden: boolean, nood: boolean) => void;
  readonly #rij: Lopend[] = [];
  #bezig = false;
  #mislukt = 0;
  #afbreken = new AbortController();
  #wakker = Promise.withResolvers<void>();

  /** @param meld hears whether there is a connection after each failure and the first success after it */
  constructor(verzend: Verzend, meld: (verbonden: boolean, nood: boolean) => void) {
    this.#verzend = verzend;
    this.#meld = meld;
  }

  voegToe(wens: Wens): void {
    const plaats = wens.voorrang ? this.#rij.filter((ander) => ander.wens.voorrang).length : this.#rij.length;
    this.#rij.splice(plaats, 0, { wens, verzoek: null });
    if (plaats === 0 && this.#rij.length > 1) this.#afbreken.abort();
    if (wens.voorrang && this.#mislukt > 0) this.#meld(false, true);
    if (wens.voorrang) this.por();
    if (!this.#bezig) void this.#werk();
  }

  /** Sends this at once, past all that waits, when the page is going; nobody hears what came of it. */
  buitenom(verb: string, data: Meegegeven): void {
    void this.#verzend({ op: maakOp(), verb, data }, new AbortController().signal, true);
  }

  /** Tries again now instead of later. */
  por(): void {
    this.#wakker.resolve();
  }

  async #werk(): Promise<void> {
    this.#bezig = true;
    try {
      for (let eerste = this.#rij[0]; eerste !== undefined; eerste = this.#rij[0]) await this.#probeer(eerste);
    } finally {
      this.#bezig = false;
    }
  }

  async #probeer(lopend: Lopend): Promise<void> {
    const verzoek = (lopend.verzoek ??= maakVerzoek(lopend.wens));
    if (verzoek === null) return this.#handelAf(lopend, null);
    const afbreken = new AbortController();
    this.#afbreken = afbreken;
    const uitslag = await this.#verzend(verzoek, afbreken.signal, lopend.wens.blijvend);
    if (uitslag.soort !== "geen") {
      if (this.#mislukt > 0) this.#meld(true, false);
      this.#mislukt = 0;
      return this.#handelAf(lopend, uitslag);
    }
    // Broken off for help in danger, which goes first now.
    if (afbreken.signal.aborted) return;
    this.#mislukt += 1;
    const nood = this.#rij.some(({ wens }) => wens.voorrang);
    this.#meld(false, nood);
    await this.#rust();
  }

  #handelAf(lopend: Lopend, gevolg: Gevolg | null): void {
    this.#rij.splice(this.#rij.indexOf(lopend), 1);
    lopend.wens.klaar(gevolg);
  }

  async #rust(): Promise<void> {
    this.#wakker = Promise.withResolvers();
    const duur = Math.min(LANGSTE_PAUZE_MS, EERSTE_PAUZE_MS * 2 ** (this.#mislukt - 1));
    const klok = setTimeout(() => this.por(), duur * (0.8 + toeval() * 0.4));
    await this.#wakker.promise;
    clearTimeout(klok);
  }
}

function maakVerzoek({ verb, data }: Wens): Vensterverzoek | null {
  const mee = data();
  return mee === null ? null : { op: maakOp(), verb, data: mee };
}

/** 24 characters of base64url that nobody guesses. */
export function maakOp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

function toeval(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 128) / 256;
}
