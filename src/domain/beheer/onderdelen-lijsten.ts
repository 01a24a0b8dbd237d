import { Leefgebied } from "../sleutels.ts";
import type { Onderdeel, Veldvorm } from "./onderdeel.ts";
import { STANDAARD_VOORZIENING } from "./standaard.ts";
import { keuze, meer, veld } from "./veldvormen.ts";

const VERPLICHT = { verplicht: true } as const;
const NIEUW = { verplicht: true, alleenNieuw: true } as const;

export const ROOSTER: Onderdeel = {
  id: "rooster",
  vorm: { soort: "lijst", bestand: "mensen.yaml", lijst: "mensen", sleutel: "oid" },
  groeit: true,
  velden: [
    veld("oid", "tekst", NIEUW),
    veld("kort", "tekst", NIEUW),
    veld("afwezig", "perioden"),
    keuze("vervanger", "mensen"),
    meer("werkdagen", "weekdagen"),
    veld("voornaam", "tekst", VERPLICHT),
    veld("naam", "tekst", VERPLICHT),
    keuze("team", "teams", VERPLICHT),
    meer("rollen", "rollen"),
    meer("functies", "functies"),
    meer("reserve", "functies"),
    veld("organisatie", "tekst", VERPLICHT),
    veld("telefoon", "tekst"),
    keuze("locatie", "locaties"),
    veld("fte", "getal"),
    veld("grens", "getal"),
    meer("moederdagen", "weekdagen"),
    veld("stil", "tekst"),
    meer("mist", "mist"),
    veld("vanaf", "datum"),
    veld("tot", "datum"),
  ],
};

export const TEAMS: Onderdeel = {
  id: "teams",
  vorm: { soort: "lijst", bestand: "teams.yaml", lijst: "teams", sleutel: "id" },
  groeit: true,
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    keuze("teamleider", "mensen", VERPLICHT),
    keuze("coordinator", "mensen", VERPLICHT),
    veld("telefoon", "tekst", VERPLICHT),
    veld("postcodes", "lijst"),
    meer("functies", "functies"),
    meer("partners", "partners"),
    meer("voorgangers", "teams"),
    ...Leefgebied.options.map(
      (id): Veldvorm => ({
        id: `domeinen_${id}`,
        pad: ["domeinen", id],
        soort: "keuze",
        keuzes: "functies",
        groep: "domeinen",
      }),
    ),
  ],
};

export const PARTNERS: Onderdeel = {
  id: "partners",
  vorm: { soort: "lijst", bestand: "partners.yaml", lijst: "partners", sleutel: "id" },
  groeit: true,
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    veld("telefoon", "tekst"),
    meer("leefgebieden", "leefgebieden"),
    veld("hoe", "regels", VERPLICHT),
    veld("vanaf", "datum"),
    veld("tot", "datum"),
    veld("woorden", "lijst"),
    keuze("capaciteit", "capaciteit"),
    veld("wachttijd", "getal"),
    veld("bijgewerkt", "datum"),
    keuze("eigenaar", "mensen"),
  ],
};

export const SOCIALE_KAART: Onderdeel = {
  id: "sociale_kaart",
  vorm: { soort: "lijst", bestand: "sociale-kaart.yaml", lijst: "voorzieningen", sleutel: "id" },
  groeit: true,
  standaard: STANDAARD_VOORZIENING,
  velden: [
    veld("id", "tekst", NIEUW),
    veld("naam", "tekst", VERPLICHT),
    meer("leefgebieden", "leefgebieden"),
    meer("teams", "teams"),
    keuze("capaciteit", "capaciteit", VERPLICHT),
    veld("wachttijd", "getal"),
    veld("bijgewerkt", "datum", VERPLICHT),
    keuze("eigenaar", "mensen", VERPLICHT),
    veld("telefoon", "tekst"),
    veld("adres", "tekst"),
    veld("hoe", "regels", VERPLICHT),
    veld("vanaf", "datum"),
    veld("tot", "datum"),
    veld("basisvoorziening", "ja_nee", { keuzes: "ja_nee" }),
  ],
};
