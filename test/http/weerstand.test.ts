import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { z } from "zod";
import { type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { Gesprek, type Httpantwoord, post } from "../support/gesprek.ts";
import { APP_ID, maakConfig, TENANT, WACHTWOORD, WIE } from "../support/kanaal.ts";
import { mutaties, NEST } from "../support/mutaties.ts";

const SERVICE_URL = "http://127.0.0.1:9/emea/";
const Figuren = z.object({ beurten: z.number(), verworpen: z.number(), vervuild: z.boolean(), rss: z.number() });
const Begin = z.object({ poort: z.number() });

/** reliability.md P47 and P48, against the border with Teams in a process of its own. */
describe("The bot, faced with hostile input", function () {
  this.timeout(120_000);
  let identiteit: Identiteit;
  let kind: ChildProcess;
  let poort = 0;
  let gesprek: Gesprek;
  let bearer = "";
  const url = (): string => `http://127.0.0.1:${poort}`;

  before(async () => {
    identiteit = await startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD });
    const config = JSON.stringify(maakConfig(identiteit, ["127.0.0.1:9"]));
    const vlaggen = ["--disable-proto=throw", "--max-semi-space-size=4", "--expose-gc"];
    kind = fork(new URL("../support/los-kanaal.ts", import.meta.url), [config], { execArgv: vlaggen, silent: true });
    const [bericht] = await once(kind, "message");
    poort = Begin.parse(bericht).poort;
    gesprek = new Gesprek({ identiteit, botUrl: url(), serviceUrl: SERVICE_URL, wie: WIE, gesprekId: "a:1" });
    bearer = `Bearer ${identiteit.onderteken({ serviceUrl: SERVICE_URL })}`;
    for (let i = 0; i < 100; i += 1) await gesprek.tikt("warm");
  });
  after(async () => {
    kind.kill("SIGKILL");
    await identiteit.sluit();
  });
  afterEach(async () => {
    assert.equal(kind.exitCode, null, "the process is gone");
    const { verworpen, vervuild } = await figuren();
    assert.deepEqual([verworpen, vervuild], [0, false]);
    await gezond();
  });

  async function figuren(): Promise<z.infer<typeof Figuren>> {
    kind.send("figuren");
    const [bericht] = await once(kind, "message");
    return Figuren.parse(bericht);
  }
  async function gezond(): Promise<void> {
    const begin = performance.now();
    const { status } = await gesprek.tikt("gezond");
    assert.equal(status, 200);
    assert.ok(performance.now() - begin < 2_000, "a healthy request took more than two seconds");
  }
  function stuur(
    lichaam: string | Uint8Array<ArrayBuffer>,
    koppen: Record<string, string> = {},
  ): Promise<Httpantwoord> {
    return post(url(), lichaam, { authorization: bearer, ...koppen });
  }
  /** Opens a socket, writes, and gives what comes back until the other side closes. */
  async function ruw(tekst: string | Buffer): Promise<{ antwoord: string; ms: number }> {
    const socket = await open(tekst);
    const begin = performance.now();
    const stukken: Buffer[] = [];
    socket.on("data", (stuk: Buffer) => stukken.push(stuk));
    await new Promise((klaar) => socket.on("close", klaar));
    return { antwoord: Buffer.concat(stukken).toString("latin1"), ms: performance.now() - begin };
  }
  async function open(tekst: string | Buffer): Promise<Socket> {
    const socket = connect(poort, "127.0.0.1");
    socket.on("error", () => undefined);
    await once(socket, "connect");
    socket.write(tekst);
    return socket;
  }
  const kop = (extra: string, lengte = 2): string =>
    `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${lengte}\r\n${extra}\r\n`;

  it("survives two thousand mutated activities of a genuine caller, and answers each in time", async () => {
    const lichamen = fc.sample(mutaties(gesprek.activiteit({ type: "message", text: "hallo" })), {
      numRuns: 2_000,
      seed: 47,
    });
    const eerder = await figuren();
    const statussen = new Map<number, number>();

    for (let i = 0; i < lichamen.length; i += 25) {
      const antwoorden = await Promise.all(lichamen.slice(i, i + 25).map((lichaam) => stuur(lichaam)));
      for (const { status, ruw: inhoud } of antwoorden) {
        statussen.set(status, (statussen.get(status) ?? 0) + 1);
        assert.ok(status === 200 || (status >= 400 && status < 500), `status ${status}`);
        assert.ok(status === 200 || inhoud === "");
      }
      if (i % 500 === 0) await gezond();
    }

    assert.ok((statussen.get(200) ?? 0) > 200 && (statussen.get(400) ?? 0) > 20, JSON.stringify([...statussen]));
    const { rss } = await figuren();
    assert.ok(rss - eerder.rss < 50e6, `${Math.round((rss - eerder.rss) / 1e6)} MB more`);
  });

  const GROOT: readonly [string, number, () => Promise<Httpantwoord>][] = [
    ["300 KB of JSON", 413, () => stuur(JSON.stringify({ type: "message", text: "x".repeat(300_000) }))],
    ["JSON ten thousand levels deep", 400, () => stuur(NEST(10_000))],
    ["JSON a little too deep", 400, () => stuur(NEST(21))],
    ["brackets alone", 400, () => stuur("[".repeat(200_000))],
    ["a text without an end, full of escapes", 400, () => stuur(`"${'\\"'.repeat(120_000)}`)],
    ["bytes that are no text", 400, () => stuur(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    ["a gzip that is none", 415, () => stuur("geen gzip", { "content-encoding": "gzip" })],
    ["a brotli that is none", 415, () => stuur("geen brotli", { "content-encoding": "br" })],
    ["a form", 415, () => stuur("a=b", { "content-type": "application/x-www-form-urlencoded" })],
    ["a file", 415, () => stuur("--x\r\n", { "content-type": "multipart/form-data; boundary=x" })],
    ["a gzip that is none, without a token", 415, () => stuur("x", { "content-encoding": "gzip", authorization: "" })],
    ["300 KB without a token", 401, () => stuur("x".repeat(300_000), { authorization: "" })],
    ["300 KB with a forged token", 413, () => stuur("x".repeat(300_000), { authorization: "Bearer a.b.c" })],
  ];
  for (const [wat, verwacht, doe] of GROOT) {
    it(`answers ${wat} with ${verwacht} and an empty body`, async () => {
      const { status, ruw: inhoud } = await doe();
      assert.deepEqual([status, inhoud], [verwacht, ""]);
    });
  }

  for (const grootte of [300_000, 3_000_000]) {
    it(`answers ${grootte} bytes of a genuine caller who did not say how many with 413`, async () => {
      const kopje = kop(`Authorization: ${bearer}\r\nTransfer-Encoding: chunked\r\n`).replace(
        /Content-Length.*\r\n/u,
        "",
      );
      const stukken = `8000\r\n${" ".repeat(0x8000)}\r\n`.repeat(Math.ceil(grootte / 0x8000));

      const { antwoord } = await ruw(`${kopje}${stukken}0\r\n\r\n`);

      assert.match(antwoord, /^(?:HTTP\/1\.1 413 |$)/u);
    });
  }

  it("does not read on for a sender of 64 MB", async () => {
    const eerder = await figuren();

    const { antwoord } = await ruw(Buffer.concat([Buffer.from(kop("", 64e6)), Buffer.alloc(2e6, "x")]));

    assert.match(antwoord, /^(?:HTTP\/1\.1 401 |$)/u);
    assert.ok((await figuren()).rss - eerder.rss < 30e6);
  });

  for (const sleutel of ["__proto__", "constructor", "prototype"]) {
    for (const plek of [
      '{"type":"message",KEY}',
      '{"type":"message","value":{"verb":"x",KEY}}',
      '{"channelData":[[{"a":{KEY}}]]}',
    ]) {
      it(`refuses the key ${sleutel} in ${plek}`, async () => {
        const lichaam = plek.replace("KEY", `"${sleutel}":{"vervuild":true,"prototype":{"x":1}}`);
        const gecodeerd = lichaam.replace(
          `"${sleutel}"`,
          `"\\u00${sleutel.charCodeAt(0).toString(16)}${sleutel.slice(1)}"`,
        );

        for (const vorm of [lichaam, gecodeerd]) assert.deepEqual((await stuur(vorm)).status, 400);
      });
    }
  }

  it("closes two hundred sockets that say little or nothing, and serves others meanwhile", async () => {
    const deel = kop(`Authorization: ${bearer}\r\n`, 100);
    const begin = performance.now();
    const traag = Array.from({ length: 200 }, (_, i) => {
      const vormen = ["", deel.slice(0, 40), deel.slice(0, -2), `${deel}{"type":`];
      return ruw(vormen[i % vormen.length] ?? "");
    });
    await new Promise((klaar) => setTimeout(klaar, 200));

    await gezond();
    const uitkomsten = await Promise.all(traag);

    assert.ok(performance.now() - begin < 10_000, `${performance.now() - begin} ms`);
    const halve = uitkomsten.filter((_, i) => i % 4 === 3);
    assert.ok(halve.every(({ antwoord, ms }) => antwoord.startsWith("HTTP/1.1 408 ") && ms < 6_000));
  });

  const BYTES: readonly [string, string | Buffer, RegExp][] = [
    ["bytes that are no HTTP", Buffer.from([0, 255, 22, 3, 1, 2, 13, 10, 13, 10]), /^HTTP\/1\.1 400 /u],
    [
      "an upgrade",
      "GET /live HTTP/1.1\r\nHost: x\r\nConnection: close, Upgrade\r\nUpgrade: websocket\r\n\r\n",
      /^HTTP\/1\.1 200 /u,
    ],
    ["a tunnel", "CONNECT elders.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", /^$/u],
    [
      "an absolute address that is none",
      "GET http://[ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 400 /u,
    ],
    [
      "an absolute address",
      "GET http://elders.example:99999/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 400 /u,
    ],
    [
      "a path that does not decode",
      "GET /%ff%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 40[04] /u,
    ],
    [
      "a query that would pollute",
      "GET /live?__proto__[x]=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      /^HTTP\/1\.1 200 /u,
    ],
    [
      "a path of 3 KB",
      `GET /${"a".repeat(3_000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 400 /u,
    ],
    ["a header of 20 KB", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, /^HTTP\/1\.1 4\d\d /u],
    ["two lengths", kop("Content-Length: 7\r\n"), /^HTTP\/1\.1 400 /u],
    ["a length and chunks", kop("Transfer-Encoding: chunked\r\n"), /^HTTP\/1\.1 400 /u],
    ["a negative length", kop("", -1), /^HTTP\/1\.1 400 /u],
    [
      "a transfer encoding of gzip",
      kop("Authorization: AUTH\r\nTransfer-Encoding: gzip, chunked\r\n").replace(/Content-Length.*\r\n/u, ""),
      /^HTTP\/1\.1 415 /u,
    ],
    [
      "broken chunks",
      `${kop(`Authorization: AUTH\r\nTransfer-Encoding: chunked\r\n`).replace(/Content-Length.*\r\n/u, "")}zz\r\n`,
      /^HTTP\/1\.1 400 /u,
    ],
  ];
  for (const [wat, bytes, verwacht] of BYTES) {
    it(`gives ${wat} a bare answer or none, with the safe headers`, async () => {
      const vol = typeof bytes === "string" ? bytes.replace("AUTH", bearer) : bytes;
      const { antwoord, ms } = await ruw(vol);

      assert.match(antwoord, verwacht);
      assert.ok(ms < 8_000, `${ms} ms`);
      assert.doesNotMatch(antwoord, /restify|node|stack|elders|Error/iu);
      if (antwoord !== "") assert.match(antwoord, /x-content-type-options: nosniff/iu);
    });
  }
});
