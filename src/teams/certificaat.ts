import {
  constants,
  createHash,
  createPrivateKey,
  type KeyObject,
  randomUUID,
  sign,
  X509Certificate,
} from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfiguratieFout } from "../fouten.ts";
import { type Tokenadres, type Tokenvraag, tokenadres, vraagMet } from "./tokenvraag.ts";

interface Certificaat {
  readonly sleutel: KeyObject;
  /** SHA-256 of the certificate, as `x5t#S256` has it. */
  readonly vingerafdruk: string;
}

/** Entra advises at most five to ten minutes. */
const GELDIG_S = 600;
const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gu;

/**
 * Asks the token with a certificate: each time with a new assertion, signed with its private key. The file is read
 * again each time, so that a renewed certificate needs no restart; while it cannot be read the last one goes on.
 *
 * @param nu milliseconds since 1970
 * @throws {ConfiguratieFout} when the file holds no certificate with its key, or one that has ended
 */
export function metCertificaat(
  instelling: Tokenadres & { readonly appId: string; readonly certificaat: string },
  nu: number,
): Tokenvraag {
  let laatste = leesCertificaat(instelling.certificaat, nu);
  return vraagMet(instelling, (moment) => {
    try {
      laatste = leesCertificaat(instelling.certificaat, moment);
    } catch {
      // Half written, or gone for a moment; Entra judges what we have.
    }
    return {
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: maakAssertie(laatste, instelling.appId, tokenadres(instelling), Math.floor(moment / 1000)),
    };
  });
}

function maakAssertie({ sleutel, vingerafdruk }: Certificaat, appId: string, voor: string, nu: number): string {
  const kop = { alg: "PS256", typ: "JWT", "x5t#S256": vingerafdruk };
  const claims = { aud: voor, iss: appId, sub: appId, jti: randomUUID(), iat: nu, nbf: nu, exp: nu + GELDIG_S };
  const inhoud = [kop, claims].map((deel) => Buffer.from(JSON.stringify(deel)).toString("base64url")).join(".");
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return `${inhoud}.${sign("sha256", Buffer.from(inhoud), { key: sleutel, ...pss }).toString("base64url")}`;
}

function leesCertificaat(bestand: string, nu: number): Certificaat {
  const pem = leesBestand(bestand);
  const sleutel = alsOfNiet(() => createPrivateKey(pem));
  const certificaten = (pem.match(PEM) ?? []).flatMap((deel) => alsOfNiet(() => new X509Certificate(deel)) ?? []);
  if (sleutel === null || certificaten.length === 0)
    throw probleem("bevat geen certificaat met sleutel. Zet beide in één PEM-bestand, de sleutel zonder wachtwoord.");
  if (sleutel.asymmetricKeyType !== "rsa" || (sleutel.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
    throw probleem("heeft geen geschikte sleutel. Maak een certificaat met een RSA-sleutel van minstens 2048 bits.");
  const eigen = certificaten.find((een) => een.checkPrivateKey(sleutel));
  if (eigen === undefined)
    throw probleem("heeft een sleutel die niet bij het certificaat hoort. Zet het paar bij elkaar.");
  if (eigen.validToDate.getTime() <= nu)
    throw probleem("is verlopen. Maak een nieuw certificaat en zet het ook in de app-registratie.");
  return { sleutel, vingerafdruk: createHash("sha256").update(eigen.raw).digest("base64url") };
}

function leesBestand(bestand: string): string {
  try {
    return readFileSync(bestand, "utf8");
  } catch {
    throw probleem("is niet te lezen. Controleer het pad en of de bot het bestand mag lezen.");
  }
}

function probleem(oordeel: string): ConfiguratieFout {
  return new ConfiguratieFout([`BOT_CERTIFICATE_FILE ${oordeel}`]);
}

function alsOfNiet<T>(maak: () => T): T | null {
  try {
    return maak();
  } catch {
    return null;
  }
}
