import { parentPort, workerData } from "node:worker_threads";
import { doeLezing, type Leesopdracht } from "./beheerlezing.ts";

/** Reads the examples twice, in a thread that ends after it; only `beheerleesdraad.ts` starts it. */
const { map, ...opdracht }: Leesopdracht & { map?: string } = workerData;
parentPort?.postMessage(doeLezing(opdracht, map));
