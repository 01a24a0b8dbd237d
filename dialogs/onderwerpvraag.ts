import { Leefgebied } from "../src/domain/sleutels.ts";
import { type Begrip, begrijp, type Taalmodel } from "../src/domain/taal/begrip.ts";
import type { Answers } from "./flow.ts";
import { verwoord } from "./teksten.ts";
import { antwoord, keuzevraag, type Vraagcontext, type Vraagstelling } from "./vraagsoorten.ts";

/** So many suggestions stand ready for one tap; the whole list is behind "Anders". */
const SUGGESTIES = 3;
const ALLE = [...Leefgebied.options, "weet_niet"] as const;

/** About as many conversations as one process has at a time; in memory only, and soon overwritten. */
const MEESTE_TEKSTEN = 32;
/**
 * A turn asks for its questions at every answer that it looks at, and the next turn again; the words stay the same. By
 * what was learnt, since that may get better while a process runs.
 */
const gelezen = new WeakMap<Taalmodel, { readonly geleerd: unknown; readonly teksten: Map<string, Begrip> }>();

/** What the resident's own words are about, as far as they say anything. */
export function begripVan(answers: Answers, { gemeente: { taal } }: Vraagcontext): Begrip {
  const tekst = antwoord(answers, "eigen_woorden") ?? "";
  const { geleerd } = taal.delen();
  const eerder = gelezen.get(taal);
  const teksten = eerder?.geleerd === geleerd ? eerder.teksten : new Map<string, Begrip>();
  const begrip = teksten.get(tekst) ?? begrijp(tekst, taal);
  teksten.delete(tekst);
  teksten.set(tekst, begrip);
  for (const oudste of teksten.keys()) if (teksten.size > MEESTE_TEKSTEN) teksten.delete(oudste);
  gelezen.set(taal, { geleerd, teksten });
  return begrip;
}

/** "Waar gaat het over?": three suggestions with the words that decided, and the whole list behind a button. */
export function onderwerpvragen(answers: Answers, context: Vraagcontext): readonly Vraagstelling[] {
  const { leeg, leefgebieden } = begripVan(answers, context);
  const titels = Object.fromEntries([...context.gemeente.onderwerpen].map(([sleutel, { naam }]) => [sleutel, naam]));
  const lijst = keuzevraag("leefgebied", ALLE, { verplicht: true, titels });
  if (leeg) return [lijst];
  const gekozen = antwoord(answers, "leefgebied");
  const eerste: readonly string[] = leefgebieden.slice(0, SUGGESTIES).map(({ leefgebied }) => leefgebied);
  const kort = [...new Set([...eerste, ...(gekozen === null ? [] : [gekozen])])];
  const keuze = keuzevraag("leefgebied", kort, { verplicht: true, titels, vorm: "knoppen" });
  return [
    {
      ...keuze,
      schema: lijst.schema,
      lees: (waarde, hier) => lijst.lees(waarde, hier),
      veld: (waarde, hier) => ({ ...keuze.veld(waarde, hier), ...doorWoorden(leefgebieden, hier) }),
    },
    keuzevraag("leefgebied_anders", ALLE, { titels, achter: "leefgebied_anders" }),
  ];
}

/** What was chosen from the whole list is the onderwerp; the list itself keeps nothing. */
export function metOnderwerpUitLijst(waarden: Answers): Answers {
  const { leefgebied_anders: gekozen, ...rest } = waarden;
  return typeof gekozen === "string" && gekozen !== "" ? { ...rest, leefgebied: gekozen } : rest;
}

function doorWoorden([eerste]: Begrip["leefgebieden"], { catalogus }: Vraagcontext) {
  const woorden = (eerste?.woorden ?? []).join(", ");
  return woorden === "" ? {} : { uitleg: verwoord(catalogus, "uitleg.leefgebied", { woorden }) };
}
