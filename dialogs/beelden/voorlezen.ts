import type { Vraag } from "../../src/domain/vraag.ts";
import type { Regel } from "../beeld.ts";
import { applicableSteps } from "../flow.ts";
import { stroomVan } from "../stromen.ts";
import { variant } from "../teksten.ts";
import type { Vraagcontext } from "../vraagsoorten.ts";
import type { Gespreksstap } from "../vraagverkenning.ts";
import { knop, type Zicht } from "./zicht.ts";

/** What is passed on, line by line as it is read aloud; each step has one way back. */
export function voorleesregels(zicht: Zicht, context: Vraagcontext, vraag: Vraag, behalve?: string): readonly Regel[] {
  const getoond = antwoordregels(context, vraag).filter(({ stap }) => stap !== behalve);
  return getoond.map(({ stap, label, waarde, eerste }) => ({
    label,
    waarde,
    ...(eerste ? { knop: knop(zicht, "wijzig", "knop.wijzig", { data: { stap }, zonderVelden: true }) } : {}),
  }));
}

/** Every answer that still applies, in words, in the order asked. */
export function antwoordregels(context: Vraagcontext, vraag: Vraag) {
  const { answers, flow } = vraag.stroom;
  const stappen = applicableSteps(stroomVan(flow), answers, context) as readonly Gespreksstap[];
  return stappen
    .filter(({ confirms }) => !confirms)
    .flatMap((stap) => {
      const regels = stap.questions(answers, context).flatMap((vraagstelling) => {
        const waarde =
          answers[vraagstelling.id] == null ? null : vraagstelling.lees(answers[vraagstelling.id], context);
        return waarde === null || STIL.has(`${vraagstelling.id}=${String(answers[vraagstelling.id])}`)
          ? []
          : [{ id: vraagstelling.id, stap: stap.id, label: label(context, vraagstelling.id), waarde }];
      });
      return regels.map((regel, plaats) => ({ ...regel, eerste: plaats === 0 }));
    });
}

/** Answers that say nothing to whoever listens or receives. */
const STIL: ReadonlySet<string> = new Set([
  "bijzonder=niets",
  "woonplek=postcode",
  "over_wie=mij",
  "organisatie=nee",
  "wanneer=maakt_niet_uit",
  "bekende=doorgaan",
  "toch_doorgeven=toch",
]);

function label(context: Vraagcontext, id: string): string {
  const sleutel = variant(context.catalogus, `regel.${id}`, null);
  return (
    context.catalogus[sleutel]?.tekst ??
    context.gemeente.onderwerpen.get(id.split(".")[1] as never)?.vragen.find((tak) => id.endsWith(`.${tak.id}`))
      ?.tekst ??
    id
  );
}
