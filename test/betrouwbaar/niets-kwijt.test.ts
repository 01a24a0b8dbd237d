import assert from "node:assert/strict";
import { FATIMA, SANNE } from "../support/bot.ts";
import type { Breukpunt } from "../support/main-met-breuk.ts";
import { totdat } from "../support/totdat.ts";
import { intake } from "./intake.ts";
import { Kindbot } from "./kindbot.ts";
import {
  ga,
  leesAudit,
  leesVraag,
  lever,
  leverTotGoed,
  startKind,
  type Toneel,
  vraagOp,
  type Werkplek,
  zetToneel,
} from "./toneel.ts";

const PUNTEN: readonly (readonly [string, Breukpunt])[] = [
  ["before the commit", "voor_commit"],
  ["after the commit, before the answer", "na_commit"],
  ["after the answer, before the relay", "voor_neem"],
];

/** By day every answer is broken off once and every point comes several times; at night all with all. */
const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";

/** What one tap adds, whole or not at all. */
interface Stand {
  readonly versie: number;
  readonly antwoorden: Readonly<Record<string, unknown>>;
  readonly regels: number;
}

describe("An answer that was said to be kept", () => {
  let toneel: Toneel;
  let kind: Kindbot;
  let sanne: Werkplek;
  before(async () => {
    toneel = await zetToneel();
    kind = await startKind(toneel);
    const mens = (oid: string) => toneel.persoon(oid, () => kind.url);
    [sanne] = await Promise.all([ga(mens(SANNE)), ga(mens(FATIMA))]);
  });
  after(async () => {
    await kind.dood9();
    await Kindbot.ruimOp();
    await toneel.sluit();
  });

  async function stand(id: string | null): Promise<Stand> {
    const gevonden = id === null ? null : await leesVraag(toneel, id);
    const audit = await leesAudit(toneel);
    return {
      versie: gevonden?.versie ?? 0,
      antwoorden: gevonden?.doc.stroom.answers ?? {},
      regels: audit.filter(({ object }) => object === id).length,
    };
  }

  /** A tap whose process dies at this point; afterwards a new process, and what got no 2xx delivered again. */
  async function drukMetBreuk(
    punt: Breukpunt,
    activiteit: Parameters<typeof lever>[1],
    voor: () => Promise<void>,
  ): Promise<void> {
    const antwoord = await lever(sanne.persoon, activiteit);
    if (punt === "voor_neem") {
      await kind.bereikt("voor_neem");
      await kind.dood9();
    } else await kind.weg();
    await voor();
    kind = await startKind(toneel);
    sanne.toon(antwoord?.status === 200 ? antwoord : await leverTotGoed(sanne.persoon, activiteit));
  }

  for (const [beurt, [wanneer, punt]] of PUNTEN.entries()) {
    it(`survives kill -9 of the bot at every ${NACHT ? "" : "third "}answer, ${wanneer}; and is never half`, async () => {
      let id: string | null = null;
      let eerder = await stand(null);
      for (const [plek, { verb, velden }] of intake(`KNR-${punt}`).entries()) {
        const activiteit = sanne.tik(verb, velden);
        const breekt = NACHT || plek % PUNTEN.length === beurt;
        if (breekt) await kind.breek({ punt, bij: plek === 0 ? "^l:" : `^${verb}:` });
        if (!breekt) sanne.toon(await leverTotGoed(sanne.persoon, activiteit));
        else
          await drukMetBreuk(punt, activiteit, async () => {
            if (id === null) return;
            const tussen = await stand(id);
            const heel = punt !== "voor_commit";
            assert.equal(tussen.versie, eerder.versie + (heel ? 1 : 0), `${verb} ${plek}`);
            assert.equal(tussen.regels > eerder.regels, heel);
            if (heel) assert.deepEqual({ ...tussen.antwoorden, ...velden }, tussen.antwoorden);
            else assert.deepEqual(tussen.antwoorden, eerder.antwoorden);
          });
        id ??= vraagOp(sanne.kaart.kaart);
        const nu = await stand(id);
        assert.equal(nu.versie, plek + 1, "elke tik is precies één wijziging");
        assert.deepEqual({ ...nu.antwoorden, ...eerder.antwoorden, ...velden }, nu.antwoorden);
        eerder = nu;
      }
      assert.ok(sanne.heeft("briefje"), "doorgegeven");
      const doorgegeven = (await leesAudit(toneel)).filter(
        ({ actie, object }) => actie === "vraag.doorgeven" && object === id,
      );
      assert.equal(doorgegeven.length, 1);
    }).timeout(120_000);
  }

  for (const [wanneer, punt] of PUNTEN) {
    it(`also when it was typed in the chat, ${wanneer}: one vraag, one card`, async () => {
      const { persoon } = sanne;
      const woorden = `een formulier over zorgtoeslag ${punt}`;
      const metVraag = () => persoon.kaarten().filter(({ kaart }) => JSON.stringify(kaart).includes(woorden));
      await kind.breek({ punt, bij: "^a:" });
      const activiteit = persoon.gesprek.activiteit({ type: "message", text: woorden, textFormat: "plain" });
      const antwoord = await lever(persoon, activiteit);
      if (punt === "voor_neem") {
        await kind.bereikt("voor_neem");
        await kind.dood9();
      } else await kind.weg();
      kind = await startKind(toneel);
      if (antwoord?.status !== 200) await leverTotGoed(persoon, activiteit);
      await totdat(() => metVraag().length > 0, "een kaart", 10_000);
      const vraag = await leesVraag(toneel, vraagOp(metVraag()[0]?.kaart));
      assert.equal(vraag?.doc.stroom.answers["eigen_woorden"], woorden);
      assert.equal(metVraag().length, 1);
    }).timeout(90_000);
  }
});
