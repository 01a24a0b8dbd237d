import assert from "node:assert/strict";
import { maakKopie } from "../gemeente/kopie.ts";
import { FATIMA, JOOST, MARIJKE, SANNE } from "../support/bot.ts";
import type { Httpantwoord } from "../support/gesprek.ts";
import type { Breuk, Breukpunt } from "../support/main-met-breuk.ts";
import type { Persoon } from "../support/persoon.ts";
import { totdat } from "../support/totdat.ts";
import { maakVraag } from "./intake.ts";
import { Kindbot } from "./kindbot.ts";
import {
  alsTik,
  leesTaken,
  leesVraag,
  lever,
  leverTotGoed,
  startKind,
  type Toneel,
  tik,
  vraagOp,
  zetToneel,
  zin,
} from "./toneel.ts";

const NACHT = process.env["WIJKWIJZER_NACHT"] === "1";
/** A lease of a killed process ends after fifteen seconds; outside the nightly run the clock skips them. */
const PACHT_MS = 16_000;
const TERUG_BINNEN_MS = 30_000;
const TERMIJN_MS = 121_000;

/** Something that changes the state and what people see, and how to tell that both happened. */
interface Verloop {
  /** Brings the stage to just before it; gives what happens then. */
  readonly klaar: () => Promise<{
    readonly doe: () => Promise<boolean>;
    readonly nogEens: () => Promise<unknown>;
    readonly klopt: () => Promise<boolean>;
    readonly id: () => Promise<string>;
    readonly ruimOp: () => Promise<unknown>;
  }>;
  readonly commit: string;
  readonly taak: string;
  readonly chat: string;
  readonly punten: readonly (Breukpunt | "sigterm")[];
  /** The points of the night; together those of the day hold every point. */
  readonly nachts: readonly (Breukpunt | "sigterm")[];
}

describe("State and messages", () => {
  let toneel: Toneel;
  let kind: Kindbot;
  let verzet = 0;
  let keer = 0;
  const kopie = maakKopie();
  const mens = (oid: string): Persoon => toneel.persoon(oid, () => kind.url);
  let [sanne, fatima, joost, marijke] = [] as unknown as [Persoon, Persoon, Persoon, Persoon];
  before(async () => {
    kopie.schrijf("gemeente.yaml", kopie.lees("gemeente.yaml").replaceAll(/PT(?:5|10|15)M/g, "PT2M"));
    toneel = await zetToneel();
    kind = await startKind(toneel, 0, { GEMEENTE_CONFIG: kopie.map });
    [sanne, fatima, joost, marijke] = [mens(SANNE), mens(FATIMA), mens(JOOST), mens(MARIJKE)];
    await Promise.all([sanne, fatima, joost, marijke].map((persoon) => persoon.opent()));
  });
  after(async () => {
    await kind.dood9();
    await Kindbot.ruimOp();
    await toneel.sluit();
    kopie.weg();
  });

  const rustig = () =>
    totdat(
      async () =>
        [...(await leesTaken(toneel)).values()].every(
          ({ om, inhoud }) => inhoud["soort"] !== "stuur" && om > Date.now() + verzet,
        ),
      "niets meer te doen",
      20_000,
    );
  const ziet = (persoon: Persoon, id: string, ...woorden: readonly string[]) =>
    persoon.kaarten().some(({ kaart }) => {
      const tekst = JSON.stringify(kaart).replaceAll("\\", "");
      return tekst.includes(id) && woorden.every((woord) => tekst.includes(woord));
    });
  /** A tap whose answer may be lost with the process; whether it was answered. */
  async function doeTik(persoon: Persoon, activiteit: Parameters<typeof lever>[1]): Promise<boolean> {
    const antwoord: Httpantwoord | null = await lever(persoon, activiteit);
    return antwoord?.status === 200;
  }

  async function nieuweVraag(): Promise<string> {
    keer += 1;
    const id = await maakVraag(sanne, keer);
    await rustig();
    return id;
  }

  /** What is over cannot lapse during a later test. */
  const trekIn = (id: string) => async () => {
    const { doc } = (await leesVraag(toneel, id)) ?? assert.fail();
    await leverTotGoed(sanne, alsTik(sanne, "intrekken", { vraag: id, rev: doc.gevraagd.length }));
  };
  const status = (id: string, ...woorden: readonly string[]) => ziet(sanne, id, ...woorden);

  const VERLOPEN: Readonly<Record<string, Verloop>> = {
    "an offer to a colleague": {
      async klaar() {
        keer += 1;
        const begin = await sanne.gesprek.stuur(
          alsTik(sanne, "laat_terugbellen", { rev: keer }, { replyToId: sanne.kaarten()[0]?.activiteit }),
        );
        const id = vraagOp(begin.json);
        const velden = {
          eigen_woorden_r1: `een formulier ${keer}`,
          contact_r1: `06${10_000_000 + keer}`,
          leefgebied_r1: "weet_niet",
          wanneer_r1: "maakt_niet_uit",
        };
        const activiteit = alsTik(
          sanne,
          "verder",
          { vraag: id, rev: 1, stap: "terugbellen", ...velden },
          { replyToId: sanne.kaarten()[0]?.activiteit },
        );
        return {
          doe: () => doeTik(sanne, activiteit),
          nogEens: () => leverTotGoed(sanne, activiteit),
          id: async () => id,
          ruimOp: trekIn(id),
          klopt: async () =>
            (await leesVraag(toneel, id))?.doc.toestand.soort === "aangeboden" &&
            ziet(fatima, id, '"oppakken"') &&
            status(id, "Fatima", zin("status.gevraagd")),
        };
      },
      commit: "^verder:",
      taak: "^stuur:",
      chat: FATIMA,
      punten: ["voor_commit", "gepacht", "zenden", "sigterm"],
      nachts: ["na_commit", "voor_neem", "verzonden", "wijzigen"],
    },
    "an accept, and the sender's card that follows": {
      async klaar() {
        const id = await nieuweVraag();
        const activiteit = tik(
          fatima,
          "oppakken",
          {},
          fatima.kaarten().findLast(({ kaart }) => JSON.stringify(kaart).includes(id)),
        );
        return {
          doe: () => doeTik(fatima, activiteit),
          nogEens: () => leverTotGoed(fatima, activiteit),
          id: async () => id,
          ruimOp: trekIn(id),
          klopt: async () =>
            (await leesVraag(toneel, id))?.doc.toestand.soort === "opgepakt" &&
            status(id, "Fatima", zin("status.opgepakt")),
        };
      },
      commit: "^oppakken:",
      taak: "^stuur:",
      chat: SANNE,
      punten: ["na_commit", "wijzigen", "gewijzigd"],
      nachts: ["voor_commit", "voor_neem", "gepacht", "sigterm"],
    },
    "a call for help": {
      async klaar() {
        keer += 1;
        const activiteit = alsTik(sanne, "direct_hulp", { rev: keer });
        const eerder = new Set(await oproepen());
        const id = async () => (await oproepen()).find((oproep) => !eerder.has(oproep)) ?? "geen";
        return {
          doe: () => doeTik(sanne, activiteit),
          nogEens: () => leverTotGoed(sanne, activiteit),
          id,
          ruimOp: async () => leverTotGoed(sanne, alsTik(sanne, "oproep_klaar", { oproep: await id() })),
          klopt: async () => {
            const oproep = await id();
            return (
              [fatima, marijke].every((persoon) => ziet(persoon, oproep, '"oproep_komt"')) &&
              ziet(sanne, oproep, zin("oproep.titel_balie"))
            );
          },
        };
      },
      commit: "^l:",
      taak: "^stuur:oproep",
      chat: FATIMA,
      punten: ["na_commit", "voor_neem", "verzonden"],
      nachts: ["voor_commit", "gepacht", "zenden", "sigterm"],
    },
    "a term that lapses to the vervanger": {
      async klaar() {
        const id = await nieuweVraag();
        return {
          doe: async () => {
            verzet += TERMIJN_MS;
            await kind.verzet(verzet);
            return true;
          },
          nogEens: async () => null,
          id: async () => id,
          ruimOp: trekIn(id),
          klopt: async () => {
            const toestand = (await leesVraag(toneel, id))?.doc.toestand;
            return (
              toestand?.soort === "aangeboden" &&
              toestand.aan === JOOST &&
              ziet(joost, id, '"oppakken"') &&
              status(id, "Joost", zin("status.gevraagd"))
            );
          },
        };
      },
      commit: "^t:aanbod:",
      taak: "^aanbod:",
      chat: JOOST,
      punten: ["voor_commit", "gepacht", "verzonden"],
      nachts: ["na_commit", "zenden", "wijzigen"],
    },
  };

  /** Calls for help by their tasks, which keep them for a week. */
  async function oproepen(): Promise<readonly string[]> {
    return [...(await leesTaken(toneel)).values()].flatMap(({ inhoud }) =>
      inhoud["soort"] === "wis_oproep" ? [inhoud["oproep"] ?? ""] : [],
    );
  }

  /** Lets it happen with a process that ends at this point. */
  async function breekTijdens(
    punt: Breukpunt | "sigterm",
    verloop: Verloop,
    doe: () => Promise<boolean>,
  ): Promise<boolean> {
    const { teams } = toneel;
    if (punt === "sigterm") {
      teams.speel({ naMs: 500 });
      const voor = teams.verzoeken.length;
      const gedaan = await doe();
      await totdat(() => teams.verzoeken.length > voor, "een bericht onderweg", 10_000);
      assert.equal(await kind.stop(), 0, kind.uitvoer.slice(-500));
      return gedaan;
    }
    const zendpunt = punt === "zenden" || punt === "wijzigen";
    const wijzigt = punt === "wijzigen" || punt === "gewijzigd";
    const bij =
      punt === "gepacht"
        ? verloop.taak
        : zendpunt || punt === "verzonden" || wijzigt
          ? wijzigt
            ? SANNE
            : verloop.chat
          : verloop.commit;
    await kind.breek({ punt, bij } satisfies Breuk);
    if (zendpunt) teams.speel({ daarna: "zwijg" });
    const voor = teams.verzoeken.length;
    const gedaan = await doe();
    if (punt === "voor_neem") await kind.bereikt("voor_neem");
    if (zendpunt) await totdat(() => teams.verzoeken.length > voor, "een bericht onderweg", 10_000);
    if (zendpunt || punt === "voor_neem") await kind.dood9();
    else await kind.weg();
    teams.speel();
    return gedaan;
  }

  for (const [wat, verloop] of Object.entries(VERLOPEN)) {
    for (const punt of NACHT ? [...verloop.punten, ...verloop.nachts] : verloop.punten) {
      it(`agree after ${wat} that broke off at ${punt}`, async () => {
        await rustig();
        const { doe, nogEens, klopt, id, ruimOp } = await verloop.klaar();
        toneel.teams.verzoeken.length = 0;
        const gedaan = await breekTijdens(punt, verloop, doe);
        const begin = performance.now();
        const overgeslagen = NACHT ? 0 : PACHT_MS;
        verzet += overgeslagen;
        kind = await startKind(toneel, verzet, { GEMEENTE_CONFIG: kopie.map });
        if (!gedaan) await nogEens();
        await totdat(klopt, "stand en kaarten gelijk", TERUG_BINNEN_MS - overgeslagen);
        assert.ok(performance.now() - begin + overgeslagen <= TERUG_BINNEN_MS);
        await rustig();
        const dubbelMag = punt === "zenden" || punt === "verzonden";
        const over = await id();
        const perChat = new Map<string, number>();
        for (const { methode, gesprek, lichaam } of toneel.teams.verzoeken)
          if (methode === "POST" && JSON.stringify(lichaam).includes(over))
            perChat.set(gesprek, (perChat.get(gesprek) ?? 0) + 1);
        for (const [chat, aantal] of perChat)
          assert.ok(aantal <= (dubbelMag && chat.includes(verloop.chat) ? 2 : 1), `${aantal} berichten aan ${chat}`);
        if (dubbelMag) assert.equal(perChat.get(`a:${verloop.chat}`), 2, "het afgebroken bericht is niet herhaald");
        assert.ok(await klopt());
        await ruimOp();
      }).timeout(120_000);
    }
  }
});
