import assert from "node:assert/strict";
import { isKlein, verberg } from "../../../src/domain/cijfers/vlak.ts";
import { Functie, Leefgebied } from "../../../src/domain/sleutels.ts";
import { type Aanvaller, leesAllePaginas, type Waarneming } from "./aanvaller.ts";
import { vindAfleidbaar } from "./oplosser.ts";
import { toevalVan, verzonnenTellingen } from "./verzonnen-jaar.ts";
import type { Som } from "./wereld.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
const KEREN = NACHT ? 1_000 : 40;

/** A gemeente of one to four teams, from nearly empty to busy, with one to four subjects; half of them just began. */
function verzin(zaad: number): Aanvaller {
  const toeval = toevalVan(zaad);
  const tot = (lijst: readonly string[]) => lijst.slice(0, 1 + Math.floor(toeval() * lijst.length));
  const teams = tot(["west", "oost", "noord", "zuid"]);
  const leefgebieden = tot(["financien", "huisvesting", "justitie", "mobiliteit"]);
  const functies = tot(["cjg", "mee_consulent"]);
  const drukte = [1, 2, 4, 8, 20][Math.floor(toeval() * 5)] ?? 1;
  const nieuw = toeval() < 0.5;
  const jaren = nieuw ? [2025, 2026] : [2024, 2025, 2026];
  const tellingen = verzonnenTellingen({ teams, leefgebieden, functies, drukte, jaren }, toeval);
  return leesAllePaginas(tellingen, teams, nieuw ? [2025, 2026] : [2026]);
}

/** The counts nobody may find out: hidden ones of 1 to 4, and what was closed between two pages. */
function geheimen({ waarnemingen, tussen, dingen }: Aanvaller): readonly Som[] {
  const waar = (som: Som) => [...som].reduce((n, [ding, keer]) => n + keer * (dingen.get(ding)?.waar ?? 0), 0);
  const opPagina = waarnemingen.filter((een) => isKlein(een.waar)).map(({ som }) => som);
  const alle = [...opPagina, ...tussen.filter((som) => isKlein(waar(som)))];
  return [...new Map(alle.map((som) => [sleutel(som), som])).values()];
}

function sleutel(som: Som): string {
  const termen = [...som].filter(([, keer]) => keer !== 0).map(([ding, keer]) => `${keer} ${ding}`);
  return termen.toSorted().join();
}

/** The same pages when only the counts of 1 to 4 themselves are hidden, on all or on some of the tables. */
function zonderAanvulling(aanvaller: Aanvaller, waar: (een: Waarneming) => boolean): Aanvaller {
  const naief = (een: Waarneming): Waarneming =>
    waar(een) ? { ...een, cel: isKlein(een.waar) ? "verborgen" : een.waar } : een;
  return { ...aanvaller, waarnemingen: aanvaller.waarnemingen.map(naief) };
}

describe("small counts", () => {
  it("are shown on no page, and what is shown is true and the same on every page", () => {
    for (let zaad = 1; zaad <= 20; zaad += 1) {
      const cellen = new Map<string, string>();
      for (const { som, cel, waar, pagina } of verzin(zaad).waarnemingen) {
        if (cel !== "verborgen") assert.equal(cel, waar, pagina);
        assert.ok(cel === "verborgen" || !isKlein(cel), pagina);
        const eerder = cellen.get(sleutel(som)) ?? `${cel}`;
        assert.equal(`${cel}`, eerder, pagina);
        cellen.set(sleutel(som), eerder);
      }
    }
  }).timeout(120_000);

  it("cannot be worked out by a solver that has every page of every quarter", async () => {
    for (let zaad = 1; zaad <= KEREN; zaad += 1) {
      const aanvaller = verzin(zaad);
      const gevonden = await vindAfleidbaar(aanvaller, geheimen(aanvaller));
      assert.deepEqual(gevonden.map(sleutel), [], `seed ${zaad}`);
    }
  }).timeout(NACHT ? 7_200_000 : 300_000);

  it("cannot in a gemeente of eight teams with all subjects and functions either", async () => {
    const teams = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const opzet = {
      teams,
      leefgebieden: Leefgebied.options,
      functies: Functie.options,
      drukte: 10,
      jaren: [2025, 2026],
    };
    const aanvaller = leesAllePaginas(verzonnenTellingen(opzet, toevalVan(1)), teams, [2026]);
    assert.deepEqual((await vindAfleidbaar(aanvaller, geheimen(aanvaller))).map(sleutel), []);
  }).timeout(180_000);

  it("can be worked out by the same solver when nothing else is hidden with them", async () => {
    const aanvaller = verzin(5);
    const naief = zonderAanvulling(aanvaller, () => true);
    assert.notEqual((await vindAfleidbaar(naief, geheimen(aanvaller), 1)).length, 0);
  }).timeout(60_000);

  it("can be worked out when one of two breakdowns of the same total is forgotten", async () => {
    const aanvaller = verzin(5);
    const naief = zonderAanvulling(aanvaller, ({ tabel }) => tabel === "functies");
    assert.notEqual((await vindAfleidbaar(naief, geheimen(aanvaller), 1)).length, 0);
  }).timeout(60_000);

  it("can be worked out when the year so far is forgotten", async () => {
    const aanvaller = verzin(5);
    const naief = zonderAanvulling(aanvaller, ({ pagina }) => pagina.includes("tot en met"));
    assert.notEqual((await vindAfleidbaar(naief, geheimen(aanvaller), 1)).length, 0);
  }).timeout(60_000);

  it("elsewhere read as fewer than five, and nobody as nobody", () => {
    assert.deepEqual([0, 1, 4, 5, 12].map(verberg), [0, "minder_dan_5", "minder_dan_5", 5, 12]);
  });
});
