import assert from "node:assert/strict";
import { createServer } from "node:net";
import type { Bericht, Verzending } from "../../src/app/poorten.ts";
import { adresregels } from "../../src/teams/kanaal.ts";
import { maakZender } from "../../src/teams/zender.ts";
import { MELDING, type Opstelling, stelOp, TENANT } from "../support/kanaal.ts";
import type { Gedrag } from "../support/nep-teams.ts";

const GESPREK = "a:gesprek-1";
const later = (naMs: number | null = null): Verzending => ({ soort: "later", naMs });
const onbereikbaar = (waarom: string): Verzending => ({ soort: "onbereikbaar", waarom });

interface Rij {
  readonly wat: string;
  readonly gedrag: Gedrag;
  /** What becomes of a new message, and of a change. */
  readonly nieuw: Verzending;
  readonly wijzig: Verzending;
}
const rij = (wat: string, gedrag: Gedrag, nieuw: Verzending, wijzig = nieuw): Rij => ({ wat, gedrag, nieuw, wijzig });
const met = (code: string): Verzending => onbereikbaar(code);
const WEG: Verzending = { soort: "kaart_weg" };
const ONZEKER: Verzending = { soort: "onzeker" };
const wacht = (status: number, tijd: string): Gedrag => ({ status, koppen: { "retry-after": tijd } });

/** Microsoft's table (reliability.md §1.7, P20). */
const TABEL: readonly Rij[] = [
  ...["ConversationBlockedByUser", "BotDisabledByAdmin", "BotNotInConversationRoster"].map((code) =>
    rij(`403 ${code}`, { status: 403, code }, met(code)),
  ),
  ...["ForbiddenOperationException", "UserNotFound"].map((code) =>
    rij(`403 ${code}`, { status: 403, code }, met(code), WEG),
  ),
  rij("404 ConversationNotFound", { status: 404, code: "ConversationNotFound" }, met("ConversationNotFound")),
  rij(
    "404 ActivityNotFound",
    { status: 404, code: "ActivityNotFoundInConversation" },
    met("ActivityNotFoundInConversation"),
    WEG,
  ),
  rij("413", { status: 413, code: "MessageSizeTooBig" }, met("MessageSizeTooBig"), WEG),
  ...[400, 401, 409].map((status) => rij(`${status}`, { status }, met(`status_${status}`))),
  ...[412, 429, 502, 503, 504].map((status) => rij(`${status} without Retry-After`, { status }, later())),
  ...[412, 429, 503].map((status) => rij(`${status} with Retry-After 7`, wacht(status, "7"), later(7_000))),
  rij("429 with Retry-After of an hour", wacht(429, "3600"), later(900_000)),
  rij("429 with a Retry-After that is none", wacht(429, "straks"), later()),
  rij("429 with a date that has passed", wacht(429, "Sun, 06 Nov 1994 08:49:37 GMT"), later(0)),
  ...[500, 501, 408].map((status) => rij(`${status}`, { status }, ONZEKER)),
  rij("500 after it took the message", { status: 500, daarna: "verbreek" }, ONZEKER),
  rij("a redirect", { status: 307, koppen: { location: "http://127.0.0.1:9/elders" } }, met("status_307")),
  rij("an error page", { status: 503, lichaam: "<html>druk</html>" }, later()),
];

describe("The sender", () => {
  let o: Opstelling;
  before(async () => {
    o = await stelOp();
  });
  after(() => o.sluit());
  beforeEach(() => {
    o.teams.vergeet();
    o.logboek.regels.length = 0;
  });

  function bericht(anders: Partial<Bericht> = {}): Bericht {
    const adres = { serviceUrl: o.teams.serviceUrl, gesprekId: GESPREK, botId: "28:bot", tenant: TENANT };
    return { adres, kaart: { type: "AdaptiveCard" }, tekst: null, melding: MELDING, ...anders };
  }
  async function geplaatst(): Promise<string> {
    const verzending = await o.zender.stuur(bericht());
    assert.equal(verzending.soort, "gelukt");
    o.teams.verzoeken.length = 0;
    return verzending.activiteit;
  }

  it("places a card with a neutral sentence and nothing else to read in a notification", async () => {
    const verzending = await o.zender.stuur(bericht());

    assert.deepEqual(verzending, { soort: "gelukt", activiteit: o.teams.kaarten(GESPREK)[0]?.id });
    assert.deepEqual(o.teams.kaarten(GESPREK)[0]?.activiteit, {
      type: "message",
      from: { id: "28:bot" },
      conversation: { id: GESPREK, tenantId: TENANT },
      summary: MELDING,
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: { type: "AdaptiveCard" } }],
    });
  });

  it("sends a sentence as plain text, so that it holds no link or mention", async () => {
    await o.zender.stuur(bericht({ kaart: null, tekst: "[klik](https://elders.example) <at>Team</at>" }));

    const { text, textFormat, attachments } = o.teams.kaarten(GESPREK)[0]?.activiteit ?? {};
    assert.deepEqual(
      [text, textFormat, attachments],
      ["[klik](https://elders.example) <at>Team</at>", "plain", undefined],
    );
  });

  it("replaces a card in place, however often", async () => {
    const id = await geplaatst();

    for (let i = 0; i < 3; i += 1)
      assert.deepEqual(await o.zender.wijzig(id, bericht()), { soort: "gelukt", activiteit: id });

    assert.deepEqual(
      o.teams.kaarten(GESPREK).map(({ versies }) => versies),
      [4],
    );
  });

  it("says so when the card to replace is not there", async () => {
    assert.deepEqual(await o.zender.wijzig("act-0", bericht()), { soort: "kaart_weg" });
  });

  for (const { wat, gedrag, nieuw, wijzig } of TABEL) {
    it(`makes one request of a new message and one of a change when Teams answers ${wat}`, async () => {
      const id = await geplaatst();
      o.teams.speel(gedrag, gedrag);

      assert.deepEqual(await o.zender.stuur(bericht()), nieuw);
      assert.deepEqual(await o.zender.wijzig(id, bericht()), wijzig);

      assert.deepEqual(
        o.teams.verzoeken.map(({ methode }) => methode),
        ["POST", "PUT"],
      );
      assert.ok(
        o.logboek.regels.every(({ zin, velden }) => !JSON.stringify([zin, velden]).includes("tekst van Teams")),
      );
    });
  }

  it("does not know whether a message arrived when Teams breaks off after taking it", async () => {
    o.teams.speel({ daarna: "verbreek" });

    assert.deepEqual(await o.zender.stuur(bericht()), { soort: "onzeker" });

    assert.equal(o.teams.verzoeken.length, 1);
    assert.equal(o.teams.kaarten(GESPREK).length, 1);
  });

  it("gives up after four seconds when Teams takes a message and says nothing", async () => {
    o.teams.speel({ daarna: "zwijg" });
    const begin = performance.now();

    assert.deepEqual(await o.zender.stuur(bericht()), { soort: "onzeker" });

    const duur = performance.now() - begin;
    assert.ok(duur > 3_500 && duur < 6_000, `${duur} ms`);
    assert.equal(o.teams.verzoeken.length, 1);
  });

  it("knows for certain that nothing arrived when nobody listens", async () => {
    const leeg = createServer();
    await new Promise<void>((klaar) => leeg.listen(0, "127.0.0.1", klaar));
    const adres = leeg.address();
    const host = `127.0.0.1:${typeof adres === "object" ? adres?.port : ""}`;
    await new Promise((klaar) => leeg.close(klaar));
    const regels = adresregels({ serviceHosts: [host], productie: false });
    const toegang = { token: async () => "t", vergeet: () => undefined };
    const zender = maakZender({ toegang, regels, logboek: o.logboek, nu: Date.now });

    const verzending = await zender.stuur(bericht({ adres: { ...bericht().adres, serviceUrl: `http://${host}/` } }));

    assert.deepEqual(verzending, later());
  });

  it("knows for certain that nothing arrived when it got no token", async () => {
    const geen = { token: () => Promise.reject(new Error("geheim")), vergeet: () => undefined };
    const zender = maakZender({ toegang: geen, regels: adresregels(o.config), logboek: o.logboek, nu: Date.now });

    assert.deepEqual(await zender.stuur(bericht()), later());

    assert.equal(o.teams.verzoeken.length, 0);
    assert.ok(!JSON.stringify(o.logboek.regels).includes("geheim"));
  });

  it("asks for a new token after Teams refused the old one", async () => {
    await geplaatst();
    const eerder = o.identiteit.tellers.token;
    o.teams.speel({ status: 401 });

    await o.zender.stuur(bericht());
    await o.zender.stuur(bericht());

    assert.equal(o.identiteit.tellers.token, eerder + 1);
  });

  it("does not count as sent what Teams gave no id", async () => {
    o.teams.speel({ status: 201, lichaam: {} });

    assert.deepEqual(await o.zender.stuur(bericht()), { soort: "onzeker" });
  });
});
