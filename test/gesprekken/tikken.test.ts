import assert from "node:assert/strict";
import { doorloop, vult } from "../support/doorlopen.ts";
import { leesbaar, type Persoon } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";

interface Route {
  readonly wat: string;
  readonly tikken: number;
  readonly wie: "balie" | "vrijwilliger";
  /** Goes from the start card to the end, and gives the words on the screen there. */
  readonly loop: (wie: Persoon) => Promise<string>;
  readonly einde: RegExp;
}

const HUUR = "Mevrouw kan de huur deze maand niet betalen";

/** Every way through, as a person takes it who fills in only what is needed (practice review, part 2). */
const ROUTES: readonly Route[] = [
  {
    wat: "`Snel klaar`",
    tikken: 2,
    wie: "balie",
    loop: async (wie) => {
      await wie.drukt("Snel klaar");
      return vult(wie, "Tellen", { onderwerp: "Vervoer" });
    },
    einde: /Geteld bij Vervoer/,
  },
  {
    wat: "`Laat terugbellen`",
    tikken: 2,
    wie: "vrijwilliger",
    loop: async (wie) => {
      await wie.drukt("Laat terugbellen");
      return vult(wie, "Doorgeven", { eigen_woorden: "Vraag over een formulier", contact: "06 22220001" });
    },
    einde: /Doorgegeven aan het wijkteam/,
  },
  {
    wat: "an answered question",
    tikken: 3,
    wie: "balie",
    loop: async (wie) => {
      await wie.drukt("Nieuwe vraag");
      await vult(wie, "Verder", { eigen_woorden: "Hoe verleng ik mijn parkeerkaart?" });
      return vult(wie, "Dit was het antwoord", { leefgebied: "Vervoer" });
    },
    einde: /Geteld als beantwoord/,
  },
  {
    wat: "a volunteer's vraag",
    tikken: 7,
    wie: "vrijwilliger",
    loop: (wie) => heleVraag(wie, { eigen_woorden: HUUR, leefgebied: "Geldzaken", contact: "06 22220002" }),
    einde: /Doorgegeven aan het wijkteam/,
  },
  {
    wat: "the desk's vraag",
    tikken: 8,
    wie: "balie",
    loop: (wie) => heleVraag(wie, { eigen_woorden: HUUR, leefgebied: "Geldzaken", contact: "06 22220003" }),
    einde: /Doorgegeven aan het wijkteam/,
  },
  {
    wat: "the desk's vraag with a Wmo-melding",
    tikken: 9,
    wie: "balie",
    loop: (wie) =>
      heleVraag(wie, {
        eigen_woorden: "Meneer vraagt huishoudelijke hulp",
        leefgebied: "Huishouden en papieren",
        contact: "06 22220004",
        melding: "Ja",
      }),
    einde: /Doorgegeven aan het wijkteam/,
  },
  {
    wat: "danger (`Direct hulp`)",
    tikken: 1,
    wie: "vrijwilliger",
    loop: (wie) => wie.drukt("Direct hulp"),
    einde: /Bel nu 112/,
  },
  {
    wat: "a bad feeling (`Ik vertrouw het niet`)",
    tikken: 1,
    wie: "vrijwilliger",
    loop: (wie) => wie.drukt("Ik vertrouw het niet"),
    einde: /Ik roep Fatima/,
  },
];

describe("a person at the desk", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel();
  });
  after(() => toneel?.sluit());

  for (const { wat, tikken, wie, loop, einde } of ROUTES) {
    it(`is done with ${wat} in ${tikken} tap${tikken === 1 ? "" : "s"}`, async () => {
      const persoon = await toneel[wie]();
      assert.match(await loop(persoon), einde);
      assert.equal(persoon.tikken, tikken);
    });
  }

  it("saves one tap of the 8 when the vraag begins in the chat", async () => {
    const balie = await toneel.balie();
    await balie.typt(HUUR);
    const op = await balie.ziet("Schrijf het in zijn eigen woorden");
    const eind = await doorloop(balie, { leefgebied: "Geldzaken", contact: "06 22220005" }, { op });
    assert.match(leesbaar(eind.kaart), /Doorgegeven aan het wijkteam/);
    assert.equal(balie.tikken, 7);
  });
});

async function heleVraag(wie: Persoon, antwoorden: Parameters<typeof doorloop>[1]): Promise<string> {
  await wie.drukt("Nieuwe vraag");
  return leesbaar((await doorloop(wie, antwoorden)).kaart);
}
