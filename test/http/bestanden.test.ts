import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { bestandsroutes } from "../../src/http/bestanden.ts";
import { VEILIGE_KOPPEN } from "../../src/http/koppen.ts";
import { maakServer, type Webserver } from "../../src/http/server.ts";

const SCRIPT = "index-Ab_-1234.js";
const INHOUD: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>Wijkwijzer</title>",
  [SCRIPT]: "export const a = 1;",
  "index-Zz9876_-.css": "body{margin:0}",
  "zonder-hash.js": "1",
};

describe("The files of the window", () => {
  let map = "";
  let server: Webserver;
  let poort = 0;

  before(async () => {
    map = mkdtempSync(join(tmpdir(), "wijkwijzer-bestanden-"));
    for (const [naam, tekst] of Object.entries(INHOUD)) {
      writeFileSync(join(map, naam), tekst);
      writeFileSync(join(map, `${naam}.br`), brotliCompressSync(tekst));
      writeFileSync(join(map, `${naam}.gz`), gzipSync(tekst));
    }
    writeFileSync(join(map, ".stempel"), "geheim");
    server = open(map, "http://127.0.0.1:9/aanmelden");
    poort = await server.luister(0, "127.0.0.1");
  });
  after(async () => {
    await server.sluit(100);
    rmSync(map, { recursive: true });
  });

  /** Sends the path as it stands, which `fetch` would tidy up first. */
  async function haal(path: string, neemt = "") {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number;
      koppen: Record<string, unknown>;
      lichaam: Buffer;
    }>();
    request({ port: poort, path, headers: neemt === "" ? {} : { "accept-encoding": neemt } }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on("data", (stuk: Buffer) => stukken.push(stuk));
      antwoord.on("end", () =>
        resolve({ status: antwoord.statusCode ?? 0, koppen: antwoord.headers, lichaam: Buffer.concat(stukken) }),
      );
    })
      .on("error", reject)
      .end();
    return promise;
  }

  it("are the page, kept by nobody, and its parts, kept for as long as their name stands", async () => {
    const pagina = await haal("/venster?doe=overzicht");
    assert.equal(pagina.status, 200);
    assert.equal(pagina.lichaam.toString(), INHOUD["index.html"]);
    assert.equal(pagina.koppen["content-type"], "text/html; charset=utf-8");
    assert.equal(pagina.koppen["cache-control"], "no-store");
    const script = await haal(`/venster/${SCRIPT}`);
    assert.equal(script.koppen["content-type"], "text/javascript; charset=utf-8");
    assert.equal(script.koppen["cache-control"], "public, max-age=31536000, immutable");
    assert.equal((await haal("/venster/index-Zz9876_-.css")).koppen["content-type"], "text/css; charset=utf-8");
    assert.equal((await haal("/venster/zonder-hash.js")).koppen["cache-control"], "no-store");
  });

  it("carry every safe header and set no cookie, also where there is nothing", async () => {
    for (const pad of ["/venster", `/venster/${SCRIPT}`, "/venster/opstelling.json", "/venster/niets.js"]) {
      const { koppen } = await haal(pad);
      for (const [naam, waarde] of Object.entries(VEILIGE_KOPPEN)) {
        if (naam === "Cache-Control" && pad.endsWith(SCRIPT)) continue;
        assert.equal(koppen[naam.toLowerCase()], waarde, `${pad} ${naam}`);
      }
      assert.equal(koppen["set-cookie"], undefined);
    }
  });

  it("come in the smallest form that the browser takes", async () => {
    const uit = { br: brotliDecompressSync, gzip: gunzipSync };
    const gevallen = [
      ["gzip, deflate, br, zstd", "br"],
      ["gzip;q=1.0, br;q=0", "gzip"],
      ["BR", "br"],
      ["gzip", "gzip"],
    ] as const;
    for (const [neemt, vorm] of gevallen) {
      const { koppen, lichaam } = await haal(`/venster/${SCRIPT}`, neemt);
      assert.equal(koppen["content-encoding"], vorm, neemt);
      assert.equal(koppen["content-length"], String(lichaam.length));
      assert.equal(koppen["vary"], "Accept-Encoding");
      assert.equal(uit[vorm](lichaam).toString(), INHOUD[SCRIPT]);
    }
    for (const neemt of ["", "identity", "br;q=0", "x-br"]) {
      const { koppen, lichaam } = await haal(`/venster/${SCRIPT}`, neemt);
      assert.equal(koppen["content-encoding"], undefined, neemt);
      assert.equal(lichaam.toString(), INHOUD[SCRIPT]);
    }
  });

  it("are only those of the build: no address leads to another file", async () => {
    const paden = [
      "/venster/../package.json",
      "/venster/..%2fpackage.json",
      "/venster/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
      "/venster/..%5c..%5cpackage.json",
      "/venster/.stempel",
      "/venster/index.html",
      `/venster/${SCRIPT}.br`,
      "/venster/__proto__",
      "/venster/constructor",
      `/venster/x/${SCRIPT}`,
      "/venster/%00",
    ];
    for (const pad of paden) {
      const { status, lichaam } = await haal(pad);
      assert.ok(status === 404 || status === 400, `${pad}: ${status}`);
      assert.equal(lichaam.length, 0, pad);
    }
  });

  it("tell where one signs on in the trial", async () => {
    const { koppen, lichaam } = await haal("/venster/opstelling.json");
    assert.deepEqual(JSON.parse(lichaam.toString()), { aanmelden: "http://127.0.0.1:9/aanmelden" });
    assert.equal(koppen["cache-control"], "no-store");
  });

  it("must have been built; who forgot is told how", () => {
    const leeg = mkdtempSync(join(tmpdir(), "wijkwijzer-leeg-"));
    for (const plek of [leeg, join(leeg, "weg")]) {
      assert.throws(
        () => open(plek, null),
        (fout) => fout instanceof ConfiguratieFout && fout.problemen.some((zin) => zin.includes("npm run venster")),
      );
    }
    rmSync(leeg, { recursive: true });
  });
});

function open(map: string, aanmelden: string | null): Webserver {
  return maakServer({
    berichten: async () => 401,
    gereed: async () => ({ klaar: true, controles: {} }),
    logboek: { info() {}, warn() {}, error() {} },
    routes: (web) => bestandsroutes(web, map, { aanmelden }),
  });
}
