import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfiguratieFout } from "../fouten.ts";
import type { Omstandigheden } from "./omstandigheden.ts";
import { leesPakketinvoer } from "./pakket/invoer.ts";
import { leesBouwstoffen, maakPakket } from "./pakket/maak.ts";

/**
 * `manifest [--uit wijkwijzer.zip] [--versie 1.0.0]`: writes the app package for this tenant.
 *
 * @throws {ConfiguratieFout} with every problem; then nothing is written
 */
export function schrijfManifest(args: readonly string[], { env, schrijf }: Omstandigheden): number {
  const { uit, versie } = leesOpties(args);
  const invoer = leesPakketinvoer(env, versie);
  const pakket = maakPakket(invoer, leesBouwstoffen());
  try {
    writeFileSync(uit, pakket);
  } catch {
    throw new ConfiguratieFout([`${uit} is niet te schrijven. Kies met --uit een plek waar je mag schrijven.`]);
  }
  schrijf(
    `${uit} is klaar: versie ${invoer.versie}, ${pakket.length} bytes.\n` +
      "Upload het in het Teams-beheercentrum bij Teams-apps, Apps beheren (docs/installatie.md, stap 9).\n",
  );
  return 0;
}

function leesOpties(args: readonly string[]) {
  try {
    const options = { uit: { type: "string", default: "wijkwijzer.zip" }, versie: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new ConfiguratieFout(["Zo gebruik je dit: wijkwijzer manifest [--uit wijkwijzer.zip] [--versie 1.0.0]"]);
  }
}
