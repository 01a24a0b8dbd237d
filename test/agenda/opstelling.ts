import { maakGraphagenda } from "../../src/agenda/graph.ts";
import type { Buitenafspraak, Buitenagenda } from "../../src/app/poorten.ts";
import { Storing } from "../../src/fouten.ts";
import { maakToegang } from "../../src/teams/toegang.ts";
import { Postvak } from "../support/graph-postvak.ts";
import { GRAPH } from "../support/graph-tokens.ts";
import type { NepGraph } from "../support/nep-graph.ts";

export const UUR = 3_600_000;
export const DAG = 24 * UUR;
/** A Monday at ten in the morning, UTC. */
export const MAANDAG = Date.UTC(2026, 10, 23, 10);

/** A busy machine is no Graph that is too slow. */
const RUSTIG = { termijnMs: 15_000, geduldMs: 15_000 };

export interface Klok {
  nu: number;
}

/** Our side of Graph, with a clock that only goes when it is put forward. */
export function maakAgenda(
  nep: NepGraph,
  klok: Klok,
  anders: { adres?: string; termijnMs?: number; geduldMs?: number } = {},
): Buitenagenda {
  const { loginUrl, tenant: tenantId, appId, geheim: password } = nep;
  const instelling = { loginUrl, tenantId, appId, appType: "SingleTenant", password, resource: GRAPH };
  const nu = () => klok.nu;
  return maakGraphagenda({ adres: nep.adres, toegang: maakToegang(instelling, nu), nu, ...RUSTIG, ...anders });
}

/** Gives these people a mailbox. */
export function metPostvakken(nep: NepGraph, ...wie: readonly string[]): readonly Postvak[] {
  return wie.map((oid) => {
    const postvak = new Postvak(`${oid}@gemeente.example`);
    nep.postvakken.set(oid, postvak);
    return postvak;
  });
}

export const CONSULT: Buitenafspraak = {
  sleutel: "casus/abc-1",
  id: null,
  van: MAANDAG,
  tot: MAANDAG + UUR / 2,
  onderwerp: "Consult 12",
  waar: "online in Teams",
  online: true,
  mensen: ["p-fatima", "p-noor"],
};

/** What went wrong, and that it tells nothing of what was sent or answered. */
export async function storing(belofte: Promise<unknown>): Promise<Storing> {
  const fout: unknown = await belofte.then(
    () => null,
    (reden: unknown) => reden,
  );
  if (!(fout instanceof Storing)) throw new Error(`geen storing: ${String(fout)}`);
  const alles = `${fout.stack}${JSON.stringify(fout)}${String(fout.cause)}`;
  for (const geheim of ["KNR-", "p-fatima", "p-noor", "gemeente.example", "Consult 12", "Bearer", "eyJ"])
    if (alles.includes(geheim)) throw new Error(`een fout zegt te veel: ${geheim}`);
  return fout;
}
