import type { Routeringsregel } from "../gemeente.ts";

function regel(
  id: string,
  als: Routeringsregel["als"],
  functie: Routeringsregel["dan"]["functie"],
  omdat: string,
): Routeringsregel {
  return { id, als, dan: { functie }, omdat, vanaf: null, tot: null };
}

/** The order of the practice review (§3.1), for a gemeente that has no `routering.yaml`. */
export const STANDAARDREGELS: readonly Routeringsregel[] = [
  regel("wmo_melding", { merk: ["wmo_melding"] }, "wmo_consulent", "de bewoner een Wmo-melding doet"),
  regel(
    "aanvraag_geld",
    { merk: ["schuldhulp_aanvraag", "bijstand_aanvraag"] },
    "werk_inkomen",
    "de bewoner hulp bij geld aanvraagt",
  ),
  regel("jeugdhulp_vraag", { merk: ["jeugdhulp_vraag"] }, "cjg", "de bewoner jeugdhulp vraagt"),
  regel(
    "rechten",
    { merk: ["bezwaar", "klacht", "privacyverzoek"] },
    "maatschappelijk_werk",
    "de bewoner opkomt voor een recht",
  ),
  regel("kind_gevaar", { veiligheid: ["kindermishandeling"] }, "cjg", "het over de veiligheid van een kind gaat"),
  regel("jongere", { antwoord: { bijzonder: ["12_tot_15"] } }, "cjg", "een jongere zelf om hulp vraagt"),
  regel("hoe", { gelezen: ["mee_consulent"] }, "mee_consulent", "het erom gaat hoe je iets uitlegt"),
  regel("rustig", { antwoord: { nodig: ["rustig"] } }, "mee_consulent", "de bewoner rustig uitleg wil"),
  regel("eigen_lijst", { gelezen: ["maatschappelijk_werk"] }, "eigen", "dit team {onderwerp} zo heeft verdeeld"),
  regel("gelezen", {}, "gelezen", "het over {onderwerp} gaat"),
  regel("onderwerp", {}, "onderwerp", "het over {onderwerp} gaat"),
  regel("rest", {}, "maatschappelijk_werk", "nog niet duidelijk is waar het over gaat"),
];
