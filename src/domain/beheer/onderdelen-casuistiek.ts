import type { Onderdeel } from "./onderdeel.ts";
import { STANDAARD_CASUISTIEK, STANDAARD_EXPERTISE, STANDAARD_REEKS } from "./standaard.ts";
import { keuze, meer, veld } from "./veldvormen.ts";

const VERPLICHT = { verplicht: true } as const;
const NIEUW = { verplicht: true, alleenNieuw: true } as const;
const BESTAND = "casuistiek.yaml";

export const CASUISTIEK: Onderdeel = {
  id: "casuistiek",
  vorm: { soort: "vast", bestand: BESTAND },
  groeit: false,
  standaard: STANDAARD_CASUISTIEK,
  velden: [
    veld("aandachtsfunctionaris", "tekst", VERPLICHT),
    keuze("coordinator", "mensen", VERPLICHT),
    veld("antwoord_binnen", "duur"),
    veld("vooruit_dagen", "getal"),
    { ...meer("functies_tafel", "functies"), pad: ["functies"] },
    { ...veld("casus_bewaren", "duur"), pad: ["bewaren"] },
  ],
};

export const EXPERTISES: Onderdeel = {
  id: "expertises",
  vorm: { soort: "lijst", bestand: BESTAND, lijst: "expertises", sleutel: "id" },
  groeit: true,
  standaard: STANDAARD_EXPERTISE,
  na: "casuistiek",
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    veld("specialisten", "spreekuren"),
    veld("bel", "tekst"),
    veld("regel", "regels"),
    meer("leefgebieden", "leefgebieden"),
    meer("soorten", "consultsoorten"),
    meer("plekken", "consultplekken"),
    veld("minuten", "getal"),
    veld("buffer_minuten", "getal"),
    veld("vooraf", "duur"),
    veld("per_dag", "getal"),
    { ...keuze("eigen_coordinator", "mensen"), pad: ["coordinator"] },
  ],
};

export const REEKSEN: Onderdeel = {
  id: "reeksen",
  vorm: { soort: "lijst", bestand: BESTAND, lijst: "reeksen", sleutel: "id" },
  groeit: true,
  standaard: STANDAARD_REEKS,
  na: "casuistiek",
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    keuze("soort", "soort_reeks"),
    meer("teams", "teams"),
    veld("thema", "tekst"),
    veld("rrule", "herhaling", VERPLICHT),
    veld("vanaf", "datum", VERPLICHT),
    veld("tot", "datum"),
    veld("om", "tekst", VERPLICHT),
    veld("minuten", "getal", VERPLICHT),
    veld("plaatsen", "getal"),
    veld("minuten_per_casus", "getal"),
    keuze("methode", "methoden", VERPLICHT),
    meer("deelnemers", "mensen"),
    veld("gasten", "lijst"),
    veld("quorum", "getal"),
    veld("sluit", "duur"),
    veld("waar", "tekst", VERPLICHT),
  ],
};
