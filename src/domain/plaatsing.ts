import type { Gemeente, Persoon } from "./gemeente.ts";
import { dringendste, haastVanAntwoorden } from "./haast.ts";
import { teamVanPostcode } from "./rooster.ts";
import { type Routeringsinvoer, routeerbareAntwoorden } from "./routering/invoer.ts";
import { genoemdePartners } from "./routering/partners.ts";
import { bepaalRoute, type Route } from "./routering/route.ts";
import { Haast, Leefgebied } from "./sleutels.ts";
import { type Begrip, begrijp } from "./taal/begrip.ts";
import type { Plaatsing, Vraag } from "./vraag.ts";
import { lokaleDag, voegTermijnToe, volgendeOpening } from "./werkkalender.ts";

/** From this chance on that it plays a part, another leefgebied than the main one counts. */
const SPEELT_MEE = 0.25;
const MEESTE_LEEFGEBIEDEN = 4;

/** Where a vraag belongs, with what was looked at and what was decided, so that it can be kept and played again. */
export interface Geplaatst {
  readonly plaatsing: Plaatsing;
  readonly invoer: Routeringsinvoer;
  readonly route: Route;
}

/** Where a vraag belongs and how soon: the first rule that fits decides (practice review 3.1, `routering.yaml`). */
export function plaats(gemeente: Gemeente, vraag: Vraag, door: Persoon, nu: number): Geplaatst {
  const invoer = routeringsinvoer(gemeente, vraag, door, nu);
  const route = bepaalRoute(gemeente, invoer);
  const { haast, labels, leefgebieden } = invoer;
  const klok = haast === "nu" || haast === "vandaag";
  const vanaf = klok ? volgendeOpening(gemeente, nu) : nu;
  const termijn = gemeente.termijnen.contact[haast === "klaar" ? "vijf_dagen" : haast];
  const plaatsing: Plaatsing = {
    team: route.team,
    leefgebied: leefgebieden[0] ?? null,
    functie: route.functie,
    haast,
    labels: [...labels],
    leefgebieden: [...leefgebieden],
    regel: route.regel,
    omdat: route.omdat,
    partner: route.partner,
    instemming: instemmingVan(vraag.stroom.answers["instemming"], labels.length > 0),
    contactVoor: voegTermijnToe(gemeente, vanaf, termijn, klok ? "klok" : "werk"),
    doorgegeven: nu,
  };
  return { plaatsing, invoer, route };
}

function routeringsinvoer(gemeente: Gemeente, vraag: Vraag, door: Persoon, nu: number): Routeringsinvoer {
  const { answers } = vraag.stroom;
  const tekst = tekstVan(answers);
  const gekozen = Leefgebied.safeParse(answers["leefgebied"]);
  const begrip = begrijp(tekst, gemeente.taal, gekozen.success ? { leefgebied: gekozen.data } : {});
  const dag = lokaleDag(gemeente, nu).toString();
  const labels = vraag.alarmen.filter(({ stand }) => stand !== "niet_van_toepassing").flatMap((alarm) => alarm.labels);
  return {
    team: teamVan(gemeente, vraag, door),
    leefgebieden: leefgebiedenVan(begrip, gekozen.success ? gekozen.data : null),
    gelezen: gelezenFunctie(begrip),
    merken: vraag.merken.map(({ merk }) => merk),
    labels: [...new Set(labels)],
    haast: haastVan(vraag, dag, door),
    antwoorden: routeerbareAntwoorden(answers),
    partners: genoemdePartners(tekst, gemeente.partners.values()),
    dag,
  };
}

/** The function that the words point to; null when they say nothing. */
export function gelezenFunctie({ leeg, functies }: Begrip): Routeringsinvoer["gelezen"] {
  return leeg ? null : (functies[0]?.functie ?? null);
}

/** The main leefgebied, chosen or read, and what plays a part besides. */
export function leefgebiedenVan({ leeg, leefgebieden }: Begrip, gekozen: Leefgebied | null): readonly Leefgebied[] {
  const gelezen = leeg ? [] : leefgebieden;
  const eerste = gekozen ?? gelezen[0]?.leefgebied;
  const ook = gelezen.filter(({ speelt }) => speelt >= SPEELT_MEE).map(({ leefgebied }) => leefgebied);
  return [...new Set([...(eerste === undefined ? [] : [eerste]), ...ook])].slice(0, MEESTE_LEEFGEBIEDEN);
}

function tekstVan(answers: Vraag["stroom"]["answers"]): string {
  return ["eigen_woorden", "wens"]
    .map((id) => answers[id])
    .filter((deel) => typeof deel === "string")
    .join(". ");
}

function teamVan(gemeente: Gemeente, vraag: Vraag, door: Persoon): string {
  const postcode = vraag.stroom.answers["postcode"];
  const uitPostcode = typeof postcode === "string" ? (teamVanPostcode(gemeente, postcode)?.id ?? null) : null;
  const locatie = vraag.locatie === null ? undefined : gemeente.locaties.get(vraag.locatie);
  return uitPostcode ?? locatie?.team ?? door.team;
}

/** The desk may only raise what the words and the date call for; a beroepskracht decides (domain reference §2.4). */
function haastVan(vraag: Vraag, vandaag: string, door: Persoon): Haast {
  const { answers } = vraag.stroom;
  const teksten = Object.entries(answers).flatMap(([id, waarde]) =>
    typeof waarde === "string" && !["voornaam", "contact"].includes(id) ? [waarde] : [],
  );
  const datum = typeof answers["datum"] === "string" ? answers["datum"] : null;
  const watDan = typeof answers["wat_dan"] === "string" ? answers["wat_dan"] : null;
  const nietVanToepassing = vraag.alarmen
    .filter(({ stand }) => stand === "niet_van_toepassing")
    .map(({ kaart }) => kaart);
  const jong = answers["bijzonder"] === "12_tot_15" ? ["vandaag" as const] : [];
  const gevonden = dringendste([haastVanAntwoorden({ teksten, datum, watDan, vandaag, nietVanToepassing }), ...jong]);
  const gekozen = Haast.safeParse(answers["haast"]);
  if (!gekozen.success) return gevonden;
  return door.rollen.includes("teamlid") ? gekozen.data : dringendste([gevonden, gekozen.data]);
}

function instemmingVan(keuze: unknown, gevaar: boolean): Plaatsing["instemming"] {
  if (keuze === "ja" || keuze === "nee") return keuze;
  if (keuze === "niet_gevraagd") return "niet_gevraagd_veiligheid";
  return gevaar ? "niet_gevraagd_veiligheid" : "ja";
}
