import assert from "node:assert/strict";
import { NEDERLANDS } from "../../dialogs/teksten.ts";
import { VERBEN } from "../../src/app/wegwijzers.ts";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { FATIMA, SANNE } from "../support/bot.ts";
import { BOT_ID, Gesprek, type Httpantwoord } from "../support/gesprek.ts";
import { maakVraag } from "./intake.ts";
import { KANARIE, VERBODEN, verstuurd, vind } from "./sporen.ts";
import { afdruk, ga, startHier, type Toneel, urlVan, zetToneel } from "./toneel.ts";

/** Where others read along; a meeting is a group chat with its own kind of id. */
const PLEKKEN = [
  { naam: "a channel", soort: "channel", id: "19:kanaal@thread.tacv2;messageid=1" },
  { naam: "a group chat", soort: "groupChat", id: "19:groep@thread.v2" },
  { naam: "a meeting", soort: "groupChat", id: "19:meeting_abc@thread.v2" },
] as const;
const NEUTRAAL = NEDERLANDS["groepschat"]?.tekst ?? "?";

/** reliability.md P40. */
describe("Where others read along", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  let vraag = "";
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
    const [sanne] = await Promise.all([SANNE, FATIMA].map((oid) => ga(toneel.persoon(oid, () => urlVan(bot)))));
    vraag = await maakVraag(sanne?.persoon ?? assert.fail(), 1);
    await verstuurd(toneel);
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  for (const { naam, soort, id } of PLEKKEN) {
    /** Everything that this person makes happen there, with what came back and what was sent there. */
    async function gebeurt(
      wie: string,
      extra: Readonly<Record<string, unknown>>,
    ): Promise<{ readonly antwoord: Httpantwoord; readonly berichten: readonly Readonly<Record<string, unknown>>[] }> {
      const { identiteit, teams, opslag } = toneel;
      const gesprek = new Gesprek({
        identiteit,
        botUrl: urlVan(bot),
        serviceUrl: teams.serviceUrl,
        wie,
        gesprekId: id,
        soort,
      });
      const [voor, voorVerzoeken] = [await afdruk(toneel, [opslag.namen.vervalt]), teams.verzoeken.length];
      const antwoord = await gesprek.stuur(gesprek.activiteit(extra));
      const wat = `${naam}: ${JSON.stringify(extra).slice(0, 120)}`;
      assert.equal(antwoord.status, 200, wat);
      assert.deepEqual(await afdruk(toneel, [opslag.namen.vervalt]), voor, `${wat}: something was written`);
      const erbij = teams.verzoeken.slice(voorVerzoeken);
      assert.ok(
        erbij.every((verzoek) => verzoek.gesprek === id),
        `${wat}: sent elsewhere`,
      );
      assert.deepEqual(
        vind(JSON.stringify([antwoord.ruw, erbij]), [...VERBODEN, new RegExp(vraag), /5a1e0000/]),
        [],
        wat,
      );
      return { antwoord, berichten: erbij.map(({ lichaam }) => lichaam) };
    }

    describe(`in ${naam}`, () => {
      it("what is typed gets one neutral sentence, whoever says it and whatever it is", async () => {
        for (const wie of [SANNE, FATIMA])
          for (const text of [KANARIE("groep"), "hulp", "overzicht", `hij wil niet meer leven ${KANARIE("gevaar")}`]) {
            const { berichten } = await gebeurt(wie, { type: "message", text });
            assert.deepEqual(
              berichten.map((bericht) => [bericht["text"], bericht["attachments"]]),
              [[NEUTRAAL, undefined]],
            );
          }
      });

      it("no button does anything, with a vraag or without", async () => {
        for (const verb of VERBEN) {
          const data = { vraag, rev: 1, reden: "te_vol", als: "ondersteuning", eigen_woorden_r1: KANARIE("knop") };
          const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
          const { antwoord, berichten } = await gebeurt(FATIMA, { type: "invoke", name: "adaptiveCard/action", value });
          assert.equal(antwoord.json?.["value"], NEUTRAAL, verb);
          assert.deepEqual(berichten, [], verb);
        }
        const { berichten } = await gebeurt(FATIMA, { type: "message", value: { verb: "bekijken", vraag } });
        assert.deepEqual(
          berichten.map(({ text }) => text),
          [NEUTRAAL],
        );
      }).timeout(45_000);

      it("no window opens", async () => {
        for (const doe of ["bekijken", "hervat", "nieuwe_vraag"]) {
          const value = { data: { doe, vraag, tekst: KANARIE("tekst") } };
          const { antwoord } = await gebeurt(FATIMA, { type: "invoke", name: "task/fetch", value });
          assert.deepEqual(antwoord.json, { task: { type: "message", value: NEUTRAAL } });
        }
      });

      it("the bot that is added, or sees others come and go, says nothing and keeps nothing", async () => {
        const reeks = [
          { type: "conversationUpdate", membersAdded: [{ id: BOT_ID }] },
          { type: "conversationUpdate", membersAdded: [{ id: "29:iemand", name: KANARIE("naam") }] },
          { type: "conversationUpdate", membersRemoved: [{ id: "29:iemand" }] },
          { type: "installationUpdate", action: "add" },
          { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
          { type: "messageUpdate", text: KANARIE("bewerkt") },
          { type: "invoke", name: "task/submit", value: { data: { tekst: KANARIE("verzonden") } } },
        ];
        for (const extra of reeks) assert.deepEqual((await gebeurt(SANNE, extra)).berichten, [], extra.type);
      });
    });
  }

  describe("anywhere", () => {
    it("no card of a vraag ever came, only the sentence", async () => {
      const ids: readonly string[] = PLEKKEN.map(({ id }) => id);
      const daar = toneel.teams.verzoeken.filter(({ gesprek }) => ids.includes(gesprek));
      assert.ok(daar.length >= 27, `${daar.length}`);
      assert.ok(daar.every(({ methode, lichaam }) => methode === "POST" && lichaam["text"] === NEUTRAAL));
      assert.doesNotMatch(NEUTRAAL, /\{/);
    });
  });
});
