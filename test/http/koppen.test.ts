import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { ADRES } from "../../src/tab/protocol.ts";
import { startHier, type Toneel, urlVan, zetToneel } from "../betrouwbaar/toneel.ts";
import { codeIn, lees, WORTEL } from "../huis/bestanden.ts";
import { SANNE } from "../support/bot.ts";
import { Gesprek } from "../support/gesprek.ts";
import { wens } from "../support/venster.ts";

const OVERAL = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
/** Pages that Teams shows: script and style of our own only, framed by Teams only. */
const GEWOON =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";
/** Pages without script, for a printer or a telephone: nobody frames them, and a form posts to ourselves. */
const ZONDER_SCRIPT =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const NOOIT = ["set-cookie", "server", "x-powered-by", "x-frame-options", "access-control-allow-origin", "etag"];

/** Could be a secret, and is none. */
const ONBEKEND = "a".repeat(32);
const AFSPRAAK = `/afspraak/${ONBEKEND}/casus/abcdefgh`;

const asset = (soort: string) =>
  readdirSync(`${WORTEL}/.venster`).find((naam) => naam.endsWith(soort)) ?? assert.fail();

interface Rij {
  /** As it stands in the code; null where no route takes the request. */
  readonly route: string | null;
  readonly pad: string;
  readonly status: number;
  readonly opties?: RequestInit;
  readonly csp?: string;
  /** A file with a hash of itself in its name never changes, so a browser may keep it; all else is kept nowhere. */
  readonly bewaren?: "public, max-age=31536000, immutable";
}

/** reliability.md P46. */
describe("Every answer of the web server", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  const JSON_KOP = { "content-type": "application/json" };
  const MAG = (afwijking = {}) => ({
    ...JSON_KOP,
    authorization: `Bearer ${toneel.identiteit.tabToken(SANNE, afwijking)}`,
  });
  const wenst = (lichaam: unknown, afwijking = {}): RequestInit => ({
    method: "POST",
    headers: MAG(afwijking),
    body: typeof lichaam === "string" ? lichaam : JSON.stringify(lichaam),
  });
  const zegt = (lichaam?: string): RequestInit => {
    const { identiteit, teams } = toneel;
    const opties = { identiteit, botUrl: urlVan(bot), serviceUrl: teams.serviceUrl, wie: SANNE, gesprekId: "a:1" };
    const activiteit = new Gesprek(opties).activiteit({ type: "message", text: "hulp" });
    const headers = { ...JSON_KOP, authorization: `Bearer ${identiteit.onderteken(activiteit)}` };
    return { method: "POST", headers, body: lichaam ?? JSON.stringify(activiteit) };
  };
  const hulp = () => ({ op: wens(), verb: "hulp", data: {} });
  const GROOT = "x".repeat(300_000);
  const BLIJFT = "public, max-age=31536000, immutable";

  const RIJEN = (): readonly Rij[] => [
    { route: "get /live", pad: "/live", status: 200 },
    { route: "get /ready", pad: "/ready", status: 200 },
    { route: "get /pagina.css", pad: "/pagina.css", status: 200 },
    { route: "get /privacy", pad: "/privacy", status: 200, csp: ZONDER_SCRIPT },
    { route: "get /briefje/:geheim", pad: "/briefje/iets", status: 200, csp: ZONDER_SCRIPT },
    {
      route: "post /briefje/:geheim",
      pad: "/briefje/iets",
      status: 410,
      opties: { method: "POST" },
      csp: ZONDER_SCRIPT,
    },
    { route: "get /agenda/:bestand", pad: `/agenda/${ONBEKEND}.ics`, status: 404 },
    { route: "get /afspraak/:geheim/:soort/:id", pad: AFSPRAAK, status: 200, csp: ZONDER_SCRIPT },
    {
      route: "post /afspraak/:geheim/:soort/:id",
      pad: AFSPRAAK,
      status: 410,
      opties: { method: "POST" },
      csp: ZONDER_SCRIPT,
    },
    { route: "get /venster", pad: "/venster?doe=hervat&vraag=abcdefgh", status: 200 },
    { route: "get /venster/opstelling.json", pad: "/venster/opstelling.json", status: 200 },
    { route: "get /venster/:bestand", pad: `/venster/${asset(".js")}`, status: 200, bewaren: BLIJFT },
    { route: "get /venster/:bestand", pad: `/venster/${asset(".css")}`, status: 200, bewaren: BLIJFT },
    { route: "get /venster/:bestand", pad: "/venster/index.html", status: 404 },
    { route: "get /venster/:bestand", pad: "/venster/..%2fpackage.json", status: 404 },
    { route: `post ${ADRES}`, pad: ADRES, status: 200, opties: wenst(hulp()) },
    { route: `post ${ADRES}`, pad: ADRES, status: 400, opties: wenst({ ...hulp(), extra: 1 }) },
    { route: `post ${ADRES}`, pad: ADRES, status: 400, opties: wenst("{") },
    { route: `post ${ADRES}`, pad: ADRES, status: 401, opties: { method: "POST" } },
    { route: `post ${ADRES}`, pad: ADRES, status: 401, opties: wenst(hulp(), { sleutel: "vreemd" }) },
    { route: `post ${ADRES}`, pad: ADRES, status: 403, opties: wenst(hulp(), { claims: { scp: "", idtyp: "app" } }) },
    { route: `post ${ADRES}`, pad: ADRES, status: 413, opties: wenst(GROOT) },
    {
      route: `post ${ADRES}`,
      pad: ADRES,
      status: 415,
      opties: { ...wenst(hulp()), headers: { ...MAG(), "content-type": "text/plain" } },
    },
    { route: "post /api/messages", pad: "/api/messages", status: 200, opties: zegt() },
    { route: "post /api/messages", pad: "/api/messages", status: 400, opties: zegt("{") },
    { route: "post /api/messages", pad: "/api/messages", status: 401, opties: { method: "POST", body: "{}" } },
    { route: "post /api/messages", pad: "/api/messages", status: 413, opties: zegt(GROOT) },
    { route: null, pad: "/", status: 404 },
    { route: null, pad: "/bestaat/niet", status: 404 },
    { route: null, pad: "/api/messages", status: 405 },
    { route: null, pad: ADRES, status: 405 },
    {
      route: null,
      pad: ADRES,
      status: 405,
      opties: { method: "OPTIONS", headers: { origin: "https://elders.example" } },
    },
    { route: null, pad: "/venster", status: 405, opties: { method: "PUT" } },
    { route: null, pad: `/${"a".repeat(3_000)}`, status: 400 },
    { route: null, pad: "/%ff", status: 404 },
  ];
  const MET_REDIS_WEG = (): readonly Rij[] => [
    { route: "get /ready", pad: "/ready", status: 503 },
    { route: "get /agenda/:bestand", pad: `/agenda/${ONBEKEND}.ics`, status: 503 },
    { route: "post /afspraak/:geheim/:soort/:id", pad: AFSPRAAK, status: 503, opties: { method: "POST" } },
    {
      route: `post ${ADRES}`,
      pad: ADRES,
      status: 503,
      opties: wenst({ op: wens(), verb: "bewaar", data: { vraag: "abcdefgh" } }),
    },
  ];

  async function houdt({ pad, status, opties = {}, csp = GEWOON, bewaren }: Rij): Promise<void> {
    const wat = `${opties.method ?? "GET"} ${pad.slice(0, 60)} ${status}`;
    const antwoord = await fetch(`${urlVan(bot)}${pad}`, { redirect: "manual", ...opties });
    const inhoud = await antwoord.text();
    assert.equal(antwoord.status, status, wat);
    const koppen = { ...OVERAL, "content-security-policy": csp, "cache-control": bewaren ?? "no-store" };
    for (const [naam, waarde] of Object.entries(koppen))
      assert.equal(antwoord.headers.get(naam), waarde, `${wat}: ${naam}`);
    for (const naam of NOOIT) assert.equal(antwoord.headers.get(naam), null, `${wat}: ${naam}`);
    if (status >= 400 && ![410, 503].includes(status)) assert.equal(inhoud, "", wat);
  }

  it("has the safe headers and no others that say or keep something", async () => {
    for (const rij of RIJEN()) await houdt(rij);
  }).timeout(60_000);

  it("has them also to an address that only looks like one", async () => {
    for (const path of ["//elders.example/x", "http://elders.example/x"]) {
      const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined; csp: unknown }>();
      request({ port: bot.poort, path }, (antwoord) => {
        antwoord.resume();
        resolve({ status: antwoord.statusCode, csp: antwoord.headers["content-security-policy"] });
      })
        .on("error", reject)
        .end();
      assert.deepEqual(await promise, { status: 400, csp: GEWOON });
    }
  });

  it("is in this table: a route without a row does not exist", () => {
    // restify gives its router to whoever made the server; a test outside reads where routes are laid.
    const bronnen = codeIn("src").filter((pad) => !pad.startsWith("src/tab/") || pad.endsWith("protocol.ts"));
    const gelegd = bronnen.flatMap((pad) =>
      [...lees(pad).matchAll(/\.(get|head|post|put|patch|del|opts)\(\s*(?:"(\/[^"]*)"|(ADRES))\s*,/g)].map(
        ([, methode, vast, naam]) => `${methode} ${naam === undefined ? vast : ADRES}`,
      ),
    );
    const inTabel = [...RIJEN(), ...MET_REDIS_WEG()].flatMap(({ route }) => (route === null ? [] : [route]));
    assert.deepEqual([...new Set(gelegd)].toSorted(), [...new Set(inTabel)].toSorted());
    const alle = codeIn("src").flatMap((pad) =>
      [...lees(pad).matchAll(/\b(?:server|web|restify)\.(?:get|head|post|put|patch|del|opts)\(/g)].map(() => pad),
    );
    assert.equal(alle.length, gelegd.length, "a route in a form that this test does not read");
    assert.deepEqual(
      alle.filter((pad) => !pad.startsWith("src/http/")),
      [],
    );
  });

  it("has them while Redis is away", async () => {
    await toneel.redis.kill9();
    for (const rij of MET_REDIS_WEG()) await houdt(rij);
  }).timeout(60_000);
});
