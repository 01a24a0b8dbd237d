import assert from "node:assert/strict";
import type { Wijkwijzer } from "../../src/samenstel.ts";
import { opmerkingen } from "../cards/keuring.ts";
import { FATIMA, SANNE } from "../support/bot.ts";
import { delen } from "../support/persoon.ts";
import { Vensterpersoon } from "../support/venster.ts";
import { vulTot } from "./bewoners.ts";
import { verstuurd } from "./sporen.ts";
import { alsTik, ga, leesVraag, startHier, type Toneel, urlVan, type Werkplek, zetToneel } from "./toneel.ts";

const KWAAD = "https://kwaad.example/x";
/** The kinds of reliability.md P41; each comes bare, in a sentence, twice, and hidden among invisible characters. */
const SOORTEN = [
  `[x](${KWAAD})`,
  `![x](${KWAAD}.png)`,
  `[x][1]\n\n[1]: ${KWAAD}`,
  `<${KWAAD}>`,
  KWAAD,
  "www.kwaad.example",
  "mailto:wie@kwaad.example",
  `<a href="${KWAAD}">x</a>`,
  "<at>Team</at>",
  '<at id="0">Iedereen</at>',
  "@everyone @Wijkteam",
  `<img src="${KWAAD}" onerror="alert(1)">`,
  "<script>alert(1)</script>",
  "<svg/onload=alert(1)>",
  `<iframe src="${KWAAD}"></iframe>`,
  "</script><style>*{display:none}</style>",
  "javascript:alert(1)",
  "data:text/html,<b>x</b>",
  "[112](tel:0900)",
  "msteams:/l/chat/0/0?users=x",
  "vbscript:msgbox(1)",
  "*schuin* **vet** _schuin_ __vet__",
  "~~weg~~ ~ ~x~",
  "# kop",
  "###### kop",
  "1. een",
  "- punt",
  "+ punt",
  "> aanhaling",
  "---",
  "***",
  "`code` ``code``",
  "```js\nalert(1)\n```",
  "| a | b |\n| - | - |\n| c | d |",
  "a | b \\| c",
  "\\[x\\](y) \\* \\\\",
  "&lt;b&gt; &#42; &amp;nbsp; &quot;",
  "${naam} ${$root} ${1+1}",
  "{{naam}} {{DATE(2026-11-26T06:08:39Z, SHORT)}} {{{TIME(x)}}}",
  "{naam} {nummer} {code}",
  '"},{"type":"Action.OpenUrl","url":"https://kwaad.example/x"}',
  '","type":"Image","url":"x',
  "%7B%22x%22%3A1%7D %0d%0aSet-Cookie: a=b",
  "\r\nX-Kop: x",
  "{{#if x}}y{{/if}} <%= 7*7 %> #{7*7} *{7*7}",
  "__proto__ constructor toString",
  "rechts \u202enaar links\u202c \u2066x\u2069",
  "on\u200bzicht\u200cbaar\ufeff \u00ad",
  "\u0000\u0007\u001b[31mrood\u001b[0m",
  "e\u0301\u0301\u0301\u0301 Z\u0351\u036b\u0343",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \ud83d half",
  "x".repeat(28 * 1024),
];
const VORMEN = [
  (kern: string) => kern,
  (kern: string) => `Mevrouw zegt ${kern} en nog iets`,
  (kern: string) => `${kern}\n${kern}`,
  (kern: string) => `\u200b${kern}\u2060`,
  (kern: string) => `  ${kern}  `,
  (kern: string) => `(${kern})`,
];
/** No field takes more; what is larger is refused before it is read. */
const MEESTE = 30 * 1024;
const CORPUS = SOORTEN.flatMap((soort) => VORMEN.map((vorm) => vorm(soort))).filter(({ length }) => length <= MEESTE);
/** As long as the field allows; longer is refused with the words left in the field. */
const PAST = CORPUS.filter((tekst) => tekst.trim().length <= 200);

/** reliability.md P41. */
describe("A text that would be more than a text", () => {
  let toneel: Toneel;
  let bot: Wijkwijzer;
  let sanne: Werkplek;
  const venster = (oid: string) => new Vensterpersoon(() => urlVan(bot), toneel.identiteit.tabToken(oid));
  before(async () => {
    toneel = await zetToneel();
    bot = await startHier(toneel);
    const plekken = await Promise.all([SANNE, FATIMA].map((oid) => ga(toneel.persoon(oid, () => urlVan(bot)))));
    sanne = plekken[0] ?? assert.fail();
  });
  after(async () => {
    await bot.stop();
    await toneel.sluit();
  });

  /** Nothing on a card but what our own code put there: no picture, no mention, no link, no button more. */
  function isKaal(kaart: unknown, knoppen: readonly string[], wat: string): void {
    assert.deepEqual(opmerkingen(kaart), [], wat);
    for (const deel of delen(kaart)) {
      const type = woord(deel["type"]);
      assert.ok(!["Image", "ImageSet", "Media", "Action.OpenUrl", "mention"].includes(type), `${wat}: ${type}`);
      assert.equal(deel["selectAction"] ?? deel["entities"] ?? deel["url"] ?? deel["backgroundImage"], undefined, wat);
      if (type === "TextBlock") assert.ok(!/kwaad|alert|DATE/.test(woord(deel["text"])), `${wat}: as markdown`);
      if (type === "TextRun") assert.ok(!woord(deel["text"]).includes("{{"), `${wat}: a card function`);
    }
    assert.deepEqual(knoppenOp(kaart), knoppen, wat);
  }
  const knoppenOp = (kaart: unknown) =>
    delen(kaart).flatMap(({ type, title }) => (woord(type).startsWith("Action.") ? [woord(title)] : []));
  const gelezen = (kaart: unknown) =>
    delen(kaart).flatMap(({ type, inlines }) => (type === "RichTextBlock" ? [samen(inlines)] : []));

  it("comes in more than three hundred forms", () => {
    assert.ok(new Set(CORPUS).size >= 300, `${CORPUS.length}`);
    assert.ok(new Set(PAST).size >= 250, `${PAST.length}`);
  });

  it("comes back from the window to the letter, as text in a field", async () => {
    const mens = venster(SANNE);
    await mens.doet("nieuwe_vraag");
    // What is not kept as it stands there is said beside it, and the page is then not asked again.
    const delen = () => Object.keys(mens.beeld).filter((naam) => naam !== "nietBewaard" && naam !== "verversen");
    const namen = JSON.stringify(delen().toSorted());
    for (const tekst of CORPUS) {
      await mens.doet("hervat", { vraag: String(mens.beeld.basis["vraag"]) });
      const knoppen = JSON.stringify([mens.beeld.knoppen, mens.beeld.noodknoppen]);
      await mens.typt({ eigen_woorden: tekst });
      const veld = mens.veld("eigen_woorden");
      const wat = JSON.stringify(tekst).slice(0, 80);
      const letterlijk = tekst.toWellFormed();
      assert.equal(veld.waarde, mens.beeld.nietBewaard === undefined ? letterlijk.trim() : letterlijk, wat);
      assert.equal(JSON.stringify([mens.beeld.knoppen, mens.beeld.noodknoppen]), knoppen, wat);
      assert.equal(JSON.stringify(delen().toSorted()), namen, wat);
      assert.ok(!mens.beeld.alineas.some((alinea) => /kwaad|alert/.test(alinea.tekst)), wat);
    }
  }).timeout(90_000);

  it("is kept to the letter, and read to the letter on the card and in the window of whoever gets it", async () => {
    const fatima = toneel.persoon(FATIMA, () => urlVan(bot));
    const inVenster = venster(FATIMA);
    let knoppen: readonly string[] | null = null;
    for (const [n, tekst] of PAST.filter((_, plek) => plek % 5 === 0).entries()) {
      const vraag = await geefDoor(tekst, n);
      const doc = (await leesVraag(toneel, vraag))?.doc ?? assert.fail();
      const wat = JSON.stringify(tekst).slice(0, 80);
      assert.equal(doc.stroom.answers["eigen_woorden"], tekst.toWellFormed().trim(), wat);
      const { json } = await fatima.gesprek.stuur(alsTik(fatima, "bekijken", { vraag, rev: 1 }));
      const kaart = json?.["value"];
      knoppen ??= knoppenOp(kaart);
      isKaal(kaart, knoppen, wat);
      const woorden = zonderOnzichtbaar(tekst);
      assert.ok(
        gelezen(kaart).some((alinea) => zonderOnzichtbaar(alinea).includes(woorden)),
        wat,
      );
      await inVenster.doet("bekijken", { vraag });
      assert.ok(
        inVenster.beeld.regels.some(({ waarde }) => waarde === tekst.toWellFormed().trim()),
        wat,
      );
    }
  }).timeout(120_000);

  it("is read to the letter on the card that is read aloud, beside the button that changes it", async () => {
    const mens = venster(SANNE);
    await mens.doet("nieuwe_vraag");
    const vraag = String(mens.beeld.basis["vraag"]);
    await vulTot(mens, "stap/voorlezen");
    let knoppen: readonly string[] | null = null;
    for (const tekst of PAST.filter((_, plek) => plek % 7 === 0)) {
      await mens.doet("hervat", { vraag });
      await mens.doet("wijzig", { ...mens.beeld.basis, stap: "woorden" });
      for (const knop of ["Verder", "Laat staan"])
        if (mens.beeld.knoppen.some(({ titel }) => titel === knop) && mens.beeld.naam === "stap/woorden")
          await mens.drukt(knop, { eigen_woorden: tekst });
      await vulTot(mens, "stap/voorlezen");
      const wat = JSON.stringify(tekst).slice(0, 80);
      const { json } = await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "hervat", { vraag }));
      const kaart = json?.["value"];
      knoppen ??= knoppenOp(kaart);
      isKaal(kaart, knoppen, wat);
      assert.ok(
        gelezen(kaart).some((alinea) => zonderOnzichtbaar(alinea) === zonderOnzichtbaar(tekst)),
        wat,
      );
    }
  }).timeout(120_000);

  it("is in no message of its own, no notification and no button", async () => {
    await verstuurd(toneel);
    const { verzoeken } = toneel.teams;
    assert.ok(verzoeken.length > 40);
    for (const { lichaam } of verzoeken) {
      assert.ok(!/kwaad|alert\(|<at>|DATE\(/.test(JSON.stringify(lichaam)), JSON.stringify(lichaam).slice(0, 300));
      assert.equal(lichaam["entities"], undefined);
      assert.notEqual(lichaam["textFormat"], "markdown");
    }
  });

  it("stands on the card of whoever types it as the value of a field, and nowhere else", async () => {
    let knoppen: readonly string[] | null = null;
    for (const [n, tekst] of PAST.filter((_, plek) => plek % 3 === 0).entries()) {
      const rev = 5_000 + n;
      const begin = await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "laat_terugbellen", { rev }));
      const vraag = /"vraag":"([\w-]+)"/.exec(begin.ruw)?.[1] ?? assert.fail();
      // Without a number it is asked again, with the words still there.
      const data = {
        vraag,
        rev: 1,
        stap: "terugbellen",
        eigen_woorden_r1: tekst,
        leefgebied_r1: "weet_niet",
        gegevens: "staan",
      };
      const { json } = await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "verder", data));
      const kaart = json?.["value"];
      const wat = JSON.stringify(tekst).slice(0, 80);
      const veld = delen(kaart).find(({ id }) => woord(id).startsWith("eigen_woorden_r"));
      assert.equal(veld?.["value"], tekst.toWellFormed(), wat);
      knoppen ??= knoppenOp(kaart);
      isKaal(kaart, knoppen, wat);
      await sanne.persoon.gesprek.stuur(alsTik(sanne.persoon, "weggooien", { vraag, rev: 1 }));
    }
  }).timeout(120_000);

  /** A call-back with these words, as somebody at the desk hands it over in the window. */
  async function geefDoor(tekst: string, n: number): Promise<string> {
    const mens = venster(SANNE);
    await mens.doet("laat_terugbellen");
    const vraag = String(mens.beeld.basis["vraag"]);
    const staart = `_r${mens.beeld.basis["rev"] ?? 0}`;
    const velden = {
      [`eigen_woorden${staart}`]: tekst,
      [`contact${staart}`]: `06 ${20_000_000 + n}`,
      [`leefgebied${staart}`]: "weet_niet",
    };
    await mens.doet("verder", { ...mens.beeld.basis, ...velden, gegevens: "staan" });
    return vraag;
  }
});

function woord(waarde: unknown): string {
  return typeof waarde === "string" ? waarde : "";
}

function samen(inlines: unknown): string {
  return Array.isArray(inlines) ? inlines.map((run) => String(run?.text ?? "")).join("") : "";
}

/** What a person can tell apart: invisible characters do not count, nor how much white there is. */
function zonderOnzichtbaar(tekst: string): string {
  return tekst
    .toWellFormed()
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, (teken) => (/\s/.test(teken) ? " " : ""))
    .replaceAll(/\s+/g, " ")
    .trim();
}
