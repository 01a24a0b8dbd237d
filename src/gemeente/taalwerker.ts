import { parentPort, workerData } from "node:worker_threads";
import { type Kennis, leerVan, zoekersVan } from "../domain/taal/model.ts";
import { bewaar, inBytes } from "./taalgeheugen.ts";

/** Learns in a thread of its own, so that nobody waits; only `taalgeheugen.ts` starts it. */
const { kennis, map, naam }: { kennis: Kennis; map: string; naam: string } = workerData;
const bytes = inBytes(leerVan(kennis, zoekersVan(kennis)));
bewaar(map, naam, bytes);
parentPort?.postMessage(bytes);
