import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { ConfiguratieFout } from "../fouten.ts";

const ALGORITME = "aes-256-gcm";
const SLEUTEL_BYTES = 32;
const IV_BYTES = 12;
/** Always given: without it Node accepts a tag cut to four bytes. */
const TAG_BYTES = 16;
const TAG = { authTagLength: TAG_BYTES } as const;
const VORM = 1;
const KOP_BYTES = 3;
const MAX_VERSIE = 0xffff;

/** The keys of `VELD_SLEUTELS`, as objects that print nothing. */
export interface Sleutels {
  /** From this the keys are derived that make names unreadable. It cannot be changed later. */
  readonly naam: KeyObject;
  readonly meester: ReadonlyMap<number, KeyObject>;
  /** The version that wraps; older ones only unwrap. */
  readonly nieuwste: number;
}

/** Where a document belongs; a document moved elsewhere or kept from an older version does not decrypt. */
export interface Plaats {
  readonly gemeente: string;
  readonly record: string;
  readonly versie: number;
}

export interface Versleuteld {
  readonly document: Buffer;
  /** The data key of this document, wrapped by a master key. */
  readonly sleutel: Buffer;
}

/**
 * Reads `naam:<base64>,1:<base64>,2:<base64>`; every key has 32 bytes.
 *
 * @throws {ConfiguratieFout} with every problem, by position; never with a value
 */
export function leesSleutels(tekst: string): Sleutels {
  const problemen: string[] = [];
  const gelezen = new Map<string, Buffer>();
  tekst
    .split(",")
    .forEach((deel, plek) => leesDeel(deel.trim(), `VELD_SLEUTELS, deel ${plek + 1}`, gelezen, problemen));
  const naam = gelezen.get("naam");
  const versies = [...gelezen.keys()].filter((wat) => wat !== "naam").map(Number);
  if (naam === undefined) problemen.push("VELD_SLEUTELS: de naamsleutel ontbreekt; voeg naam:<base64> toe");
  if (versies.length === 0) problemen.push("VELD_SLEUTELS: een hoofdsleutel ontbreekt; voeg 1:<base64> toe");
  if (new Set([...gelezen.values()].map((sleutel) => sleutel.toString("hex"))).size < gelezen.size) {
    problemen.push("VELD_SLEUTELS: twee delen hebben dezelfde sleutel; maak voor elk deel een eigen sleutel");
  }
  if (problemen.length > 0 || naam === undefined) throw new ConfiguratieFout(problemen);
  const meester = new Map<number, KeyObject>();
  for (const [wat, sleutel] of gelezen) if (wat !== "naam") meester.set(Number(wat), createSecretKey(sleutel));
  return { naam: createSecretKey(naam), meester, nieuwste: Math.max(...versies) };
}

function leesDeel(deel: string, plek: string, gelezen: Map<string, Buffer>, problemen: string[]): void {
  const scheiding = deel.indexOf(":");
  if (scheiding < 1) {
    problemen.push(`${plek}: schrijf naam:<base64> of <versie>:<base64>`);
    return;
  }
  const wat = deel.slice(0, scheiding);
  const waarde = deel.slice(scheiding + 1);
  const sleutel = Buffer.from(waarde, "base64");
  if (wat !== "naam" && (!/^[1-9]\d{0,4}$/.test(wat) || Number(wat) > MAX_VERSIE)) {
    problemen.push(`${plek}: voor de dubbele punt staat "naam" of een versie van 1 tot en met ${MAX_VERSIE}`);
  } else if (gelezen.has(wat)) {
    problemen.push(`${plek}: deze naam of versie staat er al; geef een nieuwe sleutel een hogere versie`);
  } else if (sleutel.length !== SLEUTEL_BYTES || sleutel.toString("base64") !== waarde) {
    problemen.push(`${plek}: geen base64 van precies 32 bytes; maak er een met: openssl rand -base64 32`);
  } else {
    gelezen.set(wat, sleutel);
  }
}

/** Encrypts a document under a new random key of its own, wrapped by the newest master key. */
export function versleutel(sleutels: Sleutels, plaats: Plaats, tekst: string): Versleuteld {
  const { nieuwste } = sleutels;
  const eigen = randomBytes(SLEUTEL_BYTES);
  const document = sluitIn(createSecretKey(eigen), bij(plaats, "document"), Buffer.from(tekst, "utf8"));
  const verpakt = sluitIn(meester(sleutels, nieuwste), bij(plaats, "sleutel", nieuwste), eigen);
  eigen.fill(0);
  const kop = Buffer.alloc(KOP_BYTES);
  kop.writeUInt8(VORM, 0);
  kop.writeUInt16BE(nieuwste, 1);
  return { document, sleutel: Buffer.concat([kop, verpakt]) };
}

/** @throws {TypeError} when it was changed, moved, cut, or its master key is not known here */
export function ontsleutel(sleutels: Sleutels, plaats: Plaats, versleuteld: Versleuteld): string {
  const { document, sleutel } = versleuteld;
  if (sleutel.length < KOP_BYTES || sleutel.readUInt8(0) !== VORM) throw new TypeError("record beschadigd");
  const versie = sleutel.readUInt16BE(1);
  const eigen = haalUit(meester(sleutels, versie), bij(plaats, "sleutel", versie), sleutel.subarray(KOP_BYTES));
  const tekst = haalUit(createSecretKey(eigen), bij(plaats, "document"), document).toString("utf8");
  eigen.fill(0);
  return tekst;
}

function meester(sleutels: Sleutels, versie: number): KeyObject {
  const sleutel = sleutels.meester.get(versie);
  if (sleutel === undefined) throw new TypeError(`record onleesbaar: versie ${versie} ontbreekt in VELD_SLEUTELS`);
  return sleutel;
}

/** JSON, so that no two places can give the same bytes. */
function bij(plaats: Plaats, deel: "document" | "sleutel", versie = 0): Buffer {
  return Buffer.from(JSON.stringify([VORM, deel, plaats.gemeente, plaats.record, plaats.versie, versie]), "utf8");
}

/** The key as an object: with a bare Buffer Node 24 takes three times as long over a document. */
function sluitIn(sleutel: KeyObject, bij: Buffer, inhoud: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITME, sleutel, iv, TAG).setAAD(bij);
  return Buffer.concat([iv, cipher.update(inhoud), cipher.final(), cipher.getAuthTag()]);
}

function haalUit(sleutel: KeyObject, bij: Buffer, ingesloten: Buffer): Buffer {
  const einde = ingesloten.length - TAG_BYTES;
  if (einde < IV_BYTES) throw new TypeError("record beschadigd");
  const decipher = createDecipheriv(ALGORITME, sleutel, ingesloten.subarray(0, IV_BYTES), TAG);
  decipher.setAAD(bij).setAuthTag(ingesloten.subarray(einde));
  try {
    return Buffer.concat([decipher.update(ingesloten.subarray(IV_BYTES, einde)), decipher.final()]);
  } catch (oorzaak) {
    throw new TypeError("record beschadigd", { cause: oorzaak });
  }
}
