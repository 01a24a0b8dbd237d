import assert from "node:assert/strict";
import { constants, createHash, randomBytes, verify, X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { metBeheerdeIdentiteit } from "../../src/teams/beheerd.ts";
import { maakToegang, type Toegangsinstelling } from "../../src/teams/toegang.ts";
import { maakCertificaat } from "../support/certificaat.ts";
import { APP_ID, TENANT } from "../support/kanaal.ts";
import { startTokendienst, type Tokendienst } from "../support/tokendienst.ts";

const Assertie = z.object({
  kop: z.strictObject({ alg: z.literal("PS256"), typ: z.literal("JWT"), "x5t#S256": z.string() }),
  claims: z.strictObject({
    aud: z.string(),
    iss: z.string(),
    sub: z.string(),
    jti: z.uuid(),
    iat: z.number(),
    nbf: z.number(),
    exp: z.number(),
  }),
});

/** Reads an assertion and whether this certificate's key signed it. */
function leesAssertie(tekst: string, pem: string) {
  const [kop = "", claims = "", handtekening = ""] = tekst.split(".");
  const [k, c]: unknown[] = [kop, claims].map((deel) => JSON.parse(Buffer.from(deel, "base64url").toString()));
  const certificaat = new X509Certificate(pem);
  const sleutel = { key: certificaat.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const echt = verify("sha256", Buffer.from(`${kop}.${claims}`), sleutel, Buffer.from(handtekening, "base64url"));
  const vingerafdruk = createHash("sha256").update(certificaat.raw).digest("base64url");
  return { ...Assertie.parse({ kop: k, claims: c }), echt, vingerafdruk };
}

describe("The bot proves who it is", () => {
  let dienst: Tokendienst;
  let map: string;
  let nu: number;
  before(async () => {
    dienst = await startTokendienst();
    map = mkdtempSync(join(tmpdir(), "wijkwijzer-"));
  });
  after(async () => {
    rmSync(map, { recursive: true });
    await dienst.sluit();
  });
  beforeEach(() => {
    nu = 1_800_000_000_000;
    dienst.verzoeken.length = 0;
    dienst.antwoord = { lichaam: { access_token: "een-token", expires_in: 3600 } };
  });

  const maak = (anders: Partial<Toegangsinstelling>) =>
    maakToegang(
      { loginUrl: dienst.adres, tenantId: TENANT, appId: APP_ID, appType: "SingleTenant", password: "", ...anders },
      () => nu,
    );
  const schrijf = (...pem: readonly string[]): string => {
    const bestand = join(map, `${randomBytes(6).toString("hex")}.pem`);
    writeFileSync(bestand, pem.join(""));
    return bestand;
  };
  const laatste = () => {
    const verzoek = dienst.verzoeken.at(-1);
    assert.ok(verzoek !== undefined);
    return verzoek;
  };

  describe("with a certificate", () => {
    const paar = maakCertificaat();
    const ander = maakCertificaat();

    it("signs an assertion for the token endpoint, and sends no secret", async () => {
      const toegang = maak({ certificaat: schrijf(paar.certificaat, paar.sleutel), password: "niet-gebruikt" });

      assert.equal(await toegang.token(), "een-token");

      const { methode, pad, velden } = laatste();
      assert.deepEqual([methode, pad], ["POST", `/${TENANT}/oauth2/v2.0/token`]);
      const { client_assertion = "", ...rest } = velden;
      assert.deepEqual(rest, {
        grant_type: "client_credentials",
        client_id: APP_ID,
        scope: "https://api.botframework.com/.default",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      });
      const { kop, claims, echt, vingerafdruk } = leesAssertie(client_assertion, paar.certificaat);
      assert.equal(echt, true);
      assert.equal(kop["x5t#S256"], vingerafdruk);
      const { jti: _, ...vast } = claims;
      const om = nu / 1000;
      const aud = `${dienst.adres}/${TENANT}/oauth2/v2.0/token`;
      assert.deepEqual(vast, { aud, iss: APP_ID, sub: APP_ID, iat: om, nbf: om, exp: om + 600 });
    });

    it("signs a new one for every request, and follows the file when it is renewed", async () => {
      const bestand = schrijf(paar.sleutel, paar.certificaat);
      const toegang = maak({ certificaat: bestand });
      const nieuw = async (pem: string) => {
        toegang.vergeet();
        await toegang.token();
        return leesAssertie(laatste().velden["client_assertion"] ?? "", pem);
      };
      const [een, twee] = [await nieuw(paar.certificaat), await nieuw(paar.certificaat)];
      assert.notEqual(een.claims.jti, twee.claims.jti);

      writeFileSync(bestand, `${ander.certificaat}${ander.sleutel}`);
      const drie = await nieuw(ander.certificaat);
      assert.deepEqual([drie.echt, drie.kop["x5t#S256"]], [true, drie.vingerafdruk]);

      writeFileSync(bestand, "half geschr");
      assert.equal((await nieuw(ander.certificaat)).echt, true);
    });

    it("finds its own certificate in a chain", async () => {
      const toegang = maak({ certificaat: schrijf(ander.certificaat, paar.certificaat, paar.sleutel) });
      await toegang.token();
      assert.equal(leesAssertie(laatste().velden["client_assertion"] ?? "", paar.certificaat).echt, true);
    });

    const klein = maakCertificaat(Date.UTC(2049), 1024);
    const oud = maakCertificaat(Date.UTC(2024));
    const metSlot = paar.prive
      .export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "KNR-4711" })
      .toString();
    const ONBRUIKBAAR: readonly [string, () => string, RegExp][] = [
      ["is not there", () => join(map, "weg.pem"), /is niet te lezen/],
      ["is a folder", () => map, /is niet te lezen/],
      ["is empty", () => schrijf(""), /bevat geen certificaat met sleutel/],
      ["has no key", () => schrijf(paar.certificaat), /bevat geen certificaat met sleutel/],
      ["has no certificate", () => schrijf(paar.sleutel), /bevat geen certificaat met sleutel/],
      ["has a key with a password", () => schrijf(paar.certificaat, metSlot), /sleutel zonder wachtwoord/],
      ["has somebody else's key", () => schrijf(paar.certificaat, ander.sleutel), /niet bij het certificaat hoort/],
      ["has a key that is too short", () => schrijf(klein.certificaat, klein.sleutel), /minstens 2048 bits/],
      ["has ended", () => schrijf(oud.certificaat, oud.sleutel), /is verlopen/],
    ];
    for (const [wat, bestand, zin] of ONBRUIKBAAR) {
      it(`does not start with a file that ${wat}, and says why without showing it`, () => {
        assert.throws(
          () => maak({ certificaat: bestand() }),
          (fout: unknown) => {
            assert.ok(fout instanceof ConfiguratieFout);
            assert.equal(fout.problemen.length, 1);
            assert.match(fout.problemen[0] ?? "", zin);
            assert.match(fout.problemen[0] ?? "", /^BOT_CERTIFICATE_FILE [^/]+\.$/);
            return fout.cause === undefined;
          },
        );
      });
    }
  });

  describe("with a managed identity", () => {
    const kop = "kop-4711";
    const appService = () =>
      maak({ appType: "UserAssignedMSI", identiteitsdienst: { adres: `${dienst.adres}/msi/token`, kop } });

    it("asks the service of App Service or Container Apps, with its header and for this identity", async () => {
      dienst.antwoord = { lichaam: { access_token: "beheerd", expires_on: String(nu / 1000 + 3600) } };
      const toegang = appService();

      assert.equal(await toegang.token(), "beheerd");
      nu += 54 * 60_000;
      assert.equal(await toegang.token(), "beheerd");
      assert.equal(dienst.verzoeken.length, 1, "kept until five minutes before its end");
      nu += 60_001;
      await toegang.token();
      assert.equal(dienst.verzoeken.length, 2);

      const { methode, pad, vraag, koppen } = laatste();
      assert.deepEqual([methode, pad], ["GET", "/msi/token"]);
      assert.deepEqual(vraag, {
        "api-version": "2019-08-01",
        resource: "https://api.botframework.com",
        client_id: APP_ID,
      });
      assert.deepEqual([koppen["x-identity-header"], koppen["metadata"]], [kop, undefined]);
    });

    it("asks the service of the virtual machine when the platform names none", async () => {
      dienst.antwoord = { lichaam: { access_token: "imds", expires_in: "86400", expires_on: "1" } };

      const gekregen = await metBeheerdeIdentiteit({ appId: APP_ID }, dienst.adres)(nu);

      assert.deepEqual(gekregen, { token: "imds", tot: nu + 86_400_000 });
      const { methode, pad, vraag, koppen } = laatste();
      assert.deepEqual([methode, pad], ["GET", "/metadata/identity/oauth2/token"]);
      assert.deepEqual(vraag, {
        "api-version": "2018-02-01",
        resource: "https://api.botframework.com",
        client_id: APP_ID,
      });
      assert.deepEqual([koppen["metadata"], koppen["x-identity-header"]], ["true", undefined]);
    });

    it("sends its header to nobody the service points to", async () => {
      const ander = await startTokendienst();
      dienst.antwoord = { status: 307, naar: `${ander.adres}/msi/token` };
      await assert.rejects(appService().token(), { name: "Storing", dienst: "identiteit" });
      assert.equal(ander.verzoeken.length, 0);
      await ander.sluit();
    });
  });

  describe("in every way", () => {
    const paar = maakCertificaat();
    const WEGEN: readonly [string, () => Partial<Toegangsinstelling>][] = [
      ["a secret", () => ({ password: "KNR-4711" })],
      ["a certificate", () => ({ certificaat: schrijf(paar.certificaat, paar.sleutel) })],
      [
        "a managed identity",
        () => ({
          appType: "UserAssignedMSI",
          identiteitsdienst: { adres: `${dienst.adres}/msi/token`, kop: "KNR-4711" },
        }),
      ],
    ];
    for (const [wat, anders] of WEGEN) {
      it(`gives up within four seconds when an answer does not end (${wat})`, async () => {
        dienst.antwoord = { half: true };
        const begin = performance.now();
        await assert.rejects(maak(anders()).token(), { name: "Storing", message: "geen token gekregen (200)" });
        assert.ok(performance.now() - begin < 4_000);
      });

      for (const [hoe, antwoord] of [
        ["is refused", { status: 400, lichaam: { error: "KNR-4711", access_token: "x", expires_in: 60 } }],
        ["gets a token without an end", { lichaam: { access_token: "x" } }],
        ["gets a token that has ended", { lichaam: { access_token: "x", expires_on: "1700000000" } }],
        ["gets a token that is none", { lichaam: { access_token: "", expires_in: 60 } }],
      ] as const) {
        it(`has nothing and tells nothing when it ${hoe} (${wat})`, async () => {
          dienst.antwoord = antwoord;
          const fout: unknown = await maak(anders())
            .token()
            .catch((reden: unknown) => reden);
          assert.ok(fout instanceof Error);
          assert.match(fout.message, /^geen token gekregen \(\d+\)$/u);
          assert.equal(fout.cause, undefined);
          assert.ok(!`${fout.stack}`.includes("KNR-4711"));
        });
      }
    }
  });
});
