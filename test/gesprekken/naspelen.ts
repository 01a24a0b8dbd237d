import assert from "node:assert/strict";
import type { Vraag } from "../../src/domain/vraag.ts";
import { type Uitkomst, uitkomstVan } from "../support/nalezen.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

/** One of the model conversations, its facts entered through the bot's own questions. */
export interface Voorbeeldgesprek {
  readonly nr: number;
  readonly wat: string;
  readonly verwacht: Uitkomst;
  /** How often somebody at the desk pressed a button. */
  readonly tikken: number;
  /** Plays it to the end. */
  readonly speel: (toneel: Toneel) => Promise<Gespeeld>;
  /** What must or must not be kept of it; null when everything was erased. */
  readonly bewaard: (vraag: Vraag | null) => void;
}

export interface Gespeeld {
  readonly vraag: string;
  readonly tikken: number;
}

/** Plays conversations against one bot and compares what it stored with the expected outcome. */
export function speelNa(gesprekken: readonly Voorbeeldgesprek[]): void {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const { nr, wat, verwacht, tikken, speel, bewaard } of gesprekken) {
    const { uitkomst, urgentie, veiligheid, instemming } = verwacht;
    const einde = [uitkomst, urgentie, veiligheid.join("+") || "no label", `consent ${instemming}`].join(", ");
    it(`${nr}. ${wat}: ${einde} (${tikken} taps)`, async () => {
      await toneel.lezer.vanafNu();
      const gespeeld = await speel(toneel);
      assert.deepEqual(await uitkomstVan(toneel.lezer, gespeeld.vraag), verwacht);
      bewaard(await toneel.lezer.vraag(gespeeld.vraag));
      assert.equal(gespeeld.tikken, tikken, "taps");
    });
  }
}

/** Everything that is kept of the resident's words, in one text. */
export function woordenIn(vraag: Vraag | null): string {
  assert.ok(vraag, "de vraag is weg");
  return JSON.stringify(vraag.stroom.answers);
}

export function isGewist(vraag: Vraag | null): void {
  assert.equal(vraag, null, "er is nog iets bewaard");
}
