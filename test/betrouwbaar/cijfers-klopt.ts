import assert from "node:assert/strict";
import type { Geborgd } from "../../src/app/stand.ts";
import { Hertelling, telverschillen } from "../../src/domain/cijfers/hertelling.ts";
import { kwartaalVan, type Tellingen } from "../../src/domain/cijfers/telling.ts";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import type { Kast } from "./geheugen.ts";

/** What ends a vraag of the stock of a team, and what brings one in. */
const AF = ["verhuisd_uit", "afgesloten", "ingetrokken", "gewist_open"] as const;
const ERBIJ = ["doorgegeven", "verhuisd_naar", "heropend"] as const;

/**
 * For every team and every quarter of hand-over, what came in less what went out is what is open in the store; the counts
 * are what the log says; and nothing ever ended more often than it began.
 */
export async function cijfersKloppen(kast: Kast, gemeente: Gemeente, vragen: readonly Geborgd<Vraag>[]): Promise<void> {
  const hertelling = new Hertelling(gemeente);
  hertelling.tel((await kast.feiten()).map((feit) => ({ om: 0, feit })));
  const herteld = hertelling.tellingen;
  // What a clock that went back to 1970 counted is out of its term at once on a real Redis.
  const telbaar = new Map([...herteld].filter(([periode]) => !/\/(?:1969|1970)-/.test(periode)));
  const geteld = await kast.opslag.leesTellingen([...telbaar.keys()]);
  assert.deepEqual(telverschillen(geteld, telbaar), [], "de tellingen zijn niet wat het log zegt");
  assert.deepEqual(openVolgens(herteld), openIn(gemeente, vragen), "in- en uitstroom zijn niet wat er open staat");
}

function openVolgens(tellingen: Tellingen): Readonly<Record<string, number>> {
  const open = new Map<string, number>();
  for (const [periode, cellen] of tellingen) {
    if (!periode.startsWith("maand/")) continue;
    for (const [cel, aantal] of cellen) {
      const [soort = "", team = "", dimensie = ""] = cel.split("|");
      const teken = ERBIJ.some((een) => een === soort) ? 1 : AF.some((een) => een === soort) ? -1 : 0;
      if (teken === 0 || !dimensie.startsWith("gestart=")) continue;
      const plek = `${team} ${dimensie}`;
      open.set(plek, (open.get(plek) ?? 0) + teken * aantal);
    }
  }
  return zonderNullen(open);
}

function openIn(gemeente: Gemeente, vragen: readonly Geborgd<Vraag>[]): Readonly<Record<string, number>> {
  const open = new Map<string, number>();
  for (const { doc } of vragen) {
    if (doc.plaatsing === null || isVoorbij(doc)) continue;
    const plek = `${doc.plaatsing.team} gestart=${kwartaalVan(gemeente, doc.plaatsing.doorgegeven)}`;
    open.set(plek, (open.get(plek) ?? 0) + 1);
  }
  return zonderNullen(open);
}

function zonderNullen(aantallen: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...aantallen].filter(([, aantal]) => aantal !== 0).toSorted(([een], [ander]) => een.localeCompare(ander)),
  );
}
