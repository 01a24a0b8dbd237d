import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Geleerd, Kennis } from "../domain/taal/model.ts";
import { Namen } from "../domain/taal/namen.ts";

/** Learning takes longer than a start may take, so what was learnt from the same knowledge is kept on this machine. */
const MAP = join(import.meta.dirname, "../../node_modules/.cache/wijkwijzer");
/** All code that decides what is learnt: other code gives another name. */
export const CODE: readonly string[] = [
  ...bestandenVan("../domain/taal"),
  ...["../domain/veiligheid/tweede-net.ts", "../domain/sleutels.ts"].map((pad) => join(import.meta.dirname, pad)),
];
const HOOGSTENS = 12;
const SOORT = 1;
const KOP = 3;

/** What this process reads with now: it goes on with it while something new is being learnt. */
let laatste: Geleerd | null = null;
let laatsteNaam = "";
/** The thread that had to learn what is in force now, did not succeed. */
let mislukt = false;
const melders = new Set<(fout: string) => void>();

/** Whether what this process reads with was learnt from what is in force, or is being learnt now. */
export function taalActueel(): boolean {
  return !mislukt;
}

/**
 * Tells when learning beside the process fails; it then goes on with what it learnt before, until the next
 * configuration or the next start.
 *
 * @param meld gets the name of the error, never its message: that may hold an example
 * @returns ends the telling
 */
export function bijLeerfout(meld: (fout: string) => void): () => void {
  melders.add(meld);
  return () => melders.delete(meld);
}

/**
 * What was learnt from this knowledge: kept from before, or learnt now and kept as far as that is possible. A process
 * that reads already does not stand still for it: it goes on with what it has, which knows new words of the lists at
 * once, until a thread beside it has learnt from the new examples too.
 */
export function uitGeheugen(kennis: Kennis, map = MAP): (leer: () => Geleerd) => Geleerd {
  let eigen: Geleerd | null = null;
  let leert = false;
  return (leer) => {
    if (eigen !== null) return eigen;
    if (leert && laatste !== null) return laatste;
    const naam = naamVan(kennis);
    const bewaard = naam === laatsteNaam ? laatste : lees(join(map, naam));
    if (bewaard === null && laatste !== null) {
      leert = true;
      leerErnaast(kennis, map, naam, (geleerd) => {
        eigen = onthoud(naam, geleerd);
      });
      return laatste;
    }
    eigen = onthoud(naam, bewaard ?? leerEnBewaar(leer, map, naam));
    return eigen;
  };
}

/**
 * The same for who has nothing to go on with meanwhile: waits until it is learnt. What this process reads with stays as
 * it is.
 */
export function wachtOpGeheugen(kennis: Kennis, map = MAP): (leer: () => Geleerd) => Geleerd {
  let eigen: Geleerd | null = null;
  return (leer) => {
    if (eigen !== null) return eigen;
    const naam = naamVan(kennis);
    eigen = lees(join(map, naam)) ?? leerEnBewaar(leer, map, naam);
    return eigen;
  };
}

function onthoud(naam: string, geleerd: Geleerd): Geleerd {
  laatste = geleerd;
  laatsteNaam = naam;
  mislukt = false;
  return geleerd;
}

function leerErnaast(kennis: Kennis, map: string, naam: string, klaar: (geleerd: Geleerd) => void): void {
  const werker = new Worker(new URL("taalwerker.ts", import.meta.url), { workerData: { kennis, map, naam } });
  werker.unref();
  let bezig = true;
  const faal = (fout: string) => {
    if (!bezig) return;
    bezig = false;
    mislukt = true;
    for (const meld of melders) meld(fout);
  };
  werker.once("error", (fout) => faal(fout instanceof Error ? fout.name : "onbekend"));
  werker.once("exit", () => faal("zonder uitkomst gestopt"));
  werker.once("message", (bytes: Uint8Array) => {
    const geleerd = uitBytes(bytes);
    if (geleerd === null) return faal("uitkomst niet heel");
    bezig = false;
    klaar(geleerd);
  });
}

/** The same knowledge read by the same code has the same name. */
export function naamVan({ woorden, groepen, functies, voorbeelden }: Kennis): string {
  const som = createHash("sha256").update(codesom());
  for (const deel of [[...woorden], [...groepen], [...functies], voorbeelden]) som.update(JSON.stringify(deel));
  return `${som.digest("hex").slice(0, 32)}.bin`;
}

let code: string | null = null;

function codesom(): string {
  if (code !== null) return code;
  const som = createHash("sha256");
  for (const bestand of CODE) som.update(readFileSync(bestand));
  code = som.digest("hex");
  return code;
}

function bestandenVan(map: string): readonly string[] {
  const pad = join(import.meta.dirname, map);
  return readdirSync(pad)
    .toSorted()
    .map((naam) => join(pad, naam));
}

function leerEnBewaar(leer: () => Geleerd, map: string, naam: string): Geleerd {
  const geleerd = leer();
  bewaar(map, naam, inBytes(geleerd));
  return geleerd;
}

/** Best effort: under a name that says from what it was learnt. */
export function bewaar(map: string, naam: string, bytes: Uint8Array): void {
  try {
    mkdirSync(map, { recursive: true });
    const tijdelijk = join(map, `${randomBytes(8).toString("hex")}.tmp`);
    writeFileSync(tijdelijk, bytes);
    renameSync(tijdelijk, join(map, naam));
    ruimOp(map);
  } catch {
    // A folder that cannot be written costs the next start its time, nothing else.
  }
}

function ruimOp(map: string): void {
  const oudste = readdirSync(map)
    .map((naam) => ({ pad: join(map, naam), op: statSync(join(map, naam)).mtimeMs }))
    .toSorted((een, ander) => ander.op - een.op);
  for (const { pad } of oudste.slice(HOOGSTENS)) rmSync(pad, { force: true });
}

export function inBytes({ schat, gewichten: { klassen, rijen, grond } }: Geleerd): Buffer {
  const namen = schat.namen.lijst;
  const alles = [Int32Array.from([SOORT, namen.length, klassen]), namen, schat.zeldzaam, rijen, grond];
  return Buffer.concat(alles.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)));
}

function lees(pad: string): Geleerd | null {
  try {
    const geleerd = uitBytes(readFileSync(pad));
    houdVers(pad);
    return geleerd;
  } catch {
    return null;
  }
}

/** What is read stays, also when much else is learnt to look at. */
function houdVers(pad: string): void {
  try {
    const nu = Date.now() / 1000;
    utimesSync(pad, nu, nu);
  } catch {
    // In a folder that cannot be written nothing else is learnt either.
  }
}

/** Null when it is not whole. */
function uitBytes({ buffer, byteOffset, byteLength }: Uint8Array): Geleerd | null {
  if (byteLength % Int32Array.BYTES_PER_ELEMENT !== 0) return null;
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  const gehelen = new Int32Array(bytes);
  const getallen = new Float32Array(bytes);
  const [soort, aantal = 0, klassen = 0] = gehelen;
  const grenzen = [KOP, aantal, aantal, aantal * klassen, klassen];
  const tot = grenzen.map((_, plek) => grenzen.slice(0, plek + 1).reduce((som, deel) => som + deel, 0));
  if (soort !== SOORT || gehelen.length !== tot.at(-1)) return null;
  return {
    schat: { namen: new Namen(gehelen.slice(tot[0], tot[1])), zeldzaam: getallen.subarray(tot[1], tot[2]) },
    gewichten: { klassen, rijen: getallen.subarray(tot[2], tot[3]), grond: getallen.subarray(tot[3]) },
  };
}
