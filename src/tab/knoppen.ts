import { zichtbaar } from "../../cards/tekst.ts";
import type { Kaartbeeld, Knop, Regel } from "../../dialogs/beeld.ts";
import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

export type Doeknop = Extract<Knop, { verb: string }>;

/** What a tap on a button of the page leads to. */
export interface Tik {
  readonly doe: (knop: Doeknop, element: HTMLElement) => void;
  readonly open: (link: string) => void;
}

const VEILIGE_LINK = /^(?:https?:\/\/|tel:\+?\d+$)/iu;

/** One row of buttons; only the first main one looks like one, and a link that is not a safe one is left out. */
export function knoppenrij(knoppen: readonly Knop[], tik: Tik, klasse: string): HTMLElement {
  const hoofd = knoppen.findIndex(({ stijl }) => stijl === "hoofd");
  const elementen = knoppen.flatMap((knop, plaats) => {
    const stijl = knop.stijl === "hoofd" && plaats !== hoofd ? undefined : knop.stijl;
    return knopElement(knop, stijl, tik);
  });
  return maak("div", { class: `knoppen ${klasse}` }, elementen);
}

function knopElement(knop: Knop, stijl: Knop["stijl"], tik: Tik, naam?: string): readonly HTMLElement[] {
  const titel = zichtbaar(knop.titel);
  const vorm = { titel, ...(stijl === undefined ? {} : { stijl }), ...(naam === undefined ? {} : { naam }) };
  if ("verb" in knop) {
    const element = maakKnop(vorm, () => tik.doe(knop, element));
    return [element];
  }
  return VEILIGE_LINK.test(knop.link) ? [linkElement(knop.link, titel, stijl, tik)] : [];
}

/** A link that looks like a button. A number is called where the page stands, the rest opens beside it. */
function linkElement(link: string, titel: string, stijl: Knop["stijl"], { open }: Tik): HTMLElement {
  const klasse = `linkknop ${stijl ?? ""}`.trim();
  if (link.startsWith("tel:")) return maak("a", { class: klasse, href: link }, [titel]);
  const bij = maak("span", { class: "alleen-voorlezen" }, [` (${WOORDEN.opent})`]);
  const element = maak("a", { class: klasse, href: link, target: "_blank", rel: "noopener noreferrer" }, [titel, bij]);
  element.addEventListener("click", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    open(link);
  });
  return element;
}

/** Facts with their label, each with the button that changes it. */
export function regellijst(regels: readonly Regel[], tik: Tik): readonly HTMLElement[] {
  if (regels.length === 0) return [];
  const rijen = regels.map(({ label, waarde, knop, kop }) => {
    const titel = zichtbaar(label);
    const knoppen = knop === undefined ? [] : knopElement(knop, knop.stijl, tik, `${zichtbaar(knop.titel)}: ${titel}`);
    const inhoud = [maak("span", { class: "waarde" }, heleNummers(zichtbaar(waarde))), ...knoppen];
    return maak("div", kop === true ? { class: "kop" } : {}, [
      maak("dt", {}, heleNummers(titel)),
      maak("dd", {}, inhoud),
    ]);
  });
  return [maak("dl", { class: "regels" }, rijen)];
}

const NUMMER = /(\b0\d[\d -]{6,10}\d\b)/u;

/** A telephone number is read and dialled as one: it does not break off at the end of a line. */
function heleNummers(tekst: string): readonly (HTMLElement | string)[] {
  return tekst.split(NUMMER).map((deel, plek) => (plek % 2 === 0 ? deel : maak("span", { class: "nummer" }, [deel])));
}

/** Help in danger, within reach on every page that has it; the words say what the row is for. */
export function noodrij(beeld: Kaartbeeld, tik: Tik, extra: readonly HTMLElement[]): readonly HTMLElement[] {
  if (beeld.noodknoppen.length === 0 && extra.length === 0) return [];
  const rij = knoppenrij(beeld.noodknoppen, tik, "nood-knoppen");
  rij.append(...extra);
  return [maak("section", { class: "nood", "aria-label": WOORDEN.noodTitel }, [rij])];
}
