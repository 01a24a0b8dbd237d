import assert from "node:assert/strict";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { leesSpel } from "../../proef/personas.ts";
import { maakTabwacht } from "../../src/teams/tabwacht.ts";
import { maakSchrift, TENANT } from "../support/kanaal.ts";

const BOT = "http://127.0.0.1:3978";
const SANNE = "5a1e0000-0000-4000-9000-000000000001";

describe("Signing on in the trial", () => {
  const { personas } = leesSpel(fileURLToPath(new URL("../../config/proef", import.meta.url)));
  let identiteit: Identiteit;
  before(async () => {
    const aanmelden = { personas, publiekAdres: () => BOT };
    identiteit = await startIdentiteit({ appId: "x", tenantId: TENANT, password: "y", aanmelden });
  });
  after(() => identiteit.sluit());

  const open = (vraag: Record<string, string>, methode = "GET") =>
    fetch(`${identiteit.aanmeldUrl}?${new URLSearchParams(vraag).toString()}`, { redirect: "manual", method: methode });

  it("sends a persona on to the window, with a token that opens it behind the #", async () => {
    const naar = "/venster?doe=hervat&vraag=abc";
    const antwoord = await open({ als: SANNE, naar });
    assert.equal(antwoord.status, 302);
    const waarheen = new URL(antwoord.headers.get("location") ?? "");
    assert.equal(waarheen.href.split("#")[0], `${BOT}${naar}`);
    const { token = "", als } = Object.fromEntries(new URLSearchParams(waarheen.hash.slice(1)));
    assert.equal(als, SANNE);
    const { tabAppId: appId, tabMetadataUrl: sleuteladres } = identiteit;
    let nu = Date.now();
    const tabwacht = maakTabwacht({
      config: { appId, tenantId: TENANT, sleuteladres, productie: false },
      logboek: maakSchrift(),
      nu: () => nu,
    });
    assert.deepEqual(await tabwacht.wie({ authorization: `Bearer ${token}` }), { oid: SANNE });
    nu += 11 * 3_600_000;
    assert.deepEqual(await tabwacht.wie({ authorization: `Bearer ${token}` }), { oid: SANNE }, "a working day");
    tabwacht.sluit();
  });

  for (const als of [undefined, "", "niemand", SANNE.slice(1)]) {
    it(`shows the five people to choose from to ${als ?? "nobody in particular"}`, async () => {
      const naar = "/venster?doe=begin&als=<b>";
      const antwoord = await open(als === undefined ? { naar } : { als, naar });
      assert.equal(antwoord.status, 200);
      const html = await antwoord.text();
      assert.match(html, /<html lang="nl">.*<title>[^<]+<\/title>.*<main><h1>/su);
      for (const { voornaam, naam, rol, oid } of personas) {
        assert.ok(html.includes(`>Verder als ${voornaam}</a>`), voornaam);
        assert.ok(html.includes(`<p>${naam}, ${rol}</p>`), naam);
        const link = new URLSearchParams({ als: oid, naar }).toString();
        assert.ok(html.includes(`href="?${link.replaceAll("&", "&#38;")}"`), "the link goes on to the same page");
      }
      assert.ok(!html.includes("token"));
    });
  }

  for (const naar of [
    "https://elders.example/venster",
    "//elders.example/venster",
    "/venster//elders.example",
    "/venster\\elders.example",
    "/vensterbank",
    "/venster@elders.example",
    "/venster/../api/venster",
    "/venster/%2e%2e/api",
    "/venster#token=ander",
    "/venster?x=\r\nset-cookie: a=b",
    "/api/venster",
    "venster",
    "",
  ]) {
    it(`sends nobody on to ${JSON.stringify(naar)}`, async () => {
      const antwoord = await open({ als: SANNE, naar });
      assert.deepEqual([antwoord.status, antwoord.headers.get("location")], [400, null]);
    });
  }

  it("is not to be had under another name for this machine, nor by anything but opening it", async () => {
    const status = await new Promise((klaar, mis) => {
      const url = `${identiteit.aanmeldUrl}?als=${SANNE}`;
      request(url, { headers: { host: "elders.example" } }, (antwoord) => {
        antwoord.resume();
        klaar([antwoord.statusCode, antwoord.headers.location]);
      })
        .on("error", mis)
        .end();
    });
    assert.deepEqual(status, [403, undefined]);
    assert.equal((await open({ als: SANNE }, "POST")).status, 405);
  });

  it("says nothing to other pages and is kept nowhere", async () => {
    for (const antwoord of [await open({}), await open({ als: SANNE })]) {
      const { headers } = antwoord;
      assert.equal(headers.get("cache-control"), "no-store");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("access-control-allow-origin"), null);
      assert.equal(headers.get("set-cookie"), null);
      assert.match(headers.get("content-security-policy") ?? "", /^default-src 'none';.*frame-ancestors 'none'$/u);
    }
  });

  it("has no page where nobody says who can sign on", async () => {
    const kaal = await startIdentiteit({ appId: "x", tenantId: TENANT, password: "y" });
    assert.equal((await fetch(kaal.aanmeldUrl)).status, 404);
    await kaal.sluit();
  });
});
