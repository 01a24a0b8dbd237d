import { Worker } from "node:worker_threads";
import type { Proefopdracht } from "./beheerproef.ts";
import type { Proef } from "./domain/beheer/proef.ts";
import type { Bestanden } from "./domain/inrichting.ts";
import { Storing } from "./fouten.ts";

/** The thread that tries changes. */
export interface Werker {
  leesAlvast(bestanden: Bestanden): void;
  doe(opdracht: Proefopdracht): Promise<Proef>;
  sluit(): void;
}

/** One thread, begun at the first change and gone when it failed. */
export function maakWerker(): Werker {
  let draad: Worker | null = null;
  let nr = 0;
  const wachten = new Map<number, { readonly klaar: (proef: Proef) => void; readonly faal: (fout: Storing) => void }>();
  const valtWeg = () => {
    draad = null;
    for (const { faal } of wachten.values()) faal(new Storing("beheer", "de proef is afgebroken"));
    wachten.clear();
  };
  const begin = (): Worker => {
    const nieuw = new Worker(new URL("beheerwerker.ts", import.meta.url));
    nieuw.unref();
    nieuw.on("message", (antwoord: { readonly nr: number; readonly proef?: Proef; readonly fout?: string }) => {
      const wacht = wachten.get(antwoord.nr);
      wachten.delete(antwoord.nr);
      if (antwoord.proef === undefined) wacht?.faal(new Storing("beheer", antwoord.fout ?? "onbekend"));
      else wacht?.klaar(antwoord.proef);
    });
    // Who fails also ends; what was asked in between fails with it, and a next thread is never taken for this one.
    nieuw.on("error", () => undefined);
    nieuw.once("exit", valtWeg);
    return nieuw;
  };
  return {
    leesAlvast(bestanden) {
      draad ??= begin();
      draad.postMessage({ alvast: bestanden });
    },
    doe(opdracht) {
      draad ??= begin();
      const { promise, resolve, reject } = Promise.withResolvers<Proef>();
      wachten.set(++nr, { klaar: resolve, faal: reject });
      draad.postMessage({ nr, opdracht });
      return promise;
    },
    sluit() {
      void draad?.terminate();
      draad = null;
    },
  };
}
