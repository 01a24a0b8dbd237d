/** Room at the bottom that the row with help takes; what gets the focus scrolls to above it (WCAG 2.4.11). */
const hoogtes = new ResizeObserver(([rij]) => {
  if (rij === undefined) return;
  const plakt = getComputedStyle(rij.target).position === "sticky";
  const hoogte = plakt ? rij.target.getBoundingClientRect().height + 8 : 0;
  document.documentElement.style.scrollPaddingBottom = `${hoogte}px`;
});

/** Keeps the focus clear of the row with help, however high it gets; of the row that is on the page now. */
export function houdVrij(pagina: HTMLElement): void {
  hoogtes.disconnect();
  const rij = pagina.querySelector(".nood");
  if (rij === null) document.documentElement.style.scrollPaddingBottom = "";
  else hoogtes.observe(rij);
}
