import { maak } from "./dom.ts";
import { maakKnop } from "./fluent.ts";
import { WOORDEN } from "./woorden.ts";

export interface SchermLeeg {
  readonly element: HTMLElement;
  /** Whether the page that is shown now may be hidden, and is so by itself when nobody does anything. */
  readonly zetAan: (aan: boolean) => void;
  readonly verberg: () => void;
}

const RUST_MS = 3 * 60_000;
const LEVENSTEKENS = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Hides everything in one tap, and after three minutes without a sign of life. What is hidden stays as it was, but
 * neither eyes nor a screen reader nor the Tab key get to it.
 */
export function maakSchermLeeg(inhoud: HTMLElement, termijn: number = RUST_MS): SchermLeeg {
  let aan = false;
  let laatste = Date.now();
  let focus: Element | null = null;
  const toon = (): void => {
    element.hidden = true;
    inhoud.hidden = false;
    inhoud.inert = false;
    laatste = Date.now();
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  };
  const knop = maakKnop({ titel: WOORDEN.toonWeer, stijl: "hoofd" }, toon);
  const element = maak("div", { class: "leeg", role: "region", "aria-label": WOORDEN.geduld, hidden: true }, [
    maak("p", {}, [WOORDEN.geduld]),
    knop,
  ]);
  const verberg = (): void => {
    if (!aan || inhoud.hidden) return;
    focus = document.activeElement;
    inhoud.inert = true;
    inhoud.hidden = true;
    element.hidden = false;
    knop.focus();
  };
  for (const teken of LEVENSTEKENS) {
    window.addEventListener(teken, () => (laatste = Date.now()), { passive: true, capture: true });
  }
  // A clock that ticks, because a machine that slept must find the page hidden too.
  setInterval(() => Date.now() - laatste >= termijn && verberg(), Math.min(5_000, termijn / 2));
  return {
    element,
    zetAan: (nieuw) => {
      aan = nieuw;
    },
    verberg,
  };
}
