import assert from "node:assert/strict";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { vensterpad } from "../../dialogs/openingen.ts";
import { verzinJaar } from "../../src/cli/demo/jaar.ts";
import type { Rol } from "../../src/domain/sleutels.ts";
import { leesGemeente } from "../../src/gemeente.ts";
import { openFeitenlog } from "../../src/redis/feitenlog.ts";
import { leesSleutels } from "../../src/redis/versleuteling.ts";
import { omgeving, type Proefbot, startBot } from "../support/bot.ts";
import { chromiumOpDezeMachine, VLAGGEN } from "./chromium.ts";
import { openInTeams } from "./gastheer.ts";
import { foto, gebreken, LOKAAL } from "./vensterproef.ts";

const GEMEENTE = leesGemeente("config/haarlem");
/** The files that the bot was started with name its keys. */
const PROEF = "proef";
const NU = Date.now();
const FEITEN = verzinJaar({ gemeente: GEMEENTE, einde: NU, vragen: 10_000, zaad: 1 });

function iemandMet(rol: Rol, ...zonder: readonly Rol[]): string {
  const wie = [...GEMEENTE.mensen.values()].find(
    ({ rollen }) => rollen.includes(rol) && !zonder.some((ander) => rollen.includes(ander)),
  );
  assert.ok(wie, rol);
  return wie.oid;
}

/** Counted anew from the facts themselves, as the report defines it; not with the code that counts. */
function hertel(team: string, peildatum: string): readonly (readonly number[])[] {
  const jaar = Number(peildatum.slice(0, 4));
  const tot = FEITEN.filter(({ feit, telt }) => feit.team === team && telt.dag <= peildatum).map(({ feit }) => feit);
  const tel = (soort: string, begin: number, als?: string) =>
    tot.filter(
      (feit) =>
        feit.soort === soort &&
        "gestart" in feit &&
        feit.gestart.startsWith(String(begin)) &&
        (als === undefined || ("als" in feit && feit.als === als)),
    ).length;
  const beide = (soort: string, als?: string) => tel(soort, jaar - 1, als) + tel(soort, jaar, als);
  const gestart = (begin: number) => tel("doorgegeven", begin);
  const afgerond = (als: string) => beide("afgesloten", als) - beide("heropend", als);
  const soorten = ["informatie_en_advies", "vinger_aan_de_pols", "ondersteuning"].map(afgerond);
  const klaar = soorten.reduce((som, aantal) => som + aantal, 0);
  const verhuisd = beide("verhuisd_uit") - beide("verhuisd_naar");
  const weg = afgerond("niet_meer_nodig") + beide("ingetrokken") + beide("gewist_open") + verhuisd;
  const totaal = gestart(jaar - 1) + gestart(jaar);
  return [
    [gestart(jaar - 1), gestart(jaar), totaal, totaal - klaar - weg],
    [...soorten, klaar],
  ];
}

describe("The figures of a demo year, with the whole bot behind them", function () {
  this.timeout(120_000);
  const executablePath = chromiumOpDezeMachine();
  if (executablePath === null) {
    it("is not tried: there is no Chromium here (npm test installs it, or set WIJKWIJZER_CHROMIUM)");
    return;
  }
  let bot: Proefbot;
  let browser: Browser;
  const klachten: string[] = [];
  before(async () => {
    [bot, browser] = await Promise.all([
      startBot({ gemeente: () => GEMEENTE }),
      chromium.launch({ executablePath, args: [...VLAGGEN, LOKAAL, "--lang=nl"] }),
    ]);
    const sleutels = omgeving({ redis: bot.redis.url, identiteit: bot.identiteit, host: "" })["VELD_SLEUTELS"] ?? "";
    const log = openFeitenlog({ adres: bot.redis.url, sleutels: leesSleutels(sleutels), gemeente: PROEF });
    await log.schrijf(FEITEN);
    await log.sluit();
  });
  after(async () => {
    await browser?.close();
    await bot?.sluit();
  });

  async function tabblad(wie: string, pad: string): Promise<{ readonly page: Page; readonly venster: Frame }> {
    const page = await (await browser.newContext({ locale: "nl-NL", reducedMotion: "reduce" })).newPage();
    page.setDefaultTimeout(45_000);
    page.on("console", (melding) => klachten.push(melding.text()));
    return { page, venster: await openInTeams(page, `${bot.url}${pad}`, { token: bot.identiteit.tabToken(wie) }) };
  }

  it("stand in the window of a team lead, reached from the navigation, and can be used by everybody", async () => {
    const { page, venster } = await tabblad(iemandMet("teamleider"), vensterpad("overzicht"));
    await venster.getByText("Meer", { exact: true }).click();
    await venster.getByRole("link", { name: "Cijfers", exact: true }).click();
    await venster.getByRole("heading", { name: "Cijfers van alle teams samen" }).waitFor();
    assert.equal(await venster.getByRole("table").count(), 15);
    assert.deepEqual(await gebreken(venster), []);
    await foto(page, "demojaar");
    await venster.getByLabel("Van welk team?").selectOption({ index: 3 });
    await venster.getByRole("button", { name: "Toon deze cijfers" }).click();
    await venster.getByRole("heading", { name: `Cijfers van ${[...GEMEENTE.teams.values()][1]?.naam}` }).waitFor();
    await venster.getByRole("button", { name: "Verslag om te printen" }).click();
    await venster.locator('article[data-naam="cijfers/verslag"]').waitFor();
    await venster.getByRole("heading", { name: `Cijfers van ${[...GEMEENTE.teams.values()][1]?.naam}` }).waitFor();
  });

  it("have tables 1 and 2 as a recount of the facts has them", async () => {
    const beeld = await bot.venster(iemandMet("teamleider")).doet("cijfers");
    const periode = /^(\d{4})-K(\d)$/u.exec(String(beeld.basis["periode"]));
    assert.ok(periode);
    const eind = new Date(Date.UTC(Number(periode[1]), Number(periode[2]) * 3, 0)).toISOString().slice(0, 10);
    const tabellen = (beeld.delen ?? []).slice(0, 2).map(({ tabel }) => tabel);
    let getoond = 0;
    for (const [plaats, team] of [...GEMEENTE.teams.values()].entries()) {
      for (const [welke, verwacht] of hertel(team.id, eind).entries()) {
        const rij = tabellen[welke]?.rijen[plaats];
        assert.equal(rij?.kop, team.naam);
        for (const [kolom, aantal] of verwacht.entries()) {
          const gelezen: string = rij.waarden[kolom] ?? "";
          if (gelezen === "verborgen") continue;
          getoond += 1;
          assert.equal(
            Number(gelezen.replaceAll(".", "")),
            aantal,
            `${team.naam} ${tabellen[welke]?.kolommen[kolom + 1]}`,
          );
          assert.ok(aantal === 0 || aantal >= 5);
        }
      }
    }
    assert.ok(getoond > GEMEENTE.teams.size * 6, `${getoond} shown`);
  });

  it("are not for a volunteer, nor in the navigation of one", async () => {
    const wie = iemandMet("vrijwilliger", "teamlid", "specialist", "teamleider");
    const beeld: Kaartbeeld = await bot.venster(wie).doet("cijfers");
    assert.doesNotMatch(JSON.stringify(beeld), /Tabel 1/u);
    assert.ok(!beeld.wegen?.includes("cijfers"));
  });

  it("keeps the console silent", () => {
    assert.deepEqual(klachten, []);
  });
});
