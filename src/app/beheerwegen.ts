import * as beheer from "./handelingen/beheer.ts";
import * as gelden from "./handelingen/beheer-gelden.ts";
import * as zetten from "./handelingen/beheer-zetten.ts";
import type { Handeling } from "./handelingen/gemeen.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

const bekijkt = (doe: Handeling): Wegwijzer => ({
  actie: "beheer.bekijken",
  bij: "gesprek",
  doe,
  leest: true,
  beheert: true,
});
const wijzigt = (doe: Handeling): Wegwijzer => ({
  actie: "beheer.wijzigen",
  bij: "gesprek",
  doe,
  telkens: true,
  beheert: true,
});

/** The verbs of the functional administrator. */
export const BEHEERWEGEN: Readonly<Record<string, Wegwijzer>> = {
  beheer: bekijkt(beheer.beheer),
  beheer_deel: bekijkt(beheer.beheerDeel),
  beheer_item: bekijkt(beheer.beheerItem),
  beheer_nieuw: bekijkt(beheer.beheerNieuw),
  beheer_versies: bekijkt(beheer.beheerVersies),
  beheer_bekijk: bekijkt(gelden.beheerBekijk),
  beheer_zet: wijzigt(zetten.beheerZet),
  beheer_weg: wijzigt(zetten.beheerWeg),
  beheer_zin: wijzigt(zetten.beheerZin),
  beheer_zin_weg: wijzigt(zetten.beheerZinWeg),
  beheer_zonder: wijzigt(gelden.beheerAnders),
  beheer_toch: wijzigt(gelden.beheerAnders),
  beheer_terug: wijzigt(gelden.beheerAnders),
  beheer_laat: wijzigt(gelden.beheerLaat),
  beheer_toepassen: wijzigt(gelden.beheerToepassen),
};
