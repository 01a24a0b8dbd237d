import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { type Berichten, type Gereedheid, maakServer, type Webserver } from "../../src/http/server.ts";
import { maakSchrift } from "../support/kanaal.ts";

const KNR = "KNR-0815-mevrouw-Voorbeeld";
const KOPPEN = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
};
const VERBODEN = ["server", "x-powered-by", "set-cookie", "x-frame-options", "access-control-allow-origin"];
const MAG = { authorization: "Bearer a.b.c", "content-type": "application/json" };

describe("The web server", () => {
  let server: Webserver;
  let url = "";
  let gereed: () => Promise<Gereedheid>;
  let berichten: Berichten;
  const logboek = maakSchrift();

  beforeEach(async () => {
    logboek.regels.length = 0;
    gereed = async () => ({ klaar: true, controles: { redis: true, oudste_taak_s: 4 } });
    berichten = async () => async () => ({ status: 200, lichaam: { goed: true } });
    server = maakServer({
      berichten: (koppen) => berichten(koppen),
      gereed: () => gereed(),
      logboek,
      routes: (restify) => {
        restify.get("/briefje/:geheim", (verzoek, antwoord, verder) => {
          antwoord.setHeader("Content-Type", "text/html; charset=utf-8");
          antwoord.sendRaw(200, `<p>${verzoek.url?.length}</p>`);
          verder();
        });
        restify.get("/stuk", async () => {
          throw new TypeError(KNR);
        });
      },
    });
    url = `http://127.0.0.1:${await server.luister(0, "127.0.0.1")}`;
  });
  afterEach(() => server.sluit(100));

  const vraag = (pad: string, opties: RequestInit = {}): Promise<Response> => fetch(`${url}${pad}`, opties);
  const bericht = (): Promise<Response> => vraag("/api/messages", { method: "POST", headers: MAG, body: "{}" });

  const ROUTES: readonly [string, string, number, RequestInit?][] = [
    ["being alive", "/live", 200],
    ["being ready", "/ready", 200],
    ["a page", "/briefje/geheim", 200],
    ["a message", "/api/messages", 200, { method: "POST", headers: MAG, body: "{}" }],
    ["a message without a token", "/api/messages", 401, { method: "POST", body: "{}" }],
    ["a path that does not exist", `/${KNR}`, 404],
    ["a method that does not exist there", "/api/messages", 405],
    ["a question about methods", "/live", 405, { method: "OPTIONS" }],
    [
      "a preflight of another site",
      "/api/messages",
      405,
      { method: "OPTIONS", headers: { origin: "https://elders.example" } },
    ],
    ["a handler that breaks", "/stuk", 500],
    ["another language and format", `/${KNR}`, 404, { headers: { accept: "text/html", "accept-version": "9" } }],
  ];
  for (const [wat, pad, status, opties] of ROUTES) {
    it(`answers ${wat} with ${status}, every safe header and nothing that was asked`, async () => {
      const antwoord = await vraag(pad, opties);
      const inhoud = await antwoord.text();

      assert.equal(antwoord.status, status);
      for (const [naam, waarde] of Object.entries(KOPPEN)) assert.equal(antwoord.headers.get(naam), waarde, naam);
      for (const naam of VERBODEN) assert.equal(antwoord.headers.get(naam), null, naam);
      if (status >= 400) assert.equal(inhoud, "");
      assert.ok(!inhoud.includes(KNR) && !JSON.stringify(logboek.regels).includes(KNR));
    });
  }

  it("says what works and what does not, and is not ready then", async () => {
    gereed = async () => ({ klaar: false, controles: { redis: false, sleutels_uren: 4 } });

    const antwoord = await vraag("/ready");

    assert.equal(antwoord.status, 503);
    assert.deepEqual(await antwoord.json(), {
      klaar: false,
      sluitend: false,
      controles: { redis: false, sleutels_uren: 4 },
    });
  });

  it("lives on when the checks of its readiness break", async () => {
    gereed = () => Promise.reject(new Error(KNR));

    assert.deepEqual([(await vraag("/ready")).status, (await vraag("/live")).status], [503, 200]);
  });

  it("answers 500 and nothing else when a receiver breaks", async () => {
    berichten = async () => () => Promise.reject(new Error(KNR));

    const antwoord = await bericht();

    assert.deepEqual([antwoord.status, await antwoord.text()], [500, ""]);
    assert.deepEqual(logboek.regels, [{ niveau: "error", velden: { fout: "Error" }, zin: "verzoek mislukt" }]);
  });

  it("reads no body before the headers were judged", async () => {
    const stappen: string[] = [];
    berichten = async () => {
      stappen.push("koppen");
      return async (lichaam) => {
        stappen.push(`lichaam ${JSON.stringify(lichaam)}`);
        return { status: 202, lichaam: null };
      };
    };

    const antwoord = await bericht();

    assert.deepEqual([antwoord.status, await antwoord.text(), stappen], [202, "", ["koppen", "lichaam {}"]]);
  });

  it("lets a running request finish when it closes, and takes no new one", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const begonnen = Promise.withResolvers<void>();
    berichten = async () => async () => {
      begonnen.resolve();
      await promise;
      return { status: 200, lichaam: null };
    };
    const lopend = bericht();
    await begonnen.promise;

    const dicht = server.sluit(5_000);
    await assert.rejects(vraag("/live"));
    resolve();

    assert.equal((await lopend).status, 200);
    const begin = performance.now();
    await dicht;
    assert.ok(performance.now() - begin < 1_000);
  });

  it("says on connections that are still open that it is not ready", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const { promise, resolve } = Promise.withResolvers<void>();
    const begonnen = Promise.withResolvers<void>();
    berichten = async () => async () => {
      begonnen.resolve();
      await promise;
      return { status: 200, lichaam: null };
    };
    const eerste = request(`${url}/api/messages`, { method: "POST", headers: MAG, agent });
    eerste.end("{}");
    await begonnen.promise;
    // Waits its turn on the same connection, which the server will not keep after this answer.
    const tweede = once(request(`${url}/ready`, { agent }).end(), "response");
    const dicht = server.sluit(5_000);
    resolve();

    const uitkomst = await tweede.then(
      ([antwoord]) => antwoord.statusCode,
      () => "dicht",
    );
    assert.ok(uitkomst === 503 || uitkomst === "dicht", `${uitkomst}`);
    await dicht;
    agent.destroy();
  });

  it("breaks off after its time what does not finish", async () => {
    const begonnen = Promise.withResolvers<void>();
    berichten = async () => () => {
      begonnen.resolve();
      return new Promise(() => undefined);
    };
    const lopend = assert.rejects(bericht());
    await begonnen.promise;
    const begin = performance.now();

    await server.sluit(200);

    const duur = performance.now() - begin;
    assert.ok(duur >= 190 && duur < 1_500, `${duur} ms`);
    await lopend;
  });

  it("says which port is taken instead of hanging", async () => {
    const tweede = maakServer({ berichten, gereed, logboek });

    await assert.rejects(tweede.luister(Number(new URL(url).port), "127.0.0.1"), { code: "EADDRINUSE" });
  });
});
