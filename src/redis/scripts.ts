import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Redis } from "ioredis";
import type { Grens, Lijn } from "./verbinding.ts";

/** What a script is called with. */
export interface Opdracht {
  readonly sleutels: readonly string[];
  readonly args: readonly (string | Buffer)[];
}

/** A Lua script under a name that holds its content, so that two versions of us never call each other's. */
export interface Script {
  readonly naam: string;
  readonly lua: string;
}

export const scripts = {
  commit: lees("commit"),
  inrichting: lees("inrichting"),
  laad: lees("laad"),
  neem: lees("neem"),
  rondaf: lees("rondaf"),
  tellingen: lees("tellingen"),
} as const;

function lees(bestand: string): Script {
  const lua = readFileSync(new URL(`./${bestand}.lua`, import.meta.url), "utf8");
  return { naam: `ww_${bestand}_${createHash("sha256").update(lua).digest("hex").slice(0, 12)}`, lua };
}

/** Makes the scripts callable on this client; the first call on a connection sends the text, later ones its hash. */
export function definieer(client: Redis): void {
  for (const { naam, lua } of Object.values(scripts)) client.defineCommand(naam, { lua });
}

/** Runs a script; strings come back as buffers, because documents are bytes. */
export function roep(lijn: Lijn, grens: Grens, script: Script, { sleutels, args }: Opdracht): Promise<unknown> {
  return lijn.doe(grens, async (client): Promise<unknown> => {
    const functie: unknown = Reflect.get(client, `${script.naam}Buffer`);
    if (typeof functie !== "function") throw new TypeError(`script niet gedefinieerd: ${script.naam}`);
    return Reflect.apply(functie, client, [sleutels.length, ...sleutels, ...args]);
  });
}
