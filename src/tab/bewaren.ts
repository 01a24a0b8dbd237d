import { revisie } from "../../cards/veld-id.ts";
import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { verzendbaar, type Waarden } from "./formulier.ts";
import type { Gevolg, Meegegeven, Wens } from "./wensen.ts";

export interface Bewaaropties {
  /** What keeps it. */
  readonly verb: string;
  readonly waarden: () => Waarden;
  /** What the server knows already. */
  readonly bekend: Waarden;
  /** Questions that another window answered differently, between which nobody chose yet. */
  readonly onbeslist: ReadonlySet<string>;
  /** Questions whose words stand here and are not kept so. */
  readonly nietBewaard: readonly string[];
  readonly basis: () => Kaartbeeld["basis"];
  readonly voegToe: (wens: Wens) => void;
  readonly buitenom: (verb: string, data: Meegegeven) => void;
  readonly opGevolg: (gevolg: Gevolg) => void;
  readonly opStand: (open: boolean) => void;
}

/** After the last keystroke. */
const STILTE_MS = 1_000;
/** Nobody looks at the keyboard any more: what stands there is looked at for danger, also when the cursor stays. */
const LANGE_STILTE_MS = 3_000;
/** Leaving a field for a button sends the button's wish, which takes everything along. */
const VERLATEN_MS = 250;

/** Keeps what is being typed on the server, a moment after the last keystroke and whenever a field is left. */
export class Bewaarder {
  readonly #opties: Bewaaropties;
  /** What is kept, in the words that stand here. */
  #bekend: Waarden;
  /** What was shown or sent last; only something else is worth sending. */
  #laatst: Waarden;
  #onbeslist: ReadonlySet<string>;
  /** Changed since a field was last left: its words have not been looked at for danger as a whole. */
  #ongezien = false;
  #afgewacht = false;
  #gesloten = false;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #stil: ReturnType<typeof setTimeout> | undefined;

  constructor(opties: Bewaaropties) {
    this.#opties = opties;
    this.#laatst = opties.bekend;
    this.#bekend = zonder(opties.bekend, opties.nietBewaard);
    this.#onbeslist = opties.onbeslist;
  }

  /** What the server knows of questions that came along, and between which two answers somebody must choose. */
  leer(waarden: Waarden, onbeslist: ReadonlySet<string>, nietBewaard: readonly string[]): void {
    this.#laatst = { ...waarden, ...this.#laatst };
    this.#bekend = zonder({ ...waarden, ...this.#bekend }, nietBewaard);
    this.#onbeslist = onbeslist;
  }

  /** The page is left: what is open is sent, and after that nothing more. */
  sluit(): void {
    this.#stuur(true);
    this.#gesloten = true;
  }

  /** Something was typed or chosen. */
  gewijzigd(): void {
    this.#ongezien = true;
    this.#opties.opStand(this.isOpen());
    this.#wacht(STILTE_MS, false);
    clearTimeout(this.#stil);
    if (!this.#gesloten) this.#stil = setTimeout(() => this.#kijk(), LANGE_STILTE_MS);
  }

  /** A field was left. */
  verlaten(): void {
    if (this.#ongezien) this.#wacht(VERLATEN_MS, true);
  }

  /** Keeps what is not kept yet, without waiting for a pause. */
  nu(): void {
    this.#stuur(true);
  }

  /** The page is going and nothing waits any longer: what is open goes at once, past whatever is under way. */
  neemAfscheid(): void {
    clearTimeout(this.#klok);
    if (this.#gesloten || !this.#isNodig(true)) return;
    this.#laatst = this.#opties.waarden();
    this.#ongezien = false;
    this.#opties.buitenom(this.#opties.verb, this.#meegegeven(this.#laatst, true));
  }

  isOpen(): boolean {
    return this.#onbeslist.size > 0 || this.#verschilt(this.#bekend);
  }

  /** A button took these along and was answered. */
  isBewaard(waarden: Waarden): void {
    this.#bekend = waarden;
    this.#laatst = waarden;
    this.#onbeslist = new Set();
    this.#ongezien = false;
    clearTimeout(this.#klok);
    clearTimeout(this.#stil);
  }

  /** Somebody who must choose between two answers is left alone: sending would choose for them. */
  #kijk(): void {
    if (this.#onbeslist.size === 0) this.#stuur(true);
  }

  #isNodig(af: boolean): boolean {
    return this.#verschilt(this.#laatst) || (af && this.#ongezien);
  }

  #verschilt(van: Waarden): boolean {
    return Object.entries(this.#opties.waarden()).some(([id, waarde]) => van[id] !== waarde);
  }

  #wacht(ms: number, af: boolean): void {
    clearTimeout(this.#klok);
    if (!this.#gesloten) this.#klok = setTimeout(() => this.#stuur(af), ms);
  }

  #stuur(af: boolean): void {
    clearTimeout(this.#klok);
    if (af) clearTimeout(this.#stil);
    if (this.#gesloten || this.#afgewacht || !this.#isNodig(af)) return;
    this.#afgewacht = true;
    let gestuurd: Waarden = {};
    this.#opties.voegToe({
      verb: this.#opties.verb,
      voorrang: false,
      blijvend: true,
      data: () => {
        if (!this.#isNodig(af)) return null;
        gestuurd = this.#opties.waarden();
        if (af) this.#ongezien = false;
        return this.#meegegeven(gestuurd, af);
      },
      klaar: (gevolg) => this.#klaar(gevolg, gestuurd),
    });
  }

  #meegegeven(waarden: Waarden, af: boolean): Meegegeven {
    const basis = this.#opties.basis();
    return { ...basis, ...verzendbaar(waarden, revisie(basis)), ...(af ? { af: true } : {}) };
  }

  #klaar(gevolg: Gevolg | null, gestuurd: Waarden): void {
    this.#afgewacht = false;
    const gelukt = gevolg?.soort === "beeld" || gevolg?.soort === "niets";
    if (gelukt) this.#bekend = gestuurd;
    if (gelukt) this.#laatst = gestuurd;
    if (gevolg !== null) this.#opties.opGevolg(gevolg);
    this.#opties.opStand(this.isOpen());
    if ((gelukt || gevolg === null) && this.#isNodig(false)) this.#wacht(STILTE_MS, false);
  }
}

/** All but these. */
export function zonder(waarden: Waarden, ids: readonly string[]): Waarden {
  return Object.fromEntries(Object.entries(waarden).filter(([id]) => !ids.includes(id)));
}
