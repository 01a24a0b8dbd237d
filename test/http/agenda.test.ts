import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { Storing } from "../../src/fouten.ts";
import { agendaroutes } from "../../src/http/agenda.ts";
import { stijlroute } from "../../src/http/pagina.ts";
import { maakServer, type Webserver } from "../../src/http/server.ts";
import { maakSchrift } from "../support/kanaal.ts";

const GEHEIM = randomBytes(24).toString("base64url");
const ICS = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

describe("the routes of the calendar", () => {
  let server: Webserver;
  let url = "";
  let stuk = false;
  let eenmaal = true;
  const gevraagd: string[] = [];
  const logboek = maakSchrift();

  beforeEach(async () => {
    stuk = false;
    eenmaal = true;
    gevraagd.length = 0;
    logboek.regels.length = 0;
    server = maakServer({
      berichten: async () => 401,
      gereed: async () => ({ klaar: true, controles: {} }),
      logboek,
      routes: (web) => {
        stijlroute(web);
        agendaroutes(web, {
          feed: async (geheim) => {
            gevraagd.push(geheim);
            if (stuk) throw new Storing("redis", "geen antwoord");
            return geheim === GEHEIM ? ICS : null;
          },
          afspraak: async (geheim, bron) => {
            gevraagd.push(`${geheim} ${bron}`);
            const eerst = eenmaal && geheim === GEHEIM;
            eenmaal = false;
            return eerst ? ICS : null;
          },
        });
      },
    });
    url = `http://127.0.0.1:${await server.luister(0, "127.0.0.1")}`;
  });
  afterEach(() => server.sluit(100));

  it("give the feed to who has the secret, for one calendar to keep and nobody else", async () => {
    const antwoord = await fetch(`${url}/agenda/${GEHEIM}.ics`);
    assert.equal(antwoord.status, 200);
    assert.equal(await antwoord.text(), ICS);
    assert.equal(antwoord.headers.get("content-type"), "text/calendar; charset=utf-8");
    assert.equal(antwoord.headers.get("cache-control"), "no-store");
    assert.equal(antwoord.headers.get("referrer-policy"), "no-referrer");
    assert.match(antwoord.headers.get("x-robots-tag") ?? "", /noindex/u);
  });

  it("are the same bare 404 for every other address, whether it could be a secret or not", async () => {
    const ander = randomBytes(24).toString("base64url");
    const paden = [
      `${ander}.ics`,
      `${GEHEIM}`,
      `${GEHEIM}.ICS`,
      `${GEHEIM}x.ics`,
      ".ics",
      "a.ics",
      `${GEHEIM}.ics.ics`,
      "%00.ics",
      `..%2f${GEHEIM}.ics`,
    ];
    const gezien = new Set<string>();
    for (const pad of paden) {
      const antwoord = await fetch(`${url}/agenda/${pad}`);
      const koppen = [...antwoord.headers].map((kop) => kop.join(": ")).filter((kop) => !kop.startsWith("date:"));
      gezien.add(JSON.stringify([antwoord.status, await antwoord.text(), koppen]));
    }
    assert.equal(gezien.size, 1);
    assert.match([...gezien][0] ?? "", /^\[404,""/u);
    assert.ok(
      gevraagd.every((geheim) => /^[\w-]{20,60}$/u.test(geheim)),
      "only what can be a secret is looked up",
    );
    assert.equal((await fetch(`${url}/agenda`)).status, 404);
    assert.equal((await fetch(`${url}/agenda/`)).status, 404);
  });

  it("say 503 when the store does not answer, so that a calendar keeps what it has", async () => {
    stuk = true;
    const antwoord = await fetch(`${url}/agenda/${GEHEIM}.ics`);
    assert.equal(antwoord.status, 503);
    assert.equal(antwoord.headers.get("retry-after"), "60");
    assert.ok(!JSON.stringify(logboek.regels).includes(GEHEIM));
  });

  it("keep the file of one behind a button, so that a preview does not use it up", async () => {
    const pad = `${url}/afspraak/${GEHEIM}/casus/AbC-123_x`;
    for (let keer = 0; keer < 3; keer++) assert.equal((await fetch(pad)).status, 200);
    assert.deepEqual(gevraagd, []);
    const eerste = await fetch(pad, { method: "POST" });
    assert.equal(eerste.status, 200);
    assert.equal(await eerste.text(), ICS);
    assert.match(eerste.headers.get("content-disposition") ?? "", /attachment/u);
    const tweede = await fetch(pad, { method: "POST" });
    assert.equal(tweede.status, 410);
    assert.match(await tweede.text(), /al gebruikt/u);
    assert.deepEqual(gevraagd, [`${GEHEIM} casus/AbC-123_x`, `${GEHEIM} casus/AbC-123_x`]);
  });

  it("look up nothing that is neither a consult nor a meeting", async () => {
    for (const pad of [`${GEHEIM}/vraag/AbC-123_x`, `${GEHEIM}/casus/%2e%2e%2fx`, `kort/casus/AbC-123_x`])
      assert.equal((await fetch(`${url}/afspraak/${pad}`, { method: "POST" })).status, 410);
    assert.deepEqual(gevraagd, []);
  });
});
