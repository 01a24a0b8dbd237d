import assert from "node:assert/strict";
import { createPublicKey } from "node:crypto";
import { z } from "zod";
import { type Afwijking, type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { dempConsole } from "../../src/teams/console.ts";
import { maakSdk, type Sdk } from "../../src/teams/sdk.ts";
import { Gesprek } from "../support/gesprek.ts";
import { APP_ID, maakConfig, maakSchrift, TENANT, WACHTWOORD, WIE } from "../support/kanaal.ts";

const Jwks = z.object({ keys: z.tuple([z.looseObject({ kid: z.string() })]).rest(z.unknown()) });

describe("The SDK as second judge", () => {
  let identiteit: Identiteit;
  let sdk: Sdk;
  let beheerd: Sdk;
  let gesprek: Gesprek;
  const schrift = maakSchrift();
  let terug: () => void;
  before(async () => {
    terug = dempConsole(schrift);
    identiteit = await startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD });
    const antwoord = await fetch(`${identiteit.loginUrl}/sleutels`);
    const { keys } = Jwks.parse(await antwoord.json());
    const publiek = createPublicKey({ key: keys[0], format: "jwk" });
    const zoek = async (kid: string) => (kid === "goed-1" ? { publiek, endorsements: ["msteams"] } : null);
    const bos = { zoek, leeftijd: () => 0, sluit: () => undefined };
    const config = maakConfig(identiteit, []);
    sdk = maakSdk(config, bos);
    beheerd = maakSdk({ ...config, appType: "UserAssignedMSI" }, bos);
    gesprek = new Gesprek({
      identiteit,
      botUrl: "",
      serviceUrl: "https://smba.trafficmanager.net/",
      wie: WIE,
      gesprekId: "a:1",
    });
  });
  after(async () => {
    terug();
    await identiteit.sluit();
  });

  async function draai(afwijking?: Afwijking, koptekst?: string, wie = sdk): Promise<boolean> {
    const activiteit = gesprek.activiteit({ type: "message", text: "hallo" });
    const authorization = koptekst ?? `Bearer ${identiteit.onderteken(activiteit, afwijking)}`;
    let beurten = 0;
    const echt = await wie.draai({ authorization }, activiteit, async () => {
      beurten += 1;
    });
    assert.equal(beurten, echt ? 1 : 0);
    return echt;
  }

  it("runs the turn of a genuine request with our keys, and fetches none itself", async () => {
    assert.equal(await draai(), true);
    assert.equal(await draai(), true);
    assert.equal(identiteit.tellers.metadata, 0);
  });

  it("judges the same when the bot is a managed identity, without a secret", async () => {
    assert.equal(await draai({}, undefined, beheerd), true);
    assert.equal(await draai({ claims: { aud: "iemand-anders" } }, undefined, beheerd), false);
    assert.equal(await draai({}, "", beheerd), false);
  });

  for (const [wat, afwijking] of [
    ["a strange key", { sleutel: "vreemd", kop: { kid: "goed-1" } }],
    ["an unknown key", { sleutel: "vreemd" }],
    ["another audience", { claims: { aud: "iemand-anders" } }],
    ["another issuer", { claims: { iss: "https://elders.example" } }],
    ["another serviceUrl", { claims: { serviceurl: "https://elders.example/" } }],
    ["an end in the past", { claims: { exp: 1_000 } }],
  ] as const) {
    it(`does not run the turn of a token with ${wat}`, async () => {
      assert.equal(await draai(afwijking), false);
    });
  }

  it("does not run the turn of a request without a token", async () => {
    assert.equal(await draai({}, ""), false);
  });

  it("cannot send anything", async () => {
    const activiteit = gesprek.activiteit({ type: "message", text: "hallo" });
    const authorization = `Bearer ${identiteit.onderteken(activiteit)}`;
    await sdk.draai({ authorization }, activiteit, async (context) => {
      await assert.rejects(context.sendActivity("hallo"), { message: /de SDK verstuurt niets/u });
    });
    assert.equal(identiteit.tellers.token, 0);
  });
});
