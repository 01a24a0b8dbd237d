import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Afwijking } from "../../proef/identiteit.ts";
import { maakTabwacht, type Tabwacht } from "../../src/teams/tabwacht.ts";
import { APP_ID, maakSchrift, type Opstelling, stelOp, TENANT, WIE } from "../support/kanaal.ts";
import { ANDER } from "./tabtokens.ts";

const ENTRA = `https://login.microsoftonline.com/${TENANT}/v2.0`;

function maak(o: Opstelling, anders: { sleuteladres?: string; productie?: boolean } = {}): Tabwacht {
  const { tabAppId: appId, tabMetadataUrl: sleuteladres } = o.identiteit;
  const config = { appId, tenantId: TENANT, sleuteladres, productie: false, ...anders };
  return maakTabwacht({ config, logboek: maakSchrift(), nu: Date.now });
}

/** P32: what one door gives is worth nothing at the other. */
describe("The two doors", () => {
  let o: Opstelling;
  let tabwacht: Tabwacht;
  before(async () => {
    o = await stelOp();
    tabwacht = maak(o);
  });
  after(() => {
    tabwacht.sluit();
    return o.sluit();
  });

  it("each let in their own", async () => {
    assert.equal((await o.gesprek().stuur(o.gesprek().activiteit({ type: "typing" }))).status, 200);
    assert.deepEqual(await tabwacht.wie({ authorization: `Bearer ${o.identiteit.tabToken(WIE)}` }), { oid: WIE });
  });

  const NAAR_BOT: readonly [string, (o: Opstelling) => Afwijking][] = [
    ["as it is", () => ({})],
    ["under a key of the Bot Connector", () => ({ sleutel: "goed" })],
    ["for the bot", () => ({ claims: { aud: APP_ID } })],
    ["for the bot, under a key of the Bot Connector", () => ({ sleutel: "goed", claims: { aud: APP_ID } })],
    ["of the bot as client", () => ({ claims: { aud: APP_ID, azp: APP_ID } })],
    ["with the address of the connector", ({ teams }) => ({ claims: { serviceurl: teams.serviceUrl } })],
    [
      "with everything of the bot but the issuer",
      ({ teams }) => ({ sleutel: "goed", claims: { aud: APP_ID, azp: APP_ID, serviceurl: teams.serviceUrl } }),
    ],
    [
      "with everything of the bot but the key",
      ({ teams, identiteit }) => ({
        claims: { iss: identiteit.issuer, aud: APP_ID, serviceurl: teams.serviceUrl },
      }),
    ],
    ["of an app", () => ({ claims: { idtyp: "app", scp: undefined } })],
    ["of another tenant", ({ identiteit }) => ({ claims: { tid: ANDER, iss: `${identiteit.issuer}/${ANDER}/v2.0` } })],
  ];
  for (const [wat, afwijking] of NAAR_BOT) {
    it(`refuse a token of the window at the bot, ${wat}, and call nobody`, async () => {
      o.gebeurtenissen.length = 0;
      o.teams.vergeet();
      const authorization = `Bearer ${o.identiteit.tabToken(WIE, afwijking(o))}`;
      const heel = o.gesprek().activiteit({ type: "message", text: "hallo" });

      const { status, ruw } = await o.gesprek().stuur(heel, {}, { authorization });

      assert.deepEqual({ status, ruw }, { status: 401, ruw: "" });
      assert.deepEqual([o.gebeurtenissen.length, o.teams.verzoeken.length, o.identiteit.tellers.token], [0, 0, 0]);
    });
  }

  const NAAR_VENSTER: readonly [string, (o: Opstelling) => Afwijking][] = [
    ["as it is", () => ({})],
    ["under a key of the tenant", () => ({ sleutel: "tab" })],
    ["for the window", ({ identiteit }) => ({ claims: { aud: identiteit.tabAppId } })],
    [
      "for the window, under a key of the tenant",
      ({ identiteit }) => ({ sleutel: "tab", claims: { aud: identiteit.tabAppId } }),
    ],
    ["of the tenant's issuer", ({ identiteit }) => ({ claims: { iss: `${identiteit.issuer}/${TENANT}/v2.0` } })],
    ["with a person in it", () => ({ claims: { oid: WIE, tid: TENANT, ver: "2.0", scp: "access_as_user" } })],
    [
      "with everything of the window but the key",
      ({ identiteit }) => ({
        claims: {
          iss: `${identiteit.issuer}/${TENANT}/v2.0`,
          aud: identiteit.tabAppId,
          oid: WIE,
          tid: TENANT,
          ver: "2.0",
          scp: "access_as_user",
          azp: "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        },
      }),
    ],
    [
      "with everything of the window but the audience",
      ({ identiteit }) => ({
        sleutel: "tab",
        claims: {
          iss: `${identiteit.issuer}/${TENANT}/v2.0`,
          oid: WIE,
          tid: TENANT,
          ver: "2.0",
          scp: "access_as_user",
          azp: "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
        },
      }),
    ],
  ];
  for (const [wat, afwijking] of NAAR_VENSTER) {
    it(`refuse a token of the bot at the window, ${wat}`, async () => {
      const token = o.identiteit.onderteken({ serviceUrl: o.teams.serviceUrl }, afwijking(o));

      assert.deepEqual(await tabwacht.wie({ authorization: `Bearer ${token}` }), { status: 401 });
    });
  }
});

describe("The guard of the window in production", () => {
  let o: Opstelling;
  let entra: Server;
  let gemeld = "";
  let sleutelvan = "";
  before(async () => {
    o = await stelOp();
    const antwoord = await fetch(`${o.identiteit.issuer}/${TENANT}/discovery/v2.0/keys`);
    const tekst = await antwoord.text();
    // Metadata as Entra's, on this machine: what is under test is which issuer is believed, not where it is fetched.
    entra = createServer((verzoek, uit) => {
      const keys = tekst.replace(`${o.identiteit.issuer}/${TENANT}/v2.0`, sleutelvan);
      const jwks_uri = `http://${verzoek.headers.host ?? ""}/keys`;
      uit.end(verzoek.url === "/keys" ? keys : JSON.stringify({ issuer: gemeld, jwks_uri }));
    });
    await new Promise<void>((klaar) => entra.listen(0, "127.0.0.1", klaar));
  });
  after(async () => {
    entra.closeAllConnections();
    entra.close();
    await o.sluit();
  });
  async function vraag(iss: string, anders?: { sleuteladres?: string }): Promise<unknown> {
    const { port } = entra.address() as AddressInfo;
    const tabwacht = maak(o, { sleuteladres: `http://127.0.0.1:${port}/`, productie: true, ...anders });
    const gevonden = await tabwacht.wie({ authorization: `Bearer ${o.identiteit.tabToken(WIE, { claims: { iss } })}` });
    tabwacht.sluit();
    return gevonden;
  }

  for (const [wat, van] of [
    ["its own name", ENTRA],
    ["a place left open for the tenant", "https://login.microsoftonline.com/{tenantid}/v2.0"],
  ] as const) {
    it(`believes Entra for our tenant, by keys with ${wat}`, async () => {
      gemeld = ENTRA;
      sleutelvan = van;
      assert.deepEqual(await vraag(ENTRA), { oid: WIE });
    });
  }

  it("believes no other issuer, wherever the metadata comes from", async () => {
    gemeld = ENTRA;
    sleutelvan = ENTRA;
    const eigen = `${o.identiteit.issuer}/${TENANT}/v2.0`;
    assert.deepEqual(await vraag(eigen), { status: 401 });
    assert.deepEqual(await vraag(eigen, { sleuteladres: o.identiteit.tabMetadataUrl }), { status: 401 });
  });

  for (const [wat, metadata, sleutel] of [
    ["metadata of another tenant", ENTRA.replace(TENANT, ANDER), ENTRA],
    ["metadata of all tenants", "https://login.microsoftonline.com/{tenantid}/v2.0", ENTRA],
    ["keys of personal accounts", ENTRA, ENTRA.replace(TENANT, "9188040d-6c67-4c5b-b112-36a304b66dad")],
  ] as const) {
    it(`takes no keys from ${wat}`, async () => {
      gemeld = metadata;
      sleutelvan = sleutel;
      assert.deepEqual(await vraag(ENTRA), { status: 503 });
    });
  }
});
