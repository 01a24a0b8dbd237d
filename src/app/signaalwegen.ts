import * as signaal from "./handelingen/signaal.ts";
import * as antwoord from "./handelingen/signaal-antwoord.ts";
import * as geven from "./handelingen/signaal-geven.ts";
import * as lijsten from "./handelingen/signalen.ts";
import type { Wegwijzer } from "./wegwijzers.ts";

const telt = signaal.signaalweken;

/** The verbs of signals. */
export const SIGNAALWEGEN: Readonly<Record<string, Wegwijzer>> = {
  signaal_geven: { actie: "signaal.geven", bij: "gesprek", doe: geven.signaalGeven, leest: true },
  signaal_geef: { actie: "signaal.geven", bij: "gesprek", doe: geven.signaalGeef },
  signaal_bewaar: { actie: "signaal.geven", bij: "gesprek", doe: geven.signaalBewaar, typt: true },
  signaal_weggooien: { actie: "signaal.geven", bij: "gesprek", doe: geven.signaalWeggooien },
  mijn_signalen: { actie: "signaal.geven", bij: "gesprek", doe: lijsten.mijnSignalen, leest: true },
  signaal: { actie: "signaal.volgen", bij: "signaal", doe: signaal.signaal, leest: true, telt },
  signaal_toon: { actie: "signaal.volgen", bij: "signaal", doe: signaal.signaalTonen, leest: true },
  signaal_gezien: { actie: "signaal.behandelen", bij: "signaal", doe: signaal.signaalGezien, telt },
  signaal_oppakken: { actie: "signaal.behandelen", bij: "signaal", doe: signaal.signaalOppakken, telt },
  signaal_terug: { actie: "signaal.behandelen", bij: "signaal", doe: signaal.signaalTerug, telt },
  signaal_intrekken: { actie: "signaal.intrekken", bij: "signaal", doe: signaal.signaalIntrekken },
  signaal_antwoord: { actie: "signaal.behandelen", bij: "signaal", doe: antwoord.signaalAntwoord, leest: true },
  signaal_antwoord_geef: { actie: "signaal.behandelen", bij: "signaal", doe: antwoord.signaalAntwoordGeef, telt },
  signalen: { actie: "signalen.bekijken", bij: "gesprek", doe: lijsten.signalen, leest: true },
  signalen_kwartaal: { actie: "signalen.bekijken", bij: "gesprek", doe: lijsten.signalenKwartaal, leest: true },
};
