import assert from "node:assert/strict";
import { ToBotFromBotOrEmulatorTokenValidationParameters as Uitgevers } from "botframework-connector";
import type { Afwijking } from "../../proef/identiteit.ts";
import { adresregels } from "../../src/teams/kanaal.ts";
import { oordeel } from "../../src/teams/wacht.ts";
import { type Activiteit, type Httpantwoord, post } from "../support/gesprek.ts";
import { APP_ID, type Opstelling, stelOp, TENANT } from "../support/kanaal.ts";
import { type NepTeams, startNepTeams } from "../support/nep-teams.ts";

interface Rij {
  readonly wat: string;
  readonly status: 400 | 401 | 403 | 415;
  /** Fields of the activity that differ; undefined removes. */
  readonly activiteit?: Activiteit;
  readonly afwijking?: Afwijking;
  readonly koppen?: Readonly<Record<string, string>>;
  /** Only the key or the signature is wrong, so that the claims alone say nothing. */
  readonly sleutel?: true;
  /** Signs for this address instead of the body's. */
  readonly voor?: string;
}

/** Claims around the moment of signing: in a long run the file is read minutes before its tests. */
const rondNu = (claims: (nu: number) => Record<string, unknown>): Afwijking => ({
  get claims() {
    return claims(Math.floor(Date.now() / 1000));
  },
});
const ANDER = "66666666-7777-4888-8999-000000000000";
const ENTRA = `https://login.microsoftonline.com/${TENANT}/v2.0`;
const gesprek = (tenantId?: unknown): Activiteit => ({
  conversation: { id: "a:gesprek-1", conversationType: "personal", tenantId },
});

/** reliability.md §1.2 and §1.3, and what lies beside them. */
const RIJEN: readonly Rij[] = [
  { wat: "no signature (alg none)", status: 401, afwijking: { kop: { alg: "none" }, tekening: "geen" } },
  { wat: "alg none with a signature", status: 401, afwijking: { kop: { alg: "none" } } },
  { wat: "HS256 over the public key", status: 401, afwijking: { kop: { alg: "HS256" }, tekening: "hs256" } },
  { wat: "HS256 that says RS256", status: 401, sleutel: true, afwijking: { tekening: "hs256" } },
  { wat: "RS512 with a good key", status: 401, afwijking: { kop: { alg: "RS512" }, tekening: "rs512" } },
  { wat: "RS512 that says RS256", status: 401, sleutel: true, afwijking: { tekening: "rs512" } },
  { wat: "a key nobody published", status: 401, sleutel: true, afwijking: { sleutel: "vreemd" } },
  {
    wat: "a strange key under a known kid",
    status: 401,
    sleutel: true,
    afwijking: { sleutel: "vreemd", kop: { kid: "goed-1" } },
  },
  { wat: "no kid", status: 401, afwijking: { kop: { kid: undefined } } },
  { wat: "a kid that is a number", status: 401, afwijking: { kop: { kid: 1 } } },
  { wat: "a crit header", status: 401, afwijking: { kop: { crit: ["b64"] } } },
  { wat: "a key endorsed for another channel", status: 401, sleutel: true, afwijking: { sleutel: "webchat" } },
  { wat: "a key without endorsements", status: 401, sleutel: true, afwijking: { sleutel: "kaal" } },
  { wat: "another issuer", status: 401, afwijking: { claims: { iss: "https://elders.example" } } },
  { wat: "no issuer", status: 401, afwijking: { claims: { iss: undefined } } },
  { wat: "another audience", status: 401, afwijking: { claims: { aud: ANDER } } },
  { wat: "a list of audiences", status: 401, afwijking: { claims: { aud: [APP_ID] } } },
  { wat: "no audience", status: 401, afwijking: { claims: { aud: undefined } } },
  { wat: "a token six minutes past its end", status: 401, afwijking: rondNu((nu) => ({ exp: nu - 360 })) },
  { wat: "a token without an end", status: 401, afwijking: { claims: { exp: undefined } } },
  { wat: "an end that is text", status: 401, afwijking: rondNu((nu) => ({ exp: `${nu + 600}` })) },
  { wat: "a token from six minutes ahead", status: 401, afwijking: rondNu((nu) => ({ nbf: nu + 360 })) },
  { wat: "no serviceurl claim", status: 401, afwijking: { claims: { serviceurl: undefined } } },
  {
    wat: "a serviceurl claim that differs by a slash",
    status: 401,
    afwijking: { claims: { serviceurl: "http://x/" } },
  },
  { wat: "no serviceUrl at all", status: 401, activiteit: { serviceUrl: undefined } },
  { wat: "an empty serviceUrl", status: 401, activiteit: { serviceUrl: "" } },
  { wat: "a serviceUrl of a stranger", status: 401, activiteit: { serviceUrl: "AANVALLER" } },
  {
    wat: "the claim of ours, the body of a stranger",
    status: 401,
    activiteit: { serviceUrl: "AANVALLER" },
    voor: "ONS",
  },
  { wat: "another channel", status: 401, activiteit: { channelId: "webchat" } },
  { wat: "the App Service channel", status: 401, activiteit: { channelId: "AseChannel" } },
  { wat: "an empty channel", status: 401, activiteit: { channelId: "" } },
  { wat: "no channel", status: 401, activiteit: { channelId: undefined } },
  { wat: "another tenant in the conversation", status: 403, activiteit: gesprek(ANDER) },
  { wat: "no tenant in the conversation", status: 403, activiteit: gesprek() },
  { wat: "a list of tenants in the conversation", status: 403, activiteit: gesprek([TENANT]) },
  { wat: "no conversation", status: 403, activiteit: { conversation: undefined } },
  { wat: "another tenant in the channel data", status: 403, activiteit: { channelData: { tenant: { id: ANDER } } } },
  { wat: "a tenant in the channel data that is text", status: 403, activiteit: { channelData: { tenant: TENANT } } },
  { wat: "another tenant in the header", status: 403, koppen: { "x-ms-tenant-id": ANDER } },
  { wat: "no type", status: 400, activiteit: { type: undefined } },
  { wat: "a type that is a number", status: 400, activiteit: { type: 7 } },
  { wat: "an empty type", status: 400, activiteit: { type: "" } },
  {
    wat: "an Entra user token for the bot, from any tenant",
    status: 401,
    activiteit: { serviceUrl: "AANVALLER" },
    afwijking: { claims: { iss: ENTRA, tid: ANDER, ver: "2.0", azp: APP_ID, oid: ANDER, scp: "access_as_user" } },
  },
  {
    wat: "a tab token of our own tenant",
    status: 401,
    afwijking: {
      claims: { iss: ENTRA, tid: TENANT, ver: "2.0", azp: "1fec8e78-bce4-4aaf-ab1b-5451cc387264", aud: ANDER },
    },
  },
  {
    wat: "the bot's own token for the connector",
    status: 401,
    afwijking: {
      claims: { iss: `https://sts.windows.net/${TENANT}/`, aud: "https://api.botframework.com", appid: APP_ID },
    },
  },
];

describe("The guard", () => {
  let o: Opstelling;
  let aanvaller: NepTeams;
  before(async () => {
    o = await stelOp();
    aanvaller = await startNepTeams();
  });
  after(() => Promise.all([o.sluit(), aanvaller.sluit()]));
  beforeEach(() => {
    o.gebeurtenissen.length = 0;
    o.teams.vergeet();
  });

  function vul(waarde: unknown): unknown {
    return waarde === "AANVALLER" ? aanvaller.serviceUrl : waarde === "ONS" ? o.teams.serviceUrl : waarde;
  }
  /** What the request gets over HTTP, and what the guard says of it without any key or SDK behind it. */
  async function probeer({ activiteit = {}, afwijking, koppen, voor }: Rij): Promise<Httpantwoord & { wacht: number }> {
    const velden = Object.fromEntries(Object.entries(activiteit).map(([naam, waarde]) => [naam, vul(waarde)]));
    const heel = o.gesprek().activiteit({ type: "message", text: "hallo", ...velden });
    const claims = voor === undefined ? afwijking?.claims : { serviceurl: vul(voor), ...afwijking?.claims };
    const anders = { ...afwijking, ...(claims === undefined ? {} : { claims }) };
    const { appId, tokenIssuer: issuer, tenantId: tenant } = o.config;
    const regels = { ...adresregels(o.config), appId, issuer, tenant };
    const authorization = `Bearer ${o.identiteit.onderteken(heel, anders)}`;
    const gevonden = oordeel({ authorization, ...koppen }, JSON.parse(JSON.stringify(heel)), regels, Date.now());
    return { ...(await o.gesprek().stuur(heel, anders, koppen)), wacht: gevonden.toegelaten ? 200 : gevonden.status };
  }
  function nietsGebeurd(): void {
    assert.deepEqual(o.gebeurtenissen, []);
    assert.deepEqual([...o.teams.verzoeken, ...aanvaller.verzoeken], []);
    assert.equal(o.identiteit.tellers.token, 0);
    assert.equal(Uitgevers.issuer?.length, 9);
  }

  for (const rij of RIJEN) {
    it(`refuses ${rij.wat} with ${rij.status} and an empty body`, async () => {
      const { status, ruw, wacht } = await probeer(rij);

      assert.deepEqual({ status, ruw }, { status: rij.status, ruw: "" });
      assert.equal(wacht, rij.sleutel ? 200 : rij.status);
      nietsGebeurd();
    });
  }

  for (const authorization of [
    "",
    "Bearer",
    "Bearer a.b",
    "Basic YTpi",
    "Bearer a.b.c.d",
    "bearer a.b.c",
    "Bearer !.!.!",
  ]) {
    it(`refuses the authorization "${authorization}" without reading the body`, async () => {
      const { status, ruw } = await post(o.url, "{geen json", { authorization });

      assert.deepEqual({ status, ruw }, { status: 401, ruw: "" });
      nietsGebeurd();
    });
  }

  for (const lichaam of ["[]", "null", '"tekst"', "7", "{", ""]) {
    it(`refuses the body ${lichaam || "of nothing"} of a genuine caller with 400`, async () => {
      const token = o.identiteit.onderteken({ serviceUrl: o.teams.serviceUrl });

      const { status, ruw } = await post(o.url, lichaam, { authorization: `Bearer ${token}` });

      assert.deepEqual({ status, ruw }, { status: 400, ruw: "" });
      nietsGebeurd();
    });
  }

  for (const { wat, afwijking, koppen } of [
    { wat: "a token four minutes past its end", afwijking: rondNu((nu) => ({ exp: nu - 240 })) },
    { wat: "a token without a start", afwijking: { claims: { nbf: undefined } } },
    { wat: "an empty tenant header", koppen: { "x-ms-tenant-id": "" } },
    { wat: "the tenant in capitals in the header", koppen: { "x-ms-tenant-id": TENANT.toUpperCase() } },
  ]) {
    it(`lets in ${wat}`, async () => {
      const heel = o.gesprek().activiteit({ type: "typing" });

      const { status } = await o.gesprek().stuur(heel, afwijking, koppen);

      assert.equal(status, 200);
    });
  }

  it("keeps nothing of a thousand forged tokens, each with a tenant of its own", async () => {
    const heel = o.gesprek().activiteit({ type: "message", text: "hallo" });
    const pogingen = Array.from({ length: 1_000 }, (_, i) => ({ tid: `tenant-${i}`, ver: "2.0", appid: `app-${i}` }));

    for (let i = 0; i < pogingen.length; i += 50) {
      const groep = pogingen
        .slice(i, i + 50)
        .map((claims) =>
          o.gesprek().stuur(heel, { claims, sleutel: "vreemd", kop: { kid: "goed-1" }, tekening: "hs256" }),
        );
      for (const { status } of await Promise.all(groep)) assert.equal(status, 401);
    }

    nietsGebeurd();
    assert.ok(o.logboek.regels.length < 50, `${o.logboek.regels.length} log lines`);
  });
});
