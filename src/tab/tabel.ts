import { zichtbaar } from "../../cards/tekst.ts";
import type { Tabel, Tabelrij } from "../../dialogs/beeld.ts";
import { csvVan } from "./csv.ts";
import { maak, zet } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

/** A table, in a region that scrolls by itself when it is wider than the page, with the ways to take it along. */
export function maakTabel(gegeven: Tabel, id: string): readonly HTMLElement[] {
  const tabel = leesbaar(gegeven);
  const [eerste = "", ...rest] = tabel.kolommen;
  const woorden = new Set(tabel.woordkolommen);
  const klasse = (plek: number) => (woorden.has(plek + 1) ? undefined : "getal");
  const kop = maak("tr", {}, [
    maak("th", { scope: "col" }, [eerste]),
    ...rest.map((kolom, plek) => maak("th", { scope: "col", class: klasse(plek) }, [kolom])),
  ]);
  const element = maak("table", {}, [
    maak("caption", { id }, [tabel.bijschrift]),
    maak("thead", {}, [kop]),
    maak(
      "tbody",
      {},
      tabel.rijen.map((een) => rij(een, klasse)),
    ),
    ...(tabel.totaal === undefined ? [] : [maak("tfoot", {}, [rij(tabel.totaal, klasse)])]),
  ]);
  const vak = maak("div", { class: "tabelvak" }, [element]);
  const wenk = maak("p", { class: "klein wenk", hidden: true }, [WOORDEN.schuifOpzij]);
  volgBreedte(vak, { id, wenk });
  return [vak, wenk, ...(tabel.bestand === undefined ? [] : [meenemen(tabel, tabel.bestand, element)])];
}

function rij({ kop, waarden }: Tabelrij, klasse: (plek: number) => string | undefined): HTMLElement {
  const cellen = waarden.map((waarde, plek) => maak("td", { class: klasse(plek) }, [waarde]));
  return maak("tr", {}, [maak("th", { scope: "row" }, [kop]), ...cellen]);
}

interface Breedte {
  readonly id: string;
  readonly wenk: HTMLElement;
}

const gevolgd = new WeakMap<Element, Breedte>();
const breedtes = new ResizeObserver((vakken) => {
  for (const { target } of vakken) {
    const past = target.scrollWidth <= target.clientWidth;
    const bij = gevolgd.get(target);
    zet(target, {
      tabindex: past ? undefined : 0,
      role: past ? undefined : "region",
      "aria-labelledby": past ? undefined : bij?.id,
    });
    if (bij !== undefined) bij.wenk.hidden = past;
  }
});

/** Only what does not fit is a stop for the keyboard, and says that there is more. */
function volgBreedte(vak: HTMLElement, bij: Breedte): void {
  gevolgd.set(vak, bij);
  breedtes.observe(vak);
}

/** Teams on the desk keeps a second file back, and on telephones every file, without a word: so there is a copy beside it. */
function meenemen(tabel: Tabel, bestand: string, element: HTMLTableElement): HTMLElement {
  const stand = maak("span", { class: "kopie-stand", role: "status" });
  const bij = `: ${tabel.bijschrift}`;
  const bewaar = maakKnop({ titel: WOORDEN.bewaarCsv, naam: WOORDEN.bewaarCsv + bij }, () => {
    download(csvVan(tabel), `${bestand}.csv`);
    stand.textContent = WOORDEN.csvBewaard;
  });
  const kopieer = maakKnop({ titel: WOORDEN.kopieerTabel, naam: WOORDEN.kopieerTabel + bij }, () => {
    stand.textContent = kies(element) ? WOORDEN.tabelGekopieerd : WOORDEN.tabelZelf;
  });
  return maak("div", { class: "kopie meenemen" }, [bewaar, kopieer, stand]);
}

function download(inhoud: string, naam: string): void {
  const href = URL.createObjectURL(new Blob([inhoud], { type: "text/csv;charset=utf-8" }));
  maak("a", { href, download: naam }).click();
  // The browser has it only when it has begun to save.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** Selects the table and copies it as one; without the clipboard it stays selected. */
function kies(element: HTMLTableElement): boolean {
  getSelection()?.selectAllChildren(element);
  if (!document.execCommand("copy")) return false;
  getSelection()?.removeAllRanges();
  return true;
}

function leesbaar(tabel: Tabel): Tabel {
  const rijtje = ({ kop, waarden }: Tabelrij) => ({ kop: zichtbaar(kop), waarden: waarden.map(zichtbaar) });
  return {
    ...tabel,
    bijschrift: zichtbaar(tabel.bijschrift),
    kolommen: tabel.kolommen.map(zichtbaar),
    rijen: tabel.rijen.map(rijtje),
    ...(tabel.totaal === undefined ? {} : { totaal: rijtje(tabel.totaal) }),
  };
}
