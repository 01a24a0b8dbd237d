import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { weektelling } from "../../src/app/geteld.ts";
import { config } from "../../src/cli/config.ts";
import { simuleer } from "../../src/cli/simuleer.ts";
import { alsWeekbesluit } from "../../src/domain/routering/feit.ts";
import { ConfiguratieFout } from "../../src/fouten.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { PROEFGEMEENTE } from "../dialogs/proefgemeente.ts";
import { invoer } from "../domain/routering/gemeente.ts";
import { type Kopie, maakKopie } from "../gemeente/kopie.ts";
import { nieuweSleutel, proefopslag, vastlegging } from "../redis/opstelling.ts";
import { RedisProces } from "../support/redis-proces.ts";

const ZONDAG = Date.UTC(2026, 10, 22, 12);
const Uitslag = z.looseObject({
  aantal: z.number(),
  verhuisd: z.number(),
  verhuizingen: z.array(
    z.looseObject({ van: z.string(), naar: z.string(), aantal: z.number(), ids: z.array(z.string()) }),
  ),
  week: z.string(),
  perWeek: z.number(),
  onbekend: z.array(z.string()),
  regels: z.array(z.looseObject({ regel: z.string(), gebruikt: z.number(), aandacht: z.array(z.unknown()) })),
});

describe("wijkwijzer simuleer", () => {
  let redis: RedisProces;
  let kopie: Kopie;
  let map: string;
  let env: Record<string, string>;
  before(async () => {
    redis = await RedisProces.start();
    kopie = maakKopie();
    map = mkdtempSync(join(tmpdir(), "simuleer-"));
  });
  beforeEach(() => {
    kopie.herstel();
    const sleutels = `naam:${nieuweSleutel()},1:${nieuweSleutel()}`;
    env = {
      REDIS_URL: redis.url,
      VELD_SLEUTELS: sleutels,
      GEMEENTE_CONFIG: "config/proef",
      BOT_OPENID_METADATA_URL: "http://127.0.0.1:1",
    };
  });
  after(async () => {
    kopie.weg();
    rmSync(map, { recursive: true, force: true });
    await redis.stop();
  });

  async function draai(...args: readonly string[]): Promise<string> {
    const gezegd: string[] = [];
    assert.equal(await simuleer(args, { env, schrijf: (tekst) => gezegd.push(tekst) }, ZONDAG), 0);
    return gezegd.join("");
  }
  const uitslag = async (...args: readonly string[]) => Uitslag.parse(JSON.parse(await draai(...args, "--json")));
  async function problemen(...args: readonly string[]): Promise<string> {
    try {
      await draai(...args);
    } catch (fout) {
      assert.ok(fout instanceof ConfiguratieFout, String(fout));
      return fout.problemen.join("\n");
    }
    return "";
  }
  function vragen(...regels: readonly object[]): string {
    const pad = join(map, "vragen.jsonl");
    writeFileSync(pad, `${regels.map((regel) => JSON.stringify(regel)).join("\n")}\n\n`);
    return pad;
  }
  const verander = (van: string, naar: string) => {
    const tekst = kopie.lees("../routering.yaml");
    assert.ok(tekst.includes(van));
    kopie.schrijf("../routering.yaml", tekst.replace(van, naar));
  };
  const KIND = { id: "kind", tekst: "De moeder slaat het kind elke dag met een riem", postcode: "2035" };
  const HUUR = { id: 7, tekst: "Ik heb schulden en kan de huur niet betalen" };

  it("shows what moves with a changed rule, by id, and changes nothing", async () => {
    verander(
      "dan: { functie: cjg }\n    omdat: het over de veiligheid",
      "dan: { functie: opbouwwerker }\n    omdat: het over de veiligheid",
    );
    const pad = vragen(KIND, HUUR);
    const gespeeld = await uitslag(pad, "--map", kopie.map, "--tegen", "config/proef");
    assert.deepEqual([gespeeld.aantal, gespeeld.verhuisd, gespeeld.week], [2, 1, "2026-11-23"]);
    assert.deepEqual(gespeeld.verhuizingen, [{ van: "cjg", naar: "opbouwwerker", aantal: 1, ids: ["kind"] }]);
    const verslag = await draai(pad, "--map", kopie.map, "--tegen", "config/proef");
    assert.match(verslag, /^2 vragen, 20 in een week, op het rooster van de week van 2026-11-23/);
    assert.match(verslag, /Naar een andere functie of een ander team: 1 \(50%\)\./);
    assert.match(verslag, /cjg -> opbouwwerker: 1, bijvoorbeeld kind/);
    assert.match(verslag, /rustig: paste bij geen van deze vragen/);
  });

  it("compares with what is in force in Redis, and plays the decisions that were really made", async () => {
    await config(["toepassen"], { env, schrijf: () => {} });
    const opslag = proefopslag(redis.url, "proef", leesSleutels(env["VELD_SLEUTELS"] ?? ""));
    const besluit = (deel: Parameters<typeof invoer>[0], nu = Date.now()) =>
      weektelling({ gemeente: PROEFGEMEENTE, nu }, "route", alsWeekbesluit(PROEFGEMEENTE, invoer(deel)));
    await opslag.legVast(
      vastlegging({
        geteld: [
          besluit({ labels: ["kindermishandeling"] }),
          besluit({ antwoorden: { nodig: ["rustig"] } }),
          besluit({ antwoorden: { nodig: ["rustig"] } }, Date.now() - 40 * 86_400_000),
        ],
      }),
    );
    await opslag.sluit();
    verander(
      "dan: { functie: cjg }\n    omdat: het over de veiligheid",
      "dan: { functie: opbouwwerker }\n    omdat: het over de veiligheid",
    );
    verander("als: { antwoord: { nodig: rustig } }", "als: { antwoord: { nodig: [rustig, tolk] } }");
    const gespeeld = await uitslag("--besluiten", "--map", kopie.map);
    assert.deepEqual([gespeeld.aantal, gespeeld.verhuisd], [3, 1]);
    assert.equal(gespeeld.regels.find(({ regel }) => regel === "rustig")?.gebruikt, 2);
    assert.deepEqual(gespeeld.onbekend, ["antwoord.nodig=tolk"]);
    assert.match(gespeeld.verhuizingen[0]?.ids[0] ?? "", /^20\d\d-\d\d-\d\d\/1$/);
  });

  it("takes the week and the numbers it is told", async () => {
    const pad = vragen(HUUR);
    const gespeeld = await uitslag(
      pad,
      "--map",
      kopie.map,
      "--tegen",
      kopie.map,
      "--week",
      "2026-12-03",
      "--per-week",
      "5",
    );
    assert.deepEqual([gespeeld.week, gespeeld.perWeek], ["2026-11-30", 5]);
  });

  it("says what is wrong with the file, the arguments or the connection", async () => {
    const pad = join(map, "fout.jsonl");
    writeFileSync(pad, '{"id":1,"tekst":"goed"}\n{"id":2}\ngeen json\n');
    const tegen = ["--tegen", "config/proef"];
    assert.match(
      await problemen(pad, ...tegen),
      /fout\.jsonl:2: Hier staat geen JSON-object met id en tekst\.\n.*fout\.jsonl:3: /,
    );
    writeFileSync(pad, "\n");
    assert.match(await problemen(pad, ...tegen), /:1: Hier staan geen vragen in\./);
    assert.match(await problemen(join(map, "weg.jsonl"), ...tegen), /weg\.jsonl:1: Dit bestand is niet te lezen\./);
    for (const args of [
      [],
      [pad, "--besluiten"],
      [pad, pad],
      ["--onzin"],
      [pad, "--weken", "0"],
      [pad, "--week", "maandag"],
    ])
      assert.match(await problemen(...args), /Zo gebruik je dit: wijkwijzer simuleer/, args.join(" "));
    assert.match(await problemen(pad), /In Redis geldt nog niets/);
    assert.match(await problemen("--besluiten", ...tegen), /Er staan nog geen besluiten in Redis/);
    env = { ...env, REDIS_URL: "redis://127.0.0.1:1" };
    assert.match(await problemen("--besluiten", ...tegen), /Kijk of REDIS_URL klopt/);
    env = { GEMEENTE_CONFIG: "config/proef" };
    assert.match(await problemen(pad), /Noem een map met --tegen/);
  });
});
