import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { keurVrijeTekst, leesConfig, Omgeving } from "../src/config.ts";
import { ConfiguratieFout } from "../src/fouten.ts";
import { leesGemeente } from "../src/gemeente.ts";
import { tokenadres } from "../src/teams/tokenvraag.ts";

const productie = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://wijkwijzer.gemeente.example/",
  GEMEENTE_CONFIG: "config/haarlem",
  REDIS_URL: "rediss://bot:geheim@redis.gemeente.example:6379",
  VELD_SLEUTELS: "naam:x,1:y",
  MicrosoftAppId: "a0000000-0000-4000-8000-000000000001",
  MicrosoftAppTenantId: "a0000000-0000-4000-8000-000000000002",
  MicrosoftAppPassword: "zeer-geheim",
};
const proef = {
  ...productie,
  NODE_ENV: "development",
  PUBLIC_URL: "http://127.0.0.1:3978",
  REDIS_URL: "redis://127.0.0.1:6379",
  BOT_OPENID_METADATA_URL: "http://localhost:4100/openid",
  BOT_TOKEN_ISSUER: "http://localhost:4100",
  BOT_LOGIN_URL: "http://[::1]:4100",
  TAB_OPENID_METADATA_URL: "http://127.0.0.1:4100/tab",
  TAB_LOGIN_URL: "http://127.0.0.1:4100/aanmelden",
  BOT_SERVICE_HOSTS: "127.0.0.1:56150, localhost:56151",
};

function problemen(env: Record<string, string | undefined>): readonly string[] {
  try {
    leesConfig(env);
    return [];
  } catch (fout) {
    assert.ok(fout instanceof ConfiguratieFout, String(fout));
    return fout.problemen;
  }
}

describe("the environment", () => {
  it("is read in our own words, with the addresses of Microsoft as defaults", () => {
    const config = leesConfig(productie);
    assert.equal(config.productie, true);
    assert.equal(config.proef, false);
    assert.equal(config.poort, 3978);
    assert.equal(config.publiekAdres, "https://wijkwijzer.gemeente.example");
    assert.deepEqual(config.bot.diensthosts, ["smba.trafficmanager.net"]);
    assert.equal(config.bot.uitgever, "https://api.botframework.com");
    assert.deepEqual([config.tab.appId, config.tab.aanmeldadres], [null, null]);
    assert.equal(
      config.tab.sleuteladres,
      `https://login.microsoftonline.com/${productie.MicrosoftAppTenantId}/v2.0/.well-known/openid-configuration`,
    );
    assert.equal(config.redis.duurzaamheid, "schijf");
  });

  it("allows plain http on this machine outside production", () => {
    const config = leesConfig(proef);
    assert.equal(config.proef, true);
    assert.deepEqual(config.bot.diensthosts, ["127.0.0.1:56150", "localhost:56151"]);
    assert.equal(config.tab.aanmeldadres, "http://127.0.0.1:4100/aanmelden");
  });

  it("knows the calendars of the organisation only when they are switched on", () => {
    assert.equal(leesConfig(productie).graph, null);
    assert.deepEqual(leesConfig({ ...productie, GRAPH: "aan" }).graph, { adres: "https://graph.microsoft.com/v1.0" });
    const namaak = { ...proef, GRAPH: "aan", GRAPH_URL: "http://127.0.0.1:4200/v1.0/" };
    assert.deepEqual(leesConfig(namaak).graph, { adres: "http://127.0.0.1:4200/v1.0" });
  });

  it("takes an empty value for no value", () => {
    assert.equal(leesConfig({ ...productie, PORT: "", LOG_LEVEL: " " }).logniveau, "info");
    assert.match(problemen({ ...productie, MicrosoftAppId: "" }).join(), /^MicrosoftAppId ontbreekt\./);
  });

  it("reports every missing name at once", () => {
    const namen = problemen({}).map((zin) => zin.split(" ")[0]);
    const verplicht = [
      "BOT_CERTIFICATE_FILE",
      "GEMEENTE_CONFIG",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
      "PUBLIC_URL",
      "REDIS_URL",
      "VELD_SLEUTELS",
    ];
    assert.deepEqual(namen, verplicht);
  });

  it("says which name was probably mistyped", () => {
    const { REDIS_URL: adres, ...rest } = productie;
    assert.match(problemen({ ...rest, REDIS_URI: adres }).join(), /REDIS_URL ontbreekt\..*Er staat wel REDIS_URI\./);
  });

  const geweigerd: readonly [string, Record<string, string | undefined>, RegExp][] = [
    [
      "a public address without https in production",
      { PUBLIC_URL: "http://127.0.0.1:3978" },
      /^PUBLIC_URL is niet beveiligd/,
    ],
    [
      "a local identity in production",
      { BOT_OPENID_METADATA_URL: "http://127.0.0.1/x" },
      /^BOT_OPENID_METADATA_URL is niet/,
    ],
    [
      "a local connector in production",
      { BOT_SERVICE_HOSTS: "smba.trafficmanager.net,127.0.0.1:5" },
      /^BOT_SERVICE_HOSTS noemt/,
    ],
    [
      "a Redis elsewhere without TLS in production",
      { REDIS_URL: "redis://redis.gemeente.example" },
      /^REDIS_URL is niet/,
    ],
    [
      "plain http to another machine, also outside production",
      { NODE_ENV: "test", BOT_LOGIN_URL: "http://example.org" },
      /^BOT_LOGIN_URL/,
    ],
    [
      "a host that only looks local",
      { NODE_ENV: "test", BOT_LOGIN_URL: "http://127.0.0.1.example.org" },
      /^BOT_LOGIN_URL/,
    ],
    ["a pattern among the hosts", { BOT_SERVICE_HOSTS: "*.trafficmanager.net" }, /^BOT_SERVICE_HOSTS is geen lijst/],
    [
      "an address among the hosts",
      { BOT_SERVICE_HOSTS: "https://smba.trafficmanager.net" },
      /^BOT_SERVICE_HOSTS is geen lijst/,
    ],
    ["a multi-tenant bot", { MicrosoftAppType: "MultiTenant" }, /^MicrosoftAppType kan niet/],
    ["a bot that cannot prove who it is", { MicrosoftAppPassword: undefined }, /^BOT_CERTIFICATE_FILE ontbreekt/],
    ["a secret beside a certificate", { BOT_CERTIFICATE_FILE: "/etc/bot.pem" }, /^MicrosoftAppPassword is niet nodig/],
    [
      "a managed identity whose header would go elsewhere in the clear",
      { MicrosoftAppType: "UserAssignedMSI", IDENTITY_ENDPOINT: "http://10.0.0.1/token", IDENTITY_HEADER: "x" },
      /^IDENTITY_ENDPOINT is geen/,
    ],
    [
      "a managed identity without its header",
      { MicrosoftAppType: "UserAssignedMSI", IDENTITY_ENDPOINT: "http://169.254.129.2:8081/msi/token" },
      /^IDENTITY_HEADER ontbreekt/,
    ],
    [
      "one registration for bot and window, however written",
      { TAB_APP_ID: productie.MicrosoftAppId.toUpperCase() },
      /^TAB_APP_ID is dezelfde/,
    ],
    [
      "the trial's sign-on in production",
      { TAB_LOGIN_URL: "http://127.0.0.1:4100/aanmelden" },
      /^TAB_LOGIN_URL kan alleen/,
    ],
    [
      "the trial's sign-on in production over https",
      { TAB_LOGIN_URL: "https://login.example" },
      /^TAB_LOGIN_URL kan alleen/,
    ],
    [
      "a sign-on page elsewhere",
      { NODE_ENV: "test", TAB_LOGIN_URL: "http://login.example/aanmelden" },
      /^TAB_LOGIN_URL kan alleen/,
    ],
    [
      "a sign-on page that is not plain http on this machine",
      { NODE_ENV: "test", TAB_LOGIN_URL: "https://127.0.0.1:4100/aanmelden" },
      /^TAB_LOGIN_URL kan alleen/,
    ],
    ["a sign-on page that is no address", { NODE_ENV: "test", TAB_LOGIN_URL: "aanmelden" }, /^TAB_LOGIN_URL is geen/],
    ["calendars that are neither on nor off", { GRAPH: "ja" }, /^GRAPH is niet bekend\. Kies aan of uit\.$/],
    [
      "a Graph without https in production",
      { GRAPH_URL: "http://127.0.0.1:4200/v1.0" },
      /^GRAPH_URL is niet beveiligd/,
    ],
    ["a Graph of somebody else", { GRAPH_URL: "https://graph.microsoft.com.example/v1.0" }, /^GRAPH_URL is geen adres/],
    [
      "a Graph of somebody else outside production",
      { NODE_ENV: "test", GRAPH_URL: "https://graph.example/v1.0" },
      /^GRAPH_URL is geen adres/,
    ],
    [
      "a Graph with a secret in its address",
      { GRAPH_URL: "https://x:y@graph.microsoft.com/v1.0" },
      /^GRAPH_URL is geen/,
    ],
    ["a Graph with a question in its address", { GRAPH_URL: "https://graph.microsoft.com/v1.0?a=b" }, /^GRAPH_URL is/],
    ["a Graph that is no address", { GRAPH_URL: "graph" }, /^GRAPH_URL is geen webadres/],
    ["an app id that is no id", { MicrosoftAppId: "wijkwijzer" }, /^MicrosoftAppId is geen id/],
    ["a port that does not exist", { PORT: "99999" }, /^PORT is geen poort/],
    ["an unknown durability", { DUURZAAMHEID: "soms" }, /^DUURZAAMHEID is niet bekend/],
    ["an unknown log level", { LOG_LEVEL: "veel" }, /^LOG_LEVEL is geen logniveau/],
    ["a public address that is no address", { PUBLIC_URL: "wijkwijzer" }, /^PUBLIC_URL is geen webadres/],
  ];
  for (const [wat, wijziging, zin] of geweigerd) {
    it(`refuses ${wat}`, () => {
      const gemeld = problemen({ ...productie, ...wijziging });
      assert.equal(gemeld.length, 1, gemeld.join("\n"));
      assert.match(gemeld[0] ?? "", zin);
    });
  }

  it("needs no password with a managed identity, nor TLS for a Redis on a socket", () => {
    const { MicrosoftAppPassword: _, ...rest } = productie;
    const config = leesConfig({ ...rest, MicrosoftAppType: "UserAssignedMSI", REDIS_URL: "/run/redis/redis.sock" });
    assert.deepEqual([config.bot.wachtwoord, config.bot.identiteitsdienst], [null, null]);
  });

  it("takes the identity service of Azure for a managed identity, and no secret that is left over", () => {
    const azure = { IDENTITY_ENDPOINT: "http://169.254.129.2:8081/msi/token", IDENTITY_HEADER: "kop" };
    const { bot } = leesConfig({ ...productie, ...azure, MicrosoftAppType: "UserAssignedMSI" });
    assert.deepEqual(bot.identiteitsdienst, { adres: azure.IDENTITY_ENDPOINT, kop: "kop" });
    assert.equal(bot.wachtwoord, null);
    assert.equal(leesConfig({ ...productie, ...azure }).bot.identiteitsdienst, null);
  });

  it("takes a certificate instead of a password", () => {
    const { MicrosoftAppPassword: _, ...rest } = productie;
    const { bot } = leesConfig({ ...rest, BOT_CERTIFICATE_FILE: "/etc/wijkwijzer/bot.pem" });
    assert.deepEqual([bot.wachtwoord, bot.certificaat], [null, "/etc/wijkwijzer/bot.pem"]);
  });

  it("leads to the token endpoint of the tenant as Entra writes it", () => {
    const { bot } = leesConfig(productie);
    assert.equal(
      tokenadres({ loginUrl: bot.aanmeldadres, tenantId: bot.tenant }),
      `https://login.microsoftonline.com/${productie.MicrosoftAppTenantId}/oauth2/v2.0/token`,
    );
  });

  it("never prints a value, whatever stands in the environment", () => {
    const namen = fc.constantFrom(...Object.keys(Omgeving.shape));
    const waarden = fc.string({ minLength: 12, maxLength: 40 }).map((tekst) => `geheim~${tekst}`);
    fc.assert(
      fc.property(fc.dictionary(namen, waarden), (env) => {
        const gemeld = problemen({ ...productie, ...env });
        assert.ok(
          gemeld.every((zin) => !zin.includes("geheim~") && /^[A-Za-z_]+ .+\.$/.test(zin)),
          gemeld.join("\n"),
        );
      }),
    );
  });

  it("is explained name by name in .env.example", () => {
    const regels = readFileSync(".env.example", "utf8").split("\n");
    const uitgelegd = regels.flatMap((regel) => /^#?([A-Z][A-Za-z_]*)=/.exec(regel)?.[1] ?? []);
    assert.deepEqual(uitgelegd.toSorted(), Object.keys(Omgeving.shape).toSorted());
    for (const blok of regels.join("\n").split("\n\n")) assert.match(blok.trim(), /^# /, `zonder uitleg: ${blok}`);
  });

  it("shows the true defaults in .env.example", () => {
    const tekst = readFileSync(".env.example", "utf8");
    const standaard = Object.fromEntries(
      [...tekst.matchAll(/^#([A-Z][A-Za-z_]*)=(.+)$/gm)].map(([, naam, waarde]) => [naam, waarde]),
    );
    assert.ok(Object.keys(standaard).length >= 7);
    assert.deepEqual(leesConfig({ ...productie, ...standaard }), leesConfig(productie));
  });
});

describe("free text", () => {
  const metTab = { ...productie, TAB_APP_ID: "a0000000-0000-4000-8000-000000000003" };
  const metKaart = leesGemeente("config/proef");
  const metVenster = { ...metKaart, vrijeTekst: "venster" } as const;
  const weigert = (env: Record<string, string>, gemeente: typeof metKaart, zin: RegExp) =>
    assert.throws(
      () => keurVrijeTekst(leesConfig(env), gemeente),
      (fout: unknown) => fout instanceof ConfiguratieFout && zin.test(fout.problemen.join()),
    );

  it("is allowed in cards in the local trial and refused everywhere else", () => {
    keurVrijeTekst(leesConfig(proef), { ...metKaart, vrijeTekst: "kaart" });
    for (const env of [metTab, { ...metTab, NODE_ENV: "development" }])
      weigert(env, { ...metKaart, vrijeTekst: "kaart" }, /^vrije_tekst: kaart kan alleen in de proef/);
  });

  it("is typed in a window only when the window has an app registration", () => {
    keurVrijeTekst(leesConfig(metTab), metVenster);
    for (const env of [productie, proef]) weigert(env, metVenster, /^TAB_APP_ID ontbreekt\..*installatie\.md/);
  });
});
