import { type Feit, type FeitVan, TERUGGEEFREDENEN } from "../../domain/cijfers/feiten.ts";
import type { Gemeente } from "../../domain/gemeente.ts";
import type { Afsluiting, Functie, Haast, Kanaal, Leefgebied } from "../../domain/sleutels.ts";
import type { Voorvallen } from "./jaar.ts";
import { gaatNaarPartner, vraagtConsult } from "./jaarhulp.ts";
import type { Toeval } from "./toeval.ts";

/** Somebody at a desk with a question. */
export interface Jaarvraag {
  /** The day, counted from the first of the year. */
  readonly nummer: number;
  /** When on that day, from 0 to 1. */
  readonly deel: number;
  readonly team: string;
  readonly leefgebied: Leefgebied;
  readonly kanaal: Kanaal;
  readonly haast: Haast;
  readonly functie: Functie;
  /** The quarter in which it is handed over, `2026-K3`. */
  readonly gestart: string;
  /** Of the last weeks. */
  readonly recent: boolean;
}

export interface Leven {
  readonly toeval: Toeval;
  readonly gemeente: Gemeente;
  readonly voorvallen: Voorvallen;
  /** Puts a fact on this day; one that lies beyond the year did not happen yet. */
  readonly plaats: (nummer: number, deel: number, feit: Feit) => void;
}

const CONTACT_DAGEN: Readonly<Record<Haast, number>> = {
  nu: 0,
  vandaag: 0,
  morgen: 1,
  drie_dagen: 3,
  vijf_dagen: 5,
  klaar: 5,
};
const DUREN = ["0", "1", "2", "3", "4", "5", "langer"] as const;
const POGINGEN = ["0", "1", "2", "3_of_meer"] as const;

/** All that becomes of one question, as the bot would have counted it. */
export function leefMee(leven: Leven, vraag: Jaarvraag): void {
  const { toeval, plaats } = leven;
  const { nummer, deel, team, kanaal } = vraag;
  if (toeval.kans(0.4)) helptSnel(leven, vraag);
  const stroom = toeval.kans(0.6) ? "vraagverkenning" : "terugbellen";
  plaats(nummer, deel, { soort: "begonnen", team, stroom, kanaal });
  if (toeval.kans(0.03)) plaats(nummer, deel, { soort: "veiligheidskaart", team });
  if (toeval.kans(0.005)) plaats(nummer, deel, { soort: "niet_pluis", team });
  if (toeval.kans(0.002)) plaats(nummer, deel, { soort: "direct_hulp", team });
  misschienGemist(leven, vraag);
  if (toeval.kans(0.18)) return eindigt(leven, vraag);
  if (toeval.kans(0.05)) return verdwijnt(leven, vraag);
  wordtDoorgegeven(leven, vraag);
}

function helptSnel({ toeval, plaats }: Leven, { nummer, deel, team, leefgebied, kanaal }: Jaarvraag): void {
  const einde = toeval.gewogen<"snel_klaar" | "doorverwezen">({ snel_klaar: 7, doorverwezen: 3 });
  plaats(nummer, deel, { soort: "einde", team, einde, leefgebied, kanaal });
}

function misschienGemist(leven: Leven, { nummer, deel, team, recent }: Jaarvraag): void {
  const { toeval, plaats, voorvallen, gemeente } = leven;
  const alle = [...gemeente.socialeKaart.voorzieningen.keys()];
  const vaak = recent && team === voorvallen.groei.team;
  const voorziening = vaak && toeval.kans(0.12) ? voorvallen.gemist : alle.length > 0 ? toeval.uit(alle) : "";
  if (voorziening === "" || (voorziening !== voorvallen.gemist && !toeval.kans(0.01))) return;
  plaats(nummer, deel, { soort: "voorziening_gemist", team, voorziening, leefgebied: "sociaal_netwerk" });
}

function eindigt({ toeval, plaats }: Leven, { nummer, deel, team, leefgebied, kanaal }: Jaarvraag): void {
  const einde = toeval.gewogen<FeitVan<"einde">["einde"]>({
    snel_klaar: 0,
    direct_beantwoord: 62,
    doorverwezen: 0,
    bewoner_ziet_af: 24,
    andere_gemeente: 14,
    niet_meer_nodig: 0,
  });
  plaats(nummer, deel + 0.02, { soort: "einde", team, einde, leefgebied, kanaal });
}

function verdwijnt({ toeval, plaats }: Leven, { nummer, deel, team, kanaal }: Jaarvraag): void {
  const weg = toeval.gewogen<FeitVan<"concept_weg">["weg"]>({
    weggegooid: 30,
    bekend_bij_collega: 25,
    kind_onder_12: 1,
    zelfde_vraag: 14,
    verlopen: 30,
  });
  plaats(nummer + (weg === "verlopen" ? 10 : 0), deel, { soort: "concept_weg", team, kanaal, weg });
}

function wordtDoorgegeven(leven: Leven, vraag: Jaarvraag): void {
  const { toeval, plaats, gemeente } = leven;
  const { nummer, gestart, leefgebied, haast, functie, kanaal, team } = vraag;
  const deel = vraag.deel + 0.03;
  plaats(nummer, deel, { soort: "doorgegeven", team, gestart, leefgebied, haast, functie, kanaal });
  if (toeval.kans(0.015)) return plaats(nummer, deel + 0.02, { soort: "ingetrokken", team, gestart });
  const ander = toeval.uit([...gemeente.teams.keys()]);
  const verhuist = ander !== team && toeval.kans(0.02);
  if (verhuist) {
    plaats(nummer, deel + 0.01, { soort: "verhuisd_uit", team, gestart });
    plaats(nummer, deel + 0.01, { soort: "verhuisd_naar", team: ander, gestart });
  }
  zoektIemand(leven, verhuist ? { ...vraag, team: ander } : vraag);
}

/** Until somebody takes it up. */
function zoektIemand(leven: Leven, vraag: Jaarvraag): void {
  const { toeval, plaats } = leven;
  const { nummer, deel, team, functie } = vraag;
  const vast = { team, functie };
  let later = 0;
  if (toeval.kans(0.07)) {
    plaats(nummer, deel + 0.04, { soort: "in_wachtrij", ...vast });
    later += toeval.tussen(1, 3);
    plaats(nummer + later, 0.1, { soort: "uit_wachtrij", ...vast });
  }
  if (toeval.kans(0.1)) plaats(nummer + ++later, 0.2, { soort: "aanbod_vervallen", ...vast });
  if (toeval.kans(0.08)) {
    const reden = toeval.uit(TERUGGEEFREDENEN);
    plaats(nummer + later, 0.9, { soort: "teruggegeven", ...vast, reden, keer: "eerste" });
    later += 1;
  }
  if (toeval.kans(0.02)) plaats(nummer + later, 0.93, { soort: "naar_teamleider", ...vast });
  const op = nummer + later;
  plaats(op, 0.95, { soort: "opgepakt", ...vast, keer: "eerste" });
  heeftEigenaar(leven, vraag, op + (toeval.kans(0.5) ? 0 : 1), later);
}

function heeftEigenaar(leven: Leven, vraag: Jaarvraag, op: number, gewacht: number): void {
  const { toeval, plaats } = leven;
  const { nummer, team, leefgebied, haast, functie } = vraag;
  const vast = { team };
  const mis = toeval.gewogen({ 0: 70, 1: 18, 2: 8, 3: 4 });
  for (let keer = 0; keer < Number(mis); keer++) plaats(op + keer, 0.96, { soort: "geen_gehoor", ...vast });
  if (mis === "3") plaats(op + 2, 0.97, { soort: "niet_bereikt", ...vast });
  const sprak = op + Number(mis) + (gewacht > 2 ? 1 : 0);
  if (toeval.kans(0.05)) {
    const contact = toeval.kans(0.7) ? "nee" : "ja";
    const hoe = toeval.kans(0.6) ? "code" : "telefoon";
    plaats(contact === "nee" ? sprak : sprak + 4, 0.5, { soort: "bewoner_terug", ...vast, hoe, contact });
  }
  const duur = DUREN[Math.min(sprak - nummer, 6)] ?? "langer";
  const opTijd = sprak - nummer <= CONTACT_DAGEN[haast] ? "ja" : "nee";
  const pogingen = POGINGEN[Number(mis)] ?? "3_of_meer";
  plaats(sprak, 0.98, { soort: "eerste_contact", ...vast, haast, opTijd, pogingen, duur, keer: "eerste" });
  if (toeval.kans(0.55)) {
    const goed = toeval.kans(0.92);
    const beter = goed ? "" : "werk_inkomen";
    plaats(sprak, 0.985, {
      soort: "juiste_plek",
      team,
      leefgebied,
      functie,
      antwoord: goed ? "ja" : "nee",
      beter,
      regel: "",
    });
  }
  if (toeval.kans(0.45)) plaats(sprak, 0.99, { soort: "afspraak", ...vast });
  if (toeval.kans(0.7)) plaats(sprak + 2, 0.5, { soort: "overgenomen", ...vast });
  if (toeval.kans(0.09)) vraagtConsult(leven, vraag, sprak + 1);
  gaatNaarPartner(leven, vraag, sprak + 2);
  wordtAfgesloten(leven, vraag, sprak + 1);
}

/** Most within weeks, some after months; some come back. */
function wordtAfgesloten(leven: Leven, vraag: Jaarvraag, sprak: number): void {
  const { toeval, plaats } = leven;
  const { team, gestart } = vraag;
  const vast = { team, gestart };
  const als = toeval.gewogen<Afsluiting>({
    informatie_en_advies: 34,
    vinger_aan_de_pols: 20,
    ondersteuning: 41,
    niet_meer_nodig: 5,
  });
  const op = sprak + Math.ceil(-Math.log(1 - toeval.deel()) * (als === "ondersteuning" ? 45 : 14));
  plaats(op, 0.7, { soort: "afgesloten", ...vast, als, contact: "ja", keer: "eerste" });
  if (als === "vinger_aan_de_pols") {
    plaats(op + 20, 0.1, { soort: "pols_gevraagd", team });
    plaats(op + 21, 0.2, { soort: "pols", uitkomst: toeval.kans(0.8) ? "goed" : "later", team });
  }
  if (toeval.kans(0.96)) return plaats(op + 10, 0.05, { soort: "gewist", team, was: "afgesloten", overgenomen: "ja" });
  const weer = op + toeval.tussen(1, 10);
  plaats(weer, 0.3, { soort: "bewoner_terug", team, hoe: "afgesloten", contact: "ja" });
  plaats(weer, 0.31, { soort: "heropend", ...vast, als, pols: "nee" });
  plaats(weer + toeval.tussen(3, 20), 0.7, {
    soort: "afgesloten",
    ...vast,
    als: "ondersteuning",
    contact: "ja",
    keer: "weer",
  });
}
