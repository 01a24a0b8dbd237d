import assert from "node:assert/strict";
import fc from "fast-check";
import { ONBEKEND, vertaal } from "../../src/teams/vertaling.ts";
import { BOT_ID, Gesprek } from "../support/gesprek.ts";
import { TENANT, WIE } from "../support/kanaal.ts";

const identiteit = { tenantId: TENANT, onderteken: () => "" };
const opties = {
  identiteit,
  botUrl: "",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  wie: WIE,
  gesprekId: "a:1",
};
const prive = new Gesprek(opties);
const doe = (velden: Record<string, unknown>): unknown => vertaal(prive.activiteit({ id: "in-1", ...velden }), TENANT);
const bericht = (velden: Record<string, unknown>): unknown => doe({ type: "message", ...velden });
const tik = (action: unknown, velden: Record<string, unknown> = {}): unknown =>
  doe({ type: "invoke", name: "adaptiveCard/action", value: { action }, ...velden });

const ADRES = { serviceUrl: opties.serviceUrl, gesprekId: "a:1", botId: BOT_ID, tenant: TENANT };
const HERKOMST = { wie: WIE, adres: ADRES, activiteit: "in-1", kaart: null };
const vermelding = { type: "mention", mentioned: { id: BOT_ID }, text: "<at>Wijkwijzer</at>" };
const html = { contentType: "text/html", content: "<p>hallo</p>" };
const bestand = { contentType: "application/vnd.microsoft.teams.file.download.info", name: "brief.pdf" };

describe("An activity of Teams", () => {
  const GEVALLEN: readonly [string, unknown, object | null][] = [
    ["typed text", bericht({ text: "  mevrouw kan de huur niet betalen " }), tekst("mevrouw kan de huur niet betalen")],
    [
      "text with a mention of the bot",
      bericht({ text: "<at>Wijkwijzer</at>&nbsp;hulp", entities: [vermelding] }),
      tekst("hulp"),
    ],
    [
      "text with a mention of somebody else",
      bericht({
        text: "<at>Sam</at> hulp",
        entities: [{ ...vermelding, mentioned: { id: "29:sam" }, text: "<at>Sam</at>" }],
      }),
      tekst("<at>Sam</at> hulp"),
    ],
    ["text with Teams' own html copy", bericht({ text: "hallo", attachments: [html] }), tekst("hallo")],
    [
      "text with a file",
      bericht({ text: "hallo", attachments: [html, bestand] }),
      { ...tekst("hallo"), bijlage: true },
    ],
    ["text with half a character", bericht({ text: "a\ud800b" }), tekst("a\ufffdb")],
    ["a file alone", bericht({ text: "", attachments: [bestand] }), { soort: "bijlage" }],
    ["a sticker", bericht({ attachments: [{ contentType: "text/html", content: "<img>" }] }), { soort: "bijlage" }],
    ["a voice message", bericht({ attachments: [{ contentType: "audio/mp4" }] }), { soort: "spraak" }],
    ["a voice message as a file", bericht({ attachments: [{ ...bestand, name: "opname.M4A" }] }), { soort: "spraak" }],
    ["a message with nothing in it", bericht({ text: "   " }), null],
    ["a tap", tik({ verb: "start", data: { op: "1" } }), { soort: "knop", verb: "start", data: { op: "1" } }],
    [
      "a tap on a card it names",
      tik({ verb: "start" }, { replyToId: "act-9" }),
      { soort: "knop", kaart: "act-9", verb: "start", data: {} },
    ],
    [
      "a refresh by itself",
      doe({
        type: "invoke",
        name: "adaptiveCard/action",
        value: { trigger: "automatic", action: { verb: "ververs", data: {} } },
      }),
      { soort: "knop", verb: "ververs", data: {} },
    ],
    [
      "an old client's tap",
      bericht({ value: { verb: "start", op: "1" } }),
      { soort: "knop", verb: "start", data: { op: "1" } },
    ],
    [
      "an old client's tap with the whole action",
      bericht({ value: { action: { verb: "start", data: { op: "1" } } } }),
      { soort: "knop", verb: "start", data: { op: "1" } },
    ],
    ["an installation", doe({ type: "installationUpdate", action: "add" }), { soort: "binnenkomst" }],
    ["a removal", doe({ type: "installationUpdate", action: "remove" }), null],
    [
      "the bot as a new member",
      doe({ type: "conversationUpdate", membersAdded: [{ id: BOT_ID }] }),
      { soort: "binnenkomst" },
    ],
    ["somebody else as a new member", doe({ type: "conversationUpdate", membersAdded: [{ id: "29:x" }] }), null],
    ["an edit", doe({ type: "messageUpdate", text: "anders" }), null],
    ["a deletion", doe({ type: "messageDelete" }), null],
    ["a reaction", doe({ type: "messageReaction", reactionsAdded: [{ type: "like" }] }), null],
    ["typing", doe({ type: "typing" }), null],
    ["an unknown invoke", doe({ type: "invoke", name: "task/fetch", value: {} }), null],
    ["a type nobody knows", doe({ type: "iets" }), null],
    ["text of nobody", bericht({ text: "hallo", from: { id: "29:x" } }), null],
    ["text of somebody with a strange id", bericht({ text: "hallo", from: { aadObjectId: "a/../b" } }), null],
  ];
  for (const [wat, uitkomst, verwacht] of GEVALLEN) {
    it(`with ${wat} becomes ${verwacht === null ? "nothing" : Reflect.get(verwacht, "soort")}`, () => {
      assert.deepEqual(uitkomst, verwacht === null ? null : { ...HERKOMST, ...verwacht });
    });
  }

  for (const actie of [
    null,
    [],
    "start",
    { data: {} },
    { verb: 7, data: {} },
    { verb: "", data: {} },
    { verb: "a b", data: {} },
    { verb: "v".repeat(101), data: {} },
    { verb: "start", data: [] },
    { verb: "start", data: "x" },
    { verb: "start", data: { groot: "x".repeat(70_000) } },
  ]) {
    it(`with the forged tap ${JSON.stringify(actie).slice(0, 40)} becomes a button nobody knows`, () => {
      assert.deepEqual(tik(actie), { ...HERKOMST, soort: "knop", verb: ONBEKEND, data: {} });
    });
  }

  it("is cut at thirty kilobytes, between two characters", () => {
    const uitkomst = vertaal(prive.activiteit({ type: "message", text: `a${"é".repeat(40_000)}` }), TENANT);

    assert.ok(uitkomst?.soort === "tekst");
    assert.equal(Buffer.byteLength(uitkomst.tekst), 30 * 1024 - 1);
    assert.ok(uitkomst.tekst.endsWith("éé"));
  });

  for (const soort of ["groupChat", "channel"] as const) {
    it(`in a ${soort} becomes an event without person or content, when it speaks to the bot`, () => {
      const groep = new Gesprek({ ...opties, soort });
      const wat = (velden: Record<string, unknown>): unknown => vertaal(groep.activiteit(velden), TENANT);

      assert.deepEqual(wat({ type: "message", text: "hallo" }), { soort: "groep", adres: ADRES });
      assert.deepEqual(wat({ type: "message", value: { verb: "start" } }), { soort: "groep", adres: ADRES });
      assert.deepEqual(wat({ type: "invoke", name: "adaptiveCard/action" }), { soort: "groep", adres: ADRES });
      for (const type of ["conversationUpdate", "messageReaction", "installationUpdate", "messageUpdate"]) {
        assert.equal(wat({ type, action: "add", membersAdded: [{ id: BOT_ID }] }), null);
      }
    });
  }

  it("of no known kind of conversation is treated as a group", () => {
    assert.deepEqual(doe({ type: "message", text: "hallo", conversation: { id: "a:1" } }), {
      soort: "groep",
      adres: ADRES,
    });
  });

  it("never breaks the translation, whatever is in it", () => {
    const velden = fc.constantFrom(
      "type",
      "from",
      "conversation",
      "recipient",
      "value",
      "attachments",
      "entities",
      "text",
      "id",
    );
    const vorm = fc.dictionary(
      velden,
      fc.oneof(fc.anything(), fc.constantFrom("message", "invoke", "adaptiveCard/action")),
    );
    fc.assert(
      fc.property(vorm, (anders) => {
        const uitkomst = vertaal({ ...prive.activiteit({ type: "message" }), ...anders }, TENANT);
        if (uitkomst !== null && uitkomst.soort !== "groep") assert.match(uitkomst.wie, /^[\w-]{1,64}$/u);
        if (uitkomst?.soort === "tekst") assert.ok(uitkomst.tekst !== "" && uitkomst.tekst.isWellFormed());
      }),
      { numRuns: 2_000 },
    );
  });
});

function tekst(gezegd: string): object {
  return { soort: "tekst", tekst: gezegd, bijlage: false };
}
