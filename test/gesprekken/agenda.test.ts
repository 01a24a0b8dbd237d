import assert from "node:assert/strict";
import nodeIcal from "node-ical";
import { MARIJKE, SANNE } from "../support/bot.ts";
import { CASUISTIEK, REEKS } from "../support/casuistiek.ts";
import { fouten, tijden } from "../support/ical-lezer.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import type { Vensterpersoon } from "../support/venster.ts";

const DAGELIJKS = { ...REEKS, rrule: "FREQ=DAILY", vanaf: "2024-01-01", deelnemers: [MARIJKE] };

describe("the agenda, from the window to a calendar", () => {
  let toneel: Toneel;
  let marijke: Vensterpersoon;
  before(async () => {
    const casuistiek = { ...CASUISTIEK, reeksen: new Map([[DAGELIJKS.id, DAGELIJKS]]) };
    toneel = await zetToneel({ gemeente: (gelezen) => ({ ...gelezen, casuistiek }) });
    marijke = toneel.bot.venster(MARIJKE);
  });
  after(() => toneel?.sluit());

  /** What is behind a link of ours, wherever the bot of this test listens. */
  function haal(link: string, opties: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(link);
    return fetch(`${toneel.bot.url}${pathname}`, opties);
  }

  async function feedlink(nieuw = false): Promise<string> {
    const beeld = await marijke.doet("agenda_feed", nieuw ? { nieuw: true } : {});
    const [veld] = beeld.velden;
    return veld?.soort === "tekst" ? veld.waarde : assert.fail("no link");
  }

  it("gives a link under which a calendar finds all meetings, and none after a new link was made", async () => {
    const link = await feedlink();
    const antwoord = await haal(link);
    assert.equal(antwoord.status, 200);
    const tekst = await antwoord.text();
    assert.deepEqual(fouten(tekst), []);
    assert.ok(tijden(tekst).length > 90, `${tijden(tekst).length} meetings in a hundred days`);
    const tweede = await feedlink(true);
    assert.equal((await haal(link)).status, 404);
    assert.equal((await haal(tweede)).status, 200);
    assert.equal((await haal(`${toneel.bot.url}/agenda/${"a".repeat(32)}.ics`)).status, 404);
  });

  it("gives the file of one meeting, once", async () => {
    await marijke.doet("agenda", { los: true });
    const keuze = marijke.beeld.regels[0]?.knop;
    assert.ok(keuze !== undefined && "verb" in keuze);
    const { knoppen } = await marijke.doet(keuze.verb, keuze.data);
    const link = knoppen.find((knop) => "link" in knop);
    assert.ok(link !== undefined && "link" in link);
    const pagina = await haal(link.link);
    assert.match(await pagina.text(), /Haal het bestand op/u);
    const tekst = await (await haal(link.link, { method: "POST" })).text();
    assert.deepEqual(fouten(tekst), []);
    assert.equal(Object.values(nodeIcal.sync.parseICS(tekst)).filter((een) => een?.type === "VEVENT").length, 1);
    assert.equal((await haal(link.link, { method: "POST" })).status, 410);
  });

  it("leaves no secret in the log, nor readable in Redis", async () => {
    const geheim = /agenda\/([\w-]+)\.ics/u.exec(await feedlink())?.[1] ?? assert.fail();
    await haal(`${toneel.bot.url}/agenda/${geheim}.ics`);
    assert.ok(!JSON.stringify(toneel.bot.logboek.regels).includes(geheim));
    assert.ok(!(await toneel.lezer.leesbaarInRedis()).includes(geheim));
  });

  it("is not for the desk", async () => {
    const sanne = toneel.bot.venster(SANNE);
    for (const verb of ["agenda", "agenda_feed"]) assert.equal((await sanne.doet(verb)).naam, "geen_recht");
  });
});
