import { join } from "node:path";
import { laatsteRegel, OpzetFout, voerUit } from "./scherm.mjs";

/** What the bot learns from the examples is kept beside the packages, so that no start waits for it. */
export async function zorgVoorTaal(wortel, node) {
  const opdracht = [join(wortel, "src", "cli", "wijkwijzer.ts"), "controleer", join(wortel, "config", "proef")];
  const { code, uitvoer } = await voerUit(node, opdracht, { cwd: wortel });
  if (code !== 0) throw new OpzetFout(`de voorbeeldzinnen leren is niet gelukt: ${laatsteRegel(uitvoer)}`);
  return "Voorbeeldzinnen geleerd";
}
