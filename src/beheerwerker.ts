import { parentPort } from "node:worker_threads";
import { doeProef, type Proefopdracht } from "./beheerproef.ts";
import type { Gemeente } from "./domain/gemeente.ts";
import type { Bestanden } from "./domain/inrichting.ts";
import { leesUitBestanden } from "./gemeente.ts";

/** Tries changes in a thread of its own, one after another; only `beheer.ts` starts it. */
let gelezen: { readonly som: string; readonly gemeente: Gemeente } | null = null;

/** What is in force stays the same over many tries. */
function lees(bestanden: Bestanden): Gemeente {
  const som = JSON.stringify(bestanden);
  if (gelezen?.som !== som) gelezen = { som, gemeente: leesUitBestanden(bestanden) };
  return gelezen.gemeente;
}

type Vraag = { readonly nr: number; readonly opdracht: Proefopdracht } | { readonly alvast: Bestanden };

parentPort?.on("message", (vraag: Vraag) => {
  try {
    if ("alvast" in vraag) lees(vraag.alvast);
    else parentPort?.postMessage({ nr: vraag.nr, proef: doeProef(vraag.opdracht, lees) });
  } catch (fout) {
    // The name only: a message may hold what was typed. What is in force and cannot be read shows at the first try.
    const nr = "nr" in vraag ? vraag.nr : 0;
    parentPort?.postMessage({ nr, fout: fout instanceof Error ? fout.name : "onbekend" });
  }
});
