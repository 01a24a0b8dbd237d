import { Worker } from "node:worker_threads";
import type { Leesopdracht } from "./beheerlezing.ts";
import type { Leesproef, Leesstand } from "./domain/beheer/leesproef.ts";

/** What would be read otherwise, worked out beside everything else: one after another, as learning takes a processor. */
export interface Leesdraad {
  /** What is known by now; who asks first begins it. */
  stand(naam: string, opdracht: () => Leesopdracht): Leesstand;
  /** Another version is in force: nothing that was asked holds any more. */
  vergeet(): void;
}

export interface Leesdraadopties {
  /** What runs in the thread. */
  readonly bron?: URL;
  /** Where what is learnt is kept; left out: where this machine keeps it. */
  readonly map?: string;
  /** Milliseconds that only go on. */
  readonly nu?: () => number;
}

/** A page that is looked at asks again sooner than this. */
const NIEMAND_KIJKT_MS = 10_000;
/** What failed is tried anew by who comes back later, not by a page that asks again and again. */
const OPNIEUW_NA_MS = 30_000;
const MEESTE_LEZINGEN = 8;
const BEZIG: Leesstand = { stand: "bezig" };

interface Lezing {
  readonly opdracht: Leesopdracht;
  stand: Leesstand;
  /** When somebody asked for it last. */
  gevraagd: number;
}

export function maakLeesdraad({
  bron = new URL("beheerleeswerker.ts", import.meta.url),
  map,
  nu = () => performance.now(),
}: Leesdraadopties = {}): Leesdraad {
  return new Lezingen((opdracht) => new Worker(bron, { workerData: { ...opdracht, map } }), nu);
}

class Lezingen implements Leesdraad {
  readonly #start: (opdracht: Leesopdracht) => Worker;
  readonly #nu: () => number;
  readonly #lezingen = new Map<string, Lezing>();
  #loopt: { readonly draad: Worker; readonly lezing: Lezing } | null = null;

  constructor(start: (opdracht: Leesopdracht) => Worker, nu: () => number) {
    this.#start = start;
    this.#nu = nu;
  }

  stand(naam: string, opdracht: () => Leesopdracht): Leesstand {
    const eerder = this.#lezingen.get(naam);
    const mislukt = eerder?.stand.stand === "mislukt" && this.#nu() - eerder.gevraagd > OPNIEUW_NA_MS;
    const lezing = eerder === undefined || mislukt ? { opdracht: opdracht(), stand: BEZIG, gevraagd: 0 } : eerder;
    lezing.gevraagd = this.#nu();
    this.#lezingen.set(naam, lezing);
    for (const oud of [...this.#lezingen.keys()].slice(0, -MEESTE_LEZINGEN)) this.#lezingen.delete(oud);
    this.#gaVerder();
    return lezing.stand;
  }

  vergeet(): void {
    this.#lezingen.clear();
    this.#breekAf();
  }

  #gaVerder(): void {
    const wacht = [...this.#lezingen.values()].find(
      (een) => een.stand.stand === "bezig" && een !== this.#loopt?.lezing && this.#wordtBekeken(een),
    );
    if (wacht === undefined) return;
    // Who comes back to it finds it waiting again.
    if (this.#loopt !== null && !this.#wordtBekeken(this.#loopt.lezing)) this.#breekAf();
    if (this.#loopt === null) this.#begin(wacht);
  }

  #wordtBekeken({ gevraagd }: Lezing): boolean {
    return this.#nu() - gevraagd <= NIEMAND_KIJKT_MS;
  }

  #begin(lezing: Lezing): void {
    const draad = this.#start(lezing.opdracht);
    draad.unref();
    this.#loopt = { draad, lezing };
    draad.once("message", (gelezen: Leesproef) => {
      lezing.stand = gelezen;
    });
    // Who fails also ends.
    draad.on("error", () => undefined);
    draad.once("exit", () => {
      if (this.#loopt?.draad !== draad) return;
      this.#loopt = null;
      if (lezing.stand.stand === "bezig") lezing.stand = { stand: "mislukt" };
      this.#gaVerder();
    });
  }

  #breekAf(): void {
    void this.#loopt?.draad.terminate();
    this.#loopt = null;
  }
}
