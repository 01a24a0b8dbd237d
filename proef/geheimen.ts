import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ProefFout } from "./proef-fout.ts";

const Geheimen = z.object({
  /** Password of the private Redis. */
  redis: z.string().min(20),
  /** Password of the bot at the local identity. */
  bot: z.string().min(20),
  /** Keys of the encrypted fields and of the key names, as `VELD_SLEUTELS` wants them. */
  veldSleutels: z.string().min(80),
});
/** Keys of one trial, made once: what was written with them can be read at the next start. */
export type Geheimen = z.infer<typeof Geheimen>;

function nieuweGeheimen(): Geheimen {
  return {
    redis: randomBytes(24).toString("base64url"),
    bot: randomBytes(24).toString("base64url"),
    veldSleutels: `naam:${randomBytes(32).toString("base64")},1:${randomBytes(32).toString("base64")}`,
  };
}

function lees(pad: string): Geheimen {
  try {
    return Geheimen.parse(JSON.parse(readFileSync(pad, "utf8")));
  } catch {
    throw new ProefFout(`${pad} is niet te lezen. Begin met een lege proef: npm start -- --schoon.`);
  }
}

/** @throws {ProefFout} when they cannot be read, or are gone while there is data that needs them */
export function leesOfMaakGeheimen(map: string): Geheimen {
  const pad = join(map, "geheimen.json");
  if (existsSync(pad)) return lees(pad);
  if (existsSync(join(map, "redis"))) {
    throw new ProefFout(`${pad} ontbreekt, maar er staan nog gegevens. Begin leeg: npm start -- --schoon.`);
  }
  const geheimen = nieuweGeheimen();
  mkdirSync(map, { recursive: true, mode: 0o700 });
  writeFileSync(`${pad}.deel`, JSON.stringify(geheimen, null, 2), { mode: 0o600 });
  renameSync(`${pad}.deel`, pad);
  return geheimen;
}
