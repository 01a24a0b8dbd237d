import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import { type Beeldvak, maakBeeld } from "./beeld.ts";
import { Bewaarder, zonder } from "./bewaren.ts";
import { beginwaarden, type Waarden } from "./formulier.ts";
import type { Tik } from "./knoppen.ts";
import { BEWAAR } from "./protocol.ts";
import type { Gevolg, Meegegeven, Wens } from "./wensen.ts";
import { WOORDEN } from "./woorden.ts";

export interface Schermopties extends Tik {
  readonly voegToe: (wens: Wens) => void;
  readonly buitenom: (verb: string, data: Meegegeven) => void;
  readonly opSchermLeeg: () => void;
  readonly opBewaard: (gevolg: Gevolg) => void;
}

/** One view on the page with what is being typed into it. */
export class Scherm {
  readonly vak: Beeldvak;
  /** Only a step of a vraag, and a page that says so, is kept while it is typed. */
  readonly bewaarder: Bewaarder | null;
  #beeld: Kaartbeeld;
  #begin: Waarden;

  constructor(beeld: Kaartbeeld, opties: Schermopties) {
    this.#beeld = beeld;
    this.vak = maakBeeld(beeld, { ...opties, opWijziging: () => this.bewaarder?.gewijzigd() });
    // What stands there and is not kept counts as changed, also before another key is pressed.
    this.#begin = zonder(this.vak.formulier.waarden(), beeld.nietBewaard ?? []);
    this.bewaarder = isStap(beeld) ? this.#maakBewaarder(opties) : null;
    const { element } = this.vak.formulier;
    element.addEventListener("focusout", () => this.bewaarder?.verlaten());
    element.addEventListener("keydown", (toets) => enter(toets, this.vak.element));
  }

  /** The newest of the server, with the revision that goes back with every button. */
  get beeld(): Kaartbeeld {
    return this.#beeld;
  }

  isGewijzigd(): boolean {
    return Object.entries(this.vak.formulier.waarden()).some(([id, waarde]) => this.#begin[id] !== waarde);
  }

  /** Takes over revision and messages and leaves what is typed alone; false when this is another page. */
  neemOver(nieuw: Kaartbeeld): boolean {
    if (nieuw.naam !== this.#beeld.naam || !isZelfde(nieuw.basis, this.#beeld.basis)) return false;
    this.#beeld = nieuw;
    this.vak.vernieuw(nieuw);
    // A question that came along stands there as the server knows it.
    this.#begin = { ...beginwaarden(nieuw.velden), ...this.#begin };
    this.bewaarder?.leer(beginwaarden(nieuw.velden), onbeslist(nieuw), nieuw.nietBewaard ?? []);
    return true;
  }

  /** Makes way for another page: what was not kept yet is sent after it, at the revision that came with that page. */
  volg({ basis }: Kaartbeeld): void {
    const eigen = this.#beeld.basis;
    if (isZelfde(basis, eigen) && basis["rev"] !== undefined)
      this.#beeld = { ...this.#beeld, basis: { ...eigen, rev: basis["rev"] } };
    this.bewaarder?.sluit();
  }

  #maakBewaarder({ voegToe, buitenom, opBewaard }: Schermopties): Bewaarder {
    return new Bewaarder({
      verb: this.#beeld.bewaart ?? BEWAAR,
      waarden: this.vak.formulier.waarden,
      bekend: beginwaarden(this.#beeld.velden),
      nietBewaard: this.#beeld.nietBewaard ?? [],
      onbeslist: onbeslist(this.#beeld),
      basis: () => this.#beeld.basis,
      voegToe,
      buitenom,
      opGevolg: opBewaard,
      opStand: (open) => zetStand(this.vak.stand, open),
    });
  }
}

function isStap(beeld: Kaartbeeld): boolean {
  return beeld.velden.length > 0 && (beeld.bewaart !== undefined || Object.hasOwn(beeld.basis, "stap"));
}

/** About the same vraag, or the same casus. */
function isZelfde(een: Kaartbeeld["basis"], ander: Kaartbeeld["basis"]): boolean {
  return een["vraag"] === ander["vraag"] && een["casus"] === ander["casus"];
}

/** Answered differently in another window, and not kept yet in the words that stand here. */
function onbeslist({ velden }: Kaartbeeld): ReadonlySet<string> {
  return new Set(velden.filter(({ elders }) => elders !== undefined).map(({ id }) => id));
}

function zetStand(stand: HTMLElement, open: boolean): void {
  const zin = open ? WOORDEN.nietBewaard : WOORDEN.bewaard;
  if (stand.textContent !== zin) stand.textContent = zin;
}

/** Enter in a field of one line does what the main button does. */
function enter(toets: KeyboardEvent, pagina: HTMLElement): void {
  const veld = toets.target;
  if (toets.key !== "Enter" || toets.isComposing || !(veld instanceof HTMLInputElement)) return;
  if (veld.classList.contains("aanvinker")) return;
  toets.preventDefault();
  const knoppen = pagina.querySelector(".acties");
  const hoofd = knoppen?.querySelector(".hoofd") ?? knoppen?.firstElementChild;
  if (hoofd instanceof HTMLElement) hoofd.click();
}
