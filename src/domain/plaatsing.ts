import type { Gemeente, Persoon } from "./gemeente.ts";
import { dringendste, haastVanAntwoorden } from "./haast.ts";
import { teamVanPostcode } from "./rooster.ts";
import { type Functie, Haast, Leefgebied, type Merk, type Veiligheid } from "./sleutels.ts";
import { stelOnderwerpVoor } from "./taal/onderwerp.ts";
import type { Plaatsing, Vraag } from "./vraag.ts";
import { lokaleDag, voegTermijnToe, volgendeOpening } from "./werkkalender.ts";

const FUNCTIE_VAN_MERK: Readonly<Partial<Record<Merk, Functie>>> = {
  wmo_melding: "wmo_consulent",
  schuldhulp_aanvraag: "werk_inkomen",
  bijstand_aanvraag: "werk_inkomen",
  jeugdhulp_vraag: "cjg",
};

/**
 * Where a vraag belongs: a legal request first, then danger to a child, then the subject (practice review 3.1).
 * The first form; ordered rules as data come later.
 */
export function plaats(gemeente: Gemeente, vraag: Vraag, door: Persoon, nu: number): Plaatsing {
  const { answers } = vraag.stroom;
  const leefgebied = leefgebiedVan(gemeente, vraag);
  const labels = [
    ...new Set(vraag.alarmen.filter(({ stand }) => stand !== "niet_van_toepassing").flatMap(({ labels }) => labels)),
  ];
  const haast = haastVan(vraag, lokaleDag(gemeente, nu).toString(), door);
  const klok = haast === "nu" || haast === "vandaag";
  const vanaf = klok ? volgendeOpening(gemeente, nu) : nu;
  return {
    team: teamVan(gemeente, vraag, door),
    leefgebied,
    functie:
      answers["bijzonder"] === "12_tot_15"
        ? "cjg"
        : functieVoor(gemeente, { leefgebied, labels, merken: vraag.merken.map(({ merk }) => merk) }),
    haast,
    labels,
    leefgebieden: leefgebied === null ? [] : [leefgebied],
    regel: "",
    omdat: "",
    partner: null,
    instemming: instemmingVan(answers["instemming"], labels.length > 0),
    contactVoor: voegTermijnToe(
      gemeente,
      vanaf,
      gemeente.termijnen.contact[haast === "klaar" ? "vijf_dagen" : haast],
      klok ? "klok" : "werk",
    ),
    doorgegeven: nu,
  };
}

function leefgebiedVan(gemeente: Gemeente, vraag: Vraag): Leefgebied | null {
  const gekozen = Leefgebied.safeParse(vraag.stroom.answers["leefgebied"]);
  if (gekozen.success) return gekozen.data;
  const woorden = vraag.stroom.answers["eigen_woorden"];
  return typeof woorden === "string" ? (stelOnderwerpVoor(woorden, gemeente.woorden)[0]?.leefgebied ?? null) : null;
}

/** Which function a vraag is for: a legal request first, then danger to a child, then the subject. */
export function functieVoor(
  gemeente: Pick<Gemeente, "onderwerpen">,
  {
    leefgebied,
    labels,
    merken,
  }: { leefgebied: Leefgebied | null; labels: readonly Veiligheid[]; merken: readonly Merk[] },
): Functie {
  const wettelijk = merken.map((merk) => FUNCTIE_VAN_MERK[merk]).find((functie) => functie !== undefined);
  if (wettelijk !== undefined) return wettelijk;
  if (labels.includes("kindermishandeling")) return "cjg";
  return leefgebied === null
    ? "maatschappelijk_werk"
    : (gemeente.onderwerpen.get(leefgebied)?.functie ?? "maatschappelijk_werk");
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
