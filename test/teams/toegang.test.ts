import assert from "node:assert/strict";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { maakToegang } from "../../src/teams/toegang.ts";
import { APP_ID, TENANT, WACHTWOORD } from "../support/kanaal.ts";

describe("The bot's own token", () => {
  let identiteit: Identiteit;
  let nu = 0;
  before(async () => {
    identiteit = await startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD });
  });
  after(() => identiteit.sluit());
  beforeEach(() => {
    nu = 1_000_000;
    identiteit.tellers.token = 0;
    identiteit.doe("token", "goed");
  });

  const maak = (password = WACHTWOORD) =>
    maakToegang(
      { loginUrl: `${identiteit.loginUrl}/`, tenantId: TENANT, appId: APP_ID, appType: "SingleTenant", password },
      () => nu,
    );

  it("is fetched once, however many ask at the same time and after", async () => {
    const toegang = maak();

    const eerste = await Promise.all(Array.from({ length: 20 }, () => toegang.token()));
    nu += 54 * 60_000;

    assert.equal(new Set([...eerste, await toegang.token()]).size, 1);
    assert.equal(identiteit.tellers.token, 1);
  });

  it("is renewed five minutes before it ends", async () => {
    const toegang = maak();
    await toegang.token();

    nu += 55 * 60_000 + 1;
    await toegang.token();

    assert.equal(identiteit.tellers.token, 2);
  });

  it("goes on until its end when it cannot be renewed, and not after", async () => {
    const toegang = maak();
    const eerste = await toegang.token();
    identiteit.doe("token", "stuk");

    nu += 58 * 60_000;
    assert.equal(await toegang.token(), eerste);
    nu += 2 * 60_000;
    await assert.rejects(toegang.token(), {
      name: "Storing",
      dienst: "identiteit",
      message: "geen token gekregen (500)",
    });
  });

  it("is not had with a wrong secret, and the error holds neither secret nor answer", async () => {
    const geheim = "verkeerd-geheim";
    const fout: unknown = await maak(geheim)
      .token()
      .catch((reden: unknown) => reden);

    assert.ok(fout instanceof Error);
    assert.equal(fout.message, "geen token gekregen (401)");
    assert.equal(fout.cause, undefined);
    assert.ok(!`${fout.stack}`.includes(geheim));
  });

  it("is given up within four seconds when the service says nothing", async () => {
    identiteit.doe("token", "hangt");
    const begin = performance.now();

    await assert.rejects(maak().token(), { name: "Storing", message: "tokendienst niet bereikbaar" });

    assert.ok(performance.now() - begin < 5_000);
  });
});
