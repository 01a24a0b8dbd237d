import assert from "node:assert/strict";
import { SANNE } from "../support/bot.ts";
import { vult, waardeVan, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { type Activiteit, BOT_ID, Gesprek } from "../support/gesprek.ts";
import { leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const MEI_LIN = "5a1e0000-0000-4000-9000-000000000007";
const VREEMDE = "5a1e0000-0000-4000-9000-0000000000ff";
const KIB = 1024;

describe("bad input", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  /** What is said in a chat from now on, as plain sentences and as cards. */
  function luister(gesprekId: string): () => readonly string[] {
    const voor = toneel.bot.teams.kaarten(gesprekId).length;
    return () =>
      toneel.bot.teams
        .kaarten(gesprekId)
        .slice(voor)
        .map(
          ({ activiteit: { text, attachments } }) => `${typeof text === "string" ? text : ""}${leesbaar(attachments)}`,
        );
  }

  async function zegt(wie: Persoon, extra: Activiteit): Promise<string> {
    const gehoord = luister(wie.gesprekId);
    const { status } = await wie.gesprek.stuur(wie.gesprek.activiteit({ type: "message", ...extra }));
    assert.equal(status, 200);
    await totdat(() => gehoord().length > 0, "een antwoord");
    return gehoord().at(-1) ?? "";
  }

  describe("from somebody who may not be here", () => {
    it("tells an unknown user whom to ask, and 112", async () => {
      const vreemde = toneel.persoon(VREEMDE);
      const gezegd = await zegt(vreemde, { text: "mevrouw kan de huur niet betalen" });
      assert.match(
        gezegd,
        /Ik ken je nog niet\. Vraag het aan functioneel beheer, telefoon [\d -]+\d\. Is er gevaar\? Bel 112\./,
      );
      const { json } = await vreemde.gesprek.tikt("nieuwe_vraag", {});
      assert.match(JSON.stringify(json?.["value"]), /Ik ken je nog niet/);
    });

    it("tells a volunteer what is still missing, and opens nothing", async () => {
      const meiLin = toneel.persoon(MEI_LIN);
      const gezegd = await zegt(meiLin, { text: "hoi" });
      assert.match(
        gezegd,
        /Je account is bijna klaar\. Er mist nog: VOG, instructie\. Vraag het aan Karim\. Is er gevaar\? Bel 112\./,
      );
      const { json } = await meiLin.gesprek.tikt("nieuwe_vraag", {});
      assert.match(JSON.stringify(json?.["value"]), /bijna klaar/);
      assert.deepEqual((await toneel.lezer.gesprek(MEI_LIN)).open, []);
    });

    it("says in a group chat where to go and uses nothing that was said there", async () => {
      const { identiteit, teams } = toneel.bot;
      const opties = { identiteit, botUrl: toneel.bot.url, serviceUrl: teams.serviceUrl, wie: SANNE };
      const groep = new Gesprek({ ...opties, gesprekId: "19:groep", soort: "groupChat" });
      const gehoord = luister("19:groep");
      assert.equal((await groep.zegt("mevrouw De Boer wil niet meer leven")).status, 200);
      await totdat(() => gehoord().length > 0, "een antwoord in de groep");
      assert.match(gehoord().join(), /Ik werk alleen in een gesprek met jou\. Hier lezen anderen mee/);
      assert.doesNotMatch(gehoord().join(), /De Boer|113/);
      const { status } = await groep.tikt("nieuwe_vraag", {});
      assert.equal(status, 200);
      assert.doesNotMatch(gehoord().join(), /Schrijf het in zijn eigen woorden/);
    });
  });

  describe("that is no text", () => {
    const PDF = { contentType: "application/vnd.microsoft.teams.file.download.info", name: "brief.pdf" };
    const SOORTEN: readonly (readonly [string, Activiteit, RegExp])[] = [
      ["an attachment", { attachments: [PDF] }, /Ik heb je bestand niet gebruikt\..*Verwijder het daar/],
      [
        "an attachment with words",
        { text: "hierbij de brief van de woningbouw over het schilderwerk", attachments: [PDF] },
        /Ik heb je bestand niet gebruikt/,
      ],
      [
        "a sticker",
        { attachments: [{ contentType: "text/html", content: "<img>" }] },
        /Ik heb je bestand niet gebruikt/,
      ],
      [
        "a voice message",
        { attachments: [{ contentType: "audio/mp4", name: "memo.m4a" }] },
        /Ik luister niet naar spraakberichten/,
      ],
    ];
    for (const [wat, activiteit, antwoord] of SOORTEN) {
      it(`gets a calm sentence: ${wat}`, async () => {
        assert.match(await zegt(await toneel.balie(), activiteit), antwoord);
      });
    }

    const STIL: readonly (readonly [string, Activiteit])[] = [
      [
        "an edited message",
        { type: "messageUpdate", text: "mevrouw kan de huur niet betalen", channelData: { eventType: "editMessage" } },
      ],
      ["a deleted message", { type: "messageDelete", channelData: { eventType: "softDeleteMessage" } }],
      ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }],
      ["typing", { type: "typing" }],
      ["an unknown activity", { type: "event", name: "iets/anders", value: {} }],
    ];
    for (const [wat, extra] of STIL) {
      it(`is taken for what it is, without a word: ${wat}`, async () => {
        const balie = await toneel.balie();
        const gehoord = luister(balie.gesprekId);
        const activiteit = balie.gesprek.activiteit({});
        const tenant = activiteit["channelData"] as object;
        const soort = { ...extra, channelData: { ...tenant, ...(extra["channelData"] as object | undefined) } };
        const { status, ruw } = await balie.gesprek.stuur(balie.gesprek.activiteit(soort));
        assert.deepEqual([status, ruw], [200, ""]);
        assert.deepEqual((await toneel.lezer.gesprek(balie.oid)).open, []);
        await balie.typt("hulp");
        assert.equal(gehoord().length, 1, "only the help was answered");
      });
    }

    it("reads past a mention of the bot", async () => {
      const balie = await toneel.balie();
      const vermelding = { type: "mention", text: "<at>Wijkwijzer</at>", mentioned: { id: BOT_ID } };
      assert.match(await zegt(balie, { text: "<at>Wijkwijzer</at> hulp", entities: [vermelding] }), /Gevaar: 112/);
    });
  });

  describe("that is meant as the number of a vraag and is none", () => {
    for (const [tekst, voorbeeld] of [
      ["vraag 0", "127"],
      ["vraag -1", "127"],
      ["vraag 1 2", "127"],
      ["vraag 1 en 2", "127"],
      ["nummer", "127"],
      ["987654", "987654"],
    ] as const) {
      it(`gets what to type, and begins nothing: ${tekst}`, async () => {
        const balie = await toneel.balie();
        const gezegd = await zegt(balie, { text: tekst });
        assert.match(gezegd, new RegExp(`Zoek je een vraag\\? Typ het zo: vraag ${voorbeeld}$`, "m"));
        assert.deepEqual((await toneel.lezer.gesprek(balie.oid)).open, []);
      });
    }
  });

  describe("that is too much", () => {
    const lang = `Meneer vertelt een lang verhaal over zijn tuin. ${"Nog een zin over de heg. ".repeat(1300)}`;

    it("is cut off and said, when 30 KB is typed in the chat", async () => {
      assert.ok(lang.length > 30 * KIB);
      const balie = await toneel.balie();
      await balie.typt(lang);
      const op = await balie.ziet("Dit was te lang. Ik heb het begin overgenomen.");
      assert.match(waardeVan(op, "eigen_woorden") ?? "", /^Meneer vertelt een lang verhaal/);
      assert.ok(JSON.stringify(op.kaart).length < 25 * KIB, "the card stays within what Teams takes");
    });

    it("stays on the card with what to do, when 30 KB is typed in a field", async () => {
      const balie = await toneel.balie();
      const op = await nieuweVraag(balie);
      assert.match(await vult(balie, "Verder", { eigen_woorden: lang }, op()), /Dit is te lang\. Hou het kort/);
      assert.ok(JSON.stringify(op().kaart).length < 28 * KIB, `de kaart is ${JSON.stringify(op().kaart).length} bytes`);
      assert.match(await vult(balie, "Verder", { eigen_woorden: "Korter" }, op()), /Klopt dit/);
    });

    it("still shows the danger that stands at the end of it", async () => {
      const balie = await toneel.balie();
      await balie.typt(`${lang.slice(0, 20 * KIB)} En hij wil niet meer leven.`);
      await zietSamen(balie, "Blijf erbij.", "\nIk roep Fatima.\n");
    });
  });
});

async function nieuweVraag(balie: Persoon): Promise<() => Schermkaart> {
  const start = balie.laatste();
  await balie.drukt("Nieuwe vraag", {}, start);
  return () => zoalsNu(balie, start);
}
