import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { z } from "zod";
import { leesPakketinvoer, type Pakketinvoer } from "../../src/cli/pakket/invoer.ts";
import { type Bouwstoffen, leesBouwstoffen, maakPakket } from "../../src/cli/pakket/maak.ts";
import { leesPng } from "../../src/cli/pakket/png.ts";
import { herkenOpdracht } from "../../src/domain/taal/opdracht.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";

const draai = promisify(execFile);
const env = {
  MicrosoftAppId: "A0000000-0000-4000-8000-000000000001",
  TAB_APP_ID: "a0000000-0000-4000-8000-000000000003",
  PUBLIC_URL: "https://wijkwijzer.gemeente.example/",
};
const Opdrachten = z.array(z.object({ title: z.string(), description: z.string() }));
const Manifest = z.looseObject({
  id: z.string(),
  version: z.string(),
  developer: z.looseObject({ name: z.string() }),
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.tuple([z.object({ scopes: z.array(z.string()), commands: Opdrachten })]),
    }),
  ]),
  staticTabs: z.array(z.looseObject({ entityId: z.string(), contentUrl: z.string().optional() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

function problemen(doe: () => unknown): readonly string[] {
  try {
    doe();
  } catch (fout) {
    assert.ok(fout instanceof ConfiguratieFout, String(fout));
    return fout.problemen;
  }
  return [];
}

function pak(invoer: Pakketinvoer = leesPakketinvoer(env), bouwstoffen: Bouwstoffen = leesBouwstoffen()) {
  const bestanden = unzipSync(maakPakket(invoer, bouwstoffen));
  const tekst = (naam: string) => Buffer.from(bestanden[naam] ?? []).toString("utf8");
  return { bestanden, manifest: Manifest.parse(JSON.parse(tekst("manifest.json"))), engels: tekst("en.json") };
}

/** The template or translation with one thing changed, by what stands there. */
function anders(deel: unknown, van: string, naar: string): unknown {
  const voor = JSON.stringify(deel);
  assert.ok(voor.includes(van), `${van} staat er niet`);
  return JSON.parse(voor.replace(van, naar));
}

describe("The app package", () => {
  it("is for one tenant: bot, window, address and single sign-on are filled in", () => {
    const { bestanden, manifest } = pak();
    assert.deepEqual(Object.keys(bestanden).toSorted(), ["en.json", "kleur.png", "manifest.json", "omtrek.png"]);
    assert.equal(manifest.bots[0].botId, env.MicrosoftAppId.toLowerCase());
    assert.deepEqual(manifest.validDomains, ["wijkwijzer.gemeente.example"]);
    assert.deepEqual(manifest.webApplicationInfo, {
      id: env.TAB_APP_ID,
      resource: `api://wijkwijzer.gemeente.example/${env.TAB_APP_ID}`,
    });
    const venster = manifest.staticTabs.find(({ entityId }) => entityId === "venster");
    assert.equal(venster?.contentUrl, "https://wijkwijzer.gemeente.example/venster?doe=overzicht");
    assert.equal(manifest.developer.name, "Gemeente Haarlem");
  });

  it("asks for no more than it uses: one to one, no files, no rights in teams or chats", () => {
    const { manifest } = pak();
    assert.deepEqual(manifest.bots[0].scopes, ["personal"]);
    assert.equal(manifest.bots[0].supportsFiles, false);
    for (const recht of ["authorization", "devicePermissions", "graphConnector"])
      assert.equal(recht in manifest, false);
  });

  it("offers only commands that the bot understands, in both languages", () => {
    const { manifest, engels } = pak();
    const nederlands = manifest.bots[0].commandLists[0].commands.map(({ title }) => herkenOpdracht(title));
    assert.deepEqual(nederlands, ["hulp", "overzicht", "ons_team", "te_laat", "verder", "stop", "terug", "gevaar"]);
    const vertaald = Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(engels)));
    const titels = vertaald.flatMap(([naam, tekst]) => (/^bots.*commands\[\d+\]\.title$/.test(naam) ? [tekst] : []));
    assert.deepEqual(titels.map(herkenOpdracht), nederlands);
  });

  it("is the same to the byte whenever and wherever it is made", () => {
    const een = maakPakket(leesPakketinvoer(env), leesBouwstoffen());
    const ander = maakPakket(leesPakketinvoer(env), leesBouwstoffen());
    assert.deepEqual(een, ander);
    // The local time fields of every entry: 1 January 1980, midnight.
    const kop = Buffer.from(een);
    assert.equal(kop.readUInt32LE(10), 0x00210000);
  });

  it("takes another version, and refuses what is none", () => {
    assert.equal(pak(leesPakketinvoer(env, "2.3.4")).manifest.version, "2.3.4");
    assert.match(problemen(() => leesPakketinvoer(env, "2.3"))[0] ?? "", /^--versie is geen versie\. Schrijf/);
  });

  const invoer: readonly [string, Record<string, string | undefined>, RegExp][] = [
    ["without a bot", { MicrosoftAppId: undefined }, /^MicrosoftAppId ontbreekt\. .*stap 2/],
    ["without a window", { TAB_APP_ID: " " }, /^TAB_APP_ID ontbreekt\. .*stap 3/],
    ["without an address", { PUBLIC_URL: undefined }, /^PUBLIC_URL ontbreekt\. /],
    ["with a bot id that is no id", { MicrosoftAppId: "wijkwijzer" }, /^MicrosoftAppId is geen id van Entra/],
    ["with one registration for bot and window", { TAB_APP_ID: env.MicrosoftAppId }, /^TAB_APP_ID is hetzelfde als/],
    ["with an address in the clear", { PUBLIC_URL: "http://127.0.0.1:3978" }, /^PUBLIC_URL begint niet met https/],
    ["with an address below another", { PUBLIC_URL: "https://g.example/bot" }, /^PUBLIC_URL heeft iets achter de naam/],
  ];
  for (const [wat, wijziging, zin] of invoer) {
    it(`refuses to be made ${wat}, with the name and the remedy`, () => {
      const gemeld = problemen(() => leesPakketinvoer({ ...env, ...wijziging }));
      assert.equal(gemeld.length, 1, gemeld.join("\n"));
      assert.match(gemeld[0] ?? "", zin);
    });
  }

  const bouw: readonly [string, (goed: Bouwstoffen) => Partial<Bouwstoffen>, RegExp][] = [
    [
      "a name that is too long",
      ({ sjabloon }) => ({ sjabloon: anders(sjabloon, '"short":"Wijkwijzer"', `"short":"${"W".repeat(31)}"`) }),
      /^manifest\.json: name\.short is langer dan 30 tekens\. Herstel/,
    ],
    [
      "a field that Teams does not know",
      ({ sjabloon }) => ({ sjabloon: anders(sjabloon, '"supportsFiles"', '"supportsFile"') }),
      /supportsFile, en dat kent Teams daar niet/,
    ],
    [
      "a scope that does not exist",
      ({ sjabloon }) => ({ sjabloon: anders(sjabloon, '"scopes":["personal"]', '"scopes":["iedereen"]') }),
      /bots\.0\.scopes\.0 heeft een waarde die Teams niet kent/,
    ],
    ["no icons", ({ sjabloon }) => ({ sjabloon: anders(sjabloon, '"icons"', '"iconen"') }), /mist icons/],
    [
      "a place that is not filled",
      ({ sjabloon }) => ({ sjabloon: anders(sjabloon, "{{ORGANISATIE}}", "{{ORGANISTIE}}") }),
      /\{\{ORGANISTIE\}\} heeft geen waarde/,
    ],
    [
      "a text without its English",
      ({ engels }) => ({ engels: anders(engels, '"staticTabs[1].name"', '"staticTabs[7].name"') }),
      /^en\.json: staticTabs\[1\]\.name is niet vertaald/,
    ],
    [
      "an English text that is too long",
      ({ engels }) => ({ engels: anders(engels, "Tell what a resident came for.", "x".repeat(90)) }),
      /^en\.json: description\.short is langer dan 80 tekens/,
    ],
    ["icons that are swapped", ({ kleur, omtrek }) => ({ kleur: omtrek, omtrek: kleur }), /kleur\.png is 32 bij 32/],
    ["an icon that is no picture", () => ({ kleur: Buffer.from("<svg/>") }), /kleur\.png is geen PNG/],
  ];
  for (const [wat, wijzig, zin] of bouw) {
    it(`refuses ${wat}`, () => {
      const goed = leesBouwstoffen();
      const gemeld = problemen(() => maakPakket(leesPakketinvoer(env), { ...goed, ...wijzig(goed) }));
      assert.ok(
        gemeld.some((een) => zin.test(een)),
        gemeld.join("\n"),
      );
    });
  }
});

describe("The icons", () => {
  /** Pixels of a PNG whose rows are unfiltered, as ours are. */
  function beeldpunten(naam: string, kanalen: number): readonly Uint8Array[][] {
    const png = readFileSync(`manifest/${naam}`);
    const { breedte = 0 } = leesPng(png) ?? {};
    const begin = png.indexOf("IDAT") + 4;
    const ruw = inflateSync(png.subarray(begin, begin + png.readUInt32BE(begin - 8)));
    const rijlengte = 1 + breedte * kanalen;
    return Array.from({ length: breedte }, (_, y) => {
      assert.equal(ruw[y * rijlengte], 0);
      return Array.from({ length: breedte }, (__, x) => {
        const plek = y * rijlengte + 1 + x * kanalen;
        return ruw.subarray(plek, plek + kanalen);
      });
    });
  }

  it("have the sizes Teams asks for", () => {
    assert.deepEqual(leesPng(readFileSync("manifest/kleur.png")), { breedte: 192, hoogte: 192, doorzichtig: false });
    assert.deepEqual(leesPng(readFileSync("manifest/omtrek.png")), { breedte: 32, hoogte: 32, doorzichtig: true });
  });

  it("keep the symbol of the colour icon in the middle 96 by 96, on the accent colour", () => {
    const achtergrond = Buffer.from("0e5a63", "hex");
    const buiten = beeldpunten("kleur.png", 3).flatMap((rij, y) =>
      rij.flatMap((punt, x) =>
        Buffer.from(punt).equals(achtergrond) || [x, y].every((plek) => plek >= 48 && plek < 144) ? [] : [`${x},${y}`],
      ),
    );
    assert.deepEqual(buiten, []);
    assert.match(readFileSync("manifest/sjabloon.json", "utf8"), /"accentColor": "#0e5a63"/);
  });

  it("make the outline of white and nothing", () => {
    const punten = beeldpunten("omtrek.png", 4).flat();
    assert.ok(punten.some((punt) => punt[3] === 255));
    assert.ok(punten.some((punt) => punt[3] === 0));
    assert.ok(punten.every((punt) => punt[3] === 0 || (punt[0] === 255 && punt[1] === 255 && punt[2] === 255)));
  });
});

describe("wijkwijzer manifest", () => {
  const leeg = Object.fromEntries(Object.keys(env).map((naam) => [naam, ""]));
  let map: string;

  before(() => {
    map = mkdtempSync(join(tmpdir(), "wijkwijzer-manifest-"));
  });
  after(() => rmSync(map, { recursive: true, force: true }));

  async function opdracht(extra: Record<string, string>, ...args: readonly string[]) {
    const opties = { env: { ...process.env, ...leeg, ...extra } };
    return draai(process.execPath, ["src/cli/wijkwijzer.ts", ...args], opties).catch(
      (fout: { readonly code: number; readonly stdout: string; readonly stderr: string }) => fout,
    );
  }

  it("writes the package where it is asked", async () => {
    const uit = join(map, "app.zip");
    const { stdout } = await opdracht(env, "manifest", "--uit", uit, "--versie", "1.2.3");
    assert.match(stdout, /app\.zip is klaar: versie 1\.2\.3/);
    assert.deepEqual(
      Buffer.from(readFileSync(uit)),
      Buffer.from(maakPakket(leesPakketinvoer(env, "1.2.3"), leesBouwstoffen())),
    );
  });

  it("writes nothing and names each problem when something is missing", async () => {
    const uit = join(map, "niet.zip");
    const mislukt = await opdracht({}, "manifest", "--uit", uit);
    assert.match(mislukt.stderr, /^MicrosoftAppId ontbreekt.*\nTAB_APP_ID ontbreekt.*\nPUBLIC_URL ontbreekt/);
    assert.equal("code" in mislukt && mislukt.code, 1);
    assert.equal(existsSync(uit), false);
  });

  it("says how it is used when it is asked something else", async () => {
    assert.match((await opdracht(env, "manifest", "--waar", "x")).stderr, /^Zo gebruik je dit: wijkwijzer manifest/);
    assert.match((await opdracht(env, "doctor", "--alles")).stderr, /^Zo gebruik je dit: wijkwijzer doctor/);
  });

  it("has a doctor beside it that ends with 1 when something is wrong", async () => {
    const mislukt = await opdracht({}, "doctor");
    assert.equal("code" in mislukt && mislukt.code, 1);
    assert.match(mislukt.stdout, /\n\d+ FOUT, \d+ let op, \d+ goed, \d+ niet te zien\. Herstel eerst wat FOUT is\.\n$/);
  });
});
