import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { maakKaart } from "../../cards/kaart.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { keurKaart } from "../cards/keuring.ts";

const MAP = new URL("../cards/goedgekeurd/", import.meta.url);

/**
 * Fails when the card of this view differs from the one a person approved in `test/cards/goedgekeurd/<naam>.json`,
 * or is one that Teams would not take. `GOEDKEUREN=1` writes the file instead, to be read before it is committed.
 *
 * @param naam the file, the view's own name unless one view is shown in several states
 */
export function goedgekeurd(beeld: Kaartbeeld, naam: string = beeld.naam): void {
  const kaart = maakKaart(beeld);
  keurKaart(kaart);
  vergelijk(naam, `${JSON.stringify(kaart, null, 2)}\n`, process.env["GOEDKEUREN"] === "1");
}

/** The comparison by itself: writes when asked, else throws with the differing lines. */
export function vergelijk(naam: string, nu: string, goedkeuren: boolean, map: URL = MAP): void {
  assert.match(naam, /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/, `"${naam}" is geen naam voor een bestand`);
  const bestand = fileURLToPath(new URL(`${naam}.json`, map));
  if (goedkeuren) {
    mkdirSync(dirname(bestand), { recursive: true });
    writeFileSync(bestand, nu);
    return;
  }
  const uitleg = `Klopt de kaart zo? Draai dan GOEDKEUREN=1 en lees ${naam}.json na.`;
  assert.ok(existsSync(bestand), `"${naam}" is nog niet goedgekeurd. ${uitleg}`);
  const toen = readFileSync(bestand, "utf8");
  if (toen !== nu) assert.fail(`"${naam}" is anders dan goedgekeurd:\n${verschil(toen, nu)}\n${uitleg}`);
}

/** Lines that went (-) and came (+), between the parts that stayed; the whole file would hide what changed. */
function verschil(toen: string, nu: string): string {
  const oud = toen.split("\n");
  const nieuw = nu.split("\n");
  const begin = oud.findIndex((regel, n) => regel !== nieuw[n]);
  const vanaf = begin === -1 ? oud.length : begin;
  let einde = 0;
  const langst = Math.min(oud.length, nieuw.length) - vanaf;
  while (einde < langst && oud.at(-1 - einde) === nieuw.at(-1 - einde)) einde += 1;
  return [
    ...oud.slice(Math.max(0, vanaf - 3), vanaf).map((regel) => `  ${regel}`),
    ...oud.slice(vanaf, oud.length - einde).map((regel) => `- ${regel}`),
    ...nieuw.slice(vanaf, nieuw.length - einde).map((regel) => `+ ${regel}`),
    ...oud
      .slice(oud.length - einde)
      .slice(0, 3)
      .map((regel) => `  ${regel}`),
  ].join("\n");
}
