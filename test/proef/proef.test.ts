import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Kinderen } from "../../proef/kinderen.ts";
import { type Proef, type ProefOpties, startProef } from "../../proef/omgeving.ts";
import { wachtOp } from "../../proef/wacht.ts";
import { maakTabwacht } from "../../src/teams/tabwacht.ts";
import { maakSchrift } from "../support/kanaal.ts";
import { proefmap } from "./proefmap.ts";

const pad = (naam: string) => fileURLToPath(new URL(naam, import.meta.url));

const Tab = z.object({ TAB_APP_ID: z.string(), TAB_OPENID_METADATA_URL: z.string(), TAB_LOGIN_URL: z.string() });

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("The processes of the trial", () => {
  const map = proefmap();

  it("end when their parent is killed without a chance to say so", async () => {
    const moeder = spawn(process.execPath, [pad("moeder.ts"), map.pad], { stdio: ["ignore", "pipe", "inherit"] });
    const [eerste]: unknown[] = await once(moeder.stdout, "data");
    const pid = Number(String(eerste));
    assert.ok(leeft(pid));
    moeder.kill("SIGKILL");
    assert.ok(await wachtOp(() => (leeft(pid) ? null : true), 5000), "the child lives on");
  });

  it("report one that ends by itself, with the end of its log", async () => {
    const kinderen = new Kinderen(map.pad);
    const argumenten = ["-e", "console.log('geen geheugen meer'); process.exit(7)"];
    kinderen.start({ naam: "De bot", logboek: "bot", opdracht: process.execPath, argumenten });
    const fout = await kinderen.loopt().catch((reden: unknown) => reden);
    await kinderen.stop();
    assert.match(String(fout), /De bot is onverwacht gestopt \(code 7\)/);
    assert.match(String(Reflect.get(Object(fout), "staart")), /geen geheugen meer/);
  });

  it("report a program that is not there", async () => {
    const kinderen = new Kinderen(map.pad);
    kinderen.start({ naam: "Redis", logboek: "redis", opdracht: join(map.pad, "weg"), argumenten: [] });
    await assert.rejects(kinderen.loopt(), /Redis is onverwacht gestopt/);
    await kinderen.stop();
  });
});

/** One order to the Redis of the trial in this folder, in its own words. */
function redis(map: string, opdracht: string): Promise<string> {
  const geheimen: unknown = JSON.parse(readFileSync(join(map, "data", "geheimen.json"), "utf8"));
  const poort = /^port (\d+)$/m.exec(readFileSync(join(map, "data", "redis.conf"), "utf8"))?.[1];
  const wachtwoord = String(Reflect.get(Object(geheimen), "redis"));
  return new Promise((klaar, mis) => {
    let antwoord = "";
    const lijn = connect(Number(poort), "127.0.0.1");
    lijn.on("connect", () => lijn.write(`AUTH ${wachtwoord}\r\n${opdracht}\r\nQUIT\r\n`));
    lijn.on("data", (stuk) => {
      antwoord += stuk.toString();
    });
    lijn.on("error", mis);
    lijn.on("close", () => klaar(antwoord));
  });
}

/** Addresses of this machine as others see it; none on a machine without a network. */
function buitenadressen(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((kaart) => kaart ?? [])
    .flatMap(({ internal, family, address }) => (!internal && family === "IPv4" ? [address] : []));
}

describe("The trial", function () {
  const map = proefmap();
  this.timeout(120_000);

  const opties = (): ProefOpties => ({
    map: map.pad,
    redis: process.env["WIJKWIJZER_REDIS"] ?? "redis-server",
    bot: pad("stub-bot.ts"),
    gemeente: pad("../../config/proef"),
    schoon: false,
    meld: () => {},
  });

  const gestart: Proef[] = [];
  const start = async (anders: Partial<ProefOpties> = {}): Promise<Proef> => {
    const proef = await startProef({ ...opties(), ...anders });
    gestart.push(proef);
    return proef;
  };
  afterEach(async () => {
    for (const proef of gestart.splice(0)) await proef.stop();
  });

  it("shows five people a page that only this machine can open, makes them known to the bot, and runs once", async () => {
    const { personas, bot } = await start();
    assert.equal(personas.length, 5);
    for (const { adres } of personas) assert.match(await (await fetch(adres)).text(), /<title>/);
    assert.equal(await (await fetch(`${bot}/ready`)).text(), "5", "signed messages before any page was opened");
    const vanBuiten = buitenadressen().flatMap((host) =>
      [bot, ...personas.map(({ adres }) => adres)].map((adres) => adres.replace("127.0.0.1", host)),
    );
    for (const adres of vanBuiten) await assert.rejects(fetch(adres, { signal: AbortSignal.timeout(2000) }));
    await assert.rejects(startProef(opties()), /draait al een proef/);
  });

  it("signs each of them on at the window, on this machine only", async () => {
    const { personas, bot } = await start();
    const gelezen: unknown = await (await fetch(`${bot}/tab`)).json();
    const { TAB_APP_ID: appId, TAB_OPENID_METADATA_URL: sleuteladres, TAB_LOGIN_URL: aanmelden } = Tab.parse(gelezen);
    assert.match(aanmelden, /^http:\/\/127\.0\.0\.1:\d+\/aanmelden$/);
    for (const { oid } of personas) {
      const vraag = new URLSearchParams({ als: oid, naar: "/venster?doe=overzicht" }).toString();
      const antwoord = await fetch(`${aanmelden}?${vraag}`, { redirect: "manual" });
      const [pagina, fragment] = (antwoord.headers.get("location") ?? "").split("#");
      assert.equal(pagina, `${bot}/venster?doe=overzicht`);
      const token = new URLSearchParams(fragment).get("token") ?? "";
      const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
      const config = { appId, tenantId: String(Reflect.get(Object(claims), "tid")), sleuteladres, productie: false };
      const tabwacht = maakTabwacht({ config, logboek: maakSchrift(), nu: Date.now });
      assert.deepEqual(await tabwacht.wie({ authorization: `Bearer ${token}` }), { oid });
      tabwacht.sluit();
    }
    for (const host of buitenadressen())
      await assert.rejects(fetch(aanmelden.replace("127.0.0.1", host), { signal: AbortSignal.timeout(2000) }));
  });

  it("keeps what was written over a new start, and leaves nothing running", async () => {
    const eerste = await start();
    const pid = Number(readFileSync(join(map.pad, "data", "redis.pid"), "utf8"));
    assert.match(await redis(map.pad, "CONFIG GET appendfsync"), /always/);
    assert.match(await redis(map.pad, "CONFIG GET maxmemory-policy"), /noeviction/);
    await redis(map.pad, "SET concept begonnen");
    await eerste.herstartBot();
    assert.equal((await fetch(`${eerste.bot}/ready`)).status, 200);
    await eerste.stop();
    assert.equal(leeft(pid), false);
    await assert.rejects(fetch(`${eerste.bot}/ready`));
    await start();
    assert.match(await redis(map.pad, "GET concept"), /begonnen/);
  });

  it("stops everything again when the bot cannot start, and begins empty when asked", async () => {
    mkdirSync(join(map.pad, "data", "redis", "oud"), { recursive: true });
    const kapot = startProef({ ...opties(), bot: pad("bestaat-niet.ts"), schoon: true });
    await assert.rejects(kapot, /De bot is onverwacht gestopt/);
    assert.ok(existsSync(join(map.pad, "data", "redis.conf")), "Redis had been started");
    assert.ok(!existsSync(join(map.pad, "data", "redis.pid")), "Redis still runs");
    assert.ok(!existsSync(join(map.pad, "data", "redis", "oud")));
  });
});
