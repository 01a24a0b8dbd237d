import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate of nobody and its private key, both PEM. */
export interface Proefcertificaat {
  readonly certificaat: string;
  readonly sleutel: string;
  readonly prive: KeyObject;
}

const NUL = Buffer.from([0x05, 0x00]);
/** OIDs as DER has them: sha256WithRSAEncryption, commonName and subjectAltName. */
const SHA256_RSA = Buffer.from("06092a864886f70d01010b", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");

/**
 * Makes a self-signed certificate for `localhost`; the machine needs no openssl for it.
 *
 * @param tot its end, in milliseconds since 1970; before 2050
 * @param bits length of the RSA key
 */
export function maakCertificaat(tot: number = Date.UTC(2049), bits = 2048): Proefcertificaat {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  const naam = der(0x30, der(0x31, der(0x30, COMMON_NAME, der(0x0c, Buffer.from("Wijkwijzer proef (verzonnen)")))));
  const algoritme = der(0x30, SHA256_RSA, NUL);
  const hosts = der(0x30, der(0x82, Buffer.from("localhost")), der(0x87, Buffer.from([127, 0, 0, 1])));
  const inhoud = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algoritme,
    naam,
    der(0x30, tijd(Date.UTC(2020)), tijd(tot)),
    naam,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, der(0x30, SUBJECT_ALT_NAME, der(0x04, hosts)))),
  );
  const handtekening = der(0x03, Buffer.from([0]), sign("sha256", inhoud, privateKey));
  const geheel = der(0x30, inhoud, algoritme, handtekening).toString("base64");
  return {
    certificaat: `-----BEGIN CERTIFICATE-----\n${geheel.replaceAll(/.{64}/gu, "$&\n").trimEnd()}\n-----END CERTIFICATE-----\n`,
    sleutel: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    prive: privateKey,
  };
}

/** One ASN.1 value: tag, length, content. */
function der(soort: number, ...delen: readonly Buffer[]): Buffer {
  const inhoud = Buffer.concat(delen);
  const lengte = inhoud.length;
  const kop = lengte < 0x80 ? [lengte] : lengte < 0x100 ? [0x81, lengte] : [0x82, lengte >> 8, lengte & 0xff];
  return Buffer.concat([Buffer.from([soort, ...kop]), inhoud]);
}

/** UTCTime: two digits of the year, to 2049. */
function tijd(moment: number): Buffer {
  return der(0x17, Buffer.from(`${new Date(moment).toISOString().slice(2, 19).replaceAll(/[-:T]/gu, "")}Z`));
}
