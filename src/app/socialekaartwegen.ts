import * as gemist from "./handelingen/gemist.ts";
import * as kaart from "./handelingen/sociale-kaart.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

/** The verbs of the sociale kaart. */
export const KAARTWEGEN: Readonly<Record<string, Wegwijzer>> = {
  sociale_kaart: { actie: "sociale_kaart.bekijken", bij: "gesprek", doe: kaart.socialeKaart, leest: true },
  kaart_bijwerken: { actie: "sociale_kaart.bijwerken", bij: "gesprek", doe: kaart.kaartBijwerken, leest: true },
  kaart_stand: { actie: "sociale_kaart.bijwerken", bij: "gesprek", doe: kaart.kaartStand, telkens: true },
  kaart_gemist: { actie: "telling.maken", bij: "gesprek", doe: gemist.kaartGemist },
  kaart_gemist_terug: { actie: "telling.maken", bij: "gesprek", doe: gemist.kaartGemistTerug },
  vraag_gemist: { actie: "vraag.opvolgen", bij: "vraag", doe: gemist.vraagGemist },
  vraag_gemist_terug: { actie: "vraag.opvolgen", bij: "vraag", doe: gemist.vraagGemistTerug },
};
