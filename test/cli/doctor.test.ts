import assert from "node:assert/strict";
import { pasToe } from "../../src/app/inrichting.ts";
import { maakHaal } from "../../src/cli/doctor/haal.ts";
import { leesBestanden } from "../../src/gemeente.ts";
import { openInrichting } from "../../src/redis/inrichting.ts";
import { maakVerbinding, wachtTotKlaar } from "../../src/redis/verbinding.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { maakCertificaat } from "../support/certificaat.ts";
import { RedisProces } from "../support/redis-proces.ts";
import type { Antwoord, Opstelling, Verslag } from "./opstelling.ts";
import { DICHT, maakOpstelling } from "./opstelling.ts";

const DAG_MS = 86_400_000;

describe("wijkwijzer doctor", () => {
  let opstelling: Opstelling;

  before(async () => {
    opstelling = await maakOpstelling();
  });
  after(() => opstelling.sluit());
  afterEach(() => {
    opstelling.afwijkend.clear();
    opstelling.identiteit.doe("metadata", "goed");
    opstelling.identiteit.doe("token", "goed");
  });

  /** The one finding of this check that is this bad. */
  function vind({ bevindingen }: Verslag, controle: string, oordeel: "fout" | "let_op") {
    const gevonden = bevindingen.find((een) => een.controle === controle && een.oordeel === oordeel);
    assert.ok(gevonden, `niets gevonden bij ${controle}:\n${JSON.stringify(bevindingen, null, 1)}`);
    return gevonden;
  }

  function isFout(verslag: Verslag, controle: string, wat: RegExp, remedie: RegExp): void {
    const gevonden = vind(verslag, controle, "fout");
    assert.match(gevonden.wat, wat);
    assert.match(gevonden.remedie ?? "", remedie);
    assert.equal(verslag.code, 1);
  }

  it("has nothing against a healthy set-up", async () => {
    const { code, bevindingen } = await opstelling.draai();
    assert.deepEqual(
      bevindingen.filter(({ oordeel }) => oordeel === "fout"),
      [],
    );
    assert.equal(code, 0);
    const namen = bevindingen.filter(({ oordeel }) => oordeel === "goed").map(({ controle }) => controle);
    for (const naam of ["Redis", "Identiteit bot", "Sleutels Teams", "Aanmelden venster", "Adres", "Bot", "App-pakket"])
      assert.ok(namen.includes(naam), `${naam} is niet goed`);
    assert.ok(namen.includes("Bereikbaar") && namen.includes("Accounts"));
  });

  describe("finds a broken set-up and says what to do", () => {
    it("an empty environment", async () => {
      const verslag = await opstelling.draai(Object.fromEntries(Object.keys(opstelling.env).map((naam) => [naam, ""])));
      isFout(verslag, "Instellingen", /^BOT_CERTIFICATE_FILE ontbreekt\.$/, /clientgeheim/);
      assert.ok(verslag.bevindingen.some(({ wat }) => wat === "REDIS_URL ontbreekt."));
    });

    it("a Redis that may lose a second of work", async () => {
      const slap = await RedisProces.start(["--appendfsync", "everysec"]);
      try {
        const verslag = await opstelling.draai({ REDIS_URL: slap.url });
        isFout(verslag, "Redis", /appendfsync is everysec/, /appendfsync always/);
      } finally {
        await slap.stop();
      }
    });

    it("a Redis that throws work away when it is full, and does not keep it on disk", async () => {
      const slap = await RedisProces.start(["--maxmemory-policy", "allkeys-lru", "--appendonly", "no"]);
      try {
        const verslag = await opstelling.draai({ REDIS_URL: slap.url });
        isFout(verslag, "Redis", /allkeys-lru/, /noeviction/);
        assert.ok(verslag.bevindingen.some(({ wat }) => /appendonly staat uit/.test(wat)));
      } finally {
        await slap.stop();
      }
    });

    it("a Redis that wants another password", async () => {
      const dicht = await RedisProces.start();
      try {
        const beheer = maakVerbinding(dicht.url, "verzoek");
        await wachtTotKlaar(beheer, performance.now() + 2_000);
        await beheer.config("SET", "requirepass", "eigen-geheim");
        beheer.disconnect();
        const met = (wachtwoord: string) => dicht.url.replace("redis://", `redis://default:${wachtwoord}@`);
        isFout(await opstelling.draai({ REDIS_URL: dicht.url }), "Redis", /vraagt een wachtwoord/, /REDIS_URL/);
        isFout(await opstelling.draai({ REDIS_URL: met("fout") }), "Redis", /wachtwoord klopt niet/, /REDIS_URL/);
        assert.equal((await opstelling.draai({ REDIS_URL: met("eigen-geheim") })).code, 0);
      } finally {
        await dicht.stop();
      }
    });

    it("no Redis at all, and everything else is still looked at", async () => {
      const weg = await RedisProces.start();
      await weg.stop();
      const verslag = await opstelling.draai({ REDIS_URL: weg.url });
      isFout(verslag, "Redis", /niet te bereiken: daar luistert niets/, /Start Redis/);
      assert.ok(verslag.bevindingen.some(({ controle, oordeel }) => controle === "Adres" && oordeel === "goed"));
      const bereik = verslag.bevindingen.find(({ controle }) => controle === "Bereikbaar");
      assert.equal(bereik?.oordeel, "niet_gezien");
    });

    it("keys that are no keys", async () => {
      const verslag = await opstelling.draai({ VELD_SLEUTELS: "naam:kort,1:korter" });
      isFout(verslag, "Sleutels", /geen base64 van precies 32 bytes/, /openssl rand -base64 32/);
    });

    it("keys that do not open what stands in Redis", async () => {
      const verslag = await opstelling.draai({ VELD_SLEUTELS: opstelling.andereSleutels });
      isFout(verslag, "Bereikbaar", /niet te lezen/, /Zet de sleutels terug/);
    });

    it("a wrong client secret", async () => {
      const verslag = await opstelling.draai({ MicrosoftAppPassword: "verkeerd-overgenomen" });
      isFout(verslag, "Identiteit bot", /geen token gekregen \(401\)/, /neem de waarde, niet het id/);
    });

    it("a certificate of the bot that has ended, and warns of one that will", async () => {
      const met = async (dagen: number) => {
        const { certificaat, sleutel } = maakCertificaat(Date.now() + dagen * DAG_MS);
        const pad = opstelling.bestand(`bot-${dagen}.pem`, `${sleutel}${certificaat}`);
        return opstelling.draai({ MicrosoftAppPassword: undefined, BOT_CERTIFICATE_FILE: pad });
      };
      isFout(await met(-2), "Identiteit bot", /is verlopen/, /nieuw certificaat/);
      const gewaarschuwd = vind(await met(12.5), "Certificaat bot", "let_op");
      assert.match(gewaarschuwd.wat, /over 12 dagen/);
      const lang = (await met(200.5)).bevindingen.find(({ controle }) => controle === "Certificaat bot");
      assert.match(lang?.wat ?? "", /nog 200 dagen geldig/);
    });

    it("keys of Teams from somebody else", async () => {
      const verslag = await opstelling.draai({ BOT_TOKEN_ISSUER: "https://api.botframework.example" });
      isFout(verslag, "Sleutels Teams", /andere uitgever/, /Laat BOT_OPENID_METADATA_URL en BOT_TOKEN_ISSUER weg/);
    });

    it("keys of another tenant", async () => {
      const verslag = await opstelling.draai({ MicrosoftAppTenantId: "b4a3c2d1-0000-4000-8000-00000000dead" });
      isFout(verslag, "Aanmelden venster", /andere uitgever/, /Vergelijk MicrosoftAppTenantId/);
    });

    it("a window without its own registration", async () => {
      isFout(await opstelling.draai({ TAB_APP_ID: undefined }), "Aanmelden venster", /TAB_APP_ID ontbreekt/, /stap 3/);
      const zelfde = await opstelling.draai({ TAB_APP_ID: opstelling.env["MicrosoftAppId"] });
      isFout(zelfde, "Instellingen", /TAB_APP_ID/, /eigen app-registratie/);
    });

    const proxys: readonly [string, string, Antwoord, RegExp, RegExp][] = [
      [
        "adds X-Frame-Options",
        "/venster",
        { status: 200, koppen: { "X-Frame-Options": "SAMEORIGIN" } },
        /koppen van de pagina zijn onderweg veranderd/,
        /geen X-Frame-Options/,
      ],
      [
        "replaces the policy",
        "/venster",
        { status: 200, koppen: { "Content-Security-Policy": "frame-ancestors 'self'" } },
        /opent niet in Teams/,
        /Content-Security-Policy ongemoeid/,
      ],
      ["has no pages of the window", "/venster", { status: 404 }, /opent niet \(404\)/, /npm run venster/],
      ["keeps the messages", "/api/messages", { status: 405 }, /het antwoord is 405/, /ook POST/],
      [
        "keeps the window's wishes",
        "/api/venster",
        { status: 404 },
        /\/api\/venster komt niet bij de bot/,
        /doorsturen/,
      ],
      [
        "shows a page of its own",
        "/live",
        { status: 200, tekst: "<h1>nginx</h1>" },
        /iets anders dan Wijkwijzer/,
        /HOST en PORT/,
      ],
    ];
    for (const [wat, pad, antwoord, gevonden, remedie] of proxys) {
      it(`a proxy that ${wat}`, async () => {
        opstelling.afwijkend.set(pad, antwoord);
        isFout(await opstelling.draai(), "Adres", gevonden, remedie);
      });
    }

    it("an address without a trusted certificate, and one where nobody listens", async () => {
      isFout(
        await opstelling.draai({}, { haal: maakHaal() }),
        "Adres",
        /wordt niet vertrouwd/,
        /het certificaat kloppen/,
      );
      const leeg = `https://localhost:${DICHT}`;
      isFout(
        await opstelling.draai({ PUBLIC_URL: leeg }),
        "Adres",
        /daar luistert niets/,
        /de bot en de proxy draaien/,
      );
    });

    it("a bot that says it is not ready, and what it lacks", async () => {
      opstelling.afwijkend.set("/ready", { status: 503, tekst: '{"klaar":false,"controles":{"redis":false}}' });
      isFout(await opstelling.draai(), "Bot", /niet klaar is \(redis\)/, /logboek/);
    });

    it("a clock that is wrong", async () => {
      const verslag = await opstelling.draai({}, { nu: () => Date.now() + 90_000 });
      isFout(verslag, "Klok", /verschillen (8[5-9]|9[0-5]) seconden/, /NTP/);
    });

    it("an old Node", async () => {
      isFout(await opstelling.draai({}, { nodeVersie: "v20.19.0" }), "Node", /v20\.19\.0 is te oud/, /npm run serve/);
    });

    it("free text in cards outside the trial", async () => {
      const map = opstelling.gemeente("gemeente.yaml", (tekst) =>
        tekst.replace("vrije_tekst: venster", "vrije_tekst: kaart"),
      );
      const hier = `https://localhost:${DICHT}`;
      const adressen = { BOT_OPENID_METADATA_URL: hier, TAB_OPENID_METADATA_URL: hier, BOT_LOGIN_URL: hier };
      const productie = { ...adressen, NODE_ENV: "production", BOT_TOKEN_ISSUER: undefined, GEMEENTE_CONFIG: map };
      isFout(await opstelling.draai(productie), "Vrije tekst", /vrije_tekst: kaart/, /vrije_tekst: venster/);
    });

    it("files of the gemeente with a mistake, by file and line", async () => {
      const map = opstelling.gemeente("teams.yaml", (tekst) => tekst.replace(/teamleider: .*/, "teamleider: niemand"));
      isFout(await opstelling.draai({ GEMEENTE_CONFIG: map }), "Gemeente", /teams\.yaml:\d+: /, /./);
    });

    it("an account that a desk shares", async () => {
      const map = opstelling.gemeente("mensen.yaml", (tekst) =>
        tekst.replace("voornaam: Joris\n    naam: Joris Sprookje", "voornaam: Balie\n    naam: Balie Noord"),
      );
      const verslag = await opstelling.draai({ GEMEENTE_CONFIG: map });
      isFout(verslag, "Accounts", /gedeelde accounts: Balie Noord/, /Geef iedereen een eigen account/);
    });
  });

  it("warns of people who cannot be reached yet, in one load", async () => {
    const leeg = await RedisProces.start();
    try {
      const verslag = await opstelling.draai({ REDIS_URL: leeg.url });
      const gevonden = vind(verslag, "Bereikbaar", "let_op");
      assert.match(gevonden.wat, /^Nog niet te bereiken: (\d+) van de \1: .+ en nog \d+\.$/);
      assert.match(gevonden.remedie ?? "", /app-installatiebeleid/);
      assert.equal(verslag.code, 0);
    } finally {
      await leeg.stop();
    }
  });

  it("warns when the files are not what the bot goes by", async () => {
    const { REDIS_URL: adres = "", VELD_SLEUTELS: sleutels = "" } = opstelling.env;
    const geldend = openInrichting({ adres, sleutels: leesSleutels(sleutels), gemeente: "haarlem" });
    await pasToe(geldend, { verwacht: 0, bestanden: leesBestanden("config/haarlem"), nu: Date.now(), door: "beheer" });
    await geldend.sluit();
    const gelijk = (await opstelling.draai()).bevindingen.find(({ controle }) => controle === "Inrichting");
    assert.equal(gelijk?.wat, "Deze bestanden gelden (versie 1).");
    const map = opstelling.gemeente("mensen.yaml", (tekst) => tekst.replace("Joris Sprookje", "Joris Toverbal"));
    const verslag = await opstelling.draai({ GEMEENTE_CONFIG: map });
    const gevonden = vind(verslag, "Inrichting", "let_op");
    assert.match(gevonden.wat, /anders dan wat geldt \(versie 1\): mensen\.yaml\.$/);
    assert.match(gevonden.remedie ?? "", /wijkwijzer config toepassen/);
    assert.equal(verslag.code, 0);
  });

  it("does not wait for a service that says nothing", async () => {
    opstelling.identiteit.doe("metadata", "hangt");
    opstelling.identiteit.doe("token", "hangt");
    const begin = performance.now();
    const verslag = await opstelling.draai();
    assert.ok(performance.now() - begin < 30_000, "doctor wacht te lang");
    isFout(verslag, "Sleutels Teams", /niet op te halen|Geen antwoord/, /verkeer/);
    isFout(verslag, "Identiteit bot", /niet bereikbaar|Geen antwoord/, /./);
  });
});
