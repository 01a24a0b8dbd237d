import assert from "node:assert/strict";
import { type Afwijking, type Identiteit, startIdentiteit } from "../../proef/identiteit.ts";
import { maakTabwacht, type Tabwacht } from "../../src/teams/tabwacht.ts";
import { APP_ID, maakSchrift, TENANT, WACHTWOORD, WIE } from "../support/kanaal.ts";
import { ANDER, NIET_VOOR_ONS, TABRIJEN } from "./tabtokens.ts";

const UUR = 3_600_000;

describe("The guard of the window", () => {
  const schrift = maakSchrift();
  const klok = { verzet: 0 };
  let identiteit: Identiteit;
  let tabwacht: Tabwacht;
  beforeEach(() => {
    klok.verzet = 0;
    schrift.regels.length = 0;
  });
  async function begin(): Promise<void> {
    identiteit = await startIdentiteit({ appId: APP_ID, tenantId: TENANT, password: WACHTWOORD });
    tabwacht = maak();
  }
  async function einde(): Promise<void> {
    tabwacht.sluit();
    await identiteit.sluit();
  }
  const maak = (): Tabwacht =>
    maakTabwacht({
      config: {
        appId: identiteit.tabAppId,
        tenantId: TENANT,
        sleuteladres: identiteit.tabMetadataUrl,
        productie: false,
      },
      logboek: schrift,
      nu: () => Date.now() + klok.verzet,
    });
  const vul = (waarde: unknown): unknown =>
    typeof waarde === "string"
      ? waarde.replace("BASIS", identiteit.issuer).replace("TAB", identiteit.tabAppId)
      : Array.isArray(waarde)
        ? waarde.map(vul)
        : waarde;
  function teken({ claims = {}, ...rest }: Afwijking = {}): string {
    const gevuld = Object.fromEntries(Object.entries(claims).map(([naam, waarde]) => [naam, vul(waarde)]));
    return identiteit.tabToken(WIE, { ...rest, claims: gevuld });
  }
  const toon = (token: string) => tabwacht.wie({ authorization: `Bearer ${token}` });
  const vraag = async (afwijking: Afwijking = {}): Promise<number> => {
    const gevonden = await toon(teken(afwijking));
    return "oid" in gevonden ? 200 : gevonden.status;
  };

  describe("with its keys at hand", () => {
    before(begin);
    beforeEach(() => {
      tabwacht.sluit();
      tabwacht = maak();
    });
    after(einde);

    for (const { wat, reden, afwijking } of TABRIJEN) {
      const status = reden === null ? 200 : NIET_VOOR_ONS.includes(reden) ? 403 : 401;
      it(`${reden === null ? "lets in" : `refuses with ${status}`} ${wat}`, async () => {
        const gevonden = await toon(teken(afwijking));

        assert.deepEqual(gevonden, reden === null ? { oid: WIE } : { status });
        const geschreven = schrift.regels.map(({ velden }) => velden["reden"]);
        assert.deepEqual(geschreven, reden === null ? [] : [reden]);
      });
    }

    for (const authorization of [
      undefined,
      "",
      "Bearer",
      "Bearer a.b",
      "Bearer a.b.c.d",
      "Bearer !.!.!",
      "Basic YTpi",
    ]) {
      it(`refuses the authorization "${authorization ?? "of nobody"}"`, async () => {
        assert.deepEqual(await tabwacht.wie(authorization === undefined ? {} : { authorization }), { status: 401 });
      });
    }

    it("refuses a token that is too long to be one, and a good one with another scheme", async () => {
      assert.equal(await vraag({ claims: { opvulling: "x".repeat(16_000) } }), 401);
      assert.equal(await vraag({ claims: { groups: Array.from({ length: 200 }, () => ANDER) } }), 200);
      assert.deepEqual(await tabwacht.wie({ authorization: `bearer ${teken()}` }), { status: 401 });
    });

    it("knows a person by the object id as the roster has it", async () => {
      assert.deepEqual(await toon(identiteit.tabToken("ABCDEF00-0000-4000-8000-00000000000A")), {
        oid: "abcdef00-0000-4000-8000-00000000000a",
      });
    });

    it("does not believe other words under a signature it knows", async () => {
      const token = teken();
      assert.deepEqual(await toon(token), { oid: WIE });
      const [kop = "", , handtekening = ""] = token.split(".");
      const [, anders = ""] = identiteit.tabToken(ANDER, { sleutel: "vreemd" }).split(".");

      assert.deepEqual(await toon([kop, anders, handtekening].join(".")), { status: 401 });
    });

    it("lets a token it knows in until its end and not after", async () => {
      const token = teken();
      assert.deepEqual(await toon(token), { oid: WIE });

      klok.verzet = UUR + 30_000;
      assert.deepEqual(await toon(token), { oid: WIE });
      klok.verzet = UUR + 62_000;
      assert.deepEqual(await toon(token), { status: 401 });
    });

    it("writes down why, once in ten seconds for each reason, and never who or what", async () => {
      const token = teken({ claims: { azp: "KNR-4711", name: "KNR-4711", upn: "KNR-4711" } });
      for (let i = 0; i < 20; i += 1) assert.deepEqual(await toon(token), { status: 403 });
      await toon("a.b.c");
      klok.verzet += 10_001;
      await toon(token);

      assert.deepEqual(
        schrift.regels.map(({ velden }) => velden),
        [
          { status: 403, reden: "client", aantal: 1 },
          { status: 401, reden: "geen_json", aantal: 1 },
          { status: 403, reden: "client", aantal: 20 },
        ],
      );
      const tekst = JSON.stringify(schrift.regels);
      for (const waarde of ["KNR-4711", WIE, TENANT, identiteit.tabAppId, token.slice(0, 20)])
        assert.ok(!tekst.includes(waarde), waarde);
    });

    it("does not exist without an app id or a tenant", () => {
      const config = { appId: "x", tenantId: "y", sleuteladres: identiteit.tabMetadataUrl, productie: false };
      for (const leeg of ["appId", "tenantId"])
        assert.throws(() => maakTabwacht({ config: { ...config, [leeg]: "" }, logboek: schrift, nu: Date.now }), {
          name: "ConfiguratieFout",
        });
    });
  });

  describe("when the tenant's metadata fails", () => {
    beforeEach(begin);
    afterEach(einde);
    const lang = () => ({ claims: { exp: Math.floor(Date.now() / 1000) + 240 * 3600 } });

    for (const gedrag of ["stuk", "hangt"] as const) {
      it(`knows the known keys for three days when it is ${gedrag}, and lets nobody in after`, async function () {
        this.timeout(90_000);
        assert.equal(await vraag(lang()), 200);
        identiteit.doe("tab", gedrag);
        const eerder = identiteit.tellers.tab;

        for (const uren of [13, 25, 71]) {
          klok.verzet = uren * UUR;
          const begonnen = performance.now();
          assert.deepEqual(new Set(await Promise.all([vraag(lang()), vraag(lang())])), new Set([200]), `${uren} hours`);
          assert.ok(performance.now() - begonnen < 2_500);
        }
        klok.verzet = 73 * UUR;
        assert.deepEqual(new Set(await Promise.all([vraag(lang()), vraag(lang())])), new Set([503]));
        assert.ok(identiteit.tellers.tab - eerder <= 4, `${identiteit.tellers.tab - eerder} fetches`);

        identiteit.doe("tab", "goed");
        klok.verzet += 31_000;
        assert.equal(await vraag(lang()), 200);
        assert.equal(tabwacht.sleutelUren(), 0);
      });
    }

    it("lets nobody in when there never was any, and says that it has no keys", async () => {
      identiteit.doe("tab", "stuk");
      tabwacht.sluit();
      tabwacht = maak();

      assert.equal(await vraag(), 503);
      assert.equal(tabwacht.sleutelUren(), null);
      assert.ok(
        schrift.regels.some(({ zin, velden }) => zin === "sleutels niet opgehaald" && velden["van"] === "entra"),
      );
    });

    it("judges by the new keys when Entra rotates them, and refuses what the old ones signed", async () => {
      const oud = teken();
      assert.deepEqual(await toon(oud), { oid: WIE });
      await identiteit.draai();
      klok.verzet = 31_000;

      assert.equal(await vraag(), 200);
      assert.deepEqual(await toon(oud), { status: 401 });
    });

    it("fetches no more than once in half a minute for a flood of unknown keys", async function () {
      this.timeout(90_000);
      assert.equal(await vraag(), 200);
      klok.verzet = UUR / 2;
      const eerder = identiteit.tellers.tab;

      const pogingen = Array.from({ length: 500 }, (_, i) =>
        vraag({ kop: { kid: `verzonnen-${i}` }, tekening: "geen" }),
      );
      // Without a signature a token does not even look like one.
      assert.deepEqual(new Set(await Promise.all(pogingen)), new Set([401]));
      assert.equal(identiteit.tellers.tab, eerder);
      for (let i = 0; i < 500; i += 1) assert.equal(await vraag({ kop: { kid: `vals-${i}` }, tekening: "hs256" }), 401);
      assert.equal(identiteit.tellers.tab, eerder + 1);
    });
  });
});
