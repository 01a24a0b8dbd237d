import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { proefmap } from "./proefmap.ts";

const proef = (naam: string) => new URL(`../../proef/${naam}`, import.meta.url);

/** Runs one step of the set-up in a process of its own, as the machine's Node would. */
function stap(module: string, aanroep: string, env: Readonly<Record<string, string>>) {
  const code = `import * as m from ${JSON.stringify(proef(module).href)};
    try { console.log(JSON.stringify(await m.${aanroep})); } catch (fout) { console.log(fout.message); }`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", code], { env, encoding: "utf8", timeout: 60_000 });
}

function programma(map: string, naam: string, script: string): void {
  writeFileSync(join(map, naam), `#!/bin/sh\n${script}\n`);
  chmodSync(join(map, naam), 0o755);
}

describe("The set-up", function () {
  const map = proefmap();
  this.timeout(120_000);

  it("knows what it is asked for", () => {
    const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(proef("opzetten.mjs")), "vlieg"], {
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.match(stderr, /Onbekend doel "vlieg"; kies uit start, test, bench/);
  });

  it("leaves the packages alone when the lockfile has not changed", () => {
    const slot = "{}";
    const hash = createHash("sha256").update(slot).update(`${process.platform}-${process.arch}`).digest("hex");
    mkdirSync(join(map.pad, "node_modules"));
    writeFileSync(join(map.pad, "package-lock.json"), slot);
    writeFileSync(join(map.pad, "node_modules", ".wijkwijzer-stempel"), hash);
    const { stdout } = stap("opzet/pakketten.mjs", `zorgVoorPakketten(${JSON.stringify(map.pad)})`, { PATH: map.pad });
    assert.match(stdout, /staan klaar/);
  });

  it("shows what npm said when it fails, and tries again the next time", () => {
    writeFileSync(join(map.pad, "package-lock.json"), '{"packages":{}}');
    programma(map.pad, "npm", "echo 'npm error dit ging mis' >&2; exit 1");
    for (let keer = 0; keer < 2; keer += 1) {
      const { stdout, stderr } = stap("opzet/pakketten.mjs", `zorgVoorPakketten(${JSON.stringify(map.pad)})`, {
        PATH: map.pad,
      });
      assert.match(stdout, /npm ci is niet gelukt/);
      assert.match(stderr, /dit ging mis/);
    }
  });

  it("says what to install when there is no Redis and no apt, or an old Redis", () => {
    const zoek = () => stap("opzet/redis.mjs", `zorgVoorRedis(${JSON.stringify(map.pad)})`, { PATH: map.pad }).stdout;
    assert.match(zoek(), /apt-get install redis-server/);
    programma(map.pad, "redis-server", "echo 'Redis server v=6.0.16 sha=0'");
    assert.match(zoek(), /versie 7 of nieuwer/);
    programma(map.pad, "redis-server", "echo 'Redis server v=7.2.4 sha=0'");
    assert.match(zoek(), /Redis 7\.2\.4 van deze machine/);
  });

  it("says what to install when there is no Chromium and it may not install it", () => {
    const { stdout } = stap("opzet/chromium.mjs", "zorgVoorChromium()", { PATH: map.pad });
    assert.match(stdout, /apt-get install --no-install-recommends chromium fonts-liberation/);
  });

  it("unpacks a Redis that runs, beside the project and without root", function () {
    // Needs Debian's packages over the network, so only at night.
    if (process.env["WIJKWIJZER_NACHT"] !== "1") return this.skip();
    const env = { PATH: process.env["PATH"] ?? "", WIJKWIJZER_ZONDER_SYSTEEM_REDIS: "1" };
    const { stdout } = stap("opzet/redis.mjs", `zorgVoorRedis(${JSON.stringify(map.pad)})`, env);
    assert.match(stdout, /uitgepakt in \.proef\/redis/);
    assert.match(
      readFileSync(join(map.pad, ".proef", "redis", "bin", "redis-server"), "utf8"),
      /LD_LIBRARY_PATH="\$hier/,
    );
  });
});
