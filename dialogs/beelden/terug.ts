import { isVoorbij, type Vraag } from "../../src/domain/vraag.ts";
import { afspraakInWoorden, komendeAfspraak } from "./afspraak.ts";
import { contactdag } from "./overdracht.ts";
import type { Zicht } from "./zicht.ts";

/** What a resident who comes back hears: the day, or the appointment, that they can count on. */
export function terugzin(zicht: Zicht, vraag: Vraag): string {
  const { toestand, opvolging } = vraag;
  if (isVoorbij(vraag)) return zicht.zeg("terug.klaar");
  const dag = contactdag(zicht, vraag);
  if (toestand.soort !== "opgepakt")
    return zicht.zeg(opvolging.heropend.length > 0 ? "terug.weer" : "terug.wacht", { dag });
  const afspraak = komendeAfspraak(zicht, vraag);
  if (afspraak !== null) {
    const { dag: op, tijd, plek } = afspraakInWoorden(zicht, afspraak);
    return zicht.zeg("terug.afspraak", { dag: op, tijd, plek });
  }
  return opvolging.contact === null ? zicht.zeg("terug.opgepakt", { dag }) : zicht.zeg("terug.gesproken");
}
