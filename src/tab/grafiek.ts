import { zichtbaar } from "../../cards/tekst.ts";
import type { Grafiek } from "../../dialogs/beeld.ts";
import { maak, zet } from "./dom.ts";
import { WOORDEN } from "./woorden.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Horizontal bars in one colour, each with its name and its figure in words; the table beside it says the same. */
export function maakGrafiek({ bijschrift, staven, onderschrift }: Grafiek): HTMLElement {
  const langste = Math.max(1, ...staven.map(({ waarde }) => waarde ?? 0));
  const rijen = staven.map(({ kop, waarde, tekst }) =>
    maak("div", { class: "staaf" }, [
      maak("span", { class: "staaf-kop" }, [zichtbaar(kop)]),
      staaf((waarde ?? 0) / langste),
      maak("span", { class: "staaf-tekst" }, [zichtbaar(tekst)]),
    ]),
  );
  const naam = WOORDEN.staafdiagram(zichtbaar(bijschrift));
  return maak("figure", { class: "grafiek" }, [
    maak("figcaption", {}, [zichtbaar(bijschrift)]),
    maak("div", { class: "staven", role: "img", "aria-label": naam }, rijen),
    ...(onderschrift === undefined ? [] : [maak("p", { class: "klein" }, [zichtbaar(onderschrift)])]),
  ]);
}

/** Drawn as a picture and not as a background: that stays on paper and in the colours of a machine. */
function staaf(deel: number): SVGElement {
  const lengte = document.createElementNS(SVG, "rect");
  zet(lengte, { width: `${deel * 100}%`, height: "100%" });
  const tekening = document.createElementNS(SVG, "svg");
  zet(tekening, { width: "100%", height: "16", focusable: "false" });
  tekening.append(lengte);
  return tekening;
}
