import { z } from "zod";
import { Leefgebied } from "../src/domain/sleutels.ts";
import type { Answers, Flow, Step } from "./flow.ts";
import { onderwerpvragen } from "./onderwerpvraag.ts";
import { takvragen } from "./takvragen.ts";
import {
  antwoord,
  datumvraag,
  keuzevraag,
  LANGSTE_ANTWOORD,
  meerkeuzevraag,
  tekstvraag,
  type Vraagcontext,
  type Vraagstelling,
  vinkvraag,
} from "./vraagsoorten.ts";
import { vraagtOmBesluit } from "./wettelijk.ts";

/** A step of a conversation with residents: its questions are ready to be shown. */
export interface Gespreksstap extends Step<Vraagcontext> {
  readonly questions: (answers: Answers, context: Vraagcontext) => readonly Vraagstelling[];
}

export interface Gespreksstroom extends Flow<Vraagcontext> {
  readonly steps: readonly Gespreksstap[];
}

export const WOONPLEKKEN = ["postcode", "geen_vast_adres", "andere_gemeente", "weet_niet"] as const;
const POSTCODE = z
  .string()
  .trim()
  .regex(/^[1-9]\d{3}$/, "postcode");
/** The least pressing first: a folded group opens by itself for anything more. */
const HAASTKEUZES = ["vijf_dagen", "drie_dagen", "morgen", "vandaag"] as const;
const KANALEN = ["balie", "telefoon", "spreekuur", "huisbezoek"] as const;

/** The cards A to G of the practice review (part 2); change the order here and it changes for everybody. */
export const vraagverkenning: Gespreksstroom = {
  id: "vraagverkenning",
  version: 1,
  migrations: {},
  steps: [
    { id: "woorden", questions: woorden },
    {
      id: "bekende",
      questions: (answers) =>
        bijzonder(answers) === "bekende"
          ? [keuzevraag("bekende", ["collega", "doorgaan"], { verplicht: true, vorm: "knoppen", standaard: "collega" })]
          : [],
    },
    { id: "klopt", questions: (answers, context) => (gaatDoor(answers) ? klopt(answers, context) : []) },
    {
      id: "gemeente",
      questions: (answers) =>
        gaatDoor(answers) && antwoord(answers, "woonplek") === "andere_gemeente"
          ? [keuzevraag("toch_doorgeven", ["klaar", "toch"], { verplicht: true, vorm: "knoppen", standaard: "klaar" })]
          : [],
    },
    {
      id: "beroepskracht",
      questions: (answers) => (blijftHier(answers) && bijzonder(answers) === "beroepskracht" ? BEROEPSKRACHT : []),
    },
    { id: "wens", questions: (answers, context) => (isGewoon(answers) ? wens(context) : []) },
    { id: "hulp", questions: (answers, context) => (isGewoon(answers) ? hulp(answers, context) : []) },
    { id: "tak", questions: (answers, context) => (isGewoon(answers) ? takvragen(answers, context) : []) },
    {
      id: "bereiken",
      questions: (answers) => (blijftHier(answers) && bijzonder(answers) !== "beroepskracht" ? bereiken() : []),
    },
    {
      id: "melding",
      questions: (answers, context) =>
        blijftHier(answers) && vraagtOmBesluit(answers, context) !== null ? melding(answers, context) : [],
    },
    {
      id: "voorlezen",
      confirms: true,
      questions: (answers, context) => (blijftHier(answers) ? voorlezen(context) : []),
    },
  ],
};

function bijzonder(answers: Answers): string {
  return antwoord(answers, "bijzonder") ?? "niets";
}

/** A child under twelve gets a beroepskracht at once instead of questions (practice review 2.3). */
function gaatDoor(answers: Answers): boolean {
  return bijzonder(answers) !== "onder_12" && antwoord(answers, "bekende") !== "collega";
}

function blijftHier(answers: Answers): boolean {
  return gaatDoor(answers) && antwoord(answers, "toch_doorgeven") !== "klaar";
}

function isGewoon(answers: Answers): boolean {
  return blijftHier(answers) && !["beroepskracht", "12_tot_15"].includes(bijzonder(answers));
}

function woorden(answers: Answers, { rol, kanaal }: Vraagcontext): readonly Vraagstelling[] {
  const achter = rol === "vrijwilliger" ? { achter: "woorden_vrijwilliger" } : { achter: "woorden" };
  return [
    tekstvraag("eigen_woorden", { verplicht: true, regels: "meer", maximum: LANGSTE_ANTWOORD }),
    keuzevraag("over_wie", ["mij", "gezin", "ander", "weet_niet"], {
      verplicht: true,
      standaard: "mij",
      ...(rol === "vrijwilliger" ? achter : {}),
    }),
    keuzevraag("kanaal", [kanaal, ...KANALEN.filter((ander) => ander !== kanaal)], {
      verplicht: true,
      standaard: "balie",
      ...(rol === "vrijwilliger" ? achter : {}),
    }),
    ...(antwoord(answers, "over_wie") === "ander" || answers["over_wie"] === undefined
      ? [keuzevraag("weet_ander", ["ja", "nee"], { ...achter, uitleg: true })]
      : []),
    vinkvraag("weinig_nederlands", achter),
    tekstvraag("taal", { maximum: 40, ...achter }),
    keuzevraag("bijzonder", ["niets", "beroepskracht", "onder_12", "12_tot_15", "16_17", "bekende"], {
      standaard: "niets",
      ...achter,
    }),
  ];
}

function klopt(answers: Answers, context: Vraagcontext): readonly Vraagstelling[] {
  const { gemeente, rol } = context;
  const achter = rol === "vrijwilliger" ? { achter: "datum" } : {};
  return [
    ...onderwerpvragen(answers, context),
    ...(gemeente.teams.size > 1
      ? [
          tekstvraag("postcode", { maximum: 4, schema: POSTCODE }),
          keuzevraag("woonplek", WOONPLEKKEN, { verplicht: true, standaard: "postcode", achter: "woonplek" }),
        ]
      : [keuzevraag("woonplek", WOONPLEKKEN, { verplicht: true, standaard: "postcode", achter: "woonplek" })]),
    datumvraag("datum", context, achter),
    keuzevraag(
      "wat_dan",
      ["huis_uit", "afsluiten", "zorgverzekering", "reageren", "hulp_stopt", "uit_ziekenhuis", "anders"],
      achter,
    ),
    keuzevraag("haast", HAASTKEUZES, { ...achter, uitleg: true }),
  ];
}

const BEROEPSKRACHT: readonly Vraagstelling[] = [
  tekstvraag("beller_organisatie", { verplicht: true, maximum: 80 }),
  tekstvraag("beller_functie", { verplicht: true, maximum: 80 }),
  keuzevraag("weet_bewoner", ["ja", "nee"], { verplicht: true, vorm: "knoppen", uitleg: true }),
  tekstvraag("beller_nummer", { verplicht: true, maximum: 20, stijl: "tel" }),
];

function wens({ rol }: Vraagcontext): readonly Vraagstelling[] {
  const eerder = tekstvraag("eerder_gevraagd", { regels: "meer", achter: "eerder_gevraagd" });
  return [tekstvraag("wens", { regels: "meer" }), ...(rol === "vrijwilliger" ? [] : [eerder])];
}

function hulp(answers: Answers, context: Vraagcontext): readonly Vraagstelling[] {
  const { gemeente, rol } = context;
  const leefgebied = Leefgebied.safeParse(answers["leefgebied"]);
  const kinderen = leefgebied.success && (gemeente.onderwerpen.get(leefgebied.data)?.kinderenVragen ?? false);
  return [
    meerkeuzevraag("netwerk", ["partner", "familie", "vrienden", "buren", "ander", "niet"]),
    keuzevraag("organisatie", ["nee", "ja", "weet_niet"], { verplicht: true, standaard: "nee", vorm: "knoppen" }),
    tekstvraag("welke_organisatie", { maximum: 80, achter: "organisatie", uitleg: true }),
    keuzevraag("mag_weten", ["ja", "liever_ander"], { achter: "organisatie" }),
    ...(kinderen
      ? [keuzevraag("kinderen", ["nee", "soms", "ja"], rol === "vrijwilliger" ? { achter: "kinderen" } : {})]
      : []),
    collegakeuze(context),
  ];
}

/** "Is er een collega die dit niet mag zien?": left out of offers and of reading. */
function collegakeuze({ gemeente, ik }: Vraagcontext): Vraagstelling {
  const collegas = [...gemeente.mensen.values()].filter(({ oid, functies }) => functies.length > 0 && oid !== ik.oid);
  const titels = Object.fromEntries(collegas.map(({ oid, naam }) => [oid, naam]));
  return keuzevraag(
    "liever_niet",
    collegas.map(({ oid }) => oid),
    { titels, achter: "liever_niet" },
  );
}

function bereiken(): readonly Vraagstelling[] {
  return [
    tekstvraag("voornaam", { maximum: 40 }),
    keuzevraag("bereik", ["bellen", "sms", "mail", "brief", "komt_langs"], { verplicht: true, standaard: "bellen" }),
    tekstvraag("contact", { maximum: 80, stijl: "tel", uitleg: true }),
    keuzevraag("wanneer", ["ochtend", "middag", "maakt_niet_uit"], { standaard: "maakt_niet_uit" }),
    tekstvraag("niet_op", { maximum: 80, achter: "niet_op" }),
    keuzevraag("ander_mag_weten", ["nee", "ja"], { verplicht: true, standaard: "nee", uitleg: true }),
    meerkeuzevraag("nodig", ["tolk", "lezen", "iemand_mee", "rustig", "zonder_trap"], { achter: "nodig" }),
  ];
}

function melding(answers: Answers, context: Vraagcontext): readonly Vraagstelling[] {
  const wmo = vraagtOmBesluit(answers, context) === "wmo_melding";
  const steun = [vinkvraag("folder_gegeven"), vinkvraag("steun_bellen")];
  return [
    keuzevraag("melding", ["ja", "nee", "weet_niet"], { verplicht: true, standaard: "ja", vorm: "knoppen" }),
    ...(wmo ? steun : []),
  ];
}

/** In danger nobody waits for consent, and none is written down that was not given. */
function voorlezen(context: Vraagcontext): readonly Vraagstelling[] {
  const { gevaar = false } = context;
  const keuzes = gevaar ? ["niet_gevraagd", "ja", "deels", "nee"] : ["ja", "deels", "nee"];
  // Nobody agrees by a tick that stood there already (GDPR, recital 32).
  const standaard = gevaar ? { standaard: "niet_gevraagd" } : {};
  return [...alBekend(context), keuzevraag("instemming", keuzes, { verplicht: true, ...standaard, vorm: "knoppen" })];
}

/** One household, one regisseur, unless the resident would rather have somebody else; the desk hears no name. */
export function alBekend({ bekend = false }: Vraagcontext): readonly Vraagstelling[] {
  if (!bekend) return [];
  return [keuzevraag("al_bekend", ["mag", "liever_ander"], { verplicht: true, standaard: "mag", vorm: "knoppen" })];
}
