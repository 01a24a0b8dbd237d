import { haastVanAntwoorden } from "../src/domain/haast.ts";
import { vindDatums } from "../src/domain/taal/datum.ts";
import type { Answers } from "./flow.ts";
import { begripVan } from "./onderwerpvraag.ts";
import { antwoord, type Vraagcontext } from "./vraagsoorten.ts";

const WAT_DAN: readonly (readonly [string, RegExp])[] = [
  ["huis_uit", /ontruim|huis uit|uitzetting|uit(?: het| zijn| haar)? huis/],
  ["afsluiten", /afgesloten|afsluit|stroom eraf|gas eraf|water eraf/],
  ["zorgverzekering", /zorgverzekering|zorgpolis/],
  ["uit_ziekenhuis", /ziekenhuis/],
  ["hulp_stopt", /hulp stopt|valt weg|stopt ermee/],
  ["reageren", /brief|reageren|aanmaning|dagvaarding|bezwaar/],
];

const VOOR_EEN_ANDER =
  /\b(voor|over) (haar|zijn|mijn|een) (moeder|vader|man|vrouw|zoon|dochter|oma|opa|buurman|buurvrouw|broer|zus|vriend|vriendin|tante|oom)\b|\bbuur(man|vrouw) (belt|komt|vraagt)\b/;

/** What the words already said: shown filled in, to be confirmed or changed, never stored by itself. */
export function voorstel(id: string, answers: Answers, context: Vraagcontext): unknown {
  const woorden = antwoord(answers, "eigen_woorden") ?? "";
  switch (id) {
    case "kanaal":
      return context.kanaal;
    case "over_wie":
      return VOOR_EEN_ANDER.test(woorden.toLowerCase()) ? "ander" : undefined;
    case "leefgebied":
      return antwoord(answers, "bijzonder") === "12_tot_15" ? "opvoeden_opgroeien" : onderwerpUit(answers, context);
    case "datum":
      return vindDatums(woorden, context.vandaag)[0]?.datum;
    case "wat_dan":
      return vindDatums(woorden, context.vandaag).length === 0
        ? undefined
        : WAT_DAN.find(([, patroon]) => patroon.test(woorden.toLowerCase()))?.[0];
    case "haast":
      return voorgesteldeHaast(answers, context);
    case "kinderen":
      return /\b(kinderen|kindje|baby|dochtertje|zoontje)\b/.test(woorden.toLowerCase()) ? "ja" : undefined;
    default:
      return undefined;
  }
}

function onderwerpUit(answers: Answers, context: Vraagcontext): string {
  const { leeg, leefgebieden } = begripVan(answers, context);
  return leeg ? "weet_niet" : (leefgebieden[0]?.leefgebied ?? "weet_niet");
}

function voorgesteldeHaast(answers: Answers, context: Vraagcontext): string {
  const datum = antwoord(answers, "datum") ?? voorstel("datum", answers, context);
  const watDan = antwoord(answers, "wat_dan") ?? voorstel("wat_dan", answers, context);
  const haast = haastVanAntwoorden({
    teksten: [antwoord(answers, "eigen_woorden") ?? "", antwoord(answers, "wens") ?? ""],
    datum: typeof datum === "string" ? datum : null,
    watDan: typeof watDan === "string" ? watDan : null,
    vandaag: context.vandaag,
    nietVanToepassing: context.nietVanToepassing ?? [],
  });
  return haast === "nu" ? "vandaag" : haast;
}
