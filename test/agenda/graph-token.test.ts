import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBuitenagenda } from "../../src/buitenagenda.ts";
import { leesConfig } from "../../src/config.ts";
import { maakCertificaat } from "../support/certificaat.ts";
import { startTokendienst, type Tokendienst } from "../support/tokendienst.ts";

const APP = "b4a3c2d1-0000-4000-8000-0000000000b0";
const TENANT = "b4a3c2d1-0000-4000-8000-00000000f00d";

describe("The token of the bot for Graph", () => {
  let dienst: Tokendienst;
  let map: string;
  before(async () => {
    dienst = await startTokendienst();
    map = mkdtempSync(join(tmpdir(), "wijkwijzer-graph-"));
  });
  after(async () => {
    rmSync(map, { recursive: true });
    await dienst.sluit();
  });

  /** Opens the calendars as configured and asks for something, which Graph is not there to answer. */
  async function vraag(anders: Readonly<Record<string, string>>) {
    const config = leesConfig({
      PUBLIC_URL: "http://127.0.0.1:3978",
      GEMEENTE_CONFIG: "config/haarlem",
      REDIS_URL: "redis://127.0.0.1:6379",
      VELD_SLEUTELS: "naam:x,1:y",
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: TENANT,
      BOT_LOGIN_URL: dienst.adres,
      GRAPH: "aan",
      GRAPH_URL: "http://127.0.0.1:1/v1.0",
      ...anders,
    });
    dienst.verzoeken.length = 0;
    dienst.antwoord = { lichaam: { access_token: "een-token", expires_in: 3600 } };
    const agenda = openBuitenagenda(config, Date.now);
    assert.ok(agenda !== null);
    await assert.rejects(agenda.bezet(["p-noor"], 0, 1), { name: "Storing", dienst: "agenda" });
    const [verzoek] = dienst.verzoeken;
    assert.ok(verzoek !== undefined);
    return verzoek;
  }

  it("is asked with a secret", async () => {
    const { pad, velden } = await vraag({ MicrosoftAppPassword: "geheim" });
    assert.equal(pad, `/${TENANT}/oauth2/v2.0/token`);
    assert.deepEqual(velden, {
      grant_type: "client_credentials",
      client_id: APP,
      client_secret: "geheim",
      scope: "https://graph.microsoft.com/.default",
    });
  });

  it("is asked with a certificate, and without a secret", async () => {
    const { certificaat, sleutel } = maakCertificaat();
    const bestand = join(map, "bot.pem");
    writeFileSync(bestand, `${certificaat}${sleutel}`);
    const { velden } = await vraag({ BOT_CERTIFICATE_FILE: bestand });
    assert.equal(velden["scope"], "https://graph.microsoft.com/.default");
    assert.match(velden["client_assertion"] ?? "", /^[\w-]+\.[\w-]+\.[\w-]+$/u);
    assert.equal(velden["client_secret"], undefined);
  });

  it("is asked of the managed identity", async () => {
    const { vraag: velden } = await vraag({
      MicrosoftAppType: "UserAssignedMSI",
      IDENTITY_ENDPOINT: `${dienst.adres}/msi/token`,
      IDENTITY_HEADER: "kop",
    });
    assert.deepEqual([velden["resource"], velden["client_id"]], ["https://graph.microsoft.com", APP]);
  });

  it("is not asked where no calendars are configured", () => {
    const { bot } = leesConfig({
      PUBLIC_URL: "https://wijkwijzer.gemeente.example",
      GEMEENTE_CONFIG: "config/haarlem",
      REDIS_URL: "rediss://redis.gemeente.example",
      VELD_SLEUTELS: "naam:x,1:y",
      MicrosoftAppId: APP,
      MicrosoftAppTenantId: TENANT,
      MicrosoftAppPassword: "geheim",
    });
    assert.equal(openBuitenagenda({ bot, graph: null }, Date.now), null);
  });
});
