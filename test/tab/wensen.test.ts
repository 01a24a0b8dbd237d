import assert from "node:assert/strict";
import { createSandbox, type SinonFakeTimers } from "sinon";
import type { Vensterverzoek } from "../../src/tab/protocol.ts";
import type { Uitslag } from "../../src/tab/verzend.ts";
import { type Wens, Wensenrij } from "../../src/tab/wensen.ts";

const GEEN: Uitslag = { soort: "geen" };
const ZIN: Uitslag = { soort: "zin", tekst: "goed" };

describe("The row of wishes", () => {
  const bak = createSandbox();
  let klok: SinonFakeTimers;
  let verzonden: Vensterverzoek[];
  let meldingen: [boolean, boolean][];
  let antwoorden: (Uitslag | Promise<Uitslag>)[];
  let rij: Wensenrij;
  let klaar: string[];

  beforeEach(() => {
    klok = bak.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    verzonden = [];
    meldingen = [];
    antwoorden = [];
    klaar = [];
    rij = new Wensenrij(
      async (verzoek, afbreken) => {
        verzonden.push(verzoek);
        const { promise, resolve } = Promise.withResolvers<Uitslag>();
        afbreken.addEventListener("abort", () => resolve(GEEN));
        return Promise.race([antwoorden.shift() ?? ZIN, promise]);
      },
      (verbonden, nood) => meldingen.push([verbonden, nood]),
    );
  });
  afterEach(() => bak.restore());

  function wens(verb: string, deel: Partial<Wens> = {}): Wens {
    const af = (gevolg: unknown): void => void klaar.push(gevolg === null ? `${verb} niet` : verb);
    return { verb, data: () => ({}), voorrang: false, blijvend: false, klaar: af, ...deel };
  }

  it("sends one at a time and in order", async () => {
    for (const verb of ["a", "b", "c"]) rij.voegToe(wens(verb));
    assert.equal(verzonden.length, 1);
    await klok.runAllAsync();
    assert.deepEqual(klaar, ["a", "b", "c"]);
    assert.deepEqual(meldingen, []);
  });

  it("sends what may not have arrived again as it was, waiting ever longer", async () => {
    antwoorden = Array.from({ length: 8 }, () => GEEN);
    let keer = 0;
    rij.voegToe(wens("a", { data: () => ({ keer: ++keer }) }));
    const tijden: number[] = [];
    const begin = klok.now;
    for (let vorige = 0; klaar.length === 0; vorige = verzonden.length) {
      await klok.nextAsync();
      if (verzonden.length > vorige) tijden.push(klok.now - begin);
    }
    assert.equal(new Set(verzonden.map(({ op }) => op)).size, 1);
    assert.deepEqual([...new Set(verzonden.map(({ data }) => data["keer"]))], [1]);
    const pauzes = tijden.map((tijd, plaats) => tijd - (tijden[plaats - 1] ?? 0));
    assert.ok(
      pauzes.slice(1, 4).every((pauze, plaats) => pauze > (pauzes[plaats] ?? 0) * 1.2),
      String(pauzes),
    );
    assert.ok(Math.max(...pauzes) <= 18_000, String(pauzes));
    assert.deepEqual(meldingen.at(-1), [true, false]);
  });

  it("tries at once when the network is back", async () => {
    antwoorden = [GEEN, GEEN, GEEN, GEEN, GEEN];
    rij.voegToe(wens("a"));
    await klok.tickAsync(7_000);
    const eerst = verzonden.length;
    rij.por();
    await klok.tickAsync(0);
    assert.equal(verzonden.length, eerst + 1);
  });

  it("lets help go before everything, also before what is under way, and loses nothing by it", async () => {
    antwoorden = [new Promise(() => {})];
    rij.voegToe(wens("a"));
    rij.voegToe(wens("b"));
    rij.voegToe(wens("hulp", { voorrang: true }));
    await klok.runAllAsync();
    assert.deepEqual(klaar, ["hulp", "a", "b"]);
    const [eerste, , weer] = verzonden;
    assert.equal(eerste?.op, weer?.op, "what was broken off is still the same wish");
    assert.deepEqual(meldingen, [], "and that was no lost connection");
  });

  it("says it when somebody waits for help and there is no connection", async () => {
    antwoorden = [GEEN, GEEN];
    rij.voegToe(wens("hulp", { voorrang: true }));
    await klok.runAllAsync();
    assert.deepEqual(meldingen, [
      [false, true],
      [false, true],
      [true, false],
    ]);
  });

  it("leaves out what is not wanted any more when its turn comes", async () => {
    rij.voegToe(wens("a"));
    rij.voegToe(wens("b", { data: () => null }));
    await klok.runAllAsync();
    assert.deepEqual(klaar, ["a", "b niet"]);
    assert.equal(verzonden.length, 1);
  });

  it("gives every wish a number of its own that the door accepts", async () => {
    for (let i = 0; i < 50; i += 1) rij.voegToe(wens("a"));
    await klok.runAllAsync();
    assert.equal(new Set(verzonden.map(({ op }) => op)).size, 50);
    for (const { op } of verzonden) assert.match(op, /^[\w-]{16,40}$/u);
  });
});
