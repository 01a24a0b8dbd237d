const KENMERK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR = { breedte: 16, hoogte: 20, kleursoort: 25, einde: 33 };
/** Grey or colour with an alpha channel. */
const MET_DOORZICHT = [4, 6];

export interface Pngmaten {
  readonly breedte: number;
  readonly hoogte: number;
  /** Whether pixels may be transparent. */
  readonly doorzichtig: boolean;
}

/** The header of a PNG, or null when it is no PNG. */
export function leesPng(bytes: Uint8Array): Pngmaten | null {
  const png = Buffer.from(bytes);
  if (png.length < IHDR.einde || !png.subarray(0, 8).equals(KENMERK) || png.toString("latin1", 12, 16) !== "IHDR")
    return null;
  return {
    breedte: png.readUInt32BE(IHDR.breedte),
    hoogte: png.readUInt32BE(IHDR.hoogte),
    doorzichtig: MET_DOORZICHT.includes(png.readUInt8(IHDR.kleursoort)),
  };
}
