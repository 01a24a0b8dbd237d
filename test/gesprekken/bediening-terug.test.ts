import assert from "node:assert/strict";
import type { Gemeente } from "../../src/domain/gemeente.ts";
import { doorloop, geefDoor, vraagOp, vult, zietSamen, zoalsNu } from "../support/doorlopen.ts";
import { delen, leesbaar, type Persoon, type Schermkaart } from "../support/persoon.ts";
import { type Toneel, zetToneel } from "../support/toneel.ts";
import { totdat } from "../support/totdat.ts";

const HUUR = { eigen_woorden: "Mevrouw kan de huur niet betalen", leefgebied: "Geldzaken" } as const;
/** How long the link of a slip lives here; Redis lets it go by its own clock. */
const BRIEFJE = "PT3S";

describe("a resident who comes back", () => {
  let toneel: Toneel;
  before(async () => {
    toneel = await zetToneel({ gemeente: metKorteLink });
  });
  after(() => toneel?.sluit());

  /** Presses `Bewoner komt terug` and looks a code up. */
  async function zoekt(balie: Persoon, code: string): Promise<string> {
    const start = balie.laatste();
    await balie.drukt("Bewoner komt terug", {}, start);
    return vult(balie, "Opzoeken", { code }, zoalsNu(balie, start));
  }

  /** The code on the slip of a vraag that was handed over. */
  async function codeVan(balie: Persoon, op: Schermkaart): Promise<string> {
    const briefje = await balie.drukt("Briefje tonen", {}, zoalsNu(balie, op));
    const code = /Uw code: ([a-z]+-[a-z]+-\d\d)/.exec(briefje)?.[1];
    assert.ok(code, briefje);
    return code;
  }

  it("hears that the vraag is not taken up yet, and the colleague who is asked hears that he was here", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.balie()];
    const { op, nummer } = await geefDoor(balie, { ...HUUR, contact: "06 55550001" });
    const gezegd = await zoekt(later, await codeVan(balie, op));
    assert.match(gezegd, /Uw vraag is nog niet opgepakt.*U hoort uiterlijk \w+ \d+ \w+ van ons/);
    assert.doesNotMatch(gezegd, /huur|Geldzaken/);
    await zietSamen(toneel.fatima, `Vraag ${nummer} voor jou`, "De bewoner kwam vragen hoe het staat");
  });

  it("hears when he will be called once the vraag was taken up, and its owner hears that he was here", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.balie()];
    const { op, nummer } = await geefDoor(balie, { ...HUUR, contact: "06 55550002" });
    const aanbod = await toneel.fatima.ziet(`Vraag ${nummer} voor jou`);
    await toneel.fatima.drukt("Ik pak dit op", {}, aanbod);
    assert.match(
      await zoekt(later, await codeVan(balie, op)),
      /Uw vraag is opgepakt\. U hoort uiterlijk \w+ \d+ \w+ van ons\./,
    );
    await zietSamen(toneel.fatima, `Vraag ${nummer} is van jou`, "De bewoner kwam vragen hoe het staat");
  });

  it("is helped on with an open draft, in any spelling of the code", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.balie()];
    await balie.drukt("Nieuwe vraag");
    const gezegd = await vult(balie, "Later verder", { eigen_woorden: "Meneer zoekt werk" });
    const code = /Code voor de bewoner: ([a-z]+-[a-z]+-\d\d)/.exec(gezegd)?.[1] ?? "";
    assert.match(
      await zoekt(later, ` ${code.toUpperCase().replaceAll("-", ". ")} `),
      /Vraag de bewoner of dit nog klopt/,
    );
  });

  it("is told what to do when nobody knows the code", async () => {
    const balie = await toneel.balie();
    const gezegd = await zoekt(balie, "lama-karavaan-99");
    assert.match(gezegd, /Code lama-karavaan-99 ken ik niet\. Kijk of je goed typte/);
    assert.match(await zoekt(await toneel.balie(), ""), /Vul dit nog in/);
  });

  it("without a code gets a call back that is more pressing than an ordinary one", async () => {
    const balie = await toneel.balie();
    const start = balie.laatste();
    await balie.drukt("Bewoner komt terug", {}, start);
    await balie.drukt("Geen code", {}, zoalsNu(balie, start));
    const vraag = vraagOp(zoalsNu(balie, start));
    await doorloop(balie, { contact: "06 55550003" }, { op: zoalsNu(balie, start) });
    assert.equal((await toneel.lezer.vraag(vraag))?.plaatsing?.haast, "morgen");
  });

  it("has a draft that only staff of that team can open: elsewhere its code is as good as unknown", async () => {
    const balie = await toneel.balie();
    await balie.drukt("Nieuwe vraag");
    const gezegd = await vult(balie, "Later verder", { eigen_woorden: "Meneer zoekt werk" });
    const code = /Code voor de bewoner: ([a-z]+-[a-z]+-\d\d)/.exec(gezegd)?.[1] ?? "";
    assert.match(await toneel.joost.typt(code), new RegExp(`Code ${code} ken ik niet`));
    const { json } = await toneel.joost.gesprek.tikt("concept_overnemen", { code });
    assert.doesNotMatch(leesbaar(json?.["value"]), /Meneer zoekt werk|Klopt dit/);
    assert.match(await toneel.fatima.typt(code), new RegExp(`Ik heb code ${code} gevonden`));
  });

  it("is noticed by the telephone number at another desk, however it is written", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.balie()];
    const { vraag, nummer } = await geefDoor(balie, { ...HUUR, contact: "06-5555 0004" });
    const start = later.laatste();
    await later.drukt("Laat terugbellen", {}, start);
    const tweede = vraagOp(zoalsNu(later, start));
    const gevraagd = await vult(
      later,
      "Doorgeven",
      { eigen_woorden: "Kan de huur niet betalen", contact: "+31 6 55550004" },
      zoalsNu(later, start),
    );
    assert.match(gevraagd, new RegExp(`Met dit nummer staat al een vraag open: vraag ${nummer}\\.`));
    assert.doesNotMatch(gevraagd, /Mevrouw/, "nothing of the other vraag is shown");
    assert.match(
      await later.drukt("Ja, dezelfde vraag", {}, zoalsNu(later, start)),
      new RegExp(`Vraag ${nummer} blijft de enige`),
    );
    assert.equal(await toneel.lezer.vraag(tweede), null);
    assert.equal((await toneel.lezer.vraag(vraag))?.terugGeweest.length, 1);
  });

  it("is told to a volunteer without the number of somebody else's vraag, and that it was found is logged", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.vrijwilliger()];
    const { vraag, nummer } = await geefDoor(balie, { ...HUUR, contact: "06 55550006" });
    const gevonden = async () =>
      (await toneel.lezer.leesbaarInRedis()).split(`"vraag.zoeken","object","${vraag}"`).length - 1;
    const start = later.laatste();
    await later.drukt("Laat terugbellen", {}, start);
    const velden = { eigen_woorden: "Kan de huur niet betalen", contact: "06 55550006" };
    const gevraagd = await vult(later, "Doorgeven", velden, zoalsNu(later, start));
    assert.match(gevraagd, /Met dit nummer staat al een vraag open\. Gaat dit over dezelfde vraag\?/);
    assert.equal(await gevonden(), 1);
    const gezegd = await later.drukt("Ja, dezelfde vraag", {}, zoalsNu(later, start));
    assert.match(gezegd, /De eerdere vraag blijft de enige/);
    assert.doesNotMatch(gevraagd + gezegd, new RegExp(`[Vv]raag ${nummer}\\b`));
    assert.equal(await gevonden(), 1);
  });

  it("may have another question under the same telephone number", async () => {
    const [balie, later] = [await toneel.balie(), await toneel.balie()];
    const { nummer } = await geefDoor(balie, { ...HUUR, contact: "06 55550005" });
    const start = later.laatste();
    await later.drukt("Laat terugbellen", {}, start);
    await vult(
      later,
      "Doorgeven",
      { eigen_woorden: "Vraag over de tuin", contact: "06 55550005" },
      zoalsNu(later, start),
    );
    const gezegd = await later.drukt("Nee, dit is een andere vraag", {}, zoalsNu(later, start));
    assert.match(gezegd, new RegExp(`Dit is vraag (?!${nummer}\\.)\\d+`));
  });

  describe("with a slip", () => {
    /** The link behind `Briefje printen`, at the port where this bot listens. */
    async function linkVan(balie: Persoon, op: Schermkaart): Promise<string> {
      await balie.drukt("Briefje tonen", {}, zoalsNu(balie, op));
      return linkOp(zoalsNu(balie, op));
    }

    function linkOp({ kaart }: Schermkaart): string {
      const knop = delen(kaart).find(({ title }) => title === "Briefje printen");
      return String(knop?.["url"]).replace("http://127.0.0.1:3978", toneel.bot.url);
    }

    it("reads only a code, a day and a number: no subject, no name", async () => {
      const balie = await toneel.balie();
      const { op } = await geefDoor(balie, { ...HUUR, voornaam: "Jannie", contact: "06 55550006" });
      const briefje = await balie.drukt("Briefje tonen", {}, zoalsNu(balie, op));
      assert.match(briefje, /U hoort uiterlijk \w+ \d+ \w+ van ons\. Niets gehoord\? Bel 023-555 01 10/);
      const pagina = await (await fetch(linkOp(zoalsNu(balie, op)), { method: "POST" })).text();
      for (const tekst of [briefje, pagina]) assert.doesNotMatch(tekst, /Jannie|huur|Geldzaken|veilig|5555/i);
    });

    it("has a link that shows a button first, the slip once, and then no more", async () => {
      const balie = await toneel.balie();
      const { op, vraag } = await geefDoor(balie, { ...HUUR, contact: "06 55550007" });
      const link = await linkVan(balie, op);
      const code = (await toneel.lezer.vraag(vraag))?.code ?? "";
      for (let keer = 0; keer < 2; keer++) {
        const voorbeeld = await fetch(link);
        const tekst = await voorbeeld.text();
        assert.equal(voorbeeld.status, 200);
        assert.match(tekst, /<button>Toon het briefje<\/button>/);
        assert.ok(!tekst.includes(code));
      }
      const [een, twee] = await Promise.all([fetch(link, { method: "POST" }), fetch(link, { method: "POST" })]);
      assert.deepEqual(
        [een.status, twee.status].toSorted((a, b) => a - b),
        [200, 410],
        "of two at once one gets it",
      );
      const [goed, op_is_op] = een.status === 200 ? [een, twee] : [twee, een];
      assert.ok((await goed.text()).includes(code));
      assert.ok(!(await op_is_op.text()).includes(code));
      assert.equal((await fetch(link, { method: "POST" })).status, 410);
      keurKoppen(goed);
    });

    it("has a link that dies after its term, and none that can be guessed", async () => {
      const balie = await toneel.balie();
      const { op } = await geefDoor(balie, { ...HUUR, contact: "06 55550008" });
      const link = await linkVan(balie, op);
      const geheim = link.split("/").at(-1) ?? "";
      assert.ok(await toneel.lezer.leidtErgensHeen(`briefje/${geheim}`));
      await totdat(async () => !(await toneel.lezer.leidtErgensHeen(`briefje/${geheim}`)), "de link is voorbij");
      assert.equal((await fetch(link, { method: "POST" })).status, 410);
      assert.equal((await fetch(`${toneel.bot.url}/briefje/${"a".repeat(32)}`, { method: "POST" })).status, 410);
      assert.equal((await fetch(`${toneel.bot.url}/briefje/x`, { method: "POST" })).status, 410);
    });

    it("gets a new link each time it is asked for", async () => {
      const balie = await toneel.balie();
      const { op } = await geefDoor(balie, { ...HUUR, contact: "06 55550009" });
      const eerste = await linkVan(balie, op);
      await fetch(eerste, { method: "POST" });
      await balie.drukt("Terug", {}, zoalsNu(balie, op));
      const tweede = await linkVan(balie, op);
      assert.notEqual(tweede, eerste);
      assert.equal((await fetch(tweede, { method: "POST" })).status, 200);
    });
  });
});

function metKorteLink(gemeente: Gemeente): Gemeente {
  return { ...gemeente, termijnen: { ...gemeente.termijnen, briefje: BRIEFJE } };
}

/** A page with a code on it is kept by nobody on the way. */
function keurKoppen({ headers }: Response): void {
  assert.match(headers.get("cache-control") ?? "", /no-store/);
  assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*frame-ancestors 'none'/);
  assert.equal(headers.get("x-content-type-options"), "nosniff");
  assert.equal(headers.get("referrer-policy"), "no-referrer");
}
