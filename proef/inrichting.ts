import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Document, parseDocument } from "yaml";
import { z } from "zod";
import { ProefFout } from "./proef-fout.ts";

/**
 * A copy of the example gemeente in which what residents say stays out of the chat, as it must with real people.
 *
 * @param naar folder for the copy; what stood there is replaced
 * @returns the folder of the gemeente in that copy
 * @throws {ProefFout} when the gemeente does not say where free text goes
 */
export function metVenster(gemeente: string, naar: string): string {
  cpSync(dirname(gemeente), naar, { recursive: true });
  const kopie = join(naar, basename(gemeente));
  const bestand = join(kopie, "gemeente.yaml");
  const tekst = readFileSync(bestand, "utf8");
  const anders = tekst.replace(/^vrije_tekst:.*$/m, "vrije_tekst: venster");
  if (anders === tekst) throw new ProefFout(`${bestand} heeft geen regel vrije_tekst: kaart.`);
  writeFileSync(bestand, anders);
  return kopie;
}

const DAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const WERKDAGEN = DAGEN.map((dag) => dag.slice(0, 2));
/** Load points, as few as in the week that the demo plays. */
const KRAP = 8;
const Mensen = z.object({ mensen: z.array(z.object({ oid: z.string(), rollen: z.array(z.string()) })) });

/**
 * A copy of the example gemeente that is open day and night and where the people with a page always work, so that the
 * trial can be shown on a Sunday evening too. They have little room, so that what waits in the queue stays there.
 *
 * @param naar folder for the copy; what stood there is replaced
 * @param personas object ids of who has a page
 * @returns the folder of the gemeente in that copy
 */
export function metAltijdOpen(gemeente: string, naar: string, personas: readonly string[]): string {
  cpSync(dirname(gemeente), naar, { recursive: true });
  const kopie = join(naar, basename(gemeente));
  wijzig(join(kopie, "gemeente.yaml"), (bestand) => {
    bestand.set("openingstijden", Object.fromEntries(DAGEN.map((dag) => [dag, "00:00-24:00"])));
    bestand.set("feestdagen", "geen");
    bestand.set("gesloten", []);
    bestand.delete("stille_uren");
  });
  wijzig(join(kopie, "mensen.yaml"), (bestand) => {
    for (const [plek, { oid, rollen }] of Mensen.parse(bestand.toJS()).mensen.entries()) {
      const persona = personas.includes(oid);
      // Else the one team lead with a page would stand in for all others on a Sunday.
      if (persona || rollen.includes("teamleider")) bestand.setIn(["mensen", plek, "werkdagen"], WERKDAGEN);
      if (!persona) continue;
      bestand.deleteIn(["mensen", plek, "moederdagen"]);
      bestand.setIn(["mensen", plek, "grens"], KRAP);
    }
  });
  return kopie;
}

function wijzig(pad: string, doe: (bestand: Document) => void): void {
  const bestand = parseDocument(readFileSync(pad, "utf8"));
  doe(bestand);
  writeFileSync(pad, bestand.toString());
}
