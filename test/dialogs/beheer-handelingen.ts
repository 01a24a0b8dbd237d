import type { Kaartbeeld } from "../../dialogs/beeld.ts";
import type { Catalogus } from "../../dialogs/teksten.ts";
import type { Beheerstand } from "../../src/app/beheerstand.ts";
import type { Druk } from "../../src/app/handelingen/gemeen.ts";
import type { Omgeving, Stand } from "../../src/app/stand.ts";
import { handel } from "../../src/app/wijzer.ts";
import type { Bewerking } from "../../src/domain/beheer/bewerking.ts";
import type { Leesproef } from "../../src/domain/beheer/leesproef.ts";
import { ONDERDELEN } from "../../src/domain/beheer/onderdelen.ts";
import type { Proef } from "../../src/domain/beheer/proef.ts";
import { historieregel, type Verschil } from "../../src/domain/beheer/voorbereiding.ts";
import { nieuwGesprek } from "../../src/domain/gesprek.ts";
import { Leefgebied, Veiligheid } from "../../src/domain/sleutels.ts";
import { inhoudVan } from "../../src/gemeente/bewerken/bestanden.ts";
import { leesBestanden } from "../../src/gemeente.ts";
import { MET_CASUISTIEK } from "../support/casuistiek.ts";
import { BEA } from "./proefgemeente.ts";

const NU = Date.parse("2026-11-23T10:00:00+01:00");
/** Two lines of examples are enough to look through. */
export const BESTANDEN = Object.fromEntries(
  Object.entries(leesBestanden("config/haarlem")).map(([naam, tekst]) => [
    naam,
    naam.endsWith(".txt") ? tekst.split("\n").slice(0, 4).join("\n") : tekst,
  ]),
);
const INHOUD = new Map<string, unknown>();
const inhoud = (naam: string) => {
  if (!INHOUD.has(naam)) INHOUD.set(naam, inhoudVan(naam, BESTANDEN[naam] ?? ""));
  return INHOUD.get(naam);
};

/** One of the roster, with absences, and one of each other list. */
export const ITEMS: Readonly<Record<string, string>> = {
  rooster: "5a1e0000-0000-4000-8000-000000000015",
  teams: "zuid-west",
  balies: "inloop-noord-noord",
  routering: "taal_zuiderpolder",
  partners: "sociaal-raadslieden",
  sociale_kaart: "voedselbank",
  openingstijden: "",
  termijnen: "",
  drukte: "",
  zinnen: "plek.dank",
  teksten: "",
  woorden: "mobiliteit",
  voorbeelden: "mobiliteit",
  casuistiek: "",
  expertises: "ggz",
  reeksen: "beleid",
};

const KAAL: Proef = {
  afloop: ["gedaan"],
  problemen: [],
  bezwaren: [],
  verschillen: [],
  ook: [],
  bestanden: { "mensen.yaml": "mensen: []" },
  spel: null,
  lezing: null,
};

const wie = { sleutel: "oid", is: ITEMS["rooster"] ?? "" };
const FTE: Bewerking = { bestand: "mensen.yaml", pad: ["mensen", wie, "fte"], was: 0.5, wordt: 0.6 };
const WEG: Bewerking = { bestand: "mensen.yaml", pad: ["mensen", wie], was: {}, wordt: null };
const DUUR: Bewerking = { bestand: "gemeente.yaml", pad: ["termijnen", "oproep"], was: "PT9M", wordt: "PT4H" };

/** One difference of every field: from what stands in the file to nothing. */
const VERSCHILLEN: readonly Verschil[] = ONDERDELEN.flatMap((onderdeel) => {
  const item = ITEMS[onderdeel.id] ?? "";
  const basis = { onderdeel: onderdeel.id, item, naam: onderdeel.vorm.soort === "lijst" ? "Een naam" : "" };
  const velden = onderdeel.velden.map(({ id, soort }) => {
    const was = soort === "perioden" ? [{ van: "2026-12-24", tot: "2027-01-02" }] : ["een", "twee"];
    return { ...basis, veld: id, was, wordt: null };
  });
  const komt = { ...basis, veld: null, was: null, wordt: "wmo_consulent | - | normaal | - | De bus rijdt niet." };
  return [...velden, komt, { ...komt, was: komt.wordt, wordt: null }];
});

const SPEL: Proef["spel"] = {
  besluiten: 120,
  week: "2026-11-30",
  verhuisd: 14,
  anderePersoon: 3,
  wacht: { oud: 0, nieuw: 9 },
  verhuizingen: [
    { van: "wmo_consulent", naar: "mee_consulent", aantal: 8 },
    { van: "cjg (noord)", naar: "cjg (oost)", aantal: 5 },
    { van: "cjg", naar: "opbouwwerker", aantal: 1 },
  ],
};

const LEZING: Leesproef = {
  stand: "klaar",
  zinnen: 600,
  anders: 14,
  goed: { oud: 571, nieuw: 568 },
  gevaar: { weg: 1, bij: 1 },
  verhuizingen: [
    { soort: "gevaar", van: "dakloos", naar: null, aantal: 1 },
    { soort: "gevaar", van: null, naar: "acuut_medisch", aantal: 1 },
    ...Leefgebied.options.slice(1).map((naar) => ({ soort: "leefgebied", van: "financien", naar, aantal: 1 }) as const),
    { soort: "functie", van: null, naar: "cjg", aantal: 1 },
    { soort: "partner", van: null, naar: "Voedselbank", aantal: 1 },
  ],
  voorbeelden: [
    {
      tekst: "De huur is te hoog en morgen sta ik op straat.",
      verschillen: [
        { soort: "gevaar", van: "dakloos", naar: null },
        { soort: "leefgebied", van: "huisvesting", naar: null },
      ],
    },
    { tekst: "Zij haalt eten.", verschillen: [{ soort: "partner", van: null, naar: "Voedselbank" }] },
  ],
  nieuw: {
    aantal: 2,
    goed: 1,
    zinnen: [
      {
        tekst: "De bus rijdt niet.",
        bedoeld: { leefgebied: "mobiliteit", functie: "wmo_consulent" },
        leefgebied: "financien",
        functie: "wmo_consulent",
        gevaar: [...Veiligheid.options],
      },
      {
        tekst: "De trein rijdt niet.",
        bedoeld: { leefgebied: "mobiliteit", functie: "wmo_consulent" },
        leefgebied: "mobiliteit",
        functie: "wmo_consulent",
        gevaar: [],
      },
    ],
  },
};

const PROEVEN: readonly (Proef | null)[] = [
  null,
  KAAL,
  { ...KAAL, verschillen: VERSCHILLEN, ook: ["teams.yaml"], spel: { ...SPEL, besluiten: 0 } },
  { ...KAAL, spel: SPEL },
  { ...KAAL, lezing: { stand: "bezig" } },
  { ...KAAL, lezing: { stand: "mislukt" } },
  { ...KAAL, lezing: LEZING },
  {
    ...KAAL,
    lezing: {
      ...LEZING,
      anders: 0,
      goed: { oud: 571, nieuw: 571 },
      gevaar: { weg: 0, bij: 0 },
      verhuizingen: [],
      voorbeelden: [],
    },
  },
  { ...KAAL, lezing: { ...LEZING, zinnen: 0, nieuw: { aantal: 0, goed: 0, zinnen: [] } } },
  { ...KAAL, spel: { ...SPEL, wacht: { oud: 2, nieuw: 2 }, verhuizingen: SPEL.verhuizingen.slice(0, 2) } },
  {
    ...KAAL,
    problemen: [
      { zin: "Dit is geen getal.", bewerking: 0 },
      { zin: "Er mist iets.", bewerking: null },
    ],
  },
  {
    ...KAAL,
    bezwaren: [null, "2026-12-31"].flatMap((tot) => [
      { soort: "geen_teamleider" as const, team: "oost", tot },
      { soort: "geen_beheerder" as const, tot },
    ]),
  },
  { ...KAAL, afloop: ["botst", "past_niet"] },
  { ...KAAL, afloop: ["al_zo"], bestanden: {} },
];

function beheerstand(bewerkingen: readonly Bewerking[], terugNaar: number | null, proef: Proef | null): Beheerstand {
  const doc = { schema: 1 as const, bewerkingen: [...bewerkingen], terugNaar, revisie: 4 };
  const rollen = VERSCHILLEN.filter(({ veld }) => veld === "rollen");
  const regel = { door: BEA.oid, verschillen: [...VERSCHILLEN.slice(0, 3), ...rollen], ook: [] };
  return {
    geldend: { versie: 7, sinds: NU - 86_400_000, bestanden: BESTANDEN },
    inhoud,
    voorbereid: { sleutel: `beheer/${BEA.oid}`, versie: 2, doc },
    versies: [7, 6, 5].map((versie) => ({ versie, sinds: NU - (8 - versie) * 86_400_000 })),
    historie: [
      historieregel({ ...regel, versie: 7, terugNaar: 5 }),
      historieregel({ ...regel, versie: 6, terugNaar: null }),
    ],
    proef,
  };
}

export const BEHEERSTANDEN: readonly Beheerstand[] = [
  beheerstand([], null, null),
  beheerstand([FTE], null, PROEVEN[1] ?? null),
  ...PROEVEN.map((proef) => beheerstand([FTE, DUUR], null, proef)),
  beheerstand([WEG], null, { ...KAAL, afloop: ["botst"] }),
  beheerstand([], 5, PROEVEN[2] ?? null),
  ...[["Voedselbank"], ["Voedselbank", "Maatjes", "Eettafel", "Spreekuur"]].map((blijft) =>
    beheerstand([], 5, { ...KAAL, blijft }),
  ),
  naTikken(beheerstand([], null, null)),
];

/** Taps of owners made what is in force. */
function naTikken(stand: Beheerstand): Beheerstand {
  return { ...stand, versies: [{ versie: 9, sinds: NU, basis: 7 }, ...stand.versies] };
}

const deel = (id: string) => ({ deel: id, item: ITEMS[id] ?? "" });
const tik = (verb: string, data: Druk["data"] = {}, velden: Druk["velden"] = {}): Druk => ({
  verb,
  rev: 4,
  stap: null,
  velden,
  data,
});

const ZIN = { zin: "De bus rijdt niet meer.", functie: "wmo_consulent", haast: "spoed" };
export const BEHEERDRUKKEN: readonly Druk[] = [
  tik("beheer"),
  tik("beheer_deel"),
  ...ONDERDELEN.flatMap(({ id }) => [
    tik("beheer_deel", deel(id)),
    tik("beheer_deel", deel(id), { zoek: "zo iets is er niet" }),
    tik("beheer_item", deel(id)),
    tik("beheer_item", { deel: id, item: "er-niet" }),
    tik("beheer_nieuw", { deel: id }),
    tik("beheer_zet", deel(id)),
    tik("beheer_zet", { deel: id }),
    tik("beheer_zet", { ...deel(id), zoals: 0 }),
    tik("beheer_weg", deel(id)),
  ]),
  tik("beheer_zet", deel("teksten"), { ...leegVeld(), telefoon: "bel maar" }),
  tik("beheer_item", deel("voorbeelden"), { zoek: "handbike" }),
  tik("beheer_item", deel("voorbeelden"), { zoek: "zo iets is er niet" }),
  tik("beheer_zin", deel("voorbeelden"), ZIN),
  tik("beheer_zin", deel("voorbeelden"), { ...ZIN, zin: "Bel 06-12345678." }),
  tik("beheer_zin", deel("voorbeelden"), {}),
  tik("beheer_zin_weg", { ...deel("voorbeelden"), regel: "wmo_consulent | - | normaal | - | Er niet." }),
  tik("beheer_deel", { deel: "zinnen" }, { zoek: "plek.dank" }),
  tik("beheer_deel", { deel: "zinnen" }, { zoek: "lees.briefje" }),
  tik("beheer_item", { deel: "zinnen", item: "overzicht.leeg" }),
  tik("beheer_zet", deel("zinnen"), { eigen_zin: "Dank je wel." }),
  tik("beheer_zet", { deel: "zinnen", item: "kaart.113" }, { eigen_zin: "Wacht maar." }),
  tik("beheer_zet", deel("reeksen"), { rrule_hoe: "anders" }),
  tik("beheer_zet", deel("reeksen"), { rrule_hoe: "maand_1", vanaf: "2026-12-01", om: "13:00" }),
  tik("beheer_zet", deel("expertises"), { specialisten_wie: "hilde" }),
  tik("beheer_versies"),
  tik("beheer_bekijk"),
  tik("beheer_toepassen", { versie: 7 }),
  tik("beheer_toepassen", { versie: 6 }),
  tik("beheer_zonder", { plek: 0 }),
  tik("beheer_toch", { plek: 0 }),
  tik("beheer_terug", { versie: 5 }),
  tik("beheer_terug"),
  tik("beheer_laat"),
];

function leegVeld(): Druk["velden"] {
  const velden = ["naam", "organisatie", "systeem", "beheerder", "privacycontact", "tolktelefoon"];
  return Object.fromEntries(velden.map((id) => [id, "iets"]));
}

export function standMet(beheer: Beheerstand | undefined): Stand {
  const gesprek = { sleutel: `gesprek/${BEA.oid}` as const, versie: 1, doc: nieuwGesprek(BEA.oid), nummer: null };
  const leeg = { ik: BEA, gesprek, vraag: null, oproep: null, gevonden: null };
  return beheer === undefined ? leeg : { ...leeg, beheer };
}

export function omgevingVan(catalogus: Catalogus, plek: Omgeving["plek"]): Omgeving {
  return {
    gemeente: MET_CASUISTIEK,
    catalogus,
    nu: NU,
    vers: { id: "beheer-0002", code: "kastanje-fiets-28", geheim: "geheim" },
    plek,
    publiekeUrl: "https://bot.example",
    schuilnaam: (oid) => `schuil-${oid}`,
    belasting: () => 0,
  };
}

/** Every page of the administrator: each part, each form, and what comes of each kind of change. */
export function beheerHandelingen(catalogus: Catalogus): readonly Kaartbeeld[] {
  const venster = omgevingVan(catalogus, "venster");
  const pagina = (stand: Stand, druk: Druk, om: Omgeving): readonly Kaartbeeld[] => {
    const beeld = handel(stand, druk, om).toon?.(null);
    return beeld === undefined ? [] : [beeld];
  };
  return [
    ...BEHEERSTANDEN.flatMap((beheer) => BEHEERDRUKKEN.flatMap((druk) => pagina(standMet(beheer), druk, venster))),
    ...pagina(standMet(undefined), tik("beheer"), venster),
    ...pagina(standMet(undefined), tik("beheer"), omgevingVan(catalogus, "chat")),
  ];
}
