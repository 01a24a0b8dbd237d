import { revisie } from "../../cards/veld-id.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { maakBericht, maakZin } from "./bericht.ts";
import { maakBezig } from "./bezig.ts";
import { maak } from "./dom.ts";
import { verzendbaar, type Waarden } from "./formulier.ts";
import type { Doeknop } from "./knoppen.ts";
import { BEWAAR } from "./protocol.ts";
import { Scherm } from "./scherm.ts";
import { houdVrij } from "./vrijhouden.ts";
import type { Gevolg, Meegegeven, Wens } from "./wensen.ts";
import { WOORDEN } from "./woorden.ts";

/** Something to say instead of a view, or above it. */
export interface Bericht {
  readonly titel: string;
  readonly zinnen: readonly string[];
  readonly knop: { readonly titel: string; readonly doe: () => void } | null;
}

export interface Paginaopties {
  readonly voegToe: (wens: Wens) => void;
  readonly buitenom: (verb: string, data: Meegegeven) => void;
  readonly open: (link: string) => void;
  readonly verberg: () => void;
  /** After each wish that was answered with a view: what was asked and what came. */
  readonly opGetoond: (verb: string, data: Meegegeven, beeld: Kaartbeeld) => void;
  /** @returns what to say about a refusal, and whether nothing else may stay on the page; null: it is seen to */
  readonly opGeweigerd: (status: number, open: boolean) => (Bericht & { readonly alles: boolean }) | null;
}

/** What a tap asks, and what goes along. */
interface Tikwens {
  readonly verb: string;
  readonly data: Meegegeven;
  /** Asked by a button of the view, so its ids and revision go along. */
  readonly vanBeeld: boolean;
  readonly velden: boolean;
  readonly nood: boolean;
}

/** The page: shows the view that came last and passes on what is done to it. */
export class Pagina {
  readonly element = maak("main");
  readonly #opties: Paginaopties;
  readonly #bezig = maakBezig();
  readonly #zin = maak("div", { class: "zinplek" });
  readonly #inhoud = maak("div", { class: "inhoud" });
  #scherm: Scherm | null = null;
  /** Counts taps, so that an answer that was overtaken is not shown over a later one. */
  #tikken = 0;
  #getoond = 0;
  #noodLoopt = false;
  #vanzelf: ReturnType<typeof setTimeout> | undefined;

  constructor(opties: Paginaopties) {
    this.#opties = opties;
    this.element.append(this.#bezig.element, this.#zin, this.#inhoud);
  }

  /** Asks for a page, for the navigation or the address; what is being typed is kept first. */
  vraag(verb: string, ids: Readonly<Record<string, string>>): void {
    if (this.#bezig.is()) return;
    this.#scherm?.bewaarder?.nu();
    this.#stuur({ verb, data: ids, vanBeeld: false, velden: false, nood: false }, null);
  }

  /** Asks again what may have changed meanwhile, unless somebody has typed something. */
  ververs(): void {
    const knop = this.#scherm?.beeld.verversen;
    if (knop === undefined || !("verb" in knop) || this.#bezig.is() || this.#scherm?.isGewijzigd() !== false) return;
    const volgnummer = ++this.#tikken;
    const data = { ...this.#scherm.beeld.basis, ...knop.data };
    this.#opties.voegToe({
      verb: knop.verb,
      voorrang: false,
      blijvend: false,
      data: () => (volgnummer === this.#tikken && this.#scherm?.isGewijzigd() === false ? data : null),
      klaar: (gevolg) => {
        if (gevolg?.soort !== "beeld" || volgnummer !== this.#tikken || this.#scherm?.isGewijzigd() !== false) return;
        const anders = JSON.stringify(gevolg.beeld) !== JSON.stringify(this.#scherm.beeld);
        if (anders) this.#toon(gevolg.beeld, gevolg.beeld.naam !== this.#scherm.beeld.naam);
      },
    });
  }

  /** A page that waits for something asks again until it is there, also when nothing on it changed. */
  #vraagVanzelf(scherm: Scherm): void {
    if (scherm !== this.#scherm) return;
    this.ververs();
    this.#vanzelf = setTimeout(() => this.#vraagVanzelf(scherm), scherm.beeld.ververstNa);
  }

  neemAfscheid(): void {
    this.#scherm?.bewaarder?.neemAfscheid();
  }

  bewaarNu(): void {
    this.#scherm?.bewaarder?.nu();
  }

  /** Whether something would be lost if the page went now. */
  isOpen(): boolean {
    return this.#scherm?.bewaarder?.isOpen() ?? false;
  }

  /** Shows a page with nothing but some sentences. */
  toonBericht(bericht: Bericht): void {
    const eerste = this.#scherm === null;
    this.#ruimOp();
    this.#scherm = null;
    const { element, kop } = maakBericht(bericht, bericht.knop);
    this.#inhoud.replaceChildren(element);
    if (!eerste) kop.focus({ preventScroll: true });
  }

  #tik(knop: Doeknop, element: HTMLElement): void {
    const scherm = this.#scherm;
    if (scherm === null) return;
    const nood = scherm.beeld.noodknoppen.includes(knop);
    if (nood ? this.#noodLoopt : this.#bezig.is()) return;
    const velden = knop.zonderVelden !== true;
    const half = velden && !nood ? scherm.vak.formulier.keur() : null;
    if (half !== null) return half.focus();
    if (!velden) scherm.bewaarder?.nu();
    this.#stuur({ verb: knop.verb, data: knop.data ?? {}, vanBeeld: true, velden, nood }, element);
  }

  #stuur(wens: Tikwens, element: HTMLElement | null): void {
    const volgnummer = ++this.#tikken;
    const scherm = this.#scherm;
    const nummer = this.#getoond;
    let gestuurd: Waarden = {};
    this.#zin.replaceChildren();
    this.#bezig.begin(element);
    if (wens.nood) this.#noodLoopt = true;
    scherm?.vak.formulier.zetVast(true);
    this.#opties.voegToe({
      verb: wens.verb,
      voorrang: wens.nood,
      blijvend: wens.velden,
      data: () => {
        // What was asked of a page that has gone meanwhile is not wanted any more; help is, always.
        if (!wens.nood && nummer !== this.#getoond) return null;
        gestuurd = scherm?.vak.formulier.waarden() ?? {};
        return meegegeven(wens, scherm, gestuurd);
      },
      klaar: (gevolg) => {
        if (wens.nood) this.#noodLoopt = false;
        scherm?.vak.formulier.zetVast(false);
        if (scherm === this.#scherm) this.#bezig.klaar();
        if (gevolg?.soort === "beeld" && wens.velden && !wens.nood) scherm?.bewaarder?.isBewaard(gestuurd);
        if (gevolg !== null && volgnummer > this.#getoond) this.#opGevolg(gevolg, volgnummer, wens);
      },
    });
  }

  #opGevolg(gevolg: Gevolg, volgnummer: number, wens: Tikwens | null): void {
    switch (gevolg.soort) {
      case "beeld": {
        this.#getoond = volgnummer;
        const basis = wens?.vanBeeld === false ? {} : this.#scherm?.beeld.basis;
        this.#toon(gevolg.beeld, true);
        this.#opties.opGetoond(wens?.verb ?? BEWAAR, { ...basis, ...wens?.data }, gevolg.beeld);
        return;
      }
      case "niets":
        return;
      case "zin":
        return this.#zeg({ titel: WOORDEN.naam, zinnen: [gevolg.tekst], knop: null }, false);
      case "geweigerd": {
        const bericht = this.#opties.opGeweigerd(gevolg.status, this.isOpen());
        if (bericht !== null) this.#zeg(bericht, bericht.alles);
      }
    }
  }

  /** Above what stands there, so that nothing typed is lost; as a page of its own when there is nothing yet. */
  #zeg(bericht: Bericht, alles: boolean): void {
    if (this.#scherm === null || alles) return this.toonBericht(bericht);
    this.#zin.replaceChildren(maakZin(bericht.zinnen.join(" "), bericht.knop));
    this.#zin.scrollIntoView({ block: "nearest" });
  }

  #toon(beeld: Kaartbeeld, focus: boolean): void {
    const eerste = this.#scherm === null;
    this.#scherm?.volg(beeld);
    this.#ruimOp();
    const scherm = new Scherm(beeld, {
      ...this.#opties,
      doe: (knop, element) => this.#tik(knop, element),
      opSchermLeeg: this.#opties.verberg,
      opBewaard: (gevolg) => this.#opBewaard(scherm, gevolg),
    });
    this.#scherm = scherm;
    this.#inhoud.replaceChildren(scherm.vak.element);
    houdVrij(this.#inhoud);
    clearTimeout(this.#vanzelf);
    if (beeld.ververstNa !== undefined) this.#vanzelf = setTimeout(() => this.#vraagVanzelf(scherm), beeld.ververstNa);
    if (!focus) return;
    if (!eerste) window.scrollTo(0, 0);
    const fout = scherm.vak.formulier.eersteFout();
    if (fout !== null) fout.focus();
    else if (!eerste) scherm.vak.kop.focus({ preventScroll: true });
  }

  #ruimOp(): void {
    this.#bezig.klaar();
    this.#zin.replaceChildren();
    this.#scherm?.bewaarder?.sluit();
  }

  /** What came of keeping: the same step again, or something that must be seen at once. */
  #opBewaard(scherm: Scherm, gevolg: Gevolg): void {
    if (scherm !== this.#scherm) return;
    if (gevolg.soort === "beeld" && scherm.neemOver(gevolg.beeld)) return;
    this.#opGevolg(gevolg, ++this.#tikken, null);
  }
}

function meegegeven({ data, vanBeeld, velden }: Tikwens, scherm: Scherm | null, waarden: Waarden): Meegegeven {
  if (scherm === null || !vanBeeld) return data;
  const { basis } = scherm.beeld;
  return { ...basis, ...data, ...(velden ? verzendbaar(waarden, revisie(basis)) : {}) };
}
