import type { Leefgebied } from "../../src/domain/sleutels.ts";
import type { Vraag } from "../../src/domain/vraag.ts";
import type { Regel } from "../beeld.ts";
import { antwoord, type Vraagcontext } from "../vraagsoorten.ts";
import { titelsleutel, waarIs } from "./stap.ts";
import { momentInWoorden } from "./start.ts";
import { knop, type Zicht } from "./zicht.ts";

/** A draft on a list: since when, how far, and what it is about as far as that was chosen. Never a word of anybody. */
export function conceptregel(zicht: Zicht, context: Vraagcontext, vraag: Vraag, sinds: number): Regel {
  const { stap, plaats, van } = waarIs(context, vraag);
  const { flow, answers } = vraag.stroom;
  const waar =
    van > 1 && flow !== "terugbellen"
      ? zicht.zeg("stap.voortgang", { nu: plaats + 1, van })
      : zicht.zeg(titelsleutel(context, stap.id));
  const onderwerp = zicht.gemeente.onderwerpen.get(antwoord(answers, "leefgebied") as Leefgebied)?.naam;
  return {
    label: onderwerp === undefined ? zicht.zeg("start.open") : zicht.zeg("start.open_over", { onderwerp }),
    waarde: zicht.zeg("start.open_bij", { moment: momentInWoorden(zicht, sinds), waar }),
    knop: knop(zicht, "hervat", "knop.verder_met", { data: { vraag: vraag.id }, zonderVelden: true }),
  };
}
