import { pino } from "pino";
import type { Logboek, Logvelden } from "./app/poorten.ts";

/** Numbers, booleans and short words only: a longer text may be what somebody said. */
const LANGSTE_WAARDE = 120;

/** The log on standard output, one JSON line each. */
export function maakLogboek(niveau: string): Logboek {
  const log = pino({ level: niveau, base: { dienst: "wijkwijzer" }, timestamp: pino.stdTimeFunctions.isoTime });
  return {
    info: (velden, zin) => log.info(kort(velden), zin),
    warn: (velden, zin) => log.warn(kort(velden), zin),
    error: (velden, zin) => log.error(kort(velden), zin),
  };
}

function kort(velden: Logvelden): Logvelden {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, waarde]) => [
      naam,
      typeof waarde === "string" ? waarde.slice(0, LANGSTE_WAARDE) : waarde,
    ]),
  );
}
