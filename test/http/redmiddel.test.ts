import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { maakAlarm, magNaar } from "../../src/http/redmiddel.ts";

describe("the last resort outside", () => {
  let server: Server;
  let antwoord: { status: number; naar?: string };
  const gehoord: { methode: string; lichaam: string }[] = [];
  before(async () => {
    server = createServer((verzoek, uit) => {
      let lichaam = "";
      verzoek.on("data", (stuk: Buffer) => {
        lichaam += stuk.toString();
      });
      verzoek.on("end", () => {
        gehoord.push({ methode: verzoek.method ?? "", lichaam });
        uit.statusCode = antwoord.status;
        if (antwoord.naar !== undefined) uit.setHeader("location", antwoord.naar);
        uit.end();
      });
    });
    await new Promise<void>((klaar) => server.listen(0, "127.0.0.1", klaar));
  });
  after(() => new Promise((klaar) => server.close(klaar)));
  beforeEach(() => {
    gehoord.length = 0;
  });

  const adres = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/vraag`;
  const meld = (naar: string, productie = false) => maakAlarm(productie)(naar, { gemeente: "proef", nummer: 12 });

  it("hears a number and nothing else", async () => {
    antwoord = { status: 204 };
    assert.equal(await meld(adres()), true);
    assert.deepEqual(gehoord, [{ methode: "POST", lichaam: '{"gemeente":"proef","nummer":12}' }]);
  });

  it("was not heard when it answers with an error, sends on to elsewhere, or is not there", async () => {
    antwoord = { status: 500 };
    assert.equal(await meld(adres()), false);
    antwoord = { status: 307, naar: adres() };
    assert.equal(await meld(adres()), false);
    assert.equal(gehoord.length, 2, "a redirect is not followed");
    assert.equal(await meld("http://127.0.0.1:1/vraag"), false);
  });

  it("is called on https only; on loopback also on http, but not in production", async () => {
    antwoord = { status: 204 };
    assert.equal(await meld(adres(), true), false);
    assert.deepEqual(gehoord, []);
    const adressen: readonly (readonly [string, boolean, boolean])[] = [
      ["https://meldkamer.example/vraag", true, true],
      ["http://meldkamer.example/vraag", false, false],
      ["http://169.254.169.254/latest", false, false],
      ["http://localhost:8080/", true, false],
      ["https://iemand:geheim@meldkamer.example/", false, false],
      ["file:///etc/passwd", false, false],
      ["ftp://meldkamer.example", false, false],
      ["geen adres", false, false],
    ];
    for (const [url, proef, productie] of adressen) {
      assert.equal(magNaar(url, false), proef, url);
      assert.equal(magNaar(url, true), productie, url);
    }
  });
});
