import { Leefgebied } from "../src/domain/sleutels.ts";
import { type Begrip, begrijp } from "../src/domain/taal/begrip.ts";
import type { Answers } from "./flow.ts";
import { verwoord } from "./teksten.ts";
import { antwoord, keuzevraag, type Vraagcontext, type Vraagstelling } from "./vraagsoorten.ts";

/** So many suggestions stand ready for one tap; the whole list is behind "Anders". */
const SUGGESTIES = 3;
const ALLE = [...Leefgebied.options, "weet_niet"] as const;

/** A turn asks for its questions many times; the words are read once. */
const gelezen = new WeakMap<Answers, { readonly taal: Vraagcontext["gemeente"]["taal"]; readonly begrip: Begrip }>();

/** What the resident's own words are about, as far as they say anything. */
export function begripVan(answers: Answers, { gemeente: { taal } }: Vraagcontext): Begrip {
  const eerder = gelezen.get(answers);
  if (eerder?.taal === taal) return eerder.begrip;
  const begrip = begrijp(antwoord(answers, "eigen_woorden") ?? "", taal);
  gelezen.set(answers, { taal, begrip });
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
