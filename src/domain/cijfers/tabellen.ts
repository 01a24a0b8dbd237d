import type { Blad } from "./blad.ts";
import type { Cel, Cijferkeuze, Cijferrij, Cijfertabel, Cijfertabelnaam, Kwartaal } from "./cijfertabel.ts";
import type { Status } from "./standblok.ts";
import { STAD } from "./stroomblok.ts";

interface Pagina {
  readonly blad: Blad;
  readonly keuze: Cijferkeuze;
  readonly slot: Kwartaal;
}

/** The tables of one page. @param slot the last quarter it goes up to */
export function tabellenVan(
  blad: Blad,
  keuze: Cijferkeuze,
  slot: Kwartaal,
): Readonly<Record<Cijfertabelnaam, Cijfertabel>> {
  const pagina = { blad, keuze, slot };
  const per = (id: Cijfertabelnaam, meting: string, plek = 0) => uitsplitsing(pagina, id, meting, plek);
  return {
    gestart: standtabel(pagina, "gestart", GESTART),
    afgesloten: standtabel(pagina, "afgesloten", AFGESLOTEN),
    stand: standtabel(pagina, "stand", STAND),
    leefgebieden: per("leefgebieden", "doorgegeven"),
    trechter: lijst(pagina, "trechter", ["begonnen", "doorgegeven", "opgepakt", "eerste_contact", "afgesloten"]),
    eerste_contact: per("eerste_contact", "eerste_contact"),
    kwam_terug: per("kwam_terug", "bewoner_terug"),
    juiste_plek: per("juiste_plek", "juiste_plek"),
    functies: per("functies", "doorgegeven", 1),
    kanalen: per("kanalen", "doorgegeven", 2),
    zelf_beantwoord: per("zelf_beantwoord", "zelf_beantwoord"),
    niet_doorgegeven: per("niet_doorgegeven", "niet_doorgegeven"),
    teruggegeven: per("teruggegeven", "teruggegeven"),
    consulten: lijst(pagina, "consulten", CONSULTEN),
    consultnut: per("consultnut", "casus_nuttig"),
  };
}

/** Of each column what it holds: what was started, or a status of it. */
const GESTART = {
  gestart_vorig_jaar: "vorig",
  gestart_dit_jaar: "dit",
  gestart_totaal: "totaal",
  nog_open: "open",
} as const;
const AFGESLOTEN = {
  informatie_en_advies: "informatie_en_advies",
  vinger_aan_de_pols: "vinger_aan_de_pols",
  ondersteuning: "ondersteuning",
  totaal: "afgesloten",
} as const;
const STAND = { gestart_totaal: "totaal", nog_open: "open", afgesloten: "afgesloten", anders: "anders" } as const;
type Standkolom = Status | "vorig" | "dit" | "totaal";

const CONSULTEN = [
  "consult_gevraagd",
  "consult_afgesproken",
  "consult_besproken",
  "consult_niet_gekomen",
  "casus_besproken",
];

/** Rows are the teams, with the stad below; of one team its own row only. */
function standtabel(pagina: Pagina, id: Cijfertabelnaam, kolommen: Readonly<Record<string, Standkolom>>): Cijfertabel {
  const { blad, keuze } = pagina;
  const cellen = (rij: string) => Object.values(kolommen).map((kolom) => standcel(pagina, rij, kolom));
  const rijen = keuze.team === null ? blad.rijen : blad.rijen.filter((rij) => rij === keuze.team);
  return {
    id,
    kolommen: Object.keys(kolommen),
    rijen: rijen.map((rij) => ({ id: rij, cellen: cellen(rij) })),
    totaal: keuze.team === null ? cellen(STAD) : null,
  };
}

function standcel({ blad, slot }: Pagina, rij: string, kolom: Standkolom): Cel {
  const [vorig, dit, totaal] = blad.gestart(rij);
  if (kolom === "vorig") return vorig;
  if (kolom === "dit") return dit;
  return kolom === "totaal" ? totaal : blad.stand(slot, rij, kolom);
}

/** Rows are the codes of a breakdown, with all of it below. */
function uitsplitsing(pagina: Pagina, id: Cijfertabelnaam, meting: string, plek: number): Cijfertabel {
  const codes = pagina.blad.stromen.get(meting)?.groepen[plek] ?? [];
  const rijen = codes.map((code): Cijferrij => ({ id: naGelijkteken(code), cellen: [stroom(pagina, meting, code)] }));
  const geheel = stroom(pagina, meting, "");
  return { id, kolommen: ["aantal"], rijen, totaal: [geheel], noemer: geheel };
}

function lijst(pagina: Pagina, id: Cijfertabelnaam, metingen: readonly string[]): Cijfertabel {
  const rijen = metingen.map((naam): Cijferrij => ({ id: naam, cellen: [stroom(pagina, naam, "")] }));
  return { id, kolommen: ["aantal"], rijen, totaal: null };
}

function stroom({ blad, keuze, slot }: Pagina, meting: string, code: string): Cel {
  const over = keuze.kwartaal === null ? "J" : "K";
  return blad.stromen.get(meting)?.cel(slot, over, keuze.team ?? STAD, code) ?? 0;
}

function naGelijkteken(code: string): string {
  return code.slice(code.indexOf("=") + 1);
}
