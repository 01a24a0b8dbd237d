import type { Periode, Tellingen } from "../../../src/domain/cijfers/telling.ts";
import { cellenVan } from "../../../src/domain/cijfers/telling.ts";

/** The same numbers between 0 and 1 for the same seed. */
export function toevalVan(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Opzet {
  readonly teams: readonly string[];
  readonly leefgebieden: readonly string[];
  readonly functies: readonly string[];
  /** How many vragen a team is passed on in a month, at most. */
  readonly drukte: number;
  readonly jaren: readonly number[];
}

type Regel = Readonly<Record<string, string>>;

/** Counts of invented vragen: each is passed on, moves or not, ends or not, is reopened or not. */
export function verzonnenTellingen(opzet: Opzet, toeval: () => number): Tellingen {
  const { teams, jaren, drukte } = opzet;
  const tellingen = new Map<Periode, Map<string, number>>();
  const tel = (maand: number, regel: Regel) => telRegel(tellingen, jaren, maand, regel);
  const gewicht = teams.map(() => 0.4 + 0.6 * toeval());
  for (let maand = 0; maand < jaren.length * 12; maand += 1)
    for (const [plek, team] of teams.entries()) {
      const hoeveel = Math.floor(toeval() * drukte * (gewicht[plek] ?? 0) + toeval());
      for (let keer = 0; keer < hoeveel; keer += 1) verzinVraag(opzet, toeval, maand, team, tel);
    }
  return tellingen;
}

function telRegel(tellingen: Map<Periode, Map<string, number>>, jaren: readonly number[], maand: number, regel: Regel) {
  const jaar = jaren[Math.floor(maand / 12)];
  if (jaar === undefined) return;
  const periode: Periode = `maand/${jaar}-${String((maand % 12) + 1).padStart(2, "0")}`;
  const cellen = tellingen.get(periode) ?? new Map<string, number>();
  for (const cel of cellenVan(regel)) cellen.set(cel, (cellen.get(cel) ?? 0) + 1);
  tellingen.set(periode, cellen);
}

function kies(lijst: readonly string[], toeval: () => number): string {
  return lijst[Math.floor(toeval() ** 1.6 * lijst.length)] ?? "";
}

const AFSLUITINGEN = ["ondersteuning", "informatie_en_advies", "vinger_aan_de_pols", "niet_meer_nodig"];

function verzinVraag(
  { teams, leefgebieden, functies, jaren }: Opzet,
  toeval: () => number,
  begin: number,
  eerst: string,
  tel: (maand: number, regel: Regel) => void,
): void {
  const gestart = `${jaren[Math.floor(begin / 12)]}-K${Math.floor((begin % 12) / 3) + 1}`;
  const leefgebied = kies(leefgebieden, toeval);
  const vast = { gestart, leefgebied, haast: "vijf_dagen", functie: kies(functies, toeval), kanaal: "balie" };
  tel(begin, { soort: "doorgegeven", team: eerst, ...vast });
  tel(begin, { soort: "begonnen", team: eerst, kanaal: "balie", stroom: "vraag" });
  if (toeval() < 0.1) tel(begin, { soort: "teruggegeven", team: eerst, reden: "te_vol", leefgebied });
  if (toeval() < 0.8) tel(begin, { soort: "eerste_contact", team: eerst, opTijd: toeval() < 0.7 ? "ja" : "nee" });
  const verhuist = toeval() < 0.04;
  const team = verhuist ? kies(teams, toeval) : eerst;
  if (team !== eerst) {
    tel(begin, { soort: "verhuisd_uit", team: eerst, gestart });
    tel(begin, { soort: "verhuisd_naar", team, gestart });
  }
  let maand = begin + Math.floor(toeval() * 8);
  for (let keer = 0; keer < 3; keer += 1, maand += 1) {
    const lot = toeval();
    if (lot < 0.05) return tel(maand, { soort: lot < 0.03 ? "ingetrokken" : "gewist_open", team, gestart });
    if (lot < 0.2) return;
    const als = kies(AFSLUITINGEN, toeval);
    tel(maand, { soort: "afgesloten", team, gestart, als, leefgebied });
    if (toeval() > 0.06) return;
    tel(maand, { soort: "heropend", team, gestart, als, leefgebied });
  }
}
