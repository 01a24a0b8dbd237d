import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { type Ondertekenaar, startOndertekenaar } from "../../proef/ondertekenaar.ts";

const TENANT = "00000000-0000-4000-8000-0000000000aa";
const OID = "00000000-0000-4000-8000-000000000001";
const ACTIVITEIT = {
  type: "message",
  text: "goedemorgen",
  serviceUrl: "http://127.0.0.1:1/_connector",
  channelId: "webchat",
  from: { id: "29:a", aadObjectId: "iemand-anders" },
  conversation: { id: "a:1", tenantId: "elders" },
  channelData: { tenant: { id: "elders" }, source: { name: "message" } },
};
const SPEELPLAATS = { "content-type": "application/json", "x-ms-agents-playground": "true" };

describe("The signer between the Playground and the bot", () => {
  const gekregen: { koppen: IncomingHttpHeaders; tekst: string }[] = [];
  let bot: Server;
  let ondertekenaar: Ondertekenaar;

  beforeEach(async () => {
    gekregen.length = 0;
    bot = createServer((verzoek, antwoord) => {
      let tekst = "";
      verzoek.on("data", (stuk: Buffer) => {
        tekst += stuk.toString();
      });
      verzoek.on("end", () => {
        gekregen.push({ koppen: verzoek.headers, tekst });
        antwoord.writeHead(203, { "content-type": "application/json; charset=utf-8" });
        antwoord.end('{"statusCode": 200,  "x":1}');
      });
    });
    await new Promise<void>((klaar) => bot.listen(0, "127.0.0.1", klaar));
    const adres = bot.address();
    ondertekenaar = await startOndertekenaar({
      poort: 0,
      bot: `http://127.0.0.1:${typeof adres === "object" && adres !== null ? adres.port : 0}/api/messages`,
      tenant: TENANT,
      onderteken: (activiteit) => `voor ${String(Reflect.get(activiteit, "serviceUrl"))}`,
    });
  });

  afterEach(async () => {
    await ondertekenaar.stop();
    bot.closeAllConnections();
    bot.close();
  });

  const stuur = (inhoud: string, koppen: Record<string, string> = SPEELPLAATS) =>
    fetch(ondertekenaar.adresVoor(OID), { method: "POST", headers: koppen, body: inhoud });

  it("signs for the service address of the activity and passes the answer on unchanged", async () => {
    const antwoord = await stuur(JSON.stringify(ACTIVITEIT));
    assert.equal(antwoord.status, 203);
    assert.equal(antwoord.headers.get("content-type"), "application/json; charset=utf-8");
    assert.equal(await antwoord.text(), '{"statusCode": 200,  "x":1}');
    assert.equal(gekregen[0]?.koppen.authorization, `Bearer voor ${ACTIVITEIT.serviceUrl}`);
    assert.equal(gekregen[0]?.koppen["x-ms-tenant-id"], TENANT);
  });

  it("vouches for channel, tenant and person as Teams does, and leaves the rest alone", async () => {
    await stuur(JSON.stringify(ACTIVITEIT));
    assert.deepEqual(JSON.parse(gekregen[0]?.tekst ?? ""), {
      ...ACTIVITEIT,
      channelId: "msteams",
      from: { id: "29:a", aadObjectId: OID },
      conversation: { id: "a:1", tenantId: TENANT },
      channelData: { tenant: { id: TENANT }, source: { name: "message" } },
    });
  });

  it("signs nothing for a page elsewhere in the browser", async () => {
    assert.equal((await stuur(JSON.stringify(ACTIVITEIT), { "content-type": "text/plain" })).status, 404);
    assert.equal(gekregen.length, 0);
  });

  it("answers the Playground's question whether anybody is there", async () => {
    assert.equal((await fetch(ondertekenaar.adresVoor(OID), { method: "HEAD" })).status, 200);
  });

  it("refuses what is too long and what is no activity, and goes on", async () => {
    assert.equal((await stuur("a".repeat(3_000_000))).status, 413);
    assert.equal((await stuur("geen json")).status, 502);
    assert.equal((await stuur('{"type":"message"}')).status, 502);
    assert.equal(gekregen.length, 0);
    assert.equal((await stuur(JSON.stringify(ACTIVITEIT))).status, 203);
  });

  it("says so when the bot is away", async () => {
    bot.closeAllConnections();
    await new Promise((klaar) => bot.close(klaar));
    assert.equal((await stuur(JSON.stringify(ACTIVITEIT))).status, 502);
  });
});
